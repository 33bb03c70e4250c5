"""The app as a whole, in what goes wrong and at its edges."""

import subprocess
import sys
import threading
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QWidget,
)

from bcklaviyo_gui.demo.native import add_native_events
from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.domain.errors import KeyRejected
from bcklaviyo_gui.gui.pages.wizard.steps import ChoiceStep
from bcklaviyo_gui.gui.shell.places import PLACES
from bcklaviyo_gui.gui.widgets import Banner, Tone
from bcklaviyo_gui.local import connections, credentials
from bcklaviyo_gui.local.data_folder import DataFolder
from bcklaviyo_gui.local.lock import RunLock
from bcklaviyo_gui.mapping.identity import EmailVerdict, check_email
from bcklaviyo_gui.sync.reports import Outcome, RunKind
from tests.support.gui.shell_driver import backfill, focus_name, set_up, small
from tests.support.gui.shell_fixtures import Start
from tests.support.gui.shell_keyring import MemoryKeyring
from tests.support.reconcile.world import placed_orders

_BEFORE_THE_WINDOW = """
import sys
from PySide6.QtWidgets import QApplication
from bcklaviyo_gui.gui.shell.app import App, Options
from pathlib import Path
application = QApplication([])
app = App(application, Options(data_dir=Path(sys.argv[1])))
app.start()
assert app.window.isVisible()
heavy = ("numpy", "pyqtgraph", "requests", "keyring", "phonenumbers", "qtawesome", "sqlite3", "email_validator")
print(sorted(set(heavy) & set(sys.modules)))
app.ended.connect(application.quit)
app.quit()
"""


def test_nothing_heavy_is_imported_before_the_window_shows(tmp_path: Path) -> None:
    answer = subprocess.run(
        [sys.executable, "-c", _BEFORE_THE_WINDOW, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert answer.stdout.strip() == "[]"


def test_without_a_display_it_says_so_and_names_the_demo(tmp_path: Path) -> None:
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)}
    answer = subprocess.run(
        [sys.executable, "-m", "bcklaviyo_gui"],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env=environment,
        cwd=Path(__file__).parents[3],
    )
    assert answer.returncode == 2
    assert "no display" in answer.stderr
    assert "bcklaviyo demo" in answer.stderr


def test_the_demo_opens_with_nothing_to_type_and_touches_no_real_settings(
    start: Start, memory_keyring: MemoryKeyring, tmp_path: Path
) -> None:
    app = start(is_demo=True)
    app.until(lambda: app.has_desk)
    app.until(lambda: bool(app.summaries))
    app.settle()
    assert app.summaries[0].outcome is Outcome.COMPLETED
    assert app.desk.standing is not None
    assert app.desk.standing.preview is not None
    place = app.desk.services.folder.root
    assert app.find(QAbstractButton, "connectionChooser").accessibleName().endswith("Demo")
    app.go("settings")
    for name in ("startAtLogin", "stayInTray"):
        assert not app.find(QAbstractButton, name).isEnabled(), "nothing of the demo stays"
    app.quit()
    assert memory_keyring.entries == {}
    assert not (tmp_path / "data").exists()
    assert not place.exists()


def test_the_wizards_door_opens_the_demo_and_the_way_back(start: Start) -> None:
    app = start()
    app.click("demoDoor")
    app.until(lambda: app.has_desk)
    assert app.app.desk_window is not None
    app.app.desk_window.leave_demo_requested.emit()
    app.find(QAbstractButton, "connectDoor")
    assert not app.has_desk


