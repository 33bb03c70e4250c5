"""A state file that is damaged in its middle is told as such, whatever SQLite makes of it."""

from pathlib import Path

import pytest

from bcklaviyo_gui.domain.errors import StateUnusable
from bcklaviyo_gui.state.database import Database


@pytest.mark.parametrize("is_writing", [True, False])
def test_a_schema_that_is_no_text_is_told_as_damage(tmp_path: Path, is_writing: bool) -> None:
    path = tmp_path / "state.sqlite"
    Database(path).close()
    content = path.read_bytes()
    assert b"CREATE TABLE runs" in content
    path.write_bytes(content.replace(b"CREATE TABLE runs", b"CREATE T\xe3\x28LE runs"))
    with pytest.raises(StateUnusable, match="cannot be used"), Database(path, writing=is_writing) as database:
        database.rows("SELECT * FROM runs")
