from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from bcklaviyo_gui.klaviyo.payloads import Location, Profile
from bcklaviyo_gui.mapping.profiles import customer_profile, guest_profile, newest_order, phone_of
from tests.support.mapping.makers import CREATED, RULES, customer, order

NEWEST = newest_order(order(55))
AUSTIN = Location(city="Austin", region="Texas", zip="78751", country="United States")


def profile(**how: object) -> Profile:
    given: dict[str, Any] = {
        "group_name": None,
        "had_group": False,
        "newest": NEWEST,
        "phone": None,
        "with_location": True,
    }
    given.update(how)
    fields = {key: given.pop(key) for key in list(given) if key not in PARAMETERS}
    return customer_profile(customer(**fields), **{"rules": RULES, **given})


PARAMETERS = {"group_name", "had_group", "newest", "phone", "with_location", "rules"}


def test_an_order_tells_who_bought_and_where() -> None:
    assert (NEWEST.order_id, NEWEST.date_created, NEWEST.email) == (55, CREATED, "jane@shop.com")
    assert (NEWEST.first_name, NEWEST.last_name, NEWEST.phone) == ("Jane", "Doe", "(512) 555-0134")
    assert (NEWEST.city, NEWEST.region, NEWEST.zip) == ("Austin", "Texas", "78751")
    assert (NEWEST.country, NEWEST.country_iso2) == ("United States", "US")


def test_a_customer_has_a_profile_with_all_its_fields() -> None:
    found = profile(
        customer_id=9,
        email=" Jane@Account.com",
        first_name="Joan",
        store_credit_amounts=[{"amount": 43.15}, {"amount": 1.05}],
        origin_channel_id=2,
        channel_ids=[1, 2],
        group_name="Wholesale",
        phone="+15125550134",
    )
    assert found == Profile(
        email="jane@account.com",
        external_id="9",
        first_name="Joan",
        last_name="Doe",
        phone_number="+15125550134",
        location=AUSTIN,
        properties={
            "Customer Group": "Wholesale",
            "Store Credit": Decimal("44.2"),
            "BigCommerce Original Channel ID": 2,
            "BigCommerce Channel IDs": [1, 2],
        },
    )


def test_a_customer_who_never_ordered_has_no_location() -> None:
    assert profile(newest=None).location is None


def test_locations_wait_for_the_orders() -> None:
    assert profile(with_location=False).location is None


def test_an_empty_address_is_no_location() -> None:
    assert (
        profile(newest=newest_order(order(billing_address={"email": "a@b.co", "country_iso2": "US"}))).location is None
    )
    partial = newest_order(order(billing_address={"city": "Austin", "state": ""}))
    assert profile(newest=partial).location == Location(city="Austin")


def test_a_store_credit_of_nothing_is_sent() -> None:
    for amounts in ([], None, [{"amount": 0}], [{"amount": "0.0000"}]):
        assert str(profile(store_credit_amounts=amounts).properties["Store Credit"]) == "0"


def test_a_group_that_is_gone_is_unset_if_one_was_sent() -> None:
    assert profile(had_group=True).unset == ("Customer Group",)
    assert profile(had_group=True, group_name="Retail").unset == ()
    gone = profile(had_group=False)
    assert gone.unset == ()
    assert "Customer Group" not in gone.properties


def test_channels_that_are_not_told_are_left_out() -> None:
    found = profile(origin_channel_id=None, channel_ids=None).properties
    assert list(found) == ["Store Credit"]


def test_external_ids_are_not_sent_where_two_stores_share_an_account() -> None:
    assert profile(rules=replace(RULES, external_ids=False)).external_id is None


def test_names_and_emails_that_are_empty_are_left_out() -> None:
    found = profile(email="", first_name="", last_name="")
    assert (found.email, found.first_name, found.last_name) == (None, None, None)


def test_a_guest_has_what_the_newest_order_says_and_nothing_else() -> None:
    assert guest_profile(NEWEST, "+15125550134") == Profile(
        email="jane@shop.com",
        first_name="Jane",
        last_name="Doe",
        phone_number="+15125550134",
        location=AUSTIN,
    )
    assert guest_profile(NEWEST, None).phone_number is None


@pytest.mark.parametrize(
    ("account", "billing", "country", "e164", "left_out"),
    [
        ("", "", "US", None, False),
        (" ", None, "US", None, False),
        ("512 555 0134", "", "US", "+15125550134", False),
        ("", "512 555 0134", "US", "+15125550134", False),
        ("512 555 0199", "512 555 0134", "US", "+15125550199", False),
        ("123", "512 555 0134", "US", None, True),
        ("", "020 7946 0018", "GB", "+442079460018", False),
        ("020 7946 0018", "", "GB", "+442079460018", False),
        ("", "020 7946 0018", " GB ", "+442079460018", False),
        ("", "512 555 0134", " ", "+15125550134", False),
        ("", "020 7946 0018", "", None, True),
        ("", "512 555 0134", "", "+15125550134", False),
        ("+442079460018", "", "US", "+442079460018", False),
    ],
)
def test_a_phone_is_the_accounts_else_the_billing_one_if_it_is_valid(
    account: str, billing: str | None, country: str, e164: str | None, left_out: bool
) -> None:
    newest = newest_order(order(billing_address={"phone": billing, "country_iso2": country}))
    verdict = phone_of(customer(phone=account), newest, RULES)
    assert (verdict.e164, verdict.left_out) == (e164, left_out)


def test_a_phone_without_an_order_is_of_the_default_country() -> None:
    account = customer(phone="020 7946 0018")
    assert phone_of(account, None, replace(RULES, default_country="GB")).e164 == "+442079460018"
    assert phone_of(account, None, RULES).left_out


def test_a_guest_has_the_billing_phone() -> None:
    assert phone_of(None, NEWEST, RULES).e164 == "+15125550134"
    assert phone_of(None, None, RULES).left_out is False
