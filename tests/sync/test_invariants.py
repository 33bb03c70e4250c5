"""What holds at every moment of every run; house rules of the engine, each a test by its name."""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qs

import pytest

from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.demo.wire import Request
from bcklaviyo_gui.sync.reports import Outcome, RunKind
from tests.support.contract.reader import ContractReader
from tests.support.sync.bench import Bench
from tests.support.sync.clocks import JumpClock
from tests.support.sync.crashes import Death, run_until
from tests.support.sync.places import Key, keys_of, places, recorded_events
from tests.support.sync.small import NOW, WatchedDemo, changed_store, reset, show, small_demo

BULK, SINGLE, ORDERS = "/api/event-bulk-create-jobs", "/api/events", "/v2/orders"


@pytest.fixture
def demo() -> Iterator[WatchedDemo]:
    with small_demo(40) as demo:
        yield demo


def bench_on(demo: DemoServer, place: Path) -> Bench:
    bench = Bench(demo, place)
    bench.batch_events, bench.clock = 8, JumpClock(NOW)
    return bench


def with_small_pages(demo: DemoServer) -> None:
    demo.faults.add("answer_status:413", path=r"/v2/orders\?.*limit=(250|100|50)")


def expected_keys(demo: DemoServer) -> set[Key]:
    reader = ContractReader(demo.bigcommerce_url, demo.store_hash, demo.token)
    reader.observe(kind="backfill")
    return set(reader.expected_events())


def order_of(key: Key) -> int:
    """The order that an event's unique id names."""
    return int(key[1].split("-")[2])


def sent_keys(request: Request) -> list[Key]:
    """The events of a request to Klaviyo, single or bulk."""
    data = json.loads(request.body)["data"]
    if data["type"] == "event":
        events = [data]
    else:
        groups = data["attributes"]["events-bulk-create"]["data"]
        events = [event for group in groups for event in group["attributes"]["events"]["data"]]
    return [
        (event["attributes"]["metric"]["data"]["attributes"]["name"], event["attributes"]["unique_id"])
        for event in events
    ]


def test_a_checkpoint_never_passes_a_page_whose_events_are_not_in_outbox_or_ledger(
    demo: WatchedDemo, place: Path
) -> None:
    expected = {key for key in expected_keys(demo) if key[0] != "Started Checkout"}
    passed = set()
    for count in range(5, 45):
        reset(demo)
        with_small_pages(demo)
        bench = bench_on(demo, place / str(count))
        run_until(bench, RunKind.BACKFILL, Death("commit", count, is_after=False))
        found = places(bench)
        passed.add(found.position)
        assert {key for key in expected if order_of(key) <= found.position} <= set(found.all)
    assert len(passed) > 3


def test_the_same_record_always_gives_the_same_ids(demo: WatchedDemo, place: Path) -> None:
    demo.store.advance(3_600)
    first = bench_on(demo, place / "first")
    first.backfill()
    ids = set(keys_of(recorded_events(first)))
    reset(demo)
    with_small_pages(demo)
    for order_id in demo.store.order_ids:
        demo.store.touch(order_id)
    demo.store.advance(3_600)
    second = bench_on(demo, place / "second")
    second.backfill()
    assert set(keys_of(recorded_events(second))) == ids
    demo.store.advance(60)
    for order_id in demo.store.order_ids:
        demo.store.edit_value(order_id)
    second.sync()
    assert set(keys_of(recorded_events(second))) == ids


def test_a_batch_is_on_disk_before_its_first_byte_leaves(demo: WatchedDemo, place: Path) -> None:
    unnoted: list[object] = []
    bench, seen = bench_on(demo, place), 0

    def look(request: Request) -> None:
        nonlocal seen
        if request.path == BULK:
            keys = sent_keys(request)
            seen += len(keys)
            unnoted.extend(set(keys) - places(bench).tried)

    demo.watch = look
    bench.backfill()
    assert seen > 50
    assert unnoted == []


def test_an_event_is_in_exactly_one_of_outbox_ledger_and_issues(demo: WatchedDemo, place: Path) -> None:
    bench, moments = bench_on(demo, place), []
    guest = next(order for order in demo.store.orders.values() if order.customer_id == 0 and order.status_id == 10)
    demo.account.refuse_email(guest.email)
    demo.faults.add("cut_after", path=BULK, occurrences={2})
    demo.faults.add("answer_status:400", path=BULK, occurrences={4})

    def look(request: Request) -> None:
        if request.method == "POST":
            found = places(bench)
            moments.append((len(found.all), len(set(found.all))))

    demo.watch = look
    bench.backfill()
    found = places(bench)
    assert found.issues
    assert not found.outbox
    assert set(found.all) == expected_keys(demo)
    assert all(rows == different for rows, different in [*moments, (len(found.all), len(set(found.all)))])


@pytest.mark.parametrize("trouble", ["cut_after", "cut_before", "500", "502", "504", "html", "truncate", "silence"])
def test_bulk_never_gets_an_event_that_may_already_have_been_accepted(
    demo: WatchedDemo, place: Path, trouble: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bcklaviyo_gui.http.session.READ_TIMEOUT_S", 0.3)
    repeats: list[object] = []
    bench, tried = bench_on(demo, place), set()
    demo.faults.add(trouble, path=BULK, occurrences={1, 3}, seconds=0.6)

    def look(request: Request) -> None:
        if request.path == BULK:
            repeats.extend(key for key in sent_keys(request) if key in tried)
        if request.path in (BULK, SINGLE) and request.method == "POST":
            tried.update(sent_keys(request))

    demo.watch = look
    assert bench.backfill().outcome is Outcome.COMPLETED
    assert repeats == []
    assert demo.account.bulk_repeats == 0
    assert set(keys_of(recorded_events(bench))) == expected_keys(demo)


def test_an_incremental_checkpoint_never_passes_the_moment_the_run_began_and_rereads_an_overlap(
    demo: WatchedDemo, place: Path
) -> None:
    bench = bench_on(demo, place)
    clock = bench.clock
    assert isinstance(clock, JumpClock)
    bench.backfill()
    show(demo, changed_store(40))
    began = demo.store.clock.now_utc()
    late: list[int] = []

    def change_meanwhile(request: Request) -> None:
        if request.path.endswith(ORDERS) and not late:
            demo.store.advance(5)
            late.append(demo.store.place_order(email="meanwhile@postbox.co"))
            demo.store.advance(1_200)
            clock.skip(1_200)

    demo.watch = change_meanwhile
    bench.sync()
    demo.watch = lambda request: None
    demo.log.clear()
    bench.sync()
    lows = [
        datetime.fromisoformat(parse_qs(row.query)["min_date_modified"][0])
        for row in demo.log
        if row.path.endswith(ORDERS) and "min_date_modified" in row.query and "status_id" not in row.query
    ]
    assert late
    assert ("Placed Order", f"bigcommerce-{demo.store_hash}-{late[0]}") in keys_of(recorded_events(bench))
    assert lows
    assert max(lows) < began - timedelta(minutes=1)
