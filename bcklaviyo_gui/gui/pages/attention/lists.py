"""The list of what needs attention, as a model and as fields of a file."""

from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from bcklaviyo_gui.domain.zones import instant_of
from bcklaviyo_gui.gui.engine.reader import Reader
from bcklaviyo_gui.gui.pages.attention import issue_texts as issue_words
from bcklaviyo_gui.gui.tables.columns import Column
from bcklaviyo_gui.gui.tables.export import Field
from bcklaviyo_gui.gui.tables.window_model import WindowModel
from bcklaviyo_gui.gui.text import cells as texts
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.text.messages import for_window
from bcklaviyo_gui.state import queries
from bcklaviyo_gui.state.queries import IssueRow


def issue_model(reader: Reader, zone: ZoneInfo, view: QWidget) -> WindowModel[IssueRow]:
    """The issues."""
    columns = [
        Column[IssueRow]("what", tr("What"), issue_words.subject, "subject"),
        Column[IssueRow]("kind", tr("Kind"), lambda row: issue_words.kind_title(row.kind), "kind"),
        Column[IssueRow]("why", tr("Why"), lambda row: issue_words.sentence(row.reason), "reason"),
        Column[IssueRow]("advice", tr("What to do"), lambda row: for_window(row.advice), "advice", is_hidden=True),
        Column[IssueRow]("since", tr("Since"), lambda row: texts.instant(row.since, zone), "since"),
        Column[IssueRow]("state", tr("State"), issue_words.state, is_hidden=True),
    ]
    return WindowModel(reader, queries.ISSUES, columns, lambda row: (row.id,), view)


ISSUE_FIELDS = (
    Field[IssueRow]("id", lambda row: row.id),
    Field[IssueRow]("kind", lambda row: row.kind),
    Field[IssueRow]("order_id", lambda row: row.order_id),
    Field[IssueRow]("customer_id", lambda row: row.customer_id),
    Field[IssueRow]("reason", lambda row: str(row.reason)),
    Field[IssueRow]("advice", lambda row: str(row.advice)),
    Field[IssueRow]("since", lambda row: instant_of(row.since).isoformat()),
    Field[IssueRow]("state", issue_words.state),
)
