"""Where the answer goes: a full disk, a closed output, a reader that went away, an old code page, a hostile text."""

import os
import shlex
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from bcklaviyo_gui.cli.console import Output, tell_error
from bcklaviyo_gui.cli.progress import ProgressDisplay
from bcklaviyo_gui.cli.show import issue_lines, totals_table
from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.domain.errors import UserFault
from bcklaviyo_gui.domain.messages import quoted
from bcklaviyo_gui.sync.reports import Notice, RunPause
from tests.support.cli.door import COMMAND, ROOT, Answered, Door, demo
from tests.support.reconcile.made import a_reconciliation

pytestmark = pytest.mark.skipif(os.name != "posix", reason="a shell of POSIX leads the output")

HOSTILE = "Sh\x1b]0;owned\x07op\x1b[2J \u202egnp\u202c \x9b31m\x00 [bold]x[/bold] [/nothing] :smile:\nforged \ud83d"
FORBIDDEN = ("\x1b", "\x9b", "\x00", "\x07", "\u202e", "\nforged", "\ud83d")


def shell(place: Path, line: str, **more: str) -> Answered:
    """What a shell makes of a command line, in which `bcklaviyo` stands for the program with a folder of its own."""
    program = shlex.join([*COMMAND, "--data-dir", str(place / "data"), "--credentials", "env"])
    done = subprocess.run(
        ["bash", "-c", f'set -o pipefail; bcklaviyo() {{ {program} "$@"; }}; {line}'],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, **more},
        timeout=100,
        check=False,
    )
    return Answered(done.returncode, done.stdout, done.stderr)


@pytest.mark.parametrize(
    "line",
    [
        "bcklaviyo connections list > /dev/full",
        "bcklaviyo --json connections list >&-",
        "bcklaviyo --version > /dev/full",
        "bcklaviyo demo serve --orders 1 >&-",
    ],
)
def test_an_answer_that_cannot_be_written_is_status_5_and_one_sentence(tmp_path: Path, line: str) -> None:
    answered = shell(tmp_path, line)
    assert answered.status == 5
    assert len(answered.err.splitlines()) == 1
    assert "could not be written to standard output" in answered.err


def test_without_any_output_the_status_is_all_there_is(tmp_path: Path) -> None:
    assert shell(tmp_path, "bcklaviyo connections list >&- 2>&- <&-") == Answered(5, "", "")


def test_a_worse_status_is_told_though_the_answer_cannot_be(tmp_path: Path) -> None:
    answered = shell(tmp_path, "bcklaviyo --json runs nothing > /dev/full")
    assert answered.status == 2
    assert "There is no connection" in answered.err


def test_an_error_output_that_cannot_be_written_changes_nothing(tmp_path: Path) -> None:
    assert shell(tmp_path, "bcklaviyo --json runs nothing 2> /dev/full | cat").status == 2


def test_head_ends_the_demo_early_and_quietly(tmp_path: Path) -> None:
    answered = shell(tmp_path, "bcklaviyo demo --orders 5 | head -n 1")
    assert answered.status == 0
    assert answered.out.startswith("Making a store")
    assert "Traceback" not in answered.err
    assert "ipe" not in answered.err
    assert "Events sent" not in answered.err


def test_a_plain_pipe_of_an_old_code_page_gets_the_whole_demo(tmp_path: Path) -> None:
    answered = shell(tmp_path, "bcklaviyo demo --orders 5 | cat", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert answered.status == 0, answered.err
    assert "The demo is done" in answered.out


def test_text_from_outside_is_shown_without_control_characters_and_markup(
    capsys: pytest.CaptureFixture[str],
) -> None:
    answer = Output(as_json=False)
    issue = {"kind": HOSTILE, "reason": HOSTILE, "advice": HOSTILE, "order_id": HOSTILE}
    answer.show(*issue_lines([issue]))
    found = a_reconciliation()
    answer.show(totals_table(replace(found, totals=(replace(found.totals[0], currency=HOSTILE),))))
    tell_error(UserFault(quoted(HOSTILE), advice=quoted(HOSTILE)))
    display = ProgressDisplay()
    display.report(Notice(quoted(HOSTILE)))
    display.report(RunPause(5, quoted(HOSTILE)))
    shown = capsys.readouterr()
    for stream in (shown.out, shown.err):
        assert "[bold]x[/bold] [/nothing] :smile:" in stream.replace("\n", " ")
        for one in FORBIDDEN:
            assert one not in stream


def test_hostile_names_of_a_store_and_an_account_leave_the_terminal_alone(door: Door) -> None:
    with demo(orders=5) as server:
        _name_everything(server)
        door.demo = server
        door.add()
        answers = [
            door(*command, json=False)
            for command in (
                ("check", "shop"),
                ("backfill", "shop"),
                ("issues", "shop"),
                ("reconcile", "shop", *door.range()),
            )
        ]
        log = (door.folder / "connections" / "shop" / "log.txt").read_text("utf-8")
    assert 70 not in [answer.status for answer in answers]
    assert "gnp" in answers[0].out
    for text in (log, *(answer.out + answer.err for answer in answers)):
        for one in FORBIDDEN:
            assert one not in text


def _name_everything(server: DemoServer) -> None:
    server.store.name = HOSTILE[:-2]
    server.account.name = HOSTILE[:-2]
    server.faults.add("set_field", path="/v2/store", field_path="plan_name", value=HOSTILE[:-2])
    server.faults.add("set_field", path="/v2/store", field_path="currency", value=HOSTILE[:-2])


def test_a_log_has_no_control_characters_and_no_forged_lines(tmp_path: Path) -> None:
    # In a process of its own: what a worker's log holds of half a character, it could not report.
    code = (
        "import logging, pathlib; from bcklaviyo_gui.local.logs import ConnectionLog\n"
        f"with ConnectionLog(pathlib.Path({str(tmp_path / 'log.txt')!r})):\n"
        f"    logging.getLogger('bcklaviyo_gui.sync').warning('it said: %s', {HOSTILE!a})\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60, cwd=ROOT)
    lines = (tmp_path / "log.txt").read_text("utf-8").splitlines()
    (place,) = [number for number, line in enumerate(lines) if "it said:" in line]
    line, rest = lines[place : place + 2]
    assert line.endswith("[bold]x[/bold] [/nothing] :smile:")
    assert rest.startswith(" forged")
    assert not any(one in line + rest for one in FORBIDDEN)
