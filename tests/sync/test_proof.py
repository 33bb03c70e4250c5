"""202 is a promise: of the first batch, Klaviyo must show what it accepted before the second leaves."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bcklaviyo_gui.demo.wire import Request
from bcklaviyo_gui.sync.reports import Outcome, RunKind
from tests.support.contract.compare import compare_events
from tests.support.contract.reader import ContractReader
from tests.support.sync.bench import Bench, fault_code
from tests.support.sync.clocks import JumpClock
from tests.support.sync.crashes import Death, run_until
from tests.support.sync.places import keys_of, places, recorded_events
from tests.support.sync.small import NOW, WatchedDemo, fast_folder, small_demo

BULK, EVENTS = "/api/event-bulk-create-jobs", "/api/events"
BATCH, PATIENCE_S = 10, 600.0


@pytest.fixture
def demo() -> Iterator[WatchedDemo]:
    with small_demo(14) as demo:
        yield demo


@pytest.fixture
def bench(demo: WatchedDemo) -> Iterator[Bench]:
    with fast_folder() as place:
        yield bench_on(demo, place)


def bench_on(demo: WatchedDemo, place: Path) -> Bench:
    bench, clock = Bench(demo, place), JumpClock(NOW)
    bench.batch_events, bench.proof_s, bench.clock = BATCH, PATIENCE_S, clock
    demo.account.monotonic = clock.monotonic
    return bench


def steps(demo: WatchedDemo) -> str:
    """What was sent and read back, in order: `b` a bulk request, `s` a single one, `r` a reading of events.

    A run looks for other writers first: where there are events already, its steps begin with an `r` of that.
    """
    names = {("POST", BULK): "b", ("POST", EVENTS): "s", ("GET", EVENTS): "r"}
    return "".join(names.get((row.method, row.path), "") for row in demo.log)


def assert_all_is_there(bench: Bench) -> None:
    reader = ContractReader(bench.demo.bigcommerce_url, bench.demo.store_hash, bench.demo.token)
    reader.observe(kind="backfill")
    assert compare_events(reader.expected_events(), recorded_events(bench)) == []


def test_the_first_batch_is_read_back_before_the_second_is_sent(demo: WatchedDemo, bench: Bench) -> None:
    assert bench.backfill().outcome is Outcome.COMPLETED
    done = steps(demo)
    assert done.startswith("br")
    assert done.rstrip("b").lstrip("b").strip("r") == ""
    assert done.count("b") > 3


def test_a_batch_that_appears_late_is_waited_for(demo: WatchedDemo, bench: Bench) -> None:
    demo.account.delay = 300.0
    clock = bench.clock
    assert isinstance(clock, JumpClock)
    began = clock.monotonic()  # what the machine itself takes is a part of the 300 s
    assert bench.backfill().outcome is Outcome.COMPLETED
    assert 300 < clock.monotonic() - began < 400
    assert_all_is_there(bench)


def test_a_server_that_drops_everything_stops_the_run_after_one_batch(demo: WatchedDemo, bench: Bench) -> None:
    demo.account.drop_everything = True
    summary = bench.backfill()
    assert fault_code(summary) == "not_recorded"
    assert steps(demo).count("b") == 1
    assert summary.error is not None
    assert "10 minutes" in str(summary.error.message)
    assert len(places(bench).ledger) == BATCH
    demo.log.clear()
    assert fault_code(bench.backfill()) == "not_recorded"
    assert steps(demo).strip("r") == ""


def test_the_next_run_looks_again_and_goes_on_once_the_events_have_appeared(demo: WatchedDemo, bench: Bench) -> None:
    demo.account.delay = 3_600.0
    assert fault_code(bench.backfill()) == "not_recorded"
    clock = bench.clock
    assert isinstance(clock, JumpClock)
    clock.skip(3_600)
    demo.account.delay = 0.0
    demo.log.clear()
    assert bench.backfill().outcome is Outcome.COMPLETED
    assert steps(demo).startswith("r")
    assert_all_is_there(bench)
    assert demo.account.bulk_repeats == 0


def test_events_of_the_first_batch_that_are_missing_are_issues_and_the_next_run_goes_on(
    demo: WatchedDemo, bench: Bench
) -> None:
    lost: list[tuple[str, str]] = []

    def lose_two(request: Request) -> None:
        if request.method == "GET" and request.path == EVENTS and not lost and len(demo.account.events) == BATCH:
            chosen = demo.account.events[2:4]
            lost.extend((event.metric, event.unique_id) for event in chosen)
            demo.account.remove_events([event.id for event in chosen])

    demo.watch = lose_two
    assert fault_code(bench.backfill()) == "not_recorded"
    assert steps(demo).count("b") == 1
    assert set(places(bench).issues) == set(lost)
    assert bench.backfill().outcome is Outcome.COMPLETED
    assert set(places(bench).issues) == set(lost)
    assert set(keys_of(recorded_events(bench))) == set(places(bench).ledger)
    assert lost


def test_a_run_that_died_before_the_proof_proves_in_the_next(demo: WatchedDemo, bench: Bench) -> None:
    assert run_until(bench, RunKind.BACKFILL, Death("bulk", 1, is_after=True)) is None
    demo.log.clear()
    assert bench.backfill().outcome is Outcome.COMPLETED
    assert steps(demo).lstrip("r").startswith("s" * BATCH + "r")
    assert_all_is_there(bench)


def test_a_lost_first_batch_is_proven_as_well(demo: WatchedDemo, bench: Bench) -> None:
    demo.faults.add("cut_after", path=BULK, occurrences={1})
    assert bench.backfill().outcome is Outcome.COMPLETED
    assert steps(demo).startswith("b" + "s" * BATCH + "r")
    assert_all_is_there(bench)


def test_when_nothing_of_the_first_batch_is_accepted_the_second_is_proven(demo: WatchedDemo, bench: Bench) -> None:
    first = sorted(demo.store.order_ids)[0]
    order = demo.store.orders[first]
    for customer in demo.store.customers.values():
        if customer.id == order.customer_id:
            demo.account.refuse_email(customer.email)
    bench.batch_events = 2
    demo.account.refuse_email(order.email)
    assert bench.backfill().outcome is Outcome.COMPLETED
    assert "bbr" in steps(demo) or "bbbr" in steps(demo)


def test_only_the_first_backfill_is_proven(demo: WatchedDemo, bench: Bench) -> None:
    bench.backfill()
    demo.store.advance(7_200)
    for _ in range(6):
        demo.store.place_order(email="somebody.new@postbox.co")
    demo.store.advance(60)
    demo.log.clear()
    bench.sync()
    after = steps(demo)
    assert "b" in after
    assert "r" not in after[after.index("b") :]
