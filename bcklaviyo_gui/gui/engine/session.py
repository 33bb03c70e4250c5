"""One data folder while it is open: its connections, preferences, keys and the controller of its runs."""

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bcklaviyo_gui.gui.engine.background import Background
from bcklaviyo_gui.gui.engine.keys import KeyBox
from bcklaviyo_gui.gui.engine.run_controller import RunController
from bcklaviyo_gui.gui.engine.saved_settings import SavedSettings
from bcklaviyo_gui.gui.engine.services import Services
from bcklaviyo_gui.gui.text.language import Language
from bcklaviyo_gui.gui.widgets.theme import Theme
from bcklaviyo_gui.local import connections
from bcklaviyo_gui.local.clock import Clock
from bcklaviyo_gui.local.connections import Connection
from bcklaviyo_gui.local.credentials import Secrets
from bcklaviyo_gui.local.data_folder import DataFolder

if TYPE_CHECKING:
    from bcklaviyo_gui.demo.server import DemoServer

_DEMO_ORDERS = 3000
_DEMO_LATENCY_MS = 120.0


class Session(QObject):
    """What a data folder holds, and the controller of its runs."""

    def __init__(
        self,
        folder: DataFolder,
        keys: KeyBox,
        background: Background,
        theme: Theme,
        language: Language,
        clock: Clock,
        parent: QObject | None = None,
        *,
        is_demo: bool = False,
    ) -> None:
        super().__init__(parent)
        self.folder = folder
        self.keys = keys
        self.background = background
        self.theme = theme
        self.language = language
        self.clock = clock
        self.is_demo = is_demo
        self.bigcommerce_url = connections.BIGCOMMERCE_URL
        self.klaviyo_url = connections.KLAVIYO_URL
        self.saved = SavedSettings(folder, background, self)
        self.connections = connections.load_all(folder)
        self.run = RunController(folder, keys, clock, lambda: self.saved.settings, self)

    def services(self, connection: Connection) -> Services:
        """What the views of a connection are given."""
        return Services(
            folder=self.folder,
            connection=connection,
            saved=self.saved,
            keys=self.keys,
            run=self.run,
            background=self.background,
            theme=self.theme,
            clock=self.clock,
            is_demo=self.is_demo,
        )

    def find(self, name: str | None) -> Connection | None:
        """The connection of this name, else the first, else None."""
        named = next((c for c in self.connections if c.name == name), None)
        return named or (self.connections[0] if self.connections else None)

    def read_connections(self) -> None:
        """Learn the list anew, after it was changed."""
        self.connections = connections.load_all(self.folder)


class DemoPlace:
    """A demo store with a data folder of its own, for as long as the program runs."""

    def __init__(self) -> None:
        self._server: DemoServer | None = None
        self.root = Path(tempfile.mkdtemp(prefix="bcklaviyo-demo-"))
        self.folder = DataFolder(self.root)

    def open(self, keys: KeyBox, clock: Clock) -> Connection:
        """Start both APIs and join them; blocks a moment."""
        from bcklaviyo_gui.demo.server import DemoServer

        # Two zones, as merchants often have them: the demo has something to show.
        server = DemoServer(
            orders=_DEMO_ORDERS, latency_ms=_DEMO_LATENCY_MS, klaviyo_timezone="America/New_York", quota=600
        )
        server.start()
        self._server = server
        connection = connections.add(
            self.folder,
            server.store.name,
            server.store_hash,
            bigcommerce_url=server.bigcommerce_url,
            klaviyo_url=server.klaviyo_url,
            now=clock.now(),
        )
        keys.store(connection, Secrets(server.token, server.key))
        return connection

    def close(self) -> None:
        """Stop both APIs and delete the folder."""
        if self._server is not None:
            self._server.stop()
            self._server = None
        shutil.rmtree(self.root, ignore_errors=True)
