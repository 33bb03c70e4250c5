"""What the reconciliation says: its periods, its verdict, its banner, its progress."""

from dataclasses import dataclass

from bcklaviyo_gui.domain.metrics import Metric
from bcklaviyo_gui.gui.pages.reconciliation.labels import span_text
from bcklaviyo_gui.gui.text.formats import money, plain_number
from bcklaviyo_gui.gui.text.language import counted, tr
from bcklaviyo_gui.gui.text.messages import for_window
from bcklaviyo_gui.gui.text.phrases import number, orders_text
from bcklaviyo_gui.gui.widgets import Tone
from bcklaviyo_gui.reconcile.periods import Period
from bcklaviyo_gui.reconcile.ports import ComparisonProgress, ComparisonStage
from bcklaviyo_gui.reconcile.result import ComparedMetric, Note, Reconciliation, TimeZones
from bcklaviyo_gui.sync.reports import MetricCount, RunSummary


@dataclass(frozen=True)
class Words:
    """What a banner says."""

    tone: Tone
    title: str
    text: str


def period_name(period: Period) -> str:
    """A period, as the menu names it."""
    return {
        Period.YESTERDAY: tr("&Yesterday"),
        Period.WEEK: tr("Last &7 days"),
        Period.MONTH: tr("Last &30 days"),
        Period.QUARTER: tr("Last &90 days"),
        Period.THIS_YEAR: tr("&This year"),
        Period.EVERYTHING: tr("&Everything"),
    }[period]


def metric_name(metric: ComparedMetric) -> str:
    """A metric and who writes it."""
    if metric.is_own:
        return tr("{name} (sent by this app)").format(name=metric.name)
    return tr("{name} ({writer})").format(name=metric.name, writer=metric.integration or "?")


def metric_note(metric: ComparedMetric) -> str:
    """What a metric is, plainly."""
    if metric.is_own:
        return tr("One event for each order that this app sent, dated when the order was placed.")
    if metric.integration.casefold() == "bigcommerce":
        return tr("Written by Klaviyo's own BigCommerce integration, as it saw each order.")
    if metric.integration.casefold() == "api":
        return tr("Written through Klaviyo's API by another tool or a script.")
    return tr("Written by {writer}. Compare it only if it holds one event for each order.").format(
        writer=metric.integration or tr("an unknown tool")
    )


def zone_words(zones: TimeZones, days: int, *, is_aligned: bool = False) -> Words:
    """The banner of two time zones: both, what the data shows, how many days match, and where to change it.

    `is_aligned`: Klaviyo's days are shown as the store's.
    """
    measured = zones.measured_offset_hours
    if measured:
        title = _offset_words(float(measured))
    else:
        title = tr("Klaviyo counts its days in another time zone than BigCommerce.")
    if is_aligned:
        text = tr(
            "{store} in BigCommerce, {account} in Klaviyo. Aligned, {aligned} of {days} days match; as Klaviyo counts"
            " them, {now} of {days}. Klaviyo › Settings › Organization: choose {store}."
        )
    elif measured is not None:
        text = tr(
            "{store} in BigCommerce, {account} in Klaviyo. Now {now} of {days} days match; with the same time zone"
            " {aligned} of {days} would. Klaviyo › Settings › Organization: choose {store}."
        )
    else:
        text = tr(
            "{store} in BigCommerce, {account} in Klaviyo. These days cannot tell by how much. Now {now} of {days} days"
            " match; with the same time zone {aligned} of {days} would. Klaviyo › Settings › Organization: choose"
            " {store}."
        )
    text = text.format(
        store=zones.bigcommerce,
        account=zones.klaviyo,
        now=number(zones.matching_days_now),
        days=number(days),
        aligned=number(zones.matching_days_aligned),
    )
    return Words(Tone.WARNING, title, text)


def note_words(note: Note) -> Words:
    """A remark of the engine, as a banner."""
    return Words(Tone.NEUTRAL, for_window(note.message), for_window(note.advice))


