"""The sidebar: which store, and the places."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from bcklaviyo_gui.gui.shell.places import PLACES, Place
from bcklaviyo_gui.gui.text.formats import plain_tip
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.text.phrases import number as count_text
from bcklaviyo_gui.gui.widgets import ElidedLabel, Pill, PlainLabel, StatusDot, Tone, grid, mark
from bcklaviyo_gui.gui.widgets.icons import icon
from bcklaviyo_gui.gui.widgets.theme import Tokens

_NARROW_WINDOW_UNITS = 104


class Sidebar(QWidget):
    """Shows the connection and the places; asks for others. Narrow, it has only their icons."""

    place_requested = Signal(str)
    connection_requested = Signal(str)
    new_connection_requested = Signal()
    leave_demo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(2)
        self.chooser = ConnectionChooser()
        column.addWidget(self.chooser)
        column.addSpacing(grid(1.5))
        self._group = QButtonGroup(self)
        self._buttons: dict[str, PlaceButton] = {}
        for number, place in enumerate(PLACES, 1):
            button = PlaceButton(place, number)
            self._group.addButton(button)
            self._buttons[place.key] = button
            button.clicked.connect(self._on_place_clicked)
            column.addWidget(button)
        column.addStretch(1)
        self.fit(room=0)

    def fit(self, room: int) -> None:
        """Take what the size of text asks for, of so many pixels across; 0: nobody knows yet."""
        is_narrow = 0 < room < grid(_NARROW_WINDOW_UNITS)
        self.setFixedWidth(grid(8 if is_narrow else 26))
        self.chooser.set_narrow(is_narrow)
        for button in self._buttons.values():
            button.set_narrow(is_narrow)
        self._column.setContentsMargins(grid(1), grid(1 if is_narrow else 2), grid(1), grid(1 if is_narrow else 2))
        self.chooser.setFixedHeight(grid(5 if is_narrow else 7))
        for button in self._buttons.values():
            button.setIconSize(QSize(grid(2.25), grid(2.25)))
            button.setMinimumHeight(grid(4 if is_narrow else 4.75))

    def retell(self) -> None:
        """Name the places in the language that is spoken now; the rest is told with the next connection."""
        for button in self._buttons.values():
            button.retell()

    def mark(self, place: str) -> None:
        """Show which place is open."""
        self._buttons[place].setChecked(True)

    def focus_place(self, place: str) -> None:
        """Let the keyboard begin at a place."""
        self._buttons[place].setFocus()

    def set_badge(self, place: str, count: int) -> None:
        """Show a count beside a place; none for 0."""
        if place in self._buttons:
            self._buttons[place].set_badge(count)

    def paint_icons(self, tokens: Tokens) -> None:
        """Give every place its icon in the theme's colour; not before the window shows."""
        for place in PLACES:
            self._buttons[place.key].setIcon(icon(place.icon, tokens.text))
        self.chooser.set_arrow(icon("caret-down", tokens.dim).pixmap(grid(2), grid(2)))

    def show_connections(self, names: tuple[str, ...], current: str, account: str, *, is_demo: bool) -> None:
        """Show which store is open, and offer the others."""
        self.chooser.show_connection(current, account, is_demo=is_demo)
        menu = QMenu(self.chooser)
        for name in names:
            action = QAction(name.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(name == current)
            action.setData(name)
            menu.addAction(action)
        menu.addSeparator()
        if is_demo:
            menu.addAction(tr("Leave the demo…"), self.leave_demo_requested.emit)
        else:
            menu.addAction(tr("Connect another store…"), self.new_connection_requested.emit)
        menu.triggered.connect(self._on_connection_triggered)
        before = self.chooser.menu()
        self.chooser.setMenu(menu)
        if before is not None:
            before.deleteLater()

    @Slot()
    def _on_place_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, PlaceButton):
            self.place_requested.emit(button.place.key)

    @Slot(QAction)
    def _on_connection_triggered(self, action: QAction) -> None:
        name = action.data()
        if isinstance(name, str):
            self.connection_requested.emit(name)


