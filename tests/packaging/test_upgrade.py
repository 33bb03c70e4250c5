"""The check of the installed package upgrades over a state file of the first schema, whatever the newest one is."""

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent / "packaging" / "linux"))

import check_deb

from bcklaviyo_gui.state import checkpoints, migrate
from bcklaviyo_gui.state.database import Database


def test_a_state_file_is_made_one_of_the_first_schema_with_what_it_holds(tmp_path: Path) -> None:
    state = tmp_path / "state.sqlite"
    with Database(state) as database:
        checkpoints.put(database, "orders", "17")

    check_deb.make_older(state)

    assert _schema(state) == _first_schema()
    with Database(state) as database:
        assert checkpoints.get(database, "orders") == "17"
    assert _schema(state)[0] == max(migrate.migrations())


def _schema(path: Path) -> tuple[int, list[str]]:
    with closing(sqlite3.connect(path)) as connection:
        return _told(connection)


def _first_schema() -> tuple[int, list[str]]:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(migrate.migrations()[1])
        connection.execute("PRAGMA user_version = 1")
        return _told(connection)


def _told(connection: sqlite3.Connection) -> tuple[int, list[str]]:
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    rows = connection.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name").fetchall()
    return version, [sql for (sql,) in rows]
