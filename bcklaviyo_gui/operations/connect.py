"""From a saved connection and its keys to the ports of a run: sessions, clients, lock and state file."""

import logging
import os
import shutil
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from types import TracebackType

from bcklaviyo_gui.bigcommerce import client as bigcommerce_client
from bcklaviyo_gui.bigcommerce.client import BigCommerceClient
from bcklaviyo_gui.domain.errors import WrongUsage
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.domain.orders import PriceSide
from bcklaviyo_gui.http.retry import Wait
from bcklaviyo_gui.http.session import HttpSession, check_url
from bcklaviyo_gui.klaviyo import session as klaviyo_session
from bcklaviyo_gui.klaviyo.client import KlaviyoClient
from bcklaviyo_gui.local import connections
from bcklaviyo_gui.local.clock import Clock
from bcklaviyo_gui.local.connections import Connection
from bcklaviyo_gui.local.credentials import Secrets
from bcklaviyo_gui.local.data_folder import DataFolder
from bcklaviyo_gui.local.files import unusable
from bcklaviyo_gui.local.lock import RunLock
from bcklaviyo_gui.local.settings import Settings
from bcklaviyo_gui.mapping.rules import Rules
from bcklaviyo_gui.state.database import Database
from bcklaviyo_gui.sync import run_record
from bcklaviyo_gui.sync.context import RunPlan, RunPorts
from bcklaviyo_gui.sync.preview import PreviewSink, Recorder
from bcklaviyo_gui.sync.reports import Notice, Report, Reporter, RunEnded, RunKind, RunPause, RunStarted

log = logging.getLogger(__name__)

PATIENCE_VARIABLE = "BCKLAVIYO_PATIENCE"
_PATIENCE_S = 900.0
_PROOF_S = 600.0
# A wait shorter than this is not worth a word.
_TELL_WAIT_S = 2.0
_SCRATCH = ".preview-"
_ABANDONED_S = 86_400.0


@dataclass(frozen=True)
class Clients:
    """Both APIs of a connection."""

    bigcommerce: BigCommerceClient
    klaviyo: KlaviyoClient
    sessions: tuple[HttpSession, HttpSession]
    stop: threading.Event

    def requests(self) -> tuple[int, int]:
        """How many requests each side got."""
        return self.sessions[0].requests_sent, self.sessions[1].requests_sent

    def cut(self) -> None:
        """Let go of every call under way, and of every wait: the run is over."""
        self.stop.set()
        for session in self.sessions:
            session.cut()

    def close(self) -> None:
        """Close the connections; the clients are of no use any more."""
        for session in self.sessions:
            session.close()

    def __enter__(self) -> "Clients":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def patience_s() -> float:
    """How long to go on without progress: 15 minutes, or what the variable says."""
    text = os.environ.get(PATIENCE_VARIABLE)
    if text is None:
        return _PATIENCE_S
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 < seconds < 1e6:
        raise WrongUsage(Message("{name} must be a number of seconds above 0.", name=PATIENCE_VARIABLE))
    return seconds


def open_clients(
    connection: Connection,
    secrets: Secrets,
    settings: Settings,
    *,
    clock: Clock,
    stop: threading.Event,
    report: Reporter | None = None,
) -> Clients:
    """Clients that keep to the quotas and listen to `stop`."""

    def tell(pause: Wait) -> None:
        if report is not None and pause.seconds >= _TELL_WAIT_S:
            report(RunPause(pause.seconds, pause.reason))

    patience, share = patience_s(), settings.quota_share
    bigcommerce = bigcommerce_client.open_session(
        connection.bigcommerce_url,
        secrets.bigcommerce_token,
        clock=clock,
        stop=stop,
        patience_s=patience,
        share=share,
        report_wait=tell,
        other_secrets=(secrets.klaviyo_key,),
    )
    klaviyo = klaviyo_session.open_session(
        connection.klaviyo_url,
        secrets.klaviyo_key,
        clock=clock,
        stop=stop,
        patience_s=patience,
        share=share,
        report_wait=tell,
        other_secrets=(secrets.bigcommerce_token,),
    )
    return Clients(
        BigCommerceClient(bigcommerce, connection.store_hash), KlaviyoClient(klaviyo), (bigcommerce, klaviyo), stop
    )


def check_addresses(*urls: str) -> None:
    """Raises WrongUsage for an address to which keys must not go."""
    for url in urls:
        check_url(url)


def noted(report: Reporter) -> Reporter:
    """The reporter, for which what is worth keeping is also written to the log."""

    def take(said: Report) -> None:
        match said:
            case RunStarted():
                log.info("run %s (%s) begins", said.run_id, said.kind.value)
            case RunEnded():
                log.info("run ended: %s", run_record.encode(said.summary.record()))
            case RunPause():
                log.info("waiting %.0f s: %s", said.seconds, said.reason)
            case Notice():
                log.info("%s", said.text)
        report(said)

    return take


