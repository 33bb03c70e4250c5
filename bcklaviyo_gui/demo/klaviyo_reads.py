"""Klaviyo's reading endpoints, metric-aggregates apart."""

from __future__ import annotations

import base64
import bisect
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar
from urllib.parse import quote

import msgspec

from bcklaviyo_gui.demo.klaviyo_account import DemoAccount
from bcklaviyo_gui.demo.klaviyo_filters import Condition, parse_filter
from bcklaviyo_gui.demo.klaviyo_records import (
    Fault,
    Metric,
    Profile,
    RecordedEvent,
    Refused,
    bad_parameter,
)
from bcklaviyo_gui.demo.klaviyo_writes import MEDIA_TYPE, job_data, profile_data
from bcklaviyo_gui.demo.shop_json import iso_offset
from bcklaviyo_gui.demo.wire import Answer, Json, Request, encode

HOST = "https://a.klaviyo.com"
METRICS_PER_PAGE = 200

T = TypeVar("T")
_OPERATORS: Mapping[str, Callable[[int, int], bool]] = {
    "greater-or-equal": lambda left, right: left >= right,
    "greater-than": lambda left, right: left > right,
    "less-or-equal": lambda left, right: left <= right,
    "less-than": lambda left, right: left < right,
}


def not_found(what: str) -> Refused:
    return Refused([Fault(404, "not_found", "Not found.", f"A {what} with this id does not exist.", "/data")])


def accounts(account: DemoAccount, request: Request) -> Answer:
    """GET /api/accounts."""
    _only(request, {"fields[account]"})
    data = {
        "type": "account",
        "id": account.account_id,
        "attributes": {
            "test_account": account.test_account,
            "contact_information": {
                "default_sender_name": account.name,
                "default_sender_email": "hello@larkfield-supply.co",
                "website_url": "https://larkfield-supply.co",
                "organization_name": account.name,
                "street_address": {
                    "address1": "1 Market Sq",
                    "address2": "",
                    "city": "Chicago",
                    "region": "Illinois",
                    "country": "United States",
                    "zip": "60607",
                },
            },
            "industry": "Ecommerce, Home & Garden",
            "timezone": account.timezone,
            "preferred_currency": account.currency,
            "public_api_key": account.account_id,
            "locale": "en-US",
        },
        "links": {"self": f"{HOST}/api/accounts/{account.account_id}/"},
    }
    return _answer({"data": [data], "links": {"self": f"{HOST}/api/accounts/"}}, 1)


def metrics(account: DemoAccount, request: Request) -> Answer:
    """GET /api/metrics: 200 a page; there is no page[size] and no filter by name."""
    params = _only(request, {"fields[metric]", "fields[flow]", "filter", "include", "page[cursor]"})
    rows = list(account.metrics.values())
    for condition in parse_filter(params.get("filter", "")):
        if condition.operator != "equals" or condition.field not in {"integration.name", "integration.category"}:
            raise Refused([bad_parameter(f"'{condition.field}' is not a valid filter.", "filter")])
        field = condition.field.removeprefix("integration.")
        rows = [one for one in rows if one.integration[field] == condition.values[0]]
    return _by_offset(account, rows, params, METRICS_PER_PAGE, _metric_data, "/api/metrics")


def metric(account: DemoAccount, request: Request, metric_id: str) -> Answer:
    _only(request, {"fields[metric]", "fields[flow]", "include"})
    found = account.metrics.get(metric_id)
    if found is None:
        raise not_found("metric")
    return _answer({"data": _metric_data(found)}, 1)


def mapped_metrics(account: DemoAccount, request: Request) -> Answer:
    """GET /api/mapped-metrics: `revenue` is the native Placed Order, where there is one."""
    _only(request, {"fields[mapped-metric]", "fields[metric]", "fields[custom-metric]", "include"})
    wanted = {"revenue": "Placed Order", "ordered_product": "Ordered Product", "refunded_sales": "Refunded Order"}
    data = []
    for mapping, name in wanted.items():
        metric_id = account.known_metric(name, "bigcommerce") or account.known_metric(name)
        relation = {"data": None if metric_id is None else {"type": "metric", "id": metric_id}}
        data.append(
            {
                "type": "mapped-metric",
                "id": mapping,
                "attributes": {"updated": iso_offset(1_700_000_000)},
                "relationships": {"metric": relation, "custom-metric": {"data": None}},
                "links": {"self": f"{HOST}/api/mapped-metrics/{mapping}/"},
            }
        )
    return _answer({"data": data, "links": {"self": f"{HOST}/api/mapped-metrics"}}, len(data))


