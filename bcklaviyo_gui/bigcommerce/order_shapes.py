"""Orders, their lines and their refunds: what the program reads of each, and nothing else.

Money is Decimal, made from the text of the answer; moments are aware UTC. Unknown fields are ignored, because new
ones may appear at any time. A field without a default is one without which the record means nothing. Shapes after
BigCommerce's specs of v2 orders and v3 refunds.
"""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

ZERO = Decimal(0)
# Far above any order, and far below where sums of Decimals lose their last digits (28 digits).
_MONEY_LIMIT = Decimal(10) ** 15
# What SQLite and Klaviyo hold.
Int = Annotated[int, Meta(ge=-(2**63), le=2**63 - 1)]


def check_money(record: Struct, *fields: str) -> None:
    """Raise ValueError, naming the field, for an amount that is not finite or absurdly large."""
    for field in fields:
        amount = getattr(record, field)
        if amount is None:
            continue
        try:
            if -_MONEY_LIMIT < amount < _MONEY_LIMIT:
                continue
        except InvalidOperation:
            pass
        raise ValueError(f"Not an amount of money: field `{field}`")


class AppliedDiscount(Struct, frozen=True, gc=False):
    """A part of a discount that BigCommerce put on one line."""

    amount: Decimal
    code: str | None = None

    def __post_init__(self) -> None:
        check_money(self, "amount")


class ProductOption(Struct, frozen=True, gc=False):
    """What the shopper chose: "Size", "M"."""

    display_name: str = ""
    display_value: str = ""


class Line(Struct, frozen=True, gc=False):
    """One product of an order. `price_*` are per unit, `total_*` for the line before its discounts."""

    id: Int
    quantity: Int
    price_ex_tax: Decimal
    price_inc_tax: Decimal
    total_ex_tax: Decimal
    total_inc_tax: Decimal
    order_id: Int = 0
    product_id: Int = 0
    variant_id: Int = 0
    name: str = ""
    sku: str = ""
    brand: str = ""
    type: str = ""
    cost_price_ex_tax: Decimal | None = None
    cost_price_inc_tax: Decimal | None = None
    base_cost_price: Decimal | None = None
    applied_discounts: tuple[AppliedDiscount, ...] = ()
    product_options: tuple[ProductOption, ...] = ()
    parent_order_product_id: Int | None = None

    def __post_init__(self) -> None:
        check_money(self, *_LINE_MONEY)

    def is_child(self) -> bool:
        """Whether it is a part of a bundle, whose parent carries the price."""
        return bool(self.parent_order_product_id)


_LINE_MONEY = (
    "price_ex_tax",
    "price_inc_tax",
    "total_ex_tax",
    "total_inc_tax",
    "cost_price_ex_tax",
    "cost_price_inc_tax",
    "base_cost_price",
)


class BillingAddress(Struct, frozen=True, gc=False):
    """Who pays; the only address of a guest."""

    first_name: str = ""
    last_name: str = ""
    city: str = ""
    state: str = ""
    zip: str = ""
    country: str = ""
    country_iso2: str = ""
    phone: str = ""
    email: str = ""


class OrderFields(Struct, frozen=True):
    """The fields of an order that the answer holds as they are used."""

    id: Int
    status_id: Int
    subtotal_ex_tax: Decimal
    subtotal_inc_tax: Decimal
    shipping_cost_ex_tax: Decimal
    shipping_cost_inc_tax: Decimal
    discount_amount: Decimal
    coupon_discount: Decimal
    default_currency_code: Annotated[str, Meta(min_length=1)]
    customer_id: Int = 0
    status: str = ""
    is_tax_inclusive_pricing: bool = False
    channel_id: Int = 1
    items_total: Int | None = None
    is_deleted: bool = False
    billing_address: BillingAddress = BillingAddress()
    payment_method: str = ""
    total_ex_tax: Decimal = ZERO
    total_inc_tax: Decimal = ZERO
    total_tax: Decimal = ZERO
    handling_cost_ex_tax: Decimal = ZERO
    handling_cost_inc_tax: Decimal = ZERO
    wrapping_cost_ex_tax: Decimal = ZERO
    wrapping_cost_inc_tax: Decimal = ZERO
    refunded_amount: Decimal = ZERO
    store_credit_amount: Decimal = ZERO
    gift_certificate_amount: Decimal = ZERO


