"""The dialogs that ask where to save."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from bcklaviyo_gui.gui.tables.saving_places import ask_file, ask_folder


@pytest.fixture
def owner(qtbot: QtBot) -> Iterator[QWidget]:
    # The system's own dialogs cannot be asked anything.
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, True)
    widget = QWidget()
    qtbot.addWidget(widget)
    yield widget
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, False)


def dialog_of(owner: QWidget) -> QFileDialog:
    (dialog,) = owner.findChildren(QFileDialog)
    return dialog


def test_a_file_is_asked_for_where_documents_are_and_gets_its_ending(owner: QWidget, tmp_path: Path) -> None:
    told: list[Path] = []

    ask_file(owner, "Export", "rows.csv", "CSV files (*.csv)", told.append)

    dialog = dialog_of(owner)
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    assert Path(dialog.directory().absolutePath()) == (documents if documents.is_dir() else Path.home())
    assert [Path(name).name for name in dialog.selectedFiles()] == ["rows.csv"]
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("mine")
    dialog.accept()
    assert told == [tmp_path / "mine.csv"]


def test_a_folder_is_told_and_nothing_when_it_is_left(owner: QWidget, tmp_path: Path) -> None:
    told: list[Path] = []

    ask_folder(owner, "Folder", told.append)
    dialog_of(owner).reject()
    assert told == []

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    ask_folder(owner, "Folder", told.append)
    dialog = dialog_of(owner)
    dialog.selectFile(str(tmp_path))
    dialog.accept()
    assert told == [tmp_path]


def test_a_file_that_is_there_is_given_only_when_the_merchant_says_so(owner: QWidget, tmp_path: Path) -> None:
    told: list[Path] = []
    (tmp_path / "mine.csv").write_text("before", encoding="utf-8")
    asked: list[str] = []

    def refuse() -> None:
        (box,) = dialog.findChildren(QMessageBox)
        asked.append(box.text())
        box.button(QMessageBox.StandardButton.No).click()

    ask_file(owner, "Export", "rows.csv", "CSV files (*.csv)", told.append)
    dialog = dialog_of(owner)
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("mine")
    QTimer.singleShot(0, dialog, refuse)
    dialog.accept()
    assert len(asked) == 1
    assert "mine.csv" in asked[0]
    assert told == []
    dialog.reject()
