"""A dump of a BigCommerce store, indexed for reading; rows that break the vendor's shape are set aside."""

from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from decimal import Decimal
from email.utils import parsedate_to_datetime
from typing import Any
from zoneinfo import ZoneInfo

from tests.support.contract.crawl import Json
from tests.support.contract.people import normalise

NOT_PLACED = (0, 1, 7)

STATUS_NAMES = {
    0: "Incomplete",
    1: "Pending",
    2: "Shipped",
    3: "Partially Shipped",
    4: "Refunded",
    5: "Cancelled",
    6: "Declined",
    7: "Awaiting Payment",
    8: "Awaiting Pickup",
    9: "Awaiting Shipment",
    10: "Completed",
    11: "Awaiting Fulfillment",
    12: "Manual Verification Required",
    13: "Disputed",
    14: "Partially Refunded",
}


@dataclass(frozen=True)
class Line:
    """One product of an order; `raw` is the API's row."""

    id: int
    quantity: int
    raw: Json
    is_bundle_child: bool

    def money(self, name: str) -> Decimal:
        return money(self.raw, name)

    @property
    def discounts(self) -> list[Json]:
        return self.raw.get("applied_discounts") or []

    @property
    def product_id(self) -> int:
        return int(self.raw.get("product_id") or 0)


@dataclass(frozen=True)
class Refund:
    id: int
    order_id: int
    created: datetime
    reason: str
    total_amount: Decimal
    total_tax: Decimal
    product_quantities: dict[int, int]
    """Refunded quantity by order line id; empty when the refund names no product."""
    is_declined: bool
    """All its payments were declined: it is no refund."""


@dataclass(frozen=True)
class Order:
    """One order that is in the store, with its lines (bundle children not among them) in ascending id order."""

    id: int
    raw: Json
    customer_id: int
    status_id: int
    date_created: datetime
    date_modified: datetime
    date_shipped: datetime | None
    lines: tuple[Line, ...]
    own_coupon_codes: tuple[str, ...]
    parts: tuple[Line, ...] = ()
    """The bundle children, in ascending id order."""

    @property
    def is_placed(self) -> bool:
        return self.status_id not in NOT_PLACED

    @property
    def side(self) -> str:
        return "inc" if self.raw.get("is_tax_inclusive_pricing") is True else "ex"

    @property
    def billing(self) -> Json:
        return self.raw.get("billing_address") or {}

    @property
    def billing_email(self) -> str:
        return normalise(self.billing.get("email"))

    def money(self, name: str) -> Decimal:
        return money(self.raw, name)


class Shop:
    """One moment of a store. Rows that cannot be read are in `broken` as {("order"|"refund", id): field}."""

    def __init__(self, dump: Json) -> None:
        self.now = datetime.fromtimestamp(int(dump["time"]), UTC)
        self.store: Json = dump.get("store") or {}
        self.customers: dict[int, Json] = {row["id"]: row for row in dump.get("customers", [])}
        self.groups: dict[int, str] = {row["id"]: row["name"] for row in dump.get("groups", [])}
        self.products: dict[int, Json] = {row["id"]: row for row in dump.get("products", [])}
        self.categories: dict[int, Json] = {
            row.get("category_id", row.get("id")): row for row in dump.get("categories", [])
        }
        self.sites: dict[int, str] = {row["channel_id"]: row["url"] for row in dump.get("sites", [])}
        self._shipments: dict[int, list[Json]] = {
            int(key): rows for key, rows in (dump.get("order_shipments") or {}).items()
        }
        self.broken: dict[tuple[str, int], str] = {}
        self.refunds = self._read_refunds(dump.get("refunds", []))
        self.orders = self._read_orders(dump)
        self.accounts: dict[str, int] = {}
        for customer_id in sorted(self.customers, key=self._last_modified):
            email = normalise(self.customers[customer_id].get("email"))
            if email:
                # Of several accounts with one email the one modified last stands for it.
                self.accounts[email] = customer_id

    def _last_modified(self, customer_id: int) -> tuple[datetime, int]:
        return moment(self.customers[customer_id], "date_modified"), customer_id

    def timezone(self) -> tzinfo:
        return ZoneInfo(self.store["timezone"]["name"])

    def country_code(self) -> str:
        return str(self.store.get("country_code") or "").upper()

    def refunds_of(self, order_id: int) -> list[Refund]:
        """The order's real refunds, lowest id first."""
        return [r for r in self.refunds if r.order_id == order_id and not r.is_declined]

    def shipments_of(self, order_id: int) -> list[Json]:
        """The rows of the order's shipments, lowest id first."""
        return sorted(self._shipments.get(order_id, []), key=lambda row: row["id"])

    def account_email(self, customer_id: int) -> str | None:
        """The normalised email of a customer's account; None when there is no such customer."""
        if customer_id not in self.customers:
            return None
        return normalise(self.customers[customer_id].get("email"))

    def category_names(self, product_id: int) -> list[str]:
        """Each category of the product, followed by its ancestors; every name once, where it was first met."""
        names: list[str] = []
        for category_id in self.products.get(product_id, {}).get("categories") or []:
            visited: set[int] = set()
            while category_id in self.categories and category_id not in visited:
                visited.add(category_id)
                category = self.categories[category_id]
                names.append(category["name"])
                category_id = category.get("parent_id") or 0
        return unique(names)

    def product_path(self, product_id: int) -> str:
        """Where the product is on its storefront; "" for one that is not in the catalog."""
        return ((self.products.get(product_id) or {}).get("custom_url") or {}).get("url") or ""

    def product_url(self, product_id: int, channel_id: int) -> str:
        path = self.product_path(product_id)
        if not path:
            return ""
        site = self.sites.get(channel_id) or self.store.get("secure_url") or ""
        return f"{site.rstrip('/')}/{path.lstrip('/')}"

    def image_url(self, product_id: int) -> str:
        return ((self.products.get(product_id) or {}).get("primary_image") or {}).get("url_standard") or ""

    def _read_orders(self, dump: Json) -> dict[int, Order]:
        lines = {int(key): rows for key, rows in dump.get("order_products", {}).items()}
        coupons = {int(key): rows for key, rows in dump.get("order_coupons", {}).items()}
        orders: dict[int, Order] = {}
        for row in dump.get("orders", []):
            if row.get("is_deleted"):
                continue
            try:
                orders[row["id"]] = read_order(row, lines.get(row["id"], []), coupons.get(row["id"], []))
            except BrokenRow as broken:
                self.broken["order", row["id"]] = broken.field
        return orders

    def _read_refunds(self, rows: list[Json]) -> list[Refund]:
        refunds = []
        for row in rows:
            try:
                refunds.append(read_refund(row))
            except BrokenRow as broken:
                self.broken["refund", row["id"]] = broken.field
        return sorted(refunds, key=lambda refund: refund.id)


