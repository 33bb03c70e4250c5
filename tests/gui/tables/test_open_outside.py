"""The ways from a record to its own page."""

from datetime import UTC, datetime

from bcklaviyo_gui.gui.tables.open_outside import order_address, profile_address
from bcklaviyo_gui.local.connections import Connection

STORE = Connection(name="Ravenwood", store_hash="abc123", added=datetime(2026, 1, 1, tzinfo=UTC), folder="ravenwood")
DEMO = Connection(
    name="Demo",
    store_hash="abc123",
    added=datetime(2026, 1, 1, tzinfo=UTC),
    folder="demo",
    bigcommerce_url="http://127.0.0.1:9",
    klaviyo_url="http://127.0.0.1:9",
)


def test_an_order_leads_to_the_control_panel_of_its_store() -> None:
    assert order_address(STORE, 3220) == "https://store-abc123.mybigcommerce.com/manage/orders/3220"


def test_a_person_leads_to_their_profile() -> None:
    assert profile_address(STORE, "01HQ8Z") == "https://www.klaviyo.com/profile/01HQ8Z"


def test_nothing_that_is_no_id_becomes_a_part_of_an_address() -> None:
    assert profile_address(STORE, "../x?y") == ""


def test_a_demo_has_no_pages() -> None:
    assert order_address(DEMO, 3220) == ""
    assert profile_address(DEMO, "01HQ8Z") == ""
