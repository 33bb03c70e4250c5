"""What the client asks of an account, how it takes refusals, and what it makes of odd answers."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import TypeVar
from urllib.parse import parse_qs, urlsplit

import pytest

from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.domain.errors import AnswerLost, ContractBroken, KeyRejected, PermissionMissing
from bcklaviyo_gui.domain.messages import Message, Several, quoted
from bcklaviyo_gui.klaviyo.answers import (
    AggregateGroup,
    ImportFault,
    ImportJob,
    ImportStatus,
    KlaviyoAccount,
    MetricRow,
    ProfileAnswer,
    ProfileOutcome,
)
from bcklaviyo_gui.klaviyo.batching import fill_batch, fill_profiles
from bcklaviyo_gui.klaviyo.client import KlaviyoClient
from bcklaviyo_gui.klaviyo.session import REVISION, open_session
from bcklaviyo_gui.local.clock import SystemClock
from tests.support.http.wire import HTML, FakeClock, Reply, Rig, ScriptedServer, Seen, rig, serving
from tests.support.klaviyo.items import A_BATCH, A_PROFILE, AN_EVENT, AN_IMPORT, event_item, profile_item

T = TypeVar("T")

NOON = datetime(2024, 5, 14, 11, 34, 5, tzinfo=timezone(timedelta(hours=2)))


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with serving() as server:
        yield server


@pytest.fixture
def wired(server: ScriptedServer) -> Iterator[Rig]:
    with rig(server) as wired:
        yield wired


@pytest.fixture
def client(wired: Rig) -> KlaviyoClient:
    return KlaviyoClient(wired.session)


def asked(seen: Seen) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(seen.path).query).items()}


def refusal(status: int, *errors: dict[str, object]) -> Reply:
    return Reply.of({"errors": list(errors)}, status)


def error(pointer: str | None = None, detail: str = "Bad.", **more: object) -> dict[str, object]:
    source = {} if pointer is None else {"source": {"pointer": pointer}}
    return {"id": "1", "code": "invalid", "title": "Invalid input.", "detail": detail, **source, **more}


ACCOUNT = {
    "data": [
        {
            "type": "account",
            "id": "AbC123",
            "attributes": {
                "timezone": "US/Eastern",
                "preferred_currency": "USD",
                "test_account": False,
                "contact_information": {"organization_name": "Shop"},
                "new_field": {"x": 1},
            },
        }
    ]
}


def test_a_session_names_key_revision_and_media_type(server: ScriptedServer) -> None:
    session = open_session(server.url, "pk_1\n", clock=FakeClock(), stop=threading.Event())
    server.otherwise = lambda _: Reply.of(ACCOUNT)

    account = KlaviyoClient(session).account()
    session.close()

    assert account == KlaviyoAccount("AbC123", "Shop", "US/Eastern", "USD", is_test=False)
    headers = server.seen[0].headers
    assert headers["Authorization"] == "Klaviyo-API-Key pk_1"
    assert headers["revision"] == REVISION == "2026-07-15"
    assert headers["X-Klaviyo-Revision-Fall-Forward-Opt-Out"] == "1"
    assert headers["Accept"] == headers["Content-Type"] == "application/vnd.api+json"


def test_an_answer_of_another_revision_breaks_the_contract(client: KlaviyoClient, wired: Rig) -> None:
    wired.server.script = [Reply.of(ACCOUNT, 200, **{"X-Klaviyo-API-Revision": "2027-01-15"})]

    with pytest.raises(ContractBroken, match="2027-01-15"):
        client.account()


@pytest.mark.parametrize(
    ("name", "value"), [("timezone", None), ("preferred_currency", None), ("timezone", ["UTC"])], ids=str
)
def test_a_field_that_is_missing_is_named(client: KlaviyoClient, wired: Rig, name: str, value: object) -> None:
    content = json.loads(json.dumps(ACCOUNT))
    if value is None:
        del content["data"][0]["attributes"][name]
    else:
        content["data"][0]["attributes"][name] = value
    wired.server.script = [Reply.of(content)]

    with pytest.raises(ContractBroken) as raised:
        client.account()

    assert raised.value.endpoint == "GET /api/accounts"
    assert (raised.value.field or "").endswith(f"attributes.{name}")


def test_a_dead_key_names_klaviyo(client: KlaviyoClient, wired: Rig) -> None:
    wired.server.script = [refusal(401, error())]

    with pytest.raises(KeyRejected, match="Klaviyo"):
        client.account()


def metric(id_: str, **attributes: object) -> dict[str, object]:
    return {"type": "metric", "id": id_, "attributes": {"name": "Placed Order", **attributes}}


def test_metrics_are_read_whatever_their_integration_looks_like(client: KlaviyoClient, wired: Rig) -> None:
    url = wired.server.url
    wired.server.script = [
        Reply.of(
            {
                "data": [
                    metric("a", integration={"key": "api", "name": "API", "category": "Internal"}),
                    metric("b", integration={"key": "bigcommerce", "name": "BigCommerce", "category": {"id": 9}}),
                ],
                "links": {"next": f"{url}/api/metrics?page%5Bcursor%5D=x"},
            }
        ),
        Reply.of({"data": [metric("c", integration=None), metric("d")], "links": {"self": "", "next": None}}),
    ]

    assert client.metrics() == (
        MetricRow("a", "Placed Order", "API", "api"),
        MetricRow("b", "Placed Order", "BigCommerce", "bigcommerce"),
        MetricRow("c", "Placed Order", "", ""),
        MetricRow("d", "Placed Order", "", ""),
    )
    assert wired.server.paths == ["/api/metrics", "/api/metrics?page%5Bcursor%5D=x"]


@pytest.mark.parametrize("link", ["https://evil.example/api/metrics", "/api/metrics", "//a.klaviyo.com/api/metrics"])
def test_the_key_follows_no_link_away_or_in_a_circle(client: KlaviyoClient, wired: Rig, link: str) -> None:
    wired.server.otherwise = lambda _: Reply.of({"data": [], "links": {"next": link}})

    with pytest.raises(ContractBroken, match=r"links\.next"):
        client.metrics()

    assert len(wired.server.seen) == 1


def test_a_batch_is_accepted_whole(client: KlaviyoClient, wired: Rig) -> None:
    wired.server.script = [Reply(202, b"", {})]

    answer = client.send_batch(A_BATCH)

    assert (answer.accepted, answer.faults, answer.too_big) == (True, (), False)
    assert (wired.server.seen[0].method, wired.server.paths) == ("POST", ["/api/event-bulk-create-jobs"])
    assert wired.server.seen[0].body == A_BATCH.body


@pytest.mark.parametrize("status", [400, 409, 422])
def test_a_refused_batch_tells_its_faults(client: KlaviyoClient, wired: Rig, status: int) -> None:
    wired.server.script = [refusal(status, error("/data/x"), {"title": "Only this"}, error(source={"parameter": "y"}))]

    answer = client.send_batch(A_BATCH)

    assert not answer.accepted
    assert [(f.pointer, str(f.detail)) for f in answer.faults] == [
        ("/data/x", "Bad."),
        (None, "Only this"),
        (None, "Bad."),
    ]


@pytest.mark.parametrize("body", [b"<html>Bad Request</html>", b"", b'{"errors": 5}', b'{"errors": [5]}', b"[]"])
def test_a_refusal_without_reasons_is_still_a_refusal(client: KlaviyoClient, wired: Rig, body: bytes) -> None:
    wired.server.script = [Reply(400, body, HTML)]

    assert client.send_batch(A_BATCH).faults == ()


def test_a_batch_that_is_too_big_says_so(client: KlaviyoClient, wired: Rig) -> None:
    wired.server.script = [Reply(413, b"")]

    answer = client.send_batch(A_BATCH)

    assert (answer.accepted, answer.too_big) == (False, True)


@pytest.mark.parametrize("reply", [Reply(200), Reply(204, b""), Reply(202, b"<html/>", HTML), Reply(500), Reply(502)])
def test_a_batch_without_a_clear_answer_is_lost_and_not_repeated(
    client: KlaviyoClient, wired: Rig, reply: Reply
) -> None:
    wired.server.script = [reply]

    with pytest.raises(AnswerLost):
        client.send_batch(A_BATCH)

    assert len(wired.server.seen) == 1


def test_a_batch_that_was_throttled_goes_again(client: KlaviyoClient, wired: Rig) -> None:
    wired.server.script = [Reply(429, b"{}", {"Retry-After": "3"}), Reply(503), Reply(202, b"")]

    assert client.send_batch(A_BATCH).accepted
    assert {seen.body for seen in wired.server.seen} == {A_BATCH.body}


@pytest.mark.parametrize(
    "call",
    [
        lambda client: client.send_batch(A_BATCH),
        lambda client: client.send_event(AN_EVENT),
        lambda client: client.start_import(AN_IMPORT),
    ],
)
@pytest.mark.parametrize("status", [404, 405, 415])
def test_other_refusals_break_the_contract(
    client: KlaviyoClient, wired: Rig, call: Callable[[KlaviyoClient], object], status: int
) -> None:
    wired.server.script = [refusal(status, error(detail="Never seen."))]

    with pytest.raises(ContractBroken, match=r"Never seen\."):
        call(client)


def test_a_write_without_permission_says_so(client: KlaviyoClient, wired: Rig) -> None:
    wired.server.script = [refusal(403, error())]

    with pytest.raises(PermissionMissing, match="POST /api/event-bulk-create-jobs"):
        client.send_batch(A_BATCH)


def test_a_single_event_is_repeated_until_it_is_clear(client: KlaviyoClient, wired: Rig) -> None:
    wired.server.script = [Reply(500), Reply(202, b"<html/>", HTML), Reply(202, b"", {}), refusal(400, error("/data"))]

    assert client.send_event(AN_EVENT).accepted
    refused = client.send_event(AN_EVENT)
    assert (refused.accepted, [f.pointer for f in refused.faults]) == (False, ["/data"])


def test_an_import_begins_with_an_id_or_with_faults(client: KlaviyoClient, wired: Rig) -> None:
    pointer = "/data/attributes/profiles/data/3/attributes/email"
    wired.server.script = [
        Reply.of({"data": {"type": "profile-bulk-import-job", "id": "J1"}}, 202),
        refusal(400, error(pointer)),
        Reply(413),
        Reply.of({"data": {}}, 202),
    ]

    assert client.start_import(AN_IMPORT).job_id == "J1"
    refused = client.start_import(AN_IMPORT)
    assert (refused.job_id, refused.faults[0].pointer, refused.too_big) == (None, pointer, False)
    assert client.start_import(AN_IMPORT).too_big
    with pytest.raises(ContractBroken, match=r"data\.id"):
        client.start_import(AN_IMPORT)


def test_an_import_job_tells_how_far_it_is(client: KlaviyoClient, wired: Rig) -> None:
    counts = {"total_count": 5, "completed_count": 4, "failed_count": 1}
    wired.server.script = [
        Reply.of({"data": {"id": "J/1", "attributes": {"status": "complete", **counts}}}),
        Reply.of({"data": {"id": "J/1", "attributes": {"status": "napping", "total_count": None}}}),
        Reply(404),
    ]

    assert client.import_job("J/1") == ImportJob(ImportStatus.COMPLETE, 5, 4, 1)
    assert client.import_job("J/1") == ImportJob(ImportStatus.PROCESSING, 0, 0, 0)
    assert client.import_job("J/1").status is ImportStatus.CANCELLED
    assert wired.server.paths[0] == "/api/profile-bulk-import-jobs/J%2F1"


def test_import_errors_name_their_profiles_however_they_are_wrapped(client: KlaviyoClient, wired: Rig) -> None:
    def row(payload: object, pointer: str | None = None) -> dict[str, object]:
        return {"id": "1", "attributes": {**error(pointer), "original_payload": payload}}

    wired.server.script = [
        Reply.of(
            {
                "data": [
                    row({"email": "a@b.de", "external_id": 7}, "/data/attributes/profiles/data/2/attributes/email"),
                    row({"data": {"type": "profile", "attributes": {"email": "c@d.de"}}}),
                ],
                "links": {"next": "?page%5Bcursor%5D=n"},
            }
        ),
        Reply.of({"data": [row({"attributes": {"external_id": "8"}}), row(None, "/data")], "links": None}),
    ]

    assert list(client.import_errors("J1")) == [
        ImportFault(2, "a@b.de", "7", "invalid", quoted("Bad.")),
        ImportFault(None, "c@d.de", None, "invalid", quoted("Bad.")),
        ImportFault(None, None, "8", "invalid", quoted("Bad.")),
        ImportFault(None, None, None, "invalid", quoted("Bad.")),
    ]
    assert asked(wired.server.seen[0]) == {"page[size]": "100"}


def _of(*details: str) -> Message:
    return Message("{detail}", detail=Several(tuple(map(quoted, details)), "; "))


@pytest.mark.parametrize(
    ("reply", "answer"),
    [
        (Reply.of({"data": {"id": "P1"}}, 201), ProfileAnswer(ProfileOutcome.ACCEPTED, "P1")),
        (Reply.of({"data": {"id": "P1"}}, 200), ProfileAnswer(ProfileOutcome.ACCEPTED, "P1")),
        (
            refusal(409, error(code="duplicate_profile", meta={"duplicate_profile_id": "P2"})),
            ProfileAnswer(ProfileOutcome.CONFLICT, None, "P2", _of("Bad.")),
        ),
        (refusal(404, error()), ProfileAnswer(ProfileOutcome.CONFLICT, None, None, _of("Bad."))),
        (
            refusal(400, error(), error(detail="And?")),
            ProfileAnswer(ProfileOutcome.REJECTED, None, None, _of("Bad.", "And?")),
        ),
        (Reply(413, b""), ProfileAnswer(ProfileOutcome.REJECTED, None, None, Message("status {status}", status="413"))),
    ],
)
def test_one_profile_is_accepted_in_conflict_or_rejected(
    client: KlaviyoClient, wired: Rig, reply: Reply, answer: ProfileAnswer
) -> None:
    wired.server.script = [reply]

    assert client.import_profile(A_PROFILE) == answer


def event(id_: str, properties: dict[str, object] | None = None, **attributes: object) -> dict[str, object]:
    return {
        "type": "event",
        "id": id_,
        "attributes": {"timestamp": 1_700_000_000, "event_properties": properties, **attributes},
        "relationships": {"profile": {"data": {"type": "profile", "id": f"P{id_}"}}},
    }


def test_events_are_asked_for_by_metric_and_time(client: KlaviyoClient, wired: Rig) -> None:
    wired.server.otherwise = lambda _: Reply.of({"data": [], "links": {}})

    list(client.events("M1", NOON, NOON + timedelta(days=1), with_profile=True))
    list(client.events("M1", descending=True, page_size=1))

    assert [asked(seen) for seen in wired.server.seen] == [
        {
            "filter": 'and(equals(metric_id,"M1"),greater-or-equal(datetime,2024-05-14T09:34:05Z),'
            "less-than(datetime,2024-05-15T09:34:05Z))",
            "sort": "datetime",
            "page[size]": "1000",
            "include": "profile",
            "fields[profile]": "email",
        },
        {"filter": 'equals(metric_id,"M1")', "sort": "-datetime", "page[size]": "1"},
    ]


def test_events_come_with_exact_values_and_their_own_ids(client: KlaviyoClient, wired: Rig) -> None:
    text = b"""{"data": [
        {"type": "event", "id": "1", "attributes": {"timestamp": 1700000000, "datetime": "2023-11-14 22:13:20+00:00",
            "event_properties": {"$event_id": "u1", "Event ID": "other", "$value": 0.1, "$value_currency": "EUR",
                "Line Items": [{"Item Price": 19.9900, "Quantity": 2}]}},
         "relationships": {"profile": {"data": {"type": "profile", "id": "P1"}}}},
        {"type": "event", "id": "2", "attributes": {"datetime": "2023-11-14T23:13:20+01:00",
            "event_properties": {"Event ID": "u2", "$value": "7.50"}}}],
      "included": [{"type": "profile", "id": "P1", "attributes": {"email": "a@b.de"}}, {"type": "metric", "id": "M"}],
      "links": {"self": "x", "next": null}}"""
    wired.server.script = [Reply(200, text)]

    [[first, second]] = client.events("M1", with_profile=True)

    moment = datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)
    assert (first.time, first.event_id, first.value, first.currency) == (moment, "u1", Decimal("0.1"), "EUR")
    assert (first.profile_id, first.email) == ("P1", "a@b.de")
    assert first.properties["Line Items"] == [{"Item Price": Decimal("19.99"), "Quantity": 2}]
    assert (second.time, second.event_id, second.value, second.currency) == (moment, "u2", Decimal("7.5"), None)
    assert (second.profile_id, second.email) == (None, None)


@pytest.mark.parametrize("value", [None, True, "many", {"a": 1}, "NaN"])
def test_a_value_that_is_no_number_is_none(client: KlaviyoClient, wired: Rig, value: object) -> None:
    wired.server.script = [Reply.of({"data": [event("1", {"$value": value})]})]

    [[only]] = client.events("M1")

    assert only.value is None


def test_an_event_without_properties_is_still_one(client: KlaviyoClient, wired: Rig) -> None:
    wired.server.script = [Reply.of({"data": [event("1")]})]

    [[only]] = client.events("M1")

    assert (only.event_id, only.value, only.properties) == (None, None, {})


@pytest.mark.parametrize("time_", [{"timestamp": None}, {"timestamp": None, "datetime": "soon"}, {"timestamp": 10**18}])
def test_an_event_without_a_time_breaks_the_contract(
    client: KlaviyoClient, wired: Rig, time_: dict[str, object]
) -> None:
    wired.server.script = [Reply.of({"data": [event("1", None, **time_)]})]

    with pytest.raises(ContractBroken, match="GET /api/events"):
        list(client.events("M1"))


def aggregate(*groups: dict[str, object], days: int = 2) -> Reply:
    dates = [f"2024-01-0{day + 1}T00:00:00+00:00" for day in range(days)]
    return Reply.of({"data": {"type": "metric-aggregate", "id": "1", "attributes": {"dates": dates, "data": groups}}})


def test_daily_numbers_are_asked_for_with_offsets_and_read_exactly(client: KlaviyoClient, wired: Rig) -> None:
    measured = {"count": [2.0, 0], "sum_value": [0.1, None]}
    wired.server.script = [aggregate({"dimensions": ["EUR"], "measurements": measured})]
    start = datetime(2024, 1, 1, tzinfo=timezone(timedelta(hours=-5)))

    answer = client.aggregate("M1", start, start + timedelta(days=2), "America/New_York", by=("$value_currency",))

    assert answer.dates == ("2024-01-01T00:00:00+00:00", "2024-01-02T00:00:00+00:00")
    assert answer.groups == (AggregateGroup(("EUR",), (2, 0), (Decimal("0.1"), Decimal(0))),)
    assert wired.server.seen[0].json == {
        "data": {
            "type": "metric-aggregate",
            "attributes": {
                "metric_id": "M1",
                "measurements": ["count", "sum_value"],
                "filter": [
                    "greater-or-equal(datetime,2024-01-01T00:00:00-05:00)",
                    "less-than(datetime,2024-01-03T00:00:00-05:00)",
                ],
                "interval": "day",
                "timezone": "America/New_York",
                "page_size": 500,
                "by": ["$value_currency"],
            },
        }
    }


def test_no_events_are_no_groups_and_what_was_not_asked_for_is_zero(client: KlaviyoClient, wired: Rig) -> None:
    wired.server.script = [aggregate(), aggregate({"measurements": {"count": [1, 2]}})]

    assert client.aggregate("M1", NOON, NOON, "UTC").groups == ()
    [group] = client.aggregate("M1", NOON, NOON, "UTC", measurements=("count",)).groups
    assert (group.counts, group.sums) == ((1, 2), (Decimal(0), Decimal(0)))


@pytest.mark.parametrize("measured", [{"count": [1, 2]}, {"count": [1, 2], "sum_value": [1]}])
def test_daily_numbers_that_do_not_fit_the_days_break_the_contract(
    client: KlaviyoClient, wired: Rig, measured: dict[str, object]
) -> None:
    wired.server.script = [aggregate({"dimensions": [], "measurements": measured})]

    with pytest.raises(ContractBroken, match="sum_value"):
        client.aggregate("M1", NOON, NOON, "UTC")


def test_scopes_are_probed_without_writing(client: KlaviyoClient, wired: Rig) -> None:
    def act(seen: Seen) -> Reply:
        if seen.method == "POST":
            return refusal(403 if "events" in seen.path else 400, error())
        return refusal(403, error()) if "profile-bulk" in seen.path else Reply.of({"data": []})

    wired.server.otherwise = act

    missing = client.probe_permissions(writing=True)

    assert [one.scope for one in missing] == ["lists:read", "events:write"]
    assert {seen.body for seen in wired.server.seen if seen.method == "POST"} == {b"{}"}


def test_reading_needs_no_probe_of_writing(client: KlaviyoClient, wired: Rig) -> None:
    wired.server.otherwise = lambda _: Reply.of({"data": []})

    assert client.probe_permissions(writing=False) == ()
    assert {seen.method for seen in wired.server.seen} == {"GET"}


def test_a_challenge_is_no_missing_scope(client: KlaviyoClient, wired: Rig) -> None:
    wired.server.script = [Reply(403, b"<html/>", {**HTML, "cf-mitigated": "challenge"})]
    wired.server.otherwise = lambda _: Reply.of({"data": []})

    assert client.probe_permissions(writing=False) == ()


def test_an_empty_write_that_is_accepted_breaks_the_contract(client: KlaviyoClient, wired: Rig) -> None:
    wired.server.otherwise = lambda seen: Reply(202, b"") if seen.method == "POST" else Reply.of({"data": []})

    with pytest.raises(ContractBroken):
        client.probe_permissions(writing=True)


@pytest.fixture
def demo() -> Iterator[DemoServer]:
    with DemoServer(orders=5, klaviyo_limits=False) as demo:
        yield demo


@pytest.fixture
def account(demo: DemoServer) -> Iterator[KlaviyoClient]:
    session = open_session(demo.klaviyo_url, demo.key, clock=SystemClock(), stop=threading.Event())
    yield KlaviyoClient(session)
    session.close()


def test_bad_events_of_a_batch_are_found_by_their_pointers_and_the_rest_is_read_back(
    demo: DemoServer, account: KlaviyoClient
) -> None:
    nobody = {3: "nobody", 9: "no one"}
    items = [event_item(n, nobody.get(n, f"p{n % 7}@larkfield-supply.co")) for n in range(40)]
    batch = fill_batch(items)

    refused = account.send_batch(batch)
    named = {item.seq for fault in refused.faults for item in batch.locate(fault.pointer or "")}
    accepted = account.send_batch(fill_batch(item for item in items if item.seq not in named))

    assert (refused.accepted, accepted.accepted, named) == (False, True, {3, 9})
    [row] = [row for row in wait_for(account.metrics) if row.name == "Placed Order"]
    stored = [event for page in account.events(row.id, page_size=15, with_profile=True) for event in page]
    assert {event.event_id for event in stored} == {f"u{n}" for n in range(40)} - {"u3", "u9"}
    assert {(event.value, event.currency) for event in stored} == {(Decimal("1.5"), "EUR")}


def test_an_import_is_followed_to_its_end(account: KlaviyoClient) -> None:
    start = account.start_import(fill_profiles([profile_item("p1@larkfield-supply.co")]))
    assert start.job_id is not None
    job_id = start.job_id

    job = wait_for(lambda: done if (done := account.import_job(job_id)).status == "complete" else None)

    assert (job.total, job.completed, list(account.import_errors(job_id))) == (1, 1, [])


def test_a_full_key_lacks_nothing_and_probing_it_writes_nothing(demo: DemoServer, account: KlaviyoClient) -> None:
    assert account.probe_permissions(writing=True) == ()
    assert (demo.account.events, [row.status for row in demo.log if row.method == "POST"]) == ([], [400, 400, 400])


def wait_for(ask: Callable[[], T | None]) -> T:
    """The first answer that is not empty, within five seconds."""
    ends = time.monotonic() + 5
    while time.monotonic() < ends:
        if answer := ask():
            return answer
        time.sleep(0.01)
    raise TimeoutError


def test_no_request_above_five_megabytes_leaves(client: KlaviyoClient, server: ScriptedServer) -> None:
    event, profile = event_item(1, note="x" * 5_000_000), profile_item("x" * 5_000_000)

    assert client.send_batch(fill_batch([event])).too_big
    assert client.start_import(fill_profiles([profile])).too_big
    assert "5 MB" in str(client.send_event(event).faults[0].detail)
    answer = client.import_profile(profile)

    assert (answer.outcome, "5 MB" in str(answer.detail)) == (ProfileOutcome.REJECTED, True)
    assert server.seen == []
