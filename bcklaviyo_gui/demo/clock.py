"""The demo's time: the machine's, or a held one; in both cases it can be moved forward."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime


class DemoClock:
    """Seconds since 1970 for both APIs. With `start` time stands still there until `advance` is called."""

    def __init__(self, start: datetime | None = None) -> None:
        self._held = None if start is None else int(start.timestamp())
        self._ahead = 0.0
        self._lock = threading.Lock()

    def now(self) -> int:
        """Whole seconds since 1970."""
        with self._lock:
            return int((time.time() if self._held is None else self._held) + self._ahead)

    def now_utc(self) -> datetime:
        return datetime.fromtimestamp(self.now(), UTC)

    def advance(self, seconds: float) -> None:
        """Let `seconds` pass at once."""
        with self._lock:
            self._ahead += seconds
