"""What a command answers: JSON or words on standard output, errors in words on standard error, and the exit status."""

import json
import sys

from rich.console import Console, HighlighterType, JustifyMethod, OverflowMethod, RenderableType
from rich.markup import escape
from rich.padding import Padding
from rich.style import Style
from rich.text import Text

from bcklaviyo_gui.domain import errors
from bcklaviyo_gui.domain.errors import BcklaviyoError, error_json
from bcklaviyo_gui.domain.plain_text import plain
from bcklaviyo_gui.local import standard_streams

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


class PlainConsole(Console):
    """The border of output: every string that is printed, in a table too, is one line without control characters."""

    def __init__(self, *, stderr: bool = False) -> None:
        super().__init__(stderr=stderr, highlight=False, emoji=False)

    def render_str(
        self,
        text: str,
        *,
        style: str | Style = "",
        justify: JustifyMethod | None = None,
        overflow: OverflowMethod | None = None,
        emoji: bool | None = None,
        markup: bool | None = None,
        highlight: bool | None = None,
        highlighter: HighlighterType | None = None,
    ) -> Text:
        return super().render_str(
            plain(text),
            style=style,
            justify=justify,
            overflow=overflow,
            emoji=emoji,
            markup=markup,
            highlight=highlight,
            highlighter=highlighter,
        )


class Output:
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
            console = PlainConsole()
            for part in parts:
                if isinstance(part, str) and part and console.is_terminal:
                    indent = len(part) - len(part.lstrip(" "))
                    console.print(Padding(console.render_str(part[indent:]), (0, 0, 0, indent), expand=False))
                else:
                    console.print(part, soft_wrap=isinstance(part, str))

    @property
    def is_lost(self) -> bool:
        """Whether nobody reads the answer any more, or its place is full: to go on for its sake is of no use."""
        return standard_streams.trouble(sys.stdout) is not None

    def error(self, error: BcklaviyoError) -> None:
        """Say what went wrong, on standard error; as JSON on standard output when asked for."""
        self.json({"error": error_json(error)})
        tell_error(error)


def tell_error(error: BcklaviyoError) -> None:
    """An error in words, on standard error."""
    console = PlainConsole(stderr=True)
    if isinstance(error, errors.Stopped):
        console.print(f"[bold]{escape(str(error.message))}[/bold]", soft_wrap=True)
        return
    console.print(f"[bold red]{escape(str(error.title))}.[/bold red] {escape(str(error.message))}", soft_wrap=True)
    if not error.advice.is_empty:
        console.print(escape(str(error.advice)), soft_wrap=True)
