"""Klaviyo's JSON (revision 2026-07-15), read leniently: new fields and values may come at any time.

Every reader raises ContractBroken, which names the field, for what cannot be done without.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from decimal import Decimal

import msgspec
from msgspec import Struct

from bcklaviyo_gui.domain.errors import ContractBroken
from bcklaviyo_gui.domain.masking import mask_keys
from bcklaviyo_gui.domain.messages import Message, quoted
from bcklaviyo_gui.domain.zones import instant_of
from bcklaviyo_gui.http.decode import decode, decode_loosely
from bcklaviyo_gui.klaviyo.amounts import amount_of, is_amount
from bcklaviyo_gui.klaviyo.answers import (
    Aggregate,
    AggregateGroup,
    Fault,
    ImportFault,
    ImportJob,
    ImportStatus,
    KlaviyoAccount,
    MetricRow,
    StoredEvent,
)
from bcklaviyo_gui.klaviyo.batching import profile_index

_MOST_CHARS = 1000  # of a reason that Klaviyo gives


def read_account(body: bytes, endpoint: str) -> KlaviyoAccount:
    """The account of the key; raises ContractBroken when there is none."""
    rows = decode(body, _Accounts, endpoint).data
    if not rows:
        raise ContractBroken(Message("no account"), endpoint=endpoint, field="data")
    row = rows[0].attributes
    name = row.contact_information.organization_name if row.contact_information else None
    return KlaviyoAccount(rows[0].id, name or "", row.timezone, row.preferred_currency, bool(row.test_account))


def read_metrics(body: bytes, endpoint: str) -> tuple[tuple[MetricRow, ...], str | None]:
    """A page of metrics, and the link to the next."""
    page = decode(body, _Metrics, endpoint)
    return tuple(_metric(row) for row in page.data), _next(page.links)


def read_events(body: bytes, endpoint: str) -> tuple[tuple[StoredEvent, ...], str | None]:
    """A page of events, and the link to the next."""
    page = decode(body, _Events, endpoint)
    emails = {p.id: p.attributes.email for p in page.included or () if p.type == "profile" and p.attributes}
    return tuple(_event(row, emails, endpoint) for row in page.data), _next(page.links)


def read_job_id(body: bytes, endpoint: str) -> str:
    """The id of an import job that has begun."""
    return decode(body, _Job, endpoint).data.id


def read_job(body: bytes, endpoint: str) -> ImportJob:
    """How far an import job is."""
    row = decode(body, _JobState, endpoint).data.attributes
    return ImportJob(ImportStatus(row.status), row.total_count or 0, row.completed_count or 0, row.failed_count or 0)


def read_import_faults(body: bytes, endpoint: str) -> tuple[tuple[ImportFault, ...], str | None]:
    """A page of an import job's errors, and the link to the next."""
    page = decode(body, _ImportErrors, endpoint)
    return tuple(_import_fault(row) for row in page.data), _next(page.links)


def read_aggregate(body: bytes, endpoint: str, measurements: Sequence[str]) -> Aggregate:
    """Daily numbers; zeros for the measurements that were not asked for."""
    row = decode(body, _AggregateAnswer, endpoint).data.attributes
    for group in row.data:
        for name in measurements:
            if len(group.measurements.get(name, ())) != len(row.dates):
                problem = Message("not one number for each of {n} dates", n=len(row.dates))
                raise ContractBroken(problem, endpoint=endpoint, field=f"data.attributes.data[...].measurements.{name}")
        for numbers in group.measurements.values():
            if any(number is not None and not is_amount(number) for number in numbers):
                raise ContractBroken(
                    Message("a number beyond measure"), endpoint=endpoint, field="data.attributes.data"
                )
    zeros = [None] * len(row.dates)
    groups = tuple(
        AggregateGroup(
            dimensions=tuple("" if value is None else str(value) for value in group.dimensions),
            counts=tuple(int(number or 0) for number in group.measurements.get("count", zeros)),
            sums=tuple(number or Decimal(0) for number in group.measurements.get("sum_value", zeros)),
        )
        for group in row.data
    )
    return Aggregate(tuple(row.dates), groups)


def read_faults(body: bytes) -> tuple[Fault, ...]:
    """The errors of a refusal; none when it does not name any in its usual shape."""
    try:
        errors = decode_loosely(body, _Errors).errors
    except (msgspec.DecodeError, UnicodeDecodeError):
        return ()
    return tuple(
        Fault(
            e.source.pointer if e.source else None,
            _said(e.detail or e.title or e.code),
            e.code or "",
            e.meta.duplicate_profile_id if e.meta else None,
        )
        for e in errors
    )


class _Links(Struct):
    next: str | None = None


class _Contact(Struct):
    organization_name: str | None = None


class _AccountFields(Struct):
    timezone: str
    preferred_currency: str
    contact_information: _Contact | None = None
    test_account: bool | None = None


class _AccountRow(Struct):
    id: str
    attributes: _AccountFields


class _Accounts(Struct):
    data: list[_AccountRow]


