"""Frozen records by which a run tells what happens, and what it answers at its end."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import TypeAlias

from bcklaviyo_gui.domain.errors import BcklaviyoError, error_json
from bcklaviyo_gui.klaviyo.payloads import Metric as Metric


class RunKind(Enum):
    """What a run is for."""

    BACKFILL = "backfill"
    SYNC = "sync"
    REPAIR = "repair"
    PREVIEW = "preview"


class Outcome(Enum):
    """How a run ended."""

    COMPLETED = "completed"
    STOPPED = "stopped"
    FAILED = "failed"


class Stage(Enum):
    """What a run is doing, in the order of work."""

    PREPARING = "preparing"
    CATALOGUE = "catalogue"
    CUSTOMERS = "customers"
    REFUNDS = "refunds"
    ORDERS = "orders"
    CHECKOUTS = "checkouts"
    PROFILES = "profiles"
    SENDING = "sending"


@dataclass(frozen=True, slots=True)
class RunStarted:
    """A run began; `run_id` is its number in the state file."""

    run_id: int
    kind: RunKind


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a stage is: `done` of `total` (None when nobody knows), in the stage's own unit."""

    stage: Stage
    done: int
    total: int | None = None


@dataclass(frozen=True, slots=True)
class Waiting:
    """A pause of some seconds, and why, in words for people."""

    seconds: float
    reason: str


@dataclass(frozen=True, slots=True)
class Notice:
    """Something worth telling while the run goes on."""

    text: str


@dataclass(frozen=True, slots=True)
class MetricCount:
    """Events of one metric in one run."""

    accepted: int = 0
    already_sent: int = 0
    issues: int = 0


@dataclass(frozen=True, slots=True)
class ProfileCount:
    """Profiles in one run."""

    accepted: int = 0
    unchanged: int = 0
    issues: int = 0


@dataclass(frozen=True, slots=True)
class RunSummary:
    """One run, whole: counts, requests, outcome and error."""

    run_id: int
    kind: RunKind
    outcome: Outcome
    started: datetime
    ended: datetime
    orders_read: int = 0
    customers_read: int = 0
    events: dict[Metric, MetricCount] = field(default_factory=dict)
    profiles: ProfileCount = ProfileCount()
    bigcommerce_requests: int = 0
    klaviyo_requests: int = 0
    error: BcklaviyoError | None = None

    @property
    def issues(self) -> int:
        """Everything of this run that did not go through."""
        return self.profiles.issues + sum(count.issues for count in self.events.values())

    def as_json(self) -> dict[str, object]:
        """The run as the command line shows it."""
        return {
            "id": self.run_id,
            "kind": self.kind.value,
            "outcome": self.outcome.value,
            "started": self.started.isoformat(timespec="seconds"),
            "ended": self.ended.isoformat(timespec="seconds"),
            "orders_read": self.orders_read,
            "customers_read": self.customers_read,
            "events": {
                metric.value: {"accepted": c.accepted, "already_sent": c.already_sent, "issues": c.issues}
                for metric, c in self.events.items()
            },
            "profiles": {
                "accepted": self.profiles.accepted,
                "unchanged": self.profiles.unchanged,
                "issues": self.profiles.issues,
            },
            "requests": {"bigcommerce": self.bigcommerce_requests, "klaviyo": self.klaviyo_requests},
            "error": error_json(self.error),
        }


@dataclass(frozen=True, slots=True)
class RunEnded:
    """The run is over, however it ended."""

    summary: RunSummary


Report: TypeAlias = RunStarted | Progress | Waiting | Notice | RunEnded
Reporter: TypeAlias = Callable[[Report], None]
