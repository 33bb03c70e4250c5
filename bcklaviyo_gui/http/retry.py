"""Waiting between the attempts of one request: as the server tells, else doubling; never past the end of patience."""

import enum
import math
import random
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import NoReturn, TypeVar

from tenacity import RetryCallState, Retrying, retry_if_exception_type, wait_exponential_jitter

from bcklaviyo_gui.domain.errors import GaveUp, Stopped
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.local.clock import Clock

SHORTEST_RETRY_AFTER_S = 1.0  # Klaviyo has been seen to tell 0 seconds, and a retry before its time always fails
_MINUTE_S, _HOUR_S, _DAY_S, _YEAR_S = 60, 3600, 86_400, 365 * 86_400

T = TypeVar("T")


class Trouble(enum.Enum):
    """Why an attempt brought no clear answer."""

    UNREACHED = enum.auto()
    SILENT = enum.auto()
    LOST = enum.auto()
    THROTTLED = enum.auto()
    FAILED = enum.auto()
    CHALLENGED = enum.auto()
    UNREADABLE = enum.auto()
    ENDLESS = enum.auto()


class Again(Exception):
    """One attempt did not get through; the same request may pass later. `told_s`: how long the server asks to wait."""

    def __init__(self, trouble: Trouble, detail: Message, told_s: float | None = None) -> None:
        super().__init__(f"{trouble.name} ({detail})")
        self.trouble = trouble
        self.detail = detail
        self.told_s = told_s

    def said_of(self, name: str) -> Message:
        """What happened, with the API's name."""
        match self.trouble:
            case Trouble.UNREACHED:
                return Message("{side} could not be reached ({detail})", side=name, detail=self.detail)
            case Trouble.SILENT:
                return Message("{side} did not answer in time ({detail})", side=name, detail=self.detail)
            case Trouble.LOST:
                return Message("{side} broke the connection ({detail})", side=name, detail=self.detail)
            case Trouble.THROTTLED:
                return Message("{side} asked for a pause ({detail})", side=name, detail=self.detail)
            case Trouble.FAILED:
                return Message("{side} had an error of its own ({detail})", side=name, detail=self.detail)
            case Trouble.CHALLENGED:
                return Message("{side} let a gatekeeper answer ({detail})", side=name, detail=self.detail)
            case Trouble.UNREADABLE:
                return Message("{side} sent an answer that cannot be read ({detail})", side=name, detail=self.detail)
            case Trouble.ENDLESS:
                return Message("{side} sent an answer without an end ({detail})", side=name, detail=self.detail)


@dataclass(frozen=True, slots=True)
class Wait:
    """A pause before the same request goes again."""

    name: str
    endpoint: str
    reason: Message
    seconds: float


class Patience:
    """How long the requests of one session may go on failing without progress.

    What counts is the time in which any of them fails, from when it was first sent until it is answered. An answer ends
    that time; only progress takes back what was spent. So a server that answers now and then, but never with anything
    new, is given up as well, while an hour in which nothing was asked of it costs nothing.
    """

    def __init__(self, limit_s: float, clock: Clock) -> None:
        self.limit_s = limit_s
        self._clock = clock
        self._lock = threading.Lock()
        self._failing = 0
        self._since = 0.0
        self._counted_until = -math.inf
        self._spent_s = 0.0

    def progressed(self) -> None:
        """A record came that was not seen before, or a batch was accepted."""
        with self._lock:
            self._spent_s = 0.0
            self._since = self._counted_until = self._clock.monotonic()

    def begin(self, since: float) -> None:
        """A request that was first sent at that monotonic moment fails; each of these ends with one `end`."""
        with self._lock:
            if not self._failing:
                self._since = max(since, self._counted_until)
            self._failing += 1

    def end(self) -> None:
        """A request that failed was answered, or is not tried any more."""
        with self._lock:
            self._failing -= 1
            if not self._failing:
                self._counted_until = self._clock.monotonic()
                self._spent_s += self._counted_until - self._since

    def left_s(self) -> float:
        """Seconds left for requests that fail; negative when over."""
        with self._lock:
            return self.limit_s - self._spent_s - (self._clock.monotonic() - self._since if self._failing else 0.0)


