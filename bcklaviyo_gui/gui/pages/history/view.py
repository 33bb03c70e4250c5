"""History: every run with its outcome and counts, its log, and all that was sent."""

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QColor, QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QStackedWidget, QWidget

from bcklaviyo_gui.domain.errors import BcklaviyoError
from bcklaviyo_gui.domain.metrics import Metric
from bcklaviyo_gui.domain.zones import instant_of
from bcklaviyo_gui.gui.engine.desk import Desk
from bcklaviyo_gui.gui.pages.history import run_texts as run_words
from bcklaviyo_gui.gui.pages.history.sent_list import SentList
from bcklaviyo_gui.gui.tables.column_memory import ColumnMemory
from bcklaviyo_gui.gui.tables.columns import Column
from bcklaviyo_gui.gui.tables.detail import Facts
from bcklaviyo_gui.gui.tables.rows_table import RowsTable, list_card
from bcklaviyo_gui.gui.tables.saving_places import ask_file
from bcklaviyo_gui.gui.tables.store_zone import store_today, store_zone
from bcklaviyo_gui.gui.tables.window_model import WindowModel
from bcklaviyo_gui.gui.text import cells as texts
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.text.phrases import error_sentence
from bcklaviyo_gui.gui.widgets import (
    Banner,
    Button,
    Card,
    EmptyState,
    FoldingSplitter,
    LinkButton,
    Page,
    Pages,
    PlainLabel,
    TabBar,
    Tone,
    grid,
)
from bcklaviyo_gui.gui.widgets.icons import icon
from bcklaviyo_gui.local.report_files import report_name
from bcklaviyo_gui.state import queries
from bcklaviyo_gui.state.listing import Condition
from bcklaviyo_gui.state.runs import RunRow
from bcklaviyo_gui.sync.run_log import read_run_log

_RUNS, _SENT = 0, 1
_FACTS, _LOG = 0, 1


