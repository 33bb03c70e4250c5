"""A Klaviyo account that takes millions of events in the memory of a few numbers each."""

from __future__ import annotations

import bisect
from array import array
from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from decimal import Decimal
from typing import overload

import msgspec

from bcklaviyo_gui.demo.klaviyo.account import DemoAccount
from bcklaviyo_gui.demo.klaviyo.event_index import EventIndex, bounds_of
from bcklaviyo_gui.demo.klaviyo.filters import Condition
from bcklaviyo_gui.demo.klaviyo.profiles import job_data
from bcklaviyo_gui.demo.klaviyo.records import Draft, ImportJob, Metric, Profile, RecordedEvent, Refused, invalid
from bcklaviyo_gui.demo.klaviyo.wire import MEDIA_TYPE
from bcklaviyo_gui.demo.wire import Answer, Request, encode

_PARTS = ("", "refund-")
_NEVER = -(2**62)


class LongAccount(DemoAccount):
    """Keeps of an event when, how much, and its id's numbers; of a profile, that it came."""

    lists: dict[str, _Events]
    profiles_taken = 0

    def record(self, profile: Profile, metric: Metric, draft: Draft) -> bool:
        """Keep the event, unless its metric already has one of this id."""
        assert draft.unique_id is not None
        assert draft.time is not None
        return self._keep(metric, draft.unique_id, draft.time, draft.value, draft.currency)

    def take_bulk(self, request: Request) -> Answer:
        """POST /api/event-bulk-create-jobs, read as far as a comparison needs it."""
        body = _bulk.decode(request.body)
        count = 0
        for group in body.data.attributes.groups.data:
            for event in group.attributes.events.data:
                one = event.attributes
                metric = self.metric(one.metric.data.attributes.name)
                moment = int(datetime.fromisoformat(one.time).timestamp())
                if not self._keep(metric, one.unique_id, moment, one.value, one.value_currency):
                    self.bulk_repeats += 1
                    raise Refused([invalid("unique_id is repeated for the same profile and metric.", "/data")])
                count += 1
        return Answer(202, content_type=MEDIA_TYPE, rows=count)

    def take_import(self, request: Request) -> Answer:
        """POST /api/profile-bulk-import-jobs: all of them are welcome."""
        count = len(_import.decode(request.body).data.attributes.profiles.data)
        self.profiles_taken += count
        job = ImportJob(self.new_id(26), self.clock.now(), 0.0, [], "complete", completed=count, ended=self.clock.now())
        self.jobs[job.id] = job
        return Answer(202, encode({"data": job_data(job)}), MEDIA_TYPE, rows=count)

    def event_index(self) -> EventIndex:
        """The events as they are now."""
        return _LongIndex(self)

    @property
    def count(self) -> int:
        """How many events there are."""
        return sum(len(events.times) for events in self._lists().values())

    def events_of(self, metric_id: str) -> _Events:
        """The events of a metric."""
        lists = self._lists()
        if metric_id not in lists:
            lists[metric_id] = _Events(self.metrics[metric_id], self.store_hash, self.nobody)
        return lists[metric_id]

    @property
    def nobody(self) -> str:
        """The id of the one profile that all events are shown with."""
        if not self.profiles:
            self.people.of_event({"email": "everybody@postbox.co"}, None)
        return next(iter(self.profiles))

    @property
    def store_hash(self) -> str:
        """Whose events these are."""
        return "demo0001"

    def _lists(self) -> dict[str, _Events]:
        if not hasattr(self, "lists"):
            self.lists = {}
        return self.lists

    def _keep(self, metric: Metric, unique_id: str, moment: int, value: Decimal | None, currency: str | None) -> bool:
        is_new = self.events_of(metric.id).add(unique_id, moment, value, currency)
        self.version += is_new
        return is_new


