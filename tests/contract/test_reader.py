"""The reading itself, rule by rule: literal amounts and times against small stores."""

import json
import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.support.contract.crawl import Json
from tests.support.contract.people import ExpectedProfile, e164, fault_of
from tests.support.contract.reader import ContractReader, ExpectedEvent
from tests.support.contract.samples import NOON, ago, customer, line, order, refund, rfc, store


def read(dump: Json, **run: Any) -> ContractReader:
    reader = ContractReader.from_dump(dump)
    reader.observe(**run)
    return reader


def event(reader: ContractReader, metric: str, unique_id: str) -> ExpectedEvent:
    return reader.expected_events()[metric, unique_id]


def made(reader: ContractReader) -> set[tuple[str, str]]:
    return set(reader.expected_events())


def profile(reader: ContractReader, key: str) -> ExpectedProfile:
    return reader.expected_profiles()[key]


def later(dump: Json, **span: float) -> datetime:
    """Let the store's clock go on; answers the new time."""
    dump["time"] += int(timedelta(**span).total_seconds())
    return datetime.fromtimestamp(dump["time"], NOON.tzinfo)


def change(dump: Json, order_id: int, **fields: object) -> None:
    """Edit an order now, as the store's clock stands."""
    row = next(row for row in dump["orders"] if row["id"] == order_id)
    row.update(fields, date_modified=rfc(datetime.fromtimestamp(dump["time"], NOON.tzinfo)))


# Money


def test_the_vendors_own_example_is_worth_69_84() -> None:
    row = order(
        7,
        is_tax_inclusive_pricing=True,
        subtotal_inc_tax="67.8400",
        subtotal_ex_tax="61.6700",
        shipping_cost_inc_tax="12.0000",
        shipping_cost_ex_tax="10.9100",
        discount_amount="5.0000",
        coupon_discount="5.0000",
    )
    placed = event(read(store(orders=[row])), "Placed Order", "bigcommerce-abc123-7")
    assert (placed.value, placed.currency) == (Decimal("69.84"), "USD")


def test_without_tax_inclusive_pricing_the_ex_side_counts() -> None:
    row = order(
        7, subtotal_ex_tax="61.6700", shipping_cost_ex_tax="10.9100", discount_amount="5", coupon_discount="1.5"
    )
    assert event(read(store(orders=[row])), "Placed Order", "bigcommerce-abc123-7").value == Decimal("66.08")


@pytest.mark.parametrize(("inclusive", "value"), [(True, "17.5"), (False, "15.5")])
def test_a_line_is_worth_its_total_less_its_applied_discounts(inclusive: bool, value: str) -> None:
    sold = line(
        70,
        quantity=2,
        total_ex_tax="20.0000",
        total_inc_tax="22.0000",
        applied_discounts=[{"id": "a", "amount": "3.5000"}, {"id": "b", "amount": 1}],
    )
    reader = read(store(orders=[order(7, lines=[sold], is_tax_inclusive_pricing=inclusive)]))
    assert event(reader, "Ordered Product", "bigcommerce-abc123-7-70").value == Decimal(value)


@pytest.mark.parametrize(("inclusive", "value"), [(True, "11"), (False, "10")])
def test_a_refund_is_worth_its_total_less_tax_on_the_ex_side(inclusive: bool, value: str) -> None:
    dump = store(orders=[order(7, is_tax_inclusive_pricing=inclusive)], refunds=[refund(3, 7)])
    assert event(read(dump), "Refunded Order", "bigcommerce-abc123-7").value == Decimal(value)


# Which events


@pytest.mark.parametrize(
    ("status", "metrics"),
    [
        (0, {"Started Checkout"}),
        (1, set()),
        (2, {"Placed Order", "Ordered Product", "Fulfilled Order"}),
        (3, {"Placed Order", "Ordered Product"}),
        (4, {"Placed Order", "Ordered Product", "Refunded Order"}),
        (5, {"Placed Order", "Ordered Product", "Cancelled Order"}),
        (6, {"Placed Order", "Ordered Product"}),
        (7, set()),
        (8, {"Placed Order", "Ordered Product"}),
        (9, {"Placed Order", "Ordered Product"}),
        (10, {"Placed Order", "Ordered Product", "Fulfilled Order"}),
        (11, {"Placed Order", "Ordered Product"}),
        (12, {"Placed Order", "Ordered Product"}),
        (13, {"Placed Order", "Ordered Product"}),
        (14, {"Placed Order", "Ordered Product"}),
    ],
)
def test_each_status_makes_its_events(status: int, metrics: set[str]) -> None:
    assert {metric for metric, _ in made(read(store(orders=[order(7, status)])))} == metrics


def test_a_deleted_order_makes_nothing_even_when_it_was_refunded() -> None:
    assert not made(read(store(orders=[order(7, is_deleted=True)], refunds=[refund(3, 7)])))


def test_bundle_children_are_no_lines_and_empty_lines_are_not_ordered() -> None:
    lines = [
        line(72, quantity=0, name="None of it", total_ex_tax="0", price_ex_tax="0"),
        line(70, name="Bundle", quantity=2),
        line(71, name="Child", parent_order_product_id=70),
    ]
    reader = read(store(orders=[order(7, lines=lines)]))
    placed = event(reader, "Placed Order", "bigcommerce-abc123-7")
    assert [uid for metric, uid in made(reader) if metric == "Ordered Product"] == ["bigcommerce-abc123-7-70"]
    assert (placed.properties["Items"], placed.properties["Item Count"]) == (["Bundle", "None of it"], 2)
    assert placed.properties["Line Items"][1] == {"SKU": "MUG", "Name": "None of it", "Categories": [], "Options": []}


