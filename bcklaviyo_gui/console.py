"""What the command line shows: progress on standard error, answers on standard output."""

import sys
import time
from dataclasses import dataclass

import msgspec
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeRemainingColumn
from rich.table import Table

from bcklaviyo_gui import errors
from bcklaviyo_gui.errors import BcklaviyoError
from bcklaviyo_gui.sync import reports
from bcklaviyo_gui.sync.preflight import CheckResult
from bcklaviyo_gui.sync.reports import Notice, Outcome, Report, RunSummary, Stage, Waiting

_STAGE_WORDS = {
    Stage.PREPARING: "Looking at both accounts",
    Stage.CATALOGUE: "Products read",
    Stage.CUSTOMERS: "Customers",
    Stage.REFUNDS: "Refunds read",
    Stage.ORDERS: "Orders read",
    Stage.CHECKOUTS: "Checkouts read",
    Stage.PROFILES: "Profiles sent",
    Stage.SENDING: "Events sent",
}
_PLAIN_EVERY_S = 5.0

_EXIT_CODES: tuple[tuple[type[BcklaviyoError], int], ...] = (
    (errors.WrongUsage, 2),
    (errors.UserFault, 3),
    (errors.Transient, 4),
    (errors.StateUnusable, 5),
    (errors.ConnectionBusy, 6),
    (errors.RefusedForGood, 7),
    (errors.ContractBroken, 8),
    (errors.Stopped, 130),
)


def exit_code(error: BcklaviyoError) -> int:
    """The exit status that tells a program what went wrong."""
    return next((code for kind, code in _EXIT_CODES if isinstance(error, kind)), 1)


def run_exit_code(summary: RunSummary) -> int:
    """The exit status of a run."""
    if summary.outcome is Outcome.STOPPED:
        return 130
    if summary.error is not None:
        return exit_code(summary.error)
    return 1 if summary.issues else 0


class ProgressDisplay:
    """Shows a run's reports on standard error: bars on a terminal, a line every few seconds elsewhere."""

    def __init__(self) -> None:
        self._console = Console(stderr=True)
        self._tasks: dict[Stage, TaskID] = {}
        self._started: dict[Stage, float] = {}
        self._told: dict[Stage, float] = {}
        self._finished: set[Stage] = set()
        self._bars = Progress(
            TextColumn("{task.description}"),
            BarColumn(bar_width=30),
            TextColumn("{task.fields[count]}"),
            TextColumn("[dim]{task.fields[rate]}"),
            TimeRemainingColumn(compact=True, elapsed_when_finished=True),
            console=self._console,
            disable=not self._console.is_terminal,
        )

    def __enter__(self) -> "ProgressDisplay":
        self._bars.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bars.stop()

    def report(self, report: Report) -> None:
        """Take a report; called by the run's thread."""
        if isinstance(report, reports.Progress):
            self._progress(report)
        elif isinstance(report, Waiting):
            self._console.print(f"[dim]{escape(report.reason)}; going on in {report.seconds:.0f} s[/dim]")
        elif isinstance(report, Notice):
            self._console.print(escape(report.text))

    def _progress(self, report: reports.Progress) -> None:
        now = time.monotonic()
        started = self._started.setdefault(report.stage, now)
        rate = report.done / (now - started) if now - started > 0.5 else 0.0
        is_finished = report.total is not None and report.done >= report.total
        if self._console.is_terminal:
            self._bar(report, rate)
        elif report.stage not in self._finished and (
            is_finished or now - self._told.get(report.stage, started) >= _PLAIN_EVERY_S
        ):
            self._told[report.stage] = now
            self._line(report, rate)
        if is_finished:
            self._finished.add(report.stage)
        else:
            self._finished.discard(report.stage)

    def _bar(self, report: reports.Progress, rate: float) -> None:
        count = f"{report.done:,}" if report.total is None else f"{report.done:,} of {report.total:,}"
        words = f"{rate:,.0f} a second" if rate >= 1 else ""
        if report.stage is Stage.PREPARING:
            count = words = ""
        if report.stage not in self._tasks:
            self._tasks[report.stage] = self._bars.add_task(
                _STAGE_WORDS[report.stage], total=report.total, count=count, rate=words
            )
        total = report.total if report.stage is not Stage.PREPARING else None
        self._bars.update(self._tasks[report.stage], completed=report.done, total=total, count=count, rate=words)

    def _line(self, report: reports.Progress, rate: float) -> None:
        if report.stage is Stage.PREPARING:
            return
        text = f"{_STAGE_WORDS[report.stage]}: {report.done:,}"
        if report.total is not None and report.total > report.done:
            text += f" of {report.total:,}"
            if rate > 0:
                text += f", {rate:,.0f} a second, about {(report.total - report.done) / rate:,.0f} s left"
        self._console.print(text, highlight=False)


