"""Klaviyo's filter language: `and(equals(metric_id,"X"),greater-or-equal(datetime,2024-01-01T00:00:00Z))`."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bcklaviyo_gui.demo.klaviyo.checks import parse_time
from bcklaviyo_gui.demo.klaviyo.records import Refused, bad_parameter

_TOKEN = re.compile(
    r'\s*(?:(?P<text>"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\')|(?P<word>[^\s(),\[\]"\']+)|(?P<mark>[(),\[\]]))'
)

OPERATORS: Mapping[str, Callable[[int, int], bool]] = {
    "greater-or-equal": operator.ge,
    "greater-than": operator.gt,
    "less-or-equal": operator.le,
    "less-than": operator.lt,
}
"""The comparisons of moments."""


@dataclass(frozen=True, slots=True)
class Condition:
    """`operator` on `field`; `values` are the texts compared with, one or a list."""

    operator: str
    field: str
    values: tuple[str, ...]

    def moment(self) -> int:
        """The one value as seconds since 1970. Raises Refused when it is no date."""
        text = self.values[0] if self.values else ""
        found = int(text) if self.field == "timestamp" and text.isdigit() else parse_time(text)
        if found is None:
            raise _unreadable(f"'{text}' is not a valid date.")
        return found


def parse_filter(text: str) -> list[Condition]:
    """All conditions of the filter, which hold together. Raises Refused for what is no filter."""
    if not text:
        return []
    tokens = _tokens(text)
    conditions = _parse(tokens)
    if tokens:
        raise _unreadable(f"Unexpected '{tokens[0]}'.")
    return conditions


def _tokens(text: str) -> list[str]:
    tokens, position = [], 0
    while position < len(text.rstrip()):
        match = _TOKEN.match(text, position)
        if match is None:
            raise _unreadable(f"Unexpected character at {position}.")
        tokens.append(match["text"] or match["word"] or match["mark"])
        position = match.end()
    return tokens


def _parse(tokens: list[str]) -> list[Condition]:
    name = _next(tokens)
    _expect(tokens, "(")
    if name == "and":
        conditions = _parse(tokens)
        while tokens and tokens[0] == ",":
            tokens.pop(0)
            conditions += _parse(tokens)
        _expect(tokens, ")")
        return conditions
    field = _next(tokens)
    values: tuple[str, ...] = ()
    if tokens and tokens[0] == ",":
        tokens.pop(0)
        values = _values(tokens)
    _expect(tokens, ")")
    return [Condition(name, field, values)]


def _values(tokens: list[str]) -> tuple[str, ...]:
    if not tokens or tokens[0] != "[":
        return (_plain(_next(tokens)),)
    tokens.pop(0)
    values = []
    while tokens and tokens[0] != "]":
        if tokens[0] == ",":
            tokens.pop(0)
            continue
        values.append(_plain(_next(tokens)))
    _expect(tokens, "]")
    return tuple(values)


def _plain(token: str) -> str:
    return re.sub(r"\\(.)", r"\1", token[1:-1]) if token[0] in "\"'" else token


def _next(tokens: list[str]) -> str:
    if not tokens or tokens[0] in {"(", ")", ",", "[", "]"}:
        raise _unreadable("The filter ends too early.")
    return tokens.pop(0)


def _expect(tokens: list[str], mark: str) -> None:
    if not tokens or tokens.pop(0) != mark:
        raise _unreadable(f"'{mark}' was expected.")


def _unreadable(detail: str) -> Refused:
    return Refused([bad_parameter(f"Invalid filter provided. {detail}", "filter")])
