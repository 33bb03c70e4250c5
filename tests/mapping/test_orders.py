from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from bcklaviyo_gui.bigcommerce.store_shapes import Category, Product
from bcklaviyo_gui.domain.metrics import Metric
from bcklaviyo_gui.klaviyo.payloads import Identity, IdentityKind
from bcklaviyo_gui.mapping.history import OrderStage, observe
from bcklaviyo_gui.mapping.orders import checkout_is_settled, needs_coupons, person_email
from tests.support.mapping.makers import (
    CREATED,
    JANE,
    MODIFIED,
    RULES,
    Shelf,
    decided,
    events,
    line_row,
    only,
    order,
    refund,
    rfc,
    seen,
)

SHELF = Shelf(
    products={
        77: Product(77, "Towel", (10, 20), "/fog-towel/", "https://cdn/towel.jpg"),
        78: Product(78, "Mug", (20, 99), None, None),
        79: Product(79, "Bowl", (31,), "bowl", None),
    },
    categories={
        1: Category(1, 0, "All"),
        10: Category(10, 1, "Bath"),
        20: Category(20, 1, "Sale"),
        30: Category(30, 0, "Kitchen"),
        31: Category(31, 30, "Bowls"),
    },
    sites={1: "https://shop.com/", 2: ""},
)


def properties(metric: Metric = Metric.PLACED_ORDER, *, coupons: tuple[str, ...] = (), **fields: Any) -> dict[str, Any]:
    return dict(only(metric, events(order(**fields), coupons=coupons, shelf=SHELF)).properties)


def discount(amount: str = "1.0000", code: str | None = None) -> dict[str, Any]:
    return {"id": "some-discount", "amount": amount, "name": "Some", "code": code, "target": "order"}


@pytest.mark.parametrize(
    ("status_id", "metrics"),
    [
        (0, [Metric.STARTED_CHECKOUT]),
        (1, []),
        (7, []),
        (11, [Metric.PLACED_ORDER, Metric.ORDERED_PRODUCT]),
        (3, [Metric.PLACED_ORDER, Metric.ORDERED_PRODUCT]),
        (6, [Metric.PLACED_ORDER, Metric.ORDERED_PRODUCT]),
        (13, [Metric.PLACED_ORDER, Metric.ORDERED_PRODUCT]),
        (2, [Metric.PLACED_ORDER, Metric.ORDERED_PRODUCT, Metric.FULFILLED_ORDER]),
        (10, [Metric.PLACED_ORDER, Metric.ORDERED_PRODUCT, Metric.FULFILLED_ORDER]),
        (5, [Metric.PLACED_ORDER, Metric.ORDERED_PRODUCT, Metric.CANCELLED_ORDER]),
        (4, [Metric.PLACED_ORDER, Metric.ORDERED_PRODUCT, Metric.REFUNDED_ORDER]),
    ],
)
def test_each_status_makes_its_events(status_id: int, metrics: list[Metric]) -> None:
    assert [event.metric for event in events(order(status_id=status_id))] == metrics


def test_an_archived_order_makes_nothing() -> None:
    assert events(order(status_id=2, is_deleted=True), refunds=[refund()]) == []


def test_an_order_of_nobody_makes_nothing() -> None:
    placed = order()
    assert events(placed, history=observe(placed, None, RULES)) == []


def test_every_event_belongs_to_the_one_of_the_history() -> None:
    cancelled = order(status_id=5)
    seven = Identity(IdentityKind.EXTERNAL_ID, "7")
    made = events(cancelled, refunds=[refund()], history=replace(seen(cancelled), identity=seven))
    assert {event.identity for event in made} == {seven}


def test_one_id_serves_all_metrics_and_each_line_has_its_own() -> None:
    shipped = order(lines=[line_row(8), line_row(5)], status_id=2)
    assert [event.unique_id for event in events(shipped)] == [
        "bigcommerce-abc123-100",
        "bigcommerce-abc123-100-5",
        "bigcommerce-abc123-100-8",
        "bigcommerce-abc123-100",
    ]


