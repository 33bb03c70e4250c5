"""What the program says to a person: a template and its values, put into a language where they are shown.

The engine says `Message("Klaviyo shows the first {n} events.", n=Count(1000))`. The command line, the log and the
reports render it in English (`str`), the window in its own language, and the state file keeps template and values. No
sentence is ever taken apart again. `packaging/translations.py` finds the templates: the literal first arguments of
`Message`. A template is never computed; what varies is a value.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TypeAlias, Union

# A text is what somebody else wrote or a name; an int a number of things; a date an ISO day; a datetime a reading of a
# named clock (naive: the sentence says whose); a float a measured number.
Value: TypeAlias = Union[str, int, float, date, datetime, "Amount", "Count", "LongDay", "Message", "Several", "Typed"]


@dataclass(frozen=True, slots=True)
class Amount:
    """Money with its currency: `1,084.50 USD`."""

    value: Decimal
    currency: str

    def __str__(self) -> str:
        exponent = self.value.normalize().as_tuple().exponent
        places = max(2, -exponent if isinstance(exponent, int) else 2)
        return f"{self.value:,.{places}f} {self.currency}".strip()


@dataclass(frozen=True, slots=True)
class Count:
    """A number of things with grouped digits in English too: `1,000`."""

    number: int

    def __str__(self) -> str:
        return f"{self.number:,}"


@dataclass(frozen=True, slots=True)
class LongDay:
    """A day with its month's name: `3 October 2026`."""

    day: date

    def __str__(self) -> str:
        return f"{self.day.day} {_MONTHS[self.day.month - 1]} {self.day.year}"


@dataclass(frozen=True, slots=True)
class Several:
    """Values one after the other: `a, b`."""

    values: tuple[Value, ...]
    separator: str = ", "

    def __str__(self) -> str:
        return self.separator.join(in_english(value) for value in self.values)


@dataclass(frozen=True, slots=True)
class Typed:
    """Words that only the command line has a use for: the window leaves them out."""

    text: str

    def __str__(self) -> str:
        return self.text


class Message:
    """A sentence, or a part of one: `template` is English with `{name}` gaps, `values` fill them. Never changed.

    `str(message)` is the English sentence. A message without values is its template, braces included. No dataclass:
    whoever keeps one as JSON says how (`to_json`, `from_json`).
    """

    __slots__ = ("template", "values")

    template: str
    values: tuple[tuple[str, Value], ...]

    def __init__(self, template: str, /, **values: Value | Path | BaseException) -> None:
        self.template = template
        self.values = tuple((name, _as_value(value)) for name, value in values.items())

    def __str__(self) -> str:
        return fill(self.template, {name: in_english(value) for name, value in self.values})

    def __repr__(self) -> str:
        return f"Message({str(self)!r})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Message):
            return NotImplemented
        return (self.template, self.values) == (other.template, other.values)

    def __hash__(self) -> int:
        return hash((self.template, self.values))

    def with_text(self, before: str, now: str) -> "Message":
        """The same sentence with another text wherever one of its values is this text."""
        made = Message.__new__(Message)
        made.template = self.template
        made.values = tuple((name, now if value == before else value) for name, value in self.values)
        return made

    @property
    def is_empty(self) -> bool:
        """Whether nothing is said."""
        return not self.template


NOTHING = Message("")


def fill(template: str, values: Mapping[str, str]) -> str:
    """The template with its gaps filled; one without values stays as it is."""
    return template.format_map(values) if values else template


def quoted(text: str) -> Message:
    """What somebody else wrote (an API, the operating system): shown as it is in every language."""
    return Message("{text}", text=text)


def in_english(value: Value) -> str:
    """A value as English sentences show it."""
    match value:
        case datetime():
            return value.isoformat(" ", timespec="seconds" if value.second else "minutes")
        case date():
            return value.isoformat()
        case float():
            return f"{value:g}"
        case _:
            return str(value)


def to_json(message: Message) -> str:
    """Template and values as the state file keeps them."""
    return json.dumps(_plain(message), ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> Message:
    """What `to_json` wrote; raises ValueError for anything else."""
    try:
        message = _value(json.loads(text))
    except (KeyError, TypeError, AttributeError, RecursionError, ArithmeticError) as error:
        raise ValueError(f"no message: {error}") from error
    if not isinstance(message, Message):
        raise ValueError("no message")
    return message


def _as_value(value: Value | Path | BaseException) -> Value:
    """A path and what the operating system says of an error are texts."""
    return str(value) if isinstance(value, Path | BaseException) else value


def _plain(value: Value) -> object:
    match value:
        case Message():
            return {"t": value.template, "v": {name: _plain(one) for name, one in value.values}}
        case Amount():
            return {"amount": str(value.value), "currency": value.currency}
        case Count():
            return {"count": value.number}
        case LongDay():
            return {"long_day": value.day.isoformat()}
        case Typed():
            return {"typed": value.text}
        case Several():
            return {"several": [_plain(one) for one in value.values], "by": value.separator}
        case datetime():
            return {"moment": value.isoformat()}
        case date():
            return {"day": value.isoformat()}
        case _:
            return value


def _value(plain: object) -> Value:
    if isinstance(plain, str | int | float):
        return plain
    if not isinstance(plain, dict):
        raise TypeError(f"{type(plain).__name__} is no value")
    match plain:
        case {"t": str(template), "v": dict(values)}:
            return Message(template, **{str(name): _value(one) for name, one in values.items()})
        case {"amount": str(amount), "currency": str(currency)}:
            return Amount(Decimal(amount), currency)
        case {"count": int(number)}:
            return Count(number)
        case {"long_day": str(day)}:
            return LongDay(date.fromisoformat(day))
        case {"typed": str(text)}:
            return Typed(text)
        case {"several": list(several), "by": str(separator)}:
            return Several(tuple(_value(one) for one in several), separator)
        case {"moment": str(moment)}:
            return datetime.fromisoformat(moment)
        case {"day": str(day)}:
            return date.fromisoformat(day)
        case _:
            raise TypeError(f"unknown value {sorted(plain)}")


_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
