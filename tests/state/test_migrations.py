"""A state file of any version becomes one of the newest, or is left alone."""

import os
import sqlite3
import stat
from pathlib import Path

import pytest

from bcklaviyo_gui.domain.errors import StateUnusable
from bcklaviyo_gui.state import checkpoints, migrate, people
from bcklaviyo_gui.state.database import Database

NEXT = "ALTER TABLE meta ADD COLUMN note TEXT;\nCREATE TABLE later (id INTEGER PRIMARY KEY);"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A state file of this version, with something in it."""
    path = tmp_path / "connection" / "state.sqlite"
    with Database(path) as database:
        checkpoints.put(database, "orders", "17")
    return path


def a_later_program(monkeypatch: pytest.MonkeyPatch, sql: str = NEXT) -> int:
    """From now on there is one more migration; its number."""
    steps = migrate.migrations()
    newest = max(steps) + 1
    monkeypatch.setattr(migrate, "migrations", lambda: {**steps, newest: sql})
    return newest


def version_of(path: Path) -> int:
    connection = sqlite3.connect(path)
    try:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()


def position_in(path: Path) -> str | None:
    connection = sqlite3.connect(path)
    try:
        return str(connection.execute("SELECT position FROM checkpoints WHERE stream = 'orders'").fetchone()[0])
    finally:
        connection.close()


def test_a_new_file_has_the_newest_schema(path: Path) -> None:
    assert version_of(path) == max(migrate.migrations())
    assert [entry.name for entry in path.parent.iterdir() if "before" in entry.name] == []


def test_an_older_file_is_copied_and_brought_to_the_newest_schema(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    older = version_of(path)
    newest = a_later_program(monkeypatch)
    with Database(path) as database:
        assert checkpoints.get(database, "orders") == "17"
        assert database.rows("SELECT note FROM meta") == []
    assert version_of(path) == newest
    copy = path.with_name(f"{path.name}.before-{newest:04d}")
    assert (version_of(copy), position_in(copy)) == (older, "17")


@pytest.mark.skipif(os.name != "posix", reason="other systems keep permissions elsewhere")
def test_a_file_and_its_copy_are_readable_by_their_owner_alone(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    newest = a_later_program(monkeypatch)
    Database(path).close()
    copy = path.with_name(f"{path.name}.before-{newest:04d}")
    assert [stat.S_IMODE(one.stat().st_mode) for one in (path, copy)] == [0o600, 0o600]
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_customers_of_an_older_file_stay_as_they_are_but_for_those_that_share_an_email(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, steps = tmp_path / "state.sqlite", migrate.migrations()
    with monkeypatch.context() as older:
        older.setattr(migrate, "migrations", lambda: {number: sql for number, sql in steps.items() if number < 4})
        with Database(path) as database:
            for customer_id, email, is_gone in (
                (1, "a@b.co", 0),
                (2, "two@b.co", 0),
                (3, "two@b.co", 0),
                (4, "a@b.co", 1),
            ):
                database.execute(
                    "INSERT INTO customers (id, email, group_id, record, is_accepted, sent_email, sent_base,"
                    " sent_place, is_base_due, is_place_due, is_gone)"
                    " VALUES (:id, :email, 0, x'7b7d', 1, :email, x'01', x'02', 0, 0, :gone)",
                    {"id": customer_id, "email": email, "gone": is_gone},
                )
    with Database(path) as database:
        assert [row.id for row in people.customers_due(database, place=False, after=0, limit=9)] == [2, 3]
        found = people.accounts(database, [1, 2, 3, 4])
        assert {number: account.is_accepted for number, account in found.items()} == {
            1: True,
            2: False,
            3: False,
            4: True,
        }
        kept = database.rows("SELECT id, email, is_accepted, sent_email, sent_base, sent_place FROM customers")
        assert {row[2:] for row in kept} == {(1, "a@b.co", b"\x01", b"\x02"), (1, "two@b.co", b"\x01", b"\x02")}


def test_the_copy_is_whole_although_somebody_reads_the_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Database(path, writing=False) as reader:
        reader.execute("BEGIN")
        reader.rows("SELECT * FROM checkpoints")
        with Database(path) as writer:
            checkpoints.put(writer, "orders", "18")
        newest = a_later_program(monkeypatch)
        Database(path).close()
    assert position_in(path.with_name(f"{path.name}.before-{newest:04d}")) == "18"


def test_a_migration_that_fails_leaves_the_file_as_it_was(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    older = version_of(path)
    with monkeypatch.context() as later:
        a_later_program(later, "CREATE TABLE half (id INTEGER);\nCREATE TABLE half (id INTEGER);")
        with pytest.raises(StateUnusable):
            Database(path)
    assert version_of(path) == older
    with Database(path) as database:
        assert checkpoints.get(database, "orders") == "17"
        assert database.rows("SELECT name FROM sqlite_master WHERE name = 'half'") == []


@pytest.mark.parametrize("writing", [True, False])
def test_a_file_of_a_newer_program_is_refused_and_left_alone(path: Path, writing: bool) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(StateUnusable, match="newer version"):
        Database(path, writing=writing)
    assert path.read_bytes() == before
    assert [entry.name for entry in path.parent.iterdir() if "before" in entry.name] == []


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    path.write_bytes(b"This is a letter, not a database. " * 200)
    with pytest.raises(StateUnusable):
        Database(path)


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    place = tmp_path / "a file"
    place.write_text("")
    with pytest.raises(StateUnusable):
        Database(place / "state.sqlite")


def test_what_was_committed_is_on_disk(path: Path) -> None:
    with Database(path) as database:
        assert database.row("PRAGMA journal_mode") == ("wal",)
        assert database.row("PRAGMA synchronous") == (2,)


def test_a_transaction_is_done_whole_or_not_at_all(path: Path) -> None:
    with Database(path) as database:
        with pytest.raises(KeyboardInterrupt):
            _put_and_end(database)
        assert checkpoints.get(database, "orders") == "17"
        with database.transaction():
            checkpoints.put(database, "orders", "21")
    assert position_in(path) == "21"


def _put_and_end(database: Database) -> None:
    with database.transaction():
        checkpoints.put(database, "orders", "20")
        raise KeyboardInterrupt


def test_a_full_disk_is_told_as_such(path: Path) -> None:
    with Database(path) as database:
        pages = database.count("PRAGMA page_count")
        database.execute(f"PRAGMA max_page_count = {pages + 2}")
        with pytest.raises(StateUnusable, match="full"), database.transaction():
            checkpoints.put(database, "orders", "x" * 100_000)
        assert checkpoints.get(database, "orders") == "17"
