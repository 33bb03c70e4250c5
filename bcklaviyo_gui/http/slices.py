"""Waiting for a socket in short slices, between which a thread looks whether its work was cut.

To shut a socket wakes those who wait for it on Linux and macOS, and not on Windows: a stop would last there as long as
the server is silent. To close it in their stead is no way: its number may be given to another one in the same moment.
"""

import math
import socket
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

SLICE_S = 0.25


def wait_in_slices(sock: socket.socket, act: Callable[[], T], limit_s: float, is_cut: Callable[[], bool]) -> T:
    """What `act` answers, which reads from or writes to the socket once.

    Raises TimeoutError after `limit_s` seconds, ConnectionAbortedError once `is_cut`. The socket keeps its own timeout.
    """
    ends, before = time.monotonic() + limit_s, sock.gettimeout()
    try:
        while True:
            sock.settimeout(max(0.001, min(SLICE_S, ends - time.monotonic())))
            try:
                return act()
            except TimeoutError:
                if is_cut():
                    raise ConnectionAbortedError("the session was cut") from None
                if time.monotonic() >= ends:
                    raise
    finally:
        sock.settimeout(before)


def send_in_slices(sock: socket.socket, data: bytes, is_cut: Callable[[], bool]) -> None:
    """Send all of it; the socket's own timeout holds for each piece. Raises as `wait_in_slices`."""
    limit_s, rest = sock.gettimeout(), memoryview(data)
    while rest:
        piece = rest
        sent = wait_in_slices(sock, lambda: sock.send(piece), math.inf if limit_s is None else limit_s, is_cut)  # noqa: B023 - called at once
        rest = rest[sent:]
