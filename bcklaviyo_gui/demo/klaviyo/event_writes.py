"""How Klaviyo takes events: one by one, where a repeat is dropped, and in bulk, where it refuses the request."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from bcklaviyo_gui.demo.klaviyo import checks
from bcklaviyo_gui.demo.klaviyo.account import DemoAccount, dropped
from bcklaviyo_gui.demo.klaviyo.people import identifiers_of
from bcklaviyo_gui.demo.klaviyo.records import Draft, Fault, Refused, invalid, raw_json
from bcklaviyo_gui.demo.klaviyo.wire import MEDIA_TYPE, Object, decode_body, refuse, unwelcome
from bcklaviyo_gui.demo.wire import Answer, Request


@dataclass(frozen=True, slots=True)
class _Wanted:
    """An event that a request asks for, checked. `pointer` is where its attributes are."""

    attributes: Object
    profile: Object
    profile_id: str | None
    backfill: bool


def create_event(account: DemoAccount, request: Request) -> Answer:
    """POST /api/events: a repeat is answered 202 and dropped."""
    data = decode_body(request)
    wanted, faults = _checked_single(account, data)
    refuse(account, faults)
    if wanted is not None:
        _record(account, wanted)
    return Answer(202, content_type=MEDIA_TYPE)


def bulk_create_events(account: DemoAccount, request: Request) -> Answer:
    """POST /api/event-bulk-create-jobs: one fault or one repeat refuses the whole request."""
    data = decode_body(request)
    wanted, faults = _checked_bulk(account, data)
    refuse(account, faults)
    if _has_repeat(account, wanted):
        account.bulk_repeats += 1
        raise Refused([invalid("unique_id is repeated for the same profile and metric.", "/data")])
    for one in wanted:
        _record(account, one)
    return Answer(202, content_type=MEDIA_TYPE, rows=len(wanted))


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
    yield from unwelcome(account, profile, place)
    if len(profile) > 1:
        yield from checks.too_heavy(profile, place, checks.MAX_EVENT_PROFILE_BYTES)


def _has_repeat(account: DemoAccount, wanted: list[_Wanted]) -> bool:
    """Whether an event is in the request twice, or is recorded already. Makes neither profiles nor metrics."""
    seen: set[tuple[str, str, str]] = set()
    for one in wanted:
        unique_id = one.attributes.get("unique_id")
        name = _metric_name(one.attributes)
        identifiers = identifiers_of(one.profile)
        owners = account.people.owners(identifiers)
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
    draft = Draft(
        unique_id=_text(attributes.get("unique_id")),
        time=checks.parse_time(attributes.get("time")),
        value=Decimal(value) if isinstance(value, int | Decimal) else None,
        currency=_text(attributes.get("value_currency")),
        backfill=wanted.backfill,
        raw=raw_json(attributes["properties"]),
        identifiers=identifiers_of(wanted.profile),
    )
    profile = account.people.of_event(wanted.profile, wanted.profile_id)
    account.record(profile, account.metric(_metric_name(attributes)), draft)


def _metric_name(attributes: Object) -> str:
    """The name in attributes that were checked."""
    metric = attributes["metric"]
    assert isinstance(metric, dict)
    return str(metric["data"]["attributes"]["name"])


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
