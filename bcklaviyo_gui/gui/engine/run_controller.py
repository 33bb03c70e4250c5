"""The one run thread: the engine's reports become signals of the GUI thread, and every end is one `run_ended`."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Qt, Signal, Slot

from bcklaviyo_gui.domain.errors import BcklaviyoError
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.gui.engine.background import tell_bug
from bcklaviyo_gui.gui.engine.keys import KeyBox
from bcklaviyo_gui.local import connections
from bcklaviyo_gui.local.clock import Clock
from bcklaviyo_gui.local.connections import Connection
from bcklaviyo_gui.local.data_folder import DataFolder
from bcklaviyo_gui.local.settings import Settings
from bcklaviyo_gui.sync.reports import Outcome, Report, RunEnded, RunKind, RunSummary


class ProgramFault(BcklaviyoError):
    """A bug of ours ended the run."""

    code = "program_fault"
    title = Message("The program made a mistake")
    default_advice = Message("What was done is kept. Start again; if it happens again, send us the report.")


@dataclass(frozen=True)
class RunRequest:
    """A run that somebody asked for, or the schedule.

    `anyway`: send although others write the same numbers; `since`, `until`: only orders of these days, both included.
    """

    connection: Connection
    kind: RunKind
    order_ids: tuple[int, ...] = ()
    anyway: bool = False
    is_scheduled: bool = False
    since: date | None = None
    until: date | None = None


class RunController(QObject):
    """Starts and stops runs, one at a time."""

    reported = Signal(object)
    run_ended = Signal(object)
    busy_changed = Signal(bool)
    _arrived = Signal(object)

    def __init__(
        self,
        folder: DataFolder,
        keys: KeyBox,
        clock: Clock,
        chosen_settings: Callable[[], Settings],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._chosen_settings = chosen_settings
        self._keys = keys
        self._clock = clock
        self._thread: threading.Thread | None = None
        self._stop = threading.Event()
        self.request: RunRequest | None = None
        self.last_request: RunRequest | None = None
        # Reports come from the run's thread: everybody hears them in this object's.
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)

    @property
    def is_running(self) -> bool:
        """Whether a run is under way."""
        return self._thread is not None

    @property
    def is_stopping(self) -> bool:
        """Whether the run under way was asked to end."""
        return self._thread is not None and self._stop.is_set()

    @property
    def kind(self) -> RunKind | None:
        """What the run under way is for."""
        return self.request.kind if self.request is not None else None

    @property
    def connection(self) -> Connection | None:
        """Whose run is under way."""
        return self.request.connection if self.request is not None else None

    def start(self, request: RunRequest) -> bool:
        """Start a run; False when one is under way."""
        if self._thread is not None:
            return False
        self._stop = threading.Event()
        self.request = request
        self._thread = threading.Thread(
            target=self._run, args=(request, self._chosen_settings(), self._stop), name="bcklaviyo-run"
        )
        self._thread.start()
        self.busy_changed.emit(True)
        return True

    def stop(self) -> None:
        """Ask the run to end; `run_ended` reports when it has."""
        self._stop.set()

    def _run(self, request: RunRequest, chosen: Settings, stop: threading.Event) -> None:
        started = self._clock.now()
        try:
            summary = self._carry_out(request, chosen, stop)
        except BcklaviyoError as error:
            summary = RunSummary(0, request.kind, Outcome.FAILED, started, self._clock.now(), error=error)
        except BaseException as bug:  # noqa: BLE001 - every end is one RunEnded, a bug of ours too
            tell_bug(bug)
            fault = ProgramFault(Message("The run ended because of a mistake in this program."))
            summary = RunSummary(0, request.kind, Outcome.FAILED, started, self._clock.now(), error=fault)
        self._arrived.emit(RunEnded(summary))

    def _carry_out(self, request: RunRequest, chosen: Settings, stop: threading.Event) -> RunSummary:
        # The engine brings requests, sqlite3 and phonenumbers with it: not before the window shows.
        from bcklaviyo_gui.local.memory import spare_what_lasts
        from bcklaviyo_gui.operations import opening, runs

        spare_what_lasts()
        connection = connections.find(self._folder, request.connection.name)
        secrets = self._keys.load(connection)
        at_work = opening.opened(
            self._folder, connection, chosen, secrets, clock=self._clock, stop=stop, report=self._report
        )
        with at_work as work:
            if request.kind is RunKind.PREVIEW:
                return runs.stored_preview(work)
            return runs.run(
                work,
                request.kind,
                since=request.since,
                until=request.until,
                anyway=request.anyway,
                order_ids=request.order_ids,
            )

    def _report(self, report: Report) -> None:
        # The end is told when sessions, lock and state file are closed, and not before.
        if not isinstance(report, RunEnded):
            self._arrived.emit(report)

    @Slot(object)
    def _on_arrived(self, report: Report) -> None:
        if not isinstance(report, RunEnded):
            self.reported.emit(report)
            return
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join()
        self.last_request, self.request = self.request, None
        self.reported.emit(report)
        self.busy_changed.emit(False)
        self.run_ended.emit(report.summary)
