"""From the first start to a store that is kept up to date, and forgotten again: over real HTTP, by mouse and keys."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QLabel, QMessageBox, QPushButton, QTableView

from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.gui.pages.overview.view import OverviewView
from bcklaviyo_gui.sync.reports import Outcome, Report, RunKind, RunProgress, RunStage
from tests.support.gui.shell_driver import Driver
from tests.support.gui.shell_fixtures import Start
from tests.support.gui.shell_keyring import MemoryKeyring


def test_a_merchant_gets_from_the_first_window_to_a_store_in_step(
    start: Start, memory_keyring: MemoryKeyring, tmp_path: Path
) -> None:
    with DemoServer(orders=900, latency_ms=30, quota=0) as demo:
        app = start(demo)
        _connect_with_a_wrong_key_first(app, demo)
        _see_a_preview_that_sends_nothing(app, demo)
        _stop_the_backfill_at_a_third(app)
        app.quit()

        app = start(demo)
        _finish_the_backfill(app, demo)
        _let_the_regular_sync_take_a_new_order(app, demo)
        _try_an_issue_again(app)
        _forget_the_store(app, memory_keyring, tmp_path / "data")
        app.quit()


def _connect_with_a_wrong_key_first(app: Driver, demo: DemoServer) -> None:
    app.connect(demo, key="pk_wrong")
    again = app.find(QAbstractButton, "checkAgain")
    app.until(again.isEnabled)
    assert not app.find(QAbstractButton, "wizardNext").isEnabled()
    app.click("wizardBack")
    app.type("klaviyoKey", f" {demo.key} ")
    app.click("wizardNext")
    app.finish()


def _see_a_preview_that_sends_nothing(app: Driver, demo: DemoServer) -> None:
    assert [(s.kind, s.outcome) for s in app.summaries] == [(RunKind.PREVIEW, Outcome.COMPLETED)]
    assert app.desk.standing is not None
    assert app.desk.standing.preview is not None
    assert app.desk.standing.preview.events > 900
    assert demo.account.events == []


def _stop_the_backfill_at_a_third(app: Driver) -> None:
    def stop_at_a_third(report: Report) -> None:
        is_far_enough = isinstance(report, RunProgress) and report.stage is RunStage.ORDERS and report.done >= 300
        if is_far_enough and app.find(QAbstractButton, "stopRun").isEnabled():
            app.click("stopRun")

    assert app.app.session is not None
    app.app.session.run.reported.connect(stop_at_a_third)
    app.click("backfill")
    app.click("sendHistory")
    app.until(lambda: len(app.summaries) == 2)
    assert app.summaries[1].outcome is Outcome.STOPPED
    app.settle()
    assert app.desk.standing is not None
    assert app.desk.standing.is_history_begun
    assert not app.desk.standing.is_history_sent
    assert app.find(QLabel, "statusState").text() == "A part of your order history is in Klaviyo"


def _finish_the_backfill(app: Driver, demo: DemoServer) -> None:
    app.until(lambda: app.desk.standing is not None)
    app.window.activateWindow()
    app.find(QAbstractButton, "backfill").setFocus()
    app.click("backfill")
    app.until(lambda: app.window.focusWidget() is app.find(QAbstractButton, "stopRun"))
    app.until(lambda: len(app.summaries) == 1)
    app.settle()
    assert isinstance(app.window.focusWidget(), OverviewView), "a key that stops must not switch something instead"
    assert app.summaries[0].outcome is Outcome.COMPLETED
    standing = app.desk.standing
    assert standing is not None
    assert standing.preview is not None
    assert standing.is_history_sent
    assert sum(standing.sent.values()) == standing.preview.events
    ids = [(event.metric, event.unique_id) for event in demo.account.events]
    assert len(ids) == len(set(ids)) == standing.preview.events


def _let_the_regular_sync_take_a_new_order(app: Driver, demo: DemoServer) -> None:
    before = len(demo.account.events)
    app.click("syncSwitch")
    app.until(lambda: app.find(QLabel, "statusNext").text().startswith("Next sync"))
    demo.store.place_order()
    app.clock.later = timedelta(minutes=61)
    assert app.app.schedule is not None
    app.app.schedule.tick()
    app.until(lambda: len(app.summaries) == 2)
    app.settle()
    assert (app.summaries[1].kind, app.summaries[1].outcome) == (RunKind.SYNC, Outcome.COMPLETED)
    assert len(demo.account.events) > before


def _try_an_issue_again(app: Driver) -> None:
    before = len(app.summaries)
    app.go("attention")
    table = app.find(QTableView, "issues")
    app.until(lambda: table.model().rowCount() > 0)
    app.settle()
    table.selectRow(0)
    app.click("retryIssues")
    app.until(lambda: any("tried again" in said.text() for said in app.window.findChildren(QLabel) if said.isVisible()))
    app.settle()
    app.go("overview")
    app.click("syncNow")
    app.until(lambda: len(app.summaries) > before)
    app.settle()
    assert app.summaries[-1].outcome is Outcome.COMPLETED


def _forget_the_store(app: Driver, memory_keyring: MemoryKeyring, data: Path) -> None:
    assert list(memory_keyring.entries)
    app.go("settings")
    app.click("forgetStore")
    assert not app.find(QPushButton, "forgetYes").isDefault()
    name = app.desk.services.connection.name
    assert app.find(QMessageBox, "forgetQuestion").text() == f"Forget {name} entirely?"
    app.click("forgetYes")
    app.find(QAbstractButton, "connectDoor")
    assert memory_keyring.entries == {}
    assert list((data / "connections").iterdir()) == []
