"""Icons: one family for the places and actions, and the program's own mark, painted at any size."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from bcklaviyo_gui.gui.widgets.measures import Tone
from bcklaviyo_gui.gui.widgets.progress import dot_colour

_SIZES = (16, 22, 24, 32, 48, 64, 128, 256)


def icon(name: str, colour: str) -> QIcon:
    """An icon of the Phosphor family, such as `house`; loads the icon fonts at the first call."""
    # The fonts take longer to load than a window to show: nothing may ask for an icon before that.
    import qtawesome

    made: QIcon = qtawesome.icon(f"ph.{name}", color=colour)
    return made


def program_icon(tone: Tone | None = None) -> QIcon:
    """The program's mark; with a tone, a dot in its corner tells the state."""
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(_mark(size, tone))
    return made


def _mark(size: int, tone: Tone | None) -> QPixmap:
    """Two bars and a line that meets their tops: orders on one side, events on the other."""
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    unit = size / 16
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#2457d6"))
    painter.drawRoundedRect(QRectF(0, 0, size, size), 3.5 * unit, 3.5 * unit)
    painter.setBrush(QColor("#c9d8ff"))
    for left, height in ((3.0, 4.5), (6.9, 7.0), (10.8, 9.5)):
        painter.drawRoundedRect(
            QRectF(left * unit, (13 - height) * unit, 2.4 * unit, height * unit), unit / 2, unit / 2
        )
    painter.setPen(QPen(QColor("#ff9a3d"), 1.4 * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPolyline([QPointF(4.2 * unit, 7 * unit), QPointF(8.1 * unit, 5 * unit), QPointF(12 * unit, 2.8 * unit)])
    if tone is not None:
        painter.setPen(QPen(QColor("#ffffff"), unit))
        painter.setBrush(dot_colour(tone))
        painter.drawEllipse(QRectF(8.5 * unit, 8.5 * unit, 7 * unit, 7 * unit))
    painter.end()
    return pixmap
