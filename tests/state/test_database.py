"""Opening a state file: what a failure leaves behind, and places that SQLite must be told of with care."""

import gc
import os
import sqlite3
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from bcklaviyo_gui.domain.errors import StateUnusable
from bcklaviyo_gui.state import checkpoints, database
from bcklaviyo_gui.state.database import Database, sqlite_uri
from bcklaviyo_gui.state.preview_writer import PreviewWriter


@pytest.fixture
def state(tmp_path: Path) -> Path:
    path = tmp_path / "state.sqlite"
    with Database(path) as file:
        checkpoints.put(file, "orders", "17")
    return path


@pytest.mark.parametrize("writing", [True, False])
@pytest.mark.parametrize("damage", ["no database", "newer"])
def test_a_file_that_cannot_be_used_is_not_held(state: Path, damage: str, writing: bool) -> None:
    if damage == "newer":
        file = sqlite3.connect(state)
        file.execute("PRAGMA user_version = 9999")
        file.close()
    else:
        state.write_bytes(b"no database" * 1000)
    gc.disable()
    try:
        with pytest.raises(StateUnusable) as caught:
            Database(state, writing=writing)
        assert _held(state.parent) == []
    finally:
        gc.enable()
    assert caught.value.advice
    copy = state.with_name("copy")
    copy.write_bytes(b"")
    os.replace(copy, state)  # refused on Windows while anybody has it open


def test_a_preview_that_cannot_be_begun_is_not_held(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bcklaviyo_gui.state.preview_writer._SCHEMA", "CREATE NONSENSE")

    with pytest.raises(StateUnusable):
        PreviewWriter(tmp_path)

    assert _held(tmp_path) == []
    for path in tmp_path.iterdir():
        path.unlink()


def test_a_path_with_signs_that_addresses_use_is_found(tmp_path: Path) -> None:
    place = tmp_path / "my ürders #1 100% a+b & c"
    place.mkdir()
    path = place / "state.sqlite"
    with Database(path) as file:
        checkpoints.put(file, "orders", "17")

    with Database(path, writing=False) as file:
        assert checkpoints.get(file, "orders") == "17"


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (PurePosixPath("/home/ü b/state.sqlite"), "file:///home/%C3%BC%20b/state.sqlite?mode=ro"),
        (PureWindowsPath("C:\\a b\\state.sqlite"), "file:///C:/a%20b/state.sqlite?mode=ro"),
        (PureWindowsPath("\\\\server\\share\\a?b\\s.sqlite"), "file:////server/share/a%3Fb/s.sqlite?mode=ro"),
        (PureWindowsPath("\\\\?\\UNC\\server\\share\\s.sqlite"), "file:////server/share/s.sqlite?mode=ro"),
        (PureWindowsPath("\\\\?\\C:\\s.sqlite"), "file:///C:/s.sqlite?mode=ro"),
    ],
)
def test_sqlite_is_told_of_each_kind_of_path_without_a_host(path: PurePath, uri: str) -> None:
    assert sqlite_uri(path, "ro") == uri


def test_a_file_on_another_computer_needs_no_shared_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "is_remote", lambda _path: True)
    path = tmp_path / "state.sqlite"
    with Database(path) as writer, Database(path, writing=False) as reader:
        checkpoints.put(writer, "orders", "17")
        assert checkpoints.get(reader, "orders") == "17"
        assert writer.row("PRAGMA journal_mode") == ("truncate",)
        assert not path.with_name("state.sqlite-shm").exists()


def _held(folder: Path) -> list[str]:
    """Which files of a folder this process has open, where the system tells."""
    if not Path("/proc/self/fd").exists():
        return []
    links = [os.readlink(f"/proc/self/fd/{name}") for name in os.listdir("/proc/self/fd") if _is_link(name)]
    return [link for link in links if link.startswith(str(folder))]


def _is_link(name: str) -> bool:
    return os.path.islink(f"/proc/self/fd/{name}")


def test_a_file_that_has_just_closed_has_nothing_to_interrupt(tmp_path: Path) -> None:
    database = Database(tmp_path / "state.sqlite")
    database.close()
    database.interrupt()  # as the window does while it ends: its reader closes the files in another thread
