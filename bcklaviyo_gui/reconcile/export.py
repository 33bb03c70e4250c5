"""The reconciliation as files for a spreadsheet: days.csv, orders.csv, bridge.csv.

UTF-8 with a byte order mark, because Excel takes a file without one for the local code page. Text that a spreadsheet
would run as a formula gets an apostrophe before it; amounts and counts stay the numbers that they are.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from datetime import date
from pathlib import Path

from bcklaviyo_gui.domain.spreadsheet import Cell
from bcklaviyo_gui.local.report_files import csv_report
from bcklaviyo_gui.reconcile.causes import Cause, Discrepancy
from bcklaviyo_gui.reconcile.result import Reconciliation

DAY_COLUMNS = (
    "date", "bigcommerce_orders", "klaviyo_events", "difference", "bigcommerce_value", "klaviyo_value",
    "value_difference", "currency", "explained_by",
)  # fmt: skip
ORDER_COLUMNS = (
    "order_id", "date_created", "day", "status", "email_masked", "value", "currency", "klaviyo_event_id", "klaviyo_day",
    "cause", "matched_by", "advice",
)  # fmt: skip
BRIDGE_COLUMNS = ("currency", "step", "amount", "orders", "order_ids")


NAMES = ("days.csv", "orders.csv", "bridge.csv")


def write_csv(found: Reconciliation, folder: Path, names: tuple[str, ...] = NAMES) -> tuple[Path, ...]:
    """Write the three files into the folder, made when it is not there; returns their paths. All, or none of them."""
    paths = tuple(folder / name for name in names)
    with ExitStack() as files:
        for path, columns, rows in (
            (paths[0], DAY_COLUMNS, _days(found)),
            (paths[1], ORDER_COLUMNS, _orders(found.discrepancies)),
            (paths[2], BRIDGE_COLUMNS, _bridges(found)),
        ):
            write = files.enter_context(csv_report(path, columns))
            for row in rows:
                write(row)
    return paths


def _days(found: Reconciliation) -> Iterator[tuple[Cell, ...]]:
    causes: dict[tuple[date, str], Counter[Cause]] = {}
    for discrepancy in found.discrepancies:
        for share in discrepancy.shares:
            causes.setdefault((share.day, share.currency), Counter())[discrepancy.cause] += 1
    for day in found.days:
        for figures in day.figures:
            here = causes.get((day.day, figures.currency), Counter[Cause]())
            yield (
                day.day,
                figures.bigcommerce_orders,
                figures.klaviyo_events,
                figures.difference,
                figures.bigcommerce_value,
                figures.klaviyo_value,
                figures.value_difference,
                figures.currency,
                ", ".join(f"{cause.value} {here[cause]}" for cause in Cause if here[cause]),
            )


def _orders(discrepancies: Iterable[Discrepancy]) -> Iterator[tuple[Cell, ...]]:
    for discrepancy in discrepancies:
        yield (
            discrepancy.order_id,
            discrepancy.created.isoformat() if discrepancy.created else None,
            discrepancy.day,
            discrepancy.status,
            discrepancy.email_masked,
            discrepancy.value,
            discrepancy.currency,
            discrepancy.event_id,
            discrepancy.event_day,
            discrepancy.cause.value,
            str(discrepancy.matched_by),
            f"{discrepancy.reason.value}: {discrepancy.advice}",
        )


def _bridges(found: Reconciliation) -> Iterator[tuple[Cell, ...]]:
    for bridge in found.bridges:
        yield bridge.currency, "BigCommerce, net of refunds", bridge.bigcommerce, None, None
        for step in bridge.steps:
            ids = " ".join(str(order_id) for order_id in step.order_ids)
            yield bridge.currency, step.step.value, step.amount, len(step.order_ids), ids
        yield bridge.currency, "Klaviyo", bridge.klaviyo, None, None
