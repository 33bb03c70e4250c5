"""The About box says the version, and every library with its version and licence."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from bcklaviyo_gui import __version__
from bcklaviyo_gui.gui.pages.settings.about import AboutDialog
from bcklaviyo_gui.local import about
from tests.support.gui.names import unnamed
from tests.support.gui.shell_fixtures import Start


def test_it_says_the_version_and_every_library_with_its_licence(qtbot: QtBot) -> None:
    dialog = _shown(qtbot)
    assert __version__ in dialog.version.text()
    assert _rows(dialog.table) == [(one.name, one.version, one.licence) for one in about.libraries()]


def test_what_it_says_can_be_copied(qtbot: QtBot) -> None:
    dialog = _shown(qtbot)
    copy = dialog.findChild(QWidget, "aboutCopy")
    qtbot.keyClick(copy, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == about.version_text()


def test_return_and_escape_close_it(qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        dialog = _shown(qtbot)
        qtbot.keyClick(dialog, key)
        assert not dialog.isVisible()


def test_a_screen_reader_can_name_everything_in_it(qtbot: QtBot) -> None:
    assert unnamed(_shown(qtbot)) == []


def test_the_settings_open_it(start: Start) -> None:
    driver = start(is_demo=True)
    driver.go("settings")
    driver.click("about")
    driver.find(AboutDialog, "aboutDialog")
    driver.click("aboutClose")
    driver.until(lambda: not driver.is_shown("aboutDialog"))


def _shown(qtbot: QtBot) -> AboutDialog:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def _rows(table: QTableWidget) -> list[tuple[str, ...]]:
    return [tuple(_text(table, row, place) for place in range(3)) for row in range(table.rowCount())]


def _text(table: QTableWidget, row: int, place: int) -> str:
    item = table.item(row, place)
    assert item is not None
    return item.text()
