"""The revenue bridge: from BigCommerce's net figure to Klaviyo's, step by step, each with its orders."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from bcklaviyo_gui.reconcile.causes import Cause, Discrepancy
from bcklaviyo_gui.reconcile.rows import StoreOrder, decimal

# BigCommerce's reports count an order once the checkout is complete and the payment captured, and subtract refunds and
# returns (its help, "Store Overview report"); which statuses that means is not published. These are the ones in which
# that cannot be: Incomplete, Pending, Cancelled, Declined, Awaiting Payment.
UNCOUNTED_STATUSES = frozenset({0, 1, 5, 6, 7})


class Step(StrEnum):
    """The steps of the bridge, in order."""

    REFUNDS = "refunds"
    EXCLUDED_STATUSES = "excluded statuses"
    TAX = "tax"
    HANDLING = "handling"
    WRAPPING = "gift wrapping"
    FEES = "fees and other amounts"
    MISSING = "missing in Klaviyo"
    UNSENDABLE = "cannot be sent"
    DOUBLED = "counted twice"
    OTHER_DAY = "on a day outside the range"
    NOT_IN_STORE = "not in the store"
    STATUS_CHANGED = "status changed since"
    EDITED = "value differs"
    PENDING = "pending"
    ROUNDING = "rounding"


_STEP_OF_CAUSE = {
    Cause.MISSING: Step.MISSING,
    Cause.NO_EMAIL: Step.UNSENDABLE,
    Cause.BAD_EMAIL: Step.UNSENDABLE,
    Cause.DROPPED_EMAIL: Step.UNSENDABLE,
    Cause.TWICE: Step.DOUBLED,
    Cause.OTHER_DAY: Step.OTHER_DAY,
    Cause.NOT_IN_STORE: Step.NOT_IN_STORE,
    Cause.EXCLUDED_STATUS: Step.STATUS_CHANGED,
    Cause.VALUE_DIFFERS: Step.EDITED,
    Cause.PENDING: Step.PENDING,
}


@dataclass(frozen=True, slots=True)
class BridgeStep:
    """What one step adds, and the orders that it concerns; an event without an order is not among them."""

    step: Step
    amount: Decimal
    order_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Bridge:
    """`bigcommerce` plus all steps is `klaviyo`, to the last decimal. Steps that no order takes are left out."""

    currency: str
    bigcommerce: Decimal
    steps: tuple[BridgeStep, ...]
    klaviyo: Decimal


def bridges(
    orders: Iterable[StoreOrder],
    refunded: Mapping[int, int],
    discrepancies: Sequence[Discrepancy],
    is_placed: Callable[[int], bool],
    klaviyo: Mapping[str, int],
) -> tuple[Bridge, ...]:
    """One bridge for each currency, by its code.

    `orders` are the range's orders that are in the store, whatever their status; `refunded` is what was paid back of an
    order, by its id (ten-thousandths); `is_placed` answers for a status id; `klaviyo` is its figure by currency. What
    is left after all steps can only be fractions of a cent that one side rounds, on days that agree to the cent.
    """
    builders: dict[str, _Builder] = {}
    for order in orders:
        builder = builders.setdefault(order.currency, _Builder())
        builder.add_order(order, refunded.get(order.id, 0), is_placed(order.status_id))
    for discrepancy in discrepancies:
        step = _STEP_OF_CAUSE[discrepancy.cause]
        for share in discrepancy.shares:
            builder = builders.setdefault(share.currency, _Builder())
            builder.add(step, share.units, discrepancy.order_id)
    for currency, value in klaviyo.items():
        builder = builders.setdefault(currency, _Builder())
        builder.add(Step.ROUNDING, value - builder.reached(), None)
    return tuple(builders[currency].bridge(currency) for currency in sorted(builders))


class _Builder:
    def __init__(self) -> None:
        self._net = 0
        self._amounts: dict[Step, int] = {}
        self._order_ids: dict[Step, list[int]] = {}

    def add_order(self, order: StoreOrder, refunded: int, is_placed: bool) -> None:
        if order.status_id not in UNCOUNTED_STATUSES:
            self._net += order.total - refunded
            self.add(Step.REFUNDS, refunded, order.id)
            if not is_placed:
                self.add(Step.EXCLUDED_STATUSES, -order.total, order.id)
        elif is_placed:
            self.add(Step.EXCLUDED_STATUSES, order.total, order.id)
        if is_placed:
            other = order.total - order.tax_left_out - order.handling - order.wrapping - order.value
            self.add(Step.TAX, -order.tax_left_out, order.id)
            self.add(Step.HANDLING, -order.handling, order.id)
            self.add(Step.WRAPPING, -order.wrapping, order.id)
            self.add(Step.FEES, -other, order.id)

    def add(self, step: Step, amount: int, order_id: int | None) -> None:
        if not amount:
            return
        self._amounts[step] = self._amounts.get(step, 0) + amount
        ids = self._order_ids.setdefault(step, [])
        if order_id is not None and (not ids or ids[-1] != order_id):
            ids.append(order_id)

    def reached(self) -> int:
        """BigCommerce's figure and all steps so far."""
        return self._net + sum(self._amounts.values())

    def bridge(self, currency: str) -> Bridge:
        steps = tuple(
            BridgeStep(step, decimal(self._amounts[step]), tuple(self._order_ids[step]))
            for step in Step
            if step in self._amounts
        )
        return Bridge(currency, decimal(self._net), steps, decimal(self.reached()))
