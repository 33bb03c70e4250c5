"""Under every place but Overview: the run that sends, with its bar and its stop; under every place what it came to."""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from bcklaviyo_gui.gui.engine.desk import Desk
from bcklaviyo_gui.gui.engine.progress_meter import ProgressMeter
from bcklaviyo_gui.gui.engine.progress_texts import stage_progress
from bcklaviyo_gui.gui.text import cells as texts
from bcklaviyo_gui.gui.text.language import counted, tr
from bcklaviyo_gui.gui.text.phrases import error_sentence, run_title, waiting_words
from bcklaviyo_gui.gui.widgets import Bar, Button, ElidedLabel, LinkButton, PlainLabel, Tone, grid, mark
from bcklaviyo_gui.sync.reports import Outcome, Report, RunKind, RunPause, RunProgress, RunStage, RunSummary

_SHOW_EVERY_MS = 200
# Repairs are told by Reconciliation, which starts them; counts by Preview.
_TOLD = (RunKind.BACKFILL, RunKind.SYNC)


class RunStrip(QFrame):
    """Follows the runs of one connection that send; hidden while it has nothing to say."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("runStrip")
        self._desk, self._run = desk, desk.services.run
        self._place = ""
        self._said = tr("Looking at both accounts…")
        self._meter = ProgressMeter(RunKind.BACKFILL)
        self._share: float | None = None
        self._summary: RunSummary | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(grid(2), grid(1), grid(2), grid(1))
        row.setSpacing(grid(2))
        self.title = PlainLabel("", "strong")
        self.bar = Bar()
        self.words = ElidedLabel("", "body")
        self.attention = LinkButton("", name="stripAttention")
        self.attention.clicked.connect(lambda: desk.place_requested.emit("attention"))
        self.stop = Button(tr("&Stop"), name="stripStop")
        self.stop.clicked.connect(self._on_stop_clicked)
        self.close_button = Button(tr("Dis&miss"), name="stripClose")
        self.close_button.clicked.connect(self._on_close_clicked)
        row.addWidget(self.title)
        row.addWidget(self.bar, 1)
        row.addWidget(self.words, 2)
        for button in (self.attention, self.stop, self.close_button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._timer = QTimer(self)
        self._timer.setInterval(_SHOW_EVERY_MS)
        self._timer.timeout.connect(self._show_progress)
        self._run.reported.connect(self._on_reported)
        self._run.busy_changed.connect(self._on_busy_changed)
        self._run.run_ended.connect(self._on_run_ended)
        self._show()

    def go_to(self, place: str) -> None:
        """Another place is looked at."""
        self._place = place
        self._show()

    @property
    def _is_sending(self) -> bool:
        return self._desk.is_running_here and self._run.kind in _TOLD

    def _show(self) -> None:
        is_sending, summary = self._is_sending, self._summary
        self.setVisible((is_sending and self._place != "overview") or (summary is not None and not is_sending))
        self.bar.setVisible(is_sending)
        self.stop.setVisible(is_sending)
        self.close_button.setVisible(not is_sending)
        self.attention.setVisible(not is_sending and summary is not None and summary.kept_out > 0)
        if is_sending:
            self._tone(Tone.ACCENT)
            self._timer.start()
            self._show_progress()
        else:
            self._timer.stop()
            if summary is not None:
                tone, title, said = summary_words(summary)
                self._tone(tone)
                self._tell(title, said)
                self.attention.setText(counted("{n} need attention", summary.kept_out))
                self.attention.setAccessibleName(self.attention.text())

    def _tone(self, tone: Tone) -> None:
        mark(self, "banner", tone.value)

    def _tell(self, title: str, said: str) -> None:
        self.title.setText(title)
        self.words.setText(said)
        self.setAccessibleName(f"{title} {said}".strip())

    @Slot()
    def _show_progress(self) -> None:
        kind = self._run.kind
        if kind is None:
            return
        self.stop.setEnabled(not self._run.is_stopping)
        self.bar.set_share(self._share)
        self._tell(run_title(kind), tr("Stopping…") if self._run.is_stopping else self._said)

    @Slot(object)
    def _on_reported(self, report: Report) -> None:
        if not self._is_sending:
            return
        if isinstance(report, RunPause):
            self._said = waiting_words(report)
        elif isinstance(report, RunProgress):
            self._meter.take(report, self._desk.services.clock.monotonic())
            if report.stage is not RunStage.SENDING:
                self._said = stage_progress(report, self._meter)
            if report.stage is RunStage.ORDERS and report.total:
                self._share = report.done / report.total

    @Slot(bool)
    def _on_busy_changed(self, _is_busy: bool) -> None:
        if self._is_sending:
            self._summary, self._share = None, None
            self._said = tr("Looking at both accounts…")
            self._meter = ProgressMeter(RunKind.BACKFILL)
        self._show()

    @Slot(object)
    def _on_run_ended(self, summary: RunSummary) -> None:
        request = self._run.last_request
        if request is None or request.connection.name != self._desk.services.connection.name:
            return
        # What the schedule sends is told by the status line, and its faults by the banner of Overview.
        if summary.kind in _TOLD and not request.is_scheduled:
            self._summary = summary
        self._show()

    @Slot()
    def _on_stop_clicked(self) -> None:
        self._run.stop()
        self._show_progress()

    @Slot()
    def _on_close_clicked(self) -> None:
        self._summary = None
        self._show()


def summary_words(summary: RunSummary) -> tuple[Tone, str, str]:
    """What a run came to: a tone, a few words, and the numbers."""
    if summary.outcome is Outcome.FAILED and summary.error is not None:
        return Tone.BAD, tr("Not finished."), error_sentence(summary.error)
    events = sum(count.accepted for count in summary.events.values())
    parts = [
        counted("{n} events", events),
        counted("{n} profiles", summary.profiles.accepted),
        texts.duration(round((summary.ended - summary.started).total_seconds())),
    ]
    if summary.outcome is Outcome.STOPPED:
        return Tone.NEUTRAL, tr("Stopped. What was sent stays."), " · ".join(parts)
    title = tr("Your order history was sent.") if summary.kind is RunKind.BACKFILL else tr("What changed was sent.")
    return (Tone.WARNING if summary.kept_out else Tone.FINE), title, " · ".join(parts)
