"""How a reconciliation's days, amounts and causes are written on screen."""

from datetime import date
from decimal import Decimal

from bcklaviyo_gui.gui.text import formats as written
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.text.messages import for_window
from bcklaviyo_gui.gui.text.phrases import number
from bcklaviyo_gui.reconcile.causes import Cause, Discrepancy
from bcklaviyo_gui.reconcile.revenue import Step


def day_text(day: date) -> str:
    """A day: Sat 3 Oct 2026."""
    return written.day(day, has_weekday=True)


def short_day_text(day: date) -> str:
    """A day of a year that is known: Sat 3 Oct."""
    return written.day(day, has_weekday=True, has_year=False)


def span_text(first: date, last: date) -> str:
    """A range: 1 – 31 Oct 2026."""
    if first == last:
        return day_text(first)
    end = written.day(last)
    if (first.year, first.month) == (last.year, last.month):
        return tr("{first} – {last}").format(first=first.day, last=end)
    return f"{written.day(first, has_year=first.year != last.year)} – {end}"


def short_span_text(first: date, last: date, *, has_year: bool) -> str:
    """A week: 5 – 11 Oct, with the year where that is not known."""
    end = written.day(last, has_year=has_year)
    if first.month == last.month:
        return tr("{first} – {last}").format(first=first.day, last=end)
    return tr("{first} – {last}").format(first=written.day(first, has_year=False), last=end)


def signed(count: int) -> str:
    """A difference: +2, −1, and a dot for none."""
    if not count:
        return "·"
    return f"+{number(count)}" if count > 0 else f"{written.MINUS}{number(-count)}"


def difference_text(count: int | None) -> str:
    """A difference, or that it is not known yet."""
    return "…" if count is None else signed(count)


def signed_money(value: Decimal, currency: str) -> str:
    """A difference in money, to the cent unless that is nothing: +84.50 USD."""
    shown = written.money(value, currency)
    return f"+{shown}" if value > 0 else shown


def cause_name(cause: Cause) -> str:
    """A cause in two or three words: the one name that it has in every list."""
    return for_window(cause.label)


def cause_sentence(found: Discrepancy) -> str:
    """A cause with what makes it plain: Other day (Sat 3 Oct)."""
    if found.cause is Cause.OTHER_DAY and found.event_day is not None:
        return tr("{cause} ({day})").format(cause=cause_name(found.cause), day=short_day_text(found.event_day))
    return cause_name(found.cause)


def step_name(step: Step, amount: Decimal) -> str:
    """A step of the bridge that adds an amount; what its sign says, its name says too."""
    if step is Step.EXCLUDED_STATUSES and amount > 0:
        return tr("Cancelled or unpaid, counted by Klaviyo")
    return {
        Step.REFUNDS: tr("Refunds, which Klaviyo counts apart"),
        Step.EXCLUDED_STATUSES: tr("Statuses that do not count as placed"),
        Step.TAX: tr("Tax"),
        Step.HANDLING: tr("Handling"),
        Step.WRAPPING: tr("Gift wrapping"),
        Step.FEES: tr("Fees and other amounts"),
        Step.MISSING: cause_name(Cause.MISSING),
        Step.UNSENDABLE: tr("Cannot be sent"),
        Step.DOUBLED: cause_name(Cause.TWICE),
        Step.OTHER_DAY: tr("On a day outside the range"),
        Step.NOT_IN_STORE: cause_name(Cause.NOT_IN_STORE),
        Step.STATUS_CHANGED: cause_name(Cause.EXCLUDED_STATUS),
        Step.EDITED: cause_name(Cause.VALUE_DIFFERS),
        Step.PENDING: cause_name(Cause.PENDING),
        Step.ROUNDING: tr("Rounding"),
    }[step]
