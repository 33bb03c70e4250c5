"""The days of a reconciliation with the causes that concern each: what a plot and a table of days show."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from bcklaviyo_gui.reconcile.causes import Cause, Discrepancy
from bcklaviyo_gui.reconcile.result import Day


@dataclass(frozen=True, slots=True)
class DayRow:
    """One day, or `days` days from it on. `events` is None while Klaviyo was not asked; `causes` is empty while nothing
    is explained yet; `values` are Klaviyo's less the store's.
    """

    day: date
    orders: int
    events: int | None
    aligned: int | None
    is_matching: bool
    values: tuple[tuple[str, Decimal], ...]
    causes: tuple[tuple[Cause, int], ...]
    days: int = 1

    @property
    def last(self) -> date:
        """The last of its days."""
        return self.day + timedelta(days=self.days - 1)

    def differs(self, is_aligned: bool) -> bool:
        """Whether the sides differ on it, in the account's zone or in the store's."""
        if is_aligned and self.aligned is not None:
            return self.aligned != self.orders
        return self.events is not None and (not self.is_matching or bool(self.causes))

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


def weeks_of(rows: Iterable[DayRow]) -> tuple[DayRow, ...]:
    """The same days in weeks from Monday to Sunday; the first and the last may be shorter."""
    weeks: dict[date, list[DayRow]] = {}
    for row in rows:
        weeks.setdefault(row.day - timedelta(days=row.day.weekday()), []).append(row)
    return tuple(_week(days) for days in weeks.values())


def _week(days: Sequence[DayRow]) -> DayRow:
    orders = sum(row.orders for row in days)
    events, aligned = (_sum(counts) for counts in ([row.events for row in days], [row.aligned for row in days]))
    values: dict[str, Decimal] = {}
    causes: Counter[Cause] = Counter()
    for row in days:
        causes.update(dict(row.causes))
        for currency, value in row.values:
            values[currency] = values.get(currency, Decimal(0)) + value
    left = tuple((currency, value) for currency, value in values.items() if value)
    is_matching = events == orders and not left
    return DayRow(days[0].day, orders, events, aligned, is_matching, left, tuple(causes.most_common()), days=len(days))


def _sum(counts: Sequence[int | None]) -> int | None:
    known = [count for count in counts if count is not None]
    return sum(known) if len(known) == len(counts) else None


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
