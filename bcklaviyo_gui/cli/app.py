"""A command line from start to end: every known error becomes its words and its exit status."""

import platform
import sys
import traceback
from collections.abc import Sequence
from typing import Protocol, cast

import typer

from bcklaviyo_gui import __version__
from bcklaviyo_gui.cli.commands import app
from bcklaviyo_gui.cli.console import BUG, DONE, STOPPED, Output, exit_status
from bcklaviyo_gui.cli.shell import Shell
from bcklaviyo_gui.domain.errors import BcklaviyoError, Stopped, WrongUsage
from bcklaviyo_gui.domain.messages import NOTHING
from bcklaviyo_gui.domain.plain_text import plain_lines
from bcklaviyo_gui.local import credentials

# typer has click within it from some version on and stands on it before; both have this class.
_UsageError = cast(type[Exception], typer.BadParameter.__mro__[1])


class _Usage(Protocol):
    def format_message(self) -> str: ...
    def show(self) -> None: ...


def run(arguments: Sequence[str]) -> int:
    """Carry out a command line; returns its exit status."""
    shell = Shell(Output(as_json="--json" in arguments))
    try:
        status = app(args=list(arguments), prog_name="bcklaviyo", obj=shell, standalone_mode=False)
    except BcklaviyoError as error:
        shell.answer.error(error)
        return exit_status(error)
    except _UsageError as error:
        usage = cast(_Usage, error)
        shell.answer.json({"error": _as_json(usage.format_message())})
        usage.show()
        return exit_status(WrongUsage(NOTHING))
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
    from bcklaviyo_gui.local.logs import mask  # with Python's logging, which only a command needs

    text = traceback.format_exc()
    from_environment = credentials.from_environment()
    for secrets in (*shell.known, *([from_environment] if from_environment else [])):
        text = mask(text, secrets)
    text = mask(text)
    message = "This is a fault of the program. Nothing that was done is lost, and the next run goes on."
    advice = "Please report it with the text on standard error; it holds no keys and no addresses of customers."
    shell.answer.json({"error": {"code": "bug", "message": message, "advice": advice}})
    system = f"bcklaviyo {__version__}, Python {platform.python_version()}, {platform.system()}"
    sys.stderr.write(f"{plain_lines(text)}\n{system}\n{message}\n{advice}\n")
