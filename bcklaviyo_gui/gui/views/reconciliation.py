"""Reconciliation: both sides day by day, every difference explained, and the missing orders sent."""

from pathlib import Path

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QStackedWidget, QVBoxLayout, QWidget

from bcklaviyo_gui.errors import BcklaviyoError
from bcklaviyo_gui.gui.assets import icon
from bcklaviyo_gui.gui.desk import Desk
from bcklaviyo_gui.gui.language import tr
from bcklaviyo_gui.gui.messages import clock_time, error_sentence, number
from bcklaviyo_gui.gui.models.reconciliation_bridge import BridgeRow
from bcklaviyo_gui.gui.models.reconciliation_days import day_rows
from bcklaviyo_gui.gui.models.reconciliation_orders import Chosen
from bcklaviyo_gui.gui.plots.reconciliation_plot import Marked
from bcklaviyo_gui.gui.views.column_memory import ColumnMemory
from bcklaviyo_gui.gui.views.reconciliation_asking import Asking
from bcklaviyo_gui.gui.views.reconciliation_choosing import PeriodButton
from bcklaviyo_gui.gui.views.reconciliation_days import DaysPanel
from bcklaviyo_gui.gui.views.reconciliation_orders import OrdersPanel
from bcklaviyo_gui.gui.views.reconciliation_pair import PairDialog
from bcklaviyo_gui.gui.views.reconciliation_saving import picture, save_lists, save_picture
from bcklaviyo_gui.gui.views.reconciliation_sending import Sending
from bcklaviyo_gui.gui.views.reconciliation_strips import WorkStrip, ZoneBanner
from bcklaviyo_gui.gui.views.reconciliation_words import (
    metric_name,
    note_words,
    progress_share,
    progress_words,
    verdict,
    zone_words,
)
from bcklaviyo_gui.gui.views.reconciliation_work import Compared, Comparison, Digest, Wish, read_kept
from bcklaviyo_gui.gui.widgets import Banner, Button, ElidedLabel, EmptyState, Page, PrimaryButton, Tone, grid
from bcklaviyo_gui.reconcile.causes import Discrepancy
from bcklaviyo_gui.reconcile.kept import Kept
from bcklaviyo_gui.reconcile.ports import Progress, Stage
from bcklaviyo_gui.reconcile.result import Reconciliation
from bcklaviyo_gui.sync.reports import Outcome, RunSummary


