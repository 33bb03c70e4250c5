"""How answers look to people: checks, runs, previews, reconciliations."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal

from rich import box
from rich.console import RenderableType
from rich.markup import escape
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from bcklaviyo_gui.cli.console import Output, tell_error
from bcklaviyo_gui.domain.errors import PermissionMissing, Stopped
from bcklaviyo_gui.domain.zones import local_time
from bcklaviyo_gui.reconcile.result import Reconciliation
from bcklaviyo_gui.sync import run_record
from bcklaviyo_gui.sync.preflight import CheckResult
from bcklaviyo_gui.sync.reports import Outcome, ProfileCount, RunSummary
from bcklaviyo_gui.sync.run_record import RunRecord

_NAMED_ORDERS = 6
_OUTCOME_WORDS = {
    Outcome.COMPLETED: ("[green]✓[/green]", "completed"),
    Outcome.STOPPED: ("[yellow]–[/yellow]", "stopped"),
    Outcome.FAILED: ("[red]✗[/red]", "did not get to its end"),
}


def show_check(answer: Output, result: CheckResult) -> None:
    """A check's answer."""
    answer.json(result.as_json())
    answer.show("", *check_lines(result))


def check_lines(result: CheckResult) -> Iterator[str]:
    """Both sides, and what is wrong."""
    store, account = result.store, result.account
    if store is not None:
        yield f"  BigCommerce   {escape(f'{store.name} · {store.timezone} · {store.currency} · {store.plan_name}')}"
    if account is not None:
        yield f"  Klaviyo       {escape(f'{account.name} · {account.timezone} · {account.currency}')}"
    if store is not None or account is not None:
        yield ""
    for problem in result.problems:
        yield f"  [yellow]![/yellow] {escape(str(problem.message))}"
        yield f"    [dim]{escape(str(problem.advice))}[/dim]"
    if not result.problems:
        yield "  [green]✓[/green] Both keys work and may do what is needed; nobody else writes these numbers."


def show_run(answer: Output, summary: RunSummary, name: str) -> None:
    """A run's answer."""
    answer.json({"run": run_record.as_json(summary.record())})
    tell_run(answer, summary)
    if summary.standing_issues:
        answer.show(
            f"  [yellow]{summary.standing_issues:,} need attention in all[/yellow]:"
            f" bcklaviyo issues {escape(_quoted(name))}"
        )
    if isinstance(summary.error, PermissionMissing):
        answer.show(f"`bcklaviyo check {escape(_quoted(name))}` says which permission it is.")


def tell_run(answer: Output, summary: RunSummary, stopped: Stopped | None = None) -> None:
    """A run, for people; `stopped`: other words for one that was stopped."""
    answer.show("", run_headline(summary))
    if summary.events or summary.profiles != ProfileCount():
        answer.show(run_table(summary))
    answer.show(run_footer(summary))
    if summary.error is not None:
        tell_error(summary.error)
    if summary.outcome is Outcome.STOPPED:
        tell_error(stopped or Stopped())


def run_headline(summary: RunSummary) -> str:
    """What ended, and how."""
    mark, words = _OUTCOME_WORDS[summary.outcome]
    seconds = (summary.ended - summary.started).total_seconds()
    return f"{mark} [bold]{summary.kind.value.capitalize()} {words}[/bold] [dim]after {seconds:,.1f} s[/dim]"


def run_table(summary: RunSummary) -> RenderableType:
    """The counts of a run, by metric."""
    table = _table("", ">sent", ">sent before", ">need attention")
    for metric, count in summary.events.items():
        table.add_row(metric.value, *_numbers(count.accepted, count.already_sent, count.issues))
    profiles = summary.profiles
    table.add_row("Profiles", *_numbers(profiles.accepted, profiles.unchanged, profiles.issues))
    return Padding(table, (0, 0, 0, 1), expand=False)


def run_footer(summary: RunSummary) -> str:
    """What it took."""
    return (
        f"  [dim]{summary.orders_read:,} orders and {summary.customers_read:,} customers read;"
        f" {summary.bigcommerce_requests:,} requests to BigCommerce, {summary.klaviyo_requests:,} to Klaviyo[/dim]"
    )


def show_preview(
    answer: Output, summary: RunSummary, profiles: int, events: Mapping[str, int], written: str | None
) -> None:
    """A preview's answer."""
    answer.json(
        {"orders_read": summary.orders_read, "profiles": profiles, "events": dict(events), "issues": summary.issues}
    )
    table = _table("", ">would be sent")
    for metric, count in events.items():
        table.add_row(metric, f"{count:,}")
    table.add_row("Profiles", f"{profiles:,}")
    answer.show(
        "",
        f"[bold]{summary.orders_read:,} orders read; nothing was sent.[/bold]",
        Padding(table, (0, 0, 0, 1), expand=False),
        *([f"  Each of them stands in {escape(written)}"] if written else []),
        *([f"  [yellow]{summary.issues:,} would need attention.[/yellow]"] if summary.issues else []),
    )


