"""`bcklaviyo`: the program without a screen, for servers, schedulers and tests."""

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import FrameType
from typing import Annotated

import click
import typer

from bcklaviyo_gui import __version__, connections, credentials, settings
from bcklaviyo_gui.clock import Clock, SystemClock
from bcklaviyo_gui.connections import BIGCOMMERCE_URL, KLAVIYO_URL, Connection
from bcklaviyo_gui.console import Answer, ProgressDisplay, exit_code, run_exit_code, show_check, show_run, tell_error
from bcklaviyo_gui.credentials import Secrets, Source
from bcklaviyo_gui.errors import BcklaviyoError, Stopped, WrongUsage
from bcklaviyo_gui.http.session import check_url
from bcklaviyo_gui.logs import ConnectionLog
from bcklaviyo_gui.paths import DataFolder, data_folder
from bcklaviyo_gui.sync import connect, preflight
from bcklaviyo_gui.sync.context import Plan
from bcklaviyo_gui.sync.preview import PreviewFile
from bcklaviyo_gui.sync.reports import RunKind, RunSummary
from bcklaviyo_gui.sync.run import run_sync

# A stop ends within five seconds. What hangs longer is left to the operating system: the state file is safe at every
# moment, and the next run goes on from it.
_STOP_DEADLINE_S = 4.5


@dataclass(frozen=True)
class Shell:
    """What all commands share."""

    folder: DataFolder
    source: Source
    answer: Answer
    clock: Clock
    stop: threading.Event

    def secrets(self, connection: Connection) -> Secrets:
        """The connection's keys."""
        return credentials.load(self.source, connection.name)


