"""The drawing of the reconciliation's plot: two fields on one axis of days, in the theme's colours."""

from dataclasses import dataclass, field

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF
from PySide6.QtWidgets import QWidget

from bcklaviyo_gui.gui.pages.reconciliation.plot_items import (
    STRIP_ROOM,
    CountAxis,
    DateAxis,
    DifferenceAxis,
    PlotField,
    day_at,
    nearest_top,
)
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.widgets import grid
from bcklaviyo_gui.gui.widgets.theme import Tokens

_QUIET_PX, _CROWDED_PX, _RING_PX = 7, 4, 11
_POINTS_FROM_PX = 7.0
_FEWEST_BARS = 3.0
_SIDE = 0.1
_BAR = 0.72
_WIDEST_BAR = 8

Numbers = np.ndarray[tuple[int], np.dtype[np.float64]]


def _none() -> Numbers:
    return np.zeros(0)


@dataclass(frozen=True)
class Series:
    """The middles of days or weeks as ordinals without a gap, how many days each has, the store's counts, Klaviyo's
    (NaN: unknown); `quiet`: only the value differs."""

    days: Numbers = field(default_factory=_none)
    spans: Numbers = field(default_factory=_none)
    orders: Numbers = field(default_factory=_none)
    events: Numbers = field(default_factory=_none)
    quiet: Numbers = field(default_factory=_none)


