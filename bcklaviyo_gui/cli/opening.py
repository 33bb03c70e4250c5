"""A connection at work: its clients, its log, its progress display, and how Ctrl+C ends what it does."""

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType
from typing import TypeVar

from bcklaviyo_gui.cli.console import STOPPED
from bcklaviyo_gui.cli.progress import ProgressDisplay
from bcklaviyo_gui.cli.shell import Shell
from bcklaviyo_gui.domain.errors import Stopped
from bcklaviyo_gui.local import connections, settings, signals
from bcklaviyo_gui.operations import opening
from bcklaviyo_gui.operations.opening import Work

T = TypeVar("T")

# A stop ends within five seconds. A run lets go of its calls itself after two; what still hangs then is cut, and what
# hangs longer is left to the operating system: the state file is safe at every moment.
_CUT_AFTER_S = 3.0
_LEAVE_AFTER_S = 4.3
_LISTEN_S = 0.1


@dataclass(frozen=True)
class Opened:
    """A connection that is at work, and where its progress is shown."""

    work: Work
    display: ProgressDisplay

    def attend(self, operation: Callable[[], T]) -> T:
        """What `operation` returns; it has a thread of its own, so that this one hears Ctrl+C whatever it waits for."""
        with ThreadPoolExecutor(1, thread_name_prefix="bcklaviyo-work") as pool:
            future = pool.submit(operation)
            while not future.done():
                if self.work.stop.is_set():
                    self.work.clients.cut()
                wait([future], timeout=_LISTEN_S)
            return future.result()


@contextmanager
def opened(shell: Shell, name: str) -> Iterator[Opened]:
    """A connection with its log, its progress display and its clients; Ctrl+C asks for a stop."""
    connections.finish_removals(shell.folder)
    connection = connections.find(shell.folder, name)
    chosen = settings.load(shell.folder)
    secrets = shell.secrets(connection)
    display = ProgressDisplay()
    at_work = opening.opened(
        shell.folder, connection, chosen, secrets, clock=shell.clock, stop=shell.stop, report=display.report
    )
    with display, at_work as work, _stop_on_signals(shell, display, work.clients.cut):
        yield Opened(work, display)


@contextmanager
def _stop_on_signals(shell: Shell, display: ProgressDisplay, cut: Callable[[], None]) -> Iterator[None]:
    """Inside, signals that ask for an end set `stop`; whatever happens then, the process ends within five seconds."""
    over = threading.Event()

    def listen() -> None:
        while not shell.stop.is_set():
            if over.wait(_LISTEN_S):
                return
        display.tell("Stopping…")
        if over.wait(_CUT_AFTER_S):
            return
        cut()
        if over.wait(_LEAVE_AFTER_S - _CUT_AFTER_S):
            return
        display.close()
        shell.answer.error(Stopped())
        sys.stderr.flush()
        os._exit(STOPPED)

    def ask_stop(_number: int, _frame: FrameType | None) -> None:
        shell.stop.set()

    before = {number: signal.signal(number, ask_stop) for number in signals.ENDING}
    listener = threading.Thread(target=listen, name="bcklaviyo-stop")
    listener.start()
    try:
        with signals.console_watched(shell.stop.set, over):
            yield
    finally:
        over.set()
        listener.join()
        for number, handler in before.items():
            signal.signal(number, handler)