app = typer.Typer(
    name="bcklaviyo",
    help="Writes a BigCommerce store's orders, customers and refunds into Klaviyo, once, and proves that both agree.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
connections_app = typer.Typer(help="The stores and accounts that are joined.", no_args_is_help=True)
app.add_typer(connections_app, name="connections")

Name = Annotated[str, typer.Argument(help="The connection's name.", metavar="NAME")]
Since = Annotated[str | None, typer.Option(help="First day (YYYY-MM-DD) of the store's zone.", metavar="D")]
Until = Annotated[str | None, typer.Option(help="Last day (YYYY-MM-DD) of the store's zone.", metavar="D")]
Anyway = Annotated[bool, typer.Option("--anyway", help="Send although others write the same numbers.")]


@app.callback()
def start(
    context: typer.Context,
    data_dir: Annotated[Path | None, typer.Option(help="Where the data lives.", metavar="DIR")] = None,
    credentials_from: Annotated[
        Source, typer.Option("--credentials", help="Where the keys come from.")
    ] = Source.KEYRING,
    as_json: Annotated[bool, typer.Option("--json", help="Answer with one JSON object.")] = False,
    version: Annotated[bool, typer.Option("--version", is_eager=True, help="Show the version.")] = False,
) -> None:
    """Set up what all commands share."""
    if version:
        sys.stdout.write(f"bcklaviyo {__version__}\n")
        raise typer.Exit
    context.obj = Shell(data_folder(data_dir), credentials_from, Answer(as_json), SystemClock(), threading.Event())


@connections_app.command("add")
def add_connection(
    context: typer.Context,
    name: Name,
    store_hash: Annotated[str, typer.Option(help="The store hash, or the API path that holds it.", metavar="HASH")],
    bigcommerce_url: Annotated[str, typer.Option(metavar="URL")] = BIGCOMMERCE_URL,
    klaviyo_url: Annotated[str, typer.Option(metavar="URL")] = KLAVIYO_URL,
) -> None:
    """Join a store to an account; asks for the two keys, or takes them from the environment."""
    shell: Shell = context.obj
    check_url(bigcommerce_url)
    check_url(klaviyo_url)
    connection = connections.add(
        shell.folder,
        name,
        store_hash,
        bigcommerce_url=bigcommerce_url,
        klaviyo_url=klaviyo_url,
        now=shell.clock.now(),
    )
    if shell.source is Source.KEYRING:
        try:
            credentials.store(connection.name, credentials.from_environment() or _ask_for_keys())
        except BaseException:
            connections.remove(shell.folder, connection.name)
            raise
    shell.answer.json({"connection": _connection_json(connection)})
    shell.answer.text(f"“{connection.name}” is set up. Next: bcklaviyo check {connection.name}")


@connections_app.command("list")
def list_connections(context: typer.Context) -> None:
    """Show all connections."""
    shell: Shell = context.obj
    found = connections.load_all(shell.folder)
    shell.answer.json({"connections": [_connection_json(connection) for connection in found]})
    shell.answer.text(*[f"{c.name} · store {c.store_hash} · Klaviyo {c.klaviyo_account or '?'}" for c in found])
    if not found:
        shell.answer.text("There is no connection yet. `bcklaviyo connections add --help` tells how to make one.")


@connections_app.command("remove")
def remove_connection(context: typer.Context, name: Name) -> None:
    """Forget a connection with its keys, state and logs. Nothing changes in BigCommerce or Klaviyo."""
    shell: Shell = context.obj
    connection = connections.find(shell.folder, name)
    with connect.exclusive(shell.folder, connection):
        if shell.source is Source.KEYRING:
            credentials.forget(connection.name)
    connections.remove(shell.folder, name)
    shell.answer.json({"removed": connection.name})
    shell.answer.text(f"“{connection.name}” is forgotten, with its keys, its memory of what was sent, and its logs.")


@app.command()
def check(context: typer.Context, name: Name) -> None:
    """Keys, permissions, time zones, currency, and other writers of the same metrics."""
    shell: Shell = context.obj
    with _clients(shell, name) as (_, clients, _display):
        result = preflight.check(name, clients.bigcommerce, clients.klaviyo, shell.clock.now())
    show_check(shell.answer, result)
    if any(problem.is_key for problem in result.problems):
        raise typer.Exit(3)
    raise typer.Exit(1 if result.problems else 0)


@app.command()
def preview(
    context: typer.Context,
    name: Name,
    since: Since = None,
    until: Until = None,
    metric: Annotated[str | None, typer.Option(help="Show only this metric.", metavar="M")] = None,
    out: Annotated[Path | None, typer.Option(help="Write each event and profile here.", metavar="FILE.jsonl")] = None,
) -> None:
    """Map everything and show it; send nothing."""
    shell: Shell = context.obj
    with _clients(shell, name) as (connection, clients, display), PreviewFile(out) as file:
        plan = connect.plan_of(
            RunKind.PREVIEW, connection, settings.load(shell.folder), since=_day(since), until=_day(until)
        )
        with connect.Previewing(shell.folder, connection, clients, shell.clock, file.write) as ports:
            summary = run_sync(plan, ports, stop=shell.stop, report=display.report)
    if summary.error is not None:
        raise summary.error
    if run_exit_code(summary) == 130:
        raise Stopped
    events = {m: n for m, n in file.events.items() if metric is None or m == metric}
    shell.answer.json(
        {
            "orders_read": summary.orders_read,
            "profiles": file.profiles,
            "events": events,
            "issues": summary.issues,
        }
    )
    shell.answer.text(
        f"{summary.orders_read:,} orders read; nothing was sent. A backfill would send:",
        *[f"  {count:>9,}  {m}" for m, count in events.items()],
        f"  {file.profiles:>9,}  profiles",
        f"{summary.issues:,} need attention.",
    )
    raise typer.Exit(1 if summary.issues else 0)


@app.command()
def backfill(
    context: typer.Context, name: Name, since: Since = None, until: Until = None, anyway: Anyway = False
) -> None:
    """Send the whole history, or a part of it; flows stay quiet."""
    shell: Shell = context.obj
    plan = _plan(RunKind.BACKFILL, since=_day(since), until=_day(until), anyway=anyway)
    summary = run_writing(shell, name, plan)
    show_run(shell.answer, summary)
    raise typer.Exit(run_exit_code(summary))


@app.command()
def sync(context: typer.Context, name: Name, anyway: Anyway = False) -> None:
    """Send everything that changed since the last run."""
    shell: Shell = context.obj
    summary = run_writing(shell, name, _plan(RunKind.SYNC, anyway=anyway))
    show_run(shell.answer, summary)
    raise typer.Exit(run_exit_code(summary))


PlanMaker = Callable[[Connection, settings.Settings], Plan]


def run_writing(shell: Shell, name: str, plan: PlanMaker) -> RunSummary:
    """A run that writes, with its progress shown."""
    with _clients(shell, name) as (connection, clients, display):
        made = plan(connection, settings.load(shell.folder))
        with connect.Writing(shell.folder, connection, clients, shell.clock) as ports:
            return run_sync(made, ports, stop=shell.stop, report=display.report)


def _plan(
    kind: RunKind,
    *,
    since: date | None = None,
    until: date | None = None,
    anyway: bool = False,
    order_ids: tuple[int, ...] = (),
) -> PlanMaker:
    def make(connection: Connection, chosen: settings.Settings) -> Plan:
        return connect.plan_of(kind, connection, chosen, since=since, until=until, anyway=anyway, order_ids=order_ids)

    return make


@contextmanager
def _clients(shell: Shell, name: str) -> Iterator[tuple[Connection, connect.Clients, ProgressDisplay]]:
    """A connection's clients, its log and the progress display, with Ctrl+C as the wish to stop."""
    connection = connections.find(shell.folder, name)
    secrets = shell.secrets(connection)
    chosen = settings.load(shell.folder)
    with (
        ConnectionLog(shell.folder.log_file(connection.folder), secrets),
        _stop_on_signals(shell.stop),
        ProgressDisplay() as display,
        connect.open_clients(
            connection, secrets, chosen, clock=shell.clock, stop=shell.stop, report=display.report
        ) as clients,
    ):
        yield connection, clients, display


@contextmanager
def _stop_on_signals(stop: threading.Event) -> Iterator[None]:
    deadline: list[threading.Timer] = []

    def leave() -> None:
        tell_error(Stopped())
        os._exit(130)

    def ask_stop(_number: int, _frame: FrameType | None) -> None:
        stop.set()
        if not deadline:
            timer = threading.Timer(_STOP_DEADLINE_S, leave)
            timer.daemon = True  # it must not keep alive what it is there to end
            deadline.append(timer)
            timer.start()

    before = {number: signal.signal(number, ask_stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for timer in deadline:
            timer.cancel()
        for number, handler in before.items():
            signal.signal(number, handler)


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text) if len(text) == 10 else _no_day(text)
    except ValueError:
        return _no_day(text)


def _no_day(text: str) -> date:
    raise WrongUsage(f"“{text}” is no day.", advice="Write days as YYYY-MM-DD, for example 2026-03-01.")


def _ask_for_keys() -> Secrets:
    if not sys.stdin.isatty():
        raise WrongUsage(
            "There is nobody to ask for the keys.",
            advice=f"Set {credentials.TOKEN_VARIABLE} and {credentials.KEY_VARIABLE}.",
        )
    token = typer.prompt("BigCommerce access token", hide_input=True, err=True)
    key = typer.prompt("Klaviyo private key", hide_input=True, err=True)
    return Secrets(credentials.clean_key(token), credentials.clean_key(key))


def _connection_json(connection: Connection) -> dict[str, str | None]:
    return {
        "name": connection.name,
        "store_hash": connection.store_hash,
        "klaviyo_account": connection.klaviyo_account,
    }


def main() -> None:
    """The entry point: every known error becomes its words and its exit status."""
    wants_json = "--json" in sys.argv[1:]
    try:
        code = app(standalone_mode=False)
    except BcklaviyoError as error:
        Answer(wants_json).error(error)
        code = exit_code(error)
    except click.exceptions.Abort:
        tell_error(Stopped())
        code = 130
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except click.exceptions.Exit as leaving:
        code = leaving.exit_code
    sys.exit(code if isinstance(code, int) else 0)


if __name__ == "__main__":
    main()