class PlotCanvas(pg.GraphicsLayoutWidget):  # type: ignore[misc] # pyqtgraph has no types
    """`dragged` reports two ordinals and whether the drag is over; `pointed` where the mouse is, or None."""

    dragged = Signal(object, bool)
    pointed = Signal(object)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._series = Series()
        self._has_points = True
        self._is_drawn_later = False
        self._bar_share = _BAR
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(self.Shape.NoFrame)
        self.ci.layout.setSpacing(0)
        # Room for half the label of the last day, and of the highest count.
        self.ci.layout.setContentsMargins(0, grid(1), grid(2), 0)
        self._upper, self._lower = PlotField(enableMenu=False), PlotField(enableMenu=False)
        self._plot = self._add_field(0, self._upper, has_days=False)
        self._strip = self._add_field(1, self._lower, has_days=True)
        self._lower.setXLink(self._upper)
        self.ci.layout.setRowStretchFactor(0, 5)
        self.ci.layout.setRowStretchFactor(1, 3)
        self._add_items()
        self._upper.sigXRangeChanged.connect(self._on_range_changed)
        self.scene().sigMouseMoved.connect(self._on_mouse_moved)
        self.viewport().installEventFilter(self)
        for one in (self._upper, self._lower):
            one.dragged.connect(self.dragged)
        self.set_tokens(tokens)

    @property
    def visible_days(self) -> tuple[float, float]:
        """The ends of the axis, as ordinals."""
        (left, right), _ = self._upper.viewRange()
        return left, right

    @property
    def pointed_day(self) -> float | None:
        """Where the marker stands, as an ordinal; None while there is none."""
        return float(self._pointers[0].value()) if self._pointers[0].isVisible() else None

    def sizeHint(self) -> QSize:
        return QSize(grid(40), grid(21))

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in these colours."""
        self._tokens = tokens
        self.setBackground(QColor(tokens.card))
        small = QFont(self.font())
        small.setPointSizeF(small.pointSizeF() * 0.85)
        for plot in (self._plot, self._strip):
            for side in ("left", "bottom"):
                axis = plot.getAxis(side)
                axis.setPen(pg.mkPen(tokens.line))
                axis.setTextPen(pg.mkPen(tokens.dim))
                axis.setTickFont(small)
        line = QFontMetricsF(small).height()
        self._strip.getAxis("bottom").setHeight(round(line * 2 + grid(1)))
        self._strip.setTitle(
            tr("Difference: Klaviyo less BigCommerce"), size=f"{small.pointSizeF():.1f}pt", color=tokens.dim
        )
        self._strip.titleLabel.setMaximumHeight(line + grid(0.5))
        self._strip.layout.setRowFixedHeight(0, line + grid(0.5))
        self._zero.setPen(pg.mkPen(tokens.dim))
        for line in self._pointers:
            line.setPen(pg.mkPen(tokens.dim, width=1, style=Qt.PenStyle.DashLine))
        self._ring.setPen(pg.mkPen(tokens.text, width=2))
        self._ring.setBrush(QColor(tokens.klaviyo))
        shade = QColor(tokens.accent)
        shade.setAlpha(46)
        for band in self._bands:
            band.setBrush(shade)
            for edge in band.lines:
                edge.setPen(pg.mkPen(tokens.accent, width=1))
        self.draw(self._series)

    def draw(self, series: Series) -> None:
        """Draw these days; the view stays where it is."""
        self._series = series
        self._has_points = self._px_per_bar() >= _POINTS_FROM_PX
        share = self._bar_share = self._fitting_share()
        width = series.spans * share
        brush = QColor(self._tokens.bigcommerce)
        self._bars.setOpts(x=series.days, height=series.orders, width=width, brush=brush)
        colour = QColor(self._tokens.klaviyo)
        is_known = ~np.isnan(series.events)  # Qt ends the program over points that are nowhere
        self._line.setData(
            series.days[is_known],
            series.events[is_known],
            pen=pg.mkPen(colour, width=2 if self._has_points else 1),
            symbol="o" if self._has_points else None,
            symbolSize=7,
            symbolBrush=colour,
            symbolPen=None,
        )
        difference = series.events - series.orders
        for bars, where, brush in (
            (self._more, difference > 0, colour),
            (self._less, difference < 0, QColor(self._tokens.accent)),
        ):
            bars.setOpts(x=series.days[where], height=difference[where], width=width[where], brush=brush)
        self._quiet.setSize(self._quiet_size())
        self._quiet.setData(series.quiet, np.zeros(len(series.quiet)), brush=QColor(self._tokens.bad))
        self._fit_heights()

    def draw_all(self, series: Series) -> None:
        """Draw these days, and show all of them."""
        self._series = series
        self._is_drawn_later = True
        self.show_all()
        self._is_drawn_later = False
        self.draw(series)

    def show_mark(self, days: tuple[int, int] | None) -> None:
        """Shade these days, both included."""
        for band in self._bands:
            band.setVisible(days is not None)
            if days is not None:
                band.setRegion((days[0] - 0.5, days[1] + 0.5))

    def show_all(self) -> None:
        """Show all days."""
        count = len(self._series.days)
        if not count:
            return
        series = self._series
        left = float(series.days[0] - series.spans[0] / 2) - _SIDE
        right = float(series.days[-1] + series.spans[-1] / 2) + _SIDE
        least = min(_FEWEST_BARS * float(series.spans.max()), right - left)
        for view in (self._upper, self._lower):
            view.setLimits(xMin=left, xMax=right, minXRange=least, maxXRange=right - left)
        self._upper.setXRange(left, right, padding=0)

    def show_days(self, left: float, right: float) -> None:
        """Show the axis between two ordinals, as far as there are days."""
        self._upper.setXRange(left, right, padding=0)

    def day_under(self, place: QPoint) -> int | None:
        """The ordinal of the day at a place of this widget."""
        scene = self.mapToScene(place)
        if not any(one.sceneBoundingRect().contains(scene) for one in (self._upper, self._lower)):
            return None
        return day_at(self._upper.mapSceneToView(scene).x())

    def point_at(self, place: int | None) -> None:
        """Mark a day or a week, by its place in the series: a line through both fields, a ring on Klaviyo's count."""
        is_there = place is not None and 0 <= place < len(self._series.days)
        for line in self._pointers:
            line.setVisible(is_there)
        events = float(self._series.events[place]) if is_there and place is not None else float("nan")
        self._ring.setVisible(events == events)
        if is_there and place is not None:
            for line in self._pointers:
                line.setPos(self._series.days[place])
            if self._ring.isVisible():
                self._ring.setData([self._series.days[place]], [events])

    def place_of(self, ordinal: float) -> QPoint:
        """Where a day stands, in this widget; half way up."""
        middle = self._upper.sceneBoundingRect().center().y()
        across = self._upper.mapViewToScene(QPointF(ordinal, 0)).x()
        return QPoint(self.mapFromScene(QPointF(across, middle)))

    def _add_field(self, place: int, one: PlotField, *, has_days: bool) -> "pg.PlotItem":
        axes = {"left": DifferenceAxis("left") if has_days else CountAxis("left"), "bottom": DateAxis("bottom")}
        plot = self.addPlot(row=place, col=0, viewBox=one, axisItems=axes)
        plot.hideButtons()
        plot.setMenuEnabled(False)
        one.setMouseEnabled(x=True, y=False)
        one.setDefaultPadding(0)
        plot.getAxis("left").setWidth(grid(6))
        plot.getAxis("left").setStyle(tickLength=0, hideOverlappingLabels=False)
        plot.getAxis("left").setZValue(-20)  # its grid goes behind the bars
        bottom = plot.getAxis("bottom")
        bottom.setStyle(
            showValues=has_days,
            tickLength=grid(0.5) if has_days else 0,
            autoExpandTextSpace=False,
            hideOverlappingLabels=grid(4),
        )
        bottom.setHeight(grid(5) if has_days else grid(1))
        plot.showGrid(x=False, y=not has_days, alpha=0.9)
        return plot

    def _add_items(self) -> None:
        self._bars, self._more, self._less = (
            pg.BarGraphItem(x=[], height=[], width=_BAR, pen=None, brush="w") for _ in range(3)
        )
        self._line = pg.PlotDataItem(antialias=True)
        self._quiet = pg.ScatterPlotItem(symbol="d", size=_QUIET_PX, pen=None)
        self._zero = pg.InfiniteLine(0, angle=0)
        self._bands = tuple(pg.LinearRegionItem(movable=False) for _ in range(2))
        self._pointers = tuple(pg.InfiniteLine(angle=90) for _ in range(2))
        self._ring = pg.ScatterPlotItem(symbol="o", size=_RING_PX)
        upper = (self._bands[0], self._bars, self._line, self._pointers[0], self._ring)
        lower = (self._bands[1], self._zero, self._more, self._less, self._quiet, self._pointers[1])
        for plot, items in ((self._plot, upper), (self._strip, lower)):
            for item in items:
                plot.addItem(item, ignoreBounds=True)
        for band in self._bands:
            band.setZValue(-10)
            band.setVisible(False)
        self.point_at(None)

    def _fit_heights(self) -> None:
        if not len(self._series.days):
            return
        left, right = self.visible_days
        halves = self._series.spans / 2
        begin = min(int(np.searchsorted(self._series.days + halves, left, "right")), len(self._series.days) - 1)
        end = max(begin + 1, int(np.searchsorted(self._series.days - halves, right, "left")))
        orders = self._series.orders[begin:end]
        events = np.where(np.isnan(self._series.events[begin:end]), orders, self._series.events[begin:end])
        top = nearest_top(max(orders.max(), events.max()))
        self._upper.setYRange(-top / 100, top, padding=0)
        reach = max(1.0, float(np.abs(events - orders).max())) * STRIP_ROOM
        self._lower.setYRange(-reach, reach, padding=0)

    def _fitting_share(self) -> float:
        """Of a bar's room: all of it where that is a few pixels, since gaps would come and go with the rounding."""
        px = self._px_per_bar()
        return min(_BAR, grid(_WIDEST_BAR) / px) if px >= _POINTS_FROM_PX else 1.0

    def _quiet_size(self) -> int:
        """Smaller where they would stand shoulder to shoulder and hide the strip."""
        room = self._px_per_bar() * len(self._series.days)
        return _QUIET_PX if len(self._series.quiet) * _QUIET_PX * 2 <= room else _CROWDED_PX

    def _px_per_bar(self) -> float:
        left, right = self.visible_days
        widest = float(self._series.spans.max()) if len(self._series.spans) else 1.0
        return float(self._upper.width()) / max(0.1, right - left) * widest

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave:
            self.pointed.emit(None)
        return False

    @Slot(object)
    def _on_mouse_moved(self, place: QPointF) -> None:
        self.pointed.emit(self.mapFromScene(place))

    @Slot()
    def _on_range_changed(self) -> None:
        if self._is_drawn_later:
            return
        if abs(self._fitting_share() - self._bar_share) < 0.01:
            self._fit_heights()
        else:
            self.draw(self._series)
