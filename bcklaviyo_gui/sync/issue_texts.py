"""What is told of records that could not go through, in a merchant's words."""

from collections.abc import Sequence

from bcklaviyo_gui.bigcommerce.pages import BrokenRecord
from bcklaviyo_gui.domain.issue_kinds import IssueKind
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.klaviyo.answers import Fault, details_of
from bcklaviyo_gui.mapping.identity import EmailVerdict
from bcklaviyo_gui.state.issues import NewIssue

_EMAIL_WORDS = {
    EmailVerdict.MISSING: (
        IssueKind.NO_EMAIL,
        Message("order has no email address"),
        Message(
            "Klaviyo needs an email to know whose order it is. Add one to the order in BigCommerce; it is then sent."
        ),
    ),
    EmailVerdict.BAD: (
        IssueKind.BAD_EMAIL,
        Message("the email address is not a valid one"),
        Message("Correct the email address in BigCommerce, then try it again: only what is missing is sent."),
    ),
    EmailVerdict.DROPPED: (
        IssueKind.DROPPED_EMAIL,
        Message(
            "Klaviyo drops events for this kind of address (example.com, test.com and reserved names) without a word"
        ),
        Message(
            "Nothing has to be done for test orders; for a real customer correct the email address in BigCommerce."
        ),
    ),
}


def email_issue(
    verdict: EmailVerdict, *, subject: str, order_id: int | None = None, customer_id: int | None = None
) -> NewIssue:
    """Why somebody cannot be reached in Klaviyo."""
    kind, reason, advice = _EMAIL_WORDS[verdict]
    if customer_id is not None and verdict is EmailVerdict.MISSING:
        reason = Message("the customer has no email address")
    return NewIssue(kind, subject, reason, advice, order_id, customer_id)


def refusal_reason(faults: Sequence[Fault]) -> Message:
    """Why Klaviyo refused an event."""
    detail = details_of(faults) or Message("no reason given")
    return Message("Klaviyo did not accept this event: {detail}", detail=detail)


_RECORDS = {
    "order": Message("order"),
    "customer": Message("customer"),
    "refund": Message("refund"),
    "product": Message("product"),
    "category": Message("category"),
    "group": Message("group"),
    "site": Message("site"),
}


def broken_issue(broken: BrokenRecord, *, what: str) -> NewIssue:
    """A record that breaks the vendor's shape; `what`: `order`, `customer`, `refund`, or a part of the catalog."""
    number = broken.record_id
    return NewIssue(
        kind=IssueKind.BROKEN_RECORD,
        subject=f"{what}:{number if number is not None else broken.problem}",
        reason=_reason(broken, what),
        advice=Message(
            "Open the {record} in BigCommerce and save it again; if that does not help, ask BigCommerce's support.",
            record=_RECORDS[what],
        ),
        order_id=number if what == "order" else broken.order_id,
        customer_id=number if what == "customer" else None,
    )


def _reason(broken: BrokenRecord, what: str) -> Message:
    named = _named(broken, what)
    if not broken.field:
        return Message(
            "BigCommerce gave this {record} in a form that cannot be used ({endpoint}: {problem})",
            record=_RECORDS[what],
            endpoint=broken.endpoint,
            problem=broken.problem,
        )
    if named is None:
        return Message(
            "BigCommerce gave this {record} in a form that cannot be used ({endpoint}, field {field}: {problem})",
            record=_RECORDS[what],
            endpoint=broken.endpoint,
            field=broken.field,
            problem=broken.problem,
        )
    return Message(
        "BigCommerce gave {named} in a form that cannot be used ({endpoint}, field {field}: {problem})",
        named=named,
        endpoint=broken.endpoint,
        field=broken.field,
        problem=broken.problem,
    )


def _named(broken: BrokenRecord, what: str) -> Message | None:
    """The record by its number, where the issue has no column for that."""
    if broken.record_id is None:
        return None
    number = str(broken.record_id)
    if what == "refund" and broken.order_id is not None:
        return Message("refund {id} of order {id2}", id=number, id2=str(broken.order_id))
    match what:
        case "refund":
            return Message("refund {id}", id=number)
        case "product":
            return Message("product {id}", id=number)
        case "category":
            return Message("category {id}", id=number)
        case "group":
            return Message("group {id}", id=number)
        case _:
            return None
