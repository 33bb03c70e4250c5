"""Parts of the line above a list: the search field, and a choice."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from bcklaviyo_gui.gui.widgets import BesideOrBelow, ComboBox, FlowRow, grid

_TYPED_MS = 180


class SearchField(QLineEdit):
    """A text to look for; `searched` comes when the typing pauses."""

    searched = Signal(str)

    def __init__(self, words: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setClearButtonEnabled(True)
        self.setMaxLength(200)
        self.setMinimumWidth(grid(24))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPED_MS)
        self._pause.timeout.connect(self._on_pause)
        self.textChanged.connect(self._on_text_changed)
        self.returnPressed.connect(self._on_pause)

    @Slot()
    def _on_text_changed(self) -> None:
        self._pause.start()

    @Slot()
    def _on_pause(self) -> None:
        self._pause.stop()
        self.searched.emit(self.text())


def search_line(search: SearchField, *others: QWidget) -> QWidget:
    """The line above a list: the search, and what else narrows the list right of it, or below it."""
    rest, line = QWidget(), QWidget()
    row = FlowRow(rest, spacing=round(grid(1.5)))
    for widget in others:
        row.addWidget(widget)
    beside = BesideOrBelow(line)
    beside.setContentsMargins(0, 0, 0, 0)
    beside.setSpacing(grid(1.5))
    beside.addWidget(search)
    beside.addWidget(rest)
    return line


class Choice(ComboBox):
    """One of some values, each under its name; `picked` comes when the merchant takes another."""

    picked = Signal()

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._values: list[object] = []
        self.activated.connect(self._on_activated)

    @property
    def value(self) -> object:
        """What is chosen."""
        return self._values[self.currentIndex()] if self._values else None

    def offer(self, options: Sequence[tuple[str, object]]) -> None:
        """Offer these names and values; what was chosen stays chosen while it is among them."""
        before = self.value
        values = [value for _, value in options]
        names = [name for name, _ in options]
        if values == self._values and names == [self.itemText(n) for n in range(self.count())]:
            return
        self._values = values
        self.clear()
        self.addItems(names)
        if before in values:
            self.setCurrentIndex(values.index(before))

    def choose(self, value: object) -> None:
        """Choose a value as if the merchant had."""
        if value in self._values and value != self.value:
            self.setCurrentIndex(self._values.index(value))
            self.picked.emit()

    @Slot()
    def _on_activated(self) -> None:
        self.picked.emit()
