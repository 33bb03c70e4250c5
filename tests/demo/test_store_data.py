"""What is in a demo store, however small."""

import time
import tracemalloc
from collections import Counter
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
import pytest

from bcklaviyo_gui.demo.addresses import is_email, swallowed
from bcklaviyo_gui.demo.bigcommerce.store import DemoStore
from bcklaviyo_gui.demo.made_store.records import STATUS_NAMES, Customer, Guest, Order

NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def small() -> DemoStore:
    return DemoStore(60, now=NOW)


@pytest.fixture(scope="module")
def orders(small: DemoStore) -> list[Order]:
    assert len(small.orders) == 60
    return list(small.orders.values())


def test_same_seed_and_moment_give_the_same_bytes() -> None:
    first, second = (msgspec.json.encode(DemoStore(150, 7, now=NOW).truth()) for _ in range(2))
    assert first == second
    assert len(first) > 10_000


def test_another_seed_gives_another_store() -> None:
    assert DemoStore(60, 1, now=NOW).truth()["orders"] != DemoStore(60, 2, now=NOW).truth()["orders"]


def test_it_has_as_many_orders_as_asked_for() -> None:
    assert [len(DemoStore(count, now=NOW).orders) for count in (0, 1, 60, 333)] == [0, 1, 60, 333]


def test_sixty_orders_have_every_status(orders: list[Order]) -> None:
    assert {order.status_id for order in orders} == set(STATUS_NAMES)


@pytest.mark.parametrize(
    "kind",
    [
        "len(o.lines) >= 120",
        "o.inline_empty and o.lines",
        "any(l.kind == 'digital' for l in o.lines)",
        "any(l.kind == 'giftcertificate' for l in o.lines)",
        "any(l.parent_id for l in o.lines)",
        "any(l.product_id == 0 for l in o.lines)",
        "any(l.quantity == 0 for l in o.lines)",
        "any(l.product_id in s.deleted_products for l in o.lines)",
        "any(l.parcel == 1 for l in o.lines)",
        "any('<' in l.name for l in o.lines)",
        "any(l.name.startswith('=') for l in o.lines)",
        "o.pickup",
        "o.coupon_discount and any(d.code for l in o.lines for d in l.discounts)",
        "o.coupon_discount and not any(d.code for l in o.lines for d in l.discounts)",
        "o.coupons and not o.coupon_discount",
        "o.discount_amount and any(l.discounts for l in o.lines)",
        "o.discount_amount and not any(l.discounts for l in o.lines)",
        "o.tax_inclusive and o.rate",
        "not o.tax_inclusive and o.rate",
        "not o.rate",
        "o.currency == 'CAD'",
        "o.currency == 'EUR'",
        "o.currency == 'GBP'",
        "o.handling_ex and o.wrapping_ex",
        "o.fee_ex",
        "o.store_credit and o.gift_certificate",
        "o.total_inc == 0 and o.is_placed",
        "o.customer_id > 0 and o.customer_id not in s.customers",
        "o.customer_id > 0 and o.customer_id not in s.customers and not o.email",
        "o.customer_id in s.customers and not o.email",
        "o.customer_id == 0 and not o.email and o.is_placed",
        "o.email == 'anna@@shop'",
        "o.email.endswith('@example.com')",
        "o.email != o.email.strip()",
        "'<b>' in o.first_name",
        "o.first_name.startswith('=HYPERLINK')",
        "o.external_source == 'M-MIG'",
        "o.is_deleted",
        "o.status_id == 10 and not o.shipped",
        "o.status_id == 0 and not o.email",
        "o.status_id == 0 and s.clock.now() - o.modified < 1800",
        "o.status_id == 0 and s.clock.now() - o.modified > 86400",
        "o.status_id == 4 and s.refunds_of(o.id)",
        "o.status_id == 4 and not s.refunds_of(o.id)",
        "len(s.refunds_of(o.id)) > 1",
        "any(r.declined for r in s.refunds_of(o.id))",
        "any(r.items[0].item_type == 'SHIPPING' for r in s.refunds_of(o.id))",
        "any(r.items[0].item_type == 'ORDER' for r in s.refunds_of(o.id))",
        "any(r.without_payments for r in s.refunds_of(o.id))",
        "any(r.reason for r in s.refunds_of(o.id))",
    ],
)
def test_sixty_orders_have_one_of_each_kind(kind: str, small: DemoStore, orders: list[Order]) -> None:
    names: dict[str, Any] = {"s": small}
    assert any(eval(kind, {"any": any, "len": len, **names, "o": order}) for order in orders), kind


def test_a_checkout_was_followed_by_an_order_of_the_same_person(orders: list[Order]) -> None:
    checkouts = [order for order in orders if order.status_id == 0 and order.email]
    assert any(
        other.email == checkout.email and other.is_placed and other.created > checkout.created
        for checkout in checkouts
        for other in orders
    )


def test_migrated_orders_have_a_new_id_and_an_old_date(orders: list[Order]) -> None:
    from_elsewhere = [order for order in orders if order.external_source]
    assert from_elsewhere
    for migrated in from_elsewhere:
        assert any(other.id < migrated.id and other.created > migrated.created for other in orders)


