"""Frozen records by which a run tells what happens, and what it returns at its end."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import TypeAlias

from bcklaviyo_gui.domain.errors import BcklaviyoError
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.domain.metrics import Metric
from bcklaviyo_gui.sync.run_record import EventCounts, ProfileCounts, RequestCounts, RunRecord, error_record


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


class RunStage(Enum):
    """What a run is doing, in the order of work."""

    PREPARING = "preparing"
    CATALOG = "catalogue"
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
class RunProgress:
    """How far a stage is: `done` of `total` (None when nobody knows), in the stage's own unit."""

    stage: RunStage
    done: int
    total: int | None = None


@dataclass(frozen=True, slots=True)
class RunPause:
    """A pause of some seconds, and why, in words for people."""

    seconds: float
    reason: Message


@dataclass(frozen=True, slots=True)
class Notice:
    """Something worth telling while the run goes on."""

    text: Message


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
    standing_issues: int = 0
    """All that stand at the run's end, whichever run met them first."""
    kept_out: int = 0
    """Of these, what keeps something out of Klaviyo, and was not set aside."""

    @property
    def issues(self) -> int:
        """Everything of this run, and of the unfinished ones that it goes on from, that did not go through."""
        return self.profiles.issues + sum(count.issues for count in self.events.values())

    def record(self) -> RunRecord:
        """The run as it is kept and shown."""
        return RunRecord(
            id=self.run_id,
            kind=self.kind.value,
            outcome=self.outcome.value,
            started=self.started.isoformat(timespec="seconds"),
            ended=self.ended.isoformat(timespec="seconds"),
            orders_read=self.orders_read,
            customers_read=self.customers_read,
            events={
                metric.value: EventCounts(c.accepted, c.already_sent, c.issues) for metric, c in self.events.items()
            },
            profiles=ProfileCounts(self.profiles.accepted, self.profiles.unchanged, self.profiles.issues),
            requests=RequestCounts(self.bigcommerce_requests, self.klaviyo_requests),
            error=None if self.error is None else error_record(self.error),
        )


@dataclass(frozen=True, slots=True)
class RunEnded:
    """The run is over, however it ended."""

    summary: RunSummary


Report: TypeAlias = RunStarted | RunProgress | RunPause | Notice | RunEnded
Reporter: TypeAlias = Callable[[Report], None]
