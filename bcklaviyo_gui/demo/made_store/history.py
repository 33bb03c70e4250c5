"""Two years of a shop: who ordered what and when, and what became of it."""

from __future__ import annotations

import bisect
import itertools
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bcklaviyo_gui.demo.made_store import vocabulary as words
from bcklaviyo_gui.demo.made_store.orders import Buyer, Numbers, OrderMaker
from bcklaviyo_gui.demo.made_store.records import Category, Customer, Group, Guest, Order, Product, Refund
from bcklaviyo_gui.demo.made_store.refunds import RefundWish

DAY = 86_400
DAYS_OF_HISTORY = 730

_SETTLED = ((10, 560), (2, 270), (5, 42), (4, 26), (14, 18), (6, 12), (0, 44), (13, 4), (3, 6), (7, 6), (1, 6), (12, 6))
_RECENT = ((2, 320), (11, 250), (9, 150), (10, 120), (8, 20), (3, 30), (0, 50), (5, 25), (7, 20), (12, 10), (1, 5))
_FRESH = ((11, 520), (9, 120), (12, 40), (7, 90), (1, 60), (0, 100), (8, 30), (5, 20), (6, 20))
_HOURS = (1, 1, 1, 1, 1, 1, 2, 4, 6, 8, 9, 10, 11, 10, 9, 9, 9, 9, 10, 12, 13, 11, 7, 3)


@dataclass(slots=True)
class Plan:
    """An order that is to be: when its row came into being (which gives its id), and how to make it."""

    entered: int
    make: Callable[[int], Order]


@dataclass(slots=True)
class Shop:
    """Everything that a demo store starts with."""

    now: int
    zone: ZoneInfo
    categories: list[Category]
    groups: list[Group]
    products: list[Product]
    deleted_products: list[Product]
    customers: list[Customer]
    guests: list[Guest]
    deleted_customers: list[tuple[int, Guest]]
    numbers: Numbers = field(default_factory=Numbers)
    orders: list[Order] = field(default_factory=list)
    refund_wishes: list[tuple[Order, RefundWish]] = field(default_factory=list)
    refunds: list[Refund] = field(default_factory=list)


class Historian:
    """Makes plans; `specials` uses it for the odd orders, `fill` for the usual ones."""

    def __init__(self, shop: Shop, rng: random.Random) -> None:
        self.shop = shop
        self.rng = rng
        self.maker = OrderMaker(rng, shop.products + shop.deleted_products, shop.numbers)
        physical = [product for product in shop.products if product.kind == "physical"]
        self.physical = physical
        self.digital = next(product for product in shop.products if product.kind == "digital")
        self.gift = next(product for product in shop.products if product.kind == "giftcertificate")
        self._buyers = [Buyer.of_customer(customer) for customer in shop.customers[: len(shop.customers) * 85 // 100]]
        self._guests = [Buyer.of_guest(guest) for guest in shop.guests]

    def any_buyer(self) -> Buyer:
        """Mostly an account, often one that has ordered before; else a guest."""
        rng = self.rng
        luck = rng.random()
        if luck < 0.62:
            return self._buyers[int(len(self._buyers) * rng.random() ** 1.5)]
        if luck < 0.99:
            return self._guests[int(len(self._guests) * rng.random() ** 1.3)]
        customer_id, guest = rng.choice(self.shop.deleted_customers)
        return Buyer.of_guest(guest, customer_id)

    def usual(self, created: int) -> Plan:
        """An order like most are, with the status that its age makes likely."""

        def make(order_id: int) -> Order:
            rng = self.rng
            buyer = self.any_buyer()
            wish = self.maker.usual_wish(buyer.place, tax_inclusive=buyer.place.tax_inclusive)
            order = self.maker.order(order_id, buyer, created, 11, wish)
            order.payment_method = rng.choice(words.PAYMENT_METHODS)
            order.channel_id = rng.choices((1, 2, 3), (88, 10, 2))[0]
            if rng.random() < 0.05 and order.email:
                order.email = order.email.replace("@", "+shop@", 1)
            order.inline_empty = rng.random() < 0.0004
            self.live(order, self._likely_status(created))
            return order

        return Plan(created, make)

    def live(self, order: Order, status_id: int, age_s: int | None = None) -> Order:
        """Let time pass for the order until it has this status: shipping date, refunds, last modification."""
        rng, now = self.rng, self.shop.now
        order.status_id = status_id
        room = max(0, now - order.created)
        if status_id == 0:
            order.modified = order.created + min(room, rng.randrange(60, 1200) if age_s is None else age_s)
            return order
        if status_id in {2, 10, 4, 14, 13} and any(line.kind == "physical" for line in order.lines):
            order.shipped = order.created + min(room, rng.randrange(DAY // 3, 6 * DAY))
            for line in order.lines:
                line.shipped = line.quantity
        later = rng.randrange(600, 8 * DAY) if age_s is None else age_s
        order.modified = min(now, max(order.created, order.shipped) + min(room, later))
        if status_id in {4, 14}:
            self._refund(order)
        return order

    def refund_later(self, order: Order, wish: RefundWish) -> None:
        """Remember a refund of the order; refund ids are given out when all are known, in the order of time."""
        self.shop.refund_wishes.append((order, wish))

    def _refund(self, order: Order) -> None:
        rng = self.rng
        reason = rng.choice(words.REFUND_REASONS)
        if order.status_id == 4:
            self.refund_later(order, RefundWish(order.modified, whole=True, reason=reason))
            return
        line = next((line for line in order.lines if line.quantity and line.parent_id is None), None)
        if line is not None:
            self.refund_later(order, RefundWish(order.modified, lines=((line.id, 1),), reason=reason))

    def _likely_status(self, created: int) -> int:
        age = self.shop.now - created
        table = _SETTLED if age > 10 * DAY else _RECENT if age > 2 * DAY else _FRESH
        return self.rng.choices([status for status, _ in table], [weight for _, weight in table])[0]


def order_times(rng: random.Random, count: int, now: int, zone: ZoneInfo) -> list[int]:
    """`count` moments of the last two years: more on week-ends and before Christmas, by the shop's local hours."""
    today = datetime.fromtimestamp(now, zone).date()
    days = [today - timedelta(days=back) for back in range(DAYS_OF_HISTORY, -1, -1)]
    weights = list(itertools.accumulate(_busyness(day, index) for index, day in enumerate(days)))
    hours = list(itertools.accumulate(_HOURS))
    earliest = now - DAYS_OF_HISTORY * DAY
    times: list[int] = []
    while len(times) < count:
        day = days[bisect.bisect(weights, rng.random() * weights[-1])]
        hour = bisect.bisect(hours, rng.random() * hours[-1])
        local = datetime(
            day.year, day.month, day.day, hour, rng.randrange(60), rng.randrange(60), tzinfo=zone, fold=rng.randrange(2)
        )
        moment = int(local.timestamp())
        if earliest <= moment <= now - 60:
            times.append(moment)
    return sorted(times)


def _busyness(day: date, index: int) -> float:
    weight = 1.0 + index / DAYS_OF_HISTORY
    if day.weekday() >= 5:
        weight *= 1.3
    if day.month == 11 and 23 <= day.day <= 30:
        return weight * 4
    if day.month == 12 and day.day < 22:
        return weight * 1.7
    return weight
