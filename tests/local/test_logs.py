"""The log of a connection: rotated, private, whole, also where several processes write it."""

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bcklaviyo_gui.local import logs
from bcklaviyo_gui.local.logs import LOGGER, ConnectionLog

_WRITER = """
import logging, sys
from pathlib import Path
from bcklaviyo_gui.local import logs
from bcklaviyo_gui.local.logs import LOGGER, ConnectionLog
logs.MAX_BYTES = 100_000
with ConnectionLog(Path(sys.argv[1])):
    for number in range(700):
        logging.getLogger(LOGGER).info("%s %d. %s", sys.argv[2], number, "x " * 50)
"""


def test_several_processes_lose_no_line(tmp_path: Path) -> None:
    path = tmp_path / "log.txt"
    writers = [subprocess.Popen([sys.executable, "-c", _WRITER, str(path), name]) for name in ("one", "two")]

    assert [writer.wait(60) for writer in writers] == [0, 0]
    lines = _lines(tmp_path)
    for name in ("one", "two"):
        assert sum(f" {name} " in line for line in lines) == 700
    if os.name == "posix":  # elsewhere it is renamed when one of them is alone
        assert path.stat().st_size < 100_000
        assert (tmp_path / "log.txt.1").exists()


def test_a_log_that_cannot_be_renamed_grows_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[object] = []

    def refuse(source: object, _target: object) -> None:
        tried.append(source)
        raise PermissionError(13, "another process has it open")

    monkeypatch.setattr(logs, "MAX_BYTES", 100_000)
    with monkeypatch.context() as patched, ConnectionLog(tmp_path / "log.txt"):
        patched.setattr(os, "replace", refuse)
        for number in range(1200):
            logging.getLogger(LOGGER).info("one %d. %s", number, "x " * 50)
        assert 1 <= len(tried) < 40
        patched.undo()
        for number in range(100):
            logging.getLogger(LOGGER).info("two %d. %s", number, "x " * 50)

    assert len(_lines(tmp_path)) == 1300
    assert (tmp_path / "log.txt").stat().st_size < 100_000


def test_what_another_renamed_is_not_written_any_more(tmp_path: Path) -> None:
    path = tmp_path / "log.txt"
    if os.name == "nt":
        pytest.skip("nobody can rename it there while it is open")
    with ConnectionLog(path):
        logging.getLogger(LOGGER).info("before")
        path.rename(tmp_path / "log.txt.1")
        logging.getLogger(LOGGER).info("after")

    assert "after" in path.read_text("utf-8")
    assert "after" not in (tmp_path / "log.txt.1").read_text("utf-8")


def test_a_log_that_cannot_be_opened_anew_goes_on_in_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "log.txt"
    if os.name == "nt":
        pytest.skip("nobody can rename it there while it is open")
    with ConnectionLog(path):
        logging.getLogger(LOGGER).info("before")
        path.rename(tmp_path / "log.txt.1")
        with monkeypatch.context() as patched:
            patched.setattr(logs, "open_to_append", _refuse_to_open)
            logging.getLogger(LOGGER).info("meanwhile")
        logging.getLogger(LOGGER).info("after")

    assert "meanwhile" in (tmp_path / "log.txt.1").read_text("utf-8")
    assert "after" in path.read_text("utf-8")


def test_a_rotation_after_which_nothing_can_be_opened_is_made_good_by_a_later_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "MAX_BYTES", 10_000)
    with ConnectionLog(tmp_path / "log.txt"):
        logging.getLogger(LOGGER).info("before %s", "x " * 4900)
        with monkeypatch.context() as patched:
            patched.setattr(logs, "open_to_append", _refuse_to_open)
            logging.getLogger(LOGGER).info("meanwhile %s", "x " * 4900)
        logging.getLogger(LOGGER).info("after")

    assert "before" in (tmp_path / "log.txt.1").read_text("utf-8")
    assert "after" in (tmp_path / "log.txt").read_text("utf-8")


def _refuse_to_open(_path: Path) -> int:
    raise PermissionError(13, "another program has it open for itself alone")


def _lines(folder: Path) -> list[str]:
    return [line for path in folder.glob("log.txt*") for line in path.read_text("utf-8").splitlines()]
