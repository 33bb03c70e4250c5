"""Each key tried on the page where it is typed: whose it is, or what is wrong with it."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from bcklaviyo_gui.domain.errors import BcklaviyoError, KeyRejected, Stopped
from bcklaviyo_gui.gui.engine.background import Background
from bcklaviyo_gui.gui.pages.wizard.steps import KeyStep
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.widgets import Tone

_TYPING_PAUSE_MS = 700


class KeyTrial(QObject):
    """Tries what a page holds when the typing pauses; `look` blocks, and returns the name of the store or account."""

    def __init__(self, step: KeyStep, look: Callable[[threading.Event], str], background: Background) -> None:
        super().__init__(step)
        self._step = step
        self._look = look
        self._background = background
        self._stop = threading.Event()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.start)
        step.changed.connect(self._on_changed)

    @Slot()
    def start(self) -> None:
        """Try what is there now."""
        self.stop()
        if not self._step.is_filled():
            return
        stop, look = self._stop, self._look
        self._step.tell_key(Tone.NEUTRAL, tr("Trying the key…"))

        def take(name: str) -> None:
            if not stop.is_set():
                self._step.tell_key(Tone.FINE, f"✓ {name}")

        def fail(error: BcklaviyoError) -> None:
            if not stop.is_set() and not isinstance(error, Stopped):
                self._step.tell_key(Tone.BAD, self._step.words_of(error))
                if isinstance(error, KeyRejected):
                    self._step.refuse()

        self._background.start(lambda: look(stop), take, fail, self)

    def stop(self) -> None:
        """Try nothing any more until something changes."""
        self._pause.stop()
        self._stop.set()
        self._stop = threading.Event()

    @Slot()
    def _on_changed(self) -> None:
        self.stop()
        self._pause.start()
