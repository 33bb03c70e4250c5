"""What the engine says is known to the window, sentence by sentence."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from pytestqt.qtbot import QtBot

from bcklaviyo_gui.gui.text.engine_words import TEMPLATES, in_window_language
from bcklaviyo_gui.gui.text.language import Language
from tests.support.gui.engine_texts import GAP, engine_texts, normal

# Parts of sentences whose wholes are templates, and what no window shows.
APART = {
    f"{GAP}: read-only",
    " (it may not do anything here: perhaps the store hash is another store's)",
    "Information & settings",
    " - at `$",
    "Object missing",
    "Invalid decimal",
    f"{GAP}, field {GAP}",
    "not accepted only",
    "The server",
    "gzip, deflate",
    f"HttpSession({GAP}, {GAP})",
    "BigCommerce, net of refunds",
    f"{GAP} of {GAP} ({GAP})",
    f"“{GAP}” of {GAP}",
    "an unknown day",
    f"The orders show Klaviyo {GAP} hours {GAP}.",
}
# Names that BigCommerce and Klaviyo show in every language: metrics, properties, statuses.
A_NAME = re.compile(r"(?:[A-Z]\w+ )*(?:[A-Z]\w+|with|changed)")


@pytest.fixture
def language(qtbot: QtBot) -> Iterator[Language]:
    application = QCoreApplication.instance()
    assert application is not None
    before = QLocale()
    spoken = Language(application)
    yield spoken
    spoken.speak("en")
    QLocale.setDefault(before)


def test_the_window_knows_every_sentence_of_the_engine() -> None:
    known = {normal(re.sub(r"\{\w+\}", GAP, template)) for template in TEMPLATES}
    unknown = {
        text: place
        for text, place in engine_texts().items()
        if text not in known and text not in APART and not A_NAME.fullmatch(text)
    }
    assert unknown == {}


def test_a_sentence_is_said_in_the_language_of_the_window_with_its_values(language: Language) -> None:
    text = (
        "Klaviyo did not join BigCommerce customer 17 with this email: it belongs to profile 01ABC, which was updated"
        " without the customer's id."
    )
    assert in_window_language(text) == text
    for code in ("de", "es"):
        language.speak(code)
        said = in_window_language(text)
        assert said != text
        assert "17" in said
        assert "01ABC" in said
        assert "{" not in said


def test_values_are_written_as_the_language_writes_them(language: Language) -> None:
    language.speak("de")
    assert "1.000" in in_window_language("Klaviyo shows the first 1,000 events. Sending the rest.")


def test_days_in_a_sentence_are_written_as_everywhere_in_the_window(language: Language) -> None:
    text = "2026-10-31 23:59 on the store's clock, 2026-11-01 00:59 on Klaviyo's."
    language.speak("en")
    assert in_window_language(text) == "31 Oct 2026 23:59 on the store's clock, 1 Nov 2026 00:59 on Klaviyo's."


def test_a_sentence_inside_another_is_translated_too(language: Language) -> None:
    language.speak("de")
    said = in_window_language("BigCommerce could not be reached (no connection within 10 s), at GET /v2/time.")
    inner = in_window_language("no connection within 10 s")
    assert inner != "no connection within 10 s"
    assert inner in said


def test_what_nobody_knows_is_shown_as_it_is(language: Language) -> None:
    language.speak("es")
    assert in_window_language("Something that Klaviyo wrote itself.") == "Something that Klaviyo wrote itself."
