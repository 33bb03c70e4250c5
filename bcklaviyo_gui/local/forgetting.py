"""Folders of connections that were removed: marked first, renamed, deleted; finished later when somebody has them open.

A store that is connected again must remember nothing of before. On Windows nobody can rename or delete what another
has open: the mark in the folder says then that it belongs to nobody. No connection ever gets a folder that is there.
"""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.local.data_folder import DataFolder
from bcklaviyo_gui.local.files import PATIENCE_S, delete_folder, replace, unusable

_MARK = "removed"
_PREFIX = ".removed-"


def names_taken(folder: DataFolder) -> set[str]:
    """The names of all that stands where the connections' folders are, in lower case."""
    try:
        return {path.name.lower() for path in (folder.root / "connections").iterdir()}
    except OSError:
        return set()


def mark(folder: DataFolder, name: str) -> None:
    """Note in a connection's folder that it is to be deleted once the list does not name it; raises StateUnusable."""
    place = folder.connection_folder(name) / _MARK
    try:
        handle = os.open(place, os.O_WRONLY | os.O_CREAT, 0o600)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        raise unusable(
            Message("The file {place} cannot be written: {cause}.", place=place, cause=error), error
        ) from error


def is_left(folder: DataFolder) -> bool:
    """Whether there is anything that `sweep` would look at."""
    return any(_is_removed(path) for path in _inside(folder))


def sweep(folder: DataFolder, named: set[str], patience_s: float = PATIENCE_S) -> bool:
    """Delete all removed folders but those that the list names; returns whether nothing of them is left.

    patience_s: how long to wait for whoever has a file open.
    """
    is_clean = True
    for path in _inside(folder):
        if not _is_removed(path):
            continue
        if path.name in named:
            # The list was never saved without it: it was not removed.
            with suppress(OSError):
                (path / _MARK).unlink()
            continue
        is_clean = _delete(path, patience_s) and is_clean
    return is_clean


def _delete(path: Path, patience_s: float) -> bool:
    try:
        if not path.name.startswith(_PREFIX):
            renamed = path.with_name(f"{_PREFIX}{secrets.token_hex(8)}")
            replace(path, renamed, patience_s)
            path = renamed
        delete_folder(path, patience_s)
    except OSError:
        return False
    return True


def _is_removed(path: Path) -> bool:
    return path.name.startswith(_PREFIX) or (path / _MARK).exists()


def _inside(folder: DataFolder) -> list[Path]:
    try:
        return [path for path in (folder.root / "connections").iterdir() if path.is_dir() and not path.is_symlink()]
    except OSError:
        return []
