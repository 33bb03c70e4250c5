"""Refunds as read, kept with their orders, so that an event is made from all that is known."""

import json
from collections.abc import Iterable, Sequence

from bcklaviyo_gui.state.database import Database


def save(database: Database, rows: Sequence[tuple[int, int, bytes]]) -> None:
    """Add refunds (id, order id, record); one that is known already stays as it is."""
    database.execute_many("INSERT OR IGNORE INTO refunds (id, order_id, record) VALUES (?, ?, ?)", rows)


def of_orders(database: Database, order_ids: Iterable[int]) -> dict[int, list[bytes]]:
    """The refunds' records of these orders, lowest id first."""
    found: dict[int, list[bytes]] = {}
    for order_id, record in database.rows(
        "SELECT order_id, record FROM refunds WHERE order_id IN (SELECT value FROM json_each(:ids)) ORDER BY id",
        {"ids": json.dumps(list(order_ids))},
    ):
        found.setdefault(order_id, []).append(record)
    return found


def mark_mapped(database: Database, order_ids: Iterable[int]) -> None:
    """These orders' events have been made from all their refunds."""
    database.execute(
        "UPDATE refunds SET is_mapped = 1 WHERE is_mapped = 0 AND order_id IN (SELECT value FROM json_each(:ids))",
        {"ids": json.dumps(list(order_ids))},
    )


def unmapped(database: Database, order_ids: Iterable[int]) -> list[int]:
    """Those of these orders that have a refund no event was made from yet."""
    return [
        row[0]
        for row in database.rows(
            "SELECT DISTINCT order_id FROM refunds WHERE is_mapped = 0"
            " AND order_id IN (SELECT value FROM json_each(:ids)) ORDER BY order_id",
            {"ids": json.dumps(list(order_ids))},
        )
    ]
