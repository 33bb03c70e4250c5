"""How Klaviyo's side takes events."""

from decimal import Decimal

import pytest

from bcklaviyo_gui.demo.klaviyo.account import DemoAccount
from tests.support.demo.talk import Klaviyo, event, group, pointers, who

BULK = "/data/attributes/events-bulk-create/data"


@pytest.fixture
def account(klaviyo: Klaviyo) -> DemoAccount:
    return klaviyo.demo.account


def test_an_event_is_recorded_as_it_was_sent(klaviyo: Klaviyo, account: DemoAccount) -> None:
    properties = {"Items": ["Ä", "<b>"], "Discounted": False, "Price": 1.1}
    answer = klaviyo.put_event("Anna@Postbox.co", "order-1", value=69.84, properties=properties, backfill=True)
    assert (answer.status_code, answer.content) == (202, b"")
    (recorded,) = account.events
    assert recorded.metric == "Placed Order"
    assert recorded.service == "api"
    assert recorded.unique_id == "order-1"
    assert recorded.time == 1777691045
    assert recorded.value == Decimal("69.84")
    assert recorded.currency == "USD"
    assert recorded.backfill
    assert recorded.properties == {"Items": ["Ä", "<b>"], "Discounted": False, "Price": Decimal("1.1")}
    assert recorded.identifiers == {"email": "Anna@Postbox.co"}
    assert account.profiles[recorded.profile_id].email == "anna@postbox.co"


def test_a_free_order_keeps_its_value_of_zero(klaviyo: Klaviyo, account: DemoAccount) -> None:
    klaviyo.put_event("anna@postbox.co", "1", value=0)
    assert account.events[0].value == 0


def test_a_repeat_of_a_single_event_is_taken_and_dropped(klaviyo: Klaviyo, account: DemoAccount) -> None:
    assert klaviyo.put_event("anna@postbox.co", "1", value=1).status_code == 202
    assert klaviyo.put_event("ANNA@postbox.co", "1", value=2).status_code == 202
    assert [recorded.value for recorded in account.events] == [1]


def test_the_same_id_under_another_metric_or_person_is_another_event(klaviyo: Klaviyo, account: DemoAccount) -> None:
    klaviyo.put_event("anna@postbox.co", "1")
    klaviyo.put_event("anna@postbox.co", "1", metric="Cancelled Order")
    klaviyo.put_event("bert@postbox.co", "1")
    assert len(account.events) == 3


def test_without_an_id_one_event_a_second_is_kept(klaviyo: Klaviyo, account: DemoAccount) -> None:
    for second in (5, 5, 6):
        klaviyo.put_event("anna@postbox.co", "x", unique_id=None, time=f"2026-05-02T03:04:0{second}Z")
    assert len(account.events) == 2


@pytest.mark.parametrize("email", ["a@example.com", "a@test.com", "a@mail.example.com", "a@shop.invalid", "a@x.test"])
def test_reserved_addresses_are_taken_and_silently_dropped(klaviyo: Klaviyo, account: DemoAccount, email: str) -> None:
    assert klaviyo.put_event(email, "1").status_code == 202
    assert klaviyo.bulk(group(email, event("2")), group("anna@postbox.co", event("3"))).status_code == 202
    assert [recorded.unique_id for recorded in account.events] == ["3"]


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"value": "9.99"}, "value"),
        ({"value": True}, "value"),
        ({"value_currency": "dollars"}, "value_currency"),
        ({"time": "yesterday"}, "time"),
        ({"time": "1989-12-31T23:59:59Z"}, "time"),
        ({"time": "2028-01-01T00:00:00Z"}, "time"),
        ({"unique_id": ""}, "unique_id"),
        ({"unique_id": "x" * 256}, "unique_id"),
        ({"unique_id": 5}, "unique_id"),
        ({"backfill": "yes"}, "backfill"),
        ({"properties": None}, "properties"),
        ({"properties": {f"p{i}": i for i in range(401)}}, "properties"),
        ({"properties": {"long": "x" * 100_001}}, "properties/long"),
        ({"properties": {"many": [1] * 4001}}, "properties/many"),
        ({"properties": {"big": 2**63}}, "properties/big"),
        ({"metric": "x" * 128}, "metric/data/attributes/name"),
        ({"metric": ""}, "metric/data/attributes/name"),
    ],
)
def test_what_breaks_a_rule_is_refused_with_its_place(
    klaviyo: Klaviyo, account: DemoAccount, change: dict[str, object], pointer: str
) -> None:
    answer = klaviyo.put_event("anna@postbox.co", "1", **change)
    assert answer.status_code == 400
    assert pointers(answer) == [f"/data/attributes/{pointer}"]
    assert answer.json()["errors"][0]["code"] == "invalid"
    in_bulk = klaviyo.bulk(
        group("bert@postbox.co", event("1")), group("anna@postbox.co", event("0"), event("1", **change))
    )
    assert pointers(in_bulk) == [f"{BULK}/1/attributes/events/data/1/attributes/{pointer}"]
    assert account.events == []