def rules_of(connection: Connection, settings: Settings) -> Rules:
    """The mapping's rules as the settings have them."""
    return Rules(
        store_hash=connection.store_hash,
        excluded_statuses=frozenset(settings.not_placed_statuses),
        price_side=PriceSide(settings.price_side),
        flow_window=timedelta(hours=settings.flow_window_hours),
        flow_order_age=timedelta(days=settings.flow_order_days),
        only_customers_with_orders=settings.only_customers_with_orders,
        never_send=frozenset(settings.never_send),
    )


def run_plan(
    kind: RunKind,
    connection: Connection,
    settings: Settings,
    *,
    since: date | None = None,
    until: date | None = None,
    anyway: bool = False,
    order_ids: tuple[int, ...] = (),
) -> RunPlan:
    """A run's plan from the connection and the settings."""
    if since is not None and until is not None and since > until:
        raise WrongUsage(Message("The first day lies after the last one."))
    patience = patience_s()
    return RunPlan(
        kind=kind,
        rules=rules_of(connection, settings),
        connection_added=connection.added,
        since=since,
        until=until,
        anyway=anyway,
        order_ids=order_ids,
        patience_s=patience,
        proof_patience_s=min(_PROOF_S, patience),
    )


def account_claim(folder: DataFolder, connection: Connection) -> Callable[[str], bool]:
    """Notes which Klaviyo account the connection writes to; returns whether external ids may be sent there."""
    return lambda account_id: connections.claim_account(folder, connection.name, account_id)


class Writing:
    """The ports of a run that writes: the connection's lock and its state file, held until the end."""

    def __init__(self, folder: DataFolder, connection: Connection, clients: Clients, clock: Clock) -> None:
        self._folder = folder
        self._connection = connection
        self._lock = RunLock(folder.lock_file(connection.folder))
        self._clients = clients
        self._clock = clock
        self._database: Database | None = None
        self._sent_before = (0, 0)

    def __enter__(self) -> RunPorts:
        self._sent_before = self._clients.requests()
        self._folder.prepare_connection(self._connection.folder)
        self._lock.acquire()
        try:
            self._database = Database(self._folder.state_file(self._connection.folder))
        except BaseException:
            self._lock.release()
            raise
        return RunPorts(
            bigcommerce=self._clients.bigcommerce,
            klaviyo=self._clients.klaviyo,
            database=self._database,
            clock=self._clock,
            claim_account=account_claim(self._folder, self._connection),
            requests=self._requests,
            cut=self._clients.cut,
        )

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._database is not None:
            self._database.close()
        self._lock.release()

    def _requests(self) -> tuple[int, int]:
        """Those of this run: the clients may have worked before."""
        now, before = self._clients.requests(), self._sent_before
        return now[0] - before[0], now[1] - before[1]


class Previewing:
    """The ports of a preview: a copy of the state, and a recorder in the place of Klaviyo. Takes no lock."""

    def __init__(
        self,
        folder: DataFolder,
        connection: Connection,
        clients: Clients,
        clock: Clock,
        sink: PreviewSink,
    ) -> None:
        self._folder = folder
        self._connection = connection
        self._clients = clients
        self._clock = clock
        self._sink = sink
        self._place: Path | None = None
        self._database: Database | None = None

    def __enter__(self) -> RunPorts:
        home = self._folder.prepare_connection(self._connection.folder)
        state = self._folder.state_file(self._connection.folder)
        try:
            _clear_abandoned(home)
            self._place = Path(tempfile.mkdtemp(prefix=_SCRATCH, dir=home))
        except OSError as error:
            raise unusable(
                Message("The folder {place} cannot be used: {cause}.", place=home, cause=error), error
            ) from error
        try:
            scratch = self._place / "state.sqlite"
            if state.exists():
                with Database(state, writing=False) as database:
                    database.copy_to(scratch)
            self._database = Database(scratch)
        except BaseException:
            shutil.rmtree(self._place, ignore_errors=True)
            raise
        return RunPorts(
            bigcommerce=self._clients.bigcommerce,
            klaviyo=Recorder(self._clients.klaviyo, self._sink),
            database=self._database,
            clock=self._clock,
            claim_account=lambda account: connections.would_send_external_ids(
                self._folder, self._connection.name, account
            ),
            requests=self._clients.requests,
            cut=self._clients.cut,
        )

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._database is not None:
            self._database.close()
        if self._place is not None:
            shutil.rmtree(self._place, ignore_errors=True)


def _clear_abandoned(home: Path) -> None:
    """Delete the copies of previews that were killed; one that is under way is younger."""
    for place in home.glob(f"{_SCRATCH}*"):
        if time.time() - place.stat().st_mtime > _ABANDONED_S:
            shutil.rmtree(place, ignore_errors=True)


def exclusive(folder: DataFolder, connection: Connection) -> RunLock:
    """The connection's lock, so that no run changes its file at the same time."""
    folder.prepare_connection(connection.folder)
    return RunLock(folder.lock_file(connection.folder))
