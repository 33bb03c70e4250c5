import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal, localcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcklaviyo_gui.domain.metrics import Metric
from bcklaviyo_gui.klaviyo.payloads import (
    Event,
    Identity,
    IdentityKind,
    Location,
    Profile,
    event_attributes,
    identity_profile,
    plain,
    profile_data,
    profile_hash,
)

JANE = Identity(IdentityKind.EMAIL, "jane@shop.com")
EVENT = Event(
    metric=Metric.PLACED_ORDER,
    unique_id="bigcommerce-abc-1",
    order_id=1,
    time=datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC),
    value=Decimal("9.99"),
    currency="USD",
    properties={"Discounted": False, "Items": ["Mug é"], "Line Items": [{"Row Total": Decimal("0.1")}]},
    identity=JANE,
    changed_at=datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC),
    known_before=False,
)
PROFILE = Profile(
    email="jane@shop.com",
    external_id="7",
    first_name="Jane",
    location=Location(city="Austin", country="United States"),
    properties={"Store Credit": Decimal(0), "BigCommerce Channel IDs": [1, 2]},
)


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        ("100", "100"),
        ("1E+2", "100"),
        ("100.0000", "100"),
        ("12.5000", "12.5"),
        ("0.00004", "0"),
        ("0.00005", "0.0001"),
        ("-0.00004", "0"),
        ("-0.0", "0"),
        ("-2.50", "-2.5"),
        ("1.23455", "1.2346"),
        ("1.23445", "1.2345"),
        ("1e-7", "0"),
        ("999999999999999.9999", "999999999999999.9999"),
        ("123456789012345678901234567890.12345", "123456789012345678901234567890.1235"),
    ],
)
def test_plain_amounts_have_at_most_four_decimals_and_no_exponent(amount: str, text: str) -> None:
    assert str(plain(Decimal(amount))) == text


def test_plain_amounts_do_not_depend_on_the_context() -> None:
    with localcontext(prec=4):
        assert str(plain(Decimal("123456.78905"))) == "123456.7891"


@given(st.decimals(min_value=-(10**18), max_value=10**18, places=6))
def test_plain_is_within_half_of_the_last_place_and_settled(amount: Decimal) -> None:
    short = plain(amount)
    assert abs(short - amount) <= Decimal("0.00005")
    assert str(plain(short)) == str(short)
    assert "E" not in str(short)
    assert not str(short).endswith("0") or "." not in str(short)


def test_an_event_is_written_with_its_parts() -> None:
    written = json.loads(event_attributes(EVENT, backfill=False), parse_float=Decimal)
    assert written == {
        "properties": {"Discounted": False, "Items": ["Mug é"], "Line Items": [{"Row Total": Decimal("0.1")}]},
        "time": "2024-01-02T03:04:05+00:00",
        "value": Decimal("9.99"),
        "value_currency": "USD",
        "unique_id": "bigcommerce-abc-1",
        "metric": {"data": {"type": "metric", "attributes": {"name": "Placed Order"}}},
    }


def test_the_backfill_flag_is_there_only_when_set() -> None:
    assert json.loads(event_attributes(EVENT, backfill=True))["backfill"] is True
    assert "backfill" not in json.loads(event_attributes(EVENT, backfill=False))


def test_money_is_a_json_number_with_its_digits() -> None:
    written = event_attributes(replace(EVENT, value=Decimal("1234567890123.4567")), backfill=False)
    assert b'"value":1234567890123.4567,' in written
    assert b'"Row Total":0.1}' in written


def test_the_time_is_utc_with_an_offset_and_whole_seconds() -> None:
    time = datetime(2024, 1, 1, 22, 4, 5, 999999, tzinfo=timezone(timedelta(hours=-5)))
    assert (
        json.loads(event_attributes(replace(EVENT, time=time), backfill=False))["time"] == "2024-01-02T03:04:05+00:00"
    )


def test_the_metrics_have_klaviyos_names() -> None:
    assert [metric.value for metric in Metric] == [
        "Started Checkout",
        "Placed Order",
        "Ordered Product",
        "Fulfilled Order",
        "Cancelled Order",
        "Refunded Order",
    ]


def test_an_events_profile_holds_exactly_one_identifier() -> None:
    assert json.loads(identity_profile(JANE)) == {"data": {"type": "profile", "attributes": {"email": "jane@shop.com"}}}
    seven = Identity(IdentityKind.EXTERNAL_ID, "7")
    assert json.loads(identity_profile(seven)) == {"data": {"type": "profile", "attributes": {"external_id": "7"}}}


def test_a_profile_is_written_without_what_is_absent() -> None:
    assert json.loads(profile_data(PROFILE)) == {
        "type": "profile",
        "attributes": {
            "email": "jane@shop.com",
            "external_id": "7",
            "first_name": "Jane",
            "location": {"city": "Austin", "country": "United States"},
            "properties": {"Store Credit": 0, "BigCommerce Channel IDs": [1, 2]},
        },
    }
    assert json.loads(profile_data(Profile(email="a@b.co"))) == {"type": "profile", "attributes": {"email": "a@b.co"}}


def test_a_profile_says_what_to_unset() -> None:
    written = json.loads(profile_data(replace(PROFILE, unset=("Customer Group",))))
    assert written["meta"] == {"patch_properties": {"unset": ["Customer Group"]}}


def test_the_hash_of_a_profile_changes_with_every_fact_and_not_with_what_is_unset() -> None:
    changed = [
        replace(PROFILE, email="other@shop.com"),
        replace(PROFILE, external_id=None),
        replace(PROFILE, first_name="Joan"),
        replace(PROFILE, last_name="Jane", first_name=None),
        replace(PROFILE, phone_number="+15125550134"),
        replace(PROFILE, location=None),
        replace(PROFILE, location=Location(region="Austin", country="United States")),
        replace(PROFILE, properties={"Store Credit": Decimal("0.01"), "BigCommerce Channel IDs": [1, 2]}),
        replace(PROFILE, properties={"Store Credit": Decimal(0)}),
    ]
    assert len({profile_hash(profile) for profile in [PROFILE, *changed]}) == len(changed) + 1
    assert profile_hash(replace(PROFILE, unset=("Customer Group",))) == profile_hash(PROFILE)


def test_the_hash_of_a_profile_is_the_same_in_every_run() -> None:
    turned = dict(reversed(list(PROFILE.properties.items())))
    assert profile_hash(replace(PROFILE, properties=turned)) == profile_hash(PROFILE)
    assert profile_hash(Profile(email="a@b.co")).hex() == "5f1fcc5563148aeaaa801a9e8994dfaa"
