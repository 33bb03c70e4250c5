"""Equal columns, as many as there is room for."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QWidget

from bcklaviyo_gui.gui.widgets.items_layout import ItemsLayout


class EqualColumns(ItemsLayout):
    """Widgets in rows of equal columns: `most` columns at most, fewer where they would have too little room."""

    def __init__(self, parent: QWidget | None = None, *, most: int = 100) -> None:
        super().__init__(parent)
        self._most = most

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        rows = self._rows(width - margins.left() - margins.right())
        return self._height(len(rows)) + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        count = len(self._shown())
        columns = min(self._most, count)
        width = columns * self._widest(lambda item: item.sizeHint()) + max(0, columns - 1) * self.spacing()
        return self._with_margins(width, self._height(-(-count // max(1, columns))))

    def minimumSize(self) -> QSize:
        return self._with_margins(self._least(), self._height(min(1, len(self._shown()))))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        room = rect.marginsRemoved(self.contentsMargins())
        rows = self._rows(room.width())
        columns = max((len(row) for row in rows), default=1)
        step = (room.width() + self.spacing()) / columns
        height = self._row_height()
        for number, row in enumerate(rows):
            top = room.top() + number * (height + self.spacing())
            for place, item in enumerate(row):
                left = round(place * step)
                width = round((place + 1) * step) - self.spacing() - left
                item.setGeometry(QRect(room.left() + left, top, width, height))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        """The rows that fit, as full as each other."""
        shown = self._shown()
        count = len(shown)
        if not count:
            return []
        fitting = (width + self.spacing()) // max(1, self._least() + self.spacing())
        columns = max(1, min(fitting, self._most, count))
        columns = -(-count // -(-count // columns))
        return [shown[first : first + columns] for first in range(0, count, columns)]

    def _height(self, rows: int) -> int:
        return rows * self._row_height() + max(0, rows - 1) * self.spacing()

    def _row_height(self) -> int:
        return max((item.sizeHint().height() for item in self._shown()), default=0)

    def _least(self) -> int:
        return self._widest(lambda item: item.minimumSize())

    def _widest(self, size: Callable[[QLayoutItem], QSize]) -> int:
        return max((size(item).width() for item in self._shown()), default=0)
