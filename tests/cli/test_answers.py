"""Each command's answer has the shape of the contract, and its exit status tells how it went."""

import csv
from pathlib import Path

import pytest

from tests.support.cli import shapes
from tests.support.cli.door import Door, demo, ended, start, unlimited


def test_check_of_a_sound_connection_is_without_problems(door: Door) -> None:
    answered = door.add()("check", "shop")
    shapes.is_check(answered.json)
    assert answered.status == 0
    assert answered.json["connection"] == "shop"
    assert answered.json["bigcommerce"]["timezone"] == door.demo.store.timezone
    assert answered.json["problems"] == []
    assert not answered.json["native_integration"]["present"]


def test_a_backfill_tells_what_it_sent_and_a_second_one_sends_nothing(door: Door) -> None:
    first = door.add()("backfill", "shop")
    shapes.is_run_answer(first.json)
    assert first.json["run"]["kind"] == "backfill"
    assert first.json["run"]["outcome"] == "completed"
    assert first.status == 1  # the demo store has orders without an address
    accepted = {metric: count["accepted"] for metric, count in first.json["run"]["events"].items()}
    assert sum(accepted.values()) == len(door.demo.account.events)
    second = door("backfill", "shop").json["run"]
    assert sum(count["accepted"] for count in second["events"].values()) == 0
    assert {metric: count["already_sent"] for metric, count in second["events"].items()} == accepted
    assert second["profiles"]["accepted"] == 0


def test_requests_are_those_that_the_servers_got(door: Door) -> None:
    requests = door.add()("backfill", "shop").json["run"]["requests"]
    log = door.demo.log
    assert requests == {api: sum(row.api == api for row in log) for api in ("bigcommerce", "klaviyo")}


def test_a_sync_sends_what_came_since(door: Door) -> None:
    door.add()("backfill", "shop")
    door.demo.store.advance(3600)
    door.demo.store.place_order(email="someone@ravenwood-mail.com")
    answered = door("sync", "shop")
    shapes.is_run_answer(answered.json)
    assert answered.status == 0
    assert answered.json["run"]["kind"] == "sync"
    assert answered.json["run"]["events"]["Placed Order"]["accepted"] == 1


def test_issues_name_their_reason_and_what_to_do(door: Door, tmp_path: Path) -> None:
    door.add()("backfill", "shop")
    file = tmp_path / "issues.csv"
    answered = door("issues", "shop", "--csv", str(file))
    shapes.is_issues(answered.json)
    found = answered.json["issues"]
    assert answered.status == 0
    assert found
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(file.read_text("utf-8-sig").splitlines()))
    assert [row["reason"] for row in rows] == [one["reason"] for one in found]
    assert list(rows[0]) == ["id", "kind", "order_id", "reason", "advice", "since"]


def test_issues_of_a_connection_that_never_ran_are_none(door: Door) -> None:
    answered = door.add()("issues", "shop")
    assert (answered.status, answered.json) == (0, {"issues": []})
    assert door("runs", "shop").json == {"runs": []}


def test_runs_are_listed_as_they_answered(door: Door) -> None:
    door.add()
    first, second = door("backfill", "shop").json["run"], door("sync", "shop").json["run"]
    answered = door("runs", "shop")
    shapes.is_runs(answered.json)
    assert answered.status == 0
    assert answered.json["runs"] == [first, second]


def test_a_reconciliation_explains_what_could_not_be_sent(door: Door, tmp_path: Path) -> None:
    door.add()("backfill", "shop")
    answered = door("reconcile", "shop", *door.range(), "--csv", str(tmp_path / "reports"))
    shapes.is_reconciliation(answered.json)
    assert answered.status == 1
    assert answered.json["range"] == [door.range()[1], door.range()[3]]
    assert set(answered.json["discrepancies"]) <= {"no_email", "bad_email", "dropped_email"}
    assert sorted(path.name for path in (tmp_path / "reports").iterdir()) == ["bridge.csv", "days.csv", "orders.csv"]


