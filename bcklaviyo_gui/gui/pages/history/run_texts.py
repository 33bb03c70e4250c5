"""What runs of the past are called on screen, and what they did."""

from dataclasses import dataclass
from functools import lru_cache

import msgspec
from PySide6.QtCore import QLocale

from bcklaviyo_gui.gui.text.cells import count
from bcklaviyo_gui.gui.text.language import counted, tr
from bcklaviyo_gui.gui.text.phrases import said
from bcklaviyo_gui.state.runs import RunRow
from bcklaviyo_gui.sync import run_record
from bcklaviyo_gui.sync.run_record import EventCounts, ProfileCounts, RunRecord


@dataclass(frozen=True, slots=True)
class RunFacts:
    """A run in words and numbers. `fault`: why it failed, with what to do."""

    sent: int
    issues: int
    fault: str
    pairs: tuple[tuple[str, str], ...]


def kind_title(kind: str) -> str:
    """What a run was for."""
    known = {
        "backfill": tr("Order history"),
        "sync": tr("Sync"),
        "repair": tr("Sending again"),
        "preview": tr("Preview"),
    }
    return known.get(kind, kind)


def outcome_title(outcome: str) -> str:
    """How a run ended."""
    known = {
        "completed": tr("Completed"),
        "stopped": tr("Stopped"),
        "failed": tr("Failed"),
        "running": tr("Under way"),
    }
    return known.get(outcome, outcome)


def facts(row: RunRow) -> RunFacts:
    """What a run did."""
    return _facts(row.summary or "{}", QLocale().name())


@lru_cache(maxsize=1024)
def _facts(text: str, _locale: str) -> RunFacts:
    try:
        found = run_record.decode(text)
    except msgspec.DecodeError:
        found = RunRecord()
    fault = said(*found.error.said()) if found.error is not None else ""
    pairs = [
        (tr("Orders read"), count(found.orders_read)),
        (tr("Customers read"), count(found.customers_read)),
    ]
    pairs += [(metric, _counts(counts, counts.already_sent)) for metric, counts in found.events.items()]
    pairs.append((tr("Profiles"), _counts(found.profiles, found.profiles.unchanged)))
    pairs.append(
        (
            tr("Requests"),
            tr("{bigcommerce} to BigCommerce, {klaviyo} to Klaviyo").format(
                bigcommerce=count(found.requests.bigcommerce), klaviyo=count(found.requests.klaviyo)
            ),
        )
    )
    return RunFacts(
        sent=sum(counts.accepted for counts in found.events.values()),
        issues=found.profiles.issues + sum(counts.issues for counts in found.events.values()),
        fault=fault,
        pairs=tuple(pairs),
    )


def _counts(counts: EventCounts | ProfileCounts, before: int) -> str:
    parts = [tr("{n} sent").format(n=count(counts.accepted))]
    if before:
        parts.append(tr("{n} sent before").format(n=count(before)))
    if counts.issues:
        parts.append(counted("{n} need attention", counts.issues))
    return " · ".join(parts)
