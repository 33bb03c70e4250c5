"""From a saved connection to a reconciliation, and the repair of what it found missing; for both doors."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime

from bcklaviyo_gui.domain.errors import RefusedForGood, WrongUsage
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.klaviyo.payloads import Metric
from bcklaviyo_gui.local.connections import Connection
from bcklaviyo_gui.local.data_folder import DataFolder
from bcklaviyo_gui.local.settings import Settings
from bcklaviyo_gui.operations import connect
from bcklaviyo_gui.reconcile.ports import Plan, Ports
from bcklaviyo_gui.reconcile.result import Reconciliation
from bcklaviyo_gui.state import issues, ledger
from bcklaviyo_gui.state.database import Database
from bcklaviyo_gui.sync.rows import METRIC_NUMBERS, moment

_Open = Callable[[], Database]


class AnotherMetric(RefusedForGood):
    """A repair of numbers that this program does not write."""

    code = "another_metric"
    title = Message("These are somebody else's numbers")


@dataclass(frozen=True)
class _Ledger:
    """What this program has sent, as a reconciliation asks for it."""

    open: _Open

    def sent(self, metric_name: str, unique_ids: Iterable[str]) -> dict[str, datetime]:
        with self.open() as database:
            rows = ledger.find(database, METRIC_NUMBERS[Metric(metric_name)], unique_ids)
        return {unique_id: moment(row.accepted) for unique_id, row in rows.items()}


@dataclass(frozen=True)
class _Issues:
    """What could not be sent."""

    open: _Open

    def reasons(self, order_ids: Iterable[int]) -> dict[int, str]:
        with self.open() as database:
            return issues.reasons_of_orders(database, order_ids)


def plan_of(
    connection: Connection,
    settings: Settings,
    first: date,
    last: date,
    *,
    metric_ids: tuple[str, ...] = (),
    is_quick: bool = False,
) -> Plan:
    """What to compare, with the settings' rules; raises WrongUsage for days in the wrong order."""
    if first > last:
        raise WrongUsage(Message("The first day lies after the last one."))
    return Plan(first, last, connect.rules_of(connection, settings), metric_ids, is_quick)


def ports_of(folder: DataFolder, connection: Connection, clients: connect.Clients) -> Ports:
    """Both sides for reading, and what is remembered, when anything is; the reconciliation may run in any thread."""
    state = folder.state_file(connection.folder)
    if not state.exists():
        return Ports(clients.bigcommerce, clients.klaviyo)

    def look() -> Database:
        # Each look opens the file anew: a SQLite connection stays in the thread that made it.
        return Database(state, writing=False)

    return Ports(clients.bigcommerce, clients.klaviyo, _Ledger(look), _Issues(look))


def missing_orders(found: Reconciliation) -> tuple[int, ...]:
    """The orders that a repair would send; raises AnotherMetric when it is not this program's that was compared."""
    if not found.is_own_metric:
        names = ", ".join(f"“{metric.name}” of {metric.integration}" for metric in found.metrics)
        raise AnotherMetric(
            Message(
                "The numbers that were compared are not written by this program, but come from "
                "{names}. Orders sent from here would land in a metric of their own, and would not "
                "mend them.",
                names=names,
            ),
            advice=Message(
                "Ask whoever writes that metric to send the missing orders, or make a backfill with this program."
            ),
        )
    return found.missing_order_ids()
