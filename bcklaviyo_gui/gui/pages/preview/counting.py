"""A count under way, in words: what is read, how far it is, how long it will take, what it waits for."""

from PySide6.QtCore import QObject, Signal, Slot

from bcklaviyo_gui.gui.engine.progress_meter import ProgressMeter
from bcklaviyo_gui.gui.engine.progress_texts import stage_progress
from bcklaviyo_gui.gui.engine.services import Services
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.text.phrases import waiting_words
from bcklaviyo_gui.sync.reports import Report, RunKind, RunPause, RunProgress, RunStage

# What they count is what was made of the orders, not what is read.
_BESIDE = (RunStage.PROFILES, RunStage.SENDING)


class Counting(QObject):
    """Follows the counts of one connection. `told` brings the words; empty ones when none is under way any more."""

    told = Signal(str)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._meter = ProgressMeter(RunKind.PREVIEW)
        self._was_running = self.is_running
        services.run.reported.connect(self._on_reported)
        services.run.busy_changed.connect(self._on_busy_changed)

    @property
    def is_running(self) -> bool:
        """Whether a count of this connection is under way."""
        run = self._services.run
        here = run.connection is not None and run.connection.name == self._services.connection.name
        return run.is_running and here and run.kind is RunKind.PREVIEW

    def stop(self) -> None:
        """Say that it is stopping."""
        if self.is_running:
            self.told.emit(tr("Stopping…"))

    @Slot(bool)
    def _on_busy_changed(self, _is_busy: bool) -> None:
        if self.is_running:
            self._meter = ProgressMeter(RunKind.PREVIEW)
            self._tell(tr("Looking at both accounts…"))
        elif self._was_running:
            self.told.emit("")
        self._was_running = self.is_running

    @Slot(object)
    def _on_reported(self, report: Report) -> None:
        if not self.is_running or self._services.run.is_stopping:
            return
        if isinstance(report, RunPause):
            self._tell(waiting_words(report))
        elif isinstance(report, RunProgress):
            self._meter.take(report, self._services.clock.monotonic())
            if report.stage not in _BESIDE:
                self._tell(stage_progress(report, self._meter))

    def _tell(self, words: str) -> None:
        self.told.emit(" · ".join((tr("Counting"), words, tr("Nothing is sent"))))
