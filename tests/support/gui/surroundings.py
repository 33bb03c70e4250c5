"""A connection to a demo store of its own, as the views are given it."""

import threading
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.gui.engine import preferences
from bcklaviyo_gui.gui.engine.background import Background
from bcklaviyo_gui.gui.engine.desk import Desk
from bcklaviyo_gui.gui.engine.keys import KeyBox
from bcklaviyo_gui.gui.engine.preferences import ConnectionPreferences, Preferences
from bcklaviyo_gui.gui.engine.run_controller import RunController, RunRequest
from bcklaviyo_gui.gui.engine.saved_settings import SavedSettings
from bcklaviyo_gui.gui.engine.services import Services
from bcklaviyo_gui.gui.widgets.theme import Theme, ThemeChoice
from bcklaviyo_gui.local import connections
from bcklaviyo_gui.local.clock import SystemClock
from bcklaviyo_gui.local.connections import Connection
from bcklaviyo_gui.local.credentials import Secrets
from bcklaviyo_gui.local.data_folder import DataFolder
from bcklaviyo_gui.sync.reports import RunKind, RunSummary

ZONE = "America/Chicago"


class Surroundings(QObject):
    """What the application would own."""

    def __init__(self, application: QApplication, place: Path, demo: DemoServer | None = None) -> None:
        super().__init__()
        folder, clock = DataFolder(place), SystemClock()
        keys = KeyBox(folder, uses_keyring=False)
        connection = _connect(folder, keys, demo)
        self.background = Background(self)
        self.theme = Theme(application, self)
        self.theme.dress(ThemeChoice.LIGHT)
        chosen = ConnectionPreferences(store_zone=ZONE, knows_first_send=True)
        preferences.save(folder, Preferences(connections={connection.folder: chosen}))
        self.saved = SavedSettings(folder, self.background, self)
        self.run = RunController(folder, keys, clock, lambda: self.saved.settings, self)
        self.services = Services(
            folder=folder,
            connection=connection,
            saved=self.saved,
            keys=keys,
            run=self.run,
            background=self.background,
            theme=self.theme,
            clock=clock,
            is_demo=True,
        )
        self.desk = Desk(self.services, self)

    @property
    def home(self) -> Path:
        """The connection's folder, made when it is not there."""
        return self.services.folder.prepare_connection(self.services.connection.folder)

    def carry_out(self, qtbot: QtBot, kind: RunKind) -> RunSummary:
        """A whole run, through the window's controller."""
        with qtbot.waitSignal(self.run.run_ended, timeout=60_000) as ended:
            assert self.run.start(RunRequest(self.services.connection, kind))
        summary = ended.args[0]
        assert isinstance(summary, RunSummary)
        return summary

    def is_idle(self) -> bool:
        """Whether nothing is under way beside the window."""
        return self.background.is_idle and self.background.reader.is_idle and not self.run.is_running

    def close(self) -> None:
        """End all threads, as the application does."""
        self.run.stop()
        self.background.close()
        left = [t.name for t in threading.enumerate() if t.name.startswith("bcklaviyo")]
        assert left == []


def _connect(folder: DataFolder, keys: KeyBox, demo: DemoServer | None) -> Connection:
    clock = SystemClock()
    url = "http://127.0.0.1:9"
    connection = connections.add(
        folder,
        "Ravenwood Goods",
        demo.store_hash if demo is not None else "abc123",
        bigcommerce_url=demo.bigcommerce_url if demo is not None else url,
        klaviyo_url=demo.klaviyo_url if demo is not None else url,
        now=clock.now(),
    )
    if demo is not None:
        keys.store(connection, Secrets(demo.token, demo.key))
    return connection
