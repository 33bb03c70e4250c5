"""Klaviyo's profile endpoints: one by one, and by import job."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from bcklaviyo_gui.demo.klaviyo import checks
from bcklaviyo_gui.demo.klaviyo.account import DemoAccount
from bcklaviyo_gui.demo.klaviyo.filters import OPERATORS, Condition, parse_filter
from bcklaviyo_gui.demo.klaviyo.records import Fault, ImportFault, ImportJob, Profile, Refused, bad_parameter, invalid
from bcklaviyo_gui.demo.klaviyo.wire import (
    HOST,
    MEDIA_TYPE,
    Object,
    answered,
    by_offset,
    decode_body,
    not_found,
    only,
    page_size,
    refuse,
    unwelcome,
)
from bcklaviyo_gui.demo.wire import Answer, Json, Request, encode, iso_offset

FORCED_AFTER_S = 1.0
"""A job that nobody looks at still ends, this long after it was due."""

_JOBS = f"{HOST}/api/profile-bulk-import-jobs"


def import_profile(account: DemoAccount, request: Request) -> Answer:
    """POST /api/profile-import: 201 for somebody new, 200 for an update."""
    data = decode_body(request)
    faults = list(_profile_item_faults(account, data, "/data"))
    refuse(account, faults)
    profile, created = account.people.save(data, nulls_clear=True)
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
    refuse(account, faults)
    job = ImportJob(account.new_id(26), account.clock.now(), account.monotonic() + account.import_delay, items)
    account.jobs[job.id] = job
    return Answer(202, encode({"data": job_data(job), "links": {"self": _JOBS}}), MEDIA_TYPE, rows=len(items))


def import_jobs(account: DemoAccount, request: Request) -> Answer:
    params = only(request, {"fields[profile-bulk-import-job]", "filter", "sort", "page[cursor]", "page[size]"})
    size = page_size(params, 20, 100)
    rows = list(account.jobs.values())
    for condition in parse_filter(params.get("filter", "")):
        if condition.field != "status" or condition.operator not in {"equals", "any"}:
            raise Refused([bad_parameter(f"'{condition.field}' is not a valid filter.", "filter")])
        rows = [job for job in rows if job.status in condition.values]
    if params.get("sort", "created_at").startswith("-"):
        rows.reverse()
    return by_offset(account, rows, params, size, job_data, "/api/profile-bulk-import-jobs")


def import_job(account: DemoAccount, request: Request, job_id: str) -> Answer:
    """GET one job: the first look finds it at work."""
    only(request, {"fields[profile-bulk-import-job]", "fields[list]", "include"})
    job = account.jobs.get(job_id)
    if job is None:
        raise not_found("profile-bulk-import-job")
    job.polls += 1
    if job.status == "queued":
        job.status = "processing"
    return answered({"data": job_data(job)}, 1)


def import_errors(account: DemoAccount, request: Request, job_id: str) -> Answer:
    params = only(request, {"fields[import-error]", "page[cursor]", "page[size]"})
    size = page_size(params, 20, 100)
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
    return by_offset(account, rows, params, size, shape, f"/api/profile-bulk-import-jobs/{job_id}/import-errors")


def profiles(account: DemoAccount, request: Request) -> Answer:
    """GET /api/profiles: at most 100 a page."""
    params = only(
        request,
        {
            *("fields[profile]", "additional-fields[profile]", "fields[conversation]", "fields[push-token]"),
            *("filter", "include", "sort", "page[cursor]", "page[size]"),
        },
    )
    size = page_size(params, 20, 100)
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
    return by_offset(account, rows, params, size, profile_data, "/api/profiles")


def profile(account: DemoAccount, request: Request, profile_id: str) -> Answer:
    only(request, {"fields[profile]", "additional-fields[profile]", "include", "fields[list]", "fields[segment]"})
    found = account.profiles.get(profile_id)
    if found is None:
        raise not_found("profile")
    return answered({"data": profile_data(found)}, 1)


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
    account.people.save(item, nulls_clear=False)


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


def _profile_item_faults(account: DemoAccount, item: Object, pointer: str) -> Iterator[Fault]:
    yield from checks.has_type(item, "profile", pointer)
    try:
        attributes = checks.member(item, "attributes", pointer)
    except Fault as fault:
        yield fault
        return
    place = f"{pointer}/attributes"
    yield from checks.profile_faults(attributes, place, needs_identifier=not item.get("id"))
    yield from unwelcome(account, attributes, place)
    yield from checks.too_heavy(item, pointer, checks.MAX_PROFILE_BYTES)


def _profiles_where(account: DemoAccount, rows: list[Profile], condition: Condition) -> list[Profile]:
    field, values = condition.field, condition.values
    if field in {"created", "updated"} and condition.operator in OPERATORS:
        holds, moment = OPERATORS[condition.operator], condition.moment()
        return [one for one in rows if holds(getattr(one, field), moment)]
    if field not in {"id", "email", "phone_number", "external_id"} or condition.operator not in {"equals", "any"}:
        raise Refused([bad_parameter(f"'{condition.operator}({field})' is not a valid filter.", "filter")])
    if len(values) > 100:
        raise Refused([bad_parameter("At most 100 values can be given.", "filter")])
    if field == "id":
        found = [account.profiles.get(value) for value in values]
    else:
        found = [account.people.owner(field, value) for value in values]
    wanted = {one.id for one in found if one is not None}
    return [one for one in rows if one.id in wanted]
