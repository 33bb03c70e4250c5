"""A form of rows: a name, a control, and a line that explains it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QGridLayout, QSpinBox, QWidget

from bcklaviyo_gui.gui.widgets.labels import PlainLabel
from bcklaviyo_gui.gui.widgets.measures import grid

_LABEL_UNITS_AT_MOST = 24


class Form(QGridLayout):
    """Rows of a name and a control."""

    def __init__(self, label_units: float = 20) -> None:
        super().__init__()
        self.setHorizontalSpacing(grid(3))
        self.setVerticalSpacing(grid(1))
        self.setColumnMinimumWidth(0, grid(label_units))
        self.setColumnStretch(1, 1)

    def add(self, name: str, control: QWidget, explained: str = "") -> None:
        """A row; the control gets the name for screen readers, and Alt+letter of an `&` in the name."""
        row = self.rowCount()
        label = PlainLabel(name)
        if label.sizeHint().width() > grid(_LABEL_UNITS_AT_MOST):
            label.setWordWrap(True)
        label.setBuddy(control)
        if not control.accessibleName():
            control.setAccessibleName(name.replace("&", ""))
        self.addWidget(label, row, 0)
        if isinstance(control, QComboBox | QSpinBox):
            control.setMinimumWidth(grid(32))
        if isinstance(control, QComboBox | QSpinBox | QAbstractButton):
            self.addWidget(control, row, 1, Qt.AlignmentFlag.AlignLeft)
        else:
            self.addWidget(control, row, 1)
        if explained:
            self.addWidget(PlainLabel(explained, "small", wraps=True), row + 1, 1)
            self.setRowMinimumHeight(row + 2, grid(0.5))
