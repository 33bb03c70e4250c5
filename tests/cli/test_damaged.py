"""Files that somebody damaged: told in words with exit status 5, no traceback; the archive for help survives all."""

import errno
import json
import os
import sqlite3
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from bcklaviyo_gui.domain.errors import StateUnusable
from bcklaviyo_gui.local import files
from tests.support.cli.door import Door
from tests.support.posix import make_fifo

NO_UTF8 = b'[{"name": "\xff\xfe"}]'
DEEP = b"[" * 100_000


def _list(**changed: object) -> Callable[[Path], None]:
    def damage(folder: Path) -> None:
        kept = json.loads((folder / "connections.json").read_text("utf-8"))
        (folder / "connections.json").write_text(json.dumps([kept[0] | changed]), "utf-8")

    return damage


def _twice(folder: Path) -> None:
    kept = json.loads((folder / "connections.json").read_text("utf-8"))
    (folder / "connections.json").write_text(json.dumps([kept[0], kept[0] | {"name": "other"}]), "utf-8")


def _content(name: str, content: bytes) -> Callable[[Path], object]:
    return lambda folder: (folder / name).write_bytes(content)


def _list_as_a_directory(folder: Path) -> None:
    (folder / "connections.json").unlink()
    (folder / "connections.json").mkdir()


def _sql(statement: str) -> Callable[[Path], None]:
    def damage(folder: Path) -> None:
        file = sqlite3.connect(folder / "connections" / "shop" / "state.sqlite", isolation_level=None)
        file.execute(statement)
        file.close()

    return damage


LISTS = {
    "no utf-8": _content("connections.json", NO_UTF8),
    "no json": _content("connections.json", b"[{"),
    "no list": _content("connections.json", b'{"name": 1}'),
    "no end": _content("connections.json", DEEP),
    "a directory": _list_as_a_directory,
    "naive time": _list(added="2026-01-01T00:00:00"),
    "no time": _list(added="yesterday"),
    "store hash": _list(store_hash="../../x"),
    "no name": _list(name=""),
    "address": _list(klaviyo_url="ftp://x"),
    "address with a line end": _list(bigcommerce_url="https://x\n.y"),
    "outside": _list(folder="../../victim"),
    "absolute": _list(folder="/etc"),
    "one folder for two": _twice,
}
SETTINGS = {
    "no utf-8": _content("settings.json", NO_UTF8),
    "no json": _content("settings.json", b"{"),
    "no end": _content("settings.json", DEEP),
    "a bad field": _content("settings.json", b'{"quota_share": "all"}'),
}
STATES = {
    "summary": (_sql("UPDATE runs SET summary = '{'"), "runs"),
    "summary is no object": (_sql("UPDATE runs SET summary = '[1]'"), "runs"),
    "summary is no text": (_sql("UPDATE runs SET summary = x'ff00'"), "runs"),
    "summary is no utf-8": (_sql("UPDATE runs SET summary = CAST(x'ff' AS TEXT)"), "runs"),
    "since is text": (_sql("UPDATE issues SET since = 'soon'"), "issues"),
    "a reason is no text": (_sql("UPDATE issues SET reason = x'ff00'"), "issues"),
    "an advice is no text": (_sql("UPDATE issues SET advice = x'ff00'"), "issues"),
    "a kind is no text": (_sql("UPDATE issues SET kind = x'ff00'"), "issues"),
    "an order is no number": (_sql("UPDATE issues SET order_id = x'ff00'"), "issues"),
    "the kind of a killed run is no text": (_sql("UPDATE runs SET kind = x'ff00', summary = NULL"), "runs"),
    "since is no year": (_sql("UPDATE issues SET since = 1 << 60"), "issues"),
}


@pytest.mark.parametrize("damage", LISTS.values(), ids=LISTS)
def test_a_damaged_list_is_told_and_the_archive_is_made(door: Door, damage: Callable[[Path], object]) -> None:
    damage(door.add().folder)

    _assert_told(door, "connections", "list")
    _assert_told(door, "check", "shop")
    assert "cannot be read" in _archive(door)["connections.json"]


@pytest.mark.parametrize("damage", SETTINGS.values(), ids=SETTINGS)
def test_damaged_settings_are_told_and_the_archive_has_all_else(door: Door, damage: Callable[[Path], object]) -> None:
    damage(door.add().folder)

    _assert_told(door, "check", "shop")
    parts = _archive(door)
    assert "cannot be read" in parts["settings.json"]
    assert json.loads(parts["connections.json"])[0]["name"] == "shop"


@pytest.mark.parametrize(("damage", "command"), STATES.values(), ids=STATES)
def test_a_damaged_memory_is_told_and_the_archive_has_all_else(
    door: Door, damage: Callable[[Path], None], command: str
) -> None:
    door.add()("backfill", "shop")
    damage(door.folder)

    _assert_told(door, command, "shop")
    parts = _archive(door)
    assert json.loads(parts["connection-1/state.json"])["events_sent"] > 0
    assert ("cannot be read" in parts["connection-1/runs.json"]) is (command == "runs")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes among its files")
@pytest.mark.parametrize(
    "name",
    ["connections.json", "settings.json", ".bcklaviyo", "connections/shop/log.txt", "connections/shop/run.lock",
     "connections/shop/state.sqlite"],
)  # fmt: skip
def test_a_pipe_in_the_place_of_a_file_holds_nobody(door: Door, name: str) -> None:
    door.add()("backfill", "shop")
    (door.folder / name).unlink(missing_ok=True)
    make_fifo(door.folder / name)

    _assert_told(door, "backfill", "shop")
    assert "about.json" in _archive(door)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes among its files")
def test_a_file_that_becomes_a_pipe_while_it_is_looked_at_holds_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_fifo(tmp_path / "pipe")
    monkeypatch.setattr(files, "require_file", lambda _path: None)
    done = threading.Thread(target=files.read_if_there, args=(tmp_path / "pipe",), daemon=True)
    done.start()
    done.join(5)

    assert not done.is_alive()


@pytest.mark.parametrize(
    ("code", "advice"), [(errno.ENOSPC, files.NO_ROOM), (errno.EROFS, files.READ_ONLY), (errno.EACCES, files.READ_ONLY)]
)
def test_a_disk_that_refuses_is_told_with_its_own_advice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, advice: str
) -> None:
    def refuse(_handle: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(StateUnusable) as own:
        files.write_private(tmp_path / "settings.json", b"{}")
    assert own.value.advice == advice
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(
    os.name != "posix" or not Path("/dev/full").exists(), reason="this system has no disk that is always full"
)
def test_a_report_on_a_full_disk_is_no_wrong_usage(door: Door) -> None:
    answered = door.add()("preview", "shop", "--out", "/dev/full")

    assert answered.status == 5
    assert "Make room" in answered.json["error"]["advice"]


def _assert_told(door: Door, *arguments: str) -> None:
    answered = door(*arguments)
    assert answered.status == 5, answered.err
    assert "Traceback" not in answered.err
    assert answered.json["error"]["message"]


def _archive(door: Door) -> dict[str, str]:
    path = door.folder.parent / "help.zip"
    assert door("diagnostics", str(path)).status == 0
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}