class HistoryView(Page):
    """The past of a connection."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(tr("History"), parent, scrolls=True)
        self._desk = desk
        services = self._services = desk.services
        self._zone = store_zone(services)
        self._told_run: tuple[int, int | None] | None = None
        self.save = Button(tr("Save &diagnostics…"), name="saveDiagnostics")
        self.save.clicked.connect(self._on_save)
        self.buttons.addWidget(self.save)
        self.banner = Banner(Tone.FINE, "", "", parent=self)
        self.banner.setVisible(False)
        self.body.addWidget(self.banner)
        self.tabs = TabBar()
        self.tabs.setObjectName("historyTabs")
        self.tabs.setAccessibleName(tr("Runs, or everything sent"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.addTab(tr("R&uns"))
        self.tabs.addTab(tr("E&verything sent"))
        self.body.addWidget(self.tabs)
        self._pages = Pages()
        self._pages.addWidget(self._make_runs())
        self.sent = SentList(services)
        self._pages.addWidget(self.sent)
        self._empty = EmptyState(
            tr("No run yet"),
            tr("Every run that sends something will be listed here, with what it did and its log."),
        )
        self._pages.addWidget(self._empty)
        self.body.addWidget(self._pages, 1)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.model.arranged.connect(self._on_arranged)
        self.model.read_failed.connect(self._on_read_failed)
        services.run.run_ended.connect(self._on_run_ended)
        services.run.reported.connect(self._on_reported)
        services.theme.changed.connect(self._on_theme_changed)
        desk.sent_requested.connect(self.show_sent)
        self._on_theme_changed()
        self.model.show(services.state_file, Condition())
        self._show_detail()

    def refresh(self) -> None:
        """Read the runs again."""
        self.model.refresh()
        self.sent.refresh()

    @Slot(object)
    def show_sent(self, metric: Metric | None = None, run_id: int | None = None) -> None:
        """Show the events that were sent: of a metric, of a run."""
        self.sent.show_events(metric, run_id)
        self.tabs.setCurrentIndex(_SENT)

    def save_diagnostics(self, target: Path) -> None:
        """Write the archive for whoever helps: without keys and personal data."""
        services = self._services

        def write() -> None:
            from bcklaviyo_gui.operations import diagnostics

            diagnostics.write(services.folder, target, services.clock.now())

        services.background.start(
            write,
            lambda _: self._tell(
                Tone.FINE,
                tr("Saved as {file}. Keys, emails and phone numbers are masked in it.").format(file=target.name),
            ),
            self._fail,
            self,
        )

    def _make_runs(self) -> QWidget:
        self.model = self._make_model()
        memory = ColumnMemory(self._services.folder, self._services.background, self)
        self.table = RowsTable(self.model, "runs", tr("Runs"), memory, (14, 17, 12, 9, 9, 11), stretched=0)
        self.table.chosen.connect(self._on_chosen)
        return FoldingSplitter(list_card(self.table), self._make_detail(), (80, 44))

    def _make_detail(self) -> Card:
        self.detail = Card("", "")
        self.detail.title.setVisible(True)
        self.detail.setMinimumWidth(grid(36))
        self.detail.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.fault = PlainLabel("", wraps=True)
        self.fault.set_tone(Tone.BAD)
        self.fault.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.see_sent = LinkButton(tr("See what it sent"), name="seeSent")
        self.see_sent.clicked.connect(self._on_see_sent)
        self.see_attention = LinkButton(tr("See what needs attention"), name="seeAttention")
        self.see_attention.clicked.connect(self._on_see_attention)
        self.parts = TabBar()
        self.parts.setObjectName("runParts")
        self.parts.setAccessibleName(tr("What the run did, or its log"))
        self.parts.setDrawBase(False)
        self.parts.setExpanding(False)
        self.parts.addTab(tr("What it did"))
        self.parts.addTab(tr("Log"))
        self.facts = Facts(tr("What the run did"))
        self.log = QPlainTextEdit()
        self.log.setObjectName("runLog")
        self.log.setAccessibleName(tr("Log of the run"))
        self.log.setReadOnly(True)
        self.log.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.log.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._part = QStackedWidget()
        self._part.addWidget(self.facts)
        self._part.addWidget(self.log)
        self.parts.currentChanged.connect(self._on_part_changed)
        for widget in (self.fault, self.parts, self._part, self.see_sent, self.see_attention):
            self.detail.body.addWidget(widget, 1 if widget is self._part else 0)
        return self.detail

    def _make_model(self) -> WindowModel[RunRow]:
        zone = self._zone
        columns = [
            Column[RunRow]("kind", tr("Run"), lambda row: run_words.kind_title(row.kind), "kind"),
            Column[RunRow]("started", tr("Started"), lambda row: texts.instant(row.started, zone), "started"),
            Column[RunRow](
                "outcome",
                tr("Outcome"),
                lambda row: run_words.outcome_title(row.outcome),
                "outcome",
                colour=self._outcome_colour,
            ),
            Column[RunRow]("took", tr("Took"), _took, "took", is_number=True),
            Column[RunRow]("sent", tr("Sent"), lambda row: texts.count(run_words.facts(row).sent), is_number=True),
            Column[RunRow](
                "issues", tr("Attention"), lambda row: texts.count(run_words.facts(row).issues), is_number=True
            ),
        ]
        reader = self._services.background.reader
        return WindowModel(reader, queries.RUNS, columns, lambda row: (row.id,), self)

    def _outcome_colour(self, row: RunRow) -> QColor | None:
        tokens = self._services.theme.tokens
        known = {"completed": tokens.fine, "stopped": tokens.warning, "failed": tokens.bad, "running": tokens.accent}
        return QColor(known[row.outcome]) if row.outcome in known else None

    def _show_detail(self) -> None:
        row = self.table.current_row()
        for widget in (self.parts, self._part):
            widget.setVisible(row is not None)
        self.see_sent.setVisible(row is not None and run_words.facts(row).sent > 0)
        self.see_attention.setVisible(row is not None and run_words.facts(row).issues > 0)
        if row is None:
            self._told_run = None
            self.fault.setVisible(False)
            self.detail.title.setText(tr("Select a run"))
            self.detail.set_text(tr("What it did and its log are shown here."))
            return
        if self._told_run == (row.id, row.ended):
            return
        self._told_run = (row.id, row.ended)
        found = run_words.facts(row)
        self.detail.title.setText(
            tr("{run} · {outcome}").format(
                run=run_words.kind_title(row.kind), outcome=run_words.outcome_title(row.outcome).lower()
            )
        )
        ended = texts.instant(row.ended, self._zone) if row.ended is not None else "…"
        self.detail.set_text(
            tr("Run {id} · {started} to {ended}").format(
                id=row.id, started=texts.instant(row.started, self._zone), ended=ended
            )
        )
        self.fault.setText(found.fault)
        self.fault.setVisible(bool(found.fault))
        self.facts.show_pairs([(tr("Took"), _took(row)), *found.pairs])
        self._read_log(row)

    def _read_log(self, row: RunRow) -> None:
        services = self._services
        path = services.folder.log_file(services.connection.folder)
        started = instant_of(row.started)
        ended = instant_of(row.ended) if row.ended is not None else None
        told = self._told_run

        def take(text: str) -> None:
            if self._told_run == told:
                self.log.setPlainText(text or tr("Nothing of this run stands in the log, or not any more."))

        self.log.setPlainText("")
        services.background.start(lambda: read_run_log(path, started, ended), take, self._fail, self)

    def _tell(self, tone: Tone, text: str) -> None:
        self.banner.tell(tone, "", text)
        self.banner.setVisible(True)

    def _fail(self, error: BcklaviyoError) -> None:
        self._tell(Tone.BAD, error_sentence(error))

    def _show_page(self) -> None:
        is_empty = self.model.rowCount() == 0 and not self.model.is_busy
        self._pages.setCurrentIndex(2 if is_empty else self.tabs.currentIndex())

    @Slot(int)
    def _on_tab_changed(self, _tab: int) -> None:
        self._show_page()

    @Slot(int)
    def _on_part_changed(self, part: int) -> None:
        self._part.setCurrentIndex(part)

    @Slot()
    def _on_arranged(self) -> None:
        self._show_page()
        self.table.select_any()
        self._show_detail()

    @Slot()
    def _on_chosen(self) -> None:
        self._show_detail()

    @Slot(object)
    def _on_read_failed(self, error: BcklaviyoError) -> None:
        self._fail(error)

    @Slot(object)
    def _on_reported(self, _report: object) -> None:
        if self.isVisible():
            self.model.refresh()

    @Slot(object)
    def _on_run_ended(self, _summary: object) -> None:
        self.refresh()

    @Slot()
    def _on_theme_changed(self) -> None:
        self.table.viewport().update()
        self._empty.set_icon(icon("clock-counter-clockwise", self._services.theme.tokens.dim))

    @Slot()
    def _on_see_sent(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self.show_sent(run_id=row.id)

    @Slot()
    def _on_see_attention(self) -> None:
        self._desk.place_requested.emit("attention")

    @Slot()
    def _on_save(self) -> None:
        name = report_name(self._services.connection.name, store_today(self._services), None, "diagnostics.zip")
        ask_file(self, tr("Save diagnostics"), name, tr("Archives (*.zip)"), self.save_diagnostics)


def _took(row: RunRow) -> str:
    return texts.duration(row.ended - row.started) if row.ended is not None else "…"
