"""What a page of a list says of itself: which rows it holds, how many there are, and where it goes on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated

import msgspec
from msgspec import Meta, Raw, Struct

from bcklaviyo_gui.domain.errors import ContractBroken
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.http.decode import decode, decode_loosely
from bcklaviyo_gui.local import typed_json

# More of anything than a store can have: a total above is no total, and nothing is planned by it.
Total = Annotated[int, Meta(ge=0, le=10**12)]

NO_KEY = 0
"""The key of a row without an id."""


@dataclass(frozen=True, slots=True)
class ListPage:
    """A page of a v3 list. `keys`: one number for each row, the same for the same id."""

    keys: tuple[int, ...]
    total: int | None
    total_pages: int | None
    end_cursor: str | None


class SeenRows:
    """The rows of one list, which must bring something new with every page."""

    def __init__(self, endpoint: str) -> None:
        self._endpoint = endpoint
        self._seen: set[int] = set()

    def add(self, keys: Sequence[int]) -> None:
        """Take the rows of a page. Raises ContractBroken when all of them were seen before."""
        if NO_KEY not in keys and self._seen.issuperset(keys):
            raise ContractBroken(Message("a page that brings nothing new"), endpoint=self._endpoint, field="id")
        self._seen.update(keys)


def read_page(body: bytes, endpoint: str) -> ListPage:
    """What a v3 page says. A `meta` out of shape says nothing: PHP writes [] where it means {}.

    Raises ContractBroken for a body that is no page.
    """
    if not body.strip():
        return ListPage((), None, None, None)
    try:
        page: _Page | _AnyPage = typed_json.decode(body, _Page)
    except (msgspec.DecodeError, UnicodeDecodeError):
        page = decode(body, _AnyPage, endpoint)
    try:
        meta = decode_loosely(bytes(page.meta), _Meta)
    except msgspec.ValidationError:
        meta = _Meta()
    pagination, cursor = meta.pagination or _Pagination(), meta.cursor_pagination or _CursorPagination()
    keys, total = _keys(page.data), pagination.total
    if total is not None and total < len(keys):
        total = None  # fewer than are here
    return ListPage(keys, total, pagination.total_pages, cursor.end_cursor)


def read_keys(body: bytes, endpoint: str) -> tuple[int, ...]:
    """The keys of a v2 page's rows. Raises ContractBroken for a body that is no list."""
    try:
        return _keys(typed_json.decode(body, list[_Row]))
    except (msgspec.DecodeError, UnicodeDecodeError):
        return _keys(decode(body, list[Raw], endpoint))


@dataclass(frozen=True, slots=True)
class OrderCounts:
    """How many orders a query has, in all and in each status that the answer names."""

    total: int
    by_status: Mapping[int, int]


def read_counts(body: bytes) -> OrderCounts | None:
    """The answer of `GET /v2/orders/count`; None for a body that says nothing of the kind."""
    try:
        counts = typed_json.decode(body, _Counts, strict=False)
    except msgspec.DecodeError:
        return None
    try:
        statuses = typed_json.decode(bytes(counts.statuses), list[_StatusCount], strict=False)
    except msgspec.DecodeError:
        statuses = []
    return OrderCounts(counts.count, {status.id: status.count for status in statuses})


class _StatusCount(Struct):
    id: int
    count: Total


class _Counts(Struct):
    count: Total
    statuses: Raw = Raw(b"[]")


class _Row(Struct):
    id: Raw = Raw(b"")
    category_id: Raw = Raw(b"")


class _Page(Struct):
    data: list[_Row]
    meta: Raw = Raw(b"{}")


class _AnyPage(Struct):
    data: list[Raw]
    meta: Raw = Raw(b"{}")


class _Pagination(Struct):
    total: Total | None = None
    total_pages: Total | None = None


class _CursorPagination(Struct):
    end_cursor: str | None = None


class _Meta(Struct):
    pagination: _Pagination | None = None
    cursor_pagination: _CursorPagination | None = None


def _keys(rows: Sequence[_Row | Raw]) -> tuple[int, ...]:
    return tuple(map(_key, rows))


def _key(row: _Row | Raw) -> int:
    if isinstance(row, Raw):
        return NO_KEY
    written = bytes(row.id) or bytes(row.category_id)
    return hash(written.strip(b'"')) if written else NO_KEY
