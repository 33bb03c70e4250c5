"""Klaviyo's writing endpoints: events one by one and in bulk, profiles one by one and by import job."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

import msgspec

from bcklaviyo_gui.demo import klaviyo_checks as checks
from bcklaviyo_gui.demo.klaviyo_account import DemoAccount, dropped, identifiers_of
from bcklaviyo_gui.demo.klaviyo_records import (
    Fault,
    ImportFault,
    ImportJob,
    Profile,
    Refused,
    decode_exact,
    invalid,
    raw_json,
)
from bcklaviyo_gui.demo.shop_json import iso_offset
from bcklaviyo_gui.demo.wire import Answer, Json, Request, encode

MEDIA_TYPE = "application/vnd.api+json"
FORCED_AFTER_S = 1.0
"""A job that nobody looks at still ends, this long after it was due."""

Object = dict[str, object]


@dataclass(frozen=True, slots=True)
class _Wanted:
    """An event that a request asks for, checked. `pointer` is where its attributes are."""

    attributes: Object
    profile: Object
    profile_id: str | None
    backfill: bool


def decode_body(request: Request) -> Object:
    """The body's `data`. Raises Refused for what is no JSON object with one, or too big."""
    if len(request.body) > checks.MAX_BODY_BYTES:
        raise Refused([Fault(413, "payload_too_large", "Payload too large.", "The body is larger than 5MB.", "/data")])
    try:
        body = decode_exact(request.body) if request.body.strip() else {}
    except msgspec.DecodeError as error:
        raise Refused([invalid("The body is not valid JSON.", "/data")]) from error
    try:
        return checks.member(body, "data", "")
    except Fault as fault:
        raise Refused([fault]) from fault


def create_event(account: DemoAccount, request: Request) -> Answer:
    """POST /api/events: a repeat is answered 202 and dropped."""
    data = decode_body(request)
    wanted, faults = _checked_single(account, data)
    _refuse(account, faults)
    if wanted is not None:
        _record(account, wanted)
    return Answer(202, content_type=MEDIA_TYPE)


def bulk_create_events(account: DemoAccount, request: Request) -> Answer:
    """POST /api/event-bulk-create-jobs: one fault or one repeat refuses the whole request."""
    data = decode_body(request)
    wanted, faults = _checked_bulk(account, data)
    _refuse(account, faults)
    if _has_repeat(account, wanted):
        account.bulk_repeats += 1
        raise Refused([invalid("unique_id is repeated for the same profile and metric.", "/data")])
    for one in wanted:
        _record(account, one)
    return Answer(202, content_type=MEDIA_TYPE, rows=len(wanted))


def import_profile(account: DemoAccount, request: Request) -> Answer:
    """POST /api/profile-import: 201 for somebody new, 200 for an update."""
    data = decode_body(request)
    faults = list(_profile_item_faults(account, data, "/data"))
    _refuse(account, faults)
    profile, created = account.save_profile(data, nulls_clear=True)
    body = encode({"data": profile_data(profile), "links": {"self": "https://a.klaviyo.com/api/profile-import"}})
    return Answer(201 if created else 200, body, MEDIA_TYPE, rows=1)


def start_import(account: DemoAccount, request: Request) -> Answer:
    """POST /api/profile-bulk-import-jobs: checked as a whole, worked through later."""
    data = decode_body(request)
    place = "/data/attributes/profiles"
    try:
        items = checks.rows(
            checks.member(checks.member(data, "attributes", "/data"), "profiles", "/data/attributes"), "data", place
        )
    except Fault as fault:
        raise Refused([fault]) from fault
    faults = list(checks.has_type(data, "profile-bulk-import-job", "/data"))
    if not 1 <= len(items) <= checks.MAX_PROFILES:
        faults.append(invalid("A job takes 1 to 10000 profiles.", f"{place}/data"))
    for index, item in enumerate(items):
        faults += _profile_item_faults(account, item, f"{place}/data/{index}")
    _refuse(account, faults)
    job = ImportJob(account.new_id(26), account.clock.now(), account.monotonic() + account.import_delay, items)
    account.jobs[job.id] = job
    return Answer(202, encode({"data": job_data(job), "links": {"self": _JOBS}}), MEDIA_TYPE, rows=len(items))


