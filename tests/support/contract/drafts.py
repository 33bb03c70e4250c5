"""The events that an order calls for: the mapping's table "Which events an order makes", with its footnotes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from functools import partial
from typing import Any

from tests.support.contract import orders as amounts
from tests.support.contract.shop import Order, Shop

SETTLING = timedelta(minutes=30)
FLOW_WINDOW = timedelta(hours=24)
FLOW_ORDER_AGE = timedelta(days=60)
BY_HAND = 0
"""Holder of an order's plain id among its Refunded Orders when that is no REFUND, but status 4 set by hand."""


@dataclass
class Memory:
    """What the program has learnt of one order."""

    entered: dict[str, tuple[datetime, bool]] = field(default_factory=dict)
    """Stage -> (date_modified when first seen in it, whether the order was known before that)."""
    refunds: dict[int, bool] = field(default_factory=dict)
    """Refund id -> whether the order was known before the refund was first seen."""
    refund_holder: int | None = None
    placed_time: datetime | None = None
    checkout_sent: bool = False
    identity: tuple[str, str] | None = None


@dataclass(frozen=True)
class Draft:
    """An event that the record calls for, before it is known whom it belongs to and whether it was made already."""

    metric: str
    unique_id: str
    time: datetime
    value: Decimal
    changed_at: datetime
    was_known: bool
    properties: Callable[[], dict[str, Any]]
    refund_id: int | None = None
    """Of a Refunded Order; BY_HAND for a status 4 without any REFUND."""


def drafts(order: Order, memory: Memory, shop: Shop, store_hash: str, now: datetime) -> Iterator[Draft]:
    """Every event that the order calls for at this moment, those that were made already among them."""
    uid = f"bigcommerce-{store_hash}-{order.id}"
    value = amounts.order_value(order)

    def of_order(metric: str, stage: str, when: datetime, changed_at: datetime | None = None) -> Draft:
        first_seen, was_known = memory.entered[stage]
        properties = partial(amounts.order_properties, order, shop, uid)
        return Draft(metric, uid, when, value, changed_at or first_seen, was_known, properties)

    if order.status_id == 0 and is_abandoned(order, shop, now):
        yield of_order("Started Checkout", "started", order.date_created)
    if order.is_placed:
        assert memory.placed_time is not None
        placed = of_order("Placed Order", "placed", memory.placed_time)
        yield placed
        yield from line_drafts(order, placed, shop)
    if order.status_id in (2, 10):
        when = order.date_shipped or memory.entered["fulfilled"][0]
        yield of_order("Fulfilled Order", "fulfilled", when, order.date_shipped)
    if order.status_id == 5:
        yield of_order("Cancelled Order", "cancelled", memory.entered["cancelled"][0])
    yield from refund_drafts(order, memory, shop, uid)


def line_drafts(order: Order, placed: Draft, shop: Shop) -> Iterator[Draft]:
    for line in order.lines:
        if line.quantity > 0:
            uid = f"{placed.unique_id}-{line.id}"
            yield Draft(
                "Ordered Product",
                uid,
                placed.time,
                amounts.line_value(order, line),
                placed.changed_at,
                placed.was_known,
                partial(amounts.product_properties, order, line, shop, uid),
            )


def refund_drafts(order: Order, memory: Memory, shop: Shop, uid: str) -> Iterator[Draft]:
    refunds = [refund for refund in shop.refunds_of(order.id) if refund.id in memory.refunds]
    holder = memory.refund_holder
    if holder is None:
        holder = refunds[0].id if refunds else BY_HAND
    for refund in refunds:
        own = uid if refund.id == holder else f"{uid}-refund-{refund.id}"
        yield Draft(
            "Refunded Order",
            own,
            refund.created,
            amounts.refund_value(order, refund),
            refund.created,
            memory.refunds[refund.id],
            partial(amounts.refund_properties, order, refund, shop, own),
            refund.id,
        )
    if order.status_id == 4 and not refunds:
        first_seen, was_known = memory.entered["refunded"]
        yield Draft(
            "Refunded Order",
            uid,
            first_seen,
            amounts.order_value(order),
            first_seen,
            was_known,
            partial(amounts.refund_properties, order, None, shop, uid),
            BY_HAND,
        )


def is_abandoned(checkout: Order, shop: Shop, now: datetime) -> bool:
    """Settled, and not followed by a placed order of the same email."""
    if now - checkout.date_modified < SETTLING:
        return False
    emails = emails_of(checkout, shop)
    return not any(
        order.is_placed and order.date_created > checkout.date_created and emails & emails_of(order, shop)
        for order in shop.orders.values()
    )


def stages_of(order: Order) -> list[str]:
    """The rows of the mapping's table whose status condition the order meets."""
    stages = {
        "started": order.status_id == 0,
        "placed": order.is_placed,
        "fulfilled": order.status_id in (2, 10),
        "cancelled": order.status_id == 5,
        "refunded": order.status_id == 4,
    }
    return [stage for stage, is_in in stages.items() if is_in]


def placed_time(order: Order, memory: Memory) -> datetime:
    """When the order counts as placed. After a Started Checkout never before the flow that this one began."""
    if not memory.checkout_sent:
        return order.date_created
    first_seen = memory.entered["placed"][0]
    return min(first_seen, order.date_shipped) if order.date_shipped else first_seen


def may_start_flows(draft: Draft, order: Order, now: datetime) -> bool:
    if draft.metric in ("Placed Order", "Ordered Product") and order.status_id == 5:
        return False
    is_fresh = now - draft.changed_at < FLOW_WINDOW and now - order.date_created < FLOW_ORDER_AGE
    return is_fresh and (draft.was_known or now - order.date_created < FLOW_WINDOW)


def emails_of(order: Order, shop: Shop) -> set[str]:
    account = shop.account_email(order.customer_id) if order.customer_id else None
    return {email for email in (order.billing_email, account) if email}
