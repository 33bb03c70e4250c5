"""What a history costs in requests, and that the walk over ids neither skips nor repeats whatever the ids are like."""

import itertools
import json
import math
import random
import re
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bcklaviyo_gui.bigcommerce.client import BigCommerceClient
from bcklaviyo_gui.bigcommerce.queries import OrderQuery
from bcklaviyo_gui.domain.errors import PageTooBig
from bcklaviyo_gui.domain.messages import quoted
from bcklaviyo_gui.http.answers import Answer
from bcklaviyo_gui.mapping.rules import Rules
from bcklaviyo_gui.sync.context import RunContext, RunPlan, RunPorts
from bcklaviyo_gui.sync.order_pages import OrderWalk
from bcklaviyo_gui.sync.reports import Outcome, RunKind
from tests.support.contract.compare import compare_events
from tests.support.contract.reader import ContractReader
from tests.support.sync.bench import Bench
from tests.support.sync.clocks import JumpClock
from tests.support.sync.places import recorded_events
from tests.support.sync.small import NOW, WatchedDemo, small_demo

BULK = "/api/event-bulk-create-jobs"
LISTS_PER_ORDER = 45 / 10_000


def test_a_history_of_three_thousand_orders_keeps_to_the_budget_of_requests(place: Path) -> None:
    _assert_cost(place, orders=3_000)


@pytest.mark.benchmark
@pytest.mark.timeout(300)
def test_a_history_of_ten_thousand_orders_keeps_to_the_budget_of_requests(place: Path) -> None:
    _assert_cost(place, orders=10_000)


def _assert_cost(place: Path, *, orders: int) -> None:
    with WatchedDemo(orders=orders) as demo:
        bench = Bench(demo, place)
        bench.clock = JumpClock(NOW)
        assert bench.backfill().outcome is Outcome.COMPLETED
        paths = Counter(re.sub(r".*?(?=/v\d/)", "", row.path) for row in demo.log if row.api == "bigcommerce")
        assert paths["/v2/orders"] <= math.ceil(orders * LISTS_PER_ORDER)
        single = {path: count for path, count in paths.items() if re.match(r"/v2/orders/\d+", path)}
        needing = {f"/v2/orders/{order_id}/products" for order_id in demo.store.orders_needing_products()}
        needing |= {f"/v2/orders/{order_id}/coupons" for order_id in demo.store.orders_needing_coupons()}
        assert set(single) <= needing
        assert max(single.values()) <= 2
        bulk = sum(row.path == BULK for row in demo.log)
        assert bulk <= 1.1 * len(demo.account.events) / 1_000 + 1


def test_pages_that_are_too_big_are_asked_for_smaller(place: Path) -> None:
    with small_demo(40) as demo:
        reader = ContractReader(demo.bigcommerce_url, demo.store_hash, demo.token)
        reader.observe(kind="backfill")
        demo.log.clear()
        demo.faults.add("answer_status:413", path=r"/v2/orders\?.*limit=250")
        demo.faults.add("500", path=r"/v2/orders\?.*limit=100")
        bench = Bench(demo, place)
        bench.clock = JumpClock(NOW)
        assert bench.backfill().outcome is Outcome.COMPLETED
        assert compare_events(reader.expected_events(), recorded_events(bench)) == []
        limits = [parse_qs(row.query)["limit"][0] for row in demo.log if row.path.endswith("/v2/orders")]
        assert limits[:4] == ["250", "100", "100", "50"]


@dataclass
class OrderList:
    """GET /v2/orders on the wire, for orders of these ids. `accepts`: whether a limit passes at this request."""

    ids: list[int]
    includes_min_id: bool = True
    accepts: Callable[[int, int], bool] = lambda number, limit: True
    hides: Callable[[int], bool] = lambda order_id: False
    """Whether an order is taken out of a page that it had a place in."""
    grow: Callable[[int], list[int]] = lambda number: []
    limits: list[int] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def progressed(self) -> None:
        """Patience is not what is tried here."""

    def send(self, method: str, path_and_query: str, **options: object) -> Answer:
        query = parse_qs(urlsplit(path_and_query).query)
        limit, first = int(query["limit"][0]), int(query.get("min_id", ["0"])[0])
        with self.lock:
            self.limits.append(limit)
            self.ids.extend(self.grow(len(self.limits)))
            if not self.accepts(len(self.limits), limit):
                raise PageTooBig(quoted("too big"))
            found = [i for i in self.ids if (i >= first if self.includes_min_id else i > first)][:limit]
            found = [i for i in found if not self.hides(i)]
        return Answer(200, {}, json.dumps([order_row(i) for i in found]).encode()) if found else Answer(204, {}, b"")


def order_row(order_id: int) -> dict[str, object]:
    """An order of no substance."""
    date = "Mon, 04 May 2026 11:32:00 +0000"
    money = ("subtotal_ex_tax", "subtotal_inc_tax", "shipping_cost_ex_tax", "shipping_cost_inc_tax")
    return {
        "id": order_id,
        "status_id": 11,
        "date_created": date,
        "date_modified": date,
        "default_currency_code": "USD",
        "items_total": 0,
        **dict.fromkeys((*money, "discount_amount", "coupon_discount"), "0.0000"),
    }


