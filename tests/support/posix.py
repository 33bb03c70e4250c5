"""What Windows does not have, for tests that are skipped there: so that types are checked on every system."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

if sys.platform == "win32":
    KILLED = signal.SIGTERM
    # Without a group of its own a program gets no Ctrl+Break that is not meant for the tests as well.
    GROUP = subprocess.CREATE_NEW_PROCESS_GROUP

    def as_sent(_number: int) -> int:
        """Ctrl+Break: the one signal that Windows sends to another program to be heard by it."""
        return signal.CTRL_BREAK_EVENT

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
    GROUP = 0

    def as_sent(number: int) -> int:
        return number

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
