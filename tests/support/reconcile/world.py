"""A demo store and a demo account that holds what this program would have sent, and a reconciliation of the two."""

import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import msgspec

from bcklaviyo_gui.bigcommerce.client import BigCommerceClient
from bcklaviyo_gui.bigcommerce.client import open_session as open_store
from bcklaviyo_gui.demo.made_store.orders import order_value
from bcklaviyo_gui.demo.made_store.records import NOT_PLACED, Order
from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.klaviyo.batching import fill_batch
from bcklaviyo_gui.klaviyo.client import KlaviyoClient
from bcklaviyo_gui.klaviyo.session import open_session as open_account
from bcklaviyo_gui.mapping.rules import Rules
from bcklaviyo_gui.reconcile.ports import ComparisonPlan, ComparisonPorts, Issues, Ledger
from bcklaviyo_gui.reconcile.result import Reconciliation
from bcklaviyo_gui.reconcile.run import reconcile
from tests.support.klaviyo.items import packed


class HurriedClock:
    """A clock whose waits are over at once, as if the time had passed: the demo's limits are off in these tests."""

    def __init__(self) -> None:
        self._ahead_s = 0.0

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic() + self._ahead_s

    def wait(self, seconds: float, stop: threading.Event) -> bool:
        self._ahead_s += max(0.0, seconds)
        return stop.is_set()


NOW = datetime(2026, 3, 20, 15, 30, tzinfo=UTC)


def placed_orders(demo: DemoServer) -> list[Order]:
    """The orders that count, by id."""
    return [order for order in demo.store.orders.values() if order.status_id not in NOT_PLACED and not order.is_deleted]


def give_everyone_an_address(demo: DemoServer) -> None:
    """No order of the store is without a usable address any more."""
    for order in demo.store.orders.values():
        order.email = f"buyer.{order.id}@hartwell-post.com"
        order.customer_id = 0


def send(demo: DemoServer, orders: Iterable[Order], *, late_s: int = 0) -> dict[int, str]:
    """Send the Placed Order of each order, as this program does; returns the events' ids by order."""
    before = len(demo.account.events)
    items = [
        packed(order.id, _NUMBERS.encode(_profile(order.email)), _NUMBERS.encode(_own_event(demo, order, late_s)))
        for order in orders
    ]
    with _client(demo) as client:
        for start in range(0, len(items), 1000):
            assert client.send_batch(fill_batch(items[start : start + 1000])).accepted
    return {int(event.unique_id.rpartition("-")[2]): event.id for event in demo.account.events[before:]}


def send_foreign(demo: DemoServer, order: Order, properties: dict[str, object], **changes: object) -> str:
    """Send a Placed Order as another tool would, with an id that says nothing; returns the event's id.

    `changes` go over the event's attributes; `late_s` moves its time, `email` names another person.
    """
    late_s = changes.pop("late_s", 0)
    email = str(changes.pop("email", order.email))
    assert isinstance(late_s, int)
    attributes = _own_event(demo, order, late_s) | {"unique_id": f"tool-{order.id * 7919}x", "properties": properties}
    item = packed(order.id, _NUMBERS.encode(_profile(email)), _NUMBERS.encode(attributes | changes))
    with _client(demo) as client:
        assert client.send_event(item).accepted
    return demo.account.events[-1].id


def _own_event(demo: DemoServer, order: Order, late_s: int) -> dict[str, object]:
    uid = f"bigcommerce-{demo.store_hash}-{order.id}"
    return {
        "properties": {"OrderId": str(order.id), "Event ID": uid},
        "time": datetime.fromtimestamp(order.created + late_s, UTC).isoformat(),
        "value": Decimal(order_value(order)) / 10_000,
        "value_currency": order.currency,
        "unique_id": uid,
        "backfill": True,
        "metric": {"data": {"type": "metric", "attributes": {"name": "Placed Order"}}},
    }


def _profile(email: str) -> dict[str, object]:
    return {"data": {"type": "profile", "attributes": {"email": email.strip().lower()}}}


@contextmanager
def _client(demo: DemoServer) -> Iterator[KlaviyoClient]:
    session = open_account(demo.klaviyo_url, demo.key, clock=HurriedClock(), stop=threading.Event(), patience_s=20)
    try:
        yield KlaviyoClient(session)
    finally:
        session.close()


_NUMBERS = msgspec.json.Encoder(decimal_format="number")


def ports_of(demo: DemoServer, ledger: Ledger | None = None, issues: Issues | None = None) -> ComparisonPorts:
    clock, stop = HurriedClock(), threading.Event()
    return ComparisonPorts(
        BigCommerceClient(
            open_store(demo.bigcommerce_url, demo.token, clock=clock, stop=stop, patience_s=20), demo.store_hash
        ),
        KlaviyoClient(open_account(demo.klaviyo_url, demo.key, clock=clock, stop=stop, patience_s=20)),
        ledger,
        issues,
    )


def run(
    demo: DemoServer,
    first: date | None = None,
    last: date | None = None,
    *metric_ids: str,
    is_quick: bool = False,
    rules: Rules | None = None,
    ledger: Ledger | None = None,
    issues: Issues | None = None,
) -> Reconciliation:
    """Reconcile from 60 days before the demo's today, or the given range."""
    today = demo.store.clock.now_utc().astimezone(ZoneInfo(demo.store.timezone)).date()
    plan = ComparisonPlan(
        first=first or today - timedelta(days=60),
        last=last or today,
        rules=rules or Rules(demo.store_hash),
        metric_ids=metric_ids,
        is_quick=is_quick,
    )
    ports = ports_of(demo, ledger, issues)
    try:
        found = reconcile(plan, ports, stop=threading.Event())
    finally:
        ports.bigcommerce.http.close()  # type: ignore[attr-defined]  # a real client
        ports.klaviyo.http.close()  # type: ignore[attr-defined]  # a real client
    assert_adds_up(found)
    return found


def assert_adds_up(found: Reconciliation) -> None:
    """Each day's difference is the sum of its causes, in count and value; and each bridge reaches Klaviyo's figure."""
    for day in found.days:
        for figures in day.figures:
            shares = [
                share
                for discrepancy in found.discrepancies
                for share in discrepancy.shares
                if share.day == day.day and share.currency == figures.currency
            ]
            assert sum(share.count for share in shares) == figures.difference, day
            assert sum((share.value for share in shares), Decimal(0)) == figures.value_difference, day
    for bridge in found.bridges:
        assert bridge.bigcommerce + sum(step.amount for step in bridge.steps) == bridge.klaviyo
    totals = {figures.currency: figures.klaviyo_value for figures in found.totals}
    assert {bridge.currency: bridge.klaviyo for bridge in found.bridges if bridge.klaviyo} == {
        currency: value for currency, value in totals.items() if value
    }
