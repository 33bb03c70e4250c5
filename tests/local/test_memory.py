"""What lasts is taken out of the garbage collector's sight when much was loaded, and not otherwise."""

import gc
import itertools
import sys
import weakref
from collections.abc import Iterator
from types import ModuleType

import pytest

from bcklaviyo_gui.local.memory import spare_what_lasts

_NEXT = itertools.count(1)


class Circle:
    """Refers to itself: only the garbage collector frees it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def many_loaded() -> Iterator[None]:
    count = 2 * len(sys.modules) + 100 * next(_NEXT)  # each time more than the last
    names = [f"_loaded_for_this_test_{number}" for number in range(count)]
    sys.modules |= {name: ModuleType(name) for name in names}
    yield
    for name in names:
        del sys.modules[name]
    gc.unfreeze()


def test_what_is_loaded_is_looked_at_no_more() -> None:
    gc.unfreeze()
    spare_what_lasts()
    assert gc.get_freeze_count() > 0


def test_what_comes_later_is_collected() -> None:
    spare_what_lasts()
    circle = Circle()
    left = weakref.ref(circle)
    spare_what_lasts()
    del circle
    gc.collect()
    assert left() is None
