"""Pages of which only the open one asks for room."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Pages(QWidget):
    """Pages of which one is open. The others ask for no room, as they would in a QStackedWidget."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._pages: list[QWidget] = []
        self._open = 0

    def addWidget(self, page: QWidget) -> int:
        """One more page; the first is open. Returns its number."""
        self._column.addWidget(page)
        self._pages.append(page)
        page.setVisible(len(self._pages) == 1)
        return len(self._pages) - 1

    def currentIndex(self) -> int:
        """The number of the open page."""
        return self._open

    def setCurrentIndex(self, number: int) -> None:
        """Open a page."""
        if number == self._open:
            return
        self._pages[self._open].hide()
        self._open = number
        self._pages[number].show()

    def setCurrentWidget(self, page: QWidget) -> None:
        """Open a page."""
        self.setCurrentIndex(self._pages.index(page))

    def currentWidget(self) -> QWidget:
        """The open page."""
        return self._pages[self._open]