def test_metrics_may_follow_one_option_or_have_one_each(door: Door) -> None:
    with demo(native=True) as native:
        door.demo = native
        door.keys(native.token, native.key)
        ids = [
            metric.id
            for metric in native.account.metrics.values()
            if metric.name in ("Placed Order", "Ordered Product")
        ]
        spellings = (["--metric-id", *ids], ["--metric-id", ids[0], "--metric-id", ids[1]])
        door.add()
        first, second = (door("reconcile", "shop", *door.range(), *spelling).json for spelling in spellings)
        alone = door("reconcile", "shop", *door.range(), "--metric-id", ids[0], "--quick").json
    shapes.is_reconciliation(first)
    assert first == second
    assert alone["klaviyo_events"] <= first["klaviyo_events"]


def test_a_metric_that_does_not_exist_is_wrong_usage(door: Door) -> None:
    answered = door.add()("reconcile", "shop", *door.range(), "--metric-id", "NoSuch")
    shapes.is_error(answered.json)
    assert answered.status == 2


def test_a_reconciliation_without_differences_exits_0(door: Door) -> None:
    with demo(sendable_only=True) as sound:
        door.demo = sound
        door.keys(sound.token, sound.key)
        door.add("sound")("backfill", "sound")
        answered = door("reconcile", "sound", *door.range())
    assert answered.status == 0
    assert answered.json["discrepancies"] == {}
    assert answered.json["days"] == answered.json["days_matching"]


def test_a_repair_sends_exactly_the_missing_orders(door: Door) -> None:
    door.add()("backfill", "shop")
    account = door.demo.account
    gone = [event for event in account.events if event.metric == "Placed Order"][:3]
    account.remove_events([event.id for event in gone])
    answered = door("repair", "shop", *door.range())
    shapes.is_run_answer(answered.json)
    assert answered.json["run"]["kind"] == "repair"
    assert answered.status == 1  # the orders without an address are still there
    returned = {event.unique_id for event in account.events if event.metric == "Placed Order"}
    assert {event.unique_id for event in gone} <= returned
    again = door("repair", "shop", *door.range()).json["run"]
    assert sum(count["accepted"] for count in again["events"].values()) == 0


def test_connections_are_listed_with_the_account_they_write_to(door: Door) -> None:
    before = door.add()("connections", "list")
    shapes.is_connections(before.json)
    assert before.json["connections"][0]["klaviyo_account"] is None
    door("sync", "shop")
    after = door("connections", "list").json["connections"]
    assert after == [
        {"name": "shop", "store_hash": door.demo.store_hash, "klaviyo_account": door.demo.account.account_id}
    ]


def test_a_removed_connection_leaves_nothing_behind(door: Door) -> None:
    door.add()("sync", "shop")
    assert door("connections", "remove", "shop").status == 0
    assert door("connections", "list").json == {"connections": []}
    assert list((door.folder / "connections").iterdir()) == []


def test_the_demo_does_the_main_job_on_a_machine_that_knows_nothing_of_it(tmp_path: Path) -> None:
    reports, home = tmp_path / "reports", tmp_path / "home"
    home.mkdir()
    surroundings = {
        "HOME": str(home),
        "XDG_DATA_HOME": str(home),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }
    answered = ended(start(["--json", "demo", "--orders", "40", "--out", str(reports)], surroundings))
    shapes.is_demo(answered.json)
    assert answered.status == 0, answered.err
    assert answered.json["backfill"]["run"]["outcome"] == "completed"
    assert answered.json["sync"]["run"]["events"]["Placed Order"]["accepted"] == 12
    assert "missing" not in answered.json["reconcile"]["discrepancies"]
    assert sorted(path.name for path in reports.iterdir()) == ["bridge.csv", "days.csv", "orders.csv"]
    assert list(home.iterdir()) == []


def test_the_demo_tells_a_person_what_it_did_and_replaces_an_earlier_one(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bcklaviyo_gui.cli.demo.DemoServer", unlimited)
    door.add("demo")
    answered = door("demo", "--orders", "20", json=False)
    assert answered.status == 0
    for words in (
        "1  Check",
        "2  Backfill",
        "3  Sync",
        "4  Reconcile",
        "The demo is done",
        "Nothing left this computer",
    ):
        assert words in answered.out
    assert [one["name"] for one in door("connections", "list").json["connections"]] == ["demo"]
    assert [one["kind"] for one in door("runs", "demo").json["runs"]] == ["backfill", "sync"]
