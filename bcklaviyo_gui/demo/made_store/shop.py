"""A demo store as it stands at one moment. The same seed, size and moment give the same store."""

from __future__ import annotations

import random
from datetime import datetime
from zoneinfo import ZoneInfo

from bcklaviyo_gui.demo.addresses import is_email, swallowed
from bcklaviyo_gui.demo.made_store.catalog import make_categories, make_products
from bcklaviyo_gui.demo.made_store.history import DAY, Historian, Shop, order_times
from bcklaviyo_gui.demo.made_store.people import make_customers, make_deleted, make_groups, make_guests
from bcklaviyo_gui.demo.made_store.refunds import make_refund, mark_refunded
from bcklaviyo_gui.demo.made_store.specials import special_plans
from bcklaviyo_gui.demo.made_store.vocabulary import DOMAINS

FIRST_ORDER_ID = 100
SETTLED_S = 3600
"""An order this old is fresh no more."""


def make_shop(seed: int, order_count: int, now: datetime, zone: ZoneInfo, *, sendable_only: bool = False) -> Shop:
    """The whole store as it stands at `now`, with `order_count` orders; the special kinds come first."""
    rng = random.Random(f"{seed}/shop")
    now_s = int(now.timestamp())
    shop = _people_and_goods(rng, order_count, now_s, zone)
    historian = Historian(shop, rng)
    plans = special_plans(historian)[:order_count]
    missing = order_count - len(plans)
    plans += [historian.usual(created) for created in order_times(rng, missing, now_s, zone)]
    plans.sort(key=lambda plan: plan.entered)
    order_id = FIRST_ORDER_ID
    for plan in plans:
        order_id += 1 if rng.random() > 0.03 else rng.choice((2, 2, 3))
        shop.orders.append(plan.make(order_id))
    if sendable_only:
        _make_sendable(shop)
    _give_refund_ids(rng, shop)
    _age_customers(rng, shop)
    return shop


def _people_and_goods(rng: random.Random, order_count: int, now: int, zone: ZoneInfo) -> Shop:
    categories = make_categories()
    product_count = min(400, max(40, order_count // 40))
    products = make_products(rng, product_count + product_count // 30 + 1, categories, now)
    groups = make_groups()
    customers = make_customers(rng, max(30, order_count // 3), groups, now)
    return Shop(
        now=now,
        zone=zone,
        categories=categories,
        groups=groups,
        products=products[:product_count],
        deleted_products=products[product_count:],
        customers=customers,
        guests=make_guests(rng, max(15, order_count // 5), customers),
        deleted_customers=make_deleted(rng, max(2, order_count // 200)),
    )


def _make_sendable(shop: Shop) -> None:
    """Give everybody an address that Klaviyo takes, and let every order settle."""
    for customer in shop.customers:
        if not _is_usable(customer.email):
            customer.email = f"customer{customer.id}@{DOMAINS[0]}"
    for order in shop.orders:
        if not _is_usable(order.email.strip()):
            order.email = f"shopper{order.id}@{DOMAINS[0]}"
        too_young = SETTLED_S - (shop.now - order.created)
        if too_young > 0:
            order.created -= too_young
        order.modified = max(order.created, min(order.modified, shop.now - SETTLED_S))


def _is_usable(email: str) -> bool:
    return is_email(email) and not swallowed(email)


def _give_refund_ids(rng: random.Random, shop: Shop) -> None:
    refund_id = 10
    for order, wish in sorted(shop.refund_wishes, key=lambda pair: (pair[1].created, pair[0].id)):
        refund_id += rng.choice((1, 1, 1, 2))
        refund = make_refund(refund_id, order, wish)
        mark_refunded(order, refund)
        shop.refunds.append(refund)


def _age_customers(rng: random.Random, shop: Shop) -> None:
    """No account is younger than its first order."""
    first: dict[int, int] = {}
    for order in shop.orders:
        first[order.customer_id] = min(order.created, first.get(order.customer_id, order.created))
    for customer in shop.customers:
        opened = first.get(customer.id)
        if opened is not None and opened < customer.created:
            customer.created = opened - rng.randrange(600, 30 * DAY)
