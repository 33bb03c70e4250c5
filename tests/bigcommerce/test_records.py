import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from bcklaviyo_gui.bigcommerce.decode import (
    decode_categories,
    decode_coupons,
    decode_customers,
    decode_groups,
    decode_lines,
    decode_order,
    decode_orders,
    decode_products,
    decode_refunds,
    decode_sites,
    decode_store,
)
from bcklaviyo_gui.bigcommerce.order_shapes import OrderCoupon, RefundItem, with_lines
from bcklaviyo_gui.bigcommerce.store_shapes import Category, CustomerGroup, Site
from bcklaviyo_gui.domain.errors import ContractBroken
from tests.support.mapping.makers import (
    CREATED,
    MODIFIED,
    Json,
    body,
    customer_row,
    data,
    line_row,
    lines,
    order,
    order_row,
    refund,
    refund_row,
)

REQUIRED = (
    "status_id",
    "date_created",
    "date_modified",
    "subtotal_ex_tax",
    "subtotal_inc_tax",
    "shipping_cost_ex_tax",
    "shipping_cost_inc_tax",
    "discount_amount",
    "coupon_discount",
    "default_currency_code",
)


MONEY = (
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
LINE_MONEY = (
    "price_ex_tax",
    "price_inc_tax",
    "total_ex_tax",
    "total_inc_tax",
    "cost_price_ex_tax",
    "cost_price_inc_tax",
    "base_cost_price",
)


def fault(row: object) -> tuple[int | None, str]:
    """The id and the field that a single broken row names."""
    decoded = decode_orders(json.dumps([row]).encode())
    assert decoded.records == ()
    (broken,) = decoded.broken
    assert broken.endpoint == "GET /v2/orders"
    return broken.record_id, broken.field


def test_an_order_keeps_what_the_answer_says() -> None:
    read = order(
        customer_id=20, channel_id=3, is_tax_inclusive_pricing=True, date_shipped="Thu, 07 Mar 2024 01:02:03 +0000"
    )
    assert (read.id, read.customer_id, read.status_id, read.channel_id) == (100, 20, 11, 3)
    assert (read.date_created, read.date_modified) == (CREATED, MODIFIED)
    assert read.date_shipped == datetime(2024, 3, 7, 1, 2, 3, tzinfo=UTC)
    assert (read.subtotal_ex_tax, read.subtotal_inc_tax) == (Decimal("10.0000"), Decimal("12.0000"))
    assert read.is_tax_inclusive_pricing
    assert read.default_currency_code == "USD"
    assert read.billing_address.email == " Jane@Shop.com "
    assert [line.name for line in read.lines()] == ["Thing 1"]


def test_an_empty_date_shipped_is_none() -> None:
    assert order(date_shipped="").date_shipped is None


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Thu, 20 Apr 2017 11:32:00 +0000", datetime(2017, 4, 20, 11, 32, tzinfo=UTC)),
        ("Thu, 20 Apr 2017 11:32:00 -0400", datetime(2017, 4, 20, 15, 32, tzinfo=UTC)),
        ("20 Apr 2017 11:32:00", datetime(2017, 4, 20, 11, 32, tzinfo=UTC)),
        ("Thu, 6 Apr 2017 11:32:00 GMT", datetime(2017, 4, 6, 11, 32, tzinfo=UTC)),
        ("2017-04-20T11:32:00.000-04:00", datetime(2017, 4, 20, 15, 32, tzinfo=UTC)),
        (" Thu, 20 Apr 2017 11:32:09 -0400 ", datetime(2017, 4, 20, 15, 32, 9, tzinfo=UTC)),
        ("2017-04-20T11:32:00Z", datetime(2017, 4, 20, 11, 32, tzinfo=UTC)),
        ("2017-04-20 11:32:00", datetime(2017, 4, 20, 11, 32, tzinfo=UTC)),
    ],
)
def test_dates_of_both_kinds_become_aware_utc(text: str, moment: datetime) -> None:
    read = order(date_created=text).date_created
    assert read == moment
    assert read.utcoffset() == moment.utcoffset()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "0000-00-00 00:00:00",
        "Wed, 30 Nov -0001 00:00:00 +0000",
        "Thu, 31 Apr 2017 11:32:00 +0000",
        "Thu, 20 Abr 2017 11:32:00 +0000",
        "Thu, 20 Apr 2017 11:32:00 +9999",
        "0001-01-01T00:00:00+14:00",
        1492687920,
    ],
)
def test_a_date_that_is_none_breaks_the_order_and_is_named(text: object) -> None:
    assert fault(order_row(date_created=text)) == (100, "date_created")