def test_the_event_id_is_the_unique_id() -> None:
    made = events(order(status_id=4), refunds=[refund(1), refund(2)])
    assert all(event.properties["Event ID"] == event.unique_id for event in made)
    assert len(made) == 4


def test_values_and_currency_are_the_orders_and_the_lines() -> None:
    shipped = order(lines=[line_row(5, applied_discounts=[discount("2.5000")])], status_id=2, discount_amount="2.5000")
    placed, ordered, fulfilled = events(shipped)
    assert [placed.value, ordered.value, fulfilled.value] == [Decimal("12.5"), Decimal("7.5"), Decimal("12.5")]
    assert {event.currency for event in (placed, ordered, fulfilled)} == {"USD"}


# Times


def test_the_time_of_a_started_checkout_is_that_of_its_order() -> None:
    (started,) = events(order(status_id=0))
    assert (started.time, started.changed_at) == (CREATED, MODIFIED)


def test_a_placed_order_and_its_products_have_the_decided_time() -> None:
    placed = order()
    made = events(placed, history=seen(placed, checkout_sent=True))
    assert {(event.time, event.changed_at) for event in made} == {(MODIFIED, MODIFIED)}
    assert {event.time for event in events(placed)} == {CREATED}


def test_an_order_of_which_nothing_was_decided_is_placed_when_it_was_created() -> None:
    placed = order()
    undecided = replace(seen(placed), placed_time=None)
    assert {event.time for event in events(placed, history=undecided)} == {CREATED}


def test_an_order_is_fulfilled_when_it_was_shipped_else_when_first_seen() -> None:
    shipped_at = CREATED + timedelta(hours=4)
    shipped = only(Metric.FULFILLED_ORDER, events(order(status_id=2, date_shipped=rfc(shipped_at))))
    assert (shipped.time, shipped.changed_at) == (shipped_at, shipped_at)
    completed = only(Metric.FULFILLED_ORDER, events(order(status_id=10)))
    assert (completed.time, completed.changed_at) == (MODIFIED, MODIFIED)


def test_an_order_is_cancelled_when_first_seen_so_however_often_it_is_edited() -> None:
    first = order(status_id=5)
    later = order(status_id=5, date_modified=rfc(MODIFIED + timedelta(days=3)))
    history = decided(later, observe(later, seen(first), RULES))
    cancelled = only(Metric.CANCELLED_ORDER, events(later, history=history))
    assert (cancelled.time, cancelled.changed_at) == (MODIFIED, MODIFIED)


def test_events_tell_whether_the_order_was_known_before_it_entered_their_stage() -> None:
    placed, shipped = order(status_id=11), order(status_id=2)
    history = decided(shipped, observe(shipped, seen(placed), RULES))
    known = {event.metric: event.known_before for event in events(shipped, history=history, known=True)}
    assert known == {Metric.PLACED_ORDER: False, Metric.ORDERED_PRODUCT: False, Metric.FULFILLED_ORDER: True}
    assert history.known_before == {OrderStage.FULFILLED}


# Properties of orders


