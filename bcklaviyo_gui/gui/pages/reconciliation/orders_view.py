"""The orders that differ: with cause, evidence and advice; by cause, by day; and the missing ones to be sent."""

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from bcklaviyo_gui.gui.pages.reconciliation.bridge_model import BridgeRow
from bcklaviyo_gui.gui.pages.reconciliation.labels import cause_name, span_text
from bcklaviyo_gui.gui.pages.reconciliation.order_pane import BesideList, OrderPane, is_narrow
from bcklaviyo_gui.gui.pages.reconciliation.orders_model import Chosen, OrdersModel, Sieve
from bcklaviyo_gui.gui.pages.reconciliation.step_model import StepModel
from bcklaviyo_gui.gui.tables.column_memory import ColumnMemory
from bcklaviyo_gui.gui.tables.filters import Choice
from bcklaviyo_gui.gui.tables.rows_table import RowsTable
from bcklaviyo_gui.gui.tables.window_model import WindowModel
from bcklaviyo_gui.gui.text.formats import plain_tip
from bcklaviyo_gui.gui.text.language import counted, tr
from bcklaviyo_gui.gui.text.phrases import number
from bcklaviyo_gui.gui.widgets import Button, Card, EmptyState, LinkButton, grid
from bcklaviyo_gui.reconcile.causes import Cause, Discrepancy
from bcklaviyo_gui.reconcile.result import Reconciliation
from bcklaviyo_gui.reconcile.revenue import StepOrder


