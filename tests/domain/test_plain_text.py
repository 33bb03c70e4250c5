import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bcklaviyo_gui.domain.plain_text import plain, plain_lines

JOINERS = "\u200c\u200d"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b]0;owned\x07\x1b[2J\x1b[31mShop\x1b[0m", "]0;owned[2J[31mShop[0m"),
        ("\x9b31mShop\x9d0;t\x9c", "31mShop0;t"),
        ("a\x00b\x08c\x7f", "abc"),
        ("fine\r\n\x85\u2028forged", "fine forged"),
        ("Shop \u202egnp.exe\u202c \u2066x\u2069\u200f", "Shop gnp.exe x"),
        ("a\u200b=\ufeff1\u00ad+1", "a=1+1"),
        ("flag \U000e0067\U000e007f", "flag "),
        ("half \ud83d of", "half \ufffd of"),
        ("می\u200cخواهم 👩\u200d🚀 Ünïcödé “ok”", "می\u200cخواهم 👩\u200d🚀 Ünïcödé “ok”"),
    ],
)
def test_what_cannot_be_seen_is_not_shown(text: str, shown: str) -> None:
    assert plain(text) == shown


@settings(max_examples=50)
@given(st.text())
def test_whatever_comes_is_one_line_that_any_encoding_of_unicode_takes(text: str) -> None:
    shown = plain(text)
    shown.encode()
    assert len(shown.splitlines()) <= 1
    kinds = {letter: unicodedata.category(letter) for letter in shown if letter not in JOINERS}
    assert "Cc" not in kinds.values()
    bidi = ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")
    assert not any(unicodedata.bidirectional(letter) in bidi for letter in shown)
    assert plain(shown) == shown


def test_a_report_keeps_its_lines_and_none_begins_like_a_new_one() -> None:
    assert plain_lines("Traceback\n2026 forged\x1b[1m\n") == "Traceback\n 2026 forged[1m\n "
