"""The revenue bridge: from BigCommerce's net figure to Klaviyo's, step by step, each with its orders."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import overload

import msgspec

from bcklaviyo_gui.reconcile.causes import Cause, Discrepancy
from bcklaviyo_gui.reconcile.packed_orders import Numbers
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


class StepOrder(msgspec.Struct, frozen=True, gc=False, array_like=True):
    """An order in a step: what it adds (ten-thousandths), and when it was placed (seconds since 1970), if known."""

    id: int
    units: int
    created: int | None

    @property
    def value(self) -> Decimal:
        """The amount in its currency."""
        return decimal(self.units)


class StepOrders(Sequence[StepOrder]):
    """The orders of a step, in three columns: every order of the store may pay tax."""

    __slots__ = ("_created", "_ids", "_units")

    def __init__(self, orders: Iterable[StepOrder] = ()) -> None:
        self._ids, self._units, self._created = Numbers(), Numbers(), Numbers()
        for order in orders:
            self.add(order.id, order.units, order.created)

    def add(self, order_id: int, units: int, created: int | None) -> None:
        """Put one at the end."""
        self._ids.append(order_id)
        self._units.append(units)
        self._created.append(_UNKNOWN_S if created is None else created)

    def total(self) -> int:
        """What all of them add (ten-thousandths)."""
        return sum(self._units)

    def __len__(self) -> int:
        return len(self._ids)

    @overload
    def __getitem__(self, place: int) -> StepOrder: ...
    @overload
    def __getitem__(self, place: slice) -> list[StepOrder]: ...
    def __getitem__(self, place: int | slice) -> StepOrder | list[StepOrder]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        created = self._created[place]
        return StepOrder(self._ids[place], self._units[place], None if created == _UNKNOWN_S else created)

    def __iter__(self) -> Iterator[StepOrder]:
        return (self[place] for place in range(len(self)))

    def __eq__(self, other: object) -> bool:
        return list(self) == list(other) if isinstance(other, StepOrders) else NotImplemented

    def __hash__(self) -> int:
        return hash((len(self), self.total()))


_UNKNOWN_S = -(2**62)


@dataclass(frozen=True, slots=True)
class BridgeStep:
    """What one step adds, and the orders that do; an event without an order is not among them."""

    step: Step
    amount: Decimal
    orders: StepOrders = field(default_factory=StepOrders)

    @property
    def order_ids(self) -> tuple[int, ...]:
        """The numbers of the orders behind the step."""
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
        self._counted: dict[Step, StepOrders] = {}
        self._amounts: dict[Step, dict[int | None, int]] = {}
        self._created: dict[int, int | None] = {}

    def add_order(self, order: StoreOrder, refunded: int, is_placed: bool) -> None:
        if order.status_id not in UNCOUNTED_STATUSES:
            self._net += order.total - refunded
            self._count(Step.REFUNDS, refunded, order)
            if not is_placed:
                self._count(Step.EXCLUDED_STATUSES, -order.total, order)
        elif is_placed:
            self._count(Step.EXCLUDED_STATUSES, order.total, order)
        if is_placed:
            other = order.total - order.tax_left_out - order.handling - order.wrapping - order.value
            self._count(Step.TAX, -order.tax_left_out, order)
            self._count(Step.HANDLING, -order.handling, order)
            self._count(Step.WRAPPING, -order.wrapping, order)
            self._count(Step.FEES, -other, order)

    def add(self, step: Step, amount: int, order_id: int | None = None, created: int | None = None) -> None:
        if not amount:
            return
        amounts = self._amounts.setdefault(step, {})
        amounts[order_id] = amounts.get(order_id, 0) + amount
        if order_id is not None:
            self._created[order_id] = created

    def reached(self) -> int:
        """BigCommerce's figure and all steps so far."""
        counted = sum(orders.total() for orders in self._counted.values())
        return self._net + counted + sum(sum(amounts.values()) for amounts in self._amounts.values())

    def bridge(self, currency: str) -> Bridge:
        steps = tuple(self._step(step) for step in Step if step in self._amounts or step in self._counted)
        # An order that is counted on another day of the range takes away there what it adds here.
        taken = tuple(step for step in steps if step.amount or step.orders)
        return Bridge(currency, decimal(self._net), taken, decimal(self.reached()))

    def _count(self, step: Step, amount: int, order: StoreOrder) -> None:
        """A step that no discrepancy takes: an order is in it once."""
        if amount:
            self._counted.setdefault(step, StepOrders()).add(order.id, amount, order.created)

    def _step(self, step: Step) -> BridgeStep:
        if step in self._counted:
            orders = self._counted[step]
            return BridgeStep(step, decimal(orders.total()), orders)
        amounts = self._amounts[step]
        return BridgeStep(
            step,
            decimal(sum(amounts.values())),
            StepOrders(
                StepOrder(order_id, units, self._created[order_id])
                for order_id, units in amounts.items()
                if order_id is not None and units
            ),
        )


def _seconds(found: Discrepancy) -> int | None:
    return int(found.created.timestamp()) if found.created is not None else None
