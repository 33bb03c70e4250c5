"""`backfill` and `sync`: the runs that write."""

from datetime import date

from bcklaviyo_gui.cli.console import DONE, STOPPED, WITH_ISSUES, exit_status
from bcklaviyo_gui.cli.opening import Opened, opened
from bcklaviyo_gui.cli.shell import Shell, day
from bcklaviyo_gui.cli.show import show_run
from bcklaviyo_gui.operations import connect
from bcklaviyo_gui.sync.reports import Outcome, RunKind, RunSummary
from bcklaviyo_gui.sync.run import run_sync


def backfill(shell: Shell, name: str, *, since: str | None, until: str | None, anyway: bool) -> int:
    """Send the history between two days, and show the run; returns the exit status."""
    first, last = day(since), day(until)
    with opened(shell, name) as work:
        summary = run(work, RunKind.BACKFILL, since=first, until=last, anyway=anyway)
    return _end(shell, summary, name)


def sync(shell: Shell, name: str, *, anyway: bool) -> int:
    """Send everything that changed since the last run, and show the run; returns the exit status."""
    with opened(shell, name) as work:
        summary = run(work, RunKind.SYNC, anyway=anyway)
    return _end(shell, summary, name)


def run(
    work: Opened,
    kind: RunKind,
    *,
    since: date | None = None,
    until: date | None = None,
    anyway: bool = False,
    order_ids: tuple[int, ...] = (),
) -> RunSummary:
    """One run that writes, on an opened connection, with its progress shown."""
    shell = work.shell
    plan = connect.plan_of(
        kind, work.connection, work.settings, since=since, until=until, anyway=anyway, order_ids=order_ids
    )
    with connect.Writing(shell.folder, work.connection, work.clients, shell.clock) as ports:
        return run_sync(plan, ports, stop=shell.stop, report=work.report)


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
