"""A picture of the plot or the bridge that tells by itself what it shows: for a mail, a report, a slide."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QTableView, QWidget

from bcklaviyo_gui.gui.widgets import grid
from bcklaviyo_gui.gui.widgets.theme import Tokens

SCALE = 2.0
"""Picture points for each of the window's: twice as many stay sharp on paper and on any screen."""


def picture(headline: str, summary: str, legend: QWidget | None, shown: QWidget, tokens: Tokens) -> QPixmap:
    """The headline and the summary over what is shown, with its legend; a table with all of its rows."""
    before = shown.size()
    shown.resize(_whole(shown))
    try:
        return _drawn(headline, summary, legend, shown, tokens)
    finally:
        shown.resize(before)


def _drawn(headline: str, summary: str, legend: QWidget | None, shown: QWidget, tokens: Tokens) -> QPixmap:
    margin, gap = round(grid(3)), round(grid(1))
    strong, plain = QFont(shown.font()), QFont(shown.font())
    strong.setBold(True)
    strong.setPointSizeF(plain.pointSizeF() * 1.25)
    heads, lines = QFontMetrics(strong), QFontMetrics(plain)
    width = shown.width()
    legend_width = legend.width() if legend is not None else 0
    headline = heads.elidedText(headline, Qt.TextElideMode.ElideRight, width - legend_width)
    wraps = Qt.TextFlag.TextWordWrap
    summary_height = lines.boundingRect(QRect(0, 0, width, 10_000), wraps, summary).height()
    below = margin + heads.height() + gap // 2 + summary_height + 2 * gap
    size = QSize(width + 2 * margin, below + shown.height() + margin)

    drawn = QPixmap(size * SCALE)
    drawn.setDevicePixelRatio(SCALE)
    drawn.fill(QColor(tokens.card))
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(strong)
    painter.setPen(QColor(tokens.text))
    painter.drawText(QRect(margin, margin, width, heads.height()), Qt.AlignmentFlag.AlignVCenter, headline)
    painter.setFont(plain)
    painter.setPen(QColor(tokens.dim))
    painter.drawText(QRect(margin, margin + heads.height() + gap // 2, width, summary_height), wraps, summary)
    alone = QWidget.RenderFlag.DrawChildren
    if legend is not None:
        above = margin + (heads.height() - legend.height()) // 2
        legend.render(painter, QPoint(margin + width - legend_width, above), renderFlags=alone)
    shown.render(painter, QPoint(margin, below), renderFlags=alone)
    painter.end()
    return drawn


def _whole(shown: QWidget) -> QSize:
    """The size at which nothing of a table is out of sight."""
    if not isinstance(shown, QTableView):
        return shown.size()
    rows = shown.horizontalHeader().height() + shown.verticalHeader().length() + 2 * shown.frameWidth()
    columns = max(shown.width(), shown.horizontalHeader().length() + 2 * shown.frameWidth())
    return QSize(columns, rows)
