"""The two sides as daily figures, and the check that every day's difference is the sum of its causes."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from bcklaviyo_gui.domain.messages import NOTHING, Message
from bcklaviyo_gui.reconcile.causes import Discrepancy, Reason, Share
from bcklaviyo_gui.reconcile.days import Days
from bcklaviyo_gui.reconcile.result import Day, Figures
from bcklaviyo_gui.reconcile.rows import (
    DailyFigures,
    KlaviyoEvent,
    StoreOrder,
    currencies_by_day,
    decimal,
    differing_days,
    is_same_money,
)


def cut_orders(orders: Iterable[StoreOrder], days: Days) -> DailyFigures:
    """The orders' counts and values by day of their creation."""
    tally = DailyFigures()
    for order in orders:
        index = days.index(order.created)
        if index is not None:
            tally.add(index, order.currency, 1, order.value)
    return tally


def cut_events(events: Iterable[KlaviyoEvent], days: Days) -> DailyFigures:
    """The events' counts and values by day."""
    tally = DailyFigures()
    for event in events:
        index = days.index(event.time)
        if index is not None:
            tally.add(index, event.currency, 1, event.value)
    return tally


def sharpen(figures: DailyFigures, exact: DailyFigures, days: Iterable[int]) -> None:
    """Take the exact value of these days where it agrees to the cent: the daily figures are binary sums."""
    wanted = set(days)
    for day, currency, count, value in list(exact.cells()):
        figure_count, figure_value = figures.cell(day, currency)
        if day in wanted and count == figure_count and is_same_money(value, figure_value):
            figures.put(day, currency, count, value)


def residues(
    store: DailyFigures, klaviyo: DailyFigures, days: Days, found: Sequence[Discrepancy], rounding: DailyFigures
) -> list[Discrepancy]:
    """Discrepancies for what the found ones leave of a day's difference.

    Klaviyo counts days and lists events in two places, which need not agree at every moment; and values may be rounded
    to the cent on one side. Nothing else can be left.
    """
    left: dict[tuple[int, str], tuple[int, int]] = {}
    differing = differing_days(store, klaviyo)
    for day, currencies in currencies_by_day(store, klaviyo).items():
        for currency in currencies:
            ours, theirs = store.cell(day, currency), klaviyo.cell(day, currency)
            left[day, currency] = (theirs[0] - ours[0], theirs[1] - ours[1])
    for discrepancy in found:
        for share in discrepancy.shares:
            key = ((share.day - days.first).days, share.currency)
            count, value = left.get(key, (0, 0))
            left[key] = (count - share.count, value - share.units)
    result = []
    for (day, currency), (count, value) in sorted(left.items()):
        rounded = rounding.cell(day, currency)[1]
        if rounded and day in differing:
            result.append(_of_day(Reason.ROUNDED, days.date(day), currency, 0, rounded))
        if count or not is_same_money(value - rounded, 0):
            result.append(_of_day(Reason.STILL_COUNTING, days.date(day), currency, count, value - rounded))
    return result


def days_of(
    store: DailyFigures, klaviyo: DailyFigures, aligned: Sequence[int] | None, days: Days, currency: str
) -> tuple[Day, ...]:
    """Each day with both sides in every currency it has; a day of nothing has the store's own currency."""
    currencies = currencies_by_day(store, klaviyo)
    return tuple(
        Day(
            days.date(index),
            tuple(
                _figures(code, store.cell(index, code), klaviyo.cell(index, code))
                for code in sorted(currencies.get(index, {currency}))
            ),
            aligned[index] if aligned is not None else None,
        )
        for index in range(len(days))
    )


def totals_of(store: DailyFigures, klaviyo: DailyFigures, currency: str) -> tuple[Figures, ...]:
    """The range in every currency it has, at least the store's own."""
    ours, theirs = store.totals(), klaviyo.totals()
    codes = {code for totals in (ours, theirs) for code, figures in totals.items() if figures != (0, 0)}
    return tuple(_figures(code, _of(ours, code), _of(theirs, code)) for code in sorted(codes or {currency}))


def _of(totals: Mapping[str, tuple[int, int]], code: str) -> tuple[int, int]:
    return totals.get(code, (0, 0))


def _figures(code: str, ours: tuple[int, int], theirs: tuple[int, int]) -> Figures:
    return Figures(code, ours[0], theirs[0], decimal(ours[1]), decimal(theirs[1]))


def _of_day(reason: Reason, day: date, currency: str, count: int, value: int) -> Discrepancy:
    return Discrepancy(
        reason=reason,
        order_id=None,
        created=None,
        day=day,
        status="",
        email_masked="",
        units=value,
        currency=currency,
        event_id="",
        event_day=day,
        metric_id="",
        matched_by=NOTHING,
        evidence=Message("Left of the day's difference when all orders and events are accounted for."),
        shares=(Share(day, currency, count, value),),
    )
