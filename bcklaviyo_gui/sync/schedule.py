"""When the next sync is due: pure, from what happened and the clock.

A missed time is not lost: after sleep, or after the program was off, one sync is due at once, and it reads all that
changed since the last. A fault that only the merchant can fix holds the schedule until it is fixed.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

SHORTEST = timedelta(minutes=5)
LONGEST = timedelta(days=1)
_RETRY_AFTER = timedelta(minutes=5)
_BUSY_AFTER = timedelta(minutes=1)
# A timer wakes a little late now and then; only what is later than this was missed.
_LATE = timedelta(minutes=2)


class Ending(Enum):
    """How the last attempt ended, as far as the schedule cares."""

    WELL = "well"
    STOPPED = "stopped"
    NO_ANSWER = "no_answer"
    BUSY = "busy"
    NEEDS_PERSON = "needs_person"


class Action(Enum):
    """What to do now."""

    NOTHING = "nothing"
    WAIT = "wait"
    WAIT_FOR_NETWORK = "wait_for_network"
    HOLD = "hold"
    SYNC = "sync"
    CATCH_UP = "catch_up"


@dataclass(frozen=True, slots=True)
class Schedule:
    """What was chosen: on or off, how often, and a pause."""

    is_on: bool
    interval: timedelta = timedelta(hours=1)
    paused_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Past:
    """What happened: the last sync that went well, and the last attempt with its ending."""

    last_good: datetime | None = None
    last_attempt: datetime | None = None
    ending: Ending | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """What to do, and when the next sync is due (None: never, as things are)."""

    action: Action
    due: datetime | None = None


def clamp(interval: timedelta) -> timedelta:
    """An interval between five minutes and a day."""
    return min(LONGEST, max(SHORTEST, interval))


def decide(schedule: Schedule, past: Past, now: datetime, *, is_online: bool) -> Decision:
    """What the schedule wants at this moment."""
    if not schedule.is_on:
        return Decision(Action.NOTHING)
    if past.ending is Ending.NEEDS_PERSON:
        return Decision(Action.HOLD)
    due = _due(schedule, past, now)
    if schedule.paused_until is not None and now < schedule.paused_until:
        return Decision(Action.WAIT, max(due, schedule.paused_until))
    if now < due:
        return Decision(Action.WAIT, due)
    if not is_online:
        return Decision(Action.WAIT_FOR_NETWORK, due)
    return Decision(Action.CATCH_UP if _is_missed(schedule, past, now) else Action.SYNC, due)


def _due(schedule: Schedule, past: Past, now: datetime) -> datetime:
    interval = clamp(schedule.interval)
    if past.last_attempt is not None and past.ending is Ending.BUSY:
        due = past.last_attempt + min(interval, _BUSY_AFTER)
    elif past.last_attempt is not None and past.ending is Ending.NO_ANSWER:
        due = past.last_attempt + min(interval, _RETRY_AFTER)
    else:
        newest = max((at for at in (past.last_good, past.last_attempt) if at is not None), default=None)
        due = now if newest is None else newest + interval
    # The clock of a machine may be set back: nothing is due later than one interval from now.
    return min(due, now + interval)


def _is_missed(schedule: Schedule, past: Past, now: datetime) -> bool:
    return past.last_good is not None and now > past.last_good + clamp(schedule.interval) + _LATE
