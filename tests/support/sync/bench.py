"""A connection to a demo of its own, on which the real engine runs over real HTTP."""

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date
from pathlib import Path

from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.local import connections
from bcklaviyo_gui.local.clock import Clock, SystemClock
from bcklaviyo_gui.local.credentials import Secrets
from bcklaviyo_gui.local.data_folder import DataFolder
from bcklaviyo_gui.local.settings import Settings
from bcklaviyo_gui.operations import connect
from bcklaviyo_gui.state.database import Database
from bcklaviyo_gui.sync.context import RunPorts
from bcklaviyo_gui.sync.preview import PreviewSink
from bcklaviyo_gui.sync.reports import Outcome, Report, RunKind, RunSummary
from bcklaviyo_gui.sync.run import run_sync
from tests.support.sync.clocks import JumpClock
from tests.support.sync.small import NOW


class Bench:
    """A demo server and a data folder; `backfill`, `sync` and `preview` are whole runs with sessions of their own."""

    def __init__(self, demo: DemoServer, place: Path, *, name: str = "shop", settings: Settings | None = None) -> None:
        self.demo = demo
        self.folder = DataFolder(place)
        self.settings = settings or Settings()
        self.clock: Clock = SystemClock()
        self.reports: list[Report] = []
        self.batch_events = 1000
        self.proof_s = 10.0
        self.connection = connections.add(
            self.folder,
            name,
            demo.store_hash,
            bigcommerce_url=demo.bigcommerce_url,
            klaviyo_url=demo.klaviyo_url,
            now=self.clock.now(),
        )

    @property
    def secrets(self) -> Secrets:
        return Secrets(self.demo.token, self.demo.key)

    def backfill(self, since: date | None = None, until: date | None = None, *, anyway: bool = False) -> RunSummary:
        return self.run(RunKind.BACKFILL, since=since, until=until, anyway=anyway)

    def sync(self, *, anyway: bool = False) -> RunSummary:
        return self.run(RunKind.SYNC, anyway=anyway)

    def repair(self, *order_ids: int) -> RunSummary:
        return self.run(RunKind.REPAIR, order_ids=order_ids, anyway=True)

    def preview(self, sink: PreviewSink) -> RunSummary:
        return self.run(
            RunKind.PREVIEW,
            ports=lambda clients: connect.Previewing(self.folder, self.connection, clients, self.clock, sink),
        )

    def run(
        self,
        kind: RunKind,
        *,
        since: date | None = None,
        until: date | None = None,
        anyway: bool = False,
        order_ids: tuple[int, ...] = (),
        stop: threading.Event | None = None,
        ports: Callable[[connect.Clients], AbstractContextManager[RunPorts]] | None = None,
    ) -> RunSummary:
        stop = stop or threading.Event()
        self.connection = connections.find(self.folder, self.connection.name)
        plan = replace(
            connect.run_plan(
                kind, self.connection, self.settings, since=since, until=until, anyway=anyway, order_ids=order_ids
            ),
            batch_events=self.batch_events,
            proof_patience_s=self.proof_s,
        )
        opening = ports or (lambda c: connect.Writing(self.folder, self.connection, c, self.clock))
        with (
            connect.open_clients(self.connection, self.secrets, self.settings, clock=self.clock, stop=stop) as clients,
            opening(clients) as opened,
        ):
            return run_sync(plan, opened, stop=stop, report=self.reports.append)

    def state(self) -> Database:
        """The state file, for looking."""
        return Database(self.folder.state_file(self.connection.folder), writing=False)


def bench_on(demo: DemoServer, place: Path) -> Bench:
    """A bench whose time stands still with the demo's, and runs on when it waits."""
    bench = Bench(demo, place)
    bench.clock = JumpClock(NOW)
    return bench


def completed(summary: RunSummary) -> RunSummary:
    """A run that must have got to its end."""
    assert summary.outcome is Outcome.COMPLETED, summary.error
    return summary


def fault_code(summary: RunSummary) -> str:
    """Why a run failed that must have."""
    assert summary.outcome is Outcome.FAILED
    assert summary.error is not None
    return summary.error.code
