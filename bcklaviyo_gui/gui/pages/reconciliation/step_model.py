"""The orders of a step of the bridge as rows: what each adds, and whether the sides differ on it besides."""

from collections.abc import Mapping
from datetime import UTC
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from bcklaviyo_gui.domain.zones import instant_of, named_zone
from bcklaviyo_gui.gui.pages.reconciliation.bridge_model import BridgeRow
from bcklaviyo_gui.gui.pages.reconciliation.labels import cause_sentence, signed_money
from bcklaviyo_gui.gui.pages.reconciliation.rows import KeyedColumn, RowsModel
from bcklaviyo_gui.gui.text import formats as written
from bcklaviyo_gui.gui.text.cells import order_number
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.reconcile.causes import Discrepancy
from bcklaviyo_gui.reconcile.revenue import StepOrder


class StepModel(RowsModel[StepOrder]):
    """One step's orders in columns; instants are told in the store's zone."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._zone: ZoneInfo | None = None
        self._currency = ""
        self._found: Mapping[int, Discrepancy] = {}
        super().__init__(
            (
                KeyedColumn("order", tr("Order"), lambda row: order_number(row.id), lambda row: row.id),
                KeyedColumn("placed", tr("Placed"), self._placed, lambda row: row.created or 0),
                KeyedColumn(
                    "added", tr("In this step"), self._added, lambda row: row.units, is_number=True, tip=self._exactly
                ),
                KeyedColumn("besides", tr("Differs besides"), self._besides, self._besides),
            ),
            parent,
        )

    def show_step(self, row: BridgeRow, zone_name: str, found: Mapping[int, Discrepancy]) -> None:
        """Show the orders of a row of the bridge; `found` is on which orders the sides differ."""
        self._zone, self._currency, self._found = named_zone(zone_name), row.currency, found
        self.show(row.orders)

    def discrepancy(self, row: StepOrder) -> Discrepancy | None:
        """On what the sides differ about an order, if they do."""
        return self._found.get(row.id)

    def _placed(self, row: StepOrder) -> str:
        if row.created is None:
            return ""
        return written.moment(instant_of(row.created, self._zone or UTC))

    def _added(self, row: StepOrder) -> str:
        return signed_money(row.value, self._currency)

    def _exactly(self, row: StepOrder) -> str:
        return written.money(row.value, self._currency)

    def _besides(self, row: StepOrder) -> str:
        found = self._found.get(row.id)
        return cause_sentence(found) if found is not None else ""
