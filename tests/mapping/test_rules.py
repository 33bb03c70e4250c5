from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bcklaviyo_gui.domain.emails import hash_email
from bcklaviyo_gui.domain.event_ids import order_uid
from bcklaviyo_gui.domain.metrics import Metric
from bcklaviyo_gui.domain.orders import STATUS_NAMES
from bcklaviyo_gui.mapping.rules import goes_as_history, is_never_sent, is_placed, quiet_from, status_name
from tests.support.mapping.makers import RULES, events, order, rfc

NOW = datetime(2024, 3, 10, 12, tzinfo=UTC)
DAY = timedelta(hours=24)
SECOND = timedelta(seconds=1)
EVENT = events(order())[0]


def test_all_statuses_but_three_are_placed() -> None:
    assert [status for status in STATUS_NAMES if not is_placed(status, RULES)] == [0, 1, 7]
    assert is_placed(7, replace(RULES, excluded_statuses=frozenset({0})))


def test_all_customers_are_sent_unless_set_otherwise() -> None:
    assert not RULES.only_customers_with_orders
    assert RULES.external_ids


def test_the_ids_hold_the_store_and_the_order_alone() -> None:
    assert order_uid("abc123", 100) == "bigcommerce-abc123-100"


def test_a_status_has_the_systems_name_whatever_the_merchant_calls_it() -> None:
    assert status_name(order(status_id=2, status="On its way!")) == "Shipped"
    assert status_name(order(status_id=99, status="New one")) == "New one"


def test_the_never_send_list_holds_hashes() -> None:
    rules = replace(RULES, never_send=frozenset({hash_email("jane@shop.com")}))
    assert is_never_sent("jane@shop.com", rules)
    assert not is_never_sent("john@shop.com", rules)
    assert hash_email("jane@shop.com") == "8ef307aae9a7e0abf36b30ca27fc95536ae99ff91654f0744a70b7eb72c10a6e"


@pytest.mark.parametrize(
    ("changed_ago", "known", "created_ago", "quiet"),
    [
        (SECOND, True, 59 * DAY, False),
        (SECOND, True, 60 * DAY - SECOND, False),
        (SECOND, True, 60 * DAY, True),
        (SECOND, True, 400 * DAY, True),
        (SECOND, False, SECOND, False),
        (SECOND, True, SECOND, False),
        (DAY - SECOND, True, 59 * DAY, False),
        (DAY, True, SECOND, True),
        (DAY + SECOND, True, SECOND, True),
        (SECOND, False, DAY - SECOND, False),
        (SECOND, False, DAY, True),
        (SECOND, False, 400 * DAY, True),
        (-SECOND, False, -SECOND, False),
    ],
)
def test_flows_stay_quiet_unless_the_change_is_fresh_and_the_order_known_or_fresh_and_not_old(
    changed_ago: timedelta, known: bool, created_ago: timedelta, quiet: bool
) -> None:
    event = replace(EVENT, changed_at=NOW - changed_ago, known_before=known)
    created = NOW - created_ago
    assert goes_as_history(event, is_backfill=False, now=NOW, order_created=created, rules=RULES) is quiet
    assert goes_as_history(event, is_backfill=True, now=NOW, order_created=created, rules=RULES)


def test_the_window_of_flows_is_a_setting() -> None:
    rules = replace(RULES, flow_window=timedelta(hours=1))
    event = replace(EVENT, changed_at=NOW - timedelta(hours=2), known_before=True)
    assert goes_as_history(event, is_backfill=False, now=NOW, order_created=NOW, rules=rules)


def test_the_age_of_orders_that_start_flows_is_a_setting() -> None:
    event = replace(EVENT, changed_at=NOW, known_before=True)
    for days, quiet in ((30, True), (31, False)):
        rules = replace(RULES, flow_order_age=timedelta(days=days))
        created = NOW - timedelta(days=30)
        assert goes_as_history(event, is_backfill=False, now=NOW, order_created=created, rules=rules) is quiet


def test_an_event_that_waits_keeps_flows_quiet_once_its_change_or_its_order_is_too_old() -> None:
    event = replace(EVENT, changed_at=NOW - timedelta(hours=1), known_before=True)
    ends = [
        quiet_from(event, now=NOW, order_created=NOW - age, rules=RULES)
        for age in (timedelta(days=3), timedelta(days=59, hours=20))
    ]
    assert ends == [NOW + timedelta(hours=23), NOW + timedelta(hours=4)]


def test_nobody_is_thanked_for_an_order_that_is_cancelled_already() -> None:
    made = events(order(status_id=5, date_created=rfc(NOW), date_modified=rfc(NOW)))
    quiet = {
        event.metric: goes_as_history(event, is_backfill=False, now=NOW, order_created=NOW, rules=RULES)
        for event in made
    }
    assert quiet == {Metric.PLACED_ORDER: True, Metric.ORDERED_PRODUCT: True, Metric.CANCELLED_ORDER: False}