def tell_reconciliation(answer: Output, found: Reconciliation, written: Sequence[str] = ()) -> None:
    """A reconciliation's answer, for people."""
    metrics = ", ".join(f"{metric.name} ({metric.integration})" for metric in found.metrics) or "no metric yet"
    answer.show(
        "",
        f"[bold]{found.first} to {found.last}[/bold] · {escape(metrics)}",
        Padding(totals_table(found), (0, 0, 0, 1), expand=False),
        *reconciliation_lines(found),
        *[f"  [dim]Written: {escape(path)}[/dim]" for path in written],
    )


def totals_table(found: Reconciliation) -> RenderableType:
    """Both sides, by currency."""
    table = _table("", ">orders", ">value in BigCommerce", ">events", ">value in Klaviyo", ">difference")
    for figures in found.totals:
        table.add_row(
            escape(figures.currency),
            f"{figures.bigcommerce_orders:,}",
            _money(figures.bigcommerce_value),
            f"{figures.klaviyo_events:,}",
            _money(figures.klaviyo_value),
            _money(figures.value_difference) if figures.value_difference else "[dim]–[/dim]",
        )
    return table


def reconciliation_lines(found: Reconciliation) -> Iterator[str]:
    """Days, causes and notes."""
    mark = "[green]✓[/green]" if found.is_clean else "[yellow]![/yellow]"
    yield f"  {mark} {found.days_matching:,} of {len(found.days):,} days match."
    if found.discrepancies:
        yield "    Every difference is explained:"
    for cause, count in found.causes().items():
        listed = [one for one in found.discrepancies if one.cause is cause]
        ids = [one.order_id for one in listed if one.order_id is not None]
        yield f"    {count:>7,}  {cause.words}" + (f"  [dim]{_order_list(ids)}[/dim]" if ids else "")
        for advice in dict.fromkeys(one.advice for one in listed):
            yield f"             [dim]{escape(str(advice))}[/dim]"
    for note in found.notes:
        yield f"  [yellow]![/yellow] {escape(str(note.message))}"
        yield f"    [dim]{escape(str(note.advice))}[/dim]"


def issue_lines(found: Sequence[Mapping[str, object]]) -> Iterator[str]:
    """Issues, grouped by what is wrong: for people a hundred times the same sentence says nothing."""
    groups: dict[tuple[object, object, object], list[Mapping[str, object]]] = {}
    for one in found:
        groups.setdefault((one["kind"], one["reason"], one["advice"]), []).append(one)
    for (_, reason, advice), members in sorted(groups.items(), key=lambda group: -len(group[1])):
        yield f"{len(members):>6,}  [bold]{escape(str(reason))}[/bold]"
        yield f"        [dim]{escape(str(advice))}[/dim]"
        ids = [one["order_id"] for one in members if one["order_id"] is not None]
        if ids:
            yield f"        {escape(_order_list(ids))}"
    if not found:
        yield "[green]✓[/green] Nothing needs attention."


def runs_table(found: Sequence[RunRecord]) -> RenderableType:
    """The runs, oldest first."""
    table = _table(">run", "", "began", ">took", "", ">sent", ">need attention")
    for run in found:
        started, ended = datetime.fromisoformat(run.started), datetime.fromisoformat(run.ended)
        events = run.events.values()
        table.add_row(
            str(run.id),
            escape(run.kind),
            f"{local_time(started):%Y-%m-%d %H:%M}",
            f"{(ended - started).total_seconds():,.0f} s",
            escape(run.outcome if run.error is None else f"{run.outcome}: {run.error.code}"),
            f"{sum(count.accepted for count in events) + run.profiles.accepted:,}",
            f"{sum(count.issues for count in events) + run.profiles.issues:,}",
        )
    return table


def _order_list(ids: Sequence[object]) -> str:
    named, more = ", ".join(map(str, ids[:_NAMED_ORDERS])), len(ids) - _NAMED_ORDERS
    return f"order{'s' if len(ids) > 1 else ''} {named}" + (f" and {more:,} more" if more > 0 else "")


def _table(*heads: str) -> Table:
    """A calm table; a head that begins with > stands over numbers."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style="dim", show_edge=False)
    for head in heads:
        table.add_column(head.lstrip(">"), justify="right" if head.startswith(">") else "left", no_wrap=True)
    return table


def _numbers(*counts: int) -> list[Text]:
    return [Text(f"{count:,}", style="" if count else "dim") for count in counts]


def _money(value: Decimal) -> str:
    return f"{value:,.2f}"


def _quoted(name: str) -> str:
    return name if name.isalnum() else f'"{name}"'
