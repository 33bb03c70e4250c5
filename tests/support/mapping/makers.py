"""Rows as BigCommerce writes them, and the records they become; keywords change single fields."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from bcklaviyo_gui.bigcommerce.decode import decode_customers, decode_lines, decode_orders, decode_refunds
from bcklaviyo_gui.bigcommerce.order_shapes import Line, Order, Refund
from bcklaviyo_gui.bigcommerce.store_shapes import Category, Customer, Product
from bcklaviyo_gui.domain.metrics import Metric
from bcklaviyo_gui.klaviyo.payloads import Event, Identity, IdentityKind
from bcklaviyo_gui.mapping.history import OrderHistory, decide_placed_time, decide_refund_holder, observe
from bcklaviyo_gui.mapping.orders import events_of
from bcklaviyo_gui.mapping.rules import Rules

Json = dict[str, Any]

RULES = Rules("abc123")
JANE = Identity(IdentityKind.EMAIL, "jane@shop.com")
CREATED = datetime(2024, 3, 5, 10, 0, 0, tzinfo=UTC)
MODIFIED = datetime(2024, 3, 6, 12, 30, 15, tzinfo=UTC)


def rfc(moment: datetime) -> str:
    """A moment as v2 writes it."""
    return moment.strftime("%a, %d %b %Y %H:%M:%S +0000")


def line_row(line_id: int = 1, **fields: object) -> Json:
    return {
        "id": line_id,
        "order_id": 100,
        "product_id": 0,
        "variant_id": 0,
        "name": f"Thing {line_id}",
        "name_customer": f"Thing {line_id}",
        "sku": f"SKU-{line_id}",
        "type": "physical",
        "brand": "",
        "base_price": "10.0000",
        "price_ex_tax": "10.0000",
        "price_inc_tax": "12.0000",
        "total_ex_tax": "10.0000",
        "total_inc_tax": "12.0000",
        "total_tax": "2.0000",
        "quantity": 1,
        "base_cost_price": "0.0000",
        "cost_price_ex_tax": "0.0000",
        "cost_price_inc_tax": "0.0000",
        "parent_order_product_id": None,
        "applied_discounts": [],
        "product_options": [],
        **fields,
    }


def order_row(order_id: int = 100, lines: Iterable[Json] | None = None, **fields: object) -> Json:
    rows = [line_row()] if lines is None else list(lines)
    return {
        "id": order_id,
        "customer_id": 0,
        "date_created": rfc(CREATED),
        "date_modified": rfc(MODIFIED),
        "date_shipped": "",
        "status_id": 11,
        "status": "Awaiting Fulfillment",
        "custom_status": "Being packed",
        "subtotal_ex_tax": "10.0000",
        "subtotal_inc_tax": "12.0000",
        "shipping_cost_ex_tax": "5.0000",
        "shipping_cost_inc_tax": "6.0000",
        "total_ex_tax": "15.0000",
        "total_inc_tax": "18.0000",
        "is_tax_inclusive_pricing": False,
        "items_total": sum(row.get("quantity", 0) for row in rows if not row.get("parent_order_product_id")),
        "default_currency_code": "USD",
        "currency_code": "EUR",
        "discount_amount": "0.0000",
        "coupon_discount": "0.0000",
        "refunded_amount": "0.0000",
        "billing_address": {
            "first_name": "Jane",
            "last_name": "Doe",
            "city": "Austin",
            "state": "Texas",
            "zip": "78751",
            "country": "United States",
            "country_iso2": "US",
            "phone": "(512) 555-0134",
            "email": " Jane@Shop.com ",
            "form_fields": [],
        },
        "channel_id": 1,
        "credit_card_type": None,
        "products": {"url": "https://api/x", "resource": "/orders/100/products"},
        "consignments": {
            "pickups": [],
            "shipping": [{"id": 9, "line_items": rows, "base_cost": 5.0}],
            "downloads": [],
            "email": {"gift_certificates": []},
        },
        **fields,
    }


def refund_row(refund_id: int = 1, order_id: int = 100, **fields: object) -> Json:
    return {
        "id": refund_id,
        "order_id": order_id,
        "user_id": 0,
        "created": "2024-04-01T08:00:00+00:00",
        "reason": "",
        "total_amount": 12,
        "total_tax": 2,
        "items": [],
        "payments": [{"id": 1, "provider_id": "storecredit", "amount": 12, "offline": True, "is_declined": False}],
        **fields,
    }


def customer_row(customer_id: int = 7, **fields: object) -> Json:
    return {
        "id": customer_id,
        "email": "Jane@Shop.com",
        "first_name": "Jane",
        "last_name": "Doe",
        "phone": "",
        "customer_group_id": 0,
        "date_created": "2023-01-02T03:04:05Z",
        "date_modified": "2023-01-02T03:04:05Z",
        "store_credit_amounts": [{"amount": 0}],
        "origin_channel_id": 1,
        "channel_ids": [1],
        **fields,
    }


def body(*rows: Json) -> bytes:
    return json.dumps(rows).encode()


def data(*rows: Json) -> bytes:
    return json.dumps({"data": rows, "meta": {}}).encode()


def order(order_id: int = 100, lines: Iterable[Json] | None = None, **fields: object) -> Order:
    (record,) = decode_orders(body(order_row(order_id, lines, **fields))).records
    return record


def lines(*rows: Json) -> tuple[Line, ...]:
    return decode_lines(body(*rows)).records


def refund(refund_id: int = 1, order_id: int = 100, **fields: object) -> Refund:
    (record,) = decode_refunds(data(refund_row(refund_id, order_id, **fields))).records
    return record


def customer(customer_id: int = 7, **fields: object) -> Customer:
    (record,) = decode_customers(data(customer_row(customer_id, **fields))).records
    return record


@dataclass
class Shelf:
    """A catalog over plain dicts."""

    products: dict[int, Product] = field(default_factory=dict)
    categories: dict[int, Category] = field(default_factory=dict)
    sites: dict[int, str] = field(default_factory=lambda: {1: "https://shop.com"})

    def product(self, product_id: int) -> Product | None:
        return self.products.get(product_id)

    def category_path(self, category_id: int) -> tuple[str, ...]:
        names: list[str] = []
        while category_id in self.categories:
            names.append(self.categories[category_id].name)
            category_id = self.categories[category_id].parent_id
        return tuple(names)

    def site_url(self, channel_id: int) -> str:
        return self.sites.get(channel_id, "")


def seen(
    order: Order, rules: Rules = RULES, refunds: Iterable[Refund] = (), checkout_sent: bool = False
) -> OrderHistory:
    """The history of an order that is read for the first time, all decided."""
    return decided(order, observe(order, None, rules), refunds, checkout_sent)


def decided(
    order: Order, history: OrderHistory, refunds: Iterable[Refund] = (), checkout_sent: bool = False
) -> OrderHistory:
    history = replace(history, identity=history.identity or JANE)
    history = decide_placed_time(order, history, checkout_sent)
    return decide_refund_holder(order, history, tuple(refunds))


def events(
    order: Order,
    refunds: Iterable[Refund] = (),
    coupons: Iterable[str] = (),
    shelf: Shelf | None = None,
    rules: Rules = RULES,
    history: OrderHistory | None = None,
    known: bool = False,
) -> list[Event]:
    refunds = tuple(refunds)
    history = history or seen(order, rules, refunds)
    return events_of(order, history, refunds, tuple(coupons), shelf or Shelf(), rules, known=known)


def only(metric: Metric, found: list[Event]) -> Event:
    (event,) = [event for event in found if event.metric is metric]
    return event
