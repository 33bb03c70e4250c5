"""What the screens show of a connection's state, for a read-only connection: lists, counts and totals.

Money comes as exact Decimal: amounts have at most four decimals (see the mapping), so sums are made of whole
ten-thousandths.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from zoneinfo import ZoneInfo

from bcklaviyo_gui.domain.issue_kinds import PARTIAL_KINDS
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.domain.zones import instant_of
from bcklaviyo_gui.state.database import Database, Row
from bcklaviyo_gui.state.issue_messages import read_messages
from bcklaviyo_gui.state.listing import Condition, ListSource, containing
from bcklaviyo_gui.state.runs import RunRow
from bcklaviyo_gui.state.soundness import MetricNumber, Seconds

_ORDER_NUMBER = re.compile(r"#[0-9]+|#?[0-9]{1,3}(?:[.,'’\s][0-9]{3})+")
_PARTS = Decimal(10_000)
_VALUE_PARTS = "CAST(round(CAST(t.value AS REAL) * 10000) AS INTEGER)"


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event that was sent (`accepted` says when, in which run) or that waits; instants in seconds."""

    metric: MetricNumber
    unique_id: str
    order_id: int
    time: Seconds
    value: Decimal
    currency: str
    accepted: Seconds | None
    run_id: int | None


@dataclass(frozen=True, slots=True)
class IssueRow:
    """Something that did not go through. `is_retried`: the next run tries it again; `can_retry`: it may be asked to;
    `person`: name and email of the customer that it is about, as far as they are known."""

    id: int
    kind: str
    order_id: int | None
    customer_id: int | None
    metric: MetricNumber | None
    reason: Message
    advice: Message
    since: Seconds
    is_ignored: bool
    is_retried: bool
    can_retry: bool
    person: str = ""


@dataclass(frozen=True, slots=True)
class Total:
    """Events of one metric in one currency."""

    metric: int
    currency: str
    events: int
    value: Decimal


@dataclass(frozen=True, slots=True)
class KindCount:
    """How many issues of a kind are open, and how many were set aside."""

    kind: str
    open: int
    ignored: int


@dataclass(frozen=True, slots=True)
class DayCount:
    """Orders placed on a day of the store's zone, as far as they were read, and those that Klaviyo accepted."""

    day: date
    orders: int
    events: int


class Shown(Enum):
    """Which issues."""

    OPEN = "open"
    IGNORED = "ignored"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class IssueFilter:
    """Issues of a kind, with a text in reason, advice or ids."""

    kind: str | None = None
    text: str = ""
    shown: Shown = Shown.OPEN


@dataclass(frozen=True, slots=True)
class EventFilter:
    """Events of a metric, of a run, with a text in the order's number or the event's id; `since` <= time < `until`."""

    metric: int | None = None
    run_id: int | None = None
    text: str = ""
    since: int | None = None
    until: int | None = None


def exact(parts: int) -> Decimal:
    """An amount of ten-thousandths."""
    return Decimal(parts) / _PARTS


def _event_row(row: Row) -> EventRow:
    metric, unique_id, order_id, moment, value, currency, accepted, run_id = row
    return EventRow(metric, unique_id, order_id, moment, Decimal(value), currency, accepted, run_id)


def _issue_row(row: Row) -> IssueRow:
    number, kind, order_id, customer_id, metric, reason, advice, messages, since, *marks, person = row
    is_ignored, is_retried, can_retry = marks
    why, what_to_do = read_messages(reason, advice, messages)
    return IssueRow(
        number,
        kind,
        order_id,
        customer_id,
        metric,
        why,
        what_to_do,
        since,
        is_ignored=bool(is_ignored),
        is_retried=bool(is_retried),
        can_retry=bool(can_retry),
        person=person or "",
    )


def _run_row(row: Row) -> RunRow:
    return RunRow(*row)


