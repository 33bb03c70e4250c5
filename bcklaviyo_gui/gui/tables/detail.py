"""A record beside its list: names and values, one below the other, as plain text that can be selected."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QSizePolicy, QTextEdit, QWidget

from bcklaviyo_gui.domain.plain_text import plain
from bcklaviyo_gui.gui.widgets import PlainLabel, grid

_ROWS_AT_MOST = 400
_NAME_UNITS = 16
_NAMES_SHARE_AT_MOST = 0.4
_WORD_AT_MOST = 18


class Facts(QScrollArea):
    """Pairs of a name and a value; long lists scroll."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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

    def _value(self, name: str, value: str) -> QWidget:
        if any(len(word) > _WORD_AT_MOST for word in value.split()):
            return LongValue(name, value)
        label = PlainLabel(value, wraps=True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        label.setAccessibleName(f"{name}: {value}")
        return label


class LongValue(QTextEdit):
    """A value with a word that is longer than its column may be, such as an address: it goes on in the next line.

    No mark is put into it for that, so what is copied from it is the value itself.
    """

    def __init__(self, name: str, value: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.setPlainText("\n".join(plain(line) for line in value.split("\n")))
        self.setAccessibleName(f"{name}: {value}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _fit(self) -> None:
        self.setFixedHeight(math.ceil(self.document().size().height()))
