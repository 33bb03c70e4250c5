"""The tray: the state in its icon, the last and the next sync, and a few actions."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from bcklaviyo_gui.domain.plain_text import plain
from bcklaviyo_gui.gui.text.formats import plain_tip
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.widgets import Tone
from bcklaviyo_gui.gui.widgets.icons import program_icon, tray_icon


class Tray(QObject):
    """An icon with a menu; asks, and decides nothing."""

    open_requested = Signal()
    sync_requested = Signal()
    pause_requested = Signal()
    quit_requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = QSystemTrayIcon(program_icon(), self)
        self._shown: tuple[Tone, bool] | None = None
        self._menu = QMenu()
        self._state = QAction("", self._menu)
        self._state.setEnabled(False)
        self._next = QAction("", self._menu)
        self._next.setEnabled(False)
        self._menu.addAction(self._state)
        self._menu.addAction(self._next)
        self._menu.addSeparator()
        self.sync_action = self._menu.addAction("", self.sync_requested.emit)
        self.pause_action = self._menu.addAction("", self.pause_requested.emit)
        self._menu.addSeparator()
        self._open_action = self._menu.addAction("", self.open_requested.emit)
        self._quit_action = self._menu.addAction("", self.quit_requested.emit)
        self.retell()
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self.open_requested)

    def retell(self) -> None:
        """Name the actions in the language that is spoken now; the rest comes with the next state."""
        self.sync_action.setText(tr("&Sync now"))
        self.pause_action.setText(tr("&Pause for an hour"))
        self._open_action.setText(tr("&Open BCKlaviyo"))
        self._quit_action.setText(tr("&Quit"))

    @staticmethod
    def is_available() -> bool:
        """Whether this desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        """Show the icon."""
        self._icon.show()

    def close(self) -> None:
        """Take the icon away."""
        self._icon.hide()
        self._menu.deleteLater()

    def tell(self, tone: Tone, state: str, next_sync: str, *, is_paused: bool, can_sync: bool, can_pause: bool) -> None:
        """Show how things stand."""
        if (tone, is_paused) != self._shown:
            self._shown = tone, is_paused
            self._icon.setIcon(tray_icon(tone, is_paused=is_paused))
        self._icon.setToolTip(plain_tip(f"BCKlaviyo: {state}"))
        self._state.setText(state)
        self._next.setText(next_sync)
        self._next.setVisible(bool(next_sync))
        self.sync_action.setEnabled(can_sync)
        self.pause_action.setEnabled(can_pause or is_paused)
        self.pause_action.setText(tr("&Go on now") if is_paused else tr("&Pause for an hour"))

    def notify(self, title: str, text: str) -> None:
        """Show a notification, for what went wrong."""
        # Notification servers read marks in the text, each its own way; there is none that all of them leave alone.
        shown = plain(text).replace("<", "‹")
        self._icon.showMessage(plain(title), shown, QSystemTrayIcon.MessageIcon.Warning)

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.open_requested.emit()