class BrokenRow(Exception):
    """A row without something that the vendor's shape promises; `field` names it."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


def read_order(row: Json, line_rows: list[Json], coupon_rows: list[Json]) -> Order:
    for name in (
        "subtotal_ex_tax",
        "subtotal_inc_tax",
        "shipping_cost_ex_tax",
        "shipping_cost_inc_tax",
        "discount_amount",
        "coupon_discount",
    ):
        money(row, name)
    if not row.get("default_currency_code"):
        raise BrokenRow("default_currency_code")
    if not isinstance(row.get("status_id"), int):
        raise BrokenRow("status_id")
    lines = sorted((read_line(line) for line in line_rows), key=lambda line: line.id)
    return Order(
        id=row["id"],
        raw=row,
        customer_id=int(row.get("customer_id") or 0),
        status_id=row["status_id"],
        date_created=moment(row, "date_created"),
        date_modified=moment(row, "date_modified"),
        date_shipped=moment(row, "date_shipped") if row.get("date_shipped") else None,
        lines=tuple(line for line in lines if not line.is_bundle_child),
        own_coupon_codes=tuple(coupon.get("code") or "" for coupon in coupon_rows),
        parts=tuple(line for line in lines if line.is_bundle_child),
    )


def read_line(row: Json) -> Line:
    for name in ("price_ex_tax", "price_inc_tax", "total_ex_tax", "total_inc_tax"):
        money(row, name)
    for discount in row.get("applied_discounts") or []:
        money(discount, "amount")
    if not isinstance(row.get("quantity"), int):
        raise BrokenRow("quantity")
    return Line(row["id"], row["quantity"], row, bool(row.get("parent_order_product_id")))


def read_refund(row: Json) -> Refund:
    quantities: dict[int, int] = {}
    for item in row.get("items") or []:
        if item.get("item_type") == "PRODUCT":
            quantities[item["item_id"]] = quantities.get(item["item_id"], 0) + int(item.get("quantity") or 0)
    payments = row.get("payments") or []
    return Refund(
        id=row["id"],
        order_id=row["order_id"],
        created=moment(row, "created"),
        reason=row.get("reason") or "",
        total_amount=money(row, "total_amount"),
        total_tax=money(row, "total_tax") if row.get("total_tax") is not None else Decimal(0),
        product_quantities=quantities,
        is_declined=bool(payments) and all(payment.get("is_declined") is True for payment in payments),
    )


def money(row: Json, name: str) -> Decimal:
    """An amount, given as text or number."""
    value = row.get(name)
    if value is None or isinstance(value, bool):
        raise BrokenRow(name)
    try:
        amount = Decimal(str(value))
    except ArithmeticError:
        raise BrokenRow(name) from None
    if not amount.is_finite():
        raise BrokenRow(name)
    return amount


def moment(row: Json, name: str) -> datetime:
    """A time in UTC, from RFC 2822 (v2) or ISO 8601 (v3) text."""
    text = row.get(name)
    if not isinstance(text, str):
        raise BrokenRow(name)
    try:
        when = parsedate_to_datetime(text) if "," in text else datetime.fromisoformat(text)
    except ValueError:
        raise BrokenRow(name) from None
    return when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)


def unique(values: list[Any]) -> list[Any]:
    """Each value once, where it was first met; empty ones are none."""
    return list(dict.fromkeys(value for value in values if value))