class _MetricFields(Struct):
    name: str
    integration: object = None  # untyped in the specification


class _MetricData(Struct):
    id: str
    attributes: _MetricFields


class _Metrics(Struct):
    data: list[_MetricData]
    links: _Links | None = None


class _EventFields(Struct):
    timestamp: int | None = None
    datetime: str | None = None
    event_properties: dict[str, object] | None = None


class _Ref(Struct):
    id: str | None = None


class _RefHolder(Struct):
    data: _Ref | None = None


class _Relationships(Struct):
    profile: _RefHolder | None = None


class _EventData(Struct):
    id: str
    attributes: _EventFields
    relationships: _Relationships | None = None


class _ProfileFields(Struct):
    email: str | None = None


class _Included(Struct):
    type: str
    id: str
    attributes: _ProfileFields | None = None


class _Events(Struct):
    data: list[_EventData]
    links: _Links | None = None
    included: list[_Included] | None = None


class _JobRow(Struct):
    id: str


class _Job(Struct):
    data: _JobRow


class _JobFields(Struct):
    status: str
    total_count: int | None = None
    completed_count: int | None = None
    failed_count: int | None = None


class _JobStateRow(Struct):
    attributes: _JobFields


class _JobState(Struct):
    data: _JobStateRow


class _Source(Struct):
    pointer: str | None = None


class _ErrorMeta(Struct):
    duplicate_profile_id: str | None = None


class _Error(Struct):
    code: str | None = None
    title: str | None = None
    detail: str | None = None
    source: _Source | None = None
    meta: _ErrorMeta | None = None


class _Errors(Struct):
    errors: list[_Error]


class _ImportErrorFields(Struct):
    code: str | None = None
    title: str | None = None
    detail: str | None = None
    source: _Source | None = None
    original_payload: object = None


class _ImportErrorRow(Struct):
    attributes: _ImportErrorFields
    id: str | None = None


class _ImportErrors(Struct):
    data: list[_ImportErrorRow]
    links: _Links | None = None


class _AggregateRow(Struct):
    measurements: dict[str, list[Decimal | None]]
    dimensions: list[object] = []


class _AggregateFields(Struct):
    dates: list[str]
    data: list[_AggregateRow]


class _AggregateData(Struct):
    attributes: _AggregateFields


class _AggregateAnswer(Struct):
    data: _AggregateData


def _next(links: _Links | None) -> str | None:
    return links.next if links else None


def _metric(row: _MetricData) -> MetricRow:
    integration = row.attributes.integration if isinstance(row.attributes.integration, dict) else {}
    return MetricRow(row.id, row.attributes.name, str(integration.get("name") or ""), str(integration.get("key") or ""))


def _event(row: _EventData, emails: dict[str, str | None], endpoint: str) -> StoredEvent:
    properties = row.attributes.event_properties or {}
    event_id = properties.get("$event_id") or properties.get("Event ID")
    currency = properties.get("$value_currency")
    profile = row.relationships.profile.data if row.relationships and row.relationships.profile else None
    profile_id = profile.id if profile else None
    return StoredEvent(
        id=row.id,
        time=_time(row.attributes, endpoint),
        event_id=None if event_id is None else str(event_id),
        value=amount_of(properties.get("$value")),
        currency=currency if isinstance(currency, str) else None,
        properties=properties,
        profile_id=profile_id,
        email=emails.get(profile_id) if profile_id else None,
    )


def _time(attributes: _EventFields, endpoint: str) -> datetime:
    try:
        if attributes.timestamp is not None:
            return instant_of(attributes.timestamp)
        moment = datetime.fromisoformat(attributes.datetime or "")
    except (ValueError, OverflowError, OSError):
        raise ContractBroken(Message("no time"), endpoint=endpoint, field="data[...].attributes.timestamp") from None
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def _import_fault(error: _ImportErrorRow) -> ImportFault:
    row = error.attributes
    payload = _attributes(row.original_payload)
    pointer = row.source.pointer if row.source else None
    email, external_id = payload.get("email"), payload.get("external_id")
    return ImportFault(
        index=profile_index(pointer or ""),
        email=None if email is None else str(email),
        external_id=None if external_id is None else str(external_id),
        code=row.code or "",
        detail=_said(row.detail or row.title),
        id=error.id or "",
    )


def _attributes(payload: object) -> dict[str, object]:
    """A profile's attributes, out of whatever is wrapped around them; the specification leaves the payload untyped."""
    while isinstance(payload, dict):
        inner = payload.get("attributes", payload.get("data"))
        if not isinstance(inner, dict):
            return payload
        payload = inner
    return {}


def _said(text: str | None) -> Message:
    """Klaviyo's own words, without keys and cut where nobody reads on."""
    words = " ".join(mask_keys((text or "")[: 4 * _MOST_CHARS]).split())
    if not words:
        return Message("no reason given")
    return quoted(words if len(words) <= _MOST_CHARS else words[:_MOST_CHARS] + "…")
