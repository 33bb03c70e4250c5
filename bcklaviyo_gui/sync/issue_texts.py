"""What is told of records that could not go through, in a merchant's words."""

from bcklaviyo_gui.bigcommerce.records import BrokenRecord
from bcklaviyo_gui.mapping.identity import EmailVerdict
from bcklaviyo_gui.state.issues import NewIssue

_EMAIL_WORDS = {
    EmailVerdict.MISSING: (
        "no_email",
        "order has no email address",
        "Klaviyo needs an email to know whose order it is. Add one to the order in BigCommerce; it is then sent.",
    ),
    EmailVerdict.BAD: (
        "bad_email",
        "the email address is not a valid one",
        "Correct the email address in BigCommerce, then backfill again: only what is missing is sent.",
    ),
    EmailVerdict.DROPPED: (
        "dropped_email",
        "Klaviyo drops events for this kind of address (example.com, test.com and reserved names) without a word",
        "Nothing has to be done for test orders; for a real customer correct the email address in BigCommerce.",
    ),
}
EMAIL_KINDS = tuple(kind for kind, _, _ in _EMAIL_WORDS.values())


def email_issue(
    verdict: EmailVerdict, *, subject: str, order_id: int | None = None, customer_id: int | None = None
) -> NewIssue:
    """Why somebody cannot be reached in Klaviyo."""
    kind, reason, advice = _EMAIL_WORDS[verdict]
    if customer_id is not None and verdict is EmailVerdict.MISSING:
        reason = "the customer has no email address"
    return NewIssue(kind, subject, reason, advice, order_id, customer_id)


def broken_issue(broken: BrokenRecord, *, what: str) -> NewIssue:
    """A record that breaks the vendor's shape; `what`: `order`, `customer`, `refund`, or a part of the catalog."""
    number = broken.record_id
    return NewIssue(
        kind="broken_record",
        subject=f"{what}:{number if number is not None else broken.problem}",
        reason=f"BigCommerce gave {_named(broken, what)} in a form that cannot be used"
        f" ({broken.endpoint}, field {broken.field}: {broken.problem})",
        advice=f"Open the {what} in BigCommerce and save it again; if that does not help, ask BigCommerce's support.",
        order_id=number if what == "order" else broken.order_id,
        customer_id=number if what == "customer" else None,
    )


def _named(broken: BrokenRecord, what: str) -> str:
    """The record; by its number where the issue has no column for that."""
    if broken.record_id is None or what in ("order", "customer"):
        return f"this {what}"
    if broken.order_id is not None:
        return f"refund {broken.record_id} of order {broken.order_id}"
    return f"{what} {broken.record_id}"