def events(account: DemoAccount, request: Request) -> Answer:
    """GET /api/events: by time, a cursor that survives new events."""
    params = _only(
        request,
        {
            *("fields[event]", "fields[profile]", "fields[metric]", "fields[attribution]"),
            *("filter", "include", "sort", "page[cursor]", "page[size]"),
        },
    )
    size = _page_size(params, 200, 1000)
    sort = params.get("sort", "datetime")
    if sort.removeprefix("-") not in {"datetime", "timestamp"}:
        raise Refused([bad_parameter(f"'{sort}' is not a valid sort.", "sort")])
    include = [part for part in params.get("include", "").split(",") if part]
    if not set(include) <= {"profile", "metric", "attributions"}:
        raise Refused([bad_parameter("Invalid include.", "include")])
    rows = EventIndex.of(account).matching(account, parse_filter(params.get("filter", "")))
    shown, cursor = _keyset(rows, params.get("page[cursor]"), size, descending=sort.startswith("-"))
    body: Json = {
        "data": [_event_data(one, params) for one in shown],
        "links": _links(account, "/api/events", params, cursor),
    }
    included = _included(account, shown, include)
    if include:
        body["included"] = included
    return _answer(body, len(shown))


def event(account: DemoAccount, request: Request, event_id: str) -> Answer:
    params = _only(request, {"fields[event]", "fields[profile]", "fields[metric]", "fields[attribution]", "include"})
    found = next((one for one in account.events if one.id == event_id and account.visible(one)), None)
    if found is None:
        raise not_found("event")
    body: Json = {"data": _event_data(found, params)}
    include = [part for part in params.get("include", "").split(",") if part]
    if include:
        body["included"] = _included(account, [found], include)
    return _answer(body, 1)


def profiles(account: DemoAccount, request: Request) -> Answer:
    """GET /api/profiles: at most 100 a page."""
    params = _only(
        request,
        {
            *("fields[profile]", "additional-fields[profile]", "fields[conversation]", "fields[push-token]"),
            *("filter", "include", "sort", "page[cursor]", "page[size]"),
        },
    )
    size = _page_size(params, 20, 100)
    rows = list(account.profiles.values())
    for condition in parse_filter(params.get("filter", "")):
        rows = _profiles_where(account, rows, condition)
    sort = params.get("sort", "id")
    keys: Mapping[str, Callable[[Profile], tuple[object, str]]] = {
        "id": lambda one: (0, one.id),
        "created": lambda one: (one.created, one.id),
        "updated": lambda one: (one.updated, one.id),
        "email": lambda one: (one.email or "", one.id),
    }
    if sort.removeprefix("-") not in keys:
        raise Refused([bad_parameter(f"'{sort}' is not a valid sort.", "sort")])
    rows.sort(key=keys[sort.removeprefix("-")], reverse=sort.startswith("-"))
    return _by_offset(account, rows, params, size, profile_data, "/api/profiles")


def profile(account: DemoAccount, request: Request, profile_id: str) -> Answer:
    _only(request, {"fields[profile]", "additional-fields[profile]", "include", "fields[list]", "fields[segment]"})
    found = account.profiles.get(profile_id)
    if found is None:
        raise not_found("profile")
    return _answer({"data": profile_data(found)}, 1)


def import_jobs(account: DemoAccount, request: Request) -> Answer:
    params = _only(request, {"fields[profile-bulk-import-job]", "filter", "sort", "page[cursor]", "page[size]"})
    size = _page_size(params, 20, 100)
    rows = list(account.jobs.values())
    for condition in parse_filter(params.get("filter", "")):
        if condition.field != "status" or condition.operator not in {"equals", "any"}:
            raise Refused([bad_parameter(f"'{condition.field}' is not a valid filter.", "filter")])
        rows = [job for job in rows if job.status in condition.values]
    if params.get("sort", "created_at").startswith("-"):
        rows.reverse()
    return _by_offset(account, rows, params, size, job_data, "/api/profile-bulk-import-jobs")


