"""The head of a view, which gives its buttons a row of their own where there is little room."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from bcklaviyo_gui.gui.widgets.labels import PlainLabel
from bcklaviyo_gui.gui.widgets.measures import grid


class PageHead(QWidget):
    """A view's title with its buttons: beside it while there is room, else below it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PlainLabel(title, "title")
        self.title.setAccessibleName(title)
        self._row = QWidget()
        self.buttons = QHBoxLayout(self._row)
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.buttons.setSpacing(grid(2))
        self._places = QGridLayout(self)
        self._places.setContentsMargins(grid(4), grid(3), grid(4), grid(2))
        self._places.setHorizontalSpacing(grid(2))
        self._places.setVerticalSpacing(grid(1))
        self._places.setRowMinimumHeight(0, round(grid(4.5)))
        self._places.setColumnStretch(0, 1)
        self._places.addWidget(self.title, 0, 0)
        self._is_beside = False
        self._place(is_beside=True)

    def minimumSizeHint(self) -> QSize:
        margins = self._places.contentsMargins()
        widest = max(self.title.minimumSizeHint().width(), self._row.minimumSizeHint().width())
        return QSize(widest + margins.left() + margins.right(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        room = self._places.contentsRect().width()
        needed = self.title.sizeHint().width() + self._places.horizontalSpacing() + self._row.sizeHint().width()
        self._place(is_beside=needed <= room)

    def _place(self, *, is_beside: bool) -> None:
        if is_beside == self._is_beside:
            return
        self._is_beside = is_beside
        self._places.removeWidget(self._row)
        if is_beside:
            self._places.addWidget(self._row, 0, 1)
        else:
            self._places.addWidget(self._row, 1, 0, 1, 2)
