"""From the body of a page to records: the good ones, and what is wrong with the others.

A page is decoded typed, in one go. Only when that fails it is decoded row by row, and a row that fails once more with
nulls and empty texts taken as absent (PHP writes "", [] and {} where it means nothing), and with numbers for text.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Generic, TypeVar

from msgspec import DecodeError, Raw, Struct, ValidationError

from bcklaviyo_gui.domain.errors import ContractBroken
from bcklaviyo_gui.domain.messages import Message, quoted
from bcklaviyo_gui.http.scalars import fitted
from bcklaviyo_gui.local import typed_json

T = TypeVar("T")
W = TypeVar("W")

# A page with more broken rows than this is broken as a whole, unless there is just one of them.
_BROKEN_SHARE_MAX = 0.2

Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class BrokenRecord:
    """A record that breaks the vendor's shape. `problem` never holds the value; `order_id` is whose part it is."""

    record_id: int | None
    endpoint: str
    field: str
    problem: Message
    order_id: int | None = None


@dataclass(frozen=True, slots=True)
class Decoded(Generic[T]):
    """What one answer held."""

    records: tuple[T, ...]
    broken: tuple[BrokenRecord, ...]


class FieldBroken(Exception):
    """A field that is well-formed JSON, and still not what it should be."""

    def __init__(self, field: str, problem: Message) -> None:
        super().__init__(f"{field}: {problem}")
        self.field = field
        self.problem = problem


class Envelope(Struct, Generic[T], frozen=True):
    """How v3 wraps its rows."""

    data: list[T]


@dataclass(frozen=True)
class Shape(Generic[W, T]):
    """How the rows of one endpoint are read: from JSON to the wire type W, and from that to the record T."""

    endpoint: str
    wire: type[W]
    to_record: Callable[[W], T]
    in_envelope: bool = False
    id_field: str = "id"
    order_field: str | None = None
    """Where a row that belongs to an order names it."""
    tidy: Callable[[Row], Row] = lambda row: row
    marker: bytes | None = None
    """A row that holds these bytes is never decoded the short way."""


@dataclass(frozen=True)
class PageReader(Generic[W, T]):
    """Decodes pages of one shape."""

    shape: Shape[W, T]
    rows: Callable[[bytes], list[W]]
    row: Callable[[bytes], W]

    def read(self, body: bytes) -> Decoded[T]:
        """The records of a page; an empty body is an empty page. Raises ContractBroken when it is not to be trusted."""
        if not body.strip():
            return Decoded((), ())
        if self.shape.marker is None or self.shape.marker not in body:
            try:
                return Decoded(tuple(map(self.shape.to_record, self.rows(body))), ())
            except (ValidationError, FieldBroken):
                pass
            except _NOT_JSON:
                raise self._not_json() from None
        return self._read_rows(self._split(body))

    def read_one(self, body: bytes) -> Decoded[T]:
        """The same of an answer that is one record."""
        if not body.strip():
            return Decoded((), ())
        try:
            raw = typed_json.decode(body, Raw)
        except _NOT_JSON:
            raise self._not_json() from None
        if bytes(raw).lstrip()[:1] != b"{":
            raise ContractBroken(Message("One record was expected."), endpoint=self.shape.endpoint)
        return self._read_rows([raw])

    def _split(self, body: bytes) -> list[Raw]:
        try:
            if self.shape.in_envelope:
                return _RAW_ENVELOPE.decode(body).data
            return _RAW_ROWS.decode(body)
        except ValidationError:
            field = "data" if self.shape.in_envelope else None
            raise ContractBroken(Message("A list was expected."), endpoint=self.shape.endpoint, field=field) from None
        except _NOT_JSON:
            raise self._not_json() from None

    def _not_json(self) -> ContractBroken:
        return ContractBroken(Message("The answer is not JSON."), endpoint=self.shape.endpoint)

    def _read_rows(self, rows: list[Raw]) -> Decoded[T]:
        records: list[T] = []
        broken: list[BrokenRecord] = []
        for raw in rows:
            found = self._read_row(bytes(raw))
            if isinstance(found, BrokenRecord):
                broken.append(found)
            else:
                records.append(found)
        if len(broken) >= 2 and len(broken) > _BROKEN_SHARE_MAX * len(rows):
            first = broken[0]
            raise ContractBroken(
                Message(
                    "{n} of {n2} records are broken; the first: {problem}",
                    n=len(broken),
                    n2=len(rows),
                    problem=first.problem,
                ),
                endpoint=first.endpoint,
                field=first.field,
            )
        return Decoded(tuple(records), tuple(broken))

    def _read_row(self, raw: bytes) -> T | BrokenRecord:
        shape = self.shape
        if shape.marker is None or shape.marker not in raw:
            try:
                return shape.to_record(self.row(raw))
            except (FieldBroken, *_NOT_JSON):
                pass
        try:
            row = _GENERIC.decode(raw)
        except _NOT_JSON:
            return BrokenRecord(None, shape.endpoint, "", Message("Not an object"))
        try:
            tidied = _without_empties(fitted(shape.tidy(row), shape.wire))
            return shape.to_record(typed_json.convert(tidied, shape.wire, strict=False))
        except ValidationError as error:
            field, problem = _fault(str(error))
        except FieldBroken as error:
            field, problem = error.field, error.problem
        order_id = None if shape.order_field is None else _id_of(row, shape.order_field)
        return BrokenRecord(_id_of(row, shape.id_field), shape.endpoint, field, problem, order_id)


