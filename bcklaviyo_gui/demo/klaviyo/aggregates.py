"""POST /api/metric-aggregates: counts and sums by local day or hour.

`dates` are in UTC form and carry the local bucket's label: the local day 2024-01-02 of any zone is
`2024-01-02T00:00:00+00:00`. That is a choice: the documents say "in UTC" and no more. A bucket that the range cuts
holds only what is in the range. Nothing in the range: `data` is empty. Bounds without an offset are UTC.
"""

from __future__ import annotations

import bisect
import zlib
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

from bcklaviyo_gui.demo.klaviyo import checks
from bcklaviyo_gui.demo.klaviyo.account import DemoAccount
from bcklaviyo_gui.demo.klaviyo.filters import parse_filter
from bcklaviyo_gui.demo.klaviyo.records import Fault, RecordedEvent, Refused, invalid
from bcklaviyo_gui.demo.klaviyo.wire import MEDIA_TYPE, decode_body, not_found
from bcklaviyo_gui.demo.wire import Answer, Json, Request, encode

REFUSED_ZONES = frozenset({"Europe/Kyiv", "Factory", "Pacific/Kanton"})
MAX_RANGE_S = 366 * 86_400
MAX_AGE_S = 5 * 366 * 86_400
_PLACE = "/data/attributes"
_INTERVALS = ("hour", "day", "week", "month")


def metric_aggregates(account: DemoAccount, request: Request) -> Answer:
    """The answer, or 400 with pointers, or 404 for a metric that does not exist."""
    data = decode_body(request)
    faults = list(checks.has_type(data, "metric-aggregate", "/data"))
    try:
        attributes = checks.member(data, "attributes", "/data")
    except Fault as fault:
        raise Refused([*faults, fault]) from fault
    faults += _faults(attributes)
    if faults:
        raise Refused(faults)
    metric_id = str(attributes["metric_id"])
    if metric_id not in account.metrics:
        raise not_found("metric")
    low, high = _range(attributes["filter"], account.clock.now())
    zone = ZoneInfo(str(attributes.get("timezone") or "UTC"))
    starts, labels = _buckets(low, high, zone, str(attributes.get("interval") or "day"))
    chosen = account.event_index().between(metric_id, low, high, account.monotonic())
    groups = _grouped(chosen, by_currency=bool(attributes.get("by")))
    measurements = attributes["measurements"]
    assert isinstance(measurements, list)
    body: Json = {
        "data": {
            "type": "metric-aggregate",
            "id": str(zlib.crc32(f"{metric_id} {low} {high}".encode()) * 4_294_967_291),
            "attributes": {
                "dates": labels,
                "data": [
                    {"dimensions": list(dimensions), "measurements": _measured(events, starts, measurements)}
                    for dimensions, events in groups
                ],
            },
            "links": {"self": "https://a.klaviyo.com/api/metric-aggregates/"},
        },
        "links": {"self": "https://a.klaviyo.com/api/metric-aggregates/"},
    }
    return Answer(200, encode(body), MEDIA_TYPE, rows=len(labels))


@lru_cache(maxsize=1)
def _known_zones() -> frozenset[str]:
    return frozenset(available_timezones()) - REFUSED_ZONES


def _faults(attributes: dict[str, object]) -> Iterator[Fault]:
    if not isinstance(attributes.get("metric_id"), str):
        yield invalid("'metric_id' is a required field.", f"{_PLACE}/metric_id")
    measurements = attributes.get("measurements")
    if not isinstance(measurements, list) or not set(measurements) <= {"count", "sum_value", "unique"}:
        yield invalid("'measurements' must be of count, sum_value, unique.", f"{_PLACE}/measurements")
    if attributes.get("interval", "day") not in _INTERVALS:
        yield invalid("'interval' must be hour, day, week or month.", f"{_PLACE}/interval")
    if str(attributes.get("timezone") or "UTC") not in _known_zones():
        yield invalid("'timezone' is not a valid time zone.", f"{_PLACE}/timezone")
    if (attributes.get("by") or []) not in ([], ["$value_currency"]):
        yield invalid("'by' is not a dimension of this demo.", f"{_PLACE}/by")
    filters = attributes.get("filter")
    if not isinstance(filters, list) or not all(isinstance(one, str) for one in filters):
        yield invalid("'filter' must be a list of strings.", f"{_PLACE}/filter")


