from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bcklaviyo_gui.domain.errors import ContractBroken
from bcklaviyo_gui.domain.zones import zone_or_offset
from bcklaviyo_gui.reconcile.days import (
    Days,
    account_zone,
    buckets_of,
    day_of,
    days_between,
    has_same_rules,
    name_for_aggregates,
    years_of,
)

CHICAGO = ZoneInfo("America/Chicago")
ZONES = [
    "America/Chicago", "America/Santiago", "Africa/Cairo", "America/Havana", "America/Asuncion", "Asia/Beirut",
    "America/Sao_Paulo", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Auckland", "Pacific/Apia", "Europe/London",
    "Asia/Tehran", "Pacific/Chatham", "UTC", "America/St_Johns", "Africa/Casablanca", "Asia/Gaza",
]  # fmt: skip


def hours(first: date, zone: ZoneInfo) -> float:
    days = days_between(first, first, zone)
    return (days.end - days.start) / 3600


def test_days_on_which_clocks_change_have_23_or_25_hours() -> None:
    assert hours(date(2025, 3, 9), CHICAGO) == 23
    assert hours(date(2025, 11, 2), CHICAGO) == 25
    assert hours(date(2025, 7, 1), CHICAGO) == 24
    assert hours(date(2025, 4, 6), ZoneInfo("Australia/Lord_Howe")) == 24.5


def test_a_day_without_midnight_begins_when_the_clocks_go_forward() -> None:
    santiago = days_between(date(2024, 9, 8), date(2024, 9, 8), ZoneInfo("America/Santiago"))
    cairo = days_between(date(2024, 4, 26), date(2024, 4, 26), ZoneInfo("Africa/Cairo"))

    assert datetime.fromtimestamp(santiago.start, UTC) == datetime(2024, 9, 8, 4, tzinfo=UTC)
    assert datetime.fromtimestamp(santiago.start, ZoneInfo("America/Santiago")).hour == 1
    assert datetime.fromtimestamp(cairo.start, UTC) == datetime(2024, 4, 25, 22, tzinfo=UTC)
    assert (santiago.end - santiago.start, cairo.end - cairo.start) == (23 * 3600, 23 * 3600)


@given(
    zone=st.sampled_from(ZONES),
    first=st.dates(date(2015, 1, 1), date(2027, 1, 1)),
    length=st.integers(0, 400),
    offset_s=st.integers(-90_000, 401 * 86_400),
)
@settings(max_examples=200)
def test_an_instant_is_in_the_day_that_the_calendar_of_the_zone_shows(
    zone: str, first: date, length: int, offset_s: int
) -> None:
    last = first + timedelta(days=length)
    days = days_between(first, last, ZoneInfo(zone))
    instant = days.start + offset_s

    shown = day_of(instant, ZoneInfo(zone))
    index = days.index(instant)

    assert index == ((shown - first).days if first <= shown <= last else None)
    if index is not None:
        assert days.date(index) == shown


def test_the_day_that_samoa_skipped_holds_nothing() -> None:
    days = days_between(date(2011, 12, 29), date(2011, 12, 31), ZoneInfo("Pacific/Apia"))

    assert days.starts[1] == days.starts[2]
    assert days.index(days.starts[1]) == 2


@given(first=st.dates(date(2000, 1, 1), date(2030, 1, 1)), length=st.integers(0, 2500))
def test_the_pieces_of_a_range_cover_it_without_a_gap_and_none_is_longer_than_a_year(first: date, length: int) -> None:
    last = first + timedelta(days=length)
    pieces = list(years_of(first, last))

    assert pieces[0][0] == first
    assert pieces[-1][1] == last
    for (_, end), (begin, _) in pairwise(pieces):
        assert begin == end + timedelta(days=1)
    assert all((end - begin).days < (366 if _has_leap_day(begin, end) else 365) for begin, end in pieces)


def _has_leap_day(begin: date, end: date) -> bool:
    days = (begin + timedelta(days=index) for index in range((end - begin).days + 1))
    return any(day.month == 2 and day.day == 29 for day in days)


def test_two_years_take_two_pieces() -> None:
    assert len(list(years_of(date(2023, 6, 1), date(2025, 5, 31)))) == 2


