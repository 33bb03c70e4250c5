"""The rules of the mapping that a merchant may set, and what follows from them: what is placed, what starts flows."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bcklaviyo_gui.bigcommerce.order_shapes import Order
from bcklaviyo_gui.domain.emails import hash_email
from bcklaviyo_gui.domain.orders import STATUS_NAMES, PriceSide
from bcklaviyo_gui.klaviyo.payloads import Event


@dataclass(frozen=True, slots=True)
class Rules:
    """What decides how a record is mapped. `never_send` holds `hash_email` values."""

    store_hash: str
    excluded_statuses: frozenset[int] = frozenset({0, 1, 7})
    price_side: PriceSide = PriceSide.AUTO
    flow_window: timedelta = timedelta(hours=24)
    flow_order_age: timedelta = timedelta(days=60)
    checkout_settle: timedelta = timedelta(minutes=30)
    only_customers_with_orders: bool = False
    never_send: frozenset[str] = frozenset()
    external_ids: bool = True
    default_country: str = "US"


def is_placed(status_id: int, rules: Rules) -> bool:
    """Whether an order in this status was placed: refunded, cancelled and declined ones were."""
    return status_id not in rules.excluded_statuses


def status_name(order: Order) -> str:
    """BigCommerce's own name of the order's status."""
    return STATUS_NAMES.get(order.status_id, order.status)


def is_never_sent(email: str, rules: Rules) -> bool:
    """Whether this normalised email is on the never-send list."""
    return bool(rules.never_send) and hash_email(email) in rules.never_send


def change_may_start_flows(
    changed_at: datetime, *, known_before: bool, now: datetime, order_created: datetime, rules: Rules
) -> bool:
    """Whether flows may start because of a change to an order that a sync reads: see `goes_as_history`."""
    freshness = _freshness(changed_at, known_before, order_created)
    return now - freshness < rules.flow_window and now - order_created < rules.flow_order_age


def goes_as_history(event: Event, *, is_backfill: bool, now: datetime, order_created: datetime, rules: Rules) -> bool:
    """Whether the event carries the backfill flag, so that flows stay quiet.

    It goes without only in a sync, if what it tells of is fresh and not undone, the order was known before or is fresh
    itself, and the order is not old: so a bulk edit of old orders mails nobody, and an order paid after three days
    still starts its flow. `now` is BigCommerce's clock.
    """
    return (
        is_backfill
        or event.is_outdated
        or not change_may_start_flows(
            event.changed_at, known_before=event.known_before, now=now, order_created=order_created, rules=rules
        )
    )


def quiet_from(event: Event, *, now: datetime, order_created: datetime, rules: Rules) -> datetime:
    """From when on flows must stay quiet about an event that may start them now."""
    freshness = _freshness(event.changed_at, event.known_before, order_created)
    fresh_until = min(freshness, now) + rules.flow_window
    return min(fresh_until, order_created + rules.flow_order_age)


def _freshness(changed_at: datetime, known_before: bool, order_created: datetime) -> datetime:
    return changed_at if known_before else min(changed_at, order_created)
