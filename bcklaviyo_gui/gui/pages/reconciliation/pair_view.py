"""One order and its event, side by side; above them why they differ, how that is known, and what to do."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from bcklaviyo_gui.domain.errors import BcklaviyoError
from bcklaviyo_gui.gui.engine.comparison import read_one
from bcklaviyo_gui.gui.engine.services import Services
from bcklaviyo_gui.gui.pages.reconciliation.labels import cause_sentence, day_text
from bcklaviyo_gui.gui.pages.reconciliation.orders_model import advice_text, order_text
from bcklaviyo_gui.gui.tables.detail import Facts
from bcklaviyo_gui.gui.tables.open_outside import OpenOutside, order_address, profile_address
from bcklaviyo_gui.gui.text import formats as written
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.text.messages import for_window, receipt_texts, value_text
from bcklaviyo_gui.gui.text.phrases import error_sentence
from bcklaviyo_gui.gui.widgets import Button, Card, PlainLabel, TabBar, begin_with, grid
from bcklaviyo_gui.reconcile.causes import Discrepancy
from bcklaviyo_gui.reconcile.pair import Facts as PairFacts
from bcklaviyo_gui.reconcile.pair import Pair, with_address
from bcklaviyo_gui.reconcile.saved import Kept


class PairDialog(QDialog):
    """Shows at once what the comparison knew, then both sides as they are now."""

    def __init__(
        self, services: Services, kept: Kept, found: Discrepancy, placed: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("pairDialog")
        title = tr("Order {number}").format(number=order_text(found)) if found.order_id else tr("Event")
        self.setWindowTitle(title)
        begin_with(self, 112, 72)
        column = QVBoxLayout(self)
        column.setContentsMargins(grid(3), grid(3), grid(3), grid(3))
        column.setSpacing(grid(1))
        column.addWidget(PlainLabel(f"{title} · {cause_sentence(found)}", "title", wraps=True))
        self._evidence = found.evidence
        self.evidence = PlainLabel(_capital(for_window(found.evidence)), wraps=True)
        column.addWidget(self.evidence)
        column.addWidget(PlainLabel(advice_text(found), "strong", wraps=True))
        sides = QHBoxLayout()
        sides.setSpacing(grid(2))
        self.order_facts, self.event_facts = Facts(tr("Order in BigCommerce")), Facts(tr("Event in Klaviyo"))
        for name, facts in ((tr("BigCommerce"), self.order_facts), (tr("Klaviyo"), self.event_facts)):
            card = Card(name)
            card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            if facts is self.order_facts:
                self._add_receipt(card)
            else:
                card.body.addWidget(facts, 1)
            sides.addWidget(card, 1)
        column.addLayout(sides, 1)
        self.state = PlainLabel(tr("Reading both sides as they are now…"), "dim", wraps=True)
        self.state.setObjectName("pairState")
        foot = QHBoxLayout()
        foot.addWidget(self.state, 1)
        self.open_order = OpenOutside(tr("Open in BigCommerce"), "openOrder")
        self.open_profile = OpenOutside(tr("Open in Klaviyo"), "openProfile")
        foot.addWidget(self.open_order)
        foot.addWidget(self.open_profile)
        self.open_order.lead_to(order_address(services.connection, found.order_id))
        self._connection = services.connection
        close = Button(tr("&Close"), name="closePair")
        close.clicked.connect(self.accept)
        foot.addWidget(close)
        column.addLayout(foot)
        self.order_facts.show_pairs(_known_order(found, placed))
        self.event_facts.show_pairs(_known_event(found))
        services.background.start(lambda: read_one(services, kept, found), self._take, self._fail, self)

    def _add_receipt(self, card: Card) -> None:
        self.tabs = TabBar()
        self.tabs.setObjectName("pairTabs")
        self.tabs.setAccessibleName(tr("Ways to look at it"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.receipt = Facts(tr("Receipt"))
        parts = QStackedWidget()
        for title, facts in ((tr("BigCommerce's fields"), self.order_facts), (tr("Receipt"), self.receipt)):
            self.tabs.addTab(title)
            parts.addWidget(facts)
        self.tabs.currentChanged.connect(parts.setCurrentIndex)
        self.tabs.setVisible(False)
        card.body.addWidget(self.tabs)
        card.body.addWidget(parts, 1)

    @Slot(object)
    def _take(self, pair: Pair) -> None:
        if pair.order:
            self.order_facts.show_pairs(told_pairs(pair.order))
            # The comparison keeps no address; what was read now shows it whole below.
            self.evidence.setText(_capital(for_window(with_address(self._evidence, pair.email))))
            self.receipt.show_pairs(receipt_texts(pair.receipt))
            self.tabs.setVisible(True)
            self.tabs.setCurrentIndex(1)
        if pair.event:
            self.event_facts.show_pairs(told_pairs(pair.event))
        self.open_profile.lead_to(profile_address(self._connection, pair.profile_id))
        self.state.setText(tr("Both sides as they are now; times by each side's own clock."))

    @Slot(object)
    def _fail(self, error: BcklaviyoError) -> None:
        self.state.setText(tr("As compared; both sides cannot be read now. {why}").format(why=error_sentence(error)))


def _known_order(found: Discrepancy, placed: str) -> tuple[tuple[str, str], ...]:
    if found.order_id is None:
        return ((tr("Order"), tr("No order of this store belongs to the event.")),)
    pairs = [(tr("Order"), order_text(found)), (tr("Placed"), placed), (tr("Status"), found.status)]
    if found.email_masked:
        pairs.append((tr("Email"), found.email_masked))
    if found.value is not None:
        pairs.append((tr("Counted with"), written.money(found.value, found.currency)))
    return tuple((name, value) for name, value in pairs if value)


def _known_event(found: Discrepancy) -> tuple[tuple[str, str], ...]:
    if not found.event_id:
        return ((tr("Event"), tr("Klaviyo shows no event of this order.")),)
    day = day_text(found.event_day) if found.event_day is not None else ""
    pairs = ((tr("Day"), day), (tr("Matched by"), for_window(found.matched_by)), (tr("Klaviyo's ID"), found.event_id))
    return tuple((name, value) for name, value in pairs if value)


def told_pairs(pairs: PairFacts) -> list[tuple[str, str]]:
    """Names and values in the window's language; names of properties are Klaviyo's own."""
    return [(value_text(name), value_text(value)) for name, value in pairs]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
