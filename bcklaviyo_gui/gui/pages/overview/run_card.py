"""The card of a run under way: stages, rates, how long it will take, and the button that stops it."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from bcklaviyo_gui.gui.engine.desk import Desk
from bcklaviyo_gui.gui.engine.progress_meter import ProgressMeter, StageState
from bcklaviyo_gui.gui.text.language import counted, tr
from bcklaviyo_gui.gui.text.messages import for_window
from bcklaviyo_gui.gui.text.phrases import number, run_title, stage_words, time_left, waiting_words
from bcklaviyo_gui.gui.widgets import Button, Card, PlainLabel, StageBar, grid
from bcklaviyo_gui.sync.reports import Notice, Report, RunKind, RunPause, RunProgress, RunStage, RunStarted

# All at once and five times a second would be more than an eye sees.
_SHOW_EVERY_MS = 200
# What every run comes to; the first ones only before it reads orders, and not all runs have the others.
_BEFORE_ORDERS = (RunStage.CATALOG, RunStage.CUSTOMERS, RunStage.REFUNDS)
_DECIDING = (RunStage.ORDERS, RunStage.PROFILES, RunStage.SENDING)


class RunCard(Card):
    """Follows the runs of one connection; hidden while there is none. `left`: the keyboard was here when it hid."""

    stop_requested = Signal()
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", " ", parent)
        self._desk = desk
        self._run = desk.services.run
        self._clock = desk.services.clock
        self._meter = ProgressMeter(RunKind.BACKFILL)
        self.stop = Button(tr("&Stop"), name="stopRun")
        self.stop.clicked.connect(self._on_stop_clicked)
        self.buttons.addWidget(self.stop)
        self._bars: dict[RunStage, StageBar] = {}
        for stage in RunStage:
            if stage is not RunStage.PREPARING:
                bar = StageBar(stage_words(stage))
                bar.setVisible(False)
                self._bars[stage] = bar
                self.body.addWidget(bar)
        self.footer = PlainLabel("", "dim", wraps=True)
        self.footer.setObjectName("runFooter")
        self.body.addSpacing(grid(0.5))
        self.body.addWidget(self.footer)
        self._waiting = ""
        self._timer = QTimer(self)
        self._timer.setInterval(_SHOW_EVERY_MS)
        self._timer.timeout.connect(self._show)
        self._run.reported.connect(self._on_reported)
        self._run.busy_changed.connect(self._on_busy_changed)
        self._on_busy_changed(self._run.is_running)

    @Slot(bool)
    def _on_busy_changed(self, _is_busy: bool) -> None:
        is_here = self._desk.is_running_here
        had_keyboard = self.stop.hasFocus()
        self.setVisible(is_here)
        if had_keyboard and not is_here:
            self.left.emit()
        kind = self._run.kind
        if not is_here or kind is None:
            self._timer.stop()
            return
        self._meter = ProgressMeter(kind)
        is_preview = kind is RunKind.PREVIEW
        self._bars[RunStage.SENDING].title.setText(tr("To send") if is_preview else stage_words(RunStage.SENDING))
        self._bars[RunStage.PROFILES].title.setText(
            tr("Profiles to send") if is_preview else stage_words(RunStage.PROFILES)
        )
        for bar in self._bars.values():
            bar.setVisible(False)
        self._waiting = ""
        self.title.setText(run_title(kind))
        self.title.setVisible(True)
        self.setAccessibleName(run_title(kind))
        self.set_text(self._promise(kind))
        self.stop.setEnabled(True)
        self.stop.setText(tr("&Stop"))
        self._timer.start()
        self._show()

    @Slot(object)
    def _on_reported(self, report: Report) -> None:
        if not self._desk.is_running_here:
            return
        if isinstance(report, RunStarted):
            self._waiting = ""
        elif isinstance(report, RunProgress):
            self._waiting = ""
            self._meter.take(report, self._clock.monotonic())
        elif isinstance(report, RunPause):
            self._waiting = waiting_words(report)
        elif isinstance(report, Notice):
            self._waiting = for_window(report.text)

    @Slot()
    def _on_stop_clicked(self) -> None:
        self._run.stop()
        self.stop.setEnabled(False)
        self.stop.setText(tr("Stopping…"))
        self.stop_requested.emit()

    @Slot()
    def _show(self) -> None:
        states = {state.stage: state for state in self._meter.stages()}
        for stage, bar in self._bars.items():
            state = states.get(stage)
            is_to_come = state is None and self._is_to_come(stage, has_orders=RunStage.ORDERS in states)
            bar.setVisible(state is not None or is_to_come)
            if is_to_come:
                bar.tell(0.0, tr("to come"))
            if state is not None:
                bar.tell(self._share(state, states.get(RunStage.ORDERS)), self._words(state))
        self.footer.setText(self._footer(bool(states)))

    def _is_to_come(self, stage: RunStage, *, has_orders: bool) -> bool:
        if self._meter.kind is RunKind.REPAIR:
            return stage in _DECIDING
        return stage in _DECIDING or (stage in _BEFORE_ORDERS and not has_orders)

    def _promise(self, kind: RunKind) -> str:
        if kind is RunKind.BACKFILL:
            return tr(
                "Flows stay quiet: these events are marked as history. You can stop at any time; the next start goes on"
                " from here."
            )
        if kind is RunKind.PREVIEW:
            return tr("Everything is read and counted. Nothing is sent.")
        return tr("You can stop at any time; the next sync goes on from here.")

    def _share(self, state: StageState, orders: StageState | None) -> float | None:
        if state.is_over and (state.stage is not RunStage.SENDING or orders is None or orders.is_over):
            return 1.0
        if not state.total:
            return None
        share = state.done / state.total
        if state.stage is RunStage.SENDING and orders is not None and orders.total:
            # What waits to be sent grows while orders are read.
            share *= orders.done / orders.total
        return share

    def _words(self, state: StageState) -> str:
        if state.stage is RunStage.SENDING:
            words = counted("{n} events", state.done)
        elif state.is_over or state.total is None:
            words = number(state.done)
        else:
            words = tr("{n} of {total}").format(n=number(state.done), total=number(state.total))
        if state.is_over and state.stage is not RunStage.SENDING:
            return tr("{words} · done").format(words=words)
        if state.rate is not None and state.rate >= 1:
            return tr("{words} · {rate} a second").format(words=words, rate=number(round(state.rate)))
        return words

    def _footer(self, has_begun: bool) -> str:
        if self._run.is_stopping:
            return tr("Stopping: what is under way is brought to its end.")
        if self._waiting:
            return self._waiting
        if not has_begun:
            return tr("Looking at both accounts…")
        left = self._meter.seconds_left()
        return time_left(left) if left is not None else " "
