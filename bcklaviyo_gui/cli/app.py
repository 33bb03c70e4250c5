"""The commands and the options before them; every known error becomes its words and its exit status."""

import platform
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Protocol, cast

import typer

from bcklaviyo_gui import __version__
from bcklaviyo_gui.cli import checking, comparing, demo, joining, looking, running
from bcklaviyo_gui.cli.console import BUG, DONE, STOPPED, Answer, exit_status
from bcklaviyo_gui.cli.shell import Shell
from bcklaviyo_gui.domain.errors import BcklaviyoError, Stopped, WrongUsage
from bcklaviyo_gui.local import about, credentials
from bcklaviyo_gui.local.credentials import Source
from bcklaviyo_gui.local.data_folder import data_folder
from bcklaviyo_gui.local.logs import mask

app = typer.Typer(
    name="bcklaviyo",
    help="Writes a BigCommerce store's orders, customers and refunds into Klaviyo, once, and proves that both agree.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
demo_app = typer.Typer()
demo_app.callback(invoke_without_command=True)(demo.demo)
demo_app.command("serve")(demo.demo_serve)
app.add_typer(demo_app, name="demo")
connections_app = typer.Typer(help="The stores and accounts that are joined.")
connections_app.command("add")(joining.add)
connections_app.command("list")(joining.show_list)
connections_app.command("remove")(joining.remove)
app.add_typer(connections_app, name="connections")
app.command("check")(checking.check)
app.command("preview")(checking.preview)
app.command("backfill")(running.backfill)
app.command("sync")(running.sync)
app.command("reconcile")(comparing.reconcile)
app.command("repair")(comparing.repair)
app.command("issues")(looking.issues)
app.command("runs")(looking.runs)
app.command("diagnostics")(looking.diagnostics)

# typer has click within it from some version on and stands on it before; both have this class.
_UsageError = cast(type[Exception], typer.BadParameter.__mro__[1])


class _Usage(Protocol):
    def format_message(self) -> str: ...
    def show(self) -> None: ...


def _show_version(is_wanted: bool) -> None:
    if is_wanted:
        sys.stdout.write(about.version_text())
        raise typer.Exit


@app.callback()
def start(
    context: typer.Context,
    data_dir: Annotated[Path | None, typer.Option(help="Where the data lives.", metavar="DIR")] = None,
    credentials_from: Annotated[
        Source, typer.Option("--credentials", help="Where the keys come from.")
    ] = Source.KEYRING,
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


def run(arguments: Sequence[str]) -> int:
    """Carry out a command line; answers its exit status."""
    shell = Shell(Answer(as_json="--json" in arguments))
    try:
        status = app(args=list(arguments), prog_name="bcklaviyo", obj=shell, standalone_mode=False)
    except BcklaviyoError as error:
        shell.answer.error(error)
        return exit_status(error)
    except _UsageError as error:
        usage = cast(_Usage, error)
        shell.answer.json({"error": _as_json(usage.format_message())})
        usage.show()
        return exit_status(WrongUsage(""))
    except (KeyboardInterrupt, typer.Abort):
        status = STOPPED
    except Exception:  # noqa: BLE001 - a bug of ours, told without a key in it
        _tell_bug(shell)
        return BUG
    if status == STOPPED and not shell.answer.is_given:
        shell.answer.error(Stopped())
    return status if isinstance(status, int) else DONE


def _as_json(message: str) -> dict[str, str]:
    return {"code": WrongUsage.code, "message": message, "advice": "`--help` after a command shows what it takes."}


def _tell_bug(shell: Shell) -> None:
    text = traceback.format_exc()
    from_environment = credentials.from_environment()
    for secrets in (*shell.known, *([from_environment] if from_environment else [])):
        text = mask(text, secrets)
    text = mask(text)
    message = "This is a fault of the program. Nothing that was done is lost, and the next run goes on."
    advice = "Please report it with the text on standard error; it holds no keys and no addresses of customers."
    shell.answer.json({"error": {"code": "bug", "message": message, "advice": advice}})
    system = f"bcklaviyo {__version__}, Python {platform.python_version()}, {platform.system()}"
    sys.stderr.write(f"{text}\n{system}\n{message}\n{advice}\n")
