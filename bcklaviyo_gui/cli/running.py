"""`backfill` and `sync`: the runs that write."""

from datetime import date

import typer

from bcklaviyo_gui.cli.console import run_exit_status
from bcklaviyo_gui.cli.shell import Anyway, Name, Opened, Shell, Since, Until, day, opened
from bcklaviyo_gui.cli.show import show_run
from bcklaviyo_gui.operations import connect
from bcklaviyo_gui.sync.reports import RunKind, RunSummary
from bcklaviyo_gui.sync.run import run_sync


def backfill(
    context: typer.Context, name: Name, since: Since = None, until: Until = None, anyway: Anyway = False
) -> None:
    """Send the whole history, or a part of it; flows stay quiet."""
    shell: Shell = context.obj
    first, last = day(since), day(until)
    with opened(shell, name) as work:
        summary = run(work, RunKind.BACKFILL, since=first, until=last, anyway=anyway)
    _end(shell, summary, name)


def sync(context: typer.Context, name: Name, anyway: Anyway = False) -> None:
    """Send everything that changed since the last run."""
    shell: Shell = context.obj
    with opened(shell, name) as work:
        summary = run(work, RunKind.SYNC, anyway=anyway)
    _end(shell, summary, name)


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


def _end(shell: Shell, summary: RunSummary, name: str) -> None:
    show_run(shell.answer, summary, name)
    raise typer.Exit(run_exit_status(summary))
