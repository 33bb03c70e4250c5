"""The revenue bridge as rows: BigCommerce's figure, each step, Klaviyo's figure."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from bcklaviyo_gui.gui.pages.reconciliation.labels import signed_money, step_name
from bcklaviyo_gui.gui.pages.reconciliation.rows import KeyedColumn, RowsModel
from bcklaviyo_gui.gui.text import formats as written
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.text.phrases import number
from bcklaviyo_gui.reconcile.revenue import Bridge, Step, StepOrders

SPAN_ROLE = Qt.ItemDataRole.UserRole + 1
BAR_COLUMN = 2
_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class BridgeRow:
    """A figure (`step` None) or a step, which adds `amount`; `reached` is the sum after it, `place` its position."""

    place: int
    name: str
    amount: Decimal | None
    reached: Decimal
    currency: str
    step: Step | None = None
    orders: StepOrders = field(default_factory=StepOrders)

    @property
    def has_orders(self) -> bool:
        """Whether there are orders, or events without one, behind it."""
        return bool(self.orders) or (self.step is not None and self.step.is_difference)

    @property
    def shown_reached(self) -> Decimal:
        """The sum to the cent."""
        return self.reached.quantize(_CENT)

    @property
    def shown_amount(self) -> Decimal:
        """What the step adds to the sums as they are shown, so that these add up; exact where that is nothing."""
        if self.amount is None:
            return self.shown_reached
        return self.shown_reached - (self.reached - self.amount).quantize(_CENT) or self.amount


@dataclass(frozen=True, slots=True)
class Span:
    """Where a row's bar lies between 0 and 1, and whether it is a figure, adds or takes away.

    `is_cut`: the scale does not begin at zero, so that a figure's bar lacks its foot.
    """

    start: float
    end: float
    is_figure: bool
    is_rise: bool
    is_first: bool
    is_cut: bool


def bridge_rows(bridge: Bridge) -> tuple[BridgeRow, ...]:
    """The rows of a bridge, from BigCommerce's figure to Klaviyo's."""
    reached = bridge.bigcommerce
    rows = [BridgeRow(0, tr("BigCommerce, net of refunds"), None, reached, bridge.currency)]
    for place, step in enumerate(bridge.steps, 1):
        reached += step.amount
        name = step_name(step.step, step.amount)
        rows.append(BridgeRow(place, name, step.amount, reached, bridge.currency, step.step, step.orders))
    rows.append(BridgeRow(len(rows), tr("Klaviyo"), None, bridge.klaviyo, bridge.currency))
    return tuple(rows)


def span_of(row: BridgeRow, rows: Sequence[BridgeRow]) -> Span:
    """The bar of a row. The scale begins at zero unless all sums are so close that the steps would not show."""
    highest = max((max(one.reached, one.reached - (one.amount or 0)) for one in rows), default=Decimal(0))
    lowest = min((min(one.reached, one.reached - (one.amount or 0)) for one in rows), default=Decimal(0))
    spread = highest - lowest
    foot = Decimal(0) if lowest >= 0 and spread * 4 >= highest else lowest - spread / 4
    foot = min(foot, lowest) if lowest < 0 else max(Decimal(0), foot)
    width = highest - foot
    before = max(foot, Decimal(0)) if row.amount is None else row.reached - row.amount

    def share(value: Decimal) -> float:
        return float((value - foot) / width) if width else 0.0

    low, high = sorted((share(before), share(row.reached)))
    is_rise = row.amount is not None and row.amount > 0
    return Span(low, high, row.amount is None, is_rise, row.place == 0, is_cut=foot > 0)


class BridgeModel(RowsModel[BridgeRow]):
    """The bridge in columns; the bar is painted from the span that its cell returns."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            (
                KeyedColumn("step", tr("Step"), lambda row: row.name, lambda row: row.place),
                KeyedColumn("amount", tr("Amount"), _amount, _amount_key, is_number=True, tip=_exactly),
                KeyedColumn(
                    "bar", tr("From BigCommerce to Klaviyo"), lambda _row: "", lambda row: row.place, tip=_reached_tip
                ),
                KeyedColumn("reached", tr("Sum"), _reached, lambda row: float(row.reached), is_number=True),
                KeyedColumn("orders", tr("Orders"), _orders, lambda row: len(row.orders), is_number=True),
            ),
            parent,
        )

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row()) if index.isValid() else None
        if role == SPAN_ROLE and row is not None and index.column() == BAR_COLUMN:
            return span_of(row, self.all_rows)
        if role == Qt.ItemDataRole.AccessibleTextRole and row is not None and index.column() == BAR_COLUMN:
            return _reached_tip(row)
        return super().data(index, role)


def _amount(row: BridgeRow) -> str:
    if row.amount is None:
        return written.money(row.shown_reached, row.currency)
    return signed_money(row.shown_amount, row.currency)


def _exactly(row: BridgeRow) -> str:
    exact = row.reached if row.amount is None else row.amount
    if exact == row.shown_amount:
        return _amount(row)
    return tr("Exactly {sum}").format(sum=written.exact_money(exact, row.currency))


def _amount_key(row: BridgeRow) -> float:
    return float(row.reached if row.amount is None else row.amount)


def _reached(row: BridgeRow) -> str:
    return written.amount(row.shown_reached, row.currency)


def _reached_tip(row: BridgeRow) -> str:
    return tr("After this step: {sum}").format(sum=written.exact_money(row.reached, row.currency))


def _orders(row: BridgeRow) -> str:
    return number(len(row.orders)) if row.orders else ""
