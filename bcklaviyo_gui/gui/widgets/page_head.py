"""The head of a view, which gives its buttons a row of their own where there is little room."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QWidget

from bcklaviyo_gui.gui.widgets.labels import PlainLabel
from bcklaviyo_gui.gui.widgets.measures import grid


class PageHead(QWidget):
    """A view's title with its buttons: beside it while there is room, else below it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PlainLabel(title, "title")
        self.title.setAccessibleName(title)
        row = QWidget()
        self.buttons = QHBoxLayout(row)
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.buttons.setSpacing(grid(2))
        places = _BesideOrBelow(self, least_height=round(grid(4.5)))
        places.setContentsMargins(grid(4), grid(3), grid(4), grid(2))
        places.setSpacing(grid(2))
        places.addWidget(self.title)
        places.addWidget(row)


class _BesideOrBelow(QLayout):
    """Two widgets: the second at the right of the first, or below it when both are wider than there is room."""

    def __init__(self, parent: QWidget, *, least_height: int) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._least_height = least_height

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        inside = width - margins.left() - margins.right()
        return self._height(inside) + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        first, second = self._hints()
        return self._with_margins(first.width() + self.spacing() + second.width(), self._row_height())

    def minimumSize(self) -> QSize:
        widths = [item.minimumSize().width() for item in self._items]
        return self._with_margins(max(widths, default=0), self._row_height())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        room = rect.marginsRemoved(self.contentsMargins())
        title, row = self._items
        first, second = self._hints()
        if self._is_beside(room.width()):
            left = QRect(room.topLeft(), QSize(room.width() - second.width() - self.spacing(), room.height()))
            title.setGeometry(left)
            row.setGeometry(QRect(room.right() + 1 - second.width(), room.top(), second.width(), room.height()))
        else:
            height = max(first.height(), self._least_height)
            title.setGeometry(QRect(room.left(), room.top(), room.width(), height))
            below = room.top() + height + self.spacing() // 2
            row.setGeometry(QRect(room.left(), below, room.width(), room.bottom() + 1 - below))

    def _hints(self) -> tuple[QSize, QSize]:
        first, second = (item.sizeHint() for item in self._items)
        return first, second

    def _is_beside(self, width: int) -> bool:
        first, second = self._hints()
        return first.width() + self.spacing() + second.width() <= width

    def _row_height(self) -> int:
        return max(self._least_height, *(hint.height() for hint in self._hints()))

    def _height(self, width: int) -> int:
        if self._is_beside(width):
            return self._row_height()
        title, row = self._items
        below = row.heightForWidth(width) if row.hasHeightForWidth() else row.sizeHint().height()
        return max(title.sizeHint().height(), self._least_height) + self.spacing() // 2 + below

    def _with_margins(self, width: int, height: int) -> QSize:
        margins = self.contentsMargins()
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())
