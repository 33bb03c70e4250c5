from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from bcklaviyo_gui.bigcommerce.order_shapes import Order, Refund
from bcklaviyo_gui.bigcommerce.store_shapes import Category, Product
from bcklaviyo_gui.domain.metrics import Metric
from bcklaviyo_gui.klaviyo.payloads import Event
from bcklaviyo_gui.mapping.history import MANUAL_REFUND, observe
from tests.support.mapping.makers import MODIFIED, RULES, Shelf, decided, events, line_row, order, refund, rfc, seen

REFUNDED_AT = datetime(2024, 4, 1, 8, tzinfo=UTC)
LINES = [
    line_row(1, name="Towel", brand="Fog", product_id=77, quantity=3),
    line_row(2, name="Mug", brand="Kiln", quantity=1),
    line_row(3, name="Part", brand="Bits", quantity=9, parent_order_product_id=1),
]
SHELF = Shelf(products={77: Product(77, "Towel", (1,))}, categories={1: Category(1, 0, "Bath")})


TWO_TOWELS = {"quantity": 2, "product": {"name": "Towel", "price": Decimal(10), "images": []}}


def refunded(found: Order, *refunds: Refund, **how: Any) -> list[Event]:
    return [event for event in events(found, refunds, shelf=SHELF, **how) if event.metric is Metric.REFUNDED_ORDER]


def named(*items: tuple[int, int | None], item_type: str = "PRODUCT") -> list[dict[str, Any]]:
    return [{"item_type": item_type, "item_id": item_id, "quantity": quantity} for item_id, quantity in items]


def counted(items: list[dict[str, Any]]) -> tuple[object, object]:
    """Names and count of a refund of these items."""
    (event,) = refunded(order(status_id=14, lines=LINES), refund(items=items))
    return event.properties["Items"], event.properties.get("Item Count")


def test_a_refund_makes_an_event_with_all_its_properties() -> None:
    (event,) = refunded(
        order(status_id=14, lines=LINES),
        refund(6, reason="Too <big>", items=named((1, 2)), total_amount=24, total_tax=4),
    )
    assert (event.unique_id, event.time, event.changed_at) == ("bigcommerce-abc123-100", REFUNDED_AT, REFUNDED_AT)
    assert (event.value, event.currency, event.order_id) == (Decimal(20), "USD", 100)
    assert event.properties == {
        "Items": ["Towel"],
        "Item Categories": ["Bath"],
        "Item Count": 2,
        "Item Brands": ["Fog"],
        "Discounted": False,
        "Status": "Partially Refunded",
        "OrderId": "100",
        "ChannelID": 1,
        "Event ID": "bigcommerce-abc123-100",
        "Reason": "Too <big>",
        "$extra": {
            "line_items": [TWO_TOWELS],
            "items": [TWO_TOWELS],
            "total_inc_tax": Decimal(18),
        },
    }


def test_a_refund_without_a_reason_has_none() -> None:
    for reason in ("", None):
        (event,) = refunded(order(status_id=14), refund(reason=reason))
        assert "Reason" not in event.properties


def test_the_first_refund_has_the_orders_own_id_and_the_others_theirs() -> None:
    made = refunded(order(status_id=4), refund(9), refund(4), refund(7))
    assert [event.unique_id for event in made] == [
        "bigcommerce-abc123-100",
        "bigcommerce-abc123-100-refund-7",
        "bigcommerce-abc123-100-refund-9",
    ]


def test_the_stored_holder_keeps_the_orders_own_id() -> None:
    found = order(status_id=14)
    history = replace(seen(found), refund_holder=7)
    assert [event.unique_id for event in refunded(found, refund(4), refund(7), history=history)] == [
        "bigcommerce-abc123-100-refund-4",
        "bigcommerce-abc123-100",
    ]
    assert [event.unique_id for event in refunded(found, refund(9), history=history)] == [
        "bigcommerce-abc123-100-refund-9"
    ]


def test_a_refund_read_twice_or_of_another_order_makes_no_second_event() -> None:
    assert len(refunded(order(status_id=14), refund(4), refund(4), refund(5, order_id=101))) == 1


def test_declined_refunds_make_nothing() -> None:
    declined = refund(4, payments=[{"id": 1, "is_declined": True}])
    assert refunded(order(status_id=14), declined) == []
    (event,) = refunded(order(status_id=14), declined, refund(7))
    assert event.unique_id == "bigcommerce-abc123-100"