def test_order_times_are_utc_with_an_offset() -> None:
    row = order(7, date_created="Sun, 10 Mar 2024 01:30:00 -0600")
    reader = read(store(orders=[row]))
    assert event(reader, "Placed Order", "bigcommerce-abc123-7").time == "2024-03-10T07:30:00+00:00"
    assert event(reader, "Ordered Product", "bigcommerce-abc123-7-70").time == "2024-03-10T07:30:00+00:00"


# Footnote 1: started checkouts


@pytest.mark.parametrize(("minutes", "is_started"), [(29, False), (30, True)])
def test_a_checkout_settles_for_30_minutes(minutes: int, is_started: bool) -> None:
    reader = read(store(orders=[order(7, 0, modified=ago(minutes=minutes))]))
    assert (("Started Checkout", "bigcommerce-abc123-7") in made(reader)) is is_started


@pytest.mark.parametrize(
    ("later_order", "is_started"),
    [
        ({}, False),
        ({"billing": {"email": " ANN@acme.org "}}, False),
        ({"billing": {"email": "bob@acme.org"}}, True),
        ({"status_id": 7}, True),
        ({"created": ago(days=3)}, True),
        ({"created": ago(days=2)}, True),
        ({"is_deleted": True}, True),
    ],
)
def test_a_later_placed_order_of_the_same_email_ends_a_checkout(later_order: Json, is_started: bool) -> None:
    dump = store(orders=[order(7, 0, created=ago(days=2)), order(8, **later_order)])
    assert (("Started Checkout", "bigcommerce-abc123-7") in made(read(dump))) is is_started


def test_the_same_email_may_be_the_accounts() -> None:
    checkout = order(7, 0, created=ago(days=2), customer_id=5, billing={"email": "other@acme.org"})
    dump = store(orders=[checkout, order(8)], customers=[customer(5, "Ann@acme.org")])
    assert ("Started Checkout", "bigcommerce-abc123-7") not in made(read(dump))


def test_a_checkout_that_settles_between_two_runs_is_sent_by_the_sync() -> None:
    dump = store(orders=[order(7, 0, modified=ago(minutes=5), created=ago(minutes=6))])
    reader = read(dump)
    assert not made(reader)
    later(dump, minutes=40)
    reader.observe(kind="sync")
    started = event(reader, "Started Checkout", "bigcommerce-abc123-7")
    assert (started.time, started.backfill) == ("2024-03-10T11:54:00+00:00", False)


# Footnote 2: placed after a sent checkout


def test_after_a_sent_checkout_the_order_counts_as_placed_when_first_seen_so() -> None:
    dump = store(orders=[order(7, 0, created=ago(hours=3))])
    reader = read(dump)
    seen = later(dump, hours=1)
    change(dump, 7, status_id=11)
    reader.observe(kind="sync")
    assert event(reader, "Placed Order", "bigcommerce-abc123-7").time == seen.isoformat()
    assert event(reader, "Ordered Product", "bigcommerce-abc123-7-70").time == seen.isoformat()


def test_after_a_sent_checkout_an_earlier_shipping_date_counts() -> None:
    dump = store(orders=[order(7, 0, created=ago(hours=3))])
    reader = read(dump)
    later(dump, hours=2)
    change(dump, 7, status_id=2, date_shipped=rfc(NOON + timedelta(hours=1)))
    reader.observe(kind="sync")
    assert event(reader, "Placed Order", "bigcommerce-abc123-7").time == "2024-03-10T13:00:00+00:00"


def test_a_checkout_that_was_not_sent_leaves_the_time_of_the_order() -> None:
    dump = store(orders=[order(7, 0, created=ago(minutes=20))])
    reader = read(dump)
    later(dump, hours=1)
    change(dump, 7, status_id=11)
    reader.observe(kind="sync")
    assert event(reader, "Placed Order", "bigcommerce-abc123-7").time == ago(minutes=20).isoformat()


# Footnote 3: first seen


def test_a_cancellation_has_the_time_at_which_it_was_first_seen() -> None:
    dump = store(orders=[order(7, 5, modified=ago(hours=5))])
    reader = read(dump)
    later(dump, hours=1)
    change(dump, 7)
    reader.observe(kind="sync")
    reader.observe(kind="backfill")
    assert event(reader, "Cancelled Order", "bigcommerce-abc123-7").time == ago(hours=5).isoformat()


@pytest.mark.parametrize(("shipped", "hours"), [(ago(hours=9), 9), (None, 4)])
def test_a_fulfilment_has_the_shipping_date_else_when_it_was_first_seen(shipped: datetime | None, hours: int) -> None:
    row = order(7, 10, modified=ago(hours=4), date_shipped=rfc(shipped) if shipped else "")
    reader = read(store(orders=[row]))
    assert event(reader, "Fulfilled Order", "bigcommerce-abc123-7").time == ago(hours=hours).isoformat()


# Footnote 4: which refund holds the order's id


def test_the_lowest_refund_known_holds_the_orders_id_for_good() -> None:
    dump = store(orders=[order(7, 14)], refunds=[refund(9, 7), refund(4, 7, total_amount=3, total_tax=0)])
    reader = read(dump)
    assert event(reader, "Refunded Order", "bigcommerce-abc123-7").value == 3
    assert event(reader, "Refunded Order", "bigcommerce-abc123-7-refund-9").value == 10
    dump["refunds"].append(refund(2, 7))
    reader.observe()
    assert ("Refunded Order", "bigcommerce-abc123-7-refund-2") in made(reader)
    assert event(reader, "Refunded Order", "bigcommerce-abc123-7").value == 3


