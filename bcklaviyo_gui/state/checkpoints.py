"""Durable positions in streams, and other small facts that outlive a run."""

from bcklaviyo_gui.state.database import Database


def get(database: Database, stream: str) -> str | None:
    """The position of a stream, as its reader wrote it."""
    row = database.row("SELECT position FROM checkpoints WHERE stream = :stream", {"stream": stream})
    return str(row[0]) if row else None


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
