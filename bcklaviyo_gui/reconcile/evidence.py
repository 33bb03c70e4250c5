"""What the explanations look at: both sides as read, and what this program remembers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import tzinfo

from bcklaviyo_gui.mapping.rules import Rules, is_placed
from bcklaviyo_gui.reconcile.days import Days
from bcklaviyo_gui.reconcile.result import ComparedMetric
from bcklaviyo_gui.reconcile.rows import StoreOrder
from bcklaviyo_gui.state.issues import Refusal

SETTLED_S = 15 * 60
"""How long an order or event may take to show on both sides."""


@dataclass(frozen=True)
class Scene:
    """What was read of both sides. Instants in seconds, money in ten-thousandths.

    `is_read` tells whether the events of an instant were read one by one; where they were not, the daily figures agree.
    `refunded` is what went back of an order, with and without tax. `archived` and `gone` are ids that events name.
    `orders` come by rising id.
    """

    store_days: Days
    account_days: Days
    store_zone: tzinfo
    account_zone: tzinfo
    rules: Rules
    now: int
    metrics: tuple[ComparedMetric, ...]
    orders: Mapping[int, StoreOrder]
    is_read: Callable[[int], bool] = lambda _: True
    refunded: Mapping[int, tuple[int, int]] = field(default_factory=dict)
    unreadable: frozenset[int] = frozenset()
    archived: frozenset[int] = frozenset()
    gone: frozenset[int] = frozenset()

    def is_counted(self, order: StoreOrder) -> bool:
        """Whether the order counts on the store's side."""
        return not order.is_deleted and is_placed(order.status_id, self.rules)


@dataclass(frozen=True)
class Remembered:
    """What this program remembers of the orders that Klaviyo does not show, and their accounts' emails.

    `accepted` is when Klaviyo accepted an order's event, None when nothing is remembered; `started` are the orders
    whose Started Checkout was sent; `refusals` why their events did not go through. `shown_until` is the newest
    acceptance of an event that Klaviyo shows: what it accepted before that, and does not show, is not just slow.
    """

    accepted: Mapping[int, int] | None = None
    shown_until: int | None = None
    started: frozenset[int] = frozenset()
    refusals: Mapping[int, Refusal] = field(default_factory=dict)
    account_emails: Mapping[int, str] = field(default_factory=dict)
