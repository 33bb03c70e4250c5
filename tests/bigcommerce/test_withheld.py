"""Orders that make every list fail in which they stand are stepped over, and named."""

import threading
from collections.abc import Iterator
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bcklaviyo_gui.bigcommerce.client import BigCommerceClient
from bcklaviyo_gui.bigcommerce.queries import OrderQuery
from bcklaviyo_gui.domain.errors import GaveUp, PageTooBig
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.mapping.rules import Rules
from bcklaviyo_gui.reconcile.store_side import StoreRead, StoreReader
from tests.support.http.wire import Reply, Rig, ScriptedServer, Seen, rig, serving

DATE = "Thu, 20 Apr 2017 11:32:00 +0000"
MONEY = dict.fromkeys(
    (
        *("subtotal_ex_tax", "subtotal_inc_tax", "shipping_cost_ex_tax", "shipping_cost_inc_tax"),
        *("discount_amount", "coupon_discount"),
    ),
    "1.0000",
)


class Store:
    """A server of orders: lists with one of `bad` in them fail. Whether the ends of a range are in it is its choice."""

    def __init__(self, ids: set[int], bad: set[int], *, ends_are_in: bool = True) -> None:
        self.ids, self.bad = sorted(ids | bad), bad
        self.shift = 0 if ends_are_in else 1
        self.hides_single = False

    def __call__(self, seen: Seen) -> Reply:
        path = urlsplit(seen.path)
        asked = {name: int(values[0]) for name, values in parse_qs(path.query).items() if values[0].isdigit()}
        last = path.path.rpartition("/")[2]
        if last == "count":
            return Reply(403)
        if last.isdigit():
            return Reply(500 if int(last) in self.bad else 200 if int(last) in self.ids else 404)
        low, high = asked.get("min_id", 0) + self.shift, asked.get("max_id", 2**31) - self.shift
        rows = [order_id for order_id in self.ids if low <= order_id <= high][: asked["limit"]]
        return Reply(500) if self.bad & set(rows) else Reply.of([row(order_id) for order_id in rows])


def row(order_id: int) -> dict[str, object]:
    head = {"id": order_id, "status_id": 10, "default_currency_code": "USD"}
    return {**head, **MONEY, "date_created": DATE, "date_modified": DATE}


@pytest.fixture(scope="module")
def server() -> Iterator[ScriptedServer]:
    with serving() as server:
        yield server


def read_all(wired: Rig) -> StoreRead:
    client = BigCommerceClient(wired.session, "abc123")
    reader = StoreReader(client, Rules("abc123"), threading.Event())
    return reader.orders(0, 2_000_000_000, lambda _: None)


class Source:
    """The same without the wire, for many stores in little time."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def orders_page(self, query: OrderQuery, limit: int, failures: int | None = 2) -> bytes:
        asked = urlencode({**query.filters(), "limit": limit})
        reply = self._store(Seen("GET", f"/v2/orders?{asked}", {}, b""))
        if reply.status == 500:
            raise PageTooBig(Message("status 500")) if failures else GaveUp(Message("status 500"))
        return reply.body

    def order_exists(self, order_id: int) -> bool:
        return self._store(Seen("GET", f"/v2/orders/{order_id}", {}, b"")).status != 404

    def order_count(self, query: OrderQuery) -> int | None:
        return None

    def progressed(self) -> None:
        pass


@settings(max_examples=120, deadline=None)
@given(
    ids=st.sets(st.integers(1, 400), max_size=60) | st.sets(st.integers(1, 100_000), max_size=30),
    bad=st.sets(st.integers(1, 400), min_size=1, max_size=3) | st.sets(st.integers(1, 100_000), min_size=1, max_size=2),
    are_in=st.booleans(),
)
def test_all_others_are_read_and_these_are_named(ids: set[int], bad: set[int], are_in: bool) -> None:
    source = Source(Store(ids, bad, ends_are_in=are_in))
    read = StoreReader(source, Rules("abc123"), threading.Event()).orders(  # type: ignore[arg-type]  # all that is used
        0, 2_000_000_000, lambda _: None
    )

    assert read.unreadable == bad
    assert set(read.orders) == ids - bad


def test_one_such_order_costs_few_requests_and_little_time(server: ScriptedServer) -> None:
    server.otherwise = Store(set(range(1, 1_000)), {677})
    server.seen.clear()
    with rig(server, name="BigCommerce") as wired:
        assert read_all(wired).unreadable == {677}
        assert sum(wired.clock.waits) < 20

    assert len(server.seen) < 60


def test_a_server_that_fails_for_a_while_is_waited_for_and_nothing_is_named(server: ScriptedServer) -> None:
    store = Store(set(range(1, 400)), set())
    server.seen.clear()
    with rig(server, name="BigCommerce") as wired:
        server.otherwise = lambda seen: Reply(503) if 2 < len(server.seen) < 20 else store(seen)
        read = read_all(wired)

    assert read.unreadable == set()
    assert len(read.orders) == 399


def test_a_server_that_goes_on_failing_is_given_up(server: ScriptedServer) -> None:
    server.otherwise = lambda _: Reply(500)
    with rig(server, patience_s=100, name="BigCommerce") as wired, pytest.raises(GaveUp, match="100 seconds"):
        read_all(wired)


def test_many_such_orders_in_a_row_are_no_matter_of_single_orders(server: ScriptedServer) -> None:
    server.otherwise = Store(set(range(1, 20)), set(range(20, 60)))
    with rig(server, name="BigCommerce") as wired, pytest.raises(PageTooBig):
        read_all(wired)


def test_a_page_that_is_only_too_big_gets_smaller_and_nothing_is_named(server: ScriptedServer) -> None:
    store = Store(set(range(1, 60)), set())

    def answer(seen: Seen) -> Reply:
        limit = int(parse_qs(urlsplit(seen.path).query).get("limit", ["1"])[0])
        return Reply(500) if limit > 2 else store(seen)

    server.otherwise = answer
    with rig(server, name="BigCommerce") as wired:
        read = read_all(wired)

    assert read.unreadable == set()
    assert len(read.orders) == 59
