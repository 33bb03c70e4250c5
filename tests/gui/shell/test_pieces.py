"""The parts of the shell that need no running app."""

import configparser
import plistlib
import shlex
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QColor, QCursor
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from bcklaviyo_gui.gui.engine import preferences
from bcklaviyo_gui.gui.engine.preferences import ConnectionPreferences, Preferences
from bcklaviyo_gui.gui.engine.progress_meter import ProgressMeter
from bcklaviyo_gui.gui.pages.wizard.fields import KeyField, PasteBox
from bcklaviyo_gui.gui.pages.wizard.pasted import PastedAccess, read_pasted_access
from bcklaviyo_gui.gui.shell.crash import crash_report
from bcklaviyo_gui.gui.widgets import Banner, Button, Card, ElidedLabel, EmptyState, PlainLabel, Tone
from bcklaviyo_gui.gui.widgets.theme import DARK, LIGHT, Tokens
from bcklaviyo_gui.local import autostart
from bcklaviyo_gui.local.data_folder import DataFolder
from bcklaviyo_gui.sync.reports import RunKind, RunProgress, RunStage

FILE = """ACCESS TOKEN: abcdefghij0123456789abcdefghij0
CLIENT ID: clientclientclientclient0000000
CLIENT SECRET: secretsecretsecretsecretsecret0
NAME: Klaviyo
API PATH: https://api.bigcommerce.com/stores/k2x9p7/v3/
"""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (FILE, PastedAccess("k2x9p7", "abcdefghij0123456789abcdefghij0")),
        (FILE.replace(": ", "\n").replace("\n", "\r\n"), PastedAccess("k2x9p7", "abcdefghij0123456789abcdefghij0")),
        ('{"access_token": "abcdefghij0123456789"}', PastedAccess(None, "abcdefghij0123456789")),
        ("https://api.bigcommerce.com/stores/k2x9p7/v3/", PastedAccess("k2x9p7", None)),
        ("https://store-k2x9p7.mybigcommerce.com/manage/dashboard", PastedAccess("k2x9p7", None)),
        (" k2x9p7\n", PastedAccess("k2x9p7", None)),
        ("abcdefghij0123456789abcdefghij0", PastedAccess(None, "abcdefghij0123456789abcdefghij0")),
        ("hello there", PastedAccess()),
        ("", PastedAccess()),
    ],
)
def test_what_bigcommerce_gives_to_copy_is_understood(text: str, found: PastedAccess) -> None:
    assert read_pasted_access(text) == found


def test_a_path_that_is_typed_is_read_when_it_is_whole(qtbot: QtBot) -> None:
    box = PasteBox()
    qtbot.addWidget(box)
    box.show()
    heard: list[PastedAccess] = []
    box.understood.connect(heard.append)
    qtbot.keyClicks(box, "https://api.bigcommerce.com/stores/demo0001/v3/")
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [PastedAccess(store_hash="demo0001")]
    assert box.toPlainText() == ""


def test_a_pasted_key_does_not_stay_in_the_open(qtbot: QtBot) -> None:
    box = PasteBox()
    qtbot.addWidget(box)
    found: list[PastedAccess] = []
    box.understood.connect(found.append)
    box.insertPlainText(FILE)
    assert box.toPlainText() == ""
    assert found == [PastedAccess("k2x9p7", "abcdefghij0123456789abcdefghij0")]


def test_a_key_is_masked_and_loses_its_blanks(qtbot: QtBot) -> None:
    field = KeyField("Key", "key")
    qtbot.addWidget(field)
    field.set_key("  pk_12 34\n")
    assert field.key() == "pk_1234"
    assert "pk" not in field.edit.displayText()


def test_text_from_outside_is_never_rich(qtbot: QtBot) -> None:
    evil = "<b>bold</b><img src='file:///etc/passwd'>"
    label, elided = PlainLabel(evil), ElidedLabel(evil)
    for widget in (
        label,
        elided,
        card := Card(evil, evil),
        banner := Banner(Tone.BAD, evil, evil),
        EmptyState(evil, evil),
    ):
        qtbot.addWidget(widget)
    for shown in (label, elided, card.title, card.text, banner.title, banner.text):
        assert shown.text() == evil
        assert shown.textFormat() is Qt.TextFormat.PlainText
    assert "<b>" not in elided.toolTip()


def test_no_part_of_a_widget_is_a_window_for_a_moment(qtbot: QtBot, qapp: QApplication) -> None:
    seen = WindowWatch(qapp)
    for widget in (Card("title", "text"), Banner(Tone.BAD, "title", "text", "act"), EmptyState("title", "text", "act")):
        qtbot.addWidget(widget)
    assert seen.windows == []


