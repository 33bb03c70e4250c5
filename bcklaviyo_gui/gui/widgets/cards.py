"""Surfaces: the page of a view, cards, banners, tiles, and what stands where nothing is yet."""

from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from bcklaviyo_gui.gui.widgets.buttons import Button, PrimaryButton
from bcklaviyo_gui.gui.widgets.flow import FlowRow
from bcklaviyo_gui.gui.widgets.folding import BesideOrBelow
from bcklaviyo_gui.gui.widgets.labels import PlainLabel
from bcklaviyo_gui.gui.widgets.measures import Tone, grid, mark
from bcklaviyo_gui.gui.widgets.page_head import PageHead

_MARGIN_UNITS = 4
_TEXT_UNITS_AT_LEAST = 38


class Page(QWidget):
    """The frame of a view: its title, `buttons` right of it, and `body` below; `scrolls` for long ones."""

    def __init__(self, title: str, parent: QWidget | None = None, *, scrolls: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        head = PageHead(title, self)
        self.title, self.buttons = head.title, head.buttons
        outer.addWidget(head)
        self.body = QVBoxLayout()
        self.body.setSpacing(grid(2))
        self.body.setContentsMargins(grid(_MARGIN_UNITS), 0, grid(_MARGIN_UNITS), grid(2))
        self._scrolling = _Scrolling(self.body) if scrolls else None
        if self._scrolling is not None:
            outer.addWidget(self._scrolling, 1)
        else:
            outer.addLayout(self.body, 1)

    @Slot(QWidget)
    def reveal(self, part: QWidget) -> None:
        """Scroll to a part of the body, once it has its place."""
        if self._scrolling is not None:
            QTimer.singleShot(0, part, partial(self._scrolling.ensureWidgetVisible, part))


class Card(QFrame):
    """A surface with a title and one thing to do: `buttons` right of the title, `body` below."""

    def __init__(self, title: str = "", text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(grid(2.5), grid(2), grid(2.5), grid(2))
        outer.setSpacing(grid(1))
        self.title = PlainLabel(title, "heading")
        self.text = PlainLabel(text, "dim", wraps=True)
        _hide_unless(self.text, text)
        right = QWidget()
        self.buttons = FlowRow(right, spacing=grid(1))
        left = QWidget()
        if text:
            left.setMinimumWidth(grid(_TEXT_UNITS_AT_LEAST))
        words = QVBoxLayout(left)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(grid(0.5))
        words.addWidget(self.title)
        words.addWidget(self.text)
        self._head = BesideOrBelow()
        self._head.setSpacing(grid(1))
        self._head.addWidget(left)
        self._head.addWidget(right)
        _hide_unless(self.title, title)
        outer.addLayout(self._head)
        self.body = QVBoxLayout()
        self.body.setSpacing(grid(1))
        outer.addLayout(self.body, 1)
        if title:
            self.setAccessibleName(title)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self.sizePolicy().verticalPolicy() is QSizePolicy.Policy.Maximum and self.hasHeightForWidth():
            # At most as high as its text and buttons need at this width: Qt asks for its height without one.
            return QSize(hint.width(), self.heightForWidth(self.width()))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def keep_room_for_buttons(self) -> None:
        """Let nothing move when those that are there now come and go."""
        items = [self.buttons.itemAt(place) for place in range(self.buttons.count())]
        widgets = [widget for item in items if item is not None and (widget := item.widget()) is not None]
        for widget in widgets:
            widget.ensurePolished()
        self._head.keep_height(max((widget.sizeHint().height() for widget in widgets), default=0))

    def set_text(self, text: str) -> None:
        """Change the line below the title; none hides it."""
        self.text.setText(text)
        self.text.setVisible(bool(text))


class Banner(QFrame):
    """Something that is wrong, or good to know, with its one next step."""

    acted = Signal()

    def __init__(self, tone: Tone, title: str, text: str, action_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("banner", tone.value)
        row = QHBoxLayout(self)
        row.setContentsMargins(grid(2), grid(1.5), grid(2), grid(1.5))
        row.setSpacing(grid(2))
        words = QVBoxLayout()
        words.setSpacing(grid(0.5))
        self.title = PlainLabel(title, "strong", wraps=True)
        self.text = PlainLabel(text, wraps=True)
        _hide_unless(self.title, title)
        _hide_unless(self.text, text)
        words.addWidget(self.title)
        words.addWidget(self.text)
        row.addLayout(words, 1)
        self.action = Button(action_text)
        _hide_unless(self.action, action_text)
        self.action.clicked.connect(self.acted)
        row.addWidget(self.action, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(f"{title} {text}".strip())

    def tell(self, tone: Tone, title: str, text: str, action_text: str = "") -> None:
        """Say something else."""
        mark(self, "banner", tone.value)
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.action.setText(action_text)
        self.action.setAccessibleName(action_text.replace("&", ""))
        self.action.setVisible(bool(action_text))
        self.setAccessibleName(f"{title} {text}".strip())


class StatTile(QFrame):
    """One number with what it counts; can be clicked to the rows behind it."""

    clicked = Signal()

    def __init__(self, title: str, parent: QWidget | None = None, *, clickable: bool = True) -> None:
        super().__init__(parent)
        self._clickable = clickable
        self.setProperty("card", True)
        self.setProperty("clickable", clickable)
        if clickable:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        column = QVBoxLayout(self)
        column.setContentsMargins(grid(1.75), grid(1.5), grid(1.75), grid(1.5))
        column.setSpacing(2)
        self._title = PlainLabel(title, "small")
        self._number = PlainLabel("—", "number")
        self._sub = PlainLabel("", "small")
        self._sub.setVisible(False)
        for label in (self._title, self._number, self._sub):
            column.addWidget(label)
        column.addStretch(1)
        # As high as the highest beside it.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(title)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(max(grid(15), least.width()), least.height())

    def set_values(self, number: str, sub: str = "") -> None:
        """Show a number and the lines below it."""
        self._number.setText(number)
        self._sub.setText(sub)
        self._sub.setVisible(bool(sub))
        self.setAccessibleName(f"{self._title.text()}: {number} {sub}".strip())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if (
            self._clickable
            and event.button() is Qt.MouseButton.LeftButton
            and self.rect().contains(event.position().toPoint())
        ):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._clickable and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked.emit()
            return
        super().keyPressEvent(event)


class EmptyState(QWidget):
    """What stands where nothing is yet: an icon, a line, a sentence, and perhaps the way on."""

    acted = Signal()

    def __init__(self, title: str, text: str, action_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(grid(4), grid(4), grid(4), grid(4))
        column.setSpacing(grid(1))
        column.addStretch(1)
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._icon.setVisible(False)
        column.addWidget(self._icon)
        self.title = PlainLabel(title, "heading")
        self.title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.text = PlainLabel(text, "dim", wraps=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.title)
        column.addWidget(self.text)
        self.action = PrimaryButton(action_text)
        _hide_unless(self.action, action_text)
        self.action.clicked.connect(self.acted)
        column.addWidget(self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def set_icon(self, icon: QIcon) -> None:
        """Show an icon above the words."""
        self._icon.setPixmap(icon.pixmap(grid(6), grid(6)))
        self._icon.setVisible(True)

    def tell(self, title: str, text: str, action_text: str = "") -> None:
        """Say something else."""
        self.title.setText(title)
        self.text.setText(text)
        self.action.setText(action_text)
        self.action.setAccessibleName(action_text.replace("&", ""))
        self.action.setVisible(bool(action_text))


def _hide_unless(widget: QWidget, text: str) -> None:
    # A widget without a parent that is made visible is a window of its own, for a moment.
    if not text:
        widget.hide()


class _Scrolling(QScrollArea):
    """A page's body where it is longer than the window. The scroll bar stands in the margin, not in the body's room."""

    def __init__(self, body: QVBoxLayout) -> None:
        super().__init__()
        self._body = body
        inside = _Body()
        inside.setObjectName("pageBody")
        inside.setLayout(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        bar = self.width() - self.viewport().width()
        self._body.setContentsMargins(grid(_MARGIN_UNITS), 0, grid(_MARGIN_UNITS) - bar, grid(2))
        super().resizeEvent(event)


class _Body(QWidget):
    """Needs no more height than at the width it has: Qt asks for what wraps as if it were as narrow as can be."""

    def minimumSizeHint(self) -> QSize:
        least, layout, around = super().minimumSizeHint(), self.layout(), self.parentWidget()
        if layout is None or around is None or not layout.hasHeightForWidth():
            return least
        needed = layout.minimumHeightForWidth(max(least.width(), around.width()))
        return QSize(least.width(), min(least.height(), needed))