def test_a_placed_order_has_all_its_properties() -> None:
    found = properties(
        lines=[
            line_row(
                1,
                product_id=77,
                name="Towel",
                sku="T-1",
                brand="Fog",
                quantity=2,
                price_ex_tax="20.0000",
                total_ex_tax="40.0000",
                applied_discounts=[discount("3.5000", "SAVE")],
                product_options=[
                    {"display_name": "Size", "display_value": "L"},
                    {"display_name": "Colour", "display_value": "<b>Red</b>"},
                ],
            ),
            line_row(2, product_id=78, name="Mug", sku="", brand="", quantity=1),
        ],
        subtotal_ex_tax="50.0000",
        coupon_discount="3.5000",
        channel_id=1,
    )
    assert found == {
        "Discounted": True,
        "Item Categories": ["Bath", "All", "Sale"],
        "Item Count": 3,
        "Items": ["Towel", "Mug"],
        "Coupons": ["SAVE"],
        "Item Brands": ["Fog"],
        "OrderId": "100",
        "Status": "Awaiting Fulfillment",
        "ChannelID": 1,
        "Line Items": [
            {
                "ProductID": 77,
                "SKU": "T-1",
                "Name": "Towel",
                "Quantity": 2,
                "Item Price": Decimal(20),
                "Row Total": Decimal("36.5"),
                "Product URL": "https://shop.com/fog-towel/",
                "Image URL": "https://cdn/towel.jpg",
                "Categories": ["Bath", "All", "Sale"],
                "Brand": "Fog",
                "Options": ["Size: L", "Colour: <b>Red</b>"],
            },
            {
                "ProductID": 78,
                "Name": "Mug",
                "Quantity": 1,
                "Item Price": Decimal(10),
                "Row Total": Decimal(10),
                "Categories": ["Sale", "All"],
                "Options": [],
            },
        ],
        "Event ID": "bigcommerce-abc123-100",
        "$extra": {
            "line_items": EXTRA_ROWS,
            "items": EXTRA_ROWS,
            "total_inc_tax": Decimal(18),
        },
    }


EXTRA_ROWS = [
    {
        "quantity": 2,
        "product": {
            "name": "Towel",
            "price": Decimal(20),
            "url": "/fog-towel/",
            "images": [{"src": "https://cdn/towel.jpg"}],
        },
    },
    {"quantity": 1, "product": {"name": "Mug", "price": Decimal(10), "images": []}},
]


@pytest.mark.parametrize(("metric", "status_id"), [(Metric.FULFILLED_ORDER, 2), (Metric.CANCELLED_ORDER, 5)])
def test_the_other_order_events_have_the_same_properties(metric: Metric, status_id: int) -> None:
    made = events(order(status_id=status_id), shelf=SHELF)
    assert only(metric, made).properties == only(Metric.PLACED_ORDER, made).properties
    started = properties(Metric.STARTED_CHECKOUT, status_id=0)
    assert started == {**properties(status_id=11), "Status": "Incomplete"}


def test_the_status_is_the_one_at_which_the_event_is_made() -> None:
    assert properties(status_id=5)["Status"] == "Cancelled"


@pytest.mark.parametrize(
    ("fields", "discounted"),
    [
        ({}, False),
        ({"coupon_discount": "0.0100"}, True),
        ({"discount_amount": "0.0100"}, True),
        ({"lines": [line_row(1, applied_discounts=[discount()]), line_row(2)]}, True),
        ({"lines": [line_row(1), line_row(2, parent_order_product_id=1, applied_discounts=[discount()])]}, False),
    ],
)
def test_an_order_is_discounted_by_itself_or_by_a_line(fields: dict[str, Any], discounted: bool) -> None:
    assert properties(**fields)["Discounted"] is discounted


def test_names_brands_and_categories_come_once_in_the_order_of_the_lines() -> None:
    found = properties(
        lines=[
            line_row(1, name="Bowl", brand="Kiln", product_id=79),
            line_row(2, name="Towel", brand="Fog", product_id=77),
            line_row(3, name="Bowl", brand="Kiln", product_id=79),
            line_row(4, name="Mug", brand="Fog", product_id=78),
            line_row(5, name="", brand=""),
        ]
    )
    assert found["Items"] == ["Bowl", "Towel", "Mug"]
    assert found["Item Brands"] == ["Kiln", "Fog"]
    assert found["Item Categories"] == ["Bowls", "Kitchen", "Bath", "All", "Sale"]


def test_parts_of_bundles_are_neither_items_nor_products_nor_counted() -> None:
    made = events(
        order(
            lines=[
                line_row(1, product_id=77, name="Set", quantity=2),
                line_row(2, product_id=79, name="Part", brand="Kiln", quantity=4, parent_order_product_id=1),
            ]
        ),
        shelf=SHELF,
    )
    placed, ordered = made
    assert (placed.properties["Items"], placed.properties["Item Count"]) == (["Set"], 2)
    assert (placed.properties["Item Brands"], placed.properties["Item Categories"]) == ([], ["Bath", "All", "Sale"])
    assert len(placed.properties["Line Items"]) == 1  # type: ignore[arg-type]  # a list
    assert ordered.unique_id == "bigcommerce-abc123-100-1"