_EVENT_SORTS = {
    "metric": "t.metric",
    "order": "t.order_id",
    "time": "t.time",
    "value": _VALUE_PARTS,
}
SENT = ListSource(
    name="sent",
    table="ledger",
    key=("metric", "unique_id"),
    columns="t.metric, t.unique_id, t.order_id, t.time, t.value, t.currency, t.accepted, t.run_id",
    make=_event_row,
    sorts={**_EVENT_SORTS, "accepted": "t.accepted"},
)
ISSUES = ListSource(
    name="issues",
    table="issues",
    key=("id",),
    columns="t.id, t.kind, t.order_id, t.customer_id, t.metric, t.reason, t.advice, t.messages, t.since, t.is_ignored,"
    " t.is_retried, t.event IS NOT NULL OR t.order_id IS NOT NULL OR t.customer_id IS NOT NULL,"
    # The customer of the record, or of its order; a guest has the address by which Klaviyo knows him.
    " coalesce((SELECT trim(trim(coalesce(json_extract(CAST(c.record AS TEXT), '$.first_name'), '') || ' '"
    " || coalesce(json_extract(CAST(c.record AS TEXT), '$.last_name'), '')) || ' · ' || c.email, ' ·')"
    " FROM customers AS c WHERE c.id = coalesce(t.customer_id, (SELECT CAST(substr(o.identity, 3) AS INTEGER)"
    " FROM orders AS o WHERE o.id = t.order_id AND o.identity LIKE 'x:%'))),"
    " (SELECT substr(o.identity, 3) FROM orders AS o WHERE o.id = t.order_id AND o.identity LIKE 'e:%'))",
    make=_issue_row,
    sorts={
        "kind": "t.kind",
        "subject": "coalesce(t.order_id, t.customer_id)",
        "reason": "t.reason",
        "advice": "t.advice",
        "since": "t.since",
    },
)
RUNS = ListSource(
    name="runs",
    table="runs",
    key=("id",),
    columns="t.id, t.kind, t.outcome, t.started, t.ended, t.summary",
    make=_run_row,
    sorts={
        "kind": "t.kind",
        "outcome": "t.outcome",
        "started": "t.started",
        "took": "t.ended - t.started",
    },
    is_newest_first=True,
)


def issue_condition(chosen: IssueFilter) -> Condition:
    """The issues that a filter lets through."""
    condition = Condition()
    if chosen.shown is not Shown.ALL:
        condition = condition.and_("t.is_ignored = :ignored", ignored=chosen.shown is Shown.IGNORED)
    if chosen.kind is not None:
        condition = condition.and_("t.kind = :kind", kind=chosen.kind)
    order_id = order_asked_for(chosen.text)
    if order_id is not None:
        return condition.and_("t.order_id = :order", order=order_id)
    if chosen.text.strip():
        condition = condition.and_(
            "(t.reason LIKE :text ESCAPE '\\' OR t.advice LIKE :text ESCAPE '\\' OR t.subject LIKE :text ESCAPE '\\'"
            " OR CAST(t.order_id AS TEXT) LIKE :text ESCAPE '\\')",
            text=containing(chosen.text),
        )
    return condition


def event_condition(chosen: EventFilter) -> Condition:
    """The events that a filter lets through."""
    return filtered_events(
        chosen, "(CAST(t.order_id AS TEXT) LIKE :text ESCAPE '\\' OR t.unique_id LIKE :text ESCAPE '\\')"
    )


def filtered_events(chosen: EventFilter, matches_text: str) -> Condition:
    """The condition of a filter on a table of events; `matches_text` is the SQL of a row that has `:text` in it."""
    condition = Condition()
    if chosen.metric is not None:
        condition = condition.and_("t.metric = :metric", metric=chosen.metric)
    if chosen.run_id is not None:
        condition = condition.and_("t.run_id = :run", run=chosen.run_id)
    if chosen.since is not None:
        condition = condition.and_("t.time >= :since", since=chosen.since)
    if chosen.until is not None:
        condition = condition.and_("t.time < :until", until=chosen.until)
    order_id = order_asked_for(chosen.text)
    if order_id is not None:
        return condition.and_("t.order_id = :order", order=order_id)
    if chosen.text.strip():
        condition = condition.and_(matches_text, text=containing(chosen.text))
    return condition