def test_a_status_set_by_hand_makes_one_refund_of_the_orders_value() -> None:
    dump = store(orders=[order(7, 4, modified=ago(hours=6), shipping_cost_ex_tax="2.5")])
    by_hand = event(read(dump), "Refunded Order", "bigcommerce-abc123-7")
    assert (by_hand.value, by_hand.time) == (Decimal("12.5"), ago(hours=6).isoformat())
    assert "Reason" not in by_hand.properties


def test_after_a_status_set_by_hand_a_refund_gets_an_id_of_its_own() -> None:
    dump = store(orders=[order(7, 4)])
    reader = read(dump)
    later(dump, hours=1)
    dump["refunds"].append(refund(2, 7, created=datetime.fromtimestamp(dump["time"], NOON.tzinfo).isoformat()))
    reader.observe(kind="sync")
    assert {uid for metric, uid in made(reader) if metric == "Refunded Order"} == {
        "bigcommerce-abc123-7",
        "bigcommerce-abc123-7-refund-2",
    }


def test_a_declined_refund_is_none() -> None:
    declined = refund(3, 7, payments=[{"is_declined": True}, {"is_declined": True}])
    assert {metric for metric, _ in made(read(store(orders=[order(7)], refunds=[declined])))} == {
        "Placed Order",
        "Ordered Product",
    }
    by_hand = read(store(orders=[order(7, 4)], refunds=[declined]))
    assert event(by_hand, "Refunded Order", "bigcommerce-abc123-7").value == 10
    partly = refund(3, 7, payments=[{"is_declined": True}, {"is_declined": False}])
    assert ("Refunded Order", "bigcommerce-abc123-7") in made(read(store(orders=[order(7)], refunds=[partly])))
    offline = refund(3, 7, payments=[])
    assert ("Refunded Order", "bigcommerce-abc123-7") in made(read(store(orders=[order(7)], refunds=[offline])))


def test_a_refund_of_an_order_that_did_not_change_reaches_the_sync() -> None:
    dump = store(orders=[order(7)])
    reader = read(dump)
    later(dump, hours=1)
    dump["refunds"].append(refund(2, 7, created=(NOON + timedelta(minutes=10)).isoformat()))
    reader.observe(kind="sync")
    refunded = event(reader, "Refunded Order", "bigcommerce-abc123-7")
    assert (refunded.time, refunded.backfill) == ("2024-03-10T12:10:00+00:00", False)


# Made once


def test_a_made_event_never_changes() -> None:
    dump = store(orders=[order(7)])
    reader = read(dump)
    before = reader.expected_events()
    later(dump, hours=1)
    change(dump, 7, subtotal_ex_tax="99", status_id=9, billing_address={"email": "new@acme.org"})
    reader.observe(kind="sync")
    reader.observe(kind="backfill")
    assert reader.expected_events() == before


def test_an_order_unchanged_since_the_last_run_makes_nothing_in_a_sync() -> None:
    dump = store(orders=[order(7, billing={"email": ""})])
    reader = read(dump)
    later(dump, hours=1)
    dump["orders"][0]["billing_address"]["email"] = "ann@acme.org"
    reader.observe(kind="sync")
    assert not made(reader)
    change(dump, 7)
    reader.observe(kind="sync")
    assert ("Placed Order", "bigcommerce-abc123-7") in made(reader)
    assert not reader.expected_issues()


def test_a_first_sync_starts_when_the_connection_was_added() -> None:
    dump = store(orders=[order(7), order(8)])
    reader = ContractReader.from_dump(dump)
    with pytest.raises(ValueError, match="connect"):
        reader.observe(kind="sync")
    reader.connect()
    later(dump, hours=1)
    change(dump, 8)
    reader.observe(kind="sync")
    assert {uid for _, uid in made(reader)} == {"bigcommerce-abc123-8", "bigcommerce-abc123-8-80"}


def test_a_limited_backfill_takes_the_days_of_the_stores_zone() -> None:
    times = ["2024-03-02T05:59:59", "2024-03-02T06:00:00", "2024-03-04T05:59:59", "2024-03-04T06:00:00"]
    orders = [order(n, created=datetime.fromisoformat(f"{at}+00:00")) for n, at in enumerate(times, 1)]
    reader = read(store(orders=orders), since="2024-03-02", until="2024-03-03")
    placed = [uid for metric, uid in made(reader) if metric == "Placed Order"]
    assert sorted(placed) == ["bigcommerce-abc123-2", "bigcommerce-abc123-3"]


def test_a_line_added_later_makes_an_event_of_its_own_at_the_time_of_the_order() -> None:
    dump = store(orders=[order(7, created=ago(days=3))])
    reader = read(dump)
    later(dump, hours=1)
    dump["order_products"][7].append(line(75, total_ex_tax="4"))
    change(dump, 7)
    reader.observe(kind="sync")
    added = event(reader, "Ordered Product", "bigcommerce-abc123-7-75")
    assert (added.value, added.time, added.backfill) == (Decimal(4), ago(days=3).isoformat(), True)


# Whose event


def identity(reader: ContractReader, order_id: int = 7) -> tuple[str, str]:
    placed = event(reader, "Placed Order", f"bigcommerce-abc123-{order_id}")
    return placed.identity_kind, placed.identity_value