def test_gift_certificates_and_downloads_are_lines_like_any_other() -> None:
    made = events(order(lines=[line_row(1, type="giftcertificate"), line_row(2, type="digital")]))
    assert [event.metric for event in made].count(Metric.ORDERED_PRODUCT) == 2


def test_a_line_of_no_pieces_is_no_product_event() -> None:
    made = events(order(lines=[line_row(1, quantity=0), line_row(2, quantity=3)]))
    assert [event.unique_id for event in made] == ["bigcommerce-abc123-100", "bigcommerce-abc123-100-2"]
    assert made[0].properties["Items"] == ["Thing 1", "Thing 2"]


def test_what_klaviyo_ignores_is_left_out_and_false_is_not() -> None:
    free = line_row(1, name="", sku="", price_ex_tax="0.0000", total_ex_tax="0.0000", quantity=0)
    found = properties(
        lines=[free], subtotal_ex_tax="0", shipping_cost_ex_tax="0", total_inc_tax="0.0000", channel_id=0
    )
    assert found == {
        "Discounted": False,
        "Item Categories": [],
        "Items": [],
        "Item Brands": [],
        "OrderId": "100",
        "Status": "Awaiting Fulfillment",
        "Line Items": [{"Categories": [], "Options": []}],
        "Event ID": "bigcommerce-abc123-100",
        "$extra": {"line_items": [{"product": {"images": []}}], "items": [{"product": {"images": []}}]},
    }


# Coupons


def test_the_codes_of_the_lines_are_the_coupons() -> None:
    rows = [
        line_row(1, applied_discounts=[discount(code="B"), discount(code=None), discount(code="A")]),
        line_row(2, applied_discounts=[discount(code="A"), discount(code="")]),
    ]
    found = order(lines=rows, coupon_discount="5")
    assert not needs_coupons(found)
    assert only(Metric.PLACED_ORDER, events(found, coupons=["C"])).properties["Coupons"] == ["B", "A"]


def test_codes_that_no_line_names_are_the_orders() -> None:
    rows = [line_row(1, applied_discounts=[discount(code=None)])]
    found = order(lines=rows, coupon_discount="0.0100")
    assert needs_coupons(found)
    assert properties(lines=rows, coupon_discount="5", coupons=("X", "", "Y", "X"))["Coupons"] == ["X", "Y"]
    assert "Coupons" not in properties(lines=rows, coupon_discount="5")


def test_an_order_without_a_coupon_discount_has_no_need_of_its_coupons() -> None:
    assert not needs_coupons(order())
    assert "Coupons" not in properties(coupons=("X",))


# Ordered Product


def test_an_ordered_product_has_all_its_properties() -> None:
    made = events(
        order(
            lines=[
                line_row(
                    5,
                    product_id=77,
                    name="Towel",
                    sku="T-1",
                    brand="Fog",
                    quantity=2,
                    price_ex_tax="20.5000",
                    total_ex_tax="41.0000",
                    cost_price_ex_tax="7.2500",
                    applied_discounts=[discount("1.0000")],
                    product_options=[{"display_name": "Size", "display_value": "L"}],
                )
            ],
            subtotal_ex_tax="41.0000",
            discount_amount="1.0000",
            channel_id=1,
        ),
        shelf=SHELF,
    )
    assert only(Metric.ORDERED_PRODUCT, made).properties == {
        "Name": "Towel",
        "SKU": "T-1",
        "Categories": ["Bath", "All", "Sale"],
        "Brand": "Fog",
        "Product Price": Decimal("20.5"),
        "Product Cost": Decimal("7.25"),
        "Price": Decimal(45),
        "Discounted": True,
        "ProductID": 77,
        "Quantity": 2,
        "Option": ["Size: L"],
        "Product URL": "https://shop.com/fog-towel/",
        "Image URL": "https://cdn/towel.jpg",
        "OrderId": "100",
        "ChannelID": 1,
        "Event ID": "bigcommerce-abc123-100-5",
    }


