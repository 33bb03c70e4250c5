"""How long the command line takes to say its version and its help, beside Python that does nothing."""

import os
import statistics
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from tests.support.benchmarks.engine import ENGINE, ROOT, measured

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(600)]

ROUNDS = 9
VERSION_MAX = 10
HELP_MAX = 25
"""Times `python -c pass`, processor time: the parser's libraries alone take 15."""


def test_the_version_and_the_help_start_at_once(tmp_path: Path) -> None:
    bare = [sys.executable, "-c", "pass"]
    version, helping, command = [*ENGINE, "--version"], [*ENGINE, "--help"], [*ENGINE, "sync", "--help"]
    # As installed: pip leaves the bytecode of each module, which a checkout may not be allowed to write.
    installed = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    installed["PYTHONPYCACHEPREFIX"] = str(tmp_path / "bytecode")
    took: dict[str, list[float]] = {}
    for number in range(ROUNDS + 1):  # by turns: whatever else the machine does meanwhile, it does to all of them
        for name, one in (("bare", bare), ("--version", version), ("--help", helping), ("sync --help", command)):
            seconds = _cpu_s(one, tmp_path, installed)
            if number > 0:  # the first one compiles
                took.setdefault(name, []).append(seconds)
    middle = {name: statistics.median(values) for name, values in took.items()}
    for name, seconds in middle.items():
        print(f"{name}: {seconds * 1000:.0f} ms, {seconds / middle['bare']:.1f} times python -c pass")
    assert middle["--version"] <= VERSION_MAX * middle["bare"]
    assert middle["--help"] <= HELP_MAX * middle["bare"]


def _cpu_s(command: Sequence[str], place: Path, surroundings: Mapping[str, str]) -> float:
    done, used = measured(command, place / "used", capture_output=True, env=surroundings, cwd=ROOT, timeout=60)
    assert done.returncode == 0, done.stderr
    return used.cpu_s