class _Events(Sequence[RecordedEvent]):
    """The events of a metric in the order of their time, each made when it is looked at."""

    def __init__(self, metric: Metric, store_hash: str, profile_id: str) -> None:
        self.times, self._values = array("q"), array("q")
        self._orders, self._tails, self._kinds = array("Q"), array("Q"), array("b")
        self._currencies: list[str | None] = []
        self._currency_of = array("b")
        self._seen: dict[int, bytearray] = {0: bytearray(), 1: bytearray(), 2: bytearray()}
        self._order: array[int] = array("I")
        self._metric, self._profile_id = metric, profile_id
        self._prefix = f"bigcommerce-{store_hash}-"

    def add(self, unique_id: str, moment: int, value: Decimal | None, currency: str | None) -> bool:
        """Keep an event; False when its id is known."""
        order, _, tail = unique_id.removeprefix(self._prefix).partition("-")
        kind = 0 if not tail else 2 if tail.startswith(_PARTS[1]) else 1
        number = int(tail.removeprefix(_PARTS[1])) if tail else int(order)
        if not self._is_first(kind, number):
            return False
        if currency not in self._currencies:
            self._currencies.append(currency)
        self.times.append(moment)
        self._values.append(_NEVER if value is None else int(value * 10_000))
        self._orders.append(int(order))
        self._tails.append(number)
        self._kinds.append(kind)
        self._currency_of.append(self._currencies.index(currency))
        return True

    def __len__(self) -> int:
        return len(self.times)

    @overload
    def __getitem__(self, place: int) -> RecordedEvent: ...
    @overload
    def __getitem__(self, place: slice) -> list[RecordedEvent]: ...
    def __getitem__(self, place: int | slice) -> RecordedEvent | list[RecordedEvent]:
        self.sort()
        if isinstance(place, slice):
            return [self._made(index) for index in self._order[place]]
        return self._made(self._order[place])

    def sort(self) -> None:
        """Bring the events into the order of their time, if some came since."""
        if len(self._order) != len(self.times):
            self._order = array("I", sorted(range(len(self.times)), key=self.times.__getitem__))

    def place_of(self, moment: int) -> int:
        """How many events are older than this."""
        self.sort()
        return bisect.bisect_left(self._order, moment, key=self.times.__getitem__)

    def _is_first(self, kind: int, number: int) -> bool:
        bits = self._seen[kind]
        byte, bit = number >> 3, 1 << (number & 7)
        if byte >= len(bits):
            bits.extend(bytes(byte - len(bits) + 65_536))
        if bits[byte] & bit:
            return False
        bits[byte] |= bit
        return True

    def _made(self, index: int) -> RecordedEvent:
        order, kind, tail, value = self._orders[index], self._kinds[index], self._tails[index], self._values[index]
        unique_id = f"{self._prefix}{order}" + ("", f"-{tail}", f"-refund-{tail}")[kind]
        return RecordedEvent(
            id=f"{self._metric.id}{index:09d}",
            seq=index,
            metric_id=self._metric.id,
            metric=self._metric.name,
            service=self._metric.service,
            unique_id=unique_id,
            time=self.times[index],
            value=None if value == _NEVER else Decimal(value) / 10_000,
            currency=self._currencies[self._currency_of[index]],
            backfill=True,
            raw=encode({"Event ID": unique_id, "OrderId": str(order)}),
            profile_id=self._profile_id,
            identifiers={},
            seen_at=0.0,
        )


class _Range(Sequence[RecordedEvent]):
    """A stretch of a metric's events."""

    def __init__(self, events: _Events, start: int, end: int) -> None:
        self._events, self._start, self._end = events, start, max(start, end)

    def __len__(self) -> int:
        return self._end - self._start

    def __iter__(self) -> Iterator[RecordedEvent]:
        return (self._events[place] for place in range(self._start, self._end))

    @overload
    def __getitem__(self, place: int) -> RecordedEvent: ...
    @overload
    def __getitem__(self, place: slice) -> list[RecordedEvent]: ...
    def __getitem__(self, place: int | slice) -> RecordedEvent | list[RecordedEvent]:
        if isinstance(place, slice):
            start, end, step = place.indices(len(self))
            return self._events[self._start + start : self._start + end : step]
        return self._events[self._start + (place if place >= 0 else len(self) + place)]


class _LongIndex(EventIndex):
    def __init__(self, account: LongAccount) -> None:
        self._account = account

    def between(self, metric_id: str | None, low: int, high: int, now: float) -> Sequence[RecordedEvent]:  # type: ignore[override]
        """The events of a metric, oldest first; `now` is no matter: they show at once."""
        assert metric_id is not None
        events = self._account.events_of(metric_id)
        return _Range(events, events.place_of(low), events.place_of(high))

    def matching(self, conditions: list[Condition], known: Collection[str], now: float) -> Sequence[RecordedEvent]:  # type: ignore[override]
        """The events that the conditions hold for, of one metric; none of all: that only asks whether it may."""
        metric_id = next((one.values[0] for one in conditions if one.field == "metric_id"), None)
        low, high = bounds_of(conditions)
        return [] if metric_id is None else self.between(metric_id, low, high, now)


class _Name(msgspec.Struct):
    name: str


class _MetricData(msgspec.Struct):
    attributes: _Name


class _MetricRef(msgspec.Struct):
    data: _MetricData


class _EventFields(msgspec.Struct):
    metric: _MetricRef
    time: str
    unique_id: str
    value: Decimal | None = None
    value_currency: str | None = None


class _Event(msgspec.Struct):
    attributes: _EventFields


class _EventList(msgspec.Struct):
    data: list[_Event]


class _GroupFields(msgspec.Struct):
    events: _EventList


class _Group(msgspec.Struct):
    attributes: _GroupFields


class _Groups(msgspec.Struct):
    data: list[_Group]


class _BulkFields(msgspec.Struct, rename={"groups": "events-bulk-create"}):
    groups: _Groups


class _BulkData(msgspec.Struct):
    attributes: _BulkFields


class _Bulk(msgspec.Struct):
    data: _BulkData


class _Profiles(msgspec.Struct):
    data: list[msgspec.Raw]


class _ImportFields(msgspec.Struct):
    profiles: _Profiles


class _ImportData(msgspec.Struct):
    attributes: _ImportFields


class _Import(msgspec.Struct):
    data: _ImportData


_bulk = msgspec.json.Decoder(_Bulk)
_import = msgspec.json.Decoder(_Import)