def settle_jobs(account: DemoAccount) -> None:
    """Work through the import jobs that are due: looked at once, or overdue."""
    for job in account.jobs.values():
        if job.status == "complete":
            continue
        now = account.monotonic()
        if now >= job.due and (job.polls > 0 or now >= job.due + FORCED_AFTER_S):
            _work_through(account, job)


def _work_through(account: DemoAccount, job: ImportJob) -> None:
    for index, item in enumerate(job.items):
        try:
            _import_item(account, item)
        except Fault as fault:
            pointer = f"/data/attributes/profiles/data/{index}"
            job.faults.append(ImportFault(account.new_id(26), fault.code, fault.title, fault.detail, pointer, item))
            job.failed += 1
        else:
            job.completed += 1
    job.items = []
    job.status = "complete"
    job.ended = account.clock.now()


def _import_item(account: DemoAccount, item: Object) -> None:
    attributes = item["attributes"]
    assert isinstance(attributes, dict)
    if str(attributes.get("email")).lower() in account.unwelcome_imports:
        raise Fault(400, "invalid", "Invalid input.", "The profile could not be imported.")
    account.save_profile(item, nulls_clear=False)


_JOBS = "https://a.klaviyo.com/api/profile-bulk-import-jobs"


def job_data(job: ImportJob) -> Json:
    """An import job as the API shows it; the counts come when it has ended."""
    done = job.status == "complete"
    return {
        "type": "profile-bulk-import-job",
        "id": job.id,
        "attributes": {
            "status": job.status,
            "created_at": iso_offset(job.created),
            "total_count": job.completed + job.failed + len(job.items),
            "completed_count": job.completed if done else 0,
            "failed_count": job.failed if done else 0,
            "started_at": iso_offset(job.created) if job.status != "queued" else None,
            "completed_at": None if job.ended is None else iso_offset(job.ended),
            "expires_at": iso_offset(job.created + 7 * 86_400),
        },
        "relationships": {"import-errors": {"links": {"related": f"{_JOBS}/{job.id}/import-errors/"}}},
        "links": {"self": f"{_JOBS}/{job.id}/"},
    }


def profile_data(profile: Profile) -> Json:
    """A profile as the API shows it."""
    return {
        "type": "profile",
        "id": profile.id,
        "attributes": {
            **profile.attributes(),
            "created": iso_offset(profile.created),
            "updated": iso_offset(profile.updated),
        },
        "links": {"self": f"https://a.klaviyo.com/api/profiles/{profile.id}/"},
    }


def _refuse(account: DemoAccount, faults: list[Fault]) -> None:
    if faults:
        raise Refused(faults[: account.faults_per_answer])


def _profile_item_faults(account: DemoAccount, item: Object, pointer: str) -> Iterator[Fault]:
    yield from checks.has_type(item, "profile", pointer)
    try:
        attributes = checks.member(item, "attributes", pointer)
    except Fault as fault:
        yield fault
        return
    place = f"{pointer}/attributes"
    yield from checks.profile_faults(attributes, place, needs_identifier=not item.get("id"))
    yield from _unwelcome(account, attributes, place)
    yield from checks.too_heavy(item, pointer, checks.MAX_PROFILE_BYTES)


def _unwelcome(account: DemoAccount, attributes: Object, pointer: str) -> Iterator[Fault]:
    if str(attributes.get("email")).lower() in account.refused_emails:
        yield invalid("Invalid email address", f"{pointer}/email")


def _checked_single(account: DemoAccount, data: Object) -> tuple[_Wanted | None, list[Fault]]:
    faults = list(checks.has_type(data, "event", "/data"))
    try:
        attributes = checks.member(data, "attributes", "/data")
        holder = checks.member(
            checks.member(attributes, "profile", "/data/attributes"), "data", "/data/attributes/profile"
        )
        profile = checks.member(holder, "attributes", "/data/attributes/profile/data")
    except Fault as fault:
        return None, [*faults, fault]
    faults += _holder_faults(account, holder, profile, "/data/attributes/profile/data")
    faults += checks.event_faults(attributes, "/data/attributes", account.clock.now())
    return _Wanted(attributes, profile, _text(holder.get("id")), bool(attributes.get("backfill"))), faults


