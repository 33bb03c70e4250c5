"""What quitting would end is said, and asked about."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from bcklaviyo_gui.gui.shell.tray import Tray
from bcklaviyo_gui.sync.reports import RunKind
from tests.support.gui.shell_driver import Driver, set_up, small
from tests.support.gui.shell_fixtures import Start


@pytest.fixture(autouse=True)
def no_tray(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a desktop without one."""
    monkeypatch.setattr(Tray, "is_available", staticmethod(lambda: False))


def switch_sync_on(app: Driver) -> None:
    app.desk.change_preferences(
        msgspec.structs.replace(app.desk.services.chosen, knows_first_send=True, is_sync_on=True)
    )


def test_closing_during_a_run_asks_and_keeps_it_going_unless_told(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        set_up(app, demo)
        demo.latency_ms = 300
        assert app.desk.start(RunKind.BACKFILL)
        app.window.close()
        question = app.find(QMessageBox, "quitQuestion")
        assert "goes on where this one stops" in question.informativeText()
        app.click("quitNo")
        app.until(lambda: not app.is_shown("quitQuestion"))
        assert app.is_running
        assert app.window.isVisible()

        app.window.close()
        app.click("quitYes")
        app.until(lambda: app.has_ended)


def test_closing_with_the_regular_sync_on_says_that_it_ends(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        set_up(app, demo)
        switch_sync_on(app)
        app.settle()
        app.window.close()
        question = app.find(QMessageBox, "quitQuestion")
        assert "New orders reach Klaviyo only while this program runs." in question.informativeText()
        assert "no tray" in question.informativeText()
        app.click("quitYes")
        app.until(lambda: app.has_ended)


def test_ctrl_q_quits_at_once_when_nothing_would_end(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        set_up(app, demo)
        app.qtbot.keyClick(app.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
        app.until(lambda: app.has_ended)
