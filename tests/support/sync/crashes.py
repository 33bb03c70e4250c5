"""Death between two steps: a run whose process ends at the n-th thing it does, and leaves only what is on disk."""

import threading
import time
import urllib.error
import urllib.request
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

from bcklaviyo_gui.bigcommerce.client import BigCommerceClient
from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.http.session import HttpSession
from bcklaviyo_gui.klaviyo.client import KlaviyoClient
from bcklaviyo_gui.operations import connect
from bcklaviyo_gui.state.database import Database, Params, Row
from bcklaviyo_gui.sync.context import RunPorts
from bcklaviyo_gui.sync.reports import RunKind, RunSummary
from tests.support.sync.bench import Bench

STEPS = ("write", "commit", "read", "bulk", "single", "import")


class Crash(BaseException):
    """The process is no more."""


@dataclass(frozen=True, slots=True)
class Death:
    """Dies at the `count`-th step of a kind, before or after it was done."""

    step: str
    count: int
    is_after: bool


class Fate:
    """Counts the steps of a process, and ends it; whoever still does something then learns that it is dead."""

    def __init__(self, death: Death | None) -> None:
        self._death = death
        self._lock = threading.Lock()
        self._counts: Counter[str] = Counter()
        self.is_dead = False

    def before(self, step: str) -> int:
        """A step is about to be done; its number among those of its kind."""
        with self._lock:
            self._counts[step] += 1
            self._die_at(step, self._counts[step], is_after=False)
            return self._counts[step]

    def after(self, step: str, number: int) -> None:
        """The step was done."""
        with self._lock:
            self._die_at(step, number, is_after=True)

    def alive(self) -> None:
        if self.is_dead:
            raise Crash

    def _die_at(self, step: str, number: int, *, is_after: bool) -> None:
        self.is_dead = self.is_dead or self._death == Death(step, number, is_after)
        self.alive()


class MortalDatabase(Database):
    """A state file of a process that may die at every write."""

    def __init__(self, path: Path, fate: Fate) -> None:
        self._fate = Fate(None)
        super().__init__(path)
        self._fate = fate

    def execute(self, sql: str, params: Params = ()) -> int:
        return self._done(sql, lambda: super(MortalDatabase, self).execute(sql, params))

    def execute_many(self, sql: str, rows: Sequence[Params]) -> int:
        return self._done(sql, lambda: super(MortalDatabase, self).execute_many(sql, rows))

    def insert(self, sql: str, params: Params = ()) -> int:
        return self._done(sql, lambda: super(MortalDatabase, self).insert(sql, params))

    def rows(self, sql: str, params: Params = ()) -> list[Row]:
        self._fate.alive()
        return super().rows(sql, params)

    def _done(self, sql: str, action: Callable[[], int]) -> int:
        step = "commit" if sql == "COMMIT" else "write"
        number = self._fate.before(step)
        result = action()
        self._fate.after(step, number)
        return result


class MortalHttp:
    """A session of a process that may die before and after every request."""

    def __init__(self, http: Any, fate: Fate) -> None:
        self._http = http
        self._fate = fate

    def __getattr__(self, name: str) -> Any:
        return getattr(self._http, name)

    def send(self, method: str, path_and_query: str, *args: Any, **options: Any) -> Any:
        step = _step_of(method, path_and_query)
        number = self._fate.before(step)
        answer = self._http.send(method, path_and_query, *args, **options)
        self._fate.after(step, number)
        return answer


def _step_of(method: str, path: str) -> str:
    if method == "GET":
        return "read"
    if path.startswith("/api/event-bulk-create-jobs"):
        return "bulk"
    return "single" if path.startswith("/api/events") else "import"


def run_until(bench: Bench, kind: RunKind, death: Death | None) -> RunSummary | None:
    """One run; None when it died before its end."""
    fate = Fate(death)
    try:
        return bench.run(kind, ports=lambda clients: _mortal_ports(bench, clients, fate))
    except Crash:
        wait_until_quiet(bench.demo)
        return None


@contextmanager
def _mortal_ports(bench: Bench, clients: connect.Clients, fate: Fate) -> Iterator[RunPorts]:
    with connect.Writing(bench.folder, bench.connection, clients, bench.clock) as ports:
        ports.database.close()
        to_store, to_account = (
            cast(HttpSession, MortalHttp(one.http, fate)) for one in (clients.bigcommerce, clients.klaviyo)
        )
        store = BigCommerceClient(to_store, clients.bigcommerce.store_hash)
        account = KlaviyoClient(to_account)
        try:
            with MortalDatabase(ports.database.path, fate) as database:
                yield replace(ports, bigcommerce=store, klaviyo=account, database=database)
        finally:
            clients.cut()


def wait_until_quiet(demo: DemoServer) -> None:
    """Until the demo has done with everything that a dead process left on the wire."""
    for url in (demo.bigcommerce_url, demo.klaviyo_url):
        # Connections are taken up in their order, so all older ones have a thread when this one is answered.
        with suppress(urllib.error.HTTPError):
            urllib.request.urlopen(f"{url}/_demo/faults", timeout=30).close()
    ends = time.monotonic() + 30
    while any("process_request_thread" in thread.name for thread in threading.enumerate()):
        assert time.monotonic() < ends, "the demo is still busy"
        time.sleep(0.0005)