def test_an_order_set_to_refunded_by_hand_makes_one_event_of_its_whole_value() -> None:
    (event,) = refunded(order(status_id=4, lines=LINES))
    assert (event.unique_id, event.time, event.changed_at) == ("bigcommerce-abc123-100", MODIFIED, MODIFIED)
    assert event.value == Decimal(15)
    assert (event.properties["Items"], event.properties["Item Count"]) == (["Towel", "Mug"], 4)
    assert event.properties["Status"] == "Refunded"
    assert not event.known_before


def test_a_manual_refund_keeps_its_time_however_often_the_order_is_edited() -> None:
    later = order(status_id=4, date_modified=rfc(MODIFIED + timedelta(days=3)))
    history = decided(later, observe(later, seen(order(status_id=4)), RULES))
    (event,) = refunded(later, history=history)
    assert (event.time, event.changed_at) == (MODIFIED, MODIFIED)


def test_a_refund_that_comes_after_the_manual_one_has_its_own_id() -> None:
    found = order(status_id=4)
    history = seen(found)
    assert history.refund_holder == MANUAL_REFUND
    assert [event.unique_id for event in refunded(found, refund(4), history=history)] == [
        "bigcommerce-abc123-100-refund-4"
    ]


def test_a_manual_refund_is_not_told_when_a_refund_holds_the_id() -> None:
    found = order(status_id=4)
    assert refunded(found, history=replace(seen(found), refund_holder=7)) == []


def test_an_order_not_yet_placed_may_be_refunded() -> None:
    assert len(refunded(order(status_id=7), refund(4))) == 1


def test_the_items_are_those_that_the_refund_names() -> None:
    assert counted(named((2, 1), (1, 2))) == (["Towel", "Mug"], 3)
    assert counted(named((1, 1), (1, 2))) == (["Towel"], 3)


def test_templates_read_the_refunded_lines_with_the_refunded_quantities() -> None:
    def extra(items: list[dict[str, Any]]) -> list[tuple[object, object]]:
        (event,) = refunded(order(status_id=14, lines=LINES), refund(items=items))
        found: Any = event.properties["$extra"]
        assert found["items"] == found["line_items"]
        return [(row["product"]["name"], row["quantity"]) for row in found["items"]]

    assert extra(named((2, 1), (1, 2))) == [("Towel", 2), ("Mug", 1)]
    assert extra(named((3, 5))) == [("Part", 5)]
    assert extra([]) == [("Towel", 3), ("Mug", 1)]


def test_a_part_of_a_bundle_may_be_named() -> None:
    assert counted(named((3, 5))) == (["Part"], 5)
    assert counted(named((1, 1), (3, 3))) == (["Towel", "Part"], 4)


def test_items_of_a_refund_that_names_none_are_all_of_the_orders() -> None:
    assert counted([]) == (["Towel", "Mug"], 4)
    assert counted(named((9, None), item_type="SHIPPING")) == (["Towel", "Mug"], 4)
    assert counted(named((1, 1), item_type="GIFT_WRAPPING")) == (["Towel", "Mug"], 4)


def test_items_that_the_order_does_not_know_do_not_count() -> None:
    assert counted(named((999, 5))) == (["Towel", "Mug"], 4)
    assert counted(named((999, 5), (2, 1))) == (["Mug"], 1)


def test_a_named_item_without_a_quantity_counts_nothing() -> None:
    assert counted(named((1, None))) == (["Towel"], None)


def test_a_refund_tells_whether_the_order_was_known_before() -> None:
    found = order(status_id=14)
    for known in (True, False):
        (event,) = refunded(found, refund(4), known=known)
        assert event.known_before is known


def test_a_manual_refund_tells_whether_the_order_was_known_before() -> None:
    found = order(status_id=4)
    history = decided(found, observe(found, seen(order(status_id=11)), RULES))
    (event,) = refunded(found, history=history, known=True)
    assert event.known_before


def test_a_refund_on_the_inc_side_holds_its_tax() -> None:
    (event,) = refunded(order(status_id=14, is_tax_inclusive_pricing=True), refund(total_amount=12.5, total_tax=2))
    assert event.value == Decimal("12.5")
