"""How an order of the demo store comes by its lines, its discounts and its money.

The side that the shopper saw (`tax_inclusive`) is exact to the cent; the other side follows by the tax rate, to four
decimals, as BigCommerce estimates it. Discounts are stated on the exact side.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field

from bcklaviyo_gui.demo.made_store import vocabulary as words
from bcklaviyo_gui.demo.made_store.records import (
    CENT,
    Coupon,
    Customer,
    Discount,
    Guest,
    Line,
    Order,
    Place,
    Product,
    both_sides,
    with_tax,
    without_tax,
)

FREE_SHIPPING_CENTS = 75_00


@dataclass(slots=True)
class Buyer:
    """Who orders, and what the billing address will say."""

    customer_id: int
    email: str
    first_name: str
    last_name: str
    phone: str
    place: Place

    @classmethod
    def of_customer(cls, customer: Customer) -> Buyer:
        return cls(customer.id, customer.email, customer.first_name, customer.last_name, customer.phone, customer.place)

    @classmethod
    def of_guest(cls, guest: Guest, customer_id: int = 0) -> Buyer:
        return cls(customer_id, guest.email, guest.first_name, guest.last_name, guest.phone, guest.place)


@dataclass(slots=True)
class Numbers:
    """Where the store's ids go on from."""

    line: int = 1000
    coupon: int = 1

    def next_line(self) -> int:
        self.line += 1
        return self.line

    def next_coupon(self) -> int:
        self.coupon += 1
        return self.coupon


@dataclass(slots=True)
class Wish:
    """What an order should be like, beyond who orders and when. Money in ten-thousandths."""

    lines: list[Line]
    coupon_code: str | None = None
    coupon_percent: int = 0
    coupon_named: bool = True
    free_shipping_coupon: bool = False
    promotion_percent: int = 0
    order_discount: int = 0
    manual_discount: int = 0
    shipping: int | None = None
    handling: int = 0
    wrapping: int = 0
    fee: int = 0
    store_credit: bool = False
    gift_certificate: int = 0
    traits: dict[str, str | bool | int] = field(default_factory=dict)


