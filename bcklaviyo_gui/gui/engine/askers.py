"""Who waits for what other threads do: they themselves never leave the window's thread."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar, cast

import shiboken6
from PySide6.QtCore import QObject

from bcklaviyo_gui.domain.errors import BcklaviyoError

T = TypeVar("T")


@dataclass(frozen=True)
class Asker(Generic[T]):
    """What is asked, what to call with an answer or a fault, and on whose behalf."""

    work: Callable[..., T]
    done: Callable[[T], None]
    failed: Callable[[BcklaviyoError], None]
    owner: QObject


Tell = Callable[[Asker[object]], None]
"""Hands an answer over, in the window's thread."""


class Askers:
    """Keeps them by number. Another thread knows the number alone: if it were the last to know a part of the window,
    or a function that knows one, that part would be freed there, which Qt forbids: the program crashes, or two threads
    wait for each other for ever.
    """

    def __init__(self) -> None:
        self._numbers = itertools.count()
        self._waiting: dict[int, Asker[object]] = {}

    def __len__(self) -> int:
        return len(self._waiting)

    def add(
        self,
        work: Callable[..., T],
        done: Callable[[T], None],
        failed: Callable[[BcklaviyoError], None],
        owner: QObject,
    ) -> int:
        """Remember one; returns its number."""
        number = next(self._numbers)
        self._waiting[number] = cast(Asker[object], Asker(work, done, failed, owner))  # told what its own work answers
        return number

    def work_of(self, number: int) -> Callable[..., object]:
        """What is asked, for the thread that does it; it forgets it before it hands over its answer."""
        return self._waiting[number].work

    def tell(self, number: int, tell: Tell, *, is_open: bool) -> None:
        """Hand an answer to who waits for it, if its owner lives and the window is open, and forget it."""
        asker = self._waiting.pop(number)
        if is_open and shiboken6.isValid(asker.owner):
            tell(asker)
