"""Do the two sides cut their days by the same clock? Declared by their settings, and measured by the data itself."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, tzinfo
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from bcklaviyo_gui.reconcile.days import Days, offset_s
from bcklaviyo_gui.reconcile.packed_orders import Numbers

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


class Clocked(NamedTuple):
    """Something that happened once, with the money in it (ten-thousandths)."""

    at: int
    value: int


class ClockedRows(Collection[Clocked]):
    """Hundreds of thousands of them, in two columns."""

    def __init__(self) -> None:
        self._at, self._values = Numbers(), Numbers()

    def add(self, at: int, value: int) -> None:
        self._at.append(at)
        self._values.append(value)

    def __len__(self) -> int:
        return len(self._at)

    def __iter__(self) -> Iterator[Clocked]:
        return map(Clocked, self._at, self._values)

    def __contains__(self, one: object) -> bool:
        return any(one == clocked for clocked in self)


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


def measure(
    orders: Collection[Clocked],
    counted: Sequence[tuple[int, int]],
    store_days: Days,
    account_days: Days,
    store_zone: tzinfo,
    account_zone: tzinfo,
) -> Measured:
    """Which offset the daily figures show, when the orders are cut into days at every offset in use.

    `counted` is Klaviyo's count and value of each day; `orders` must reach a day beyond the range on both sides.
    Candidates are fixed UTC offsets, fixed distances from the store's own clock (both zones change clocks together),
    and the account's declared zone with its own changes. Where both sides hold the same orders, the truth is among
    them.
    """
    middle = (store_days.start + store_days.end) // 2
    store_offset = offset_s(store_zone, middle)
    by_wall = _Quarters(((order.at + offset_s(store_zone, order.at), order.value) for order in orders), store_days)
    by_utc = _Quarters(orders, store_days)

    fits: list[tuple[tuple[int, int, int], int]] = [
        (_misfit(_cut(orders, account_days), counted), offset_s(account_zone, middle) - store_offset)
    ]
    for candidate in OFFSETS_IN_USE_S:
        distance = candidate - store_offset
        fits.append((_misfit(by_wall.days(distance), counted), distance))
        fits.append((_misfit(by_utc.days(candidate), counted), distance))
    best = min(misfit for misfit, _ in fits)
    possible = sorted({distance for misfit, distance in fits if misfit == best})
    return Measured(tuple(Fraction(distance, 3600) for distance in possible), len(counted) - best[0])


def _misfit(days: Sequence[tuple[int, int]], counted: Sequence[tuple[int, int]]) -> tuple[int, int, int]:
    """Days that differ, and by how many events and how much money: less is better."""
    differing = sum(1 for ours, theirs in zip(days, counted, strict=True) if ours != theirs)
    events = sum(abs(ours[0] - theirs[0]) for ours, theirs in zip(days, counted, strict=True))
    money = sum(abs(ours[1] - theirs[1]) for ours, theirs in zip(days, counted, strict=True))
    return differing, events, money


def _cut(orders: Iterable[Clocked], days: Days) -> list[tuple[int, int]]:
    counts = [0] * len(days)
    values = [0] * len(days)
    for order in orders:
        index = days.index(order.at)
        if index is not None:
            counts[index] += 1
            values[index] += order.value
    return list(zip(counts, values, strict=True))


class _Quarters:
    """Orders by quarter of an hour, summed up, so that any offset is cut into days in one pass over the days.

    Every offset in use is a whole number of quarters.
    """

    def __init__(self, clocked: Iterable[tuple[int, int]], days: Days) -> None:
        self._first_day = days.first.toordinal() - _EPOCH_ORDINAL
        self._day_count = len(days)
        self._base = (self._first_day - 2) * _DAY_QUARTERS
        length = (self._day_count + 4) * _DAY_QUARTERS
        counts = [0] * (length + 1)
        values = [0] * (length + 1)
        for at, value in clocked:
            place = at // _QUARTER_S - self._base
            if 0 <= place < length:
                counts[place + 1] += 1
                values[place + 1] += value
        for place in range(length):
            counts[place + 1] += counts[place]
            values[place + 1] += values[place]
        self._counts, self._values = counts, values

    def days(self, ahead_s: int) -> list[tuple[int, int]]:
        """Count and value of each day, on a clock that is `ahead_s` ahead of the one given."""
        start = self._first_day * _DAY_QUARTERS - self._base - ahead_s // _QUARTER_S
        edges = [start + index * _DAY_QUARTERS for index in range(self._day_count + 1)]
        return [
            (self._counts[end] - self._counts[begin], self._values[end] - self._values[begin])
            for begin, end in pairwise(edges)
        ]
