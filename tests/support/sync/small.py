"""A small demo store of many kinds of orders, that can be set back between schedules in no time."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from bcklaviyo_gui.demo.bigcommerce.api import BigCommerceApi
from bcklaviyo_gui.demo.bigcommerce.store import DemoStore
from bcklaviyo_gui.demo.http_server import Delivery
from bcklaviyo_gui.demo.klaviyo.account import DemoAccount
from bcklaviyo_gui.demo.klaviyo.api import KlaviyoApi
from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.demo.wire import Request

NOW = datetime(2026, 5, 4, 15, tzinfo=UTC)


class WatchedDemo(DemoServer):
    """Without quotas, and its time stands still. Lets a test look at every request before it is worked on."""

    def __init__(self, orders: int = 4) -> None:
        super().__init__(orders=orders, quota=0, klaviyo_limits=False, now=NOW)
        self.watch: Callable[[Request], None] = lambda request: None

    def respond(self, request: Request) -> Delivery:
        self.watch(request)
        return super().respond(request)


@contextmanager
def small_demo(orders: int = 14) -> Iterator[WatchedDemo]:
    """A demo of at most so many orders of at most three lines."""
    with WatchedDemo() as demo:
        reset(demo, small_store(orders))
        yield demo


def small_store(orders: int = 14) -> DemoStore:
    """One order of each status first, then others."""
    store = DemoStore(120, 1, now=NOW)
    small = [order for order in store.orders.values() if len(order.lines) <= 3]
    refunded = {refund.order_id for refund in store.refunds.values()}
    kinds = {(order.status_id, order.id in refunded, order.customer_id == 0): order.id for order in small}
    chosen = list(dict.fromkeys([*kinds.values(), *(order.id for order in small)]))[:orders]
    store.order_ids = sorted(chosen)
    store.orders = {order_id: store.orders[order_id] for order_id in store.order_ids}
    store.refunds = {refund.id: refund for refund in store.refunds.values() if refund.order_id in store.orders}
    with_orders = {order.customer_id for order in store.orders.values()}
    others = [customer_id for customer_id in store.customers if customer_id not in with_orders][:5]
    store.customers = {
        customer_id: customer
        for customer_id, customer in store.customers.items()
        if customer_id in with_orders or customer_id in others
    }
    return store


def changed_store(orders: int = 14) -> DemoStore:
    """The same store two hours later: orders were paid, cancelled, refunded and placed, and people have moved."""
    store = small_store(orders)
    store.advance(7_200)
    by_status: dict[int, list[int]] = {}
    for order in store.orders.values():
        by_status.setdefault(order.status_id, []).append(order.id)
    store.set_status(by_status[7][0], 11)
    store.complete_checkout(by_status[0][0])
    store.cancel(by_status[10][0])
    store.refund(by_status[10][1], "1.00", reason="Scratched")
    store.refund(by_status[2][0])
    customers = sorted(store.customers)
    store.place_order(customers[0])
    store.place_order(customers[1], status_id=2)
    store.place_order(email="late.guest@postbox.co")
    store.start_checkout(email="cart.guest@postbox.co", age_s=4_000)
    store.start_checkout(customers[2], age_s=5_000)
    store.change_customer_email(customers[3], "moved@ravenwood-mail.com")
    store.set_store_credit(customers[4], "12.50")
    store.advance(2)
    return store


def reset(demo: DemoServer, store: DemoStore | None = None) -> None:
    """Begin with an empty account, and with another store if one is given."""
    show(demo, store or demo.store)
    demo.account = DemoAccount(demo.store.clock, demo.key, demo.store.timezone)
    demo.account.base_url = demo.klaviyo_url
    demo.klaviyo = KlaviyoApi(demo.account, enforce_limits=False)
    demo.faults.clear()
    demo.log.clear()


def show(demo: DemoServer, store: DemoStore) -> None:
    """From now on this is the demo's store."""
    demo.store = store
    demo.bigcommerce = BigCommerceApi(store, demo.token, 0)


@contextmanager
def fast_folder() -> Iterator[Path]:
    """A folder in memory where there is one: what dies here are processes, not machines, so no disk is needed."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        yield Path(folder)
