"""Everything that happens in a store between two syncs."""

import random

from bcklaviyo_gui.demo.bigcommerce.store import DemoStore
from tests.support.contract.people import fault_of, normalise

_PLACED = (2, 3, 8, 9, 10, 11, 12)


def change_everything(store: DemoStore, rng: random.Random) -> None:
    """Some hours pass, and every kind of change is made to orders, refunds, customers and products."""
    passed_s = rng.choice((1_900, 3_600, 8_000, 90_000))
    store.advance(passed_s)
    _change_people(store, rng)
    _buy(store, rng, passed_s)
    _change_orders(store, rng)
    _change_catalog(store, rng)
    # A second has gone since the last change: the clocks of the APIs have no fractions.
    store.advance(2)


def _buy(store: DemoStore, rng: random.Random, passed_s: int) -> None:
    customer = rng.choice(list(store.customers))
    store.place_order(customer)
    store.ship(store.place_order(customer))
    store.ship(store.place_order(email=f"parcel{rng.randrange(50)}@postbox.co", age_s=rng.choice((60, 200_000))))
    store.place_order(email=f"guest{rng.randrange(50)}@ravenwood-mail.com")
    store.place_order(rng.choice(list(store.customers)), status_id=rng.choice((1, 7)))
    store.place_order(email=f"late{rng.randrange(9)}@postbox.co", age_s=rng.choice((60, 200_000)), status_id=10)
    store.place_order(customer, coupon_code="SPRING", coupon_named=rng.random() < 0.5)
    checkouts = [order_id for order_id in store.order_ids if store.orders[order_id].status_id == 0]
    for order_id in rng.sample(checkouts, min(2, len(checkouts))):
        store.complete_checkout(order_id)
    # No checkout is older than the time that has passed: the sync before would have met it.
    cart_age_s = min(passed_s, rng.choice((60, 2_000, 20_000)))
    store.start_checkout(email=f"cart{rng.randrange(20)}@postbox.co", age_s=cart_age_s)
    store.start_checkout(rng.choice(list(store.customers)), age_s=min(passed_s, rng.choice((60, 2_000))))


def _change_orders(store: DemoStore, rng: random.Random) -> None:
    live = [i for i in store.order_ids if not store.orders[i].is_deleted and store.orders[i].status_id in _PLACED]
    picked = iter(rng.sample(live, min(14, len(live))))
    store.ship(next(picked))
    young = [i for i in live if store.clock.now() - store.orders[i].created < 50 * 86_400]
    for order_id in rng.sample(young, min(3, len(young))):
        store.ship(order_id)
    store.set_status(next(picked), 10)
    store.cancel(next(picked))
    store.set_status(next(picked), 4)
    store.set_status(next(picked), rng.choice((3, 6, 13)))
    store.edit_value(next(picked))
    store.touch(next(picked))
    store.archive(next(picked))
    store.refund(next(picked), reason="Damaged")
    twice = next(picked)
    store.refund(twice, "1.50")
    store.refund(twice, "2.25", change_status=False)
    line = store.orders[twice].lines[0]
    store.refund(next(picked), "3.00", declined=True)
    store.refund(twice, lines=[(line.id, 1)], change_status=False)
    pending = [i for i in store.order_ids if store.orders[i].status_id in (1, 7)]
    store.set_status(rng.choice(pending), 11)
    # Seen as placed for the first time when it is cancelled.
    store.cancel(rng.choice(pending[-6:]))


def _change_people(store: DemoStore, rng: random.Random) -> None:
    # An order that could not be sent becomes sendable with its customer's email; whether a sync sees that depends on
    # how far its overlap reaches back.
    usable = [i for i, customer in store.customers.items() if fault_of(normalise(customer.email)) is None]
    people = iter(rng.sample(usable, 8))
    store.change_customer_email(rng.choice(usable), f"moved{rng.randrange(10_000)}@ravenwood-mail.com")
    store.change_group(next(people), rng.choice((0, *store.groups)))
    store.set_store_credit(next(people), rng.choice(("0", "12.50")))
    store.set_phone(
        next(people), rng.choice(("", f"+1 312 {rng.randrange(220, 980)} {rng.randrange(1_000, 9_999)}", "12"))
    )
    store.rename_customer(next(people), "Zoë", "Ångström")
    store.delete_customer(next(people))
    store.add_customer(f"new{rng.randrange(10_000)}@postbox.co", phone=f"+44 20 7946 0{rng.randrange(100, 999)}")
    store.rename_group(rng.choice(list(store.groups)), f"Group {rng.randrange(100)}")
    _share_emails(store, rng, next(people))
    guests = [o.email for o in store.orders.values() if o.customer_id == 0 and "@" in o.email]
    known = {customer.email for customer in store.customers.values()}
    email = rng.choice(guests)
    if email not in known and email.count("@") == 1:
        store.add_customer(email)


def _share_emails(store: DemoStore, rng: random.Random, customer_id: int) -> None:
    """A customer opens a second account on another storefront; some who have two are changed, and some keep one."""
    by_email: dict[str, list[int]] = {}
    for one in store.customers.values():
        by_email.setdefault(normalise(one.email), []).append(one.id)
    pairs = [ids for ids in by_email.values() if len(ids) > 1]
    for ids in pairs:
        match rng.randrange(4):
            case 0:
                store.rename_customer(rng.choice(ids), "Zoë", f"Number {rng.randrange(100)}")
            case 1:
                store.place_order(rng.choice(ids), age_s=rng.choice((60, 200_000)))
            case 2:
                store.delete_customer(rng.choice(ids))
    customer = store.customers.get(customer_id)  # none, if just deleted as one of two
    if customer is not None and len(by_email[normalise(customer.email)]) == 1:
        second = store.add_customer(customer.email.upper(), "Second", "Account")
        store.place_order(second)
        store.place_order(customer_id)


def _change_catalog(store: DemoStore, rng: random.Random) -> None:
    products = rng.sample(list(store.products), 2)
    store.delete_product(products[0])
    store.rename_product(products[1], f"Renamed {rng.randrange(1000)}")
