"""Keeps a long run as small as a short one, where the C library would not by itself."""

import ctypes
import sys
from contextlib import suppress
from functools import cache

# glibc's malloc.h: mallopt's parameters.
_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8
_BIG = 128 * 1024


@cache
def give_back_big_buffers() -> None:
    """Make glibc return pages and bodies of megabytes to the system as soon as they are freed.

    By itself it raises the size above which it does so to the largest one freed so far, and keeps a heap for every
    thread: measured with 30,000 orders, that held 70 MB that nobody used. Other systems' allocators need no word.
    """
    if not sys.platform.startswith("linux"):
        return
    with suppress(OSError, AttributeError):
        mallopt = ctypes.CDLL(None).mallopt
        mallopt(_MMAP_THRESHOLD, _BIG)
        mallopt(_TRIM_THRESHOLD, _BIG)
        mallopt(_ARENA_MAX, 2)
