"""Asks where to: the dialogs for a file or a folder to write, which begin where people look for what they saved."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from bcklaviyo_gui.gui.text.language import tr


def ask_file(owner: QWidget, title: str, name: str, kinds: str, then: Callable[[Path], object]) -> None:
    """Ask for a file of this name and these kinds (as Qt writes them); `then` is told which.

    The dialog asks before it gives a file that is there already.
    """
    dialog = QFileDialog(owner, title, _usual_folder(), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    _open(dialog, then)


def ask_folder(owner: QWidget, title: str, then: Callable[[Path], object]) -> None:
    """Ask for a folder; `then` is told which."""
    dialog = QFileDialog(owner, title, _usual_folder())
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    _open(dialog, then)


def ask_replace(
    owner: QWidget, paths: tuple[Path, ...], replace: Callable[[], object], add: Callable[[], object]
) -> None:
    """Ask whether files that are there are replaced, or others written beside them; neither when it is left."""
    box = QMessageBox(owner)
    box.setObjectName("replaceQuestion")
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(tr("Files are there already"))
    box.setText(tr("Replace what is there?"))
    box.setInformativeText("\n".join(path.name for path in paths))
    yes = box.addButton(tr("&Replace"), QMessageBox.ButtonRole.DestructiveRole)
    yes.setObjectName("replaceYes")
    both = box.addButton(tr("&Keep both"), QMessageBox.ButtonRole.AcceptRole)
    both.setObjectName("replaceBoth")
    leave = box.addButton(tr("&Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(both)
    box.setEscapeButton(leave)

    def take() -> None:
        if box.clickedButton() is yes:
            replace()
        elif box.clickedButton() is both:
            add()

    box.finished.connect(take)
    box.finished.connect(box.deleteLater)
    box.setModal(True)
    box.show()


def _open(dialog: QFileDialog, then: Callable[[Path], object]) -> None:
    dialog.fileSelected.connect(lambda place: then(Path(place)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _usual_folder() -> str:
    places = QStandardPaths.StandardLocation
    found = (QStandardPaths.writableLocation(place) for place in (places.DocumentsLocation, places.HomeLocation))
    return next((place for place in found if place and Path(place).is_dir()), "")
