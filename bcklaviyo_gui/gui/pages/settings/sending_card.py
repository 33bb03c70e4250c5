"""The card of the settings that shape what is sent. They hold for all stores, from the next run on."""

import msgspec
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from bcklaviyo_gui.domain.orders import STATUS_NAMES
from bcklaviyo_gui.gui.engine.desk import Desk
from bcklaviyo_gui.gui.text import formats as written
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.widgets import Card, CheckBox, ComboBox, EqualColumns, Form, PlainLabel, SpinBox, grid
from bcklaviyo_gui.local.settings import Settings

_COLUMNS = 3


class SendingCard(Card):
    """Statuses, prices, customers, flows and the share of the quotas."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(tr("What is sent"), tr("For all your stores. Changes hold from the next run on."), parent)
        self._desk = desk
        chosen = desk.services.settings
        self._statuses: dict[int, CheckBox] = {}
        self.body.addWidget(PlainLabel(tr("Statuses that count as a placed order"), "strong"))
        self.body.addLayout(self._make_statuses(chosen))
        form = Form()
        self.prices = ComboBox()
        self.prices.setObjectName("priceSide")
        for key, name in (
            ("auto", tr("As the store shows them")),
            ("inc", tr("With tax")),
            ("ex", tr("Without tax")),
        ):
            self.prices.addItem(name, key)
        self.prices.setCurrentIndex(max(0, self.prices.findData(chosen.price_side)))
        self.prices.activated.connect(self._on_changed)
        form.add(tr("Pr&ices"), self.prices)
        self.customers = ComboBox()
        self.customers.setObjectName("customers")
        self.customers.addItem(tr("All customers"), False)
        self.customers.addItem(tr("Only those who ordered"), True)
        self.customers.setCurrentIndex(int(chosen.only_customers_with_orders))
        self.customers.activated.connect(self._on_changed)
        form.add(tr("Pro&files for"), self.customers)
        self.flow_window = self._make_spin("flowWindow", 1, 168, chosen.flow_window_hours, tr("{n} hours"))
        form.add(
            tr("Flows may start for ne&w orders of the last"),
            self.flow_window,
            tr("Older ones are sent as history: flows stay quiet."),
        )
        self.flow_orders = self._make_spin("flowOrders", 1, 3650, chosen.flow_order_days, tr("{n} days"))
        form.add(
            tr("Flows ne&ver start for orders older than"),
            self.flow_orders,
            tr("Completing many old orders at once then starts no flow, even if the change is new."),
        )
        self.share = self._make_spin("quotaShare", 10, 100, round(chosen.quota_share * 100), written.percent_pattern())
        form.add(
            tr("Share of the API &quotas"),
            self.share,
            tr("The rest is left to your other apps, which use the same quotas."),
        )
        self.body.addSpacing(grid(1))
        self.body.addLayout(form)

    def _make_statuses(self, chosen: Settings) -> EqualColumns:
        columns = EqualColumns(most=_COLUMNS)
        columns.setSpacing(0)
        for status, name in STATUS_NAMES.items():
            box = CheckBox(name)
            box.setObjectName(f"status_{status}")
            box.setChecked(status not in chosen.not_placed_statuses)
            # An order without its checkout is none: it makes a Started Checkout, whatever is chosen.
            box.setEnabled(status != 0)
            if status == 0:
                box.setToolTip(
                    tr("An order whose checkout was never finished is no order: it makes a Started Checkout.")
                )
            box.clicked.connect(self._on_changed)
            self._statuses[status] = box
            columns.addWidget(box)
        return columns

    def _make_spin(self, name: str, low: int, high: int, value: int, pattern: str) -> SpinBox:
        spin = SpinBox()
        spin.setObjectName(name)
        spin.setRange(low, high)
        before, _, behind = pattern.partition("{n}")
        spin.setPrefix(before)
        spin.setSuffix(behind)
        spin.setValue(value)
        spin.setKeyboardTracking(False)
        spin.valueChanged.connect(self._on_changed)
        return spin

    @Slot()
    def _on_changed(self) -> None:
        excluded = tuple(status for status, box in self._statuses.items() if not box.isChecked())
        self._desk.services.saved.change_settings(
            msgspec.structs.replace(
                self._desk.services.settings,
                not_placed_statuses=excluded,
                price_side=str(self.prices.currentData()),
                only_customers_with_orders=bool(self.customers.currentData()),
                flow_window_hours=self.flow_window.value(),
                flow_order_days=self.flow_orders.value(),
                quota_share=self.share.value() / 100,
            )
        )
