"""Every event once: when nothing is new nothing is sent, and a killed process leaves nothing lost or doubled."""

import os
import random
import subprocess
import time
from pathlib import Path

import pytest

from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.sync.reports import Outcome, RunKind
from tests.support.cli.door import ended, start
from tests.support.contract.compare import compare_events
from tests.support.contract.reader import ContractReader
from tests.support.posix import KILLED
from tests.support.sync.bench import Bench
from tests.support.sync.changes import change_everything
from tests.support.sync.clocks import JumpClock
from tests.support.sync.crashes import Death, run_until
from tests.support.sync.places import keys_of, places, recorded_events
from tests.support.sync.small import NOW, changed_store, reset, show, small_demo, small_store

LONGEST_LIFE_S = 1.4


def writes(demo: DemoServer) -> list[tuple[str, int]]:
    """The requests so far that could have changed something in the account."""
    return [(row.path, row.status) for row in demo.log if row.api == "klaviyo" and row.method != "GET"]


def test_a_second_backfill_sends_nothing(place: Path) -> None:
    with DemoServer(orders=250, quota=0, klaviyo_limits=False, now=NOW) as demo:
        bench = Bench(demo, place)
        bench.clock = JumpClock(NOW)
        first = bench.backfill()
        demo.log.clear()
        second = bench.backfill()
        assert first.outcome is second.outcome is Outcome.COMPLETED
        assert writes(demo) == []
        sent = {metric: count.accepted for metric, count in first.events.items() if count.accepted}
        assert {metric: count.already_sent for metric, count in second.events.items() if count.already_sent} == sent
        assert sum(count.accepted for count in second.events.values()) == second.profiles.accepted == 0


def test_a_sync_without_changes_sends_nothing(place: Path) -> None:
    with DemoServer(orders=150, quota=0, klaviyo_limits=False, now=NOW) as demo:
        bench = Bench(demo, place)
        bench.clock = JumpClock(NOW)
        bench.backfill()
        change_everything(demo.store, random.Random(4))
        demo.store.advance(3_600)
        bench.sync()
        demo.log.clear()
        assert bench.sync().outcome is Outcome.COMPLETED
        assert bench.backfill().outcome is Outcome.COMPLETED
        assert writes(demo) == []


def test_a_checkout_that_was_paid_after_a_run_died_starts_no_flow(place: Path) -> None:
    """Its event may lie in the outbox, but the shopper has bought since."""
    waiting = 0
    with small_demo() as demo:
        for count in range(50, 60):
            reset(demo, small_store())
            bench = Bench(demo, place / str(count))
            bench.batch_events, bench.clock = 1, JumpClock(NOW)
            bench.backfill()
            store = changed_store()
            show(demo, store)
            cart = next(order.id for order in store.orders.values() if order.email == "cart.guest@postbox.co")
            key = ("Started Checkout", f"bigcommerce-{demo.store_hash}-{cart}")
            run_until(bench, RunKind.SYNC, Death("commit", count, is_after=True))
            told = keys_of(recorded_events(bench))
            waiting += key in places(bench).outbox and key not in told
            store.complete_checkout(cart)
            store.advance(60)
            assert bench.sync().outcome is Outcome.COMPLETED
            late = [row for row in recorded_events(bench) if keys_of([row])[0] not in told]
            assert all(row["backfill"] for row in late if keys_of([row]) == [key])
    assert waiting > 1


@pytest.mark.parametrize(
    ("hours", "kind", "are_quiet"), [(1, "sync", False), (25, "sync", True), (1, "backfill", True)]
)
def test_what_a_dead_run_left_starts_flows_only_while_it_is_fresh(
    place: Path, hours: int, kind: str, are_quiet: bool
) -> None:
    with small_demo() as demo:
        bench = Bench(demo, place)
        bench.batch_events, bench.clock = 4, JumpClock(NOW)
        bench.backfill()
        show(demo, changed_store())
        run_until(bench, RunKind.SYNC, Death("bulk", 2, is_after=False))
        done = recorded_events(bench)
        left = set(places(bench).outbox)
        demo.store.advance(hours * 3_600)
        assert bench.run(RunKind(kind)).outcome is Outcome.COMPLETED
        late = [row for row in recorded_events(bench) if keys_of([row])[0] in left and row not in done]
        assert len(late) > 4
        assert all(row["backfill"] for row in late) == are_quiet


@pytest.mark.timeout(240)
def test_after_kill_9_at_random_moments_every_event_is_recorded_exactly_once(place: Path) -> None:
    _kill_and_finish(place, kills=6, orders=300, seed=11)


@pytest.mark.benchmark
@pytest.mark.timeout(600)
def test_after_twenty_times_kill_9_every_event_is_recorded_exactly_once(place: Path) -> None:
    _kill_and_finish(place, kills=20, orders=1_500, seed=12)


def _kill_and_finish(place: Path, *, kills: int, orders: int, seed: int) -> None:
    rng = random.Random(seed)
    with DemoServer(orders=orders, quota=0, klaviyo_limits=False, now=NOW, latency_ms=25) as demo:
        bench = Bench(demo, place)
        reader = ContractReader(demo.bigcommerce_url, demo.store_hash, demo.token)
        reader.observe(kind="backfill")
        lives = [_live_and_die(demo, place, rng.uniform(0, LONGEST_LIFE_S)) for _ in range(kills)]
        assert -KILLED in lives
        demo.latency_ms = 0
        assert ended(_begin(demo, place)).status in (0, 1)
        assert compare_events(reader.expected_events(), recorded_events(bench)) == []
        assert sorted(places(bench).ledger) == sorted(keys_of(recorded_events(bench)))
        assert demo.account.bulk_repeats == 0


def _live_and_die(demo: DemoServer, place: Path, life_s: float) -> int:
    """Start a backfill and kill it so many seconds after its first request; its exit status."""
    demo.log.clear()
    process = _begin(demo, place)
    while not demo.log and process.poll() is None:
        time.sleep(0.002)
    ends = time.monotonic() + life_s
    while time.monotonic() < ends and process.poll() is None:
        time.sleep(0.002)
    os.kill(process.pid, KILLED)
    return ended(process).status


def _begin(demo: DemoServer, place: Path) -> "subprocess.Popen[str]":
    keys = {"BCKLAVIYO_BIGCOMMERCE_TOKEN": demo.token, "BCKLAVIYO_KLAVIYO_KEY": demo.key}
    return start(["--data-dir", str(place), "--credentials", "env", "--json", "backfill", "shop"], keys)
