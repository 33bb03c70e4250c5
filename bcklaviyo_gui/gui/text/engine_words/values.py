"""The values in the engine's sentences: what each looks like in English, and how the window writes it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from bcklaviyo_gui.gui.text import formats as written
from bcklaviyo_gui.gui.text.language import tr

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def _as_it_is(text: str) -> str:
    return text


def _number(text: str) -> str:
    plain = text.replace(",", "")
    return written.grouped(Decimal(plain), len(plain.partition(".")[2]))


def _money(text: str) -> str:
    value, _, currency = text.partition(" ")
    return written.money(Decimal(value.replace(",", "")), currency)


def _day(text: str) -> str:
    if text == "an unknown day":
        return tr("an unknown day")
    number, month, year = text.split()
    return written.day(date(int(year), _MONTHS.index(month) + 1, int(number)))


def _iso_day(text: str) -> str:
    return written.day(date.fromisoformat(text))


def _moment(text: str) -> str:
    return written.moment(datetime.fromisoformat(text))


@dataclass(frozen=True)
class Kind:
    """What a value looks like, and how it is written; `is_nested`: it is a sentence of the engine itself."""

    pattern: str = ".*?"
    written: Callable[[str], str] = _as_it_is
    is_nested: bool = False


_NESTED = Kind(is_nested=True)
KINDS = {
    "n": Kind(r"-?\d[\d,]*(?:\.\d+)?", _number),
    "money": Kind(r"-?\d[\d,]*(?:\.\d+)? [A-Za-z]{3}", _money),
    "date": Kind(r"\d{1,2} [A-Z][a-z]+ \d{4}|an unknown day", _day),
    "isoday": Kind(r"\d{4}-\d\d-\d\d", _iso_day),
    "moment": Kind(r"\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?", _moment),
    "status": Kind(r"\d{3}"),
    "id": Kind(r"\d+"),
    "endpoint": Kind(r"(?:GET|POST|PUT|PATCH|DELETE) \S+"),
    "field": Kind(r"\S*"),
    "side": Kind(r"[A-Z]\w+|The server", lambda text: tr("The server") if text == "The server" else text),
    "time": _NESTED,
    "detail": _NESTED,
    "failure": _NESTED,
    "problem": _NESTED,
    "purpose": _NESTED,
    "what": _NESTED,
    "named": _NESTED,
    "record": _NESTED,
    "shown": _NESTED,
    "who": _NESTED,
}
