"""One process at a time writes a connection's file: a lock that dies with its owner."""

import os
import sys
from pathlib import Path
from types import TracebackType

from bcklaviyo_gui.domain.errors import ConnectionBusy
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.local.files import require_file, unusable


class RunLock:
    """Held while a run writes; the operating system lets go of it when the process ends, however it ends."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None

    def __enter__(self) -> "RunLock":
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()

    def acquire(self) -> None:
        """Take the lock at once, or raise ConnectionBusy."""
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            require_file(self._path)
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise unusable(
                Message("The file {place} cannot be used: {cause}.", place=self._path, cause=error), error
            ) from error
        try:
            _lock(handle)
        except OSError as error:
            os.close(handle)
            raise ConnectionBusy(Message("Another run works with this connection right now.")) from error
        self._file = handle

    def release(self) -> None:
        """Let go; safe to call twice."""
        if self._file is not None:
            os.close(self._file)
            self._file = None


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
