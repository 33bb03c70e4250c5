"""Circles are freed in the window's thread, whatever other threads make."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from bcklaviyo_gui.gui.shell.garbage import GarbageCollector


class _Circle(QObject):
    """A part of a window that only the collector can free, with a timer that another thread may not stop."""

    def __init__(self, freed_in: list[str]) -> None:
        super().__init__()
        self.me, self.freed_in, self.timer = self, freed_in, QTimer(self)
        self.timer.start(60_000)

    def __del__(self) -> None:
        self.freed_in.append(threading.current_thread().name)


def _make_much() -> None:
    """Many objects at once: this makes Python look for circles."""
    threshold = gc.get_threshold()[0]
    for _ in range(20):
        assert len([[number] for number in range(threshold * 2)]) > threshold


@pytest.fixture
def collected() -> Iterator[None]:
    was_on = gc.isenabled()
    gc.collect()
    gc.enable()
    yield
    if not was_on:
        gc.disable()


@pytest.mark.usefixtures("collected")
def test_a_circle_is_freed_in_the_window_s_thread(qtbot: QtBot) -> None:
    collector = GarbageCollector()
    freed_in: list[str] = []
    _Circle(freed_in)

    other = threading.Thread(target=_make_much, name="other")
    other.start()
    other.join()
    assert freed_in == []
    _make_much()
    assert freed_in == []  # nor in the midst of this thread's work

    kept = [[number] for number in range(gc.get_threshold()[0] * 2)]
    qtbot.waitUntil(lambda: freed_in != [])
    assert freed_in == [threading.current_thread().name]
    assert kept
    collector.close()


@pytest.mark.usefixtures("collected")
def test_python_looks_again_when_the_window_is_gone(qtbot: QtBot) -> None:
    collector = GarbageCollector()
    assert not gc.isenabled()
    collector.close()
    assert gc.isenabled()
