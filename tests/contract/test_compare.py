"""The comparison, against a demo account into which exactly the expected was written by hand."""

import json
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

import pytest

from bcklaviyo_gui.demo.server import DemoServer
from tests.support.contract.compare import compare_events, compare_profiles, recorded
from tests.support.contract.crawl import Json
from tests.support.contract.people import ExpectedProfile
from tests.support.contract.reader import ContractReader, ExpectedEvent

ORDERS = 100


@dataclass
class Written:
    """A demo whose account holds what the contract calls for."""

    demo: DemoServer
    reader: ContractReader


@pytest.fixture(scope="module")
def written() -> Iterator[Written]:
    with DemoServer(orders=ORDERS, quota=0, klaviyo_limits=False) as demo:
        reader = ContractReader(demo.bigcommerce_url, demo.store_hash, demo.token)
        reader.observe()
        for profile in reader.expected_profiles().values():
            post(demo, "/api/profile-import", profile_body(profile))
        for event in reader.expected_events().values():
            post(demo, "/api/events", event_body(event))
        yield Written(demo, reader)


def post(demo: DemoServer, path: str, body: Json) -> None:
    headers = {
        "Authorization": f"Klaviyo-API-Key {demo.key}",
        "revision": "2026-07-15",
        "Content-Type": "application/vnd.api+json",
    }
    text = json.dumps(body, default=number)
    with urllib.request.urlopen(
        urllib.request.Request(demo.klaviyo_url + path, text.encode(), headers, method="POST"), timeout=60
    ) as answer:
        answer.read()


def number(value: object) -> float:
    """The demo's amounts have few enough digits for a float to carry them."""
    assert isinstance(value, Decimal)
    return float(value)


def profile_body(profile: ExpectedProfile) -> Json:
    attributes = {
        "email": profile.email,
        "external_id": profile.external_id,
        "first_name": profile.first_name,
        "last_name": profile.last_name,
        "phone_number": profile.phone_number,
        "location": profile.location,
        "properties": profile.properties,
    }
    given = {name: value for name, value in attributes.items() if value is not None}
    return {"data": {"type": "profile", "attributes": given}}


def event_body(event: ExpectedEvent) -> Json:
    attributes = {
        "properties": event.properties,
        "time": event.time,
        "value": event.value,
        "value_currency": event.currency,
        "unique_id": event.unique_id,
        "backfill": event.backfill,
        "metric": {"data": {"type": "metric", "attributes": {"name": event.metric}}},
        "profile": {"data": {"type": "profile", "attributes": {event.identity_kind: event.identity_value}}},
    }
    return {"data": {"type": "event", "attributes": attributes}}


def test_a_demo_store_calls_for_events_of_every_metric_and_both_identities(written: Written) -> None:
    events = written.reader.expected_events().values()
    assert {event.metric for event in events} == {
        "Started Checkout",
        "Placed Order",
        "Ordered Product",
        "Fulfilled Order",
        "Cancelled Order",
        "Refunded Order",
    }
    assert {event.identity_kind for event in events} == {"email", "external_id"}
    assert {"no_email", "bad_email", "dropped_email", "phone_left_out"} <= set(
        written.reader.expected_issues().values()
    )


def test_what_was_written_as_expected_does_not_differ(written: Written) -> None:
    assert compare_events(written.reader.expected_events(), recorded(written.demo, "events")) == []
    assert compare_profiles(written.reader.expected_profiles(), recorded(written.demo, "profiles")) == []


def test_missing_surplus_and_doubled_events_are_named(written: Written) -> None:
    expected = written.reader.expected_events()
    rows = recorded(written.demo, "events")
    first, second = rows[0], rows[1]
    assert compare_events(expected, rows[1:]) == [f"{first['metric']} {first['unique_id']}: missing"]
    assert compare_events(expected, [*rows, second]) == [f"{second['metric']} {second['unique_id']}: recorded twice"]
    stranger = {**first, "unique_id": "x"}
    assert compare_events(expected, [*rows, stranger]) == [f"{first['metric']} x: not called for"]
    assert compare_events(expected, [*rows, {**stranger, "service": "bigcommerce"}]) == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("time", 1),
        ("value", "0.01"),
        ("currency", "XXX"),
        ("identifiers", {"email": "somebody@else.org"}),
        ("backfill", False),
    ],
)
def test_every_field_of_an_event_is_compared(written: Written, field: str, value: object) -> None:
    rows = recorded(written.demo, "events")
    rows[0][field] = value
    differences = compare_events(written.reader.expected_events(), rows)
    assert differences
    assert all(f"{rows[0]['unique_id']} / {field}" in line for line in differences)


@pytest.mark.parametrize("change", [{"OrderId": 1}, {"Item Count": True}, {"Extra": "x"}, {"Line Items": []}])
def test_every_property_of_an_event_is_compared(written: Written, change: Json) -> None:
    rows = recorded(written.demo, "events")
    placed = next(row for row in rows if row["metric"] == "Placed Order")
    placed["properties"].update(change)
    (difference,) = compare_events(written.reader.expected_events(), rows)
    assert f"properties / {next(iter(change))}" in difference


@pytest.mark.parametrize(
    "change",
    [
        {"first_name": "Else"},
        {"phone_number": "+13125550111"},
        {"location": {"city": "Else"}},
        {"properties": {"Store Credit": 99}},
    ],
)
def test_every_field_of_a_profile_is_compared(written: Written, change: Json) -> None:
    rows = recorded(written.demo, "profiles")
    rows[0].update(change)
    assert compare_profiles(written.reader.expected_profiles(), rows)


def test_missing_and_surplus_profiles_are_named(written: Written) -> None:
    expected = written.reader.expected_profiles()
    rows = recorded(written.demo, "profiles")
    assert compare_profiles(expected, rows[1:]) == [f"external_id:{rows[0]['external_id']}: missing"]
    stranger = {"email": "new@acme.org", "external_id": None}
    assert compare_profiles(expected, [*rows, stranger]) == ["email:new@acme.org: not called for"]


def test_only_the_first_differences_are_shown(written: Written) -> None:
    differences = compare_events(written.reader.expected_events(), [], shown=3)
    assert len(differences) == 4
    assert differences[-1].startswith("... and ")
