"""How numbers, amounts and instants are written on screen."""

from datetime import UTC, datetime
from decimal import ROUND_HALF_UP, Decimal
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£", "AUD": "A$", "CAD": "C$", "NZD": "NZ$", "JPY": "¥"}
_CENT = Decimal("0.01")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def count(number: int) -> str:
    """A count: 104,882."""
    return f"{number:,}"


def order_number(order_id: int) -> str:
    """An order's number: #104,882."""
    return f"#{order_id:,}"


def amount(value: Decimal) -> str:
    """An amount with at least two decimals: 1,084.50."""
    exponent = value.normalize().as_tuple().exponent
    places = max(2, -exponent if isinstance(exponent, int) else 2)
    return f"{value:,.{places}f}"


def money(value: Decimal, currency: str) -> str:
    """An amount with its currency: 84.50 USD."""
    return f"{amount(value)} {currency}".strip()


def short_money(value: Decimal, currency: str) -> str:
    """A large sum in few letters: $9.82 M."""
    size, unit = abs(value), ""
    if size >= 1_000_000:
        value, unit = value / 1_000_000, " M"
    elif size >= 100_000:
        value, unit = value / 1000, " k"
    places = Decimal(1) if unit == " k" else _CENT
    text = f"{value.quantize(places, ROUND_HALF_UP):,}{unit}"
    sign = _SIGNS.get(currency)
    return f"{sign}{text}" if sign else f"{text} {currency}".strip()


def instant(seconds: int, zone: ZoneInfo) -> str:
    """An instant of a zone: 2 Oct 2026 23:14."""
    return written(datetime.fromtimestamp(seconds, UTC).astimezone(zone))


def written(moment: datetime) -> str:
    """A moment as it stands: 2 Oct 2026 23:14."""
    return f"{moment.day} {month(moment.month)} {moment.year} {moment:%H:%M}"


def month(number: int) -> str:
    """A month's short name."""
    return QCoreApplication.translate("texts", _MONTHS[number - 1])


def duration(seconds: int) -> str:
    """A span of time: 4 s, 2 min 10 s, 3 h 5 min."""
    if seconds < 60:
        return QCoreApplication.translate("texts", "{0} s").format(seconds)
    minutes, rest = divmod(seconds, 60)
    if minutes < 60:
        return QCoreApplication.translate("texts", "{0} min {1} s").format(minutes, rest)
    return QCoreApplication.translate("texts", "{0} h {1} min").format(minutes // 60, minutes % 60)


def plain_tip(text: str) -> str:
    """A tool tip that shows exactly this text: Qt takes what looks like a tag for rich text."""
    if "<" not in text and "&" not in text:
        return text
    return "<span>" + text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</span>"
