"""How a reconciliation's days, amounts and causes are written on screen."""

from datetime import date
from decimal import Decimal

from bcklaviyo_gui.gui.text import formats as written
from bcklaviyo_gui.gui.text.language import tr
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


def signed(count: int) -> str:
    """A difference: +2, −1, and a dot for none."""
    if not count:
        return "·"
    return f"+{number(count)}" if count > 0 else f"{written.MINUS}{number(-count)}"


def difference_text(count: int | None) -> str:
    """A difference, or that it is not known yet."""
    return "…" if count is None else signed(count)


def signed_money(value: Decimal, currency: str) -> str:
    """A difference in money: +84.50 USD."""
    return f"+{written.money(value, currency)}" if value > 0 else written.money(value, currency)


def cause_name(cause: Cause) -> str:
    """A cause in two or three words."""
    return {
        Cause.MISSING: tr("Missing in Klaviyo"),
        Cause.OTHER_DAY: tr("Other day"),
        Cause.TWICE: tr("Counted twice"),
        Cause.NOT_IN_STORE: tr("Not in the store"),
        Cause.EXCLUDED_STATUS: tr("Status changed"),
        Cause.NO_EMAIL: tr("No email address"),
        Cause.BAD_EMAIL: tr("Email not valid"),
        Cause.DROPPED_EMAIL: tr("Test address"),
        Cause.REFUSED: tr("Not accepted by Klaviyo"),
        Cause.NEVER_SEND: tr("On the never-send list"),
        Cause.VALUE_DIFFERS: tr("Value differs"),
        Cause.PENDING: tr("Too fresh to tell"),
    }[cause]


def short_cause_name(cause: Cause) -> str:
    """A cause in one or two words, for narrow columns."""
    return {
        Cause.MISSING: tr("Missing"),
        Cause.NOT_IN_STORE: tr("Not in store"),
        Cause.NO_EMAIL: tr("No email"),
        Cause.BAD_EMAIL: tr("Bad email"),
        Cause.REFUSED: tr("Not accepted"),
        Cause.NEVER_SEND: tr("Never send"),
        Cause.PENDING: tr("Too fresh"),
    }.get(cause) or cause_name(cause)


def cause_sentence(found: Discrepancy) -> str:
    """A cause with what makes it plain: Counted on Sat 3 Oct."""
    if found.cause is Cause.OTHER_DAY and found.event_day is not None:
        return tr("Counted on {day}").format(day=short_day_text(found.event_day))
    return cause_name(found.cause)


def step_name(step: Step) -> str:
    """A step of the bridge."""
    return {
        Step.REFUNDS: tr("Refunds, which Klaviyo counts apart"),
        Step.EXCLUDED_STATUSES: tr("Statuses that do not count as placed"),
        Step.TAX: tr("Tax"),
        Step.HANDLING: tr("Handling"),
        Step.WRAPPING: tr("Gift wrapping"),
        Step.FEES: tr("Fees and other amounts"),
        Step.MISSING: tr("Missing in Klaviyo"),
        Step.UNSENDABLE: tr("Cannot be sent"),
        Step.DOUBLED: tr("Counted twice"),
        Step.OTHER_DAY: tr("On a day outside the range"),
        Step.NOT_IN_STORE: tr("Not in the store"),
        Step.STATUS_CHANGED: tr("Status changed since"),
        Step.EDITED: tr("Value differs"),
        Step.PENDING: tr("Too fresh to tell"),
        Step.ROUNDING: tr("Rounding"),
    }[step]
