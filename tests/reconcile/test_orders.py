"""Causes: pure, on rows made by hand or at random."""

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from bcklaviyo_gui.domain.emails import hash_email
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.mapping.rules import Rules
from bcklaviyo_gui.reconcile.balance import cut_events, cut_orders, residues
from bcklaviyo_gui.reconcile.causes import Cause, Discrepancy, Reason, mask_email
from bcklaviyo_gui.reconcile.days import days_between
from bcklaviyo_gui.reconcile.evidence import Remembered, Scene
from bcklaviyo_gui.reconcile.matching import match, match_by_email
from bcklaviyo_gui.reconcile.orders import explain, unrecorded
from bcklaviyo_gui.reconcile.pair import with_address
from bcklaviyo_gui.reconcile.result import ComparedMetric
from bcklaviyo_gui.reconcile.rows import DailyFigures, KlaviyoEvent, StoreOrder
from bcklaviyo_gui.state.issues import Refusal
from tests.support.reconcile.makers import event_of, seconds, store_order

CHICAGO, KOLKATA = ZoneInfo("America/Chicago"), ZoneInfo("Asia/Kolkata")
OWN = ComparedMetric("OWN", "Placed Order", "API", is_own=True)
OTHER = ComparedMetric("OTH", "Placed Order", "BigCommerce", is_own=False)
SECOND = ComparedMetric("SEC", "Placed Order (old)", "API", is_own=False)
FIRST, LAST = date(2025, 3, 1), date(2025, 3, 31)
NOON = seconds("2025-03-10T18:00")
LATER = seconds("2025-06-01T00:00")


def scene_of(*orders: StoreOrder, account_zone: ZoneInfo = CHICAGO, **changes: object) -> Scene:
    scene = Scene(
        store_days=days_between(FIRST, LAST, CHICAGO),
        account_days=days_between(FIRST, LAST, account_zone),
        store_zone=CHICAGO,
        account_zone=account_zone,
        rules=Rules("abc"),
        now=LATER,
        metrics=(OWN, OTHER, SECOND),
        orders={order.id: order for order in orders},
    )
    return replace(scene, **changes)  # type: ignore[arg-type]  # fields of the scene, by name


def differences(scene: Scene, *events: KlaviyoEvent, known: Remembered | None = None) -> list[Discrepancy]:
    return explain(scene, match(events, scene.orders), known or Remembered())[0]


def reasons(scene: Scene, *events: KlaviyoEvent, known: Remembered | None = None) -> list[Reason]:
    return [one.reason for one in differences(scene, *events, known=known)]


def test_the_evidence_shows_the_address_that_was_read_now_and_no_other() -> None:
    kept = Message("Its address: {address}.", address=mask_email("olga@@larkfield.net"))

    assert str(with_address(kept, "olga@@larkfield.net")) == "Its address: olga@@larkfield.net."
    assert with_address(kept, "ann@larkfield.net") == kept
    assert with_address(kept, "") == kept


def test_an_order_with_its_event_is_no_discrepancy() -> None:
    order = store_order(1, NOON)

    assert reasons(scene_of(order), event_of(order)) == []


def test_a_missing_order_is_told_apart_by_what_this_program_remembers() -> None:
    order = store_order(1, NOON)
    scene = scene_of(order, metrics=(OWN,))

    assert reasons(scene) == [Reason.NOT_THERE]
    assert reasons(scene, known=Remembered(accepted={})) == [Reason.NEVER_SENT]
    assert reasons(scene, known=Remembered(accepted={1: NOON})) == [Reason.NOT_RECORDED]
    (found,) = differences(scene, known=Remembered(accepted={1: NOON}))
    assert str(found.evidence) == "Klaviyo accepted it at 2025-03-10 13:00 (America/Chicago)."
    assert reasons(scene, known=Remembered(accepted={1: LATER - 60})) == [Reason.TOO_FRESH]
    assert reasons(scene, known=Remembered(accepted={1: LATER - 60}, shown_until=LATER - 90)) == [Reason.TOO_FRESH]
    assert reasons(scene, known=Remembered(accepted={1: LATER - 60}, shown_until=LATER - 60)) == [Reason.NOT_RECORDED]
    assert reasons(scene, known=Remembered(accepted={}, refusals={1: Refusal("refused_event", Message("no"))})) == [
        Reason.REFUSED
    ]
    assert reasons(scene_of(order)) == [Reason.NOT_IN_KLAVIYO]


