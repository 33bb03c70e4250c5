"""A small demo and a door to it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bcklaviyo_gui.demo.server import DemoServer
from tests.cli.door import Door, demo


@pytest.fixture
def small_demo() -> Iterator[DemoServer]:
    with demo() as server:
        yield server


@pytest.fixture
def door(
    small_demo: DemoServer, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Door:
    return Door(tmp_path, capsys, monkeypatch, small_demo)
