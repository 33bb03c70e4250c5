"""Answers as they come over a socket, with an end: by the clock, and by bytes.

A socket's timeout is for silence alone: a server that sends a byte in time, again and again, or one "100 Continue"
after the other, would be listened to for ever. So each piece is taken under the limits of the answer as a whole.
"""

import io
import math
import socket
import time
from collections.abc import Callable
from http.client import HTTPResponse
from typing import Any

from bcklaviyo_gui.http.bodies import MAX_BODY_BYTES
from bcklaviyo_gui.http.slices import wait_in_slices

HEAD_BYTES = 256 * 1024  # status line and headers, "100 Continue" and its like included; real ones have about 2 KB
_FRAME_BYTES = 4_000_000  # what chunked transfer may add to a body: sizes, line ends, trailers


class TooLate(TimeoutError):
    """The answer's time was over before it was whole."""


class EndlessAnswer(OSError):
    """The answer's head, or all that came, has more bytes than any answer should."""


class MeteredResponse(HTTPResponse):
    """An HTTP answer that raises TooLate and EndlessAnswer while it is read, ConnectionAbortedError once `is_cut`.

    ends_at: monotonic seconds.
    """

    def __init__(
        self, sock: socket.socket, ends_at: float, is_cut: Callable[[], bool], *args: Any, **options: Any
    ) -> None:
        self._metered = _Metered(sock, ends_at, is_cut)
        super().__init__(_Socket(self._metered), *args, **options)  # type: ignore[arg-type]  # takes only its file

    def begin(self) -> None:
        self._metered.left = HEAD_BYTES
        super().begin()
        self._metered.left = MAX_BODY_BYTES + _FRAME_BYTES


class _Socket:
    """The one thing that http.client wants of a socket when it reads an answer."""

    def __init__(self, metered: "_Metered") -> None:
        self._metered = metered

    def makefile(self, mode: str) -> io.BufferedReader:  # noqa: ARG002  http.client's call
        return io.BufferedReader(self._metered)


class _Metered(io.RawIOBase):
    """The bytes of a socket, as long as there is time and room (`left`, in bytes)."""

    def __init__(self, sock: socket.socket, ends_at: float, is_cut: Callable[[], bool]) -> None:
        self.left = HEAD_BYTES
        self._sock = sock
        self._raw = sock.makefile("rb", buffering=0)  # the socket is closed with the last of its files
        self._ends_at = ends_at
        self._is_cut = is_cut
        silence_s = sock.gettimeout()
        self._silence_s = math.inf if silence_s is None else silence_s

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        time_left = self._ends_at - time.monotonic()
        if time_left <= 0:
            raise TooLate
        limit_s = min(time_left, self._silence_s)
        try:
            # Not through the file, which is of no use any more after its first timeout.
            count = wait_in_slices(self._sock, lambda: self._sock.recv_into(buffer), limit_s, self._is_cut)
        except TimeoutError:
            if time.monotonic() >= self._ends_at:
                raise TooLate from None
            raise
        self.left -= count
        if self.left < 0:
            raise EndlessAnswer
        return count

    def close(self) -> None:
        self._raw.close()
        super().close()
