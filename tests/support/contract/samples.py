"""API rows for small hand-made stores; every amount and time is stated by the test that needs it."""

from datetime import UTC, datetime, timedelta
from typing import Any

from tests.support.contract.crawl import Json

NOON = datetime(2024, 3, 10, 12, 0, tzinfo=UTC)


def ago(**span: float) -> datetime:
    """A time so long before NOON, at which the small stores' clocks stand."""
    return NOON - timedelta(**span)


def rfc(when: datetime) -> str:
    return when.strftime("%a, %d %b %Y %H:%M:%S +0000")


def store(**parts: Any) -> Json:
    """A dump with the clock at NOON. `orders` are rows of `order`, with their lines under `lines`."""
    orders = parts.pop("orders", [])
    return {
        "time": int(NOON.timestamp()),
        "store": {
            "timezone": {"name": "America/Chicago"},
            "secure_url": "https://shop.acme.org/",
            "country_code": "US",
        },
        "orders": orders,
        "order_products": {row["id"]: row["lines"] for row in orders},
        "order_coupons": {row["id"]: row["own_coupons"] for row in orders},
        "refunds": [],
        "customers": [],
        "groups": [],
        "products": [],
        "categories": [],
        "sites": [],
        **parts,
    }


def order(order_id: int, status_id: int = 11, **fields: Any) -> Json:
    """A guest's order of yesterday, prices without tax."""
    created = fields.pop("created", ago(days=1))
    row: Json = {
        "id": order_id,
        "status_id": status_id,
        "status": "renamed by the merchant",
        "customer_id": 0,
        "date_created": rfc(created),
        "date_modified": rfc(fields.pop("modified", created)),
        "date_shipped": "",
        "is_tax_inclusive_pricing": False,
        "subtotal_ex_tax": "10.0000",
        "subtotal_inc_tax": "11.0000",
        "shipping_cost_ex_tax": "0.0000",
        "shipping_cost_inc_tax": "0.0000",
        "discount_amount": "0.0000",
        "coupon_discount": "0.0000",
        "default_currency_code": "USD",
        "currency_code": "EUR",
        "channel_id": 1,
        "is_deleted": False,
        "billing_address": {"email": "ann@acme.org", "country_iso2": "US", **fields.pop("billing", {})},
        "lines": [line(order_id * 10)],
        "own_coupons": [],
    }
    return {**row, **fields}


def line(line_id: int, **fields: object) -> Json:
    row: Json = {
        "id": line_id,
        "product_id": 0,
        "name": "Mug",
        "sku": "MUG",
        "brand": "",
        "quantity": 1,
        "price_ex_tax": "10.0000",
        "price_inc_tax": "11.0000",
        "total_ex_tax": "10.0000",
        "total_inc_tax": "11.0000",
        "cost_price_ex_tax": "0.0000",
        "cost_price_inc_tax": "0.0000",
        "base_cost_price": "0.0000",
        "applied_discounts": [],
        "product_options": [],
        "parent_order_product_id": None,
    }
    return {**row, **fields}


def refund(refund_id: int, order_id: int, **fields: object) -> Json:
    row: Json = {
        "id": refund_id,
        "order_id": order_id,
        "created": ago(hours=2).isoformat(),
        "reason": "",
        "total_amount": 11,
        "total_tax": 1,
        "items": [],
        "payments": [{"is_declined": False}],
    }
    return {**row, **fields}


def customer(customer_id: int, email: str, **fields: object) -> Json:
    row: Json = {
        "id": customer_id,
        "email": email,
        "first_name": "Bea",
        "last_name": "Bell",
        "phone": "",
        "customer_group_id": 0,
        "date_modified": ago(days=30).isoformat(),
        "store_credit_amounts": [{"amount": 0}],
        "origin_channel_id": 1,
        "channel_ids": [1],
    }
    return {**row, **fields}
