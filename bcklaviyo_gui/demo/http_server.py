"""The demo's HTTP/1.1 server: keeps connections, and can cut them.

It stands on the standard library's: werkzeug's closes the connection after every answer.
"""

from __future__ import annotations

import io
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, HTTPServer
from socket import SHUT_RDWR, socket
from socketserver import ThreadingMixIn
from typing import Any
from urllib.parse import unquote

from bcklaviyo_gui.demo.wire import Answer, Request

MOST_BYTES = 64_000_000
_LOOK_EVERY_S = 0.2
POLL_S = 0.02
"""How often the accepting thread looks whether it should end."""


@dataclass(slots=True)
class Delivery:
    """What goes back over the wire: nothing (the connection is cut), an answer with the length it promises, or these
    bytes, status line and all."""

    answer: Answer | None
    promised: int = 0
    pieces: Iterator[bytes] | None = None


class DemoHttpServer(ThreadingMixIn, HTTPServer):
    """Listens on a free port of 127.0.0.1. A thread for each connection; `close` ends and joins them all."""

    daemon_threads = False
    request_queue_size = 64

    def __init__(self, api: str, respond: Callable[[Request], Delivery]) -> None:
        self.api = api
        self.respond = respond
        self._live: set[socket] = set()
        self._live_lock = threading.Lock()
        self._closing = False
        super().__init__(("127.0.0.1", 0), _Handler)
        self._accepting = threading.Thread(target=self.serve_forever, args=(POLL_S,), name=f"demo-{api}")

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    @property
    def hosts(self) -> frozenset[str]:
        """What a request may name as its host."""
        return frozenset(f"{name}:{self.server_address[1]}" for name in ("127.0.0.1", "localhost"))

    def open(self) -> None:
        """Begin to answer."""
        self._accepting.start()

    def close(self) -> None:
        """Cut every connection and join every thread."""
        with self._live_lock:
            self._closing = True
        self.shutdown()
        with self._live_lock:
            for connection in self._live:
                _cut(connection)
        self.server_close()
        self._accepting.join()

    @property
    def is_closing(self) -> bool:
        """Whether nobody is listened to any more."""
        return self._closing

    def opened(self, connection: socket) -> None:
        """A handler's thread has begun; one that comes too late is cut at once."""
        with self._live_lock:
            self._live.add(connection)
            if self._closing:
                _cut(connection)

    def closed(self, connection: socket) -> None:
        with self._live_lock:
            self._live.discard(connection)

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that went away is no error of ours; anything else is shown."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]  # as socketserver calls it


class _Wire(io.RawIOBase):
    """The bytes of a connection, both ways, until the server closes: to shut a socket wakes no thread on Windows."""

    def __init__(self, connection: socket, is_over: Callable[[], bool]) -> None:
        super().__init__()
        self._connection = connection
        self._is_over = is_over

    def readable(self) -> bool:
        return True

    def writable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._in_slices(lambda: self._connection.recv_into(buffer)) or 0

    def write(self, data: Any) -> int:
        sent = self._in_slices(lambda: self._connection.send(data))
        if sent is None:
            raise ConnectionAbortedError("the server closes")
        return sent

    def _in_slices(self, act: Callable[[], int]) -> int | None:
        self._connection.settimeout(_LOOK_EVERY_S)
        try:
            while not self._is_over():
                with suppress(TimeoutError):
                    return act()
            return None
        finally:
            self._connection.settimeout(None)


class _Handler(BaseHTTPRequestHandler):
    server: DemoHttpServer
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server_version = "demo"
    sys_version = ""

    def setup(self) -> None:
        super().setup()
        wire = _Wire(self.connection, lambda: self.server.is_closing)
        self.rfile, self.wfile = (
            io.BufferedReader(wire),
            io.BufferedWriter(wire),
        )  # headers and body leave in one packet
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
        # A web page can have a name of its own lead to loopback; its browser then sends that name.
        if self.headers.get("Host", "").lower() not in self.server.hosts:
            self._refuse(421)
            return
        length = self.headers.get("Content-Length") or "0"
        if not length.isdecimal() or int(length) > MOST_BYTES:
            self._refuse(413 if length.isdecimal() else 400)
            return
        body = self.rfile.read(int(length)) if int(length) else b""
        path, _, query = self.path.partition("?")
        headers = {name.lower(): value for name, value in self.headers.items()}
        delivery = self.server.respond(Request(self.server.api, self.command, unquote(path), query, headers, body))
        if delivery.pieces is not None:
            self._send_pieces(delivery.pieces)
        elif delivery.answer is None:
            self._cut()
        else:
            self._send(delivery.answer, delivery.promised)

    do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = _serve  # noqa: N815

    def _refuse(self, status: int) -> None:
        """Answer without reading on."""
        self.close_connection = True
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self.send_header("Connection", "close")
        self.end_headers()

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

    def _send_pieces(self, pieces: Iterator[bytes]) -> None:
        for piece in pieces:
            self.wfile.write(piece)
            self.wfile.flush()
        self._cut()

    def _cut(self) -> None:
        self.close_connection = True
        _cut(self.connection)


def _cut(connection: socket) -> None:
    with suppress(OSError):
        connection.shutdown(SHUT_RDWR)
