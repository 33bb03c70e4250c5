"""Damage of every kind at random: whichever way events are read, each day's difference is the sum of its causes."""

import random
from datetime import date, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest

from bcklaviyo_gui.demo.made_store.records import Order
from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.reconcile import run as running
from bcklaviyo_gui.reconcile.causes import Reason
from bcklaviyo_gui.reconcile.days import days_between, offset_s
from tests.support.reconcile.world import NOW, give_everyone_an_address, placed_orders, run, send, send_foreign

ZONES = ["America/Chicago", "Asia/Kolkata", "Europe/London", "Pacific/Auckland", "America/Santiago"]


def do_damage(demo: DemoServer, rng: random.Random) -> None:
    placed = placed_orders(demo)
    sent = send(demo, placed)

    def some(count: int) -> list[Order]:
        return [order for order in rng.sample(placed, count) if not order.is_deleted]

    lost = some(18)
    demo.account.remove_events([sent[order.id] for order in lost])
    send(demo, lost[:5], late_s=rng.randint(1, 20) * 40_000)
    for order in lost[5:10]:
        names: list[dict[str, object]]
        names = [{}, {"OrderId": order.id}, {"n": str(order.id)}, {"OrderId": order.id + 3}]
        named = rng.choice(names)
        send_foreign(demo, order, named, late_s=rng.choice([0, 3600, -18_000, 90_000]))
    demo.account.duplicate_under_metric([sent[order.id] for order in some(10)])
    demo.account.duplicate_under_identity([sent[order.id] for order in some(5)])
    for order in some(5):
        demo.store.archive(order.id)
    for order in some(5):
        demo.store.edit_value(order.id, "2.50")
    for order in some(5):
        demo.store.set_status(order.id, rng.choice([0, 1, 7]))
    for order in some(4):
        order.email = rng.choice(["", "x", "b@example.com"])
        demo.store.touch(order.id)


def true_offset(first: date, last: date, zone: str) -> Fraction:
    days = days_between(first, last, ZoneInfo("America/Chicago"))
    middle = (days.start + days.end) // 2
    return Fraction(offset_s(ZoneInfo(zone), middle) - offset_s(ZoneInfo("America/Chicago"), middle), 3600)


@pytest.mark.parametrize("seed", range(5))
def test_every_day_adds_up_however_the_events_are_read(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    rng = random.Random(seed)
    zone = ZONES[seed]
    with DemoServer(orders=400, seed=seed + 1, now=NOW, klaviyo_timezone=zone, klaviyo_limits=False) as demo:
        give_everyone_an_address(demo)
        do_damage(demo, rng)
        first = date(2024, 3, 21) + timedelta(days=rng.choice([0, 100, 400]))
        last = min(NOW.date(), first + timedelta(days=rng.choice([40, 200, 729])))
        metric_ids = rng.choice([(), tuple(demo.account.metrics)])

        for at_most, is_quick in ((100_000, False), (100_000, True), (20, False)):
            monkeypatch.setattr(running, "EVENTS_AT_MOST", at_most)
            found = run(demo, first, last, *metric_ids, is_quick=is_quick)  # checks that all days add up

            assert Reason.STILL_COUNTING not in {one.reason for one in found.discrepancies}
            assert true_offset(first, last, zone) in found.time_zones.possible_offset_hours