@pytest.mark.parametrize("field", REQUIRED)
@pytest.mark.parametrize("value", [None, "", "absent"])
def test_a_missing_required_field_breaks_the_order_and_is_named(field: str, value: object) -> None:
    row = order_row() | {field: value}
    if value == "absent":
        del row[field]
    assert fault(row) == (100, field)


def test_an_order_without_an_id_is_broken_and_has_none() -> None:
    row = order_row()
    del row["id"]
    assert fault(row) == (None, "id")


@pytest.mark.parametrize("amount", ["abc", "NaN", "Infinity", "-sNaN", "1e400", "1E15", [], {}, True])
def test_an_amount_that_is_no_money_breaks_the_order_and_is_named(amount: object) -> None:
    assert fault(order_row(subtotal_ex_tax=amount)) == (100, "subtotal_ex_tax")


@pytest.mark.parametrize("field", MONEY)
def test_no_amount_of_an_order_may_be_infinite(field: str) -> None:
    assert fault(order_row() | {field: "Infinity"}) == (100, field)


@pytest.mark.parametrize("field", [*LINE_MONEY, "applied_discounts"])
def test_no_amount_of_a_line_may_be_infinite(field: str) -> None:
    odd = [{"id": "x", "amount": "Infinity"}] if field == "applied_discounts" else "Infinity"
    (broken,) = decode_lines(body(line_row(1, **{field: odd}))).broken
    assert broken.field.startswith(field)


@pytest.mark.parametrize("amount", ["abc", "Infinity"])
def test_what_is_no_money_is_told_so(amount: str) -> None:
    (broken,) = decode_orders(body(order_row(coupon_discount=amount))).broken
    assert str(broken.problem) == "Not an amount of money"


def test_an_amount_that_is_no_money_in_a_line_names_the_field_of_the_line() -> None:
    row = order_row(lines=[line_row(1), line_row(2, total_inc_tax="abc")])
    record_id, field = fault(row)
    assert record_id == 100
    assert field.startswith("consignments.")
    assert field.endswith("total_inc_tax")


def test_an_order_whose_fields_are_null_where_nothing_is_known_is_read() -> None:
    read = order(
        customer_id=None,
        status=None,
        is_tax_inclusive_pricing=None,
        channel_id=None,
        payment_method=None,
        refunded_amount=None,
        date_shipped=None,
        billing_address=[],
    )
    assert (read.customer_id, read.status, read.is_tax_inclusive_pricing, read.channel_id) == (0, "", False, 1)
    assert read.billing_address.email == ""
    assert len(read.lines()) == 1


@pytest.mark.parametrize("amount", ["336.32", 336.32, "336.3200", "3.3632e2"])
def test_money_may_come_as_text_or_as_number(amount: object) -> None:
    assert order(subtotal_ex_tax=amount).subtotal_ex_tax == Decimal("336.32")


@pytest.mark.parametrize("amount", ["0.1", "12345678901.12345678", "-0.07", "100", "0.30000000000000004", "1e2"])
@pytest.mark.parametrize("odd", [False, True])
def test_a_number_keeps_all_its_digits(amount: str, odd: bool) -> None:
    row = json.dumps(refund_row(total_amount="AMOUNT", reason=None if odd else "why"))
    page = f'{{"data":[{row}]}}'.replace('"AMOUNT"', amount).encode()
    (read,) = decode_refunds(page).records
    assert read.total_amount == Decimal(amount)


def test_integers_may_come_as_text() -> None:
    read = order(id="100", status_id="2", customer_id="20", items_total="1", lines=None)
    assert (read.id, read.status_id, read.customer_id, read.items_total) == (100, 2, 20, 1)
    assert order(items_total=1.0).items_total == 1


def test_a_row_may_be_odd_in_several_ways() -> None:
    read = order(id="100", status=None, is_tax_inclusive_pricing="true", subtotal_ex_tax=1.50, items_total=1.0)
    assert (read.id, read.status, read.is_tax_inclusive_pricing, read.items_total) == (100, "", True, 1)
    assert read.subtotal_ex_tax == Decimal("1.5")


def test_an_id_beyond_64_bits_breaks_the_record() -> None:
    assert fault(order_row(order_id=2**63)) == (None, "id")
    assert fault(order_row(customer_id=2**63)) == (100, "customer_id")


