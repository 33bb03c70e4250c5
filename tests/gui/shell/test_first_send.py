"""Before the first send: which orders, which people, and how many of each."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QPushButton, QRadioButton, QScrollArea, QWidget

from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.gui.shell.first_send import FirstSendDialog
from bcklaviyo_gui.gui.tables.days_filter import DayChoice
from bcklaviyo_gui.sync.reports import Outcome
from tests.support.gui.shell_driver import Driver
from tests.support.gui.shell_fixtures import Start


def dialog_of(app: Driver) -> FirstSendDialog:
    app.click("backfill")
    dialog = app.find(QDialog, "firstSend")
    assert isinstance(dialog, FirstSendDialog)
    app.until(lambda: "events" in dialog.amount.text())
    return dialog


def count_of(text: str) -> int:
    (found,) = re.findall(r"[\d,]+$", text)
    return int(found.replace(",", ""))


def test_the_dialog_counts_what_all_customers_and_only_buyers_come_to(start: Start) -> None:
    with DemoServer(orders=120, quota=0, klaviyo_limits=False) as demo:
        app = start(demo)
        app.connect(demo)
        app.finish()
        dialog = dialog_of(app)
        assert app.desk.standing is not None
        preview = app.desk.standing.preview
        assert preview is not None

        everybody, buyers = (count_of(app.find(QRadioButton, name).text()) for name in ("allCustomers", "onlyBuyers"))
        assert everybody == preview.profiles
        assert 0 < buyers < everybody
        assert f"{everybody:,} profiles and {preview.events:,} events" in dialog.amount.text()
        app.click("onlyBuyers")
        assert f"{buyers:,} profiles and {preview.events:,} events" in dialog.amount.text()
        app.click("notNow")


def test_only_the_orders_of_the_chosen_days_are_sent(start: Start) -> None:
    with DemoServer(orders=120, quota=0, klaviyo_limits=False) as demo:
        app = start(demo)
        app.connect(demo)
        app.finish()
        dialog = dialog_of(app)
        whole = dialog.amount.text()
        assert any(label.text().endswith(" · plan Standard") for label in app.window.findChildren(QLabel))
        assert app.find(QComboBox, "days").currentText() == "All days"
        assert not dialog.rest.isVisible()
        dialog.days.choice.choose(DayChoice.LAST_30)
        app.until(lambda: dialog.amount.text() != whole)
        assert "sent later" in dialog.rest.text()
        assert dialog.rest.isVisible()
        (area,) = dialog.findChildren(QScrollArea)
        app.until(lambda: area.verticalScrollBar().maximum() == 0)
        told = int(re.findall(r"and ([\d,]+) events", dialog.amount.text())[0].replace(",", ""))

        before = len(app.summaries)
        app.click("sendHistory")
        app.until(lambda: app.has_more_summaries_than(before))
        app.settle()

        assert app.summaries[-1].outcome is Outcome.COMPLETED
        sent = sum(count.accepted for count in app.summaries[-1].events.values())
        assert 0 < sent == told
        assert app.desk.standing is not None
        assert not app.desk.standing.is_history_sent
        assert app.find(QLabel, "statusState").text()

        app.click("backfill")
        rest = app.find(QDialog, "firstSend")
        assert isinstance(rest, FirstSendDialog)
        assert rest.windowTitle() == "Before the rest is sent"
        assert not app.is_running, "the rest is sent when it was agreed to"
        app.settle()
        assert "not in Klaviyo yet" in rest.amount.text(), "the count before is of what was sent, too"
        app.click("sendHistory")
        app.until(lambda: app.desk.standing is not None and app.desk.standing.is_history_sent)
        app.settle()

        assert not app.desk.services.chosen.is_sync_on
        app.window.activateWindow()
        app.until(app.window.isActiveWindow)
        app.qtbot.keyClick(app.window, Qt.Key.Key_Z, Qt.KeyboardModifier.AltModifier)
        app.until(lambda: app.desk.services.chosen.is_sync_on)
        assert app.is_shown("runStrip")
        app.qtbot.keyClick(app.window, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
        app.until(lambda: not app.is_shown("runStrip"))


def test_the_preview_is_offered_and_keeps_the_keyboard_while_all_of_it_is_sent(start: Start) -> None:
    with DemoServer(orders=40, quota=0, klaviyo_limits=False) as demo:
        app = start(demo)
        app.connect(demo)
        app.finish()
        app.settle()
        elsewhere = dialog_of(app)
        assert elsewhere.findChild(QPushButton, "seePreview") is not None
        app.click("seePreview")
        app.until(lambda: app.is_shown("view_preview"))
        send = app.find(QPushButton, "sendPreview")
        app.until(send.isEnabled)
        send.setFocus()
        app.click("sendPreview")
        (here,) = (one for one in app.window.findChildren(FirstSendDialog) if one.isVisible())
        assert here.findChild(QPushButton, "seePreview") is None

        before = len(app.summaries)
        agreed = here.findChild(QPushButton, "sendHistory")
        assert agreed is not None
        agreed.click()
        view = app.find(QWidget, "view_preview")
        assert app.window.focusWidget() is view
        app.until(lambda: app.has_more_summaries_than(before))
        app.settle()
        strip = app.find(QWidget, "runStrip")
        assert app.desk.standing is not None
        assert app.desk.standing.preview is not None
        profiles = f"· {app.desk.standing.preview.profiles} profiles ·"
        assert any(profiles in label.text() for label in strip.findChildren(QLabel)), "as many as were foretold"
        holder = app.window.focusWidget()
        assert isinstance(holder, QPushButton)
        assert holder.isVisible()
        assert view.isAncestorOf(holder)
