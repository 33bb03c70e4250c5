"""The head of a view."""

from PySide6.QtWidgets import QWidget

from bcklaviyo_gui.gui.widgets.flow import FlowRow
from bcklaviyo_gui.gui.widgets.folding import BesideOrBelow
from bcklaviyo_gui.gui.widgets.labels import PlainLabel
from bcklaviyo_gui.gui.widgets.measures import grid


class PageHead(QWidget):
    """A view's title with its buttons: beside it while there is room, else below it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PlainLabel(title, "title")
        self.title.setAccessibleName(title)
        row = QWidget()
        self.buttons = FlowRow(row, spacing=grid(2))
        places = BesideOrBelow(self, least_height=round(grid(4.5)))
        places.setContentsMargins(grid(4), grid(3), grid(4), grid(2))
        places.setSpacing(grid(2))
        places.addWidget(self.title)
        places.addWidget(row)
