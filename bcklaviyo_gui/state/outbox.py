"""Events that must still be sent."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from operator import attrgetter

from bcklaviyo_gui.state.database import Database, Row

_COLUMNS = (
    *("metric", "unique_id", "order_id", "identity", "time", "value", "currency", "attributes", "is_held"),
    "quiet_from",
)


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """An event to be sent: `metric` by number, `attributes` the encoded event without its profile.

    `quiet_from`: when it is sent after this moment it must keep flows quiet; None when it does so already.
    """

    metric: int
    unique_id: str
    order_id: int
    identity: str
    time: int
    value: str
    currency: str
    attributes: bytes
    is_held: bool = False
    quiet_from: int | None = None


# As dataclasses.astuple, which copies each value deeply: 7 % of a backfill's work.
_values = attrgetter(*(field.name for field in fields(OutboxRow)))


@dataclass(frozen=True, slots=True)
class OutboxEvent:
    """An event in the outbox, as the sender needs it."""

    seq: int
    metric: int
    unique_id: str
    order_id: int
    identity: str
    time: int
    value: str
    currency: str
    attributes: bytes


_EVENT = ", ".join(field.name for field in fields(OutboxEvent))


@dataclass(frozen=True, slots=True)
class KnownEvents:
    """Where the asked events are already: sent, waiting, or refused."""

    sent: frozenset[tuple[int, str]]
    waiting: frozenset[tuple[int, str]]
    refused: frozenset[tuple[int, str]]


def known(database: Database, keys: Iterable[tuple[int, str]]) -> KnownEvents:
    """Which of these (metric, unique id) are in ledger, outbox or issues; not those that shall be tried again."""
    by_metric: dict[int, list[str]] = {}
    for metric, unique_id in keys:
        by_metric.setdefault(metric, []).append(unique_id)
    found: dict[str, set[tuple[int, str]]] = {}
    for table, condition in (("ledger", ""), ("outbox", ""), ("issues", " AND is_retried = 0")):
        found[table] = {
            (metric, row[0])
            for metric, unique_ids in by_metric.items()
            for row in database.rows(
                f"SELECT unique_id FROM {table}"
                f" WHERE metric = :metric AND unique_id IN (SELECT value FROM json_each(:ids)){condition}",
                {"metric": metric, "ids": json.dumps(unique_ids)},
            )
        }
    return KnownEvents(frozenset(found["ledger"]), frozenset(found["outbox"]), frozenset(found["issues"]))


def add(database: Database, rows: Sequence[OutboxRow]) -> None:
    """Put events in; the caller has left out those that are known."""
    database.execute_many(
        f"INSERT INTO outbox ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})",
        [_values(row) for row in rows],
    )


def loud(database: Database, until: int | None) -> list[tuple[int, bytes]]:
    """Seq and attributes of the events that must keep flows quiet at this moment, and do not yet; None: of all."""
    return [
        (row[0], row[1])
        for row in database.rows(
            "SELECT seq, attributes FROM outbox WHERE quiet_from IS NOT NULL"
            " AND (:until IS NULL OR quiet_from <= :until)",
            {"until": until},
        )
    ]


def larger_than(database: Database, size: int) -> list[tuple[int, bytes]]:
    """Seq and attributes of the events with more than `size` bytes of attributes."""
    return [
        (row[0], row[1])
        for row in database.rows(
            "SELECT seq, attributes FROM outbox WHERE length(attributes) > :size ORDER BY seq", {"size": size}
        )
    ]


def rewrite(database: Database, rows: Sequence[tuple[int, bytes]]) -> None:
    """Give these events (by seq) other attributes."""
    database.execute_many(
        "UPDATE outbox SET attributes = ? WHERE seq = ?", [(attributes, seq) for seq, attributes in rows]
    )


def quieten(database: Database, rows: Sequence[tuple[int, bytes]]) -> None:
    """Give these events the attributes that keep flows quiet."""
    database.execute_many(
        "UPDATE outbox SET attributes = ?, quiet_from = NULL WHERE seq = ?",
        [(attributes, seq) for seq, attributes in rows],
    )


def ready(database: Database, limit: int) -> list[OutboxEvent]:
    """The oldest events that may go into a batch."""
    return _waiting(
        database.rows(
            f"SELECT {_EVENT} FROM outbox WHERE batch_id IS NULL AND is_held = 0 ORDER BY seq LIMIT :limit",
            {"limit": limit},
        )
    )


def of_batch(database: Database, batch_id: int) -> list[OutboxEvent]:
    """The events of a batch that are not settled yet."""
    return _waiting(
        database.rows(
            f"SELECT {_EVENT} FROM outbox WHERE batch_id = :batch ORDER BY seq",
            {"batch": batch_id},
        )
    )


def held(database: Database) -> list[OutboxEvent]:
    """Events that wait for a last look at their order."""
    return _waiting(database.rows(f"SELECT {_EVENT} FROM outbox WHERE is_held = 1 ORDER BY seq"))


def unsent_of_metric(database: Database, metric: int, order_ids: Iterable[int]) -> list[OutboxEvent]:
    """Events of a metric about these orders that were never tried."""
    return _waiting(
        database.rows(
            f"SELECT {_EVENT} FROM outbox"
            " WHERE metric = :metric AND batch_id IS NULL AND order_id IN (SELECT value FROM json_each(:ids))",
            {"metric": metric, "ids": json.dumps(list(order_ids))},
        )
    )


def hold_metric(database: Database, metric: int) -> None:
    """Events of this metric that were never tried wait for a last look."""
    database.execute("UPDATE outbox SET is_held = 1 WHERE metric = :metric AND batch_id IS NULL", {"metric": metric})


def release(database: Database, seqs: Sequence[int]) -> None:
    """These held events may go."""
    database.execute_many("UPDATE outbox SET is_held = 0 WHERE seq = ?", [(seq,) for seq in seqs])


def drop(database: Database, seqs: Sequence[int]) -> None:
    """Take events out that must not be sent after all; only ones that were never tried."""
    database.execute_many("DELETE FROM outbox WHERE seq = ? AND batch_id IS NULL", [(seq,) for seq in seqs])


def count(database: Database) -> int:
    """How many events wait."""
    return database.count("SELECT count(*) FROM outbox")


def count_ready(database: Database) -> int:
    """How many events may go into a batch now."""
    return database.count("SELECT count(*) FROM outbox WHERE batch_id IS NULL AND is_held = 0")


def _waiting(rows: Sequence[Row]) -> list[OutboxEvent]:
    return [OutboxEvent(*row) for row in rows]


def batch_of(database: Database, seq: int) -> int | None:
    """The batch that an event was last sent in."""
    row = database.row("SELECT batch_id FROM outbox WHERE seq = :seq", {"seq": seq})
    return row[0] if row else None


def find(database: Database, seqs: Sequence[int]) -> list[OutboxEvent]:
    """These events, oldest first."""
    return _waiting(
        database.rows(
            f"SELECT {_EVENT} FROM outbox WHERE seq IN (SELECT value FROM json_each(:seqs)) ORDER BY seq",
            {"seqs": json.dumps(list(seqs))},
        )
    )


def forget(database: Database, metric: int, unique_id: str) -> None:
    """Take an event out that was accepted on another way."""
    database.execute(
        "DELETE FROM outbox WHERE metric = :metric AND unique_id = :id", {"metric": metric, "id": unique_id}
    )
