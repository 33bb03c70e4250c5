"""Buttons and the switch."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QCursor, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from bcklaviyo_gui.gui.text.formats import plain_tip
from bcklaviyo_gui.gui.widgets.measures import grid


class Button(QPushButton):
    """A button that is one choice among several."""

    kind = "plain"

    def __init__(self, text: str, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(text, parent)
        self.setProperty("kind", self.kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setAccessibleName(text.replace("&", ""))
        if name:
            self.setObjectName(name)

    def setMenu(self, menu: QMenu) -> None:
        super().setMenu(menu)
        menu.aboutToHide.connect(self._on_menu_closing, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _on_menu_closing(self) -> None:
        # Qt lets no button know that the mouse left it for its menu: it would stay lit.
        is_there = self.rect().contains(self.mapFromGlobal(QCursor.pos()))
        self.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, is_there)
        self.update()


class ElidedButton(Button):
    """A button whose text, made of names from outside, may be long; what does not fit stands in the tool tip."""

    def __init__(self, text: str, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(text, parent, name=name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(min(grid(16), least.width()), least.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        missing = self.sizeHint().width() - self.width()
        if missing > 0:
            # As the style sheet draws it: bold.
            font = self.font()
            font.setBold(True)
            metrics = QFontMetrics(font)
            room = metrics.horizontalAdvance(self.text()) - missing
            option.text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setToolTip(plain_tip(self.text()) if self.width() < self.sizeHint().width() else "")


class PrimaryButton(Button):
    """The one thing to do."""

    kind = "primary"


class DangerButton(Button):
    """Something that cannot be taken back."""

    kind = "danger"


class LinkButton(Button):
    """An action in the run of the text."""

    kind = "link"


class Switch(QAbstractButton):
    """On or off."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(grid(5), grid(3))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        outer = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.hasFocus():
            painter.setPen(colours.color(QPalette.ColorRole.Accent))
            painter.drawRoundedRect(outer, outer.height() / 2, outer.height() / 2)
        track = outer.adjusted(3, 3, -3, -3)
        edge, ground, knob_colour = self._colours()
        painter.setPen(QPen(edge, 1.5))
        painter.setBrush(ground)
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        knob = track.height() - (4 if self.isChecked() else 6)
        gap = (track.height() - knob) / 2
        left = track.right() - knob - gap if self.isChecked() else track.left() + gap
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(knob_colour)
        painter.drawEllipse(QRectF(left, track.top() + gap, knob, knob))
        painter.end()

    def _colours(self) -> tuple[QColor, QColor, QColor]:
        """Of the edge, the track and the knob: filled when on, hollow when off."""
        roles, colours = QPalette.ColorRole, self.palette()
        strong = roles.Accent if self.isChecked() else roles.PlaceholderText
        edge = colours.color(strong if self.isEnabled() else roles.Mid)
        if self.isChecked():
            return edge, edge, colours.color(roles.Base)
        return edge, colours.color(roles.Base), edge
