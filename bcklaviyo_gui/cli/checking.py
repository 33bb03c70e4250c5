"""`check` and `preview`: what reads and sends nothing."""

from pathlib import Path

from bcklaviyo_gui.cli.console import DONE, WITH_ISSUES
from bcklaviyo_gui.cli.opening import opened
from bcklaviyo_gui.cli.shell import Shell, day
from bcklaviyo_gui.cli.show import show_check, show_preview
from bcklaviyo_gui.domain.errors import Stopped, WrongUsage
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.domain.metrics import Metric
from bcklaviyo_gui.local import connections
from bcklaviyo_gui.operations import runs
from bcklaviyo_gui.sync.preflight import CheckResult
from bcklaviyo_gui.sync.preview import PreviewFile
from bcklaviyo_gui.sync.reports import Outcome, RunSummary

KEY_OR_PERMISSION = 3


def check(shell: Shell, name: str) -> int:
    """Check a connection and show the result; returns the exit status."""
    with opened(shell, name) as work:
        result = work.attend(lambda: runs.check(work.work))
    show_check(shell.answer, result)
    return check_status(result)


def check_status(result: CheckResult) -> int:
    """The exit status of a check."""
    if any(problem.is_key for problem in result.problems):
        return KEY_OR_PERMISSION
    return WITH_ISSUES if result.problems else DONE


def preview(
    shell: Shell, name: str, *, since: str | None, until: str | None, metric: str | None, out: Path | None
) -> int:
    """Map everything and show it; returns the exit status."""
    first, last, wanted = day(since), day(until), None if metric is None else _metric(metric)
    connections.find(shell.folder, name)
    with PreviewFile(out, wanted) as file:
        with opened(shell, name) as work:
            summary = runs.preview(work.work, file, since=first, until=last)
        _raise_unless_complete(summary)
    show_preview(shell.answer, summary, file.profiles, file.events, None if out is None else str(out))
    return WITH_ISSUES if summary.issues else DONE


def _raise_unless_complete(summary: RunSummary) -> None:
    if summary.error is not None:
        raise summary.error
    if summary.outcome is Outcome.STOPPED:
        raise Stopped(Message("Stopped. A preview keeps nothing; nothing was sent."))


def _metric(text: str) -> Metric:
    for metric in Metric:
        if metric.value.casefold() == " ".join(text.split()).casefold():
            return metric
    raise WrongUsage(
        Message("This program makes no metric “{text}”.", text=text),
        advice=Message("These are made: {name}.", name=", ".join(m.value for m in Metric)),
    )
