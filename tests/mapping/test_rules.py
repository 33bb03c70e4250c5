from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bcklaviyo_gui.mapping.rules import (
    STATUS_NAMES,
    goes_as_history,
    hash_email,
    is_never_sent,
    is_placed,
    order_uid,
    status_name,
)
from tests.support.mapping.makers import RULES, events, order

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
        (SECOND, True, 400 * DAY, False),
        (SECOND, False, SECOND, False),
        (SECOND, True, SECOND, False),
        (DAY - SECOND, True, 400 * DAY, False),
        (DAY, True, SECOND, True),
        (DAY + SECOND, True, SECOND, True),
        (SECOND, False, DAY - SECOND, False),
        (SECOND, False, DAY, True),
        (SECOND, False, 400 * DAY, True),
        (-SECOND, False, -SECOND, False),
    ],
)
def test_flows_stay_quiet_unless_the_change_is_fresh_and_the_order_known_or_fresh(
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
