"""The fields of the wizard: masked keys, and a box that understands what is pasted or dropped."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from bcklaviyo_gui.gui.pages.wizard.pasted import PastedAccess, read_pasted_access
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.widgets import CheckBox, grid
from bcklaviyo_gui.local.credentials import clean_key

_LARGEST_FILE = 100_000
_TYPING_PAUSE_MS = 1000


class KeyField(QWidget):
    """A key: masked unless it shall be seen; blanks and line ends of a paste do no harm."""

    changed = Signal()

    def __init__(self, name: str, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(grid(1))
        self.edit = QLineEdit()
        self.edit.setObjectName(object_name)
        self.edit.setAccessibleName(name)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.textChanged.connect(self.changed)
        self.seen = CheckBox(tr("Show"))
        self.seen.setAccessibleName(tr("Show: {name}").format(name=name))
        self.seen.toggled.connect(self._on_seen)
        row.addWidget(self.edit, 1)
        row.addWidget(self.seen)
        self.setFocusProxy(self.edit)

    def key(self) -> str:
        """The key, clean."""
        return clean_key(self.edit.text())

    def set_key(self, key: str) -> None:
        """Fill the field."""
        self.edit.setText(key)

    @Slot(bool)
    def _on_seen(self, is_seen: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if is_seen else QLineEdit.EchoMode.Password)


class PasteBox(QPlainTextEdit):
    """Takes a text or a file; what was understood leaves the box at once, since it may be a key.

    What is typed letter by letter is read when the typing pauses: half a path would be understood wrongly.
    """

    understood = Signal(object)
    not_understood = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pasteBox")
        self.setAccessibleName(tr("Paste the API path or the downloaded text here"))
        self.setPlaceholderText(tr("Paste the API path or the downloaded text here, or drop the file"))
        self.setTabChangesFocus(True)
        self.setFixedHeight(grid(8))
        self._length = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._read)
        self.textChanged.connect(self._on_text_changed)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasUrls() or source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        files = [url.toLocalFile() for url in source.urls() if url.isLocalFile()]
        if files:
            self.setPlainText(_small_text(Path(files[0])))
        else:
            self.insertPlainText(source.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self.toPlainText().strip():
            self._read()
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._read()

    @Slot()
    def _on_text_changed(self) -> None:
        before, self._length = self._length, len(self.toPlainText())
        if self._length - before > 1:
            self._read()
        else:
            self._pause.start()

    @Slot()
    def _read(self) -> None:
        self._pause.stop()
        found = read_pasted_access(self.toPlainText())
        if found == PastedAccess():
            if self.toPlainText().strip():
                self.not_understood.emit()
            return
        with QSignalBlocker(self):
            self.clear()
        self._length = 0
        self.understood.emit(found)


def _small_text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(_LARGEST_FILE).decode("utf-8", "replace")
    except OSError:
        return ""
