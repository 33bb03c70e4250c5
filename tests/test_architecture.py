"""The house stands as drawn: the engine has no screen, and the documents say what the scripts do."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path

import grimp
import pytest
from importlinter.configuration import configure
from importlinter.contracts.acyclic_siblings import AcyclicSiblingsContract
from importlinter.contracts.forbidden import ForbiddenContract
from importlinter.contracts.independence import IndependenceContract
from importlinter.contracts.layers import LayersContract
from importlinter.domain.contract import Contract

from tests.support.asserting import may_assert_nothing

ROOT = Path(__file__).parent.parent
MOST_LINES, MOST_LINES_OF_A_FUNCTION = 350, 50

_KINDS: dict[str, type[Contract]] = {
    "layers": LayersContract,
    "forbidden": ForbiddenContract,
    "independence": IndependenceContract,
    "acyclic_siblings": AcyclicSiblingsContract,
}
# An import that must not be, for each layer, each library with one home, and each rule of the window and the demo.
_PLANTED = (
    ("domain.errors", "local.clock"),
    ("local.lock", "http.retry"),
    ("http.budget", "klaviyo.client"),
    ("bigcommerce.client", "klaviyo.client"),
    ("klaviyo.client", "bigcommerce.client"),
    ("klaviyo.batching", "mapping.money"),
    ("state.database", "mapping.money"),
    ("state.ledger", "bigcommerce.decode"),
    ("state.ledger", "klaviyo.client"),
    ("mapping.money", "state.ledger"),
    ("mapping.money", "sync.run"),
    ("sync.run", "reconcile.run"),
    ("reconcile.run", "sync.run"),
    ("sync.run", "operations.runs"),
    ("operations.runs", "cli.app"),
    ("operations.runs", "gui.shell.app"),
    ("cli.app", "gui.shell.app"),
    ("gui.shell.app", "cli.app"),
    ("gui.pages.overview.view", "klaviyo.client"),
    ("gui.pages.overview.view", "bigcommerce.client"),
    ("gui.pages.overview.view", "mapping.money"),
    ("gui.pages.overview.view", "http.session"),
    ("cli.looking", "klaviyo.client"),
    ("cli.looking", "state.database"),
    ("gui.tables.window_model", "state.database"),
    ("gui.pages.attention.view", "state.outbox"),
    ("gui.pages.overview.view", "gui.pages.history.view"),
    ("gui.pages.overview.view", "gui.shell.app"),
    ("gui.engine.desk", "gui.pages.overview.view"),
    ("gui.widgets.buttons", "gui.engine.desk"),
    ("gui.text.formats", "gui.widgets.buttons"),
    ("demo.server", "local.typed_json"),
    ("demo.server", "domain.errors"),
    ("demo.wire", "demo.server"),
    ("domain.messages", "demo.wire"),
    ("state.database", "local.connections"),
)
_LIBRARIES = ("PySide6", "pyqtgraph", "qtawesome", "requests", "sqlite3", "keyring", "phonenumbers", "email_validator")
_FOLDERS = ("bigcommerce", "klaviyo", "mapping", "state", "sync", "reconcile", "http")
_HOMES = {
    "PySide6": "gui", "pyqtgraph": "gui", "qtawesome": "gui", "requests": "http", "sqlite3": "state",
    "keyring": "local", "phonenumbers": "mapping", "email_validator": "mapping",
}  # fmt: skip


def test_the_engine_loads_without_a_screen() -> None:
    modules = "bcklaviyo_gui.cli.app, bcklaviyo_gui.sync.run, bcklaviyo_gui.reconcile.run"
    code = f"import sys, {modules}; print(sorted(m for m in sys.modules if m.startswith(('PySide6', 'pyqtgraph'))))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"


def test_ci_runs_the_test_command_of_the_readme() -> None:
    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    command = next(line for line in ci.splitlines() if "-m pytest" in line)
    assert command in readme.splitlines()


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    return grimp.build_graph("bcklaviyo_gui", include_external_packages=True, cache_dir=None)


@pytest.fixture(scope="module")
def contracts() -> tuple[Contract, ...]:
    configure()
    options = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    session = {name: value for name, value in options.items() if name != "contracts"}
    return tuple(_KINDS[one["type"]](one["name"], session, _as_texts(one)) for one in options["contracts"])


def _as_texts(options: dict[str, object]) -> dict[str, object]:
    """As the linter reads the file: it takes switches and numbers as texts."""
    return {name: str(value) if isinstance(value, bool | int) else value for name, value in options.items()}


def _broken(contracts: tuple[Contract, ...], graph: grimp.ImportGraph) -> list[str]:
    return [one.name for one in contracts if not one.check(deepcopy(graph), verbose=False).kept]


def _plants() -> Iterator[tuple[str, str]]:
    yield from _PLANTED
    tops = sorted(path.stem for path in (ROOT / "bcklaviyo_gui").iterdir() if _is_module(path))
    for library in _LIBRARIES:
        for top in tops:
            if top != _HOMES[library] and not (library == "keyring" and top == "self_test"):
                yield top, library


def _is_module(path: Path) -> bool:
    return (path.is_dir() and (path / "__init__.py").exists()) or (path.suffix == ".py" and path.stem != "__init__")


def test_the_contracts_hold(contracts: tuple[Contract, ...], graph: grimp.ImportGraph) -> None:
    assert _broken(contracts, graph) == []


def test_every_planted_violation_is_found(contracts: tuple[Contract, ...], graph: grimp.ImportGraph) -> None:
    missed = []
    for importer, imported in _plants():
        target = imported if imported in _LIBRARIES else f"bcklaviyo_gui.{imported}"
        one = deepcopy(graph)
        assert f"bcklaviyo_gui.{importer}" in one.modules
        assert target in one.modules
        if one.direct_import_exists(importer=f"bcklaviyo_gui.{importer}", imported=target):
            continue
        one.add_import(importer=f"bcklaviyo_gui.{importer}", imported=target, line_number=1, line_contents="planted")
        if not any(not contract.check(deepcopy(one), verbose=False).kept for contract in contracts):
            missed.append(f"{importer} -> {imported}")
    assert missed == []


def test_a_module_that_stands_in_no_layer_is_found(contracts: tuple[Contract, ...], graph: grimp.ImportGraph) -> None:
    one = deepcopy(graph)
    one.add_module("bcklaviyo_gui.helpers")
    assert _broken(contracts, one) != []


def test_every_page_of_the_window_is_one_that_knows_no_other(contracts: tuple[Contract, ...]) -> None:
    listed = next(one for one in contracts if one.name == "A page of the window knows no other page")
    pages = [path.parent.name for path in (ROOT / "bcklaviyo_gui" / "gui" / "pages").glob("*/__init__.py")]
    assert pages
    assert sorted(listed.contract_options["modules"]) == sorted(f"bcklaviyo_gui.gui.pages.{name}" for name in pages)


def test_modules_and_functions_stay_small() -> None:
    modules = sorted((ROOT / "bcklaviyo_gui").rglob("*.py"))
    assert len(modules) > 100
    large = []
    for path in modules:
        text = path.read_text(encoding="utf-8")
        if text.count("\n") > MOST_LINES:
            large.append(f"{path.relative_to(ROOT)}: {text.count(chr(10))} lines")
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno is not None:
                lines = node.end_lineno - node.lineno + 1
                if lines > MOST_LINES_OF_A_FUNCTION:
                    large.append(f"{path.relative_to(ROOT)}:{node.lineno} {node.name}: {lines} lines")
    assert large == []


def test_a_test_that_asserts_in_loops_first_asserts_that_there_is_something_to_assert_on() -> None:
    files = sorted((ROOT / "tests").rglob("test_*.py"))
    assert len(files) > 100
    found = []
    for path in files:
        module = ast.parse(path.read_text(encoding="utf-8"))
        tests = (node for node in ast.walk(module) if isinstance(node, ast.FunctionDef) and node.name[:5] == "test_")
        empty = (test for test in tests if may_assert_nothing(test, module))
        found += [f"{path.relative_to(ROOT)}:{test.lineno} {test.name}" for test in empty]
    assert found == []


@pytest.mark.parametrize(
    ("body", "is_found"),
    [
        ("for one in read(): assert one", True),
        ("while more(): assert one", True),
        ("if read(): assert one", True),
        ("for one in []: assert one", True),
        ("for one in read():\n  for size in (1, 2): assert one", True),
        ("with opened() as file:\n  for one in file: assert one", True),
        ("for one in read():\n  with pytest.raises(ValueError): one()", True),
        ("rows = read()\nfor one in rows: assert one", True),
        ("rows = read()\nassert rows\nfor one in rows: assert one", False),
        ("for one in (1, 2): assert one", False),
        ("for one in range(3): assert one", False),
        ("rows = {1: 2}\nfor one in rows.items(): assert one", False),
        ("for one in SIZES: assert one", False),
        ("if read(): assert one\nelse: assert two", False),
        ("try: assert one\nfinally: close()", False),
        ("with pytest.raises(ValueError): one()", False),
        ("check(one)", False),
    ],
)
def test_such_a_test_is_found(body: str, is_found: bool) -> None:
    module = ast.parse("SIZES = (16, 22)\ndef test_it():\n" + "".join(f"  {line}\n" for line in body.split("\n")))
    test = module.body[1]
    assert isinstance(test, ast.FunctionDef)
    assert may_assert_nothing(test, module) is is_found


@pytest.mark.parametrize("name", ["ARCHITECTURE.md", "CONTRIBUTING.md"])
def test_the_documents_name_files_that_are_there(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    named = {one for one in re.findall(r"`(\w[\w./]+)`", text) if re.search(r"\w/|\w\.(py|md|toml|sql)$", one)}
    assert len(named) > 10
    roots = (
        ROOT,
        ROOT / "tests",
        ROOT / "tests" / "sync",
        ROOT / "bcklaviyo_gui",
        *(ROOT / "bcklaviyo_gui" / part for part in _FOLDERS),
    )
    assert sorted(one for one in named if not any((root / one).exists() for root in roots)) == []
