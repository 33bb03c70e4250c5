"""The automatic check: after each regular sync the last seven days are compared, for the Overview."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from bcklaviyo_gui.domain.zones import instant_of
from bcklaviyo_gui.gui.engine.services import Services
from bcklaviyo_gui.gui.engine.session import Session
from bcklaviyo_gui.local.connections import Connection
from bcklaviyo_gui.sync.reports import Outcome, RunKind, RunSummary

if TYPE_CHECKING:
    from bcklaviyo_gui.gui.engine.comparison import Compared, Comparison, ComparisonRequest
    from bcklaviyo_gui.reconcile.result import Reconciliation
    from bcklaviyo_gui.reconcile.saved import Kept

_TICK_MS = 60_000
_DAILY = timedelta(hours=24)
_TRY_AGAIN_AFTER = timedelta(hours=1)

Difference: TypeAlias = tuple[int | None, str, str]
"""The order, the event and the cause."""


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
    """Compares after each completed sync, and once a day where nothing is sent; one connection at a time.

    `checked` reports its folder's name, `found_new` the connection and how many differences no check before had.
    """

    checked = Signal(str)
    found_new = Signal(object, int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._connection: Connection | None = None
        self._comparison: Comparison | None = None
        self._before: frozenset[Difference] | None = None
        self._tried: dict[str, datetime] = {}
        session.run.run_ended.connect(self._on_run_ended)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)

    def begin(self) -> None:
        """Start to look each minute at what is due."""
        self._timer.start()

    def stop(self) -> None:
        """Compare nothing by itself any more."""
        self._timer.stop()

    @Slot()
    def tick(self) -> None:
        """Compare what is due: the stores that are only checked, once a day."""
        if self._comparison is not None and self._comparison.is_running:
            return
        for connection in self._session.connections:
            chosen = self._session.saved.preferences.of(connection.folder)
            if chosen.only_check and chosen.checks_after_sync and self._is_due(connection):
                self._connection = connection
                self._begin(is_month=True)
                return

    def _is_due(self, connection: Connection) -> bool:
        from bcklaviyo_gui.reconcile.saved import CHECK_FILE

        now, tried = self._session.clock.now(), self._tried.get(connection.folder)
        if tried is not None and now - tried < _TRY_AGAIN_AFTER:
            return False
        try:
            kept = (self._session.folder.connection_folder(connection.folder) / CHECK_FILE).stat().st_mtime
        except OSError:
            return True
        return now - instant_of(kept) >= _DAILY

    @Slot(object)
    def _on_run_ended(self, summary: RunSummary) -> None:
        request = self._session.run.last_request
        if request is None or summary.kind is not RunKind.SYNC or summary.outcome is not Outcome.COMPLETED:
            return
        is_wanted = self._session.saved.preferences.of(request.connection.folder).checks_after_sync
        if not is_wanted or (self._comparison is not None and self._comparison.is_running):
            return
        self._connection = request.connection
        self._begin()

    def _begin(self, *, is_month: bool = False) -> None:
        # The reconciliation brings the engine with it: not before the first sync has.
        from bcklaviyo_gui.gui.engine.comparison import Comparison, ComparisonRequest
        from bcklaviyo_gui.reconcile.periods import Period
        from bcklaviyo_gui.reconcile.saved import CHECK_FILE

        if self._comparison is None:
            self._comparison = Comparison(self._services, self, file_name=CHECK_FILE)
            self._comparison.ended.connect(self._on_ended)
        services = self._services()
        wanted = ComparisonRequest(Period.MONTH if is_month else Period.WEEK, is_quick=True)
        services.background.start(
            lambda: read_differences(services), lambda before: self._start(wanted, before), lambda _: None, self
        )

    def _start(self, wanted: "ComparisonRequest", before: "frozenset[Difference] | None") -> None:
        self._before = before
        if self._comparison is not None:
            self._comparison.start(wanted)

    def _services(self) -> Services:
        assert self._connection is not None
        return self._session.services(self._connection)

    @Slot(object)
    def _on_ended(self, compared: "Compared") -> None:
        # What could not be read is told by the sync, which asks the same accounts, or tried again later.
        if self._connection is None:
            return
        self.checked.emit(self._connection.folder)
        if compared.digest is None:
            self._tried[self._connection.folder] = self._session.clock.now()
        if compared.digest is not None and self._before is not None:
            new = _differences(compared.digest.kept.found) - self._before
            if new:
                self.found_new.emit(self._connection, len(new))


def read_differences(services: Services) -> "frozenset[Difference] | None":
    """What the newest automatic check found; None when there is none. Blocks: for threads beside the window's."""
    from bcklaviyo_gui.reconcile.saved import CHECK_FILE, recall

    kept = recall(services.folder.connection_folder(services.connection.folder) / CHECK_FILE)
    return _differences(kept.found) if kept is not None else None


def _differences(found: "Reconciliation") -> "frozenset[Difference]":
    from bcklaviyo_gui.reconcile.causes import Cause

    return frozenset(
        (one.order_id, one.event_id, one.cause.value) for one in found.discrepancies if one.cause is not Cause.PENDING
    )


def read_check(services: Services) -> LastCheck | None:
    """The newest automatic check; where nothing is sent, also one that was asked for and ends at its day.

    Blocks: for threads beside the window's.
    """
    from bcklaviyo_gui.reconcile.causes import Cause

    kept = _newest(services)
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


def _newest(services: Services) -> "Kept | None":
    from bcklaviyo_gui.reconcile.saved import CHECK_FILE, LAST_FILE, recall

    home = services.folder.connection_folder(services.connection.folder)
    kept = recall(home / CHECK_FILE)
    asked = recall(home / LAST_FILE) if services.chosen.only_check else None
    if asked is None or asked.metric_ids or asked.made.date() - asked.found.last > _DAILY:
        return kept
    return asked if kept is None or asked.made > kept.made else kept
