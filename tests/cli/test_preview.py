"""A preview shows what a backfill would send, and sends nothing."""

import json
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.demo.wire import Answer, Request
from bcklaviyo_gui.local.data_folder import DataFolder
from bcklaviyo_gui.local.lock import RunLock
from tests.support.cli import shapes
from tests.support.cli.door import Door


def test_a_preview_writes_nothing_to_klaviyo(door: Door) -> None:
    answered = door.add()("preview", "shop")
    shapes.is_preview(answered.json)
    assert answered.status == 1  # the demo store has orders without an address
    assert {row.method for row in door.demo.log if row.api == "klaviyo"} == {"GET"}
    assert door.demo.account.events == []
    assert door.demo.account.profiles == {}
    assert door("runs", "shop").json == {"runs": []}


def test_what_a_preview_shows_is_what_the_backfill_sends(door: Door, tmp_path: Path) -> None:
    out = tmp_path / "preview.jsonl"
    counted = door.add()("preview", "shop", "--out", str(out)).json
    shown = _lines(out)
    assert counted["profiles"] == sum(line["kind"] == "profile" for line in shown)
    names = Counter(_metric(line) for line in shown if line["kind"] == "event")
    assert counted["events"] == names
    bodies = _record_writes(door.demo)
    run = door("backfill", "shop").json["run"]
    assert run["orders_read"] == counted["orders_read"]
    assert _comparable(shown) == _comparable(_sent(bodies))


def test_a_second_preview_shows_only_what_is_still_to_be_sent(door: Door) -> None:
    door.add()("backfill", "shop")
    door.demo.store.advance(60)
    door.demo.store.place_order(email="someone@ravenwood-mail.com")
    counted = door("preview", "shop").json
    assert counted["events"]["Placed Order"] == 1
    assert counted["profiles"] == 1


def test_a_preview_leaves_the_state_as_it_is(door: Door) -> None:
    door.add()("backfill", "shop")
    folder = DataFolder(door.folder)
    kept = {path: path.read_bytes() for path in (folder.state_file("shop"), folder.connections_file)}
    door.demo.store.place_order(email="someone@ravenwood-mail.com")
    door("preview", "shop")
    assert {path: path.read_bytes() for path in kept} == kept
    assert not [path for path in folder.connection_folder("shop").iterdir() if "preview" in path.name]


def test_a_preview_works_while_a_run_holds_the_connection(door: Door) -> None:
    door.add()("backfill", "shop")
    with RunLock(DataFolder(door.folder).lock_file("shop")):
        assert door("preview", "shop").json["events"] == {}


def test_a_preview_of_some_days_shows_only_their_orders(door: Door, tmp_path: Path) -> None:
    out, zone = tmp_path / "preview.jsonl", ZoneInfo(door.demo.store.timezone)
    days = sorted(
        datetime.fromtimestamp(o.created, UTC).astimezone(zone).date() for o in door.demo.store.orders.values()
    )
    first, last = days[len(days) // 4], days[len(days) // 2]
    options = ["--since", first.isoformat(), "--until", last.isoformat(), "--out", str(out)]
    counted = door.add()("preview", "shop", *options).json
    placed = [line for line in _lines(out) if _metric(line) == "Placed Order"]
    assert placed
    assert all(first <= _day(line, zone) <= last for line in placed)
    assert counted["orders_read"] == sum(first <= day <= last for day in days)


def test_a_preview_of_one_metric_shows_it_alone(door: Door, tmp_path: Path) -> None:
    out = tmp_path / "preview.jsonl"
    counted = door.add()("preview", "shop", "--metric", "placed order", "--out", str(out)).json
    assert set(counted["events"]) == {"Placed Order"}
    assert counted["profiles"] == 0
    assert Counter(_metric(line) for line in _lines(out)) == counted["events"]


def test_a_file_that_cannot_be_written_is_told_before_anything_is_read(door: Door, tmp_path: Path) -> None:
    (tmp_path / "in the way").write_text("")
    assert door.add()("preview", "shop", "--out", str(tmp_path / "in the way" / "x.jsonl")).status == 5
    assert door.demo.log == []


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def _metric(line: dict[str, Any]) -> str | None:
    metric = line["attributes"].get("metric")
    return None if metric is None else metric["data"]["attributes"]["name"]


def _day(line: dict[str, Any], zone: ZoneInfo) -> date:
    return datetime.fromisoformat(line["attributes"]["time"]).astimezone(zone).date()


def _record_writes(server: DemoServer) -> list[tuple[str, Any]]:
    """From now on keep the path and body of every request that writes."""
    kept: list[tuple[str, Any]] = []
    answer = server.klaviyo.answer

    def recording(request: Request) -> Answer:
        if request.method != "GET":
            kept.append((request.path, json.loads(request.body)))
        return answer(request)

    server.klaviyo.answer = recording  # type: ignore[method-assign]  # looks and passes on
    return kept


def _sent(bodies: Iterable[tuple[str, Any]]) -> list[dict[str, Any]]:
    """The `data` objects, each as it would be sent alone."""
    found: list[dict[str, Any]] = []
    for path, body in bodies:
        attributes = body["data"]["attributes"]
        if path == "/api/event-bulk-create-jobs":
            found.extend(
                {"type": "event", "attributes": {**event["attributes"], "profile": group["attributes"]["profile"]}}
                for group in attributes["events-bulk-create"]["data"]
                for event in group["attributes"]["events"]["data"]
            )
        elif path == "/api/profile-bulk-import-jobs":
            found.extend(attributes["profiles"]["data"])
        else:
            found.append(body["data"])
    return found


def _comparable(lines: Iterable[dict[str, Any]]) -> Counter[str]:
    """Without `kind`, and without the identity of an event, which depends on the profiles that were accepted."""
    counted: Counter[str] = Counter()
    for line in lines:
        attributes = {key: value for key, value in line["attributes"].items() if key != "profile"}
        rest = {key: value for key, value in line.items() if key not in ("kind", "attributes")}
        counted[json.dumps(rest | {"attributes": attributes}, sort_keys=True)] += 1
    return counted
