"""Help shows the guide's pages, and leads nowhere else."""

import re

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QListWidget, QTextBrowser
from pytestqt.qtbot import QtBot

from bcklaviyo_gui.gui.shell.help import HelpDialog, help_pages
from bcklaviyo_gui.gui.shell.main_window import MainWindow
from tests.support.gui.names import unnamed
from tests.support.gui.shell_fixtures import Start


def _shown(qtbot: QtBot) -> HelpDialog:
    dialog = HelpDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_every_page_is_shown_by_its_title(qtbot: QtBot) -> None:
    dialog, pages = _shown(qtbot), help_pages()
    assert len(pages) == 5
    for row, text in enumerate(pages.values()):
        dialog.titles.setCurrentRow(row)
        assert text.startswith(f"# {dialog.titles.currentItem().text()}\n")
        assert dialog.titles.currentItem().text() in dialog.page.toPlainText()


def test_links_lead_to_pages_that_are_there(qtbot: QtBot) -> None:
    dialog, pages = _shown(qtbot), help_pages()
    links = [link for text in pages.values() for link in re.findall(r"\]\(([^)]+)\)", text)]
    assert links
    for link in links:
        dialog.page.anchorClicked.emit(QUrl(link))
        assert list(pages)[dialog.titles.currentRow()] == link.removesuffix(".md")


def test_a_link_out_of_the_program_opens_nothing(qtbot: QtBot) -> None:
    dialog = _shown(qtbot)
    dialog.page.anchorClicked.emit(QUrl("https://somewhere.else"))
    assert dialog.titles.currentRow() == 0


def test_a_screen_reader_can_name_everything_in_it(qtbot: QtBot) -> None:
    assert unnamed(_shown(qtbot)) == []


def test_the_key_for_help_opens_it(start: Start) -> None:
    driver = start(is_demo=True)
    assert isinstance(driver.window, MainWindow)
    driver.window.show_help()
    assert driver.window.findChild(QListWidget, "helpTitles") is not None
    assert driver.window.findChild(QTextBrowser, "helpPage") is not None
