"""Files of this computer: read without trust, replaced whole, and words for what a disk refuses."""

import errno
import os
import shutil
import stat
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from bcklaviyo_gui.domain.errors import StateUnusable
from bcklaviyo_gui.domain.messages import Message

_Done = TypeVar("_Done")

NO_ROOM = Message("Make room on the disk, then try again. What was written before is whole.")
READ_ONLY = Message(
    "Let the program read and write there: its owner, its rights or the whole disk may stand against it."
)
IN_USE = Message("Something else has it open: close that, then try again.")

PATIENCE_S = 3.0
"""How long a file that somebody has open is waited for, where that is in the way."""

_BIGGEST = 64 * 1024 * 1024
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG} if sys.platform != "win32" else {errno.ENOSPC, errno.EFBIG}
_READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}
# Windows (winerror.h): access denied, sharing violation, lock violation; a write-protected medium; a full disk.
_WIN_IN_USE, _WIN_READ_ONLY, _WIN_NO_ROOM = {5, 32, 33}, {19}, {39, 112}
_DRIVE_REMOTE = 4  # GetDriveTypeW
# CreateFileW (winnt.h): FILE_APPEND_DATA | SYNCHRONIZE, FILE_READ_ATTRIBUTES, shared for reading and writing.
_APPEND_DATA, _READ_ATTRIBUTES, _SHARE_READ_WRITE, _OPEN_ALWAYS = 0x0010_0004, 0x80, 0x3, 4
_FIRST_PAUSE_S, _LONGEST_PAUSE_S, _RENAMED_WITHIN_S = 0.01, 0.2, 1.0


def advice_for(error: Exception) -> Message | None:
    """What a person can do about an error of the disk; None for one that says nothing of its cause."""
    if not isinstance(error, OSError):
        return None
    code = getattr(error, "winerror", None)
    if error.errno in _NO_ROOM or code in _WIN_NO_ROOM:
        return NO_ROOM
    if code in (32, 33):
        return IN_USE
    if error.errno in _READ_ONLY or code in _WIN_READ_ONLY:
        return READ_ONLY
    return None


def unusable(message: Message, error: Exception) -> StateUnusable:
    """An error of the program's own files, with the advice that its cause has."""
    return StateUnusable(message, advice=advice_for(error))


def require_file(path: Path) -> None:
    """Raises StateUnusable when something else than a file is there: to open a pipe may take forever."""
    with suppress(FileNotFoundError):
        if not stat.S_ISREG(path.stat().st_mode):
            raise StateUnusable(
                Message("{place} is no file.", place=path), advice=Message("Take away what is in its place.")
            )


def read_if_there(path: Path) -> bytes | None:
    """A file's content, or None when there is no such file; raises StateUnusable for whatever is no usual file."""
    try:
        require_file(path)
        # Not blocking: it may have become a pipe meanwhile.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(handle, "rb") as file:
            content = file.read(_BIGGEST + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise unusable(Message("The file {place} cannot be read: {cause}.", place=path, cause=error), error) from error
    if len(content) > _BIGGEST:
        raise StateUnusable(
            Message("The file {place} is far too big.", place=path),
            advice=Message("Put a copy in its place, or delete it."),
        )
    return content


def write_private(path: Path, content: bytes) -> None:
    """Replace a file in one step, readable by its owner alone; raises StateUnusable, and leaves what was there."""
    try:
        make_missing_private(path.parent)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")  # mkstemp makes it 0600
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            replace(Path(name), path)
        except BaseException:
            with suppress(OSError):
                Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise unusable(
            Message("The file {place} cannot be written: {cause}.", place=path, cause=error), error
        ) from error


def replace(source: Path, target: Path, patience_s: float = PATIENCE_S) -> None:
    """Rename a file over another one, or a folder; raises OSError.

    On Windows neither can be done while anybody has a file of theirs open, a virus scanner for a moment too.
    """
    _patiently(lambda: os.replace(source, target), patience_s)


def delete_folder(folder: Path, patience_s: float = PATIENCE_S) -> None:
    """Delete a folder with all that is in it; raises OSError when something has a file of it open."""
    if folder.exists():
        _patiently(lambda: shutil.rmtree(folder), patience_s)


def make_missing_private(folder: Path) -> None:
    """Make a folder and all that is missing above it, 0700 each; what is there stays as it is. Raises OSError."""
    # mkdir(parents=True) gives the folders above what the umask leaves, whatever its own mode is.
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    for place in reversed(missing):
        place.mkdir(mode=0o700, exist_ok=True)
    if not folder.is_dir():
        raise NotADirectoryError(Message("{place} is no folder", place=folder))


def is_remote(path: Path) -> bool:
    """Whether a file lies on another computer, as far as Windows tells; elsewhere SQLite finds that out itself."""
    return os.name == "nt" and (is_share(str(path.absolute())) or _is_remote_drive(path.absolute().drive))


def is_share(path: str) -> bool:
    """Whether an absolute Windows path names another computer: \\\\server\\share\\…, also in its long form."""
    plain = path.replace("/", "\\")
    return plain.startswith("\\\\?\\UNC\\") or (plain.startswith("\\\\") and plain[2:4] not in ("?\\", ".\\"))


if sys.platform == "win32":
    import _winapi
    import ctypes
    import msvcrt

    def _is_remote_drive(drive: str) -> bool:
        return bool(ctypes.windll.kernel32.GetDriveTypeW(drive[-2:] + "\\") == _DRIVE_REMOTE)

    def open_to_append(path: Path) -> int:
        """A file whose every write lands behind what is there, whoever else writes; raises OSError.

        The flag of the C library seeks and writes, in two steps: what another process wrote between is overwritten.
        """

        def opened() -> int:
            return _winapi.CreateFile(
                str(path), _APPEND_DATA | _READ_ATTRIBUTES, _SHARE_READ_WRITE, 0, _OPEN_ALWAYS, 0, 0
            )

        # It is refused for the moment in which another process renames the file.
        return msvcrt.open_osfhandle(_patiently(opened, _RENAMED_WITHIN_S), os.O_WRONLY | os.O_BINARY)
else:

    def _is_remote_drive(_drive: str) -> bool:
        return False

    def open_to_append(path: Path) -> int:
        """A file, readable by its owner alone, whose every write lands behind what is there; raises OSError."""
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)


def _patiently(work: Callable[[], _Done], patience_s: float) -> _Done:
    ends, pause = time.monotonic() + patience_s, _FIRST_PAUSE_S
    while True:
        try:
            return work()
        except OSError as error:
            if getattr(error, "winerror", None) not in _WIN_IN_USE or time.monotonic() > ends:
                raise
            time.sleep(pause)
            pause = min(2 * pause, _LONGEST_PAUSE_S)
