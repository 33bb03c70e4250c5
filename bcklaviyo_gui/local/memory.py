"""Keeps a long run as small as a short one, and a window beside it fluent, where Python and C would not."""

import gc
import sys
import threading
from contextlib import suppress
from functools import cache

# glibc's malloc.h: mallopt's parameters.
_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8
_BIG = 128 * 1024
_MANY_MODULES = 25
_LOOKING = threading.Lock()
_spared = {"modules": 0}


@cache
def give_back_big_buffers() -> None:
    """Make glibc return pages and bodies of megabytes to the system as soon as they are freed.

    By itself it raises the size above which it does so to the largest one freed so far, and keeps a heap for every
    thread: measured with 30,000 orders, that held 70 MB that nobody used. Other systems' allocators need no word.
    """
    if sys.platform.startswith("linux"):
        import ctypes

        with suppress(OSError, AttributeError):
            mallopt = ctypes.CDLL(None).mallopt
            mallopt(_MMAP_THRESHOLD, _BIG)
            mallopt(_TRIM_THRESHOLD, _BIG)
            mallopt(_ARENA_MAX, 2)


def spare_what_lasts() -> None:
    """Take what is loaded by now out of the garbage collector's sight, if many modules came since the last time.

    A full look of the collector holds every thread. Measured in the window while 50,000 orders were compared: 100 to
    195 ms for each look, of which there were twenty, and nearly all of it for the modules that stay until the end.
    What is loaded later is looked through until the next time; what is dropped is freed as ever, if it is in no circle.
    """
    with _LOOKING:
        if len(sys.modules) >= _spared["modules"] + _MANY_MODULES:
            _spared["modules"] = len(sys.modules)
            gc.freeze()