def test_one_broken_row_does_not_cost_the_others() -> None:
    rows = [order_row(order_id) for order_id in range(1, 11)]
    rows[3]["subtotal_ex_tax"] = None
    decoded = decode_orders(body(*rows))
    assert [read.id for read in decoded.records] == [1, 2, 3, 5, 6, 7, 8, 9, 10]
    assert [(broken.record_id, broken.field, str(broken.problem)) for broken in decoded.broken] == [
        (4, "subtotal_ex_tax", "Missing")
    ]


def test_a_page_of_one_broken_row_is_no_broken_page() -> None:
    assert len(decode_orders(body(order_row(subtotal_ex_tax=None))).broken) == 1


def test_a_page_of_two_broken_rows_is_broken() -> None:
    with pytest.raises(ContractBroken):
        decode_orders(body(order_row(1, status_id=None), order_row(2, status_id=None)))


def test_more_than_a_fifth_of_broken_rows_stops() -> None:
    rows = [order_row(order_id) for order_id in range(1, 11)]
    for row in rows[:2]:
        row["coupon_discount"] = None
    assert len(decode_orders(body(*rows)).broken) == 2
    rows[2]["coupon_discount"] = None
    with pytest.raises(ContractBroken) as stopped:
        decode_orders(body(*rows))
    assert (stopped.value.endpoint, stopped.value.field) == ("GET /v2/orders", "coupon_discount")


@pytest.mark.parametrize(
    "page", [b"{}", b"null", b'"orders"', b"17", b'{"data":[]}', b"<html>", b'[{"id":1', b'[{"id":1,"status":"\xff"}]']
)
def test_a_page_of_orders_that_is_no_list_stops(page: bytes) -> None:
    with pytest.raises(ContractBroken) as stopped:
        decode_orders(page)
    assert stopped.value.endpoint == "GET /v2/orders"


@pytest.mark.parametrize("page", [b"[]", b"null", b"{}", b'{"data":null}', b'{"data":{}}', b'{"rows":[]}'])
def test_a_v3_page_without_data_stops_and_names_it(page: bytes) -> None:
    for decode in (decode_refunds, decode_customers, decode_products, decode_categories, decode_sites):
        with pytest.raises(ContractBroken) as stopped:
            decode(page)
        assert stopped.value.field == "data"


def test_a_row_that_is_no_object_is_broken() -> None:
    rows = [*(order_row(order_id) for order_id in range(1, 6)), 17]
    decoded = decode_orders(json.dumps(rows).encode())
    assert len(decoded.records) == 5
    assert [broken.record_id for broken in decoded.broken] == [None]


@pytest.mark.parametrize("page", [b"", b"  \n"])
def test_an_empty_body_is_an_empty_page(page: bytes) -> None:
    for decode in (decode_orders, decode_order, decode_lines, decode_coupons, decode_groups, decode_refunds):
        decoded = decode(page)
        assert (decoded.records, decoded.broken) == ((), ())


def test_what_is_wrong_never_holds_the_value() -> None:
    (broken,) = decode_orders(body(order_row(subtotal_ex_tax="jane@shop.com"))).broken
    assert "jane" not in repr(broken)


def test_a_single_order_is_read_or_broken() -> None:
    (read,) = decode_order(json.dumps(order_row(5)).encode()).records
    assert read.id == 5
    (broken,) = decode_order(json.dumps(order_row(5, status_id=None)).encode()).broken
    assert (broken.record_id, broken.field) == (5, "status_id")
    with pytest.raises(ContractBroken):
        decode_order(body(order_row(5)))


# Lines and consignments


def consignments(**parts: object) -> dict[str, Any]:
    return {"pickups": [], "shipping": [], "downloads": [], "email": {"gift_certificates": []}, **parts}


def test_lines_of_all_consignments_are_one_list_by_id() -> None:
    read = order(
        items_total=4,
        consignments=consignments(
            pickups=[{"line_items": [line_row(3)], "location": {"id": 1}}],
            shipping=[{"line_items": [line_row(4)]}, {"line_items": [line_row(1)]}],
            downloads=[{"line_items": [line_row(5)], "recipient_email": "a@b.co"}],
            email={"gift_certificates": [{"line_items": [line_row(2, quantity=0)]}]},
        ),
    )
    assert [line.id for line in read.lines()] == [1, 2, 3, 4, 5]
    assert read.lines_complete()


