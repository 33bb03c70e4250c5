"""How the rows of lists are written: numbers, amounts and instants."""

from collections.abc import Iterable
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from zoneinfo import ZoneInfo

from bcklaviyo_gui.domain.zones import instant_of
from bcklaviyo_gui.gui.text import formats as written
from bcklaviyo_gui.gui.text.language import marked, tr

_ANSWERS = (marked("yes"), marked("no"))
_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£", "AUD": "A$", "CAD": "C$", "NZD": "NZ$", "JPY": "¥"}


def count(number: int) -> str:
    """A count: 104,882."""
    return written.count(number)


def order_number(order_id: int) -> str:
    """An order's number, which is a name and no amount: #104882 in every language."""
    return f"#{order_id}"


def amount(value: Decimal, currency: str) -> str:
    """An amount with the decimals of its currency: 1,084.50."""
    return written.amount(value, currency)


def money(value: Decimal, currency: str) -> str:
    """An amount with its currency: 84.50 USD."""
    return written.money(value, currency)


def short_money(value: Decimal, currency: str) -> str:
    """A sum in few letters, the fewer of its digits the larger it is: $9.82 M, $160 k, $13.5 k, $8,400, $93.24."""
    size, unit, places = abs(value), "{sum}", 2
    if size >= 1_000_000:
        value, unit = value / 1_000_000, tr("{sum} M")
    elif size >= 10_000:
        value, unit, places = value / 1000, tr("{sum} k"), 0 if size >= 100_000 else 1
    elif size >= 1000:
        places = 0
    rounded = value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    text = unit.format(sum=written.grouped(rounded, places))
    sign = _SIGNS.get(currency)
    if sign is None:
        return f"{text} {currency}".strip()
    return tr("{sign}{sum}").format(sign=sign, sum=text)


def answers(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Yes and no in the window's language; what else a payload holds stays as it is sent."""
    return [(name, tr(value) if value in _ANSWERS else value) for name, value in pairs]


def instant(seconds: int, zone: ZoneInfo) -> str:
    """An instant of a zone: 2 Oct 2026 23:14."""
    return moment(instant_of(seconds).astimezone(zone))


def moment(local: datetime) -> str:
    """A moment as it stands: 2 Oct 2026 23:14."""
    return written.moment(local)


def duration(seconds: int) -> str:
    """A span of time: 4 s, 2 min 10 s, 3 h 5 min."""
    if seconds < 60:
        return tr("{0} s").format(seconds)
    minutes, rest = divmod(seconds, 60)
    if minutes < 60:
        return tr("{0} min {1} s").format(minutes, rest)
    return tr("{0} h {1} min").format(minutes // 60, minutes % 60)
