"""What the command line imports: for its version and its helps nothing of the engine, for a command what it uses."""

import json
import subprocess
import sys

import pytest

from tests.support.cli.door import ROOT

ENGINE = {
    "bcklaviyo_gui.bigcommerce",
    "bcklaviyo_gui.demo",
    "bcklaviyo_gui.http",
    "bcklaviyo_gui.klaviyo",
    "bcklaviyo_gui.mapping",
    "bcklaviyo_gui.operations",
    "bcklaviyo_gui.reconcile",
    "bcklaviyo_gui.state",
    "bcklaviyo_gui.sync",
}
HEAVY = {
    "PySide6",
    "cryptography",
    "email_validator",
    "http.client",
    "http.server",
    "keyring",
    "logging.handlers",
    "numpy",
    "phonenumbers",
    "pyqtgraph",
    "requests",
    "sqlite3",
    "tenacity",
    "truststore",
    "urllib3",
}
PARSER = {"bcklaviyo_gui.cli.app", "bcklaviyo_gui.cli.commands", "msgspec", "rich", "typer"}

COMMANDS = (
    *("check", "preview", "backfill", "sync", "reconcile", "repair", "issues", "runs", "diagnostics", "demo"),
    *("demo serve", "connections", "connections add", "connections list", "connections remove"),
)

_VERSION = """
import sys
sys.argv[1:] = ["--version"]
from bcklaviyo_gui.cli import main
try:
    main()
except SystemExit as end:
    assert end.code == 0
print(sorted(sys.modules))
"""

# All in one process: what one of them imports is there for the rest, and the first to do so is named.
_RUNS = """
import json, sys
from bcklaviyo_gui.cli.app import run
for arguments in json.loads(sys.argv[1]):
    status = run(arguments)
    print(json.dumps([" ".join(arguments), status, sorted(sys.modules)]))
"""


def test_the_version_imports_neither_the_engine_nor_the_parser() -> None:
    imported = _said(_VERSION).splitlines()[-1]
    assert "'bcklaviyo_gui.local.about'" in imported
    assert [name for name in sorted(ENGINE | HEAVY | PARSER) if f"'{name}'" in imported] == []


def test_no_help_imports_anything_of_the_engine() -> None:
    found = _imported(["--help"], *([*command.split(), "--help"] for command in COMMANDS))
    assert len(found) == len(COMMANDS) + 1
    for command, status, imported in found:
        assert status == 0, command
        assert imported & (ENGINE | HEAVY) == set(), command


def test_every_command_is_among_those_whose_help_is_tried() -> None:
    from bcklaviyo_gui.cli.commands import app

    named = [one.name for one in app.registered_commands]
    for group in app.registered_groups:
        assert group.typer_instance is not None
        named += [group.name, *(f"{group.name} {one.name}" for one in group.typer_instance.registered_commands)]
    assert sorted(str(name) for name in named) == sorted(COMMANDS)


@pytest.mark.parametrize(
    ("command", "unused"),
    [
        ("runs nobody", {"bcklaviyo_gui.demo", "phonenumbers", "email_validator", "http.server"}),
        ("backfill nobody", {"bcklaviyo_gui.demo", "bcklaviyo_gui.cli.comparing", "http.server"}),
    ],
)
def test_a_command_imports_no_other_command(command: str, unused: set[str]) -> None:
    ((_, status, imported),) = _imported(command.split())
    assert status == 2
    assert imported & unused == set()


def _imported(*commands: list[str]) -> list[tuple[str, int, set[str]]]:
    """Each command with its exit status, and what was imported when it had ended."""
    lines = _said(_RUNS, json.dumps(commands)).splitlines()
    answers = [json.loads(line) for line in lines if line.startswith('["')]
    return [(command, status, set(imported)) for command, status, imported in answers]


def _said(code: str, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, cwd=ROOT, timeout=90
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
