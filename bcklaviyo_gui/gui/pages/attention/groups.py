"""What needs attention by its cause: what keeps something out of Klaviyo first, then what only leaves out a part."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bcklaviyo_gui.domain.issue_kinds import PARTIAL_KINDS
from bcklaviyo_gui.gui.pages.attention.issue_texts import group_advice, kind_title
from bcklaviyo_gui.gui.text import cells as texts
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.widgets import BesideOrBelow, Button, Card, FlowRow, LinkButton, PlainLabel, grid
from bcklaviyo_gui.state.queries import KindCount

_WORDS_UNITS_AT_LEAST = 38


class IssueGroups(Card):
    """A line for each cause, with what can be done about all of it."""

    opened = Signal(str)
    retry_requested = Signal(str)
    ignore_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setObjectName("issueGroups")
        self._shown: tuple[KindCount, ...] = ()
        self._lines: list[QWidget] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(grid(0.75))
        self.body.addLayout(self._rows)
        self.hide()

    def show_kinds(self, kinds: Sequence[KindCount]) -> None:
        """Show the kinds that are open."""
        shown = tuple(kind for kind in kinds if kind.open)
        self.setVisible(bool(shown))
        if shown == self._shown:
            return
        self._shown = shown
        for line in self._lines:
            self._rows.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []
        kept_out = [kind for kind in shown if kind.kind not in PARTIAL_KINDS]
        for title, part in (
            # The sidebar's number is not the list's.
            (tr("Kept out of Klaviyo: {n}, the number in the sidebar"), kept_out),
            (tr("In Klaviyo, less a part: {n}"), [kind for kind in shown if kind not in kept_out]),
        ):
            if part:
                head = PlainLabel(title.format(n=texts.count(sum(kind.open for kind in part))), "small")
                head.setContentsMargins(grid(0.5) + 1, 0, 0, 0)
                self._add(head)
                for kind in part:
                    self._add(self._line(kind))

    def _add(self, line: QWidget) -> None:
        self._lines.append(line)
        self._rows.addWidget(line)

    def _line(self, kind: KindCount) -> QWidget:
        line, left, right = QWidget(), QWidget(), QWidget()
        beside = BesideOrBelow(line)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(grid(2))
        left.setMinimumWidth(grid(_WORDS_UNITS_AT_LEAST))
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = FlowRow(right, spacing=grid(1))
        name = f"{kind_title(kind.kind)} ({texts.count(kind.open)})"
        title = LinkButton(name, name=f"group_{kind.kind}")
        title.clicked.connect(lambda: self.opened.emit(kind.kind))
        again = Button(tr("Try again"), name=f"retry_{kind.kind}")
        again.setAccessibleName(tr("Try again: {what}").format(what=name))
        again.clicked.connect(lambda: self.retry_requested.emit(kind.kind))
        aside = Button(tr("Ignore"), name=f"ignore_{kind.kind}")
        aside.setAccessibleName(tr("Ignore: {what}").format(what=name))
        aside.clicked.connect(lambda: self.ignore_requested.emit(kind.kind))
        for button in (again, aside):
            row.addWidget(button)
        advice = PlainLabel(group_advice(kind.kind), "dim", wraps=True)
        advice.setContentsMargins(grid(0.5) + 1, 0, 0, 0)  # as far in as the link's text
        column.addWidget(title, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(advice)
        beside.addWidget(left)
        beside.addWidget(right)
        return line
