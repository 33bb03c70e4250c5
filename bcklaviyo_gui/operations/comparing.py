"""Compare, repair and export: from a connection at work to what a person asked for, for both doors."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime

from bcklaviyo_gui.domain.errors import RefusedForGood, WrongUsage
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.domain.metrics import METRIC_NUMBERS, Metric
from bcklaviyo_gui.local.connections import Connection
from bcklaviyo_gui.local.data_folder import DataFolder
from bcklaviyo_gui.local.settings import Settings
from bcklaviyo_gui.operations import connect
from bcklaviyo_gui.operations.damage import damage_told
from bcklaviyo_gui.operations.opening import Work
from bcklaviyo_gui.operations.runs import run
from bcklaviyo_gui.reconcile.causes import Discrepancy
from bcklaviyo_gui.reconcile.choices import comparable
from bcklaviyo_gui.reconcile.pair import Pair, read_pair
from bcklaviyo_gui.reconcile.ports import ComparisonPlan, ComparisonPorts, ComparisonProgress
from bcklaviyo_gui.reconcile.result import ComparedMetric, Reconciliation
from bcklaviyo_gui.reconcile.run import reconcile
from bcklaviyo_gui.state import issues, ledger, people
from bcklaviyo_gui.state.database import Database
from bcklaviyo_gui.state.issues import Refusal
from bcklaviyo_gui.sync import preflight
from bcklaviyo_gui.sync.reports import RunKind, RunSummary
from bcklaviyo_gui.sync.rows import moment

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

    def refusals(self, metric_name: str, order_ids: Iterable[int]) -> dict[int, Refusal]:
        with self.open() as database:
            return issues.refusals_of_orders(database, order_ids, METRIC_NUMBERS[Metric(metric_name)])


@dataclass(frozen=True)
class _Accounts:
    """Whose the accounts of the store are, as far as they were read."""

    open: _Open

    def emails(self, customer_ids: Iterable[int]) -> dict[int, str]:
        with self.open() as database:
            found = people.accounts(database, customer_ids)
        return {customer_id: account.email for customer_id, account in found.items() if not account.is_gone}


def comparison_plan(
    connection: Connection,
    settings: Settings,
    first: date,
    last: date,
    *,
    metric_ids: tuple[str, ...] = (),
    is_quick: bool = False,
) -> ComparisonPlan:
    """What to compare, with the settings' rules; raises WrongUsage for days in the wrong order."""
    if first > last:
        raise WrongUsage(Message("The first day lies after the last one."))
    return ComparisonPlan(first, last, connect.rules_of(connection, settings), metric_ids, is_quick)


def ports_of(folder: DataFolder, connection: Connection, clients: connect.Clients) -> ComparisonPorts:
    """Both sides for reading, and what is remembered, when anything is; the reconciliation may run in any thread."""
    state = folder.state_file(connection.folder)
    if not state.exists():
        return ComparisonPorts(clients.bigcommerce, clients.klaviyo)

    def look() -> Database:
        # Each look opens the file anew: a SQLite connection stays in the thread that made it.
        return Database(state, writing=False)

    return ComparisonPorts(clients.bigcommerce, clients.klaviyo, _Ledger(look), _Issues(look), _Accounts(look))


def compare(
    work: Work,
    first: date,
    last: date,
    *,
    metric_ids: tuple[str, ...] = (),
    is_quick: bool = False,
    report: Callable[[ComparisonProgress], None],
) -> Reconciliation:
    """Both sides of a range of the store's days, and every difference explained; writes nothing."""
    plan = comparison_plan(work.connection, work.settings, first, last, metric_ids=metric_ids, is_quick=is_quick)
    with damage_told(work.folder.state_file(work.connection.folder)):
        return reconcile(plan, ports_of(work.folder, work.connection, work.clients), stop=work.stop, report=report)


def comparable_metrics(work: Work) -> tuple[ComparedMetric, ...]:
    """The account's metrics that can be compared."""
    return comparable(work.clients.klaviyo.metrics())


def read_both_sides(work: Work, within: Reconciliation, found: Discrepancy) -> Pair:
    """The order and the event of a discrepancy as they are now."""
    plan = comparison_plan(work.connection, work.settings, within.first, within.last)
    ports = ports_of(work.folder, work.connection, work.clients)
    return read_pair(found, within.time_zones, within.metrics, ports, plan.rules)


def guard(work: Work) -> None:
    """Raise RefusedForGood when others write the same numbers."""
    preflight.guard(preflight.find_other_writers(work.clients.klaviyo, work.clients.bigcommerce.server_time()))


def send_missing(work: Work, found: Reconciliation, *, anyway: bool = False) -> RunSummary:
    """Send the orders that a comparison found missing; raises AnotherMetric."""
    return run(work, RunKind.REPAIR, anyway=anyway, order_ids=missing_orders(found))


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
