import csv
import io
import re
import unicodedata
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bcklaviyo_gui.domain.spreadsheet import cell, defused

UNSEEN = re.compile('^[\\s"\u200b\ufeff\u00ad\u2060]+')


HIDDEN_FORMULAS = (
    "＝1+1", "＋1", "－1", "＠SUM(A1)", "﹢1", "−1", "\u200b=1", "\ufeff=1", "\u00ad=1", "\u2060\u200e+1", '"=1+1',
    ' "@x', "\u3000=1", "\xa0-1",
)  # fmt: skip


@pytest.mark.parametrize("text", HIDDEN_FORMULAS)
def test_a_formula_in_any_width_and_behind_what_is_not_seen_is_defused(text: str) -> None:
    assert defused(text) == "'" + text


@pytest.mark.parametrize(
    ("text", "defused_text"),
    [
        ("a;=1+1", "a;'=1+1"),
        ("a; \u200b＝1+1;-2;b", "a;' \u200b＝1+1;'-2;b"),
        ('x";"=cmd', 'x";\'"=cmd'),
        ("a\t=1\n+2\r@3", "a\t'=1\n'+2\r'@3"),
        (";@", ";'@"),
        ("=1;=2", "'=1;'=2"),
    ],
)
def test_a_formula_behind_a_semicolon_is_defused(text: str, defused_text: str) -> None:
    assert defused(text) == defused_text


@pytest.mark.parametrize(
    "text", ["", "a;b; c", "x - y", "a=b", "3 + 4", "Ünï;¡hola!", "'=1", "a;'=1", "1-2", ";", ";;"]
)
def test_what_no_spreadsheet_runs_stays(text: str) -> None:
    assert defused(text) == text


@settings(max_examples=200)
@given(st.text(alphabet="=+-@＝－a1;\t\n\r\x00\x1b\"',\u200b\ufeff\u00ad \u202e"))
def test_no_reading_of_a_row_finds_a_formula(text: str) -> None:
    written = io.StringIO()
    csv.writer(written).writerow([cell("first"), cell(text), cell("last")])
    for separator in ",;\t":
        rows = list(csv.reader(io.StringIO(written.getvalue(), newline=""), delimiter=separator))
        assert any(rows)
        for row in rows:
            for one in row:
                seen = unicodedata.normalize("NFKC", UNSEEN.sub("", one))
                assert not seen.startswith(("=", "+", "-", "@")), (text, separator, row)


def test_figures_and_days_stay_what_they_are() -> None:
    assert [cell(one) for one in (None, -3, Decimal("-4.50"), date(2026, 3, 1))] == ["", "-3", "-4.50", "2026-03-01"]


def test_text_from_outside_is_one_line_without_control_characters() -> None:
    assert cell("\x1b[31mred\nnext \u202egnp") == "[31mred next gnp"
