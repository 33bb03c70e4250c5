"""The lines of one run are found in the log whatever the machine's clock shows."""

import logging
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import time_machine

from bcklaviyo_gui.local.logs import LOGGER, ConnectionLog
from bcklaviyo_gui.sync.run_log import read_run_log
from tests.support.posix import read_zone

needs_zones = pytest.mark.skipif(not hasattr(time, "tzset"), reason="a process cannot move to another zone here")
BEGAN = datetime(2026, 11, 1, 6, 50, tzinfo=UTC)  # 01:50 in Chicago; twenty minutes later it is 01:10


@pytest.fixture
def in_chicago(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "America/Chicago")
    read_zone()
    yield
    monkeypatch.undo()
    read_zone()


@needs_zones
def test_a_run_while_clocks_are_set_back_shows_its_lines(in_chicago: None, tmp_path: Path) -> None:
    path = tmp_path / "log.txt"
    with ConnectionLog(path):
        for minutes in (-30, 0, 15, 20, 40):
            _write(BEGAN + timedelta(minutes=minutes), f"after {minutes} minutes")
    shown = read_run_log(path, BEGAN, BEGAN + timedelta(minutes=20)).splitlines()
    assert [line.rpartition("after ")[2] for line in shown] == ["0 minutes", "15 minutes", "20 minutes"]


@needs_zones
def test_a_log_is_read_in_another_zone_than_it_was_written(in_chicago: None, tmp_path: Path) -> None:
    path = tmp_path / "log.txt"
    with ConnectionLog(path):
        _write(BEGAN, "before")
        _write(BEGAN + timedelta(hours=1), "within")
    read_as = pytest.MonkeyPatch()
    with read_as.context() as patched:
        patched.setenv("TZ", "Pacific/Kiritimati")
        read_zone()
        shown = read_run_log(path, BEGAN + timedelta(minutes=1), BEGAN + timedelta(hours=2))
    assert shown.endswith("within")
    assert "before" not in shown


@needs_zones
def test_lines_without_an_offset_are_in_local_time(in_chicago: None, tmp_path: Path) -> None:
    path = tmp_path / "log.txt"
    path.write_text("2026-07-01 09:59:59,999 INFO before\n2026-07-01 10:00:00,250 INFO within\n  and its second line\n")
    noon = datetime(2026, 7, 1, 15, 0, 0, 500_000, tzinfo=UTC)
    assert read_run_log(path, noon, None) == "2026-07-01 10:00:00,250 INFO within\n  and its second line"


def _write(moment: datetime, text: str) -> None:
    with time_machine.travel(moment, tick=False):
        logging.getLogger(LOGGER).info(text)