def order_asked_for(text: str) -> int | None:
    """The order that a search text names exactly: `#104882`, or with digits grouped as in any language: `#104.882`."""
    named = _ORDER_NUMBER.fullmatch(text.strip())
    digits = re.sub(r"\D", "", text)
    return int(digits) if named and len(digits) < 19 else None


def attention_count(database: Database) -> int:
    """How many issues are open that keep something out of Klaviyo."""
    return database.count(
        "SELECT count(*) FROM issues WHERE is_ignored = 0 AND kind NOT IN (SELECT value FROM json_each(:partial))",
        {"partial": json.dumps(PARTIAL_KINDS)},
    )


def waiting_count(database: Database) -> int:
    """How many events wait to be sent."""
    return database.count("SELECT count(*) FROM outbox")


def has_sent_since(database: Database, moment: int) -> bool:
    """Whether any event was accepted after an instant."""
    return database.row("SELECT 1 FROM ledger WHERE accepted > :moment LIMIT 1", {"moment": moment}) is not None


def issue_kinds(database: Database) -> tuple[KindCount, ...]:
    """The kinds of issues: those that keep something out of Klaviyo first, the most frequent before others."""
    return tuple(
        KindCount(*row)
        for row in database.rows(
            "SELECT kind, sum(is_ignored = 0), sum(is_ignored = 1) FROM issues"
            " GROUP BY kind ORDER BY kind IN (SELECT value FROM json_each(:partial)), count(*) DESC, kind",
            {"partial": json.dumps(PARTIAL_KINDS)},
        )
    )


def sent_counts(database: Database) -> dict[int, int]:
    """How many events of each metric were sent."""
    return dict(database.rows("SELECT metric, count(*) FROM ledger GROUP BY metric"))


def last_run(database: Database, kinds: Sequence[str], outcomes: Sequence[str] = ("completed",)) -> RunRow | None:
    """The newest run of these kinds with one of these outcomes."""
    row = database.row(
        f"SELECT id, kind, outcome, started, ended, summary FROM runs WHERE kind IN ({_marks(kinds)})"
        f" AND outcome IN ({_marks(outcomes)}) ORDER BY id DESC LIMIT 1",
        [*kinds, *outcomes],
    )
    return None if row is None else RunRow(*row)


def day_counts(database: Database, metric: int, first: date, last: date, timezone: str) -> tuple[DayCount, ...]:
    """Events of a metric for each day from `first` to `last` of a zone: all that were made, and those accepted."""
    zone = ZoneInfo(timezone)
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    starts = [_start_of(day, zone) for day in [*days, last + timedelta(days=1)]]
    span = {"metric": metric, "since": starts[0], "until": starts[-1]}
    sent, others = (_by_day(database, table, days, span, zone) for table in ("ledger", "outbox"))
    return tuple(DayCount(day, sent[i] + others[i], sent[i]) for i, day in enumerate(days))


def previewed_day_counts(
    preview: Database, metric: int, first: date, last: date, timezone: str
) -> tuple[DayCount, ...]:
    """Events of a metric in a preview for each day from `first` to `last` of a zone; none of them is accepted."""
    zone = ZoneInfo(timezone)
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    span = {"metric": metric, "since": _start_of(first, zone), "until": _start_of(last + timedelta(days=1), zone)}
    counts = _by_day(preview, "events", days, span, zone)
    return tuple(DayCount(day, counts[i], 0) for i, day in enumerate(days))


def _by_day(database: Database, table: str, days: Sequence[date], span: dict[str, int], zone: ZoneInfo) -> list[int]:
    counts = [0] * len(days)
    # By hours, so that few rows come; zones begin their days at full or quarter hours.
    for quarter, count in database.rows(
        f"SELECT time / 900, count(*) FROM {table}"
        " WHERE metric = :metric AND time >= :since AND time < :until GROUP BY 1",
        span,
    ):
        day = instant_of(quarter * 900).astimezone(zone).date()
        if days[0] <= day <= days[-1]:
            counts[(day - days[0]).days] += count
    return counts


def _start_of(day: date, zone: ZoneInfo) -> int:
    return int(datetime.combine(day, time.min, tzinfo=zone).timestamp())


def _marks(values: Sequence[str]) -> str:
    return ", ".join("?" * len(values))
