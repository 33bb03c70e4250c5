"""A backfill in a process of its own against a demo in another, and what it took."""

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bcklaviyo_gui.demo.process import DemoProcess

ROOT = Path(__file__).parents[3]
ENGINE = [sys.executable, "-m", "bcklaviyo_gui.cli"]

# Between a process and the one it starts: Linux counts the memory of whoever started a process to its peak.
_SMALL_PARENT = """
import json, resource, subprocess, sys
done = subprocess.run(sys.argv[2:])
used = resource.getrusage(resource.RUSAGE_CHILDREN)
with open(sys.argv[1], "w") as file:
    json.dump({"cpu_s": used.ru_utime + used.ru_stime, "peak_mb": used.ru_maxrss / 1024}, file)
sys.exit(done.returncode)
"""


@dataclass(frozen=True)
class Used:
    """CPU seconds and peak memory of one process."""

    cpu_s: float
    peak_mb: float


@dataclass(frozen=True)
class Request:
    """A row of the demo's log. `what` is the path without ids and the store's part; `at` in monotonic seconds."""

    api: str
    method: str
    what: str
    query: str
    status: int
    at: float


@dataclass(frozen=True)
class Measured:
    """A backfill: the command's answer, wall and CPU seconds of its process, its peak memory, the requests it made."""

    run: dict[str, Any]
    wall_s: float
    cpu_s: float
    peak_mb: float
    requests: tuple[Request, ...]

    @property
    def orders(self) -> int:
        return int(self.run["orders_read"])

    @property
    def events(self) -> int:
        return sum(count["accepted"] for count in self.run["events"].values())

    def count(self, what: str, method: str = "GET") -> int:
        """How many requests of a kind."""
        return sum(request.what == what and request.method == method for request in self.requests)


def measured(command: Sequence[str], notes: Path, **kwargs: Any) -> tuple[subprocess.CompletedProcess[str], Used]:
    """Run a command to its end, and say what its process took; `notes` is a folder to write in."""
    notes.mkdir(parents=True, exist_ok=True)
    around = [sys.executable, "-c", _SMALL_PARENT, str(notes / "used.json"), *command]
    done = subprocess.run(around, text=True, check=False, **kwargs)
    return done, Used(**json.loads((notes / "used.json").read_text()))


def backfill(demo: DemoProcess, place: Path) -> Measured:
    """A whole backfill of the demo's store, with a fresh state."""
    before = [*ENGINE, "--data-dir", str(place), "--credentials", "env", "--json"]
    keys = {"BCKLAVIYO_BIGCOMMERCE_TOKEN": demo.token, "BCKLAVIYO_KLAVIYO_KEY": demo.key}
    surroundings = {**os.environ, **keys}
    urls = ["--bigcommerce-url", demo.bigcommerce_url, "--klaviyo-url", demo.klaviyo_url]
    add = [*before, "connections", "add", "bench", "--store-hash", demo.store_hash, *urls]
    subprocess.run(add, check=True, env=surroundings, cwd=ROOT, stdout=subprocess.DEVNULL)
    demo.control("DELETE", "log")
    began = time.monotonic()
    with (place / "progress.txt").open("w") as progress:
        done, used = measured(
            [*before, "backfill", "bench"], place, env=surroundings, cwd=ROOT, stdout=subprocess.PIPE, stderr=progress
        )
    wall_s, answer = time.monotonic() - began, done.stdout
    assert "run" in answer, answer
    run = json.loads(answer)["run"]
    assert run["outcome"] == "completed", run["error"]
    return Measured(run, wall_s, used.cpu_s, used.peak_mb, _log(demo))


def _log(demo: DemoProcess) -> tuple[Request, ...]:
    rows = demo.control("GET", "log")
    assert isinstance(rows, list)
    found = [
        Request(row["api"], row["method"], _what(row["path"]), row["query"], row["status"], row["at"]) for row in rows
    ]
    return tuple(sorted(found, key=lambda request: request.at))


def _what(path: str) -> str:
    path = re.sub(r"^/stores/[^/]+", "", path)
    path = re.sub(r"^/v2/orders/\d+", "/v2/orders/{id}", path)
    return re.sub(r"^(/api/profile-bulk-import-jobs)/[^/]+", r"\1/{id}", path)


def table(heads: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """Rows as text for a person who runs a benchmark."""
    texts = [[f"{cell:,.2f}" if isinstance(cell, float) else str(cell) for cell in row] for row in (heads, *rows)]
    widths = [max(len(row[column]) for row in texts) for column in range(len(heads))]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if index else cell.ljust(width)
            for index, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in texts
    )
