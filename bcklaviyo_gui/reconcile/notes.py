"""What the reader of a reconciliation should know beside its figures."""

from collections.abc import Sequence

from bcklaviyo_gui.klaviyo.payloads import Metric
from bcklaviyo_gui.reconcile.result import ComparedMetric, Note, TimeZones


def notes_of(
    compared: Sequence[ComparedMetric],
    others: Sequence[ComparedMetric],
    zones: TimeZones,
    days: int,
    unreadable: int,
    *,
    is_default: bool,
) -> tuple[Note, ...]:
    """The notes, the weightiest first. `others` are metrics of the same name that were not compared."""
    notes = []
    if not compared:
        notes.append(
            Note(
                "no_metric",
                f"This Klaviyo account has no {Metric.PLACED_ORDER.value} events yet: every order is missing there.",
                "Run a backfill, or connect Klaviyo's own BigCommerce integration.",
            )
        )
    if zones.is_mismatch:
        notes.append(_mismatch(zones, days))
    if is_default and others:
        names = ", ".join(f"{metric.name} of {metric.integration} ({metric.id})" for metric in others)
        notes.append(
            Note(
                "other_metrics",
                f"The account has more metrics of this name, which were not compared: {names}.",
                "Compare them together (choose several metrics) to find orders that are counted twice.",
            )
        )
    if unreadable:
        notes.append(
            Note(
                "unreadable_orders",
                f"BigCommerce's answer for {unreadable} orders could not be read; they are not counted.",
                "Open these orders in the store and save them again.",
            )
        )
    return tuple(notes)


def _mismatch(zones: TimeZones, days: int) -> Note:
    measured = zones.measured_offset_hours
    if measured is None:
        shown = "The orders cannot tell how far they are apart."
    else:
        hours = abs(float(measured))
        shown = f"The orders show Klaviyo {hours:g} hours {'ahead' if measured > 0 else 'behind'}."
    return Note(
        "timezone_mismatch",
        f"The store counts its days in {zones.bigcommerce}, Klaviyo in {zones.klaviyo}. {shown}"
        f" {zones.matching_days_now} of {days} days match now,"
        f" {zones.matching_days_aligned} when Klaviyo counts in the store's time zone.",
        "In Klaviyo, set the same time zone: Settings › Contact information › Organization."
        " Or in BigCommerce: Settings › Store Profile › Date and Time Zone.",
    )
