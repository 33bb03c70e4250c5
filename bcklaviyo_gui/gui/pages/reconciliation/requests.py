"""Asks what to compare: opens the dialogs, and tells the wish."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from bcklaviyo_gui.domain.errors import BcklaviyoError
from bcklaviyo_gui.domain.zones import named_zone
from bcklaviyo_gui.gui.engine.comparison import Wish, list_metrics
from bcklaviyo_gui.gui.engine.desk import Desk
from bcklaviyo_gui.gui.pages.reconciliation.choices import MetricsDialog, RangeDialog
from bcklaviyo_gui.reconcile.periods import Period
from bcklaviyo_gui.reconcile.result import ComparedMetric


class Asking(QObject):
    """`wished` tells what shall be compared; `listed` that the metrics were asked for, `failed` why they were not."""

    wished = Signal(object)
    listed = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._window = parent
        self.wish = Wish()

    @Slot(object)
    def take_period(self, period: Period) -> None:
        """Compare a period by name, with the same metrics as before."""
        self.wished.emit(Wish(period, metric_ids=self.wish.metric_ids))

    @Slot()
    def repeat(self) -> None:
        """Compare the same again."""
        self.wished.emit(self.wish)

    @Slot()
    def ask_range(self) -> None:
        """Ask for the first and the last day."""
        zone = named_zone(self._desk.services.chosen.store_zone)
        today = self._desk.services.clock.now().astimezone(zone).date()
        first, last = self.wish.first or today, self.wish.last or today
        dialog = RangeDialog(first, last, max(today, last), self._window)
        dialog.accepted.connect(lambda: self.wished.emit(Wish(None, *dialog.days, metric_ids=self.wish.metric_ids)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def ask_metrics(self) -> None:
        """List the account's metrics, then ask which."""
        services = self._desk.services
        services.background.start(lambda: list_metrics(services), self._offer, self._fail, self)

    def _offer(self, offered: tuple[ComparedMetric, ...]) -> None:
        self.listed.emit()
        wish = self.wish
        dialog = MetricsDialog(offered, wish.metric_ids, self._window)
        dialog.accepted.connect(
            lambda: self.wished.emit(Wish(wish.period, wish.first, wish.last, metric_ids=dialog.metric_ids))
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _fail(self, error: BcklaviyoError) -> None:
        self.listed.emit()
        self.failed.emit(error)
