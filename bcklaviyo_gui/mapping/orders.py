"""An order as Klaviyo events."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from bcklaviyo_gui.bigcommerce.order_shapes import Order, Refund, Shipment
from bcklaviyo_gui.domain.emails import normalise_email
from bcklaviyo_gui.domain.event_ids import line_uid, order_uid
from bcklaviyo_gui.domain.metrics import Metric
from bcklaviyo_gui.domain.orders import CANCELLED, INCOMPLETE
from bcklaviyo_gui.klaviyo.payloads import Event, Identity, PropertyValue
from bcklaviyo_gui.mapping.basket import (
    Basket,
    Item,
    basket_of,
    coupon_codes_of,
    extra,
    item_brands,
    item_categories,
    item_names,
    parents,
    without_empties,
)
from bcklaviyo_gui.mapping.catalog import Catalog
from bcklaviyo_gui.mapping.history import (
    OrderHistory,
    OrderStage,
    stages_of,
)
from bcklaviyo_gui.mapping.money import cost, order_value, side
from bcklaviyo_gui.mapping.refunds import refunded_events
from bcklaviyo_gui.mapping.rules import Rules, change_may_start_flows, status_name
from bcklaviyo_gui.mapping.shipments import shipment_properties


def events_of(
    order: Order,
    history: OrderHistory,
    refunds: Sequence[Refund],
    coupon_codes: Sequence[str],
    catalog: Catalog,
    rules: Rules,
    *,
    known: bool,
    shipments: Sequence[Shipment] = (),
) -> list[Event]:
    """All events that the order, with all its lines, makes as it is now; none without an identity in `history`.

    `history` has this reading observed in it, and its decisions made. `refunds`: those known of the order.
    `coupon_codes`: those of the order, if `needs_coupons`. `known`: this program knew the order before it read these
    refunds. `shipments`: those of the order, if `fulfilment_may_start_flows`. A Started Checkout comes out for every
    order of status 0: whether it is time to send it, `checkout_is_settled` and the buyer's later orders say.
    """
    if order.is_deleted or history.identity is None:
        return []
    basket = basket_of(order, side(order, rules), catalog)
    stages = stages_of(order, rules)
    events: list[Event] = []
    if stages:
        teller = _teller(basket, history, history.identity, coupon_codes, rules)
        events += _events_of_stages(stages, teller, shipments)
    return events + refunded_events(basket, history, history.identity, refunds, rules, known=known)


def needs_coupons(order: Order) -> bool:
    """Whether the order's coupons must be asked for: it had some, and no line names a code."""
    return order.coupon_discount > 0 and not coupon_codes_of(parents(order))


def checkout_is_settled(order: Order, now: datetime, rules: Rules) -> bool:
    """Whether the shopper has left the checkout alone for long enough. `now` is BigCommerce's clock."""
    return order.status_id == INCOMPLETE and now - order.date_modified >= rules.checkout_settle


def fulfilment_may_start_flows(order: Order, history: OrderHistory, now: datetime, rules: Rules) -> bool:
    """Whether the Fulfilled Order of an order that a sync reads may start flows; `history` has the reading in it."""
    if OrderStage.FULFILLED not in stages_of(order, rules):
        return False
    return change_may_start_flows(
        order.date_shipped or history.first_seen(OrderStage.FULFILLED) or order.date_modified,
        known_before=OrderStage.FULFILLED in history.known_before,
        now=now,
        order_created=order.date_created,
        rules=rules,
    )


def person_email(order: Order, account_email: str | None) -> str | None:
    """The normalised email of whom the order belongs to; `account_email` is None for guests and deleted accounts."""
    text = account_email if account_email is not None else order.billing_address.email
    return normalise_email(text) or None


_NOTHING: Mapping[str, PropertyValue] = {}


