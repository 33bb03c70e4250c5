"""How numbers, money, days and hours are written in the language that is spoken: the only place that knows.

Digits, months and weekdays are the locale's own; in which order they stand is a text, and translated as one."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from PySide6.QtCore import QLocale

from bcklaviyo_gui.domain.plain_text import plain
from bcklaviyo_gui.gui.text.language import tr

MINUS = "−"
# A broken answer may hold any amount; Decimal raises where the result has more than 28 digits.
_ROUNDED_AT_MOST = 24
# ISO 4217; all others have two decimals.
_DECIMALS = dict.fromkeys(("CLP", "ISK", "JPY", "KRW", "PYG", "UGX", "VND", "XAF", "XOF", "XPF"), 0) | dict.fromkeys(
    ("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3
)


@dataclass(frozen=True)
class _Style:
    """`fewest`: so many digits before the first grouping mark (Spanish writes 1234 and 12.345)."""

    point: str
    group: str
    fewest: int
    months: tuple[str, ...]
    weekdays: tuple[str, ...]


def count(value: int) -> str:
    """A count with grouped digits: 104,882."""
    return grouped(value, 0)


def grouped(value: int | Decimal, places: int) -> str:
    """A number with grouped digits and so many decimals; rounded as Python rounds."""
    style = _style(QLocale().name())
    whole, _, rest = f"{abs(value):,.{places}f}".partition(".")
    if len(whole.replace(",", "")) < 3 + style.fewest:
        whole = whole.replace(",", "")
    text = whole.replace(",", style.group) + (style.point + rest if rest else "")
    return f"-{text}" if value < 0 else text


def amount(value: Decimal, currency: str) -> str:
    """An amount with the decimals of its currency: −1,084.50. Less than its smallest coin is told whole."""
    places = _DECIMALS.get(currency, 2)
    if not value.is_finite() or value.adjusted() > _ROUNDED_AT_MOST:
        return _digits(value, places)
    return _digits(value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP) or value, places)


def money(value: Decimal, currency: str) -> str:
    """An amount with its currency: 84.50 USD."""
    return f"{amount(value, currency)} {currency}".strip()


def exact_money(value: Decimal, currency: str) -> str:
    """An amount with all the decimals that it has, at least two: 84.5087 USD."""
    return f"{_digits(value, 2)} {currency}".strip()


def _digits(value: Decimal, fewest: int) -> str:
    exponent = value.normalize().as_tuple().exponent
    text = grouped(abs(value), max(fewest, -exponent if isinstance(exponent, int) else fewest))
    return f"{MINUS}{text}" if value < 0 else text


def plain_number(value: float) -> str:
    """A number as short as it can be: 5, or 5.5."""
    return f"{value:g}".replace(".", _style(QLocale().name()).point)


def percent(value: int) -> str:
    """A share: 80%."""
    return percent_pattern().format(n=value)


def percent_pattern() -> str:
    """Where the sign of a share stands: {n}%."""
    return tr("{n}%")


def month(number: int) -> str:
    """The short name of a month, 1 to 12."""
    return _style(QLocale().name()).months[number - 1]


def weekday(day: date) -> str:
    """The short name of a day's weekday."""
    return _style(QLocale().name()).weekdays[day.weekday()]


def day(day: date, *, has_weekday: bool = False, has_year: bool = True) -> str:
    """A day: Sat 3 Oct 2026."""
    text = tr("{weekday} {day} {month} {year}").format(
        weekday=weekday(day) if has_weekday else "",
        day=day.day,
        month=month(day.month),
        year=day.year if has_year else "",
    )
    return text.strip()


def moment(local: datetime) -> str:
    """A moment as its clock tells it: 2 Oct 2026 23:14."""
    return f"{day(local.date())} {hour(local)}"


def hour(local: datetime) -> str:
    """The hour of a moment: 23:14."""
    return f"{local:%H:%M}"


def day_pattern(*, has_weekday: bool = False) -> str:
    """How Qt's date fields write a day."""
    pattern = tr("d MMM yyyy")
    return f"ddd {pattern}" if has_weekday else pattern


@lru_cache(maxsize=16)
def _style(name: str) -> _Style:
    locale, short = QLocale(name), QLocale.FormatType.ShortFormat
    return _Style(
        locale.decimalPoint(),
        locale.groupSeparator(),
        2 if len(locale.toString(1234)) == 4 else 1,
        tuple(locale.monthName(number, short) for number in range(1, 13)),
        tuple(locale.standaloneDayName(number, short).removesuffix(".") for number in range(1, 8)),
    )


def plain_tip(text: str) -> str:
    """A tool tip that shows exactly this text: Qt takes what looks like a tag for rich text."""
    text = "\n".join(plain(line) for line in text.split("\n"))
    if "<" not in text and "&" not in text:
        return text
    safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
    return f"<span>{safe}</span>"
