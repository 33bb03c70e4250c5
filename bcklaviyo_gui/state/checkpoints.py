"""Durable positions in streams, and other small facts that outlive a run."""

from contextlib import suppress
from datetime import datetime

from bcklaviyo_gui.domain.errors import StateUnusable
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.state.database import DAMAGED, Database


def get(database: Database, stream: str) -> str | None:
    """The position of a stream, as its reader wrote it."""
    row = database.row("SELECT position FROM checkpoints WHERE stream = :stream", {"stream": stream})
    return str(row[0]) if row else None


def moment(database: Database, stream: str) -> datetime | None:
    """The position of a stream that is read by time; raises StateUnusable for one that is no instant."""
    position = get(database, stream)
    return None if position is None else as_moment(database, position)


def as_moment(database: Database, text: str) -> datetime:
    """An instant as kept; raises StateUnusable for a text that is none, or that lies where no shop has orders."""
    found: datetime | None = None
    with suppress(ValueError):
        found = datetime.fromisoformat(text)
    if found is None or found.tzinfo is None or not 1970 < found.year < 9999:
        raise StateUnusable(
            Message("The file {place} holds “{text}” where a time should be.", place=database.path, text=text),
            advice=DAMAGED,
        )
    return found


def put(database: Database, stream: str, position: str) -> None:
    """Write a position; belongs into the transaction that writes what it covers."""
    database.execute(
        "INSERT INTO checkpoints (stream, position) VALUES (:stream, :position)"
        " ON CONFLICT (stream) DO UPDATE SET position = excluded.position",
        {"stream": stream, "position": position},
    )


def forget(database: Database, stream: str) -> None:
    """The next reading of this stream starts anew."""
    database.execute("DELETE FROM checkpoints WHERE stream = :stream", {"stream": stream})


def fact(database: Database, key: str) -> str | None:
    """A small fact about the connection."""
    row = database.row("SELECT value FROM meta WHERE key = :key", {"key": key})
    return str(row[0]) if row else None


def set_fact(database: Database, key: str, value: str) -> None:
    """Remember a small fact about the connection."""
    database.execute(
        "INSERT INTO meta (key, value) VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        {"key": key, "value": value},
    )