@pytest.mark.parametrize(
    "email", ["", "anna", "anna@@shop.co", "anna@shop", "a b@shop.co", "a..b@shop.co", "x" * 95 + "@a.co", 5]
)
def test_a_bad_address_refuses_the_whole_request(klaviyo: Klaviyo, account: DemoAccount, email: str) -> None:
    answer = klaviyo.bulk(group("bert@postbox.co", event("1")), group(email, event("2")))
    assert answer.status_code == 400
    assert f"{BULK}/1/attributes/profile/data/attributes/email" in pointers(answer)
    assert account.events == []
    assert account.profiles == {}


def test_all_faults_are_told_at_once_or_as_many_as_wanted(klaviyo: Klaviyo, account: DemoAccount) -> None:
    bad = [group(f"bad{number}", event("1")) for number in range(3)]
    assert len(pointers(klaviyo.bulk(*bad))) == 3
    account.faults_per_answer = 1
    assert len(pointers(klaviyo.bulk(*bad))) == 1


def test_an_address_can_be_refused_although_its_syntax_is_good(klaviyo: Klaviyo, account: DemoAccount) -> None:
    account.refuse_email("Good@postbox.co")
    assert pointers(klaviyo.put_event("good@postbox.co", "1")) == ["/data/attributes/profile/data/attributes/email"]


@pytest.mark.parametrize("body", [{}, {"data": {}}, {"data": {"type": "event", "attributes": {}}}, [], "x"])
def test_incomplete_bodies_are_refused(klaviyo: Klaviyo, body: object) -> None:
    assert klaviyo.post("/api/events", body).status_code == 400
    assert klaviyo.post("/api/event-bulk-create-jobs", body).status_code == 400


def test_a_profile_without_an_identifier_is_refused(klaviyo: Klaviyo) -> None:
    data = {"type": "event", "attributes": {**event("1"), **who("x")}}
    data["attributes"]["profile"]["data"]["attributes"] = {"first_name": "Anna"}  # type: ignore[index]  # nested, and made above
    assert klaviyo.post("/api/events", {"data": data}).status_code == 400


def test_bulk_takes_a_thousand_events_and_not_one_more(klaviyo: Klaviyo, account: DemoAccount) -> None:
    events = [event(str(number)) for number in range(1001)]
    assert klaviyo.bulk(group("anna@postbox.co", *events)).status_code == 400
    assert klaviyo.bulk(group("anna@postbox.co", *events[:1000])).status_code == 202
    assert len(account.events) == 1000


def test_a_body_above_five_megabytes_is_answered_413(klaviyo: Klaviyo) -> None:
    heavy = [event(str(number), properties={"text": "x" * 99_000}) for number in range(51)]
    assert klaviyo.bulk(group("anna@postbox.co", *heavy)).status_code == 413
    assert klaviyo.bulk(group("anna@postbox.co", *heavy[:50])).status_code == 202


