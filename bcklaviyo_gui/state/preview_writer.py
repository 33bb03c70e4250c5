"""Writes the file of a preview: events and profiles as they come, their sums and their order when all have come."""

import sqlite3
import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from bcklaviyo_gui.domain.errors import StateUnusable
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.local.files import replace, unusable
from bcklaviyo_gui.state.database import create_private, sqlite_uri
from bcklaviyo_gui.state.previews import About, forget, next_name

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
                sqlite_uri(self._path.absolute(), "rw"), uri=True, isolation_level=None, check_same_thread=False
            )
        except (sqlite3.Error, OSError) as error:
            raise self._unusable(error) from error
        try:
            self._connection.execute("PRAGMA journal_mode = OFF")
            self._connection.execute("PRAGMA synchronous = OFF")
            self._connection.executescript(_SCHEMA + _TAKEN)
        except sqlite3.Error as error:
            self._connection.close()
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
                path = next_name(self._folder)
                replace(self._path, path)
            except (sqlite3.Error, OSError) as error:
                raise self._unusable(error) from error
        forget(self._folder, but=path)
        return path

    def close(self) -> None:
        """Let go of the file; one that was not completed is deleted."""
        self._connection.close()
        with suppress(OSError):  # else the next preview deletes it
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
            run("ATTACH ? AS state", (sqlite_uri(state_file.absolute(), "ro"),))
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
        return unusable(
            Message("The preview {place} cannot be written: {cause}.", place=self._path, cause=error), error
        )
