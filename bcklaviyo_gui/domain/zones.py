"""Time zones by name, and whether two of them keep the same clock."""

from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)


def instant_of(seconds: float, zone: tzinfo = UTC) -> datetime:
    """The instant of seconds since 1970, in a zone. Raises OverflowError outside of the years 1 to 9999.

    `datetime.fromtimestamp` asks the system, and Windows knows neither a time before 1970 nor one after 3000.
    """
    return (_EPOCH + timedelta(seconds=seconds)).astimezone(zone)


def local_time(moment: datetime) -> datetime:
    """A moment on this computer's clock; as it is where the system knows no clock for its year."""
    try:
        return moment.astimezone()
    except (OSError, OverflowError, ValueError):
        return moment


def named_zone(name: str) -> ZoneInfo | None:
    """The zone of an IANA name, or None when it is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def zone_or_offset(name: str, raw_offset_s: int) -> tzinfo:
    """The zone of an IANA name; where the name is none, the fixed offset."""
    return named_zone(name) or timezone(timedelta(seconds=raw_offset_s))


def keep_the_same_clock(first: tzinfo, second: tzinfo, since: datetime, until: datetime) -> bool:
    """Whether two zones agree at every full hour of a time: two names for the same rules do."""
    if first == second:
        return True
    moment = since.astimezone(UTC).replace(minute=0, second=0, microsecond=0)
    before = _offsets(moment, first, second)
    while moment <= until:
        after = _offsets(moment + _DAY, first, second)
        if before[0] != before[1]:
            return False
        # Every hour: zones that change their clocks on the same night, New York and Havana, differ for one of them.
        if before != after and not _agree_each_hour(first, second, moment, min(moment + _DAY, until)):
            return False
        moment, before = moment + _DAY, after
    return True


def _offsets(moment: datetime, first: tzinfo, second: tzinfo) -> tuple[timedelta | None, timedelta | None]:
    return moment.astimezone(first).utcoffset(), moment.astimezone(second).utcoffset()


def _agree_each_hour(first: tzinfo, second: tzinfo, since: datetime, until: datetime) -> bool:
    hours = (until - since) // _HOUR
    pairs = (_offsets(since + hour * _HOUR, first, second) for hour in range(hours + 1))
    return all(one == other for one, other in pairs)
