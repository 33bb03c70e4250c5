"""The odd orders that every demo store has at least one of, however small it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bcklaviyo_gui.demo.made_store import vocabulary as words
from bcklaviyo_gui.demo.made_store.history import DAY, Historian, Plan
from bcklaviyo_gui.demo.made_store.orders import Buyer, Wish
from bcklaviyo_gui.demo.made_store.records import CENT, Line, Order, Place
from bcklaviyo_gui.demo.made_store.refunds import RefundWish

LONG_ORDER_LINES = 120
TRANSITION_HOUR = 2

Finish = Callable[[Order], None]


def special_plans(historian: Historian) -> list[Plan]:
    """One of each special kind, in fewer than 60 plans; then more of some."""
    plans: list[Plan] = []
    for kind in (_unusual_lines, _unusual_money, _unusual_people, _refunds, _checkouts, _unusual_times, _more):
        plans += kind(historian)
    return plans


def _plan(
    h: Historian,
    buyer: Buyer,
    wish: Callable[[Buyer], Wish] | None = None,
    *,
    status_id: int = 10,
    created: int | None = None,
    finish: Finish | None = None,
    age_s: int | None = None,
) -> Plan:
    """One special order: some months old unless `created` is given; `finish` has the last word."""
    moment = h.shop.now - h.rng.randrange(12 * DAY, 600 * DAY) if created is None else created

    def make(order_id: int) -> Order:
        wanted = _usual(h)(buyer) if wish is None else wish(buyer)
        order = h.maker.order(order_id, buyer, moment, 11, wanted)
        h.live(order, status_id, age_s)
        if finish is not None:
            finish(order)
        return order

    return Plan(moment, make)


def _usual(h: Historian) -> Callable[[Buyer], Wish]:
    return lambda buyer: Wish(lines=h.maker.basket(buyer.place, tax_inclusive=buyer.place.tax_inclusive))


def _one(h: Historian, buyer: Buyer, index: int = 20, quantity: int = 1) -> Line:
    product = h.physical[index % len(h.physical)]
    return h.maker.line(product, quantity, buyer.place, tax_inclusive=buyer.place.tax_inclusive)


def _customer(h: Historian, index: int) -> Buyer:
    return Buyer.of_customer(h.shop.customers[index])


def _guest(h: Historian, index: int) -> Buyer:
    return Buyer.of_guest(h.shop.guests[index % len(h.shop.guests)])


def _of_kinds(h: Historian, *kinds: str) -> Callable[[Buyer], Wish]:
    goods = {"physical": h.physical[8], "digital": h.digital, "gift": h.gift}

    def wish(buyer: Buyer) -> Wish:
        inclusive = buyer.place.tax_inclusive
        return Wish(lines=[h.maker.line(goods[kind], 1, buyer.place, tax_inclusive=inclusive) for kind in kinds])

    return wish


def _unusual_lines(h: Historian) -> list[Plan]:
    def long(buyer: Buyer) -> Wish:
        return Wish(lines=[_one(h, buyer, index, 1 + index % 3) for index in range(LONG_ORDER_LINES)])

    def inline_empty(order: Order) -> None:
        order.inline_empty = True

    def bundle(buyer: Buyer) -> Wish:
        parent = _one(h, buyer, 9, 2)
        parts = [h.maker.bundle_part(product, parent) for product in h.physical[10:13]]
        return Wish(lines=[parent, *parts, _one(h, buyer, 14)])

    def custom(buyer: Buyer) -> Wish:
        line = h.maker.custom_line(
            "Engraving <as agreed> & 包装", 25_00, buyer.place, tax_inclusive=buyer.place.tax_inclusive
        )
        return Wish(lines=[line, _one(h, buyer, 3)])

    def deleted(buyer: Buyer) -> Wish:
        gone = h.shop.deleted_products[0]
        return Wish(lines=[h.maker.line(gone, 2, buyer.place, tax_inclusive=buyer.place.tax_inclusive)])

    def odd_names(buyer: Buyer) -> Wish:
        return Wish(lines=[_one(h, buyer, index) for index in range(5)])

    def taken_off(buyer: Buyer) -> Wish:
        return Wish(lines=[_one(h, buyer, 6), _one(h, buyer, 7, 0), _one(h, buyer, 8, 250)])

    def two_parcels(order: Order) -> None:
        for line in order.lines[1:]:
            line.parcel = 1

    pickup = {"pickup": True}
    return [
        _plan(h, _customer(h, 0), long),
        _plan(h, _customer(h, 1), odd_names, finish=inline_empty),
        _plan(h, _customer(h, 2), _of_kinds(h, "digital")),
        _plan(h, _customer(h, 3), _of_kinds(h, "physical", "digital", "gift")),
        _plan(h, _guest(h, 2), _of_kinds(h, "gift")),
        _plan(h, _customer(h, 4), bundle),
        _plan(h, _guest(h, 3), custom, status_id=3, created=h.shop.now - 4 * DAY),
        _plan(h, _customer(h, 7), deleted),
        _plan(h, _customer(h, 8), odd_names),
        _plan(h, _guest(h, 4), taken_off),
        _plan(h, _customer(h, 9), odd_names, finish=two_parcels),
        _plan(h, _customer(h, 10), lambda buyer: Wish(lines=[_one(h, buyer)], traits=dict(pickup)), status_id=8),
    ]


def _unusual_money(h: Historian) -> list[Plan]:
    def wish(**wants: object) -> Callable[[Buyer], Wish]:
        def make(buyer: Buyer) -> Wish:
            wanted = Wish(lines=[_one(h, buyer, 15, 2), _one(h, buyer, 16)])
            for name, value in wants.items():
                setattr(wanted, name, value)
            return wanted

        return make

    def free(buyer: Buyer) -> Wish:
        line = h.maker.custom_line("Free sample", 0, buyer.place, tax_inclusive=buyer.place.tax_inclusive)
        return Wish(lines=[line], shipping=0)

    british = replace(_guest(h, 7), place=words.ABROAD[2])
    german = replace(_guest(h, 8), place=words.ABROAD[3])
    inclusive_home = replace(_customer(h, 11), place=_inclusive_home())
    unnamed = wish(coupon_code="WELCOME5", coupon_percent=5, coupon_named=False)
    gifts = wish(promotion_percent=25, store_credit=True, gift_certificate=10_00 * CENT)
    now = h.shop.now
    return [
        _plan(h, _customer(h, 12), unnamed),
        _plan(h, british, unnamed, status_id=13, created=now - 60 * DAY),
        _plan(h, _guest(h, 6), wish(coupon_code="SAVE10", coupon_percent=10), status_id=9, created=now - 3600),
        _plan(h, german, wish(coupon_code="ÉTÉ20", coupon_percent=20, promotion_percent=10)),
        _plan(h, _customer(h, 13), wish(coupon_code="SUMMER-SALE", free_shipping_coupon=True)),
        _plan(h, _customer(h, 14), wish(order_discount=3_50 * CENT, handling=2_50 * CENT, wrapping=4_99 * CENT)),
        _plan(h, _guest(h, 7), wish(manual_discount=5_00 * CENT, fee=1_50 * CENT), status_id=11, created=now - 1800),
        _plan(h, _customer(h, 15), gifts, status_id=12, created=now - 5 * DAY),
        _plan(h, _customer(h, 16), free),
        _plan(h, _guest(h, 8), wish(coupon_code="BFCM", coupon_percent=100, shipping=0)),
        _plan(h, inclusive_home, wish(shipping=7_99 * CENT), status_id=6, created=now - 9 * DAY),
        _plan(h, replace(_guest(h, 9), place=words.ABROAD[0]), wish(), status_id=7, created=now - DAY),
    ]


def _inclusive_home() -> Place:
    home = words.HOMES[0]
    return Place(home.street, home.city, home.state, home.zip, home.country, home.iso2, home.rate, "USD", True)


def _unusual_people(h: Historian) -> list[Plan]:
    def email(text: str) -> Finish:
        def set_email(order: Order) -> None:
            order.email = text

        return set_email

    def at_the_counter(order: Order) -> None:
        order.email, order.source, order.channel_id, order.phone = "", "manual", 3, ""

    first_id, first_gone = h.shop.deleted_customers[0]
    second_id, second_gone = h.shop.deleted_customers[1]
    sharer = _guest(h, 0)
    odd = _odd_people(h)
    return [
        _plan(h, Buyer.of_guest(first_gone, first_id)),
        _plan(h, Buyer.of_guest(second_gone, second_id), finish=email("")),
        _plan(h, sharer, finish=at_the_counter),
        _plan(h, sharer, status_id=2),
        _plan(h, _guest(h, 1), status_id=1, created=h.shop.now - 2 * DAY),
        _plan(h, _guest(h, 10), finish=email("anna@@shop")),
        _plan(h, _guest(h, 11), finish=email("somebody@example.com")),
        _plan(h, _guest(h, 13), finish=email("  Spaced.Out@Postbox.CO ")),
        _plan(h, _customer(h, 17), finish=email("")),
        _plan(h, _customer(h, 5)),
        _plan(h, _customer(h, 6)),
        _plan(h, odd[0]),
        _plan(h, odd[1]),
    ]


def _odd_people(h: Historian) -> list[Buyer]:
    return [
        replace(_guest(h, 9 + index), first_name=first, last_name=last, email=f"{local}@{words.DOMAINS[1]}")
        for index, (first, last, local) in enumerate(words.ODD_PEOPLE)
    ]


def _refunds(h: Historian) -> list[Plan]:
    def later(*wishes: RefundWish) -> Finish:
        def remember(order: Order) -> None:
            for index, wish in enumerate(wishes):
                lines = ((order.lines[0].id, 1),) if not (wish.whole or wish.shipping or wish.amount) else ()
                created = min(h.shop.now, order.created + (3 + index) * DAY)
                h.refund_later(order, replace(wish, created=created, lines=lines))
                order.modified = max(order.modified, created)

        return remember

    def without(status_id: int) -> Finish:
        def by_hand(order: Order) -> None:
            order.status_id = status_id
            order.modified = min(h.shop.now, order.modified + DAY)

        return by_hand

    some = RefundWish(created=0, reason="Damaged in transit")
    twice = (some, replace(some, reason="<b>Late</b> & cold"), replace(some, amount=2_00 * CENT, reason=""))
    declined = replace(some, declined=True, reason="Card closed")
    abroad = replace(_guest(h, 14), place=words.ABROAD[2])
    goods = _pairs(h)
    return [
        _plan(h, _customer(h, 18), goods, status_id=4),
        _plan(h, _customer(h, 19), goods, status_id=14),
        _plan(h, _guest(h, 1), goods, status_id=2, finish=later(*twice)),
        _plan(h, _customer(h, 20), goods, status_id=10, finish=later(declined)),
        _plan(h, _customer(h, 21), goods, status_id=10, finish=later(declined, some)),
        _plan(h, _guest(h, 2), goods, finish=without(4)),
        _plan(h, _customer(h, 22), goods, finish=later(replace(some, shipping=True, reason="No show"))),
        _plan(h, abroad, goods, status_id=4),
        _plan(h, _customer(h, 23), goods, status_id=5, finish=later(replace(some, whole=True, without_payments=True))),
        _plan(h, _customer(h, 24), goods, finish=lambda order: (later(declined)(order), without(4)(order))[0]),
    ]


def _pairs(h: Historian) -> Callable[[Buyer], Wish]:
    return lambda buyer: Wish(lines=[_one(h, buyer, 17, 3), _one(h, buyer, 18)], shipping=7_99 * CENT)


def _checkouts(h: Historian) -> list[Plan]:
    now = h.shop.now
    returning, fresh, gone = _customer(h, 25), _customer(h, 26), _guest(h, 3)

    def no_email(order: Order) -> None:
        order.email = ""

    return [
        _plan(h, returning, status_id=0, created=now - 40 * DAY, age_s=300),
        _plan(h, returning, status_id=10, created=now - 40 * DAY + 5400),
        _plan(h, gone, status_id=0, created=now - 3 * DAY, age_s=240),
        _plan(h, fresh, status_id=0, created=now - 900, age_s=600),
        _plan(h, _guest(h, 4), status_id=0, created=now - 3 * 3600, age_s=120),
        _plan(h, _customer(h, 27), status_id=0, created=now - 400 * DAY, age_s=200),
        _plan(h, _guest(h, 5), status_id=0, created=now - 20 * DAY, age_s=100, finish=no_email),
    ]


def _unusual_times(h: Historian) -> list[Plan]:
    now = h.shop.now

    def migrated(order: Order) -> None:
        order.external_source, order.source = "M-MIG", "external"
        order.modified = now - 90 * DAY

    def archived(order: Order) -> None:
        order.is_deleted = True

    old = _plan(h, _customer(h, 28), created=now - 700 * DAY, finish=migrated)
    older = _plan(h, _guest(h, 6), created=now - 725 * DAY, finish=migrated)
    plans = [
        Plan(now - 90 * DAY, old.make),
        Plan(now - 90 * DAY, older.make),
        _plan(h, _customer(h, 0), finish=archived),
        _plan(h, _guest(h, 7), finish=archived),
    ]
    return [*plans, _plan(h, h.any_buyer(), created=_moments_of_change(h)[0], finish=_never_shipped)]


def _more(h: Historian) -> list[Plan]:
    """Further ones of some kinds: every change of the clock, every country, every odd name."""
    abroad = [replace(_guest(h, index + 5), place=place) for index, place in enumerate(words.ABROAD)]

    def to_test(order: Order) -> None:
        order.email = "qa.team@test.com"

    def inline_empty(order: Order) -> None:
        order.inline_empty = True

    return [
        *(_plan(h, h.any_buyer(), created=moment) for moment in _moments_of_change(h)),
        *(_plan(h, buyer) for buyer in (*abroad, *_odd_people(h))),
        _plan(h, _guest(h, 12), finish=to_test),
        _plan(h, _guest(h, 1), finish=inline_empty),
    ]


def _moments_of_change(h: Historian) -> list[int]:
    """Around the newest change to and from summer time: just before and after it, and at that day's two midnights."""
    zone, day = h.shop.zone, datetime.fromtimestamp(h.shop.now - 15 * DAY, UTC)
    moments: list[int] = []
    for _ in range(360):
        start = datetime(day.year, day.month, day.day, tzinfo=zone)
        after = start + timedelta(days=1)
        if start.utcoffset() != after.utcoffset():
            first, last = int(start.timestamp()), int(after.timestamp())
            moments += [first, first - 1, first + TRANSITION_HOUR * 3600 - 1, first + TRANSITION_HOUR * 3600, last - 1]
        day -= timedelta(days=1)
    return moments[:10]


def _never_shipped(order: Order) -> None:
    """Completed by hand: no shipping date."""
    order.shipped = 0
