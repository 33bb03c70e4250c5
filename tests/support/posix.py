"""What Windows does not have, for tests that are skipped there: so that types are checked on every system."""

import os
import signal
import socket
import sys
import time
from pathlib import Path

if sys.platform == "win32":
    KILLED = signal.SIGTERM

    def make_fifo(path: Path) -> None:
        raise NotImplementedError

    def unblock(number: int) -> None:
        raise NotImplementedError

    def read_zone() -> None:
        raise NotImplementedError

    def unix_socket() -> socket.socket:
        raise NotImplementedError

    def open_terminal() -> tuple[int, int]:
        raise NotImplementedError

    def peak_memory_mb() -> float:
        raise NotImplementedError

else:
    import pty
    import resource

    KILLED = signal.SIGKILL

    def make_fifo(path: Path) -> None:
        os.mkfifo(path)

    def unblock(number: int) -> None:
        """Let a pipe's writer never wait."""
        os.set_blocking(number, False)

    def read_zone() -> None:
        """Take the zone of the variable TZ."""
        time.tzset()

    def unix_socket() -> socket.socket:
        return socket.socket(socket.AF_UNIX)

    def open_terminal() -> tuple[int, int]:
        """Our end and theirs."""
        return pty.openpty()

    def peak_memory_mb() -> float:
        """The most that this process has taken, by Linux's units."""
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
