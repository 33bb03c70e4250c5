"""The reconciliation against both APIs of the demo, over HTTP."""

from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest

from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.reconcile.causes import Cause, Discrepancy, Reason
from bcklaviyo_gui.reconcile.days import offset_s
from bcklaviyo_gui.reconcile.result import Reconciliation, to_json
from tests.support.reconcile.world import NOW, give_everyone_an_address, placed_orders, run, send

TWO_YEARS_AGO = date(2024, 3, 21)
TODAY = NOW.date()


@pytest.fixture
def demo() -> Iterator[DemoServer]:
    with DemoServer(orders=500, now=NOW, klaviyo_limits=False) as server:
        yield server


def ids_of(found: Reconciliation, cause: Cause) -> list[int | None]:
    return sorted(
        (one.order_id for one in found.discrepancies if one.cause is cause), key=lambda order_id: order_id or 0
    )


def of(found: Reconciliation, order_id: int) -> Discrepancy:
    (only,) = (one for one in found.discrepancies if one.order_id == order_id)
    return only


def test_an_account_that_has_everything_matches_on_every_day(demo: DemoServer) -> None:
    give_everyone_an_address(demo)
    send(demo, placed_orders(demo))

    found = run(demo, TWO_YEARS_AGO, TODAY)

    assert found.is_clean
    assert found.discrepancies == ()
    assert found.days_matching == len(found.days) == 730
    assert sum(figures.klaviyo_events for figures in found.totals) == len(placed_orders(demo))
    assert not found.time_zones.is_mismatch
    assert found.notes == ()


@pytest.mark.parametrize("zone", ["Pacific/Auckland", "America/Los_Angeles", "Europe/London", "Asia/Kolkata"])
def test_another_time_zone_is_declared_and_measured_and_explains_every_day(zone: str) -> None:
    with DemoServer(orders=3000, now=NOW, klaviyo_limits=False, klaviyo_timezone=zone) as demo:
        give_everyone_an_address(demo)
        send(demo, placed_orders(demo))

        found = run(demo, date(2025, 1, 10), date(2025, 12, 20))

    zones = found.time_zones
    middle = (found.first + (found.last - found.first) / 2).toordinal() * 86_400 - 719_163 * 86_400
    truth = Fraction(offset_s(ZoneInfo(zone), middle) - offset_s(ZoneInfo("America/Chicago"), middle), 3600)
    assert zones.is_mismatch
    assert truth in zones.possible_offset_hours
    assert zones.measured_offset_hours == truth
    assert zones.matching_days_now == found.days_matching < len(found.days)
    assert zones.matching_days_aligned == len(found.days)
    assert set(found.causes()) == {Cause.OTHER_DAY}
    assert {one.reason for one in found.discrepancies} == {Reason.TIME_ZONE}
    assert found.notes[0].code == "timezone_mismatch"


def test_another_name_of_the_same_zone_is_no_mismatch() -> None:
    with DemoServer(orders=200, now=NOW, klaviyo_limits=False, klaviyo_timezone="US/Central") as demo:
        give_everyone_an_address(demo)
        send(demo, placed_orders(demo))

        found = run(demo)

        assert found.is_clean
        assert (found.time_zones.bigcommerce, found.time_zones.klaviyo) == ("America/Chicago", "US/Central")
        assert len([one for one in demo.log if one.path == "/api/metric-aggregates"]) == 1


