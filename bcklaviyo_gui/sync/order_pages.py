"""Orders in pages, by id: a walk that rows which change meanwhile cannot slip through.

Each page is asked for by `min_id` alone, so any page covers all orders from its start to its last id; the id before the
start is asked for too, since whether `min_id` itself is among the rows is not documented. Once the first
page has shown how dense the ids are, the next starts are guessed and up to three pages read ahead; pages are handed on
in order, an overlap is dropped, and a hole between two guesses is asked for before anything behind it is handed on.
Pages that fail get smaller; an order that makes the smallest ones fail is stepped over, as a broken one.

A list ends at an empty page: a short one may be all that a server gives at once. Only where BigCommerce has counted the
orders, and all of them have come, a short page ends it too; nor is a page read ahead that the count has no orders for.
"""

import logging
import math
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bcklaviyo_gui.bigcommerce.decode import decode_orders
from bcklaviyo_gui.bigcommerce.order_shapes import Order
from bcklaviyo_gui.bigcommerce.pages import BrokenRecord
from bcklaviyo_gui.bigcommerce.queries import OrderQuery
from bcklaviyo_gui.bigcommerce.withheld import IN_A_ROW_AT_MOST, ROWS, Withheld, find_withheld, server_is_well
from bcklaviyo_gui.domain.errors import ContractBroken, PageTooBig
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.sync.context import RunContext

log = logging.getLogger(__name__)

PAGE_SIZES = (250, 100, 50, 10, ROWS)
READERS = 3
_GROW_AFTER = 20
_SMALL = 50  # pages of this size seldom fail for their size, so there is nothing to wait for
_ENDPOINT = "GET /v2/orders"
# Dates have whole seconds, and whether the ends of a window are in it is not documented.
_TOLERANCE = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class OrderPage:
    """Orders in ascending id; `position` is the last id that this page covers."""

    orders: tuple[Order, ...]
    broken: tuple[BrokenRecord, ...]
    position: int
    is_short: bool = False
    """Fewer than were asked for."""


@dataclass(frozen=True, slots=True)
class _Asked:
    start: int
    limit: int
    body: Future[bytes]


