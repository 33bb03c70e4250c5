"""`reconcile` and `repair`."""

from datetime import date
from pathlib import Path

from bcklaviyo_gui.cli.console import DONE, WITH_ISSUES
from bcklaviyo_gui.cli.opening import Opened, opened
from bcklaviyo_gui.cli.running import run_exit_status
from bcklaviyo_gui.cli.shell import Shell, day
from bcklaviyo_gui.cli.show import show_run, tell_reconciliation
from bcklaviyo_gui.domain.errors import ReportUnwritable, WrongUsage
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.operations import comparing
from bcklaviyo_gui.reconcile.export import write_csv
from bcklaviyo_gui.reconcile.result import Reconciliation, to_json
from bcklaviyo_gui.sync.reports import Outcome


def reconcile(
    shell: Shell,
    name: str,
    first_day: str,
    last_day: str,
    *,
    metric_ids: tuple[str, ...],
    quick: bool,
    csv: Path | None,
) -> int:
    """Compare both sides and show every difference; returns the exit status."""
    first, last = _days(first_day, last_day)
    if csv is not None:
        prepare_csv(csv)
    with opened(shell, name) as work:
        found = compare(work, first, last, metric_ids=metric_ids, is_quick=quick)
    written = [] if csv is None else save_csv(found, csv)
    shell.answer.json(to_json(found))
    tell_reconciliation(shell.answer, found, written)
    return DONE if found.is_clean else WITH_ISSUES


def repair(shell: Shell, name: str, first_day: str, last_day: str, *, anyway: bool) -> int:
    """Send what a reconciliation finds missing, and reconcile again; returns the exit status."""
    first, last = _days(first_day, last_day)
    with opened(shell, name) as work:
        if not anyway:
            work.attend(lambda: comparing.guard(work.work))
        before = compare(work, first, last)
        summary = comparing.send_missing(work.work, before, anyway=anyway)
        after = compare(work, first, last) if summary.outcome is Outcome.COMPLETED else None
    show_run(shell.answer, summary, name)
    if after is not None:
        tell_reconciliation(shell.answer, after)
    status = run_exit_status(summary)
    return WITH_ISSUES if status == DONE and after is not None and not after.is_clean else status


def compare(
    work: Opened, first: date, last: date, *, metric_ids: tuple[str, ...] = (), is_quick: bool = False
) -> Reconciliation:
    """Reconcile an opened connection."""
    found = work.attend(
        lambda: comparing.compare(
            work.work, first, last, metric_ids=metric_ids, is_quick=is_quick, report=work.display.report
        )
    )
    work.display.complete()
    return found


def prepare_csv(folder: Path) -> None:
    """Make the folder for the files before the long reading; raises ReportUnwritable."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ReportUnwritable(
            Message("The folder {place} cannot be made: {cause}.", place=folder, cause=error)
        ) from error


def save_csv(found: Reconciliation, folder: Path) -> list[str]:
    """Write the files; returns their paths."""
    return [str(path) for path in write_csv(found, folder)]


def _days(first_day: str, last_day: str) -> tuple[date, date]:
    first, last = day(first_day), day(last_day)
    if first is None or last is None:
        raise WrongUsage(Message("Both days are needed: --from and --to."))
    if first > last:
        raise WrongUsage(Message("The first day lies after the last one."))
    return first, last
