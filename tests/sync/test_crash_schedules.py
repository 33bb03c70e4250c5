"""Whatever ends a run, and wherever: the runs that follow bring every event into Klaviyo, once."""

import copy
import itertools
import logging
import shutil
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from bcklaviyo_gui.demo.bigcommerce.store import DemoStore
from bcklaviyo_gui.demo.klaviyo.account import DemoAccount
from bcklaviyo_gui.demo.klaviyo.api import KlaviyoApi
from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.state import batches
from bcklaviyo_gui.state.database import Database
from bcklaviyo_gui.sync.reports import Outcome, RunKind
from tests.support.contract.compare import compare_events
from tests.support.contract.reader import ContractReader, ExpectedEvent
from tests.support.sync.bench import Bench
from tests.support.sync.clocks import JumpClock
from tests.support.sync.crashes import Death, run_until
from tests.support.sync.places import Key, keys_of, places, recorded_events
from tests.support.sync.small import NOW, changed_store, fast_folder, reset, show, small_demo, small_store

BACKFILLS, SYNCS, PART = 150, 50, 25
BATCH_EVENTS = 8
# About how often a whole run does each of these steps; some deaths lie beyond the end, and the run is whole then.
STEPS = {"write": 165, "commit": 31, "read": 38, "bulk": 7, "single": 20, "import": 2}
BULK, SINGLE, IMPORT = "/api/event-bulk-create-jobs", r"/api/events\?$", "/api/profile-bulk-import-jobs"
LOST_BATCH = ("cut_after", "cut_before", "500", "502", "truncate")
REFUSED_BATCH = ("answer_status:400", "answer_status:413")
DELAYED_BATCH = ("429", "429_bare", "503")


@dataclass(frozen=True, slots=True)
class Trouble:
    """What goes wrong with the n-th request of a kind, over all runs of the schedule."""

    kind: str
    path: str
    occurrence: int


@dataclass(frozen=True, slots=True)
class Schedule:
    """`bad_people`: numbers of people whose address only Klaviyo refuses."""

    deaths: tuple[Death, ...]
    troubles: tuple[Trouble, ...]
    bad_people: frozenset[int]
    has_small_pages: bool


def _deaths() -> st.SearchStrategy[Death]:
    def of(step: str) -> st.SearchStrategy[Death]:
        return st.builds(Death, st.just(step), st.integers(1, STEPS[step]), st.booleans())

    # The steps around a batch are where an event could be lost or doubled.
    return st.sampled_from([*STEPS, "write", "commit", "commit", "bulk", "single"]).flatmap(of)


def _troubles() -> st.SearchStrategy[Trouble]:
    batch = st.sampled_from([*LOST_BATCH, *REFUSED_BATCH, *DELAYED_BATCH])
    safe = st.sampled_from(["cut_after", "cut_before", "503", "429", "bad_json"])
    return st.one_of(
        st.builds(Trouble, batch, st.just(BULK), st.integers(1, 8)),
        st.builds(Trouble, safe, st.just(SINGLE), st.integers(1, 20)),
        st.builds(Trouble, safe, st.just(IMPORT), st.integers(1, 3)),
    )


SCHEDULE = st.builds(
    Schedule,
    st.lists(_deaths(), min_size=1, max_size=3).map(tuple),
    st.lists(_troubles(), max_size=3).map(tuple),
    st.frozensets(st.integers(0, 5), max_size=1),
    st.booleans(),
)

Between = Callable[[Bench], None]


@dataclass(frozen=True)
class Kept:
    """What a run left on both sides: the state file, the account, and the time."""

    state_file: Path
    account: DemoAccount
    now: datetime

    @classmethod
    def of(cls, bench: Bench) -> "Kept":
        return cls(_state_file(bench), _copy(bench.demo.account), bench.clock.now())

    def restore(self, bench: Bench) -> None:
        """Let a bench stand as if it had made that run."""
        bench.folder.prepare_connection(bench.connection.folder)
        shutil.copy(self.state_file, _state_file(bench))
        bench.demo.account = _copy(self.account)
        bench.demo.klaviyo = KlaviyoApi(bench.demo.account, enforce_limits=False)
        bench.clock = JumpClock(self.now)


def _state_file(bench: Bench) -> Path:
    return bench.folder.state_file(bench.connection.folder)


def _copy(account: DemoAccount) -> DemoAccount:
    shared = {id(account.clock): account.clock, id(account.lock): threading.RLock()}
    return copy.deepcopy(account, shared)