class OrderWalk:
    """Iterates the pages of a query behind a position, oldest id first."""

    def __init__(
        self, context: RunContext, query: OrderQuery, position: int = 0, *, expected: int | None = None
    ) -> None:
        """`expected`: how many orders BigCommerce counts behind the position, if it does."""
        self._context = context
        self._query = query
        self._position = position
        self._asked: deque[_Asked] = deque()
        self._planned = position + 1
        self._stride: int | None = None
        self._size = 0
        self._fine = 0
        self._expected = expected
        self._found = 0
        self._size_before: int | None = None  # while pages fail: how big they were
        self._withheld: dict[int, Withheld] = {}
        self._withheld_in_a_row = 0

    def __iter__(self) -> Iterator[OrderPage]:
        self._ask(self._planned)
        while self._asked:
            asked = self._asked[0]
            if asked.start > self._position + 1:
                self._ask(self._position + 1, first=True)
                continue
            try:
                body = self._context.result(asked.body)
            except PageTooBig as error:
                stepped_over = self._shrink(error)
                if stepped_over is not None:
                    yield stepped_over
                continue
            self._asked.popleft()
            self._size_before = None
            page = self._read(body, asked.start, asked.limit)
            if page is None:
                return
            is_last = page.is_short and self._expected is not None and self._found >= self._expected
            if not is_last:
                self._read_ahead()
            if page.orders or page.broken:
                yield page
            if is_last:
                self._drop_asked()

    def _read(self, body: bytes, start: int, limit: int) -> OrderPage | None:
        """The orders of a page of at most `limit` that covers the ids from `start` on; None when there are no more."""
        decoded = decode_orders(body)
        if not decoded.records and not decoded.broken:
            return None
        for order in decoded.records:
            _check_window(order, self._query, start)
        broken = tuple(b for b in decoded.broken if b.record_id is None or b.record_id > self._position)
        ids = [order.id for order in decoded.records] + [b.record_id for b in decoded.broken if b.record_id]
        if not ids:
            raise ContractBroken(Message("a page without a usable id"), endpoint=_ENDPOINT, field="id")
        if max(ids) < start:
            return None
        fresh = (order for order in decoded.records if order.id > self._position and _is_wanted(order, self._query))
        orders = tuple(sorted(fresh, key=lambda order: order.id))
        self._withheld_in_a_row = 0
        self._learn(ids, start, limit)
        if max(ids) > self._position:
            self._context.ports.bigcommerce.progressed()
        self._position = max(self._position, *ids)
        self._found += len(orders) + len(broken)
        is_short = len(decoded.records) + len(decoded.broken) < limit
        return OrderPage(orders, broken, self._position, is_short)

    def _learn(self, ids: list[int], start: int, limit: int) -> None:
        if len(ids) < limit:
            # Most likely the end; a guess would be asked for in vain.
            self._stride = None
            return
        fresh = [order_id for order_id in ids if order_id >= start]
        rows, span = len(fresh), max(fresh) - min(fresh) + 1
        density = min(1.0, rows / span)
        margin = 1.0 if density >= 1.0 else max(0.5, 1.0 - 2.0 * math.sqrt((1.0 - density) / rows))
        # One row of each page may be the one before its start.
        self._stride = max(1, int(span * margin * (limit - 1) / rows))
        self._fine += 1
        if self._fine >= _GROW_AFTER and self._size > 0:
            self._size -= 1
            self._fine = 0
            self._stride = None

    def _read_ahead(self) -> None:
        # A guess that the walk has passed already would only bring rows that are known.
        while self._asked and self._asked[0].start <= self._position - (self._stride or 0):
            self._asked.popleft().body.cancel()
        self._planned = max(self._planned, self._position + 1)
        if not self._asked:
            self._ask(self._position + 1)
        while self._stride is not None and len(self._asked) < min(READERS, self._pages_left()):
            self._ask(self._planned)

    def _pages_left(self) -> int:
        """How many pages the orders that are still to come may fill."""
        if self._expected is None:
            return READERS
        # A page that was read ahead brings a few orders that the one before it had too.
        return math.ceil(1.05 * max(0, self._expected - self._found) / PAGE_SIZES[self._size])

    def _ask(self, start: int, *, first: bool = False) -> None:
        limit = PAGE_SIZES[self._size]
        query = self._query_from(start)
        failures = 2 if self._size_before is None or limit > _SMALL else 1
        page = self._context.submit(self._context.ports.bigcommerce.orders_page, query, limit, failures)
        asked = _Asked(start, limit, page)
        if first:
            self._asked.appendleft(asked)
        else:
            self._asked.append(asked)
            self._planned = start + (self._stride or limit)

    def _query_from(self, start: int) -> OrderQuery:
        query = _widened(self._query, start)
        withheld = self._withheld.get(start - 1)
        return query if withheld is None else replace(query, min_id=withheld.min_id)

    def _shrink(self, error: PageTooBig) -> OrderPage | None:
        """Ask anew, for smaller pages, or behind an order that is found to be what makes them fail."""
        self._drop_asked()
        self._fine = 0
        self._stride = None
        if self._size_before is None:
            self._size_before = self._size
        stepped_over = None
        if self._size + 1 < len(PAGE_SIZES):
            self._size += 1
            log.info("asking for %s orders a page", PAGE_SIZES[self._size])
        else:
            stepped_over = self._step_over(error, self._size_before)
            self._size_before = None
        self._ask(self._position + 1)
        return stepped_over

    def _step_over(self, error: PageTooBig, size_before: int) -> OrderPage | None:
        """The orders up to one that makes the smallest page fail, and that one, broken; None when pages pass again."""
        client = self._context.ports.bigcommerce

        def ask(query: OrderQuery, limit: int, failures: int | None) -> bytes:
            return self._context.call(client.orders_page, query, limit, failures)

        def exists(order_id: int) -> bool:
            return self._context.call(client.order_exists, order_id)

        query = self._query_from(self._position + 1)
        if not server_is_well(ask, query):
            self._size = size_before
            return None
        withheld = find_withheld(ask, exists, query, self._position)
        if withheld is None:
            return None
        before = self._read(withheld.before, self._position + 1, ROWS)
        self._withheld_in_a_row += 1
        if self._withheld_in_a_row > IN_A_ROW_AT_MOST:
            raise error
        log.warning("order %s cannot be read from any list", withheld.order_id)
        self._size, self._stride = 0, None  # it was no matter
        self._withheld[withheld.order_id] = withheld
        self._found += 1
        self._position = withheld.order_id
        others = before or OrderPage((), (), 0)
        return OrderPage(others.orders, (*others.broken, withheld.as_broken()), self._position)

    def _drop_asked(self) -> None:
        for asked in self._asked:
            asked.body.cancel()
        self._asked.clear()


def _widened(query: OrderQuery, start: int) -> OrderQuery:
    """The query from an id on, one step wider at each end: whether the ends are in it is not documented."""
    low, high = query.min_date_created, query.max_date_created
    return replace(
        query,
        min_id=start - 1 if start > 1 else None,
        min_date_created=low - _TOLERANCE if low is not None else None,
        max_date_created=high + _TOLERANCE if high is not None else None,
    )


def _is_wanted(order: Order, query: OrderQuery) -> bool:
    low, high = query.min_date_created, query.max_date_created
    return (low is None or order.date_created >= low) and (high is None or order.date_created <= high)


def _check_window(order: Order, query: OrderQuery, start: int) -> None:
    """Raise ContractBroken for a row outside what was asked: a filter that was not understood is ignored in silence."""
    if order.id < start - 1:
        _outside("id", order)
    if query.status_id is not None and order.status_id != query.status_id:
        _outside("status_id", order)
    if not _is_within(order.date_created, query.min_date_created, query.max_date_created):
        _outside("date_created", order)
    # The upper end is the moment the walk began: an order that changes during the walk may well lie behind it.
    if not _is_within(order.date_modified, query.min_date_modified, None):
        _outside("date_modified", order)


def _is_within(moment: datetime, low: datetime | None, high: datetime | None) -> bool:
    return (low is None or moment >= low - _TOLERANCE) and (high is None or moment <= high + _TOLERANCE)


def _outside(field: str, order: Order) -> None:
    raise ContractBroken(
        Message("order {id} lies outside the asked window, so the filter was ignored", id=str(order.id)),
        endpoint=_ENDPOINT,
        field=field,
    )
