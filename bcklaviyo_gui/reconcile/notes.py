"""What the reader of a reconciliation should know beside its figures."""

from collections.abc import Sequence

from bcklaviyo_gui.domain.messages import Message, Typed
from bcklaviyo_gui.domain.metrics import Metric
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
                Message(
                    "This Klaviyo account has no {metric} events yet: every order is missing there.",
                    metric=Metric.PLACED_ORDER.value,
                ),
                Message("Run a backfill, or connect Klaviyo's own BigCommerce integration."),
            )
        )
    if zones.is_mismatch:
        notes.append(_mismatch(zones, days))
    if is_default and others:
        names = ", ".join(f"{metric.name} of {metric.integration} ({metric.id})" for metric in others)
        notes.append(
            Note(
                "other_metrics",
                Message("The account has more metrics of this name, which were not compared: {names}.", names=names),
                Message(
                    "Compare them together{typed} to find orders that are counted twice.",
                    typed=Typed(" (choose several metrics)"),
                ),
            )
        )
    if unreadable:
        notes.append(
            Note(
                "unreadable_orders",
                Message("BigCommerce's answer for {n} orders could not be read; they are not counted.", n=unreadable),
                Message("Open these orders in the store and save them again."),
            )
        )
    return tuple(notes)


def _mismatch(zones: TimeZones, days: int) -> Note:
    measured = zones.measured_offset_hours
    if measured is None:
        shown = Message("The orders cannot tell how far they are apart.")
    else:
        hours = abs(float(measured))
        shown = (
            Message("The orders show Klaviyo {n} hours ahead.", n=hours)
            if measured > 0
            else Message("The orders show Klaviyo {n} hours behind.", n=hours)
        )
    return Note(
        "timezone_mismatch",
        Message(
            "The store counts its days in {zone}, Klaviyo in {zone2}. {shown} {n} of {n2} days "
            "match now, {n3} when Klaviyo counts in the store's time zone.",
            zone=zones.bigcommerce,
            zone2=zones.klaviyo,
            shown=shown,
            n=zones.matching_days_now,
            n2=days,
            n3=zones.matching_days_aligned,
        ),
        Message(
            "In Klaviyo, set the same time zone: Settings › Organization. "
            "Or in BigCommerce: Settings › Store Profile › Date and Time Zone."
        ),
    )
