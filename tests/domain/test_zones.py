"""Two names for the same rules are one clock; a name that nobody knows falls back on its offset."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bcklaviyo_gui.domain.zones import keep_the_same_clock, named_zone, zone_or_offset

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("America/New_York", "US/Eastern", True),
        ("Asia/Kolkata", "Asia/Calcutta", True),
        ("America/Chicago", "America/New_York", False),
        ("America/Phoenix", "America/Denver", False),
    ],
)
def test_zones_are_compared_by_their_rules(first: str, second: str, same: bool) -> None:
    assert keep_the_same_clock(ZoneInfo(first), ZoneInfo(second), NOW) is same


@pytest.mark.parametrize("name", ["Moon/Crater", "", "../etc/passwd", "US"])
def test_a_name_that_is_none_falls_back_on_the_offset(name: str) -> None:
    assert named_zone(name) is None
    assert zone_or_offset(name, -18_000).utcoffset(NOW) == timedelta(hours=-5)
