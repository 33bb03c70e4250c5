"""The canary test: keys appear nowhere, and what tells of people appears in no log and no archive."""

import json
import logging
from pathlib import Path

import pytest

from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.local.credentials import Secrets, clean_key
from bcklaviyo_gui.local.logs import mask
from tests.support.cli.canaries import KEY, TOKEN, text_of, unpacked
from tests.support.cli.door import Answered, Door, demo

NAME, EMAIL, PHONE = "Canaryna", "canary.bird@ravenwood-mail.com", "+1 312 555 0142"
OTHER_EMAIL = "canary.guest@ravenwood-mail.com"


def test_keys_appear_nowhere_and_people_in_no_log_and_no_archive(
    door: Door, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with demo(orders=40) as server:
        _put_canaries(server)
        door.demo = server
        door.keys(f" {TOKEN}\n", f"\t{KEY} \r\n")
        answers = _do_everything(door, tmp_path)
        door.keys("wrong" + TOKEN, "pk_wrong" + KEY)
        answers += [door("check", "shop"), door("backfill", "shop")]
        door.keys(TOKEN, KEY)
        answers.append(_crash(door, monkeypatch))
        archive = tmp_path / "help.zip"
        answers.append(door("diagnostics", str(archive)))
    assert {event.identifiers.get("email") for event in server.account.events} >= {OTHER_EMAIL}
    said = "\n".join(answer.out + answer.err for answer in answers)
    logs = text_of(path for path in door.folder.rglob("log.txt*"))
    inside = unpacked(archive)
    reports = text_of(path for path in tmp_path.rglob("*") if path.is_file() and door.folder not in path.parents)
    state = b"".join(path.read_bytes() for path in door.folder.rglob("*") if path.is_file())
    for secret in (TOKEN, KEY):
        for where in (said, logs, inside, reports, caplog.text):
            assert secret not in where
        assert secret.encode() not in state
    for person in (NAME, EMAIL, OTHER_EMAIL, PHONE, "3125550142"):
        for where in (said, logs, inside):
            assert person not in where
    assert server.store_hash not in inside
    assert "never_send" in inside
    assert "run ended" in logs


def test_secrets_show_nothing_of_themselves() -> None:
    secrets = Secrets(TOKEN, KEY)
    assert "canary" not in repr(secrets) + str(secrets) + f"{secrets}"


@pytest.mark.parametrize("pasted", [f" {KEY}", f"{KEY}\n", f"\u200b{KEY}\u00a0", f"{KEY[:9]} \r\n{KEY[9:]}"])
def test_a_key_is_taken_as_it_was_pasted(pasted: str) -> None:
    assert clean_key(pasted) == KEY


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("of Anna.Meyer+x@shop.example.org, twice", "of …@… twice"),
        ("filter=equals(email,%22anna%40shop.org%22)", "filter=…@…"),
        ("call +44 20 7946 0958 now", "call +… now"),
        ("Klaviyo-API-Key pk_0123abcdef", "Klaviyo-API-Key pk_…"),
        ("2026-11-23T15:00:00+00:00 order 1234567890", "2026-11-23T15:00:00+00:00 order 1234567890"),
    ],
)
def test_a_log_hides_people_and_keys_and_nothing_else(text: str, masked: str) -> None:
    assert mask(text) == masked


def _put_canaries(server: DemoServer) -> None:
    server.token = server.bigcommerce.token = TOKEN
    server.key = server.account.key = KEY
    store = server.store
    customer_id = store.add_customer(EMAIL, NAME, NAME, PHONE)
    store.place_order(customer_id)
    store.place_order(email=OTHER_EMAIL)
    store.place_order(email=f"{NAME} canary.bird@@ravenwood-mail.com")
    server.account.fail_import(EMAIL)


def _do_everything(door: Door, tmp_path: Path) -> list[Answered]:
    (door.folder).mkdir(mode=0o700)
    never = {"never_send": ["0" * 64]}
    (door.folder / "settings.json").write_text(json.dumps(never))
    server = door.demo
    added = door.add()("connections", "list")
    commands = (
        ("check", "shop"),
        ("preview", "shop"),
        ("backfill", "shop"),
        ("sync", "shop"),
        ("reconcile", "shop", *door.range(), "--csv", str(tmp_path / "reports")),
        ("issues", "shop", "--csv", str(tmp_path / "issues.csv")),
        ("runs", "shop"),
    )
    answers = [door(*command) for command in commands]
    answers += [door(*command, json=False) for command in commands if command[0] not in ("check", "sync")]
    server.account.refuse_email(OTHER_EMAIL)
    server.store.place_order(email=OTHER_EMAIL)
    server.faults.add("truncate", path="/v2/orders", times=1)
    server.faults.add("set_field", path="/v2/orders", field_path="date_created", value=f"{EMAIL} {NAME}", rows=[0])
    return [added, *answers, door("sync", "shop")]


def _crash(door: Door, monkeypatch: pytest.MonkeyPatch) -> Answered:
    def fail(*arguments: object, **options: object) -> None:
        raise RuntimeError(f"while working with {arguments} {options} {TOKEN} {KEY} {EMAIL}")

    with monkeypatch.context() as patched:
        patched.setattr("bcklaviyo_gui.operations.runs.run_sync", fail)
        return door("sync", "shop")