class OrdersPanel(Card):
    """`opened` reports a discrepancy to be looked at, `order_opened` the number of an order, `send_requested` that the
    missing ones shall be sent."""

    opened = Signal(object)
    order_opened = Signal(object)
    send_requested = Signal()
    all_requested = Signal()

    def __init__(self, memory: ColumnMemory, parent: QWidget | None = None) -> None:
        super().__init__(tr("Orders that differ"), "", parent)
        self.setObjectName("ordersPanel")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._found: Reconciliation | None = None
        self._chosen = Chosen()
        self._step: BridgeRow | None = None
        self._sieve = Sieve(self._chosen)
        self._make_buttons()
        self._make_tables(memory)
        self._tables = QStackedWidget()
        self._tables.addWidget(self.table)
        self._tables.addWidget(self.step_table)
        self._lists = BesideList(self._tables, self.pane)
        self._empty = EmptyState("", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._lists)
        self._stack.addWidget(self._empty)
        self.body.addWidget(self._stack, 1)
        self.model.arranged.connect(self._on_arranged)
        self.step_model.arranged.connect(self._on_step_arranged)
        self.show_found(None)

    def _make_buttons(self) -> None:
        self.show_all = LinkButton(tr("Show a&ll"), name="showAllOrders")
        self.show_all.clicked.connect(self.all_requested)
        self.cause = Choice(tr("Cause"), "causeFilter")
        self.cause.picked.connect(self._on_cause_picked)
        self.send = Button("", name="sendMissing")
        self.send.clicked.connect(self.send_requested)
        for widget in (self.show_all, self.cause, self.send):
            self.buttons.addWidget(widget)
        self.keep_room_for_buttons()

    def _make_tables(self, memory: ColumnMemory) -> None:
        self.model = OrdersModel(self)
        self.table = RowsTable(
            cast(WindowModel[Discrepancy], self.model),
            "reconciliationOrders",
            tr("Orders that differ"),
            memory,
            (9, 23, 14, 24, 32, 30, 22, 16),
            stretched=3,
        )
        self.table.opened.connect(self.opened)
        self.step_model = StepModel(self)
        self.step_table = RowsTable(
            cast(WindowModel[StepOrder], self.step_model),
            "reconciliationStep",
            tr("Orders of the step"),
            memory,
            (12, 24, 20, 30),
            stretched=3,
        )
        self.step_table.opened.connect(self._on_step_order_opened)
        self.pane = OrderPane()
        self.pane.opened.connect(self._on_pane_opened)
        for table in (self.table, self.step_table):
            table.setMinimumHeight(grid(17))
            table.chosen.connect(self._show_chosen)

    @property
    def found(self) -> Reconciliation | None:
        """Whose orders are shown."""
        return self._found

    @property
    def chosen(self) -> Chosen:
        """Which orders are shown."""
        return self._chosen

    def sizeHint(self) -> QSize:
        return QSize(grid(100), max(grid(30), super().minimumSizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        # In a narrow view the pane goes below the list: what both need side by side is no bound.
        return QSize(grid(40), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lists.set_narrow(is_narrow(event.size().width()))
        super().resizeEvent(event)

    def show_found(self, found: Reconciliation | None, *, missing: int = 0, why_not: str = "") -> None:
        """Show what was found; `why_not` says why its missing orders cannot be sent from here."""
        self._found = found
        self.send.setVisible(missing > 0)
        self.send.setEnabled(not why_not)
        self.send.setText(counted("&Send the missing ones ({n})…", missing))
        self.send.setAccessibleName(self.send.text().replace("&", ""))
        self.send.setToolTip(plain_tip(why_not))
        self.send.setAccessibleDescription(why_not)
        self.choose(Chosen())

    def choose(self, chosen: Chosen) -> None:
        """Show those of the orders that differ."""
        self._choose(chosen, None)

    def _choose(self, chosen: Chosen, step: BridgeRow | None) -> None:
        self._chosen, self._step, self._sieve = chosen, step, Sieve(chosen)
        rows = self._found.discrepancies if self._found is not None else ()
        zone = self._found.time_zones.bigcommerce if self._found is not None else ""
        self.model.set_orders(rows, self._sieve, zone)

    def open_step(self, row: BridgeRow) -> None:
        """Show the orders of a step of the bridge: those that differ with their causes, others with what they add."""
        if self._found is None or row.step is None:
            return
        if row.step.is_difference:
            self._choose(Chosen(step=row.step, currency=row.currency), row)
            return
        self._step = row
        found = {one.order_id: one for one in self._found.discrepancies if one.order_id is not None}
        self.step_model.show_step(row, self._found.time_zones.bigcommerce, found)

    def focus_list(self) -> None:
        """Go on with the keyboard in the list, at its first row."""
        table = self._listed()
        if self._stack.currentWidget() is self._lists:
            table.setFocus()
            if not table.selectionModel().hasSelection():
                table.selectRow(0)

    def _listed(self) -> "RowsTable[Discrepancy] | RowsTable[StepOrder]":
        return self.table if self._tables.currentIndex() == 0 else self.step_table

    def _show_list(self, table: QWidget) -> None:
        """Open a list, with its first row explained beside it."""
        self._tables.setCurrentWidget(table)
        self._stack.setCurrentWidget(self._lists)
        listed = self._listed()
        if not listed.selectionModel().hasSelection():
            listed.selectRow(0)
        self._show_chosen()

    @Slot()
    def _show_chosen(self) -> None:
        """Explain the current row."""
        if self._tables.currentIndex() == 0:
            found = self.table.current_row()
            if found is not None:
                self.pane.show_difference(found)
        elif self._step is not None:
            order = self.step_table.current_row()
            if order is not None:
                self.pane.show_step_order(order, self._step, self.step_model.discrepancy(order))

    def _offer_causes(self) -> None:
        counts = self._sieve.counts()
        total = number(sum(count for _, count in counts))
        options: list[tuple[str, object]] = [(tr("All causes ({n})").format(n=total), None)]
        options += [(f"{cause_name(cause)} ({number(count)})", cause) for cause, count in counts]
        self.cause.offer(options)
        self.cause.setVisible(len(counts) > 1 or self._chosen.cause is not None)
        if self.cause.value is not self._chosen.cause:
            self.cause.blockSignals(True)
            self.cause.choose(self._chosen.cause)
            self.cause.blockSignals(False)

    def _title(self) -> str:
        if self._step is not None:
            has_differences = _has_differences(self._step)
            count = self.model.rowCount() if has_differences else self.step_model.rowCount()
            return f"{self._step.name} · {counted('{n} orders', count)}"
        count = self.model.rowCount()
        orders = counted("{n} orders differ", count)
        if self._chosen.first is not None and self._chosen.last is not None:
            return f"{span_text(self._chosen.first, self._chosen.last)} · {orders}"
        return orders if self._found is not None and self._found.discrepancies else tr("Orders that differ")

    def _empty_words(self) -> tuple[str, str]:
        if self._found is None:
            return tr("Not explained yet"), tr("Orders that differ will be listed here, each with its cause.")
        if self._chosen != Chosen():
            return tr("Nothing differs here"), tr("Each order of these days has its event.")
        return tr("Nothing to explain"), tr("Each order of these days has its event.")

    @Slot()
    def _on_arranged(self) -> None:
        if self._step is not None and not _has_differences(self._step):
            return
        self._offer_causes()
        self.title.setText(self._title())
        self.setAccessibleName(self._title())
        is_empty = self.model.rowCount() == 0
        if is_empty:
            self._empty.tell(*self._empty_words())
            self._stack.setCurrentWidget(self._empty)
        else:
            self._show_list(self.table)
        self.show_all.setVisible(self._chosen != Chosen())

    @Slot()
    def _on_cause_picked(self) -> None:
        cause = self.cause.value
        self._choose(replace(self._chosen, cause=cause if isinstance(cause, Cause) else None), self._step)

    @Slot()
    def _on_step_arranged(self) -> None:
        self.title.setText(self._title())
        self.setAccessibleName(self._title())
        self._show_list(self.step_table)
        self.cause.setVisible(False)
        self.show_all.setVisible(True)

    @Slot(object)
    def _on_step_order_opened(self, order: StepOrder) -> None:
        found = self.step_model.discrepancy(order)
        if found is not None:
            self.opened.emit(found)
        else:
            self.order_opened.emit(order.id)

    @Slot()
    def _on_pane_opened(self) -> None:
        if self._tables.currentIndex() == 0:
            found = self.table.current_row()
            if found is not None:
                self.opened.emit(found)
            return
        order = self.step_table.current_row()
        if order is not None:
            self._on_step_order_opened(order)


def _has_differences(row: BridgeRow) -> bool:
    return row.step is not None and row.step.is_difference
