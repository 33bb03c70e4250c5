"""What each command takes and what its help says; carried out by a module that is imported when the command runs.

`--help` needs all of this and nothing of the engine, which takes many times as long to import.
"""

import sys
from pathlib import Path
from typing import Annotated

import typer

from bcklaviyo_gui.cli.shell import Shell
from bcklaviyo_gui.domain.errors import WrongUsage
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.local.connections import BIGCOMMERCE_URL, KLAVIYO_URL
from bcklaviyo_gui.local.credentials import KeySource
from bcklaviyo_gui.local.data_folder import data_folder

_MOST_ORDERS = 200_000

Name = Annotated[str, typer.Argument(help="The connection's name.", metavar="NAME")]
Since = Annotated[str | None, typer.Option(help="First day (YYYY-MM-DD), in the store's time zone.", metavar="D")]
Until = Annotated[str | None, typer.Option(help="Last day (YYYY-MM-DD), included.", metavar="D")]
From = Annotated[str, typer.Option("--from", help="First day (YYYY-MM-DD), in the store's time zone.", metavar="D")]
To = Annotated[str, typer.Option("--to", help="Last day (YYYY-MM-DD), included.", metavar="D")]
Anyway = Annotated[bool, typer.Option("--anyway", help="Send although others write the same numbers.")]
Hash = Annotated[str, typer.Option(help="The store hash, or the API path that holds it.", metavar="HASH")]
BigCommerceUrl = Annotated[str, typer.Option("--bigcommerce-url", metavar="URL", help="Where BigCommerce answers.")]
KlaviyoUrl = Annotated[str, typer.Option("--klaviyo-url", metavar="URL", help="Where Klaviyo answers.")]
Orders = Annotated[int, typer.Option(min=1, max=_MOST_ORDERS, help="How many orders the demo store has.")]
Seed = Annotated[int, typer.Option(min=0, max=9999, help="Another number makes another store.")]
Latency = Annotated[float, typer.Option(min=0, metavar="MS", help="Milliseconds before each answer.")]

