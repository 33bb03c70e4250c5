"""A clock on which waits pass at once."""

import threading
import time
from datetime import UTC, datetime, timedelta


class JumpClock:
    """Time goes on as it does, and jumps ahead by every wait. `start`: what it shows at first."""

    def __init__(self, start: datetime | None = None) -> None:
        self._lock = threading.Lock()
        self._began = time.monotonic()
        self._start = start or datetime.now(UTC)
        self.waited: list[float] = []

    @property
    def skipped_s(self) -> float:
        """How long all waits together would have taken."""
        with self._lock:
            return sum(self.waited)

    def skip(self, seconds: float) -> None:
        """Let time pass."""
        with self._lock:
            self.waited.append(seconds)

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self.monotonic())

    def monotonic(self) -> float:
        return time.monotonic() - self._began + self.skipped_s

    def wait(self, seconds: float, stop: threading.Event) -> bool:
        with self._lock:
            self.waited.append(max(0.0, seconds))
        # Others get a turn, as they would in a real wait.
        time.sleep(0)
        return stop.is_set()