def test_a_customers_order_goes_by_external_id_and_a_guests_by_email() -> None:
    orders = [order(7, customer_id=5), order(8, billing={"email": " Ann@ACME.org "}), order(9, customer_id=404)]
    reader = read(store(orders=orders, customers=[customer(5, "bea@acme.org")]))
    assert identity(reader) == ("external_id", "5")
    assert identity(reader, 8) == ("email", "ann@acme.org")
    assert identity(reader, 9) == ("email", "ann@acme.org")


def test_a_second_connection_to_an_account_goes_by_the_accounts_email() -> None:
    dump = store(orders=[order(7, customer_id=5)], customers=[customer(5, "Bea@acme.org")])
    reader = ContractReader.from_dump(dump, external_ids=False)
    reader.observe()
    assert identity(reader) == ("email", "bea@acme.org")
    assert profile(reader, "email:bea@acme.org").external_id is None


def test_a_customer_whose_account_email_is_of_no_use_makes_an_issue() -> None:
    dump = store(orders=[order(7, customer_id=5)], customers=[customer(5, "bea@@acme.org")])
    reader = read(dump)
    assert not made(reader)
    assert reader.expected_issues() == {("order", 7): "bad_email", ("customer", 5): "bad_email"}


def test_the_first_identity_serves_all_later_events() -> None:
    dump = store(orders=[order(7)])
    reader = read(dump)
    later(dump, hours=1)
    change(dump, 7, status_id=5, billing_address={"email": "new@acme.org"})
    reader.observe(kind="sync")
    assert event(reader, "Cancelled Order", "bigcommerce-abc123-7").identity_value == "ann@acme.org"


def test_an_accepted_customer_keeps_the_external_id_when_the_account_is_deleted() -> None:
    dump = store(orders=[order(7, customer_id=5)], customers=[customer(5, "bea@acme.org")])
    reader = read(dump)
    later(dump, hours=1)
    dump["customers"].clear()
    dump["orders"].append(order(8, customer_id=5, created=NOON + timedelta(minutes=30)))
    dump["order_products"][8] = []
    reader.observe(kind="sync")
    assert identity(reader, 8) == ("external_id", "5")


@pytest.mark.parametrize(
    ("email", "fault"),
    [
        ("ann@acme.org", None),
        ("", "no_email"),
        ("ann", "bad_email"),
        ("ann@@acme.org", "bad_email"),
        ("a n@acme.org", "bad_email"),
        ("a n@example.com", "bad_email"),
        ("a" * 60 + "@" + "b" * 35 + ".org", "bad_email"),
        ("a" * 60 + "@" + "b" * 34 + ".org", None),
        ("ann@example.com", "dropped_email"),
        ("ann@mail.example.net", "dropped_email"),
        ("ann@example.org", "dropped_email"),
        ("ann@test.com", "dropped_email"),
        ("ann@mail.test.com", "dropped_email"),
        ("ann@mytest.com", None),
        ("ann@acme.test", "dropped_email"),
        ("ann@acme.invalid", "dropped_email"),
        ("ann@localhost", "dropped_email"),
        ("ann@printer.local", "dropped_email"),
    ],
)
def test_an_email_is_usable_missing_bad_or_dropped(email: str, fault: str | None) -> None:
    assert fault_of(email) == fault
    reader = read(store(orders=[order(7, billing={"email": email})]))
    assert reader.expected_issues().get(("order", 7)) == fault
    assert bool(made(reader)) is (fault is None)


def test_nobody_on_the_never_send_list_gets_anything() -> None:
    dump = store(orders=[order(7)], customers=[customer(5, "bea@acme.org")])
    reader = ContractReader.from_dump(dump, never_send=["Ann@acme.org", "bea@acme.org"])
    reader.observe()
    assert not made(reader)
    assert not reader.expected_profiles()
    assert not reader.expected_issues()


def test_a_broken_order_is_an_issue_and_the_rest_goes_on() -> None:
    dump = store(orders=[order(7, discount_amount=None), order(8), order(9, date_modified="soon")])
    reader = read(dump)
    assert reader.expected_issues() == {
        ("order", 7): "broken: discount_amount",
        ("order", 9): "broken: date_modified",
    }
    assert ("Placed Order", "bigcommerce-abc123-8") in made(reader)


# Properties

CATALOG: Json = {
    "products": [
        {
            "id": 31,
            "categories": [12, 20],
            "custom_url": {"url": "/mug/"},
            "primary_image": {"url_standard": "https://cdn.acme.org/mug.jpg"},
        },
        {"id": 32, "categories": [11], "custom_url": {"url": "/cup/"}, "primary_image": None},
    ],
    "categories": [
        {"category_id": 10, "parent_id": 0, "name": "Kitchen"},
        {"category_id": 11, "parent_id": 10, "name": "Drinking"},
        {"category_id": 12, "parent_id": 11, "name": "Mugs"},
        {"category_id": 20, "parent_id": 0, "name": "Sale"},
    ],
    "sites": [{"channel_id": 2, "url": "https://second.acme.org"}],
}


def full_order(**fields: Any) -> Json:
    mug = line(
        71,
        product_id=31,
        name="Mug",
        sku="MUG-R",
        brand="Acme",
        quantity=2,
        price_ex_tax="4.5000",
        total_ex_tax="9.0000",
        cost_price_ex_tax="2.2500",
        base_cost_price="2.0000",
        applied_discounts=[{"id": "c", "amount": "1.0000", "code": "SPRING", "target": "order"}],
        product_options=[{"display_name": "Colour", "display_value": "Red"}],
    )
    cup = line(72, product_id=32, name="Cup", sku="", brand="Brix", base_cost_price="3.0000", price_ex_tax="1")
    gone = line(70, product_id=99, name="Gone", sku="GONE", brand="Acme", price_ex_tax="0", total_ex_tax="0.0000")
    amounts = {"coupon_discount": "1.0000", "subtotal_ex_tax": "19.0000", "total_inc_tax": "20.9000"}
    return order(7, **{"lines": [mug, cup, gone], **amounts, **fields})


