"""Says that what the merchant chose could not be written: it holds until the program ends, and is lost then."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMessageBox

from bcklaviyo_gui.domain.errors import BcklaviyoError
from bcklaviyo_gui.gui.engine.saved_settings import SavedSettings
from bcklaviyo_gui.gui.shell.main_window import MainWindow
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.text.phrases import error_sentence


class UnsavedNotice(QObject):
    """One box at a time, however often a file cannot be written."""

    def __init__(self, window: MainWindow, saved: SavedSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._box: QMessageBox | None = None
        saved.save_failed.connect(self._on_save_failed)

    @Slot(object)
    def _on_save_failed(self, error: BcklaviyoError) -> None:
        if self._box is not None or not self._window.isVisible():
            return
        box = QMessageBox(self._window)
        box.setObjectName("unsaved")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("BCKlaviyo")
        box.setText(tr("What you chose could not be saved. It holds until you quit, and is lost then."))
        box.setInformativeText(error_sentence(error))
        box.finished.connect(self._on_finished)
        self._box = box
        box.open()

    @Slot(int)
    def _on_finished(self, _result: int) -> None:
        if self._box is not None:
            self._box.deleteLater()
            self._box = None
