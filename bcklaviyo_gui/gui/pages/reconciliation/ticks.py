"""Where a date axis has its ticks: as many as fit, each with weekday, day, month and year."""

from collections.abc import Iterator
from datetime import date

from bcklaviyo_gui.gui.text import formats as written

_DAY_STEPS = (1, 2, 7, 14)
_MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60)
_MONTH_DAYS = 30.4
_EARLIEST = date(1980, 1, 1).toordinal()
_MONDAY = date(2024, 1, 1).toordinal()


def tick_days(first: int, last: int, at_most: float) -> list[int]:
    """The ordinals between two ordinals that get a tick: every day, every Monday, the first of months …

    None before 1980: such an axis shows no days yet.
    """
    first = max(first, _EARLIEST)
    if last < first:
        return []
    span = max(1, last - first)
    for step in _DAY_STEPS:
        if span / step <= at_most:
            return list(_by_days(first, last, step))
    for step in _MONTH_STEPS:
        if span / (step * _MONTH_DAYS) <= at_most:
            return list(_by_months(first, last, step))
    return list(_by_months(first, last, _MONTH_STEPS[-1]))


def tick_text(ordinal: int) -> str:
    """A tick's two lines: `Thu 1` above `Oct 2026`."""
    day = date.fromordinal(ordinal)
    return f"{written.weekday(day)} {day.day}\n{written.month(day.month)} {day.year}"


def _by_days(first: int, last: int, step: int) -> Iterator[int]:
    # Steps of weeks stand on Mondays; all stand on the same days wherever the view begins.
    start = first + (-(first - _MONDAY)) % step
    yield from range(start, last + 1, step)


def _by_months(first: int, last: int, step: int) -> Iterator[int]:
    begin = date.fromordinal(first)
    number = begin.year * 12 + begin.month - 1
    number += -number % step
    while True:
        day = date(number // 12, number % 12 + 1, 1).toordinal()
        if day > last:
            return
        if day >= first:
            yield day
        number += step
