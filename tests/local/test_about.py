"""The program says what it is and what it stands on."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

from bcklaviyo_gui import __version__
from bcklaviyo_gui.local import about

ROOT = Path(__file__).parent.parent.parent


def test_the_first_line_is_the_version_and_each_other_one_a_library_with_its_licence() -> None:
    first, *others = about.version_text().splitlines()
    assert first == f"bcklaviyo {__version__}"
    assert others
    assert all(re.fullmatch(r"\S+ \d\S*, \S.*", line) for line in others)


def test_every_library_that_the_program_asks_for_is_named() -> None:
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    names = {re.split(r"[<>=!~]", line)[0].lower().replace("_", "-") for line in asked}
    named = {library.name.lower().replace("_", "-") for library in about.libraries()}
    assert names - named == set()


def test_libraries_for_tests_alone_are_not_named() -> None:
    assert not {"pytest", "mypy", "ruff"} & {library.name.lower() for library in about.libraries()}


def test_each_library_has_a_licence() -> None:
    assert [library.name for library in about.libraries() if "licence file" in library.licence] == []


def test_both_doors_say_the_same_version() -> None:
    doors = [_said("bcklaviyo_gui.cli", "--version"), _said("bcklaviyo_gui", "--version")]
    assert doors == [about.version_text()] * 2


def _said(module: str, option: str) -> str:
    done = subprocess.run([sys.executable, "-m", module, option], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stderr == ""
    return done.stdout