class WindowWatch(QObject):
    """Notes every widget that becomes a window."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.windows: list[str] = []
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_stands_out_from_its_ground(tokens: Tokens) -> None:
    pairs = [
        (text, ground) for text in (tokens.text, tokens.dim) for ground in (tokens.ground, tokens.sidebar, tokens.card)
    ]
    pairs += [
        (tokens.text, tokens.selected),
        (tokens.text, tokens.warning_ground),
        (tokens.text, tokens.bad_ground),
        (tokens.accent, tokens.card),
        (tokens.on_accent, tokens.accent),
        (tokens.fine, tokens.fine_ground),
        (tokens.warning, tokens.warning_ground),
        (tokens.bad, tokens.bad_ground),
        (tokens.bad, tokens.card),
    ]
    assert [(text, ground) for text, ground in pairs if _contrast(text, ground) < 4.5] == []


def _contrast(first: str, second: str) -> float:
    """The contrast ratio of WCAG 2.2."""
    bright, dark = sorted((_luminance(QColor(first)), _luminance(QColor(second))), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    return 0.2126 * _linear(colour.redF()) + 0.7152 * _linear(colour.greenF()) + 0.0722 * _linear(colour.blueF())


def _linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


def test_preferences_come_back_as_they_were(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    chosen = Preferences(theme="dark").with_connection("shop", ConnectionPreferences(is_sync_on=True, sync_minutes=15))
    preferences.save(folder, chosen)
    assert preferences.load(folder) == chosen
    assert chosen.without_connection("shop").of("shop") == ConnectionPreferences()


def test_a_broken_file_of_preferences_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / "window.json").write_text("{")
    assert preferences.load(DataFolder(tmp_path)) == Preferences()


def test_a_run_tells_its_rate_and_how_long_it_takes() -> None:
    meter = ProgressMeter(RunKind.BACKFILL)
    for second in range(11):
        meter.take(RunProgress(RunStage.ORDERS, 100 * second, 3000), float(second))
    assert [(s.stage, s.rate, s.is_over) for s in meter.stages()] == [(RunStage.ORDERS, 100.0, False)]
    assert meter.seconds_left() == 20.0


def test_no_rate_is_guessed_from_a_moment() -> None:
    meter = ProgressMeter(RunKind.BACKFILL)
    meter.take(RunProgress(RunStage.ORDERS, 0, 3000), 0.0)
    meter.take(RunProgress(RunStage.ORDERS, 250, 3000), 0.2)
    assert meter.seconds_left() is None


def test_a_crash_report_holds_no_key_and_nobody() -> None:
    key = "pk_0123456789abcdef0123456789"
    try:
        raise ValueError(f"mara.lind@hofgut.de with {key} and token abcdefghij0123456789abcdefghij0: 'Mara Lind'")
    except ValueError as bug:
        report = crash_report(type(bug), bug, bug.__traceback__, "bcklaviyo-run")
    assert "ValueError" in report
    assert Path(__file__).name in report
    shown = report.rpartition("ValueError:")[2]
    for secret in (key, "hofgut", "abcdefghij0123456789", "Mara"):
        assert secret not in shown


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the file is Linux's")
def test_start_at_login_is_a_file_that_can_be_taken_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert not autostart.is_on()
    autostart.set_on(True)
    assert autostart.is_on()
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(tmp_path / "autostart" / "bcklaviyo.desktop")
    assert shlex.split(entry["Desktop Entry"]["Exec"])[-1] == "--hidden"
    autostart.set_on(False)
    assert not autostart.is_on()


def test_an_agent_of_the_mac_starts_the_program_hidden() -> None:
    agent = plistlib.loads(autostart.launch_agent(("/Applications/My App/bcklaviyo", "--hidden")))
    assert agent["ProgramArguments"] == ["/Applications/My App/bcklaviyo", "--hidden"]
    assert agent["RunAtLoad"] is True


def test_an_autostart_entry_quotes_odd_paths() -> None:
    entry = autostart.autostart_entry(('/opt/100%/a "b"', "--hidden")).decode()
    assert 'Exec="/opt/100%%/a \\\\"b\\\\"" "--hidden"' in entry


def test_a_button_is_lit_only_while_the_mouse_is_on_it(qtbot: QtBot, qapp: QApplication) -> None:
    button = Button("Export")
    qtbot.addWidget(button)
    menu = QMenu(button)
    menu.addAction("CSV")
    button.setMenu(menu)
    button.show()
    QCursor.setPos(button.mapToGlobal(button.rect().bottomRight() + QPoint(200, 200)))
    qapp.processEvents()
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)

    menu.aboutToHide.emit()  # offscreen there is no popup

    qtbot.waitUntil(lambda: not button.underMouse())
