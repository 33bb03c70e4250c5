"""Stores that read their filters otherwise than most: what is not documented must not cost an order."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

import pytest

from bcklaviyo_gui.demo.http_server import Delivery
from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.demo.wire import Request
from bcklaviyo_gui.local.clock import SystemClock
from bcklaviyo_gui.sync import order_pages
from tests.support.sync.bench import Bench


class OpenEnded(DemoServer):
    """A store whose `min_id`, and the ends of whose windows of dates, are not in what it gives."""

    def respond(self, request: Request) -> Delivery:
        if not request.path.endswith("/v2/orders"):
            return super().respond(request)
        asked = request.params()
        if "min_id" in asked:
            asked["min_id"] = str(int(asked["min_id"]) + 1)
        for name, step in (("min_date_created", 1), ("max_date_created", -1)):
            if name in asked:
                asked[name] = (datetime.fromisoformat(asked[name]) + timedelta(seconds=step)).isoformat()
        return super().respond(replace(request, raw_query=urlencode(asked)))


@pytest.mark.parametrize("store", [DemoServer, OpenEnded])
def test_no_order_is_lost_between_two_pages(
    store: type[DemoServer], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(order_pages, "PAGE_SIZES", (10,))
    with store(orders=60, quota=0, klaviyo_limits=False) as demo:
        numbers = range(1_000, 1_000 + len(demo.store.order_ids))
        _renumber(demo, dict(zip(demo.store.order_ids, numbers, strict=True)))

        summary = Bench(demo, tmp_path).backfill()

        assert summary.orders_read == sum(not order.is_deleted for order in demo.store.orders.values())


@pytest.mark.parametrize("store", [DemoServer, OpenEnded])
def test_the_first_and_the_last_second_of_the_days_asked_for_belong_to_them(
    store: type[DemoServer], tmp_path: Path
) -> None:
    with store(orders=60, quota=0, klaviyo_limits=False) as demo:
        zone = ZoneInfo(demo.store.timezone)
        day = SystemClock().now().astimezone(zone).date() - timedelta(days=5)
        first, behind = (_midnight(some, zone) for some in (day, day + timedelta(days=1)))
        moments = [first - 1, first, behind - 1, behind]
        chosen = [order for order in demo.store.orders.values() if not order.is_deleted and order.status_id][:4]
        for order in demo.store.orders.values():
            order.created = order.modified = first - 30 * 86_400
        for order, moment in zip(chosen, moments, strict=True):
            order.created = order.modified = moment

        summary = Bench(demo, tmp_path).backfill(since=day, until=day)

        assert summary.orders_read == 2


def _midnight(day: date, zone: ZoneInfo) -> int:
    return int(datetime(day.year, day.month, day.day, tzinfo=zone).timestamp())


def _renumber(demo: DemoServer, numbers: dict[int, int]) -> None:
    """Give the orders ids without a gap, and forget what else names them."""
    demo.store.refunds = {}
    for old, new in numbers.items():
        demo.store.orders[old].id = new
    demo.store.orders = {order.id: order for order in demo.store.orders.values()}
    demo.store.order_ids = sorted(demo.store.orders)
