"""The engine's messages in the window's language."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from pytestqt.qtbot import QtBot

from bcklaviyo_gui.domain.messages import NOTHING, Amount, Count, LongDay, Message, Typed, quoted
from bcklaviyo_gui.gui.text import formats
from bcklaviyo_gui.gui.text.cells import order_number
from bcklaviyo_gui.gui.text.language import LANGUAGES, Language
from bcklaviyo_gui.gui.text.messages import for_window, receipt_texts
from bcklaviyo_gui.gui.text.phrases import clock_time


@pytest.fixture
def language(qtbot: QtBot) -> Iterator[Language]:
    application = QCoreApplication.instance()
    assert application is not None
    before = QLocale()
    spoken = Language(application, application)
    yield spoken
    spoken.speak("en")
    QLocale.setDefault(before)


def test_a_message_is_said_in_the_language_of_the_window_with_its_values(language: Language) -> None:
    message = Message(
        "Klaviyo did not join BigCommerce customer {id} with this email: it belongs to profile {profile}, which was"
        " updated without the customer's id.",
        id="17",
        profile="01ABC",
    )
    for code in ("de", "es"):
        language.speak(code)
        said = for_window(message)
        assert said != str(message)
        assert "17" in said
        assert "01ABC" in said
        assert "{" not in said


def test_values_are_written_as_the_language_writes_them(language: Language) -> None:
    language.speak("de")
    message = Message("Klaviyo shows the first {n} events. Sending the rest.", n=Count(1000))
    assert "1.000" in for_window(message)
    money = Message(
        "The order is worth {money}, the event says {money2}.",
        money=Amount(Decimal("1084.5"), "EUR"),
        money2=Amount(Decimal(2), "EUR"),
    )
    assert "1.084,50 EUR" in for_window(money)


def test_days_in_a_message_are_written_as_everywhere_in_the_window(language: Language) -> None:
    language.speak("en")
    moments = Message(
        "{moment} on the store's clock, {moment2} on Klaviyo's.",
        moment=datetime(2026, 10, 31, 23, 59),  # noqa: DTZ001 - a reading of a clock that the sentence names
        moment2=datetime(2026, 11, 1, 0, 59),  # noqa: DTZ001
    )
    assert for_window(moments) == "31 Oct 2026 23:59 on the store's clock, 1 Nov 2026 00:59 on Klaviyo's."
    assert for_window(Message("{day}, {long}", day=date(2026, 10, 3), long=LongDay(date(2026, 10, 3)))) == (
        "3 Oct 2026, 3 Oct 2026"
    )


def test_a_message_inside_another_is_translated_too(language: Language) -> None:
    language.speak("de")
    inner = Message("the connection or the answer was cut")
    said = for_window(Message("{side} broke the connection ({detail})", side="BigCommerce", detail=inner))
    assert for_window(inner) != str(inner)
    assert for_window(inner) in said


def test_words_of_the_command_line_are_left_out(language: Language) -> None:
    language.speak("en")
    message = Message("Send it with “Send the missing ones”{typed}.", typed=Typed(" (repair)"))
    assert for_window(message) == "Send it with “Send the missing ones”."


def test_what_somebody_else_wrote_is_shown_as_it_is(language: Language) -> None:
    language.speak("es")
    assert for_window(quoted("Something that {Klaviyo} wrote itself.")) == "Something that {Klaviyo} wrote itself."
    assert for_window(NOTHING) == ""


@pytest.mark.parametrize("code", LANGUAGES)
def test_an_orders_number_is_a_name_in_every_language(language: Language, code: str) -> None:
    language.speak(code)
    assert order_number(3220) == "#3220"


def test_times_are_told_by_the_stores_clock(language: Language) -> None:
    language.speak("en")
    now = datetime(2026, 11, 28, 15, 0, tzinfo=UTC)
    chicago, kolkata = ZoneInfo("America/Chicago"), ZoneInfo("Asia/Kolkata")
    assert clock_time(datetime(2026, 11, 28, 9, 55, tzinfo=UTC), now, chicago) == "03:55"
    assert clock_time(datetime(2026, 11, 28, 5, 55, tzinfo=UTC), now, chicago) == "yesterday 23:55"
    assert clock_time(datetime(2026, 11, 28, 19, 0, tzinfo=UTC), now, kolkata) == "tomorrow 00:30"


def test_an_amount_has_the_decimals_of_its_currency(language: Language) -> None:
    language.speak("en")
    told = [("10.8087", "USD"), ("-10.8087", "EUR"), ("1084.4", "JPY"), ("3.7505", "KWD"), ("0.0007", "USD")]
    assert [formats.money(Decimal(value), currency) for value, currency in told] == [
        "10.81 USD", "−10.81 EUR", "1,084 JPY", "3.751 KWD", "0.0007 USD",
    ]  # fmt: skip
    assert formats.exact_money(Decimal("10.8087"), "USD") == "10.8087 USD"
    amount = Amount(Decimal("-10.8087"), "USD")
    assert receipt_texts([(Message("Refunded later"), amount), ("Towel", "2")]) == [
        ("Refunded later", "−10.81 USD"),
        ("Towel", "2"),
    ]


@pytest.mark.parametrize("digits", [20, 24, 25, 26, 27, 28, 40, 300])
@pytest.mark.parametrize("currency", ["JPY", "USD", "KWD"])
def test_an_amount_of_any_size_is_told(digits: int, currency: str, language: Language) -> None:
    language.speak("en")
    told = formats.money(Decimal(10) ** digits, currency)
    assert told.startswith("1" + "0" * (digits % 3) + ",000,")
    assert told.endswith(f" {currency}")
    assert formats.money(-(Decimal(10) ** digits), currency) == f"−{told}"
