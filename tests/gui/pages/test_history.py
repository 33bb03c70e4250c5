"""History: every run, what it did, its log, and all that was sent."""

import logging
import zipfile
from pathlib import Path

import msgspec
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.domain.metrics import Metric
from bcklaviyo_gui.domain.zones import instant_of
from bcklaviyo_gui.gui.pages.history.view import HistoryView
from bcklaviyo_gui.local.logs import ConnectionLog
from bcklaviyo_gui.state import runs
from bcklaviyo_gui.state.database import Database
from bcklaviyo_gui.sync.reports import RunKind
from tests.gui.pages.conftest import Making
from tests.support.gui.made_models import state_with_events
from tests.support.gui.names import unnamed
from tests.support.gui.surroundings import Surroundings


def _open(qtbot: QtBot, around: Surroundings) -> HistoryView:
    view = HistoryView(around.desk)
    qtbot.addWidget(view)
    view.resize(1100, 700)
    view.show()
    view.refresh()
    _settle(qtbot, around, view)
    return view


def _settle(qtbot: QtBot, around: Surroundings, view: HistoryView) -> None:
    qtbot.waitUntil(lambda: around.is_idle() and view.model.is_settled and view.sent.model.is_settled)


def _add_run(around: Surroundings, kind: str, outcome: str, started: int, **summary: object) -> int:
    moments = {name: instant_of(at).isoformat() for name, at in (("started", started), ("ended", started + 75))}
    with Database(around.home / "state.sqlite") as database:
        run_id = runs.begin(database, kind, started)
        runs.end(database, run_id, outcome, started + 75, msgspec.json.encode(moments | summary).decode())
    return run_id


def test_runs_are_listed_newest_first_with_outcome_and_counts(qtbot: QtBot, make_surroundings: Making) -> None:
    with DemoServer(orders=20, quota=100_000, klaviyo_limits=False) as demo:
        around = make_surroundings(demo)
        backfill = around.carry_out(qtbot, RunKind.BACKFILL)
        around.carry_out(qtbot, RunKind.SYNC)
        view = _open(qtbot, around)
        texts = [[view.model.data(view.model.index(row, column)) for column in (0, 2)] for row in range(2)]
        assert texts == [["Sync", "Completed"], ["Order history", "Completed"]]
        view.table.selectRow(1)
        sent = sum(count.accepted for count in backfill.events.values())
        assert view.model.data(view.model.index(1, 4)) == f"{sent:,}"
        assert dict(view.facts.pairs)["Orders read"] == str(backfill.orders_read)
        qtbot.mouseClick(view.see_sent, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: view.sent.model.rowCount() == sent)
        assert view.sent.all_runs.isVisible()


def test_why_a_run_failed_is_told_with_what_to_do(qtbot: QtBot, make_surroundings: Making) -> None:
    around = make_surroundings(None)
    error = {"code": "key_rejected", "message": "Klaviyo does not know the key.", "advice": "Make a new key."}
    _add_run(around, "sync", "failed", 1_790_000_000, error=error)
    view = _open(qtbot, around)
    assert view.fault.text() == "Klaviyo does not know the key. Make a new key."
    assert view.fault.textFormat() is Qt.TextFormat.PlainText
    assert view.detail.title.text() == "Sync · failed"


def test_the_log_shows_the_lines_of_this_run_alone(qtbot: QtBot, make_surroundings: Making) -> None:
    around = make_surroundings(None)
    clock = around.services.clock
    _add_run(around, "sync", "completed", int(clock.now().timestamp()) - 5000)
    run_id = _add_run(around, "sync", "completed", int(clock.now().timestamp()))
    with ConnectionLog(around.services.folder.log_file(around.services.connection.folder)):
        logging.getLogger("bcklaviyo_gui.test").info("batch 7 refused for someone@example.org")
    view = _open(qtbot, around)
    qtbot.waitUntil(lambda: "batch 7 refused" in view.log.toPlainText())
    assert "someone" not in view.log.toPlainText()
    assert f"Run {run_id}" in view.detail.text.text()
    view.table.selectRow(1)
    qtbot.waitUntil(lambda: "Nothing of this run" in view.log.toPlainText())


def test_everything_sent_can_be_searched(qtbot: QtBot, make_surroundings: Making) -> None:
    around = make_surroundings(None)
    _add_run(around, "backfill", "completed", 1_790_000_000)
    state_with_events(around.home / "state.sqlite", 600).close()
    view = _open(qtbot, around)
    view.show_sent(Metric.PLACED_ORDER)
    qtbot.waitUntil(lambda: view.sent.model.rowCount() == 100)
    view.sent.search.setText("#73")
    qtbot.waitUntil(lambda: view.sent.model.rowCount() == 1)
    assert view.sent.counted.text() == "1 sent"


def test_diagnostics_are_saved(qtbot: QtBot, make_surroundings: Making, tmp_path: Path) -> None:
    around = make_surroundings(None)
    _add_run(around, "sync", "completed", 1_790_000_000)
    view = _open(qtbot, around)
    view.save_diagnostics(tmp_path / "d.zip")
    qtbot.waitUntil(lambda: "Saved as d.zip" in view.banner.text.text())
    with zipfile.ZipFile(tmp_path / "d.zip") as archive:
        assert "about.json" in archive.namelist()


def test_diagnostics_that_cannot_be_saved_are_told(qtbot: QtBot, make_surroundings: Making, tmp_path: Path) -> None:
    view = _open(qtbot, make_surroundings(None))
    (tmp_path / "file").write_text("in the way")
    view.save_diagnostics(tmp_path / "file" / "d.zip")
    qtbot.waitUntil(lambda: "cannot be written" in view.banner.text.text())


def test_before_the_first_run_it_says_so(qtbot: QtBot, make_surroundings: Making) -> None:
    view = _open(qtbot, make_surroundings(None))
    assert not view.table.isVisible()


def test_every_control_has_a_name(qtbot: QtBot, make_surroundings: Making) -> None:
    around = make_surroundings(None)
    _add_run(around, "backfill", "completed", 1_790_000_000)
    view = _open(qtbot, around)
    assert unnamed(view) == []
    view.show_sent()
    _settle(qtbot, around, view)
    assert unnamed(view) == []
