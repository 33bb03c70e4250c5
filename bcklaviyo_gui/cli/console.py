"""What a command answers: JSON or words on standard output, errors in words on standard error, and the exit status."""

import json
import sys

from rich.console import Console, RenderableType
from rich.markup import escape
from rich.padding import Padding
from rich.text import Text

from bcklaviyo_gui.domain import errors
from bcklaviyo_gui.domain.errors import BcklaviyoError, error_json

DONE, WITH_ISSUES, STOPPED, BUG = 0, 1, 130, 70

_STATUSES: tuple[tuple[type[BcklaviyoError], int], ...] = (
    (errors.WrongUsage, 2),
    (errors.UserFault, 3),
    (errors.Transient, 4),
    (errors.StateUnusable, 5),
    (errors.ConnectionBusy, 6),
    (errors.RefusedForGood, 7),
    (errors.ContractBroken, 8),
    (errors.Stopped, STOPPED),
)


def exit_status(error: BcklaviyoError) -> int:
    """The exit status that tells a program what went wrong."""
    return next((status for kind, status in _STATUSES if isinstance(error, kind)), WITH_ISSUES)


class Answer:
    """The one answer of a command. Programs get one JSON object, people get words."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json
        self.is_given = False

    def json(self, value: object) -> None:
        """Print the object, if JSON was asked for; only the first one, so that it is the only one."""
        if self.as_json and not self.is_given:
            sys.stdout.write(json.dumps(value) + "\n")  # ASCII: whatever the terminal's encoding, nothing is lost
            sys.stdout.flush()
        self.is_given = True

    def show(self, *parts: RenderableType) -> None:
        """Print for people. A plain string may hold markup: escape what comes from outside.

        On a terminal its lines keep its indentation; elsewhere it stays one line.
        """
        if not self.as_json:
            console = Console(highlight=False)
            for part in parts:
                if isinstance(part, str) and part and console.is_terminal:
                    indent = len(part) - len(part.lstrip(" "))
                    console.print(Padding(Text.from_markup(part[indent:]), (0, 0, 0, indent), expand=False))
                else:
                    console.print(part, soft_wrap=isinstance(part, str))

    def error(self, error: BcklaviyoError) -> None:
        """Say what went wrong, on standard error; as JSON on standard output when asked for."""
        self.json({"error": error_json(error)})
        tell_error(error)


def tell_error(error: BcklaviyoError) -> None:
    """An error in words, on standard error."""
    console = Console(stderr=True, highlight=False, soft_wrap=True)
    if isinstance(error, errors.Stopped):
        console.print(f"[bold]{escape(error.message)}[/bold]")
        return
    console.print(f"[bold red]{escape(error.title)}.[/bold red] {escape(error.message)}")
    if error.advice:
        console.print(escape(error.advice))
