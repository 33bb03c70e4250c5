"""`issues`, `runs` and `diagnostics`: what is kept, without asking anybody."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from rich.markup import escape

from bcklaviyo_gui.cli.shell import Shell
from bcklaviyo_gui.cli.show import issue_lines, runs_table
from bcklaviyo_gui.domain.errors import ConnectionBusy
from bcklaviyo_gui.domain.zones import instant_of
from bcklaviyo_gui.local import connections
from bcklaviyo_gui.local.lock import RunLock
from bcklaviyo_gui.local.report_files import csv_report
from bcklaviyo_gui.operations import diagnostics as archive
from bcklaviyo_gui.operations.damage import damage_told
from bcklaviyo_gui.state import issues as kept_issues
from bcklaviyo_gui.state import runs as kept_runs
from bcklaviyo_gui.state.database import Database
from bcklaviyo_gui.state.runs import RunRow
from bcklaviyo_gui.sync import run_record

T = TypeVar("T")

_ISSUE_COLUMNS = ("id", "kind", "order_id", "reason", "advice", "since")
_RUNNING = "running"
_NO_END = {
    "code": "ended_from_outside",
    "message": "The program was ended before the run could come to its end.",
    "advice": "Nothing that was done is lost: the next run goes on from there.",
}


def issues(shell: Shell, name: str, csv_file: Path | None) -> None:
    """Show everything that did not go through; write it to a CSV file too, if one is named."""
    found = _read(shell, name, _open_issues)
    if csv_file is not None:
        _write_csv(csv_file, found)
    shell.answer.json({"issues": found})
    shell.answer.show(*issue_lines(found))
    if csv_file is not None:
        shell.answer.show(f"[dim]Written: {escape(str(csv_file))}[/dim]")


def runs(shell: Shell, name: str) -> None:
    """Show every run with its outcome and counts."""
    rows = _read(shell, name, lambda database: [(row.outcome, _run(row)) for row in kept_runs.all_runs(database)])
    is_under_way = any(outcome == _RUNNING for outcome, _ in rows) and _is_held(shell, name)
    # The newest one may be under way, and then has no outcome yet; any other that is `running` was killed.
    if is_under_way and rows[-1][0] == _RUNNING:
        rows = rows[:-1]
    found = [run for _, run in rows]
    shell.answer.json({"runs": found})
    shell.answer.show(runs_table(found) if found else "There was no run yet.")
    if is_under_way:
        shell.answer.show("A run is under way.")


def diagnostics(shell: Shell, file: Path) -> None:
    """Write the diagnostics archive."""
    archive.write(shell.folder, file, shell.clock.now())
    shell.answer.json({"file": str(file)})
    shell.answer.show(f"Written: {escape(str(file))}. It holds no keys and no personal data.")


def _read(shell: Shell, name: str, query: Callable[[Database], list[T]]) -> list[T]:
    """What the connection's state answers; nothing, when there was no run yet."""
    state = shell.folder.state_file(connections.find(shell.folder, name).folder)
    if not state.exists():
        return []
    with damage_told(state), Database(state, writing=False) as database:
        return query(database)


def _open_issues(database: Database) -> list[dict[str, str | int | None]]:
    return [
        {
            "id": one.id,
            "kind": one.kind,
            "order_id": one.order_id,
            "reason": one.reason,
            "advice": one.advice,
            "since": _moment(one.since),
        }
        for one in kept_issues.all_open(database)
        if not one.is_ignored
    ]


def _is_held(shell: Shell, name: str) -> bool:
    lock = RunLock(shell.folder.lock_file(connections.find(shell.folder, name).folder))
    try:
        lock.acquire()
    except ConnectionBusy:
        return True
    lock.release()
    return False


def _run(row: RunRow) -> dict[str, object]:
    if row.summary is not None:
        return run_record.as_json(run_record.decode(row.summary))
    return {
        "id": row.id,
        "kind": row.kind,
        "outcome": "failed",
        "started": _moment(row.started),
        "ended": _moment(row.ended if row.ended is not None else row.started),
        "orders_read": 0,
        "customers_read": 0,
        "events": {},
        "profiles": {"accepted": 0, "unchanged": 0, "issues": 0},
        "requests": {"bigcommerce": 0, "klaviyo": 0},
        "error": _NO_END,
    }


def _write_csv(path: Path, found: Sequence[Mapping[str, str | int | None]]) -> None:
    with csv_report(path, _ISSUE_COLUMNS) as write:
        for one in found:
            write([one[column] for column in _ISSUE_COLUMNS])


def _moment(seconds: int) -> str:
    return instant_of(seconds).isoformat()
