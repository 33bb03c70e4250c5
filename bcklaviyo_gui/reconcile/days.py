"""The days of a range in a time zone, as instants: the two sides of a reconciliation are cut by them."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from bcklaviyo_gui.domain.errors import ContractBroken
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.domain.zones import instant_of, keep_the_same_clock, named_zone

EARLIEST = date(1990, 1, 1)
"""Klaviyo records no event before this day."""

_CLOCK_CHANGE_S = 2 * 3600
# Names that the aggregates refuse, and the same rules under a name that they take (facts of the vendor's reference).
_REFUSED_NAMES = {"Europe/Kyiv": "Europe/Kiev", "Pacific/Kanton": "Pacific/Enderbury"}


@dataclass(frozen=True, slots=True)
class Days:
    """Consecutive days: day `i` lasts from `starts[i]` until `starts[i + 1]`, in seconds since 1970.

    A day has 23 to 25 hours where clocks change, and none at all where the date line moved.
    """

    first: date
    starts: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.starts) - 1

    def index(self, instant: int) -> int | None:
        """The day of an instant; None outside the range."""
        found = bisect_right(self.starts, instant) - 1
        return found if 0 <= found < len(self) else None

    def date(self, index: int) -> date:
        """The day at a place of the range; 0 is the first."""
        return self.first + timedelta(days=index)

    @property
    def start(self) -> int:
        """The first instant of the range."""
        return self.starts[0]

    @property
    def end(self) -> int:
        """The first instant after the range."""
        return self.starts[-1]


def days_between(first: date, last: date, zone: tzinfo) -> Days:
    """The days from `first` to `last`, both included.

    Where a day has no midnight (clocks go forward at 0:00 in Santiago or Cairo) it begins when they do: Python reads a
    time that does not exist with the offset before the change, which is that very instant.
    """
    count = (last - first).days + 2
    return Days(first, tuple(_midnight(first + timedelta(days=index), zone) for index in range(count)))


def day_of(instant: int, zone: tzinfo) -> date:
    """The calendar day of an instant."""
    return instant_of(instant, zone).date()


def years_of(first: date, last: date) -> Iterator[tuple[date, date]]:
    """The range in pieces of at most one year, as the aggregates take it."""
    while first <= last:
        end = min(last, _anniversary(first) - timedelta(days=1))
        yield first, end
        first = end + timedelta(days=1)


def buckets_of(dates: Sequence[str], days: Days) -> tuple[int, ...] | None:
    """Where in an aggregate's answer each of the days stands; () for an answer without dates, where nothing happened.

    Whether the dates are instants or labels of local days is not documented, so both readings are tried. Dates outside
    the range are left out: some clients were given one bucket before its start. Texts that are no dates go by their
    places, if there is one for each day. None when the days cannot be told from the answer.
    """
    if not dates:
        return ()
    try:
        moments = [_moment(text) for text in dates]
    except ValueError:
        return tuple(range(len(days))) if len(dates) == len(days) else None
    return _covering([_day_near(moment, days) for moment in moments], days) or _covering(
        [_day_labelled(moment, days) for moment in moments], days
    )


def account_zone(name: str) -> ZoneInfo:
    """The zone of a Klaviyo account, which has no offset to fall back on; raises ContractBroken for an unknown name."""
    zone = named_zone(name)
    if zone is None:
        raise ContractBroken(
            Message("“{zone}” is no time zone that this program knows", zone=name),
            endpoint="GET /api/accounts",
            field="timezone",
        )
    return zone


def name_for_aggregates(name: str, zone: tzinfo) -> str | None:
    """The name under which Klaviyo buckets in this zone; None when it has none."""
    if isinstance(zone, ZoneInfo):
        return _REFUSED_NAMES.get(name, name)
    hours, rest = divmod(int(_offset(zone, 0).total_seconds()), 3600)
    if rest:
        return None
    return "UTC" if not hours else f"Etc/GMT{-hours:+d}"  # the sign of these names is turned round (POSIX)


def has_same_rules(one: tzinfo, other: tzinfo, first: date, last: date) -> bool:
    """Two names for the same clock, in the years that the range touches."""
    since, until = datetime(first.year, 1, 1, tzinfo=UTC), datetime(last.year + 1, 1, 1, tzinfo=UTC)
    return keep_the_same_clock(one, other, since, until - timedelta(hours=1))


def offset_s(zone: tzinfo, instant: int) -> int:
    """How far the zone is ahead of UTC at an instant, in seconds."""
    return int(_offset(zone, instant).total_seconds())


def _offset(zone: tzinfo, instant: int) -> timedelta:
    return instant_of(instant, zone).utcoffset() or timedelta(0)


def _midnight(day: date, zone: tzinfo) -> int:
    return int(datetime.combine(day, time(), zone).timestamp())


def _anniversary(day: date) -> date:
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return day.replace(year=day.year + 1, day=28)


_OUTSIDE, _NO_DAY = -1, -2


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _day_near(moment: datetime, days: Days) -> int:
    """The day that starts at this instant, give or take a change of clocks."""
    instant = int(moment.timestamp())
    index = bisect_right(days.starts, instant + _CLOCK_CHANGE_S) - 1
    if not 0 <= index < len(days):
        return _OUTSIDE
    return index if abs(days.starts[index] - instant) <= _CLOCK_CHANGE_S else _NO_DAY


def _day_labelled(moment: datetime, days: Days) -> int:
    """The day of this name."""
    if moment.time() != time():
        return _NO_DAY
    index = (moment.date() - days.first).days
    return index if 0 <= index < len(days) else _OUTSIDE


def _covering(found: Sequence[int], days: Days) -> tuple[int, ...] | None:
    """The place of each day, if every day has one and nothing is left over inside the range."""
    places = {day: place for place, day in enumerate(found) if day >= 0}
    inside = sum(day != _OUTSIDE for day in found)
    if inside != len(days) or len(places) != len(days):
        return None
    return tuple(places[day] for day in range(len(days)))
