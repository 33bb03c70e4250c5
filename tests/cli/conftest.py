"""A small demo and a door to it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.http.budget import KLAVIYO_LIMITS
from tests.support.cli.door import Door, demo


@pytest.fixture(autouse=True)
def _in_a_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """The demo has no limits here, so the program need not keep to them; it is one second for each account read."""
    for key in KLAVIYO_LIMITS:
        monkeypatch.setitem(KLAVIYO_LIMITS, key, (1000, 10_000))
    monkeypatch.setattr("bcklaviyo_gui.sync.imports._FIRST_POLL_S", 0.02)


@pytest.fixture
def small_demo() -> Iterator[DemoServer]:
    with demo() as server:
        yield server


@pytest.fixture
def door(
    small_demo: DemoServer, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Door:
    return Door(tmp_path, capsys, monkeypatch, small_demo)
