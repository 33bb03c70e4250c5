"""The other side of the wire for these tests: a real loopback server that answers as scripted, and a clock in hand."""

import io
import json
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from bcklaviyo_gui.http.budget import Budget
from bcklaviyo_gui.http.retry import Wait
from bcklaviyo_gui.http.session import HttpSession

JSON = {"Content-Type": "application/json"}
HTML = {"Content-Type": "text/html; charset=utf-8"}


@dataclass(frozen=True)
class Seen:
    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> object:
        return json.loads(self.body)


@dataclass
class Reply:
    """An answer. `cut_after`: bytes of the body that leave before the connection is closed."""

    status: int = 200
    body: bytes = b"{}"
    headers: Mapping[str, str] = field(default_factory=lambda: JSON)
    cut_after: int | None = None
    tells_length: bool = True

    @classmethod
    def of(cls, content: object, status: int = 200, **headers: str) -> "Reply":
        return cls(status, json.dumps(content).encode(), JSON | headers)

    def play(self, handler: "_Handler") -> None:
        handler.send_response(self.status)
        for name, value in self.headers.items():
            handler.send_header(name, value)
        if self.tells_length:
            handler.send_header("Content-Length", str(len(self.body)))
        else:
            handler.close_connection = True
        handler.end_headers()
        handler.wfile.write(self.body if self.cut_after is None else self.body[: self.cut_after])
        if self.cut_after is not None:
            handler.close_connection = True


@dataclass
class Drop:
    """The request is read, and the connection closed without a byte."""

    def play(self, handler: "_Handler") -> None:
        handler.close_connection = True


@dataclass
class Silence:
    """No answer until the server ends."""

    def play(self, handler: "_Handler") -> None:
        handler.server.ended.wait(60)
        handler.close_connection = True


@dataclass
class Stream:
    """Whatever comes over the wire, status line and all, piece by piece, until it ends or the client goes away."""

    pieces: Callable[[], Iterable[bytes]]
    pause_s: float = 0.0

    def play(self, handler: "_Handler") -> None:
        handler.close_connection = True
        try:
            for piece in self.pieces():
                handler.wfile.write(piece)
                if self.pause_s:
                    handler.wfile.flush()
                    if handler.server.ended.wait(self.pause_s):
                        return
        except OSError:
            handler.wfile = io.BytesIO()  # nobody listens: what is left needs no flushing


Act = Reply | Drop | Silence | Stream


class ScriptedServer(ThreadingHTTPServer):
    """Plays its script, one act a request; then `otherwise`, which may look at the request."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.script: list[Act] = []
        self.otherwise: Callable[[Seen], Act] = lambda _seen: Reply()
        self.seen: list[Seen] = []
        self.connections = 0
        self.ended = threading.Event()
        self.lock = threading.Lock()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    @property
    def paths(self) -> list[str]:
        return [seen.path for seen in self.seen]

    def act_for(self, seen: Seen) -> Act:
        with self.lock:
            self.seen.append(seen)
            if self.script:
                return self.script.pop(0)
        return self.otherwise(seen)

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients that go away in the middle are part of the tests."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = 1 << 16
    server: ScriptedServer

    def setup(self) -> None:
        super().setup()
        with self.server.lock:
            self.server.connections += 1

    def _serve(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.act_for(Seen(self.command, self.path, dict(self.headers), body)).play(self)

    do_GET = do_POST = _serve  # noqa: N815  the names that http.server calls

    def log_message(self, format: str, *args: object) -> None:
        pass


class FakeClock:
    """Time that passes only by waiting."""

    def __init__(self) -> None:
        self.seconds = 1000.0
        self.waits: list[float] = []
        self.stop_after: float | None = None
        self.on_wait: Callable[[], object] = lambda: None
        self._lock = threading.Lock()

    def now(self) -> datetime:
        return datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=self.seconds - 1000)

    def monotonic(self) -> float:
        return self.seconds

    def wait(self, seconds: float, stop: threading.Event) -> bool:
        with self._lock:
            self.waits.append(seconds)
            self.seconds += max(0.0, seconds)
            if self.stop_after is not None and self.seconds - 1000 >= self.stop_after:
                stop.set()
        self.on_wait()
        return stop.is_set()


class NoBudget:
    """Everything may go at once."""

    def acquire(self, limit_key: str, stop: threading.Event, clock: object) -> None:
        pass

    def learn(self, limit_key: str, status: int | None, headers: Mapping[str, str], clock: object) -> None:
        pass


@dataclass
class Rig:
    """A session on a scripted server, with its clock, stop and reported waits."""

    server: ScriptedServer
    clock: FakeClock
    stop: threading.Event
    waits: list[Wait]
    session: HttpSession


@contextmanager
def serving() -> Iterator[ScriptedServer]:
    server = ScriptedServer()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.ended.set()
        server.shutdown()
        thread.join()
        server.server_close()


@contextmanager
def rig(
    server: ScriptedServer,
    *,
    headers: Mapping[str, str] | None = None,
    budget: Budget | None = None,
    patience_s: float = 900.0,
    name: str = "Klaviyo",
) -> Iterator[Rig]:
    clock, stop, waits = FakeClock(), threading.Event(), list[Wait]()
    session = HttpSession(
        server.url,
        headers or {},
        budget=budget or NoBudget(),
        clock=clock,
        stop=stop,
        patience_s=patience_s,
        report_wait=waits.append,
        name=name,
    )
    try:
        yield Rig(server, clock, stop, waits, session)
    finally:
        session.cut()
        session.close()
