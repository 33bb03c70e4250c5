"""Cells of a CSV file that a spreadsheet takes for what they are: no text of them is run as a formula."""

import re
import unicodedata
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from bcklaviyo_gui.domain.plain_text import plain

Cell: TypeAlias = str | int | Decimal | date | None

_UNSEEN = "\\s\x00-\x1f\x7f-\x9f\xad\u200b-\u200f\u2060\ufeff"
_FIRST = re.compile(f'^[{_UNSEEN}"]*(.?)', re.DOTALL)
# In many countries a semicolon separates columns, whatever the file was written with; there a formula can begin in the
# middle of a text, behind quotation marks too.
_LATER = re.compile(f'([;\t\n\r])([{_UNSEEN}"]*)(?=(.))', re.DOTALL)


def cell(value: Cell) -> str:
    """How a value stands in the file; amounts and counts stay the numbers that they are."""
    if value is None:
        return ""
    return defused(plain(value)) if isinstance(value, str) else str(value)


def defused(text: str) -> str:
    """Text that no spreadsheet runs: an apostrophe before = + - @, in any width, and before what is not seen."""
    if text[:1].isalnum() and text.isascii() and ";" not in text and text.isprintable():
        return text  # nearly all of them
    text = _LATER.sub(lambda found: f"{found[1]}'{found[2]}" if _begins_formula(found[3]) else found[0], text)
    first = _FIRST.match(text)
    is_hidden = bool(text) and (ord(text[0]) < 32 or text[0].isspace())
    return "'" + text if is_hidden or (first is not None and _begins_formula(first[1])) else text


def _begins_formula(letter: str) -> bool:
    return unicodedata.normalize("NFKC", letter)[:1] in ("=", "+", "-", "@", "\N{MINUS SIGN}")
