"""What Klaviyo's side tells: the account, metrics, events, and counts by local day."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from bcklaviyo_gui.demo.klaviyo.account import DemoAccount
from tests.support.demo.talk import Klaviyo, event, group


@pytest.fixture
def account(klaviyo: Klaviyo) -> DemoAccount:
    return klaviyo.demo.account


def metric_id(klaviyo: Klaviyo) -> str:
    found: str = klaviyo.get("/api/metrics").json()["data"][0]["id"]
    return found


def put_at(
    klaviyo: Klaviyo, *times: str, value: float = 1.5, currency: str = "USD", email: str = "a@postbox.co"
) -> None:
    events = [event(f"{email}{time}{value}", time=time, value=value, value_currency=currency) for time in times]
    assert klaviyo.bulk(group(email, *events)).status_code == 202


def test_the_account_tells_its_zone_and_currency(klaviyo: Klaviyo) -> None:
    (account,) = klaviyo.get("/api/accounts").json()["data"]
    assert account["attributes"]["timezone"] == "America/Chicago"
    assert account["attributes"]["preferred_currency"] == "USD"


def test_there_is_no_metric_before_its_first_event(klaviyo: Klaviyo) -> None:
    assert klaviyo.get("/api/metrics").json()["data"] == []
    klaviyo.put_event("a@postbox.co", "1")
    (metric,) = klaviyo.get("/api/metrics").json()["data"]
    assert metric["attributes"]["name"] == "Placed Order"
    assert metric["attributes"]["integration"]["name"] == "API"
    assert metric["attributes"]["integration"]["key"] == "api"


def test_parameters_that_an_endpoint_does_not_know_are_answered_400(klaviyo: Klaviyo) -> None:
    assert klaviyo.get("/api/metrics", {"page[size]": 10}).status_code == 400
    assert klaviyo.get("/api/accounts", {"filter": "x"}).status_code == 400
    assert klaviyo.get("/api/metrics", {"filter": "equals(name,'x')"}).status_code == 400


def test_metrics_come_in_pages_of_two_hundred(klaviyo: Klaviyo, account: DemoAccount) -> None:
    for number in range(250):
        account.metric(f"Metric {number}")
    first = klaviyo.get("/api/metrics").json()
    assert len(first["data"]) == 200
    second = klaviyo.session.get(first["links"]["next"], headers=klaviyo.headers(), timeout=10).json()
    assert len(second["data"]) == 50
    assert second["links"]["next"] is None


def test_events_carry_what_klaviyo_adds_to_their_properties(klaviyo: Klaviyo) -> None:
    klaviyo.put_event("a@postbox.co", "order-1", value=69.84, properties={"OrderId": "1"})
    (row,) = klaviyo.get("/api/events").json(parse_float=Decimal)["data"]
    assert row["attributes"]["event_properties"] == {
        "OrderId": "1",
        "$event_id": "order-1",
        "$value": Decimal("69.84"),
        "$value_currency": "USD",
    }
    assert row["attributes"]["datetime"] == "2026-05-02T03:04:05+00:00"
    assert klaviyo.get(f"/api/events/{row['id']}").json()["data"]["id"] == row["id"]
    assert klaviyo.get("/api/events/nothing").status_code == 404


def test_events_are_filtered_by_metric_and_time_and_sorted(klaviyo: Klaviyo) -> None:
    put_at(klaviyo, *(f"2026-05-0{day}T12:00:00Z" for day in range(1, 8)))
    klaviyo.put_event("a@postbox.co", "other", metric="Refunded Order", time="2026-05-03T12:00:00Z")
    bounds = "greater-or-equal(datetime,2026-05-02T12:00:00Z),less-than(datetime,2026-05-05T14:00:00+02:00)"
    wanted = f'and(equals(metric_id,"{metric_id(klaviyo)}"),{bounds})'
    rows = klaviyo.get("/api/events", {"filter": wanted, "sort": "-datetime"}).json()["data"]
    assert [row["attributes"]["datetime"][8:10] for row in rows] == ["04", "03", "02"]
    closed = wanted.replace("less-than", "less-or-equal").replace("greater-or-equal", "greater-than")
    rows = klaviyo.get("/api/events", {"filter": closed}).json()["data"]
    assert [row["attributes"]["datetime"][8:10] for row in rows] == ["03", "04", "05"]


@pytest.mark.parametrize("sort", ["datetime", "-datetime"])
def test_a_walk_over_pages_meets_every_event_once_though_new_ones_come(klaviyo: Klaviyo, sort: str) -> None:
    put_at(klaviyo, *(f"2026-05-02T12:00:{second:02}Z" for second in range(30)))
    put_at(klaviyo, *(f"2026-05-02T12:00:{second:02}Z" for second in range(30)), email="b@postbox.co")
    before = {recorded.id for recorded in klaviyo.demo.account.events}
    seen: list[str] = []
    url: str | None = f"{klaviyo.demo.klaviyo_url}/api/events?page[size]=7&sort={sort}"
    while url:
        page = klaviyo.session.get(url, headers=klaviyo.headers(), timeout=10).json()
        seen += [row["id"] for row in page["data"]]
        url = page["links"]["next"]
        put_at(klaviyo, "2026-05-01T12:00:00Z", email=f"new{len(seen)}@postbox.co")
    assert len(seen) == len(set(seen))
    assert before <= set(seen)


def test_a_page_has_at_most_a_thousand_events_and_two_hundred_unless_asked(klaviyo: Klaviyo) -> None:
    klaviyo.bulk(group("a@postbox.co", *(event(str(number)) for number in range(1000))))
    assert len(klaviyo.get("/api/events").json()["data"]) == 200
    assert len(klaviyo.get("/api/events", {"page[size]": 1000}).json()["data"]) == 1000
    assert klaviyo.get("/api/events", {"page[size]": 1001}).status_code == 400


def test_profiles_and_metrics_can_come_along(klaviyo: Klaviyo) -> None:
    put_at(klaviyo, "2026-05-02T12:00:00Z", "2026-05-02T12:00:01Z")
    body = klaviyo.get("/api/events", {"include": "profile,metric", "fields[event]": "datetime"}).json()
    assert [one["type"] for one in body["included"]] == ["profile", "metric"]
    assert body["included"][0]["attributes"]["email"] == "a@postbox.co"
    assert set(body["data"][0]["attributes"]) == {"datetime"}


@pytest.mark.parametrize(
    "text",
    [
        "equals(metric_id,'nope')",
        "equals(name,'x')",
        "less-than(datetime,soon)",
        "and(",
        "contains(datetime,2026)",
        "x",
    ],
)
def test_filters_that_cannot_be_are_answered_400(klaviyo: Klaviyo, text: str) -> None:
    answer = klaviyo.get("/api/events", {"filter": text})
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["source"] == {"parameter": "filter"}


def test_an_unknown_metric_is_named(klaviyo: Klaviyo) -> None:
    answer = klaviyo.get("/api/events", {"filter": 'equals(metric_id,"nope")'})
    assert answer.json()["errors"][0]["detail"] == "Metric IDs ['nope'] do not exist."


def test_events_show_only_after_the_processing_delay(klaviyo: Klaviyo, account: DemoAccount) -> None:
    now = 50.0
    account.monotonic = lambda: now
    account.delay = 60.0
    klaviyo.put_event("a@postbox.co", "1")
    (recorded,) = account.events
    count = ["2026-05-01T00:00:00Z", "2026-06-01T00:00:00Z"]
    assert klaviyo.get("/api/events").json()["data"] == []
    assert klaviyo.get(f"/api/events/{recorded.id}").status_code == 404
    assert klaviyo.aggregate(recorded.metric_id, *count).json()["data"]["attributes"]["data"] == []
    now += 61
    assert len(klaviyo.get("/api/events").json()["data"]) == 1
    assert klaviyo.aggregate(recorded.metric_id, *count).json()["data"]["attributes"]["data"] != []


def local_midnight(day: date, zone: str) -> str:
    start = datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(zone)).astimezone(UTC)
    return start.strftime("%Y-%m-%dT%H:%M:%S+00:00")


def counts(klaviyo: Klaviyo, first: date, days: int, zone: str) -> tuple[list[str], list[int]]:
    """(the labels, the counts) of whole local days."""
    until = local_midnight(first + timedelta(days=days), zone)
    answer = klaviyo.aggregate(metric_id(klaviyo), local_midnight(first, zone), until, timezone=zone)
    attributes = answer.json()["data"]["attributes"]
    return attributes["dates"], attributes["data"][0]["measurements"]["count"]


def test_counts_and_sums_are_by_local_day(klaviyo: Klaviyo) -> None:
    put_at(klaviyo, "2026-05-02T04:59:59Z", "2026-05-02T05:00:00Z", "2026-05-03T04:59:59Z", value=10.1)
    labels, found = counts(klaviyo, date(2026, 5, 1), 3, "America/Chicago")
    assert labels == [f"2026-05-0{day}T00:00:00+00:00" for day in (1, 2, 3)]
    assert found == [1, 2, 0]
    assert counts(klaviyo, date(2026, 5, 1), 3, "UTC")[1] == [0, 2, 1]


@pytest.mark.parametrize("day", [date(2026, 3, 8), date(2025, 11, 2)])
def test_days_that_change_the_clock_have_all_their_hours(klaviyo: Klaviyo, day: date) -> None:
    zone = ZoneInfo("America/Chicago")
    start = datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)
    end = (datetime(day.year, day.month, day.day, tzinfo=zone) + timedelta(days=1)).astimezone(UTC)
    moments = [start, start + timedelta(hours=12), end - timedelta(seconds=1), end]
    put_at(klaviyo, *(moment.strftime("%Y-%m-%dT%H:%M:%SZ") for moment in moments))
    assert counts(klaviyo, day, 2, "America/Chicago")[1] == [3, 1]


def test_a_day_without_a_midnight_is_a_day(klaviyo: Klaviyo) -> None:
    put_at(klaviyo, "2025-09-07T03:59:59Z", "2025-09-07T04:00:00Z", "2025-09-08T02:59:59Z", "2025-09-08T03:00:00Z")
    assert counts(klaviyo, date(2025, 9, 6), 3, "America/Santiago")[1] == [1, 2, 1]


def test_by_currency_there_is_a_row_each(klaviyo: Klaviyo) -> None:
    put_at(klaviyo, "2026-05-02T12:00:00Z", value=10.25)
    put_at(klaviyo, "2026-05-02T12:00:01Z", "2026-05-02T12:00:02Z", value=0.1, currency="EUR")
    answer = klaviyo.aggregate(
        metric_id(klaviyo), "2026-05-02T00:00:00Z", "2026-05-03T00:00:00Z", by=["$value_currency"]
    )
    rows = answer.json(parse_float=Decimal)["data"]["attributes"]["data"]
    assert [(row["dimensions"], row["measurements"]["sum_value"]) for row in rows] == [
        (["EUR"], [Decimal("0.2")]),
        (["USD"], [Decimal("10.25")]),
    ]


def test_hours_can_be_counted(klaviyo: Klaviyo) -> None:
    put_at(klaviyo, "2026-05-02T12:30:00Z", "2026-05-02T13:00:00Z")
    answer = klaviyo.aggregate(metric_id(klaviyo), "2026-05-02T12:00:00Z", "2026-05-02T15:00:00Z", interval="hour")
    assert answer.json()["data"]["attributes"]["data"][0]["measurements"]["count"] == [1, 1, 0]


def test_a_range_without_events_has_no_rows_but_all_its_days(klaviyo: Klaviyo) -> None:
    klaviyo.put_event("a@postbox.co", "1")
    answer = klaviyo.aggregate(metric_id(klaviyo), "2026-01-01T00:00:00Z", "2026-01-08T00:00:00Z")
    attributes = answer.json()["data"]["attributes"]
    assert attributes["data"] == []
    assert len(attributes["dates"]) == 7


@pytest.mark.parametrize(
    ("since", "until", "more"),
    [
        ("2026-01-02T00:00:00Z", "2026-01-01T00:00:00Z", {}),
        ("2025-01-01T00:00:00Z", "2026-01-03T00:00:00Z", {}),
        ("2021-01-01T00:00:00Z", "2021-02-01T00:00:00Z", {}),
        ("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z", {"timezone": "america/chicago"}),
        ("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z", {"timezone": "Europe/Kyiv"}),
        ("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z", {"timezone": "Factory"}),
        ("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z", {"interval": "year"}),
        ("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z", {"measurements": ["median"]}),
        ("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z", {"filter": ["greater-or-equal(datetime,2026-01-01)"]}),
        ("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z", {"filter": "less-than(datetime,2026-01-01)"}),
    ],
)
def test_aggregates_that_cannot_be_are_answered_400(
    klaviyo: Klaviyo, since: str, until: str, more: dict[str, object]
) -> None:
    klaviyo.put_event("a@postbox.co", "1")
    assert klaviyo.aggregate(metric_id(klaviyo), since, until, **more).status_code == 400


def test_a_year_is_one_answer_and_an_unknown_metric_none(klaviyo: Klaviyo) -> None:
    klaviyo.put_event("a@postbox.co", "1")
    year = ("2025-06-01T00:00:00Z", "2026-06-01T00:00:00Z")
    assert len(klaviyo.aggregate(metric_id(klaviyo), *year).json()["data"]["attributes"]["dates"]) == 365
    assert klaviyo.aggregate("nothing", *year).status_code == 404
