"""The reconciliation as files for a spreadsheet: days.csv, orders.csv, bridge.csv.

UTF-8 with a byte order mark, because Excel takes a file without one for the local code page. Text that a spreadsheet
would run as a formula gets an apostrophe before it; amounts and counts stay the numbers that they are.
"""

import csv
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TypeAlias

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

_Cell: TypeAlias = str | int | Decimal | date | None

_FORMULA_STARTS = ("=", "+", "-", "@")


def write_csv(found: Reconciliation, folder: Path) -> tuple[Path, ...]:
    """Write the three files into the folder, made when it is not there; returns their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    return (
        _write(folder / "days.csv", DAY_COLUMNS, _days(found)),
        _write(folder / "orders.csv", ORDER_COLUMNS, _orders(found.discrepancies)),
        _write(folder / "bridge.csv", BRIDGE_COLUMNS, _bridges(found)),
    )


def defused(text: str) -> str:
    """Text that no spreadsheet runs: an apostrophe before = + - @ and control characters."""
    if text.startswith(_FORMULA_STARTS) or (text and ord(text[0]) < 32) or text[:1].isspace():
        return "'" + text
    return text


def _write(path: Path, columns: tuple[str, ...], rows: Iterable[tuple[_Cell, ...]]) -> Path:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        for row in rows:
            writer.writerow([_cell(value) for value in row])
    return path


def _cell(value: _Cell) -> str:
    if value is None:
        return ""
    return defused(value) if isinstance(value, str) else str(value)


def _days(found: Reconciliation) -> Iterator[tuple[_Cell, ...]]:
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


def _orders(discrepancies: Iterable[Discrepancy]) -> Iterator[tuple[_Cell, ...]]:
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


def _bridges(found: Reconciliation) -> Iterator[tuple[_Cell, ...]]:
    for bridge in found.bridges:
        yield bridge.currency, "BigCommerce, net of refunds", bridge.bigcommerce, None, None
        for step in bridge.steps:
            ids = " ".join(str(order_id) for order_id in step.order_ids)
            yield bridge.currency, step.step.value, step.amount, len(step.order_ids), ids
        yield bridge.currency, "Klaviyo", bridge.klaviyo, None, None
