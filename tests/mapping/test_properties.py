"""What holds for every record that the vendor's specs allow, and for many that they do not."""

import json
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import accumulate
from typing import Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from bcklaviyo_gui.bigcommerce.decode import decode_customers, decode_orders, decode_refunds
from bcklaviyo_gui.bigcommerce.order_shapes import Order, Refund
from bcklaviyo_gui.bigcommerce.store_shapes import Category, Product
from bcklaviyo_gui.domain.errors import ContractBroken
from bcklaviyo_gui.klaviyo.payloads import (
    Event,
    event_attributes,
    identity_profile,
    plain,
    profile_data,
    profile_hash,
)
from bcklaviyo_gui.mapping.history import OrderHistory, observe
from bcklaviyo_gui.mapping.identity import check_email
from bcklaviyo_gui.mapping.money import order_value
from bcklaviyo_gui.mapping.orders import checkout_is_settled, events_of, needs_coupons, person_email
from bcklaviyo_gui.mapping.profiles import customer_profile, guest_profile, newest_order, phone_of
from bcklaviyo_gui.mapping.rules import goes_as_history
from tests.support.mapping.makers import (
    MODIFIED,
    RULES,
    Json,
    Shelf,
    decided,
    events,
    line_row,
    order_row,
    refund,
    rfc,
)
from tests.support.mapping.strategies import PRICES, SMALL, TEXTS, customer_rows, order_rows, refund_rows

NOW = datetime(2026, 1, 1, tzinfo=UTC)
SHELF = Shelf(
    products={product_id: Product(product_id, "P", (product_id, 1), f"/p{product_id}/", None) for product_id in (1, 2)},
    categories={1: Category(1, 0, "All"), 2: Category(2, 1, "Two")},
)


def page(rows: list[Json]) -> bytes:
    """The rows as JSON; Decimals are numbers with all their digits."""
    return msgspec.json.Encoder(decimal_format="number").encode(rows)


def wrapped(rows: list[Json]) -> bytes:
    return b'{"data":' + page(rows) + b"}"


def as_read_back(value: object) -> object:
    """A value as `json.loads` with exact numbers gives it."""
    if isinstance(value, dict):
        return {key: as_read_back(item) for key, item in value.items()}
    if isinstance(value, list):
        return [as_read_back(item) for item in value]
    return value if isinstance(value, bool | str) else Decimal(str(value))


def exact(text: bytes) -> Any:
    return json.loads(text, parse_float=Decimal, parse_int=Decimal)


def check_event(event: Event) -> None:
    """The event's JSON is valid and says the same, exactly; nothing is in it that Klaviyo ignores."""
    written = exact(event_attributes(event, backfill=True))
    assert written["properties"] == as_read_back(event.properties)
    assert written["value"] == event.value
    assert str(event.value) == str(plain(event.value))
    assert datetime.fromisoformat(written["time"]) == event.time.replace(microsecond=0)
    extra: Any = event.properties.get("$extra", {"items": []})
    rows: Any = event.properties.get("Line Items", [])
    more = [part for row in extra["items"] for part in (row, row["product"])]
    for properties in (event.properties, *rows, extra, *more):
        for name, value in properties.items():
            assert value is False or (value is not None and value != 0 and value != ""), name
            if isinstance(value, Decimal):
                assert str(value) == str(plain(value)), name
                assert f'"{name}":{value}'.encode() in event_attributes(event, backfill=True)
    assert exact(identity_profile(event.identity))["data"]["attributes"] == event.identity.attributes()


@settings(max_examples=300, deadline=None)
@given(
    order_rows(wild=False), st.lists(refund_rows(wild=False), max_size=3), st.lists(TEXTS, max_size=2), st.booleans()
)
def test_every_order_that_the_specs_allow_is_mapped(
    row: Json, refund_rows: list[Json], coupons: list[str], checkout_sent: bool
) -> None:
    (read,) = decode_orders(page([row])).records
    refunds = decode_refunds(wrapped(refund_rows)).records
    assert len(refunds) == len(refund_rows)
    check_order(read, refunds, coupons, checkout_sent)


