"""Circles of Python objects are freed in the window's thread alone.

By itself Python looks for them in whatever thread has just made an object. In a run's thread it would delete dialogs
and their timers there: Qt says "Timers cannot be stopped from another thread", and the program may crash.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_LOOK_EVERY_MS = 200


class GarbageCollector(QObject):
    """Looks for circles in the thread it was made in, as often as Python would, in place of Python's own looks."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start(_LOOK_EVERY_MS)

    def close(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        if self._was_on:
            gc.enable()

    @Slot()
    def _on_timeout(self) -> None:
        due = [
            generation
            for generation, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if count > most
        ]
        if due:
            gc.collect(due[-1])