def test_a_fresh_order_is_pending() -> None:
    order = store_order(1, NOON)
    paid = store_order(2, NOON - 7200, modified=NOON - 60)
    scene = scene_of(order, paid, now=NOON + 600, metrics=(OWN,))

    assert reasons(scene) == [Reason.TOO_FRESH, Reason.NOT_THERE]
    assert reasons(scene, known=Remembered(accepted={}, started=frozenset({2}))) == [Reason.TOO_FRESH, Reason.TOO_FRESH]


@pytest.mark.parametrize(
    ("email", "reason"),
    [("", Reason.NO_EMAIL), ("no at", Reason.BAD_EMAIL), ("a@example.com", Reason.DROPPED_EMAIL)],
)
def test_an_order_that_cannot_be_sent_says_why(email: str, reason: Reason) -> None:
    order = store_order(1, NOON, email=email, customer_id=7)

    assert reasons(scene_of(order, metrics=(OWN,))) == [reason]
    by_account = Remembered(account_emails={7: "ann@hartwell-post.com"})
    assert reasons(scene_of(order, metrics=(OWN,)), known=by_account) == [Reason.NOT_THERE]
    assert reasons(scene_of(order, metrics=(OTHER,)), known=by_account) == [reason]


def test_people_on_the_never_send_list_are_not_to_be_sent() -> None:
    order = store_order(1, NOON, email="ann@hartwell-post.com")
    rules = Rules("abc", never_send=frozenset({hash_email("ann@hartwell-post.com")}))

    assert reasons(scene_of(order, rules=rules, metrics=(OWN,))) == [Reason.NEVER_SEND_LIST]


def test_the_time_zone_moves_an_order_to_another_day() -> None:
    order = store_order(1, seconds("2025-03-10T20:00"))

    (found,) = differences(scene_of(order, account_zone=KOLKATA), event_of(order))

    assert found.reason is Reason.TIME_ZONE
    assert (found.day, found.event_day) == (date(2025, 3, 10), date(2025, 3, 11))
    assert [(share.day.day, share.count, share.units) for share in found.shares] == [
        (10, -1, -order.value),
        (11, 1, order.value),
    ]
    assert str(found.evidence) == "2025-03-10 15:00 on the store's clock, 2025-03-11 01:30 on Klaviyo's."


def test_only_the_days_of_the_range_have_a_share() -> None:
    last_evening = store_order(1, seconds("2025-04-01T02:00"))
    day_before = store_order(2, seconds("2025-03-01T02:00"))
    scene = scene_of(last_evening, day_before, account_zone=KOLKATA)

    found = differences(scene, event_of(last_evening), event_of(day_before))

    assert [[(share.day, share.count) for share in one.shares] for one in found] == [
        [(date(2025, 3, 31), -1)],
        [(date(2025, 3, 1), 1)],
    ]


