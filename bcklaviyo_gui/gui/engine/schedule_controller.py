"""The regular sync of all connections: asks `sync.schedule` what is due, and starts one run at a time."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from bcklaviyo_gui.domain.errors import BcklaviyoError, ConnectionBusy, Transient
from bcklaviyo_gui.gui.engine.preferences import sync_interval
from bcklaviyo_gui.gui.engine.run_controller import RunRequest
from bcklaviyo_gui.gui.engine.session import Session
from bcklaviyo_gui.local.connections import Connection
from bcklaviyo_gui.sync.reports import Outcome, RunKind, RunSummary
from bcklaviyo_gui.sync.schedule import Action, Decision, Ending, Past, Schedule, decide

if TYPE_CHECKING:
    from PySide6.QtNetwork import QNetworkInformation

_TICK_MS = 10_000


@dataclass(frozen=True)
class NextSync:
    """What the schedule of a connection says now. `paused_until`: no sync begins before."""

    decision: Decision
    past: Past
    paused_until: datetime | None = None


class ScheduleController(QObject):
    """Ticks; `changed` when what it says of a connection is new, `caught_up` when a missed sync was started."""

    changed = Signal()
    caught_up = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._past: dict[str, Past] = {}
        self._decisions: dict[str, Decision] = {}
        self._reading: set[str] = set()
        self.paused_until: datetime | None = None
        self._network: QNetworkInformation | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)
        session.run.run_ended.connect(self._on_run_ended)
        session.saved.preferences_changed.connect(self._on_preferences_changed)

    def begin(self) -> None:
        """Start to tick."""
        from PySide6.QtNetwork import QNetworkInformation

        if QNetworkInformation.loadDefaultBackend():
            self._network = QNetworkInformation.instance()
        self._timer.start()
        self.tick()

    def stop(self) -> None:
        """Start nothing any more."""
        self._timer.stop()

    @property
    def is_on(self) -> bool:
        """Whether any store is synced regularly."""
        chosen = (self._session.saved.preferences.of(connection.folder) for connection in self._session.connections)
        return any(one.is_sync_on and not one.only_check for one in chosen)

    def pause_until(self, moment: datetime | None) -> None:
        """Let no sync begin before a moment."""
        self.paused_until = moment
        self.tick()
        self.changed.emit()

    def fault_fixed(self, connection: Connection) -> None:
        """A key was replaced, or the like: what failed may be tried again at once."""
        past = self._past.get(connection.folder, Past())
        self._past[connection.folder] = Past(past.last_good)
        self.tick()

    def of(self, connection: Connection) -> NextSync:
        """What the schedule of a connection says."""
        decision = self._decisions.get(connection.folder, Decision(Action.NOTHING))
        return NextSync(decision, self._past.get(connection.folder, Past()), self.paused_until)

    @Slot()
    def tick(self) -> None:
        """Look at all connections, and start what is due."""
        before = dict(self._decisions), self.paused_until
        if self.paused_until is not None and self.paused_until <= self._session.clock.now():
            self.paused_until = None
        for connection in self._session.connections:
            self._look_at(connection)
        if (self._decisions, self.paused_until) != before:
            self.changed.emit()

    def _look_at(self, connection: Connection) -> None:
        chosen = self._session.saved.preferences.of(connection.folder)
        schedule = Schedule(chosen.is_sync_on and not chosen.only_check, sync_interval(chosen), self.paused_until)
        if schedule.is_on and connection.folder not in self._past:
            self._read_past(connection)
            return
        now = self._session.clock.now()
        past = self._past.get(connection.folder, Past())
        decision = decide(schedule, past, now, is_online=self._is_online())
        self._decisions[connection.folder] = decision
        if decision.action in (Action.SYNC, Action.CATCH_UP) and not self._session.run.is_running:
            request = RunRequest(connection, RunKind.SYNC, anyway=chosen.sends_despite_writers, is_scheduled=True)
            if self._session.run.start(request) and decision.action is Action.CATCH_UP:
                self.caught_up.emit(connection.name)

    def _read_past(self, connection: Connection) -> None:
        if connection.folder in self._reading:
            return
        self._reading.add(connection.folder)
        state_file = self._session.folder.state_file(connection.folder)

        def read() -> Past:
            from bcklaviyo_gui.operations.standing import read_last_good

            return Past(read_last_good(state_file))

        def take(past: Past) -> None:
            self._reading.discard(connection.folder)
            self._past.setdefault(connection.folder, past)
            self.tick()

        def fail(_error: BcklaviyoError) -> None:
            self._reading.discard(connection.folder)
            self._past.setdefault(connection.folder, Past())

        self._session.background.start(read, take, fail, self)

    def _is_online(self) -> bool:
        if self._network is None or self._session.is_demo:
            return True
        return self._network.reachability() is not self._network.Reachability.Disconnected

    @Slot(object)
    def _on_run_ended(self, summary: RunSummary) -> None:
        request = self._session.run.last_request
        if request is None or summary.kind not in (RunKind.SYNC, RunKind.BACKFILL):
            return
        folder = request.connection.folder
        good = self._past.get(folder, Past()).last_good
        ending = ending_of(summary)
        if ending is Ending.WELL:
            good = summary.started
        # A backfill that stopped says nothing about the sync: only its good end counts.
        if summary.kind is RunKind.SYNC or ending is Ending.WELL:
            self._past[folder] = Past(good, summary.started, ending)
        self.tick()
        self.changed.emit()

    @Slot()
    def _on_preferences_changed(self) -> None:
        # Not in the midst of what changed them.
        QTimer.singleShot(0, self, self.tick)


def ending_of(summary: RunSummary) -> Ending:
    """How a run ended, as far as the schedule cares."""
    if summary.outcome is Outcome.COMPLETED:
        return Ending.WELL
    if summary.outcome is Outcome.STOPPED:
        return Ending.STOPPED
    if isinstance(summary.error, ConnectionBusy):
        return Ending.BUSY
    if isinstance(summary.error, Transient):
        return Ending.NO_ANSWER
    return Ending.NEEDS_PERSON
