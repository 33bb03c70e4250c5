"""What is installed is written down once, with hashes, and fits what the program asks for."""

import re
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT / "packaging"))

import lock  # noqa: E402

PURPOSES = sorted(lock.purposes())
_PIN = re.compile(r"^([a-z0-9-]+)==([\w.]+)(?: ; [^\\]+)? \\$")


@pytest.mark.parametrize("purpose", PURPOSES)
def test_each_file_is_known_by_its_hash_and_names_no_host(purpose: str) -> None:
    lines = _lines(purpose)
    assert lines
    assert [line for line in lines if "://" in line or line.startswith(("-i", "--index", "--find"))] == []
    assert [
        line for line in lines if not _PIN.match(line) and not re.match(r"^    --hash=sha256:[0-9a-f]{64}", line)
    ] == []


@pytest.mark.parametrize("purpose", PURPOSES)
def test_all_that_is_asked_for_is_there(purpose: str) -> None:
    pinned = {name for name, _version in _pins(purpose)}
    missing = {lock.requirement_name(one) for one in lock.purposes()[purpose]} - pinned
    assert not missing, f"python packaging/lock.py writes them anew: {missing}"


def test_what_was_tested_is_what_is_packaged() -> None:
    tested = dict.fromkeys(_pins("tests"))
    assert [pin for purpose in ("command-line", "window") for pin in _pins(purpose) if pin not in tested] == []
    names = {name for name, _version in tested}
    assert [pin for pin in _pins("packages") if pin[0] in names and pin not in tested] == []


def test_a_server_is_spared_the_window() -> None:
    names = {name for name, _version in _pins("command-line")}
    assert names & {*lock.WINDOW_LIBRARIES, "shiboken6", "numpy"} == set()
    assert {"requests", "typer", "phonenumbers"} <= names
    # The same three that the engine may not import.
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    forbidden = {name.lower() for one in contracts for name in one.get("forbidden_modules", ())}
    assert {name.partition("-")[0] for name in lock.WINDOW_LIBRARIES} <= forbidden


def test_urllib3_unpacks_no_bombs() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    (asked,) = (one for one in project["dependencies"] if lock.requirement_name(one) == "urllib3")
    floor = tuple(int(part) for part in asked.partition(">=")[2].split("."))
    # 2.6.0 limits chains and streams, 2.6.3 what a redirect brings.
    assert floor >= (2, 6, 3)


def _pins(purpose: str) -> list[tuple[str, str]]:
    return [(found.group(1), found.group(2)) for line in _lines(purpose) if (found := _PIN.match(line))]


def _lines(purpose: str) -> list[str]:
    return (lock.LOCKS / f"{purpose}.txt").read_text("utf-8").splitlines()