@pytest.mark.parametrize("zone", ["America/Chicago", "Asia/Kolkata"])
@pytest.mark.parametrize("is_quick", [False, True])
def test_seeded_damage_is_listed_once_each_with_its_cause(zone: str, is_quick: bool) -> None:
    with DemoServer(orders=700, now=NOW, klaviyo_limits=False, klaviyo_timezone=zone) as demo:
        give_everyone_an_address(demo)
        sent = send(demo, placed_orders(demo))
        pool = [order.id for order in placed_orders(demo)][:-5:2]
        removed, doubled, other_person, archived, edited, pending, nameless = (
            sorted(pool.pop() for _ in range(count)) for count in (40, 15, 10, 12, 9, 7, 5)
        )
        demo.account.duplicate_under_metric([sent[one] for one in doubled])
        demo.account.duplicate_under_identity([sent[one] for one in other_person])
        demo.account.remove_events([sent[one] for one in removed + nameless])
        for order_id in archived:
            demo.store.archive(order_id)
        for order_id in edited:
            demo.store.edit_value(order_id, "1.75")
        for order_id in pending:
            demo.store.set_status(order_id, 1)
        for order_id in nameless:
            demo.store.orders[order_id].email = ""
            demo.store.touch(order_id)

        found = run(demo, TWO_YEARS_AGO, TODAY, *demo.account.metrics, is_quick=is_quick)

    damage = {cause: ids_of(found, cause) for cause in Cause if cause is not Cause.OTHER_DAY and ids_of(found, cause)}
    assert damage == {
        Cause.MISSING: removed,
        Cause.TWICE: sorted(doubled + other_person),
        Cause.NOT_IN_STORE: archived,
        Cause.EXCLUDED_STATUS: pending,
        Cause.NO_EMAIL: nameless,
        Cause.VALUE_DIFFERS: edited,
    }
    assert (Cause.OTHER_DAY in found.causes()) == (zone == "Asia/Kolkata")
    reasons = {one.order_id: one.reason for one in found.discrepancies if one.cause is not Cause.OTHER_DAY}
    assert {reasons[one] for one in doubled} == {Reason.TWO_INTEGRATIONS}
    assert {reasons[one] for one in other_person} == {Reason.TWO_IDENTITIES}
    assert {reasons[one] for one in archived} == {Reason.ARCHIVED}
    assert {reasons[one] for one in edited} == {Reason.EDITED}
    assert found.missing_order_ids() == tuple(removed)
    assert to_json(found)["discrepancies"] == {cause.value: count for cause, count in found.causes().items()}
    assert not found.is_own_metric


def test_by_default_only_what_this_program_writes_is_compared(demo: DemoServer) -> None:
    give_everyone_an_address(demo)
    sent = send(demo, placed_orders(demo))
    demo.account.duplicate_under_metric(sent.values())

    found = run(demo)

    assert found.is_clean
    assert found.is_own_metric
    assert [note.code for note in found.notes] == ["other_metrics"]


def test_klaviyos_own_integration_is_audited_by_what_its_events_carry() -> None:
    with DemoServer(orders=500, now=NOW, klaviyo_limits=False, native=True) as demo:
        demo.account.set_scopes({"accounts:read", "metrics:read", "events:read"})
        unusable = {
            order.id
            for order in placed_orders(demo)
            if not any(
                event.metric == "Placed Order" and event.unique_id == str(order.id) for event in demo.account.events
            )
        }

        found = run(demo, TWO_YEARS_AGO, TODAY)

        assert [metric.integration for metric in found.metrics] == ["BigCommerce"]
        assert not found.is_own_metric
        ways = [(str(way), count) for way, count in found.matched_by]
        assert ways == [("property $event_id", len(placed_orders(demo)) - len(unusable))]
        assert {one.order_id for one in found.discrepancies} == unusable
        assert set(found.causes()) <= {Cause.NO_EMAIL, Cause.BAD_EMAIL, Cause.DROPPED_EMAIL}
        assert {request.method for request in demo.log if request.path != "/api/metric-aggregates"} == {"GET"}

        edited = placed_orders(demo)[50]
        demo.store.edit_value(edited.id)
        found = run(demo, TWO_YEARS_AGO, TODAY)
        assert str(of(found, edited.id).matched_by) == "property $event_id"


def test_the_range_may_be_one_day(demo: DemoServer) -> None:
    give_everyone_an_address(demo)
    placed = placed_orders(demo)
    send(demo, placed)
    day = demo.store.clock.now_utc().date() - timedelta(days=3)

    found = run(demo, day, day)

    assert found.is_clean
    assert len(found.days) == 1
