"""Reads the result of a preview: a file beside the state, with compact rows of what would be sent.

A preview is written into a hidden file, by whichever thread has something, and gets its name when it is complete; the
one before is deleted then. The names are numbered because a file that a screen has open cannot be replaced everywhere.
"""

import contextlib
import re
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from bcklaviyo_gui.state.database import Database, Row
from bcklaviyo_gui.state.listing import Condition, ListSource, containing
from bcklaviyo_gui.state.queries import EventFilter, Total, exact, filtered_events
from bcklaviyo_gui.state.soundness import MetricNumber, Seconds

_COVERED = "(p.email IN (SELECT email FROM temp.covered) OR p.external_id IN (SELECT external_id FROM temp.covered))"
_NAME = re.compile(r"preview-(\d{4,})\.sqlite")


@dataclass(frozen=True, slots=True)
class PreviewEvent:
    """An event that would be sent; `time` in seconds, `item` a product. Its person has an email or an external id."""

    id: int
    metric: MetricNumber
    unique_id: str
    order_id: int
    time: Seconds
    value: Decimal
    currency: str
    email: str | None
    external_id: str | None
    item: str | None


@dataclass(frozen=True, slots=True)
class PreviewProfile:
    """A profile that would be sent."""

    id: int
    email: str | None
    external_id: str | None
    name: str
    place: str


@dataclass(frozen=True, slots=True)
class About:
    """What a preview is of: when it was made (seconds), orders read, and the days asked for."""

    made: int
    orders_read: int
    issues: int
    since: str | None = None
    until: str | None = None


def next_name(folder: Path) -> Path:
    """Where the preview after the newest one belongs."""
    before = newest(folder)
    match = _NAME.fullmatch(before.name) if before is not None else None
    return folder / f"preview-{int(match[1]) + 1 if match else 1:04d}.sqlite"


def newest(folder: Path) -> Path | None:
    """The complete preview of a connection's folder, if there is one."""
    found = [(int(match[1]), path) for path in _files(folder) if (match := _NAME.fullmatch(path.name))]
    return max(found)[1] if found else None


def forget(folder: Path, but: Path | None = None) -> None:
    """Delete the previews of a folder; one that a screen still has open stays until the next time."""
    for path in _files(folder):
        if _NAME.fullmatch(path.name) and path != but:
            with contextlib.suppress(OSError):
                path.unlink()


def about(database: Database) -> About:
    """What this preview is of."""
    facts: dict[str, str] = dict(database.rows("SELECT key, value FROM about"))
    return About(
        made=int(facts["made"]),
        orders_read=int(facts["orders_read"]),
        issues=int(facts["issues"]),
        since=facts.get("since"),
        until=facts.get("until"),
    )


def totals(database: Database) -> tuple[Total, ...]:
    """The events per metric and currency."""
    return tuple(
        Total(metric, currency, events, exact(parts))
        for metric, currency, events, parts in database.rows(
            "SELECT metric, currency, events, value FROM totals ORDER BY metric, currency"
        )
    )


def count_profiles(database: Database) -> int:
    """How many people."""
    return database.count("SELECT count(*) FROM profiles")


@dataclass(frozen=True, slots=True)
class Covered:
    """What sending the orders of some days covers: events, people if all customers are sent, and those who ordered."""

    events: int
    everybody: int
    buyers: int


def covered(database: Database, placed: int, started: int, since: int, before: int) -> Covered:
    """What of a preview belongs to the orders that were placed, or begun, in a span of seconds.

    `placed` and `started` are the numbers of the metrics that are dated when an order was created.
    """
    database.execute("DROP TABLE IF EXISTS temp.covered")
    database.execute(
        """
        CREATE TEMP TABLE covered AS SELECT t.email, t.external_id FROM events t WHERE t.order_id IN (
            SELECT order_id FROM events WHERE metric IN (:placed, :started) AND time >= :since AND time < :before
        )
        """,
        {"placed": placed, "started": started, "since": since, "before": before},
    )
    return Covered(
        events=database.count("SELECT count(*) FROM temp.covered"),
        everybody=database.count(f"SELECT count(*) FROM profiles p WHERE {_COVERED} OR external_id IS NOT NULL"),
        buyers=database.count(f"SELECT count(*) FROM profiles p WHERE {_COVERED}"),
    )


def payload(database: Database, profile_id: int) -> bytes | None:
    """A profile's `data` object as it would be sent."""
    row = database.row("SELECT payload FROM profiles WHERE id = :id", {"id": profile_id})
    return row[0] if row else None


def event_condition(chosen: EventFilter) -> Condition:
    """The previewed events that a filter lets through; the text may also be part of an email, an item or an id."""
    return filtered_events(
        chosen,
        "(t.email LIKE :text ESCAPE '\\' OR t.item LIKE :text ESCAPE '\\' OR t.unique_id LIKE :text ESCAPE '\\'"
        " OR t.external_id LIKE :text ESCAPE '\\')",
    )


def profile_condition(text: str) -> Condition:
    """The previewed profiles with this text in them."""
    if not text.strip():
        return Condition()
    return Condition(
        "(t.email LIKE :text ESCAPE '\\' OR t.name LIKE :text ESCAPE '\\' OR t.external_id LIKE :text ESCAPE '\\'"
        " OR t.place LIKE :text ESCAPE '\\')",
        {"text": containing(text)},
    )


def _event(row: Row) -> PreviewEvent:
    number, metric, unique_id, order_id, moment, parts, currency, email, external_id, item = row
    return PreviewEvent(number, metric, unique_id, order_id, moment, exact(parts), currency, email, external_id, item)


def _profile(row: Row) -> PreviewProfile:
    return PreviewProfile(*row)


EVENTS = ListSource(
    name="events",
    table="events",
    key=("id",),
    columns="t.id, t.metric, t.unique_id, t.order_id, t.time, t.value, t.currency, t.email, t.external_id, t.item",
    make=_event,
    sorts={
        "metric": "t.metric",
        "time": "t.time",
        "email": "t.email",
        "order": "t.order_id",
        "value": "t.value",
        "item": "t.item",
    },
    is_dense=True,
)
PROFILES = ListSource(
    name="profiles",
    table="profiles",
    key=("id",),
    columns="t.id, t.email, t.external_id, t.name, t.place",
    make=_profile,
    sorts={
        "email": "t.email",
        "external_id": "CAST(t.external_id AS INTEGER)",
        "name": "t.name",
        "place": "t.place",
    },
    is_dense=True,
)


def _files(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []
