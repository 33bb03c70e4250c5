"""The result of a preview: a file of its own beside the state, with compact rows of what would be sent.

A preview is written into a hidden file, by whichever thread has something, and gets its name when it is complete; the
one before is deleted then. The names are numbered because a file that a screen has open cannot be replaced everywhere.
"""

import contextlib
import re
import sqlite3
import threading
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from bcklaviyo_gui.errors import StateUnusable
from bcklaviyo_gui.state.database import Database, Row, create_private
from bcklaviyo_gui.state.listing import Condition, Source, containing
from bcklaviyo_gui.state.queries import EventFilter, Total, exact, order_asked_for

_NAME = re.compile(r"preview-(\d{4,})\.sqlite")
_FLUSH_AT = 2000
_FORMAT = 1

_SCHEMA = """
CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    metric INTEGER NOT NULL,
    unique_id TEXT NOT NULL,
    order_id INTEGER NOT NULL,
    time INTEGER NOT NULL,
    value INTEGER NOT NULL,
    currency TEXT NOT NULL,
    email TEXT,
    external_id TEXT,
    item TEXT
);
CREATE TABLE profiles (
    id INTEGER PRIMARY KEY,
    person TEXT NOT NULL UNIQUE,
    email TEXT,
    external_id TEXT,
    name TEXT NOT NULL,
    place TEXT NOT NULL,
    payload BLOB NOT NULL
);
CREATE TABLE totals (
    metric INTEGER NOT NULL,
    currency TEXT NOT NULL,
    events INTEGER NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (metric, currency)
) WITHOUT ROWID;
"""
# As they come: batches are grouped by people.
_TAKEN = """
CREATE TEMP TABLE taken (
    id INTEGER PRIMARY KEY,
    metric INTEGER NOT NULL,
    unique_id TEXT NOT NULL,
    order_id INTEGER NOT NULL,
    time INTEGER NOT NULL,
    value INTEGER NOT NULL,
    currency TEXT NOT NULL,
    email TEXT,
    external_id TEXT,
    item TEXT
);
"""


@dataclass(frozen=True, slots=True)
class PreviewEvent:
    """An event that would be sent; `time` in seconds, `item` a product. Its person has an email or an external id."""

    id: int
    metric: int
    unique_id: str
    order_id: int
    time: int
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
class NewEvent:
    """An event as the recorder takes it; `value` in ten-thousandths."""

    metric: int
    unique_id: str
    order_id: int
    time: int
    value: int
    currency: str
    email: str | None
    external_id: str | None
    item: str | None


@dataclass(frozen=True, slots=True)
class NewProfile:
    """A profile as the recorder takes it; `person` is the same for all that is sent of one person."""

    person: str
    email: str | None
    external_id: str | None
    name: str
    place: str
    payload: bytes


@dataclass(frozen=True, slots=True)
class About:
    """What a preview is of: when it was made (seconds), orders read, and the days asked for."""

    made: int
    orders_read: int
    issues: int
    since: str | None = None
    until: str | None = None


def newest(folder: Path) -> Path | None:
    """The complete preview of a connection's folder, if there is one."""
    found = [(int(match[1]), path) for path in _files(folder) if (match := _NAME.fullmatch(path.name))]
    return max(found)[1] if found else None


class PreviewWriter:
    """A preview being written; `add` may be called by any thread, one at a time gets its turn."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / ".preview-new.sqlite"
        self._lock = threading.Lock()
        self._events: list[NewEvent] = []
        self._profiles: list[NewProfile] = []
        self._totals: dict[tuple[int, str], tuple[int, int]] = {}
        try:
            self._path.unlink(missing_ok=True)
            create_private(self._path)
            self._connection = sqlite3.connect(
                f"{self._path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None, check_same_thread=False
            )
            self._connection.execute("PRAGMA journal_mode = OFF")
            self._connection.execute("PRAGMA synchronous = OFF")
            self._connection.executescript(_SCHEMA + _TAKEN)
        except (sqlite3.Error, OSError) as error:
            raise self._unusable(error) from error

    def add_event(self, event: NewEvent) -> None:
        """Take an event."""
        with self._lock:
            self._events.append(event)
            count, value = self._totals.get((event.metric, event.currency), (0, 0))
            self._totals[event.metric, event.currency] = (count + 1, value + event.value)
            if len(self._events) >= _FLUSH_AT:
                self._flush()

    def add_profile(self, profile: NewProfile) -> None:
        """Take a profile; of the same person the newest stays."""
        with self._lock:
            self._profiles.append(profile)
            if len(self._profiles) >= _FLUSH_AT:
                self._flush()

    def complete(self, about: About, state_file: Path) -> Path:
        """Name the file, and delete the preview before it; `state_file` knows customers that need not be sent."""
        with self._lock:
            self._flush()
            try:
                self._finish(about, state_file)
                self._connection.close()
                before = newest(self._folder)
                match = _NAME.fullmatch(before.name) if before else None
                path = self._folder / f"preview-{int(match[1]) + 1 if match else 1:04d}.sqlite"
                self._path.replace(path)
            except (sqlite3.Error, OSError) as error:
                raise self._unusable(error) from error
        forget(self._folder, but=path)
        return path

    def close(self) -> None:
        """Let go of the file; one that was not completed is deleted."""
        self._connection.close()
        self._path.unlink(missing_ok=True)

    def _flush(self) -> None:
        events, self._events = self._events, []
        profiles, self._profiles = self._profiles, []
        try:
            self._connection.execute("BEGIN")
            self._connection.executemany(
                "INSERT INTO temp.taken (metric, unique_id, order_id, time, value, currency, email, external_id, item)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    (e.metric, e.unique_id, e.order_id, e.time, e.value, e.currency, e.email, e.external_id, e.item)
                    for e in events
                ],
            )
            self._connection.executemany(
                "INSERT INTO profiles (person, email, external_id, name, place, payload) VALUES (?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (person) DO UPDATE SET email = excluded.email, external_id = excluded.external_id,"
                " name = excluded.name, place = excluded.place, payload = excluded.payload",
                [(p.person, p.email, p.external_id, p.name, p.place, p.payload) for p in profiles],
            )
            self._connection.execute("COMMIT")
        except sqlite3.Error as error:
            raise self._unusable(error) from error

    def _finish(self, about: About, state_file: Path) -> None:
        facts = {
            "format": _FORMAT,
            "made": about.made,
            "orders_read": about.orders_read,
            "issues": about.issues,
            "since": about.since,
            "until": about.until,
        }
        run = self._connection.execute
        has_state = state_file.exists()
        if has_state:
            run("ATTACH ? AS state", (f"{state_file.absolute().as_uri()}?mode=ro",))
        run("BEGIN")
        run("CREATE TEMP TABLE known (external_id TEXT PRIMARY KEY, email TEXT NOT NULL) WITHOUT ROWID")
        if has_state:
            run(
                "INSERT INTO known SELECT CAST(id AS TEXT), email FROM state.customers WHERE email <> ''"
                " AND CAST(id AS TEXT) IN (SELECT external_id FROM temp.taken WHERE external_id IS NOT NULL)"
            )
        run(
            "INSERT OR REPLACE INTO known SELECT external_id, email FROM profiles"
            " WHERE external_id IS NOT NULL AND email IS NOT NULL"
        )
        # Newest orders first, the events of an order together.
        run(
            "INSERT INTO events (metric, unique_id, order_id, time, value, currency, email, external_id, item)"
            " SELECT t.metric, t.unique_id, t.order_id, t.time, t.value, t.currency, coalesce(k.email, t.email),"
            " t.external_id, t.item FROM temp.taken AS t LEFT JOIN known AS k ON k.external_id = t.external_id"
            " ORDER BY t.order_id DESC, t.metric, t.id"
        )
        self._connection.executemany(
            "INSERT INTO totals (metric, currency, events, value) VALUES (?, ?, ?, ?)",
            [(*key, *total) for key, total in self._totals.items()],
        )
        self._connection.executemany(
            "INSERT INTO about (key, value) VALUES (?, ?)",
            [(key, str(value)) for key, value in facts.items() if value is not None],
        )
        run("COMMIT")
        run("PRAGMA user_version = 1")

    def _unusable(self, error: Exception) -> StateUnusable:
        return StateUnusable(f"The preview {self._path} cannot be written: {error}.")


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


def payload(database: Database, profile_id: int) -> bytes | None:
    """A profile's `data` object as it would be sent."""
    row = database.row("SELECT payload FROM profiles WHERE id = :id", {"id": profile_id})
    return row[0] if row else None


def event_condition(chosen: EventFilter) -> Condition:
    """The previewed events that a filter lets through; the text may also be part of an email, an item or an id."""
    condition = Condition()
    if chosen.metric is not None:
        condition = condition.and_("t.metric = :metric", metric=chosen.metric)
    if chosen.since is not None:
        condition = condition.and_("t.time >= :since", since=chosen.since)
    if chosen.until is not None:
        condition = condition.and_("t.time < :until", until=chosen.until)
    order_id = order_asked_for(chosen.text)
    if order_id is not None:
        condition = condition.and_("t.order_id = :order", order=order_id)
    elif chosen.text.strip():
        condition = condition.and_(
            "(t.email LIKE :text ESCAPE '\\' OR t.item LIKE :text ESCAPE '\\' OR t.unique_id LIKE :text ESCAPE '\\'"
            " OR t.external_id LIKE :text ESCAPE '\\')",
            text=containing(chosen.text),
        )
    return condition


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


EVENTS = Source(
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
PROFILES = Source(
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
