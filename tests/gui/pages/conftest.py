"""Views on connections to demo stores."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from bcklaviyo_gui.demo.server import DemoServer
from tests.support.gui.surroundings import Surroundings

Making = Callable[[DemoServer | None], Surroundings]


@pytest.fixture
def make_surroundings(qapp: QApplication, tmp_path: Path) -> Iterator[Making]:
    made: list[Surroundings] = []

    def make(demo: DemoServer | None = None) -> Surroundings:
        made.append(Surroundings(qapp, tmp_path / "data", demo))
        return made[-1]

    yield make
    for one in made:
        one.close()
