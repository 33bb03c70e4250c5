"""The window: shows the engine's reports and takes the merchant's requests."""

import ctypes
import sys

import PySide6

# PySide6 6.12.0 gives references to True and None away: True with every signal that Python emits, None with every call
# that answers nothing. Before Python 3.12, which keeps its constants for ever, the last one would end the program; so
# the constants get more references than any window makes calls.
if sys.version_info < (3, 12) and PySide6.__version_info__[:2] == (6, 12):
    for _constant in (True, False, None):
        ctypes.c_ssize_t.from_address(id(_constant)).value += 1 << 40
