"""The window: shows the engine's reports and takes the merchant's wishes."""

import ctypes
import sys

import PySide6

# PySide6 6.12.0 gives a reference to True away with every signal that Python emits. Before Python 3.12, which keeps its
# constants for ever, the last one would end the program; so True gets more references than any window emits signals.
if sys.version_info < (3, 12) and PySide6.__version_info__[:2] == (6, 12):
    ctypes.c_ssize_t.from_address(id(True)).value += 1 << 40
