"""Asks what to compare, in dialogs."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from bcklaviyo_gui.domain.errors import BcklaviyoError
from bcklaviyo_gui.domain.zones import named_zone
from bcklaviyo_gui.gui.engine.comparison import ComparisonRequest, list_metrics
from bcklaviyo_gui.gui.engine.desk import Desk
from bcklaviyo_gui.gui.pages.reconciliation.choices import MetricsDialog, RangeDialog
from bcklaviyo_gui.reconcile.periods import Period
from bcklaviyo_gui.reconcile.result import ComparedMetric


class Asking(QObject):
    """`requested` carries what to compare; `listed`: the metrics were asked for; `failed`: why they were not."""

    requested = Signal(object)
    listed = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._window = parent
        self.request = ComparisonRequest()

    @Slot(object)
    def take_period(self, period: Period) -> None:
        """Compare a period by name, with the same metrics as before."""
        self.requested.emit(ComparisonRequest(period, metric_ids=self.request.metric_ids))

    @Slot()
    def repeat(self) -> None:
        """Compare the same again."""
        self.requested.emit(self.request)

    @Slot()
    def ask_range(self) -> None:
        """Ask for the first and the last day."""
        zone = named_zone(self._desk.services.chosen.store_zone)
        today = self._desk.services.clock.now().astimezone(zone).date()
        first, last = self.request.first or today, self.request.last or today
        dialog = RangeDialog(first, last, max(today, last), self._window)
        dialog.accepted.connect(
            lambda: self.requested.emit(ComparisonRequest(None, *dialog.days, metric_ids=self.request.metric_ids))
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def ask_metrics(self) -> None:
        """List the account's metrics, then ask which."""
        services = self._desk.services
        services.background.start(lambda: list_metrics(services), self._offer, self._fail, self)

    def _offer(self, offered: tuple[ComparedMetric, ...]) -> None:
        self.listed.emit()
        request = self.request
        dialog = MetricsDialog(offered, request.metric_ids, self._window)
        dialog.accepted.connect(
            lambda: self.requested.emit(
                ComparisonRequest(request.period, request.first, request.last, metric_ids=dialog.metric_ids)
            )
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _fail(self, error: BcklaviyoError) -> None:
        self.listed.emit()
        self.failed.emit(error)
