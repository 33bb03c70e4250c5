"""What the demo store holds, as a shop's database would: whole seconds, and money in ten-thousandths.

BigCommerce's v2 money strings carry four decimals, so 12.34 is 123400 here: exact, small and quick.
"""

from __future__ import annotations

from functools import lru_cache

import msgspec

CENT = 100
"""One cent, in the ten-thousandths that money is counted in here."""

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
NOT_PLACED = frozenset({0, 1, 7})


class Place(msgspec.Struct, frozen=True):
    """Where somebody lives; `rate` is the sales tax there in ten-thousandths, `currency` what shoppers pay in."""

    street: str
    city: str
    state: str
    zip: str
    country: str
    iso2: str
    rate: int = 0
    currency: str = "USD"
    tax_inclusive: bool = False


class Category(msgspec.Struct):
    category_id: int
    parent_id: int
    name: str


class Product(msgspec.Struct):
    """`price` and `cost` are before tax; `sizes` and `colours` are its variants' options."""

    id: int
    name: str
    sku: str
    kind: str
    price: int
    cost: int
    categories: tuple[int, ...]
    brand: str
    brand_id: int
    url: str
    image: str
    created: int
    modified: int
    sizes: tuple[str, ...] = ()
    colours: tuple[str, ...] = ()


class Group(msgspec.Struct):
    id: int
    name: str


class Customer(msgspec.Struct):
    id: int
    email: str
    first_name: str
    last_name: str
    phone: str
    group_id: int
    store_credit: int
    created: int
    modified: int
    origin_channel_id: int
    channel_ids: tuple[int, ...]
    place: Place


class Guest(msgspec.Struct):
    """Somebody who orders without an account."""

    email: str
    first_name: str
    last_name: str
    phone: str
    place: Place


class Discount(msgspec.Struct, gc=False):
    """A discount that an order line names."""

    id: str
    amount: int
    name: str
    code: str | None
    target: str


class Line(msgspec.Struct, gc=False):
    """One product of an order. `parcel` is the shipping address it goes to, for physical goods."""

    id: int
    product_id: int
    variant_id: int
    name: str
    sku: str
    brand: str
    kind: str
    quantity: int
    price_ex: int
    price_inc: int
    total_ex: int
    total_inc: int
    cost: int
    options: tuple[tuple[str, str], ...] = ()
    discounts: tuple[Discount, ...] = ()
    parent_id: int | None = None
    parcel: int = 0
    shipped: int = 0
    refunded: int = 0


class Coupon(msgspec.Struct, gc=False):
    """A row of an order's coupons; `kind` is BigCommerce's type 0..5."""

    id: int
    coupon_id: int
    code: str
    amount: int
    kind: int
    discount: int


class Shipment(msgspec.Struct, frozen=True, gc=False):
    """A parcel; `created` in seconds since 1970. `link` was typed by the merchant, `generated_link` made of number
    and carrier."""

    id: int
    created: int
    number: str = ""
    carrier: str = ""
    provider: str = ""
    method: str = "None"
    link: str = ""
    generated_link: str = ""


class Order(msgspec.Struct, gc=False):
    """One order. Times are whole seconds since 1970; `shipped` is 0 when it has not fully shipped.

    `inline_empty`: the list answers this order without its lines although /products has them. `shipments`: None for
    those that its id makes up.
    """

    id: int
    customer_id: int
    status_id: int
    created: int
    modified: int
    shipped: int
    email: str
    first_name: str
    last_name: str
    phone: str
    place: Place
    tax_inclusive: bool
    currency: str
    lines: tuple[Line, ...]
    subtotal_ex: int = 0
    subtotal_inc: int = 0
    shipping_ex: int = 0
    shipping_inc: int = 0
    handling_ex: int = 0
    handling_inc: int = 0
    wrapping_ex: int = 0
    wrapping_inc: int = 0
    fee_ex: int = 0
    fee_inc: int = 0
    total_ex: int = 0
    total_inc: int = 0
    discount_amount: int = 0
    coupon_discount: int = 0
    store_credit: int = 0
    gift_certificate: int = 0
    coupons: tuple[Coupon, ...] = ()
    channel_id: int = 1
    payment_method: str = "Credit Card"
    source: str = "www"
    external_source: str | None = None
    rate: int = 0
    is_deleted: bool = False
    inline_empty: bool = False
    pickup: bool = False
    shipments: tuple[Shipment, ...] | None = None

    @property
    def items_total(self) -> int:
        """How many pieces were bought; the parts of a bundle are not counted."""
        return sum(line.quantity for line in self.lines if line.parent_id is None)

    @property
    def is_placed(self) -> bool:
        return self.status_id not in NOT_PLACED


class RefundItem(msgspec.Struct, gc=False):
    item_type: str
    item_id: int
    quantity: int
    amount: int


class Refund(msgspec.Struct, gc=False):
    """A refund; one whose only payment was declined moved no money."""

    id: int
    order_id: int
    created: int
    reason: str
    total: int
    tax: int
    items: tuple[RefundItem, ...]
    declined: bool = False
    without_payments: bool = False


@lru_cache(maxsize=65536)
def money(amount: int) -> str:
    """BigCommerce's v2 money text: four decimals."""
    sign = "-" if amount < 0 else ""
    return f"{sign}{abs(amount) // 10000}.{abs(amount) % 10000:04d}"


def with_tax(amount: int, rate: int) -> int:
    """`amount` before tax, made to include it; rounded half up to four decimals."""
    return (amount * (10000 + rate) + 5000) // 10000


def without_tax(amount: int, rate: int) -> int:
    """`amount` with tax, less the tax; rounded half up to four decimals."""
    base = 10000 + rate
    return (amount * 10000 + base // 2) // base


def both_sides(amount: int, rate: int, tax_inclusive: bool) -> tuple[int, int]:
    """(ex, inc) of an amount that was entered on the side the shopper saw."""
    return (without_tax(amount, rate), amount) if tax_inclusive else (amount, with_tax(amount, rate))
