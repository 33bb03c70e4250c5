"""Progress is calm where nobody watches, and shows how far it is where somebody does."""

import io

import pytest
from rich.console import Console

from bcklaviyo_gui.cli import progress
from bcklaviyo_gui.cli.progress import ProgressDisplay
from bcklaviyo_gui.domain.messages import quoted
from bcklaviyo_gui.sync.reports import Notice, RunPause, RunProgress, RunStage


class Watch:
    """A clock that tests set."""

    def __init__(self) -> None:
        self.now = 0.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Watch:
    made = Watch()
    monkeypatch.setattr(progress, "time", made)
    return made


def test_where_nobody_watches_a_line_comes_every_few_seconds_and_at_the_end(
    watch: Watch, capsys: pytest.CaptureFixture[str]
) -> None:
    with ProgressDisplay() as display:
        display.report(RunProgress(RunStage.PREPARING, 0))
        for second in range(21):
            watch.now = second
            display.report(RunProgress(RunStage.ORDERS, second * 100, 2000))
    lines = capsys.readouterr().err.splitlines()
    assert lines[0] == "Orders read: 500 of 2,000, 100 a second, about 15 s left"
    assert lines[-1] == "Orders read: 2,000"
    assert len(lines) == 4


def test_waits_and_notices_are_told_as_they_are(capsys: pytest.CaptureFixture[str]) -> None:
    with ProgressDisplay() as display:
        display.report(RunPause(31, quoted("BigCommerce [asked] for a pause")))
        display.report(Notice(quoted("Klaviyo shows the first [1] events.")))
    assert capsys.readouterr().err.splitlines() == [
        "BigCommerce [asked] for a pause; going on in 31 s",
        "Klaviyo shows the first [1] events.",
    ]


def test_a_terminal_shows_every_stage_with_its_rate_and_what_is_left(
    watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = io.StringIO()
    monkeypatch.setattr(
        progress, "PlainConsole", lambda **_: Console(file=shown, force_terminal=True, width=100, highlight=False)
    )
    with ProgressDisplay() as display:
        display.report(RunProgress(RunStage.PREPARING, 0))
        display.report(RunProgress(RunStage.CATALOG, 40, 40))
        display.report(RunProgress(RunStage.ORDERS, 0, 2000))
        watch.now = 4.0
        display.report(RunProgress(RunStage.ORDERS, 500, 2000))
        display.report(RunPause(8, quoted("BigCommerce asked for a pause")))
        Console(file=shown, force_terminal=True, width=100).print(display.rendered())
    text = shown.getvalue()
    for words in (
        "Looking at both accounts",
        "500 of 2,000",
        "125/s",
        "12 s left",
        "asked for a pause; going on in 8 s",
    ):
        assert words in text
