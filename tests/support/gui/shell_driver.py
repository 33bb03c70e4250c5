"""Drives the whole app as a person does: finds what is on the screen, clicks, types, and waits for what appears."""

import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.gui.engine.desk import Desk
from bcklaviyo_gui.gui.shell.app import App, Options
from bcklaviyo_gui.local.clock import SystemClock
from bcklaviyo_gui.sync.reports import Outcome, RunSummary

W = TypeVar("W", bound=QWidget)

LONG_MS = 60_000


class LateClock(SystemClock):
    """The real clock, some time later."""

    def __init__(self) -> None:
        self.later = timedelta(0)

    def now(self) -> datetime:
        return super().now() + self.later


class Driver:
    """One start of the app over a demo."""

    def __init__(self, qtbot: QtBot, place: Path, demo: DemoServer | None, *, is_demo: bool = False) -> None:
        self.qtbot = qtbot
        self.clock = LateClock()
        self.summaries: list[RunSummary] = []
        self._ended: list[bool] = []
        self._is_gone = False
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        options = Options(data_dir=place, is_demo=is_demo)
        if demo is not None:
            options = Options(
                data_dir=place, bigcommerce_url=demo.bigcommerce_url, klaviyo_url=demo.klaviyo_url, is_demo=is_demo
            )
        self.app = App(application, options, self.clock)
        self.app.ended.connect(lambda: self._ended.append(True))
        self.app.start()
        assert self.app.session is not None
        self.app.session.run.run_ended.connect(self.summaries.append)
        self.until(lambda: self.has_desk or self.is_shown("wizard"))

    @property
    def window(self) -> QWidget:
        assert self.app.window is not None
        return self.app.window

    @property
    def desk(self) -> Desk:
        assert self.app.desk_window is not None
        assert self.app.desk_window.desk is not None
        return self.app.desk_window.desk

    @property
    def has_desk(self) -> bool:
        return self.app.desk_window is not None and self.app.desk_window.desk is not None

    def has_more_summaries_than(self, count: int) -> bool:
        return len(self.summaries) > count

    @property
    def has_ended(self) -> bool:
        return bool(self._ended)

    @property
    def is_running(self) -> bool:
        assert self.app.session is not None
        return self.app.session.run.is_running

    def until(self, condition: Callable[[], bool], timeout_ms: int = LONG_MS) -> None:
        self.qtbot.waitUntil(condition, timeout=timeout_ms)

    def settle(self) -> None:
        """Until no run and no background work is under way."""
        self.until(lambda: not self.is_running and self.app.background.is_idle)

    def find(self, kind: type[W], name: str) -> W:
        """The visible widget of this name, waited for."""
        found: list[W] = []

        def is_there() -> bool:
            found[:] = [w for top in QApplication.topLevelWidgets() for w in _named(top, kind, name) if w.isVisible()]
            return bool(found)

        self.until(is_there)
        return found[0]

    def is_shown(self, name: str) -> bool:
        return any(w.isVisible() for top in QApplication.topLevelWidgets() for w in _named(top, QWidget, name))

    def click(self, name: str) -> None:
        """Click a button as soon as it can be clicked."""
        button = self.find(QAbstractButton, name)
        self.until(button.isEnabled)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def type(self, name: str, text: str) -> None:
        edit = self.find(QLineEdit, name)
        edit.clear()
        self.qtbot.keyClicks(edit, text)

    def paste(self, name: str, text: str) -> None:
        self.find(QPlainTextEdit, name).insertPlainText(text)

    def go(self, place: str) -> None:
        self.click(f"place_{place}")

    def connect(self, demo: DemoServer, *, key: str | None = None) -> None:
        """The wizard from its first page to the check."""
        self.click("connectDoor")
        path = f"{demo.bigcommerce_url}/stores/{demo.store_hash}/v3/"
        self.paste("pasteBox", f"ACCESS TOKEN: {demo.token}\nAPI PATH: {path}")
        self.click("wizardNext")
        self.find(QAbstractButton, "chooseSend")
        self.click("wizardNext")
        self.type("klaviyoKey", key or demo.key)
        self.click("wizardNext")

    def finish(self) -> None:
        """From a good check to Overview, and the first preview to its end."""
        self.click("wizardNext")
        self.until(lambda: self.has_desk)
        self.until(lambda: bool(self.summaries) or self.desk.services.chosen.only_check)
        self.settle()

    def quit(self) -> None:
        """Quit, and wait for the end of every thread."""
        if self._is_gone:
            return
        self._is_gone = True
        self.app.quit()
        self.until(lambda: bool(self._ended))
        self.app.deleteLater()
        QApplication.sendPostedEvents(None, 0)
        assert [t.name for t in threading.enumerate() if t.name.startswith("bcklaviyo")] == []


def small(klaviyo_timezone: str | None = None) -> DemoServer:
    """A demo that is quickly read."""
    return DemoServer(orders=60, quota=0, klaviyo_limits=False, klaviyo_timezone=klaviyo_timezone)


def set_up(app: Driver, demo: DemoServer) -> None:
    """Join the demo through the wizard."""
    app.connect(demo)
    app.finish()


def backfill(app: Driver) -> None:
    """Send the history, to the end."""
    before = len(app.summaries)
    app.click("backfill")
    app.click("sendHistory")
    app.until(lambda: len(app.summaries) > before)
    app.settle()
    assert app.summaries[-1].outcome is Outcome.COMPLETED


def focus_name() -> str:
    """The object name of the widget that has the keyboard."""
    widget = QApplication.focusWidget()
    return widget.objectName() if widget is not None else ""


def _named(top: QWidget, kind: type[W], name: str) -> list[W]:
    inside = list(top.findChildren(kind, name))
    return [top, *inside] if top.objectName() == name and isinstance(top, kind) else inside
