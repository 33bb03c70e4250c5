"""The command line as its users meet it: in a process of its own, or, where only speed differs, in this one."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bcklaviyo_gui.cli.app import run
from bcklaviyo_gui.demo.limits import AccountLimits, Rate
from bcklaviyo_gui.demo.server import DemoServer
from tests.support.posix import GROUP, as_sent

ROOT = Path(__file__).parents[3]
COMMAND = [sys.executable, "-m", "bcklaviyo_gui.cli"]


@dataclass(frozen=True)
class Answered:
    """What a command left behind."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON object: the last line of standard output, and the only one there."""
        lines = self.out.splitlines()
        assert len(lines) == 1, self.out
        return json.loads(lines[-1])


class Door:
    """A data folder, a demo to talk to, and commands. The keys come from the environment."""

    def __init__(
        self, place: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, demo: DemoServer
    ) -> None:
        self.folder = place / "data"
        self.demo = demo
        self._capsys = capsys
        self._monkeypatch = monkeypatch
        self.keys(demo.token, demo.key)

    def keys(self, token: str, key: str) -> None:
        """Put keys into the environment."""
        self._monkeypatch.setenv("BCKLAVIYO_BIGCOMMERCE_TOKEN", token)
        self._monkeypatch.setenv("BCKLAVIYO_KLAVIYO_KEY", key)

    def add(self, name: str = "shop") -> "Door":
        """A connection to the demo."""
        assert self("connections", "add", name, *self.addresses()).status == 0
        return self

    def move_in(self, demo: DemoServer) -> None:
        """Go on with a connection to another demo."""
        self.demo = demo
        self.keys(demo.token, demo.key)
        self.add()

    def addresses(self) -> list[str]:
        """The options that name the demo's store and account."""
        urls = ["--bigcommerce-url", self.demo.bigcommerce_url, "--klaviyo-url", self.demo.klaviyo_url]
        return ["--store-hash", self.demo.store_hash, *urls]

    def range(self) -> list[str]:
        """The options for all the days of the demo store, up to its today."""
        store = self.demo.store
        today = store.clock.now_utc().astimezone(ZoneInfo(store.timezone)).date()
        return ["--from", (today - timedelta(days=735)).isoformat(), "--to", today.isoformat()]

    def __call__(self, *arguments: str, json: bool = True, source: str = "env") -> Answered:
        """Carry out a command in this process."""
        self._capsys.readouterr()
        status = run(self.options(*arguments, json=json, source=source))
        shown = self._capsys.readouterr()
        return Answered(status, shown.out, shown.err)

    def process(self, *arguments: str, json: bool = True, **more: str) -> "subprocess.Popen[str]":
        """Start a command in a process of its own."""
        return start(self.options(*arguments, json=json), more)

    def options(self, *arguments: str, json: bool, source: str = "env") -> list[str]:
        before = ["--data-dir", str(self.folder), "--credentials", source]
        return [*before, *(["--json"] if json else []), *arguments]


def start(
    arguments: list[str], more: Mapping[str, str] | None = None, *, command: list[str] | None = None
) -> "subprocess.Popen[str]":
    """Start the command line with these arguments."""
    return subprocess.Popen(
        [*(command or COMMAND), *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
        text=True,
        cwd=ROOT,
        env={**os.environ, **(more or {})},
        creationflags=GROUP,
    )


def ended(process: "subprocess.Popen[str]", timeout_s: float = 60) -> Answered:
    """Wait for a process; it never outlives the test."""
    try:
        out, err = process.communicate(timeout=timeout_s)
    finally:
        if process.poll() is None:
            process.kill()
            process.communicate()
    return Answered(process.returncode, out, err)


def interrupted(process: "subprocess.Popen[str]", number: int = signal.SIGINT) -> tuple[Answered, float]:
    """Send a signal and wait; answers also how many seconds it took."""
    began = time.monotonic()
    process.send_signal(as_sent(number))
    answered = ended(process, timeout_s=20)
    return answered, time.monotonic() - began


class NoLimits(AccountLimits):
    """Grants everything, and tells of no limit that the program would keep to."""

    def take(self, endpoint: str, rate: Rate) -> tuple[float | None, dict[str, str]]:
        return None, {}


def unlimited(**options: Any) -> DemoServer:
    """A demo without limits."""
    server = DemoServer(**{"quota": 0, "klaviyo_limits": False, **options})
    server.klaviyo.limits = NoLimits()
    return server


@contextlib.contextmanager
def demo(**options: object) -> Iterator[DemoServer]:
    """A small demo at work, without limits unless they are asked for."""
    with unlimited(**{"orders": 60, **options}) as server:
        yield server
