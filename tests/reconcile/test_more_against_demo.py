"""What is rarer: other tools' events, late payments, what is remembered, old days, parts of a range, bad input."""

import json
import threading
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.domain.errors import ContractBroken, PermissionMissing, Stopped, WrongUsage
from bcklaviyo_gui.mapping.identity import EmailVerdict, check_email
from bcklaviyo_gui.mapping.rules import Rules
from bcklaviyo_gui.reconcile import run as running
from bcklaviyo_gui.reconcile.causes import Cause, Reason
from bcklaviyo_gui.reconcile.ports import ComparisonPlan, ComparisonProgress, ComparisonStage
from bcklaviyo_gui.reconcile.result import Reconciliation
from tests.support.reconcile.world import (
    NOW,
    give_everyone_an_address,
    placed_orders,
    ports_of,
    run,
    send,
    send_foreign,
)

TWO_YEARS_AGO = date(2024, 3, 21)
TODAY = NOW.date()


@pytest.fixture
def demo() -> Iterator[DemoServer]:
    with DemoServer(orders=300, now=NOW, klaviyo_limits=False) as server:
        give_everyone_an_address(server)
        yield server


class Remembered:
    """A ledger of one metric."""

    def __init__(self, metric: str, sent: dict[str, datetime]) -> None:
        self.metric = metric
        self.rows = sent

    def sent(self, metric_name: str, unique_ids: Iterable[str]) -> dict[str, datetime]:
        wanted = set(unique_ids)
        return {uid: at for uid, at in self.rows.items() if uid in wanted and metric_name == self.metric}


def told(found: Reconciliation) -> dict[int | None, Reason]:
    return {one.order_id: one.reason for one in found.discrepancies}


def requests(demo: DemoServer, path: str) -> int:
    return sum(1 for one in demo.log if one.path.endswith(path))


def test_an_account_that_has_no_such_metric_yet_is_compared_with_nothing(demo: DemoServer) -> None:
    found = run(demo)

    assert found.metrics == ()
    assert found.is_own_metric
    assert [note.code for note in found.notes] == ["no_metric"]
    assert set(found.causes()) == {Cause.MISSING}
    assert len(found.missing_order_ids()) == sum(figures.bigcommerce_orders for figures in found.totals)
    assert all(figures.klaviyo_events == 0 for figures in found.totals)


def test_what_the_ledger_remembers_tells_never_sent_from_not_recorded(demo: DemoServer) -> None:
    *others, lost, fresh, never = placed_orders(demo)[:-20]
    send(demo, [*others, *placed_orders(demo)[-20:]])
    uid = f"bigcommerce-{demo.store_hash}-"
    ledger = Remembered("Placed Order", {f"{uid}{lost.id}": NOW - timedelta(days=1), f"{uid}{fresh.id}": NOW})

    found = run(demo, TWO_YEARS_AGO, TODAY, ledger=ledger)

    assert told(found) == {lost.id: Reason.NOT_RECORDED, fresh.id: Reason.TOO_FRESH, never.id: Reason.NEVER_SENT}


def test_what_was_accepted_before_something_that_klaviyo_shows_is_lost_and_not_slow(demo: DemoServer) -> None:
    *others, lost = placed_orders(demo)[:-20]
    send(demo, others)
    uid = f"bigcommerce-{demo.store_hash}-"
    just_now = {f"{uid}{order.id}": NOW - timedelta(seconds=60) for order in (*others, lost)}
    day = datetime.fromtimestamp(lost.created, ZoneInfo("America/Chicago")).date()

    assert told(run(demo, day, day, ledger=Remembered("Placed Order", just_now)))[lost.id] is Reason.NOT_RECORDED
    just_now[f"{uid}{lost.id}"] = NOW
    assert told(run(demo, day, day, ledger=Remembered("Placed Order", just_now)))[lost.id] is Reason.TOO_FRESH


