"""The append-only record of the events that Klaviyo accepted."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from bcklaviyo_gui.state.database import Database


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """An accepted event; instants in seconds, `value` as the decimal text that was sent."""

    metric: int
    unique_id: str
    order_id: int
    time: int
    value: str
    currency: str
    accepted: int


def find(database: Database, metric: int, unique_ids: Iterable[str]) -> dict[str, LedgerRow]:
    """The accepted ones of these events, by unique id."""
    return {
        row[1]: LedgerRow(*row)
        for row in database.rows(
            "SELECT metric, unique_id, order_id, time, value, currency, accepted FROM ledger"
            " WHERE metric = :metric AND unique_id IN (SELECT value FROM json_each(:ids))",
            {"metric": metric, "ids": json.dumps(list(unique_ids))},
        )
    }


def append(database: Database, rows: Iterable[LedgerRow], *, run_id: int) -> None:
    """Note events that went alone, past the outbox; one that is there stays as it is."""
    database.execute_many(
        "INSERT OR IGNORE INTO ledger (metric, unique_id, order_id, time, value, currency, accepted, run_id)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [(r.metric, r.unique_id, r.order_id, r.time, r.value, r.currency, r.accepted, run_id) for r in rows],
    )


def count(database: Database, metric: int | None = None) -> int:
    """How many events were accepted, of one metric or of all."""
    if metric is None:
        return database.count("SELECT count(*) FROM ledger")
    return database.count("SELECT count(*) FROM ledger WHERE metric = :metric", {"metric": metric})
