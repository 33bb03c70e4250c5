"""What is remembered of an order, because BigCommerce keeps no history of statuses.

Each decision here is made once and stored: every later run makes the identical events from it.
"""

import enum
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from operator import attrgetter

from bcklaviyo_gui.bigcommerce.order_shapes import Order, Refund
from bcklaviyo_gui.domain.orders import CANCELLED, COMPLETED, INCOMPLETE, REFUNDED, SHIPPED
from bcklaviyo_gui.klaviyo.payloads import Identity
from bcklaviyo_gui.mapping.rules import Rules, is_placed

MANUAL_REFUND = 0
"""The `refund_holder` of an order that was set to Refunded by hand, without a refund."""


class OrderStage(enum.Enum):
    """What an order can enter, each with events of its own."""

    STARTED = "started"
    PLACED = "placed"
    FULFILLED = "fulfilled"
    CANCELLED = "cancelled"
    REFUNDED = "refunded"


@dataclass(frozen=True, slots=True)
class OrderHistory:
    """What is stored of one order. A `first_*` is its `date_modified` when it was first seen in that stage."""

    order_id: int
    identity: Identity | None
    status_id: int
    date_modified: datetime
    first_started: datetime | None = None
    first_placed: datetime | None = None
    first_fulfilled: datetime | None = None
    first_cancelled: datetime | None = None
    first_refunded: datetime | None = None
    known_before: frozenset[OrderStage] = frozenset()
    """The stages that the order entered when this program already knew it."""
    placed_time: datetime | None = None
    """The `time` of Placed Order and its Ordered Products."""
    refund_holder: int | None = None
    """The id of the refund whose event has the order's own id; MANUAL_REFUND when no refund has."""

    def first_seen(self, stage: OrderStage) -> datetime | None:
        """When the order was first seen in the stage."""
        seen: datetime | None = _FIRST_SEEN[stage](self)
        return seen


_FIRST_SEEN = {stage: attrgetter(f"first_{stage.value}") for stage in OrderStage}


def stages_of(order: Order, rules: Rules) -> tuple[OrderStage, ...]:
    """The stages that the order's status shows it to be in."""
    status = order.status_id
    return tuple(
        stage
        for stage, is_in in (
            (OrderStage.STARTED, status == INCOMPLETE),
            (OrderStage.PLACED, is_placed(status, rules)),
            (OrderStage.FULFILLED, status in (SHIPPED, COMPLETED)),
            (OrderStage.CANCELLED, status == CANCELLED),
            (OrderStage.REFUNDED, status == REFUNDED),
        )
        if is_in
    )


def observe(order: Order, previous: OrderHistory | None, rules: Rules) -> OrderHistory:
    """The history with this reading of the order in it. Reading it again changes nothing; a first-seen never moves."""
    before = previous or OrderHistory(order.id, None, order.status_id, order.date_modified)
    new = {stage: order.date_modified for stage in stages_of(order, rules) if before.first_seen(stage) is None}
    if order.date_modified >= before.date_modified:
        before = replace(before, status_id=order.status_id, date_modified=order.date_modified)
    if not new:
        return before
    return replace(
        before,
        first_started=before.first_started or new.get(OrderStage.STARTED),
        first_placed=before.first_placed or new.get(OrderStage.PLACED),
        first_fulfilled=before.first_fulfilled or new.get(OrderStage.FULFILLED),
        first_cancelled=before.first_cancelled or new.get(OrderStage.CANCELLED),
        first_refunded=before.first_refunded or new.get(OrderStage.REFUNDED),
        known_before=before.known_before.union(new) if previous else before.known_before,
    )


def decide_placed_time(order: Order, history: OrderHistory, checkout_sent: bool) -> OrderHistory:
    """The history with the time of the Placed Order decided, once the order is placed.

    If this program sent the order's Started Checkout, the placing must come after it: a flow that asks "has not placed
    an order since starting this flow" would otherwise look before the flow began, and mail a buyer.
    """
    placed = history.first_placed
    if placed is None or history.placed_time is not None:
        return history
    if not checkout_sent:
        return replace(history, placed_time=order.date_created)
    shipped = order.date_shipped
    return replace(history, placed_time=min(placed, shipped) if shipped else placed)


def decide_refund_holder(order: Order, history: OrderHistory, refunds: Sequence[Refund]) -> OrderHistory:
    """The history with the holder of the order's own id among its refunds decided, once there is one to tell of.

    A manual Refunded status is decided for when `refunds` holds none of this order: ask for them again before.
    """
    if history.refund_holder is not None:
        return history
    real = real_refunds(order, refunds)
    if real:
        return replace(history, refund_holder=real[0].id)
    if order.status_id == REFUNDED and not order.is_deleted:
        return replace(history, refund_holder=MANUAL_REFUND)
    return history


def real_refunds(order: Order, refunds: Sequence[Refund]) -> list[Refund]:
    """The order's refunds by which money went back, each once, by id."""
    by_id = {refund.id: refund for refund in refunds if refund.order_id == order.id and refund.is_real()}
    return [by_id[refund_id] for refund_id in sorted(by_id)]
