"""Do the two sides cut their days by the same clock? Declared by their settings, and measured by the data itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, tzinfo
from fractions import Fraction
from itertools import accumulate, pairwise

from bcklaviyo_gui.reconcile.days import Days, offset_s

_QUARTER_S = 900
_DAY_QUARTERS = 96
_EPOCH_ORDINAL = date(1970, 1, 1).toordinal()

OFFSETS_IN_USE_S = tuple(
    int(hours * 3600)
    for hours in (
        -12, -11, -10, -9.5, -9, -8, -7, -6, -5, -4.5, -4, -3.5, -3, -2.5, -2, -1, 0, 1, 2, 3, 3.5, 4, 4.5, 5, 5.5,
        5.75, 6, 6.5, 7, 8, 8.5, 8.75, 9, 9.5, 9.75, 10, 10.5, 11, 11.5, 12, 12.75, 13, 13.75, 14,
    )
)  # fmt: skip
"""Every UTC offset that some zone has had since 2005 (IANA time zone database)."""


@dataclass(frozen=True, slots=True)
class Measured:
    """The offsets (hours that Klaviyo's zone is ahead of the store's, at the middle of the range) that fit best."""

    possible_hours: tuple[Fraction, ...]
    days_fitting: int
    """How many days the best ones fit."""

    @property
    def only_hours(self) -> Fraction | None:
        """The offset, where only one fits best: then the data can tell."""
        return self.possible_hours[0] if len(self.possible_hours) == 1 else None


class Measuring:
    """Which offset the daily figures show, when the orders are cut into days at every offset in use.

    The orders must reach a day beyond the range on both sides. Candidates are fixed UTC offsets, fixed distances from
    the store's own clock (both zones change clocks together), and the account's declared zone with its own changes.
    Where both sides hold the same orders, the truth is among them.
    """

    def __init__(self, store_days: Days, account_days: Days, store_zone: tzinfo, account_zone: tzinfo) -> None:
        self._store_zone, self._account_days = store_zone, account_days
        middle = (store_days.start + store_days.end) // 2
        self._store_offset = offset_s(store_zone, middle)
        self._declared = offset_s(account_zone, middle) - self._store_offset
        self._by_wall, self._by_utc = _Quarters(store_days), _Quarters(store_days)
        self._here = [(0, 0)] * len(account_days)
        self.is_empty = True

    def add(self, at: int, value: int) -> None:
        """An order of this instant and value (ten-thousandths)."""
        self.is_empty = False
        self._by_wall.add(at + offset_s(self._store_zone, at), value)
        self._by_utc.add(at, value)
        index = self._account_days.index(at)
        if index is not None:
            count, total = self._here[index]
            self._here[index] = (count + 1, total + value)

    def measured(self, counted: Sequence[tuple[int, int]]) -> Measured:
        """What fits `counted`, Klaviyo's count and value of each day, best."""
        self._by_wall.sum_up()
        self._by_utc.sum_up()
        fits: list[tuple[tuple[int, int, int], int]] = [(_misfit(self._here, counted), self._declared)]
        for candidate in OFFSETS_IN_USE_S:
            distance = candidate - self._store_offset
            fits.append((_misfit(self._by_wall.days(distance), counted), distance))
            fits.append((_misfit(self._by_utc.days(candidate), counted), distance))
        best = min(misfit for misfit, _ in fits)
        possible = sorted({distance for misfit, distance in fits if misfit == best})
        return Measured(tuple(Fraction(distance, 3600) for distance in possible), len(counted) - best[0])


def _misfit(days: Sequence[tuple[int, int]], counted: Sequence[tuple[int, int]]) -> tuple[int, int, int]:
    """Days that differ, and by how many events and how much money: less is better."""
    differing = sum(1 for ours, theirs in zip(days, counted, strict=True) if ours != theirs)
    events = sum(abs(ours[0] - theirs[0]) for ours, theirs in zip(days, counted, strict=True))
    money = sum(abs(ours[1] - theirs[1]) for ours, theirs in zip(days, counted, strict=True))
    return differing, events, money


class _Quarters:
    """Orders by quarter of an hour, summed up, so that any offset is cut into days in one pass over the days.

    Every offset in use is a whole number of quarters.
    """

    def __init__(self, days: Days) -> None:
        self._first_day = days.first.toordinal() - _EPOCH_ORDINAL
        self._day_count = len(days)
        self._base = (self._first_day - 2) * _DAY_QUARTERS
        self._length = (self._day_count + 4) * _DAY_QUARTERS
        self._counts = [0] * (self._length + 1)
        self._values = [0] * (self._length + 1)

    def add(self, at: int, value: int) -> None:
        place = at // _QUARTER_S - self._base
        if 0 <= place < self._length:
            self._counts[place + 1] += 1
            self._values[place + 1] += value

    def sum_up(self) -> None:
        """Once, when all have been added."""
        self._counts, self._values = list(accumulate(self._counts)), list(accumulate(self._values))

    def days(self, ahead_s: int) -> list[tuple[int, int]]:
        """Count and value of each day, on a clock that is `ahead_s` ahead of the one given."""
        start = self._first_day * _DAY_QUARTERS - self._base - ahead_s // _QUARTER_S
        edges = [start + index * _DAY_QUARTERS for index in range(self._day_count + 1)]
        return [
            (self._counts[end] - self._counts[begin], self._values[end] - self._values[begin])
            for begin, end in pairwise(edges)
        ]
