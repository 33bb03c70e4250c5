"""Preview: the events and profiles that would be sent, before anything is, with their orders beside them."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from bcklaviyo_gui.domain.errors import BcklaviyoError
from bcklaviyo_gui.domain.metrics import Metric
from bcklaviyo_gui.gui.engine.desk import Desk
from bcklaviyo_gui.gui.pages.preview.counting import Counting
from bcklaviyo_gui.gui.pages.preview.detail import PreviewDetail
from bcklaviyo_gui.gui.pages.preview.filters import PreviewFilters
from bcklaviyo_gui.gui.pages.preview.lists import (
    EVENT_FIELDS,
    EVENT_WIDTHS,
    PROFILE_FIELDS,
    PROFILE_WIDTHS,
    event_model,
    newest_preview,
    profile_model,
)
from bcklaviyo_gui.gui.pages.preview.texts import (
    ask_to_send_new,
    empty_words,
    made_words,
    send_words,
    why_not_sent,
)
from bcklaviyo_gui.gui.pages.preview.totals import TotalTiles
from bcklaviyo_gui.gui.tables.column_memory import ColumnMemory
from bcklaviyo_gui.gui.tables.exporting import Exporting
from bcklaviyo_gui.gui.tables.rows_table import RowsTable, list_card
from bcklaviyo_gui.gui.tables.saving_places import ask_file
from bcklaviyo_gui.gui.tables.store_zone import store_zone
from bcklaviyo_gui.gui.text.formats import plain_tip
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.text.phrases import error_sentence
from bcklaviyo_gui.gui.widgets import (
    Banner,
    Button,
    EmptyState,
    FoldingSplitter,
    Page,
    Pages,
    PlainLabel,
    PrimaryButton,
    Tone,
    grid,
)
from bcklaviyo_gui.gui.widgets.icons import icon
from bcklaviyo_gui.local.report_files import report_name
from bcklaviyo_gui.operations.lists import profile_payload
from bcklaviyo_gui.state import previews
from bcklaviyo_gui.state.previews import PreviewProfile
from bcklaviyo_gui.sync.reports import Outcome, RunKind, RunSummary

if TYPE_CHECKING:
    from bcklaviyo_gui.operations.previews import StoredPreview

_EVENTS, _PROFILES, _NOTHING = 0, 1, 2


class PreviewView(Page):
    """What would be sent, and the buttons to count it again and to send it."""

    shown = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(tr("Preview"), parent, scrolls=True)
        self._desk = desk
        services = self._services = desk.services
        self._reader = services.background.reader
        self._zone = store_zone(services)
        self._kept: StoredPreview | None = None
        self._is_known = self._owes_keyboard = False
        self._make_buttons()
        self.banner = Banner(Tone.NEUTRAL, "", "", parent=self)
        self.banner.setVisible(False)
        self.banner.acted.connect(self._on_banner_acted)
        self.body.addWidget(self.banner)
        self._pages = Pages()
        self._pages.addWidget(self._make_content())
        self.empty = EmptyState("", "")
        self.empty.acted.connect(self._on_count)
        self._pages.addWidget(self.empty)
        self.body.addWidget(self._pages, 1)
        for model in (self.event_rows, self.profile_rows):
            model.arranged.connect(self._on_arranged)
            model.read_failed.connect(self._on_failed)
        self.exporting = Exporting(services.background, self)
        self.exporting.told.connect(self._tell)
        self.exporting.failed.connect(self._fail)
        self.counting = Counting(services, self)
        self.counting.told.connect(self._on_counting_told)
        services.run.run_ended.connect(self._on_run_ended)
        services.run.busy_changed.connect(self._on_busy_changed)
        services.theme.changed.connect(self._on_theme_changed)
        services.saved.preferences_changed.connect(self._show_state)
        desk.changed.connect(self._show_send)
        self._on_theme_changed()
        self._show_state()

    @property
    def is_settled(self) -> bool:
        """Whether all that is shown is there."""
        return self.event_rows.is_settled and self.profile_rows.is_settled and self.detail.is_settled

    def refresh(self) -> None:
        """Show the newest preview."""
        home = self._services.folder.connection_folder(self._services.connection.folder)
        state_file = self._services.state_file
        self._reader.ask(lambda files: newest_preview(files, home, state_file), self._take, self._fail, self)

    def show_metric(self, metric: Metric | None) -> None:
        """Show the events of one metric, or of all."""
        self.filters.show_metric(metric)

    def export_to(self, target: Path) -> None:
        """Write the list that is shown into a file."""
        if self.filters.shows_events:
            self.exporting.write(target, previews.EVENTS, EVENT_FIELDS, self.event_rows.shown)
        else:
            self.exporting.write(target, previews.PROFILES, PROFILE_FIELDS, self.profile_rows.shown)

    def _make_buttons(self) -> None:
        self.made = PlainLabel("", "dim", wraps=True)
        self.made.setMinimumWidth(grid(30))  # two lines at most: more stand higher than the buttons beside it
        self.anew = Button(tr("&Count again"), name="previewAgain")
        self.anew.clicked.connect(self._on_count)
        self.export = Button(tr("&Export CSV…"), name="exportPreview")
        self.export.clicked.connect(self._on_export)
        self.send = PrimaryButton("", name="sendPreview")
        self.send.clicked.connect(self._on_send)
        for widget in (self.made, self.anew, self.export, self.send):
            self.buttons.addWidget(widget)

    def _make_content(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(grid(2))
        self._totals = TotalTiles()
        self._totals.picked.connect(self.show_metric)
        self.tiles = self._totals.tiles
        column.addWidget(self._totals)
        self.filters = PreviewFilters(self._services.clock, self._zone)
        self.filters.changed.connect(self._apply)
        self.filters.list_changed.connect(self._on_list_changed)
        column.addWidget(self.filters)
        column.addWidget(self._make_lists(), 1)
        return inside

    def _make_lists(self) -> QWidget:
        self.event_rows = event_model(self._reader, self._zone, self._has_currencies, self)
        self.profile_rows = profile_model(self._reader, self)
        memory = ColumnMemory(self._services.folder, self._services.background, self)
        self.events = RowsTable(self.event_rows, "previewEvents", tr("Events"), memory, EVENT_WIDTHS, stretched=2)
        self.profiles = RowsTable(
            self.profile_rows, "previewProfiles", tr("Profiles"), memory, PROFILE_WIDTHS, stretched=0
        )
        self.events.chosen.connect(self._on_chosen)
        self.profiles.chosen.connect(self._on_chosen)
        self._lists = QStackedWidget()
        self._lists.addWidget(list_card(self.events))
        self._lists.addWidget(list_card(self.profiles))
        self._nothing = EmptyState(tr("Nothing matches"), tr("No row fits this filter."), tr("Show all"))
        self._nothing.acted.connect(self.filters.clear)
        self._lists.addWidget(list_card(self._nothing))
        self.detail = PreviewDetail(self._services, self._zone)
        return FoldingSplitter(self._lists, self.detail, (78, 46))

    def _has_currencies(self) -> bool:
        return self._kept is not None and self._kept.has_currencies

    def _take(self, kept: "StoredPreview | None") -> None:
        before = self._kept.path if self._kept is not None else None
        self._is_known = True
        self._kept = kept
        if kept is not None:
            self._show_totals(kept)
        self._apply()
        self._show_state()
        if self._owes_keyboard or self.window().focusWidget() is self:
            self._owes_keyboard = False
            (self.events if kept is not None and kept.is_worth_a_list else self.empty.action).setFocus()
        if before is not None and (kept is None or kept.path != before):
            old = before
            self._reader.ask(lambda files: files.close(old), lambda _: None, self._fail, self)
        self.shown.emit()

    def _show_totals(self, kept: "StoredPreview") -> None:
        self._totals.show_totals(kept)
        self.made.setText(made_words(kept, self._zone))
        self.send.setText(send_words(kept))
        self.send.setAccessibleName(send_words(kept).replace("&", ""))

    @Slot()
    def _apply(self) -> None:
        path = self._kept.path if self._kept is not None else None
        self.event_rows.show(path, previews.event_condition(self.filters.chosen()))
        self.profile_rows.show(path, previews.profile_condition(self.filters.text))

    @Slot()
    def _show_state(self) -> None:
        """Which buttons, and what stands where nothing is."""
        run = self._services.run
        has_list = self._kept is not None and self._kept.is_worth_a_list
        for widget in (self.made, self.anew, self.export, self.send):
            widget.setVisible(has_list)
        self.anew.setEnabled(not run.is_running)
        self._show_send()
        self._pages.setCurrentIndex(0 if has_list else 1)
        if not self._is_known:
            self.empty.tell("", "")
        elif self.counting.is_running:
            self.empty.tell(tr("Counting what would be sent…"), tr("Nothing is sent meanwhile."))
        else:
            self.empty.tell(*empty_words(self._kept, self._zone))
        self.empty.action.setEnabled(not run.is_running)

    @Slot()
    def _show_send(self) -> None:
        why_not, is_held = why_not_sent(self._desk), self.window().focusWidget() is self.send
        self.send.setEnabled(not self._services.run.is_running and not why_not)
        if is_held and not self.send.isEnabled():
            # Qt would hand the keyboard to whatever comes next, such as the tile of a metric.
            self.setFocus()
        self.send.setToolTip(plain_tip(why_not))
        self.send.setAccessibleDescription(why_not)

    def _show_counts(self) -> None:
        if self._kept is None:
            return
        self.filters.show_counts(self.event_rows.rowCount(), self.profile_rows.rowCount())
        model = self.event_rows if self.filters.shows_events else self.profile_rows
        tab = _EVENTS if self.filters.shows_events else _PROFILES
        self._lists.setCurrentIndex(tab if model.rowCount() or model.is_busy else _NOTHING)

    def _show_detail(self) -> None:
        if self.filters.shows_events:
            event = self.events.current_row()
            if event is None:
                self.detail.show_nothing()
            else:
                self.detail.show_event(event)
            return
        profile = self.profiles.current_row()
        if profile is None or self._kept is None:
            self.detail.show_nothing()
        else:
            self._read_profile(profile, self._kept.path)

    def _read_profile(self, profile: PreviewProfile, path: Path) -> None:
        def take(payload: bytes | None) -> None:
            if payload is not None and self.profiles.current_row() == profile:
                self.detail.show_profile(profile, payload)

        self._reader.ask(lambda files: profile_payload(files, path, profile.id), take, self._fail, self)

    @Slot(object, str, str)
    def _tell(self, tone: Tone, text: str, action: str = "") -> None:
        self.banner.tell(tone, "", text, action)
        self.banner.setVisible(True)

    def _fail(self, error: BcklaviyoError) -> None:
        self._tell(Tone.BAD, error_sentence(error))

    @Slot()
    def _on_banner_acted(self) -> None:
        if self.exporting.is_running:
            self.exporting.stop()
            return
        self._services.run.stop()
        self.counting.stop()

    @Slot()
    def _on_list_changed(self) -> None:
        self._show_counts()
        self._show_detail()

    @Slot()
    def _on_arranged(self) -> None:
        self._show_counts()
        for table in (self.events, self.profiles):
            table.select_any()
        self._show_detail()

    @Slot()
    def _on_chosen(self) -> None:
        self._show_detail()

    @Slot(object)
    def _on_failed(self, error: BcklaviyoError) -> None:
        self._fail(error)

    @Slot(str)
    def _on_counting_told(self, words: str) -> None:
        # A button that goes or is switched off would lose the keyboard to whatever comes next.
        holders = (self.empty.action, self.anew, self.banner, self.banner.action)
        had_keyboard = any(widget.hasFocus() for widget in holders)
        if not words:
            self._owes_keyboard = had_keyboard
            self.banner.setVisible(False)
            return
        is_stopping = self._services.run.is_stopping
        self._tell(Tone.ACCENT, words, "" if is_stopping else tr("&Stop"))
        if had_keyboard:
            (self.banner if is_stopping else self.banner.action).setFocus()

    @Slot(object)
    def _on_run_ended(self, summary: RunSummary) -> None:
        if summary.kind is RunKind.PREVIEW and summary.outcome is Outcome.FAILED and summary.error is not None:
            self._fail(summary.error)
        self.refresh()

    @Slot(bool)
    def _on_busy_changed(self, _is_busy: bool) -> None:
        self._show_state()

    @Slot()
    def _on_theme_changed(self) -> None:
        dim = self._services.theme.tokens.dim
        self.empty.set_icon(icon("eye", dim))
        self._nothing.set_icon(icon("magnifying-glass", dim))

    @Slot()
    def _on_count(self) -> None:
        self._desk.start(RunKind.PREVIEW)

    @Slot()
    def _on_send(self) -> None:
        if self._kept is None or not self._kept.is_history_sent:
            self._desk.first_send_requested.emit()
            return
        question = ask_to_send_new(self, self._kept)
        question.accepted.connect(self._desk.request_sync)
        question.finished.connect(question.deleteLater)
        question.show()

    @Slot()
    def _on_export(self) -> None:
        if self.exporting.is_running:
            return
        what = "preview-events.csv" if self.filters.shows_events else "preview-profiles.csv"
        name = report_name(self._services.connection.name, *self.filters.days.days, what)
        ask_file(self, tr("Export the preview"), name, tr("CSV files (*.csv)"), self.export_to)
