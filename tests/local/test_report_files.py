import errno
import os
import stat
import sys
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest

from bcklaviyo_gui.domain.errors import ReportUnwritable
from bcklaviyo_gui.local.report_files import WholeFile, csv_report, report_name
from tests.support.posix import make_fifo

posix = pytest.mark.skipif(os.name != "posix", reason="modes and devices of POSIX")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@posix
def test_a_report_is_its_owners_alone_whatever_was_there(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        old = tmp_path / "old.csv"
        old.write_text("old")
        old.chmod(0o666)
        for path in (old, tmp_path / "new" / "new.csv"):
            with csv_report(path, ("a", "b")) as write:
                write(("=1", 2))
            assert mode(path) == 0o600
            assert path.read_bytes() == b"\xef\xbb\xbfa,b\r\n'=1,2\r\n"
    finally:
        os.umask(before)


def test_a_report_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "issues.csv"
    path.write_text("before")
    seen = []
    with suppress(RuntimeError), csv_report(path, ("a",)) as write:
        write(("1",))
        seen.append(path.read_text())
        raise RuntimeError
    assert seen == ["before"]
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_disk_that_fills_up_leaves_what_was_there_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "report.csv"
    path.write_text("before")

    def full(number: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ReportUnwritable) as caught, csv_report(path, ("a",)) as write:
        write(("1",))
    assert "Make room" in str(caught.value.advice)
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_place_where_nothing_can_be_says_which(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for path in (tmp_path / "file" / "under.csv", tmp_path):
        with pytest.raises(ReportUnwritable, match="cannot be written"), WholeFile(path) as file:
            file.write(b"x")


@posix
def test_a_link_stays_and_what_it_leads_to_is_replaced(tmp_path: Path) -> None:
    target, link = tmp_path / "target.csv", tmp_path / "link.csv"
    target.write_text("before")
    link.symlink_to(target)
    with WholeFile(link) as file:
        file.write(b"after")
    assert link.is_symlink()
    assert target.read_bytes() == b"after"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="devices as Linux has them")
def test_devices_and_pipes_are_written_to_and_stay(tmp_path: Path) -> None:
    with WholeFile(Path("/dev/null")) as file:
        file.write(b"x")
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)
    with pytest.raises(ReportUnwritable), WholeFile(Path("/dev/full")) as file:
        file.write(b"x")
    pipe = tmp_path / "pipe"
    make_fifo(pipe)
    with pytest.raises(ReportUnwritable), WholeFile(pipe) as file:  # nobody reads it
        file.write(b"x")


def test_a_name_tells_of_which_store_and_which_days_it_is() -> None:
    first, last = date(2026, 3, 1), date(2026, 3, 9)
    assert (
        report_name("Ann's / Käse & Co.", first, last, "days.csv") == "Ann-s-Käse-Co-2026-03-01-to-2026-03-09-days.csv"
    )
    assert report_name("Shop", first, first, "days.csv") == "Shop-2026-03-01-days.csv"
    assert report_name("Shop", last, None, "issues.csv") == "Shop-2026-03-09-issues.csv"
    assert report_name("../..", None, None, "x.zip") == "store-x.zip"
