"""GET /api/events: by time, with a cursor that survives new events."""

from __future__ import annotations

import bisect
from collections.abc import Mapping, Sequence

import msgspec

from bcklaviyo_gui.demo.klaviyo.account import DemoAccount
from bcklaviyo_gui.demo.klaviyo.event_index import place_of
from bcklaviyo_gui.demo.klaviyo.filters import parse_filter
from bcklaviyo_gui.demo.klaviyo.metrics import metric_data
from bcklaviyo_gui.demo.klaviyo.profiles import profile_data
from bcklaviyo_gui.demo.klaviyo.records import RecordedEvent, Refused, bad_parameter
from bcklaviyo_gui.demo.klaviyo.wire import HOST, answered, links, not_found, only, page_size, read_cursor, write_cursor
from bcklaviyo_gui.demo.wire import Answer, Json, Request, encode, iso_offset


def events(account: DemoAccount, request: Request) -> Answer:
    """GET /api/events: by time, a cursor that survives new events."""
    params = only(
        request,
        {
            *("fields[event]", "fields[profile]", "fields[metric]", "fields[attribution]"),
            *("filter", "include", "sort", "page[cursor]", "page[size]"),
        },
    )
    size = page_size(params, 200, 1000)
    sort = params.get("sort", "datetime")
    if sort.removeprefix("-") not in {"datetime", "timestamp"}:
        raise Refused([bad_parameter(f"'{sort}' is not a valid sort.", "sort")])
    include = [part for part in params.get("include", "").split(",") if part]
    if not set(include) <= {"profile", "metric", "attributions"}:
        raise Refused([bad_parameter("Invalid include.", "include")])
    rows = account.event_index().matching(parse_filter(params.get("filter", "")), account.metrics, account.monotonic())
    shown, cursor = _keyset(rows, params.get("page[cursor]"), size, descending=sort.startswith("-"))
    body: Json = {
        "data": [_event_data(one, params) for one in shown],
        "links": links(account, "/api/events", params, cursor),
    }
    included = _included(account, shown, include)
    if include:
        body["included"] = included
    return answered(body, len(shown))


def event(account: DemoAccount, request: Request, event_id: str) -> Answer:
    params = only(request, {"fields[event]", "fields[profile]", "fields[metric]", "fields[attribution]", "include"})
    found = next((one for one in account.events if one.id == event_id and account.visible(one)), None)
    if found is None:
        raise not_found("event")
    body: Json = {"data": _event_data(found, params)}
    include = [part for part in params.get("include", "").split(",") if part]
    if include:
        body["included"] = _included(account, [found], include)
    return answered(body, 1)


def _keyset(
    rows: list[RecordedEvent], cursor: str | None, size: int, *, descending: bool
) -> tuple[list[RecordedEvent], str | None]:
    """One page and the cursor of the next: the place (time, number) of the page's last event."""
    if descending:
        end = len(rows) if cursor is None else bisect.bisect_left(rows, read_cursor(cursor), key=place_of)
        start = max(0, end - size)
        shown = rows[start:end][::-1]
        return shown, write_cursor(place_of(shown[-1])) if start > 0 else None
    start = 0 if cursor is None else bisect.bisect_right(rows, read_cursor(cursor), key=place_of)
    shown = rows[start : start + size]
    return shown, write_cursor(place_of(shown[-1])) if start + size < len(rows) else None


def _event_data(one: RecordedEvent, params: Mapping[str, str]) -> Json:
    attributes: Json = {
        "timestamp": one.time,
        "event_properties": _event_properties(one),
        "datetime": iso_offset(one.time),
        "uuid": f"{one.seq:08x}-0000-11ee-8001-{one.time & 0xFFFFFFFFFFFF:012x}",
    }
    fields = params.get("fields[event]")
    if fields:
        attributes = {name: value for name, value in attributes.items() if name in fields.split(",")}
    return {
        "type": "event",
        "id": one.id,
        "attributes": attributes,
        "relationships": {
            "profile": {"data": {"type": "profile", "id": one.profile_id}},
            "metric": {"data": {"type": "metric", "id": one.metric_id}},
        },
        "links": {"self": f"{HOST}/api/events/{one.id}/"},
    }


def _event_properties(one: RecordedEvent) -> msgspec.Raw:
    """The properties as sent, with what Klaviyo adds: $event_id, $value and $value_currency."""
    added: Json = {"$event_id": one.unique_id}
    if one.value is not None:
        added["$value"] = one.value
    if one.currency is not None:
        added["$value_currency"] = one.currency
    head = encode(added)
    return msgspec.Raw(head if one.raw == b"{}" else head[:-1] + b"," + one.raw[1:])


def _included(account: DemoAccount, shown: Sequence[RecordedEvent], include: Sequence[str]) -> list[Json]:
    included: list[Json] = []
    if "profile" in include:
        ids = dict.fromkeys(one.profile_id for one in shown)
        included += [profile_data(account.profiles[profile_id]) for profile_id in ids]
    if "metric" in include:
        ids = dict.fromkeys(one.metric_id for one in shown)
        included += [metric_data(account.metrics[metric_id]) for metric_id in ids]
    return included