class OrderMaker:
    """Makes orders from the catalog; ids of lines and coupons grow as it goes."""

    def __init__(self, rng: random.Random, products: Sequence[Product], numbers: Numbers) -> None:
        self._rng = rng
        self._products = products
        self._numbers = numbers

    def line(self, product: Product, quantity: int, place: Place, *, tax_inclusive: bool) -> Line:
        """A line of one product, options chosen; its money on both sides."""
        rng = self._rng
        options = []
        if product.sizes:
            options.append(("Size", rng.choice(product.sizes)))
        if product.colours:
            options.append(("Colour", rng.choice(product.colours)))
        price_ex, price_inc = both_sides(product.price, place.rate, tax_inclusive)
        total_ex, total_inc = both_sides(product.price * quantity, place.rate, tax_inclusive)
        return Line(
            id=self._numbers.next_line(),
            product_id=product.id,
            variant_id=product.id * 10 + len(options),
            name=product.name,
            sku=f"{product.sku}-{options[0][1]}" if options and product.sku else product.sku,
            brand=product.brand,
            kind=product.kind,
            quantity=quantity,
            price_ex=price_ex,
            price_inc=price_inc,
            total_ex=total_ex,
            total_inc=total_inc,
            cost=product.cost,
            options=tuple(options),
        )

    def custom_line(self, name: str, cents: int, place: Place, *, tax_inclusive: bool) -> Line:
        """A line that the merchant typed in: no product, no variant, no brand."""
        ex, inc = both_sides(cents * CENT, place.rate, tax_inclusive)
        return Line(
            id=self._numbers.next_line(),
            product_id=0,
            variant_id=0,
            name=name,
            sku="",
            brand="",
            kind="physical",
            quantity=1,
            price_ex=ex,
            price_inc=inc,
            total_ex=ex,
            total_inc=inc,
            cost=0,
        )

    def bundle_part(self, product: Product, parent: Line) -> Line:
        """A part of a bundle: it costs nothing, its parent carries the price."""
        return Line(
            id=self._numbers.next_line(),
            product_id=product.id,
            variant_id=product.id * 10,
            name=product.name,
            sku=product.sku,
            brand=product.brand,
            kind="physical",
            quantity=parent.quantity,
            price_ex=0,
            price_inc=0,
            total_ex=0,
            total_inc=0,
            cost=product.cost,
            parent_id=parent.id,
        )

    def basket(self, place: Place, *, tax_inclusive: bool) -> list[Line]:
        """A usual basket: 1.6 lines on average, of products that ship."""
        rng = self._rng
        lines = []
        for _ in range(rng.choices((1, 2, 3, 4, 6), (62, 24, 9, 4, 1))[0]):
            product = rng.choice(self._products)
            quantity = rng.choices((1, 2, 3, 5, 12), (80, 13, 4, 2, 1))[0]
            lines.append(self.line(product, quantity, place, tax_inclusive=tax_inclusive))
        return lines

    def usual_wish(self, place: Place, *, tax_inclusive: bool) -> Wish:
        """A usual order: now and then with a coupon, a promotion, a discount, a gift wrap or a fee."""
        rng = self._rng
        wish = Wish(lines=self.basket(place, tax_inclusive=tax_inclusive))
        luck = rng.random()
        if luck < 0.085:
            wish.coupon_code = rng.choice(words.COUPON_CODES)
            wish.coupon_percent = rng.choice((5, 10, 15, 20))
            wish.coupon_named = luck > 0.005
        elif luck < 0.13:
            wish.promotion_percent = rng.choice((10, 25))
        elif luck < 0.16:
            wish.order_discount = rng.randrange(100, 900) * CENT
        elif luck < 0.17:
            wish.manual_discount = rng.randrange(100, 500) * CENT
        if rng.random() < 0.02:
            wish.handling = 250 * CENT
        if rng.random() < 0.03:
            wish.wrapping = 499 * CENT
        if rng.random() < 0.01:
            wish.fee = 150 * CENT
        wish.store_credit = rng.random() < 0.01
        wish.gift_certificate = 10_00 * CENT if rng.random() < 0.01 else 0
        return wish

    def order(self, order_id: int, buyer: Buyer, created: int, status_id: int, wish: Wish) -> Order:
        """The order, with every sum worked out; nothing shipped, last modified when it was made."""
        place = buyer.place
        order = Order(
            id=order_id,
            customer_id=buyer.customer_id,
            status_id=status_id,
            created=created,
            modified=created,
            shipped=0,
            email=buyer.email,
            first_name=buyer.first_name,
            last_name=buyer.last_name,
            phone=buyer.phone,
            place=place,
            tax_inclusive=place.tax_inclusive,
            currency=place.currency,
            lines=(),
            rate=place.rate,
        )
        for name, value in wish.traits.items():
            setattr(order, name, value)
        self._discount_lines(order, wish)
        _add_up(order, wish)
        return order

    def _discount_lines(self, order: Order, wish: Wish) -> None:
        lines = wish.lines
        if wish.coupon_code is not None:
            order.coupon_discount = self._use_coupon(order, lines, wish)
        if wish.free_shipping_coupon and wish.coupon_code is not None:
            coupon_id = self._numbers.next_coupon()
            order.coupons += (Coupon(coupon_id, coupon_id + 10, wish.coupon_code, 0, 4, 0),)
        if wish.promotion_percent:
            taken = _take_percent(order, lines, wish.promotion_percent, "3", "Seasonal promotion", None, "product")
            order.discount_amount += taken
        if wish.manual_discount:
            order.discount_amount += _take_amount(order, lines, wish.manual_discount)
        room = sum(_line_side(order, line) - sum(d.amount for d in line.discounts) for line in lines)
        order.discount_amount += min(wish.order_discount, room)
        order.lines = tuple(lines)

    def _use_coupon(self, order: Order, lines: list[Line], wish: Wish) -> int:
        code = wish.coupon_code or ""
        if wish.free_shipping_coupon:
            return 0
        if wish.coupon_named:
            taken = _take_percent(order, lines, wish.coupon_percent, "coupon", "Coupon", code, "order")
        else:
            worth = sum(_line_side(order, line) for line in lines)
            taken = worth * wish.coupon_percent // 100 // CENT * CENT
        coupon_id = self._numbers.next_coupon()
        order.coupons += (Coupon(coupon_id, coupon_id + 10, code, wish.coupon_percent * 10_000, 1, taken),)
        return taken


