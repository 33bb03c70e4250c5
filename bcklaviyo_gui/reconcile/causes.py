"""Why the two sides differ: the causes, their words for a merchant, and one discrepancy with its evidence."""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

import msgspec

from bcklaviyo_gui.domain.messages import Message, Typed
from bcklaviyo_gui.reconcile.rows import decimal


class Cause(StrEnum):
    """The kinds of discrepancy; every differing day is a sum of these."""

    MISSING = "missing"
    OTHER_DAY = "other_day"
    TWICE = "twice"
    NOT_IN_STORE = "not_in_store"
    EXCLUDED_STATUS = "excluded_status"
    NO_EMAIL = "no_email"
    BAD_EMAIL = "bad_email"
    DROPPED_EMAIL = "dropped_email"
    REFUSED = "refused"
    NEVER_SEND = "never_send"
    VALUE_DIFFERS = "value_differs"
    PENDING = "pending"

    @property
    def words(self) -> str:
        """What the command line calls it: the end of a line that begins with a count."""
        return _NAMES[self][0]

    @property
    def label(self) -> Message:
        """What the window calls it in every list."""
        return _NAMES[self][1]


_NAMES = {
    Cause.MISSING: ("missing in Klaviyo", Message("Missing in Klaviyo")),
    Cause.OTHER_DAY: ("on another day", Message("Other day")),
    Cause.TWICE: ("counted twice", Message("Counted twice")),
    Cause.NOT_IN_STORE: ("not in the store", Message("Not in the store")),
    Cause.EXCLUDED_STATUS: ("no longer placed", Message("Status changed")),
    Cause.NO_EMAIL: ("no email address", Message("No email address")),
    Cause.BAD_EMAIL: ("no valid email address", Message("Email not valid")),
    Cause.DROPPED_EMAIL: ("a test address", Message("Test address")),
    Cause.REFUSED: ("not accepted by Klaviyo", Message("Refused by Klaviyo")),
    Cause.NEVER_SEND: ("on the never-send list", Message("Never-send list")),
    Cause.VALUE_DIFFERS: ("another value", Message("Value differs")),
    Cause.PENDING: ("too fresh to tell", Message("Too fresh to tell")),
}


class Reason(StrEnum):
    """What lies behind a cause."""

    NEVER_SENT = "never sent"
    NOT_RECORDED = "sent and not recorded"
    NOT_THERE = "not in Klaviyo"
    NOT_IN_KLAVIYO = "left out by the integration"
    REFUSED = "not accepted"
    ADDRESS_REFUSED = "address not accepted"
    NEVER_SEND_LIST = "on the never-send list"
    TIME_ZONE = "time zone"
    LATE_CHECKOUT = "late checkout"
    OTHER_TIME = "another time"
    TWO_METRICS = "two metrics"
    TWO_IDENTITIES = "two identities"
    TWO_INTEGRATIONS = "two integrations"
    ARCHIVED = "archived"
    DELETED = "deleted"
    OTHER_STORE = "another store"
    TEST = "test"
    UNKNOWN_ORDER = "no such order"
    UNREADABLE = "unreadable order"
    STATUS = "status"
    NO_EMAIL = "no email"
    BAD_EMAIL = "bad email"
    DROPPED_EMAIL = "dropped email"
    EDITED = "edited since"
    TAX_SIDE = "tax"
    CURRENCY = "currency"
    ROUNDED = "rounded"
    REFUND_NETTED = "refund netted"
    TOO_FRESH = "too fresh"
    STILL_COUNTING = "still counting"

    @property
    def cause(self) -> Cause:
        return _MEANING[self][0]

    @property
    def advice(self) -> Message:
        """One line on what to do, in a merchant's words."""
        return _MEANING[self][1]