@pytest.mark.parametrize(
    "shape",
    [
        [{"shipping": [{"line_items": [line_row(1)]}], "pickups": [], "downloads": [], "email": []}],
        [{"id": 1, "line_items": [line_row(1)]}],
        {"shipping": [{"line_items": [line_row(1)]}], "email": [], "pickups": None},
        {"delivery": [{"line_items": [line_row(1)]}], "shipping": "", "downloads": [{"line_items": None}]},
    ],
)
def test_other_shapes_of_consignments_hold_lines_too(shape: object) -> None:
    row = order_row(consignments=shape, status=None, items_total=1)
    (read,) = decode_orders(body(row)).records
    assert [line.id for line in read.lines()] == [1]
    assert read.lines_complete()


def test_the_legacy_array_is_read_the_short_way_too() -> None:
    read = order(consignments=[{"shipping": [{"line_items": [line_row(1)]}], "email": []}])
    assert [line.id for line in read.lines()] == [1]


STUB = {"url": "https://api/x", "resource": "/orders/100/consignments"}


@pytest.mark.parametrize(
    "shape",
    [
        STUB,
        consignments(shipping=[{"line_items": [STUB]}]),
        consignments(downloads=[{"line_items": STUB}]),
        consignments(),
        [],
        None,
    ],
)
def test_lines_that_did_not_come_inline_must_be_asked_for(shape: object) -> None:
    for items_total in (2, None):
        read = order(items_total=items_total, consignments=shape)
        assert read.lines() == ()
        assert not read.lines_complete()


def test_an_order_of_nothing_is_complete() -> None:
    assert order(items_total=0, consignments=consignments()).lines_complete()
    assert order(items_total=0, consignments=STUB).lines_complete()
    assert order(items_total=0, consignments=None).lines_complete()


@pytest.mark.parametrize(
    "shape",
    [
        consignments(shipping=[{"line_items": [line_row(1)], "__warning__": {"message": "only 50"}}]),
        consignments(shipping=[{"line_items": [line_row(1), {"__warning__": {"message": "only 50"}}]}]),
        consignments(shipping=[{"line_items": [line_row(1, __warning__="only 50")]}]),
        consignments(shipping=[{"line_items": [line_row(1)]}], __warning__="only 50"),
        consignments(shipping=[{"line_items": [line_row(1)]}], email={"__warning__": {}}),
        consignments(shipping=[{"line_items": [line_row(1)]}], downloads=[{"line_items": [STUB]}]),
        consignments(shipping=[{"line_items": [line_row(1)]}], downloads=[{"line_items": [{"url": "https://api/x"}]}]),
        consignments(shipping=[{"line_items": [line_row(1)]}], downloads=[{"line_items": STUB}]),
    ],
)
def test_a_warning_or_a_stub_anywhere_makes_the_lines_incomplete(shape: object) -> None:
    for items_total in (1, None):
        read = order(items_total=items_total, consignments=shape)
        assert [line.id for line in read.lines()] == [1]
        assert not read.lines_complete()


def test_a_warning_on_one_order_leaves_the_rest_of_the_page_alone() -> None:
    warned = order_row(2, consignments=consignments(shipping=[{"line_items": [line_row(1)], "__warning__": {}}]))
    first, second, third = decode_orders(body(order_row(1), warned, order_row(3))).records
    assert [read.lines_complete() for read in (first, second, third)] == [True, False, True]


def test_a_shopper_who_writes_the_warning_word_costs_nothing() -> None:
    assert order(customer_message='"__warning__"').lines_complete()


def test_the_count_of_items_tells_missing_lines() -> None:
    assert order(items_total=3, lines=[line_row(1, quantity=2), line_row(2)]).lines_complete()
    assert not order(items_total=4, lines=[line_row(1, quantity=2), line_row(2)]).lines_complete()
    assert order(items_total=None, lines=[line_row(1)]).lines_complete()


def test_bundle_children_may_or_may_not_be_counted() -> None:
    rows = [line_row(1, quantity=2), line_row(2, quantity=6, parent_order_product_id=1)]
    assert order(items_total=2, lines=rows).lines_complete()
    assert order(items_total=8, lines=rows).lines_complete()
    assert not order(items_total=6, lines=rows).lines_complete()


def test_lines_asked_for_replace_the_inline_ones_and_are_complete() -> None:
    partial = order(items_total=99, lines=[line_row(1, name="old")])
    whole = with_lines(partial, lines(line_row(3), line_row(1, name="new"), line_row(2)))
    assert [(line.id, line.name) for line in whole.lines()] == [(1, "new"), (2, "Thing 2"), (3, "Thing 3")]
    assert whole.lines_complete()
    assert not partial.lines_complete()
    assert with_lines(partial, ()).lines_complete()


