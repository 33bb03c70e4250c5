"""The store's side, read fresh: the orders of a window, those that events name beyond it, refunds, account emails."""

import threading
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from decimal import Decimal
from sys import intern

from bcklaviyo_gui.bigcommerce.decode import decode_customers, decode_order, decode_orders, decode_refunds
from bcklaviyo_gui.bigcommerce.order_shapes import Order
from bcklaviyo_gui.bigcommerce.queries import OrderQuery
from bcklaviyo_gui.bigcommerce.withheld import IN_A_ROW_AT_MOST, ROWS, Withheld, find_withheld, server_is_well
from bcklaviyo_gui.domain.emails import normalise_email
from bcklaviyo_gui.domain.errors import ContractBroken, PageTooBig, Stopped
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.domain.orders import PriceSide
from bcklaviyo_gui.domain.zones import instant_of
from bcklaviyo_gui.mapping.money import order_value, side
from bcklaviyo_gui.mapping.rules import Rules
from bcklaviyo_gui.reconcile.packed_orders import PackedOrders
from bcklaviyo_gui.reconcile.ports import StoreReading
from bcklaviyo_gui.reconcile.rows import StoreOrder, ten_thousandths

PAGE_SIZES = (250, 100, 50, 25, 10, ROWS)
_SMALL = 50  # pages of this size seldom fail for their size, so there is nothing to wait for
SINGLE_LOOKUPS = 60
"""How many orders that events name are asked for one by one; more are looked for in pages first."""

WALKED_LOOKUPS = 60
"""How many pages at most are read to find orders that events name."""

_ENDPOINT = "GET /v2/orders"
_YET_TO_COME = datetime(2100, 1, 1, tzinfo=UTC)


@dataclass
class StoreRead:
    """Orders by id, and the ids of those whose rows could not be read; of how many, None when nobody knows. `newest`
    are those of the last page."""

    orders: PackedOrders = field(default_factory=PackedOrders)
    unreadable: set[int] = field(default_factory=set)
    total: int | None = None
    newest: list[StoreOrder] = field(default_factory=list)


@dataclass(frozen=True)
class LookedUp:
    """What became of ids that events name: orders of another time, archived ones, and those that the store lacks."""

    found: tuple[StoreOrder, ...]
    archived: frozenset[int]
    gone: frozenset[int]


