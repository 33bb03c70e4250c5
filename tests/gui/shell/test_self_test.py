"""The self-test tells what is in place and what is not, always in the same lines."""

import os
import subprocess
import sys
from pathlib import Path

from bcklaviyo_gui import __version__, self_test

ROOT = Path(__file__).parents[3]


def test_everything_is_in_place_in_a_source_install(tmp_path: Path) -> None:
    surroundings = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    surroundings |= {"HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "bcklaviyo_gui", "--self-test"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path, env=surroundings)
    expected = [f"bcklaviyo {__version__} self-test", *(f"ok      {name}" for name in self_test.CHECKS)]
    assert (done.stdout.splitlines(), done.stderr, done.returncode) == (expected, "", 0)


def test_what_is_missing_is_told_and_the_rest_is_checked_all_the_same() -> None:
    told: list[str] = []

    def fails() -> None:
        raise ImportError("no such library")

    status = self_test.run(told.append, {"first": fails, "second": lambda: None})
    assert status == 1
    assert told[1].startswith("failed  first: ImportError: no such library\n")
    assert told[2] == "ok      second\n"
