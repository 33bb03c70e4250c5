"""A check box whose text goes on in a second line where the first has no more room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from bcklaviyo_gui.gui.widgets.controls import CheckBox

_WORDS = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextShowMnemonic | Qt.AlignmentFlag.AlignLeft


class WrappingCheck(CheckBox):
    """A check box for a sentence; the whole of it can be clicked."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        words = self.text().replace("&", "").split()
        longest = max((self.fontMetrics().horizontalAdvance(word) for word in words), default=0)
        hint = super().sizeHint()
        return QSize(min(hint.width(), self._beside_text() + longest), hint.height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        hint = super().sizeHint()
        beside = self._beside_text()
        one_line = self.fontMetrics().boundingRect(QRect(0, 0, hint.width(), 0), _WORDS, "X").height()
        return hint.height() - one_line + self._text_height(width - beside)

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_CheckBox, option)
        room = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
        flags = _WORDS | Qt.AlignmentFlag.AlignVCenter
        role = QPalette.ColorRole.WindowText
        painter.drawItemText(room, int(flags), self.palette(), self.isEnabled(), self.text(), role)
        painter.end()

    def _beside_text(self) -> int:
        """What the box and the room around it take across."""
        text = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        return super().sizeHint().width() - text

    def _text_height(self, width: int) -> int:
        return self.fontMetrics().boundingRect(QRect(0, 0, max(1, width), 0), _WORDS, self.text()).height()