def import_job(account: DemoAccount, request: Request, job_id: str) -> Answer:
    """GET one job: the first look finds it at work."""
    _only(request, {"fields[profile-bulk-import-job]", "fields[list]", "include"})
    job = account.jobs.get(job_id)
    if job is None:
        raise not_found("profile-bulk-import-job")
    job.polls += 1
    if job.status == "queued":
        job.status = "processing"
    return _answer({"data": job_data(job)}, 1)


def import_errors(account: DemoAccount, request: Request, job_id: str) -> Answer:
    params = _only(request, {"fields[import-error]", "page[cursor]", "page[size]"})
    size = _page_size(params, 20, 100)
    job = account.jobs.get(job_id)
    if job is None:
        raise not_found("profile-bulk-import-job")

    def shape(index: int) -> Json:
        fault = job.faults[index]
        return {
            "type": "import-error",
            "id": fault.id,
            "attributes": {
                "code": fault.code,
                "title": fault.title,
                "detail": fault.detail,
                "source": {"pointer": fault.pointer},
                "original_payload": fault.payload,
            },
            "links": {"self": f"{HOST}/api/import-errors/{fault.id}/"},
        }

    rows = list(range(len(job.faults)))
    return _by_offset(account, rows, params, size, shape, f"/api/profile-bulk-import-jobs/{job_id}/import-errors")


class EventIndex:
    """An account's events by metric and time; made anew when events came or went."""

    def __init__(self, account: DemoAccount) -> None:
        self._all = sorted(account.events, key=_place)
        self._by_metric: dict[str, list[RecordedEvent]] = {}
        for one in self._all:
            self._by_metric.setdefault(one.metric_id, []).append(one)

    @classmethod
    def of(cls, account: DemoAccount) -> EventIndex:
        """The index of the account as it is now."""
        index = account.index
        if index is None or index[0] != account.version:
            account.index = index = (account.version, cls(account))
        return index[1]

    def of_metric(self, metric_id: str) -> list[RecordedEvent]:
        """A metric's events, oldest first."""
        return self._by_metric.get(metric_id, [])

    def matching(self, account: DemoAccount, conditions: list[Condition]) -> list[RecordedEvent]:
        """The events that reads show and all conditions hold for, oldest first. Raises Refused."""
        rows = self._all
        for condition in conditions:
            if condition.field == "metric_id":
                rows = self._of_metrics(account, condition)
        low, high = _bounds(conditions)
        rows = rows[bisect.bisect_left(rows, low, key=_moment) : bisect.bisect_left(rows, high, key=_moment)]
        for condition in conditions:
            if condition.field == "profile_id":
                rows = [one for one in rows if one.profile_id in condition.values]
        return [one for one in rows if account.visible(one)]

    def _of_metrics(self, account: DemoAccount, condition: Condition) -> list[RecordedEvent]:
        unknown = [one for one in condition.values if one not in account.metrics]
        if unknown:
            raise Refused([bad_parameter(f"Metric IDs {unknown} do not exist.", "filter")])
        if len(condition.values) == 1:
            return self.of_metric(condition.values[0])
        return [one for one in self._all if one.metric_id in condition.values]


def _place(one: RecordedEvent) -> tuple[int, int]:
    return one.time, one.seq


def _moment(one: RecordedEvent) -> int:
    return one.time


def _bounds(conditions: list[Condition]) -> tuple[int, int]:
    """The half-open range of whole seconds that the conditions on time leave."""
    low, high = -(2**62), 2**62
    for condition in conditions:
        if condition.field in {"datetime", "timestamp"}:
            if condition.operator not in _OPERATORS:
                raise Refused([bad_parameter(f"'{condition.operator}' is not allowed here.", "filter")])
            moment = condition.moment()
            if condition.operator.startswith("greater"):
                low = max(low, moment + (condition.operator == "greater-than"))
            else:
                high = min(high, moment + (condition.operator == "less-or-equal"))
        elif condition.field not in {"metric_id", "profile_id", "profile", "metric"}:
            raise Refused([bad_parameter(f"'{condition.field}' is not a valid filter.", "filter")])
    return low, max(low, high)