class ReconciliationView(Page):
    """The last comparison of a connection, and the way to the next one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(tr("Reconciliation"), parent, scrolls=True)
        self._desk = desk
        self._is_looked_for = False
        self._digest: Digest | None = None
        self._days_shown: tuple[int, int] | None = None
        self.comparison = Comparison(lambda: desk.services, self)
        self.comparison.progressed.connect(self._on_progressed)
        self.comparison.ended.connect(self._on_ended)
        self.asking = Asking(desk, self)
        self.asking.wished.connect(self.compare)
        self.asking.listed.connect(self._show_buttons)
        self.asking.failed.connect(self._tell_fault)
        self.sending = Sending(desk, self)
        self.sending.begun.connect(self._on_sending_begun)
        self.sending.refused.connect(self._on_sending_refused)
        self.sending.progressed.connect(self._on_sending_progressed)
        self.sending.ended.connect(self._on_sent)
        memory = ColumnMemory(desk.services.folder, desk.services.background, self)
        self._make_buttons()
        self._make_strips()
        self.days = DaysPanel(desk.services, memory)
        self.orders = OrdersPanel(memory)
        self._pages = QStackedWidget()
        self._empty = self._make_empty()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._make_content())
        self.body.addWidget(self._pages, 1)
        self._connect_panels()
        self._show_buttons()

    @property
    def kept(self) -> Kept | None:
        """What is shown."""
        return self._digest.kept if self._digest is not None else None

    def refresh(self) -> None:
        """Show the last comparison, if nothing is shown yet."""
        if self._digest is None:
            self._empty.set_icon(icon("scales", self._desk.services.theme.tokens.dim))
        if self._is_looked_for or self.comparison.is_running:
            return
        self._is_looked_for = True
        services = self._desk.services
        services.background.start(lambda: read_kept(services), self._take_kept, self._tell_fault, self)

    @Slot(object)
    def compare(self, wish: Wish) -> None:
        """Compare; what is shown stays until newer days arrive."""
        if self.sending.is_running or not self.comparison.start(wish):
            return
        self.asking.wish = wish
        self._is_looked_for = True
        self._days_shown = None
        self.message.setVisible(False)
        self._on_progressed(None)
        self._show_buttons()

    def export_to(self, folder: Path) -> None:
        """Write the three lists into a folder."""
        if self.kept is not None:
            found = self.kept.found
            self._desk.services.background.start(
                lambda: save_lists(found, folder), self._tell_lists, self._tell_fault, self
            )

    def save_picture_to(self, target: Path) -> None:
        """Write a picture of the plot or the bridge."""
        content = picture(self.days.plot_card.grab())
        self._desk.services.background.start(
            lambda: save_picture(content, target),
            lambda path: self._tell(Tone.FINE, tr("Picture saved."), str(path)),
            self._tell_fault,
            self,
        )

    def _make_buttons(self) -> None:
        self.period = PeriodButton()
        self.period.picked.connect(self.asking.take_period)
        self.period.range_requested.connect(self.asking.ask_range)
        self.metrics = Button("", name="metrics")
        self.metrics.clicked.connect(self._on_metrics_clicked)
        self.again = PrimaryButton(tr("&Compare"), name="compare")
        self.again.clicked.connect(self.asking.repeat)
        self.export = Button(tr("E&xport ▾"), name="exportReconciliation")
        menu = QMenu(self.export)
        for text, name, slot in (
            (tr("Export &CSV…"), "exportCsv", self._on_export),
            (tr("Save &picture…"), "savePicture", self._on_save_picture),
        ):
            action = QAction(text, menu)
            action.setObjectName(name)
            action.triggered.connect(slot)
            menu.addAction(action)
        self.export.setMenu(menu)
        for button in (self.period, self.metrics, self.again, self.export):
            self.buttons.addWidget(button)

    def _make_strips(self) -> None:
        self.summary = ElidedLabel("", "dim")
        self.summary.setObjectName("reconciliationSummary")
        self.work = WorkStrip()
        self.work.stop_requested.connect(self._on_stop_requested)
        self.message, self.verdict, self.note = (Banner(Tone.NEUTRAL, "", "") for _ in range(3))
        self.message.setObjectName("reconciliationMessage")
        self.verdict.setObjectName("reconciliationVerdict")
        self.zones = ZoneBanner()
        for strip in (self.work, self.message, self.verdict, self.zones, self.note):
            strip.setVisible(False)
            self.body.addWidget(strip)

    def _make_empty(self) -> EmptyState:
        empty = EmptyState(
            tr("Do both sides agree?"),
            tr(
                "Compares every order of your store with the events in Klaviyo, day by day, and explains each"
                " difference. Only reads; nothing is changed."
            ),
            tr("&Compare the last 30 days"),
        )
        empty.action.setObjectName("compareFirst")
        empty.acted.connect(self.asking.repeat)
        return empty

    def _make_content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(grid(2))
        column.addWidget(self.summary)
        self.days.setMinimumHeight(grid(32))
        self.orders.setMinimumHeight(grid(24))
        column.addWidget(self.days, 3)
        column.addWidget(self.orders, 2)
        return content

    def _connect_panels(self) -> None:
        self.zones.align_changed.connect(self.days.set_aligned)
        self.days.marked.connect(self._on_marked)
        self.days.opened.connect(self._on_days_opened)
        self.days.step_opened.connect(self._on_step_opened)
        self.orders.opened.connect(self._on_order_opened)
        self.orders.send_requested.connect(self._on_send_requested)
        self.orders.all_requested.connect(lambda: self.days.select(None))
        self._desk.services.theme.changed.connect(self._on_theme_changed)

    def _show(self, digest: Digest) -> None:
        """Show a comparison, whole."""
        self._digest = digest
        kept, found = digest.kept, digest.kept.found
        self._pages.setCurrentIndex(1)
        zones = found.time_zones
        can_align = zones.is_mismatch and all(day.aligned_events is not None for day in found.days)
        self.zones.offer(can_align=can_align)
        if zones.is_mismatch:
            words = zone_words(zones, len(found.days))
            self.zones.tell(words.tone, words.title, words.text)
        self.zones.setVisible(zones.is_mismatch)
        self.days.show_days(digest.days, is_explained=True)
        self.days.bridge.show_bridges(found.bridges)
        self._show_verdict(found)
        now, made = self._desk.services.clock.now(), kept.made
        when = tr("Compared {time}").format(time=clock_time(made, now))
        self.summary.setVisible(True)
        self.summary.setText(f"{when} · {verdict(found).text}")
        self.asking.wish = Wish(None, found.first, found.last, kept.metric_ids)
        self.period.show_span((found.first, found.last))
        # The orders in a turn of their own, after the days are painted.
        QTimer.singleShot(0, self, lambda: self._show_orders(digest))

    def _show_orders(self, digest: Digest) -> None:
        if digest is not self._digest or self.comparison.is_running:
            return
        why_not = ""
        if self._desk.services.chosen.only_check:
            why_not = tr("This connection only checks your numbers: nothing is sent.")
        elif not digest.kept.found.is_own_metric:
            why_not = tr("These numbers are written by someone else: orders sent from here would not mend them.")
        self.orders.show_found(digest.kept.found, missing=len(digest.missing), why_not=why_not)

    def _show_verdict(self, found: Reconciliation) -> None:
        words = verdict(found)
        self.verdict.tell(words.tone, words.title, "")
        # Where the time zones differ, their banner says what matters.
        self.verdict.setVisible(not found.time_zones.is_mismatch)
        notes = [note for note in found.notes if note.code != "timezone_mismatch"]
        self.note.setVisible(bool(notes))
        if notes:
            said = note_words(notes[0])
            self.note.tell(said.tone, said.title, said.text)

    @Slot()
    def _show_buttons(self) -> None:
        is_busy = self.comparison.is_running or self.sending.is_running
        self.work.setVisible(is_busy)
        for button in (self.period, self.metrics, self.again):
            button.setEnabled(not is_busy)
        self.export.setEnabled(self._digest is not None and not is_busy)
        self.orders.setEnabled(not is_busy)
        self.again.setVisible(self._digest is not None)
        self.metrics.setText(self._metric_text())
        self.metrics.setAccessibleName(tr("Compare with: {name}").format(name=self._metric_text()))

    def _metric_text(self) -> str:
        metrics = self.kept.found.metrics if self.kept is not None else ()
        if not metrics:
            return tr("Placed Order…")
        name = metric_name(metrics[0])
        if len(metrics) == 1:
            return f"{name}…"
        return tr("{name} and {n} more…").format(name=name, n=number(len(metrics) - 1))

    def _take_kept(self, digest: Digest | None) -> None:
        if digest is not None and not self.comparison.is_running:
            self._show(digest)
        self._show_buttons()

    def _tell(self, tone: Tone, title: str, text: str) -> None:
        self.message.tell(tone, title, text)
        self.message.setVisible(True)

    @Slot(object)
    def _tell_fault(self, error: BcklaviyoError) -> None:
        self._tell(Tone.BAD, f"{error.title}.", error_sentence(error))

    def _tell_lists(self, paths: tuple[Path, ...]) -> None:
        names = ", ".join(path.name for path in paths)
        self._tell(Tone.FINE, tr("{names} written.").format(names=names), str(paths[0].parent))

    @Slot(object)
    def _on_progressed(self, progress: Progress | None) -> None:
        if self.comparison.is_stopping:
            self.work.tell(tr("Stopping…"), None, can_stop=False)
            return
        self.work.tell(progress_words(progress), progress_share(progress))
        if progress is not None and progress.days:
            span = progress.days[0].day.toordinal(), progress.days[-1].day.toordinal()
            if self._days_shown is None:
                self._begin_showing(progress)
            rows = day_rows(progress.days, has_events=progress.stage is not Stage.ORDERS)
            self.days.show_days(rows, is_explained=False, keeps_view=span == self._days_shown)
            self._days_shown = span

    def _begin_showing(self, progress: Progress) -> None:
        self._pages.setCurrentIndex(1)
        self.zones.offer(can_align=False)
        for strip in (self.zones, self.verdict, self.note):
            strip.setVisible(False)
        self.summary.setVisible(False)
        self.days.bridge.show_bridges(())
        self.orders.show_found(None)
        self.period.show_span((progress.days[0].day, progress.days[-1].day))

    @Slot(object)
    def _on_ended(self, compared: Compared) -> None:
        if compared.digest is not None:
            self._show(compared.digest)
        else:
            if compared.error is not None:
                self._tell_fault(compared.error)
            else:
                self._tell(Tone.NEUTRAL, tr("Stopped."), tr("What was compared before is shown again."))
            if self._digest is not None:
                self._show(self._digest)
            else:
                self._pages.setCurrentIndex(0)
        self._show_buttons()

    @Slot()
    def _on_stop_requested(self) -> None:
        self.sending.stop()
        self.comparison.stop()
        self.work.tell(tr("Stopping…"), None, can_stop=False)

    @Slot(object)
    def _on_marked(self, mark: Marked | None) -> None:
        self.orders.choose(Chosen(mark.first, mark.last) if mark is not None else Chosen())

    @Slot()
    def _on_days_opened(self) -> None:
        self.orders.table.setFocus()

    @Slot(object)
    def _on_step_opened(self, row: BridgeRow) -> None:
        self.orders.choose(Chosen(order_ids=frozenset(row.order_ids)), row.name)

    @Slot(object)
    def _on_order_opened(self, found: Discrepancy) -> None:
        if self.kept is not None:
            dialog = PairDialog(self._desk.services, self.kept, found, self.orders.model.placed_text(found), self)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    @Slot()
    def _on_metrics_clicked(self) -> None:
        self.metrics.setEnabled(False)
        self.asking.ask_metrics()

    @Slot()
    def _on_send_requested(self) -> None:
        if self._digest is not None:
            self.sending.ask(self._digest.missing)

    @Slot()
    def _on_sending_begun(self) -> None:
        self.message.setVisible(False)
        self._show_buttons()

    @Slot()
    def _on_sending_refused(self) -> None:
        self._tell(Tone.WARNING, tr("Not now."), tr("Another run is under way. Try again when it is over."))

    @Slot(str, object)
    def _on_sending_progressed(self, words: str, share: float | None) -> None:
        self.work.tell(words, share)

    @Slot(object)
    def _on_sent(self, summary: RunSummary) -> None:
        if summary.outcome is Outcome.COMPLETED:
            self.asking.repeat()
        elif summary.error is not None and summary.outcome is Outcome.FAILED:
            self._tell_fault(summary.error)
        else:
            self._tell(Tone.NEUTRAL, tr("Stopped."), tr("What was sent stays. Compare again to see it."))
        self._show_buttons()

    @Slot()
    def _on_export(self) -> None:
        dialog = QFileDialog(self, tr("Folder for days.csv, orders.csv and bridge.csv"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda place: self.export_to(Path(place)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _on_save_picture(self) -> None:
        dialog = QFileDialog(self, tr("Save the picture"), "reconciliation.png", tr("Pictures (*.png)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("png")
        dialog.fileSelected.connect(lambda place: self.save_picture_to(Path(place)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _on_theme_changed(self) -> None:
        self.days.set_tokens(self._desk.services.theme.tokens)