def test_phones_are_shared_by_two_customers_and_by_a_customer_and_a_guest(small: DemoStore) -> None:
    phones = Counter(customer.phone for customer in small.customers.values() if customer.phone)
    assert max(phones.values()) == 2
    assert {guest.phone for guest in small.guests if guest.phone} & set(phones)


def test_nobody_shares_a_phone_by_accident() -> None:
    store = DemoStore(3000, now=NOW)
    emails: dict[str, set[str]] = {}
    people: list[Customer | Guest] = [*store.customers.values(), *store.guests]
    for person in people:
        digits = "".join(c for c in person.phone if c.isdigit())
        if len(digits) > 7 and set(digits[1:]) != {"0"}:
            emails.setdefault(digits.removeprefix("1"), set()).add(person.email.lower())
    assert len([phone for phone, owners in emails.items() if len(owners) > 1]) == 2


def test_guests_share_addresses_with_accounts(small: DemoStore) -> None:
    accounts = {customer.email.lower() for customer in small.customers.values()}
    assert accounts & {guest.email.lower() for guest in small.guests}


def test_categories_have_three_levels_and_products_several_of_them(small: DemoStore) -> None:
    def depth(category_id: int) -> int:
        category = small.categories.get(category_id)
        return 0 if category is None else 1 + depth(category.parent_id)

    assert max(depth(category_id) for category_id in small.categories) == 3
    assert any(len(product.categories) > 1 for product in small.products.values())
    assert any(set(product.categories) - set(small.categories) for product in small.products.values())


def test_ordinary_addresses_are_such_that_klaviyo_keeps() -> None:
    store = DemoStore(1000, now=NOW)
    odd = [order for order in store.orders.values() if not is_email(order.email.strip()) or swallowed(order.email)]
    assert 0 < len(odd) < 40


def test_numbers_have_gaps() -> None:
    ids = list(DemoStore(2000, now=NOW).orders)
    assert ids == sorted(set(ids))
    assert 0.01 < (ids[-1] - ids[0] + 1 - len(ids)) / len(ids) < 0.06


def test_an_order_has_about_one_and_a_half_lines() -> None:
    usual = [order for order in DemoStore(3000, now=NOW).orders.values() if len(order.lines) < 100]
    assert 1.4 < sum(len(order.lines) for order in usual) / len(usual) < 1.8


def test_all_orders_are_of_the_last_two_years(orders: list[Order]) -> None:
    now = int(NOW.timestamp())
    assert all(now - 731 * 86_400 <= order.created <= order.modified <= now for order in orders)


def test_orders_stand_around_both_changes_of_the_clock(small: DemoStore) -> None:
    zone = ZoneInfo(small.timezone)
    store = DemoStore(120, now=NOW)
    days = Counter(datetime.fromtimestamp(order.created, zone).date() for order in store.orders.values())
    assert days[datetime(2026, 11, 1, tzinfo=zone).date()] >= 3
    assert days[datetime(2026, 3, 8, tzinfo=zone).date()] >= 3


def test_value_is_goods_and_shipping_less_discounts(orders: list[Order]) -> None:
    assert {order.tax_inclusive for order in orders} == {True, False}
    for order in orders:
        side = "inc" if order.tax_inclusive else "ex"
        extras = sum(getattr(order, f"{name}_{side}") for name in ("shipping", "handling", "wrapping", "fee"))
        off = order.discount_amount + order.coupon_discount
        assert getattr(order, f"total_{side}") == getattr(order, f"subtotal_{side}") + extras - off
        assert off <= getattr(order, f"subtotal_{side}")


def test_it_counts_the_requests_that_single_orders_need(small: DemoStore) -> None:
    needing = [small.orders[order_id] for order_id in small.orders_needing_products()]
    assert all(len(order.lines) >= 120 or order.inline_empty for order in needing)
    assert len(small.orders_needing_products()) >= 2
    assert len(small.orders_needing_coupons()) >= 2


def test_sendable_only_leaves_nobody_without_an_address() -> None:
    store = DemoStore(300, now=NOW, sendable_only=True)
    assert len(store.orders) == 300
    assert store.customers
    for order in store.orders.values():
        assert is_email(order.email.strip())
        assert not swallowed(order.email.strip())
        assert store.clock.now() - order.modified >= 3600
    assert all(is_email(one.email) and not swallowed(one.email) for one in store.customers.values())


@pytest.mark.benchmark
def test_fifty_thousand_orders_are_made_quickly_and_small() -> None:
    started = time.perf_counter()
    store = DemoStore(50_000, now=NOW)
    seconds = time.perf_counter() - started
    assert len(store.orders) == 50_000
    tracemalloc.start()
    DemoStore(5_000, now=NOW)
    megabytes = tracemalloc.get_traced_memory()[1] / 1e6 * 10
    tracemalloc.stop()
    print(f"50,000 orders: {seconds:.1f} s, about {megabytes:.0f} MB")
    assert seconds < 15
    assert megabytes < 400
