"""The one thread that reads the state and preview files for the models of a window.

Each model has at most one question under way, so the queue stays short. The databases belong to the thread: they are
opened, kept and closed there.
"""

import queue
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from bcklaviyo_gui.domain.errors import BcklaviyoError, StateUnusable
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.gui.engine.askers import Askers, Tell

if TYPE_CHECKING:
    from bcklaviyo_gui.operations.lists import Files

T = TypeVar("T")

_MOST_WAITING = 64
_JOIN_S = 0.02


class Reader(QObject):
    """Answers questions one after the other; answers are told in the GUI thread, while their owner lives."""

    _answered = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._questions: queue.Queue[int | None] = queue.Queue(_MOST_WAITING)
        self._askers = Askers()
        self._files: Files | None = None
        self._thread: threading.Thread | None = None
        self._is_closed = False
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """Whether every question was answered."""
        return len(self._askers) == 0

    def ask(
        self,
        question: "Callable[[Files], T]",
        then: Callable[[T], None],
        failed: Callable[[BcklaviyoError], None],
        owner: QObject,
    ) -> None:
        """Put a question; starts the thread with the first one. Raises queue.Full when far too many wait."""
        if self._is_closed:
            return
        if self._questions.full():
            raise queue.Full
        self._questions.put_nowait(self._askers.add(question, then, failed, owner))
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="bcklaviyo-reader")
            self._thread.start()

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files that are open."""
        return self._files.paths if self._files is not None else ()

    @Slot()
    def close(self) -> None:
        """End the thread and let go of all files; nothing is told any more. Safe to call twice."""
        self._is_closed = True
        thread, self._thread = self._thread, None
        if thread is None:
            return
        while True:
            try:
                self._questions.get_nowait()
            except queue.Empty:
                break
        self._questions.put(None)
        while thread.is_alive():
            # Again and again: the statement may begin just after it was interrupted.
            if self._files is not None:
                self._files.interrupt()
            thread.join(_JOIN_S)

    def _run(self) -> None:
        # sqlite3 comes with it: the window shows before.
        from bcklaviyo_gui.operations.lists import Files

        files = self._files = Files()
        try:
            while (number := self._questions.get()) is not None:
                self._answered.emit(number, _outcome(self._askers.work_of(number), files))
        finally:
            files.close_all()

    @Slot(int, object)
    def _on_answered(self, number: int, tell: Tell) -> None:
        self._askers.tell(number, tell, is_open=not self._is_closed)


def damage_among(files: Sequence[Path], error: BaseException) -> BcklaviyoError | None:
    """What an error while files are read tells of one of them; None where it is a bug."""
    # sqlite3 comes with it: the window shows before.
    from bcklaviyo_gui.operations.damage import damage_of

    return damage_of(files, error)


def _outcome(ask: "Callable[[Files], object]", files: "Files") -> Tell:
    """What is to be called in the GUI thread."""
    try:
        answer = ask(files)
    except BcklaviyoError as error:
        fault = error.with_traceback(None)  # which knows the question, and all that knows
        return lambda asker: asker.failed(fault)
    except BaseException as error:  # noqa: BLE001 - damage is told as such, all else to the crash dialog
        damage = damage_among(files.paths, error)
        if damage is not None:
            return lambda asker: asker.failed(damage)
        # The reader goes on: one bug must not leave every table empty.
        kind, bug, trace = sys.exc_info()
        if kind is not None:
            threading.excepthook(threading.ExceptHookArgs((kind, bug, trace, threading.current_thread())))
        return lambda asker: asker.failed(
            StateUnusable(Message("The rows could not be read because of a mistake in this program."))
        )
    return lambda asker: asker.done(answer)