def _checked_bulk(account: DemoAccount, data: Object) -> tuple[list[_Wanted], list[Fault]]:
    faults = list(checks.has_type(data, "event-bulk-create-job", "/data"))
    place = "/data/attributes/events-bulk-create"
    try:
        groups = checks.rows(
            checks.member(checks.member(data, "attributes", "/data"), "events-bulk-create", "/data/attributes"),
            "data",
            place,
        )
    except Fault as fault:
        return [], [*faults, fault]
    wanted: list[_Wanted] = []
    for index, group in enumerate(groups):
        faults += _checked_group(account, group, f"{place}/data/{index}", wanted)
    if not 1 <= len(wanted) <= checks.MAX_EVENTS and not faults:
        faults.append(invalid("A request takes 1 to 1000 events.", place))
    return wanted, faults


def _checked_group(account: DemoAccount, group: Object, pointer: str, wanted: list[_Wanted]) -> list[Fault]:
    faults = list(checks.has_type(group, "event-bulk-create", pointer))
    place = f"{pointer}/attributes"
    try:
        attributes = checks.member(group, "attributes", pointer)
        holder = checks.member(checks.member(attributes, "profile", place), "data", f"{place}/profile")
        profile = checks.member(holder, "attributes", f"{place}/profile/data")
        events = checks.rows(checks.member(attributes, "events", place), "data", f"{place}/events")
    except Fault as fault:
        return [*faults, fault]
    faults += _holder_faults(account, holder, profile, f"{place}/profile/data")
    now, profile_id = account.clock.now(), _text(holder.get("id"))
    for index, event in enumerate(events):
        where = f"{place}/events/data/{index}"
        faults += checks.has_type(event, "event", where)
        try:
            one = checks.member(event, "attributes", where)
        except Fault as fault:
            faults.append(fault)
            continue
        faults += checks.event_faults(one, f"{where}/attributes", now)
        backfill = bool(one.get("backfill")) or bool(attributes.get("backfill"))
        wanted.append(_Wanted(one, profile, profile_id, backfill))
    return faults


def _holder_faults(account: DemoAccount, holder: Object, profile: Object, pointer: str) -> Iterator[Fault]:
    yield from checks.has_type(holder, "profile", pointer)
    place = f"{pointer}/attributes"
    yield from checks.profile_faults(profile, place, needs_identifier=not holder.get("id"))
    yield from _unwelcome(account, profile, place)
    if len(profile) > 1:
        yield from checks.too_heavy(profile, place, checks.MAX_EVENT_PROFILE_BYTES)


def _has_repeat(account: DemoAccount, wanted: list[_Wanted]) -> bool:
    """Whether an event is in the request twice, or is recorded already. Makes neither profiles nor metrics."""
    seen: set[tuple[str, str, str]] = set()
    for one in wanted:
        unique_id = one.attributes.get("unique_id")
        name = _metric_name(one.attributes)
        identifiers = identifiers_of(one.profile)
        owners = account.owners(identifiers)
        person = one.profile_id or (owners[0].id if owners else repr(sorted(identifiers.items())).lower())
        key = (person, name, str(unique_id if unique_id is not None else one.attributes.get("time")))
        if key in seen:
            return True
        seen.add(key)
        metric_id = account.known_metric(name)
        if (
            owners
            and metric_id
            and unique_id is not None
            and account.already_recorded(person, metric_id, str(unique_id))
        ):
            return True
    return False


def _record(account: DemoAccount, wanted: _Wanted) -> None:
    if account.drop_everything or dropped(wanted.profile):
        return
    attributes = wanted.attributes
    value = attributes.get("value")
    properties = attributes["properties"]
    account.record(
        account.profile_of_event(wanted.profile, wanted.profile_id),
        account.metric(_metric_name(attributes)),
        unique_id=_text(attributes.get("unique_id")),
        moment=checks.parse_time(attributes.get("time")),
        value=Decimal(value) if isinstance(value, int | Decimal) else None,
        currency=_text(attributes.get("value_currency")),
        backfill=wanted.backfill,
        raw=raw_json(properties),
        identifiers=identifiers_of(wanted.profile),
    )


def _metric_name(attributes: Object) -> str:
    """The name in attributes that were checked."""
    metric = attributes["metric"]
    assert isinstance(metric, dict)
    return str(metric["data"]["attributes"]["name"])


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