class StoreReader:
    """Reads one store; between two requests it looks whether the user wants to stop."""

    def __init__(self, source: StoreReading, rules: Rules, stop: threading.Event) -> None:
        self._source = source
        self._rules = rules
        self._stop = stop
        self._page_size = PAGE_SIZES[0]
        self._withheld: dict[int, Withheld] = {}
        self._withheld_in_a_row = 0
        self._other_rules = {
            "inc": _with_side(rules, PriceSide.EX),
            "ex": _with_side(rules, PriceSide.INC),
        }

    def orders(
        self, start: int, end: int, report: Callable[[StoreRead], None], into: PackedOrders | None = None
    ) -> StoreRead:
        """All orders created from `start` to `end` (seconds, both included), whatever their status, without lines.

        Raises ContractBroken for a row outside the window: a misread date filter returns every order, without a word.
        """
        read = StoreRead() if into is None else StoreRead(into)
        window = (instant_of(start), instant_of(end))
        query = OrderQuery(min_date_created=window[0], max_date_created=window[1], with_lines=False)
        for page in self._pages(query):
            if not read.orders and page.row_count == self._page_size:
                read.total = self._count(query)
            read.newest = []
            for order in page.records:
                if not window[0] <= order.date_created <= window[1]:
                    problem = Message("order {id} was created outside the dates asked for", id=str(order.id))
                    raise ContractBroken(problem, endpoint=_ENDPOINT, field="date_created")
                if order.id not in read.orders:
                    read.newest.append(self.row(order))
                    read.orders.add(read.newest[-1])
            read.unreadable.update(page.broken_ids)
            report(read)
        return read

    def look_up(self, wanted: Collection[int]) -> LookedUp:
        """What became of these orders; with many of them, those that the store lists are found by the page."""
        left = sorted(wanted)
        found: list[StoreOrder] = []
        if len(left) > SINGLE_LOOKUPS:
            left = self._walk(left, found)
        archived, gone = set(), set(left[SINGLE_LOOKUPS:])
        for order_id in left[:SINGLE_LOOKUPS]:
            self._check_stop()
            body = self._source.order(order_id)
            order = next(iter(decode_order(body).records), None) if body else None
            if order is None:
                gone.add(order_id)
            elif order.is_deleted:
                archived.add(order_id)
            else:
                found.append(self.row(order))
        return LookedUp(tuple(found), frozenset(archived), frozenset(gone))

    def refunded(self, since: int, order_ids: Collection[int]) -> dict[int, tuple[int, int]]:
        """What went back of these orders since an instant, with tax and without; what was declined did not."""
        result: dict[int, tuple[int, int]] = {}
        for body in self._source.refunds(created_since=instant_of(since)):
            self._check_stop()
            for refund in decode_refunds(body).records:
                if refund.order_id in order_ids and refund.is_real():
                    total, without_tax = result.get(refund.order_id, (0, 0))
                    result[refund.order_id] = (
                        total + ten_thousandths(refund.total_amount),
                        without_tax + ten_thousandths(refund.total_amount - refund.total_tax),
                    )
        return result

    def account_emails(self, customer_ids: Iterable[int]) -> dict[int, str]:
        """The emails of these customers' accounts, by customer id; deleted ones are absent."""
        emails = {}
        for body in self._source.customers(ids=sorted(set(customer_ids))):
            self._check_stop()
            emails.update({customer.id: customer.email for customer in decode_customers(body).records})
        return emails

    def row(self, order: Order) -> StoreOrder:
        """What is kept of an order."""
        exact = side(order, self._rules)
        is_inc = exact == "inc"
        return StoreOrder(
            id=order.id,
            created=int(order.date_created.timestamp()),
            modified=int(order.date_modified.timestamp()),
            status_id=order.status_id,
            customer_id=order.customer_id,
            is_deleted=order.is_deleted,
            email=normalise_email(order.billing_address.email),
            currency=intern(order.default_currency_code.upper()),
            value=ten_thousandths(order_value(order, self._rules)),
            other_value=ten_thousandths(order_value(order, self._other_rules[exact])),
            total=ten_thousandths(order.total_inc_tax),
            tax_left_out=0 if is_inc else ten_thousandths(order.total_inc_tax - order.total_ex_tax),
            handling=ten_thousandths(_on_side(is_inc, order.handling_cost_inc_tax, order.handling_cost_ex_tax)),
            wrapping=ten_thousandths(_on_side(is_inc, order.wrapping_cost_inc_tax, order.wrapping_cost_ex_tax)),
        )

    def _count(self, query: OrderQuery) -> int | None:
        """How many orders will come. The count is told to ignore its dates in some stores: one that knows orders of a
        time that is yet to come does."""
        self._check_stop()
        if self._source.order_count(OrderQuery(min_date_created=_YET_TO_COME)) != 0:
            return None
        self._check_stop()
        return self._source.order_count(query)

    def _walk(self, wanted: list[int], found: list[StoreOrder]) -> list[int]:
        """Read pages from each id that is still wanted; returns the ids that were not in them."""
        missing: list[int] = []
        for _ in range(WALKED_LOOKUPS):
            if not wanted:
                return missing
            page = self._page(OrderQuery(), wanted[0] - 1)
            rows = {order.id: order for order in page.records}
            found.extend(self.row(rows[order_id]) for order_id in wanted if order_id in rows)
            seen = page.last_id if page.last_id is not None else wanted[-1]
            missing += [order_id for order_id in wanted if order_id <= seen and order_id not in rows]
            wanted = [order_id for order_id in wanted if order_id > seen]
        return missing + wanted

    def _pages(self, query: OrderQuery) -> Iterator["_Page"]:
        """Pages by rising id. A short one is the last only if a full one came before it: what a store gives at most is
        not documented.
        """
        last, has_seen_full = 0, False
        while True:
            page = self._page(query, last)
            if page.last_id is None or page.last_id == last:
                return
            if page.last_id < last:
                raise ContractBroken(
                    Message("the list does not go on from the id asked for"), endpoint=_ENDPOINT, field="id"
                )
            last = page.last_id
            self._source.progressed()
            yield page
            if has_seen_full and page.row_count < self._page_size:
                return
            has_seen_full = page.row_count == self._page_size

    def _page(self, query: OrderQuery, last_id: int) -> "_Page":
        """The page behind an id. An order that makes the smallest page fail is a page of its own, and broken."""
        size_before, failures = self._page_size, 2
        behind = self._behind_id(query, last_id)
        while True:
            try:
                page = _Page.of(self._ask(behind, self._page_size, failures))
                self._withheld_in_a_row = 0
                return page
            except PageTooBig:
                if self._page_size > ROWS:
                    self._page_size = next(size for size in PAGE_SIZES if size < self._page_size)
                    failures = 2 if self._page_size > _SMALL else 1
                    continue
                is_well = server_is_well(self._ask, behind)
                withheld = find_withheld(self._ask, self._exists, behind, last_id) if is_well else None
                if withheld is None:
                    self._page_size = self._page_size if is_well else size_before
                    failures = 2
                    continue
                has_others = bool(decode_orders(withheld.before).records)
                self._withheld_in_a_row = 1 if has_others else self._withheld_in_a_row + 1
                if self._withheld_in_a_row > IN_A_ROW_AT_MOST:
                    raise
                self._page_size = PAGE_SIZES[0]  # it was no matter
                return self._stepped_over(withheld)

    def _ask(self, query: OrderQuery, limit: int, failures: int | None) -> bytes:
        self._check_stop()
        return self._source.orders_page(query, limit, failures)

    def _exists(self, order_id: int) -> bool:
        self._check_stop()
        return self._source.order_exists(order_id)

    def _behind_id(self, query: OrderQuery, last_id: int) -> OrderQuery:
        """Asks for the last id once more: whether `min_id` itself is among the rows is not documented."""
        withheld = self._withheld.get(last_id)
        return replace(query, min_id=(withheld.min_id if withheld is not None else last_id) or None, with_lines=False)

    def _stepped_over(self, withheld: Withheld) -> "_Page":
        self._withheld[withheld.order_id] = withheld
        before = _Page.of(withheld.before)
        broken = (*before.broken_ids, withheld.order_id)
        return _Page(before.records, broken, withheld.order_id, self._page_size)

    def _check_stop(self) -> None:
        if self._stop.is_set():
            raise Stopped


@dataclass(frozen=True)
class _Page:
    records: tuple[Order, ...]
    broken_ids: tuple[int, ...]
    last_id: int | None
    row_count: int

    @classmethod
    def of(cls, body: bytes) -> "_Page":
        decoded = decode_orders(body)
        broken = tuple(one.record_id for one in decoded.broken if one.record_id is not None)
        ids = [order.id for order in decoded.records] + list(broken)
        return cls(decoded.records, broken, max(ids, default=None), len(decoded.records) + len(decoded.broken))


def _with_side(rules: Rules, price_side: PriceSide) -> Rules:
    return Rules(store_hash=rules.store_hash, excluded_statuses=rules.excluded_statuses, price_side=price_side)


def _on_side(is_inc: bool, inc: Decimal, ex: Decimal) -> Decimal:
    return inc if is_inc else ex
