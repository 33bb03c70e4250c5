"""Reconciliation: both sides day by day, every difference explained, and the missing orders sent."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from bcklaviyo_gui.gui.engine.comparison import Compared, Comparison, ComparisonRequest, Digest, read_kept
from bcklaviyo_gui.gui.engine.comparison_meter import ComparisonMeter
from bcklaviyo_gui.gui.engine.desk import Desk
from bcklaviyo_gui.gui.pages.reconciliation.choices import PeriodButton
from bcklaviyo_gui.gui.pages.reconciliation.contents import Contents
from bcklaviyo_gui.gui.pages.reconciliation.pair_view import PairDialog
from bcklaviyo_gui.gui.pages.reconciliation.repairing import Sending
from bcklaviyo_gui.gui.pages.reconciliation.requests import Asking
from bcklaviyo_gui.gui.pages.reconciliation.rows import FRAME_MS
from bcklaviyo_gui.gui.pages.reconciliation.saving import Saving
from bcklaviyo_gui.gui.pages.reconciliation.strips import Strips
from bcklaviyo_gui.gui.pages.reconciliation.texts import (
    Words,
    metric_name,
    progress_share,
    progress_words,
    sent_words,
    verdict,
    why_not_sent,
)
from bcklaviyo_gui.gui.tables.column_memory import ColumnMemory
from bcklaviyo_gui.gui.tables.receipt_dialog import ReceiptDialog
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.text.phrases import clock_time, number, waiting_words
from bcklaviyo_gui.gui.widgets import ElidedButton, EmptyState, Page, Pages, PrimaryButton, Tone
from bcklaviyo_gui.gui.widgets.icons import icon
from bcklaviyo_gui.reconcile.causes import Discrepancy
from bcklaviyo_gui.reconcile.day_rows import day_rows
from bcklaviyo_gui.reconcile.ports import ComparisonProgress, ComparisonStage
from bcklaviyo_gui.reconcile.saved import Kept
from bcklaviyo_gui.sync.reports import Outcome, RunPause, RunSummary


class ReconciliationView(Page):
    """The last comparison of a connection, and the way to the next one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(tr("Reconciliation"), parent, scrolls=True)
        self._desk = desk
        self._is_looked_for = False
        self._digest: Digest | None = None
        self._meter = ComparisonMeter()
        self._sent: Words | None = None
        self._days_shown: tuple[int, int] | None = None
        self.comparison = Comparison(lambda: desk.services, self)
        self.comparison.progressed.connect(self._on_progressed)
        self.comparison.waits.connect(self._on_waits)
        self.comparison.ended.connect(self._on_ended)
        self.asking = Asking(desk, self)
        self.asking.requested.connect(self.compare)
        self.asking.listed.connect(self._show_buttons)
        desk.comparison_requested.connect(self.asking.repeat)
        self.strips = Strips(self)
        self.strips.work.stop_requested.connect(self._on_stop_requested)
        self.asking.failed.connect(self.strips.tell_fault)
        self.sending = Sending(desk, self)
        self.sending.begun.connect(self._on_sending_begun)
        self.sending.refused.connect(self._on_sending_refused)
        self.sending.progressed.connect(self._on_sending_progressed)
        self.sending.ended.connect(self._on_sent)
        memory = ColumnMemory(desk.services.folder, desk.services.background, self)
        contents = Contents(desk.services, memory)
        self.days, self.orders, self.summary = contents.days, contents.orders, contents.summary
        contents.revealed.connect(self.reveal)
        self.saving = Saving(
            desk.services.background,
            desk.services.connection.name,
            lambda: self.kept.found if self.kept else None,
            lambda: self.days.picture(self.summary.text()),
            self,
        )
        self.saving.told.connect(self.strips.tell)
        self.saving.failed.connect(self.strips.tell_fault)
        self._make_buttons()
        self.strips.add_to(self.body)
        self._pages = Pages()
        self._empty = self._make_empty()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(contents)
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
        services.background.start(lambda: read_kept(services), self._take_kept, self.strips.tell_fault, self)

    @Slot(object)
    def compare(self, request: ComparisonRequest) -> None:
        """Compare; what is shown stays until newer days arrive."""
        if self.sending.is_running or not self.comparison.start(request):
            return
        self.asking.request = request
        self._is_looked_for = True
        self._days_shown = None
        self._meter = ComparisonMeter()
        self.strips.message.setVisible(False)
        self._on_progressed(None)
        self._show_buttons()

    def _make_buttons(self) -> None:
        self.period = PeriodButton()
        self.period.picked.connect(self.asking.take_period)
        self.period.range_requested.connect(self.asking.ask_range)
        self.metrics = ElidedButton("", name="metrics")
        self.metrics.clicked.connect(self._on_metrics_clicked)
        self.again = PrimaryButton(tr("&Compare"), name="compare")
        self.again.clicked.connect(self._on_again)
        for button in (self.period, self.metrics, self.again, self.saving.button):
            self.buttons.addWidget(button)

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

    def _connect_panels(self) -> None:
        self.strips.zones.align_changed.connect(self.days.set_aligned)
        self.orders.opened.connect(self._on_order_opened)
        self.orders.order_opened.connect(self._on_receipt_requested)
        self.orders.send_requested.connect(self._on_send_requested)
        self._desk.services.theme.changed.connect(self._on_theme_changed)

    def _show(self, digest: Digest) -> None:
        """Show a comparison, whole."""
        self._digest = digest
        kept, found = digest.kept, digest.kept.found
        self._pages.setCurrentIndex(1)
        self.strips.show_found(found)
        now, made = self._desk.services.clock.now(), kept.made
        when = tr("Compared {time}").format(time=clock_time(made, now, self._desk.services.zone))
        self.summary.setVisible(True)
        self.summary.setText(f"{when} · {verdict(found).text}")
        self.asking.request = ComparisonRequest(None, found.first, found.last, kept.metric_ids)
        self.period.show_span((found.first, found.last))
        # The days and the orders in turns of their own: together they would hold the window.
        QTimer.singleShot(FRAME_MS, self, lambda: self._show_days(digest))

    def _show_days(self, digest: Digest) -> None:
        if digest is not self._digest or self.comparison.is_running:
            return
        self.days.show_days(digest.days, is_explained=True)
        QTimer.singleShot(FRAME_MS, self, lambda: self._show_orders(digest))

    def _show_orders(self, digest: Digest) -> None:
        if digest is not self._digest or self.comparison.is_running:
            return
        found = digest.kept.found
        self.days.bridge.show_bridges(found.bridges)
        why_not = why_not_sent(found, only_checks=self._desk.services.chosen.only_check)
        self.orders.show_found(found, missing=len(digest.missing), why_not=why_not)

    @Slot()
    def _on_again(self) -> None:
        # Its letter leaves the keyboard where it was, such as in the sidebar: Tab goes on from here.
        self.again.setFocus()
        self.asking.repeat()

    @Slot()
    def _show_buttons(self) -> None:
        is_busy = self.comparison.is_running or self.sending.is_running
        focused, stop = self.window().focusWidget(), self.strips.work.stop
        self.strips.work.setVisible(is_busy)
        for button in (self.period, self.metrics, self.again):
            button.setEnabled(not is_busy)
        self.saving.button.setEnabled(self._digest is not None and not is_busy)
        self.orders.setEnabled(not is_busy)
        self.again.setVisible(self._digest is not None)
        # A button that is switched off loses the keyboard to whatever comes next.
        if is_busy and focused is not None and self.isAncestorOf(focused):
            stop.setFocus()
        elif focused is stop:
            (self.again if self._digest is not None else self._empty.action).setFocus()
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

    @Slot(object)
    def _on_progressed(self, progress: ComparisonProgress | None) -> None:
        if self.comparison.is_stopping:
            self.strips.work.tell(tr("Stopping…"), None, can_stop=False)
            return
        if progress is not None:
            self._meter.take(progress, self._desk.services.clock.monotonic())
        self.strips.work.tell(progress_words(progress), progress_share(progress), self._meter.seconds_left())
        if progress is not None and progress.days:
            span = progress.days[0].day.toordinal(), progress.days[-1].day.toordinal()
            if self._days_shown is None:
                self._begin_showing(progress)
            rows = day_rows(progress.days, has_events=progress.stage is not ComparisonStage.ORDERS)
            self.days.show_days(rows, is_explained=False, keeps_view=span == self._days_shown)
            self._days_shown = span

    @Slot(object)
    def _on_waits(self, waiting: RunPause) -> None:
        if not self.comparison.is_stopping:
            self.strips.work.tell(waiting_words(waiting), None)

    def _begin_showing(self, progress: ComparisonProgress) -> None:
        self._pages.setCurrentIndex(1)
        self.strips.hide_found()
        self.summary.setVisible(False)
        self.days.bridge.show_bridges(())
        self.orders.show_found(None)
        self.period.show_span((progress.days[0].day, progress.days[-1].day))

    @Slot(object)
    def _on_ended(self, compared: Compared) -> None:
        sent, self._sent = self._sent, None
        if compared.digest is not None:
            self._show(compared.digest)
            self._desk.read_last_check()
            if sent is not None:
                self.strips.tell(sent.tone, sent.title, sent.text)
        else:
            first = sent.title if sent is not None else ""
            if compared.error is not None:
                self.strips.tell_fault(compared.error, first)
            else:
                title = f"{first} {tr('Stopped.')}".strip()
                self.strips.tell(Tone.NEUTRAL, title, tr("What was compared before is shown again."))
            if self._digest is not None:
                self._show(self._digest)
            else:
                self._pages.setCurrentIndex(0)
        self._show_buttons()

    @Slot()
    def _on_stop_requested(self) -> None:
        self.sending.stop()
        self.comparison.stop()
        self.strips.work.tell(tr("Stopping…"), None, can_stop=False)

    @Slot(object)
    def _on_order_opened(self, found: Discrepancy) -> None:
        if self.kept is not None:
            dialog = PairDialog(self._desk.services, self.kept, found, self.orders.model.placed_text(found), self)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    @Slot(object)
    def _on_receipt_requested(self, order_id: int) -> None:
        dialog = ReceiptDialog(self._desk.services, order_id, self)
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
        self.strips.message.setVisible(False)
        self._show_buttons()

    @Slot()
    def _on_sending_refused(self) -> None:
        self.strips.tell(Tone.WARNING, tr("Not now."), tr("Another run is under way. Try again when it is over."))

    @Slot(str, object, object)
    def _on_sending_progressed(self, words: str, share: float | None, left_s: float | None) -> None:
        self.strips.work.tell(words, share, left_s)

    @Slot(object)
    def _on_sent(self, summary: RunSummary) -> None:
        if summary.outcome is Outcome.COMPLETED:
            self._sent = sent_words(summary)
            self.asking.repeat()
        elif summary.error is not None and summary.outcome is Outcome.FAILED:
            self.strips.tell_fault(summary.error)
        else:
            self.strips.tell(Tone.NEUTRAL, tr("Stopped."), tr("What was sent stays. Compare again to see it."))
        self._show_buttons()

    @Slot()
    def _on_theme_changed(self) -> None:
        self.days.set_tokens(self._desk.services.theme.tokens)
