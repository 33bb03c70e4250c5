"""Short work off the GUI thread: reading the state file, the keyring, a check of the keys. Runs are no such work."""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from bcklaviyo_gui.domain.errors import BcklaviyoError
from bcklaviyo_gui.gui.engine.reader import Reader

T = TypeVar("T")
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Job(Generic[T]):
    work: Callable[[], T]
    done: Callable[[T], None]
    failed: Callable[[BcklaviyoError], None]
    owner: QObject


@dataclass(frozen=True)
class _Result:
    tell: Callable[[], None]
    owner: QObject


def tell_bug(bug: BaseException) -> None:
    """Hand an exception that nobody may swallow to the thread's hook."""
    threading.excepthook(threading.ExceptHookArgs((type(bug), bug, bug.__traceback__, threading.current_thread())))


class Background(QObject):
    """A small pool, and the reader of files. Results are handed over in the GUI thread, while their owner lives.

    Jobs that may take long listen to `stop`, which is set when the program ends.
    """

    closing = Signal()
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=4, thread_name_prefix="bcklaviyo-window")
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="bcklaviyo-writer")
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self.stop = threading.Event()
        self._under_way = 0
        self.reader = Reader(self)

    @property
    def is_idle(self) -> bool:
        """Whether every job was told."""
        return self._under_way == 0

    def start(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BcklaviyoError], None],
        owner: QObject,
    ) -> None:
        """Do `work` in a thread of the pool, then call `done` or `failed`; a bug goes to the crash dialog."""
        if self.stop.is_set():
            return
        self._under_way += 1
        self._pool.submit(self._run, _Job(work, done, failed, owner))

    def start_in_order(
        self, work: Callable[[], None], failed: Callable[[BcklaviyoError], None], owner: QObject
    ) -> None:
        """Do `work` after all that was given here before, also when the program ends meanwhile: for files."""
        if self.stop.is_set():
            return
        self._under_way += 1
        self._writer.submit(self._run, _Job(work, _nothing, failed, owner))

    def close(self) -> None:
        """Wait for the jobs under way; nothing is told any more."""
        self.stop.set()
        self.closing.emit()
        self.reader.close()
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._writer.shutdown(wait=True)

    def _run(self, job: _Job[T]) -> None:
        try:
            answer = job.work()
        except BcklaviyoError as error:
            fault = error
            self._finished.emit(_Result(lambda: job.failed(fault), job.owner))
        except BaseException as bug:  # noqa: BLE001 - a pool would keep it for itself
            tell_bug(bug)
            self._finished.emit(_Result(lambda: None, job.owner))
        else:
            self._finished.emit(_Result(lambda: job.done(answer), job.owner))

    @Slot(object)
    def _on_finished(self, result: _Result) -> None:
        self._under_way -= 1
        if not self.stop.is_set() and shiboken6.isValid(result.owner):
            result.tell()


def _nothing(_answer: None) -> None:
    """A file that was written needs no answer."""
