from datetime import UTC, datetime
from decimal import Decimal

import pytest

from bcklaviyo_gui.klaviyo.answers import StoredEvent
from bcklaviyo_gui.reconcile.references import read_event
from bcklaviyo_gui.reconcile.rows import KlaviyoEvent
from tests.support.reconcile.makers import seconds, store_order

NOON = seconds("2025-03-10T18:00")
ORDERS = {
    3: store_order(3, NOON - 90 * 86_400, value=30_000),
    117: store_order(117, NOON, value=1_234_500, other_value=1_300_000),
    118: store_order(118, NOON + 3600, value=99_900),
}


def read(event_id: str | None = None, value: str = "123.45", at: int = NOON, **properties: object) -> KlaviyoEvent:
    stored = StoredEvent(
        id="e",
        time=datetime.fromtimestamp(at, UTC),
        event_id=event_id,
        value=Decimal(value),
        currency=None,
        properties={key.replace("__", " "): value for key, value in properties.items()},
        profile_id="p",
        email=None,
    )
    return read_event(stored, 0, "abc", ORDERS, "USD")


def test_our_own_event_names_its_order_and_no_other_store_s_does() -> None:
    own, other, cut = read("bigcommerce-abc-117"), read("bigcommerce-xyz-117"), read("bigcommerce-abc-117-55")

    assert (own.named, own.is_own, own.other_store) == (117, True, "")
    assert (other.named, other.is_own, other.other_store) == (117, False, "xyz")
    assert (cut.named, cut.is_own) == (117, True)


def test_our_own_event_names_an_order_that_is_not_in_the_store_too() -> None:
    assert read("bigcommerce-abc-999", at=0).named == 999


@pytest.mark.parametrize(
    "properties",
    [
        {"OrderId": "117"},
        {"Order__Number": "#117"},
        {"order_id": 117},
        {"order": {"id": 117}},
        {"order": 117},
        {"BigCommerce__Order__ID": Decimal("117")},
        {"whatever": "117"},
        {"Item__Count": 3, "reference": 117},
    ],
)
def test_the_order_may_be_named_in_any_property(properties: dict[str, object]) -> None:
    event = read("tool-9f-x", "123.45", NOON, **properties)

    assert event.named == 117
    assert not event.is_own


@pytest.mark.parametrize("event_id", ["117", "order-117", "bc_117_placed"])
def test_the_order_may_be_named_in_the_event_id(event_id: str) -> None:
    event = read(event_id)

    assert (event.named, event.named_in) == (117, "$event_id")


def test_a_number_that_happens_to_be_an_order_id_is_none_without_a_witness() -> None:
    assert read("tool-x", Item__Count=3, size="118").named is None
    assert read("tool-x", size="117", at=NOON + 9 * 86_400).named is None
    assert read("tool-x", Order__Item__Count=3).named is None


def test_an_order_named_as_such_needs_its_time_or_its_value_to_agree() -> None:
    assert read("t", OrderId="117", value="1.00").named == 117
    assert read("t", OrderId="117", at=NOON + 30 * 86_400).named == 117
    assert read("t", OrderId="117", value="130.00", at=NOON + 30 * 86_400).named == 117
    assert read("t", OrderId="117", Order__Number="118", value="9.99", at=NOON + 30 * 86_400).named == 118


def test_an_event_says_which_property_named_the_order() -> None:
    assert read("tool-x", Shop__Order__Number="117").named_in == "Shop Order Number"
    assert read("tool-x", order={"ref": "117"}).named_in == "order.ref"


def test_an_order_of_another_time_is_remembered_by_its_number() -> None:
    event = read("tool-x", OrderId="555")

    assert (event.named, event.named_in) == (555, "OrderId")


def test_values_are_exact_and_the_account_s_currency_stands_in() -> None:
    event = read("bigcommerce-abc-117", value="0.1234")

    assert (event.value, event.currency) == (1234, "USD")


def test_tests_are_known_by_their_mark() -> None:
    assert read("x", is_test=True).is_test
    assert not read("x", is_test=False).is_test
    assert not read("x", Test="yes").is_test
