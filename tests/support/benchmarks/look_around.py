"""Opens the window on a data folder, visits every place, and says how long each took until all its rows were read.

With `preview` as the first place, a preview is made and kept before, as the window makes one.
"""

import json
import os
import sys
import threading
import time
from pathlib import Path

import keyring
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication

from bcklaviyo_gui.gui.engine import preferences
from bcklaviyo_gui.gui.engine.preferences import ConnectionPreferences, Preferences
from bcklaviyo_gui.gui.shell.app import App, Options
from bcklaviyo_gui.gui.shell.places import PLACES
from bcklaviyo_gui.local import connections, credentials
from bcklaviyo_gui.local.clock import SystemClock
from bcklaviyo_gui.local.connections import Connection
from bcklaviyo_gui.local.data_folder import DataFolder
from bcklaviyo_gui.local.settings import Settings
from bcklaviyo_gui.operations import runs
from bcklaviyo_gui.operations.opening import opened
from tests.support.gui.shell_keyring import MemoryKeyring

PATIENCE_S = 600.0


def main() -> None:
    folder, addresses, first = DataFolder(Path(sys.argv[1])), json.loads(sys.argv[2]), sys.argv[3]
    keyring.set_keyring(MemoryKeyring())
    connection = connections.find(folder, "bench")
    secrets = credentials.Secrets(addresses["token"], addresses["key"])
    credentials.store(folder, connection, secrets)
    known = ConnectionPreferences(knows_first_send=True)
    preferences.save(folder, Preferences(connection="bench", place=first).with_connection(connection.folder, known))
    took: dict[str, float] = {}
    if first == "preview":
        began = time.perf_counter()
        keep_a_preview(folder, connection, secrets)
        took["made"] = 1000 * (time.perf_counter() - began)
    application = QApplication([])
    began = time.perf_counter()
    app = App(application, Options(data_dir=folder.root))
    app.start()
    application.processEvents()
    took["shown"] = 1000 * (time.perf_counter() - began)
    wait(lambda: app.desk_window is not None and app.desk_window.desk is not None and is_idle(app))
    took[f"first place ({first})"] = 1000 * (time.perf_counter() - began)
    assert app.window is not None
    for place in PLACES:
        began = time.perf_counter()
        app.window.open_place(place.key)
        wait(lambda: is_idle(app))
        took[place.key] = 1000 * (time.perf_counter() - began)
        to_the_end(app, place.key, took)
    print(json.dumps(took), flush=True)
    app.ended.connect(application.quit)
    QTimer.singleShot(0, app.quit)
    application.exec()


def keep_a_preview(folder: DataFolder, connection: Connection, secrets: credentials.Secrets) -> None:
    """Make the preview that the window makes."""
    with opened(
        folder, connection, Settings(), secrets, clock=SystemClock(), stop=threading.Event(), report=lambda _: None
    ) as work:
        runs.stored_preview(work)


def to_the_end(app: App, name: str, took: dict[str, float]) -> None:
    """Scroll the place's longest list to its end."""
    assert app.window is not None
    tables = [view for view in app.window.findChildren(QAbstractItemView) if view.isVisible() and view.model()]
    tables.sort(key=lambda view: view.model().rowCount())
    if not tables:
        return
    rows = tables[-1].model().rowCount()
    if rows < 100:
        return
    began = time.perf_counter()
    tables[-1].scrollToBottom()
    wait(lambda: is_idle(app))
    took[f"{name}: to the end of {rows:,} rows"] = 1000 * (time.perf_counter() - began)


def is_idle(app: App) -> bool:
    # The looks at both accounts and at newer releases wait for the network: they are no matter here.
    return app.background.reader.is_idle


def wait(condition) -> None:  # type: ignore[no-untyped-def]
    ends = time.perf_counter() + PATIENCE_S
    quiet = 0
    while quiet < 3:
        loop = QEventLoop()
        QTimer.singleShot(2, loop.quit)
        loop.exec()
        quiet = quiet + 1 if condition() else 0
        if time.perf_counter() > ends:
            raise SystemExit("the window did not come to rest")


if __name__ == "__main__":
    main()
    os._exit(0)
