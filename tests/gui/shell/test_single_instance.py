"""One window a data folder: a later start shows the first one's window, or says why it cannot."""

import os
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from bcklaviyo_gui.domain.errors import WrongUsage
from bcklaviyo_gui.gui.shell import app as shell
from bcklaviyo_gui.gui.shell import single_instance
from bcklaviyo_gui.gui.shell.app import Options, run_app
from bcklaviyo_gui.gui.shell.single_instance import SingleInstance, Turn
from bcklaviyo_gui.local.data_folder import DataFolder
from tests.support.posix import unix_socket

POSIX = pytest.mark.skipif(os.name != "posix", reason="Windows has pipes instead")


@pytest.fixture
def first(tmp_path: Path) -> Iterator[SingleInstance]:
    instance = SingleInstance(DataFolder(tmp_path / "data"))
    yield instance
    instance.close()


@pytest.fixture
def boxes(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> list[str]:
    """What the boxes said that a start showed."""
    said: list[str] = []
    here = threading.current_thread()
    monkeypatch.setattr(here, "name", here.name)  # the program gives its main thread a name
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(f"{box.text()}. {box.informativeText()}"))
    monkeypatch.setattr(shell, "QApplication", lambda _arguments: qapp)
    return said


def _later(folder: DataFolder, qtbot: QtBot) -> Turn:
    """A start of another process."""
    code = (
        "import sys; from pathlib import Path; from bcklaviyo_gui.local.data_folder import DataFolder;"
        "from bcklaviyo_gui.gui.shell.single_instance import SingleInstance;"
        "print(SingleInstance(DataFolder(Path(sys.argv[1]))).claim().value)"
    )
    process = subprocess.Popen([sys.executable, "-c", code, str(folder.root)], stdout=subprocess.PIPE, text=True)
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=30_000)
    return Turn(process.communicate()[0].strip())


def test_a_later_start_raises_the_first(qtbot: QtBot, first: SingleInstance, tmp_path: Path) -> None:
    assert first.claim() is Turn.FIRST
    with qtbot.waitSignal(first.raise_requested):
        assert _later(DataFolder(tmp_path / "data"), qtbot) is Turn.SHOWN
    other = SingleInstance(DataFolder(tmp_path / "other"))
    assert other.claim() is Turn.FIRST
    other.close()
    first.close()
    again = SingleInstance(DataFolder(tmp_path / "data"))
    assert again.claim() is Turn.FIRST
    again.close()


def test_a_first_one_that_hangs_is_told(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "_ASK_FOR_S", 0.2)
    monkeypatch.setattr(single_instance, "_ANSWER_MS", 200)
    assert first.claim() is Turn.FIRST

    assert SingleInstance(DataFolder(tmp_path / "data")).claim() is Turn.NO_ANSWER  # this thread serves nobody now


@POSIX
def test_it_listens_where_no_other_user_can_reach_it(first: SingleInstance, tmp_path: Path) -> None:
    first.claim()

    place = tmp_path / "data" / "window.socket"
    assert stat.S_ISSOCK(place.stat().st_mode)
    assert stat.S_IMODE(place.parent.stat().st_mode) == 0o700


@POSIX
def test_a_path_too_long_for_a_socket_has_another_private_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    with tempfile.TemporaryDirectory(prefix="b") as run:  # short itself, however long the tests' own folder is
        monkeypatch.setenv("XDG_RUNTIME_DIR", run)
        folder = DataFolder(tmp_path / ("long" * 40) / "data")
        first = SingleInstance(folder)

        assert first.claim() is Turn.FIRST
        assert [path.name for path in Path(run).iterdir()] == [f"bcklaviyo-{folder.mark().id}.socket"]
        assert _later(folder, qtbot) is Turn.SHOWN
        first.close()


@POSIX
def test_a_socket_that_another_one_put_there_is_not_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = DataFolder(tmp_path / "data")
    folder.mark()
    with unix_socket() as squatter:
        squatter.bind(str(folder.root / "window.socket"))
        squatter.listen()
        first = SingleInstance(folder)

        assert first.claim() is Turn.FIRST
        first.close()
    monkeypatch.setattr(os, "geteuid", lambda: 12345)
    assert not single_instance._is_own_socket(folder.root / "window.socket")


@POSIX
def test_the_socket_of_one_that_was_killed_is_no_hindrance(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "data")
    folder.mark()
    with unix_socket() as dead:
        dead.bind(str(folder.root / "window.socket"))
    first = SingleInstance(folder)

    assert first.claim() is Turn.FIRST
    first.close()


def test_a_foreign_folder_is_refused_in_words(
    tmp_path: Path, boxes: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    with pytest.raises(WrongUsage):
        SingleInstance(DataFolder(tmp_path)).claim()

    assert run_app(Options(data_dir=tmp_path)) == 2
    assert "holds other things" in boxes[0]
    assert "holds other things" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


@pytest.mark.parametrize("name", ["connections.json", "settings.json"])
def test_a_damaged_file_is_told_and_the_start_ends(tmp_path: Path, boxes: list[str], name: str) -> None:
    (tmp_path / name).write_bytes(b"\xff")

    assert run_app(Options(data_dir=tmp_path)) == 5
    assert "cannot be read" in boxes[0]


def test_no_start_ends_without_a_word(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path, boxes: list[str], capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    first.claim()
    monkeypatch.setattr(SingleInstance, "claim", lambda _self: Turn.SHOWN)
    assert run_app(Options(data_dir=tmp_path / "data")) == 0
    assert "open already" in capsys.readouterr().out
    monkeypatch.setattr(SingleInstance, "claim", lambda _self: Turn.NO_ANSWER)
    assert run_app(Options(data_dir=tmp_path / "data")) == 6
    assert "open already" in boxes[0]
