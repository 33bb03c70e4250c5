"""Time zones by name, and whether two of them keep the same clock."""

from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_YEARS = timedelta(days=730)
_STEP = timedelta(hours=6)


def named_zone(name: str) -> ZoneInfo | None:
    """The zone of an IANA name, or None when it is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def zone_or_offset(name: str, raw_offset_s: int) -> tzinfo:
    """The zone of an IANA name; where the name is none, the fixed offset."""
    return named_zone(name) or timezone(timedelta(seconds=raw_offset_s))


def keep_the_same_clock(first: tzinfo, second: tzinfo, now: datetime) -> bool:
    """Whether two zones agree from two years ago to two years from now: two names for the same rules do."""
    moment = now.astimezone(UTC).replace(minute=0, second=0, microsecond=0) - _YEARS
    while moment <= now + _YEARS:
        if moment.astimezone(first).utcoffset() != moment.astimezone(second).utcoffset():
            return False
        moment += _STEP
    return True
