"""The orders and events on which the sides differ, as rows; and which of them are looked at."""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, date
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QObject

from bcklaviyo_gui.gui.background import Background
from bcklaviyo_gui.gui.messages import tr
from bcklaviyo_gui.gui.models.reconciliation_rows import KeyedColumn, RowsModel
from bcklaviyo_gui.gui.models.reconciliation_words import cause_name, cause_sentence, money, month, weekday
from bcklaviyo_gui.reconcile.causes import Cause, Discrepancy


@dataclass(frozen=True)
class Chosen:
    """Which discrepancies to show: of some days, of a cause, of some orders (a step of the bridge); None is all."""

    first: date | None = None
    last: date | None = None
    cause: Cause | None = None
    order_ids: frozenset[int] | None = None

    def test(self) -> Callable[[Discrepancy], bool] | None:
        """What lets a discrepancy through; None when everything does."""
        if self == Chosen():
            return None
        return self._lets_through

    def concerns_days(self, found: Discrepancy) -> bool:
        """Whether it touches the chosen days."""
        if self.first is None or self.last is None:
            return True
        return any(self.first <= share.day <= self.last for share in found.shares) or (
            found.day is not None and self.first <= found.day <= self.last
        )

    def _lets_through(self, found: Discrepancy) -> bool:
        if self.cause is not None and found.cause is not self.cause:
            return False
        if self.order_ids is not None and found.order_id not in self.order_ids:
            return False
        return self.concerns_days(found)


def cause_counts(rows: Collection[Discrepancy]) -> tuple[tuple[Cause, int], ...]:
    """How many of each cause that occurs, in the causes' order."""
    found = Counter(row.cause for row in rows)
    return tuple((cause, found[cause]) for cause in Cause if found[cause])


class OrdersModel(RowsModel[Discrepancy]):
    """The discrepancies in columns; instants are told in the store's zone."""

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        self._zone: ZoneInfo | None = None
        super().__init__(
            (
                KeyedColumn("order", tr("Order"), order_text, lambda row: row.order_id or 0),
                KeyedColumn("placed", tr("Placed"), self._placed, _placed_key),
                KeyedColumn("value", tr("Value"), _value, lambda row: row.units or 0, is_number=True),
                KeyedColumn("cause", tr("Cause"), cause_sentence, lambda row: cause_name(row.cause)),
                KeyedColumn("advice", tr("What to do"), advice_text, lambda row: row.reason.value),
                KeyedColumn("evidence", tr("How we know"), lambda row: row.evidence, lambda row: row.evidence),
                KeyedColumn(
                    "email", tr("Customer"), lambda row: row.email_masked, lambda row: row.email_masked, is_hidden=True
                ),
                KeyedColumn("status", tr("Status"), lambda row: row.status, lambda row: row.status, is_hidden=True),
            ),
            background,
            parent,
        )

    def set_orders(self, rows: Sequence[Discrepancy], chosen: Chosen, zone_name: str) -> None:
        """Show those that were chosen."""
        self._zone = zone_of(zone_name)
        self.show(rows, chosen.test())

    def placed_text(self, row: Discrepancy) -> str:
        """When the order was placed, by the store's clock."""
        return self._placed(row)

    def _placed(self, row: Discrepancy) -> str:
        if row.created is None:
            return ""
        local = row.created.astimezone(self._zone or UTC)
        return f"{weekday(local.date())} {local.day} {month(local.month)} {local.year} {local:%H:%M}"


def zone_of(name: str) -> ZoneInfo | None:
    """The zone of a name; None for what is no name of one."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def order_text(row: Discrepancy) -> str:
    """An order's number, or that there is only an event."""
    return f"#{row.order_id:,}" if row.order_id is not None else tr("(event only)")


def advice_text(row: Discrepancy) -> str:
    """What to do, without the command line's words."""
    return row.advice.replace(" (repair)", "")


def _value(row: Discrepancy) -> str:
    return money(row.value, row.currency) if row.value is not None else ""


def _placed_key(row: Discrepancy) -> float:
    return row.created.timestamp() if row.created is not None else 0.0
