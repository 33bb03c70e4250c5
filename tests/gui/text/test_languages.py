"""The window in each of its languages: every text is translated, found again, and has room."""

import importlib.util
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import msgspec
import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QTableView
from pytestqt.qtbot import QtBot

from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.gui.engine import preferences
from bcklaviyo_gui.gui.engine.preferences import Preferences
from bcklaviyo_gui.gui.shell.crash import CrashDialog
from bcklaviyo_gui.gui.shell.places import PLACES
from bcklaviyo_gui.gui.text.language import CONTEXT, LANGUAGES, Language, table_of
from bcklaviyo_gui.local.data_folder import DataFolder
from tests.support.gui.language_audit import Audit
from tests.support.gui.shell_driver import Driver
from tests.support.gui.shell_fixtures import Start

ROOT = Path(__file__).resolve().parents[3]
TRANSLATED = [code for code in LANGUAGES if code != "en"]


def _tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = made
    spec.loader.exec_module(made)
    return made


translations = _tool()


def sources_of(code: str) -> dict[str, str]:
    """The texts of a language's .ts file."""
    known: dict[str, str] = translations.read_ts(ROOT / "resources" / "i18n" / f"bcklaviyo_{code}.ts")
    return known


@pytest.fixture
def as_before(qapp: QApplication) -> Iterator[None]:
    """The language and the size of text are the whole process's."""
    locale, font = QLocale(), qapp.font()
    yield
    Language(qapp).speak("en")
    QLocale.setDefault(locale)
    qapp.setFont(font)


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_text_of_the_code_is_translated_and_no_other(code: str) -> None:
    known = sources_of(code)
    wanted = translations.texts_of_code()
    assert [text for text in wanted if not known.get(text)] == [], "run packaging/translations.py update, and translate"
    assert [text for text in known if text not in wanted] == [], "run packaging/translations.py update"


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_table_in_the_package_says_what_the_source_says(code: str, qtbot: QtBot) -> None:
    translator = QTranslator()
    assert translator.load(str(table_of(code)))
    stale = [text for text, said in sources_of(code).items() if translator.translate(CONTEXT, text) != said]
    assert stale == [], "run packaging/translations.py build"


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_translation_has_the_same_gaps_and_keys(code: str) -> None:
    gap, key = r"\{\w+\}", r"&(?=\w)"
    odd = [
        text
        for text, said in sources_of(code).items()
        if sorted(re.findall(gap, text)) != sorted(re.findall(gap, said))
        or len(re.findall(key, text)) != len(re.findall(key, said))
    ]
    assert odd == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_everything_that_is_shown_is_translated_and_has_room(
    code: str, as_before: None, start: Start, tmp_path: Path
) -> None:
    preferences.save(DataFolder(tmp_path / "data"), Preferences(language=code))
    audit = Audit({} if code == "en" else sources_of(code))
    with DemoServer(orders=60, quota=0, klaviyo_limits=False, klaviyo_timezone="Asia/Tokyo") as demo:
        app = start(demo)
        app.window.resize(1280, 800)
        _through_the_wizard(app, demo, audit)
        _through_the_dialogs(app, audit)
        for width, height, scale in ((960, 600, 1.0), (1280, 800, 1.5)):
            _through_the_places(app, audit, width, height, scale)
    if audit.faults:
        pytest.fail("\n".join(audit.faults))


def _through_the_wizard(app: Driver, demo: DemoServer, audit: Audit) -> None:
    audit.look("welcome")
    app.click("connectDoor")
    audit.look("BigCommerce step")
    path = f"{demo.bigcommerce_url}/stores/{demo.store_hash}/v3/"
    app.paste("pasteBox", f"ACCESS TOKEN: {demo.token}\nAPI PATH: {path}")
    app.click("wizardNext")
    app.find(QAbstractButton, "chooseSend")
    audit.look("choice step")
    app.click("wizardNext")
    app.type("klaviyoKey", "pk_wrong")
    audit.look("Klaviyo step")
    app.click("wizardNext")
    app.until(app.find(QAbstractButton, "checkAgain").isEnabled)
    audit.look("check step, a wrong key")
    app.click("wizardBack")
    app.type("klaviyoKey", demo.key)
    app.click("wizardNext")
    app.until(app.find(QAbstractButton, "wizardNext").isEnabled)
    audit.look("check step")
    app.finish()


def _through_the_dialogs(app: Driver, audit: Audit) -> None:
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
        app.click(button)
        app.until(lambda: QApplication.activeModalWidget() is not None)
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        audit.look(name, dialog)
        dialog.close()
    crash = CrashDialog("report", app.window)
    crash.show()
    audit.look("crash", crash)
    crash.close()
    app.go("reconciliation")
    app.click("compareFirst")
    app.settle()


def _through_the_places(app: Driver, audit: Audit, width: int, height: int, scale: float) -> None:
    assert app.app.session is not None
    app.app.session.change_preferences(msgspec.structs.replace(app.app.session.preferences, text_scale=scale))
    app.settle()
    app.window.resize(width, height)
    for place in PLACES:
        app.go(place.key)
        app.settle()
        for table in app.window.findChildren(QTableView):
            if table.isVisible() and table.model() is not None and table.model().rowCount():
                table.selectRow(0)
        app.settle()
        audit.look(f"{place.key} at {width} x {height}, text {scale:.0%}")
