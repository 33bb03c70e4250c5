"""What issues are called on screen."""

from bcklaviyo_gui.domain.issue_kinds import IssueKind
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.domain.metrics import METRICS
from bcklaviyo_gui.gui.text.cells import order_number
from bcklaviyo_gui.gui.text.language import counted as counted_number
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


def subject(row: IssueRow) -> str:
    """What an issue is about: Order #17, Customer 3, or the event of an order."""
    if row.metric is not None and row.order_id is not None:
        return tr("{metric}, order {order}").format(metric=METRICS[row.metric].value, order=order_number(row.order_id))
    if row.order_id is not None:
        return tr("Order {order}").format(order=order_number(row.order_id))
    if row.customer_id is not None:
        return tr("Customer {id}").format(id=row.customer_id)
    return tr("Record")


def sentence(text: Message) -> str:
    """A reason as a sentence of its own."""
    said = for_window(text)
    return said[:1].upper() + said[1:]


def state(row: IssueRow) -> str:
    """Where an issue stands."""
    if row.is_retried:
        return tr("Tried again at the next sync")
    return tr("Ignored") if row.is_ignored else tr("Open")


def counted(number: int) -> str:
    """How many issues."""
    return counted_number("{n} need attention", number)
