"""Everything that is done with a store, once, beside a demo of any length: what each step took."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bcklaviyo_gui.demo.control import CONTROL_HEADER
from tests.support.benchmarks.engine import ROOT, measured

SMALL_ORDERS = 10_000
"""What a long store is made of."""
NEW_ORDERS = 40

# Klaviyo takes 150 requests a minute: what is asked here is what the program itself takes.
_ENGINE = [
    sys.executable,
    "-c",
    "from bcklaviyo_gui.http.budget import KLAVIYO_LIMITS;"
    "KLAVIYO_LIMITS.update(dict.fromkeys(KLAVIYO_LIMITS, (1000, 10_000)));"
    "from bcklaviyo_gui.cli import main; main()",
]
_WINDOW = ROOT / "tests" / "support" / "benchmarks" / "look_around.py"


@dataclass(frozen=True)
class Step:
    """What a command took, and its answer."""

    name: str
    wall_s: float
    cpu_s: float
    peak_mb: float
    answer: dict[str, Any]


@dataclass
class Scale:
    """What was measured of a store."""

    orders: int
    steps: list[Step] = field(default_factory=list)
    server: dict[str, Any] = field(default_factory=dict)
    bytes_of: dict[str, int] = field(default_factory=dict)
    file_bytes: int = 0
    window_ms: dict[str, float] = field(default_factory=dict)

    def step(self, name: str) -> Step:
        """The step of this name."""
        return next(step for step in self.steps if step.name == name)

    @property
    def events(self) -> int:
        """How many events the backfill brought to Klaviyo."""
        return sum(count["accepted"] for count in self.step("backfill").answer["run"]["events"].values())


class Place:
    """A data folder with a connection to a long demo."""

    def __init__(self, addresses: dict[str, str], folder: Path, scale: Scale) -> None:
        self.addresses, self.folder, self.scale = addresses, folder, scale
        keys = {"BCKLAVIYO_BIGCOMMERCE_TOKEN": addresses["token"], "BCKLAVIYO_KLAVIYO_KEY": addresses["key"]}
        self._surroundings = {**os.environ, **keys}

    def add(self) -> None:
        """Add the connection."""
        urls = [f"--{side}-url={self.addresses[f'{side}_url']}" for side in ("bigcommerce", "klaviyo")]
        self.run("add", "connections", "add", "bench", "--store-hash", self.addresses["store_hash"], *urls)

    def run(self, name: str, *command: str) -> Step:
        """A command in a process of its own."""
        before = [*_ENGINE, "--data-dir", str(self.folder), "--credentials", "env", "--json"]
        began = time.monotonic()
        with self.folder.with_suffix(f".{name}.txt").open("w") as told:
            done, used = measured(
                [*before, *command],
                self.folder.with_suffix(".notes"),
                env=self._surroundings,
                cwd=ROOT,
                stdout=subprocess.PIPE,
                stderr=told,
            )
        assert done.returncode in (0, 1), f"{command} ended with {done.returncode}: {done.stdout[-2000:]}"
        answer = json.loads(done.stdout.splitlines()[-1]) if done.stdout.strip() else {}
        step = Step(name, time.monotonic() - began, used.cpu_s, used.peak_mb, answer)
        self.scale.steps.append(step)
        took = f"{step.wall_s:9.1f} s {step.cpu_s:9.1f} s CPU {step.peak_mb:7.1f} MB"
        print(f"  {self.scale.orders:>9,} {name:<12} {took}", flush=True)
        return step

    def look_around(self, *, first: str) -> dict[str, float]:
        """Open the window on what is there and visit all places; milliseconds."""
        done, used = measured(
            [sys.executable, str(_WINDOW), str(self.folder), json.dumps(self.addresses), first],
            self.folder.with_suffix(".notes"),
            env={**self._surroundings, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
            cwd=ROOT,
            capture_output=True,
        )
        assert done.returncode == 0, done.stderr[-3000:]
        return {**json.loads(done.stdout.splitlines()[-1]), "peak MB": used.peak_mb}

    def weigh(self) -> None:
        """What the state file is made of, once all of it is in the one file."""
        path = next(self.folder.glob("connections/*/state.sqlite"))
        with closing(sqlite3.connect(path)) as database:
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            rows = database.execute("SELECT name, sum(pgsize) FROM dbstat GROUP BY name ORDER BY 2 DESC").fetchall()
            free = database.execute("PRAGMA freelist_count").fetchone()[0]
            page = database.execute("PRAGMA page_size").fetchone()[0]
        self.scale.bytes_of = dict(rows)
        self.scale.bytes_of["(free)"] = free * page
        self.scale.file_bytes = path.stat().st_size


@contextmanager
def long_demo(copies: int, orders: int = SMALL_ORDERS) -> Iterator[dict[str, str]]:
    """A demo of `orders` times `copies` orders in a process of its own: its addresses."""
    command = [sys.executable, "-m", "tests.support.benchmarks.long_demo"]
    options = ["--orders", str(orders), "--copies", str(copies)]
    with subprocess.Popen([*command, *options], stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        try:
            assert process.stdout is not None
            yield json.loads(process.stdout.readline())
        finally:
            process.terminate()


def ask(addresses: dict[str, str], what: str, arguments: object = None) -> Any:
    """What the demo says behind the scenes."""
    import urllib.request

    body = None if arguments is None else json.dumps(arguments).encode()
    request = urllib.request.Request(
        f"{addresses['bigcommerce_url']}/_demo/{what}",
        body,
        {CONTROL_HEADER: addresses["control_token"]},
        method="GET" if body is None else "POST",
    )
    with urllib.request.urlopen(request, timeout=120) as answer:
        return json.loads(answer.read())


def everything(copies: int, folder: Path, *, days: tuple[str, str], with_preview: bool = True) -> Scale:
    """A backfill, a sync, a comparison of `days`, a backfill that sends nothing, and a look at all of it."""
    scale = Scale(SMALL_ORDERS * copies)
    with long_demo(copies) as addresses:
        place = Place(addresses, folder, scale)
        folder.mkdir(parents=True)
        place.add()
        place.run("backfill", "backfill", "bench")
        place.weigh()
        ask(addresses, "store/advance", {"seconds": 3600})
        for number in range(NEW_ORDERS):
            ask(addresses, "store/place_order", {"email": f"new{number}@postbox.co"})
        place.run("sync", "sync", "bench")
        place.run("reconcile", "reconcile", "bench", "--from", days[0], "--to", days[1])
        place.run("again", "backfill", "bench")
        place.run("issues", "issues", "bench")
        scale.window_ms = place.look_around(first="overview")
        if with_preview:
            other = Place(addresses, folder.with_suffix(".preview"), scale)
            other.folder.mkdir()
            other.add()
            scale.window_ms |= {f"preview: {name}": ms for name, ms in other.look_around(first="preview").items()}
        scale.server = ask(addresses, "truth")
    return scale
