"""How a connection stands: what was sent, what waits, what needs attention, and when it last went well."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from bcklaviyo_gui.domain.metrics import METRIC_NUMBERS, METRICS, Metric
from bcklaviyo_gui.domain.zones import named_zone
from bcklaviyo_gui.state import checkpoints, previews, queries
from bcklaviyo_gui.state.database import Database
from bcklaviyo_gui.state.queries import DayCount
from bcklaviyo_gui.sync.reports import Outcome, RunKind
from bcklaviyo_gui.sync.rows import moment

_WRITING = (RunKind.BACKFILL.value, RunKind.SYNC.value)
_HISTORY_BEGAN, _HISTORY_READ = "history_began", "history_read"


@dataclass(frozen=True, slots=True)
class PastRun:
    """A run of the past."""

    kind: RunKind
    outcome: Outcome
    started: datetime
    ended: datetime


@dataclass(frozen=True, slots=True)
class LastPreview:
    """What the newest preview counted."""

    events: int
    profiles: int
    orders: int
    made: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """A connection's state at a moment. `last_good`: the newest backfill or sync that got to its end."""

    sent: dict[Metric, int]
    waiting: int
    needing_attention: int
    last_good: PastRun | None
    last_run: PastRun | None
    is_history_begun: bool
    is_history_sent: bool
    days: tuple[DayCount, ...]
    preview: LastPreview | None = None


NOTHING_YET = Standing({}, 0, 0, None, None, is_history_begun=False, is_history_sent=False, days=())


def read_standing(state_file: Path, timezone: str | None, today: date, days: int = 30) -> Standing:
    """The standing, with orders and events of the last `days` days up to `today` of the store's zone."""
    preview = _last_preview(state_file.parent)
    if not state_file.exists():
        own = _previewed_days(state_file.parent, timezone, today, days)
        return replace(NOTHING_YET, preview=preview, days=own)
    with Database(state_file, writing=False) as database:
        sent = {METRICS[number]: count for number, count in queries.sent_counts(database).items()}
        first, zone = today - timedelta(days=days - 1), usable_zone(timezone)
        known = queries.day_counts(database, METRIC_NUMBERS[Metric.PLACED_ORDER], first, today, zone)
        if not sent:
            known = _previewed_days(state_file.parent, timezone, today, days) or known
        return Standing(
            sent=sent,
            waiting=queries.waiting_count(database),
            needing_attention=queries.attention_count(database),
            last_good=_past_run(database, (Outcome.COMPLETED,)),
            last_run=_past_run(database, tuple(Outcome)),
            is_history_begun=checkpoints.fact(database, _HISTORY_BEGAN) is not None,
            is_history_sent=is_history_sent(database),
            days=known,
            preview=preview,
        )


def is_history_sent(database: Database) -> bool:
    """Whether a backfill got to the end of the store's history."""
    return checkpoints.fact(database, _HISTORY_READ) is not None


def read_last_good(state_file: Path) -> datetime | None:
    """When the newest backfill or sync that got to its end began; None when there is none."""
    if not state_file.exists():
        return None
    with Database(state_file, writing=False) as database:
        past = _past_run(database, (Outcome.COMPLETED,))
    return past.started if past is not None else None


def usable_zone(timezone: str | None) -> str:
    """The zone, or UTC when this system does not know it."""
    zone = named_zone(timezone or "")
    return "UTC" if zone is None else zone.key


def _previewed_days(folder: Path, timezone: str | None, today: date, days: int) -> tuple[DayCount, ...]:
    """The store's own days before anything is sent, as far as they were counted."""
    path = previews.newest(folder)
    if path is None:
        return ()
    with Database(path, writing=False) as database:
        first, placed = today - timedelta(days=days - 1), METRIC_NUMBERS[Metric.PLACED_ORDER]
        return queries.previewed_day_counts(database, placed, first, today, usable_zone(timezone))


def _last_preview(folder: Path) -> LastPreview | None:
    path = previews.newest(folder)
    if path is None:
        return None
    with Database(path, writing=False) as database:
        about = previews.about(database)
        return LastPreview(
            events=sum(total.events for total in previews.totals(database)),
            profiles=previews.count_profiles(database),
            orders=about.orders_read,
            made=moment(about.made),
        )


def _past_run(database: Database, outcomes: tuple[Outcome, ...]) -> PastRun | None:
    row = queries.last_run(database, _WRITING, tuple(outcome.value for outcome in outcomes))
    if row is None:
        return None
    return PastRun(
        RunKind(row.kind),
        Outcome(row.outcome),
        moment(row.started),
        moment(row.ended) if row.ended is not None else datetime.now(UTC),
    )
