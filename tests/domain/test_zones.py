"""Two names for the same rules are one clock; a name that nobody knows falls back on its offset."""

from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Self
from zoneinfo import ZoneInfo

import pytest

from bcklaviyo_gui.domain import zones
from bcklaviyo_gui.domain.zones import instant_of, keep_the_same_clock, local_time, named_zone, zone_or_offset

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
YEARS = timedelta(days=730)


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("America/New_York", "US/Eastern", True),
        ("Asia/Kolkata", "Asia/Calcutta", True),
        ("America/Chicago", "America/New_York", False),
        ("America/Phoenix", "America/Denver", False),
        ("America/New_York", "America/Havana", False),
    ],
)
def test_zones_are_compared_by_their_rules(first: str, second: str, same: bool) -> None:
    assert keep_the_same_clock(ZoneInfo(first), ZoneInfo(second), NOW - YEARS, NOW + YEARS) is same


@pytest.mark.parametrize("name", ["Moon/Crater", "", "../etc/passwd", "US"])
def test_a_name_that_is_none_falls_back_on_the_offset(name: str) -> None:
    assert named_zone(name) is None
    assert zone_or_offset(name, -18_000).utcoffset(NOW) == timedelta(hours=-5)


@pytest.mark.parametrize("year", [1, 1500, 1969, 1970, 2026, 2038, 3001, 9999])
@pytest.mark.parametrize("zone", [UTC, ZoneInfo("America/New_York")])
def test_every_year_has_instants_whatever_the_system_knows(
    monkeypatch: pytest.MonkeyPatch, year: int, zone: tzinfo
) -> None:
    class Windows(datetime):
        @classmethod
        def fromtimestamp(cls, *_: object) -> "Windows":  # as there before 1970 and after 3000
            raise OSError(22, "Invalid argument")

    monkeypatch.setattr(zones, "datetime", Windows)
    moment = datetime(year, 7, 1, 12, 30, tzinfo=UTC)

    assert instant_of(int(moment.timestamp()), zone) == moment
    assert instant_of(int(moment.timestamp()), zone).utcoffset() == moment.astimezone(zone).utcoffset()


@pytest.mark.parametrize("seconds", [2**63, -(2**63), 10**12])
def test_what_is_no_year_is_an_overflow(seconds: int) -> None:
    with pytest.raises(OverflowError):
        instant_of(seconds)


def test_a_moment_that_the_system_knows_no_clock_for_stays_as_it_is() -> None:
    class Old(datetime):
        def astimezone(self, _zone: tzinfo | None = None) -> Self:
            raise OSError(22, "Invalid argument")

    moment = Old(1960, 1, 1, tzinfo=UTC)
    assert local_time(moment) is moment


def test_nothing_asks_the_system_for_the_time_of_an_instant() -> None:
    """`datetime.fromtimestamp` fails on Windows before 1970 and after 3000; the demo's store is of today."""
    package = Path(zones.__file__).parent.parent
    used = [
        path.relative_to(package).as_posix()
        for path in package.rglob("*.py")
        if "fromtimestamp(" in path.read_text("utf-8") and "demo" not in path.relative_to(package).parts
    ]
    assert used == []
