"""The reconciliation's long work, beside the window's thread: compares, reads single pairs, lists metrics; can stop."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from bcklaviyo_gui.domain.errors import BcklaviyoError, Stopped
from bcklaviyo_gui.gui.engine.services import Services
from bcklaviyo_gui.reconcile.causes import Discrepancy
from bcklaviyo_gui.reconcile.day_rows import DayRow, day_rows
from bcklaviyo_gui.reconcile.periods import Period, days_of
from bcklaviyo_gui.reconcile.ports import ComparisonProgress, ComparisonStage
from bcklaviyo_gui.reconcile.result import ComparedMetric
from bcklaviyo_gui.reconcile.saved import LAST_FILE, Kept, keep, recall
from bcklaviyo_gui.sync.reports import Report, Reporter, RunPause

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from bcklaviyo_gui.operations.connect import Clients
    from bcklaviyo_gui.operations.opening import Work
    from bcklaviyo_gui.reconcile.pair import Pair

_TELL_EVERY_S = 0.2


@dataclass(frozen=True)
class ComparisonRequest:
    """What to compare: a period by name, or from one day to another; which metrics, none for the usual one."""

    period: Period | None = Period.MONTH
    first: date | None = None
    last: date | None = None
    metric_ids: tuple[str, ...] = ()
    is_quick: bool = False


@dataclass(frozen=True)
class Digest:
    """A comparison with what takes long to make of it: the rows of its days, and its orders that can be sent."""

    kept: Kept
    days: tuple[DayRow, ...]
    missing: tuple[int, ...]


@dataclass(frozen=True)
class Compared:
    """The end of a comparison: what was found, or why there is nothing; `error` is None when it was stopped."""

    request: ComparisonRequest
    digest: Digest | None = None
    error: BcklaviyoError | None = None


class Comparison(QObject):
    """One comparison at a time, told in the window's thread: `progressed` how far it is, `waits` what holds it up,
    `ended` how it ended.
    """

    progressed = Signal(object)
    waits = Signal(object)
    ended = Signal(object)
    _told = Signal(object)

    def __init__(
        self, services: Callable[[], Services], parent: QObject | None = None, *, file_name: str = LAST_FILE
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._file_name = file_name
        self._background = services().background
        self._hold: _Hold | None = None
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)

    @property
    def is_running(self) -> bool:
        """Whether something is compared."""
        return self._hold is not None

    @property
    def is_stopping(self) -> bool:
        """Whether the comparison under way was asked to end."""
        return self._hold is not None and self._hold.stop.is_set()

    def start(self, request: ComparisonRequest) -> bool:
        """Begin; False while another is under way."""
        if self._hold is not None:
            return False
        hold = self._hold = _Hold()
        services = self._services()
        tell = _Slowly(self._told.emit, services)
        path = services.folder.connection_folder(services.connection.folder) / self._file_name
        services.background.closing.connect(hold.let_go)
        self.destroyed.connect(hold.let_go)

        def work() -> Digest:
            kept = _compare(services, request, hold, tell)
            keep(path, kept)
            return digest_of(kept)

        services.background.start(
            work,
            lambda digest: self._end(Compared(request, digest)),
            lambda error: self._end(Compared(request, error=None if isinstance(error, Stopped) else error)),
            self,
        )
        return True

    def stop(self) -> None:
        """Ask it to end; `ended` reports when it has."""
        if self._hold is not None:
            self._hold.let_go()

    def _end(self, compared: Compared) -> None:
        if self._hold is not None:
            self._background.closing.disconnect(self._hold.let_go)
            self.destroyed.disconnect(self._hold.let_go)
            self._hold = None
        self.ended.emit(compared)

    @Slot(object)
    def _on_told(self, told: ComparisonProgress | RunPause) -> None:
        if self._hold is not None:
            (self.waits if isinstance(told, RunPause) else self.progressed).emit(told)


class _Hold:
    """What lets go of a comparison: its stop, and its calls under way. Any thread may use it."""

    def __init__(self) -> None:
        self.stop = threading.Event()
        self._lock = threading.Lock()
        self._clients: Clients | None = None

    def take(self, clients: "Clients | None") -> None:
        """These calls are under way now."""
        with self._lock:
            self._clients = clients
        if self.stop.is_set():
            self.let_go()

    def let_go(self, _gone: QObject | None = None) -> None:
        """End every call and every wait."""
        self.stop.set()
        with self._lock:
            if self._clients is not None:
                self._clients.cut()


class _Slowly:
    """Reports at most five times a second, and every new stage."""

    def __init__(self, tell: Callable[[ComparisonProgress | RunPause], None], services: Services) -> None:
        self._tell = tell
        self._clock = services.clock
        self._stage: ComparisonStage | None = None
        self._next = 0.0

    def __call__(self, progress: ComparisonProgress) -> None:
        now = self._clock.monotonic()
        if progress.stage is not self._stage or now >= self._next or progress.stage is ComparisonStage.FIGURES:
            self._stage, self._next = progress.stage, now + _TELL_EVERY_S
            self._tell(progress)

    def waiting(self, report: Report) -> None:
        """A pause of a request; the next progress is told at once, for it ends the pause."""
        if isinstance(report, RunPause):
            self._next = 0.0
            self._tell(report)


def digest_of(kept: Kept) -> Digest:
    """What is shown of a comparison. Takes a while for many orders: for threads beside the window's."""
    found = kept.found
    return Digest(kept, day_rows(found.days, found.discrepancies), found.missing_order_ids())


def read_kept(services: Services) -> Digest | None:
    """The last comparison. Blocks: for threads beside the window's."""
    kept = recall(services.folder.connection_folder(services.connection.folder) / LAST_FILE)
    return digest_of(kept) if kept is not None else None


def list_metrics(services: Services) -> tuple[ComparedMetric, ...]:
    """The account's metrics that can be compared. Blocks; raises what the clients raise."""
    from bcklaviyo_gui.operations.comparing import comparable_metrics

    with _opened(services, services.background.stop) as work:
        return comparable_metrics(work)


def read_one(services: Services, kept: Kept, found: Discrepancy) -> "Pair":
    """An order and its event. Blocks; raises what the clients raise."""
    from bcklaviyo_gui.operations.comparing import read_both_sides

    with _opened(services, services.background.stop) as work:
        return read_both_sides(work, kept.found, found)


def _compare(services: Services, request: ComparisonRequest, hold: _Hold, tell: "_Slowly") -> Kept:
    # The engine brings requests and phonenumbers with it: not before the first comparison.
    from bcklaviyo_gui.local.memory import spare_what_lasts
    from bcklaviyo_gui.operations.comparing import compare

    with _opened(services, hold.stop, tell.waiting) as work:
        hold.take(work.clients)
        spare_what_lasts()
        try:
            first, last = request.first, request.last
            if first is None or last is None:
                first, last = days_of(request.period or Period.MONTH, work.clients.bigcommerce)
            found = compare(work, first, last, metric_ids=request.metric_ids, is_quick=request.is_quick, report=tell)
        finally:
            hold.take(None)
    return Kept(found, services.clock.now(), request.metric_ids)


def _opened(
    services: Services, stop: threading.Event, report: Reporter | None = None
) -> "AbstractContextManager[Work]":
    from bcklaviyo_gui.operations import opening

    secrets = services.keys.load(services.connection)
    return opening.opened(
        services.folder,
        services.connection,
        services.settings,
        secrets,
        clock=services.clock,
        stop=stop,
        report=report or _unheard,
    )


def _unheard(_report: Report) -> None:
    """Nobody listens to what a short look says."""
