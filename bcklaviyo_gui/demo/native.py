"""What Klaviyo's own BigCommerce integration would have written into the account.

Its events carry the order's id in `$event_id` (their unique_id) and in `OrderId`, belong to the order's email address,
and cover what that integration covers: orders placed up to now, but for archived ones and those without usable address.
"""

from __future__ import annotations

from decimal import Decimal

from bcklaviyo_gui.demo.addresses import is_email, swallowed
from bcklaviyo_gui.demo.bigcommerce.store import DemoStore
from bcklaviyo_gui.demo.klaviyo.account import NATIVE_INTEGRATION, DemoAccount
from bcklaviyo_gui.demo.klaviyo.records import Draft, raw_json
from bcklaviyo_gui.demo.made_store.orders import order_value
from bcklaviyo_gui.demo.made_store.records import STATUS_NAMES, Order

NATIVE_METRICS = (
    "Placed Order",
    "Ordered Product",
    "Fulfilled Order",
    "Cancelled Order",
    "Refunded Order",
    "Started Checkout",
)


def add_native_events(store: DemoStore, account: DemoAccount) -> None:
    """Give the account the integration's metrics, and its events for the orders that the store has now."""
    for name in NATIVE_METRICS:
        account.metric(name, NATIVE_INTEGRATION)
    for order in store.orders.values():
        email = order.email.strip()
        if order.is_deleted or not is_email(email) or swallowed(email):
            continue
        for name, moment in _stages(order):
            _record(account, order, name, moment)


def _stages(order: Order) -> list[tuple[str, int]]:
    if order.status_id == 0:
        return [("Started Checkout", order.created)]
    if not order.is_placed:
        return []
    stages = [("Placed Order", order.created)]
    if order.status_id in {2, 10}:
        stages.append(("Fulfilled Order", order.shipped or order.modified))
    if order.status_id == 5:
        stages.append(("Cancelled Order", order.modified))
    if order.status_id == 4:
        stages.append(("Refunded Order", order.modified))
    return stages


def _record(account: DemoAccount, order: Order, name: str, moment: int) -> None:
    email = order.email.strip().lower()
    properties = {
        "OrderId": str(order.id),
        "Items": list(dict.fromkeys(line.name for line in order.lines)),
        "Item Count": order.items_total,
        "Discounted": order.discount_amount + order.coupon_discount > 0,
        "Status": STATUS_NAMES[order.status_id],
    }
    draft = Draft(
        unique_id=str(order.id),
        time=moment,
        value=Decimal(order_value(order)) / 10_000,
        currency=order.currency,
        backfill=False,
        raw=raw_json(properties),
        identifiers={"email": email},
    )
    account.record(account.people.of_event({"email": email}, None), account.metric(name, NATIVE_INTEGRATION), draft)