def _line_side(order: Order, line: Line) -> int:
    return line.total_inc if order.tax_inclusive else line.total_ex


def _take_percent(
    order: Order, lines: list[Line], percent: int, discount_id: str, name: str, code: str | None, target: str
) -> int:
    taken = 0
    for line in lines:
        amount = _line_side(order, line) * percent // 100 // CENT * CENT
        if amount:
            line.discounts += (Discount(discount_id, amount, name, code, target),)
            taken += amount
    return taken


def _take_amount(order: Order, lines: list[Line], amount: int) -> int:
    line = max(lines, key=lambda one: _line_side(order, one))
    taken = min(amount, _line_side(order, line) - sum(d.amount for d in line.discounts))
    if taken:
        line.discounts += (Discount("manual-discount", taken, "Manual Discount", None, "order"),)
    return taken


def _usual_shipping(order: Order) -> int:
    """What shipping costs on the exact side: nothing for what needs none, and above a certain worth."""
    if order.pickup or all(line.kind != "physical" for line in order.lines):
        return 0
    worth = sum(_line_side(order, line) for line in order.lines)
    if worth >= FREE_SHIPPING_CENTS * CENT:
        return 0
    return (799 if order.place.iso2 == "US" else 1650) * CENT


def _add_up(order: Order, wish: Wish) -> None:
    rate, inclusive = order.rate, order.tax_inclusive
    order.subtotal_ex = sum(line.total_ex for line in order.lines)
    order.subtotal_inc = sum(line.total_inc for line in order.lines)
    shipping = 0 if wish.free_shipping_coupon else _usual_shipping(order) if wish.shipping is None else wish.shipping
    order.shipping_ex, order.shipping_inc = both_sides(shipping, rate, inclusive)
    order.handling_ex, order.handling_inc = both_sides(wish.handling, rate, inclusive)
    order.wrapping_ex, order.wrapping_inc = both_sides(wish.wrapping, rate, inclusive)
    order.fee_ex, order.fee_inc = both_sides(wish.fee, rate, inclusive)
    add_total(order)
    if wish.store_credit:
        order.store_credit = min(order.total_inc, 5_00 * CENT)
    order.gift_certificate = min(order.total_inc - order.store_credit, wish.gift_certificate)


def add_total(order: Order) -> None:
    """Work out total_ex and total_inc: goods, shipping, handling, wrapping and fees, less both discounts."""
    off = order.discount_amount + order.coupon_discount
    if order.tax_inclusive:
        extras = order.shipping_inc + order.handling_inc + order.wrapping_inc + order.fee_inc
        order.total_inc = max(0, order.subtotal_inc + extras - off)
        order.total_ex = without_tax(order.total_inc, order.rate)
    else:
        extras = order.shipping_ex + order.handling_ex + order.wrapping_ex + order.fee_ex
        order.total_ex = max(0, order.subtotal_ex + extras - off)
        order.total_inc = with_tax(order.total_ex, order.rate)


def order_value(order: Order) -> int:
    """(sub-total + shipping) - any discounts, on the side the shopper saw."""
    goods = order.subtotal_inc if order.tax_inclusive else order.subtotal_ex
    shipping = order.shipping_inc if order.tax_inclusive else order.shipping_ex
    return goods + shipping - order.discount_amount - order.coupon_discount
