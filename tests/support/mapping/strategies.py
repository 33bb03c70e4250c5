"""Rows of the source as the vendor's specs allow them, and, when `wild`, as they do not."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from tests.support.mapping.makers import Json, rfc

Rows = st.SearchStrategy[Any]

AMOUNTS = st.decimals(min_value=-(10**10), max_value=10**10, places=4)
PRICES = st.decimals(min_value=0, max_value=10**6, places=4)
MONEY = st.one_of(
    PRICES.map(str),
    AMOUNTS,
    AMOUNTS.map(str),
    st.integers(-(10**12), 10**12),
    st.sampled_from(["0.0000", "1e3", "99999999999999.99999", "-0.00004", Decimal("0.1234567890123456789")]),
)
NOTHING: st.SearchStrategy[object] = st.sampled_from([None, "", [], {}])
NONSENSE = st.sampled_from(["abc", "NaN", "-Infinity", "1e99", True, -1, 2**70, ["x"], {"url": "u"}, Decimal("1e30")])
TEXTS = st.text(max_size=12) | st.sampled_from(["<b>&\"'</b>", "=1+1", "日本語", "שלום", "\x00\u2028", "😀"])
SMALL = st.integers(0, 3)
SECONDS = st.integers(0, 4_000_000_000)
DATES = SECONDS.map(lambda second: rfc(datetime.fromtimestamp(second, UTC))) | st.sampled_from(
    ["2024-02-29T23:59:59Z", "0001-01-01T00:00:00", "9999-12-31T23:59:59Z"]
)
EMAILS = st.emails() | TEXTS | st.sampled_from(["jane@example.com", "jane@shop.com", "Jane@SHOP.com "])
STUBS = st.just({"url": "https://api/x", "resource": "/x"})

LINE_MONEY = ("price_ex_tax", "price_inc_tax", "total_ex_tax", "total_inc_tax")
ORDER_MONEY = (
    "subtotal_ex_tax",
    "subtotal_inc_tax",
    "shipping_cost_ex_tax",
    "shipping_cost_inc_tax",
    "discount_amount",
    "coupon_discount",
)


def order_rows(wild: bool) -> Rows:
    """Orders of `GET /v2/orders`."""
    return _rows(
        {"id": st.just(100), "status_id": st.integers(0, 15), "date_created": DATES, "date_modified": DATES}
        | {"default_currency_code": st.sampled_from(["USD", "JPY"]), "consignments": _consignments(wild)}
        | dict.fromkeys(ORDER_MONEY, MONEY),
        {
            "customer_id": SMALL,
            "date_shipped": DATES,
            "status": TEXTS,
            "is_tax_inclusive_pricing": st.booleans() | st.sampled_from(["true", 0]),
            "channel_id": SMALL,
            "items_total": st.integers(0, 9) | st.just("3"),
            "is_deleted": st.integers(0, 9).map(lambda chance: chance == 9),
            "billing_address": _billing(wild),
            "total_inc_tax": MONEY,
            "store_credit_amount": MONEY,
        },
        wild,
    )


def refund_rows(wild: bool) -> Rows:
    """Refunds of order 100."""
    items = _rows(
        {"item_type": st.sampled_from(["PRODUCT", "SHIPPING", "ORDER"])},
        {"item_id": st.integers(0, 9), "quantity": SMALL},
        wild,
    )
    return _rows(
        {"id": st.integers(1, 4), "order_id": st.just(100), "created": DATES, "total_amount": MONEY},
        {
            "total_tax": MONEY,
            "reason": TEXTS,
            "items": st.lists(items, max_size=3),
            "payments": st.lists(_rows({}, {"is_declined": st.booleans()}, wild), max_size=2),
        },
        wild,
    )


def customer_rows(wild: bool) -> Rows:
    """Customers of `GET /v3/customers`."""
    return _rows(
        {"id": st.integers(1, 9), "date_created": DATES, "date_modified": DATES},
        {
            "email": EMAILS,
            "first_name": TEXTS,
            "last_name": TEXTS,
            "phone": TEXTS | st.sampled_from(["+15125550134", "512 555 0134"]),
            "customer_group_id": SMALL,
            "store_credit_amounts": st.lists(_rows({}, {"amount": MONEY}, wild), max_size=2),
            "origin_channel_id": SMALL,
            "channel_ids": st.lists(SMALL, max_size=2),
        },
        wild,
    )


def _line_rows(wild: bool) -> Rows:
    discounts = _rows(
        {"amount": MONEY},
        {"id": TEXTS, "code": TEXTS, "name": TEXTS, "target": st.sampled_from(["order", "product"])},
        wild,
    )
    options = _rows({}, {"display_name": TEXTS, "display_value": TEXTS, "value": TEXTS}, wild)
    return _rows(
        {"id": st.integers(1, 9) | st.integers(1, 9).map(str), "quantity": st.integers(-1, 5) | st.just("2")}
        | dict.fromkeys(LINE_MONEY, MONEY),
        {
            "product_id": SMALL,
            "variant_id": SMALL,
            "name": TEXTS,
            "sku": TEXTS,
            "brand": TEXTS,
            "type": st.sampled_from(["physical", "digital", "giftcertificate"]),
            "cost_price_ex_tax": MONEY,
            "cost_price_inc_tax": MONEY,
            "base_cost_price": MONEY,
            "applied_discounts": st.lists(discounts, max_size=2),
            "product_options": st.lists(options, max_size=2),
            "parent_order_product_id": SMALL,
        },
        wild,
    )


def _consignments(wild: bool) -> Rows:
    line_rows = _line_rows(wild)
    some = st.lists(line_rows, min_size=1, max_size=4)
    line_items = st.one_of(some, some, some, some, st.lists(STUBS, max_size=1), STUBS)
    part = st.fixed_dictionaries({"line_items": line_items}, optional={"id": SMALL})
    warned = st.fixed_dictionaries({"line_items": line_items, "__warning__": TEXTS})
    parts = st.lists(part, max_size=2) | st.lists(part | warned, max_size=2)
    gift_certificates = _rows({}, {"gift_certificates": parts}, wild)
    others = {"pickups": parts, "downloads": parts, "email": gift_certificates}
    whole = _rows({"shipping": st.lists(part, min_size=1, max_size=2)}, others, wild)
    return st.one_of(whole, whole, whole, whole, st.lists(whole, max_size=1), parts, STUBS)


def _billing(wild: bool) -> Rows:
    names = ("first_name", "last_name", "company", "city", "state", "zip", "country", "country_iso2", "phone")
    return _rows({}, dict.fromkeys(names, TEXTS) | {"email": EMAILS}, wild)


def _rows(needed: dict[str, Rows], optional: dict[str, Rows], wild: bool) -> Rows:
    """Objects with all needed fields and some of the optional ones; when wild, a field of any may be anything."""
    may_be_nothing = {name: usual | usual | NOTHING for name, usual in optional.items()}
    rows = st.fixed_dictionaries(needed, optional=may_be_nothing)
    if not wild:
        return rows
    oddities = st.dictionaries(st.sampled_from([*needed, *optional]), NOTHING | NONSENSE, max_size=1)
    return st.tuples(rows, oddities, st.integers(0, 3)).map(_with_oddities)


def _with_oddities(found: tuple[Json, Json, int]) -> Json:
    row, oddities, chance = found
    return row if chance else {**row, **oddities}