@dataclass(frozen=True, slots=True)
class _Teller:
    """What all events of one order share. `shared`: the properties of its order-level events, but for the id."""

    basket: Basket
    history: OrderHistory
    identity: Identity
    uid: str
    value: Decimal
    shared: dict[str, PropertyValue]
    rules: Rules

    def order_event(
        self,
        metric: Metric,
        stage: OrderStage,
        time: datetime,
        changed_at: datetime | None = None,
        more: Mapping[str, PropertyValue] = _NOTHING,
    ) -> Event:
        properties = {**self.shared, **more, "Event ID": self.uid}
        return self._event(metric, stage, self.uid, time, self.value, properties, changed_at)

    def ordered_product(self, item: Item, time: datetime) -> Event:
        line = item.line
        uid = line_uid(self.rules.store_hash, self.basket.order.id, line.id)
        properties = without_empties(
            {
                "Name": line.name,
                "SKU": line.sku,
                "Categories": item.categories,
                "Brand": line.brand,
                "Product Price": item.price,
                "Product Cost": cost(line, self.basket.side),
                "Price": self.value,
                "Discounted": item.is_discounted(),
                "ProductID": line.product_id,
                "Quantity": line.quantity,
                "Option": item.options or None,
                "Product URL": item.product_url,
                "Image URL": item.image_url,
                "OrderId": str(self.basket.order.id),
                "ChannelID": self.basket.order.channel_id,
                "Event ID": uid,
            }
        )
        return self._event(Metric.ORDERED_PRODUCT, OrderStage.PLACED, uid, time, item.value, properties)

    def first_seen(self, stage: OrderStage) -> datetime:
        return self.history.first_seen(stage) or self.basket.order.date_modified

    def _event(
        self,
        metric: Metric,
        stage: OrderStage,
        uid: str,
        time: datetime,
        value: Decimal,
        properties: dict[str, PropertyValue],
        changed_at: datetime | None = None,
    ) -> Event:
        return Event(
            metric=metric,
            unique_id=uid,
            order_id=self.basket.order.id,
            time=time,
            value=value,
            currency=self.basket.order.default_currency_code,
            properties=properties,
            identity=self.identity,
            changed_at=changed_at or self.first_seen(stage),
            known_before=stage in self.history.known_before,
            # Nobody is thanked for an order that is cancelled.
            is_outdated=stage is OrderStage.PLACED and self.basket.order.status_id == CANCELLED,
        )


def _teller(
    basket: Basket, history: OrderHistory, identity: Identity, coupon_codes: Sequence[str], rules: Rules
) -> _Teller:
    order = basket.order
    return _Teller(
        basket=basket,
        history=history,
        identity=identity,
        uid=order_uid(rules.store_hash, order.id),
        value=order_value(order, rules),
        shared=_order_properties(basket, coupon_codes),
        rules=rules,
    )


def _order_properties(basket: Basket, coupon_codes: Sequence[str]) -> dict[str, PropertyValue]:
    order, items = basket.order, basket.items
    return without_empties(
        {
            "Discounted": basket.is_discounted(),
            "Item Categories": item_categories(items),
            "Item Count": sum(item.line.quantity for item in items),
            "Items": item_names(items),
            "Coupons": _coupons(basket, coupon_codes) or None,
            "Item Brands": item_brands(items),
            "OrderId": str(order.id),
            "Status": status_name(order),
            "ChannelID": order.channel_id,
            "Line Items": [item.row() for item in items],
            "$extra": extra(order, [item.extra_row(item.line.quantity) for item in items]),
        }
    )


def _coupons(basket: Basket, coupon_codes: Sequence[str]) -> list[str]:
    """The codes that the lines name, else those of the order."""
    named = coupon_codes_of(item.line for item in basket.items)
    if named or basket.order.coupon_discount <= 0:
        return named
    return [code for code in dict.fromkeys(coupon_codes) if code]


def _events_of_stages(stages: Iterable[OrderStage], teller: _Teller, shipments: Sequence[Shipment]) -> list[Event]:
    order, history = teller.basket.order, teller.history
    events: list[Event] = []
    if OrderStage.STARTED in stages:
        events.append(teller.order_event(Metric.STARTED_CHECKOUT, OrderStage.STARTED, order.date_created))
    if OrderStage.PLACED in stages:
        time = history.placed_time or order.date_created
        events.append(teller.order_event(Metric.PLACED_ORDER, OrderStage.PLACED, time))
        events += [teller.ordered_product(item, time) for item in teller.basket.items if item.line.quantity > 0]
    if OrderStage.FULFILLED in stages:
        shipped = order.date_shipped or teller.first_seen(OrderStage.FULFILLED)
        more = shipment_properties(shipments)
        events.append(teller.order_event(Metric.FULFILLED_ORDER, OrderStage.FULFILLED, shipped, shipped, more))
    if OrderStage.CANCELLED in stages:
        events.append(
            teller.order_event(Metric.CANCELLED_ORDER, OrderStage.CANCELLED, teller.first_seen(OrderStage.CANCELLED))
        )
    return events
