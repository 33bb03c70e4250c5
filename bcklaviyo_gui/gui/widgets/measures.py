"""The 8-pixel grid and the tones that all widgets share."""

from enum import Enum

from PySide6.QtWidgets import QApplication, QWidget

_UNIT_PX = 8
_SCALE_PROPERTY = "bcklaviyo_text_scale"


class Tone(Enum):
    """What a colour says."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    FINE = "fine"
    WARNING = "warning"
    BAD = "bad"


def set_text_scale(scale: float) -> None:
    """Let the grid grow with the text; 1.0 is the system's size."""
    application = QApplication.instance()
    if application is not None:
        application.setProperty(_SCALE_PROPERTY, scale)


def grid(units: float) -> int:
    """So many units of the grid in pixels."""
    # The scale stands on the application, since every layout of every widget needs it.
    application = QApplication.instance()
    scale = application.property(_SCALE_PROPERTY) if application is not None else None
    return round(_UNIT_PX * units * (float(scale) if scale else 1.0))


def mark(widget: QWidget, name: str, value: str | bool) -> None:
    """Set a property that the style sheet looks at; it looks again only when the value is another."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
