"""The Refunded Order part of an order."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from bcklaviyo_gui.bigcommerce.order_shapes import Refund
from bcklaviyo_gui.domain.event_ids import order_uid, refund_uid
from bcklaviyo_gui.domain.metrics import Metric
from bcklaviyo_gui.domain.orders import REFUNDED
from bcklaviyo_gui.klaviyo.payloads import Event, Identity
from bcklaviyo_gui.mapping.basket import Basket, Item, extra, item_brands, item_categories, item_names, without_empties
from bcklaviyo_gui.mapping.history import (
    MANUAL_REFUND,
    OrderHistory,
    OrderStage,
    decide_refund_holder,
    real_refunds,
)
from bcklaviyo_gui.mapping.money import order_value, refund_value
from bcklaviyo_gui.mapping.rules import Rules, status_name


@dataclass(frozen=True, slots=True)
class _Told:
    """What differs between the Refunded Orders of one order."""

    unique_id: str
    time: datetime
    value: Decimal
    items: list[tuple[Item, int]]
    """With how many pieces of each went back."""
    reason: str | None
    known_before: bool


def refunded_events(
    basket: Basket, history: OrderHistory, identity: Identity, refunds: Sequence[Refund], rules: Rules, *, known: bool
) -> list[Event]:
    """One for each refund by which money went back; or one for an order that was set to Refunded by hand."""
    order = basket.order
    real = real_refunds(order, refunds)
    holder = decide_refund_holder(order, history, real).refund_holder
    told = [_of_refund(refund, refund.id == holder, basket, rules, known) for refund in real]
    if not real and holder == MANUAL_REFUND and order.status_id == REFUNDED:
        told = [_of_status(basket, history, rules)]
    return [_event(one, basket, identity) for one in told]


def _of_refund(refund: Refund, holds_order_uid: bool, basket: Basket, rules: Rules, known: bool) -> _Told:
    own_uid = refund_uid(rules.store_hash, refund.order_id, refund.id)
    return _Told(
        unique_id=order_uid(rules.store_hash, refund.order_id) if holds_order_uid else own_uid,
        time=refund.created,
        value=refund_value(refund, basket.side),
        items=_refunded_items(refund, basket),
        reason=refund.reason,
        known_before=known,
    )


def _of_status(basket: Basket, history: OrderHistory, rules: Rules) -> _Told:
    order = basket.order
    return _Told(
        unique_id=order_uid(rules.store_hash, order.id),
        time=history.first_refunded or order.date_modified,
        value=order_value(order, rules),
        items=_all_items(basket),
        reason=None,
        known_before=OrderStage.REFUNDED in history.known_before,
    )


def _refunded_items(refund: Refund, basket: Basket) -> list[tuple[Item, int]]:
    """The items that the refund names, with how many pieces went back; all of the order's when it names none."""
    quantities: dict[int, int] = {}
    for named in refund.items:
        if named.item_type == "PRODUCT":
            quantities[named.item_id] = quantities.get(named.item_id, 0) + named.quantity
    items = basket.items_named(quantities.keys())
    return [(item, quantities[item.line.id]) for item in items] or _all_items(basket)


def _all_items(basket: Basket) -> list[tuple[Item, int]]:
    return [(item, item.line.quantity) for item in basket.items]


def _event(told: _Told, basket: Basket, identity: Identity) -> Event:
    order, items = basket.order, [item for item, _ in told.items]
    return Event(
        metric=Metric.REFUNDED_ORDER,
        unique_id=told.unique_id,
        order_id=order.id,
        time=told.time,
        value=told.value,
        currency=order.default_currency_code,
        properties=without_empties(
            {
                "Items": item_names(items),
                "Item Categories": item_categories(items),
                "Item Count": sum(quantity for _, quantity in told.items),
                "Item Brands": item_brands(items),
                "Discounted": basket.is_discounted(),
                "Status": status_name(order),
                "OrderId": str(order.id),
                "ChannelID": order.channel_id,
                "Event ID": told.unique_id,
                "Reason": told.reason,
                "$extra": extra(order, [item.extra_row(quantity) for item, quantity in told.items]),
            }
        ),
        identity=identity,
        changed_at=told.time,
        known_before=told.known_before,
    )
