"""What issues are called on screen."""

from bcklaviyo_gui.domain.issue_kinds import IssueKind
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.domain.metrics import METRICS
from bcklaviyo_gui.gui.text.cells import order_number
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.text.messages import for_window
from bcklaviyo_gui.state.queries import IssueRow


def kind_title(kind: str) -> str:
    """A kind of issue, in a few words."""
    known: dict[str, str] = {
        IssueKind.NO_EMAIL: tr("No email address"),
        IssueKind.BAD_EMAIL: tr("Email not valid"),
        IssueKind.DROPPED_EMAIL: tr("Test address"),
        IssueKind.PHONE_LEFT_OUT: tr("Phone left out"),
        IssueKind.BROKEN_RECORD: tr("Cannot be read"),
        IssueKind.REFUSED_EVENT: tr("Event refused"),
        IssueKind.REPAIR_REFUSED: tr("Event refused"),
        IssueKind.NOT_RECORDED: tr("Never appeared"),
        IssueKind.PROFILE_REFUSED: tr("Profile refused"),
        IssueKind.PROFILE_CONFLICT: tr("Two profiles"),
        IssueKind.SHARED_EMAIL: tr("Email shared"),
    }
    return known.get(kind, kind.replace("_", " ").capitalize())


def group_advice(kind: str) -> str:
    """What to do about all issues of a kind, in a sentence."""
    known = {
        "no_email": tr("Add an email address to the order or the customer in BigCommerce, then try again."),
        "bad_email": tr("Correct the email address in BigCommerce, then try again."),
        "dropped_email": tr("Klaviyo records nothing for test addresses: ignore them, or correct a real one."),
        "phone_left_out": tr("All else was sent. Correct the phone number in BigCommerce, or ignore it."),
        "broken_record": tr("Open the record in BigCommerce and save it again, then try again."),
        "refused_event": tr("Correct in BigCommerce what Klaviyo names, then try again."),
        "repair_refused": tr("Correct in BigCommerce what Klaviyo names, then try again."),
        "not_recorded": tr("Klaviyo took these events and never showed them: try again."),
        "profile_refused": tr("Correct in BigCommerce what Klaviyo names, then try again."),
        "profile_conflict": tr("If both profiles are one person, merge them in Klaviyo."),
        "shared_email": tr("All was sent by the email. If they are one person, keep one of the accounts."),
    }
    return known.get(kind, tr("Look at each of them in the list."))


def subject(row: IssueRow) -> str:
    """What an issue is about: Order #17, Ann Lee · ann@shop.org, or the event of an order."""
    if row.order_id is not None:
        return _with_person(_order(row, row.order_id), row)
    if row.customer_id is not None:
        return row.person or tr("Customer {id}").format(id=row.customer_id)
    return tr("Record")


def _order(row: IssueRow, order_id: int) -> str:
    if row.metric is not None:
        return tr("{metric}, order {order}").format(metric=METRICS[row.metric].value, order=order_number(order_id))
    return tr("Order {order}").format(order=order_number(order_id))


def _with_person(what: str, row: IssueRow) -> str:
    return f"{what} · {row.person}" if row.person else what


def sentence(text: Message) -> str:
    """A reason as a sentence of its own."""
    said = for_window(text)
    return said[:1].upper() + said[1:]


def state(row: IssueRow) -> str:
    """Where an issue stands."""
    if row.is_retried:
        return tr("Tried again at the next sync")
    return tr("Ignored") if row.is_ignored else tr("Open")
