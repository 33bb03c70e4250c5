"""How many requests may go now: at most a share of each quota, because other programs use the same quota."""

import math
import re
import threading
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from bcklaviyo_gui.domain.errors import Stopped
from bcklaviyo_gui.http.retry import header_number, told_wait
from bcklaviyo_gui.local.clock import Clock

SHARE = 0.8
READERS = 3  # BigCommerce names no number for its lists; an older guide said three, other lists have caps from 3 up

# Klaviyo's documented limits: requests a second, requests a minute (OpenAPI, x-klaviyo-ratelimit, 2026-07-15).
KLAVIYO_LIMITS: Mapping[str, tuple[int, int]] = {
    "accounts": (1, 15),
    "metrics": (10, 150),
    "mapped_metrics": (3, 60),
    "aggregates": (3, 60),
    "events_post": (350, 3500),
    "bulk": (10, 150),
    "events_get": (350, 3500),
    "event_get": (10, 150),
    "profiles": (75, 750),
    "profile_import": (75, 750),
    "import_jobs_post": (10, 150),
    "import_jobs_get": (10, 150),
    "import_errors": (10, 150),
}

_LONGEST_WINDOW_S = 300.0  # BigCommerce's have 30 s; nobody is waited for longer because of a header of a good answer
_LONGEST_TOLD_S = 60  # Klaviyo's are a second and a minute; a longer quota that is used up is told by a 429
_UNLIMITED = 10**9
_LONGEST_NAP_S = 1.0  # an answer that comes meanwhile may shorten the wait
_SLOT_POLL_S = 0.1


class Budget(Protocol):
    """Every request takes one `acquire`, and after its answer or failure exactly one `learn`."""

    def acquire(self, limit_key: str, stop: threading.Event, clock: Clock) -> None:
        """Return when a request may go. Raises Stopped."""
        ...

    def learn(self, limit_key: str, status: int | None, headers: Mapping[str, str], clock: Clock) -> None:
        """Take what an answer tells of the quota; status None: there was no answer."""
        ...


class WindowBudget:
    """BigCommerce: one quota per store and window, told by every answer's headers (X-Rate-Limit-*).

    The answers' smallest `left` and the requests in flight say what remains of the window; the last `1 - share` of the
    quota is left to others. Until a first answer only one request is out; without headers, `share` of the Standard
    plan's 150 per 30 s.
    """

    def __init__(self, share: float = SHARE, readers: int = READERS) -> None:
        self._share = share
        self._readers = readers
        self._changed = threading.Condition()
        self._in_flight = 0
        self._answered = False
        self._window: _Window | None = None
        self._unguided = _Sliding({30.0: 150}, share)

    def acquire(self, limit_key: str, stop: threading.Event, clock: Clock) -> None:  # noqa: ARG002  one quota for all
        while True:
            with self._changed:
                wait_s = self._wait_s(clock.monotonic())
                if wait_s == 0:
                    self._in_flight += 1
                    self._unguided.sent(clock.monotonic())
                    return
                if wait_s is None:
                    self._changed.wait(_SLOT_POLL_S)
            if stop.is_set():
                raise Stopped
            if wait_s is not None and clock.wait(min(wait_s, _LONGEST_NAP_S), stop):
                raise Stopped

    def learn(
        self,
        limit_key: str,  # noqa: ARG002  one quota for all
        status: int | None,
        headers: Mapping[str, str],
        clock: Clock,
    ) -> None:
        with self._changed:
            self._in_flight -= 1
            self._answered = self._answered or status is not None
            told = _Window.told(headers, clock.monotonic(), self._share)
            if told is None:
                if self._window is not None:
                    self._window.left -= 1
            elif status == 429:
                told.left = 0
                self._window = told
            elif self._window is None:
                self._window = told
            else:
                self._window.correct(told)
            self._changed.notify_all()

    def _wait_s(self, now: float) -> float | None:
        """0: go; None: when another request has ended; else seconds."""
        if self._in_flight >= (self._readers if self._answered else 1):
            return None
        if self._window is None:
            return self._unguided.wait_s(now)
        return self._window.wait_s(now, self._in_flight)


