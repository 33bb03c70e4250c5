"""The demo's BigCommerce store: its rows, how they are found, and what people do to them."""

from __future__ import annotations

import bisect
import random
import threading
from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

import msgspec

from bcklaviyo_gui.demo.bigcommerce.order_json import (
    Json,
    consignments_json,
    coupon_json,
    fees_json,
    line_json,
    order_json,
)
from bcklaviyo_gui.demo.bigcommerce.shop_json import (
    brand_json,
    category_json,
    customer_json,
    group_json,
    product_json,
    refund_json,
)
from bcklaviyo_gui.demo.clock import DemoClock
from bcklaviyo_gui.demo.made_store.actions import StoreActions
from bcklaviyo_gui.demo.made_store.records import Order, Refund
from bcklaviyo_gui.demo.made_store.shop import make_shop

STORE_ZONE = "America/Chicago"
ALL_SCOPES = frozenset({"orders", "transactions", "customers", "products", "information", "channel_settings", "sites"})
_CACHE_LIMIT_BYTES = 48_000_000


class DemoStore(StoreActions):
    """One store. `lock` guards everything in it; the APIs hold it while they read, the actions while they change."""

    def __init__(
        self,
        orders: int = 500,
        seed: int = 1,
        *,
        now: datetime | None = None,
        zone: str = STORE_ZONE,
        incomplete_in_lists: bool = True,
        store_scopes: frozenset[str] = ALL_SCOPES,
        sendable_only: bool = False,
    ) -> None:
        self.clock = DemoClock(now)
        self.store_hash = f"demo{seed:04d}"
        self.name = "Larkfield Supply Co."
        self.timezone = zone
        self.secure_url = "https://larkfield-supply.co"
        self.sites = {1: "https://larkfield-supply.co", 2: "https://eu.larkfield-supply.co"}
        self.incomplete_in_lists = incomplete_in_lists
        self.scopes = set(store_scopes)
        self.lock = threading.RLock()
        shop = make_shop(seed, orders, self.clock.now_utc(), ZoneInfo(zone), sendable_only=sendable_only)
        self.categories = {category.category_id: category for category in shop.categories}
        self.groups = {group.id: group for group in shop.groups}
        self.products = {product.id: product for product in shop.products}
        self.deleted_products = {product.id: product for product in shop.deleted_products}
        self.customers = {customer.id: customer for customer in shop.customers}
        self.guests = shop.guests
        self.orders = {order.id: order for order in shop.orders}
        self.order_ids = [order.id for order in shop.orders]
        self.refunds = {refund.id: refund for refund in shop.refunds}
        self._encoded: dict[tuple[int, tuple[bool, ...]], bytes] = {}
        self._encoded_bytes = 0
        StoreActions.__init__(self, random.Random(f"{seed}/actions"), shop.numbers)

    def orders_from(self, first_id: int, *, descending: bool = False) -> Iterator[Order]:
        """Orders by id; ascending ones start at `first_id`, descending ones end there."""
        start = bisect.bisect_left(self.order_ids, first_id)
        ids = self.order_ids[start:]
        return (self.orders[order_id] for order_id in (reversed(ids) if descending else ids))

    def encoded(self, order: Order, *, consignments: bool, lines: bool, as_object: bool, fees: bool) -> bytes:
        """The order as its JSON bytes; kept until an action changes the order."""
        key = (order.id, (consignments, lines, as_object, fees))
        known = self._encoded.get(key)
        if known is None:
            known = msgspec.json.encode(self._order_json(order, *key[1]))
            self._remember(key, known)
        return known

    def _order_json(self, order: Order, consignments: bool, lines: bool, as_object: bool, fees: bool) -> Json:
        data = order_json(order, self.store_hash)
        if consignments:
            parcels = consignments_json(order, self.store_hash, with_lines=lines)
            data["consignments"] = parcels if as_object else [parcels]
        if fees:
            data["fees"] = fees_json(order)
        return data

    def _remember(self, key: tuple[int, tuple[bool, ...]], body: bytes) -> None:
        if self._encoded_bytes > _CACHE_LIMIT_BYTES:
            self._encoded.clear()
            self._encoded_bytes = 0
        self._encoded[key] = body
        self._encoded_bytes += len(body)

    def forget_encoded(self, order: Order) -> None:
        """Drop the kept JSON of an order that an action has changed."""
        for key in [key for key in self._encoded if key[0] == order.id]:
            del self._encoded[key]

    def orders_needing_products(self) -> list[int]:
        """Ids of orders whose inline answer lacks lines, so that /products must be asked."""
        with self.lock:
            return [order.id for order in self.orders.values() if _lines_are_cut(order)]

    def orders_needing_coupons(self) -> list[int]:
        """Ids of orders with a coupon discount whose lines name no code, so that /coupons must be asked."""
        with self.lock:
            return [
                order.id
                for order in self.orders.values()
                if order.coupon_discount > 0 and not any(one.code for line in order.lines for one in line.discounts)
            ]

    def refunds_of(self, order_id: int) -> list[Refund]:
        return [refund for refund in self.refunds.values() if refund.order_id == order_id]

    def truth(self) -> Json:
        """All rows, worded as the APIs word them; `lines` and `coupon_rows` are inside each order."""
        with self.lock:
            return {
                "store_hash": self.store_hash,
                "timezone": self.timezone,
                "secure_url": self.secure_url,
                "sites": [{"channel_id": channel, "url": url} for channel, url in self.sites.items()],
                "now": self.clock.now(),
                "orders": [self._full_order(order) for order in self.orders.values()],
                "customers": [customer_json(customer) for customer in self.customers.values()],
                "groups": [group_json(group) for group in self.groups.values()],
                "products": [product_json(product) for product in self.products.values()],
                "categories": [category_json(category) for category in self.categories.values()],
                "brands": [brand_json(number, name) for number, name in self.brands().items()],
                "refunds": [refund_json(refund) for refund in self.refunds.values()],
                "orders_needing_products": self.orders_needing_products(),
                "orders_needing_coupons": self.orders_needing_coupons(),
            }

    def _full_order(self, order: Order) -> Json:
        return {
            **order_json(order, self.store_hash),
            "lines": [line_json(order, line) for line in order.lines],
            "coupon_rows": [coupon_json(order, coupon) for coupon in order.coupons],
            "fees": fees_json(order),
        }

    def brands(self) -> dict[int, str]:
        """Brand names by id, of the products that have one."""
        return {product.brand_id: product.brand for product in self.products.values() if product.brand_id}


def _lines_are_cut(order: Order) -> bool:
    if order.inline_empty and order.lines:
        return True
    if len(order.lines) <= 50:
        return False
    heaps: dict[tuple[str, int], int] = {}
    for line in order.lines:
        heap = (line.kind, line.parcel if line.kind == "physical" and not order.pickup else 0)
        heaps[heap] = heaps.get(heap, 0) + 1
    return max(heaps.values()) > 50
