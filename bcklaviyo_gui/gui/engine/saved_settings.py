"""The one place of what the merchant chose: the window's preferences and the engine's settings."""

from PySide6.QtCore import QObject, Signal

from bcklaviyo_gui.gui.engine import preferences
from bcklaviyo_gui.gui.engine.background import Background
from bcklaviyo_gui.gui.engine.preferences import ConnectionPreferences, Preferences
from bcklaviyo_gui.local import settings
from bcklaviyo_gui.local.data_folder import DataFolder
from bcklaviyo_gui.local.settings import Settings


class SavedSettings(QObject):
    """Both files of a data folder in memory. A change is announced at once to everyone who shows it, then written.

    What is read here is a frozen struct, which any thread may keep.
    """

    preferences_changed = Signal()
    settings_changed = Signal()
    save_failed = Signal(object)

    def __init__(self, folder: DataFolder, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._background = background
        self.preferences = preferences.load(folder)
        self.settings = settings.load(folder)

    def change_preferences(self, changed: Preferences) -> None:
        """Hold these preferences from now on."""
        if changed == self.preferences:
            return
        self.preferences = changed
        self.preferences_changed.emit()
        folder = self._folder
        self._background.start_in_order(lambda: preferences.save(folder, changed), self.save_failed.emit, self)

    def change_connection(self, folder_name: str, chosen: ConnectionPreferences) -> None:
        """Hold these preferences of one connection from now on."""
        self.change_preferences(self.preferences.with_connection(folder_name, chosen))

    def change_settings(self, changed: Settings) -> None:
        """Hold these settings of the engine from now on."""
        if changed == self.settings:
            return
        self.settings = changed
        self.settings_changed.emit()
        folder = self._folder
        self._background.start_in_order(lambda: settings.save(folder, changed), self.save_failed.emit, self)
