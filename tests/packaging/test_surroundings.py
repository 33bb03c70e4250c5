"""Programs that the frozen one starts get back the surroundings that it was started in."""

import importlib.util
import os
from pathlib import Path
from types import ModuleType

import pytest

ENTRY = Path(__file__).parent.parent.parent / "packaging" / "entry" / "surroundings.py"


@pytest.fixture
def surroundings() -> ModuleType:
    spec = importlib.util.spec_from_file_location("surroundings", ENTRY)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_another_program_looks_for_its_libraries_where_it_did(
    surroundings: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/bcklaviyo/_internal")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/opt/lib")
    surroundings.give_back()
    assert os.environ["LD_LIBRARY_PATH"] == "/opt/lib"
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ


def test_where_nothing_was_set_nothing_stays(surroundings: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/bcklaviyo/_internal")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    surroundings.give_back()
    assert "LD_LIBRARY_PATH" not in os.environ
