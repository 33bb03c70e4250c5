"""Nobody's orders are counted twice, unless somebody wants it: the guard, and what `check` says of it."""

import json
import urllib.request
from datetime import UTC, datetime, timedelta

from bcklaviyo_gui.demo.server import DemoServer
from tests.support.cli import shapes
from tests.support.cli.door import Door, demo

COMMANDS = (("backfill", "shop"), ("sync", "shop"))


def test_klaviyos_own_integration_stops_every_run_that_writes(door: Door) -> None:
    with demo(native=True) as native:
        door.move_in(native)
        before = len(native.account.events)
        for command in (*COMMANDS, ("repair", "shop", *door.range())):
            answered = door(*command)
            assert answered.status == 7, command
            error = answered.json.get("error") or answered.json["run"]["error"]
            assert error["code"] == "other_writers"
            assert "Klaviyo's own BigCommerce integration" in error["message"]
            assert "twice" in error["message"]
            assert "--anyway" in error["advice"]
        assert len(native.account.events) == before


def test_check_shows_klaviyos_own_integration_and_its_last_events(door: Door) -> None:
    with demo(native=True) as native:
        door.move_in(native)
        answered = door("check", "shop")
    shapes.is_check(answered.json)
    assert answered.status == 1
    assert answered.json["other_writers"] is True
    assert answered.json["native_integration"]["present"] is True
    placed = [one for one in answered.json["native_integration"]["metrics"] if one["name"] == "Placed Order"]
    assert datetime.fromisoformat(placed[0]["last_event"]) > datetime.now(UTC) - timedelta(days=90)
    assert [one["code"] for one in answered.json["problems"]] == ["other_writers"]


def test_an_integration_that_has_been_silent_for_90_days_stops_nobody(door: Door) -> None:
    with demo(native=True) as native:
        door.move_in(native)
        native.store.advance(91 * 86_400)
        checked = door("check", "shop").json
        assert checked["native_integration"]["present"] is True
        assert checked["other_writers"] is False
        assert door("sync", "shop").status == 0


def test_events_that_somebody_else_sends_through_the_api_stop_a_run(door: Door) -> None:
    door.move_in(door.demo)
    _send_as_another_tool(door.demo)
    for command in COMMANDS:
        answered = door(*command)
        assert answered.status == 7
        assert "Something else" in answered.json["run"]["error"]["message"]
    checked = door("check", "shop")
    assert checked.status == 1
    assert checked.json["other_writers"] is True
    assert checked.json["native_integration"] == {"present": False, "metrics": []}


def test_with_anyway_the_run_goes_on(door: Door) -> None:
    door.move_in(door.demo)
    _send_as_another_tool(door.demo)
    answered = door("backfill", "shop", "--anyway")
    assert answered.status == 1
    assert answered.json["run"]["outcome"] == "completed"


def test_a_repair_of_numbers_that_others_write_is_refused_in_any_case(door: Door) -> None:
    with demo(native=True) as native:
        door.move_in(native)
        answered = door("repair", "shop", *door.range(), "--anyway")
        shapes.is_error(answered.json)
        assert answered.status == 7
        assert answered.json["error"]["code"] == "another_metric"
        assert "BigCommerce" in answered.json["error"]["message"]
        sent = [row for row in native.log if (row.api, row.method) == ("klaviyo", "POST")]
        assert {row.path for row in sent} == {"/api/metric-aggregates"}


def test_different_time_zones_and_currencies_are_told(door: Door) -> None:
    with demo(klaviyo_timezone="Pacific/Auckland") as far:
        far.account.currency = "NZD"
        door.move_in(far)
        answered = door("check", "shop")
    shapes.is_check(answered.json)
    assert answered.status == 1
    assert answered.json["timezone_mismatch"] is True
    assert [one["code"] for one in answered.json["problems"]] == ["timezone_mismatch", "currency_mismatch"]
    assert "Pacific/Auckland" in answered.json["problems"][0]["message"]
    assert "NZD" in answered.json["problems"][1]["message"]


def test_another_name_for_the_same_clock_is_no_mismatch(door: Door) -> None:
    with demo(klaviyo_timezone="US/Central") as same:
        door.move_in(same)
        assert door("check", "shop").json["timezone_mismatch"] is False


def _send_as_another_tool(server: DemoServer) -> None:
    """Somebody's script sends a Placed Order with an id of its own."""
    attributes = {
        "properties": {"OrderId": "101"},
        "value": 9.99,
        "unique_id": "script-101",
        "metric": {"data": {"type": "metric", "attributes": {"name": "Placed Order"}}},
        "profile": {"data": {"type": "profile", "attributes": {"email": "someone@ravenwood-mail.com"}}},
    }
    request = urllib.request.Request(
        f"{server.klaviyo_url}/api/events",
        json.dumps({"data": {"type": "event", "attributes": attributes}}).encode(),
        {
            "Authorization": f"Klaviyo-API-Key {server.key}",
            "revision": "2026-07-15",
            "Content-Type": "application/vnd.api+json",
        },
    )
    with urllib.request.urlopen(request, timeout=10) as answer:
        assert answer.status == 202
