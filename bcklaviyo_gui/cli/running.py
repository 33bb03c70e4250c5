"""`backfill` and `sync`: the runs that write."""

from bcklaviyo_gui.cli.console import DONE, STOPPED, WITH_ISSUES, exit_status
from bcklaviyo_gui.cli.opening import opened
from bcklaviyo_gui.cli.shell import Shell, day
from bcklaviyo_gui.cli.show import show_run
from bcklaviyo_gui.operations import runs
from bcklaviyo_gui.sync.reports import Outcome, RunKind, RunSummary


def backfill(shell: Shell, name: str, *, since: str | None, until: str | None, anyway: bool) -> int:
    """Send the history between two days, and show the run; returns the exit status."""
    first, last = day(since), day(until)
    with opened(shell, name) as work:
        summary = runs.run(work.work, RunKind.BACKFILL, since=first, until=last, anyway=anyway)
    return _end(shell, summary, name)


def sync(shell: Shell, name: str, *, anyway: bool) -> int:
    """Send everything that changed since the last run, and show the run; returns the exit status."""
    with opened(shell, name) as work:
        summary = runs.run(work.work, RunKind.SYNC, anyway=anyway)
    return _end(shell, summary, name)


def run_exit_status(summary: RunSummary) -> int:
    """The exit status of a run."""
    if summary.outcome is Outcome.STOPPED:
        return STOPPED
    if summary.error is not None:
        return exit_status(summary.error)
    return WITH_ISSUES if summary.issues else DONE


def _end(shell: Shell, summary: RunSummary, name: str) -> int:
    show_run(shell.answer, summary, name)
    return run_exit_status(summary)
