"""What all steps of a run share: plan, ports, clock readings, counts, and the pool of network calls.

One thread, the one that called `run_sync`, decodes, maps, encodes and writes the state. Network calls run in a small
pool; while this thread waits for one it settles what the sender's calls have answered. So sending overlaps with
reading, and nothing but that one thread ever touches the database.
"""

import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Protocol, TypeVar

from bcklaviyo_gui.bigcommerce.client import BigCommerceClient
from bcklaviyo_gui.bigcommerce.store_shapes import Store
from bcklaviyo_gui.domain.errors import Stopped
from bcklaviyo_gui.domain.metrics import Metric
from bcklaviyo_gui.klaviyo.answers import (
    BulkAnswer,
    ImportFault,
    ImportJob,
    ImportStart,
    KlaviyoAccount,
    MetricRow,
    ProfileAnswer,
    SingleAnswer,
    StoredEvent,
)
from bcklaviyo_gui.klaviyo.batching import Batch, OutboxItem, ProfileBatch, ProfileItem
from bcklaviyo_gui.local.clock import Clock
from bcklaviyo_gui.mapping.rules import Rules
from bcklaviyo_gui.state import issues
from bcklaviyo_gui.state.database import Database
from bcklaviyo_gui.state.issues import NewIssue
from bcklaviyo_gui.sync.reports import MetricCount, ProfileCount, Reporter, RunKind, RunProgress, RunStage

T = TypeVar("T")

_POLL_S = 0.25
_PROGRESS_EVERY_S = 0.2


@dataclass(frozen=True)
class RunPlan:
    """What a run shall do. `since` and `until` are days of the store's zone, both included."""

    kind: RunKind
    rules: Rules
    connection_added: datetime
    since: date | None = None
    until: date | None = None
    anyway: bool = False
    order_ids: tuple[int, ...] = ()
    batch_events: int = 1000
    patience_s: float = 900.0
    proof_patience_s: float = 600.0

    @property
    def is_backfill(self) -> bool:
        """Whether history is read: also when it is only previewed."""
        return self.kind in (RunKind.BACKFILL, RunKind.PREVIEW)

    @property
    def is_whole_history(self) -> bool:
        """A backfill without limits."""
        return self.is_backfill and self.since is None and self.until is None


class Destination(Protocol):
    """The part of a Klaviyo account that a run needs; a preview puts a recorder in its place."""

    def account(self) -> KlaviyoAccount: ...
    def metrics(self) -> tuple[MetricRow, ...]: ...
    def events(
        self,
        metric_id: str,
        since: datetime | None = None,
        until: datetime | None = None,
        *,
        descending: bool = False,
        page_size: int = 1000,
        with_profile: bool = False,
    ) -> Iterator[tuple[StoredEvent, ...]]: ...
    def send_batch(self, batch: Batch) -> BulkAnswer: ...
    def send_event(self, item: OutboxItem) -> SingleAnswer: ...
    def start_import(self, batch: ProfileBatch) -> ImportStart: ...
    def import_job(self, job_id: str) -> ImportJob: ...
    def import_errors(self, job_id: str) -> Iterator[ImportFault]: ...
    def import_profile(self, item: ProfileItem) -> ProfileAnswer: ...


@dataclass(frozen=True)
class RunPorts:
    """The outside of a run: source, destination, state, clock.

    `claim_account` gets the account's id and returns whether external ids may be sent to it.
    """

    bigcommerce: BigCommerceClient
    klaviyo: Destination
    database: Database
    clock: Clock
    claim_account: Callable[[str], bool]
    requests: Callable[[], tuple[int, int]]
    cut: Callable[[], None]


class Pump(Protocol):
    """The sender, as the waiting thread sees it."""

    def pump(self) -> None:
        """Settle what was answered and send what is full."""
        ...

    def pending(self) -> Iterable[Future[object]]:
        """Its calls under way."""
        ...


@dataclass
class RunCounts:
    """The counts of a run, growing. An issue counts once, however often its record is met."""

    orders_read: int = 0
    customers_read: int = 0
    accepted: dict[Metric, int] = field(default_factory=dict)
    already_sent: dict[Metric, int] = field(default_factory=dict)
    issues: dict[Metric, set[str]] = field(default_factory=dict)
    profiles_accepted: int = 0
    profiles_unchanged: int = 0
    profile_issues: set[tuple[str, str]] = field(default_factory=set)
    # A bit for each customer, 64 in a place: their ids run on, and a set of a million would take 60 MB.
    _customers: dict[int, int] = field(default_factory=dict)

    def note_profile(self, customer_id: int | None = None) -> None:
        """A profile was accepted. A customer counts once: what orders brought goes into the profile that is there."""
        if customer_id is not None:
            place, bit = divmod(customer_id, 64)
            seen = self._customers.get(place, 0)
            if seen >> bit & 1:
                return
            self._customers[place] = seen | 1 << bit
        self.profiles_accepted += 1

    def note_issue(self, metric: Metric, subject: str) -> None:
        """An event of this metric did not go through; `subject` is what its issue is noted under."""
        self.issues.setdefault(metric, set()).add(subject)

    def note_profile_issues(self, found: Iterable[NewIssue]) -> None:
        """Profiles, or parts of them, did not go through."""
        self.profile_issues.update((issue.kind, issue.subject) for issue in found)

    def events(self) -> dict[Metric, MetricCount]:
        """The events by metric, in the metrics' own order."""
        return {
            metric: MetricCount(
                self.accepted.get(metric, 0), self.already_sent.get(metric, 0), len(self.issues.get(metric, ()))
            )
            for metric in Metric
            if metric in self.accepted or metric in self.already_sent or metric in self.issues
        }

    def profiles(self) -> ProfileCount:
        """The profiles."""
        return ProfileCount(self.profiles_accepted, self.profiles_unchanged, len(self.profile_issues))