def test_an_order_level_event_carries_every_property() -> None:
    placed = event(read(store(orders=[full_order()], **CATALOG)), "Placed Order", "bigcommerce-abc123-7")
    assert placed.value == 18
    assert placed.properties == {
        "Discounted": True,
        "Item Categories": ["Mugs", "Drinking", "Kitchen", "Sale"],
        "Item Count": 4,
        "Items": ["Gone", "Mug", "Cup"],
        "Coupons": ["SPRING"],
        "Item Brands": ["Acme", "Brix"],
        "OrderId": "7",
        "Status": "Awaiting Fulfillment",
        "ChannelID": 1,
        "Line Items": [
            {
                "ProductID": 99,
                "SKU": "GONE",
                "Name": "Gone",
                "Quantity": 1,
                "Categories": [],
                "Brand": "Acme",
                "Options": [],
            },
            {
                "ProductID": 31,
                "SKU": "MUG-R",
                "Name": "Mug",
                "Quantity": 2,
                "Item Price": Decimal("4.5"),
                "Row Total": 8,
                "Product URL": "https://shop.acme.org/mug/",
                "Image URL": "https://cdn.acme.org/mug.jpg",
                "Categories": ["Mugs", "Drinking", "Kitchen", "Sale"],
                "Brand": "Acme",
                "Options": ["Colour: Red"],
            },
            {
                "ProductID": 32,
                "Name": "Cup",
                "Quantity": 1,
                "Item Price": 1,
                "Row Total": 10,
                "Product URL": "https://shop.acme.org/cup/",
                "Categories": ["Drinking", "Kitchen"],
                "Brand": "Brix",
                "Options": [],
            },
        ],
        "Event ID": "bigcommerce-abc123-7",
        "$extra": {"line_items": EXTRA_ROWS, "items": EXTRA_ROWS, "total_inc_tax": Decimal("20.9")},
    }


EXTRA_ROWS = [
    {"quantity": 1, "product": {"name": "Gone", "images": []}},
    {
        "quantity": 2,
        "product": {
            "name": "Mug",
            "price": Decimal("4.5"),
            "url": "/mug/",
            "images": [{"src": "https://cdn.acme.org/mug.jpg"}],
        },
    },
    {"quantity": 1, "product": {"name": "Cup", "price": 1, "url": "/cup/", "images": []}},
]


def test_an_ordered_product_carries_every_property() -> None:
    reader = read(store(orders=[full_order(channel_id=2)], **CATALOG))
    mug = event(reader, "Ordered Product", "bigcommerce-abc123-7-71")
    assert mug.value == 8
    assert mug.properties == {
        "Name": "Mug",
        "SKU": "MUG-R",
        "Categories": ["Mugs", "Drinking", "Kitchen", "Sale"],
        "Brand": "Acme",
        "Product Price": Decimal("4.5"),
        "Product Cost": Decimal("2.25"),
        "Price": 18,
        "Discounted": True,
        "ProductID": 31,
        "Quantity": 2,
        "Option": ["Colour: Red"],
        "Product URL": "https://second.acme.org/mug/",
        "Image URL": "https://cdn.acme.org/mug.jpg",
        "OrderId": "7",
        "ChannelID": 2,
        "Event ID": "bigcommerce-abc123-7-71",
    }
    cup = event(reader, "Ordered Product", "bigcommerce-abc123-7-72").properties
    assert cup["Product Cost"] == 3
    assert cup["Discounted"] is False
    assert "Option" not in cup
    assert "SKU" not in cup


def test_a_deleted_product_keeps_name_and_sku_but_no_url_image_or_categories() -> None:
    gone = event(read(store(orders=[full_order()], **CATALOG)), "Ordered Product", "bigcommerce-abc123-7-70")
    assert gone.value == 0
    assert gone.properties == {
        "Name": "Gone",
        "SKU": "GONE",
        "Categories": [],
        "Brand": "Acme",
        "Price": 18,
        "Discounted": False,
        "ProductID": 99,
        "Quantity": 1,
        "OrderId": "7",
        "ChannelID": 1,
        "Event ID": "bigcommerce-abc123-7-70",
    }


def test_a_custom_product_has_no_product_id() -> None:
    reader = read(store(orders=[order(7)]))
    assert "ProductID" not in event(reader, "Ordered Product", "bigcommerce-abc123-7-70").properties
    assert "ProductID" not in event(reader, "Placed Order", "bigcommerce-abc123-7").properties["Line Items"][0]


@pytest.mark.parametrize(
    ("fields", "is_discounted"),
    [
        ({}, False),
        ({"discount_amount": "0.0100"}, True),
        ({"coupon_discount": "0.0100"}, True),
        ({"lines": [line(70, applied_discounts=[{"id": "a", "amount": "0.0000"}])]}, True),
    ],
)
def test_an_order_is_discounted_by_amounts_or_by_a_line(fields: Json, is_discounted: bool) -> None:
    placed = event(read(store(orders=[order(7, **fields)])), "Placed Order", "bigcommerce-abc123-7")
    assert placed.properties["Discounted"] is is_discounted


