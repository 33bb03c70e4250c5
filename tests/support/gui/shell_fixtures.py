"""Fixtures of the tests that drive the whole app."""

from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from pytestqt.qtbot import QtBot

from bcklaviyo_gui.demo.server import DemoServer
from tests.support.gui.shell_driver import Driver
from tests.support.gui.shell_keyring import MemoryKeyring

Start = Callable[..., Driver]


@pytest.fixture
def memory_keyring() -> Iterator[MemoryKeyring]:
    before = keyring.get_keyring()
    memory = MemoryKeyring()
    keyring.set_keyring(memory)
    yield memory
    keyring.set_keyring(before)


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path, memory_keyring: MemoryKeyring) -> Iterator[Start]:
    """Starts the app on a data folder of the test; each start is quit at the end."""
    drivers: list[Driver] = []

    def begin(demo: DemoServer | None = None, *, is_demo: bool = False) -> Driver:
        drivers.append(Driver(qtbot, tmp_path / "data", demo, is_demo=is_demo))
        return drivers[-1]

    yield begin
    for driver in drivers:
        driver.quit()
