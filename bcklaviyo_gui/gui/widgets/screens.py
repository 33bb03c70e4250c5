"""How large a window may be: no screen is as large as one would like."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from bcklaviyo_gui.gui.widgets.measures import grid

_FRAME = QSize(2, 48)
"""What a window's title bar and borders take."""


def on_screen(wanted: QSize, room: QSize) -> QSize:
    """A size as requested, or what a screen with so much room has beside the title bar."""
    return wanted.boundedTo(room - _FRAME)


def resize_on_screen(window: QWidget, wanted: QSize) -> None:
    """Give a window a size, as far as its screen has it."""
    window.resize(on_screen(wanted, window.screen().availableSize()))


def begin_with(window: QWidget, width_units: float, height_units: float) -> None:
    """Give a window a size in units of the grid, as far as its screen has it."""
    resize_on_screen(window, QSize(grid(width_units), grid(height_units)))
