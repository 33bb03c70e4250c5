"""`demo`: the main job on a store and an account of its own, on this computer, without signing up for anything."""

import random
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

import typer
from rich.console import RenderableType
from rich.markup import escape
from rich.table import Table

from bcklaviyo_gui.cli import show
from bcklaviyo_gui.cli.checking import check_status
from bcklaviyo_gui.cli.comparing import compare, prepare_csv, save_csv
from bcklaviyo_gui.cli.console import DONE, WITH_ISSUES
from bcklaviyo_gui.cli.opening import opened
from bcklaviyo_gui.cli.running import run_exit_status
from bcklaviyo_gui.cli.shell import Shell
from bcklaviyo_gui.demo.bigcommerce.store import DemoStore
from bcklaviyo_gui.demo.server import DemoServer, serve
from bcklaviyo_gui.domain.errors import Stopped, WrongUsage
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.domain.zones import instant_of
from bcklaviyo_gui.local import connections
from bcklaviyo_gui.local.connections import Connection
from bcklaviyo_gui.local.credentials import Secrets
from bcklaviyo_gui.local.data_folder import DataFolder
from bcklaviyo_gui.operations import runs
from bcklaviyo_gui.reconcile.result import Reconciliation, to_json
from bcklaviyo_gui.sync import run_record
from bcklaviyo_gui.sync.preflight import CheckResult
from bcklaviyo_gui.sync.reports import RunKind, RunSummary

NAME = "demo"
_STOPPED = Stopped(Message("Stopped. A demo keeps nothing: the next one starts afresh."))


@dataclass
class _Story:
    """What the steps answered, as far as they went."""

    check: CheckResult | None = None
    backfill: RunSummary | None = None
    sync: RunSummary | None = None
    reconciliation: Reconciliation | None = None

    def as_json(self) -> dict[str, object]:
        return {
            "check": None if self.check is None else self.check.as_json(),
            "backfill": None if self.backfill is None else {"run": run_record.as_json(self.backfill.record())},
            "sync": None if self.sync is None else {"run": run_record.as_json(self.sync.record())},
            "reconcile": None if self.reconciliation is None else to_json(self.reconciliation),
        }


def demo(shell: Shell, *, orders: int, seed: int, latency_ms: float, out: Path | None) -> int:
    """Make a demo store, then check, backfill, sync and reconcile it; returns the exit status."""
    if out is not None:
        prepare_csv(out)
    began = time.monotonic()
    with ExitStack() as stack:
        folder = shell.folder
        if not shell.is_folder_chosen:
            place = stack.enter_context(tempfile.TemporaryDirectory(prefix="bcklaviyo-demo-"))
            folder = DataFolder(Path(place) / "data")
        shell.answer.show("[dim]Making a store with its customers, products and two years of orders…[/dim]")
        server = stack.enter_context(DemoServer(orders=orders, seed=seed, latency_ms=latency_ms))
        lent = Secrets(server.token, server.key)
        connection = _connect(folder, server, shell.clock.now())
        story = _Story()
        try:
            status = _play(replace(shell, folder=folder, lent=lent), connection.name, server.store, story, out)
        finally:
            if story.check is not None:
                shell.answer.json(story.as_json())
    if status == DONE:
        shell.answer.show(*_summary(story, time.monotonic() - began))
    return status


def demo_serve(
    shell: Shell,
    *,
    orders: int,
    seed: int,
    latency_ms: float,
    quota: int,
    klaviyo_timezone: str | None,
    native: bool,
) -> None:
    """Serve the demo store and account until interrupted."""
    if klaviyo_timezone is not None and klaviyo_timezone not in available_timezones():
        raise WrongUsage(
            Message("There is no time zone “{klaviyo_timezone}”.", klaviyo_timezone=klaviyo_timezone),
            advice=Message("Write one like America/New_York."),
        )

    def say(line: str) -> None:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
        if shell.answer.is_lost:
            raise typer.Exit(DONE)  # nobody can learn where it listens

    serve(
        orders=orders,
        seed=seed,
        latency_ms=latency_ms,
        quota=quota,
        klaviyo_timezone=klaviyo_timezone,
        native=native,
        say=say,
    )


