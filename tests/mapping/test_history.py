from dataclasses import replace
from datetime import timedelta

import pytest

from bcklaviyo_gui.mapping.history import (
    MANUAL_REFUND,
    OrderHistory,
    OrderStage,
    decide_placed_time,
    decide_refund_holder,
    observe,
)
from tests.support.mapping.makers import CREATED, JANE, MODIFIED, RULES, order, refund, rfc

HOUR = timedelta(hours=1)


def read(status_id: int, hours_later: int = 0, previous: OrderHistory | None = None) -> OrderHistory:
    """The history after the order was read in a status, modified so many hours later."""
    modified = rfc(MODIFIED + hours_later * HOUR)
    return observe(order(status_id=status_id, date_modified=modified), previous, RULES)


@pytest.mark.parametrize(
    ("status_id", "stages"),
    [
        (0, {OrderStage.STARTED}),
        (1, set()),
        (2, {OrderStage.PLACED, OrderStage.FULFILLED}),
        (3, {OrderStage.PLACED}),
        (4, {OrderStage.PLACED, OrderStage.REFUNDED}),
        (5, {OrderStage.PLACED, OrderStage.CANCELLED}),
        (6, {OrderStage.PLACED}),
        (7, set()),
        (10, {OrderStage.PLACED, OrderStage.FULFILLED}),
        (11, {OrderStage.PLACED}),
        (13, {OrderStage.PLACED}),
        (14, {OrderStage.PLACED}),
    ],
)
def test_the_first_reading_notes_the_stages_that_the_status_shows(status_id: int, stages: set[OrderStage]) -> None:
    history = read(status_id)
    assert {stage for stage in OrderStage if history.first_seen(stage)} == stages
    assert all(history.first_seen(stage) == MODIFIED for stage in stages)
    assert history.known_before == frozenset()
    assert (history.order_id, history.status_id, history.date_modified) == (100, status_id, MODIFIED)


def test_reading_the_same_again_changes_nothing() -> None:
    for status_id in range(15):
        once = read(status_id)
        assert read(status_id, previous=once) == once
        assert read(status_id, previous=read(status_id, previous=once)) == once


def test_a_stage_entered_later_is_noted_as_entered_by_a_known_order() -> None:
    placed = read(11, previous=read(0))
    shipped = read(2, hours_later=5, previous=placed)
    assert (shipped.first_started, shipped.first_placed) == (MODIFIED, MODIFIED)
    assert shipped.first_fulfilled == MODIFIED + 5 * HOUR
    assert shipped.known_before == {OrderStage.PLACED, OrderStage.FULFILLED}


def test_a_first_seen_never_moves() -> None:
    shipped = read(2)
    edited = read(2, hours_later=3, previous=shipped)
    assert edited.first_fulfilled == MODIFIED
    assert edited.date_modified == MODIFIED + 3 * HOUR
    assert edited.known_before == frozenset()
    back_again = read(2, hours_later=9, previous=read(11, hours_later=6, previous=edited))
    assert back_again.first_fulfilled == MODIFIED


def test_an_older_reading_that_comes_late_does_not_turn_back_the_status() -> None:
    late = read(11, previous=read(2, hours_later=3))
    assert (late.status_id, late.date_modified) == (2, MODIFIED + 3 * HOUR)


def test_a_second_change_within_the_same_second_counts() -> None:
    assert read(5, previous=read(11)).status_id == 5


def test_what_was_decided_stays_when_the_order_is_read_again() -> None:
    decided = replace(read(11), identity=JANE, placed_time=CREATED, refund_holder=3)
    again = read(5, hours_later=1, previous=decided)
    assert (again.identity, again.placed_time, again.refund_holder) == (JANE, CREATED, 3)


# Footnote 2: when an order was placed


def test_an_order_is_placed_when_it_was_created() -> None:
    placed = order(status_id=11)
    assert decide_placed_time(placed, observe(placed, None, RULES), checkout_sent=False).placed_time == CREATED


def test_after_its_started_checkout_an_order_is_placed_when_it_was_first_seen_placed() -> None:
    placed = order(status_id=11)
    assert decide_placed_time(placed, observe(placed, None, RULES), checkout_sent=True).placed_time == MODIFIED


@pytest.mark.parametrize(("shipped_at", "placed_at"), [(-HOUR, MODIFIED - HOUR), (HOUR, MODIFIED)])
def test_or_when_it_was_shipped_if_that_is_earlier(shipped_at: timedelta, placed_at: object) -> None:
    shipped = order(status_id=2, date_shipped=rfc(MODIFIED + shipped_at))
    assert decide_placed_time(shipped, observe(shipped, None, RULES), checkout_sent=True).placed_time == placed_at


def test_the_time_is_decided_once() -> None:
    placed = order(status_id=11)
    decided = decide_placed_time(placed, observe(placed, None, RULES), checkout_sent=False)
    assert decide_placed_time(placed, decided, checkout_sent=True) == decided


def test_the_time_is_not_decided_before_the_order_is_placed() -> None:
    for status_id in (0, 1, 7):
        waiting = order(status_id=status_id)
        assert decide_placed_time(waiting, observe(waiting, None, RULES), checkout_sent=True).placed_time is None


# Footnote 4: which refund has the order's own id


def holder(status_id: int, *refund_ids: int, declined: tuple[int, ...] = (), before: int | None = None) -> int | None:
    refunded = order(status_id=status_id)
    history = replace(observe(refunded, None, RULES), refund_holder=before)
    refunds = [
        refund(refund_id, payments=[{"id": 1, "is_declined": refund_id in declined}]) for refund_id in refund_ids
    ]
    return decide_refund_holder(refunded, history, refunds).refund_holder


def test_the_lowest_refund_holds_the_orders_own_id() -> None:
    assert holder(14, 9, 4, 7) == 4


def test_the_holder_never_moves() -> None:
    assert holder(14, 2, 4, before=4) == 4
    assert holder(4, 2, before=MANUAL_REFUND) == MANUAL_REFUND


def test_a_declined_refund_is_none() -> None:
    assert holder(14, 4, 7, declined=(4,)) == 7
    assert holder(14, 4, declined=(4,)) is None
    assert holder(4, 4, declined=(4,)) == MANUAL_REFUND


def test_a_refunded_status_without_a_refund_is_manual() -> None:
    assert holder(4) == MANUAL_REFUND
    assert holder(14) is None
    assert holder(11) is None


def test_a_refund_of_another_order_does_not_count() -> None:
    refunded = order(status_id=14)
    history = observe(refunded, None, RULES)
    assert decide_refund_holder(refunded, history, [refund(1, order_id=101)]) == history


def test_an_archived_order_decides_nothing() -> None:
    archived = order(status_id=4, is_deleted=True)
    history = observe(archived, None, RULES)
    assert decide_refund_holder(archived, history, []).refund_holder is None
