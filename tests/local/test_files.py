"""Files that others have open, as far as this system lets a test show it."""

import os
import threading
import time
from pathlib import Path

import pytest

from bcklaviyo_gui.domain.errors import ReportUnwritable, StateUnusable
from bcklaviyo_gui.local import files
from bcklaviyo_gui.local.report_files import WholeFile

WINDOWS = pytest.mark.skipif(os.name != "nt", reason="elsewhere a file that somebody has open can be replaced")


def _in_use() -> OSError:
    # As Windows tells it; elsewhere the fourth is nothing.
    error = PermissionError(13, "somebody has it open", None, 32)
    if os.name != "nt":
        vars(error)["winerror"] = 32
    return error


def test_a_file_in_use_is_replaced_as_soon_as_it_is_free(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    really, tries = os.replace, [0]

    def busy(source: Path, target: Path) -> None:
        tries[0] += 1
        if tries[0] < 4:
            raise _in_use()
        really(source, target)

    monkeypatch.setattr(os, "replace", busy)
    files.write_private(tmp_path / "settings.json", b"{}")

    assert (tmp_path / "settings.json").read_bytes() == b"{}"
    assert tries == [4]


def test_a_file_that_stays_in_use_is_told_and_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "report.csv"
    path.write_bytes(b"before")

    def busy(_source: Path, _target: Path) -> None:
        raise _in_use()

    monkeypatch.setattr(os, "replace", busy)
    monkeypatch.setattr(time, "monotonic", iter(range(0, 1000, 2)).__next__)
    monkeypatch.setattr(time, "sleep", lambda _s: None)
    with pytest.raises(ReportUnwritable) as caught, WholeFile(path) as file:
        file.write(b"after")

    assert caught.value.advice == files.IN_USE
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


def test_no_other_refusal_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tries = [0]

    def refuse(_source: Path, _target: Path) -> None:
        tries[0] += 1
        raise PermissionError(13, "not allowed")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(StateUnusable):
        files.write_private(tmp_path / "settings.json", b"{}")

    assert tries == [1]


@WINDOWS
def test_a_file_that_is_read_at_the_moment_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b"before")
    reading = path.open("rb")
    threading.Timer(0.5, reading.close).start()
    began = time.monotonic()

    files.write_private(path, b"after")

    assert time.monotonic() - began >= 0.3
    assert path.read_bytes() == b"after"


@pytest.mark.parametrize(
    ("path", "is_share"),
    [
        ("\\\\server\\share\\data", True),
        ("//server/share/data", True),
        ("\\\\?\\UNC\\server\\share\\data", True),
        ("\\\\?\\C:\\data", False),
        ("C:\\data", False),
    ],
)
def test_a_share_of_another_computer_is_known_by_its_name(path: str, is_share: bool) -> None:
    assert files.is_share(path) is is_share