def test_a_checkout_paid_days_later_is_found_where_klaviyo_counts_it(demo: DemoServer) -> None:
    placed = placed_orders(demo)
    late = [order for order in placed if order.created < demo.store.clock.now() - 20 * 86_400][-2:]
    send(demo, [order for order in placed if order not in late])
    send(demo, late, late_s=4 * 86_400)
    for order in late:
        order.modified = order.created + 4 * 86_400
        demo.store.forget_encoded(order)

    whole = run(demo, TWO_YEARS_AGO, TODAY)
    assert told(whole) == {order.id: Reason.LATE_CHECKOUT for order in late}

    first_day = datetime.fromtimestamp(late[0].created, ZoneInfo("America/Chicago")).date()
    part = run(demo, first_day - timedelta(days=5), first_day + timedelta(days=1))
    assert told(part)[late[0].id] is Reason.LATE_CHECKOUT

    day_of_payment = first_day + timedelta(days=4)
    after = run(demo, day_of_payment, day_of_payment + timedelta(days=2))
    assert told(after)[late[0].id] is Reason.LATE_CHECKOUT
    assert not whole.missing_order_ids()


@pytest.mark.parametrize("is_quick", [False, True])
def test_another_tool_s_events_are_matched_by_what_they_carry(demo: DemoServer, is_quick: bool) -> None:
    placed = placed_orders(demo)
    send(demo, placed[:-6])
    by_number, by_email, edited, shifted, silent, twice = placed[-8:-2]
    demo.account.remove_events(
        [one.id for one in demo.account.events if one.unique_id.endswith(tuple(f"-{o.id}" for o in placed[-8:-2]))]
    )
    send(demo, placed[-2:])
    send_foreign(demo, by_number, {"Shop Order Number": f"#{by_number.id}"})
    send_foreign(demo, by_email, {"Note": "no number at all"})
    send_foreign(demo, edited, {"OrderId": edited.id}, value=1)
    send_foreign(demo, shifted, {"order_id": str(shifted.id)}, late_s=-5 * 3600)
    send_foreign(demo, twice, {"OrderId": str(twice.id)}, unique_id="tool-a")
    send_foreign(demo, twice, {"OrderId": str(twice.id)}, unique_id="tool-b")
    send_foreign(demo, placed[0], {"Note": "nobody's"}, email="nobody@hartwell-post.com", value=77, late_s=7200)

    found = run(demo, TWO_YEARS_AGO, TODAY, is_quick=is_quick)
    by_order = {one.order_id: one for one in found.discrepancies if one.cause is not Cause.OTHER_DAY}

    assert {order_id: one.reason for order_id, one in by_order.items()} == {
        edited.id: Reason.EDITED,
        silent.id: by_order[silent.id].reason,
        twice.id: Reason.TWO_INTEGRATIONS,
        None: Reason.UNKNOWN_ORDER,
    }
    assert by_order[silent.id].cause is Cause.MISSING
    assert str(by_order[edited.id].matched_by) == "property OrderId"
    assert {one.order_id for one in found.discrepancies if one.cause is Cause.OTHER_DAY} <= {shifted.id}


def test_an_order_matched_by_email_says_so(demo: DemoServer) -> None:
    order = placed_orders(demo)[40]
    send(demo, [other for other in placed_orders(demo) if other is not order])
    send_foreign(demo, order, {}, value_currency="CHF")

    (found,) = run(demo, TWO_YEARS_AGO, TODAY).discrepancies

    assert (found.order_id, found.reason) == (order.id, Reason.CURRENCY)
    assert str(found.matched_by) == "email, value and time"


def test_another_store_in_the_same_account_is_told_apart(demo: DemoServer) -> None:
    send(demo, placed_orders(demo))
    order = placed_orders(demo)[30]
    uid = f"bigcommerce-other9-{order.id}"
    send_foreign(demo, order, {"Event ID": uid}, unique_id=uid, email="guest@hartwell-post.com")

    (found,) = run(demo, TWO_YEARS_AGO, TODAY).discrepancies

    assert (found.order_id, found.reason) == (None, Reason.OTHER_STORE)


def test_a_day_too_many_and_one_missing_on_the_same_day_are_found_unless_it_must_be_quick(demo: DemoServer) -> None:
    placed = placed_orders(demo)
    lost = placed[100]
    send(demo, [order for order in placed if order is not lost])
    uid = f"bigcommerce-{demo.store_hash}-99999"
    send_foreign(demo, lost, {"Event ID": uid}, unique_id=uid)

    assert told(run(demo, TWO_YEARS_AGO, TODAY)) == {lost.id: Reason.NOT_THERE, 99999: Reason.DELETED}
    assert run(demo, TWO_YEARS_AGO, TODAY, is_quick=True).is_clean


