"""The window in each of its languages: every text is translated, found again, and has room."""

import importlib.util
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest
import time_machine
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.gui.engine import preferences
from bcklaviyo_gui.gui.engine.preferences import Preferences
from bcklaviyo_gui.gui.text.language import CONTEXT, LANGUAGES, Language, table_of
from bcklaviyo_gui.gui.widgets.measures import set_text_scale
from bcklaviyo_gui.local.data_folder import DataFolder
from tests.support.gui.language_audit import Audit
from tests.support.gui.shell_fixtures import Start
from tests.support.gui.tour import TODAY, through_the_dialogs, through_the_places, through_the_wizard

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
    set_text_scale(1.0)
    qapp.setFont(font)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_of_the_code_is_translated_and_no_other(code: str) -> None:
    known = sources_of(code)
    found = translations.texts_of_code()
    wanted = [text for text, one in found.items() if one.is_counted or code != "en"]
    assert wanted
    assert [text for text in wanted if not known.get(text)] == [], "run packaging/translations.py update, and translate"
    assert [text for text in known if text not in wanted] == [], "run packaging/translations.py update"


def _said(translator: QTranslator, text: str, forms: int) -> tuple[str, ...]:
    """The forms of a text; in these languages the first of two is for one thing, the second for several."""
    if forms == 1:
        return (str(translator.translate(CONTEXT, text)),)
    return tuple(str(translator.translate(CONTEXT, text, None, count)) for count in (1, 2))


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_table_in_the_package_says_what_the_source_says(code: str, qtbot: QtBot) -> None:
    translator = QTranslator()
    assert translator.load(str(table_of(code)))
    forms = translations.read_forms(ROOT / "resources" / "i18n" / f"bcklaviyo_{code}.ts")
    assert forms
    stale = [text for text, said in forms.items() if said != _said(translator, text, len(said))]
    assert stale == [], "run packaging/translations.py build"


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_translation_has_the_same_gaps_and_keys(code: str) -> None:
    forms = translations.read_forms(ROOT / "resources" / "i18n" / f"bcklaviyo_{code}.ts")
    assert forms
    assert [(text, one) for text, said in forms.items() for one in said if not _fits(text, one, one is said[-1])] == []


def _fits(text: str, said: str, is_last: bool) -> bool:
    """The singular may do without its number."""
    gap, key = r"\{\w+\}", r"&(?=\w)"
    wanted, found = sorted(re.findall(gap, text)), sorted(re.findall(gap, said))
    has_gaps = found == wanted or (not is_last and [*found, "{n}"] == wanted)
    return has_gaps and len(re.findall(key, text)) == len(re.findall(key, said))


@dataclass(frozen=True)
class Look:
    """How wide the letters are, in percent of the machine's own font, and the windows: width, height, scale of text."""

    letters: int
    windows: tuple[tuple[int, int, float], ...]


# A text of twice the size in the machine's own font is held by test_room.py; the wide one needs more room than it.
_SMALL, _LARGE, _LARGER = (960, 600, 1.0), (1280, 800, 1.0), (1280, 800, 1.5)
LOOKS = {
    "plain": Look(100, (_SMALL, _LARGER)),
    "wider": Look(115, (_SMALL, _LARGE, _LARGER, (1280, 800, 2.0))),
    "narrower": Look(90, (_SMALL, _LARGER)),
}
# Narrow letters only move the places where a row breaks: one language, that of the longest words, is enough.
SEEN = [(code, look) for code in LANGUAGES for look in LOOKS if look != "narrower" or code == "de"]


@pytest.mark.timeout(300)
@pytest.mark.parametrize(("code", "look"), SEEN)
def test_everything_that_is_shown_is_translated_and_has_room(
    code: str, look: str, as_before: None, qapp: QApplication, start: Start, tmp_path: Path
) -> None:
    _wear(qapp, LOOKS[look].letters)
    preferences.save(DataFolder(tmp_path / "data"), Preferences(language=code))
    audit = Audit({} if code == "en" else sources_of(code))
    with (
        time_machine.travel(TODAY),
        DemoServer(orders=60, quota=0, klaviyo_limits=False, klaviyo_timezone="Asia/Tokyo") as demo,
    ):
        app = start(demo)
        app.window.resize(1280, 800)
        through_the_wizard(app, demo, audit)
        through_the_dialogs(app, audit)
        for width, height, scale in LOOKS[look].windows:
            through_the_places(app, audit, width, height, scale)
        app.quit()
    if audit.faults:
        pytest.fail("\n".join(audit.faults))


def _wear(application: QApplication, letters: int) -> None:
    """Let all letters be so many percent of their width."""
    before, font = application.font(), QFont(application.font())
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, letters)
    application.setFont(font)
    sample = "Reconciliation"
    wider = QFontMetrics(font).horizontalAdvance(sample) / QFontMetrics(before).horizontalAdvance(sample)
    assert wider == pytest.approx(letters / 100, abs=0.04)
