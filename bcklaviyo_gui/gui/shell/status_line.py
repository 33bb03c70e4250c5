"""The line at the bottom: how things stand, the next sync, and whose numbers these are."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bcklaviyo_gui.gui.widgets import ElidedLabel, LinkButton, PlainLabel, StatusDot, Tone, grid


class StatusLine(QWidget):
    """Shows three texts and a dot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(grid(2), grid(0.5), grid(2), grid(0.5))
        row.setSpacing(grid(1))
        self._dot = StatusDot()
        self.state = PlainLabel("", "small")
        self.state.setObjectName("statusState")
        self.next = PlainLabel("", "small")
        self.next.setObjectName("statusNext")
        self.release = LinkButton("", name="newerRelease")
        self.release.hide()
        self._where = ElidedLabel("", "small")
        self._where.setAlignment(Qt.AlignmentFlag.AlignRight)
        row.addWidget(self._dot)
        row.addWidget(self.state)
        row.addSpacing(grid(2))
        row.addWidget(self.next)
        row.addWidget(self._where, 1)
        row.addWidget(self.release)

    def tell(self, tone: Tone, state: str, next_sync: str, where: str) -> None:
        """Show how things stand."""
        self._dot.set_tone(tone)
        self.state.setText(state)
        self.next.setText(next_sync)
        self._where.setText(where)
        self.setAccessibleName(f"{state}. {next_sync}".strip(". "))
