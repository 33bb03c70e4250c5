"""An account's events by metric and time."""

from __future__ import annotations

import bisect
from collections.abc import Collection, Iterable

from bcklaviyo_gui.demo.klaviyo.filters import OPERATORS, Condition
from bcklaviyo_gui.demo.klaviyo.records import RecordedEvent, Refused, bad_parameter


class EventIndex:
    """The events of one moment, in the order of their time; `now` is the account's monotonic clock."""

    def __init__(self, events: Iterable[RecordedEvent]) -> None:
        self._all = sorted(events, key=place_of)
        self._by_metric: dict[str, list[RecordedEvent]] = {}
        self._all_seen_at = max((one.seen_at for one in self._all), default=0.0)
        for one in self._all:
            self._by_metric.setdefault(one.metric_id, []).append(one)

    def between(self, metric_id: str | None, low: int, high: int, now: float) -> list[RecordedEvent]:
        """The events that reads show, of one metric or of all, with low <= time < high, oldest first."""
        rows = self._all if metric_id is None else self._by_metric.get(metric_id, [])
        rows = rows[bisect.bisect_left(rows, low, key=_moment) : bisect.bisect_left(rows, high, key=_moment)]
        return rows if self._all_seen_at <= now else [one for one in rows if one.seen_at <= now]

    def matching(self, conditions: list[Condition], known: Collection[str], now: float) -> list[RecordedEvent]:
        """The events that reads show and all conditions hold for, oldest first; `known` metrics. Raises Refused."""
        metrics = [condition for condition in conditions if condition.field == "metric_id"]
        for condition in metrics:
            unknown = [one for one in condition.values if one not in known]
            if unknown:
                raise Refused([bad_parameter(f"Metric IDs {unknown} do not exist.", "filter")])
        alone = len(metrics) == 1 and len(metrics[0].values) == 1
        low, high = bounds_of(conditions)
        rows = self.between(metrics[0].values[0] if alone else None, low, high, now)
        for condition in metrics if not alone else []:
            rows = [one for one in rows if one.metric_id in condition.values]
        for condition in conditions:
            if condition.field == "profile_id":
                rows = [one for one in rows if one.profile_id in condition.values]
        return rows


def place_of(one: RecordedEvent) -> tuple[int, int]:
    """Where an event stands in the order of time."""
    return one.time, one.seq


def _moment(one: RecordedEvent) -> int:
    return one.time


def bounds_of(conditions: list[Condition]) -> tuple[int, int]:
    """The half-open range of whole seconds that the conditions on time leave."""
    low, high = -(2**62), 2**62
    for condition in conditions:
        if condition.field in {"datetime", "timestamp"}:
            if condition.operator not in OPERATORS:
                raise Refused([bad_parameter(f"'{condition.operator}' is not allowed here.", "filter")])
            moment = condition.moment()
            if condition.operator.startswith("greater"):
                low = max(low, moment + (condition.operator == "greater-than"))
            else:
                high = min(high, moment + (condition.operator == "less-or-equal"))
        elif condition.field not in {"metric_id", "profile_id", "profile", "metric"}:
            raise Refused([bad_parameter(f"'{condition.field}' is not a valid filter.", "filter")])
    return low, max(low, high)