class Stage:
    """The stores on which all schedules play, and what the contract demands of them.

    With `later`, a store as it stands some time after `store`, what plays is the sync between the two.
    """

    def __init__(self, demo: DemoServer, place: Path, store: DemoStore, later: DemoStore | None = None) -> None:
        self.demo = demo
        self._place = place
        self._store = store
        self._later = later
        self._numbers = itertools.count()
        reset(demo, store)
        reader = ContractReader(demo.bigcommerce_url, demo.store_hash, demo.token)
        reader.observe(kind="backfill")
        if later is not None:
            show(demo, later)
            reader.observe(kind="sync")
        self.expected = reader.expected_events()
        self._before = self._backfilled() if later is not None else None
        buyers = {order.customer_id: order.email for order in store.orders.values()}
        known = store.customers
        self._people = [(known[i].email if i in known else email, str(i)) for i, email in sorted(buyers.items())]

    def play(self, schedule: Schedule, between: Between = lambda bench: None) -> Bench:
        """Carry out a schedule from an empty account on; `between` is done after each death."""
        bench, kind = self._begin(), RunKind.BACKFILL
        if self._later is not None and self._before is not None:
            self._before.restore(bench)
            show(self.demo, self._later)
            kind = RunKind.SYNC
        self._make_trouble(schedule)
        for death in schedule.deaths:
            if run_until(bench, kind, death) is None:
                between(bench)
        self._complete(bench, kind)
        return bench

    def refused(self, schedule: Schedule) -> frozenset[Key]:
        """The events that become issues: those of the people whose address is refused."""
        bad = {name for number in schedule.bad_people for name in self._person(number)}
        return frozenset(key for key, event in self.expected.items() if event.identity_value in bad)

    def demanded(self, schedule: Schedule) -> Mapping[Key, ExpectedEvent]:
        """What the account should hold in the end."""
        refused = self.refused(schedule)
        return {key: event for key, event in self.expected.items() if key not in refused}

    def _begin(self) -> Bench:
        reset(self.demo, self._store)
        bench = Bench(self.demo, self._place / str(next(self._numbers)))
        bench.batch_events, bench.clock = BATCH_EVENTS, JumpClock(NOW)
        return bench

    def _backfilled(self) -> "Kept":
        bench = self._begin()
        self._complete(bench, RunKind.BACKFILL)
        return Kept.of(bench)

    def _make_trouble(self, schedule: Schedule) -> None:
        add = self.demo.faults.add
        for trouble in schedule.troubles:
            add(trouble.kind, method="POST", path=trouble.path, occurrences=frozenset({trouble.occurrence}))
        if schedule.has_small_pages:
            add("answer_status:413", path=r"/v2/orders\?.*limit=(250|100|50)")
        for number in schedule.bad_people:
            self.demo.account.refuse_email(self._person(number)[0])

    def _complete(self, bench: Bench, kind: RunKind) -> None:
        summary = bench.run(kind)
        assert summary.outcome is Outcome.COMPLETED, summary.error

    def _person(self, number: int) -> tuple[str, str]:
        return self._people[number % len(self._people)]


@pytest.fixture(scope="module")
def demo() -> Iterator[DemoServer]:
    logging.getLogger("bcklaviyo_gui").setLevel(logging.CRITICAL)
    with small_demo() as demo:
        yield demo
    logging.getLogger("bcklaviyo_gui").setLevel(logging.NOTSET)


@pytest.fixture(scope="module")
def place() -> Iterator[Path]:
    """One folder for all schedules."""
    with fast_folder() as place:
        yield place


@pytest.fixture(scope="module")
def backfill_stage(demo: DemoServer, place: Path) -> Stage:
    return Stage(demo, place / "backfill", small_store())


@pytest.fixture(scope="module")
def sync_stage(demo: DemoServer, place: Path) -> Stage:
    return Stage(demo, place / "sync", small_store(), changed_store())


schedules = settings(
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


# In parts, of which each plays other schedules: the workers of a test run share them.
@pytest.mark.parametrize("part", range(BACKFILLS // PART))
def test_after_any_crashes_and_lost_answers_of_a_backfill_every_event_is_recorded_exactly_once(
    backfill_stage: Stage, part: int
) -> None:
    @seed(part)
    @settings(schedules, max_examples=PART)
    @given(schedule=SCHEDULE)
    def play(schedule: Schedule) -> None:
        bench = backfill_stage.play(schedule, between=_nothing_is_lost_or_doubled)
        _assert_exactly_once(backfill_stage, schedule, bench)

    play()


@pytest.mark.parametrize("part", range(SYNCS // PART))
def test_after_any_crashes_and_lost_answers_of_a_sync_every_event_is_recorded_exactly_once(
    sync_stage: Stage, part: int
) -> None:
    @seed(part)
    @settings(schedules, max_examples=PART)
    @given(schedule=SCHEDULE.map(lambda schedule: replace(schedule, bad_people=frozenset())))
    def play(schedule: Schedule) -> None:
        bench = sync_stage.play(schedule, between=_nothing_is_lost_or_doubled)
        _assert_exactly_once(sync_stage, schedule, bench)

    play()


def _assert_exactly_once(stage: Stage, schedule: Schedule, bench: Bench) -> None:
    rows, found = recorded_events(bench), places(bench)
    assert compare_events(stage.demanded(schedule), rows) == []
    assert sorted(found.ledger) == sorted(keys_of(rows))
    assert found.outbox == ()
    assert frozenset(found.issues) == stage.refused(schedule)
    assert stage.demo.account.bulk_repeats == 0


def _nothing_is_lost_or_doubled(bench: Bench) -> None:
    """What holds at every moment, so also where a process died."""
    found, accepted = places(bench), keys_of(recorded_events(bench))
    assert len(found.all) == len(set(found.all))
    assert len(accepted) == len(set(accepted))
    assert set(found.ledger) <= set(accepted) <= {*found.ledger, *found.tried}


@settings(schedules, max_examples=20)
@given(schedule=SCHEDULE)
def _play_without_the_rule(stage: Stage, repeats: list[int], schedule: Schedule) -> None:
    if sum(repeats) > 0:
        return
    stage.play(schedule, between=_take_unknown_batches_for_refused)
    repeats.append(stage.demo.account.bulk_repeats)


def test_the_schedules_find_out_when_unknown_batches_go_in_bulk_again(backfill_stage: Stage) -> None:
    repeats: list[int] = []
    _play_without_the_rule(backfill_stage, repeats)
    assert sum(repeats) > 0


def _take_unknown_batches_for_refused(bench: Bench) -> None:
    path = bench.folder.state_file(bench.connection.folder)
    if path.exists():
        with Database(path) as database:
            for batch_id in batches.unsettled(database):
                batches.refuse(database, batch_id, now=0)
