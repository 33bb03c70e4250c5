"""What stands side by side while there is room, and one above the other where there is not."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayoutItem, QSplitter, QWidget

from bcklaviyo_gui.gui.widgets.items_layout import ItemsLayout
from bcklaviyo_gui.gui.widgets.measures import grid

NARROW_UNITS = 92
_FOLDED_UNITS = 60


class FoldingSplitter(QSplitter):
    """A list and its detail, `shares` of the room for each; the detail below the list in a narrow window."""

    def __init__(self, first: QWidget, second: QWidget, shares: tuple[int, int], parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._shares = shares
        self._parts = (first, second)
        self.setHandleWidth(grid(2))
        self.setChildrenCollapsible(False)
        self.addWidget(first)
        self.addWidget(second)
        self.setStretchFactor(0, 1)
        self.setSizes([grid(share) for share in shares])

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        if self.orientation() is Qt.Orientation.Horizontal:
            # Folded it needs less: the width of both is no bound.
            widest = max(part.minimumSizeHint().width() for part in self._parts)
            return QSize(widest, least.height())
        return QSize(least.width(), max(least.height(), grid(_FOLDED_UNITS)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_narrow = event.size().width() < grid(NARROW_UNITS)
        wanted = Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal
        if wanted is not self.orientation():
            self.setOrientation(wanted)
            room = event.size().height() if is_narrow else event.size().width()
            self.setSizes([room * share // sum(self._shares) for share in self._shares])
        super().resizeEvent(event)


class BesideOrBelow(ItemsLayout):
    """Two widgets: the second at the right of the first, or below it when the first would have too little room."""

    def __init__(self, parent: QWidget | None = None, *, least_height: int = 0) -> None:
        super().__init__(parent)
        self._least_height = least_height

    def keep_height(self, height: int) -> None:
        """Be as high as this at least, from now on."""
        self._least_height = height
        self.invalidate()

    def isEmpty(self) -> bool:
        return all(item.sizeHint().height() <= 0 for item in self._items)

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        inside = width - margins.left() - margins.right()
        first, second = self._items
        beside = self._second_width(inside)
        if beside is not None:
            height = max(self._height(first, inside - beside - self._gap()), _height_of(second, beside))
        else:
            height = self._height(first, inside) + round(grid(1)) + _height_of(second, inside)
        return height + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        first, second = self._items
        width = first.sizeHint().width() + self._gap() + second.sizeHint().width()
        return self._with_margins(width, max(self._least_height, first.sizeHint().height(), second.sizeHint().height()))

    def minimumSize(self) -> QSize:
        first, second = self._items
        width = max(first.minimumSize().width(), second.minimumSize().width())
        height = max(self._least_height, first.minimumSize().height(), second.minimumSize().height())
        return self._with_margins(width, height)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        room = rect.marginsRemoved(self.contentsMargins())
        first, second = self._items
        beside = self._second_width(room.width())
        if beside is not None:
            first.setGeometry(QRect(room.topLeft(), QSize(room.width() - beside - self._gap(), room.height())))
            second.setGeometry(QRect(room.right() + 1 - beside, room.top(), beside, room.height()))
        else:
            height = self._height(first, room.width())
            first.setGeometry(QRect(room.left(), room.top(), room.width(), height))
            below = room.top() + height + round(grid(1))
            width = min(second.sizeHint().width(), room.width())
            second.setGeometry(QRect(room.left(), below, width, room.bottom() + 1 - below))

    def _second_width(self, width: int) -> int | None:
        """What the second gets beside the first; None below it."""
        first, second = self._items
        wanted = second.sizeHint().width()
        return wanted if first.minimumSize().width() + self._gap() + wanted <= width else None

    def _gap(self) -> int:
        return self.spacing() if self._items[1].sizeHint().width() > 0 else 0

    def _height(self, first: QLayoutItem, width: int) -> int:
        return max(self._least_height, _height_of(first, width))


def _height_of(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