class PlaceButton(QPushButton):
    """A place, perhaps with a count."""

    def __init__(self, place: Place, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self._number = number
        self.setObjectName(f"place_{place.key}")
        self.setProperty("kind", "place")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, grid(1.5), 0)
        row.addStretch(1)
        self._badge = Pill("", Tone.WARNING)
        self._badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._badge.hide()
        self._dot = StatusDot(Tone.WARNING)
        self._dot.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._dot.hide()
        row.addWidget(self._badge)
        row.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignTop)
        self._row = row
        self._count = 0
        self._is_narrow = False
        self.retell()

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Whoever clicks sees by the colour where he is; the frame is for who walks with the keyboard.
        reasons = Qt.FocusReason
        keyed = event.reason() in (reasons.TabFocusReason, reasons.BacktabFocusReason, reasons.ShortcutFocusReason)
        mark(self, "ring", keyed)
        super().focusInEvent(event)

    def set_narrow(self, is_narrow: bool) -> None:
        """Show the icon alone, or with the name."""
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            self._row.setContentsMargins(*((0, grid(0.75), grid(0.75), 0) if is_narrow else (0, 0, grid(1.5), 0)))
            mark(self, "narrow", is_narrow)
            self.retell()

    def retell(self) -> None:
        """Name the place in the language that is spoken now."""
        name = tr(self.place.name)
        self.setText("" if self._is_narrow else name)
        if self._is_narrow:
            self.setShortcut(QKeySequence.mnemonic(name))
        self.set_badge(self._count)

    def set_badge(self, count: int) -> None:
        """Show a count; none for 0."""
        self._count = count
        self._badge.setVisible(count > 0 and not self._is_narrow)
        self._dot.setVisible(count > 0 and self._is_narrow)
        self._badge.show_state(count_text(count), Tone.WARNING)
        name = tr(self.place.name).replace("&", "")
        said = f"{name}, {count_text(count)}" if count else name
        keys = QKeySequence(f"Ctrl+{self._number}").toString(QKeySequence.SequenceFormat.NativeText)
        self.setAccessibleName(said)
        self.setToolTip(f"{said} ({keys})" if self._is_narrow else keys)


class ConnectionChooser(QPushButton):
    """The open store and its account; a menu offers the others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("connectionChooser")
        self.setProperty("kind", "chooser")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Store"))
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(grid(1.75), grid(1), grid(1), grid(1))
        words = QVBoxLayout()
        words.setSpacing(0)
        self._is_narrow = False
        self._called = ("", "")
        self._is_demo = False
        self._name = ElidedLabel("", "strong")
        self._account = ElidedLabel("", "small")
        self._arrow = PlainLabel("")
        for label in (self._name, self._account, self._arrow):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words.addWidget(self._name)
        words.addWidget(self._account)
        self._demo = Pill(tr("Demo"), Tone.ACCENT)
        self._demo.setObjectName("demoPill")
        self._demo.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._demo.hide()
        row.addLayout(words, 1)
        row.addWidget(self._demo)
        row.addWidget(self._arrow)

    def set_arrow(self, pixmap: QPixmap) -> None:
        """Show that there is a menu."""
        self._arrow.setPixmap(pixmap)

    def show_connection(self, name: str, account: str, *, is_demo: bool) -> None:
        """Name the store and its account, and say so where they are only a demo."""
        self._called, self._is_demo = (name, account), is_demo
        self._demo.setVisible(is_demo and not self._is_narrow)
        self._name.setText(name[:1] if self._is_narrow else name)
        self._account.setText(account)
        self._account.setVisible(bool(account) and not self._is_narrow)
        self.setToolTip(plain_tip("\n".join(filter(None, self._called))) if self._is_narrow else "")
        said = tr("Store: {name}").format(name=name)
        self.setAccessibleName(f"{said} · {tr('Demo')}" if is_demo else said)

    def set_narrow(self, is_narrow: bool) -> None:
        """Show a letter of the store's name, or all of it."""
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            self._row.setContentsMargins(
                grid(1 if is_narrow else 1.75), grid(1), grid(0.5 if is_narrow else 1), grid(1)
            )
            self._row.setSpacing(0 if is_narrow else grid(1))
            self.show_connection(*self._called, is_demo=self._is_demo)