def _play(shell: Shell, name: str, store: DemoStore, story: _Story, out: Path | None) -> int:
    """The four steps; returns the exit status of the first that did not go as it should.

    When nobody reads on, as after `| head`, it ends early.
    """
    _tell_step(shell, "1  Check")
    with opened(shell, name) as work:
        story.check = work.attend(lambda: runs.check(work.work))
    shell.answer.show(*show.check_lines(story.check))
    if (status := check_status(story.check)) != DONE or shell.answer.is_lost:
        return status
    _tell_step(shell, "2  Backfill", "the whole history, once; flows stay quiet")
    with opened(shell, name) as work:
        story.backfill = runs.run(work.work, RunKind.BACKFILL)
    show.tell_run(shell.answer, story.backfill, _STOPPED)
    if (status := run_exit_status(story.backfill)) not in (DONE, WITH_ISSUES) or shell.answer.is_lost:
        return status
    changes = _let_time_pass(store)
    _tell_step(shell, "3  Sync", f"two hours later: {changes}")
    with opened(shell, name) as work:
        story.sync = runs.run(work.work, RunKind.SYNC)
    show.tell_run(shell.answer, story.sync, _STOPPED)
    if (status := run_exit_status(story.sync)) not in (DONE, WITH_ISSUES) or shell.answer.is_lost:
        return status
    _tell_step(shell, "4  Reconcile", "both sides read afresh, day by day")
    with opened(shell, name) as work:
        story.reconciliation = compare(work, *_history(store))
    written = [] if out is None else save_csv(story.reconciliation, out)
    show.tell_reconciliation(shell.answer, story.reconciliation, written)
    return DONE


def _tell_step(shell: Shell, title: str, words: str = "") -> None:
    shell.answer.show("", f"[bold cyan]{title}[/bold cyan]  [dim]{escape(words)}[/dim]", "")


def _connect(folder: DataFolder, server: DemoServer, now: datetime) -> Connection:
    """A connection to the server; one that an earlier demo left in the folder is of no use: its server is gone."""
    name, number = NAME, 2
    known = {one.name: one for one in connections.load_all(folder)}
    while name in known:
        if urlsplit(known[name].bigcommerce_url).hostname == "127.0.0.1":
            connections.remove(folder, name)
            break
        name, number = f"{NAME}-{number}", number + 1
    return connections.add(
        folder,
        name,
        server.store_hash,
        bigcommerce_url=server.bigcommerce_url,
        klaviyo_url=server.klaviyo_url,
        now=now,
    )


def _let_time_pass(store: DemoStore) -> str:
    """Two hours in the life of the store; returns what happened, in words."""
    rng = random.Random(store.store_hash)
    store.advance(3600)
    customers = list(store.customers)
    for _ in range(6):
        store.place_order(rng.choice(customers) if customers else 0)
    for number in range(6):
        store.place_order(email=f"new.customer{number}@ravenwood-mail.com")
    waiting = [one for one in store.order_ids if store.orders[one].status_id == 11 and not store.orders[one].is_deleted]
    picked = iter(rng.sample(waiting, min(5, len(waiting))))
    for action in (store.ship, store.ship, store.ship, store.cancel):
        if (order_id := next(picked, None)) is not None:
            action(order_id)
    if (order_id := next(picked, None)) is not None:
        store.refund(order_id, reason="Arrived damaged")
    store.advance(3600)
    return "12 new orders, 3 shipped, 1 cancelled, 1 refunded"


def _history(store: DemoStore) -> tuple[date, date]:
    """The first and the last day on which the store has orders."""
    zone = ZoneInfo(store.timezone)
    moments = [order.created for order in store.orders.values()]
    first, last = (instant_of(pick(moments)).astimezone(zone).date() for pick in (min, max))
    return first, last


def _summary(story: _Story, took_s: float) -> Iterator[RenderableType]:
    if story.backfill is None or story.sync is None or story.reconciliation is None:
        return
    table = Table.grid(padding=(0, 2))
    table.add_column(style="dim", no_wrap=True)
    for head, words in _facts(story.backfill, story.sync, story.reconciliation):
        table.add_row(f"  {head}", words)
    yield ""
    yield f"[bold green]✓ The demo is done[/bold green] [dim]in {took_s:.0f} s[/dim]"
    yield ""
    yield table
    yield ""
    yield "  Nothing left this computer. For your own store: [bold]bcklaviyo connections add --help[/bold]"


def _facts(backfill: RunSummary, sync: RunSummary, found: Reconciliation) -> Iterator[tuple[str, str]]:
    yield (
        "Sent",
        f"{_sent(backfill):,} events and {backfill.profiles.accepted:,} profiles of {backfill.orders_read:,} orders,"
        f" each once; after two hours {_sent(sync):,} more events, and none a second time",
    )
    yield (
        "Left out",
        f"{backfill.issues + sync.issues:,} things that Klaviyo cannot take (no usable email, phone numbers that are"
        " none), each listed with its reason",
    )
    explained = sum(found.causes().values())
    yield (
        "Proven",
        f"{found.days_matching:,} of {len(found.days):,} days match to the cent, and each of the {explained:,}"
        " differences is explained, order by order",
    )
    if backfill.orders_read > 2 * backfill.bigcommerce_requests:
        yield (
            "Requests",
            f"{backfill.bigcommerce_requests:,} to BigCommerce for the whole history; one for each order would have"
            f" been {backfill.orders_read:,}",
        )


def _sent(summary: RunSummary) -> int:
    return sum(count.accepted for count in summary.events.values())
