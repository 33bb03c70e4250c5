"""A row that goes on in a second line where the first has no more room."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QSizePolicy, QSpacerItem, QWidget

from bcklaviyo_gui.gui.widgets.items_layout import ItemsLayout


class FlowRow(ItemsLayout):
    """Widgets side by side, each as wide as it wants to be; those that expand share what their line has left."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 0) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addStretch(self) -> None:
        """Push what follows to the right end of its line."""
        self.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum))

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal if any(_expands(item) for item in self._items) else Qt.Orientation(0)

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        lines = self._lines(width - margins.left() - margins.right())
        height = sum(line.height for line in lines) + self.spacing() * max(0, len(lines) - 1)
        return height + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        shown = self._shown()
        gaps = self.spacing() * max(0, sum(not _is_stretch(item) for item in shown) - 1)
        width = sum(item.sizeHint().width() for item in shown) + gaps
        return self._with_margins(width, max((item.sizeHint().height() for item in shown), default=0))

    def minimumSize(self) -> QSize:
        least = [item.minimumSize() for item in self._shown()]
        return self._with_margins(
            max((size.width() for size in least), default=0), max((size.height() for size in least), default=0)
        )

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        room = rect.marginsRemoved(self.contentsMargins())
        top = room.top()
        lines = self._lines(room.width())
        for line in lines:
            # The only line is as high as the row; its widgets stand in the middle of it, as in Qt's own rows.
            height = room.height() if len(lines) == 1 else line.height
            left = room.left()
            for item, width in zip(line.items, line.widths, strict=True):
                item.setGeometry(QRect(QPoint(left, top), QSize(width, height)))
                left += width + (0 if _is_stretch(item) else self.spacing())
            top += height + self.spacing()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if _is_stretch(item) or not item.isEmpty()]

    def _lines(self, room: int) -> list["_Line"]:
        lines: list[_Line] = []
        taken = 0
        for item in self._shown():
            width = min(item.sizeHint().width(), room)
            gap = 0 if _is_stretch(item) else self.spacing()
            if not lines or taken + width > room:
                lines.append(_Line([], []))
                taken = 0
            lines[-1].items.append(item)
            lines[-1].widths.append(width)
            taken += width + gap
        for line in lines:
            line.spread(room, self.spacing())
        return lines


@dataclass
class _Line:
    items: list[QLayoutItem]
    widths: list[int]

    @property
    def height(self) -> int:
        """What its highest widget needs."""
        return max(_height(item, width) for item, width in zip(self.items, self.widths, strict=True))

    def spread(self, room: int, spacing: int) -> None:
        """Give those that expand what is left of so much room."""
        gaps = spacing * max(0, sum(not _is_stretch(item) for item in self.items) - 1)
        wide = [place for place, item in enumerate(self.items) if _expands(item)]
        left = room - sum(self.widths) - gaps
        for number, place in enumerate(wide):
            share = left // (len(wide) - number)
            self.widths[place] += share
            left -= share


def _is_stretch(item: QLayoutItem) -> bool:
    return item.spacerItem() is not None


def _expands(item: QLayoutItem) -> bool:
    return bool(item.expandingDirections() & Qt.Orientation.Horizontal)


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
