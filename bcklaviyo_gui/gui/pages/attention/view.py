"""Needs attention: every order, customer or event that did not go through; why, and what to do."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from bcklaviyo_gui.domain.errors import BcklaviyoError, ConnectionBusy
from bcklaviyo_gui.gui.engine.desk import Desk
from bcklaviyo_gui.gui.pages.attention import issue_texts as issue_words
from bcklaviyo_gui.gui.pages.attention.banner import IssueBanner
from bcklaviyo_gui.gui.pages.attention.detail import IssueDetail
from bcklaviyo_gui.gui.pages.attention.groups import IssueGroups
from bcklaviyo_gui.gui.pages.attention.lists import ISSUE_FIELDS, issue_model
from bcklaviyo_gui.gui.tables.column_memory import ColumnMemory
from bcklaviyo_gui.gui.tables.exporting import Exporting
from bcklaviyo_gui.gui.tables.filters import Choice, SearchField, search_line
from bcklaviyo_gui.gui.tables.receipt_dialog import ReceiptDialog
from bcklaviyo_gui.gui.tables.rows_table import RowsTable, list_card
from bcklaviyo_gui.gui.tables.saving_places import ask_file
from bcklaviyo_gui.gui.tables.store_zone import store_today, store_zone
from bcklaviyo_gui.gui.text import cells as texts
from bcklaviyo_gui.gui.text.language import counted, tr
from bcklaviyo_gui.gui.text.phrases import error_sentence
from bcklaviyo_gui.gui.widgets import (
    Button,
    EmptyState,
    FoldingSplitter,
    Page,
    Pages,
    PlainLabel,
    Tone,
)
from bcklaviyo_gui.gui.widgets.icons import icon
from bcklaviyo_gui.local.report_files import report_name
from bcklaviyo_gui.operations import lists
from bcklaviyo_gui.state import queries
from bcklaviyo_gui.state.queries import IssueFilter, IssueRow, KindCount, Shown


class AttentionView(Page):
    """The issues of a connection."""

    count_changed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(tr("Needs attention"), parent, scrolls=True)
        self._desk = desk
        services = self._services = desk.services
        self._reader = services.background.reader
        self._kinds: tuple[KindCount, ...] = ()
        self._undoable: list[int] = []
        self._retried_ids: list[int] = []
        self.model = issue_model(self._reader, store_zone(services), self)
        self.export = Button(tr("&Export CSV…"), name="exportIssues")
        self.export.clicked.connect(self._on_export)
        self.buttons.addWidget(self.export)
        self.exporting = Exporting(services.background, self)
        self.exporting.told.connect(self._tell)
        self.exporting.failed.connect(self._fail)
        self.banner = IssueBanner(self)
        self.banner.setVisible(False)
        self.banner.undone.connect(self._on_retry_undone)
        self.banner.acted.connect(self._on_banner_acted)
        self.body.addWidget(self.banner)
        self.groups = IssueGroups()
        self.groups.opened.connect(self.show_kind)
        self.groups.retry_requested.connect(self._on_retry_kind)
        self.groups.ignore_requested.connect(self._on_ignore_kind)
        self.body.addWidget(self.groups)
        self.body.addWidget(self._make_filters())
        self._pages = Pages()
        self._empty = EmptyState("", "")
        self._empty.acted.connect(self._on_show_all)
        self._pages.addWidget(self._make_list())
        self._pages.addWidget(self._empty)
        self.body.addWidget(self._pages, 1)
        self.model.arranged.connect(self._on_arranged)
        self.model.read_failed.connect(self._on_read_failed)
        services.run.reported.connect(self._on_reported)
        services.run.run_ended.connect(self._on_run_ended)
        services.theme.changed.connect(self._on_theme_changed)
        services.saved.preferences_changed.connect(self._on_preferences_changed)
        self.count_changed.connect(desk.read_standing)
        self._on_theme_changed()
        self._apply()
        self._show_detail()

    def refresh(self) -> None:
        """Read the issues again."""
        self.model.refresh()
        self._read_kinds()

    def show_kind(self, kind: str | None) -> None:
        """Show the open issues of one kind, or of all."""
        self.shown.choose(Shown.OPEN)
        self.kind.choose(kind)

    def export_to(self, target: Path) -> None:
        """Write the issues that are shown into a file."""
        self.exporting.write(target, queries.ISSUES, ISSUE_FIELDS, self.model.shown)

    def _make_filters(self) -> QWidget:
        self.search = SearchField(tr("Search order, reason, advice…"), "searchIssues")
        self.kind = Choice(tr("Kind"), "issueKind")
        self.kind.offer([(tr("All kinds"), None)])
        self.shown = Choice(tr("Which"), "issueShown")
        self.shown.offer([(tr("Open"), Shown.OPEN), (tr("Ignored"), Shown.IGNORED), (tr("All"), Shown.ALL)])
        self.counted = PlainLabel("", "dim")
        self.search.searched.connect(self._on_filter_changed)
        self.kind.picked.connect(self._on_filter_changed)
        self.shown.picked.connect(self._on_filter_changed)
        self.counted.setVisible(False)
        return search_line(self.search, self.kind, self.shown, self.counted)

    def _make_list(self) -> QWidget:
        memory = ColumnMemory(self._services.folder, self._services.background, self)
        self.table = RowsTable(
            self.model, "issues", tr("What needs attention"), memory, (21, 16, 40, 40, 16.5, 22), stretched=2
        )
        self.table.chosen.connect(self._on_chosen)
        self.detail = IssueDetail()
        self.detail.retry.clicked.connect(self._on_retry)
        self.detail.ignore.clicked.connect(self._on_ignore)
        self.detail.see_order.clicked.connect(self._on_see_order)
        return FoldingSplitter(list_card(self.table), self.detail, (85, 40))

    def _apply(self) -> None:
        kind, shown = self.kind.value, self.shown.value
        self._filter = IssueFilter(
            kind=kind if isinstance(kind, str) else None,
            text=self.search.text(),
            shown=shown if isinstance(shown, Shown) else Shown.OPEN,
        )
        self.model.show(self._services.state_file, queries.issue_condition(self._filter))

    def _read_kinds(self) -> None:
        path = self._services.state_file
        self._reader.ask(lambda files: lists.issue_kinds(files, path), self._take_kinds, self._fail, self)

    def _take_kinds(self, kinds: tuple[KindCount, ...]) -> None:
        self._kinds = kinds
        options: list[tuple[str, object]] = [(tr("All kinds"), None)]
        options += [(f"{issue_words.kind_title(k.kind)} ({texts.count(k.open)})", k.kind) for k in kinds]
        self.kind.offer(options)
        self.groups.show_kinds(kinds)
        self.count_changed.emit(sum(k.open for k in kinds))
        self._show_page()

    def _show_page(self) -> None:
        """The list, or what stands where nothing is."""
        count = self.model.rowCount()
        self.counted.setText(tr("{n} listed").format(n=texts.count(count)))
        self.counted.setVisible(count > 0)
        self.export.setEnabled(count > 0)
        is_filtered = self._filter != IssueFilter()
        if count or self.model.is_busy:
            self._pages.setCurrentIndex(0)
            return
        if is_filtered and self._kinds:
            self._empty.tell(tr("Nothing matches"), tr("No issue fits this filter."), tr("Show all that are open"))
        else:
            self._empty.tell(
                tr("Nothing needs attention"),
                tr("Everything that was read went through. What does not will be listed here, with what to do."),
            )
        self._pages.setCurrentIndex(1)

    def _show_detail(self) -> None:
        row, selected = self.table.current_row(), self.table.selected_count()
        is_one = row is not None and selected <= 1
        self._brings_back = self._filter.shown is Shown.IGNORED or (is_one and row is not None and row.is_ignored)
        zone = store_zone(self._services)
        self.detail.show_rows(row, selected, self._services, zone, brings_back=self._brings_back)

    def _retry_rows(self, rows: list[IssueRow]) -> None:
        services, ids = self._services, [row.id for row in rows if row.can_retry]

        def retry() -> list[int]:
            from bcklaviyo_gui.operations import attention

            return attention.retry(services.folder, services.connection, ids)

        services.background.start(retry, self._retried, self._fail, self)

    def _retried(self, ids: list[int]) -> None:
        self._undoable, self._retried_ids = [], ids
        said = counted("{n} will be tried again at the next sync.", len(ids))
        action = "" if self._services.chosen.only_check else tr("&Sync now")
        self._tell(Tone.FINE, said, action)
        self.banner.offer_undo(bool(ids))
        self.refresh()

    @Slot()
    def _on_retry_undone(self) -> None:
        services, ids = self._services, self._retried_ids
        self.banner.setVisible(False)

        def leave() -> None:
            from bcklaviyo_gui.operations import attention

            attention.leave(services.folder, services.connection, ids)

        services.background.start(leave, lambda _answer: self.refresh(), self._fail, self)

    def _ignore_rows(self, rows: list[IssueRow]) -> None:
        ids, is_ignored = [row.id for row in rows], not self._brings_back
        self._set_aside(ids, is_ignored=is_ignored)

    def _set_aside(self, ids: list[int], *, is_ignored: bool) -> None:
        services = self._services

        def change() -> list[int]:
            from bcklaviyo_gui.operations import attention

            attention.ignore(services.folder, services.connection, ids, is_ignored=is_ignored)
            return ids if is_ignored else []

        services.background.start(change, self._was_set_aside, self._fail, self)

    def _was_set_aside(self, ids: list[int]) -> None:
        self._undoable = ids
        if ids:
            self._tell(Tone.NEUTRAL, counted("{n} ignored.", len(ids)), tr("&Undo"))
        else:
            self.banner.setVisible(False)
        self.refresh()

    @Slot(str)
    def _on_retry_kind(self, kind: str) -> None:
        services = self._services

        def retry() -> list[int]:
            from bcklaviyo_gui.operations import attention

            return attention.retry_kind(services.folder, services.connection, kind)

        services.background.start(retry, self._retried, self._fail, self)

    @Slot(str)
    def _on_ignore_kind(self, kind: str) -> None:
        services = self._services

        def ignore() -> list[int]:
            from bcklaviyo_gui.operations import attention

            return attention.ignore_kind(services.folder, services.connection, kind)

        services.background.start(ignore, self._was_set_aside, self._fail, self)

    @Slot(object, str, str)
    def _tell(self, tone: Tone, text: str, action: str = "") -> None:
        self.banner.offer_undo(False)
        self.banner.tell(tone, "", text, action)
        self.banner.setVisible(True)

    def _fail(self, error: BcklaviyoError) -> None:
        if isinstance(error, ConnectionBusy):
            self._tell(Tone.WARNING, tr("A run is under way. Please do this when it has ended."))
        else:
            self._tell(Tone.BAD, error_sentence(error))

    @Slot()
    def _on_preferences_changed(self) -> None:
        if self._services.chosen.only_check:
            self.banner.action.setVisible(False)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._empty.set_icon(icon("check-circle", self._services.theme.tokens.fine))

    @Slot()
    def _on_banner_acted(self) -> None:
        if self.exporting.is_running:
            self.exporting.stop()
            return
        self.banner.setVisible(False)
        undoable, self._undoable = self._undoable, []
        if undoable:
            self._set_aside(undoable, is_ignored=False)
        else:
            self._desk.request_sync()

    @Slot()
    def _on_filter_changed(self) -> None:
        self._apply()

    @Slot()
    def _on_show_all(self) -> None:
        self.search.clear()
        self.kind.choose(None)
        self.shown.choose(Shown.OPEN)
        self._apply()

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
        self.banner.setVisible(False)
        self.refresh()

    @Slot()
    def _on_retry(self) -> None:
        self.table.read_selected(self._retry_rows)

    @Slot()
    def _on_see_order(self) -> None:
        row = self.table.current_row()
        if row is not None and row.order_id is not None:
            dialog = ReceiptDialog(self._services, row.order_id, self)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    @Slot()
    def _on_ignore(self) -> None:
        self.table.read_selected(self._ignore_rows)

    @Slot()
    def _on_export(self) -> None:
        if self.exporting.is_running:
            return
        title, kinds = tr("Export what needs attention"), tr("CSV files (*.csv)")
        name = report_name(self._services.connection.name, store_today(self._services), None, "needs-attention.csv")
        ask_file(self, title, name, kinds, self.export_to)
