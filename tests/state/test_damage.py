"""A state file that is damaged in its middle is told as such, whatever SQLite makes of it."""

from pathlib import Path

import pytest

from bcklaviyo_gui.domain.errors import StateUnusable
from bcklaviyo_gui.state.database import Database
from bcklaviyo_gui.state.soundness import foreign_value


@pytest.mark.parametrize("is_writing", [True, False])
def test_a_schema_that_is_no_text_is_told_as_damage(tmp_path: Path, is_writing: bool) -> None:
    path = tmp_path / "state.sqlite"
    Database(path).close()
    content = path.read_bytes()
    assert b"CREATE TABLE runs" in content
    path.write_bytes(content.replace(b"CREATE TABLE runs", b"CREATE T\xe3\x28LE runs"))
    with pytest.raises(StateUnusable, match="cannot be used"), Database(path, writing=is_writing) as database:
        database.rows("SELECT * FROM runs")


@pytest.mark.parametrize("started", [-62135596801, 2**62, "noon", b"\x00"])
def test_a_time_that_no_calendar_has_is_found_by_its_place(tmp_path: Path, started: int | str | bytes) -> None:
    with Database(tmp_path / "state.sqlite") as database:
        insert = "INSERT INTO runs (kind, outcome, started) VALUES ('sync', 'completed', :started)"
        database.insert(insert, {"started": 1_700_000_000})
        assert foreign_value(database) is None
        database.insert(insert, {"started": started})
        assert foreign_value(database) == "runs.started"
