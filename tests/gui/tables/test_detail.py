"""A record beside its list: no value takes more room than it needs."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bcklaviyo_gui.gui.tables.detail import Facts
from bcklaviyo_gui.gui.widgets import PlainLabel
from tests.support.gui.surroundings import Surroundings


@pytest.mark.parametrize("width", [240, 310, 360])
def test_a_value_is_as_high_as_its_lines(width: int, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    around = Surroundings(qapp, tmp_path, None)
    window = QWidget()
    qtbot.addWidget(window)
    facts = Facts("Run", window)
    facts.resize(width, 600)
    window.resize(width, 600)
    window.show()
    facts.show_pairs([("Orders", "118"), ("Started Checkout", "2 sent · 1 needs attention"), ("Took", "3 s")])
    values = [label for label in facts.findChildren(PlainLabel) if label.accessibleName()]
    qtbot.waitUntil(lambda: all(one.isVisible() for one in values))
    qtbot.waitUntil(lambda: all(one.height() == one.heightForWidth(one.width()) for one in values), timeout=2_000)
    assert len(values) == 3
    around.close()
