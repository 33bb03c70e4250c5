"""A state file of another version of the program, or none at all: opened for writing and for reading."""

import sqlite3
from pathlib import Path

import pytest

from bcklaviyo_gui.domain.errors import StateUnusable
from bcklaviyo_gui.state import runs
from bcklaviyo_gui.state.database import Database
from bcklaviyo_gui.state.migrate import migrations


def _first_schema(path: Path) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript(f"{migrations()[1]}\nPRAGMA user_version = 1;")
    connection.close()


def _set_version(path: Path, version: int) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(f"PRAGMA user_version = {version}")
    connection.close()


def _columns(database: Database) -> dict[str, list[str]]:
    tables = [str(row[0]) for row in database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {table: [str(row[1]) for row in database.rows(f"PRAGMA table_info({table})")] for table in tables}


def test_reading_a_file_of_an_older_version_finds_what_the_newest_one_has(tmp_path: Path) -> None:
    old, new = tmp_path / "old.sqlite", tmp_path / "new.sqlite"
    _first_schema(old)
    Database(new).close()

    with Database(old, writing=False) as read, Database(new, writing=False) as expected:
        assert _columns(read) == _columns(expected)


def test_reading_an_empty_file_finds_no_runs(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    path.touch()

    with Database(path, writing=False) as read:
        assert runs.all_runs(read) == []


@pytest.mark.parametrize("writing", [True, False])
def test_a_file_of_a_newer_version_is_not_touched(tmp_path: Path, writing: bool) -> None:
    path = tmp_path / "state.sqlite"
    Database(path).close()
    _set_version(path, 99)

    with pytest.raises(StateUnusable, match="newer version") as caught:
        Database(path, writing=writing)

    assert "newest version" in str(caught.value.advice)


def test_a_damaged_file_is_not_blamed_on_the_disk(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    path.write_bytes(b"no database " * 1000)

    with pytest.raises(StateUnusable) as caught:
        Database(path)

    assert "copy of the file" in str(caught.value.advice)
