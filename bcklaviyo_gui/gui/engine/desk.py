"""The desk of one connection: knows how it stands, and turns the views' requests into runs."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from bcklaviyo_gui.domain.errors import BcklaviyoError, KeyRejected, RefusedForGood
from bcklaviyo_gui.domain.metrics import Metric
from bcklaviyo_gui.gui.engine.preferences import ConnectionPreferences
from bcklaviyo_gui.gui.engine.run_controller import RunRequest
from bcklaviyo_gui.gui.engine.services import Services
from bcklaviyo_gui.operations.quick_check import check_connection
from bcklaviyo_gui.sync.reports import RunKind, RunSummary

if TYPE_CHECKING:
    from bcklaviyo_gui.gui.engine.comparison_schedule import LastCheck
    from bcklaviyo_gui.gui.engine.schedule_controller import ScheduleController
    from bcklaviyo_gui.operations.standing import Standing
    from bcklaviyo_gui.sync.preflight import CheckResult


class CheckState(Enum):
    """How far the look at both accounts is."""

    UNDER_WAY = "under_way"
    DONE = "done"
    NO_ANSWER = "no_answer"


@dataclass(frozen=True)
class Checked:
    """The newest look at both accounts; an older result is kept while a new one is under way."""

    state: CheckState
    result: "CheckResult | None" = None
    fault: BcklaviyoError | None = None


class Desk(QObject):
    """One connection's state for the window: `changed` whenever something of it is new."""

    changed = Signal()
    fault_fixed = Signal()
    first_send_requested = Signal()
    keys_requested = Signal()
    place_requested = Signal(str)
    sent_requested = Signal(object)
    comparison_requested = Signal()
    connection_changed = Signal()

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self.standing: Standing | None = None
        self.checked = Checked(CheckState.UNDER_WAY)
        self.last_summary: RunSummary | None = None
        self.schedule: ScheduleController | None = None
        self.last_check: LastCheck | None = None
        self._is_reading = False
        self._reads_again = False
        services.run.run_ended.connect(self._on_run_ended)
        services.run.busy_changed.connect(self._on_busy_changed)
        services.saved.preferences_changed.connect(self.changed)
        services.saved.settings_changed.connect(self.changed)

    @property
    def is_running_here(self) -> bool:
        """Whether the run under way is this connection's."""
        running = self.services.run.connection
        return running is not None and running.name == self.services.connection.name

    @property
    def fault(self) -> BcklaviyoError | None:
        """Why this connection's last run failed, if it did."""
        return self.last_summary.error if self.last_summary is not None else None

    @property
    def needs_keys(self) -> bool:
        """Whether a key must be replaced."""
        faults = (self.fault, self.checked.fault)
        if any(isinstance(fault, KeyRejected) or (fault and fault.code == "keys_missing") for fault in faults):
            return True
        result = self.checked.result
        return result is not None and any(problem.is_key for problem in result.problems)

    @property
    def is_counted_elsewhere(self) -> bool:
        """Whether others send the same orders, which the merchant has answered neither way yet."""
        chosen, result = self.services.chosen, self.checked.result
        if chosen.only_check or chosen.sends_despite_writers:
            return False
        is_active = result is not None and result.writers is not None and result.writers.are_active
        return is_active or (self.fault is not None and self.fault.code == RefusedForGood.code)

    def refresh(self) -> None:
        """Read the state again, and look at both accounts again."""
        self.read_standing()
        self.read_last_check()
        self.check()

    def read_standing(self) -> None:
        """Read the state file, off this thread."""
        if self._is_reading:
            self._reads_again = True
            return
        self._is_reading = True
        services, zone = self.services, self._zone()

        def read() -> "Standing":
            from bcklaviyo_gui.operations.standing import read_standing, usable_zone

            today = services.clock.now().astimezone(ZoneInfo(usable_zone(zone))).date()
            return read_standing(services.state_file, zone, today)

        services.background.start(read, self._take_standing, self._no_standing, self)

    def read_last_check(self) -> None:
        """Read the newest automatic check, off this thread."""
        services = self.services

        def read() -> "LastCheck | None":
            from bcklaviyo_gui.gui.engine.comparison_schedule import read_check

            return read_check(services)

        services.background.start(read, self._take_last_check, lambda _error: None, self)

    def check(self) -> None:
        """Look at both accounts, off this thread."""
        self.checked = Checked(CheckState.UNDER_WAY, self.checked.result)
        self.changed.emit()
        services = self.services

        def look() -> "CheckResult":
            secrets = services.keys.load(services.connection)
            return check_connection(
                services.connection,
                secrets,
                services.settings,
                services.clock,
                writing=not services.chosen.only_check,
                stop=services.background.stop,
            )

        services.background.start(look, self._take_check, self._no_check, self)

    def change_preferences(self, chosen: ConnectionPreferences) -> None:
        """Hold these preferences of this connection from now on."""
        self.services.saved.change_connection(self.services.connection.folder, chosen)

    @Slot()
    def keys_were_replaced(self) -> None:
        """Try again what the old keys could not."""
        self.last_summary = None
        self.check()
        self.fault_fixed.emit()

    def show_sent(self, metric: Metric | None) -> None:
        """Show what was sent of a metric."""
        self.place_requested.emit("history")
        self.sent_requested.emit(metric)

    def request_comparison(self) -> None:
        """Compare both sides at once, and see it."""
        self.place_requested.emit("reconciliation")
        self.comparison_requested.emit()

    def request_sync(self) -> None:
        """Sync now; a first send is told before."""
        if self.services.chosen.only_check:
            return
        if self.services.chosen.knows_first_send:
            self.start(RunKind.SYNC)
        else:
            self.first_send_requested.emit()

    def request_schedule(self, *, is_on: bool) -> None:
        """Switch the regular sync; before the first send ever, what it does is told."""
        chosen = self.services.chosen
        if is_on and not chosen.knows_first_send:
            self.first_send_requested.emit()
            return
        self.change_preferences(msgspec.structs.replace(chosen, is_sync_on=is_on))

    def choose_only_check(self) -> None:
        """Send nothing from now on."""
        self.last_summary = None
        chosen = self.services.chosen
        self.change_preferences(msgspec.structs.replace(chosen, only_check=True, is_sync_on=False))

    def choose_sending(self) -> None:
        """Send from here, also when others do."""
        self.last_summary = None
        result = self.checked.result
        has_others = result is not None and result.writers is not None and result.writers.are_active
        chosen = self.services.chosen
        self.change_preferences(msgspec.structs.replace(chosen, only_check=False, sends_despite_writers=has_others))
        self.check()

    def request_backfill(self) -> None:
        """Start the backfill, or go on with it; what it does is told before, also when only some days were sent."""
        has_begun = self.standing is not None and self.standing.is_history_begun
        if self.services.chosen.knows_first_send and has_begun:
            self.start(RunKind.BACKFILL)
        else:
            self.first_send_requested.emit()

    def start(
        self, kind: RunKind, order_ids: tuple[int, ...] = (), *, since: date | None = None, until: date | None = None
    ) -> bool:
        """Start a run, perhaps of the orders of some days only; False when one is under way."""
        self.last_summary = None
        services = self.services
        return services.run.start(
            RunRequest(
                services.connection,
                kind,
                order_ids=order_ids,
                anyway=services.chosen.sends_despite_writers,
                since=since,
                until=until,
            )
        )

    def _zone(self) -> str | None:
        result = self.checked.result
        if result is not None and result.store is not None:
            return result.store.timezone
        return self.services.chosen.store_zone or None

    def _take_standing(self, standing: "Standing") -> None:
        self.standing = standing
        self._end_reading()

    def _no_standing(self, error: BcklaviyoError) -> None:
        self.checked = Checked(self.checked.state, self.checked.result, error)
        self._end_reading()

    def _end_reading(self) -> None:
        self._is_reading = False
        self.changed.emit()
        if self._reads_again:
            self._reads_again = False
            self.read_standing()

    def _take_last_check(self, last: "LastCheck | None") -> None:
        if last != self.last_check:
            self.last_check = last
            self.changed.emit()

    def _take_check(self, result: "CheckResult") -> None:
        zone = self._zone()
        self.checked = Checked(CheckState.DONE, result)
        self.changed.emit()
        if zone != self._zone():
            self.read_standing()

    def _no_check(self, error: BcklaviyoError) -> None:
        self.checked = Checked(CheckState.NO_ANSWER, self.checked.result, error)
        self.changed.emit()

    @Slot(object)
    def _on_run_ended(self, summary: RunSummary) -> None:
        request = self.services.run.last_request
        if request is None or request.connection.name != self.services.connection.name:
            return
        self.last_summary = summary
        if isinstance(summary.error, KeyRejected):
            self.check()
        self.read_standing()
        self.changed.emit()

    @Slot(bool)
    def _on_busy_changed(self, _is_busy: bool) -> None:
        self.changed.emit()