def test_a_product_is_discounted_by_its_own_discounts_alone() -> None:
    made = events(order(lines=[line_row(1, applied_discounts=[discount()]), line_row(2)], coupon_discount="1"))
    assert [event.properties["Discounted"] for event in made] == [True, True, False]


def test_a_product_that_the_catalog_has_no_more_keeps_what_the_line_says() -> None:
    ordered = properties(Metric.ORDERED_PRODUCT, lines=[line_row(1, product_id=555, name="Gone", sku="G")])
    assert (ordered["Name"], ordered["SKU"], ordered["ProductID"], ordered["Categories"]) == ("Gone", "G", 555, [])
    assert not {"Product URL", "Image URL", "Option"} & ordered.keys()


def test_a_custom_product_has_no_product_id() -> None:
    assert "ProductID" not in properties(Metric.ORDERED_PRODUCT, lines=[line_row(1, product_id=0)])


def test_a_products_address_needs_a_site_and_a_path() -> None:
    def address(product_id: int, channel_id: int) -> object:
        rows = [line_row(1, product_id=product_id)]
        return properties(Metric.ORDERED_PRODUCT, lines=rows, channel_id=channel_id).get("Product URL")

    assert address(77, 1) == "https://shop.com/fog-towel/"
    assert address(79, 1) == "https://shop.com/bowl"
    assert address(78, 1) is None
    assert address(77, 2) is None


def test_amounts_with_tax_are_used_when_the_order_says_so() -> None:
    made = events(
        order(is_tax_inclusive_pricing=True, lines=[line_row(1, cost_price_inc_tax="3", cost_price_ex_tax="2")])
    )
    placed, ordered = made
    assert (placed.value, ordered.value) == (Decimal(18), Decimal(12))
    assert (ordered.properties["Product Price"], ordered.properties["Product Cost"]) == (Decimal(12), Decimal(3))


# Checkouts and people


def test_a_checkout_is_settled_half_an_hour_after_its_last_change() -> None:
    half_an_hour = timedelta(minutes=30)
    started = order(status_id=0)
    assert checkout_is_settled(started, MODIFIED + half_an_hour, RULES)
    assert not checkout_is_settled(started, MODIFIED + half_an_hour - timedelta(seconds=1), RULES)
    assert not checkout_is_settled(order(status_id=11), MODIFIED + half_an_hour, RULES)
    soon = replace(RULES, checkout_settle=timedelta(minutes=1))
    assert checkout_is_settled(started, MODIFIED + timedelta(minutes=1), soon)


def test_an_order_belongs_to_the_account_else_to_the_billing_address() -> None:
    placed = order()
    assert person_email(placed, None) == JANE.value
    assert person_email(placed, " Account@Shop.com") == "account@shop.com"
    assert person_email(placed, "") is None
    assert person_email(order(billing_address={"email": "  "}), None) is None
    assert person_email(order(billing_address={}), None) is None


def test_a_list_ends_where_klaviyo_would_refuse_the_event() -> None:
    lines = [line_row(number) for number in range(1, 4102)]

    made = events(order(lines=lines))

    placed = only(Metric.PLACED_ORDER, made)
    assert {name for name, value in placed.properties.items() if isinstance(value, list) and len(value) == 4000} == {
        "Items",
        "Line Items",
    }
    extra = placed.properties["$extra"]
    assert isinstance(extra, dict)
    assert [len(extra[name]) for name in ("line_items", "items")] == [4000, 4000]
    assert placed.properties["Item Count"] == 4101
    assert sum(event.metric is Metric.ORDERED_PRODUCT for event in made) == 4101