_REPAIR = Typed(" (repair)")
_MEANING: dict[Reason, tuple[Cause, Message]] = {
    Reason.NEVER_SENT: (Cause.MISSING, Message("Send it with “Send the missing ones”{typed}.", typed=_REPAIR)),
    Reason.NOT_RECORDED: (
        Cause.MISSING,
        Message(
            "Klaviyo took it and does not show it. Send it again with “Send the missing ones”{typed}.", typed=_REPAIR
        ),
    ),
    Reason.NOT_THERE: (Cause.MISSING, Message("Send it with “Send the missing ones”{typed}.", typed=_REPAIR)),
    Reason.NOT_IN_KLAVIYO: (
        Cause.MISSING,
        Message("The integration that writes this metric left it out. Ask its maker to sync this order again."),
    ),
    Reason.REFUSED: (
        Cause.REFUSED,
        Message("Klaviyo did not accept it. “Needs attention” says why, and what to do."),
    ),
    Reason.ADDRESS_REFUSED: (
        Cause.BAD_EMAIL,
        Message(
            "Klaviyo did not accept this address. Correct it in the order or the account, then try again under “Needs"
            " attention”."
        ),
    ),
    Reason.NEVER_SEND_LIST: (Cause.NEVER_SEND, Message("Nothing to do: this person is on your never-send list.")),
    Reason.TIME_ZONE: (
        Cause.OTHER_DAY,
        Message("Nothing is lost. Set Klaviyo's time zone to the store's: Settings › Organization."),
    ),
    Reason.LATE_CHECKOUT: (
        Cause.OTHER_DAY,
        Message(
            "Nothing to do: the checkout began on one day and was paid on another. Klaviyo counts the day of payment."
        ),
    ),
    Reason.OTHER_TIME: (
        Cause.OTHER_DAY,
        Message("Nothing is lost. The integration that wrote the event gave it another time than the order's."),
    ),
    Reason.TWO_METRICS: (
        Cause.TWICE,
        Message(
            "The order is counted in two metrics. Use one of them in your reports, and stop whatever writes the other."
        ),
    ),
    Reason.TWO_IDENTITIES: (
        Cause.TWICE,
        Message(
            "The order is recorded for two people. If they are the same customer, merge the two profiles in Klaviyo."
        ),
    ),
    Reason.TWO_INTEGRATIONS: (
        Cause.TWICE,
        Message("Two integrations write the same order. Keep one of them and disconnect the other."),
    ),
    Reason.ARCHIVED: (
        Cause.NOT_IN_STORE,
        Message(
            "The order was archived in BigCommerce; Klaviyo keeps what it recorded. Restore it if that was a mistake."
        ),
    ),
    Reason.DELETED: (
        Cause.NOT_IN_STORE,
        Message("The store no longer has this order; Klaviyo keeps what it recorded. Nothing to do if you deleted it."),
    ),
    Reason.OTHER_STORE: (
        Cause.NOT_IN_STORE,
        Message(
            "The event comes from another store that writes to the same Klaviyo account. Compare that store as well."
        ),
    ),
    Reason.TEST: (Cause.NOT_IN_STORE, Message("The event is a test. Nothing to do.")),
    Reason.UNKNOWN_ORDER: (
        Cause.NOT_IN_STORE,
        Message("No order of this store belongs to the event: a test, another store, or an order that was deleted."),
    ),
    Reason.UNREADABLE: (
        Cause.NOT_IN_STORE,
        Message(
            "BigCommerce's answer for this order could not be read. Open the order in the store and save it again."
        ),
    ),
    Reason.STATUS: (
        Cause.EXCLUDED_STATUS,
        Message("The order went back to a status that does not count as placed. Check its payment in BigCommerce."),
    ),
    Reason.NO_EMAIL: (
        Cause.NO_EMAIL,
        Message("Klaviyo cannot record an order without an email address. Add one to the order."),
    ),
    Reason.BAD_EMAIL: (
        Cause.BAD_EMAIL,
        Message("The email address is not valid. Correct it in the order or the account."),
    ),
    Reason.DROPPED_EMAIL: (
        Cause.DROPPED_EMAIL,
        Message("Klaviyo drops events of test addresses such as example.com without a word. Use a real address."),
    ),
    Reason.EDITED: (
        Cause.VALUE_DIFFERS,
        Message("The order was edited after Klaviyo recorded it. Klaviyo never changes a recorded event."),
    ),
    Reason.TAX_SIDE: (
        Cause.VALUE_DIFFERS,
        Message("One side counts the tax and the other does not. Choose prices with or without tax under Settings."),
    ),
    Reason.CURRENCY: (
        Cause.VALUE_DIFFERS,
        Message(
            "The event carries another currency than the order. The integration that wrote it does not pass it on."
        ),
    ),
    Reason.REFUND_NETTED: (
        Cause.VALUE_DIFFERS,
        Message("The event's value is the order less its refund. Klaviyo counts refunds apart, as Refunded Order."),
    ),
    Reason.ROUNDED: (Cause.VALUE_DIFFERS, Message("Nothing to do: fractions of a cent, rounded differently.")),
    Reason.TOO_FRESH: (Cause.PENDING, Message("Too fresh to tell. Look again in 15 minutes.")),
    Reason.STILL_COUNTING: (
        Cause.PENDING,
        Message("Klaviyo's daily figure and its own list of events do not agree yet. Look again in an hour."),
    ),
}


# Structs, and not of the garbage collector's concern: of tens of thousands its every look would hold the window.
class Share(msgspec.Struct, frozen=True, gc=False):
    """What a discrepancy adds to a day's difference (Klaviyo less BigCommerce), in one currency; ten-thousandths."""

    day: date
    currency: str
    count: int
    units: int

    @property
    def value(self) -> Decimal:
        """The amount in its currency."""
        return decimal(self.units)


class Discrepancy(msgspec.Struct, frozen=True, gc=False):
    """One order or event on which the sides differ, for one reason.

    `day` is the order's in the store's zone, `event_day` the event's in the account's; `units` is the order's value in
    ten-thousandths, and the event's where there is no order. `shares` lists only days of the range.
    """

    reason: Reason
    order_id: int | None
    created: datetime | None
    day: date | None
    status: str
    email_masked: str
    units: int | None
    currency: str
    event_id: str
    event_day: date | None
    metric_id: str
    matched_by: Message
    evidence: Message
    shares: tuple[Share, ...]

    @property
    def cause(self) -> Cause:
        return self.reason.cause

    @property
    def advice(self) -> Message:
        return self.reason.advice

    @property
    def value(self) -> Decimal | None:
        """The amount in its currency; None where none is compared."""
        return None if self.units is None else decimal(self.units)


def mask_email(email: str) -> str:
    """The address so that its owner knows it and nobody else does: `a***@domain`."""
    local, at, domain = email.strip().rpartition("@")
    if not at:
        return f"{email.strip()[:1]}***" if email.strip() else ""
    return f"{local[:1]}***@{domain}"