def test_a_revoked_key_leads_to_where_it_is_replaced_and_the_sync_goes_on(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        set_up(app, demo)
        backfill(app)
        demo.account.key = "pk_the_next_one"
        app.click("syncNow")
        app.until(lambda: len(app.summaries) == 3)
        assert isinstance(app.summaries[2].error, KeyRejected)
        app.settle()
        app.click("act_key_rejected")
        app.type("newKey", "pk_a_wrong_one")
        app.click("keepKeys")
        app.until(app.find(QAbstractButton, "keepKeys").isEnabled)
        app.type("newKey", "pk_the_next_one")
        app.click("keepKeys")
        app.until(lambda: not app.is_shown("keysDialog"))
        app.settle()
        app.until(lambda: not app.is_shown("act_key_rejected"))
        app.click("syncNow")
        app.until(lambda: len(app.summaries) == 4)
        assert app.summaries[3].outcome is Outcome.COMPLETED
        app.settle()


def test_a_locked_keyring_is_explained_and_the_keys_are_kept_until_the_end(
    start: Start, memory_keyring: MemoryKeyring
) -> None:
    memory_keyring.is_locked = True
    with small() as demo:
        app = start(demo)
        app.connect(demo)
        app.click("wizardNext")
        app.click("keyringUnderstood")
        app.until(lambda: bool(app.summaries))
        app.settle()
        assert app.summaries[0].outcome is Outcome.COMPLETED
        assert memory_keyring.entries == {}


def test_with_other_writers_it_only_checks_until_the_merchant_says_otherwise(start: Start) -> None:
    with DemoServer(orders=60, quota=0, native=True, klaviyo_limits=False) as demo:
        written = len(demo.account.events)
        app = start(demo)
        app.connect(demo)
        app.find(QAbstractButton, "otherChoice")
        app.finish()
        assert app.desk.services.chosen.only_check
        assert not app.is_shown("backfill")
        assert not app.is_shown("syncNow")
        app.click("sendAfterAll")
        box = app.find(QDialog, "sendAfterAllQuestion")
        yes = next(b for b in box.findChildren(QAbstractButton) if "knowing" in b.text())
        app.qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
        app.settle()
        backfill(app)
        assert len(demo.account.events) > written


def test_who_sends_despite_other_writers_says_so_in_the_wizard(start: Start) -> None:
    with DemoServer(orders=60, quota=0, native=True, klaviyo_limits=False) as demo:
        app = start(demo)
        app.connect(demo)
        app.click("otherChoice")
        app.until(lambda: app.find(QAbstractButton, "wizardNext").isEnabled())
        app.finish()
        assert not app.desk.services.chosen.only_check
        assert app.desk.services.chosen.sends_despite_writers
        assert app.is_shown("backfill")


def test_while_others_send_the_next_step_is_to_check_and_never_the_backfill(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        set_up(app, demo)
        assert app.is_shown("backfill")
        add_native_events(demo.store, demo.account)
        app.desk.refresh()
        assert app.find(QAbstractButton, "onlyCheck").property("kind") == "primary"
        app.settle()
        assert not app.is_shown("backfill")
        assert not app.is_shown("syncNow")
        assert app.is_shown("sendAfterAll")
        app.click("onlyCheck")
        app.settle()
        assert app.desk.services.chosen.only_check
        assert not app.is_shown("onlyCheck")


def test_the_most_urgent_warning_comes_first(start: Start) -> None:
    with small(klaviyo_timezone="America/New_York") as demo:
        app = start(demo)
        set_up(app, demo)
        add_native_events(demo.store, demo.account)
        app.desk.refresh()

        def banners() -> list[Banner]:
            shown = [one for one in app.window.findChildren(Banner) if one.isVisible() and one.title.text()]
            return sorted(shown, key=lambda one: one.mapTo(app.window, one.rect().topLeft()).y())

        app.until(lambda: [one.property("banner") for one in banners()] == [Tone.BAD.value, Tone.WARNING.value])
        assert "counted twice" in banners()[0].title.text()


def test_single_orders_that_were_sent_are_no_nothing(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        set_up(app, demo)
        app.settle()
        state = app.find(QLabel, "statusState")
        assert state.text() == "Nothing has been sent yet"
        order_id = next(one.id for one in placed_orders(demo) if check_email(one.email) is EmailVerdict.OK)
        before = len(app.summaries)
        assert app.desk.start(RunKind.REPAIR, (order_id,))
        app.until(lambda: len(app.summaries) > before)
        app.until(lambda: state.text() == "A part of your order history is in Klaviyo")
        assert app.summaries[-1].outcome is Outcome.COMPLETED


def test_going_back_loses_nothing_typed(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        app.connect(demo)
        for _ in range(3):
            app.click("wizardBack")
        assert app.find(QLineEdit, "storeHash").text() == demo.store_hash
        assert app.find(QLineEdit, "bigcommerceToken").text() == demo.token
        app.click("wizardNext")
        app.click("wizardNext")
        assert app.find(QLineEdit, "klaviyoKey").text() == demo.key


def test_a_missing_permission_is_named(start: Start) -> None:
    with small() as demo:
        demo.account.set_scopes(demo.account.scopes - {"events:write"})
        app = start(demo)
        app.connect(demo)
        app.until(app.find(QAbstractButton, "checkAgain").isEnabled)
        assert not app.find(QAbstractButton, "wizardNext").isEnabled()
        texts = " ".join(label.text() for label in app.window.findChildren(QLabel) if label.isVisible())
        assert "events:write" in texts
        assert demo.account.events == []


def test_a_run_of_another_program_is_respected_and_shown(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        set_up(app, demo)
        backfill(app)
        connection = app.desk.services.connection
        with RunLock(app.desk.services.folder.lock_file(connection.folder)):
            app.click("syncNow")
            app.until(lambda: len(app.summaries) == 3)
            app.settle()
            assert "outside this window" in app.find(QLabel, "statusState").text()
            assert app.is_shown("banner_busy")
        app.click("syncNow")
        app.until(lambda: len(app.summaries) == 4)
        assert app.summaries[3].outcome is Outcome.COMPLETED


def test_a_mistake_in_any_thread_opens_one_dialog_and_the_app_goes_on(start: Start) -> None:
    app = start()

    def fail() -> None:
        raise RuntimeError("the key is pk_abcdef0123456789 of mara@hofgut.de")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    report = app.find(QPlainTextEdit, "crashReport").toPlainText()
    assert "RuntimeError" in report
    assert "pk_abcdef" not in report
    assert "hofgut" not in report
    QTimer.singleShot(0, lambda: sys.excepthook(ValueError, ValueError("again"), None))
    app.until(lambda: "ValueError" in app.find(QPlainTextEdit, "crashReport").toPlainText())
    app.find(QDialog, "crashDialog").accept()
    app.until(lambda: not app.is_shown("crashDialog"))
    app.click("connectDoor")


def test_the_main_path_needs_no_mouse(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        keys = Qt.Key

        def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
            target = QApplication.focusWidget() or app.window
            app.qtbot.keyClick(target, key, modifier)

        app.until(lambda: focus_name() == "connectDoor")
        press(keys.Key_Return)
        app.until(lambda: focus_name() == "pasteBox")
        QGuiApplication.clipboard().setText(f"{demo.bigcommerce_url}/stores/{demo.store_hash}/v3/")
        press(keys.Key_V, Qt.KeyboardModifier.ControlModifier)
        while focus_name() != "bigcommerceToken":
            press(keys.Key_Tab)
        app.qtbot.keyClicks(QApplication.focusWidget(), demo.token)
        press(keys.Key_Return)
        app.until(lambda: focus_name() == "chooseSend")
        press(keys.Key_Return, Qt.KeyboardModifier.ControlModifier)
        app.until(lambda: focus_name() == "klaviyoKey")
        app.qtbot.keyClicks(QApplication.focusWidget(), demo.key)
        press(keys.Key_Return)
        app.until(app.find(QAbstractButton, "wizardNext").isEnabled)
        press(keys.Key_Return, Qt.KeyboardModifier.ControlModifier)
        app.until(lambda: app.has_desk)
        app.until(lambda: bool(app.summaries))
        app.settle()
        backfill_button = app.find(QAbstractButton, "backfill")
        app.until(backfill_button.isEnabled)
        for _ in range(40):
            if focus_name() == "backfill":
                break
            press(keys.Key_Tab)
        assert focus_name() == "backfill"
        press(keys.Key_Space)
        app.find(QAbstractButton, "sendHistory")
        dialog = app.find(QDialog, "firstSend")
        area = dialog.findChild(QScrollArea)
        assert area is not None
        assert area.verticalScrollBar().maximum() == 0
        held = area.widget()
        assert held is not None
        texts = held.layout()
        assert texts is not None
        assert area.height() == texts.totalHeightForWidth(area.width()), "as high as its texts need, no higher"
        app.qtbot.keyClick(dialog, keys.Key_Return)
        app.until(lambda: len(app.summaries) == 2)
        assert app.summaries[1].outcome is Outcome.COMPLETED
        app.settle()
        # No window manager gives the focus back when a dialog closes.
        app.window.activateWindow()
        app.until(app.window.isActiveWindow)
        for number, place in enumerate(PLACES, 1):
            press(Qt.Key(keys.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
            app.until(partial(app.is_shown, f"view_{place.key}"))
        press(keys.Key_F5)
        app.settle()


def test_every_control_has_a_name(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        nameless = _nameless(app.window)
        set_up(app, demo)
        backfill(app)
        for place in PLACES:
            app.go(place.key)
            app.settle()
        assert nameless + _nameless(app.window) == []


def _nameless(window: QWidget) -> list[str]:
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QAbstractItemView, QTabBar)
    return [
        f"{type(widget).__name__} {widget.objectName()} in {_path(widget)}"
        for kind in kinds
        for widget in window.findChildren(kind)
        if not widget.accessibleName()
        and not widget.isHidden()
        and not (isinstance(widget, QAbstractButton) and widget.text())
        and not _is_inner(widget)
    ]


def _is_inner(widget: QWidget) -> bool:
    """Whether Qt made the widget as a part of another one."""
    return (
        widget.objectName().startswith("qt_")
        or isinstance(
            widget.parent(), QComboBox | QAbstractSpinBox | QAbstractItemView | QScrollBar | QLineEdit | QTabBar
        )
        or type(widget).__name__ in ("QComboBoxListView", "QListView")
        or widget.inherits("QComboBoxPrivateContainer")
    )


def _path(widget: QObject) -> str:
    names = []
    parent = widget.parent()
    while parent is not None:
        names.append(parent.objectName() or type(parent).__name__)
        parent = parent.parent()
    return " < ".join(names)


def test_twenty_quick_starts_and_stops_leave_nothing_behind(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        set_up(app, demo)
        threads = threading.active_count()
        for number in range(20):
            before = len(app.summaries)
            assert app.desk.start(RunKind.PREVIEW)
            assert not app.desk.start(RunKind.PREVIEW)
            if number % 2:
                app.until(lambda: app.app.session is not None and app.app.session.run.is_running)
            assert app.app.session is not None
            app.app.session.run.stop()
            app.until(partial(app.has_more_summaries_than, before))
        app.settle()
        app.until(lambda: sum(t.name.startswith("bcklaviyo-net") for t in threading.enumerate()) == 0)
        assert sum(t.name.startswith("bcklaviyo-run") for t in threading.enumerate()) == 0
        assert threading.active_count() <= threads + 4  # the demo's own connections may still be closing
        folder = app.desk.services.folder.connection_folder(app.desk.services.connection.folder)
        assert [path.name for path in folder.iterdir() if path.name.startswith(".")] == []


def test_stores_are_switched_and_one_is_forgotten_alone(
    start: Start, memory_keyring: MemoryKeyring, tmp_path: Path
) -> None:
    with small() as demo, DemoServer(orders=30, seed=2, quota=0, klaviyo_limits=False) as other:
        folder = DataFolder(tmp_path / "data")
        app = start(demo)
        set_up(app, demo)
        first = app.desk.services.connection
        second = connections.add(
            folder,
            "Second",
            other.store_hash,
            bigcommerce_url=other.bigcommerce_url,
            klaviyo_url=other.klaviyo_url,
            now=app.clock.now(),
        )
        credentials.store(folder, second, credentials.Secrets(other.token, other.key))
        app.quit()
        app = start(demo)
        assert app.desk.services.connection == first
        assert app.app.window is not None
        app.app.window.sidebar.connection_requested.emit("Second")
        app.settle()
        assert app.desk.services.connection == second
        app.go("settings")
        app.click("forgetStore")
        app.click("forgetYes")
        app.until(lambda: app.has_desk and app.desk.services.connection.name == first.name)
        app.settle()
        assert [name.partition(" [")[0] for _, name in memory_keyring.entries] == [first.name]
        assert [c.name for c in connections.load_all(folder)] == [first.name]


def test_the_window_remembers_its_place_and_its_size(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        set_up(app, demo)
        app.go("settings")
        app.window.resize(app.window.width(), 720)
        app.quit()
        app = start(demo)
        assert app.window.height() == 720
        assert app.is_shown("view_settings")


def test_the_size_of_text_is_changed_at_once(start: Start) -> None:
    with small() as demo:
        app = start(demo)
        set_up(app, demo)
        before = QApplication.font().pointSizeF()
        app.go("settings")
        scale = app.find(QComboBox, "textScale")
        scale.setCurrentIndex(scale.findData(2.0))
        scale.activated.emit(scale.currentIndex())
        app.until(lambda: QApplication.font().pointSizeF() == before * 2)
        app.settle()
        again = app.find(QComboBox, "textScale")
        again.setCurrentIndex(again.findData(1.0))
        again.activated.emit(again.currentIndex())
        app.until(lambda: QApplication.font().pointSizeF() == before)


def test_the_steps_choice_can_be_read(qtbot: object) -> None:
    step = ChoiceStep()
    assert not step.only_check
    step.choose_only_check()
    assert step.only_check