def reader(shape: Shape[W, T]) -> PageReader[W, T]:
    """A reader of pages of this shape. "12" is an integer to it, "false" is false; money comes as text or as number."""
    row = typed_json.decoder(shape.wire, strict=False)
    # mypy takes list[...] for a type of its own even where it is a value.
    rows = typed_json.decoder(list[shape.wire], strict=False)  # type: ignore[name-defined]  # a type known when it runs
    envelope = typed_json.decoder(Envelope[shape.wire], strict=False)  # type: ignore[name-defined]  # a type known when it runs
    return PageReader(
        shape, (lambda body: envelope.decode(body).data) if shape.in_envelope else rows.decode, row.decode
    )


def _without_empties(value: object) -> object:
    """Nulls, empty texts and empty containers taken out of objects; whole numbers as integers."""
    if isinstance(value, dict):
        return {key: _without_empties(item) for key, item in value.items() if item not in (None, "", [], {})}
    if isinstance(value, list):
        return [_without_empties(item) for item in value]
    if isinstance(value, Decimal) and value.adjusted() < 20 and value == value.to_integral_value():
        return int(value)
    return value


def _fault(message: str) -> tuple[str, Message]:
    """The field and the problem of msgspec's "Expected `int`, got `str` - at `$.a[...].b`"."""
    problem, _, place = message.partition(" - at `$")
    named = _NAMED_FIELD.search(problem)
    field = ".".join(filter(None, (place.rstrip("`").lstrip("."), named.group(1) if named else "")))
    if problem.startswith("Object missing"):
        return field, Message("Missing")
    if named or problem.startswith("Invalid decimal"):
        return field, Message("Not an amount of money")
    return field, quoted(problem.replace("`", ""))


def _id_of(row: Row, id_field: str) -> int | None:
    try:
        record_id = int(str(row.get(id_field)))
    except ValueError:
        return None
    return record_id if abs(record_id) < 2**63 else None


# ValidationError, a DecodeError too, is JSON of another shape: it is caught before.
_NOT_JSON = (DecodeError, UnicodeDecodeError)
_NAMED_FIELD = re.compile(r"field `(\w+)`")
_RAW_ROWS = typed_json.decoder(list[Raw])
_RAW_ENVELOPE = typed_json.decoder(Envelope[Raw])
# float_hook: the digits as they stand, never a binary float.
_GENERIC = typed_json.decoder(Row, float_hook=Decimal)
