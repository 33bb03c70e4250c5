"""What a backfill costs in requests, beside the way that asks for every order one by one."""

from collections import Counter
from pathlib import Path

import pytest

from bcklaviyo_gui.demo.process import DemoProcess
from tests.support.benchmarks.engine import backfill, table

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(300)]

ORDERS = 10_000
LIST_REQUESTS_MAX = 45
BULK_SHARE_MAX = 1.1


def test_a_backfill_asks_for_pages_not_for_orders(tmp_path: Path) -> None:
    with DemoProcess("--orders", str(ORDERS), "--quota", "0", "--no-klaviyo-limits") as demo:
        measured = backfill(demo, tmp_path)
        truth = demo.control("GET", "store")
    assert isinstance(truth, dict)
    incomplete, unnamed = truth["orders_needing_products"], truth["orders_needing_coupons"]
    lists = measured.count("/v2/orders")
    products, coupons = (measured.count(f"/v2/orders/{{id}}/{part}") for part in ("products", "coupons"))
    bulk = measured.count("/api/event-bulk-create-jobs", "POST")
    apis = Counter(request.api for request in measured.requests)
    # Line items, coupons and refunds of each order, and its events one by one: what comes to mind first.
    naive = {"bigcommerce": 3 * measured.orders + measured.orders // 250, "klaviyo": measured.events}
    print(f"\n{measured.orders:,} orders, {measured.events:,} events, {lists} order lists, {bulk} bulk requests")
    print(f"{len(incomplete)} orders come incomplete, {len(unnamed)} do not name their coupon")
    print(
        table(
            ("requests per 1,000 orders", "this program", "one by one"),
            [(api, 1000 * apis[api] / measured.orders, 1000 * naive[api] / measured.orders) for api in sorted(naive)],
        )
    )
    assert lists <= LIST_REQUESTS_MAX
    assert products <= 2 * len(incomplete)  # a page, and the one that ends the list
    assert coupons <= 2 * len(unnamed)
    assert measured.count("/v2/orders/{id}") == 0
    assert bulk <= BULK_SHARE_MAX * measured.events / 1000 + 1