@given(
    first=st.dates(date(2023, 1, 1), date(2026, 1, 1)),
    count=st.integers(1, 400),
    zone=st.sampled_from([*ZONES, "Pacific/Kiritimati", "Pacific/Niue"]),
    before=st.integers(0, 2),
    behind=st.integers(0, 2),
    style=st.sampled_from(["instant", "local", "label", "day"]),
)
@settings(max_examples=60, deadline=None)
def test_buckets_are_found_by_date_whatever_stands_at_the_edges(
    first: date, count: int, zone: str, before: int, behind: int, style: str
) -> None:
    days = days_between(first, first + timedelta(days=count - 1), ZoneInfo(zone))
    wide = days_between(first - timedelta(days=before), first + timedelta(days=count - 1 + behind), ZoneInfo(zone))

    found = buckets_of([_written(wide, index, zone, style) for index in range(len(wide))], days)

    assert found == tuple(range(before, before + count))


def _written(days: Days, index: int, zone: str, style: str) -> str:
    if style == "day":
        return days.date(index).isoformat()
    if style == "label":
        return f"{days.date(index)}T00:00:00+00:00"
    return datetime.fromtimestamp(days.starts[index], UTC if style == "instant" else ZoneInfo(zone)).isoformat()


DAYS = days_between(date(2025, 5, 1), date(2025, 5, 3), CHICAGO)


def test_an_answer_without_dates_holds_nothing() -> None:
    assert buckets_of([], DAYS) == ()


def test_texts_that_are_no_dates_go_by_their_places() -> None:
    assert buckets_of(["a", "b", "c"], DAYS) == (0, 1, 2)
    assert buckets_of(["a", "b", "c", "d"], DAYS) is None


@pytest.mark.parametrize(
    "dates",
    [
        ["2025-05-01", "2025-05-02"],
        ["2025-05-01", "2025-05-01", "2025-05-02", "2025-05-03"],
        ["2025-05-01", "2025-05-02", "2025-05-02"],
        ["2025-05-01", "2025-05-03", "2025-05-04"],
        ["2025-05-01T12:00:00Z", "2025-05-02T12:00:00Z", "2025-05-03T12:00:00Z"],
        ["2024-05-01", "2024-05-02", "2024-05-03"],
    ],
)
def test_dates_that_do_not_cover_the_days_tell_nothing(dates: list[str]) -> None:
    assert buckets_of(dates, DAYS) is None


def test_two_names_for_the_same_rules_are_no_mismatch() -> None:
    year = (date(2025, 1, 1), date(2025, 1, 2))

    assert has_same_rules(CHICAGO, ZoneInfo("US/Central"), *year)
    assert has_same_rules(ZoneInfo("UTC"), ZoneInfo("Africa/Abidjan"), *year)
    assert not has_same_rules(CHICAGO, ZoneInfo("America/Regina"), *year)
    assert not has_same_rules(ZoneInfo("America/New_York"), ZoneInfo("America/Havana"), *year)


def test_zones_that_were_one_and_parted_differ_only_from_then_on() -> None:
    mexico, chihuahua = ZoneInfo("America/Ojinaga"), ZoneInfo("America/Chicago")

    assert not has_same_rules(mexico, chihuahua, date(2021, 1, 1), date(2021, 12, 31))
    assert has_same_rules(mexico, chihuahua, date(2024, 1, 1), date(2024, 12, 31))


def test_an_unknown_store_zone_falls_back_to_its_offset_and_an_unknown_account_zone_is_an_error() -> None:
    fallen_back = zone_or_offset("Moon/Crater", -18_000)

    assert datetime(2025, 1, 1, tzinfo=fallen_back).utcoffset() == timedelta(hours=-5)
    assert name_for_aggregates("Moon/Crater", fallen_back) == "Etc/GMT+5"
    assert name_for_aggregates("Moon/Crater", zone_or_offset("Moon/Crater", 19_800)) is None
    assert name_for_aggregates("Europe/Kyiv", account_zone("Europe/Kyiv")) == "Europe/Kiev"
    with pytest.raises(ContractBroken, match="time zone"):
        account_zone("Moon/Crater")
