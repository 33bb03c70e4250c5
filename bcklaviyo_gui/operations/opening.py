"""A connection at work: its log, its clients, and whoever is told. Each operation takes one of these."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from bcklaviyo_gui.local.clock import Clock
from bcklaviyo_gui.local.connections import Connection
from bcklaviyo_gui.local.credentials import Secrets
from bcklaviyo_gui.local.data_folder import DataFolder
from bcklaviyo_gui.local.logs import ConnectionLog
from bcklaviyo_gui.local.settings import Settings
from bcklaviyo_gui.operations.connect import Clients, noted, open_clients
from bcklaviyo_gui.sync.reports import Reporter


@dataclass(frozen=True)
class Work:
    """A connection whose clients are open. `stop` ends every wait; `report` may be called by any thread."""

    folder: DataFolder
    connection: Connection
    settings: Settings
    clients: Clients
    clock: Clock
    stop: threading.Event
    report: Reporter


@contextmanager
def opened(
    folder: DataFolder,
    connection: Connection,
    settings: Settings,
    secrets: Secrets,
    *,
    clock: Clock,
    stop: threading.Event,
    report: Reporter,
) -> Iterator[Work]:
    """The connection with its log and its clients, until the end of the block."""
    folder.prepare_connection(connection.folder)
    reporting = noted(report)
    with (
        ConnectionLog(folder.log_file(connection.folder), secrets),
        open_clients(connection, secrets, settings, clock=clock, stop=stop, report=reporting) as clients,
    ):
        yield Work(folder, connection, settings, clients, clock, stop, reporting)
