"""A tour of the whole window, with an audit of all that it shows: each step, each dialog, each place."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial

import msgspec
from PySide6.QtWidgets import QAbstractButton, QApplication, QTableView, QWidget

from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.gui.engine.comparison import ComparisonRequest
from bcklaviyo_gui.gui.pages.history.view import HistoryView
from bcklaviyo_gui.gui.pages.preview.view import PreviewView
from bcklaviyo_gui.gui.pages.reconciliation.view import ReconciliationView
from bcklaviyo_gui.gui.shell.crash import CrashDialog
from bcklaviyo_gui.gui.shell.places import PLACES
from bcklaviyo_gui.gui.tables.days_filter import DayChoice
from tests.support.gui.language_audit import Audit
from tests.support.gui.shell_driver import Driver, W

TODAY = datetime(2026, 9, 30, 12, tzinfo=UTC)
"""A day whose month has the longest name of all in every language; runs and comparisons of the tour are of this day."""

_TWICE = 2.0
_A_YEAR = (date(2025, 9, 30), date(2026, 9, 30))
_SPANS = ((date(2026, 9, 30), date(2026, 11, 28)), (date(2025, 9, 30), date(2026, 11, 28)))


def through_the_wizard(app: Driver, demo: DemoServer, audit: Audit) -> None:
    """Connect, looking at each step, with a wrong key first."""
    audit.look("welcome")
    app.click("connectDoor")
    audit.look("BigCommerce step")
    path = f"{demo.bigcommerce_url}/stores/{demo.store_hash}/v3/"
    app.paste("pasteBox", f"ACCESS TOKEN: {demo.token}\nAPI PATH: {path}")
    app.click("wizardNext")
    app.find(QAbstractButton, "chooseSend")
    audit.look("choice step")
    app.click("wizardNext")
    audit.look("Klaviyo step")
    app.type("klaviyoKey", "pk_wrong")
    app.click("wizardNext")
    app.until(app.find(QAbstractButton, "checkAgain").isEnabled)
    audit.look("check step, a wrong key")
    app.click("wizardBack")
    app.type("klaviyoKey", demo.key)
    app.click("wizardNext")
    app.until(app.find(QAbstractButton, "wizardNext").isEnabled)
    audit.look("check step")
    app.finish()


def through_the_dialogs(app: Driver, audit: Audit) -> None:
    """Send the history and compare a year, looking at each dialog on the way."""
    app.window.resize(960, 600)
    audit.look("overview, nothing sent yet")
    app.window.resize(1280, 800)
    app.click("backfill")
    app.find(QAbstractButton, "sendHistory")
    audit.look("first send")
    app.click("sendHistory")
    app.until(lambda: app.is_running)
    audit.look("overview, running")
    app.settle()
    app.go("settings")
    for button, name in (("replaceKeys", "replace the keys"), ("forgetStore", "forget"), ("about", "about")):
        _look_at_dialog(app, audit, name, partial(app.click, button))
    crash = CrashDialog("report", app.window)
    crash.show()
    audit.look("crash", crash)
    crash.close()
    app.go("reconciliation")
    view = _view(app, "reconciliation", ReconciliationView)
    view.compare(ComparisonRequest(None, *_A_YEAR))
    app.settle()
    _look_at_dialog(app, audit, "other days", view.asking.ask_range)
    _look_at_dialog(app, audit, "metrics", lambda: app.click("metrics"))


def through_the_places(app: Driver, audit: Audit, width: int, height: int, scale: float) -> None:
    """Look at each place in a window of this size, with text of this scale and the first row of each list selected."""
    assert app.app.session is not None
    app.app.session.saved.change_preferences(
        msgspec.structs.replace(app.app.session.saved.preferences, text_scale=scale)
    )
    app.settle()
    app.window.resize(width, height)
    for place in PLACES:
        app.go(place.key)
        app.settle()
        _select_first_rows(app)
        where = f"{place.key} at {width} x {height}, text {scale:.0%}"
        match _view(app, place.key, QWidget):
            case PreviewView() as preview:
                preview.filters.days.choice.choose(DayChoice.CHOSEN)
                app.until(lambda: preview.detail.is_settled)
            case ReconciliationView() as reconciliation:
                for span in _SPANS:
                    audit.look(where)
                    reconciliation.period.show_span(span)
                audit.look(where)
                # With text of twice the size the table of the bridge may still scroll sideways.
                reconciliation.days.show_revenue(is_shown=scale < _TWICE)
            case HistoryView() as history:
                audit.look(where)
                history.show_sent()
                app.settle()
                _select_first_rows(app)
            case _:
                pass
        app.settle()
        audit.look(where)


def _look_at_dialog(app: Driver, audit: Audit, name: str, open_it: Callable[[], object]) -> None:
    open_it()
    app.until(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    audit.look(name, dialog)
    dialog.close()


def _select_first_rows(app: Driver) -> None:
    for table in app.window.findChildren(QTableView):
        if table.isVisible() and table.model() is not None and table.model().rowCount():
            table.selectRow(0)
    app.settle()


def _view(app: Driver, place: str, kind: type[W]) -> W:
    assert app.app.window is not None
    view = app.app.window.view(place)
    assert isinstance(view, kind)
    return view
