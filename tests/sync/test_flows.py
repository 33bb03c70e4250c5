"""Which events of a sync may start flows, with the real engine on a whole store."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bcklaviyo_gui.demo.made_store.records import Shipment
from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.local.settings import Settings
from bcklaviyo_gui.sync.preview import PreviewFile
from bcklaviyo_gui.sync.reports import Outcome
from tests.support.sync.bench import Bench
from tests.support.sync.clocks import JumpClock
from tests.support.sync.places import recorded_events
from tests.support.sync.small import NOW, WatchedDemo, small_demo

DAY_S = 86_400


@pytest.fixture
def demo() -> Iterator[WatchedDemo]:
    with small_demo(4) as demo:
        yield demo


def _bench(demo: DemoServer, place: Path, **settings: int) -> Bench:
    bench = Bench(demo, place, settings=Settings(**settings))  # type: ignore[arg-type]  # whole numbers alone
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


NUMBERED = Shipment(71, 1_777_000_000, "1Z999", provider="ups", generated_link="https://track.ups.co/1Z999")
TYPED = Shipment(
    70, 1_777_090_000, "JJD00", carrier="dhl", provider="custom", link="https://larkfield-supply.co/t/JJD00"
)
NAKED = Shipment(72, 1_777_100_000)


def _shipped(demo: WatchedDemo, *shipments: Shipment) -> int:
    """A new order that left in these parcels."""
    order_id = demo.store.place_order(email="reader@postbox.co")
    demo.store.orders[order_id].shipments = shipments
    demo.store.ship(order_id)
    return order_id


def _fulfilled(bench: Bench, order_id: int) -> dict[str, Any]:
    """What the order's Fulfilled Order says of its parcels."""
    (found,) = [
        row["properties"]
        for row in recorded_events(bench)
        if row["metric"] == "Fulfilled Order" and row["properties"]["OrderId"] == str(order_id)
    ]
    return {name: found[name] for name in PARCEL_PROPERTIES if name in found}


PARCEL_PROPERTIES = ("Tracking Number", "Carrier", "Tracking URL", "Shipments")


def _asked(demo: WatchedDemo) -> list[str]:
    return [row.path for row in demo.log if row.path.endswith("/shipments")]


def test_a_fulfilled_order_that_may_start_flows_has_its_parcels(demo: WatchedDemo, place: Path) -> None:
    bench = _bench(demo, place)
    two, one, bare, none = (
        _shipped(demo, NUMBERED, TYPED, NAKED),
        _shipped(demo, NUMBERED),
        _shipped(demo, NAKED),
        _shipped(demo),
    )
    demo.log.clear()
    _sync(bench)
    ups = {"Tracking Number": "1Z999", "Carrier": "ups", "Tracking URL": "https://track.ups.co/1Z999"}
    dhl = {"Tracking Number": "JJD00", "Carrier": "dhl", "Tracking URL": "https://larkfield-supply.co/t/JJD00"}
    first, second, third = (
        {"Shipped At": at}
        for at in ("2026-04-24T03:06:40+00:00", "2026-04-25T04:06:40+00:00", "2026-04-25T06:53:20+00:00")
    )
    assert _fulfilled(bench, two) == {**dhl, "Shipments": [dhl | second, ups | first, third]}
    assert _fulfilled(bench, one) == {**ups, "Shipments": [ups | first]}
    assert _fulfilled(bench, bare) == {"Shipments": [third]}
    assert _fulfilled(bench, none) == {}
    assert len(_asked(demo)) == len(set(_asked(demo))) == 4
    _sync(bench)
    assert len(_asked(demo)) == 4


@pytest.mark.parametrize(
    ("kind", "more"),
    [
        ("answer_status:403", {}),
        ("answer_status:404", {}),
        ("500", {}),
        ("edit", {"edit": lambda _: b"{}"}),
        ("edit", {"edit": lambda _: b'[{"id": null}, {"id": 1, "date_created": "soon"}]'}),
    ],
)
def test_a_fulfilled_order_goes_without_parcels_that_are_not_given(
    demo: WatchedDemo, place: Path, kind: str, more: dict[str, Any]
) -> None:
    bench = _bench(demo, place)
    order_id = _shipped(demo, NUMBERED)
    demo.faults.add(kind, path=r"/shipments", **more)
    _sync(bench)
    assert _fulfilled(bench, order_id) == {}
    assert _flags(bench, "Fulfilled Order", [order_id]) == {order_id: False}


def test_numbers_that_are_numbers_are_read_as_text(demo: WatchedDemo, place: Path) -> None:
    bench = _bench(demo, place)
    order_id = _shipped(demo, NUMBERED)
    demo.faults.add("edit", path=r"/shipments", edit=lambda body: body.replace(b'"1Z999"', b"9400"))
    _sync(bench)
    assert _fulfilled(bench, order_id)["Tracking Number"] == "9400"


def test_parcels_are_only_asked_for_where_a_message_may_be_sent(demo: WatchedDemo, place: Path) -> None:
    before = _shipped(demo, NUMBERED)
    old = demo.store.place_order(email="old@postbox.co", age_s=70 * DAY_S)
    bench = Bench(demo, place)
    bench.clock = JumpClock(NOW)
    bench.preview(PreviewFile(None))
    bench.backfill()
    demo.store.advance(3_600)
    demo.store.orders[old].shipments = (NUMBERED,)
    demo.store.ship(old)
    demo.store.touch(before)
    _sync(bench)
    bench.repair(before)
    assert _fulfilled(bench, before) == _fulfilled(bench, old) == {}
    assert _asked(demo) == []