class RunContext:
    """Shared by the steps of one run; see the module."""

    def __init__(self, plan: RunPlan, ports: RunPorts, run_id: int, stop: threading.Event, report: Reporter) -> None:
        self.plan = plan
        self.ports = ports
        self.database = ports.database
        self.run_id = run_id
        self.stop = stop
        self.report = report
        self.tally = RunCounts()
        self.rules = plan.rules
        self.pump: Pump | None = None
        self.followed_since = 0  # orders created from here on are all known; 0: the whole history is
        self._pool = ThreadPoolExecutor(max_workers=16, thread_name_prefix="bcklaviyo-net")
        self._server_time: datetime | None = None
        self._server_read_at = 0.0
        self._store: Store | None = None
        self._last_progress: dict[RunStage, float] = {}

    def close(self) -> None:
        """Wait for the pool's threads; the sessions have been cut before when the run was stopped."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    @property
    def store(self) -> Store:
        """The store's own description."""
        if self._store is None:
            raise RuntimeError("The store is read before anything else.")
        return self._store

    def learn_store(self, store: Store, server_time: datetime, rules: Rules) -> None:
        """Set what the run learns before it begins: BigCommerce's clock is the run's."""
        self._store = store
        self._server_time = server_time
        self._server_read_at = self.ports.clock.monotonic()
        self.rules = rules

    def now(self) -> datetime:
        """BigCommerce's clock."""
        if self._server_time is None:
            return self.ports.clock.now()
        return self._server_time + timedelta(seconds=self.ports.clock.monotonic() - self._server_read_at)

    def now_s(self) -> int:
        """The machine's clock in whole seconds, for what is only kept here."""
        return int(self.ports.clock.now().timestamp())

    def check_stop(self) -> None:
        """Raise Stopped when the user wants the run to end."""
        if self.stop.is_set():
            raise Stopped

    def submit(self, function: Callable[..., T], *args: object) -> Future[T]:
        """Start a network call."""
        self.check_stop()
        return self._pool.submit(function, *args)

    def call(self, function: Callable[..., T], *args: object) -> T:
        """Make a network call and answer its result, sending meanwhile."""
        return self.result(self.submit(function, *args))

    def result(self, future: Future[T]) -> T:
        """Wait for a call that was started, sending meanwhile."""
        while not future.done():
            self.check_stop()
            pending: list[Future[object]] = [future]  # type: ignore[list-item]  # only waited for
            if self.pump is not None:
                self.pump.pump()
                pending.extend(self.pump.pending())
            wait(pending, timeout=_POLL_S, return_when=FIRST_COMPLETED)
        return future.result()

    def wait_for_calls(self) -> None:
        """Let the sender work until one of its calls answers."""
        self.check_stop()
        if self.pump is None:
            return
        self.pump.pump()
        pending = list(self.pump.pending())
        if pending:
            wait(pending, timeout=_POLL_S, return_when=FIRST_COMPLETED)

    def wait(self, seconds: float) -> None:
        """Pause, sending meanwhile."""
        ends = self.ports.clock.monotonic() + seconds
        while (left := ends - self.ports.clock.monotonic()) > 0:
            self.check_stop()
            if self.pump is not None:
                self.pump.pump()
            self.ports.clock.wait(min(left, _POLL_S), self.stop)

    def pages(self, bodies: Iterator[T]) -> Iterator[T]:
        """The pages of a walk, the next one being fetched while this one is worked on."""
        ahead = self.submit(_next, bodies)
        while (body := self.result(ahead)) is not None:
            ahead = self.submit(_next, bodies)
            yield body

    def ahead(self, calls: Iterable[Callable[[], T]], readers: int = 3) -> Iterator[T]:
        """The answers of calls that do not depend on each other, in order, some of them being made ahead."""
        waiting: deque[Future[T]] = deque()
        for call in calls:
            waiting.append(self.submit(call))
            if len(waiting) >= readers:
                yield self.result(waiting.popleft())
        while waiting:
            yield self.result(waiting.popleft())

    def progress(self, stage: RunStage, done: int, total: int | None = None, *, always: bool = False) -> None:
        """Tell how far a stage is, at most five times a second."""
        now = self.ports.clock.monotonic()
        if always or now - self._last_progress.get(stage, -1.0) >= _PROGRESS_EVERY_S:
            self._last_progress[stage] = now
            self.report(RunProgress(stage, done, total))

    def note_issues(self, found: list[NewIssue]) -> None:
        """Write issues, inside the caller's transaction."""
        issues.put(self.database, found, run_id=self.run_id, now=self.now_s())


def _next(bodies: Iterator[T]) -> T | None:
    return next(bodies, None)
