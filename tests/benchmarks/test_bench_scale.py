"""A long store beside one of fifty thousand orders: nothing may grow faster than the store.

SCALE_COPIES=100 makes it a million orders, which take more than an hour of one core.
"""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.support.benchmarks.engine import table
from tests.support.benchmarks.scale import Scale, everything

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(0)]

FEW_COPIES, COPIES = 5, int(os.environ.get("SCALE_COPIES", "10"))
TIME_MAX = 1.1
GROWTH_MAX_MB = 20
AT_ONCE_S = 3.0


def test_a_longer_store_takes_its_share_of_time_and_no_more_memory(tmp_path: Path) -> None:
    today = datetime.now(UTC).date()
    days = ((today - timedelta(days=725)).isoformat(), today.isoformat())
    few, many = (everything(copies, tmp_path / str(copies), days=days) for copies in (FEW_COPIES, COPIES))
    print()
    print(table(("step", "orders", "ms CPU an order", "wall s", "peak MB"), _rows(few, many)))
    print(table(("bytes an event", *(f"{one.orders:,}" for one in (few, many))), _bytes(few, many)))
    print(table(("window, ms", *(f"{one.orders:,}" for one in (few, many))), _window(few, many)))
    for one in (few, many):
        print(f"{one.orders:,}: the demo took {one.server['peak_mb']:.0f} MB, {one.server}")
        assert one.server["bulk_repeats"] == 0
        assert one.step("again").answer["run"]["requests"]["klaviyo"] < 50
        assert one.step("reconcile").answer["discrepancies"].get("missing", 0) == 0
        assert max(one.window_ms[place] for place in ("overview", "preview", "attention", "history")) < 1000 * AT_ONCE_S
    for name in ("backfill", "again", "reconcile"):
        assert _ms_an_order(many, name) <= TIME_MAX * _ms_an_order(few, name), name
    for name in ("backfill", "sync", "reconcile", "again"):
        assert many.step(name).peak_mb - few.step(name).peak_mb <= GROWTH_MAX_MB, name


def _ms_an_order(one: Scale, name: str) -> float:
    return 1000 * one.step(name).cpu_s / one.orders


def _rows(*both: Scale) -> list[tuple[object, ...]]:
    return [
        (step.name, f"{one.orders:,}", _ms_an_order(one, step.name), step.wall_s, step.peak_mb)
        for name in (step.name for step in both[0].steps[1:-1])
        for one in both
        for step in [one.step(name)]
    ]


def _bytes(*both: Scale) -> list[tuple[object, ...]]:
    names = sorted(both[-1].bytes_of, key=lambda name: -both[-1].bytes_of[name])[:14]
    rows: list[tuple[object, ...]] = [("all", *(one.file_bytes / one.events for one in both))]
    return rows + [(name, *(one.bytes_of.get(name, 0) / one.events for one in both)) for name in names]


def _window(*both: Scale) -> list[tuple[object, ...]]:
    return [(name, both[0].window_ms.get(name, float("nan")), ms) for name, ms in both[1].window_ms.items()]
