"""What stands beside the orders that differ: the selected one, why it differs, and what to do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bcklaviyo_gui.gui.pages.reconciliation.bridge_model import BridgeRow
from bcklaviyo_gui.gui.pages.reconciliation.labels import cause_sentence, signed_money
from bcklaviyo_gui.gui.pages.reconciliation.orders_model import advice_text, evidence_text, order_text
from bcklaviyo_gui.gui.tables.detail import Facts
from bcklaviyo_gui.gui.text.cells import order_number
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.widgets import NARROW_UNITS, Button, PlainLabel, grid
from bcklaviyo_gui.reconcile.causes import Discrepancy
from bcklaviyo_gui.reconcile.revenue import StepOrder


class OrderPane(QWidget):
    """One order in words that wrap; `opened`: the merchant wants to see it whole."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("orderPane")
        self.setMinimumSize(grid(30), grid(17))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(grid(1))
        self.title = PlainLabel("", "strong", wraps=True)
        self.facts = Facts(tr("About this order"))
        # Long facts scroll: they ask for no room, which the whole page would have to scroll for.
        self.facts.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.open = Button("", name="openPair")
        self.open.clicked.connect(self.opened)
        head = QHBoxLayout()
        head.setSpacing(grid(1))
        head.addWidget(self.title, 1)
        head.addWidget(self.open, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self.facts, 1)
        self.show_nothing()

    def show_nothing(self) -> None:
        """No order is selected."""
        self._show(tr("Select an order"), ((tr("Why"), tr("It is explained here.")),), "")

    def show_difference(self, found: Discrepancy) -> None:
        """An order, or an event, on which the sides differ."""
        pairs = [
            (tr("What to do"), advice_text(found)),
            (tr("How we know"), _sentence(evidence_text(found))),
            (tr("Customer"), found.email_masked),
        ]
        self._show(f"{order_text(found)} · {cause_sentence(found)}", pairs, tr("Compare &both sides…"))

    def show_step_order(self, order: StepOrder, row: BridgeRow, besides: Discrepancy | None) -> None:
        """An order that a step of the bridge counts; `besides`: on what else the sides differ."""
        title = f"{order_number(order.id)} · {row.name}"
        pairs = [(tr("In this step"), signed_money(order.value, row.currency))]
        if besides is not None:
            pairs += [(tr("Differs besides"), cause_sentence(besides)), (tr("What to do"), advice_text(besides))]
        self._show(title, pairs, tr("Compare &both sides…") if besides is not None else tr("S&ee the order…"))

    def _show(self, title: str, pairs: Sequence[tuple[str, str]], action: str) -> None:
        self.title.setText(title)
        self.facts.show_pairs([(name, value) for name, value in pairs if value])
        self.open.setText(action)
        self.open.setAccessibleName(action.replace("&", ""))
        self.open.setVisible(bool(action))


class BesideList(QWidget):
    """A list and its pane: side by side, or the pane below the list in a narrow window."""

    def __init__(self, listed: QWidget, pane: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(grid(2.5))
        self._row.addWidget(listed, 17)
        self._row.addWidget(pane, 11)

    def set_narrow(self, is_narrow: bool) -> None:
        """Put the pane below the list, or beside it."""
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)


def is_narrow(width: int) -> bool:
    """Whether a card of this width has no room for a list and a pane."""
    return width < grid(NARROW_UNITS)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
