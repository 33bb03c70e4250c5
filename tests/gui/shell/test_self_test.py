"""The self-test tells what is in place and what is not, always in the same lines."""

import os
import subprocess
import sys
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail

from bcklaviyo_gui import __version__, self_test

ROOT = Path(__file__).parents[3]


def test_everything_is_in_place_in_a_source_install(tmp_path: Path) -> None:
    surroundings = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    surroundings |= {"HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    surroundings |= {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"} if sys.platform == "linux" else {}
    command = [sys.executable, "-m", "bcklaviyo_gui", "--self-test"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path, env=surroundings)
    expected = [f"bcklaviyo {__version__} self-test", *(f"ok      {name}" for name in self_test.CHECKS)]
    if sys.platform == "linux":  # no desktop, no keyring: said, and no fault
        expected[expected.index("ok      keyring backend")] = f"none    keyring backend: {self_test.NO_KEYRING}"
    assert (done.stdout.splitlines(), done.stderr, done.returncode) == (expected, "", 0)


@pytest.mark.parametrize("is_fault", [True, False], ids=["a system that always has one", "a desktop's"])
def test_a_keyring_that_keeps_nothing_is_never_called_fine(monkeypatch: pytest.MonkeyPatch, is_fault: bool) -> None:
    told: list[str] = []
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    monkeypatch.setattr(self_test, "_KEYRINGS", {sys.platform: "SecretService"} if is_fault else {})
    try:
        status = self_test.run(told.append, {"keyring backend": self_test.CHECKS["keyring backend"]})
    finally:
        keyring.set_keyring(before)
    assert (status, told[1].split()[0]) == ((1, "failed") if is_fault else (0, "none"))


def test_what_is_missing_is_told_and_the_rest_is_checked_all_the_same() -> None:
    told: list[str] = []

    def fails() -> None:
        raise ImportError("no such library")

    status = self_test.run(told.append, {"first": fails, "second": lambda: None})
    assert status == 1
    assert told[1].startswith("failed  first: ImportError: no such library\n")
    assert told[2] == "ok      second\n"
