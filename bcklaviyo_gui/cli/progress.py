"""Progress on standard error: bars on a terminal, a line every few seconds elsewhere."""

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import TracebackType

from rich.console import Group
from rich.live import Live
from rich.markup import escape
from rich.padding import Padding
from rich.progress_bar import ProgressBar
from rich.spinner import Spinner
from rich.table import Table
from rich.text import Text

from bcklaviyo_gui.cli.console import PlainConsole
from bcklaviyo_gui.domain.plain_text import plain
from bcklaviyo_gui.reconcile import ports as reconciling
from bcklaviyo_gui.sync.reports import (
    Notice,
    Outcome,
    Report,
    RunEnded,
    RunKind,
    RunPause,
    RunProgress,
    RunStage,
    RunStarted,
)

_PLAIN_EVERY_S = 5.0
_WORDS_WIDTH, _BAR_WIDTH = 24, 24
_REDRAWN_PER_S = 5
_RATE_AFTER_S = 0.5
_WORDS: Mapping[Enum, str] = {
    RunStage.PREPARING: "Looking at both accounts",
    RunStage.CATALOG: "Products read",
    RunStage.CUSTOMERS: "Customers",
    RunStage.REFUNDS: "Refunds read",
    RunStage.ORDERS: "Orders read",
    RunStage.CHECKOUTS: "Checkouts read",
    RunStage.PROFILES: "Profiles sent",
    RunStage.SENDING: "Events sent",
    reconciling.ComparisonStage.ORDERS: "Orders read",
    reconciling.ComparisonStage.FIGURES: "Klaviyo's daily figures",
    reconciling.ComparisonStage.EVENTS: "Klaviyo's events read",
    reconciling.ComparisonStage.EXPLAINING: "Explaining differences",
}
# These do not tell their end: they are over when the next one begins.
_ONE_BY_ONE = frozenset({RunStage.PREPARING, *reconciling.ComparisonStage})
_PREVIEW_WORDS: Mapping[Enum, str] = {RunStage.PROFILES: "Profiles made", RunStage.SENDING: "Events made"}


@dataclass
class _Line:
    """How far one stage is; `ended` when it came to its end, or the display closed before."""

    words: str
    started: float
    told: float
    done: int = 0
    total: int | None = None
    is_complete: bool = False
    ended: float | None = None
    spinner: Spinner = field(default_factory=lambda: Spinner("dots", style="cyan"))

    def rate(self, now: float) -> float | None:
        """Things a second, once it can be told."""
        took = (self.ended or now) - self.started
        return self.done / took if took >= _RATE_AFTER_S and self.done else None

    def left_s(self, now: float) -> float | None:
        """Seconds to go, where the end is known."""
        rate = self.rate(now)
        if self.total is None or rate is None or self.is_complete:
            return None
        return max(0, self.total - self.done) / rate