@pytest.mark.parametrize("zone", ["America/Chicago", "Europe/London"])
def test_two_years_with_one_differing_day_are_cheap_when_it_must_be_quick(zone: str) -> None:
    with DemoServer(orders=2500, now=NOW, klaviyo_timezone=zone, klaviyo_limits=False) as demo:
        give_everyone_an_address(demo)
        placed = placed_orders(demo)
        lost = placed[1200]
        send(demo, [order for order in placed if order is not lost])
        demo.log.clear()

        found = run(demo, TWO_YEARS_AGO, TODAY, is_quick=True)

        assert [one.order_id for one in found.discrepancies if one.cause is Cause.MISSING] == [lost.id]
        assert set(found.causes()) <= {Cause.MISSING, Cause.OTHER_DAY}
        assert requests(demo, "/metric-aggregates") <= 4
        assert requests(demo, "/events") <= 2  # whether there are any; and the day with its neighbours
        assert sum(one.rows for one in demo.log if one.path == "/api/events") < 60


def test_more_events_than_are_read_one_by_one_are_read_by_day(
    demo: DemoServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(running, "EVENTS_AT_MOST", 50)
    placed = placed_orders(demo)
    lost, late = placed[60], placed[120]
    send(demo, [order for order in placed if order not in (lost, late)])
    send(demo, [late], late_s=3 * 86_400)

    found = run(demo, TWO_YEARS_AGO, TODAY)

    assert told(found) == {lost.id: Reason.NOT_THERE, late.id: Reason.LATE_CHECKOUT}
    assert not found.is_quick


def test_a_day_whose_figures_agree_by_chance_is_read_when_one_of_its_orders_turns_up_elsewhere(
    demo: DemoServer,
) -> None:
    placed = placed_orders(demo)
    late = placed[100]
    send(demo, [order for order in placed if order is not late])
    send(demo, [late], late_s=9 * 86_400)
    uid = f"bigcommerce-{demo.store_hash}-99999"
    send_foreign(demo, late, {"Event ID": uid}, unique_id=uid)  # fills the gap: same day, same value

    found = run(demo, TWO_YEARS_AGO, TODAY, is_quick=True)

    assert told(found) == {late.id: Reason.LATE_CHECKOUT, 99999: Reason.DELETED}


def test_days_that_are_too_old_for_daily_figures_are_counted_by_their_events(demo: DemoServer) -> None:
    demo.store.advance(5 * 365 * 86_400)
    placed = placed_orders(demo)
    lost = placed[20]
    send(demo, [order for order in placed if order is not lost])
    last = datetime.fromtimestamp(placed[-1].created, UTC).date()

    for is_quick in (False, True):
        found = run(demo, TWO_YEARS_AGO, last, is_quick=is_quick)
        assert told(found) == {lost.id: Reason.NOT_THERE}
        assert sum(figures.klaviyo_events for figures in found.totals) == len(placed) - 1


@pytest.mark.parametrize("zone", ["America/Santiago", "Africa/Cairo", "America/Havana"])
def test_zones_whose_days_may_lack_a_midnight_are_cut_as_klaviyo_cuts_them(zone: str) -> None:
    with DemoServer(orders=1200, now=NOW, klaviyo_timezone=zone, klaviyo_limits=False) as demo:
        give_everyone_an_address(demo)
        send(demo, placed_orders(demo))

        found = run(demo, date(2025, 3, 1), date(2026, 2, 20))

        assert set(found.causes()) == {Cause.OTHER_DAY}
        assert {one.reason for one in found.discrepancies} == {Reason.TIME_ZONE}
        assert found.time_zones.matching_days_aligned == len(found.days)


def test_orders_without_a_usable_address_are_explained_one_by_one() -> None:
    with DemoServer(orders=1500, now=NOW, klaviyo_limits=False) as demo:
        for order in placed_orders(demo):
            account = demo.store.customers.get(order.customer_id)
            order.email = account.email if account else order.email
        send(demo, [order for order in placed_orders(demo) if check_email(order.email) is EmailVerdict.OK])

        found = run(demo, TWO_YEARS_AGO, TODAY)

        cannot = {Cause.NO_EMAIL, Cause.BAD_EMAIL, Cause.DROPPED_EMAIL}
        assert set(found.causes()) >= cannot
        assert not found.missing_order_ids()
        assert found.days_matching < len(found.days)


def test_it_works_with_read_only_keys_and_writes_nothing() -> None:
    with DemoServer(orders=150, now=NOW, klaviyo_limits=False) as demo:
        give_everyone_an_address(demo)
        send(demo, placed_orders(demo))
        events, profiles = len(demo.account.events), len(demo.account.profiles)
        demo.account.set_scopes({"accounts:read", "metrics:read", "events:read", "profiles:read"})
        demo.log.clear()

        assert run(demo).is_clean

        assert (len(demo.account.events), len(demo.account.profiles)) == (events, profiles)
        assert {(one.method, one.path) for one in demo.log if one.method != "GET"} == {
            ("POST", "/api/metric-aggregates")
        }


def test_a_key_that_may_not_read_says_what_is_missing(demo: DemoServer) -> None:
    demo.account.set_scopes({"accounts:read", "metrics:read"})
    demo.account.metric("Placed Order")

    with pytest.raises(PermissionMissing, match="events"):
        run(demo)


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (TODAY + timedelta(days=2), TODAY + timedelta(days=5), "lies in the future"),
        (TODAY - timedelta(days=2), TODAY + timedelta(days=5), "ends in the future"),
        (TODAY, TODAY - timedelta(days=1), "after it ends"),
        (date(1980, 1, 1), TODAY, "1990"),
    ],
)
def test_a_range_that_makes_no_sense_is_refused_in_clear_words(
    demo: DemoServer, first: date, last: date, words: str
) -> None:
    with pytest.raises(WrongUsage, match=words):
        run(demo, first, last)