ORDER_MONEY = (
    "subtotal_ex_tax",
    "subtotal_inc_tax",
    "shipping_cost_ex_tax",
    "shipping_cost_inc_tax",
    "discount_amount",
    "coupon_discount",
    "total_ex_tax",
    "total_inc_tax",
    "total_tax",
    "handling_cost_ex_tax",
    "handling_cost_inc_tax",
    "wrapping_cost_ex_tax",
    "wrapping_cost_inc_tax",
    "refunded_amount",
    "store_credit_amount",
    "gift_certificate_amount",
)


class Order(OrderFields, frozen=True, kw_only=True):
    """One row of the orders list. `customer_id` 0 is a guest; money is in `default_currency_code`."""

    date_created: datetime
    date_modified: datetime
    date_shipped: datetime | None = None
    inline_lines: tuple[Line, ...] = ()
    inline_is_whole: bool | None = None
    """True: surely all lines; False: surely not, or nothing is known; None: only the count can tell."""

    def lines(self) -> tuple[Line, ...]:
        """All lines that are known, bundle children too, each once, by id."""
        return self.inline_lines

    def lines_complete(self) -> bool:
        """False when the lines must be asked for: the answer held only some of them (it caps at 50), or none.

        `items_total` may or may not count bundle children: either sum will do.
        """
        if self.inline_is_whole is not None:
            return self.inline_is_whole
        if self.items_total is None:
            return bool(self.inline_lines)
        parents = sum(line.quantity for line in self.inline_lines if not line.is_child())
        return parents == self.items_total or sum(line.quantity for line in self.inline_lines) == self.items_total


def with_lines(order: Order, lines: Sequence[Line]) -> Order:
    """The order with all its lines, asked for by themselves; `lines_complete()` is then true."""
    return msgspec.structs.replace(order, inline_lines=lines_by_id(lines), inline_is_whole=True)


def lines_by_id(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Each line once, by id, whatever the order in which they came."""
    by_id = {line.id: line for line in lines}
    if len(by_id) < len(lines):
        by_id = {line.id: line for line in sorted(lines, key=msgspec.json.encode)}
    return tuple(by_id[line_id] for line_id in sorted(by_id))


class OrderCoupon(Struct, frozen=True):
    """A coupon of an order."""

    code: str = ""
    discount: Decimal = ZERO

    def __post_init__(self) -> None:
        check_money(self, "discount")


class RefundItem(Struct, frozen=True, gc=False):
    """What a refund gives back. `item_id` is the line's id when `item_type` is PRODUCT."""

    item_type: str = ""
    item_id: Int = 0
    quantity: Int = 0


class RefundPayment(Struct, frozen=True, gc=False):
    """How the money went back, if it did."""

    is_declined: bool = False


class RefundFields(Struct, frozen=True):
    """The fields of a refund that the answer holds as they are used."""

    id: Int
    order_id: Int
    total_amount: Decimal
    total_tax: Decimal = ZERO
    reason: str | None = None
    items: tuple[RefundItem, ...] = ()
    payments: tuple[RefundPayment, ...] = ()


class Refund(RefundFields, frozen=True, kw_only=True):
    """One row of the store-wide refunds list. `total_amount` holds `total_tax`."""

    created: datetime

    def is_real(self) -> bool:
        """False when every payment was declined: no money went back."""
        return not self.payments or not all(payment.is_declined for payment in self.payments)


class ShipmentFields(Struct, frozen=True):
    """The fields of a shipment that the answer holds as they are used."""

    id: Int
    tracking_number: str = ""
    tracking_carrier: str = ""
    shipping_provider: str = ""
    tracking_link: str = ""
    generated_tracking_link: str = ""


class Shipment(ShipmentFields, frozen=True, kw_only=True):
    """A parcel of an order. `tracking_link` was typed by the merchant, the generated one made by BigCommerce."""

    date_created: datetime | None = None