def persist(
    attempt: Callable[[], T],
    patience: Patience,
    clock: Clock,
    stop: threading.Event,
    place: tuple[str, str],
    report: Callable[[Wait], None] | None = None,
) -> T:
    """What `attempt` returns once it no longer raises Again. `place`: the API's name and the endpoint, for people.

    Raises GaveUp when patience ends or the server asks for a longer wait than is left, and Stopped.
    """
    course = _Course(patience, clock, stop, place, report)
    retrying = Retrying(
        retry=retry_if_exception_type(Again),
        wait=course.next_wait,
        stop=course.is_over,
        retry_error_callback=course.give_up,
        before_sleep=course.announce,
        sleep=course.sleep,
    )
    try:
        return retrying(attempt)
    finally:
        course.end()


def told_wait(status: int, headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds that an answer asks to wait; None when it does not say."""
    told = [_retry_after(headers.get("Retry-After"), now), header_number(headers, "X-Retry-After")]
    waits = [max(SHORTEST_RETRY_AFTER_S, seconds) for seconds in told if seconds is not None]
    reset_ms = header_number(headers, "X-Rate-Limit-Time-Reset-Ms") if status == 429 else None
    if reset_ms is not None:
        waits.append(reset_ms / 1000)
    return max(waits) if waits else None


def header_number(headers: Mapping[str, str], name: str) -> float | None:
    """A header's number, None when absent, not a finite number, or negative."""
    try:
        number = float(headers.get(name, ""))
    except ValueError:
        return None
    return number if 0 <= number < math.inf else None


def duration(seconds: float) -> Message:
    """A stretch of time as a person says it."""
    if seconds < 120:
        return Message("{n} seconds", n=round(seconds))
    if seconds < 120 * _MINUTE_S:
        return Message("{n} minutes", n=round(seconds / _MINUTE_S))
    if seconds < 48 * _HOUR_S:
        return Message("{n} hours", n=round(seconds / _HOUR_S))
    if seconds < _YEAR_S:
        return Message("{n} days", n=round(seconds / _DAY_S))
    return Message("more than a year")


def _retry_after(text: str | None, now: datetime) -> float | None:
    """Seconds, or a date (RFC 9110, 10.2.3)."""
    if text is None:
        return None
    seconds = header_number({"": text}, "")
    if seconds is not None:
        return seconds
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - now).total_seconds())


class _Course:
    """The waits of one request: tenacity's questions, answered from the patience and the clock."""

    _backoff = wait_exponential_jitter(max=60, jitter=1)

    def __init__(
        self,
        patience: Patience,
        clock: Clock,
        stop: threading.Event,
        place: tuple[str, str],
        report: Callable[[Wait], None] | None,
    ) -> None:
        self._patience = patience
        self._clock = clock
        self._stop = stop
        self._name, self._endpoint = place
        self._report = report
        self._began_at = clock.monotonic()
        self._is_failing = False

    def next_wait(self, state: RetryCallState) -> float:
        left_s = self._left_s()
        told_s = _failure(state).told_s
        if told_s is None:
            return max(0.0, min(self._backoff(state), left_s))
        # A server that goes on asking for short pauses gets longer ones, 0.2 s to 10 s.
        wait_s = max(told_s, min(10.0, 0.1 * 2.0**state.attempt_number)) + random.uniform(0, 0.2)
        return min(wait_s, max(told_s, left_s))

    def is_over(self, state: RetryCallState) -> bool:
        left_s = self._left_s()
        return left_s <= 0 or (_failure(state).told_s or 0) > left_s

    def give_up(self, state: RetryCallState) -> NoReturn:
        failure = _failure(state)
        message = Message("{failure}, at {endpoint}", failure=failure.said_of(self._name), endpoint=self._endpoint)
        if failure.told_s is not None and self._left_s() > 0:
            raise GaveUp(
                Message(
                    "{failure}. It asks to wait {time}, longer than this run may wait.",
                    failure=message,
                    time=duration(failure.told_s),
                )
            )
        raise GaveUp(
            Message(
                "{failure}. There was no progress for {time}.", failure=message, time=duration(self._patience.limit_s)
            )
        )

    def announce(self, state: RetryCallState) -> None:
        if self._report is not None:
            reason = _failure(state).said_of(self._name)
            self._report(Wait(self._name, self._endpoint, reason, state.upcoming_sleep))

    def sleep(self, seconds: float) -> None:
        if self._clock.wait(seconds, self._stop):
            raise Stopped

    def end(self) -> None:
        if self._is_failing:
            self._patience.end()

    def _left_s(self) -> float:
        if not self._is_failing:
            self._is_failing = True
            self._patience.begin(self._began_at)
        return self._patience.left_s()


def _failure(state: RetryCallState) -> Again:
    failure = state.outcome.exception() if state.outcome is not None else None
    if not isinstance(failure, Again):
        raise TypeError("a wait without a failure")
    return failure