def test_a_checkout_paid_on_another_day_is_a_late_checkout() -> None:
    order = store_order(1, NOON)

    assert reasons(scene_of(order), event_of(order, time=NOON + 2 * 86_400)) == [Reason.LATE_CHECKOUT]
    assert reasons(scene_of(order), event_of(order, time=NOON - 2 * 86_400)) == [Reason.OTHER_TIME]
    foreign = event_of(order, time=NOON + 6 * 3600 + 86_400 // 2, is_own=False, named_in="OrderId")
    assert reasons(scene_of(order), structs.replace(foreign, time=NOON + 14 * 3600)) == [Reason.OTHER_TIME]


def test_an_order_recorded_twice_says_how() -> None:
    order = store_order(1, NOON)
    first = event_of(order, "e1")
    scene = scene_of(order)

    assert reasons(scene, first, structs.replace(first, id="e2", metric=1)) == [Reason.TWO_INTEGRATIONS]
    assert reasons(scene, first, structs.replace(first, id="e2", metric=2)) == [Reason.TWO_METRICS]
    assert reasons(scene, first, structs.replace(first, id="e2", profile_id="bob")) == [Reason.TWO_IDENTITIES]
    tool = structs.replace(first, id="e2", is_own=False, named_in="OrderId")
    assert reasons(scene, first, tool) == [Reason.TWO_INTEGRATIONS]


def test_an_event_without_an_order_says_why() -> None:
    gone = event_of(store_order(9, NOON))
    scene = scene_of(store_order(1, NOON - 9 * 86_400, value=5))
    nobody = structs.replace(gone, named=None, is_own=False)

    def why(event: KlaviyoEvent, where: Scene = scene) -> Reason:
        return next(one.reason for one in differences(where, event) if one.event_id == "e9")

    assert why(gone) is Reason.DELETED
    assert why(gone, replace(scene, archived=frozenset({9}))) is Reason.ARCHIVED
    assert why(gone, replace(scene, unreadable=frozenset({9}))) is Reason.UNREADABLE
    assert why(structs.replace(gone, is_own=False, other_store="xyz")) is Reason.OTHER_STORE
    assert why(structs.replace(gone, is_own=False, named=1, named_in="OrderId")) is Reason.OTHER_STORE
    assert why(structs.replace(nobody, is_test=True)) is Reason.TEST
    assert why(nobody) is Reason.UNKNOWN_ORDER
    assert why(nobody, replace(scene, now=NOON + 60)) is Reason.TOO_FRESH


def test_an_event_of_an_order_that_went_back_to_pending_is_an_excluded_status() -> None:
    order = store_order(1, NOON, status_id=1)

    (found,) = differences(scene_of(order), event_of(order))

    assert found.reason is Reason.STATUS
    assert str(found.evidence) == "Its status is Pending now."
    assert [(share.count, share.units) for share in found.shares] == [(1, order.value)]


def test_another_value_says_why() -> None:
    order = store_order(1, NOON, value=1_000_000, other_value=1_080_000, total=1_100_000)
    scene = scene_of(order, refunded={1: (250_000, 231_500)})

    def why(**changes: object) -> list[Reason]:
        return reasons(scene, event_of(order, None, **changes))

    assert why(value=990_000) == [Reason.EDITED]
    assert why(value=1_080_000) == [Reason.TAX_SIDE]
    assert why(value=1_100_000) == [Reason.TAX_SIDE]
    assert why(value=750_000) == [Reason.REFUND_NETTED]
    assert why(value=768_500) == [Reason.REFUND_NETTED]
    assert why(currency="EUR") == [Reason.CURRENCY]
    assert why(value=1_000_020) == []


def test_fractions_of_a_cent_are_told_only_where_a_day_differs() -> None:
    order, lost = store_order(1, NOON, value=1_000_020), store_order(2, NOON)
    events = [event_of(order, value=1_000_000)]

    def all_reasons(*orders: StoreOrder) -> list[Reason]:
        scene = scene_of(*orders, metrics=(OWN,))
        found, rounding = explain(scene, match(events, scene.orders), Remembered())
        ours, theirs = cut_orders(orders, scene.store_days), cut_events(events, scene.account_days)
        return [one.reason for one in found + residues(ours, theirs, scene.store_days, found, rounding)]

    assert all_reasons(order) == []
    assert all_reasons(order, lost) == [Reason.NOT_THERE, Reason.ROUNDED]


def test_what_klaviyo_counts_and_does_not_list_is_pending() -> None:
    order = store_order(1, NOON)
    scene = scene_of(order)
    counted = cut_events([event_of(order), event_of(order)], scene.account_days)
    ours = cut_orders([order], scene.store_days)

    (left,) = residues(ours, counted, scene.store_days, [], DailyFigures())

    assert (left.reason, left.cause, left.day) == (Reason.STILL_COUNTING, Cause.PENDING, date(2025, 3, 10))
    assert [(share.count, share.units) for share in left.shares] == [(1, order.value)]


def test_an_event_of_another_tool_is_matched_by_email_value_and_time() -> None:
    ann, ann_again = store_order(1, NOON), store_order(2, NOON + 7200)
    scene = scene_of(ann, ann_again)
    events = [
        event_of(order, f"x{order.id}", named=None, is_own=False, time=order.created + 1800)
        for order in (ann_again, ann)
    ]
    matching = match(events, scene.orders)

    assert match_by_email(matching, {"x1": ann.email, "x2": ann.email}, scene.orders.values()) == 2
    assert {order_id: [event.id for event in found] for order_id, found in matching.by_order.items()} == {
        1: ["x1"],
        2: ["x2"],
    }
    assert unrecorded(scene, matching) == []
    assert explain(scene, matching, Remembered())[0] == []


def test_another_value_is_matched_by_email_only_at_the_same_moment() -> None:
    order = store_order(1, NOON)
    near = event_of(order, "near", named=None, is_own=False, value=1, time=NOON + 120)
    far = event_of(order, "far", named=None, is_own=False, value=2, time=NOON + 7200)
    matching = match([near, far], {1: order})

    match_by_email(matching, {"near": order.email, "far": order.email}, [order])

    assert [event.id for event in matching.by_order[1]] == ["near"]
    assert [event.id for event in matching.loose] == ["far"]


moments = st.integers(seconds("2025-02-27T00:00"), seconds("2025-04-03T00:00"))
amounts = st.integers(0, 30_000).map(lambda cents: cents * 50)
random_orders = st.lists(
    st.builds(
        store_order,
        order_id=st.integers(1, 30),
        created=moments,
        value=amounts,
        currency=st.sampled_from(["USD", "EUR"]),
        status_id=st.sampled_from([0, 1, 2, 5, 10, 11]),
        is_deleted=st.sampled_from([False, False, False, True]),
        email=st.sampled_from(["", "x", "a@example.com", "ann@hartwell-post.com"]),
    ),
    max_size=15,
    unique_by=lambda order: order.id,
)
random_events = st.lists(
    st.builds(
        KlaviyoEvent,
        id=st.uuids().map(str),
        time=moments,
        value=amounts,
        currency=st.sampled_from(["USD", "EUR"]),
        profile_id=st.sampled_from(["p1", "p2"]),
        metric=st.sampled_from([0, 1, 2]),
        named=st.none() | st.integers(1, 32),
        named_in=st.just("OrderId"),
        is_own=st.booleans(),
        other_store=st.sampled_from(["", "", "xyz"]),
        is_test=st.booleans(),
    ).map(lambda event: structs.replace(event, is_own=event.is_own and event.named is not None)),
    max_size=25,
)


@given(
    orders=random_orders,
    events=random_events,
    faithful=st.sets(st.integers(0, 14)),
    zone=st.sampled_from(["America/Chicago", "Asia/Kolkata", "Pacific/Auckland", "America/Santiago"]),
)
@settings(max_examples=150, deadline=None)
def test_the_difference_of_every_day_is_the_sum_of_its_causes(
    orders: list[StoreOrder], events: list[KlaviyoEvent], faithful: set[int], zone: str
) -> None:
    events = events + [event_of(order, f"own{index}") for index, order in enumerate(orders) if index in faithful]
    scene = scene_of(*orders, account_zone=ZoneInfo(zone))
    matching = match(events, scene.orders)
    match_by_email(matching, {event.id: "ann@hartwell-post.com" for event in events}, filter(scene.is_counted, orders))
    store = cut_orders(filter(scene.is_counted, orders), scene.store_days)
    klaviyo = cut_events(events, scene.account_days)

    found, rounding = explain(scene, matching, Remembered())
    rest = residues(store, klaviyo, scene.store_days, found, rounding)

    assert {one.reason for one in rest} <= {Reason.ROUNDED}
    summed = DailyFigures()
    for one in found + rest:
        for share in one.shares:
            summed.add((share.day - FIRST).days, share.currency, share.count, share.units)
    for day in range(len(scene.store_days)):
        for currency in ("USD", "EUR"):
            ours, theirs = store.cell(day, currency), klaviyo.cell(day, currency)
            count, units = summed.cell(day, currency)
            assert count == theirs[0] - ours[0]
            assert abs(units - (theirs[1] - ours[1])) < 50
            if ours[0] != theirs[0]:
                assert units == theirs[1] - ours[1]
