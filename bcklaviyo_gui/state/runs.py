"""Every run with its outcome and counts."""

from dataclasses import dataclass

from bcklaviyo_gui.state.database import Database
from bcklaviyo_gui.state.soundness import Seconds


@dataclass(frozen=True, slots=True)
class RunRow:
    """One run; instants in seconds, `summary` the JSON object that the command line shows."""

    id: int
    kind: str
    outcome: str
    started: Seconds
    ended: Seconds | None
    summary: str | None


def begin(database: Database, kind: str, now: int) -> int:
    """Note the start of a run; one that is still `running` when the next begins did not get to its end."""
    with database.transaction():
        database.execute("UPDATE runs SET outcome = 'failed', ended = started WHERE outcome = 'running'")
        return database.insert(
            "INSERT INTO runs (kind, outcome, started) VALUES (:kind, 'running', :now)", {"kind": kind, "now": now}
        )


def end(database: Database, run_id: int, outcome: str, now: int, summary: str) -> None:
    """Note the end of a run."""
    database.execute(
        "UPDATE runs SET outcome = :outcome, ended = :now, summary = :summary WHERE id = :run",
        {"outcome": outcome, "now": now, "summary": summary, "run": run_id},
    )


def first_unfinished(database: Database, run_id: int, kind: str) -> int | None:
    """The first of the runs of this kind that came right before and did not get to their end; None without one."""
    row = database.row(
        "SELECT min(id) FROM runs WHERE kind = :kind AND id < :run AND id > coalesce("
        "(SELECT max(id) FROM runs WHERE kind = :kind AND outcome = 'completed' AND id < :run), 0)",
        {"kind": kind, "run": run_id},
    )
    return None if row is None else row[0]


def all_runs(database: Database) -> list[RunRow]:
    """All runs, oldest first."""
    return [
        RunRow(*row) for row in database.rows("SELECT id, kind, outcome, started, ended, summary FROM runs ORDER BY id")
    ]
