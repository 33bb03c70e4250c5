"""Where the program keeps its data: one folder, private to the user."""

import os
import stat
import tempfile
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from bcklaviyo_gui.domain.errors import StateUnusable, WrongUsage
from bcklaviyo_gui.domain.messages import Message

_OTHERS = 0o077


@dataclass(frozen=True)
class DataFolder:
    """The data folder and the places in it. It and every folder in it are 0700, files are 0600."""

    root: Path

    @property
    def connections_file(self) -> Path:
        """The list of connections; holds no secrets."""
        return self.root / "connections.json"

    @property
    def settings_file(self) -> Path:
        """The settings that hold for all connections."""
        return self.root / "settings.json"

    def connection_folder(self, folder_name: str) -> Path:
        """All that belongs to one connection: state, lock, log."""
        return self.root / "connections" / folder_name

    def state_file(self, folder_name: str) -> Path:
        """The SQLite file of one connection."""
        return self.connection_folder(folder_name) / "state.sqlite"

    def lock_file(self, folder_name: str) -> Path:
        """The lock of one connection."""
        return self.connection_folder(folder_name) / "run.lock"

    def log_file(self, folder_name: str) -> Path:
        """The log of one connection."""
        return self.connection_folder(folder_name) / "log.txt"

    def prepare(self) -> None:
        """Make the folder, or make the one that is there private; raises WrongUsage for a place that others share."""
        _make_private(self.root)

    def prepare_connection(self, folder_name: str) -> Path:
        """Make the folder of one connection, and those above it, private."""
        place = self.connection_folder(folder_name)
        for folder in (self.root, place.parent, place):
            _make_private(folder)
        return place


def data_folder(chosen: Path | None = None) -> DataFolder:
    """The chosen folder, or the system's place for a user's data."""
    return DataFolder(chosen if chosen is not None else Path(platformdirs.user_data_dir("bcklaviyo", appauthor=False)))


def write_private(path: Path, content: bytes) -> None:
    """Replace a file in one step, readable by its owner alone."""
    try:
        make_missing_private(path.parent)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")  # mkstemp makes it 0600
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise StateUnusable(Message("The file {place} cannot be written: {cause}.", place=path, cause=error)) from error


def make_missing_private(folder: Path) -> None:
    """Make a folder and all that is missing above it, 0700 each; what is there stays as it is. Raises OSError."""
    # mkdir(parents=True) gives the folders above what the umask leaves, whatever its own mode is.
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    for place in reversed(missing):
        place.mkdir(mode=0o700, exist_ok=True)
    if not folder.is_dir():
        raise NotADirectoryError(Message("{place} is no folder", place=folder))


def read_if_there(path: Path) -> bytes | None:
    """A file's content, or None when there is no such file."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StateUnusable(Message("The file {place} cannot be read: {cause}.", place=path, cause=error)) from error


def _make_private(folder: Path) -> None:
    try:
        make_missing_private(folder)
        mode = folder.stat().st_mode
        if mode & _OTHERS and os.name == "posix":
            if mode & stat.S_ISVTX or folder.resolve() in (Path.home().resolve(), Path(folder.anchor).resolve()):
                raise WrongUsage(
                    Message("{place} is used for other things too; it cannot become the data folder.", place=folder),
                    advice=Message("Choose a folder of its own: it will be closed to everybody but you."),
                )
            folder.chmod(0o700)
    except OSError as error:
        raise StateUnusable(
            Message("The data folder {place} cannot be used: {cause}.", place=folder, cause=error)
        ) from error