@settings(max_examples=300, deadline=None)
@given(order_rows(wild=True), st.lists(refund_rows(wild=True), max_size=3), st.booleans())
def test_every_other_order_is_mapped_or_broken_by_a_field_that_has_a_name(
    row: Json, refund_rows: list[Json], checkout_sent: bool
) -> None:
    decoded = decode_orders(page([row]))
    assert len(decoded.records) + len(decoded.broken) == 1
    assert all(broken.field for broken in decoded.broken)
    refunds: Sequence[Refund] = ()
    with suppress(ContractBroken):
        refunds = decode_refunds(wrapped(refund_rows)).records
    for read in decoded.records:
        check_order(read, refunds, [], checkout_sent)


def check_order(read: Order, refunds: Sequence[Refund], coupons: list[str], checkout_sent: bool) -> None:
    check_email(person_email(read, None))
    needs_coupons(read)
    checkout_is_settled(read, NOW, RULES)
    read.lines_complete()
    history = decided(read, observe(read, None, RULES), refunds, checkout_sent)
    made = events_of(read, history, refunds, coupons, SHELF, RULES, known=False)
    assert len({(event.metric, event.unique_id) for event in made}) == len(made)
    for event in made:
        check_event(event)
        goes_as_history(event, is_backfill=False, now=NOW, order_created=read.date_created, rules=RULES)


@settings(max_examples=150, deadline=None)
@given(st.booleans().flatmap(customer_rows), order_rows(wild=False), st.none() | TEXTS, st.booleans(), st.booleans())
def test_every_customer_is_a_profile_or_broken(
    row: Json, order_row: Json, group: str | None, had_group: bool, with_location: bool
) -> None:
    decoded = decode_customers(wrapped([row]))
    assert len(decoded.records) + len(decoded.broken) == 1
    (newest,) = [newest_order(read) for read in decode_orders(page([order_row])).records]
    for customer in decoded.records:
        phone = phone_of(customer, newest, RULES)
        made = customer_profile(customer, group, had_group, newest, phone.e164, with_location, RULES)
        written = exact(profile_data(made))
        assert written["attributes"]["properties"] == as_read_back(made.properties)
        assert len(profile_hash(made)) == 16
    assert exact(profile_data(guest_profile(newest, phone_of(None, newest, RULES).e164)))["type"] == "profile"


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_an_order_is_worth_its_lines_and_shipping_when_all_discounts_are_on_lines(data: st.DataObject) -> None:
    side = data.draw(st.sampled_from(["ex", "inc"]))
    totals = data.draw(st.lists(PRICES, min_size=1, max_size=5))
    taken = [[data.draw(PRICES) for _ in range(data.draw(st.integers(0, 2)))] for _ in totals]
    shipping = data.draw(PRICES)
    off = sum((amount for amounts in taken for amount in amounts), Decimal(0))
    manual = data.draw(st.decimals(min_value=0, max_value=off, places=4))
    rows = [
        line_row(
            line_id,
            **{f"total_{side}_tax": str(total)},
            applied_discounts=[{"id": "d", "amount": str(amount)} for amount in amounts],
        )
        for line_id, (total, amounts) in enumerate(zip(totals, taken, strict=True), start=1)
    ]
    row = order_row(
        lines=rows,
        is_tax_inclusive_pricing=side == "inc",
        discount_amount=str(manual),
        coupon_discount=str(off - manual),
    ) | {f"subtotal_{side}_tax": str(sum(totals)), f"shipping_cost_{side}_tax": str(shipping)}
    (read,) = decode_orders(page([row])).records
    placed, *products = events(read)
    assert placed.value == order_value(read, RULES) == sum(product.value for product in products) + shipping


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_the_order_in_which_lines_come_changes_nothing(data: st.DataObject) -> None:
    rows = [
        line_row(line_id, product_id=data.draw(SMALL), name=data.draw(TEXTS), quantity=data.draw(st.integers(0, 3)))
        for line_id in range(1, data.draw(st.integers(2, 6)))
    ]

    def arranged() -> Order:
        turned = data.draw(st.permutations(rows))
        cut = data.draw(st.integers(0, len(turned)))
        kinds = data.draw(st.permutations(["shipping", "pickups", "downloads"]))
        first, second = {"line_items": turned[:cut]}, {"line_items": turned[cut:]}
        parts = [{kinds[0]: [first], kinds[1]: [second]}, {kinds[0]: [second, first]}]
        consignments = data.draw(
            st.sampled_from([*parts, [parts[0]], {"email": {"gift_certificates": [first, second]}}])
        )
        (read,) = decode_orders(page([order_row(lines=rows, status_id=2, consignments=consignments)])).records
        return read

    one, other = arranged(), arranged()
    assert one.lines() == other.lines()
    assert events(one, shelf=SHELF) == events(other, shelf=SHELF)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.integers(0, 14), min_size=1, max_size=6), st.data())
