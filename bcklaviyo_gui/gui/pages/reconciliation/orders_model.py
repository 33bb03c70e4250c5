"""The orders and events on which the sides differ, as rows; and which of them are looked at."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from bcklaviyo_gui.domain.zones import named_zone
from bcklaviyo_gui.gui.pages.reconciliation.labels import cause_sentence, day_text
from bcklaviyo_gui.gui.pages.reconciliation.rows import KeyedColumn, RowsModel
from bcklaviyo_gui.gui.text import formats as written
from bcklaviyo_gui.gui.text.cells import order_number
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.text.messages import for_window
from bcklaviyo_gui.reconcile.causes import Cause, Discrepancy
from bcklaviyo_gui.reconcile.revenue import Step, step_of

_RANKS = {cause: rank for rank, cause in enumerate(Cause)}


@dataclass(frozen=True)
class Chosen:
    """Which discrepancies to show: of some days, of a cause, of a step of one currency's bridge; None is all."""

    first: date | None = None
    last: date | None = None
    cause: Cause | None = None
    step: Step | None = None
    currency: str = ""

    def is_in_scope(self, found: Discrepancy) -> bool:
        """Whether it is of the chosen step and touches the chosen days, whatever its cause."""
        if self.step is not None and not self._takes(found):
            return False
        if self.first is None or self.last is None:
            return True
        if found.day is not None and self.first <= found.day <= self.last:
            return True
        return any(self.first <= share.day <= self.last for share in found.shares)

    def _takes(self, found: Discrepancy) -> bool:
        units = sum(share.units for share in found.shares if share.currency == self.currency)
        return units != 0 and step_of(found.cause) is self.step


class Sieve:
    """Lets the chosen discrepancies through, and counts the causes of all that are in scope; for one passage."""

    def __init__(self, chosen: Chosen) -> None:
        self._chosen = chosen
        self._found: Counter[Cause] = Counter()

    def __call__(self, found: Discrepancy) -> bool:
        if not self._chosen.is_in_scope(found):
            return False
        cause = found.cause
        self._found[cause] += 1
        return self._chosen.cause is None or cause is self._chosen.cause

    def counts(self) -> tuple[tuple[Cause, int], ...]:
        """How many of each cause that occurs, in the causes' order."""
        return tuple((cause, self._found[cause]) for cause in Cause if self._found[cause])


class OrdersModel(RowsModel[Discrepancy]):
    """The discrepancies in columns; instants are told in the store's zone."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._zone: ZoneInfo | None = None
        super().__init__(
            (
                KeyedColumn("order", tr("Order"), order_text, lambda row: row.order_id or 0),
                KeyedColumn("placed", tr("Placed"), self._placed, _placed_key),
                KeyedColumn("value", tr("Value"), _value, lambda row: row.units or 0, is_number=True),
                KeyedColumn("cause", tr("Cause"), cause_sentence, lambda row: _RANKS[row.cause]),
                KeyedColumn("advice", tr("What to do"), advice_text, lambda row: row.reason.value, is_hidden=True),
                KeyedColumn(
                    "evidence", tr("How we know"), evidence_text, lambda row: str(row.evidence), is_hidden=True
                ),
                KeyedColumn(
                    "email", tr("Customer"), lambda row: row.email_masked, lambda row: row.email_masked, is_hidden=True
                ),
                KeyedColumn("status", tr("Status"), lambda row: row.status, lambda row: row.status, is_hidden=True),
            ),
            parent,
        )

    def set_orders(self, rows: Sequence[Discrepancy], sieve: "Sieve", zone_name: str) -> None:
        """Show those that the sieve lets through."""
        self._zone = named_zone(zone_name)
        self.show(rows, sieve)

    def placed_text(self, row: Discrepancy) -> str:
        """When the order was placed, by the store's clock."""
        return self._placed(row)

    def _placed(self, row: Discrepancy) -> str:
        if row.created is None:
            return ""
        local = row.created.astimezone(self._zone or UTC)
        return f"{day_text(local.date())} {written.hour(local)}"


def order_text(row: Discrepancy) -> str:
    """An order's number, or that there is only an event."""
    return order_number(row.order_id) if row.order_id is not None else tr("(event only)")


def advice_text(row: Discrepancy) -> str:
    """What to do, without the command line's words."""
    return for_window(row.advice)


def evidence_text(row: Discrepancy) -> str:
    """How the difference is known."""
    return for_window(row.evidence)


def _value(row: Discrepancy) -> str:
    return written.money(row.value, row.currency) if row.value is not None else ""


def _placed_key(row: Discrepancy) -> float:
    return row.created.timestamp() if row.created is not None else 0.0
