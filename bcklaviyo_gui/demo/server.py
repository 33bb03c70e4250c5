"""Both APIs on loopback, each on a port of its own, in threads of this process or in a process of their own.

It stands on the standard library's HTTP server: werkzeug's closes the connection after every answer.
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from socket import SHUT_RDWR, socket
from socketserver import ThreadingMixIn
from types import TracebackType
from typing import ClassVar
from urllib.parse import unquote

from bcklaviyo_gui.demo.bigcommerce_api import BigCommerceApi
from bcklaviyo_gui.demo.control import control
from bcklaviyo_gui.demo.faults import Faults, Rule, instead, spoil
from bcklaviyo_gui.demo.klaviyo_account import ALL_SCOPES as KLAVIYO_SCOPES
from bcklaviyo_gui.demo.klaviyo_account import DemoAccount
from bcklaviyo_gui.demo.klaviyo_api import KlaviyoApi
from bcklaviyo_gui.demo.native import add_native_events
from bcklaviyo_gui.demo.store import ALL_SCOPES as STORE_SCOPES
from bcklaviyo_gui.demo.store import DemoStore
from bcklaviyo_gui.demo.wire import Answer, Request

BIGCOMMERCE = "bigcommerce"
KLAVIYO = "klaviyo"
SILENCE_S = 30.0


@dataclass(frozen=True, slots=True)
class LoggedRequest:
    """A request and what became of it; `status` is 0 when it got no answer. `at` is in seconds of time.monotonic()."""

    api: str
    method: str
    path: str
    query: str
    status: int
    rows: int
    at: float


@dataclass(slots=True)
class _Delivery:
    """What goes back over the wire: nothing (the connection is cut), or an answer with the length it promises."""

    answer: Answer | None
    promised: int = 0


class DemoServer:
    """The demo's two vendors. A context manager; between `start` and `stop` both listen on 127.0.0.1."""

    def __init__(
        self,
        orders: int = 500,
        seed: int = 1,
        latency_ms: float = 0,
        quota: int = 150,
        klaviyo_timezone: str | None = None,
        native: bool = False,
        now: datetime | None = None,
        *,
        incomplete_in_lists: bool = True,
        store_scopes: frozenset[str] = STORE_SCOPES,
        klaviyo_scopes: frozenset[str] = KLAVIYO_SCOPES,
        klaviyo_limits: bool = True,
    ) -> None:
        self.latency_ms = latency_ms
        self.token = f"demo-token-{seed}"
        self.key = f"pk_demo_{seed}"
        self.store = DemoStore(
            orders, seed, now=now, incomplete_in_lists=incomplete_in_lists, store_scopes=store_scopes
        )
        self.account = DemoAccount(
            self.store.clock, self.key, klaviyo_timezone or self.store.timezone, scopes=klaviyo_scopes, seed=seed
        )
        if native:
            add_native_events(self.store, self.account)
        self.faults = Faults(seed)
        self.log: list[LoggedRequest] = []
        self.bigcommerce = BigCommerceApi(self.store, self.token, quota)
        self.klaviyo = KlaviyoApi(self.account, enforce_limits=klaviyo_limits)
        self.stopping = threading.Event()
        self._servers: dict[str, _HttpServer] = {}
        self._threads: list[threading.Thread] = []

    @property
    def store_hash(self) -> str:
        return self.store.store_hash

    @property
    def bigcommerce_url(self) -> str:
        """Everything before `/stores/...`."""
        return self._servers[BIGCOMMERCE].url

    @property
    def klaviyo_url(self) -> str:
        """Everything before `/api/...`."""
        return self._servers[KLAVIYO].url

    def start(self) -> DemoServer:
        self.stopping.clear()
        for api in (BIGCOMMERCE, KLAVIYO):
            server = _HttpServer(api, self)
            thread = threading.Thread(target=server.serve_forever, args=(0.05,), name=f"demo-{api}")
            thread.start()
            self._servers[api] = server
            self._threads.append(thread)
        self.account.base_url = self.klaviyo_url
        return self

    def stop(self) -> None:
        """Close everything; every thread has ended when this returns."""
        self.stopping.set()
        for server in self._servers.values():
            server.shutdown()
            server.cut_all()
            server.server_close()
        for thread in self._threads:
            thread.join()
        self._servers.clear()
        self._threads.clear()

    def __enter__(self) -> DemoServer:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def respond(self, request: Request) -> _Delivery:
        """Work on a request, with the latency and the trouble that were asked for."""
        if request.path.startswith("/_demo/"):
            answer = control(self, request)
            return _Delivery(answer, len(answer.body))
        if self.latency_ms:
            self.stopping.wait(self.latency_ms / 1000)
        rule = self.faults.next(request)
        delivery = self._delivery(request, rule)
        status, rows = (0, 0) if delivery.answer is None else (delivery.answer.status, delivery.answer.rows)
        self.log.append(
            LoggedRequest(request.api, request.method, request.path, request.raw_query, status, rows, time.monotonic())
        )
        return delivery

    def _delivery(self, request: Request, rule: Rule | None) -> _Delivery:
        if rule is None:
            answer = self._processed(request)
            return _Delivery(answer, len(answer.body))
        if not rule.is_processed:
            replaced = instead(rule, request)
            self._be_silent(rule)
            return _Delivery(replaced, 0 if replaced is None else len(replaced.body))
        answer = self._processed(request, ignore_dates=rule.kind == "ignore_dates")
        self._be_silent(rule)
        if rule.kind in {"cut_after", "silence_after"}:
            return _Delivery(None)
        return _Delivery(answer, spoil(rule, answer))

    def _be_silent(self, rule: Rule) -> None:
        if rule.kind in {"silence", "silence_after"}:
            self.stopping.wait(SILENCE_S if rule.seconds is None else rule.seconds)

    def _processed(self, request: Request, *, ignore_dates: bool = False) -> Answer:
        if request.api == BIGCOMMERCE:
            return self.bigcommerce.answer(request, ignore_dates=ignore_dates)
        return self.klaviyo.answer(request)