def test_a_line_in_two_consignments_is_one_line_whatever_comes_first() -> None:
    one, other = line_row(1, quantity=1), line_row(1, quantity=2)
    assert (
        order(consignments=consignments(shipping=[{"line_items": [one]}, {"line_items": [other]}])).lines()
        == order(consignments=consignments(shipping=[{"line_items": [other]}, {"line_items": [one]}])).lines()
    )


def test_a_line_keeps_what_the_answer_says() -> None:
    (line,) = lines(
        line_row(
            65,
            product_id=77,
            variant_id=5,
            brand="Fog",
            quantity="3",
            cost_price_ex_tax=None,
            base_cost_price="4.5",
            applied_discounts=[
                {"id": "coupon", "amount": "1.2100", "name": "$5 off", "code": "S2549JM0Y", "target": "order"},
                {"id": "manual-discount", "amount": 2, "name": "Manual Discount", "code": None, "target": "order"},
            ],
            product_options=[{"id": 1, "display_name": "Size", "display_value": "S", "value": "69"}],
        )
    )
    assert (line.product_id, line.variant_id, line.brand, line.quantity) == (77, 5, "Fog", 3)
    assert (line.cost_price_ex_tax, line.base_cost_price) == (None, Decimal("4.5"))
    assert [(found.amount, found.code) for found in line.applied_discounts] == [
        (Decimal("1.21"), "S2549JM0Y"),
        (Decimal(2), None),
    ]
    assert [(found.display_name, found.display_value) for found in line.product_options] == [("Size", "S")]
    assert not line.is_child()


def test_lines_with_empty_things_in_php_manner_are_read() -> None:
    (line,) = lines(
        line_row(1, applied_discounts="", product_options={}, cost_price_ex_tax="", brand=None, variant_id="")
    )
    assert (line.applied_discounts, line.product_options, line.cost_price_ex_tax, line.brand) == ((), (), None, "")


@pytest.mark.parametrize("field", ["id", "quantity", "price_ex_tax", "price_inc_tax", "total_ex_tax", "total_inc_tax"])
def test_a_line_without_what_it_needs_is_broken(field: str) -> None:
    decoded = decode_lines(body(line_row(1, **{field: None})))
    assert [broken.field for broken in decoded.broken] == [field]


# The other records


def test_coupons_are_read() -> None:
    rows: list[Json] = [
        {"id": 3, "code": "S2549JM0Y", "amount": 5, "type": 2, "discount": 2.7},
        {"id": 4, "code": None, "discount": 1},
    ]
    assert decode_coupons(body(*rows)).records == (
        OrderCoupon("S2549JM0Y", Decimal("2.7")),
        OrderCoupon("", Decimal(1)),
    )


def test_a_refund_keeps_what_the_answer_says() -> None:
    read = refund(
        13,
        180,
        created="2022-06-16T18:44:15+02:00",
        reason="Too big",
        total_amount=50.5,
        total_tax=-5,
        items=[
            {"item_type": "PRODUCT", "item_id": 87, "quantity": 2, "requested_amount": None},
            {"item_type": "SHIPPING", "item_id": 3, "quantity": None, "requested_amount": 4.5},
        ],
    )
    assert (read.id, read.order_id, read.reason) == (13, 180, "Too big")
    assert read.created == datetime(2022, 6, 16, 16, 44, 15, tzinfo=UTC)
    assert (read.total_amount, read.total_tax) == (Decimal("50.5"), Decimal(-5))
    assert read.items == (RefundItem("PRODUCT", 87, 2), RefundItem("SHIPPING", 3, 0))


def test_a_refund_without_an_offset_is_utc() -> None:
    assert refund(created="2022-06-16T16:44:15").created == datetime(2022, 6, 16, 16, 44, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("declined", "is_real"),
    [([], True), ([False], True), ([True], False), ([True, False], True), ([True, True], False)],
)
def test_a_refund_is_real_unless_all_its_payments_were_declined(declined: list[bool], is_real: bool) -> None:
    assert refund(payments=[{"id": 1, "is_declined": one} for one in declined]).is_real() is is_real


def test_a_payment_that_does_not_say_it_was_declined_was_not() -> None:
    assert refund(payments=[{"id": 1}]).is_real()


