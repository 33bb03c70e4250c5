"""Short work off the GUI thread: reading the state file, the keyring, a check of the keys. Runs are no such work."""

import logging
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from bcklaviyo_gui.domain.errors import BcklaviyoError
from bcklaviyo_gui.gui.engine.askers import Askers, Tell
from bcklaviyo_gui.gui.engine.reader import Reader, damage_among

T = TypeVar("T")
log = logging.getLogger(__name__)


def tell_bug(bug: BaseException) -> None:
    """Hand an exception that nobody may swallow to the thread's hook."""
    threading.excepthook(threading.ExceptHookArgs((type(bug), bug, bug.__traceback__, threading.current_thread())))


class Background(QObject):
    """A small pool, and the reader of files. Results are handed over in the GUI thread, while their owner lives.

    Jobs that may take long listen to `stop`, which is set when the program ends.
    """

    closing = Signal()
    _finished = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=4, thread_name_prefix="bcklaviyo-window")
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="bcklaviyo-writer")
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self.stop = threading.Event()
        self._askers = Askers()
        self.reader = Reader(self)

    @property
    def is_idle(self) -> bool:
        """Whether every job and every answer of the reader was told."""
        return len(self._askers) == 0 and self.reader.is_idle

    def start(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BcklaviyoError], None],
        owner: QObject,
    ) -> None:
        """Do `work` in a thread of the pool, then call `done` or `failed`; a bug goes to the crash dialog."""
        self._submit(self._pool, work, done, failed, owner)

    def start_in_order(
        self, work: Callable[[], None], failed: Callable[[BcklaviyoError], None], owner: QObject
    ) -> None:
        """Do `work` after all that was given here before, also when the program ends meanwhile: for files."""
        self._submit(self._writer, work, _nothing, failed, owner)

    def close(self) -> None:
        """Wait for the jobs under way; nothing is told any more."""
        self.stop.set()
        self.closing.emit()
        self.reader.close()
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._writer.shutdown(wait=True)

    def _submit(
        self,
        pool: ThreadPoolExecutor,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BcklaviyoError], None],
        owner: QObject,
    ) -> None:
        if not self.stop.is_set():
            pool.submit(self._run, self._askers.add(work, done, failed, owner))

    def _run(self, number: int) -> None:
        self._finished.emit(number, _outcome(self._askers.work_of(number), self.reader.paths))

    @Slot(int, object)
    def _on_finished(self, number: int, tell: Tell) -> None:
        self._askers.tell(number, tell, is_open=not self.stop.is_set())


def _outcome(work: Callable[[], object], files: Sequence[Path]) -> Tell:
    """What is to be called in the GUI thread; `files` are those that the window reads, in case one is damaged."""
    try:
        answer = work()
    except BcklaviyoError as error:
        fault = error.with_traceback(None)  # which knows the work, and all that knows
        return lambda asker: asker.failed(fault)
    except BaseException as bug:  # noqa: BLE001 - a pool would keep it for itself
        damage = damage_among(files, bug)
        if damage is not None:
            return lambda asker: asker.failed(damage)
        tell_bug(bug)
        return _nothing
    return lambda asker: asker.done(answer)


def _nothing(_answer: object) -> None:
    """A file that was written needs no answer, nor does who asked for what a bug ended."""
