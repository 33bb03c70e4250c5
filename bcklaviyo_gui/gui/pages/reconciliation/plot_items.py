"""What the reconciliation's plot is drawn with: the date axis, the count axis, and the field that is dragged on."""

from datetime import date
from math import ceil, floor

import pyqtgraph as pg
from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from bcklaviyo_gui.gui.pages.reconciliation.ticks import tick_days, tick_text
from bcklaviyo_gui.gui.text.phrases import number
from bcklaviyo_gui.gui.widgets import PlainLabel, grid
from bcklaviyo_gui.gui.widgets.theme import Tokens

# A Wednesday in September and one in November: the longest names in most languages.
_WIDE = (date(2026, 9, 30).toordinal(), date(2026, 11, 25).toordinal())
_ROOM = 1.35
_ROUND = (1, 1.5, 2, 3, 4, 5, 6, 8)

STRIP_ROOM = 1.3
"""How far the strip of the difference reaches, in its largest difference."""


class DateAxis(pg.AxisItem):  # type: ignore[misc] # pyqtgraph has no types
    """Days as ordinals; a tick stands in the middle of its day."""

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N803
        metrics = QFontMetricsF(self.style["tickFont"] or self.font())
        widest = max(metrics.horizontalAdvance(line) for text in _WIDE for line in tick_text(text).split("\n"))
        label = widest * _ROOM
        days = tick_days(ceil(minVal), floor(maxVal), max(1.0, size / label))
        return [(1.0, [float(day) for day in days])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [tick_text(round(value)) for value in values]


class CountAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Whole numbers with grouped digits."""

    def boundingRect(self) -> QRectF:
        # An axis with a grid drops the labels at its ends, zero among them.
        room = QFontMetricsF(self.font()).height()
        return QRectF(super().boundingRect()).adjusted(0, -room, 0, room)

    def tickSpacing(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, float]]:  # noqa: N803
        metrics = QFontMetricsF(self.style["tickFont"] or self.font())
        step = _pleasant(max(1.0, (maxVal - minVal) / max(1.0, size / (metrics.height() * 1.7))))
        return [(step, 0.0)]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [number(round(value)).replace("-", "−") for value in values]


class DifferenceAxis(CountAxis):
    """Zero, and one number above and below it, as large as the strip has room for: it is low."""

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N803
        mark = float(round_below(maxVal / STRIP_ROOM))
        return [(mark, [-mark, 0.0, mark])]


class PlotField(pg.ViewBox):  # type: ignore[misc]  # pyqtgraph has no types
    """Wheel zooms in time, dragging with the left button marks days, with another button it moves the view."""

    dragged = Signal(object, bool)

    def mouseDragEvent(self, ev: "pg.GraphicsScene.mouseEvents.MouseDragEvent", axis: int | None = None) -> None:
        if ev.button() is not Qt.MouseButton.LeftButton:
            super().mouseDragEvent(ev, axis=0)
            return
        ev.accept()
        start = self.mapSceneToView(ev.buttonDownScenePos()).x()
        self.dragged.emit((start, self.mapSceneToView(ev.scenePos()).x()), ev.isFinish())

    def mouseClickEvent(self, ev: "pg.GraphicsScene.mouseEvents.MouseClickEvent") -> None:
        if ev.button() is Qt.MouseButton.LeftButton:
            ev.accept()
            place = self.mapSceneToView(ev.scenePos()).x()
            self.dragged.emit((place, place), True)

    def wheelEvent(self, ev: "pg.GraphicsScene.mouseEvents.HoverEvent", axis: int | None = None) -> None:
        if ev.orientation() is Qt.Orientation.Horizontal or ev.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            (left, right), _ = self.viewRange()
            self.translateBy(x=-(right - left) * ev.delta() / 1200)
            ev.accept()
            return
        super().wheelEvent(ev, axis=0)


class Readout(PlainLabel):
    """What is told of one day, beside its place in the plot."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent=parent)
        self._plot = parent
        self.setObjectName("plotReadout")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setVisible(False)

    def set_tokens(self, tokens: Tokens) -> None:
        """Show in these colours."""
        self.setStyleSheet(
            f"background: {tokens.text}; color: {tokens.card}; border-radius: 6px; padding: {grid(1)}px;"
        )

    def tell(self, words: str, here: QPoint) -> None:
        """Say it right of a place of the plot, left of it where there is no room."""
        self.setText(words)
        self.adjustSize()
        left = here.x() + grid(2)
        if left + self.width() > self._plot.width():
            left = here.x() - grid(2) - self.width()
        self.move(left, max(0, here.y() - self.height() - grid(1)))
        self.setVisible(True)
        self.raise_()


def day_at(place: float) -> int:
    """The ordinal of the day at a place of the axis: a day reaches half a unit to both sides."""
    return floor(place + 0.5)


def round_below(number: float) -> int:
    """The largest round number that is not above a number; at least 1."""
    size = 1
    while size * 10 <= number:
        size *= 10
    return max([1, *(int(unit * size) for unit in _ROUND if unit * size <= number and unit * size % 1 == 0)])


def nearest_top(highest: float) -> float:
    """A top for the counts that leaves the highest a little room."""
    return max(4.0, highest * 1.06)


def _pleasant(step: float) -> float:
    size = 1.0
    while True:
        for unit in (1, 2, 5):
            if unit * size >= step:
                return unit * size
        size *= 10