def walk(orders: OrderList, position: int = 0, expected: int | None = None) -> list[int]:
    """The ids that the walk hands on, in its order; `expected`: how many the store counts."""
    plan = RunPlan(RunKind.BACKFILL, Rules("abc"), NOW)
    client = BigCommerceClient(orders, "abc")  # type: ignore[arg-type]  # all that a walk asks
    ports = RunPorts(client, None, None, JumpClock(NOW), lambda _: True, lambda: (0, 0), lambda: None)  # type: ignore[arg-type]  # a walk uses the store alone
    context = RunContext(plan, ports, 1, threading.Event(), lambda report: None)
    try:
        pages = list(OrderWalk(context, OrderQuery(), position, expected=expected))
    finally:
        context.close()
    assert [page.position for page in pages] == sorted(page.position for page in pages)
    assert all(page.position >= max(order.id for order in page.orders) for page in pages)
    return [order.id for page in pages for order in page.orders]


GAPS = st.one_of(st.just(1), st.integers(1, 3), st.integers(1, 60), st.integers(1, 5_000), st.integers(10**5, 10**7))
STRETCHES = st.lists(st.tuples(st.integers(1, 500), GAPS, GAPS), min_size=1, max_size=6)


@settings(max_examples=40, deadline=None, derandomize=True)
@given(first=st.one_of(st.just(1), st.integers(1, 400), st.just(2**40)), stretches=STRETCHES, inclusive=st.booleans())
def test_the_walk_neither_skips_nor_repeats_whatever_the_ids_are_like(
    first: int, stretches: list[tuple[int, int, int]], inclusive: bool
) -> None:
    ids: list[int] = []
    following = first
    for count, gap, jump in stretches:
        ids += range(following, following + count * gap, gap)
        following = ids[-1] + jump
    orders = OrderList(list(ids), inclusive)
    assert walk(orders) == ids
    assert len(orders.limits) <= 1.6 * len(ids) / 249 + 3 * len(stretches) + 3


@settings(max_examples=40, deadline=None, derandomize=True)
@given(stretches=STRETCHES, expected=st.integers(0, 3_500), inclusive=st.booleans())
def test_a_count_that_is_wrong_makes_no_order_be_skipped(
    stretches: list[tuple[int, int, int]], expected: int, inclusive: bool
) -> None:
    ids: list[int] = []
    following = 1
    for count, gap, jump in stretches:
        ids += range(following, following + count * gap, gap)
        following = ids[-1] + jump
    assert walk(OrderList(list(ids), inclusive), expected=expected) == ids


def test_pages_that_are_short_in_the_middle_end_no_walk_whatever_the_count() -> None:
    ids = list(range(1, 2_001))
    hidden = {7, 300, 301, 999}
    orders = OrderList(ids, hides=lambda order_id: order_id in hidden)
    assert walk(orders, expected=1_996) == [order_id for order_id in ids if order_id not in hidden]


@pytest.mark.parametrize(("count", "requests"), [(1, 1), (249, 1), (1_000, 5), (1_001, 5), (9_998, 43)])
def test_orders_that_are_counted_are_read_without_a_page_too_many(count: int, requests: int) -> None:
    rng = random.Random(count)
    ids = list(itertools.accumulate(rng.choices((1, 2, 3), (97, 2, 1), k=count)))
    orders = OrderList(list(ids))
    assert walk(orders, expected=count) == ids
    assert len(orders.limits) <= requests


@pytest.mark.parametrize("position", [0, 1, 249, 250, 251, 600, 999, 1_000, 5_000])
def test_the_walk_goes_on_behind_a_position(position: int) -> None:
    assert walk(OrderList(list(range(1, 1_001))), position) == list(range(position + 1, 1_001))


def test_orders_placed_during_the_walk_are_not_skipped() -> None:
    orders = OrderList(list(range(1, 1_001)), grow=lambda number: [2_000 + number] if number < 9 else [])
    found = walk(orders)
    assert found == sorted(set(found))
    assert set(range(1, 1_001)) < set(found)
    assert {2_001, 2_002, 2_003} < set(found)


def test_a_page_size_that_was_made_smaller_grows_back() -> None:
    orders = OrderList(list(range(1, 8_001)), accepts=lambda number, limit: limit <= 50 or number > 8)
    assert walk(orders) == list(range(1, 8_001))
    changes = [limit for limit, before in zip(orders.limits, [0, *orders.limits], strict=False) if limit != before]
    assert changes == [250, 100, 50, 100, 250]


def test_a_store_that_cannot_give_ten_orders_ends_the_walk() -> None:
    with pytest.raises(PageTooBig):
        walk(OrderList(list(range(1, 50)), accepts=lambda number, limit: False))
