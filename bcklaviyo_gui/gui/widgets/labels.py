"""Text: always plain, never rich, because much of it comes from outside."""

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from bcklaviyo_gui.domain.plain_text import plain
from bcklaviyo_gui.gui.text.formats import plain_tip
from bcklaviyo_gui.gui.widgets.measures import Tone, grid, mark

Role = Literal["body", "dim", "small", "strong", "heading", "number", "title", "hero"]


class PlainLabel(QLabel):
    """A text that wraps when it is told to."""

    def __init__(
        self, text: str = "", role: Role = "body", parent: QWidget | None = None, *, wraps: bool = False
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        # A name in Arabic among others begins where they do.
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self.setWordWrap(wraps)
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        shown = "\n".join(plain(line) for line in text.split("\n"))
        # A line of a menu's path does not begin with the arrow.
        super().setText(shown.replace(" › ", "\N{NO-BREAK SPACE}› "))

    def set_tone(self, tone: Tone) -> None:
        """Colour the text."""
        mark(self, "tone", tone.value)


class ElidedLabel(PlainLabel):
    """One line; what does not fit ends in an ellipsis, and the tool tip holds the whole."""

    def setText(self, text: str) -> None:
        super().setText(" ".join(text.split()))
        self._tell()

    def minimumSizeHint(self) -> QSize:
        return QSize(min(grid(5), super().minimumSizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, rect.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(rect, int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), text)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def _tell(self) -> None:
        is_cut = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
        self.setToolTip(plain_tip(self.text()) if is_cut else "")


class Pill(PlainLabel):
    """A short state in a coloured capsule."""

    def __init__(self, text: str = "", tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None) -> None:
        super().__init__(text, "small", parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setProperty("pill", tone.value)

    def show_state(self, text: str, tone: Tone) -> None:
        """Change the words and the colour."""
        self.setText(text)
        self.setAccessibleName(text)
        mark(self, "pill", tone.value)
