"""How a system asks a program to end: signals, and on Windows the console that is closed."""

import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

ENDING: tuple[int, ...] = (signal.SIGINT, signal.SIGTERM)
"""Ctrl+C, the wish of a system's service manager, and Ctrl+Break."""
if sys.platform == "win32":
    ENDING = (*ENDING, signal.SIGBREAK)


@contextmanager
def console_watched(ask_stop: Callable[[], None], over: threading.Event) -> Iterator[None]:
    """Inside, a console that is closed, and a user who logs off, call `ask_stop`, in a thread of the system's.

    Windows ends the process as soon as that thread is back, and after five seconds in any case: it waits for `over`.
    Other systems tell it by a signal.
    """
    release = _watch_console(ask_stop, over)
    try:
        yield
    finally:
        release()


if sys.platform == "win32":
    import ctypes

    # SetConsoleCtrlHandler's events: console closed, log-off, shutdown. Ctrl+C and Ctrl+Break come as signals.
    _ENDS = (2, 5, 6)
    _LONGEST_S = 4.7

    def _watch_console(ask_stop: Callable[[], None], over: threading.Event) -> Callable[[], None]:
        def take(event: int) -> bool:
            if event not in _ENDS:
                return False
            ask_stop()
            over.wait(_LONGEST_S)
            return True

        handler = ctypes.WINFUNCTYPE(ctypes.c_int, ctypes.c_uint)(take)
        ctypes.windll.kernel32.SetConsoleCtrlHandler(handler, True)

        def release() -> None:
            ctypes.windll.kernel32.SetConsoleCtrlHandler(handler, False)

        return release
else:

    def _watch_console(_ask_stop: Callable[[], None], _over: threading.Event) -> Callable[[], None]:
        return lambda: None
