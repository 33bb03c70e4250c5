"""A made-up store of a million orders that takes the memory of ten thousand: each of its rows is made when it is read.

The store is a small one, many times over: every order, customer and refund of the small one stands in it `copies` times
side by side, each with ids, emails and telephone numbers of its own. So two stores of different lengths are alike.
"""

from __future__ import annotations

import bisect
import random
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import islice

import msgspec

from bcklaviyo_gui.demo.bigcommerce import v2
from bcklaviyo_gui.demo.bigcommerce.shop_json import customer_json, refund_json
from bcklaviyo_gui.demo.bigcommerce.store import DemoStore
from bcklaviyo_gui.demo.made_store.people import FIRST_GUEST_OFFSET, GUEST_SHARED_PHONE, SHARED_PHONE, make_phone
from bcklaviyo_gui.demo.made_store.records import STATUS_NAMES, Customer, Order, Refund
from bcklaviyo_gui.demo.made_store.shop import FIRST_ORDER_ID
from bcklaviyo_gui.demo.wire import Answer, Request, json_answer, parse_date
from tests.support.benchmarks.long_template import Template, marked

_GAP_EVERY = 33
"""An id is left out after so many orders."""
_LIMIT = 250


class LongStore(DemoStore):
    """A small store, `copies` times over; orders that are placed while it runs come behind all of them."""

    def __init__(self, orders: int, copies: int, *, now: datetime | None = None) -> None:
        super().__init__(orders, now=now)
        self.copies = copies
        self._small_orders = list(self.orders.values())
        self._small_refunds = list(self.refunds.values())
        self._small_customers = sorted(self.customers.values(), key=lambda customer: customer.id)
        self._place_of = {order.id: index for index, order in enumerate(self._small_orders)}
        self._numbers_of_phones = _numbers_of_phones(self._small_customers, [guest.phone for guest in self.guests])
        self._line_ids_end = copies * (1 + max(line.id for order in self._small_orders for line in order.lines))
        self._numbers.line = self._line_ids_end
        self._templates: dict[tuple[int, frozenset[str]], Template] = {}
        self.orders = _Orders(self)
        # Before those that are placed while it runs: the last one, which the next id goes on from.
        self.order_ids = [id_at(self.length - 1)]

    def orders_from(self, first_id: int, *, descending: bool = False) -> Iterator[Order]:
        """Orders by id, as in a store that holds them; descending ones are not asked for."""
        assert not descending
        for place in range(self.place_from(first_id), len(self._small_orders) * self.copies):
            yield self.order_at(place)
        for order_id in self.order_ids[max(1, bisect.bisect_left(self.order_ids, first_id)) :]:
            yield self.orders[order_id]

    def order_at(self, place: int) -> Order:
        """The order at a place in the order of ids."""
        index, copy = divmod(place, self.copies)
        small = self._small_orders[index]
        return msgspec.structs.replace(
            small,
            id=id_at(place),
            customer_id=self._person_id(small.customer_id, copy),
            email=_email(small.email, copy),
            phone=self._phone(small.phone, small.place, copy),
            lines=tuple(
                msgspec.structs.replace(
                    line,
                    id=line.id * self.copies + copy,
                    parent_id=None if line.parent_id is None else line.parent_id * self.copies + copy,
                )
                for line in small.lines
            ),
        )

    def place_from(self, first_id: int) -> int:
        """The place of the first order whose id is not smaller."""
        place = max(0, (first_id - FIRST_ORDER_ID) * _GAP_EVERY // (_GAP_EVERY + 1) - 2)
        while id_at(place) < first_id:
            place += 1
        return place

    @property
    def length(self) -> int:
        """How many orders the store had from the start."""
        return len(self._small_orders) * self.copies

    def answer(self, request: Request) -> Answer | None:
        """The lists that would take long if they were made whole; None for whatever else is asked."""
        path = request.path.removeprefix(f"/stores/{self.store_hash}")
        if path == "/v2/orders":
            return self._orders(request.params())
        if path == "/v2/orders/count":
            return self._count(request.params())
        if path == "/v3/customers":
            return self._customers(request.params())
        if path == "/v3/orders/payment_actions/refunds":
            return self._refunds(request.params())
        return None

    def _orders(self, params: dict[str, str]) -> Answer:
        assert params.get("sort", "id:asc") == "id:asc"
        first_id, (start, limit) = int(params.get("min_id", 0)), _start_of(params)
        parts = frozenset(params.get("include", "").split(","))
        wanted = start + limit
        places = islice(self._places(params, self.place_from(first_id)), wanted)
        rows = [self._written(place, parts) for place in places]
        placed = [self.orders[i] for i in self.order_ids[1:] if i >= first_id]
        tests = v2.tests_of(self, params, ignore_dates=False)
        rows += [self._encoded_as_asked(order, parts) for order in placed if all(test(order) for test in tests)]
        rows = rows[start:wanted]
        return Answer(200, b"[" + b",".join(rows) + b"]", rows=len(rows)) if rows else Answer(204)

    def _count(self, params: dict[str, str]) -> Answer:
        tests = v2.tests_of(self, params, ignore_dates=False)
        counts = dict.fromkeys(STATUS_NAMES, 0)
        for order in self._small_orders:
            if all(test(order) for test in tests):
                counts[order.status_id] += self.copies
        for order_id in self.order_ids[1:]:
            if all(test(self.orders[order_id]) for test in tests):
                counts[self.orders[order_id].status_id] += 1
        statuses = [{"id": status, "count": count} for status, count in counts.items()]
        return json_answer({"count": sum(counts.values()), "statuses": statuses})

    def _places(self, params: dict[str, str], first: int) -> Iterator[int]:
        """The places from `first` on of the orders that are asked for; what is asked is alike for all copies."""
        tests = v2.tests_of(self, params, ignore_dates=False)
        for index in range(first // self.copies, len(self._small_orders)):
            small = self._small_orders[index]
            if all(test(small) for test in tests):
                yield from range(max(first, index * self.copies), (index + 1) * self.copies)

    def _written(self, place: int, parts: frozenset[str]) -> bytes:
        index, copy = divmod(place, self.copies)
        small = self._small_orders[index]
        if (index, parts) not in self._templates:
            self._templates[index, parts] = Template(self._encoded_as_asked(marked(small), parts))
        phone = self._phone(small.phone, small.place, copy)
        customer_id = self._person_id(small.customer_id, copy)
        lines = [line.id * self.copies + copy for line in small.lines]
        return self._templates[index, parts].filled(id_at(place), customer_id, _email(small.email, copy), phone, lines)

    def _encoded_as_asked(self, order: Order, parts: frozenset[str]) -> bytes:
        has_lines = "consignments.line_items" in parts
        consignments = has_lines or "consignments" in parts
        return msgspec.json.encode(self._order_json(order, consignments, has_lines, True, "fees" in parts))

    def _customers(self, params: dict[str, str]) -> Answer:
        small, copies = self._small_customers, self.copies
        places: Sequence[int] = range(len(small) * copies)
        if "id:in" in params:
            wanted = {int(text) for text in params["id:in"].split(",")}
            ids = [customer.id for customer in small]
            places = [ids.index(i // copies) * copies + i % copies for i in sorted(wanted) if i // copies in ids]
        elif "date_modified:min" in params:
            low = parse_date("date_modified:min", params["date_modified:min"])
            places = [
                index * copies + copy
                for index, customer in enumerate(small)
                if customer.modified >= low
                for copy in range(copies)
            ]
        start, limit = _start_of(params)
        if "after" in params:
            start = 1 + bisect.bisect_left(places, int(params["after"]))
        shown = places[start : start + limit]
        rows = [customer_json(self._customer_at(place)) for place in shown]
        following = {"after": str(shown[-1])} if shown and start + limit < len(places) else {}
        links = {"next": f"?after={following['after']}&limit={limit}"} if following else {}
        cursors = {"end_cursor": str(shown[-1])} if shown else {}
        meta = {
            "pagination": _pagination(len(places), len(rows), start, limit),
            "cursor_pagination": {"count": len(rows), "per_page": limit, **cursors, "links": links},
        }
        if "after" in params:
            del meta["pagination"]
        return json_answer({"data": rows, "meta": meta}, rows=len(rows))

    def _refunds(self, params: dict[str, str]) -> Answer:
        low = parse_date("created:min", params["created:min"]) if "created:min" in params else 0
        small: Sequence[Refund] = [refund for refund in self._small_refunds if refund.created >= low]
        places: Sequence[int] = range(len(small) * self.copies)
        if "order_id:in" in params:
            wanted = {int(text) for text in params["order_id:in"].split(",")}
            places = [place for place in places if self._order_id_of(small, place) in wanted]
        start, limit = _start_of(params)
        rows = [refund_json(self._refund_at(small, place)) for place in places[start : start + limit]]
        meta = {"pagination": _pagination(len(places), len(rows), start, limit)}
        return json_answer({"data": rows, "meta": meta}, rows=len(rows))

    def _customer_at(self, place: int) -> Customer:
        index, copy = divmod(place, self.copies)
        small = self._small_customers[index]
        return msgspec.structs.replace(
            small,
            id=small.id * self.copies + copy,
            email=_email(small.email, copy),
            phone=self._phone(small.phone, small.place, copy),
        )

    def _refund_at(self, small: Sequence[Refund], place: int) -> Refund:
        index, copy = divmod(place, self.copies)
        refund = small[index]
        items = tuple(
            msgspec.structs.replace(item, item_id=item.item_id * self.copies + copy)
            if item.item_type == "PRODUCT"
            else item
            for item in refund.items
        )
        order_id = self._order_id_of(small, place)
        return msgspec.structs.replace(refund, id=refund.id * self.copies + copy, order_id=order_id, items=items)

    def _order_id_of(self, small: Sequence[Refund], place: int) -> int:
        index, copy = divmod(place, self.copies)
        return id_at(self._place_of[small[index].order_id] * self.copies + copy)

    def _person_id(self, customer_id: int, copy: int) -> int:
        return customer_id * self.copies + copy if customer_id else 0

    def _phone(self, phone: str, place: object, copy: int) -> str:
        number = self._numbers_of_phones.get(phone)
        if number is None:
            return phone
        return make_phone(_NATIONAL, place, number * self.copies + copy)  # type: ignore[arg-type]  # a place it is


class _Orders(dict[int, Order]):
    """Orders by id: those placed while the store runs are kept, all others are made when they are asked for."""

    def __init__(self, store: LongStore) -> None:
        super().__init__()
        self._store = store

    def get(self, order_id: int, default: Order | None = None) -> Order | None:  # type: ignore[override]
        """The order of this id."""
        if order_id in self:
            return self[order_id]
        place = self._store.place_from(order_id)
        found = place < self._store.length and id_at(place) == order_id
        return self._store.order_at(place) if found else default


class _National(random.Random):
    """Luck by which a number is typed the national way."""

    def random(self) -> float:
        return 0.3


_NATIONAL = _National()


def id_at(place: int) -> int:
    """The id of the order at a place: they grow, with a gap now and then."""
    return FIRST_ORDER_ID + 1 + place + place // _GAP_EVERY


def _email(email: str, copy: int) -> str:
    return f"n{copy}.{email}" if copy and email else email


def _numbers_of_phones(customers: Sequence[Customer], guests: Sequence[str]) -> dict[str, int]:
    """Telephone numbers that are somebody's alone, counted: customers from 0, guests from where theirs begin."""
    numbers: dict[str, int] = {}
    everybody = [customer.phone for customer in customers]
    for start, phones in ((0, everybody), (FIRST_GUEST_OFFSET, guests)):
        for index, phone in enumerate(phones):
            if sum(letter.isdigit() for letter in phone) >= 7 and phone not in (SHARED_PHONE, GUEST_SHARED_PHONE):
                numbers[phone] = start + index
    return numbers


def _start_of(params: dict[str, str]) -> tuple[int, int]:
    limit = int(params.get("limit", 50))
    assert 1 <= limit <= _LIMIT
    return (int(params.get("page", 1)) - 1) * limit, limit


def _pagination(total: int, count: int, start: int, limit: int) -> dict[str, object]:
    page, pages = start // limit + 1, -(-total // limit)
    links = {"next": f"?page={page + 1}&limit={limit}"} if page < pages else {}
    return {
        "total": total,
        "count": count,
        "per_page": limit,
        "current_page": page,
        "total_pages": pages,
        "links": links,
    }
