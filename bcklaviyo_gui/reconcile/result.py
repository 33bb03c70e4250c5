"""What a reconciliation found: one frozen record for the command line, the files and the screen."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.reconcile.causes import Cause, Discrepancy
from bcklaviyo_gui.reconcile.revenue import Bridge


@dataclass(frozen=True, slots=True)
class ComparedMetric:
    """A metric of the Klaviyo account; `is_own`: the Placed Order that this program writes."""

    id: str
    name: str
    integration: str
    is_own: bool


@dataclass(frozen=True, slots=True)
class Figures:
    """Both sides of a day, or of the range, in one currency."""

    currency: str
    bigcommerce_orders: int
    klaviyo_events: int
    bigcommerce_value: Decimal
    klaviyo_value: Decimal

    @property
    def difference(self) -> int:
        """Klaviyo less BigCommerce."""
        return self.klaviyo_events - self.bigcommerce_orders

    @property
    def value_difference(self) -> Decimal:
        """Klaviyo less BigCommerce."""
        return self.klaviyo_value - self.bigcommerce_value

    @property
    def is_matching(self) -> bool:
        """The same count, and the same value to the cent."""
        return self.difference == 0 and abs(self.value_difference) < Decimal("0.005")


@dataclass(frozen=True, slots=True)
class Day:
    """One day: the store's in its own zone beside Klaviyo's in the account's, by currency (at least one).

    `aligned_events`: Klaviyo's count when it is asked for the day of the store's zone; None when it was not asked.
    """

    day: date
    figures: tuple[Figures, ...]
    aligned_events: int | None

    @property
    def is_matching(self) -> bool:
        """Whether both sides have the same, in every currency."""
        return all(figures.is_matching for figures in self.figures)

    @property
    def bigcommerce_orders(self) -> int:
        """How many orders the store has, in all currencies."""
        return sum(figures.bigcommerce_orders for figures in self.figures)

    @property
    def klaviyo_events(self) -> int:
        """How many events Klaviyo has, in all currencies."""
        return sum(figures.klaviyo_events for figures in self.figures)


@dataclass(frozen=True, slots=True)
class TimeZones:
    """Declared and measured. Hours are how far Klaviyo's zone is ahead of the store's, at the middle of the range.

    `matching_days_aligned`: the days that match when Klaviyo is asked in the store's zone.
    """

    bigcommerce: str
    klaviyo: str
    is_mismatch: bool
    possible_offset_hours: tuple[Fraction, ...]
    matching_days_now: int
    matching_days_aligned: int

    @property
    def measured_offset_hours(self) -> Fraction | None:
        """The offset that the data shows; None when several fit equally, so that the data cannot tell."""
        return self.possible_offset_hours[0] if len(self.possible_offset_hours) == 1 else None


@dataclass(frozen=True, slots=True)
class Note:
    """Something that the reader should know, with what to do about it."""

    code: str
    message: Message
    advice: Message


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """Both sides of a range, and every difference explained.

    `matched_by`: in which ways events were matched with orders, and how many of those that were read one by one.
    """

    first: date
    last: date
    metrics: tuple[ComparedMetric, ...]
    time_zones: TimeZones
    days: tuple[Day, ...]
    totals: tuple[Figures, ...]
    discrepancies: tuple[Discrepancy, ...]
    bridges: tuple[Bridge, ...]
    notes: tuple[Note, ...]
    matched_by: tuple[tuple[Message, int], ...]
    is_quick: bool

    @property
    def days_matching(self) -> int:
        """How many days match."""
        return sum(1 for day in self.days if day.is_matching)

    @property
    def is_clean(self) -> bool:
        """Every day matches, and nothing is left to explain."""
        return not self.discrepancies and self.days_matching == len(self.days)

    @property
    def is_own_metric(self) -> bool:
        """Only what this program writes was compared, or would be written (there is no metric yet): it may repair."""
        return all(metric.is_own for metric in self.metrics)

    def causes(self) -> dict[Cause, int]:
        """How many discrepancies of each cause that occurs."""
        found = Counter(discrepancy.cause for discrepancy in self.discrepancies)
        return {cause: found[cause] for cause in Cause if found[cause]}

    def missing_order_ids(self) -> tuple[int, ...]:
        """The orders that can be sent and are not there, lowest first."""
        return tuple(
            sorted(
                discrepancy.order_id
                for discrepancy in self.discrepancies
                if discrepancy.cause is Cause.MISSING and discrepancy.order_id is not None
            )
        )


def to_json(found: Reconciliation) -> dict[str, object]:
    """The answer of `reconcile --json`."""
    zones = found.time_zones
    measured = zones.measured_offset_hours
    return {
        "range": [found.first.isoformat(), found.last.isoformat()],
        "timezone": {
            "bigcommerce": zones.bigcommerce,
            "klaviyo": zones.klaviyo,
            "mismatch": zones.is_mismatch,
            "measured_offset_hours": None if measured is None else _hours(measured),
            "possible_offset_hours": [_hours(offset) for offset in zones.possible_offset_hours],
            "matching_days_now": zones.matching_days_now,
            "matching_days_aligned": zones.matching_days_aligned,
        },
        "days": len(found.days),
        "days_matching": found.days_matching,
        "bigcommerce_orders": sum(figures.bigcommerce_orders for figures in found.totals),
        "klaviyo_events": sum(figures.klaviyo_events for figures in found.totals),
        "discrepancies": {cause.value: count for cause, count in found.causes().items()},
        "value": [
            {
                "currency": figures.currency,
                "bigcommerce": str(figures.bigcommerce_value),
                "klaviyo": str(figures.klaviyo_value),
            }
            for figures in found.totals
        ],
    }


def _hours(offset: Fraction) -> int | float:
    return offset.numerator if offset.denominator == 1 else float(offset)
