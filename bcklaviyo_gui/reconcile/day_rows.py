"""The days of a reconciliation with the causes that concern each: what a plot and a table of days show."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bcklaviyo_gui.reconcile.causes import Cause, Discrepancy
from bcklaviyo_gui.reconcile.result import Day


@dataclass(frozen=True, slots=True)
class DayRow:
    """One day. `events` is None while Klaviyo was not asked; `causes` is empty while nothing is explained yet; `values`
    are Klaviyo's less the store's.
    """

    day: date
    orders: int
    events: int | None
    aligned: int | None
    is_matching: bool
    values: tuple[tuple[str, Decimal], ...]
    causes: tuple[tuple[Cause, int], ...]

    def shown_events(self, is_aligned: bool) -> int | None:
        """Klaviyo's count, in the account's zone or in the store's."""
        return self.aligned if is_aligned and self.aligned is not None else self.events

    def difference(self, is_aligned: bool) -> int | None:
        """Klaviyo's count less the store's."""
        events = self.shown_events(is_aligned)
        return None if events is None else events - self.orders

    @property
    def differs_in_value_only(self) -> bool:
        """The counts agree, the money does not."""
        return not self.is_matching and self.events == self.orders


def day_rows(
    days: Iterable[Day], discrepancies: Iterable[Discrepancy] = (), *, has_events: bool = True
) -> tuple[DayRow, ...]:
    """The rows of these days, with the causes that concern each; without `has_events` Klaviyo was not asked yet."""
    causes: dict[date, Counter[Cause]] = {}
    for discrepancy in discrepancies:
        for share in discrepancy.shares:
            causes.setdefault(share.day, Counter())[discrepancy.cause] += 1
    return tuple(_row(day, causes.get(day.day, Counter()), has_events) for day in days)


def _row(day: Day, causes: Counter[Cause], has_events: bool) -> DayRow:
    values = tuple((one.currency, one.value_difference) for one in day.figures if one.value_difference)
    return DayRow(
        day.day,
        day.bigcommerce_orders,
        day.klaviyo_events if has_events else None,
        day.aligned_events,
        day.is_matching,
        values,
        tuple(causes.most_common()),
    )