app = typer.Typer(
    name="bcklaviyo",
    help="Writes a BigCommerce store's orders, customers and refunds into Klaviyo, once, and proves that both agree.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
demo_app = typer.Typer()
app.add_typer(demo_app, name="demo")
connections_app = typer.Typer(help="The stores and accounts that are joined.")
app.add_typer(connections_app, name="connections")


def _show_version(is_wanted: bool) -> None:
    if is_wanted:
        from bcklaviyo_gui.local import about

        sys.stdout.write(about.version_text())
        raise typer.Exit


@app.callback()
def start(
    context: typer.Context,
    data_dir: Annotated[Path | None, typer.Option(help="Where the data lives.", metavar="DIR")] = None,
    credentials_from: Annotated[
        KeySource, typer.Option("--credentials", help="Where the keys come from.")
    ] = KeySource.KEYRING,
    as_json: Annotated[bool, typer.Option("--json", help="Answer with one JSON object.")] = False,
    version: Annotated[  # noqa: ARG001 - its callback answers it
        bool,
        typer.Option("--version", is_eager=True, callback=_show_version, help="Show the version, and the libraries."),
    ] = False,
) -> None:
    """Take the options before the command."""
    shell: Shell = context.obj
    shell.answer.as_json = as_json
    shell.folder, shell.is_folder_chosen = data_folder(data_dir), data_dir is not None
    shell.source = credentials_from


@app.command("check")
def check(context: typer.Context, name: Name) -> None:
    """Keys, permissions, time zones, currency, and other writers of the same metrics."""
    from bcklaviyo_gui.cli import checking

    raise typer.Exit(checking.check(context.obj, name))


@app.command("preview")
def preview(
    context: typer.Context,
    name: Name,
    since: Since = None,
    until: Until = None,
    metric: Annotated[str | None, typer.Option(help="Only this metric, and no profiles.", metavar="M")] = None,
    out: Annotated[Path | None, typer.Option(help="Write each event and profile here.", metavar="FILE.jsonl")] = None,
) -> None:
    """Map everything and show it; send nothing."""
    from bcklaviyo_gui.cli import checking

    raise typer.Exit(checking.preview(context.obj, name, since=since, until=until, metric=metric, out=out))


@app.command("backfill")
def backfill(
    context: typer.Context, name: Name, since: Since = None, until: Until = None, anyway: Anyway = False
) -> None:
    """Send the whole history, or a part of it; flows stay quiet."""
    from bcklaviyo_gui.cli import running

    raise typer.Exit(running.backfill(context.obj, name, since=since, until=until, anyway=anyway))


@app.command("sync")
def sync(context: typer.Context, name: Name, anyway: Anyway = False) -> None:
    """Send everything that changed since the last run."""
    from bcklaviyo_gui.cli import running

    raise typer.Exit(running.sync(context.obj, name, anyway=anyway))


@app.command("reconcile")
def reconcile(
    context: typer.Context,
    name: Name,
    first_day: From,
    last_day: To,
    metric_id: Annotated[list[str] | None, typer.Option(metavar="ID ...", help="Compare these metrics.")] = None,
    more_ids: Annotated[list[str] | None, typer.Argument(hidden=True)] = None,
    quick: Annotated[bool, typer.Option("--quick", help="Read single events only of days that differ.")] = False,
    csv: Annotated[Path | None, typer.Option(help="Write days.csv, orders.csv and bridge.csv here.")] = None,
) -> None:
    """Compare the store's orders with Klaviyo's events, day by day, and explain every difference. Writes nothing."""
    if more_ids and not metric_id:
        raise WrongUsage(
            Message("“{name}” is too much.", name=more_ids[0]), advice=Message("Metrics follow --metric-id.")
        )
    from bcklaviyo_gui.cli import comparing

    ids = (*(metric_id or ()), *(more_ids or ()))
    raise typer.Exit(comparing.reconcile(context.obj, name, first_day, last_day, metric_ids=ids, quick=quick, csv=csv))


@app.command("repair")
def repair(context: typer.Context, name: Name, first_day: From, last_day: To, anyway: Anyway = False) -> None:
    """Send the orders that a reconciliation finds missing, then reconcile again."""
    from bcklaviyo_gui.cli import comparing

    raise typer.Exit(comparing.repair(context.obj, name, first_day, last_day, anyway=anyway))


@app.command("issues")
def issues(
    context: typer.Context,
    name: Name,
    csv_file: Annotated[Path | None, typer.Option("--csv", help="Write them here too.", metavar="FILE")] = None,
) -> None:
    """Everything that did not go through, why, and what to do."""
    from bcklaviyo_gui.cli import looking

    looking.issues(context.obj, name, csv_file)


@app.command("runs")
def runs(context: typer.Context, name: Name) -> None:
    """Every run with its outcome and counts."""
    from bcklaviyo_gui.cli import looking

    looking.runs(context.obj, name)


@app.command("diagnostics")
def diagnostics(
    context: typer.Context, file: Annotated[Path, typer.Argument(help="The archive to write.", metavar="FILE.zip")]
) -> None:
    """Write an archive for whoever helps you; keys and personal data are masked."""
    from bcklaviyo_gui.cli import looking

    looking.diagnostics(context.obj, file)


@demo_app.callback(invoke_without_command=True)
def demo(
    context: typer.Context,
    orders: Orders = 1000,
    seed: Seed = 1,
    latency: Latency = 0,
    out: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Write days.csv, orders.csv and bridge.csv here.")
    ] = None,
) -> None:
    """Check, backfill, sync and reconcile a built-in demo store: no account, no keys, nothing leaves this computer."""
    if context.invoked_subcommand is not None:
        if out is not None:
            raise typer.BadParameter("`serve` writes no reports.", context, param_hint="'--out'")
        # What stands before `serve` holds for it too, unless it is said again behind.
        context.default_map = {context.invoked_subcommand: {"orders": orders, "seed": seed, "latency": latency}}
        return
    from bcklaviyo_gui.cli import demo

    raise typer.Exit(demo.demo(context.obj, orders=orders, seed=seed, latency_ms=latency, out=out))


@demo_app.command("serve")
def demo_serve(
    context: typer.Context,
    orders: Orders = 1000,
    seed: Seed = 1,
    latency: Latency = 0,
    quota: Annotated[int, typer.Option(min=0, help="BigCommerce requests in 30 seconds; 0 is no limit.")] = 150,
    klaviyo_timezone: Annotated[str | None, typer.Option(metavar="ZONE", help="The account's time zone.")] = None,
    native: Annotated[bool, typer.Option("--native", help="Klaviyo's own integration has written orders too.")] = False,
) -> None:
    """Serve the demo store and the demo account until interrupted; says in one JSON line where, and with which keys."""
    from bcklaviyo_gui.cli import demo

    demo.demo_serve(
        context.obj,
        orders=orders,
        seed=seed,
        latency_ms=latency,
        quota=quota,
        klaviyo_timezone=klaviyo_timezone,
        native=native,
    )


@connections_app.command("add")
def connections_add(
    context: typer.Context,
    name: Name,
    store_hash: Hash,
    bigcommerce_url: BigCommerceUrl = BIGCOMMERCE_URL,
    klaviyo_url: KlaviyoUrl = KLAVIYO_URL,
) -> None:
    """Join a store to an account; asks for the two keys, or takes them from the environment.

    With the name and the store of a connection that is there, its keys are replaced.
    """
    from bcklaviyo_gui.cli import joining

    joining.add(context.obj, name, store_hash, bigcommerce_url=bigcommerce_url, klaviyo_url=klaviyo_url)


@connections_app.command("list")
def connections_list(context: typer.Context) -> None:
    """Show all connections."""
    from bcklaviyo_gui.cli import joining

    joining.show_list(context.obj)


@connections_app.command("remove")
def connections_remove(context: typer.Context, name: Name) -> None:
    """Forget a connection with its keys, state and logs. Nothing changes in BigCommerce or Klaviyo."""
    from bcklaviyo_gui.cli import joining

    joining.remove(context.obj, name)
