"""What this program remembers of each order: whose it is, and when it was first seen in each stage."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from operator import attrgetter

from bcklaviyo_gui.state.database import Database

_COLUMNS = (
    "id, identity, status_id, date_modified, first_started, first_placed, first_fulfilled, first_cancelled,"
    " first_refunded, known_before, placed_time, refund_holder"
)


@dataclass(frozen=True, slots=True)
class OrderRow:
    """One row of `orders`; instants in seconds, `known_before` a bit mask of stages."""

    id: int
    identity: str | None
    status_id: int
    date_modified: int
    first_started: int | None
    first_placed: int | None
    first_fulfilled: int | None
    first_cancelled: int | None
    first_refunded: int | None
    known_before: int
    placed_time: int | None
    refund_holder: int | None


_values = attrgetter(*(field.name for field in fields(OrderRow)))


def find(database: Database, order_ids: Iterable[int]) -> dict[int, OrderRow]:
    """The known ones of these orders, by id."""
    rows = database.rows(
        f"SELECT {_COLUMNS} FROM orders WHERE id IN (SELECT value FROM json_each(:ids))",
        {"ids": json.dumps(list(order_ids))},
    )
    return {row[0]: OrderRow(*row) for row in rows}  # columns in the struct's order


def save(database: Database, rows: Sequence[OrderRow]) -> None:
    """Write rows over the older ones of the same orders."""
    database.execute_many(
        f"INSERT OR REPLACE INTO orders ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [_values(row) for row in rows],
    )


def count(database: Database) -> int:
    """How many orders were ever seen."""
    return database.count("SELECT count(*) FROM orders")


def forget_unused_identity(database: Database, order_id: int, unique_id: str, metrics: Iterable[int]) -> None:
    """Let whose the order is be chosen anew, unless an event of these metrics about it was sent or waits.

    `unique_id` is what the ids of its events begin with.
    """
    # The ids of its lines and refunds go on with "-"; "." is the character behind that.
    database.execute(
        "UPDATE orders SET identity = NULL WHERE id = :order"
        " AND NOT EXISTS (SELECT 1 FROM ledger WHERE metric IN (SELECT value FROM json_each(:metrics))"
        " AND unique_id >= :id AND unique_id < :id || '.')"
        " AND NOT EXISTS (SELECT 1 FROM outbox WHERE order_id = :order)",
        {"order": order_id, "id": unique_id, "metrics": json.dumps(list(metrics))},
    )
