"""Where the program keeps its data: one folder, private to the user."""

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from bcklaviyo_gui.errors import StateUnusable


@dataclass(frozen=True)
class DataFolder:
    """The data folder and the places in it. The folder is 0700, files are 0600."""

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
        """Make the folder, private."""
        try:
            self.root.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.root.chmod(0o700)
        except OSError as error:
            raise StateUnusable(f"The data folder {self.root} cannot be used: {error}.") from error


def data_folder(chosen: Path | None = None) -> DataFolder:
    """The chosen folder, or the system's place for a user's data."""
    return DataFolder(chosen if chosen is not None else Path(platformdirs.user_data_dir("bcklaviyo", appauthor=False)))


def write_private(path: Path, content: bytes) -> None:
    """Replace a file in one step, readable by its owner alone."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
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
        raise StateUnusable(f"The file {path} cannot be written: {error}.") from error


def read_if_there(path: Path) -> bytes | None:
    """A file's content, or None when there is no such file."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StateUnusable(f"The file {path} cannot be read: {error}.") from error
