"""What Klaviyo tells: its account, metrics and events, and what became of a request."""

import enum
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from bcklaviyo_gui.domain.messages import NOTHING, Message, Several


@dataclass(frozen=True, slots=True)
class KlaviyoAccount:
    """The account of the key. `timezone`: an IANA name; `currency`: the preferred one, ISO 4217."""

    id: str
    name: str
    timezone: str
    currency: str
    is_test: bool


@dataclass(frozen=True, slots=True)
class MetricRow:
    """A metric. `integration_name`: who writes it, "API" for events like ours, "" when it does not say."""

    id: str
    name: str
    integration_name: str
    integration_key: str


@dataclass(frozen=True, slots=True)
class Fault:
    """One reason of a refusal. `pointer`: the JSON pointer of what is wrong in the request."""

    pointer: str | None
    detail: Message
    code: str
    duplicate_profile_id: str | None = None

    @property
    def is_about_email(self) -> bool:
        """Whether it is the person's address that Klaviyo does not take."""
        return self.pointer is not None and self.pointer.endswith("/attributes/email")


def details_of(faults: Iterable[Fault]) -> Message | None:
    """What the API says of all of them; None when it names none."""
    details = tuple(fault.detail for fault in faults)
    return Message("{detail}", detail=Several(details, "; ")) if details else None


@dataclass(frozen=True, slots=True)
class BulkAnswer:
    """What became of a bulk request: all of it was accepted, or nothing."""

    accepted: bool
    faults: tuple[Fault, ...] = ()
    too_big: bool = False


@dataclass(frozen=True, slots=True)
class SingleAnswer:
    """What became of one event."""

    accepted: bool
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportStart:
    """An import job that began; without an id it was refused as a whole."""

    job_id: str | None
    faults: tuple[Fault, ...] = ()
    too_big: bool = False


class ImportStatus(enum.StrEnum):
    """How far an import job is; a word that is new to us is not the end of it."""

    QUEUED = "queued"
    PROCESSING = "processing"
    COMPLETE = "complete"
    CANCELLED = "cancelled"

    @classmethod
    def _missing_(cls, value: object) -> "ImportStatus":  # noqa: ARG003  enum's signature
        return cls.PROCESSING


@dataclass(frozen=True, slots=True)
class ImportJob:
    """An import job, and how many profiles of it are done."""

    status: ImportStatus
    total: int
    completed: int
    failed: int


@dataclass(frozen=True, slots=True)
class ImportFault:
    """A profile that an import job left out. `index`: its place in the request, from 0; `id`: the error's own."""

    index: int | None
    email: str | None
    external_id: str | None
    code: str
    detail: Message
    id: str = field(default="", compare=False)


class ProfileOutcome(enum.Enum):
    """What became of one profile; CONFLICT: another profile owns one of its identifiers."""

    ACCEPTED = "accepted"
    CONFLICT = "conflict"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class ProfileAnswer:
    """What became of one profile, and which profiles it concerns."""

    outcome: ProfileOutcome
    profile_id: str | None = None
    duplicate_profile_id: str | None = None
    detail: Message = NOTHING


@dataclass(frozen=True, slots=True)
class StoredEvent:
    """An event that Klaviyo shows. `event_id`: the unique_id it was sent under; numbers are int or Decimal."""

    id: str
    time: datetime
    event_id: str | None
    value: Decimal | None
    currency: str | None
    properties: dict[str, object]
    profile_id: str | None
    email: str | None


@dataclass(frozen=True, slots=True)
class AggregateGroup:
    """Counts and sums, one for each date, of the events with these values of the dimensions asked for."""

    dimensions: tuple[str, ...]
    counts: tuple[int, ...]
    sums: tuple[Decimal, ...]


@dataclass(frozen=True, slots=True)
class Aggregate:
    """Days of a metric. `dates` as Klaviyo writes them, whose zone is not certain: go by their places."""

    dates: tuple[str, ...]
    groups: tuple[AggregateGroup, ...]
