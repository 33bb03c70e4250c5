"""When the next sync is due."""

from datetime import UTC, datetime, timedelta

import pytest

from bcklaviyo_gui.sync.schedule import Action, Ending, Past, Schedule, clamp, decide

NOW = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
HOURLY = Schedule(is_on=True)


def ago(**parts: float) -> datetime:
    return NOW - timedelta(**parts)


def test_nothing_is_due_while_it_is_off() -> None:
    assert decide(Schedule(is_on=False), Past(ago(days=3)), NOW, is_online=True).action is Action.NOTHING


def test_the_first_sync_is_due_at_once() -> None:
    assert decide(HOURLY, Past(), NOW, is_online=True).action is Action.SYNC


def test_the_next_one_is_due_an_interval_after_the_last() -> None:
    decision = decide(HOURLY, Past(ago(minutes=20)), NOW, is_online=True)
    assert (decision.action, decision.due) == (Action.WAIT, NOW + timedelta(minutes=40))


def test_one_that_is_due_now_is_no_catching_up() -> None:
    assert decide(HOURLY, Past(ago(minutes=60)), NOW, is_online=True).action is Action.SYNC


def test_a_missed_hour_is_caught_up_once_after_sleep() -> None:
    assert decide(HOURLY, Past(ago(hours=9)), NOW, is_online=True).action is Action.CATCH_UP
    caught_up = Past(NOW, NOW, Ending.WELL)
    assert decide(HOURLY, caught_up, NOW, is_online=True).action is Action.WAIT


def test_without_a_network_it_waits() -> None:
    assert decide(HOURLY, Past(ago(hours=2)), NOW, is_online=False).action is Action.WAIT_FOR_NETWORK


def test_a_pause_ends_by_itself() -> None:
    paused = Schedule(is_on=True, paused_until=NOW + timedelta(minutes=30))
    assert decide(paused, Past(ago(hours=2)), NOW, is_online=True).due == NOW + timedelta(minutes=30)
    later = NOW + timedelta(minutes=31)
    assert decide(paused, Past(ago(hours=2)), later, is_online=True).action is Action.CATCH_UP


def test_no_answer_is_tried_again_soon() -> None:
    past = Past(ago(hours=1), ago(minutes=2), Ending.NO_ANSWER)
    assert decide(HOURLY, past, NOW, is_online=True).due == NOW + timedelta(minutes=3)


def test_a_run_of_the_command_line_is_waited_for() -> None:
    past = Past(ago(hours=1), ago(seconds=20), Ending.BUSY)
    assert decide(HOURLY, past, NOW, is_online=True).due == NOW + timedelta(seconds=40)


def test_what_only_a_person_can_mend_holds_the_schedule() -> None:
    past = Past(ago(hours=5), ago(hours=4), Ending.NEEDS_PERSON)
    assert decide(HOURLY, past, NOW, is_online=True).action is Action.HOLD


def test_a_stop_counts_as_an_attempt() -> None:
    past = Past(ago(hours=2), ago(minutes=1), Ending.STOPPED)
    assert decide(HOURLY, past, NOW, is_online=True).due == NOW + timedelta(minutes=59)


def test_a_clock_that_was_set_back_postpones_by_one_interval_at_most() -> None:
    past = Past(NOW + timedelta(days=400))
    assert decide(HOURLY, past, NOW, is_online=True).due == NOW + timedelta(hours=1)


@pytest.mark.parametrize(
    ("chosen", "held"),
    [
        (timedelta(seconds=1), timedelta(minutes=5)),
        (timedelta(minutes=15), timedelta(minutes=15)),
        (timedelta(days=9), timedelta(days=1)),
    ],
)
def test_intervals_lie_between_five_minutes_and_a_day(chosen: timedelta, held: timedelta) -> None:
    assert clamp(chosen) == held
