"""What a comparison shows: its summary, the days, and the orders that differ; and how they follow each other."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bcklaviyo_gui.gui.engine.services import Services
from bcklaviyo_gui.gui.pages.reconciliation.bridge_model import BridgeRow
from bcklaviyo_gui.gui.pages.reconciliation.days_view import DaysPanel
from bcklaviyo_gui.gui.pages.reconciliation.orders_model import Chosen
from bcklaviyo_gui.gui.pages.reconciliation.orders_view import OrdersPanel
from bcklaviyo_gui.gui.pages.reconciliation.plot import Marked
from bcklaviyo_gui.gui.tables.column_memory import ColumnMemory
from bcklaviyo_gui.gui.widgets import PlainLabel, grid


class Contents(QWidget):
    """Days marked above are those whose orders stand below; `revealed` reports what the page shall scroll to."""

    revealed = Signal(QWidget)

    def __init__(self, services: Services, memory: ColumnMemory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary = PlainLabel("", "dim", wraps=True)
        self.summary.setObjectName("reconciliationSummary")
        self.days = DaysPanel(services, memory)
        self.orders = OrdersPanel(memory)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(grid(2))
        column.addWidget(self.summary)
        self.days.setMinimumHeight(grid(31))
        column.addWidget(self.days, 3)
        column.addWidget(self.orders, 2)
        self.days.marked.connect(self._on_marked)
        self.days.opened.connect(self._on_days_opened)
        self.days.step_chosen.connect(self._on_step_chosen)
        self.days.step_opened.connect(self._on_step_opened)
        self.days.turned.connect(self._on_turned)
        self.orders.all_requested.connect(self._on_all_requested)

    @Slot(object)
    def _on_marked(self, mark: Marked | None) -> None:
        self.orders.choose(Chosen(mark.first, mark.last) if mark is not None else Chosen())

    @Slot()
    def _on_days_opened(self) -> None:
        self.orders.focus_list()

    @Slot(object)
    def _on_step_chosen(self, row: BridgeRow) -> None:
        self.orders.open_step(row)
        self.orders.setVisible(True)
        self.revealed.emit(self.orders)

    @Slot(object)
    def _on_step_opened(self, row: BridgeRow) -> None:
        self._on_step_chosen(row)
        self.orders.focus_list()

    @Slot(bool)
    def _on_turned(self, is_revenue: bool) -> None:
        # The bridge is about the whole range: it gets the room until the orders of one of its steps are requested.
        self.orders.setVisible(not is_revenue)
        self._on_marked(self.days.plot.mark)

    @Slot()
    def _on_all_requested(self) -> None:
        self.days.select(None)
