"""The periods that a merchant chooses by name, as days of the store's clock."""

from datetime import date, timedelta, tzinfo
from enum import Enum

from bcklaviyo_gui.bigcommerce.decode import decode_orders
from bcklaviyo_gui.bigcommerce.queries import OrderQuery
from bcklaviyo_gui.domain.errors import PageTooBig
from bcklaviyo_gui.domain.zones import zone_or_offset
from bcklaviyo_gui.reconcile.days import EARLIEST
from bcklaviyo_gui.reconcile.ports import StoreReading

_ROWS = 50


class Period(Enum):
    """A period up to today, which is one of its days; but for yesterday, which is one day alone."""

    YESTERDAY = "yesterday"
    WEEK = "7 days"
    MONTH = "30 days"
    QUARTER = "90 days"
    THIS_YEAR = "this year"
    EVERYTHING = "everything"


_DAYS = {Period.WEEK: 7, Period.MONTH: 30, Period.QUARTER: 90}


def days_of(period: Period, source: StoreReading) -> tuple[date, date]:
    """First and last day of a period; asks the store for its zone and time, and for its oldest orders if need be."""
    store = source.store()
    zone = zone_or_offset(store.timezone, store.raw_offset_s)
    today = source.server_time().astimezone(zone).date()
    if period is Period.EVERYTHING:
        return _oldest_day(source, zone, today), today
    return named_days(period, today)


def named_days(period: Period, today: date) -> tuple[date, date]:
    """First and last day of a period that needs no look at the orders; today for everything."""
    if period is Period.YESTERDAY:
        return today - timedelta(days=1), today - timedelta(days=1)
    if period is Period.THIS_YEAR:
        return today.replace(month=1, day=1), today
    return today - timedelta(days=_DAYS.get(period, 1) - 1), today


def _oldest_day(source: StoreReading, zone: tzinfo, today: date) -> date:
    """The day of the oldest of the first orders: ids rise with time, but for imported orders."""
    try:
        body = source.orders_page(OrderQuery(min_id=1, with_lines=False), _ROWS)
    except PageTooBig:
        return EARLIEST  # an order that no list gives: more days than needed do no harm
    oldest = min((order.date_created for order in decode_orders(body).records), default=None) if body else None
    if oldest is None:
        return today
    return min(today, max(EARLIEST, oldest.astimezone(zone).date()))
