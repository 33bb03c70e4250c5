"""A form of rows: a name, a control, and a line that explains it."""

from PySide6.QtWidgets import QGridLayout, QWidget

from bcklaviyo_gui.gui.widgets.labels import PlainLabel
from bcklaviyo_gui.gui.widgets.measures import grid


class Form(QGridLayout):
    """Rows of a name and a control."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalSpacing(grid(3))
        self.setVerticalSpacing(grid(1.5))
        self.setColumnStretch(1, 1)

    def add(self, name: str, control: QWidget, explained: str = "") -> None:
        """A row; the control gets the name for screen readers, and Alt+letter of an `&` in the name."""
        row = self.rowCount()
        label = PlainLabel(name)
        label.setBuddy(control)
        if not control.accessibleName():
            control.setAccessibleName(name.replace("&", ""))
        self.addWidget(label, row, 0)
        self.addWidget(control, row, 1)
        if explained:
            self.addWidget(PlainLabel(explained, "small", wraps=True), row + 1, 1)
