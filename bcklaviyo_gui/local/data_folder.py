"""Where the program keeps its data: one folder, private to the user, that bears its mark."""

import os
import re
import secrets
import stat
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import msgspec
import platformdirs

from bcklaviyo_gui.domain.errors import StateUnusable, WrongUsage
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.local import typed_json
from bcklaviyo_gui.local.files import make_missing_private, read_if_there, unusable

MARK = ".bcklaviyo"
_OTHERS = 0o077
_NAME = re.compile(r"[a-z0-9-]{1,64}")
# What this program wrote into its folder before it marked it, and what an earlier end may have left.
_OLDER = {"columns.json", "connections.json", "connections.lock", "connections", "settings.json", "window.json"}
_HALF_WRITTEN = re.compile(r"\.(bcklaviyo|(columns|connections|settings|window)\.json)\.\w+")
# What file managers leave anywhere.
_CLUTTER = {".DS_Store", ".localized", "desktop.ini", "Thumbs.db"}


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """What marks a folder as this program's: `id` is its own, `is_older` says that it was there before the mark was."""

    id: str
    is_older: bool = False


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
        """All that belongs to one connection: state, lock, log.

        Raises StateUnusable for a name that this program gives to no folder, and for a folder that leads elsewhere:
        the name comes out of a file.
        """
        above = self.root / "connections"
        place = above / folder_name
        if not _NAME.fullmatch(folder_name) or place.resolve() != above.resolve() / folder_name:
            raise StateUnusable(
                Message("A connection's folder lies outside of {place}.", place=above),
                advice=Message(
                    "Somebody changed the list of connections, or put a link there. Put a copy in its place."
                ),
            )
        return place

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
        """Make the folder, or make the one that is there private; raises WrongUsage for one that is not ours."""
        self.mark()

    def mark(self) -> Mark:
        """The mark of the folder, which is made first if need be, and marked; raises as `prepare`."""
        _require_ours(self.root)
        _make_private(self.root)
        return _read_mark(self.root) or _make_mark(self.root)

    def prepare_connection(self, folder_name: str) -> Path:
        """Make the folder of one connection, and those above it, private."""
        place = self.connection_folder(folder_name)
        self.prepare()
        for folder in (place.parent, place):
            _make_private(folder)
        return place


def data_folder(chosen: Path | None = None) -> DataFolder:
    """The chosen folder, or the system's place for a user's data."""
    return DataFolder(chosen if chosen is not None else Path(platformdirs.user_data_dir("bcklaviyo", appauthor=False)))


def _require_ours(root: Path) -> None:
    """Raises WrongUsage for a folder that holds other things, or whose things we did not write."""
    try:
        inside = {entry.name for entry in root.iterdir()} - _CLUTTER
        is_ours = not inside or MARK in inside or _is_older(root, inside)
    except FileNotFoundError:
        return
    except OSError as error:
        raise unusable(
            Message("The data folder {place} cannot be used: {cause}.", place=root, cause=error), error
        ) from error
    if not is_ours:
        raise WrongUsage(
            Message("{place} holds other things; it cannot become the data folder.", place=root),
            advice=Message(
                "Choose an empty folder, or one that is not there yet: it will be closed to everybody but you."
            ),
        )


def _is_older(root: Path, inside: set[str]) -> bool:
    if "connections.json" in inside or any((root / "connections").glob("*/state.sqlite")):
        return True
    return all(name in _OLDER or _HALF_WRITTEN.fullmatch(name) for name in inside)


def _read_mark(root: Path) -> Mark | None:
    content = read_if_there(root / MARK)
    if content is None:
        return None
    try:
        return typed_json.decode(content, Mark)
    except typed_json.Undecodable as error:
        raise StateUnusable(
            Message("The file {place} cannot be read: {cause}.", place=root / MARK, cause=str(error)),
            advice=Message("Put a copy in its place, or delete it: the keys of the stores are then asked for again."),
        ) from error


def _make_mark(root: Path) -> Mark:
    is_older = any(entry.name in _OLDER for entry in root.iterdir())
    made = Mark(id=secrets.token_hex(8), is_older=is_older)
    part = root / f"{MARK}.{made.id}"
    try:
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(msgspec.json.encode(made))
            file.flush()
            os.fsync(file.fileno())
        # Whoever is first names it: two programs may begin at the same time.
        _name_once(part, root / MARK)
    except OSError as error:
        raise unusable(
            Message("The data folder {place} cannot be used: {cause}.", place=root, cause=error), error
        ) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return _read_mark(root) or made


def _name_once(part: Path, whole: Path) -> None:
    """Give a file its name unless there is such a file. Raises OSError."""
    with suppress(FileExistsError):
        if os.name == "nt":
            part.rename(whole)  # refuses there what a rename elsewhere replaces
        else:
            _link(part, whole)


def _link(part: Path, whole: Path) -> None:
    try:
        os.link(part, whole)
    except PermissionError:  # a file system without links
        part.replace(whole)


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
        raise unusable(
            Message("The data folder {place} cannot be used: {cause}.", place=folder, cause=error), error
        ) from error