@pytest.mark.parametrize(
    ("coupon_discount", "line_code", "codes"),
    [("2.0000", None, ["SAVE2", "TWICE"]), ("2.0000", "LINE", ["LINE"]), ("0.0000", None, None)],
)
def test_coupon_codes_come_from_lines_else_from_the_orders_coupons(
    coupon_discount: str, line_code: str | None, codes: list[str] | None
) -> None:
    row = order(
        7,
        coupon_discount=coupon_discount,
        lines=[line(70, applied_discounts=[{"id": "a", "amount": "2", "code": line_code}])],
        own_coupons=[{"code": "SAVE2"}, {"code": "TWICE"}, {"code": "SAVE2"}],
    )
    placed = event(read(store(orders=[row])), "Placed Order", "bigcommerce-abc123-7")
    assert placed.properties.get("Coupons") == codes


def test_a_refund_names_its_items() -> None:
    paid_back = refund(
        3,
        7,
        reason="Too small",
        items=[
            {"item_type": "PRODUCT", "item_id": 71, "quantity": 1},
            {"item_type": "SHIPPING", "item_id": 7, "quantity": 1},
        ],
    )
    reader = read(store(orders=[full_order(status_id=14)], refunds=[paid_back], **CATALOG))
    assert event(reader, "Refunded Order", "bigcommerce-abc123-7").properties == {
        "Items": ["Mug"],
        "Item Categories": ["Mugs", "Drinking", "Kitchen", "Sale"],
        "Item Count": 1,
        "Item Brands": ["Acme"],
        "Discounted": True,
        "Status": "Partially Refunded",
        "OrderId": "7",
        "ChannelID": 1,
        "Reason": "Too small",
        "Event ID": "bigcommerce-abc123-7",
        "$extra": {
            "line_items": [{**EXTRA_ROWS[1], "quantity": 1}],
            "items": [{**EXTRA_ROWS[1], "quantity": 1}],
            "total_inc_tax": Decimal("20.9"),
        },
    }


def test_a_fulfilled_order_that_may_start_flows_names_its_parcels() -> None:
    rows = [
        {"id": 2, "tracking_number": "", "tracking_carrier": "", "date_created": rfc(ago(hours=1))},
        {
            "id": 1,
            "tracking_number": "JD1",
            "tracking_carrier": "dhl",
            "shipping_provider": "custom",
            "tracking_link": "",
            "generated_tracking_link": "https://dhl.org/JD1",
            "date_created": rfc(ago(hours=2)),
        },
    ]
    parcel = {"Tracking Number": "JD1", "Carrier": "dhl", "Tracking URL": "https://dhl.org/JD1"}
    dump = store(orders=[order(7, status_id=11)], order_shipments={"7": rows})
    reader = read(dump)
    change(dump, 7, status_id=2)
    reader.observe(kind="sync")
    found = event(reader, "Fulfilled Order", "bigcommerce-abc123-7")
    assert not found.backfill
    assert {name: found.properties[name] for name in (*parcel, "Shipments")} == {
        **parcel,
        "Shipments": [
            {**parcel, "Shipped At": ago(hours=2).isoformat()},
            {"Shipped At": ago(hours=1).isoformat()},
        ],
    }
    assert "Shipments" not in event(reader, "Placed Order", "bigcommerce-abc123-7").properties
    assert "Shipments" not in event(read(dump), "Fulfilled Order", "bigcommerce-abc123-7").properties


def test_a_refund_that_names_no_product_is_of_all_items() -> None:
    shipping_only = refund(3, 7, items=[{"item_type": "SHIPPING", "item_id": 7, "quantity": 1}])
    reader = read(store(orders=[full_order()], refunds=[shipping_only], **CATALOG))
    properties = event(reader, "Refunded Order", "bigcommerce-abc123-7").properties
    assert (properties["Items"], properties["Item Count"]) == (["Gone", "Mug", "Cup"], 4)
    assert "Reason" not in properties


# Profiles


def test_a_customers_profile_says_all_that_the_store_says() -> None:
    buyer = customer(
        5,
        "Bea@acme.org",
        phone="(312) 555-0188",
        customer_group_id=2,
        store_credit_amounts=[{"amount": 1.25}, {"amount": 2}],
        channel_ids=[1, 2],
    )
    billing = {"city": "Lyon", "state": "", "zip": "69001", "country": "France", "country_iso2": "US"}
    orders = [
        order(8, customer_id=5, created=ago(days=2), billing={"city": "Paris", "state": "Old"}),
        order(7, customer_id=5, created=ago(days=1), billing=billing),
        order(9, 0, customer_id=5, created=ago(hours=4), billing={"city": "Nowhere"}),
    ]
    reader = read(store(orders=orders, customers=[buyer], groups=[{"id": 2, "name": "Wholesale"}]))
    assert reader.expected_profiles() == {
        "external_id:5": ExpectedProfile(
            email="bea@acme.org",
            external_id="5",
            first_name="Bea",
            last_name="Bell",
            phone_number="+13125550188",
            location={"city": "Lyon", "zip": "69001", "country": "France"},
            properties={
                "Customer Group": "Wholesale",
                "Store Credit": Decimal("3.25"),
                "BigCommerce Original Channel ID": 1,
                "BigCommerce Channel IDs": [1, 2],
            },
        )
    }


def test_who_never_ordered_has_no_location_but_a_store_credit_of_nought() -> None:
    bea = profile(read(store(customers=[customer(5, "bea@acme.org")])), "external_id:5")
    assert bea.location == {}
    assert bea.properties["Store Credit"] == 0
    assert "Customer Group" not in bea.properties