@pytest.mark.parametrize("field", ["id", "order_id", "created", "total_amount"])
def test_a_refund_without_what_it_needs_is_broken(field: str) -> None:
    (broken,) = decode_refunds(data(refund_row() | {field: None})).broken
    assert (broken.endpoint, broken.field) == ("GET /v3/orders/payment_actions/refunds", field)


def test_a_customer_keeps_what_the_answer_says() -> None:
    row = customer_row(
        9,
        phone="555-123-4567",
        customer_group_id=4,
        store_credit_amounts=[{"amount": 43.15}, {"amount": "1.05"}],
        origin_channel_id=2,
        channel_ids=[1, 2],
    )
    (read,) = decode_customers(data(row)).records
    assert (read.id, read.email, read.phone, read.customer_group_id) == (9, "Jane@Shop.com", "555-123-4567", 4)
    assert [credit.amount for credit in read.store_credit_amounts] == [Decimal("43.15"), Decimal("1.05")]
    assert (read.origin_channel_id, read.channel_ids) == (2, (1, 2))
    assert read.date_modified == datetime(2023, 1, 2, 3, 4, 5, tzinfo=UTC)


def test_a_customer_without_the_optional_parts_is_read() -> None:
    row = customer_row(9, channel_ids=None, origin_channel_id=None, phone=None, store_credit_amounts=None)
    (read,) = decode_customers(data(row)).records
    assert (read.channel_ids, read.origin_channel_id, read.phone, read.store_credit_amounts) == ((), None, "", ())


def test_products_are_read_with_the_best_image_and_the_path() -> None:
    rows: list[Json] = [
        {
            "id": 1,
            "name": "Towel",
            "categories": [3, 4],
            "custom_url": {"url": "/towel/", "is_customized": False},
            "primary_image": {"url_zoom": "z", "url_standard": "s", "url_thumbnail": "t"},
            "date_modified": "2024-01-02T03:04:05+00:00",
        },
        {"id": 2, "name": "Mug", "primary_image": {"url_zoom": "z", "url_standard": "", "url_thumbnail": "t"}},
        {"id": 3, "primary_image": {"url_thumbnail": "t"}, "custom_url": None, "categories": []},
        {"id": 4},
    ]
    towel, mug, third, bare = decode_products(data(*rows)).records
    assert (towel.name, towel.categories, towel.custom_url_path, towel.image_url) == ("Towel", (3, 4), "/towel/", "s")
    assert towel.date_modified == datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert [mug.image_url, third.image_url, bare.image_url] == ["z", "t", None]
    assert (bare.categories, bare.custom_url_path, bare.date_modified) == ((), None, None)


def test_categories_groups_and_sites_are_read() -> None:
    category = {"category_id": 12, "parent_id": 2, "tree_id": 1, "name": "Bath", "url": {"path": "/bath/"}}
    assert decode_categories(data(category)).records == (Category(12, 2, "Bath"),)
    assert decode_groups(body({"id": 3, "name": "Wholesale", "is_default": False})).records == (
        CustomerGroup(3, "Wholesale"),
    )
    site = {"id": 1000, "url": "https://shop.com", "channel_id": 1, "urls": []}
    assert decode_sites(data(site)).records == (Site(1, "https://shop.com"),)


def test_a_broken_category_is_named_by_its_own_id() -> None:
    (broken,) = decode_categories(data({"category_id": 12, "name": [5]})).broken
    assert (broken.record_id, broken.field) == (12, "name")


def test_the_store_is_read() -> None:
    row = {
        "id": "abc123",
        "name": "Shop",
        "currency": "USD",
        "country_code": "US",
        "plan_name": "Plus",
        "secure_url": "https://shop.com",
        "domain": "shop.com",
        "timezone": {"name": "America/Chicago", "raw_offset": -21600, "dst_offset": -18000},
    }
    store = decode_store(json.dumps(row).encode())
    assert (store.id, store.timezone, store.raw_offset_s) == ("abc123", "America/Chicago", -21600)
    assert (store.currency, store.secure_url, store.plan_name) == ("USD", "https://shop.com", "Plus")


@pytest.mark.parametrize("page", [b"", b"[]", b"{}", b'{"id":"abc123","timezone":null}', b'{"timezone":17}'])
def test_a_store_that_is_not_described_stops(page: bytes) -> None:
    with pytest.raises(ContractBroken) as stopped:
        decode_store(page)
    assert stopped.value.endpoint == "GET /v2/store"
