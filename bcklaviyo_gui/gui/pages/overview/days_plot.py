"""The last 30 days, small: a bar of orders and a dot of events for each day, over one axis."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from bcklaviyo_gui.gui.text import formats as written
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.text.phrases import number, orders_text
from bcklaviyo_gui.gui.widgets import grid
from bcklaviyo_gui.gui.widgets.theme import Tokens
from bcklaviyo_gui.state.queries import DayCount

_STEPS = 4


class DaysPlot(QWidget):
    """Painted by hand: a picture this small needs no plotting library."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._days: tuple[DayCount, ...] = ()
        self.setMouseTracking(True)
        self.setMinimumHeight(grid(20))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Orders and events of the last 30 days"))

    def show_days(self, days: tuple[DayCount, ...], tokens: Tokens) -> None:
        """Show these days in these colours."""
        self._days, self._tokens = days, tokens
        orders, events = sum(day.orders for day in days), sum(day.events for day in days)
        self.setAccessibleDescription(
            tr("{orders} in BigCommerce, {events} sent to Klaviyo").format(
                orders=orders_text(orders), events=number(events)
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(grid(60), grid(26))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        area = self._area()
        if not self._days or not area.contains(event.position()):
            QToolTip.hideText()
            return
        day = self._days[min(len(self._days) - 1, int((event.position().x() - area.left()) / self._width(area)))]
        QToolTip.showText(
            event.globalPosition().toPoint(),
            tr("{day}: {orders}, {events} sent to Klaviyo").format(
                day=written.day(day.day, has_weekday=True, has_year=False),
                orders=orders_text(day.orders),
                events=number(day.events),
            ),
            self,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._area()
        top = _round_top(max((max(day.orders, day.events) for day in self._days), default=0))
        self._paint_axis(painter, area, top)
        if self._days:
            self._paint_days(painter, area, top)
        painter.end()

    def _paint_axis(self, painter: QPainter, area: QRectF, top: int) -> None:
        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * 0.85)
        painter.setFont(font)
        for step in range(_STEPS + 1):
            y = area.bottom() - area.height() * step / _STEPS
            painter.setPen(QColor(self._tokens.line))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(self._tokens.dim))
            label = QRectF(0, y - grid(1.5), area.left() - grid(1), grid(3))
            painter.drawText(
                label, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number(top * step // _STEPS)
            )
        width = self._width(area)
        for index in range(0, len(self._days), max(1, round(grid(14) / max(1.0, width)))):
            day = self._days[index].day
            middle = area.left() + (index + 0.5) * width
            label = QRectF(middle - grid(6), area.bottom() + grid(0.5), grid(12), grid(3))
            if label.right() <= self.width():
                painter.drawText(
                    label, Qt.AlignmentFlag.AlignCenter, written.day(day, has_weekday=True, has_year=False)
                )

    def _paint_days(self, painter: QPainter, area: QRectF, top: int) -> None:
        width = self._width(area)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._tokens.bigcommerce))
        points = []
        for index, day in enumerate(self._days):
            height = area.height() * day.orders / top
            bar = QRectF(area.left() + (index + 0.14) * width, area.bottom() - height, width * 0.72, height)
            painter.drawRoundedRect(bar, 2, 2)
            points.append(
                QPointF(area.left() + (index + 0.5) * width, area.bottom() - area.height() * day.events / top)
            )
        painter.setPen(QPen(QColor(self._tokens.klaviyo), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(points)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._tokens.klaviyo))
        for point in points:
            painter.drawEllipse(point, 3, 3)

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(grid(5.5), grid(1.5), -2, -grid(3.5))

    def _width(self, area: QRectF) -> float:
        return area.width() / max(1, len(self._days))


def _round_top(highest: int) -> int:
    """The smallest pleasant number that is not below the highest, divisible by the steps."""
    candidates = sorted(unit * 10**power * _STEPS for power in range(9) for unit in (1, 2, 3, 4, 5, 6, 8))
    return next((candidate for candidate in candidates if candidate >= highest), highest or _STEPS)
