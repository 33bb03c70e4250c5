"""What went wrong can be told from the exit status, and read in words."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path

import pytest

from bcklaviyo_gui.cli.app import run
from bcklaviyo_gui.demo.bigcommerce.store import ALL_SCOPES as STORE_SCOPES
from bcklaviyo_gui.demo.klaviyo.account import ALL_SCOPES as KLAVIYO_SCOPES
from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.local.data_folder import DataFolder
from bcklaviyo_gui.local.lock import RunLock
from tests.support.cli import shapes
from tests.support.cli.door import Answered, Door, demo

NOWHERE = "http://127.0.0.1:9"


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["check"],
        ["check", "nobody"],
        ["backfill", "shop", "--nonsense"],
        ["backfill", "shop", "--since", "yesterday"],
        ["backfill", "shop", "--since", "20260101"],
        ["backfill", "shop", "--since", "2026-W01-1"],
        ["backfill", "shop", "--since", "2026-02-30"],
        ["backfill", "shop", "--since", "0001-01-01"],
        ["backfill", "shop", "--until", "9999-12-31"],
        ["preview", "shop", "--metric", "Viewed Product"],
        ["reconcile", "shop", "--from", "2026-01-01"],
        ["reconcile", "shop", "--from", "2026-02-01", "--to", "2026-01-01"],
        ["reconcile", "shop", "something", "--from", "2026-01-01", "--to", "2026-01-02"],
        ["repair", "shop", "--from", "x", "--to", "2026-01-01"],
        ["connections", "add", "shop", "--store-hash", "not a hash!"],
        ["connections", "add", " ", "--store-hash", "abc"],
        ["connections", "add", "shop"],
        ["connections"],
        ["connections", "remove", "nobody"],
        ["issues", "nobody"],
        ["runs", "nobody"],
        ["demo", "--orders", "0"],
        ["demo", "serve", "--quota", "-1"],
        ["demo", "--out", "reports", "serve"],
        ["demo", "serve", "--klaviyo-timezone", "Mars/One"],
        ["demo", "serve", "--klaviyo-timezone", "../etc/passwd"],
        [],
    ],
)
def test_wrong_usage_exits_2_and_says_why(
    arguments: Sequence[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--data-dir", str(tmp_path / "data"), "--credentials", "env", "--json"]
    answered = Answered(run([*options, *arguments]), *capsys.readouterr())
    assert answered.status == 2
    shapes.is_error(answered.json)
    assert answered.err.strip()
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("option", ["--data-dir", "--credentials", "--json"])
def test_the_options_for_all_commands_stand_before_the_command(option: str, tmp_path: Path) -> None:
    assert run(["runs", "shop", option, "env"]) == 2


@pytest.mark.parametrize(
    "url",
    [
        "http://api.bigcommerce.com",
        "http://192.168.1.7:8000",
        "http://127.0.0.1.example.org",
        "ftp://127.0.0.1",
        "https://name:word@api.bigcommerce.com",
        "localhost:8000",
    ],
)
@pytest.mark.parametrize("option", ["--bigcommerce-url", "--klaviyo-url"])
def test_an_address_that_would_carry_the_keys_in_the_open_is_refused(url: str, option: str, tmp_path: Path) -> None:
    options = ["--data-dir", str(tmp_path / "data"), "--credentials", "env"]
    assert run([*options, "connections", "add", "shop", "--store-hash", "abc", option, url]) == 2
    assert not (tmp_path / "data").exists()


def test_a_name_can_be_used_once(door: Door) -> None:
    assert door.add()("connections", "add", "shop", *door.addresses()).status == 2


@pytest.mark.parametrize(("token", "key"), [("wrong", None), (None, "pk_wrong")])
def test_a_wrong_key_exits_3_and_names_its_side(door: Door, token: str | None, key: str | None) -> None:
    door.add()
    door.keys(token or door.demo.token, key or door.demo.key)
    side = "BigCommerce" if token else "Klaviyo"
    checked = door("check", "shop")
    shapes.is_check(checked.json)
    assert checked.status == 3
    assert [side in problem["message"] for problem in checked.json["problems"]] == [True]
    sent = door("backfill", "shop")
    shapes.is_run_answer(sent.json)
    assert sent.status == 3
    assert sent.json["run"]["error"]["code"] == "key_rejected"
    assert side in sent.json["run"]["error"]["message"]
    assert sent.json["run"]["outcome"] == "failed"


def test_keys_that_are_not_set_exit_3(door: Door) -> None:
    door.add().keys("", "")
    answered = door("backfill", "shop")
    shapes.is_error(answered.json)
    assert answered.status == 3
    assert "BCKLAVIYO_KLAVIYO_KEY" in answered.json["error"]["message"]


@pytest.mark.parametrize(
    ("lacking", "names"),
    [
        ({"orders"}, ["Orders"]),
        ({"customers", "products"}, ["Customers", "Products"]),
        ({"information"}, ["Information & settings"]),
    ],
)
def test_a_permission_that_the_store_does_not_give_is_named(door: Door, lacking: set[str], names: list[str]) -> None:
    with demo(store_scopes=STORE_SCOPES - lacking) as closed:
        _assert_check_names(door, closed, names)


@pytest.mark.parametrize(
    ("lacking", "names"),
    [
        ({"accounts:read"}, ["accounts:read"]),
        ({"metrics:read", "events:read", "events:write"}, ["metrics:read", "events:read", "events:write"]),
        ({"profiles:read", "profiles:write", "lists:read"}, ["profiles:read", "lists:read", "profiles:write"]),
        ({"lists:write"}, ["lists:write"]),
    ],
)
def test_a_permission_that_the_account_does_not_give_is_named(door: Door, lacking: set[str], names: list[str]) -> None:
    with demo(klaviyo_scopes=KLAVIYO_SCOPES - lacking) as closed:
        _assert_check_names(door, closed, names)


def _assert_check_names(door: Door, closed: DemoServer, names: list[str]) -> None:
    door.demo = closed
    door.keys(closed.token, closed.key)
    answered = door.add()("check", "shop")
    shapes.is_check(answered.json)
    assert answered.status == 3
    problems = answered.json["problems"]
    assert [problem["code"] for problem in problems] == ["permission_missing"] * len(names)
    for problem, name in zip(problems, names, strict=True):
        assert name in problem["message"]
        assert name in problem["advice"]


def test_an_api_that_does_not_answer_exits_4(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BCKLAVIYO_PATIENCE", "1")
    urls = ["--bigcommerce-url", NOWHERE, "--klaviyo-url", NOWHERE]
    door("connections", "add", "away", "--store-hash", "abc", *urls)
    sent = door("backfill", "away")
    assert sent.status == 4
    assert sent.json["run"]["error"]["code"] == "gave_up"
    checked = door("check", "away")
    shapes.is_error(checked.json)
    assert checked.status == 4


def test_patience_that_is_no_number_is_wrong_usage(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BCKLAVIYO_PATIENCE", "long")
    assert door.add()("sync", "shop").status == 2


def test_a_state_of_a_newer_version_exits_5(door: Door) -> None:
    door.add()
    state = DataFolder(door.folder).state_file("shop")
    with sqlite3.connect(state) as connection:
        connection.execute("PRAGMA user_version = 9999")
    connection.close()
    answered = door("sync", "shop")
    shapes.is_error(answered.json)
    assert answered.status == 5
    assert "newer version" in answered.json["error"]["message"]


@pytest.mark.parametrize("name", ["connections.json", "settings.json", "connections/shop/state.sqlite"])
def test_a_file_that_cannot_be_read_exits_5_and_is_named(door: Door, name: str) -> None:
    door.add()
    (door.folder / name).write_bytes(b"{ this is none" * 100)
    answered = door("sync", "shop")
    assert answered.status == 5
    assert str(Path(name)) in answered.json["error"]["message"]


def test_another_run_of_the_connection_exits_6(door: Door) -> None:
    door.add()
    with RunLock(DataFolder(door.folder).lock_file("shop")):
        for command in (("sync", "shop"), ("backfill", "shop"), ("connections", "remove", "shop")):
            answered = door(*command)
            shapes.is_error(answered.json)
            assert answered.status == 6
    assert door("connections", "list").json["connections"][0]["name"] == "shop"


def test_an_answer_that_never_comes_exits_8_and_names_endpoint_and_field(door: Door) -> None:
    door.demo.faults.add("drop_field", path="/v2/orders?", field_path="status_id")
    answered = door.add()("backfill", "shop")
    shapes.is_run_answer(answered.json)
    assert answered.status == 8
    error = answered.json["run"]["error"]
    assert "/v2/orders" in error["message"]
    assert "status_id" in error["message"]


@pytest.mark.parametrize(
    ("kind", "status"),
    [("drip", 4), ("endless", 8), ("huge_chunk", 8), ("endless_continue", 8), ("gzip_bomb", 8)],
)
@pytest.mark.parametrize("path", ["/v2/store", "/v3/customers", "/api/accounts"])
def test_an_answer_without_an_end_ends_the_run_and_names_its_place(
    door: Door, monkeypatch: pytest.MonkeyPatch, kind: str, status: int, path: str
) -> None:
    monkeypatch.setenv("BCKLAVIYO_PATIENCE", "1" if status == 4 else "30")
    door.demo.faults.add(kind, path=path, seconds=0.05)
    answered = door.add()("backfill", "shop")
    shapes.is_run_answer(answered.json)
    assert answered.status == status
    assert path in answered.json["run"]["error"]["message"]


def test_a_list_that_leads_in_a_circle_exits_8_and_names_its_link(door: Door) -> None:
    door.add()("backfill", "shop")
    rule = door.demo.faults.add("circle", path="/api/events")
    answered = door("reconcile", "shop", *door.range())
    assert answered.status == 8
    assert "/api/events, field links.next" in answered.json["error"]["message"]
    assert 0 < rule.fired <= 4


def test_a_wait_of_ages_is_said_in_words(door: Door) -> None:
    door.demo.faults.add("429", api="klaviyo", path="/api/accounts", seconds=10**9)
    answered = door.add()("backfill", "shop")
    assert answered.status == 4
    assert "more than a year" in answered.json["run"]["error"]["message"]


def test_a_bug_of_ours_exits_70_and_shows_no_key(
    door: Door, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError(f"somebody@ravenwood-mail.com {door.demo.key} {door.demo.token}")

    monkeypatch.setattr("bcklaviyo_gui.operations.runs.run_sync", fail)
    answered = door.add()("sync", "shop")
    shapes.is_error(answered.json)
    assert answered.status == 70
    assert "RuntimeError" in answered.err
    for hidden in (door.demo.key, door.demo.token, "somebody"):
        assert hidden not in answered.out + answered.err
