"""The program says what it is and what it stands on."""

import re
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

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


def test_names_and_versions_are_those_of_the_metadata() -> None:
    found = [library for library in about.libraries() if library.name not in ("Python", "OpenSSL", "LibreSSL")]
    assert found
    assert [one.version for one in found] == [metadata.version(one.name) for one in found]


def test_a_licence_that_is_written_out_is_told_by_its_classifier(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    head = "Metadata-Version: 2.1\nName: {}\nVersion: 7\n"
    folded = (
        "License: Permission is granted\n        to everybody.\nClassifier: License :: OSI Approved :: MIT License\n"
    )
    for name, rest in {"bcklaviyo": "Requires-Dist: written-out>=1\n", "written_out": folded}.items():
        folder = tmp_path / f"{name}-7.dist-info"
        folder.mkdir()
        described = "\nLicense: of the description\nVersion: 8\n"
        (folder / "METADATA").write_text(head.format(name) + rest + described)
    monkeypatch.syspath_prepend(tmp_path)
    assert about.libraries()[2:] == (about.Library("written_out", "7", "MIT License"),)


def test_both_doors_say_the_same_version() -> None:
    doors = [_said("bcklaviyo_gui.cli", "--version"), _said("bcklaviyo_gui", "--version")]
    assert doors == [about.version_text()] * 2


def _said(module: str, option: str) -> str:
    done = subprocess.run([sys.executable, "-m", module, option], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stderr == ""
    return done.stdout
