"""Ctrl+C at any time: ends within five seconds, says what is kept, exit 130, and the next run goes on."""

import contextlib
import json
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bcklaviyo_gui.demo.server import DemoServer
from tests.support.cli import shapes
from tests.support.cli.door import Answered, Door, demo, interrupted, start

STOP_S = 5.0


def test_a_stopped_backfill_keeps_what_was_done_and_the_next_goes_on(door: Door) -> None:
    with demo(orders=700, latency_ms=60) as server:
        door.move_in(server)
        process = door.process("backfill", "shop")
        _until(lambda: len(server.account.events) > 0, process)
        answered, took_s = interrupted(process)
        _assert_stopped(answered, took_s)
        kept = answered.json["run"]
        shapes.is_run_answer(answered.json)
        assert kept["outcome"] == "stopped"
        server.latency_ms = 0
        rest = door("backfill", "shop").json["run"]
        assert rest["outcome"] == "completed"
        assert door("runs", "shop").json["runs"] == [kept, rest]
        recorded = [(event.metric, event.unique_id) for event in server.account.events]
        assert len(recorded) == len(set(recorded))
        assert server.account.bulk_repeats == 0
        again = door("backfill", "shop").json["run"]
        assert sum(count["accepted"] for count in again["events"].values()) == 0
        assert sum(count["already_sent"] for count in again["events"].values()) == len(recorded)


@pytest.mark.parametrize(
    ("path", "number"),
    [
        ("/v2/store", signal.SIGTERM),  # before the first answer
        ("/v2/orders", signal.SIGINT),
        ("/api/event-bulk-create-jobs", signal.SIGINT),
    ],
)
def test_a_silence_of_the_server_does_not_delay_the_end(door: Door, path: str, number: int) -> None:
    rule = door.demo.faults.add("silence", path=path, times=1, seconds=30)
    process = door.add().process("backfill", "shop")
    _until(lambda: rule.fired > 0, process)
    _assert_stopped(*interrupted(process, number))


@pytest.mark.parametrize(
    ("command", "path"),
    [
        (["check", "shop"], "/api/accounts"),
        (["preview", "shop"], "/v2/orders"),
        (["reconcile", "shop", "--from", "2026-01-01", "--to", "2026-01-02"], "/v2/orders"),
    ],
)
def test_what_only_reads_ends_at_once(door: Door, command: list[str], path: str) -> None:
    rule = door.demo.faults.add("silence", path=path, times=1, seconds=30)
    process = door.add().process(*command)
    _until(lambda: rule.fired > 0, process)
    answered, took_s = interrupted(process)
    _assert_stopped(answered, took_s)
    shapes.is_error(answered.json)
    assert answered.json["error"]["code"] == "stopped"


def test_a_wait_for_the_quota_ends_at_once(door: Door) -> None:
    with demo(quota=12) as server:
        door.move_in(server)
        process = door.process("backfill", "shop")
        _until(lambda: _is_quiet(server), process)
        _assert_stopped(*interrupted(process))


def test_a_wait_that_the_server_asks_for_ends_at_once(door: Door) -> None:
    rule = door.demo.faults.add("429", api="bigcommerce", path="/v2/orders", seconds=60)
    process = door.add().process("backfill", "shop")
    _until(lambda: rule.fired > 0, process)
    _assert_stopped(*interrupted(process))


@pytest.mark.parametrize("command", ["check", "backfill"])
def test_an_address_that_takes_no_connection_does_not_delay_the_end(door: Door, command: str) -> None:
    with _black_hole() as url:
        door("connections", "add", "hole", "--store-hash", "abc", "--bigcommerce-url", url, "--klaviyo-url", url)
        process = door.process(command, "hole")
        log = door.folder / "connections" / "hole" / "log.txt"
        _until(log.exists, process)
        _assert_stopped(*interrupted(process))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks /proc which signals a process listens to")
def test_an_interrupt_is_heard_even_where_the_shell_told_the_program_to_ignore_it(door: Door) -> None:
    # A script's `command &` ignores SIGINT from the start.
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        process = door.add().process("backfill", "shop")
    finally:
        signal.signal(signal.SIGINT, before)
    _until(lambda: _listens_to(process, signal.SIGTERM), process)
    _assert_stopped(*interrupted(process))


def test_a_second_ctrl_c_does_no_harm(door: Door) -> None:
    rule = door.demo.faults.add("silence", path="/v2/orders", times=1, seconds=30)
    process = door.add().process("backfill", "shop")
    _until(lambda: rule.fired > 0, process)
    process.send_signal(signal.SIGINT)
    _assert_stopped(*interrupted(process))
    assert door("backfill", "shop").json["run"]["outcome"] == "completed"


def test_what_hangs_beyond_help_is_left_behind(door: Door, tmp_path: Path) -> None:
    hanging = (
        "import sys, time; from bcklaviyo_gui import cli; from bcklaviyo_gui.sync import preflight;"
        f"preflight.check = lambda *_, **__: (open({str(tmp_path / 'hangs')!r}, 'w'), time.sleep(60));"
        "sys.argv[0] = 'bcklaviyo'; cli.main()"
    )
    process = start(door.add().options("check", "shop", json=True), command=[sys.executable, "-c", hanging])
    _until((tmp_path / "hangs").exists, process)
    _assert_stopped(*interrupted(process))


def test_a_stopped_demo_leaves_nothing_behind() -> None:
    process = start(["demo", "--orders", "900"])
    assert process.stderr is not None
    process.stderr.readline()  # the backfill tells of its progress
    answered, took_s = interrupted(process)
    assert answered.status == 130
    assert took_s < STOP_S
    assert "A demo keeps nothing" in answered.err


def test_a_served_demo_ends_when_interrupted() -> None:
    # What is said before `serve` holds for it too.
    process = start(["demo", "--orders", "20", "--seed", "3", "serve"])
    assert process.stdout is not None
    served = json.loads(process.stdout.readline())
    assert served["store_hash"] == "demo0003"
    answered, took_s = interrupted(process, signal.SIGTERM)
    assert answered.status == 0
    assert took_s < STOP_S


def _assert_stopped(answered: Answered, took_s: float) -> None:
    assert answered.status == 130, answered.err
    assert took_s < STOP_S
    assert "Stopped" in answered.err
    assert "Traceback" not in answered.err
    assert answered.json


def _until(happens: Callable[[], bool], process: "subprocess.Popen[str]") -> None:
    ends = time.monotonic() + 90  # for a machine that has much else to do
    while not happens():
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < ends
        time.sleep(0.02)


def _listens_to(process: "subprocess.Popen[str]", number: int) -> bool:
    """Whether a process has taken a signal into its own hands."""
    status = Path(f"/proc/{process.pid}/status").read_text()
    (caught,) = (int(line.split()[1], 16) for line in status.splitlines() if line.startswith("SigCgt"))
    return bool(caught >> (number - 1) & 1)


def _is_quiet(server: DemoServer) -> bool:
    """Whether the quota is used as far as the program uses it, and nobody has asked for a second."""
    asked = [row.at for row in server.log if row.api == "bigcommerce"]
    return len(asked) > 8 and time.monotonic() - asked[-1] > 1


@contextlib.contextmanager
def _black_hole() -> Iterator[str]:
    """An address on loopback that answers no attempt to connect: its queue is full, and nobody empties it."""
    with socket.socket() as listening, contextlib.ExitStack() as stack:
        listening.bind(("127.0.0.1", 0))
        listening.listen(0)
        for _ in range(4):
            filling = stack.enter_context(socket.socket())
            filling.setblocking(False)
            filling.connect_ex(listening.getsockname())
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
