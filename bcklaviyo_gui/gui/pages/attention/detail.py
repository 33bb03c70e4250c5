"""What stands beside the list of issues: the one that is selected, why it did not go through, and what to do."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from bcklaviyo_gui.gui.engine.services import Services
from bcklaviyo_gui.gui.pages.attention import issue_texts as issue_words
from bcklaviyo_gui.gui.tables.open_outside import OpenOutside, order_address
from bcklaviyo_gui.gui.text import cells as texts
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.text.messages import for_window
from bcklaviyo_gui.gui.widgets import Button, Card, FlowRow, LinkButton, PlainLabel, PrimaryButton, grid
from bcklaviyo_gui.state.queries import IssueRow


class IssueDetail(Card):
    """One issue, or how many are selected; `retry` and `ignore` are for all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title.setVisible(True)
        self.title.setWordWrap(True)
        self.setMinimumWidth(grid(32))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.why_title, self.why = PlainLabel(tr("Why"), "small"), _selectable()
        self.advice_title, self.advice = PlainLabel(tr("What to do"), "small"), _selectable()
        self.since = PlainLabel("", "small", wraps=True)
        self.retry = PrimaryButton(tr("Try a&gain"), name="retryIssues")
        self.ignore = Button(tr("&Ignore"), name="ignoreIssues")
        column = QVBoxLayout()
        column.setSpacing(grid(0.5))
        for title, label in ((self.why_title, self.why), (self.advice_title, self.advice)):
            column.addSpacing(grid(1))
            column.addWidget(title)
            column.addWidget(label)
        column.addSpacing(grid(1.5))
        column.addWidget(self.since)
        column.addStretch(1)
        actions = FlowRow(spacing=grid(1))
        actions.addWidget(self.retry)
        actions.addWidget(self.ignore)
        self.open_order = OpenOutside(tr("Open in BigCommerce"), "openOrder")
        self.see_order = LinkButton(tr("See the order"), name="seeOrder")
        actions.addWidget(self.see_order)
        actions.addWidget(self.open_order)
        self.body.addLayout(column, 1)
        self.body.addLayout(actions)

    def show_rows(
        self, row: IssueRow | None, selected: int, services: Services, zone: ZoneInfo, *, brings_back: bool
    ) -> None:
        """Show the only selected row, or how many are selected; `brings_back`: they are ignored now."""
        is_one = row is not None and selected <= 1
        for label in (self.why_title, self.why, self.advice_title, self.advice, self.since):
            label.setVisible(is_one)
        order_id = row.order_id if row is not None and is_one else None
        self.see_order.setVisible(order_id is not None)
        self.open_order.lead_to(order_address(services.connection, order_id))
        self.retry.setEnabled(selected > 0 and not (is_one and row is not None and not row.can_retry))
        self.ignore.setEnabled(selected > 0)
        self.ignore.setText(tr("&Bring back") if brings_back else tr("&Ignore"))
        self.ignore.setAccessibleName(self.ignore.text().replace("&", ""))
        if row is None or not is_one:
            self.title.setText(tr("{n} selected").format(n=texts.count(selected)) if selected else tr("Select a row"))
            self.set_text("" if selected else tr("It is explained here."))
            return
        self.title.setText(issue_words.subject(row))
        self.set_text(issue_words.kind_title(row.kind))
        self.why.setText(issue_words.sentence(row.reason))
        self.advice.setText(for_window(row.advice))
        self.since.setText(
            tr("Since {time} · {state}").format(time=texts.instant(row.since, zone), state=issue_words.state(row))
        )


def _selectable() -> PlainLabel:
    label = PlainLabel("", wraps=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
