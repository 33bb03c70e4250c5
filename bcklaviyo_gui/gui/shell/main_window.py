"""The one window: the sidebar with its places, the open view, the status line; or the wizard, alone."""

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from bcklaviyo_gui.gui.engine.desk import Desk
from bcklaviyo_gui.gui.shell.places import PLACES, as_view
from bcklaviyo_gui.gui.shell.run_strip import RunStrip
from bcklaviyo_gui.gui.shell.sidebar import Sidebar
from bcklaviyo_gui.gui.shell.status_line import StatusLine
from bcklaviyo_gui.gui.widgets import EmptyState, resize_on_screen
from bcklaviyo_gui.gui.widgets.icons import program_icon
from bcklaviyo_gui.gui.widgets.theme import Theme
from bcklaviyo_gui.local.memory import spare_what_lasts

FIRST_SIZE = QSize(1280, 800)
"""Of the very first window, where the screen has room for it."""
_LEAST = QSize(960, 600)


class MainWindow(QMainWindow):
    """Shows one connection at a time; asks to be closed, and leaves it to others whether it is."""

    close_requested = Signal()
    quit_requested = Signal()
    place_changed = Signal(str)
    shown = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mainWindow")
        self.setWindowTitle("BCKlaviyo")
        self.setWindowIcon(program_icon())
        self.setMinimumSize(_LEAST.boundedTo(self.screen().availableSize()))
        resize_on_screen(self, FIRST_SIZE)
        self._theme = theme
        self._may_close = False
        self._has_icons = False
        self._desk: Desk | None = None
        self._views: dict[str, QWidget] = {}
        self.place = PLACES[0].key
        self._pages = QStackedWidget()
        self.setCentralWidget(self._pages)
        self._waiting = EmptyState("", "")
        self._pages.addWidget(self._waiting)
        self._wizard: QWidget | None = None
        self._strip: RunStrip | None = None
        self._build_shell()
        for number, place in enumerate(PLACES, 1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.activated.connect(lambda key=place.key: self._go_by_key(key))
        refresh = QShortcut(QKeySequence(QKeySequence.StandardKey.Refresh), self)
        refresh.setAutoRepeat(False)
        refresh.activated.connect(self._on_refresh)
        guide = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), self)
        guide.setAutoRepeat(False)
        guide.activated.connect(self.show_help)
        # Qt knows no such key on Windows; on a Mac this is Cmd+Q.
        leave = QShortcut(QKeySequence("Ctrl+Q"), self)
        leave.setAutoRepeat(False)
        leave.activated.connect(self.quit_requested)
        theme.changed.connect(self._on_theme_changed)

    def retell(self) -> None:
        """Say what always stands there in the language that is spoken now."""
        self.sidebar.retell()

    @Slot()
    def show_help(self) -> None:
        """Open the guide."""
        from bcklaviyo_gui.gui.shell.help import HelpDialog

        dialog = HelpDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def show_waiting(self, title: str, text: str) -> None:
        """Show a line while something is prepared."""
        self._waiting.tell(title, text)
        self._pages.setCurrentWidget(self._waiting)

    def show_wizard(self, wizard: QWidget) -> None:
        """Show the wizard alone."""
        self.end_wizard()
        self._wizard = wizard
        self._pages.addWidget(wizard)
        self._pages.setCurrentWidget(wizard)

    def end_wizard(self) -> None:
        """Take the wizard away."""
        if self._wizard is not None:
            self._pages.removeWidget(self._wizard)
            self._wizard.deleteLater()
            self._wizard = None
        if self._desk is not None:
            self._pages.setCurrentWidget(self._shell)

    def open_desk(self, desk: Desk, place: str) -> None:
        """Show a connection, beginning at a place; every view is made anew."""
        self._desk = desk
        self._forget_views()
        self._pages.setCurrentWidget(self._shell)
        self._take_strip(RunStrip(desk))
        self.open_place(place if any(place == known.key for known in PLACES) else PLACES[0].key)
        self.sidebar.focus_place(self.place)

    def close_desk(self) -> None:
        """Show no connection any more."""
        self._desk = None
        self._forget_views()
        self._take_strip(None)

    def open_place(self, key: str) -> None:
        """Go to a place."""
        known = any(place.key == key for place in PLACES)
        if self._desk is None or not known or self._pages.currentWidget() is not self._shell:
            return
        view = self._views.get(key)
        if view is None:
            view = next(place for place in PLACES if place.key == key).make(self._desk)
            view.setObjectName(f"view_{key}")
            self._views[key] = view
            self._stack.addWidget(view)
            spare_what_lasts()
        before, focused = self._stack.currentWidget(), self.focusWidget()
        is_left_behind = (
            before is not view and focused is not None and before is not None and before.isAncestorOf(focused)
        )
        self._stack.setCurrentWidget(view)
        self.sidebar.mark(key)
        if self._strip is not None:
            self._strip.go_to(key)
        if is_left_behind:
            # Qt would hand the keyboard to whatever comes next, such as a switch.
            self.sidebar.focus_place(key)
        as_view(view).refresh()
        if key != self.place:
            self.place = key
            self.place_changed.emit(key)

    def remake_hidden_views(self) -> None:
        """Let every view but the open one be made anew at its next visit."""
        for key in [key for key in self._views if key != self.place]:
            view = self._views.pop(key)
            self._stack.removeWidget(view)
            view.deleteLater()
            QCoreApplication.sendPostedEvents(view, QEvent.Type.DeferredDelete.value)

    def view(self, key: str) -> QWidget | None:
        """The view of a place, if it was visited."""
        return self._views.get(key)

    def refresh_view(self) -> None:
        """Let the open view show what is true now."""
        view = self._views.get(self.place)
        if view is not None:
            as_view(view).refresh()

    def remembered_geometry(self) -> str:
        """Where the window is, as text."""
        return bytes(self.saveGeometry().toBase64().data()).decode()

    def restore_remembered(self, geometry: str) -> None:
        """Go where the window was; nowhere for an empty text."""
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))

    def close_for_good(self) -> None:
        """Close without asking."""
        self._may_close = True
        self.close()

    def bring_to_front(self) -> None:
        """Show the window above the others."""
        self.setWindowState(self.windowState() & ~self.windowState().WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self.close_requested.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sidebar.fit(event.size().width())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._has_icons:
            self._has_icons = True
            QTimer.singleShot(0, self, self._on_first_shown)

    def _go_by_key(self, place: str) -> None:
        # The keyboard goes on where the place is: its old view is hidden, and would keep it.
        self.open_place(place)
        if self._pages.currentWidget() is self._shell:
            self.sidebar.focus_place(self.place)

    def _forget_views(self) -> None:
        for view in self._views.values():
            self._stack.removeWidget(view)
            view.deleteLater()
        self._views.clear()

    def _take_strip(self, strip: RunStrip | None) -> None:
        before, self._strip = self._strip, strip
        if before is not None:
            before.hide()
            before.deleteLater()
        if strip is not None:
            self._beside.addWidget(strip)

    def _build_shell(self) -> None:
        self._shell = QWidget()
        column = QVBoxLayout(self._shell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(0)
        self.sidebar = Sidebar()
        self.sidebar.place_requested.connect(self.open_place)
        self._stack = QStackedWidget()
        row.addWidget(self.sidebar)
        self._beside = QVBoxLayout()
        self._beside.addWidget(self._stack, 1)
        row.addLayout(self._beside, 1)
        column.addLayout(row, 1)
        self.status_line = StatusLine()
        column.addWidget(self.status_line)
        self._pages.addWidget(self._shell)

    @Slot()
    def _on_first_shown(self) -> None:
        self.shown.emit()

    @Slot()
    def _on_theme_changed(self) -> None:
        self.sidebar.fit(self.width())
        if self._has_icons:
            self.sidebar.paint_icons(self._theme.tokens)

    @Slot()
    def _on_refresh(self) -> None:
        if self._desk is not None:
            self._desk.refresh()
        self.refresh_view()
