"""At most 80 % of each quota goes, whatever the server's headers say, and something always goes."""

import threading
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bcklaviyo_gui.domain.errors import Stopped
from bcklaviyo_gui.http.budget import KLAVIYO_LIMITS, EndpointBudget, WindowBudget
from tests.support.http.wire import FakeClock


@dataclass
class Store:
    """A quota per fixed window, as BigCommerce counts it. `others`: requests of other apps in each window."""

    clock: FakeClock
    quota: int = 150
    window_s: float = 30.0
    others: int = 0
    windows: dict[int, int] = field(default_factory=dict)

    def take(self) -> dict[str, str]:
        elapsed = self.clock.monotonic() - 1000 + 7  # windows began before us
        window = int(elapsed // self.window_s)
        self.windows[window] = self.windows.get(window, 0) + 1
        reset_s = (window + 1) * self.window_s - elapsed
        return headers(self.quota, self.quota - self.others - self.windows[window], reset_s, self.window_s)


def headers(quota: int, left: int, reset_s: float, window_s: float = 30.0) -> dict[str, str]:
    return {
        "X-Rate-Limit-Requests-Quota": str(quota),
        "X-Rate-Limit-Requests-Left": str(left),
        "X-Rate-Limit-Time-Reset-Ms": str(int(reset_s * 1000)),
        "X-Rate-Limit-Time-Window-Ms": str(int(window_s * 1000)),
    }


@dataclass
class Desk:
    """A budget with its clock."""

    budget: WindowBudget | EndpointBudget
    clock: FakeClock = field(default_factory=FakeClock)
    stop: threading.Event = field(default_factory=threading.Event)

    def acquire(self, key: str = "orders") -> None:
        self.budget.acquire(key, self.stop, self.clock)

    def learn(self, told: dict[str, str], status: int | None = 200, key: str = "orders") -> None:
        self.budget.learn(key, status, told, self.clock)

    def would_wait(self, key: str = "orders") -> bool:
        """Whether the next request must wait; one that need not is under way then."""
        self.stop.set()
        before = len(self.clock.waits)
        try:
            self.acquire(key)
        except Stopped:
            return True
        finally:
            self.stop.clear()
            del self.clock.waits[before:]
        return False


@pytest.mark.parametrize("quota", [5, 20, 150, 450])
def test_a_window_never_sees_more_than_its_share(quota: int) -> None:
    desk = Desk(WindowBudget())
    store = Store(desk.clock, quota)

    for _ in range(quota * 4):
        desk.acquire()
        told = store.take()
        desk.clock.seconds += 0.01
        desk.learn(told)

    assert max(store.windows.values()) <= 0.8 * quota
    full = [count for window, count in sorted(store.windows.items())[1:-1]]
    assert min(full) >= int(0.8 * quota) - 1  # and the share is used


@pytest.mark.parametrize("quota", [1, 2, 3])
def test_a_tiny_quota_still_moves(quota: int) -> None:
    desk = Desk(WindowBudget())
    store = Store(desk.clock, quota)

    for _ in range(6):
        desk.acquire()
        desk.learn(store.take())

    assert sum(store.windows.values()) == 6
    assert max(store.windows.values()) <= max(1, int(0.8 * quota))


def test_what_other_apps_use_is_left_to_them() -> None:
    desk = Desk(WindowBudget())
    store = Store(desk.clock, 150, others=100)

    for _ in range(60):
        desk.acquire()
        desk.learn(store.take())

    assert max(store.windows.values()) <= 21  # 20 to the reserve, and one to see it


def test_only_one_request_goes_before_the_first_answer() -> None:
    desk = Desk(WindowBudget())
    desk.acquire()
    assert desk.would_wait()

    desk.learn(headers(150, 149, 20))

    assert [desk.would_wait() for _ in range(4)] == [False, False, False, True]


def test_requests_in_flight_count_as_used() -> None:
    desk = Desk(WindowBudget(readers=10))
    desk.acquire()
    desk.learn(headers(150, 33, 20))  # three above the reserve of 30

    assert [desk.would_wait() for _ in range(4)] == [False, False, False, True]


def test_answers_that_overtake_each_other_do_not_give_requests_back() -> None:
    desk = Desk(WindowBudget())
    for left in (150, 33, 60):
        desk.acquire()
        desk.learn(headers(150, left, 20))

    assert [desk.would_wait() for _ in range(4)] == [False, False, False, True]


def test_a_late_answer_of_the_window_before_is_void() -> None:
    desk = Desk(WindowBudget())
    for left, reset in ((149, 1.0), (148, 30.0), (30, 0.2)):
        desk.acquire()
        desk.learn(headers(150, left, reset))

    assert not desk.would_wait()


def test_a_new_window_is_seen_even_before_the_old_one_should_end() -> None:
    desk = Desk(WindowBudget())
    desk.acquire()
    desk.learn(headers(150, 31, 5.0))
    desk.acquire()
    desk.learn(headers(150, 149, 29.9))

    assert not desk.would_wait()


def test_an_exhausted_window_waits_for_its_reset_and_no_longer() -> None:
    desk = Desk(WindowBudget())
    desk.acquire()
    desk.learn(headers(150, 30, 12.0))

    desk.acquire()

    assert sum(desk.clock.waits) == pytest.approx(12.0)


def test_a_429_empties_the_window() -> None:
    desk = Desk(WindowBudget())
    desk.acquire()
    desk.learn(headers(150, 100, 9.0), status=429)

    desk.acquire()

    assert sum(desk.clock.waits) == pytest.approx(9.0)


def test_failed_requests_count_as_used() -> None:
    desk = Desk(WindowBudget())
    desk.acquire()
    desk.learn(headers(150, 33, 20))
    for _ in range(3):
        desk.acquire()
        desk.learn({}, status=None)

    assert desk.would_wait()


def test_without_headers_the_smallest_plan_is_assumed() -> None:
    desk = Desk(WindowBudget())
    for _ in range(480):
        desk.acquire()
        desk.learn({})

    assert sum(desk.clock.waits) == pytest.approx(90.0)


def test_a_wait_for_the_window_ends_with_stop() -> None:
    desk = Desk(WindowBudget())
    desk.acquire()
    desk.learn(headers(150, 10, 20))
    desk.stop.set()

    with pytest.raises(Stopped):
        desk.acquire()


def test_readers_wait_for_each_other_and_none_is_lost() -> None:
    desk = Desk(WindowBudget())
    out, peak, lock = 0, 0, threading.Lock()

    def read() -> None:
        nonlocal out, peak
        for _ in range(50):
            desk.acquire()
            with lock:
                out += 1
                peak = max(peak, out)
            with lock:
                out -= 1
            desk.learn({})

    threads = [threading.Thread(target=read) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert peak <= 3


def most_within(moments: list[float], length_s: float) -> int:
    return max(sum(start <= moment < start + length_s for moment in moments) for start in moments)


@pytest.mark.parametrize("key", sorted(KLAVIYO_LIMITS))
def test_no_endpoint_gets_more_than_its_share(key: str) -> None:
    desk = Desk(EndpointBudget())
    burst, steady = KLAVIYO_LIMITS[key]
    moments: list[float] = []
    for _ in range(min(steady, 400)):
        desk.acquire(key)
        moments.append(desk.clock.seconds)
        desk.learn({}, key=key)

    assert most_within(moments, 0.999) <= max(1, int(0.8 * burst))
    assert most_within(moments, 59.999) <= max(1, int(0.8 * steady))


def test_told_limits_replace_the_documented_ones() -> None:
    desk = Desk(EndpointBudget())
    moments: list[float] = []
    for _ in range(60):
        desk.acquire("bulk")
        moments.append(desk.clock.seconds)
        desk.learn({"RateLimit-Limit": "5, 5;w=1, 50;w=60", "RateLimit-Remaining": "4"}, key="bulk")

    assert most_within(moments[10:], 0.999) == 4
    assert most_within(moments, 59.999) <= 42  # 40, and what went before the first answer


@pytest.mark.parametrize(
    ("told", "in_a_second", "in_a_minute"), [("10", 8, 120), ("150", 8, 120), ("60", 8, 48), ("5", 4, 4), ("x", 8, 120)]
)
def test_a_single_told_limit_is_the_minute_unless_it_is_the_burst(
    told: str, in_a_second: int, in_a_minute: int
) -> None:
    desk = Desk(EndpointBudget())
    moments: list[float] = []
    desk.learn({"RateLimit-Limit": told}, key="bulk")
    for _ in range(300):
        desk.acquire("bulk")
        moments.append(desk.clock.seconds)

    assert most_within(moments, 0.999) == in_a_second
    assert most_within(moments, 59.999) == in_a_minute


def test_nothing_remaining_waits_for_the_reset() -> None:
    desk = Desk(EndpointBudget())
    desk.acquire("bulk")
    desk.learn({"RateLimit-Remaining": "0", "RateLimit-Reset": "6"}, key="bulk")

    desk.acquire("bulk")
    desk.acquire("profiles")

    assert sum(desk.clock.waits) == pytest.approx(6.0)


def test_a_throttled_endpoint_rests_for_all_its_users() -> None:
    desk = Desk(EndpointBudget())
    desk.acquire("bulk")
    desk.learn({"Retry-After": "4"}, status=429, key="bulk")

    desk.acquire("bulk")

    assert sum(desk.clock.waits) == pytest.approx(4.0)


def test_a_wait_for_an_endpoint_ends_with_stop() -> None:
    desk = Desk(EndpointBudget())
    desk.acquire("accounts")
    desk.stop.set()

    with pytest.raises(Stopped):
        desk.acquire("accounts")


NONSENSE = ["1e308", "9" * 400, "-1", "nan", "", "0", "٣", "1e-300"]


@settings(max_examples=80, deadline=None)
@given(
    told=st.fixed_dictionaries(
        {},
        optional={
            f"X-Rate-Limit-{name}": st.sampled_from(NONSENSE)
            for name in ("Requests-Quota", "Requests-Left", "Time-Reset-Ms", "Time-Window-Ms")
        },
    ),
    status=st.sampled_from([200, 429]),
)
def test_whatever_the_headers_of_a_store_say_something_goes_within_minutes(told: dict[str, str], status: int) -> None:
    desk = Desk(WindowBudget())
    desk.acquire()
    desk.learn(told, status)
    desk.acquire()

    assert sum(desk.clock.waits) <= 301


@settings(max_examples=80, deadline=None)
@given(
    limit=st.sampled_from(NONSENSE)
    | st.builds("{};w={}".format, st.sampled_from(NONSENSE), st.sampled_from([*NONSENSE, "60", "999999999"])),
    remaining=st.sampled_from(NONSENSE),
    reset=st.sampled_from(NONSENSE),
    status=st.sampled_from([200, 429]),
)
def test_whatever_the_headers_of_an_account_say_something_goes_within_minutes(
    limit: str, remaining: str, reset: str, status: int
) -> None:
    told = {"RateLimit-Limit": limit, "RateLimit-Remaining": remaining, "RateLimit-Reset": reset, "Retry-After": reset}
    desk = Desk(EndpointBudget())
    desk.acquire("bulk")
    desk.learn(told, status, "bulk")
    desk.acquire("bulk")

    assert sum(desk.clock.waits) <= 301
