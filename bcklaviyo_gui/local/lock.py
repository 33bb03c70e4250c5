"""One process at a time writes a connection's file: a lock that dies with its owner."""

import os
import sys
import time
from contextlib import suppress
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

    _PATIENCE_S, _PAUSE_S = 1.0, 0.002

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    class Turns:
        """The turns that several processes take to write one file, where a write behind what is there is two steps.

        Windows promises one step on its own disks alone; on a share one of two writes may be lost. Beside a RunLock
        of the same path, since it locks another byte. Never raises: who waits too long writes all the same.
        """

        def __init__(self, path: Path) -> None:
            self._path = path
            self._file: int | None = None
            self._is_held = False

        def __enter__(self) -> None:
            with suppress(OSError):
                if self._file is None:
                    self._file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
                    os.lseek(self._file, 1, os.SEEK_SET)
                self._is_held = _takes_turn(self._file)

        def __exit__(self, *_: object) -> None:
            if self._is_held and self._file is not None:
                self._is_held = False
                with suppress(OSError):
                    msvcrt.locking(self._file, msvcrt.LK_UNLCK, 1)

        def close(self) -> None:
            """Let the file go; safe to call twice."""
            if self._file is not None:
                os.close(self._file)
                self._file = None

    def _takes_turn(handle: int) -> bool:
        ends = time.monotonic() + _PATIENCE_S
        while True:
            try:
                _lock(handle)
            except OSError:
                if time.monotonic() > ends:
                    return False
                time.sleep(_PAUSE_S)
            else:
                return True
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    class Turns:
        """The turns that several processes take to write one file: none here, where such a write is one step."""

        def __init__(self, path: Path) -> None:
            """Take nothing of the file."""

        def __enter__(self) -> None:
            """Wait for nobody."""

        def __exit__(self, *_: object) -> None:
            """Let nobody go on."""

        def close(self) -> None:
            """Nothing is open."""
