"""A BigCommerce store as plain JSON, fetched the slow and obvious way: lists page by page, lines order by order."""

import json
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from decimal import Decimal
from email.utils import parsedate_to_datetime
from typing import Any

Json = dict[str, Any]

V2_LIMIT = 250
V3_LIMIT = 250
ATTEMPTS = 12


class Crawler:
    """Reads one store over HTTP. `base_url` is everything before `/stores/...`."""

    def __init__(self, base_url: str, store_hash: str, token: str) -> None:
        self._root = f"{base_url.rstrip('/')}/stores/{store_hash}"
        self._token = token

    def now(self) -> int:
        """The store's clock, in seconds since 1970."""
        return int(self._get("/v2/time")["time"])

    def dump(self) -> Json:
        """Everything the mapping may need, as the API tells it; keys as in `reader.ContractReader.from_dump`."""
        orders: dict[int, Json] = {}
        for row in self._v2("/v2/orders?sort=id:asc"):
            orders[row["id"]] = row
        for row in self._v2("/v2/orders?status_id=0&sort=id:asc"):
            orders[row["id"]] = row
        lines = {order_id: list(self._v2(f"/v2/orders/{order_id}/products")) for order_id in orders}
        coupons = {
            order_id: list(self._v2(f"/v2/orders/{order_id}/coupons"))
            for order_id, row in orders.items()
            if has_coupon_discount(row)
        }
        now = self.now()
        shipments = {
            order_id: list(self._v2(f"/v2/orders/{order_id}/shipments"))
            for order_id, row in orders.items()
            if was_fulfilled_lately(row, now)
        }
        return {
            "time": now,
            "store": self._get("/v2/store"),
            "orders": list(orders.values()),
            "order_products": lines,
            "order_coupons": coupons,
            "order_shipments": shipments,
            "refunds": list(self._v3("/v3/orders/payment_actions/refunds")),
            "customers": list(self._v3("/v3/customers?include=storecredit")),
            "groups": list(self._v2("/v2/customer_groups")),
            "products": list(self._v3("/v3/catalog/products?include=primary_image")),
            "categories": list(self._v3("/v3/catalog/trees/categories")),
            "sites": list(self._v3("/v3/sites")),
        }

    def _v2(self, path: str) -> Iterator[Json]:
        page = 1
        while True:
            rows = self._get(with_query(path, page=page, limit=V2_LIMIT))
            if not rows:
                return
            yield from rows
            if len(rows) < V2_LIMIT:
                return
            page += 1

    def _v3(self, path: str) -> Iterator[Json]:
        page = 1
        while True:
            rows = self._get(with_query(path, page=page, limit=V3_LIMIT))["data"]
            if not rows:
                return
            yield from rows
            page += 1

    def _get(self, path: str) -> Any:
        request = urllib.request.Request(
            self._root + path,
            headers={"X-Auth-Token": self._token, "Accept": "application/json", "User-Agent": "contract-reader"},
        )
        for attempt in range(1, ATTEMPTS + 1):
            try:
                with urllib.request.urlopen(request, timeout=60) as answer:
                    body = answer.read()
                return json.loads(body, parse_float=Decimal) if body else None
            except urllib.error.HTTPError as refusal:
                with refusal:
                    if attempt == ATTEMPTS or (refusal.code != 429 and refusal.code < 500):
                        raise
                    time.sleep(float(refusal.headers.get("X-Rate-Limit-Time-Reset-Ms") or 500) / 1000)
        raise AssertionError("unreachable")


def has_coupon_discount(row: Json) -> bool:
    """Whether the order's own coupons could matter: only then are they asked for."""
    try:
        return Decimal(str(row["coupon_discount"])) > 0
    except (KeyError, ArithmeticError):
        return False


def was_fulfilled_lately(row: Json, now: int) -> bool:
    """Whether a message could still be sent because the order left the house: only then are its parcels asked for."""
    try:
        changed = parsedate_to_datetime(row["date_modified"]).timestamp()
    except (KeyError, TypeError, ValueError):
        return False
    return row.get("status_id") in (2, 10) and now - changed < 3 * 86_400


def with_query(path: str, **more: int) -> str:
    """`path` with more query parameters, whether it has a query already or not."""
    query = "&".join(f"{key}={value}" for key, value in more.items())
    return f"{path}{'&' if '?' in path else '?'}{query}"