class _HttpServer(ThreadingMixIn, HTTPServer):
    """A thread for each connection; all are joined when the server closes."""

    daemon_threads = False
    request_queue_size = 64

    def __init__(self, api: str, demo: DemoServer) -> None:
        self.api = api
        self.demo = demo
        self._live: set[socket] = set()
        self._live_lock = threading.Lock()
        super().__init__(("127.0.0.1", 0), _Handler)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def opened(self, connection: socket) -> None:
        with self._live_lock:
            self._live.add(connection)

    def closed(self, connection: socket) -> None:
        with self._live_lock:
            self._live.discard(connection)

    def cut_all(self) -> None:
        """Wake every thread that waits for its client."""
        with self._live_lock:
            for connection in self._live:
                with suppress(OSError):
                    connection.shutdown(SHUT_RDWR)

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that went away is no error of ours; anything else is shown."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


class _Handler(BaseHTTPRequestHandler):
    """Speaks HTTP/1.1 and keeps the connection."""

    server: _HttpServer
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server_version = "demo"
    sys_version = ""
    wbufsize: ClassVar[int] = -1  # headers and body leave in one packet

    def setup(self) -> None:
        super().setup()
        self.server.opened(self.connection)

    def finish(self) -> None:
        self.server.closed(self.connection)
        with suppress(ConnectionError):
            super().finish()

    def handle(self) -> None:
        with suppress(ConnectionError):
            super().handle()

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: the demo keeps its own log."""

    def _serve(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length) if length else b""
        path, _, query = self.path.partition("?")
        headers = {name.lower(): value for name, value in self.headers.items()}
        request = Request(self.server.api, self.command, unquote(path), query, headers, body)
        delivery = self.server.demo.respond(request)
        if delivery.answer is None:
            self._cut()
            return
        self._send(delivery.answer, delivery.promised)

    do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = _serve  # noqa: N815

    def _send(self, answer: Answer, promised: int) -> None:
        self.send_response(answer.status)
        if answer.status != 204:
            if promised:
                self.send_header("Content-Type", answer.content_type)
            self.send_header("Content-Length", str(promised))
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(answer.body)
        self.wfile.flush()
        if promised > len(answer.body):
            self._cut()

    def _cut(self) -> None:
        self.close_connection = True
        with suppress(OSError):
            self.connection.shutdown(SHUT_RDWR)


def serve(
    *,
    orders: int = 500,
    seed: int = 1,
    latency_ms: float = 0,
    quota: int = 150,
    klaviyo_timezone: str | None = None,
    native: bool = False,
    now: datetime | None = None,
    klaviyo_limits: bool = True,
    say: Callable[[str], None] | None = None,
) -> None:
    """Serve until SIGINT or SIGTERM; first says one JSON line with the addresses and keys."""
    ended = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: ended.set())
    server = DemoServer(orders, seed, latency_ms, quota, klaviyo_timezone, native, now, klaviyo_limits=klaviyo_limits)
    with server:
        line = json.dumps(
            {
                "bigcommerce_url": server.bigcommerce_url,
                "klaviyo_url": server.klaviyo_url,
                "store_hash": server.store_hash,
                "token": server.token,
                "key": server.key,
            }
        )
        (say or _print_line)(line)
        while not ended.wait(0.5):
            pass


def _print_line(line: str) -> None:
    print(line, flush=True)


def main(arguments: Sequence[str] | None = None) -> None:
    """`python -m bcklaviyo_gui.demo.server`: the demo in a process of its own."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--orders", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--latency", type=float, default=0, help="milliseconds before each answer")
    parser.add_argument("--quota", type=int, default=150, help="BigCommerce requests in 30 seconds; 0 is no limit")
    parser.add_argument("--klaviyo-timezone")
    parser.add_argument("--native", action="store_true")
    parser.add_argument("--now", type=datetime.fromisoformat)
    parser.add_argument("--no-klaviyo-limits", action="store_true")
    wanted = parser.parse_args(arguments)
    serve(
        orders=wanted.orders,
        seed=wanted.seed,
        latency_ms=wanted.latency,
        quota=wanted.quota,
        klaviyo_timezone=wanted.klaviyo_timezone,
        native=wanted.native,
        now=wanted.now,
        klaviyo_limits=not wanted.no_klaviyo_limits,
    )


if __name__ == "__main__":
    main()
