"""The Revenue tab: from BigCommerce's net figure to Klaviyo's, as a table with bars; a step opens its orders."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from bcklaviyo_gui.gui.engine.services import Services
from bcklaviyo_gui.gui.pages.reconciliation.bridge_model import (
    BAR_COLUMN,
    SPAN_ROLE,
    BridgeModel,
    BridgeRow,
    Span,
    bridge_rows,
)
from bcklaviyo_gui.gui.tables.column_memory import ColumnMemory
from bcklaviyo_gui.gui.tables.filters import Choice
from bcklaviyo_gui.gui.tables.rows_table import RowsTable
from bcklaviyo_gui.gui.tables.window_model import WindowModel
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.widgets import PlainLabel, grid
from bcklaviyo_gui.reconcile.revenue import Bridge

_CHANGES_HEIGHTS = (QEvent.Type.Show, QEvent.Type.Resize, QEvent.Type.StyleChange, QEvent.Type.FontChange)


class BridgePanel(QWidget):
    """One currency's bridge; `chosen` names the row whose orders are requested, `opened`: the keyboard goes there too.

    `head` goes where there is room for it. All rows are seen: the page scrolls, and not the table in it.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, services: Services, memory: ColumnMemory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridges: tuple[Bridge, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.head = QWidget()
        self.head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self.head)
        row.setContentsMargins(grid(2), 0, 0, 0)
        row.setSpacing(grid(2))
        why = PlainLabel(tr("Why BigCommerce's sales and Klaviyo's revenue are not the same number"), "dim", wraps=True)
        row.addWidget(why, 1)
        self.currency = Choice(tr("Currency"), "bridgeCurrency")
        self.currency.picked.connect(self._show)
        row.addWidget(self.currency)
        self.model = BridgeModel(self)
        self.table = RowsTable(
            cast(WindowModel[BridgeRow], self.model),
            "reconciliationBridge",
            tr("From BigCommerce's revenue to Klaviyo's"),
            memory,
            (38, 18, 18, 16, 10),
            stretched=BAR_COLUMN,
        )
        self.table.setItemDelegateForColumn(BAR_COLUMN, BarDelegate(services, self))
        self.table.opened.connect(self._on_opened)
        self.table.clicked.connect(self._on_clicked)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Few rows, and all their words: a narrow column makes them higher.
        self.table.setWordWrap(True)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._fit_rows)
        self.model.arranged.connect(self._later.start)
        self.table.installEventFilter(self)
        self.table.viewport().installEventFilter(self)
        column.addWidget(self.table)
        self.hint = PlainLabel(tr("Click a step to see its orders."), "small", wraps=True)
        column.addWidget(self.hint)
        column.addStretch(1)

    def show_bridges(self, bridges: Sequence[Bridge]) -> None:
        """Show these, one for each currency."""
        self._bridges = tuple(sorted(bridges, key=lambda one: max(one.bigcommerce, one.klaviyo), reverse=True))
        self.currency.offer([(one.currency, one.currency) for one in self._bridges])
        self.currency.setVisible(len(self._bridges) > 1)
        self._show()

    @Slot()
    def _show(self) -> None:
        bridge = next((one for one in self._bridges if one.currency == self.currency.value), None)
        self.model.show(bridge_rows(bridge) if bridge is not None else ())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _CHANGES_HEIGHTS:
            self._later.start()
        return False

    @Slot()
    def _fit_rows(self) -> None:
        table = self.table
        table.resizeRowsToContents()
        rows = table.verticalHeader().length() or table.verticalHeader().defaultSectionSize()
        table.setFixedHeight(table.horizontalHeader().sizeHint().height() + rows + 2 * table.frameWidth() + 1)

    @Slot(object)
    def _on_opened(self, row: BridgeRow) -> None:
        if row.has_orders:
            self.opened.emit(row)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        row = self.model.row(index.row())
        if row is not None and row.has_orders:
            self.chosen.emit(row)


class BarDelegate(QStyledItemDelegate):
    """Paints a row's span: figures in their side's colour, steps up and down."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = services.theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        span = index.data(SPAN_ROLE)
        if not isinstance(span, Span):
            return
        tokens = self._theme.tokens
        if span.is_figure:
            colour = tokens.bigcommerce if span.is_first else tokens.klaviyo
        else:
            colour = tokens.accent if span.is_rise else tokens.dim
        room = QRectF(option.rect).adjusted(grid(1), grid(0.75), -grid(1), -grid(0.75))
        left = room.left() + room.width() * span.start
        painter.save()
        painter.fillRect(
            QRectF(left, room.top(), max(2.0, room.width() * (span.end - span.start)), room.height()), QColor(colour)
        )
        if span.is_figure and span.is_cut:
            _paint_cut(painter, room, option.palette.base().color())
        painter.restore()


def _paint_cut(painter: QPainter, room: QRectF, ground: QColor) -> None:
    """Two slanted gaps near the foot of a bar: the scale does not begin at zero."""
    painter.setClipRect(room)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ground, 2))
    for number in (1, 2):
        left = room.left() + grid(number)
        painter.drawLine(QPointF(left - grid(0.5), room.bottom()), QPointF(left + grid(0.5), room.top()))