def test_bulk_refuses_a_repeat_within_the_request_without_saying_where(klaviyo: Klaviyo, account: DemoAccount) -> None:
    answer = klaviyo.bulk(group("anna@postbox.co", event("1")), group("Anna@postbox.co", event("2"), event("1")))
    assert answer.status_code == 400
    assert pointers(answer) == ["/data"]
    assert account.events == []
    assert account.bulk_repeats == 1


def test_bulk_refuses_what_is_recorded_already_also_under_another_identifier(
    klaviyo: Klaviyo, account: DemoAccount
) -> None:
    klaviyo.import_one({"email": "anna@postbox.co", "external_id": "5"})
    klaviyo.put_event("anna@postbox.co", "1")
    again = group("x", event("1"))
    again["attributes"]["profile"]["data"]["attributes"] = {"external_id": "5"}
    assert klaviyo.bulk(group("bert@postbox.co", event("9")), again).status_code == 400
    assert len(account.events) == 1
    assert account.bulk_repeats == 1


def test_a_group_may_be_flagged_as_backfill(klaviyo: Klaviyo, account: DemoAccount) -> None:
    flagged = group("anna@postbox.co", event("1"))
    flagged["attributes"]["backfill"] = True
    klaviyo.bulk(flagged, group("bert@postbox.co", event("2")))
    assert [recorded.backfill for recorded in account.events] == [True, False]


def test_an_event_finds_its_person_by_any_identifier(klaviyo: Klaviyo, account: DemoAccount) -> None:
    profile_id = klaviyo.import_one({"email": "anna@postbox.co", "external_id": "5"}).json()["data"]["id"]
    for identifiers in ({"external_id": "5"}, {"email": "anna@postbox.co"}):
        attributes = {**event(str(identifiers)), **who("")}
        attributes["profile"]["data"]["attributes"] = identifiers
        assert klaviyo.post("/api/events", {"data": {"type": "event", "attributes": attributes}}).status_code == 202
    assert {recorded.profile_id for recorded in account.events} == {profile_id}


def test_an_unknown_external_id_makes_a_person(klaviyo: Klaviyo, account: DemoAccount) -> None:
    attributes = {**event("1"), **who("")}
    attributes["profile"]["data"]["attributes"] = {"external_id": "77"}
    klaviyo.post("/api/events", {"data": {"type": "event", "attributes": attributes}})
    assert [(one.external_id, one.email) for one in account.profiles.values()] == [("77", None)]


def test_a_second_identifier_is_written_onto_the_profile(klaviyo: Klaviyo, account: DemoAccount) -> None:
    klaviyo.import_one({"email": "new@postbox.co", "external_id": "5"})
    attributes = {**event("1"), **who("")}
    attributes["profile"]["data"]["attributes"] = {"external_id": "5", "email": "old@postbox.co"}
    klaviyo.post("/api/events", {"data": {"type": "event", "attributes": attributes}})
    assert [one.email for one in account.profiles.values()] == ["old@postbox.co"]


def test_everything_can_be_taken_and_nothing_kept(klaviyo: Klaviyo, account: DemoAccount) -> None:
    account.drop_everything = True
    assert klaviyo.put_event("anna@postbox.co", "1").status_code == 202
    assert account.events == []
    assert account.metrics == {}


def test_damage_can_be_done(klaviyo: Klaviyo, account: DemoAccount) -> None:
    for number in range(3):
        klaviyo.put_event("anna@postbox.co", str(number))
    ids = [recorded.id for recorded in account.events]
    assert account.remove_events(ids[:1]) == 1
    assert account.duplicate_under_metric(ids[1:]) == 2
    assert account.duplicate_under_identity(ids[2:]) == 1
    assert [(one.service, one.unique_id) for one in account.events] == [
        ("api", "1"),
        ("api", "2"),
        ("bigcommerce", "1"),
        ("bigcommerce", "2"),
        ("api", "2"),
    ]
    assert klaviyo.put_event("anna@postbox.co", "0").status_code == 202
    assert len(account.events) == 6