def test_a_guests_profile_comes_from_the_newest_placed_order() -> None:
    orders = [
        order(7, created=ago(days=1), billing={"first_name": "Ann", "city": "New", "phone": "312-555-0100"}),
        order(8, created=ago(days=2), billing={"first_name": "Anna", "city": "Old"}),
        order(9, 7, created=ago(hours=1), billing={"first_name": "Unpaid"}),
    ]
    reader = read(store(orders=orders))
    assert reader.expected_profiles() == {
        "email:ann@acme.org": ExpectedProfile(
            email="ann@acme.org", first_name="Ann", phone_number="+13125550100", location={"city": "New"}
        )
    }


def test_a_guest_order_with_an_accounts_email_belongs_to_the_account() -> None:
    dump = store(
        orders=[order(7, billing={"first_name": "Ann", "city": "Rome", "phone": "312-555-0100"})],
        customers=[customer(5, "ann@acme.org")],
    )
    reader = read(dump)
    assert identity(reader) == ("email", "ann@acme.org")
    assert list(reader.expected_profiles()) == ["external_id:5"]
    ann = profile(reader, "external_id:5")
    assert (ann.first_name, ann.location, ann.phone_number) == ("Bea", {"city": "Rome"}, "+13125550100")


@pytest.mark.parametrize(
    ("phone", "country", "number"),
    [
        ("(312) 555-0188", "US", "+13125550188"),
        ("020 7946 0018", "GB", "+442079460018"),
        ("020 7946 0018", "US", None),
        ("+44 20 7946 0018", "US", "+442079460018"),
        ("12345", "US", None),
        ("call me", "US", None),
        ("", "US", None),
    ],
)
def test_a_phone_is_valid_for_its_country_or_left_out(phone: str, country: str, number: str | None) -> None:
    assert e164(phone, country) == number
    dump = store(orders=[order(7, billing={"phone": phone, "country_iso2": country})])
    reader = read(dump)
    assert profile(reader, "email:ann@acme.org").phone_number == number
    assert (("guest", "ann@acme.org") in reader.expected_issues()) is bool(phone and not number)


def test_without_an_order_a_phone_is_dialled_in_the_stores_country() -> None:
    reader = read(store(customers=[customer(5, "bea@acme.org", phone="312 555 0188")]))
    assert profile(reader, "external_id:5").phone_number == "+13125550188"


def test_a_shared_phone_is_left_out_of_all() -> None:
    dump = store(
        orders=[order(7, billing={"phone": "+13125550188"})],
        customers=[customer(5, "bea@acme.org", phone="(312) 555-0188")],
    )
    reader = read(dump)
    assert profile(reader, "external_id:5").phone_number is None
    assert profile(reader, "email:ann@acme.org").phone_number is None
    assert reader.expected_issues() == {
        ("customer", 5): "phone_left_out",
        ("guest", "ann@acme.org"): "phone_left_out",
    }


def test_a_changed_account_email_moves_with_the_external_id() -> None:
    dump = store(orders=[order(7, customer_id=5)], customers=[customer(5, "bea@acme.org")])
    reader = read(dump)
    now = later(dump, hours=1)
    dump["customers"][0].update(email="bea@new.org", date_modified=now.isoformat())
    reader.observe(kind="sync")
    assert [(p.external_id, p.email) for p in reader.expected_profiles().values()] == [("5", "bea@new.org")]


def test_an_email_that_is_another_profiles_gets_the_values_without_the_external_id() -> None:
    dump = store(orders=[order(7)], customers=[customer(5, "bea@acme.org")])
    reader = read(dump)
    now = later(dump, hours=1)
    dump["customers"][0].update(email="ann@acme.org", first_name="Beatrix", date_modified=now.isoformat())
    reader.observe(kind="sync")
    assert profile(reader, "external_id:5").email == "bea@acme.org"
    assert profile(reader, "email:ann@acme.org").first_name == "Beatrix"
    assert reader.expected_issues()["customer", 5] == "email_conflict"


def test_a_guest_who_opens_an_account_gets_its_external_id() -> None:
    dump = store(orders=[order(7)])
    reader = read(dump)
    now = later(dump, hours=1)
    dump["customers"].append(customer(5, "ann@acme.org", date_modified=now.isoformat()))
    reader.observe(kind="sync")
    assert list(reader.expected_profiles()) == ["external_id:5"]


def test_a_group_is_unset_and_other_lost_values_are_left_standing() -> None:
    dump = store(
        customers=[customer(5, "bea@acme.org", customer_group_id=2, phone="312 555 0188")],
        groups=[{"id": 2, "name": "Wholesale"}],
    )
    reader = read(dump)
    now = later(dump, hours=1)
    dump["customers"][0].update(
        customer_group_id=0, phone="", last_name="", store_credit_amounts=[], date_modified=now.isoformat()
    )
    reader.observe(kind="sync")
    bea = profile(reader, "external_id:5")
    assert "Customer Group" not in bea.properties
    assert bea.properties["Store Credit"] == 0
    assert (bea.last_name, bea.phone_number) == ("Bell", "+13125550188")


def test_an_archived_order_gives_its_place_up_at_the_next_backfill() -> None:
    dump = store(
        orders=[
            order(7, created=ago(days=2), billing={"city": "Old"}),
            order(8, created=ago(days=1), billing={"city": "New"}),
        ]
    )
    reader = read(dump)
    later(dump, hours=1)
    dump["orders"].pop()
    reader.observe(kind="sync")
    assert profile(reader, "email:ann@acme.org").location == {"city": "New"}
    reader.observe(kind="backfill")
    assert profile(reader, "email:ann@acme.org").location == {"city": "Old"}


