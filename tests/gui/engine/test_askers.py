"""Who asked another thread for something is freed in the window's thread, also when nobody else knows it any more."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from bcklaviyo_gui.domain.errors import StateUnusable
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.gui.engine.background import Background


class _Part(QObject):
    """A part of a window that waits for an answer."""

    def __init__(self, freed_in: list[threading.Thread], answers: list[object]) -> None:
        super().__init__()
        self._freed_in, self._answers = freed_in, answers

    def take(self, answer: object) -> None:
        self._answers.append(answer)

    def __del__(self) -> None:
        self._freed_in.append(threading.current_thread())


@pytest.fixture
def background() -> Iterator[Background]:
    background = Background()
    yield background
    background.close()


def _ask_pool(background: Background, work: Callable[[], object], part: _Part) -> None:
    background.start(work, part.take, part.take, part)


def _ask_reader(background: Background, work: Callable[[], object], part: _Part) -> None:
    background.reader.ask(lambda _files: work(), part.take, part.take, part)


@pytest.mark.parametrize("ask", [_ask_pool, _ask_reader])
def test_the_last_to_know_a_part_of_the_window_is_the_window(
    qtbot: QtBot, background: Background, ask: Callable[[Background, Callable[[], object], _Part], None]
) -> None:
    freed_in: list[threading.Thread] = []
    answers: list[object] = []
    ends = threading.Event()
    ask(background, lambda: ends.wait(20), _Part(freed_in, answers))
    ends.set()

    qtbot.waitUntil(lambda: freed_in != [])
    assert answers == [True]
    assert freed_in == [threading.current_thread()]


@pytest.mark.parametrize("is_faulty", [False, True])
@pytest.mark.parametrize("ask", [_ask_pool, _ask_reader])
def test_what_was_asked_may_know_a_part_of_the_window(
    qtbot: QtBot,
    background: Background,
    ask: Callable[[Background, Callable[[], object], _Part], None],
    is_faulty: bool,
) -> None:
    freed_in: list[threading.Thread] = []
    owner = _Part([], [])

    def work_with(known: _Part) -> Callable[[], object]:
        def work() -> object:
            if is_faulty:
                raise StateUnusable(Message("no part")) from RuntimeError(known.objectName())
            return known.objectName()

        return work

    ask(background, work_with(_Part(freed_in, [])), owner)
    qtbot.waitUntil(lambda: freed_in != [])
    assert freed_in == [threading.current_thread()]
