"""Does the reconciliation stay quick: two years in the plot, 50,000 orders in the table?"""

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bcklaviyo_gui.gui.engine.comparison import digest_of
from bcklaviyo_gui.gui.pages.reconciliation.orders_model import Chosen
from bcklaviyo_gui.gui.pages.reconciliation.plot import ReconciliationPlot
from bcklaviyo_gui.gui.shell.app import SWITCH_INTERVAL_S
from bcklaviyo_gui.gui.widgets.theme import Theme
from bcklaviyo_gui.local.memory import spare_what_lasts
from bcklaviyo_gui.reconcile.causes import Cause
from bcklaviyo_gui.reconcile.saved import LAST_FILE, keep
from tests.support.gui.made_reconciliation import FIRST, made
from tests.support.gui.reconciliation_bench import ReconciliationBench

pytestmark = pytest.mark.benchmark
FRAMES = 120
STEP_MS = 50.0


@pytest.fixture(autouse=True)
def _window_comes_first() -> Iterator[None]:
    """Threads take turns as often as in the app."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    yield
    sys.setswitchinterval(before)


class _Steps:
    """Notes the longest work of the window's thread between two turns of its event loop.

    In processor time, so that other programs on this machine are not counted; by the clock for whoever reads it.
    """

    def __init__(self) -> None:
        self.longest_ms = self.by_clock_ms = 0.0
        self._last = time.thread_time(), time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._note)
        self._timer.start(0)

    def _note(self) -> None:
        now = time.thread_time(), time.perf_counter()
        self.longest_ms = max(self.longest_ms, (now[0] - self._last[0]) * 1000)
        self.by_clock_ms = max(self.by_clock_ms, (now[1] - self._last[1]) * 1000)
        self._last = now

    def take(self) -> tuple[float, float]:
        self._note()
        longest = self.longest_ms, self.by_clock_ms
        self.longest_ms = self.by_clock_ms = 0.0
        return longest


def test_two_years_pan_and_zoom_at_thirty_frames(qtbot: QtBot, qapp: QApplication) -> None:
    plot = ReconciliationPlot(Theme(qapp).tokens)
    qtbot.addWidget(plot)
    plot.resize(1000, 400)
    with qtbot.waitExposed(plot):
        plot.show()
    plot.set_rows(digest_of(made(730, 1000)).days, is_aligned=False)
    left, right = plot.canvas.visible_days
    moves: dict[str, Callable[[float], tuple[float, float]]] = {
        "pan": lambda share: (left + share * 365, left + share * 365 + 365),
        "zoom": lambda share: (left + share * 350, right - share * 350),
    }
    for name, wanted in moves.items():
        began = time.perf_counter()
        for frame in range(FRAMES):
            plot.canvas.show_days(*wanted(frame / FRAMES))
            plot.canvas.viewport().repaint()
        rate = FRAMES / (time.perf_counter() - began)
        print(f"{name}: {rate:.0f} frames a second")
        assert rate >= 30


def test_fifty_thousand_orders_never_hold_the_window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    bench = ReconciliationBench(qtbot, qapp, tmp_path / "data", None)
    view = bench.view
    try:
        keep(bench.around.home / LAST_FILE, made(730, 50_000))
        steps = _Steps()
        again = type(view)(bench.desk)
        qtbot.addWidget(again)
        again.resize(1072, 724)
        again.show()
        bench.settle()
        spare_what_lasts()  # as the window does when it opens the view
        steps.take()
        again.refresh()
        bench.until(lambda: again.orders.model.rowCount() == 50_000)
        _check("shown", steps)
        for number, column in enumerate(again.orders.model.columns):
            again.orders.table.sortByColumn(number, Qt.SortOrder.AscendingOrder)
            bench.until(lambda: again.orders.model.is_settled)
            qapp.processEvents()
            _check(f"sorted by {column.name}", steps)
        again.orders.choose(Chosen(cause=Cause.MISSING))
        bench.until(lambda: again.orders.model.is_settled)
        qapp.processEvents()
        _check("by cause", steps)
        again.orders.choose(Chosen(FIRST, FIRST))
        bench.until(lambda: again.orders.model.is_settled)
        qapp.processEvents()
        _check("by day", steps)
    finally:
        bench.close()


def _check(name: str, steps: _Steps) -> None:
    longest, by_clock = steps.take()
    print(f"{name}: longest step {longest:.1f} ms of work, {by_clock:.1f} ms by the clock")
    assert longest < STEP_MS
