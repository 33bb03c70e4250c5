"""An order as a receipt, in a window of its own."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bcklaviyo_gui.domain.errors import BcklaviyoError
from bcklaviyo_gui.gui.engine.explaining import Explaining
from bcklaviyo_gui.gui.engine.services import Services
from bcklaviyo_gui.gui.tables.detail import Facts
from bcklaviyo_gui.gui.tables.open_outside import OpenOutside, order_address
from bcklaviyo_gui.gui.text import cells as texts
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.text.messages import receipt_texts
from bcklaviyo_gui.gui.text.phrases import error_sentence
from bcklaviyo_gui.gui.widgets import Button, PlainLabel, TabBar, begin_with, grid
from bcklaviyo_gui.sync.explained import ExplainedOrder


class ReceiptDialog(QDialog):
    """Reads an order from the store, and shows it as a receipt."""

    def __init__(self, services: Services, order_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("receiptDialog")
        number = texts.order_number(order_id)
        title = tr("Order {order}").format(order=number)
        self.setWindowTitle(title)
        begin_with(self, 64, 60)
        column = QVBoxLayout(self)
        column.setContentsMargins(grid(3), grid(3), grid(3), grid(3))
        column.setSpacing(grid(1))
        column.addWidget(PlainLabel(title, "title"))
        self.state = PlainLabel(tr("Reading order {order}…").format(order=number), "dim", wraps=True)
        column.addWidget(self.state)
        self.receipt, self.fields = Facts(tr("Receipt")), Facts(tr("Fields"))
        self.tabs = TabBar()
        self.tabs.setObjectName("receiptTabs")
        self.tabs.setAccessibleName(tr("Ways to look at it"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        parts = QStackedWidget()
        for facts in (self.receipt, self.fields):
            self.tabs.addTab(facts.accessibleName())
            parts.addWidget(facts)
        self.tabs.currentChanged.connect(parts.setCurrentIndex)
        column.addWidget(self.tabs)
        column.addWidget(parts, 1)
        foot = QHBoxLayout()
        open_order = OpenOutside(tr("Open in BigCommerce"), "openReceiptOrder")
        foot.addWidget(open_order)
        open_order.lead_to(order_address(services.connection, order_id))
        foot.addStretch(1)
        close = Button(tr("&Close"), name="closeReceipt")
        close.clicked.connect(self.accept)
        foot.addWidget(close)
        column.addLayout(foot)
        explaining = Explaining(services)
        services.background.closing.connect(explaining.stop)
        self.destroyed.connect(explaining.stop)
        services.background.start(lambda: explaining.explain(order_id, None), self._take, self._fail, self)

    def _take(self, found: ExplainedOrder) -> None:
        self.receipt.show_pairs(receipt_texts(found.receipt))
        self.fields.show_pairs(texts.answers(found.order))
        self.state.setVisible(False)

    def _fail(self, error: BcklaviyoError) -> None:
        self.state.setText(error_sentence(error))
