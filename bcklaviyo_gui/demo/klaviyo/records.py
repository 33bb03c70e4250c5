"""What the demo's Klaviyo account holds."""

from __future__ import annotations

from decimal import Decimal

import msgspec

from bcklaviyo_gui.demo.wire import Json, encode

FIELDS = ("first_name", "last_name", "organization", "locale", "title", "image")
IDENTIFIERS = ("external_id", "email", "phone_number")

_exact_decoder = msgspec.json.Decoder(float_hook=Decimal)


def decode_exact(body: bytes) -> object:
    """JSON with every fraction as a Decimal. Raises msgspec.DecodeError."""
    return _exact_decoder.decode(body)


class Profile(msgspec.Struct):
    """A person; `fields` are the plain text ones, `times_written` counts the requests that changed it."""

    id: str
    created: int
    updated: int
    email: str | None = None
    phone_number: str | None = None
    external_id: str | None = None
    fields: dict[str, str] = {}
    location: dict[str, object] = {}
    properties: dict[str, object] = {}
    times_written: int = 0

    def attributes(self) -> Json:
        """As the API shows them, dates apart."""
        return {
            "email": self.email,
            "phone_number": self.phone_number,
            "external_id": self.external_id,
            **{name: self.fields.get(name) for name in FIELDS},
            "location": dict(self.location),
            "properties": dict(self.properties),
        }


class Metric(msgspec.Struct):
    """`integration` is what the API shows of who made it."""

    id: str
    name: str
    created: int
    integration: dict[str, object]

    @property
    def service(self) -> str:
        return str(self.integration["key"])


class Draft(msgspec.Struct, frozen=True):
    """An event that is to be recorded, in RecordedEvent's fields. No id means its time, and no time means now."""

    unique_id: str | None
    time: int | None
    value: Decimal | None
    currency: str | None
    backfill: bool
    raw: bytes
    identifiers: dict[str, str]


class RecordedEvent(msgspec.Struct):
    """An event as the account keeps it. `time` is in whole seconds since 1970; reads show it from `seen_at` on.

    `identifiers` are those that the request named; `raw` is the properties' JSON.
    """

    id: str
    seq: int
    metric_id: str
    metric: str
    service: str
    unique_id: str
    time: int
    value: Decimal | None
    currency: str | None
    backfill: bool
    raw: bytes
    profile_id: str
    identifiers: dict[str, str]
    seen_at: float

    @property
    def properties(self) -> dict[str, object]:
        """The properties, fractions as Decimals."""
        decoded = decode_exact(self.raw)
        assert isinstance(decoded, dict)
        return decoded

    def to_json(self) -> Json:
        """All of it, for whoever asks from another process; the value is a decimal string."""
        return {
            "id": self.id,
            "metric_id": self.metric_id,
            "metric": self.metric,
            "service": self.service,
            "unique_id": self.unique_id,
            "time": self.time,
            "value": None if self.value is None else str(self.value),
            "currency": self.currency,
            "backfill": self.backfill,
            "properties": msgspec.Raw(self.raw),
            "profile_id": self.profile_id,
            "identifiers": self.identifiers,
        }


class ImportFault(msgspec.Struct):
    """A profile that an import job could not take."""

    id: str
    code: str
    title: str
    detail: str
    pointer: str
    payload: dict[str, object]


class ImportJob(msgspec.Struct):
    """`status` is queued, processing or complete; `polls` counts how often it was looked at."""

    id: str
    created: int
    due: float
    items: list[dict[str, object]]
    status: str = "queued"
    polls: int = 0
    completed: int = 0
    failed: int = 0
    ended: int | None = None
    faults: list[ImportFault] = []


class Fault(Exception):
    """One thing that is wrong with a request, as JSON:API words it. `where`: the source's member, e.g. parameter."""

    def __init__(
        self,
        status: int,
        code: str,
        title: str,
        detail: str,
        source: str | None = None,
        *,
        where: str = "pointer",
        meta: dict[str, str] | None = None,
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.code = code
        self.title = title
        self.detail = detail
        self.source = source
        self.where = where
        self.meta = meta or {}

    def to_json(self, fault_id: str) -> Json:
        return {
            "id": fault_id,
            "status": self.status,
            "code": self.code,
            "title": self.title,
            "detail": self.detail,
            "source": {} if self.source is None else {self.where: self.source},
            "links": {},
            "meta": self.meta,
        }


class Refused(Exception):
    """A whole request refused for these faults."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__(f"{len(faults)} faults")
        self.faults = faults


def invalid(detail: str, pointer: str) -> Fault:
    """A 400 that names the place."""
    return Fault(400, "invalid", "Invalid input.", detail, pointer)


def bad_parameter(detail: str, parameter: str) -> Fault:
    return Fault(400, "invalid", "Invalid input.", detail, parameter, where="parameter")


def raw_json(value: object) -> bytes:
    """The JSON that is kept of an event's properties."""
    return encode(value)