def test_a_limited_backfill_sends_customers_but_no_guests_and_no_locations() -> None:
    orders = [order(7, customer_id=5, billing={"city": "Rome"}), order(8, billing={"first_name": "Ann"})]
    reader = read(store(orders=orders, customers=[customer(5, "bea@acme.org")]), since="2024-01-01")
    assert profile(reader, "external_id:5").location == {}
    assert profile(reader, "email:ann@acme.org") == ExpectedProfile(email="ann@acme.org")
    reader.observe()
    assert profile(reader, "external_id:5").location == {"city": "Rome"}
    assert profile(reader, "email:ann@acme.org").first_name == "Ann"


# Which events may start flows


def test_a_backfill_keeps_every_flow_quiet() -> None:
    reader = read(store(orders=[order(7, created=ago(minutes=5))]))
    assert all(event.backfill for event in reader.expected_events().values())


def synced_flag(metric: str, row: Json, refunds: list[Json] | None = None, known_as: Json | None = None) -> bool:
    """The flag of order 7's event in a sync two days after the connection. `known_as`: as a backfill saw it before."""
    dump = store(orders=[known_as] if known_as else [])
    reader = ContractReader.from_dump(dump)
    dump["time"] -= 2 * 86400
    reader.observe()
    dump.update(store(orders=[row], refunds=refunds or []))
    reader.observe(kind="sync")
    return event(reader, metric, "bigcommerce-abc123-7").backfill


def test_a_new_order_starts_flows_and_an_old_one_edited_in_bulk_does_not() -> None:
    assert not synced_flag("Placed Order", order(7, created=ago(hours=23), modified=ago(hours=1)))
    assert synced_flag("Placed Order", order(7, created=ago(hours=25), modified=ago(hours=1)))
    assert synced_flag("Cancelled Order", order(7, 5, created=ago(days=90), modified=ago(hours=1)))


def test_a_known_order_paid_after_three_days_starts_its_flow() -> None:
    unpaid = order(7, 7, created=ago(days=3))
    paid = order(7, 11, created=ago(days=3), modified=ago(hours=1))
    assert not synced_flag("Placed Order", paid, known_as=unpaid)


def test_a_change_that_is_a_day_old_keeps_its_flow_quiet() -> None:
    unpaid = order(7, 7, created=ago(days=3))
    paid = order(7, 11, created=ago(days=3), modified=ago(hours=24))
    assert synced_flag("Placed Order", paid, known_as=unpaid)


@pytest.mark.parametrize(("shipped_hours", "flag"), [(2, False), (30, True)])
def test_the_shipping_date_tells_when_an_order_was_fulfilled(shipped_hours: int, flag: bool) -> None:
    known = order(7, 11, created=ago(days=3))
    shipped = order(7, 2, created=ago(days=3), modified=ago(hours=1), date_shipped=rfc(ago(hours=shipped_hours)))
    assert synced_flag("Fulfilled Order", shipped, known_as=known) is flag


@pytest.mark.parametrize(("refunded_hours", "flag"), [(2, False), (30, True)])
def test_a_refund_tells_itself_when_it_was_made(refunded_hours: int, flag: bool) -> None:
    known = order(7, 11, created=ago(days=3))
    refunds = [refund(3, 7, created=ago(hours=refunded_hours).isoformat())]
    assert synced_flag("Refunded Order", order(7, 14, created=ago(days=3)), refunds, known) is flag


# Over HTTP


@pytest.fixture
def served() -> Iterator[tuple[Json, str]]:
    """A store's dump, and the address of a server that answers from it, all rows on the first page."""
    dump = store(orders=[full_order(), order(9, 0)], customers=[customer(5, "bea@acme.org")], **CATALOG)
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler_of(dump))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield dump, f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def handler_of(dump: Json) -> type[BaseHTTPRequestHandler]:
    class Answers(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            url = urlsplit(self.path)
            rows = self.rows(url.path.removeprefix("/stores/abc123"), parse_qs(url.query))
            body = b"" if rows == [] else json.dumps(rows).encode()
            self.send_response(200 if body else 204)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def rows(self, path: str, query: dict[str, list[str]]) -> Any:
            assert self.headers["X-Auth-Token"] == "secret"
            page = slice(0, None) if query.get("page", ["1"]) == ["1"] else slice(0, 0)
            if path == "/v2/orders":
                incomplete = query.get("status_id") == ["0"]
                return [row for row in dump["orders"] if (row["status_id"] == 0) is incomplete][page]
            if path.startswith("/v2/orders/"):
                _, _, _, order_id, part = path.split("/")
                return dump["order_products" if part == "products" else "order_coupons"][int(order_id)][page]
            v3 = {
                "/v3/orders/payment_actions/refunds": "refunds",
                "/v3/customers": "customers",
                "/v3/catalog/products": "products",
                "/v3/catalog/trees/categories": "categories",
                "/v3/sites": "sites",
            }
            if path in v3:
                return {"data": dump[v3[path]][page], "meta": {}}
            return {"/v2/time": {"time": dump["time"]}, "/v2/store": dump["store"], "/v2/customer_groups": []}[path]

        def log_message(self, format: str, *args: object) -> None:
            """Keep the test run's output clean."""

    return Answers


def test_the_store_reads_the_same_over_http(served: tuple[Json, str]) -> None:
    dump, address = served
    over_http = ContractReader(address, "abc123", "secret")
    over_http.observe()
    assert over_http.expected_events() == read(dump).expected_events()
    assert over_http.expected_profiles() == read(dump).expected_profiles()
    assert ("Started Checkout", "bigcommerce-abc123-9") in made(over_http)
    assert ("Placed Order", "bigcommerce-abc123-7") in made(over_http)
