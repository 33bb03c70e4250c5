"""The keyboard: one letter does one thing, Return goes on, and no jump leaves it behind."""

from datetime import UTC, datetime

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from bcklaviyo_gui.gui.engine.comparison_schedule import LastCheck
from bcklaviyo_gui.gui.text.language import LANGUAGES
from tests.support.gui.language_audit import Audit
from tests.support.gui.shell_driver import Driver, focus_name, set_up, small
from tests.support.gui.shell_fixtures import Start


def test_no_letter_is_shared_while_everything_is_wrong(start: Start) -> None:
    with small(klaviyo_timezone="Asia/Tokyo") as demo:
        app = start(demo)
        set_up(app, demo)
        demo.account.set_scopes(demo.account.scopes - {"events:write"})
        app.desk.check()
        app.settle()
        app.desk.last_check = LastCheck(datetime.now(UTC), (), 3, 2, is_mismatch=False)
        audit = Audit({})
        assert app.app.session is not None
        for code in LANGUAGES:
            session = app.app.session
            session.saved.change_preferences(msgspec.structs.replace(session.saved.preferences, language=code))
            app.settle()
            app.desk.changed.emit()
            for name in ("act_permission_missing", "act_timezone_mismatch", "act_days_differ", "openPreview"):
                app.find(QAbstractButton, name)
            audit.look(code)
        session.saved.change_preferences(msgspec.structs.replace(session.saved.preferences, language="en"))
        assert [fault for fault in audit.faults if "is shared" in fault] == []


def test_days_that_differ_are_counted_while_only_checking(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        set_up(app, demo)
        app.desk.choose_only_check()
        app.settle()
        app.desk.last_check = LastCheck(datetime.now(UTC), (), 3, 2, is_mismatch=False)
        app.desk.changed.emit()
        assert any("3 days differ." in label.text() for label in app.window.findChildren(QLabel))


@pytest.mark.parametrize("name", ["openPreview", "act_timezone_mismatch"])
def test_a_jump_takes_the_keyboard_along(start: Start, name: str) -> None:
    with small(klaviyo_timezone="Asia/Tokyo") as demo:
        app = start(demo)
        set_up(app, demo)
        app.window.activateWindow()
        app.until(app.window.isActiveWindow)
        button = app.find(QAbstractButton, name)
        button.setFocus()
        app.qtbot.keyClick(button, Qt.Key.Key_Space)
        app.settle()
        place = "preview" if name == "openPreview" else "reconciliation"
        assert app.is_shown(f"view_{place}")
        assert focus_name() == f"place_{place}"


def test_return_goes_on_from_every_page_of_the_wizard(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        _press_return(app, "connectDoor")
        path = f"{demo.bigcommerce_url}/stores/{demo.store_hash}/v3/"
        app.paste("pasteBox", f"ACCESS TOKEN: {demo.token}\nAPI PATH: {path}")
        _press_return(app, "pasteBox")
        _press_return(app, "chooseSend")
        app.until(lambda: focus_name() == "klaviyoKey")
        app.type("klaviyoKey", demo.key)
        _press_return(app, "klaviyoKey")
        app.until(lambda: focus_name() == "wizardNext")
        app.finish()


def test_return_on_back_does_not_go_on(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        app.click("connectDoor")
        app.paste(
            "pasteBox", f"ACCESS TOKEN: {demo.token}\nAPI PATH: {demo.bigcommerce_url}/stores/{demo.store_hash}/v3/"
        )
        back = app.find(QAbstractButton, "wizardBack")
        back.setFocus()
        app.qtbot.keyClick(back, Qt.Key.Key_Return)
        assert app.find(QWidget, "pasteBox").isVisible()


def _press_return(app: Driver, name: str) -> None:
    app.until(lambda: focus_name() == name)
    app.qtbot.keyClick(app.find(QWidget, name), Qt.Key.Key_Return)
