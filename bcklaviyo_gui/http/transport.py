"""The wire below a session: pooled connections that another thread can cut, and the system's trust in certificates.

What a bulk request needs to know after a failure is whether it may have reached the server. Exception types do not tell
(a TLS error can come from the handshake or from the middle of an answer), so the connections themselves keep account.
"""

import math
import socket
import ssl
import sys
import threading
import time
import weakref
from typing import Any, ClassVar

import truststore
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError

from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.http.metered import MeteredResponse
from bcklaviyo_gui.http.slices import send_in_slices

POOLED_CONNECTIONS = 16


class LiveSockets:
    """The open sockets of one session, and for each thread whether its request may have left."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sockets: weakref.WeakSet[socket.socket] = weakref.WeakSet()
        self._mine = threading.local()
        self.is_cut = False

    def add(self, sock: socket.socket) -> None:
        """Keep `sock` until it is gone. Raises ConnectionAbortedError once the session is cut."""
        with self._lock:
            if not self.is_cut:
                self._sockets.add(sock)
                return
        sock.close()
        raise ConnectionAbortedError(Message("the session was cut"))

    def cut(self) -> None:
        """Shut every socket, so that calls blocked on one return at once; no new one can be added.

        Where that wakes nobody, on Windows, they look themselves: see `slices`.
        """
        with self._lock:
            self.is_cut = True
            sockets = list(self._sockets)
        for sock in sockets:
            try:
                # Past SSLSocket.shutdown, which would drop the TLS state that the blocked thread is using.
                socket.socket.shutdown(sock, socket.SHUT_RDWR)
            except OSError:
                continue  # not connected any more, or not yet (outside Linux): its own timeout ends it

    @property
    def may_have_left(self) -> bool:
        """Whether a byte of this thread's request may have left since `begin`; True unless the contrary is sure."""
        return bool(getattr(self._mine, "left", True))

    def begin(self, limit_s: float) -> None:
        """This thread starts a request, whose answer shall be whole after so many seconds; nothing is known of it."""
        self._mine.left = True
        self._mine.ends_at = time.monotonic() + limit_s

    def answer(self, sock: socket.socket, *args: Any, **options: Any) -> MeteredResponse:
        """The answer that comes over a socket to this thread's request."""
        return MeteredResponse(sock, getattr(self._mine, "ends_at", math.inf), lambda: self.is_cut, *args, **options)

    def mark(self, *, left: bool) -> None:
        """Bytes of this thread's request are about to leave; or surely none did, while the connection is being made."""
        self._mine.left = left


class Wire(HTTPAdapter):
    """An adapter without retries of its own, whose connections `live` can cut; https trusts what the system trusts."""

    def __init__(self, live: LiveSockets) -> None:
        self._pools = _pool_classes(live)
        self._tls = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        super().__init__(pool_connections=2, pool_maxsize=POOLED_CONNECTIONS, max_retries=0)

    def init_poolmanager(self, connections: int, maxsize: int, block: bool = False, **kwargs: Any) -> None:
        super().init_poolmanager(connections, maxsize, block, ssl_context=self._tls, **kwargs)
        self.poolmanager.pool_classes_by_scheme = self._pools

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(proxy, ssl_context=self._tls, **kwargs)
        manager.pool_classes_by_scheme = self._pools
        return manager

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:  # noqa: ARG002  requests' signature
        """Certificates are always verified, and only against the system's store (requests would add its own bundle)."""
        conn.cert_reqs = "CERT_REQUIRED"


class _Watched(HTTPConnection):
    """A connection that tells `live` of its sockets and of the moment when a request leaves."""

    live: ClassVar[LiveSockets]

    def connect(self) -> None:
        self.live.mark(left=False)
        try:
            super().connect()
        finally:
            self.live.mark(left=False)  # what `send` marked meanwhile was the greeting to a proxy
        if self.sock is not None:
            self.live.add(self.sock)

    def send(self, data: Any) -> None:
        if self.sock is None:
            self.connect()
        self.live.mark(left=True)
        if isinstance(data, bytes) and self.sock is not None:
            send_in_slices(self.sock, data, lambda: self.live.is_cut)
        else:
            super().send(data)

    def _new_conn(self) -> socket.socket:
        """As urllib3's, but `live` knows the socket before it is connected."""
        host = self._dns_host.strip("[]")
        try:
            sock = self._first_connected(socket.getaddrinfo(host, self.port, 0, socket.SOCK_STREAM))
        except socket.gaierror as e:
            raise NameResolutionError(self.host, self, e) from e
        except TimeoutError as e:
            raise ConnectTimeoutError(self, f"no connection within {self.timeout} s") from e
        except OSError as e:
            raise NewConnectionError(self, f"no connection: {e}") from e
        sys.audit("http.client.connect", self, self.host, self.port)
        return sock

    def _first_connected(self, addresses: list[tuple[Any, ...]]) -> socket.socket:
        failure = OSError(Message("the name has no address"))
        for family, kind, protocol, _name, address in addresses:
            sock = socket.socket(family, kind, protocol)
            try:
                self.live.add(sock)
                for option in self.socket_options or ():
                    sock.setsockopt(*option)
                sock.settimeout(self.timeout)
                sock.connect(address)
            except OSError as e:
                sock.close()
                failure = e
            else:
                return sock
        raise failure


class _WatchedTls(_Watched, HTTPSConnection):
    pass


def _pool_classes(live: LiveSockets) -> dict[str, type[HTTPConnectionPool]]:
    shared = {"live": live, "response_class": staticmethod(live.answer)}
    connection = type("Connection", (_Watched,), shared)
    tls_connection = type("TlsConnection", (_WatchedTls,), shared)
    return {
        "http": type("Pool", (HTTPConnectionPool,), {"ConnectionCls": connection}),
        "https": type("TlsPool", (HTTPSConnectionPool,), {"ConnectionCls": tls_connection}),
    }
