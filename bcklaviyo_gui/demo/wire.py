"""A request and an answer, between the HTTP server and the two APIs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from email.utils import parsedate_to_datetime
from urllib.parse import parse_qsl

import msgspec

Json = dict[str, object]


@dataclass(frozen=True, slots=True)
class Request:
    """`path` is without the query; header names are lower case; `raw_query` is as it came over the wire."""

    api: str
    method: str
    path: str
    raw_query: str
    headers: Mapping[str, str]
    body: bytes

    def params(self) -> dict[str, str]:
        """The query's parameters, decoded; the last of a name wins."""
        return dict(parse_qsl(self.raw_query, keep_blank_values=True))


@dataclass(slots=True)
class Answer:
    """`rows` is how many records it carries, for the log."""

    status: int
    body: bytes = b""
    content_type: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)
    rows: int = 0


class Malformed(Exception):
    """A parameter that cannot be read; `name` is the parameter."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


_encoder = msgspec.json.Encoder(decimal_format="number")


def encode(value: object) -> bytes:
    """JSON bytes; Decimals become numbers with the digits they have."""
    return _encoder.encode(value)


def json_answer(value: object, status: int = 200, rows: int = 0) -> Answer:
    return Answer(status, encode(value), rows=rows)


_RFC_2822 = re.compile(r"\w{3}, \d{1,2} \w{3} \d{4} \d\d:\d\d:\d\d ([+-]\d{4}|GMT|UTC)")


def parse_date(name: str, text: str) -> int:
    """Seconds since 1970 of an ISO-8601 or RFC-2822 date; without an offset it is UTC. Raises Malformed.

    A plus sign that was not URL-encoded arrives as a space, and is refused.
    """
    if "," in text and not _RFC_2822.fullmatch(text):
        raise Malformed(name)
    try:
        moment = parsedate_to_datetime(text) if "," in text else datetime.fromisoformat(text)
    except ValueError as error:
        raise Malformed(name) from error
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return int(moment.timestamp())


def parse_int(name: str, text: str) -> int:
    try:
        return int(text)
    except ValueError as error:
        raise Malformed(name) from error


def parse_money(name: str, text: str) -> int:
    """Ten-thousandths of a currency unit."""
    try:
        return int(Decimal(text) * 10_000)
    except ArithmeticError as error:
        raise Malformed(name) from error


def iso_offset(moment: int) -> str:
    """`2024-05-14T09:34:00+00:00`: how both vendors write an instant."""
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%S+00:00")
