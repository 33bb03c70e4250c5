"""The shapes of the command line's answers, as the contract words them."""

import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

METRICS = {
    "Started Checkout", "Placed Order", "Ordered Product", "Fulfilled Order", "Cancelled Order", "Refunded Order"
}  # fmt: skip
CAUSES = {
    "missing", "other_day", "twice", "not_in_store", "excluded_status", "no_email", "bad_email", "dropped_email",
    "refused", "never_send", "value_differs", "pending",
}  # fmt: skip

Check = Callable[[Any], None]


def is_check(value: object) -> None:
    _has(
        value,
        connection=_text,
        bigcommerce=_maybe(lambda v: _has(v, store=_text, timezone=_text, currency=_text, plan=_text)),
        klaviyo=_maybe(lambda v: _has(v, account=_text, timezone=_text, currency=_text)),
        timezone_mismatch=_boolean,
        native_integration=lambda v: _has(v, present=_boolean, metrics=_list_of(_native_metric)),
        other_writers=_boolean,
        problems=_list_of(_error),
    )


def is_preview(value: object) -> None:
    _has(value, orders_read=_count, profiles=_count, events=_by_metric(_count), issues=_count)


def is_run_answer(value: object) -> None:
    _has(value, run=is_run)


def is_run(value: object) -> None:
    _has(
        value,
        id=_count,
        kind=_one_of({"backfill", "sync", "repair"}),
        outcome=_one_of({"completed", "stopped", "failed"}),
        started=_moment,
        ended=_moment,
        orders_read=_count,
        customers_read=_count,
        events=_by_metric(lambda v: _has(v, accepted=_count, already_sent=_count, issues=_count)),
        profiles=lambda v: _has(v, accepted=_count, unchanged=_count, issues=_count),
        requests=lambda v: _has(v, bigcommerce=_count, klaviyo=_count),
        error=_maybe(_error),
    )


def is_reconciliation(value: object) -> None:
    _has(
        value,
        range=_two_days,
        timezone=lambda v: _has(
            v,
            bigcommerce=_text,
            klaviyo=_text,
            mismatch=_boolean,
            measured_offset_hours=_maybe(_number),
            possible_offset_hours=_list_of(_number),
            matching_days_now=_count,
            matching_days_aligned=_count,
        ),
        days=_count,
        days_matching=_count,
        bigcommerce_orders=_count,
        klaviyo_events=_count,
        discrepancies=_discrepancies,
        value=_list_of(lambda v: _has(v, currency=_text, bigcommerce=_money, klaviyo=_money)),
    )


def is_issues(value: object) -> None:
    _has(
        value,
        issues=_list_of(
            lambda v: _has(v, id=_count, kind=_text, order_id=_maybe(_count), reason=_text, advice=_text, since=_moment)
        ),
    )


def is_runs(value: object) -> None:
    _has(value, runs=_list_of(is_run))


def is_connections(value: object) -> None:
    _has(
        value,
        connections=_list_of(lambda v: _has(v, name=_text, store_hash=_text, klaviyo_account=_maybe(_text))),
    )


def is_demo(value: object) -> None:
    _has(value, check=is_check, backfill=is_run_answer, sync=is_run_answer, reconcile=is_reconciliation)


def is_error(value: object) -> None:
    _has(value, error=_error)


def _has(value: object, /, **members: Check) -> None:
    assert isinstance(value, dict)
    assert set(value) == set(members)
    for name, check in members.items():
        check(value[name])


def _native_metric(value: object) -> None:
    _has(value, id=_text, name=_text, last_event=_maybe(_moment))


def _error(value: Any) -> None:
    _has(value, code=_text, message=_text, advice=_text)
    assert value["message"].strip()
    assert value["advice"].strip()


def _discrepancies(value: Any) -> None:
    assert set(value) <= CAUSES
    for count in value.values():
        _count(count)


def _by_metric(check: Check) -> Check:
    def checked(value: Any) -> None:
        assert set(value) <= METRICS
        for one in value.values():
            check(one)

    return checked


def _list_of(check: Check) -> Check:
    def checked(value: object) -> None:
        assert isinstance(value, list)
        for one in value:
            check(one)

    return checked


def _maybe(check: Check) -> Check:
    return lambda value: None if value is None else check(value)


def _one_of(values: set[str]) -> Check:
    def checked(value: object) -> None:
        assert value in values

    return checked


def _length(value: Any, wanted: int) -> None:
    assert len(value) == wanted


def _text(value: object) -> None:
    assert isinstance(value, str)


def _boolean(value: object) -> None:
    assert isinstance(value, bool)


def _count(value: object) -> None:
    assert type(value) is int
    assert value >= 0


def _number(value: object) -> None:
    assert type(value) in (int, float)


def _money(value: object) -> None:
    assert isinstance(value, str)
    assert re.fullmatch(r"-?\d+(\.\d{1,4})?", value)
    Decimal(value)


def _day(value: Any) -> None:
    date.fromisoformat(value)


def _two_days(value: object) -> None:
    assert isinstance(value, list)
    assert len(value) == 2
    for one in value:
        _day(one)


def _moment(value: Any) -> None:
    assert datetime.fromisoformat(value).tzinfo is not None
