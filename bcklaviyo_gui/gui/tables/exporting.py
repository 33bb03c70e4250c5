"""A list on its way into a file: how far it is, and the way to stop it."""

import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from bcklaviyo_gui.domain.errors import BcklaviyoError, Stopped
from bcklaviyo_gui.gui.engine.background import Background
from bcklaviyo_gui.gui.tables.export import Field, RowT, write_csv
from bcklaviyo_gui.gui.text import formats as written
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.widgets import Tone
from bcklaviyo_gui.operations.lists import ShownRows
from bcklaviyo_gui.state.listing import ListSource


class Exporting(QObject):
    """Writes one list at a time. `told` brings a tone, words and a button's text: how far it is, when it takes long;
    how many rows were written into which file; that it was stopped, without a file. `failed` brings why not.
    """

    told = Signal(object, str, str)
    failed = Signal(object)
    _came = Signal(int, int)

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._stop: threading.Event | None = None
        self._name = ""
        background.closing.connect(self.stop)
        self._came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)

    @property
    def is_running(self) -> bool:
        """Whether a file is being written."""
        return self._stop is not None

    def write(self, target: Path, source: ListSource[RowT], fields: Sequence[Field[RowT]], shown: ShownRows) -> None:
        """Write a list; while another is written, nothing."""
        if self._stop is not None:
            return
        stop = self._stop = threading.Event()
        self._name = target.name

        def done(count: int) -> None:
            self._stop = None
            words = tr("{n} rows written to {file}").format(n=written.count(count), file=target.name)
            self.told.emit(Tone.FINE, words, "")

        self._background.start(
            lambda: write_csv(target, source, fields, shown, stop, self._came.emit), done, self._fail, self
        )

    @Slot()
    def stop(self) -> None:
        """Ask it to end, without a file."""
        if self._stop is not None:
            self._stop.set()

    @Slot(int, int)
    def _on_came(self, done: int, total: int) -> None:
        if self._stop is not None and not self._stop.is_set():
            words = tr("Writing {file}: {n} of {total} rows").format(
                file=self._name, n=written.count(done), total=written.count(total)
            )
            self.told.emit(Tone.ACCENT, words, tr("&Stop"))

    def _fail(self, error: BcklaviyoError) -> None:
        self._stop = None
        if isinstance(error, Stopped):
            self.told.emit(Tone.NEUTRAL, tr("Stopped. {file} was not written.").format(file=self._name), "")
        else:
            self.failed.emit(error)
