"""What is kept of a connection: its open issues, and its runs."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import TypeVar

from bcklaviyo_gui.domain.errors import ConnectionBusy
from bcklaviyo_gui.domain.zones import instant_of
from bcklaviyo_gui.local import typed_json
from bcklaviyo_gui.local.connections import Connection
from bcklaviyo_gui.local.data_folder import DataFolder
from bcklaviyo_gui.local.lock import RunLock
from bcklaviyo_gui.operations.damage import damage_told
from bcklaviyo_gui.state import issues, runs
from bcklaviyo_gui.state.database import Database
from bcklaviyo_gui.state.runs import RunRow
from bcklaviyo_gui.sync import run_record
from bcklaviyo_gui.sync.run_record import RunRecord

T = TypeVar("T")

_RUNNING = "running"


@dataclass(frozen=True, slots=True)
class OpenIssue:
    """What did not go through, as a person is told of it."""

    id: int
    kind: str
    order_id: int | None
    reason: str
    advice: str
    since: datetime


@dataclass(frozen=True, slots=True)
class KilledRun:
    """A run that was ended from outside, and could not say what it did."""

    id: int
    kind: str
    started: datetime
    ended: datetime


@dataclass(frozen=True, slots=True)
class PastRuns:
    """Every run that has ended, oldest first."""

    ended: list[RunRecord | KilledRun]
    is_one_under_way: bool


R = TypeVar("R", OpenIssue, KilledRun)


def open_issues(folder: DataFolder, connection: Connection) -> list[OpenIssue]:
    """What did not go through and is not ignored, oldest first."""
    return _read(folder, connection, _open_issues)


def past_runs(folder: DataFolder, connection: Connection) -> PastRuns:
    """Every run with what it did."""
    rows = _read(folder, connection, lambda database: [(row.outcome, _past(row)) for row in runs.all_runs(database)])
    is_under_way = any(outcome == _RUNNING for outcome, _ in rows) and _is_held(folder, connection)
    # The newest one may be under way, and then has no outcome yet; any other that is `running` was killed.
    if is_under_way and rows[-1][0] == _RUNNING:
        rows = rows[:-1]
    return PastRuns([run for _, run in rows], is_under_way)


def _read(folder: DataFolder, connection: Connection, query: Callable[[Database], list[T]]) -> list[T]:
    """What the connection's state holds; nothing, when there was no run yet."""
    state = folder.state_file(connection.folder)
    if not state.exists():
        return []
    with damage_told(state), Database(state, writing=False) as database:
        return query(database)


def _open_issues(database: Database) -> list[OpenIssue]:
    return [
        _checked(OpenIssue(one.id, one.kind, one.order_id, one.reason, one.advice, instant_of(one.since)))
        for one in issues.all_open(database)
        if not one.is_ignored
    ]


def _past(row: RunRow) -> RunRecord | KilledRun:
    if row.summary is not None:
        return run_record.decode(row.summary)
    ended = row.ended if row.ended is not None else row.started
    return _checked(KilledRun(row.id, row.kind, instant_of(row.started), instant_of(ended)))


def _checked(record: R) -> R:
    """The record, which came out of a file. Raises msgspec.ValidationError when a field is not of its type."""
    return typed_json.convert(asdict(record), type(record))


def _is_held(folder: DataFolder, connection: Connection) -> bool:
    lock = RunLock(folder.lock_file(connection.folder))
    try:
        lock.acquire()
    except ConnectionBusy:
        return True
    lock.release()
    return False