def _keyset(
    rows: list[RecordedEvent], cursor: str | None, size: int, *, descending: bool
) -> tuple[list[RecordedEvent], str | None]:
    """One page and the cursor of the next: the place (time, number) of the page's last event."""
    if descending:
        end = len(rows) if cursor is None else bisect.bisect_left(rows, _read_cursor(cursor), key=_place)
        start = max(0, end - size)
        shown = rows[start:end][::-1]
        return shown, _write_cursor(_place(shown[-1])) if start > 0 else None
    start = 0 if cursor is None else bisect.bisect_right(rows, _read_cursor(cursor), key=_place)
    shown = rows[start : start + size]
    return shown, _write_cursor(_place(shown[-1])) if start + size < len(rows) else None


def _write_cursor(place: tuple[int, ...]) -> str:
    return base64.urlsafe_b64encode(":".join(map(str, place)).encode()).decode()


def _read_cursor(cursor: str) -> tuple[int, ...]:
    try:
        return tuple(int(part) for part in base64.urlsafe_b64decode(cursor).decode().split(":"))
    except ValueError as error:
        raise Refused([bad_parameter("Invalid cursor.", "page[cursor]")]) from error


def _by_offset(
    account: DemoAccount,
    rows: Sequence[T],
    params: Mapping[str, str],
    size: int,
    shape: Callable[[T], Json],
    path: str,
) -> Answer:
    cursor = params.get("page[cursor]")
    start = 0 if cursor is None else _read_cursor(cursor)[0]
    shown = [shape(row) for row in rows[start : start + size]]
    more = _write_cursor((start + size,)) if start + size < len(rows) else None
    return _answer({"data": shown, "links": _links(account, path, params, more)}, len(shown))


def _links(account: DemoAccount, path: str, params: Mapping[str, str], cursor: str | None) -> Json:
    def link(wanted: Mapping[str, str]) -> str:
        query = "&".join(f"{quote(name)}={quote(value)}" for name, value in wanted.items())
        return f"{account.base_url}{path}?{query}" if query else f"{account.base_url}{path}"

    following = None if cursor is None else link({**params, "page[cursor]": cursor})
    return {"self": link(params), "next": following, "prev": None}


def _page_size(params: Mapping[str, str], default: int, most: int) -> int:
    text = params.get("page[size]", str(default))
    if not text.isdigit() or not 1 <= int(text) <= most:
        raise Refused([bad_parameter(f"Page size must be between 1 and {most}.", "page[size]")])
    return int(text)


def _only(request: Request, known: set[str]) -> dict[str, str]:
    """The parameters. Raises Refused when one is not the endpoint's."""
    params = request.params()
    for name in params:
        if name not in known:
            raise Refused([bad_parameter(f"'{name}' is not a valid parameter.", name)])
    return params


def _metric_data(one: Metric) -> Json:
    return {
        "type": "metric",
        "id": one.id,
        "attributes": {
            "name": one.name,
            "created": iso_offset(one.created),
            "updated": iso_offset(one.created),
            "integration": one.integration,
        },
        "relationships": {
            "flow-triggers": {"links": {"self": f"{HOST}/api/metrics/{one.id}/relationships/flow-triggers/"}}
        },
        "links": {"self": f"{HOST}/api/metrics/{one.id}/"},
    }


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
        included += [_metric_data(account.metrics[metric_id]) for metric_id in ids]
    return included


def _profiles_where(account: DemoAccount, rows: list[Profile], condition: Condition) -> list[Profile]:
    field, values = condition.field, condition.values
    if field in {"created", "updated"} and condition.operator in _OPERATORS:
        holds, moment = _OPERATORS[condition.operator], condition.moment()
        return [one for one in rows if holds(getattr(one, field), moment)]
    if field not in {"id", "email", "phone_number", "external_id"} or condition.operator not in {"equals", "any"}:
        raise Refused([bad_parameter(f"'{condition.operator}({field})' is not a valid filter.", "filter")])
    if len(values) > 100:
        raise Refused([bad_parameter("At most 100 values can be given.", "filter")])
    if field == "id":
        found = [account.profiles.get(value) for value in values]
    else:
        found = [account.owner(field, value) for value in values]
    wanted = {one.id for one in found if one is not None}
    return [one for one in rows if one.id in wanted]


def _answer(body: Json, rows: int) -> Answer:
    return Answer(200, encode(body), MEDIA_TYPE, rows=rows)
