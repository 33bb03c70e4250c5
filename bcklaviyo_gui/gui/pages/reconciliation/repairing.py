"""Sending the missing orders: asks, lets the run controller repair, tells how far it is."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from bcklaviyo_gui.gui.engine.desk import Desk
from bcklaviyo_gui.gui.engine.progress_meter import ProgressMeter
from bcklaviyo_gui.gui.pages.reconciliation.send_dialog import SendDialog
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.text.phrases import number, run_title, waiting_words
from bcklaviyo_gui.sync.reports import Report, RunKind, RunPause, RunProgress, RunSummary


class Sending(QObject):
    """`begun`, `refused` (another run is under way), `progressed`, `ended` with the summary.

    `progressed` brings words, the share that is done, and the seconds that are left; None for what nobody knows.
    """

    begun = Signal()
    refused = Signal()
    progressed = Signal(str, object, object)
    ended = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._window = parent
        self._ids: tuple[int, ...] = ()
        self._meter = ProgressMeter(RunKind.REPAIR)
        self.is_running = False
        desk.services.run.reported.connect(self._on_reported)
        desk.services.run.run_ended.connect(self._on_run_ended)

    def ask(self, order_ids: tuple[int, ...]) -> None:
        """Name how many and what it does; send when the merchant agrees."""
        self._ids = order_ids
        dialog = SendDialog(len(order_ids), self._window)
        dialog.accepted.connect(self._on_accepted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def stop(self) -> None:
        """Stop after what is under way."""
        if self.is_running:
            self._desk.services.run.stop()

    @Slot()
    def _on_accepted(self) -> None:
        if not self._desk.start(RunKind.REPAIR, self._ids):
            self.refused.emit()
            return
        self.is_running = True
        self._meter = ProgressMeter(RunKind.REPAIR)
        self.begun.emit()
        self.progressed.emit(run_title(RunKind.REPAIR), None, None)

    @Slot(object)
    def _on_reported(self, report: Report) -> None:
        if not self.is_running or self._desk.services.run.is_stopping:
            return
        if isinstance(report, RunPause):
            self.progressed.emit(waiting_words(report), None, None)
        elif isinstance(report, RunProgress):
            self._meter.take(report, self._desk.services.clock.monotonic())
            if report.total:
                words = tr("{what}: {n} of {total}").format(
                    what=run_title(RunKind.REPAIR), n=number(report.done), total=number(report.total)
                )
                self.progressed.emit(words, report.done / report.total, self._meter.seconds_left())

    @Slot(object)
    def _on_run_ended(self, summary: RunSummary) -> None:
        if self.is_running and summary.kind is RunKind.REPAIR:
            self.is_running = False
            self.ended.emit(summary)