def _range(filters: object, now: int) -> tuple[int, int]:
    """The half-open range in seconds since 1970. Raises Refused."""
    assert isinstance(filters, list)
    conditions = [condition for text in filters for condition in parse_filter(text)]
    lows = [one.moment() for one in conditions if one.operator == "greater-or-equal" and one.field == "datetime"]
    highs = [one.moment() for one in conditions if one.operator == "less-than" and one.field == "datetime"]
    place = f"{_PLACE}/filter"
    if len(lows) != 1 or len(highs) != 1 or len(conditions) != 2:
        raise Refused([invalid("Exactly one greater-or-equal and one less-than of datetime are needed.", place)])
    low, high = lows[0], highs[0]
    if high <= low:
        raise Refused([invalid("The range is empty.", place)])
    if high - low > MAX_RANGE_S:
        raise Refused([invalid("The range can be one year at most.", place)])
    if low < now - MAX_AGE_S:
        raise Refused([invalid("The range can start five years ago at the earliest.", place)])
    return low, high


def _buckets(low: int, high: int, zone: ZoneInfo, interval: str) -> tuple[list[int], list[str]]:
    """(the moment that each bucket starts, its label)."""
    if interval == "hour":
        moments = list(range(low - low % 3600, high, 3600))
        return moments, [_label(datetime.fromtimestamp(one, zone)) for one in moments]
    first = _truncated(datetime.fromtimestamp(low, zone).date(), interval)
    days = [first]
    while _day_start(following := _next(days[-1], interval), zone) < high:
        days.append(following)
    labels = [_label(datetime(day.year, day.month, day.day, tzinfo=UTC)) for day in days]
    return [_day_start(day, zone) for day in days], labels


def _day_start(day: date, zone: ZoneInfo) -> int:
    """The first moment of a local day, also of one without a midnight, and of one with two."""
    start = int(datetime(day.year, day.month, day.day, tzinfo=zone).timestamp())
    while datetime.fromtimestamp(start, zone).date() < day:
        start += 900
    return start


def _truncated(day: date, interval: str) -> date:
    if interval == "week":
        return day - timedelta(days=day.weekday())
    return day.replace(day=1) if interval == "month" else day


def _next(day: date, interval: str) -> date:
    if interval == "month":
        return (day + timedelta(days=32)).replace(day=1)
    return day + timedelta(days=7 if interval == "week" else 1)


def _label(local: datetime) -> str:
    return local.strftime("%Y-%m-%dT%H:%M:%S+00:00")


def _grouped(events: list[RecordedEvent], *, by_currency: bool) -> list[tuple[tuple[str, ...], list[RecordedEvent]]]:
    if not events:
        return []
    if not by_currency:
        return [((), events)]
    groups: dict[str, list[RecordedEvent]] = {}
    for one in events:
        groups.setdefault(one.currency or "", []).append(one)
    return [((currency,), groups[currency]) for currency in sorted(groups)]


def _measured(events: list[RecordedEvent], starts: Sequence[int], wanted: list[object]) -> Json:
    counts = [0] * len(starts)
    sums = [Decimal(0)] * len(starts)
    people: list[set[str]] = [set() for _ in starts]
    for one in events:
        index = max(0, bisect.bisect_right(starts, one.time) - 1)
        counts[index] += 1
        sums[index] += one.value or 0
        people[index].add(one.profile_id)
    all_of: Json = {"count": counts, "sum_value": sums, "unique": [len(some) for some in people]}
    return {name: values for name, values in all_of.items() if name in wanted}
