"""The automatic check: after each regular sync the last seven days are compared, for the Overview."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from bcklaviyo_gui.gui.engine.services import Services
from bcklaviyo_gui.gui.engine.session import Session
from bcklaviyo_gui.local.connections import Connection
from bcklaviyo_gui.sync.reports import Outcome, RunKind, RunSummary

if TYPE_CHECKING:
    from bcklaviyo_gui.gui.engine.comparison import Comparison


@dataclass(frozen=True)
class CheckedDay:
    """A day of the newest check, as both sides have it."""

    day: date
    orders: int
    events: int


@dataclass(frozen=True)
class LastCheck:
    """The newest check. `differing` days are not merely too fresh to tell; `orders` explain them."""

    made: datetime
    days: tuple[CheckedDay, ...]
    differing: int
    orders: int
    is_mismatch: bool


class AutomaticCheck(QObject):
    """Compares after each completed sync, one connection at a time; `checked` tells its folder's name."""

    checked = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._connection: Connection | None = None
        self._comparison: Comparison | None = None
        session.run.run_ended.connect(self._on_run_ended)

    @Slot(object)
    def _on_run_ended(self, summary: RunSummary) -> None:
        request = self._session.run.last_request
        if request is None or summary.kind is not RunKind.SYNC or summary.outcome is not Outcome.COMPLETED:
            return
        is_wished = self._session.preferences.of(request.connection.folder).checks_after_sync
        if not is_wished or (self._comparison is not None and self._comparison.is_running):
            return
        self._connection = request.connection
        self._begin()

    def _begin(self) -> None:
        # The reconciliation brings the engine with it: not before the first sync has.
        from bcklaviyo_gui.gui.engine.comparison import Comparison, Wish
        from bcklaviyo_gui.reconcile.periods import Period
        from bcklaviyo_gui.reconcile.saved import CHECK_FILE

        if self._comparison is None:
            self._comparison = Comparison(self._services, self, file_name=CHECK_FILE)
            self._comparison.ended.connect(self._on_ended)
        self._comparison.start(Wish(Period.WEEK, is_quick=True))

    def _services(self) -> Services:
        assert self._connection is not None
        return self._session.services(self._connection)

    @Slot(object)
    def _on_ended(self, _compared: object) -> None:
        # What could not be read is told by the sync, which asks the same accounts.
        if self._connection is not None:
            self.checked.emit(self._connection.folder)


def read_check(services: Services) -> LastCheck | None:
    """The newest automatic check. Blocks: for threads beside the window's."""
    from bcklaviyo_gui.reconcile.causes import Cause
    from bcklaviyo_gui.reconcile.saved import CHECK_FILE, recall

    kept = recall(services.folder.connection_folder(services.connection.folder) / CHECK_FILE)
    if kept is None:
        return None
    found = kept.found
    told = [one for one in found.discrepancies if one.cause is not Cause.PENDING]
    differing = {share.day for one in told for share in one.shares}
    return LastCheck(
        kept.made,
        tuple(CheckedDay(day.day, day.bigcommerce_orders, day.klaviyo_events) for day in found.days),
        sum(1 for day in found.days if not day.is_matching and day.day in differing),
        len(told),
        found.time_zones.is_mismatch,
    )
