"""Request quotas: BigCommerce's shared window, and Klaviyo's burst and steady windows of each endpoint."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

STORE_WINDOW_S = 30.0
UNLIMITED = 1_000_000


class StoreQuota:
    """`quota` requests in each fixed window of 30 seconds, shared by every client of the store; 0 is no limit."""

    def __init__(self, quota: int, monotonic: Callable[[], float] = time.monotonic) -> None:
        self.quota = quota or UNLIMITED
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._window_ends = 0.0
        self._used = 0

    def take(self, count: int = 1) -> tuple[bool, dict[str, str]]:
        """(granted, the four X-Rate-Limit headers). `count` above 1 is another app of the store at work."""
        with self._lock:
            now = self._monotonic()
            if now >= self._window_ends:
                self._window_ends = now + STORE_WINDOW_S
                self._used = 0
            granted = self._used + count <= self.quota
            if granted:
                self._used += count
            return granted, {
                "X-Rate-Limit-Time-Window-Ms": str(int(STORE_WINDOW_S * 1000)),
                "X-Rate-Limit-Time-Reset-Ms": str(int((self._window_ends - now) * 1000)),
                "X-Rate-Limit-Requests-Quota": str(self.quota),
                "X-Rate-Limit-Requests-Left": str(self.quota - self._used),
            }


@dataclass(frozen=True, slots=True)
class Rate:
    """Requests a second and a minute."""

    burst: int
    steady: int


XS, S, M, L, XL = Rate(1, 15), Rate(3, 60), Rate(10, 150), Rate(75, 750), Rate(350, 3500)


class AccountLimits:
    """Fixed windows of one second and one minute for each endpoint of the account."""

    def __init__(self, *, enforced: bool = True, monotonic: Callable[[], float] = time.monotonic) -> None:
        self.enforced = enforced
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._used: dict[tuple[str, int], tuple[float, int]] = {}

    def take(self, endpoint: str, rate: Rate) -> tuple[float | None, dict[str, str]]:
        """(None when granted, else the seconds until it may be tried again; the headers to answer with)."""
        with self._lock:
            now = self._monotonic()
            windows = [self._window(endpoint, length, now) for length in (1, 60)]
            room = [rate.burst - windows[0][1], rate.steady - windows[1][1]]
            if self.enforced and min(room) <= 0:
                ends = [
                    start + length for (start, _), length, left in zip(windows, (1, 60), room, strict=True) if left <= 0
                ]
                wait = max(ends) - now
                return wait, {"Retry-After": str(max(1, int(wait + 0.999)))}
            for length, (start, used) in zip((1, 60), windows, strict=True):
                self._used[endpoint, length] = (start, used + 1)
        tighter = min(room)
        return None, {
            "RateLimit-Limit": f"{rate.burst}, {rate.burst};w=1, {rate.steady};w=60",
            "RateLimit-Remaining": str(max(0, tighter - 1)),
            "RateLimit-Reset": "0" if tighter > 1 else "1",
        }

    def _window(self, endpoint: str, length: int, now: float) -> tuple[float, int]:
        start, used = self._used.get((endpoint, length), (now, 0))
        return (start, used) if now < start + length else (now, 0)
