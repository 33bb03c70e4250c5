"""`issues`, `runs` and `diagnostics`: what is kept, without asking anybody."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from rich.markup import escape

from bcklaviyo_gui.cli.shell import Shell
from bcklaviyo_gui.cli.show import issue_lines, runs_table
from bcklaviyo_gui.local import connections
from bcklaviyo_gui.local.report_files import csv_report
from bcklaviyo_gui.operations import diagnostics as archive
from bcklaviyo_gui.operations import records
from bcklaviyo_gui.operations.records import KilledRun, OpenIssue
from bcklaviyo_gui.sync import run_record
from bcklaviyo_gui.sync.run_record import ErrorRecord, RunRecord

_ISSUE_COLUMNS = ("id", "kind", "order_id", "reason", "advice", "since")
_NO_END = ErrorRecord(
    code="ended_from_outside",
    message="The program was ended before the run could come to its end.",
    advice="Nothing that was done is lost: the next run goes on from there.",
)


def issues(shell: Shell, name: str, csv_file: Path | None) -> None:
    """Show everything that did not go through; write it to a CSV file too, if one is named."""
    found = [_issue(one) for one in records.open_issues(shell.folder, connections.find(shell.folder, name))]
    if csv_file is not None:
        _write_csv(csv_file, found)
    shell.answer.json({"issues": found})
    shell.answer.show(*issue_lines(found))
    if csv_file is not None:
        shell.answer.show(f"[dim]Written: {escape(str(csv_file))}[/dim]")


def runs(shell: Shell, name: str) -> None:
    """Show every run with its outcome and counts."""
    past = records.past_runs(shell.folder, connections.find(shell.folder, name))
    found = [_run(run) for run in past.ended]
    shell.answer.json({"runs": [run_record.as_json(run) for run in found]})
    shell.answer.show(runs_table(found) if found else "There was no run yet.")
    if past.is_one_under_way:
        shell.answer.show("A run is under way.")


def diagnostics(shell: Shell, file: Path) -> None:
    """Write the diagnostics archive."""
    archive.write(shell.folder, file, shell.clock.now())
    shell.answer.json({"file": str(file)})
    shell.answer.show(f"Written: {escape(str(file))}. It holds no keys and no personal data.")


def _issue(one: OpenIssue) -> dict[str, str | int | None]:
    return {
        "id": one.id,
        "kind": one.kind,
        "order_id": one.order_id,
        "reason": one.reason,
        "advice": one.advice,
        "since": one.since.isoformat(),
    }


def _run(run: RunRecord | KilledRun) -> RunRecord:
    if isinstance(run, RunRecord):
        return run
    return RunRecord(
        id=run.id,
        kind=run.kind,
        outcome="failed",
        started=run.started.isoformat(),
        ended=run.ended.isoformat(),
        error=_NO_END,
    )


def _write_csv(path: Path, found: Sequence[Mapping[str, str | int | None]]) -> None:
    with csv_report(path, _ISSUE_COLUMNS) as write:
        for one in found:
            write([one[column] for column in _ISSUE_COLUMNS])
