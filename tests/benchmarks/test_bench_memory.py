"""Memory does not grow with the store: the peak of the engine's process."""

from pathlib import Path

import pytest

from bcklaviyo_gui.demo.process import DemoProcess
from tests.support.benchmarks.engine import Measured, backfill, table

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(900)]

SMALL, LARGE = 5_000, 50_000
GROWTH_MAX_MB = 20


def test_ten_times_the_orders_take_no_more_memory(tmp_path: Path) -> None:
    small, large = _measure(SMALL, tmp_path / "small"), _measure(LARGE, tmp_path / "large")
    print()
    print(
        table(
            ("orders", "peak MB", "ms CPU an order", "wall s"),
            [(one.orders, one.peak_mb, 1000 * one.cpu_s / one.orders, one.wall_s) for one in (small, large)],
        )
    )
    assert large.peak_mb - small.peak_mb <= GROWTH_MAX_MB


def _measure(orders: int, place: Path) -> Measured:
    place.mkdir()
    with DemoProcess("--orders", str(orders), "--quota", "0", "--no-klaviyo-limits") as demo:
        return backfill(demo, place)
