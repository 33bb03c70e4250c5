"""Events sent in one request, on disk before the first byte leaves.

`sending` becomes `accepted` or `refused` by the answer, or `unknown` when none came. After a crash, what is still
`sending` is unknown too: it may have been accepted.
"""

import json
from collections.abc import Sequence

from bcklaviyo_gui.state.database import Database


def begin(database: Database, seqs: Sequence[int], *, run_id: int, now: int) -> int:
    """T2: note these events as being sent together; returns the batch's id."""
    with database.transaction():
        batch_id = database.insert(
            "INSERT INTO batches (run_id, state, events, created) VALUES (:run, 'sending', :events, :now)",
            {"run": run_id, "events": len(seqs), "now": now},
        )
        database.execute(
            "UPDATE outbox SET batch_id = :batch WHERE seq IN (SELECT value FROM json_each(:seqs))",
            {"batch": batch_id, "seqs": json.dumps(list(seqs))},
        )
    return batch_id


def accept(database: Database, batch_id: int, *, run_id: int, now: int) -> None:
    """T3: the batch's events are recorded: ledger += events, outbox -= events."""
    with database.transaction():
        database.execute(
            "INSERT OR IGNORE INTO ledger (metric, unique_id, order_id, time, value, currency, accepted, run_id)"
            " SELECT metric, unique_id, order_id, time, value, currency, :now, :run FROM outbox"
            " WHERE batch_id = :batch ORDER BY metric, unique_id",
            {"now": now, "run": run_id, "batch": batch_id},
        )
        database.execute("DELETE FROM outbox WHERE batch_id = :batch", {"batch": batch_id})
        _settle(database, batch_id, "accepted", now)


def accept_one(database: Database, seq: int, *, run_id: int, now: int) -> None:
    """T3 for an event that went alone; its batch is settled with its last event."""
    with database.transaction():
        row = database.row("SELECT batch_id FROM outbox WHERE seq = :seq", {"seq": seq})
        database.execute(
            "INSERT OR IGNORE INTO ledger (metric, unique_id, order_id, time, value, currency, accepted, run_id)"
            " SELECT metric, unique_id, order_id, time, value, currency, :now, :run FROM outbox WHERE seq = :seq",
            {"now": now, "run": run_id, "seq": seq},
        )
        database.execute("DELETE FROM outbox WHERE seq = :seq", {"seq": seq})
        if row and row[0] is not None:
            settle_if_empty(database, row[0], now=now)


def settle_if_empty(database: Database, batch_id: int, *, now: int) -> None:
    """A batch none of whose events waits any more is settled."""
    if not database.count("SELECT count(*) FROM outbox WHERE batch_id = :batch", {"batch": batch_id}):
        _settle(database, batch_id, "accepted", now)


def refuse(database: Database, batch_id: int, *, now: int) -> None:
    """The request was refused as a whole: nothing of it was recorded, and its events may go again."""
    with database.transaction():
        database.execute("UPDATE outbox SET batch_id = NULL WHERE batch_id = :batch", {"batch": batch_id})
        _settle(database, batch_id, "refused", now)


def mark_unknown(database: Database, batch_id: int) -> None:
    """No clear answer came."""
    database.execute("UPDATE batches SET state = 'unknown' WHERE id = :batch", {"batch": batch_id})


def unsettled(database: Database) -> list[int]:
    """Batches whose fate is not known, oldest first; at the start of a run this includes all that were being sent."""
    return [row[0] for row in database.rows("SELECT id FROM batches WHERE state IN ('sending', 'unknown') ORDER BY id")]


def forget_settled(database: Database) -> None:
    """Settled batches say nothing that the ledger does not say."""
    database.execute("DELETE FROM batches WHERE state IN ('accepted', 'refused')")


def _settle(database: Database, batch_id: int, state: str, now: int) -> None:
    database.execute(
        "UPDATE batches SET state = :state, settled = :now WHERE id = :batch",
        {"state": state, "now": now, "batch": batch_id},
    )
