"""What the window shows follows what was chosen and what happened, at once and everywhere."""

from datetime import timedelta
from functools import partial

import msgspec
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMessageBox, QTableView

from bcklaviyo_gui.domain.metrics import Metric
from bcklaviyo_gui.gui.pages.overview.view import OverviewView
from bcklaviyo_gui.gui.pages.preview.view import PreviewView
from bcklaviyo_gui.gui.pages.reconciliation.view import ReconciliationView
from bcklaviyo_gui.gui.shell.main_window import FIRST_SIZE
from bcklaviyo_gui.gui.shell.places import PLACES
from bcklaviyo_gui.gui.shell.run_strip import RunStrip
from bcklaviyo_gui.gui.widgets import StageBar, StatTile, on_screen
from bcklaviyo_gui.sync.reports import Outcome, RunKind
from tests.support.gui.shell_driver import Driver, backfill, focus_name, set_up, small
from tests.support.gui.shell_fixtures import Start


def test_every_view_follows_a_change_to_only_check_at_once(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        set_up(app, demo)
        app.go("preview")
        send = app.find(QAbstractButton, "sendPreview")
        app.until(send.isEnabled)
        app.desk.choose_only_check()
        app.settle()
        assert not send.isEnabled()
        app.desk.choose_sending()
        app.settle()
        assert send.isEnabled()


def test_a_start_looks_at_both_accounts_once(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        set_up(app, demo)
        app.quit()
        demo.log.clear()
        start(demo).settle()
        assert [entry.path.rpartition("/")[2] for entry in demo.log].count("time") == 1


def test_the_preview_explains_by_the_settings_that_hold_now(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        set_up(app, demo)
        app.go("preview")
        table = app.find(QTableView, "previewEvents")
        app.until(lambda: table.model().rowCount() > 0)
        app.settle()
        assert not _says(app, "does not make this event any more")
        app.desk.services.saved.change_settings(
            msgspec.structs.replace(app.desk.services.settings, not_placed_statuses=tuple(range(15)))
        )
        placed = next(r for r in range(table.model().rowCount()) if table.model().index(r, 0).data() == "Placed Order")
        table.clearSelection()
        table.selectRow(placed)
        app.until(lambda: _says(app, "does not make this event any more"))
        app.settle()


def _says(app: Driver, words: str) -> bool:
    return any(words in label.text() for label in app.window.findChildren(QLabel) if label.isVisible())


def test_a_sent_number_leads_to_its_rows(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        set_up(app, demo)
        backfill(app)
        tile = app.find(StatTile, "sent_refunded_order")
        app.qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
        table = app.find(QTableView, "sent")
        assert app.desk.standing is not None
        expected = app.desk.standing.sent[Metric.REFUNDED_ORDER]
        app.until(lambda: table.model().rowCount() == expected)
        app.settle()
        assert table.model().index(0, 0).data() == "Refunded Order"


def test_after_the_preview_overview_tells_what_would_be_sent(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        set_up(app, demo)
        assert app.desk.standing is not None
        assert app.desk.standing.preview is not None
        assert _says(app, f"{app.desk.standing.preview.events} events")
        app.click("openPreview")
        assert app.is_shown("view_preview")


def test_different_time_zones_are_compared_at_once(start: Start) -> None:
    with small(klaviyo_timezone="Asia/Kolkata") as demo:
        app = start(demo)
        set_up(app, demo)
        app.click("act_timezone_mismatch")
        view = app.find(ReconciliationView, "view_reconciliation")
        app.until(lambda: view.kept is not None)
        app.settle()
        assert view.kept is not None
        assert view.kept.found.time_zones.is_mismatch


def test_the_keyboard_goes_where_the_place_is(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        set_up(app, demo)
        app.window.activateWindow()
        app.until(app.window.isActiveWindow)
        for number, place in enumerate(PLACES, 1):
            app.qtbot.keyClick(
                QApplication.focusWidget() or app.window,
                Qt.Key(Qt.Key.Key_0 + number),
                Qt.KeyboardModifier.ControlModifier,
            )
            app.until(partial(_has_focus, f"place_{place.key}"))


def test_after_a_check_return_does_what_comes_next(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        app.connect(demo, key="pk_wrong")
        app.until(lambda: focus_name() == "checkAgain")
        app.click("wizardBack")
        app.type("klaviyoKey", demo.key)
        app.click("wizardNext")
        app.until(lambda: focus_name() == "wizardNext")
        app.finish()


def test_a_wrong_key_is_told_in_the_words_of_who_has_none_yet(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        app.connect(demo, key="pk_wrong")
        app.until(app.find(QAbstractButton, "checkAgain").isEnabled)
        assert _says(app, "Klaviyo does not accept the private key")
        assert _says(app, "Go back and paste it once more")
        assert not _says(app, "replace the old one")


def test_a_choice_is_made_anywhere_on_its_card(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        app.click("connectDoor")
        app.paste(
            "pasteBox", f"ACCESS TOKEN: {demo.token}\nAPI PATH: {demo.bigcommerce_url}/stores/{demo.store_hash}/v3/"
        )
        app.click("wizardNext")
        choice = app.find(QAbstractButton, "chooseCheck")
        card = choice.parentWidget()
        assert card is not None
        app.qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
        assert choice.isChecked()


def test_a_pause_is_told_and_ends_by_itself(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        set_up(app, demo)
        backfill(app)
        app.click("syncSwitch")
        schedule = app.app.schedule
        assert schedule is not None
        app.until(lambda: app.find(QLabel, "statusNext").text().startswith("Next sync"))
        schedule.pause_until(app.clock.now() + timedelta(hours=1))
        assert app.find(QLabel, "statusNext").text().startswith("Paused until")
        app.clock.later = timedelta(minutes=61)
        schedule.tick()
        assert schedule.paused_until is None
        app.until(lambda: app.summaries[-1].kind is RunKind.SYNC)
        app.settle()


def test_a_missed_sync_is_caught_up_and_said_once(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        set_up(app, demo)
        backfill(app)
        app.click("syncSwitch")
        app.until(lambda: app.find(QLabel, "statusNext").text().startswith("Next sync"))
        app.clock.later = timedelta(hours=5)
        assert app.app.schedule is not None
        app.app.schedule.tick()
        assert "Catching up" in app.find(QLabel, "statusState").text()
        app.until(lambda: len(app.summaries) == 3)
        app.settle()
        app.until(lambda: "caught up" in app.find(QLabel, "statusState").text())
        app.click("syncNow")
        assert "atching up" not in app.find(QLabel, "statusState").text()
        app.until(lambda: len(app.summaries) == 4)
        app.settle()
        assert "caught up" not in app.find(QLabel, "statusState").text()


def test_the_first_window_has_room_on_a_small_screen() -> None:
    assert on_screen(FIRST_SIZE, QSize(2560, 1440)) == QSize(1280, 800)
    small_screen = on_screen(FIRST_SIZE, QSize(1280, 768))
    assert small_screen.width() <= 1280
    assert small_screen.height() <= 768 - 30


def _has_focus(name: str) -> bool:
    return focus_name() == name


def test_while_the_history_is_sent_preview_shows_a_bar_and_stops_it(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        set_up(app, demo)
        app.go("preview")
        app.click("sendPreview")
        app.click("sendHistory")
        assert app.is_running
        strip = app.find(RunStrip, "runStrip")
        assert strip.bar.isVisible()
        app.click("stripStop")
        app.settle()
        assert app.summaries[-1].outcome is Outcome.STOPPED
        assert strip.title.text() == "Stopped. What was sent stays."


def test_all_stages_of_a_run_are_there_from_its_start(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        set_up(app, demo)
        view = app.find(OverviewView, "view_overview")
        assert app.desk.start(RunKind.BACKFILL)
        shown = [bar.title.text() for bar in view.run_card.findChildren(StageBar) if bar.isVisible()]
        assert shown == ["Catalogue", "Customers", "Refunds", "Orders read", "Profiles sent", "Sent to Klaviyo"]
        app.settle()


def test_a_second_send_from_preview_asks_again(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        set_up(app, demo)
        app.desk.change_preferences(msgspec.structs.replace(app.desk.services.chosen, knows_first_send=True))
        app.settle()
        app.go("preview")
        app.click("sendPreview")
        assert app.is_shown("firstSend")
        assert not app.is_running
        app.click("notNow")


def test_a_choice_that_cannot_be_saved_is_told_and_holds(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        set_up(app, demo)
        saved = app.desk.services.saved
        # On Windows too, and for an administrator, nothing replaces a folder.
        (app.desk.services.folder.root / "settings.json").mkdir()
        for listed in (("a",), ("a", "b")):
            saved.change_settings(msgspec.structs.replace(saved.settings, never_send=listed))
        app.settle()
        box = app.find(QMessageBox, "unsaved")
        assert "could not be saved" in box.text()
        assert "settings.json" in box.informativeText()
        assert len(app.window.findChildren(QMessageBox, "unsaved")) == 1
        assert saved.settings.never_send == ("a", "b")
        box.accept()


def test_after_the_history_is_sent_preview_tells_what_is_new_and_asks_before_it_sends(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        set_up(app, demo)
        backfill(app)
        strip = app.find(RunStrip, "runStrip")
        assert strip.title.text() == "Your order history was sent."
        events = sum(count.accepted for count in app.summaries[-1].events.values())
        assert f"{events} events" in strip.words.text()
        app.click("stripClose")
        assert not strip.isVisible()
        app.go("preview")
        view = app.find(PreviewView, "view_preview")
        app.until(lambda: view.empty.title.text() == "Your order history is in Klaviyo")
        assert not view.send.isVisible()
        _count_again(app, view)
        assert view.empty.title.text() == "Nothing is new"
        demo.store.place_order()
        _count_again(app, view)
        assert "New since your history was sent" in view.made.text()
        before = len(app.summaries)
        app.click("sendPreview")
        app.find(QMessageBox, "sendNewQuestion")
        assert not app.is_running
        app.click("sendNew")
        app.until(lambda: len(app.summaries) > before)
        app.settle()
        assert app.summaries[-1].kind is RunKind.SYNC
        assert app.summaries[-1].outcome is Outcome.COMPLETED


def _count_again(app: Driver, view: PreviewView) -> None:
    with app.qtbot.waitSignal(view.shown, timeout=20_000):
        view.empty.acted.emit()
    app.settle()