def test_readings_repeated_in_between_change_no_event(statuses: list[int], data: st.DataObject) -> None:
    """The life of an order, read once at each change, and read with repeats: the same events, once each."""
    versions = [
        order_row(
            status_id=status,
            date_modified=rfc(MODIFIED + timedelta(hours=hour)),
            items_total=1,
            date_shipped=rfc(MODIFIED) if data.draw(st.booleans()) else "",
        )
        for hour, status in enumerate(statuses)
    ]
    repeats = [data.draw(st.integers(1, 3)) for _ in versions]
    checkout_sent = data.draw(st.booleans())
    once = told(versions, checkout_sent)
    again = told([row for row, times in zip(versions, repeats, strict=True) for _ in range(times)], checkout_sent)
    assert once == again


def told(rows: list[Json], checkout_sent: bool) -> dict[tuple[object, str], Event]:
    """The first event of each metric and id, as Klaviyo keeps them, from reading these versions one after the other."""
    kept: dict[tuple[object, str], Event] = {}
    history: OrderHistory | None = None
    for row in rows:
        (read,) = decode_orders(page([row])).records
        known = history is not None
        history = decided(read, observe(read, history, RULES), (), checkout_sent)
        for event in events_of(read, history, (), (), SHELF, RULES, known=known):
            kept.setdefault((event.metric, event.unique_id), event)
    return kept


@settings(max_examples=100, deadline=None)
@given(st.lists(st.integers(1, 9), min_size=1, max_size=6, unique=True), st.data())
def test_refunds_keep_their_ids_in_whatever_order_they_become_known(ids: list[int], data: st.DataObject) -> None:
    """Refunds come to be known in steps; within and after each, every one keeps the id it was first told by."""
    sizes = data.draw(st.lists(st.integers(1, 3), min_size=len(ids), max_size=len(ids)))
    (read,) = decode_orders(page([order_row(status_id=14)])).records
    # Told apart by their values.
    refunds = {refund_id: refund(refund_id, total_amount=100 + refund_id, total_tax=0) for refund_id in ids}
    history = observe(read, None, RULES)
    first_told: dict[object, str] = {}
    for end in [*accumulate(sizes), len(ids)]:
        now_known = data.draw(st.permutations([refunds[refund_id] for refund_id in ids[:end]]))
        history = decided(read, history, now_known)
        made = events_of(read, history, now_known, (), SHELF, RULES, known=True)
        for event in made:
            if event.metric.value == "Refunded Order":
                assert first_told.setdefault(event.value, event.unique_id) == event.unique_id
    assert len(set(first_told.values())) == len(ids)
    assert f"bigcommerce-abc123-100-refund-{min(ids[: sizes[0]])}" not in first_told.values()
