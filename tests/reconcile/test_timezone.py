from datetime import date, datetime, timedelta
from fractions import Fraction
from typing import NamedTuple
from zoneinfo import ZoneInfo, available_timezones

from hypothesis import given, settings
from hypothesis import strategies as st

from bcklaviyo_gui.reconcile.days import Days, days_between, offset_s
from bcklaviyo_gui.reconcile.timezone import OFFSETS_IN_USE_S, Measured, Measuring


class Clocked(NamedTuple):
    """Something that happened once, with the money in it (ten-thousandths)."""

    at: int
    value: int


ZONES = [
    "America/Chicago", "America/New_York", "America/Los_Angeles", "Europe/London", "Asia/Kolkata", "Pacific/Auckland",
    "Pacific/Chatham", "America/St_Johns", "Asia/Kathmandu", "Australia/Eucla", "Australia/Lord_Howe", "UTC",
    "Pacific/Kiritimati", "Pacific/Pago_Pago", "Africa/Cairo", "America/Santiago", "Pacific/Marquesas",
]  # fmt: skip


def count_days(orders: list[Clocked], days: Days) -> list[tuple[int, int]]:
    found = [(0, 0)] * len(days)
    for order in orders:
        index = days.index(order.at)
        if index is not None:
            found[index] = (found[index][0] + 1, found[index][1] + order.value)
    return found


def measured(store: str, account: str, first: date, last: date, orders: list[Clocked]) -> Measured:
    store_zone, account_zone = ZoneInfo(store), ZoneInfo(account)
    store_days, account_days = days_between(first, last, store_zone), days_between(first, last, account_zone)
    measuring = Measuring(store_days, account_days, store_zone, account_zone)
    for order in orders:
        measuring.add(order.at, order.value)
    return measuring.measured(count_days(orders, account_days))


def true_hours(store: str, account: str, first: date, last: date) -> Fraction:
    days = days_between(first, last, ZoneInfo(store))
    middle = (days.start + days.end) // 2
    return Fraction(offset_s(ZoneInfo(account), middle) - offset_s(ZoneInfo(store), middle), 3600)


@given(
    store=st.sampled_from(ZONES),
    account=st.sampled_from(ZONES),
    first=st.dates(date(2023, 1, 1), date(2026, 1, 1)),
    length=st.integers(0, 400),
    moments=st.lists(st.tuples(st.integers(-100_000, 402 * 86_400), st.integers(0, 9_999_999)), max_size=40),
)
@settings(max_examples=100, deadline=None)
def test_the_true_offset_is_always_among_the_possible_ones(
    store: str, account: str, first: date, length: int, moments: list[tuple[int, int]]
) -> None:
    last = first + timedelta(days=length)
    start = days_between(first, last, ZoneInfo(store)).start
    orders = [Clocked(start + at, value) for at, value in moments]

    found = measured(store, account, first, last, orders)

    assert true_hours(store, account, first, last) in found.possible_hours
    assert found.days_fitting == length + 1
    if found.only_hours is not None:
        assert found.only_hours == true_hours(store, account, first, last)


def test_many_orders_leave_one_offset_even_across_both_changes_of_the_clocks() -> None:
    start = int(datetime(2025, 1, 1, tzinfo=ZoneInfo("UTC")).timestamp())
    orders = [Clocked(start + index * 20 * 60, 100 + index) for index in range(365 * 70)]

    for account, hours in (("America/New_York", 1), ("Europe/London", 6), ("Pacific/Auckland", 17)):
        found = measured("America/Chicago", account, date(2025, 1, 2), date(2025, 12, 29), orders)
        assert found.only_hours == hours
    found = measured("America/Chicago", "Asia/Kolkata", date(2025, 1, 2), date(2025, 12, 29), orders)
    assert found.only_hours == Fraction(21, 2)


def test_without_orders_the_data_cannot_tell() -> None:
    found = measured("America/Chicago", "Asia/Kolkata", date(2025, 1, 2), date(2025, 1, 9), [])

    assert found.only_hours is None
    assert len(found.possible_hours) > 30


def test_every_offset_that_a_zone_has_is_a_candidate() -> None:
    in_use = {
        int(offset.total_seconds())
        for name in available_timezones()
        for year in (2015, 2020, 2025, 2027)
        for month in (1, 7)
        if (offset := datetime(year, month, 15, tzinfo=ZoneInfo(name)).utcoffset()) is not None
    }
    assert in_use <= set(OFFSETS_IN_USE_S)
    assert all(offset % 900 == 0 for offset in OFFSETS_IN_USE_S)
