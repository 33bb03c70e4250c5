"""Which events of a sync may start flows, with the real engine on a whole store."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.local.settings import Settings
from bcklaviyo_gui.sync.reports import Outcome
from tests.support.sync.bench import Bench
from tests.support.sync.clocks import JumpClock
from tests.support.sync.places import recorded_events
from tests.support.sync.small import NOW, WatchedDemo, fast_folder, small_demo

DAY_S = 86_400


@pytest.fixture
def place() -> Iterator[Path]:
    with fast_folder() as place:
        yield place


@pytest.fixture
def demo() -> Iterator[WatchedDemo]:
    with small_demo(4) as demo:
        yield demo


def _bench(demo: DemoServer, place: Path, **settings: int) -> Bench:
    bench = Bench(demo, place, settings=Settings(**settings))  # type: ignore[arg-type]
    bench.clock = JumpClock(NOW)
    assert bench.backfill().outcome is Outcome.COMPLETED
    return bench


def _sync(bench: Bench) -> None:
    bench.demo.store.advance(3_600)
    assert bench.sync().outcome is Outcome.COMPLETED


def _flags(bench: Bench, metric: str, order_ids: list[int]) -> dict[int, bool]:
    """Whether the event of this metric went with the backfill flag, for each of these orders."""
    ids = {f"bigcommerce-{bench.demo.store_hash}-{order_id}": order_id for order_id in order_ids}
    return {
        ids[row["unique_id"]]: row["backfill"]
        for row in recorded_events(bench)
        if row["metric"] == metric and row["unique_id"] in ids
    }


@pytest.mark.parametrize(("settings", "oldest"), [({}, 59), ({"flow_order_days": 200}, 199)])
def test_completing_the_orders_of_a_year_in_one_second_starts_flows_for_recent_ones_alone(
    demo: WatchedDemo, place: Path, settings: dict[str, int], oldest: int
) -> None:
    ages = [30, 59, 60, 61, 90, 199, 200, 330]
    orders = {
        demo.store.place_order(email=f"buyer{days}@postbox.co", age_s=days * DAY_S - 7_200): days for days in ages
    }
    bench = _bench(demo, place, **settings)
    demo.store.advance(10_000)
    for order_id in orders:
        demo.store.set_status(order_id, 10)
    _sync(bench)
    quiet = {orders[order_id]: flag for order_id, flag in _flags(bench, "Fulfilled Order", list(orders)).items()}
    assert quiet == {days: days > oldest for days in ages}


def test_nobody_is_thanked_for_an_order_that_was_cancelled_before_it_was_ever_seen_paid(
    demo: WatchedDemo, place: Path
) -> None:
    unpaid = demo.store.place_order(email="late@postbox.co", status_id=7)
    bench = _bench(demo, place)
    demo.store.advance(1_800)
    demo.store.cancel(unpaid)
    unseen = demo.store.place_order(email="sorry@postbox.co", status_id=5)
    kept = demo.store.place_order(email="glad@postbox.co")
    _sync(bench)
    assert _flags(bench, "Placed Order", [unpaid, unseen, kept]) == {unpaid: True, unseen: True, kept: False}
    assert _flags(bench, "Cancelled Order", [unpaid, unseen]) == {unpaid: False, unseen: False}
    lines = [row for row in recorded_events(bench) if row["metric"] == "Ordered Product"]
    of_unpaid = [
        row["backfill"] for row in lines if row["unique_id"].startswith(f"bigcommerce-{demo.store_hash}-{unpaid}-")
    ]
    assert of_unpaid
    assert all(of_unpaid)