def test_a_metric_that_does_not_exist_is_refused_and_those_that_do_are_named(demo: DemoServer) -> None:
    send(demo, placed_orders(demo)[:1])
    (metric_id,) = demo.account.metrics

    with pytest.raises(WrongUsage, match=f"NOPE.*{metric_id} .Placed Order, API"):
        run(demo, None, None, "NOPE")


def test_rows_outside_the_dates_asked_for_stop_the_run(demo: DemoServer) -> None:
    demo.faults.add("ignore_dates", api="bigcommerce", path="/v2/orders", times=1)

    with pytest.raises(ContractBroken, match="date_created"):
        run(demo, TODAY - timedelta(days=3), TODAY)


def test_the_wish_to_stop_is_heard_between_pages(demo: DemoServer) -> None:
    stop = threading.Event()
    seen: list[ComparisonProgress] = []

    def stop_at_first(progress: ComparisonProgress) -> None:
        seen.append(progress)
        stop.set()

    plan = ComparisonPlan(TWO_YEARS_AGO, TODAY, Rules(demo.store_hash))
    with pytest.raises(Stopped):
        running.reconcile(plan, ports_of(demo), stop=stop, report=stop_at_first)
    assert len(seen) == 1


def orders_told(demo: DemoServer, first: date) -> list[tuple[int, int | None]]:
    """What a reconciliation says while it reads orders: how many of how many."""
    seen: list[ComparisonProgress] = []
    plan = ComparisonPlan(first, TODAY, Rules(demo.store_hash))
    running.reconcile(plan, ports_of(demo), stop=threading.Event(), report=seen.append)
    return [(one.done, one.total) for one in seen if one.stage is ComparisonStage.ORDERS]


def test_how_many_orders_will_come_is_told_with_the_first_page(demo: DemoServer) -> None:
    reads = orders_told(demo, TWO_YEARS_AGO)

    assert len(reads) > 1
    assert {total for _, total in reads} == {reads[-1][0]}


def test_a_count_that_ignores_dates_is_not_believed(demo: DemoServer) -> None:
    demo.faults.add("ignore_dates", path="/v2/orders/count")

    assert {total for _, total in orders_told(demo, TWO_YEARS_AGO)} == {None}


def test_a_page_that_is_all_there_is_needs_no_count(demo: DemoServer) -> None:
    orders_told(demo, TODAY - timedelta(days=7))

    assert requests(demo, "/v2/orders/count") == 0


def test_an_order_that_cannot_be_read_is_noted_and_its_event_is_not_called_deleted(demo: DemoServer) -> None:
    placed = placed_orders(demo)
    send(demo, placed)
    demo.faults.add("drop_field", path="/v2/orders", field_path="discount_amount", ids=[placed[70].id])

    found = run(demo, TWO_YEARS_AGO, TODAY)

    assert [one.reason for one in found.discrepancies] == [Reason.UNREADABLE]
    assert [note.code for note in found.notes] == ["unreadable_orders"]
    assert json.dumps([str(note.message) for note in found.notes])