class ProgressDisplay:
    """Shows a run's reports while it is open."""

    def __init__(self) -> None:
        self._console = PlainConsole(stderr=True)
        self._lines: dict[Enum, _Line] = {}
        self._words = dict(_WORDS)
        self._wait: tuple[str, float] | None = None
        self._live: Live | None = None

    def __enter__(self) -> "ProgressDisplay":
        if self._console.is_terminal and not self._console.is_dumb_terminal:
            self._live = Live(
                get_renderable=self.rendered, console=self._console, refresh_per_second=_REDRAWN_PER_S, transient=False
            )
            self._live.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give the terminal back; safe to call twice."""
        if self._live is not None:
            now = time.monotonic()
            for line in self._lines.values():
                line.ended = line.ended or now
            self._wait = None
            self._live.stop()
            self._live = None

    def complete(self) -> None:
        """All that was begun has come to its end."""
        now = time.monotonic()
        for line in self._lines.values():
            line.is_complete, line.ended = True, line.ended or now

    def tell(self, words: str) -> None:
        """Say something beside the progress."""
        self._console.print(escape(words), soft_wrap=self._live is None)

    def report(self, report: Report | reconciling.ComparisonProgress) -> None:
        """Take a report; called by the run's thread."""
        if isinstance(report, RunProgress | reconciling.ComparisonProgress):
            self._progress(report.stage, report.done, report.total)
        elif isinstance(report, RunPause):
            self._waiting(report)
        elif isinstance(report, Notice):
            self.tell(str(report.text))
        elif isinstance(report, RunStarted) and report.kind is RunKind.PREVIEW:
            self._words.update(_PREVIEW_WORDS)
        elif isinstance(report, RunEnded) and report.summary.outcome is Outcome.COMPLETED:
            self.complete()

    def _waiting(self, report: RunPause) -> None:
        if self._live is None:
            self.tell(f"{report.reason}; going on in {_duration(report.seconds)}")
        else:
            self._wait = (str(report.reason), time.monotonic() + report.seconds)

    def _progress(self, stage: Enum, done: int, total: int | None) -> None:
        now = time.monotonic()
        line = self._lines.get(stage)
        if line is None:
            for begun, other in self._lines.items():
                if begun in _ONE_BY_ONE:
                    other.is_complete, other.ended = True, other.ended or now
            line = self._lines[stage] = _Line(self._words[stage], now, now)
        line.is_complete = total is not None and done >= total
        line.ended = now if line.is_complete else None
        news = (done, total) != (line.done, line.total)
        line.done, line.total = done, total
        if self._live is None and news and (line.is_complete or now - line.told >= _PLAIN_EVERY_S):
            line.told = now
            self._plain(line, now)

    def _plain(self, line: _Line, now: float) -> None:
        if not line.done:
            return
        text = f"{line.words}: {line.done:,}"
        rate, left = line.rate(now), line.left_s(now)
        if line.total is not None and not line.is_complete:
            text += f" of {line.total:,}"
        if rate is not None and not line.is_complete:
            text += f", {rate:,.0f} a second"
        if left is not None:
            text += f", about {_duration(left)} left"
        self.tell(text)

    def rendered(self) -> Padding:
        """How it looks now, on a terminal."""
        now = time.monotonic()
        table = Table.grid(padding=(0, 1))
        table.add_column(width=1)
        table.add_column(min_width=_WORDS_WIDTH)
        table.add_column(justify="right", min_width=8, no_wrap=True)
        table.add_column(width=_BAR_WIDTH)
        table.add_column(style="dim", no_wrap=True)
        for line in list(self._lines.values()):  # drawn by a thread of its own
            table.add_row(*_cells(line, now))
        shown = Group(table)
        if self._wait is not None and self._wait[1] > now:
            reason, until = self._wait
            shown.renderables.append(Text(f"   {plain(reason)}; going on in {_duration(until - now)}", style="yellow"))
        # Not expanded: the terminal's ^C at the end of a full line would begin another, and shift what is redrawn.
        return Padding(shown, (0, 0, 0, 1), expand=False)


def _cells(line: _Line, now: float) -> tuple[Spinner | Text, Text, Text, ProgressBar | Text, Text]:
    is_over = line.ended is not None
    mark: Spinner | Text = line.spinner
    if is_over:
        mark = Text("✓", style="green") if line.is_complete else Text("–", style="yellow")
    bar: ProgressBar | Text = Text()
    count = f"{line.done:,}" if line.done else ""
    if line.total and not is_over:
        bar = ProgressBar(total=line.total, completed=line.done, width=_BAR_WIDTH)
        count = f"{line.done:,} of {line.total:,}"
    rate, left = line.rate(now), line.left_s(now)
    pace = f"{rate:,.0f}/s" if rate is not None and rate >= 1 else ""
    if left is not None and left >= 1:
        pace += f"   {_duration(left)} left"
    return mark, Text(line.words), Text(count), bar, Text("" if is_over else pace)


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    if seconds < 5400:
        return f"{seconds / 60:.0f} min"
    return f"{seconds / 3600:.1f} h"