@dataclass(frozen=True)
class Answer:
    """What a command answers: for programs, or for people."""

    as_json: bool

    def json(self, value: object) -> None:
        """Print the one JSON object, if JSON was asked for."""
        if self.as_json:
            sys.stdout.write(msgspec.json.encode(value).decode() + "\n")
            sys.stdout.flush()

    def text(self, *lines: str) -> None:
        """Print lines for people, as they are."""
        if not self.as_json:
            console = Console()
            for line in lines:
                console.print(escape(line), highlight=False, soft_wrap=True)

    def table(self, table: Table) -> None:
        """Print a table for people."""
        if not self.as_json:
            Console().print(table)

    def error(self, error: BcklaviyoError) -> None:
        """Say what went wrong, on standard error; as JSON on standard output when asked for."""
        self.json({"error": reports.error_json(error)})
        tell_error(error)


def tell_error(error: BcklaviyoError) -> None:
    """An error in words, on standard error."""
    console = Console(stderr=True)
    console.print(f"[bold red]{escape(error.title)}.[/bold red] {escape(error.message)}", highlight=False)
    if error.advice:
        console.print(escape(error.advice), highlight=False)


def show_run(answer: Answer, summary: RunSummary) -> None:
    """A run's answer."""
    answer.json({"run": summary.as_json()})
    table = Table(title=_headline(summary), title_justify="left", title_style="bold")
    table.add_column("")
    for head in ("sent", "sent before", "need attention"):
        table.add_column(head, justify="right")
    for metric, count in summary.events.items():
        table.add_row(metric.value, f"{count.accepted:,}", f"{count.already_sent:,}", f"{count.issues:,}")
    profiles = summary.profiles
    table.add_row("Profiles", f"{profiles.accepted:,}", f"{profiles.unchanged:,}", f"{profiles.issues:,}")
    answer.table(table)
    seconds = (summary.ended - summary.started).total_seconds()
    answer.text(
        f"{summary.orders_read:,} orders and {summary.customers_read:,} customers read in {seconds:,.1f} s;"
        f" {summary.bigcommerce_requests:,} requests to BigCommerce, {summary.klaviyo_requests:,} to Klaviyo."
    )
    if summary.issues:
        answer.text("`bcklaviyo issues NAME` lists what needs attention, and why.")
    if summary.error is not None:
        tell_error(summary.error)
    if summary.outcome is Outcome.STOPPED:
        Console(stderr=True).print("Stopped. What was done is kept, and the next run goes on from here.")


def show_check(answer: Answer, result: CheckResult) -> None:
    """A check's answer."""
    answer.json(result.as_json())
    store, account = result.store, result.account
    if store is not None:
        answer.text(f"BigCommerce: {store.name} · {store.timezone} · {store.currency} · {store.plan_name}")
    if account is not None:
        answer.text(f"Klaviyo:     {account.name} · {account.timezone} · {account.currency}")
    for problem in result.problems:
        answer.text(f"! {problem.message}", f"  {problem.advice}")
    if not result.problems:
        answer.text("Both keys work, and nobody else writes these numbers.")


def _headline(summary: RunSummary) -> str:
    words = {Outcome.COMPLETED: "completed", Outcome.STOPPED: "stopped", Outcome.FAILED: "did not get to its end"}
    return f"{summary.kind.value.capitalize()} {words[summary.outcome]}"
