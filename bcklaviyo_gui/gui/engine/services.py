"""What every view is given: the connection it shows, and whom to ask."""

from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from bcklaviyo_gui.domain.zones import named_zone
from bcklaviyo_gui.gui.engine.background import Background
from bcklaviyo_gui.gui.engine.keys import KeyBox
from bcklaviyo_gui.gui.engine.preferences import ConnectionPreferences, Preferences
from bcklaviyo_gui.gui.engine.run_controller import RunController
from bcklaviyo_gui.gui.engine.saved_settings import SavedSettings
from bcklaviyo_gui.gui.widgets.theme import Theme
from bcklaviyo_gui.local.clock import Clock
from bcklaviyo_gui.local.connections import Connection
from bcklaviyo_gui.local.data_folder import DataFolder
from bcklaviyo_gui.local.settings import Settings


@dataclass(frozen=True)
class Services:
    """One connection's surroundings, for as long as its desk is open."""

    folder: DataFolder
    connection: Connection
    saved: SavedSettings
    keys: KeyBox
    run: RunController
    background: Background
    theme: Theme
    clock: Clock
    is_demo: bool

    @property
    def state_file(self) -> Path:
        """The connection's state file; it comes with the first run."""
        return self.folder.state_file(self.connection.folder)

    @property
    def settings(self) -> Settings:
        """The engine's settings that hold now."""
        return self.saved.settings

    @property
    def preferences(self) -> Preferences:
        """The window's preferences that hold now."""
        return self.saved.preferences

    @property
    def zone(self) -> ZoneInfo:
        """The store's zone, by which all times are told, as far as this system knows it; UTC until then."""
        return named_zone(self.chosen.store_zone) or ZoneInfo("UTC")

    @property
    def chosen(self) -> ConnectionPreferences:
        """The preferences of this connection."""
        return self.preferences.of(self.connection.folder)
