"""A record beside its list: names and values, one below the other, as plain text that can be selected."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QSizePolicy, QWidget

from bcklaviyo_gui.gui.widgets import PlainLabel, grid

_ROWS_AT_MOST = 400
_NAME_UNITS = 16
_NAMES_SHARE_AT_MOST = 0.4


class Facts(QScrollArea):
    """Pairs of a name and a value; long lists scroll."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }")
        self._pairs: tuple[tuple[str, str], ...] = ()
        self._names: list[PlainLabel] = []
        self._inside = QWidget()
        self.setWidget(self._inside)

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """What is shown."""
        return self._pairs

    def show_pairs(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Show these."""
        if tuple(pairs) == self._pairs:
            return
        self._pairs = tuple(pairs)
        inside = QWidget()
        layout = QGridLayout(inside)
        layout.setContentsMargins(0, 0, grid(1), 0)
        layout.setHorizontalSpacing(grid(2))
        layout.setVerticalSpacing(grid(1))
        layout.setColumnStretch(1, 1)
        self._names = [PlainLabel(name, "dim", wraps=True) for name, _ in self._pairs[:_ROWS_AT_MOST]]
        self._fit_names()
        for number, (name, value) in enumerate(self._pairs[:_ROWS_AT_MOST]):
            layout.addWidget(self._names[number], number, 0, Qt.AlignmentFlag.AlignTop)
            layout.addWidget(self._value(name, value), number, 1, Qt.AlignmentFlag.AlignTop)
        layout.setRowStretch(len(self._pairs), 1)
        self._inside = inside
        self.setWidget(inside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_names()
        super().resizeEvent(event)

    def _fit_names(self) -> None:
        """The names take less where little room would be left for the values."""
        width = min(grid(_NAME_UNITS), round(self.viewport().width() * _NAMES_SHARE_AT_MOST))
        for label in self._names:
            label.setFixedWidth(width)

    def _value(self, name: str, value: str) -> PlainLabel:
        label = PlainLabel(value, wraps=True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        label.setAccessibleName(f"{name}: {value}")
        return label
