"""A reconciliation of answers that no document allows: it ends, or it is right; it never goes on for ever."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from bcklaviyo_gui.demo.made_store.records import Order
from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.domain.errors import ContractBroken
from bcklaviyo_gui.reconcile.causes import Reason
from tests.support.reconcile.world import NOW, give_everyone_an_address, placed_orders, run, send

TODAY = NOW.date()
TWO_YEARS_AGO = TODAY - timedelta(days=735)


@pytest.fixture
def demo() -> Iterator[DemoServer]:
    with DemoServer(orders=120, quota=0, klaviyo_limits=False, now=NOW) as demo:
        give_everyone_an_address(demo)
        yield demo


@pytest.fixture
def placed(demo: DemoServer) -> list[Order]:
    placed = placed_orders(demo)
    send(demo, placed)
    demo.log.clear()
    return placed


@pytest.mark.parametrize(("kind", "most"), [("circle", 3), ("new_cursors", 2)])
@pytest.mark.parametrize("path", ["/api/events", "/api/metrics"])
def test_a_list_that_leads_nowhere_ends_the_comparison_at_once(
    demo: DemoServer, placed: list[Order], path: str, kind: str, most: int
) -> None:
    rule = demo.faults.add(kind, method="GET", path=path)

    with pytest.raises(ContractBroken) as raised:
        run(demo, TWO_YEARS_AGO, TODAY)

    assert (raised.value.endpoint, raised.value.field) == (f"GET {path}", "links.next")
    assert 0 < rule.fired <= most + 1  # one is the look whether there is any event
    assert placed


@pytest.mark.parametrize("zone", ["America/Chicago", "Asia/Kathmandu"])
@pytest.mark.parametrize("edge", ["before", "behind"])
def test_one_day_more_in_the_daily_figures_changes_nothing(zone: str, edge: str) -> None:
    with DemoServer(orders=120, quota=0, klaviyo_limits=False, now=NOW, klaviyo_timezone=zone) as demo:
        give_everyone_an_address(demo)
        send(demo, placed_orders(demo))
        plain = run(demo, TWO_YEARS_AGO, TODAY)
        rule = demo.faults.add("extra_bucket", path="/api/metric-aggregates", value=edge)

        found = run(demo, TWO_YEARS_AGO, TODAY)

    assert rule.fired
    assert found.days == plain.days
    assert found.discrepancies == plain.discrepancies


@pytest.mark.parametrize(
    "spoilt",
    [
        (b'"dates":["20', b'"dates":["19'),
        (b'"dates":["', b'"dates":["2024-01-01T00:00:00+00:00","2023-12-30T00:00:00+00:00","'),
        (b'"count":[', b'"count":[1,'),
        (b'"count":[', b'"count":[1e999999999,'),
        (b'"sum_value":[', b'"sum_value":[7,'),
    ],
    ids=["another century", "days between", "a count more", "a count beyond measure", "a sum more"],
)
def test_daily_figures_that_cannot_be_told_apart_are_counted_from_the_events(
    demo: DemoServer, placed: list[Order], spoilt: tuple[bytes, bytes]
) -> None:
    plain = run(demo, TWO_YEARS_AGO, TODAY)
    rule = demo.faults.add("edit", path="/api/metric-aggregates", edit=lambda body: body.replace(*spoilt))

    found = run(demo, TWO_YEARS_AGO, TODAY)

    assert rule.fired
    assert placed
    assert found.days == plain.days


def test_an_order_that_no_list_gives_is_noted_and_all_others_are_compared(
    demo: DemoServer, placed: list[Order]
) -> None:
    demo.faults.add("withhold", path=r"/v2/orders\?", ids=[placed[40].id])

    found = run(demo, TWO_YEARS_AGO, TODAY)

    assert [one.reason for one in found.discrepancies] == [Reason.UNREADABLE]
    assert [note.code for note in found.notes] == ["unreadable_orders"]
    assert sum(figures.bigcommerce_orders for figures in found.totals) == len(placed) - 1


def test_a_value_beyond_measure_is_none(demo: DemoServer, placed: list[Order]) -> None:
    rule = demo.faults.add(
        "edit",
        path="/api/events",
        edit=lambda body: body.replace(b'"$value":', b'"$value":1e999999999,"was":', 1),
    )

    found = run(demo, TWO_YEARS_AGO, TODAY)

    assert rule.fired
    assert placed
    assert [one.reason for one in found.discrepancies if one.order_id] != []