def verdict(found: Reconciliation) -> Words:
    """The whole in one sentence: both sides agree, or how many days and orders differ."""
    span = span_text(found.first, found.last)
    days = len(found.days)
    if found.is_clean:
        return Words(
            Tone.FINE,
            counted("Both sides agree on all {n} days.", days),
            tr("{span}: {sum}. Every order has its event, on the same day, with the same value.").format(
                span=span, sum=_sums(found)
            ),
        )
    differing = days - found.days_matching
    if not found.discrepancies:
        return Words(Tone.WARNING, f"{_differing(differing, days)}.", _sums(found))
    orders = len(found.discrepancies)
    if differing:
        title = tr("{what}; 1 order explains why.") if orders == 1 else tr("{what}; {n} orders explain why.")
        title = title.format(what=_differing(differing, days), n=number(orders))
    else:
        title = counted("Every day adds up, and yet {n} orders differ.", orders)
    return Words(Tone.WARNING, title, tr("{span}: {sum}.").format(span=span, sum=_sums(found)))


def why_not_sent(found: Reconciliation, *, only_checks: bool) -> str:
    """Why the missing orders cannot be sent from here; nothing where they can."""
    if only_checks:
        return tr("This connection only checks your numbers: nothing is sent.")
    if not found.is_own_metric:
        return tr("These numbers are written by someone else: orders sent from here would not mend them.")
    return ""


def sent_words(summary: RunSummary) -> Words:
    """What became of the missing orders."""
    sent = summary.events.get(Metric.PLACED_ORDER, MetricCount()).accepted
    title = counted("{n} orders were sent to Klaviyo.", sent)
    if not summary.issues:
        return Words(Tone.FINE, title, "")
    return Words(Tone.WARNING, title, tr("“Needs attention” says what could not be sent, and why."))


def progress_words(progress: ComparisonProgress | None) -> str:
    """What is being done, and how far it is."""
    if progress is None:
        return tr("Looking at both accounts…")
    done = number(progress.done)
    if progress.stage is ComparisonStage.ORDERS and progress.total:
        return tr("Reading the store's orders: {n} of {total}").format(n=done, total=number(progress.total))
    if progress.stage is ComparisonStage.ORDERS:
        return tr("Reading the store's orders: {n}").format(n=done)
    if progress.stage is ComparisonStage.FIGURES:
        return tr("Reading Klaviyo's daily figures…")
    if progress.stage is ComparisonStage.EVENTS and progress.total:
        return tr("Reading Klaviyo's events: {n} of about {total}").format(n=done, total=number(progress.total))
    if progress.stage is ComparisonStage.EVENTS:
        return tr("Reading Klaviyo's events: {n}").format(n=done)
    return tr("Explaining the differences…")


def progress_share(progress: ComparisonProgress | None) -> float | None:
    """How much of a stage is done; None when nobody knows."""
    if progress is None or not progress.total or progress.stage is ComparisonStage.FIGURES:
        return None
    return min(1.0, progress.done / progress.total)


def _differing(count: int, days: int) -> str:
    """How many days differ, of how many."""
    if days == 1:
        return tr("The day differs")
    words = tr("1 of {days} days differs") if count == 1 else tr("{n} of {days} days differ")
    return words.format(n=number(count), days=number(days))


def _offset_words(ahead: float) -> str:
    """How far Klaviyo's days lie from the store's, in hours."""
    if ahead == 1:
        return tr("Klaviyo's days start 1 hour earlier than BigCommerce's.")
    if ahead == -1:
        return tr("Klaviyo's days start 1 hour later than BigCommerce's.")
    if ahead > 0:
        title = tr("Klaviyo's days start {n} hours earlier than BigCommerce's.")
    else:
        title = tr("Klaviyo's days start {n} hours later than BigCommerce's.")
    return title.format(n=plain_number(abs(ahead)))


def _sums(found: Reconciliation) -> str:
    """Both sides' orders and events; their money too, when it is of one currency."""
    orders = orders_text(sum(one.bigcommerce_orders for one in found.totals))
    events = counted("{n} events", sum(one.klaviyo_events for one in found.totals))
    if len(found.totals) != 1:
        return tr("{orders} in BigCommerce, {events} in Klaviyo").format(orders=orders, events=events)
    (one,) = found.totals
    return tr("{orders}, {value} in BigCommerce; {events}, {other} in Klaviyo").format(
        orders=orders,
        value=money(one.bigcommerce_value, one.currency),
        events=events,
        other=money(one.klaviyo_value, one.currency),
    )
