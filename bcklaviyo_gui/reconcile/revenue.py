"""The revenue bridge: from BigCommerce's net figure to Klaviyo's, step by step, each with its orders."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

import msgspec

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

    @property
    def is_difference(self) -> bool:
        """Klaviyo lacks what BigCommerce has, or the other way round; else both count the same order differently."""
        return self in _STEP_OF_CAUSE.values()


_STEP_OF_CAUSE = {
    Cause.MISSING: Step.MISSING,
    Cause.NO_EMAIL: Step.UNSENDABLE,
    Cause.BAD_EMAIL: Step.UNSENDABLE,
    Cause.DROPPED_EMAIL: Step.UNSENDABLE,
    Cause.REFUSED: Step.UNSENDABLE,
    Cause.NEVER_SEND: Step.UNSENDABLE,
    Cause.TWICE: Step.DOUBLED,
    Cause.OTHER_DAY: Step.OTHER_DAY,
    Cause.NOT_IN_STORE: Step.NOT_IN_STORE,
    Cause.EXCLUDED_STATUS: Step.STATUS_CHANGED,
    Cause.VALUE_DIFFERS: Step.EDITED,
    Cause.PENDING: Step.PENDING,
}


# A struct, and not of the garbage collector's concern: every order of the store may pay tax.
class StepOrder(msgspec.Struct, frozen=True, gc=False, array_like=True):
    """An order in a step: what it adds (ten-thousandths), and when it was placed (seconds since 1970), if known."""

    id: int
    units: int
    created: int | None

    @property
    def value(self) -> Decimal:
        return decimal(self.units)


@dataclass(frozen=True, slots=True)
class BridgeStep:
    """What one step adds, and the orders that do; an event without an order is not among them."""

    step: Step
    amount: Decimal
    orders: tuple[StepOrder, ...]

    @property
    def order_ids(self) -> tuple[int, ...]:
        return tuple(order.id for order in self.orders)


@dataclass(frozen=True, slots=True)
class Bridge:
    """`bigcommerce` plus all steps is `klaviyo`, to the last decimal. Steps that no order takes are left out."""

    currency: str
    bigcommerce: Decimal
    steps: tuple[BridgeStep, ...]
    klaviyo: Decimal


def step_of(cause: Cause) -> Step:
    """The step that the discrepancies of a cause take."""
    return _STEP_OF_CAUSE[cause]


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
        step = step_of(discrepancy.cause)
        for share in discrepancy.shares:
            builder = builders.setdefault(share.currency, _Builder())
            builder.add(step, share.units, discrepancy.order_id, _seconds(discrepancy))
    for currency, value in klaviyo.items():
        builder = builders.setdefault(currency, _Builder())
        builder.add(Step.ROUNDING, value - builder.reached())
    return tuple(builders[currency].bridge(currency) for currency in sorted(builders))


class _Builder:
    def __init__(self) -> None:
        self._net = 0
        self._amounts: dict[Step, dict[int | None, int]] = {}
        self._created: dict[int, int | None] = {}

    def add_order(self, order: StoreOrder, refunded: int, is_placed: bool) -> None:
        if order.status_id not in UNCOUNTED_STATUSES:
            self._net += order.total - refunded
            self.add(Step.REFUNDS, refunded, order.id, order.created)
            if not is_placed:
                self.add(Step.EXCLUDED_STATUSES, -order.total, order.id, order.created)
        elif is_placed:
            self.add(Step.EXCLUDED_STATUSES, order.total, order.id, order.created)
        if is_placed:
            other = order.total - order.tax_left_out - order.handling - order.wrapping - order.value
            self.add(Step.TAX, -order.tax_left_out, order.id, order.created)
            self.add(Step.HANDLING, -order.handling, order.id, order.created)
            self.add(Step.WRAPPING, -order.wrapping, order.id, order.created)
            self.add(Step.FEES, -other, order.id, order.created)

    def add(self, step: Step, amount: int, order_id: int | None = None, created: int | None = None) -> None:
        if not amount:
            return
        amounts = self._amounts.setdefault(step, {})
        amounts[order_id] = amounts.get(order_id, 0) + amount
        if order_id is not None:
            self._created[order_id] = created

    def reached(self) -> int:
        """BigCommerce's figure and all steps so far."""
        return self._net + sum(sum(amounts.values()) for amounts in self._amounts.values())

    def bridge(self, currency: str) -> Bridge:
        steps = tuple(self._step(step, self._amounts[step]) for step in Step if step in self._amounts)
        # An order that is counted on another day of the range takes away there what it adds here.
        taken = tuple(step for step in steps if step.amount or step.orders)
        return Bridge(currency, decimal(self._net), taken, decimal(self.reached()))

    def _step(self, step: Step, amounts: Mapping[int | None, int]) -> BridgeStep:
        orders = tuple(
            StepOrder(order_id, units, self._created[order_id])
            for order_id, units in amounts.items()
            if order_id is not None and units
        )
        return BridgeStep(step, decimal(sum(amounts.values())), orders)


def _seconds(found: Discrepancy) -> int | None:
    return int(found.created.timestamp()) if found.created is not None else None