class EndpointBudget:
    """Klaviyo: a quota a second and one a minute for each endpoint, corrected by the RateLimit-* headers."""

    def __init__(self, share: float = SHARE, limits: Mapping[str, tuple[int, int]] = KLAVIYO_LIMITS) -> None:
        self._lock = threading.Lock()
        self._lanes = {
            key: _Lane(burst, _Sliding({1.0: burst, 60.0: steady}, share)) for key, (burst, steady) in limits.items()
        }

    def acquire(self, limit_key: str, stop: threading.Event, clock: Clock) -> None:
        lane = self._lanes[limit_key]
        while True:
            with self._lock:
                now = clock.monotonic()
                wait_s = max(lane.blocked_until - now, lane.sliding.wait_s(now))
                if wait_s <= 0:
                    lane.sliding.sent(now)
                    return
            if clock.wait(min(wait_s, _LONGEST_NAP_S), stop):
                raise Stopped

    def learn(self, limit_key: str, status: int | None, headers: Mapping[str, str], clock: Clock) -> None:
        if status is None:
            return
        lane = self._lanes[limit_key]
        with self._lock:
            lane.sliding.limits.update(_told_limits(headers.get("RateLimit-Limit", ""), lane.burst))
            pause_s = None
            if status == 429:
                pause_s = told_wait(status, headers, clock.now())
            elif header_number(headers, "RateLimit-Remaining") == 0:
                pause_s = header_number(headers, "RateLimit-Reset")
            if pause_s is not None:
                lane.blocked_until = max(lane.blocked_until, clock.monotonic() + min(pause_s, 60.0))


class _Sliding:
    """At most `share` of each limit within any stretch of its length; at least one request."""

    def __init__(self, limits: dict[float, int], share: float) -> None:
        self.limits = limits  # length in seconds → requests
        self._share = share
        self._sent: deque[float] = deque()

    def sent(self, now: float) -> None:
        self._sent.append(now)
        oldest = now - max(self.limits)
        while self._sent[0] < oldest:
            self._sent.popleft()

    def wait_s(self, now: float) -> float:
        waits = [self._sent[-n] + length - now for length, n in self._allowed() if len(self._sent) >= n]
        return max(0.0, *waits) if waits else 0.0

    def _allowed(self) -> list[tuple[float, int]]:
        return [(length, max(1, math.floor(limit * self._share))) for length, limit in self.limits.items()]


@dataclass
class _Lane:
    burst: int
    sliding: _Sliding
    blocked_until: float = -math.inf


def _told_limits(text: str, burst: int) -> dict[float, int]:
    """Window length → limit, from `10, 10;w=1, 150;w=60` or a single number.

    A single number that is not the documented burst is the steady limit, as Klaviyo's guide has it.
    """
    found = re.findall(r"\b(\d{1,9})\s*;\s*w=(\d{1,2})\b", text)
    with_length = {float(w): int(n) for n, w in found if 0 < int(w) <= _LONGEST_TOLD_S}
    if with_length:
        return with_length
    number = re.fullmatch(r"\s*(\d{1,9})\s*", text)
    if number is None or int(number[1]) == burst:
        return {}
    return {1.0: min(burst, int(number[1])), 60.0: int(number[1])}


@dataclass
class _Window:
    """What is known of the running window. `ends`: its monotonic end, a guess until one of its answers tells it."""

    quota: int
    left: int
    length_s: float
    ends: float
    share: float
    is_guess: bool = field(default=False)

    @classmethod
    def told(cls, headers: Mapping[str, str], now: float, share: float) -> "_Window | None":
        quota = header_number(headers, "X-Rate-Limit-Requests-Quota")
        left = header_number(headers, "X-Rate-Limit-Requests-Left")
        if not quota or left is None:
            return None
        length_s = min((header_number(headers, "X-Rate-Limit-Time-Window-Ms") or 30_000) / 1000, _LONGEST_WINDOW_S)
        reset_ms = header_number(headers, "X-Rate-Limit-Time-Reset-Ms")
        reset_s = length_s if reset_ms is None else min(reset_ms / 1000, max(length_s, 60.0))
        return cls(int(min(quota, _UNLIMITED)), int(min(left, _UNLIMITED)), length_s, now + reset_s, share)

    def wait_s(self, now: float, in_flight: int) -> float:
        if now >= self.ends:
            self.left, self.ends, self.is_guess = self.quota, now + self.length_s, True
        reserve = self.quota - max(1, math.floor(self.quota * self.share))
        return 0.0 if self.left - in_flight > reserve else self.ends - now

    def correct(self, told: "_Window") -> None:
        """Answers overtake each other: within a window the smallest `left` holds, and one of an older window is void.

        Each told end is late by its answer's way back, so the earliest is the best.
        """
        drift = told.ends - self.ends
        if self.is_guess or drift > self.length_s / 2:
            self.left, self.ends, self.is_guess = told.left, told.ends, False
        elif drift >= -self.length_s / 2:
            self.left, self.ends = min(self.left, told.left), min(self.ends, told.ends)
        else:
            return
        self.quota, self.length_s = told.quota, told.length_s
