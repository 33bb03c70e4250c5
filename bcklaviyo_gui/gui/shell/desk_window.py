"""Between the window and the open connection: opens desks, carries out requests, updates status line and tray."""

from datetime import timedelta

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from bcklaviyo_gui.gui.engine import status_texts as status_words
from bcklaviyo_gui.gui.engine.comparison_schedule import AutomaticCheck
from bcklaviyo_gui.gui.engine.desk import Desk
from bcklaviyo_gui.gui.engine.schedule_controller import ScheduleController
from bcklaviyo_gui.gui.engine.session import Session
from bcklaviyo_gui.gui.shell.closing import Closing
from bcklaviyo_gui.gui.shell.main_window import MainWindow
from bcklaviyo_gui.gui.shell.notices import run_notice
from bcklaviyo_gui.gui.shell.release_watch import ReleaseWatch
from bcklaviyo_gui.gui.shell.tray import Tray
from bcklaviyo_gui.gui.text.language import counted, tr
from bcklaviyo_gui.local.connections import Connection
from bcklaviyo_gui.sync.reports import Outcome, RunKind, RunSummary

_STATUS_EVERY_MS = 15_000
_PAUSE = timedelta(hours=1)


class DeskWindow(QObject):
    """Keeps one desk open in the window."""

    quit_requested = Signal()
    demo_requested = Signal()
    leave_demo_requested = Signal()

    def __init__(
        self, window: MainWindow, session: Session, schedule: ScheduleController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._session = session
        self._schedule = schedule
        self._check = AutomaticCheck(session, self)
        self._check.checked.connect(self._on_checked)
        self._check.found_new.connect(self._on_new_differences)
        self._releases = ReleaseWatch(session, window.status_line.release, self)
        self.desk: Desk | None = None
        self._tray: Tray | None = None
        self._is_awake = False
        self._is_stopping = False
        self._caught_up: str | None = None
        self._store_zone = ""
        self._status_timer = QTimer(self)
        self._status_timer.setInterval(_STATUS_EVERY_MS)
        self._status_timer.timeout.connect(self.tell_status)
        self.closing = Closing(window, session, schedule, self)
        self.closing.confirmed.connect(self.quit_requested)
        window.close_requested.connect(self._on_close_requested)
        window.quit_requested.connect(self.closing.ask)
        window.place_changed.connect(self._on_place_changed)
        window.sidebar.connection_requested.connect(self._on_connection_requested)
        window.sidebar.new_connection_requested.connect(self.open_wizard)
        window.sidebar.leave_demo_requested.connect(self.leave_demo_requested)
        session.saved.preferences_changed.connect(self._on_preferences_changed)
        session.run.run_ended.connect(self._on_run_ended)
        session.run.busy_changed.connect(self._on_busy_changed)
        schedule.changed.connect(self.tell_status)
        schedule.caught_up.connect(self._on_caught_up)

    def open_first(self) -> None:
        """Show the connection that was open last, or the wizard."""
        connection = self._session.find(self._session.saved.preferences.connection)
        if connection is None:
            self.open_wizard()
        else:
            self.open_connection(connection)

    def wake(self) -> None:
        """The window shows: now comes what takes time."""
        self._window.sidebar.paint_icons(self._session.theme.tokens)
        if not self._session.is_demo and Tray.is_available():
            self._make_tray()
        self._schedule.begin()
        self._check.begin()
        self._releases.begin()
        self._status_timer.start()
        self._is_awake = True
        if self.desk is not None:
            self.desk.refresh()
            self._window.refresh_view()

    def open_connection(self, connection: Connection, *, counts_first: bool = False) -> None:
        """Show a connection; `counts_first`: begin with a preview."""
        before, self.desk = self.desk, Desk(self._session.services(connection), self)
        if before is not None:
            before.deleteLater()
        desk = self.desk
        desk.changed.connect(self._on_desk_changed)
        desk.first_send_requested.connect(self._on_first_send_requested)
        desk.keys_requested.connect(self._on_keys_requested)
        desk.connection_changed.connect(self._on_desk_connection_changed)
        desk.place_requested.connect(self._window.open_place)
        desk.fault_fixed.connect(self._on_fault_fixed)
        desk.schedule = self._schedule
        self._session.saved.change_preferences(
            msgspec.structs.replace(self._session.saved.preferences, connection=connection.name)
        )
        self._store_zone = desk.services.chosen.store_zone
        self._tell_sidebar()
        self._window.open_desk(desk, self._session.saved.preferences.place)
        if counts_first:
            desk.start(RunKind.PREVIEW)
        if self._is_awake:
            desk.refresh()
        self.tell_status()

    @Slot()
    def open_wizard(self) -> None:
        """Show the wizard."""
        from bcklaviyo_gui.gui.pages.wizard.wizard import Wizard

        wizard = Wizard(self._session, is_first=self.desk is None)
        wizard.connected.connect(self._on_connected)
        wizard.cancelled.connect(self._window.end_wizard)
        wizard.demo_requested.connect(self.demo_requested)
        self._window.show_wizard(wizard)

    def say_stopping(self) -> None:
        """Say that the end is near."""
        self._is_stopping = True
        self.tell_status()

    def remember(self) -> None:
        """Keep where the window is."""
        self._session.saved.change_preferences(
            msgspec.structs.replace(self._session.saved.preferences, geometry=self._window.remembered_geometry())
        )

    def close(self) -> None:
        """Take the tray away, and listen no more."""
        self._status_timer.stop()
        self._check.stop()
        if self._tray is not None:
            self._tray.close()

    @Slot()
    def tell_status(self) -> None:
        """Tell the status line and the tray how things stand."""
        desk = self.desk
        if desk is None:
            return
        words = status_words.status_of(
            desk,
            self._schedule.of(desk.services.connection),
            self._session.clock.now(),
            is_stopping=self._is_stopping,
            caught_up=self._caught_up,
        )
        self._window.status_line.tell(words.tone, words.state, words.next_sync, words.where)
        attention = desk.standing.needing_attention if desk.standing is not None else 0
        self._window.sidebar.set_badge("attention", attention)
        if self._tray is not None:
            self._tray.tell(
                words.tone,
                words.state,
                words.next_sync,
                is_paused=self._schedule.paused_until is not None,
                can_sync=not self._session.run.is_running and not desk.services.chosen.only_check,
                can_pause=self._schedule.is_on,
            )

    def _make_tray(self) -> None:
        self._tray = Tray(self)
        self._tray.open_requested.connect(self._window.bring_to_front)
        self._tray.quit_requested.connect(self.closing.ask)
        self._tray.sync_requested.connect(self._on_sync_requested)
        self._tray.pause_requested.connect(self._on_pause_requested)
        self._tray.show()
        self.tell_status()

    def _tell_sidebar(self) -> None:
        if self.desk is None:
            return
        chosen = self._session.saved.preferences.of(self.desk.services.connection.folder)
        account = tr("Klaviyo: {name}").format(name=chosen.account_name) if chosen.account_name else ""
        names = tuple(connection.name for connection in self._session.connections)
        self._window.sidebar.show_connections(
            names, self.desk.services.connection.name, account, is_demo=self._session.is_demo
        )

    @Slot()
    def _on_desk_changed(self) -> None:
        if self.desk is None:
            return
        result = self.desk.checked.result
        folder = self.desk.services.connection.folder
        chosen = self._session.saved.preferences.of(folder)
        if result is not None and result.store is not None and result.account is not None:
            self._session.saved.change_connection(
                folder,
                msgspec.structs.replace(
                    chosen,
                    store_name=result.store.name,
                    store_zone=result.store.timezone,
                    account_name=result.account.name,
                ),
            )
        self.tell_status()

    @Slot()
    def _on_preferences_changed(self) -> None:
        preferences = self._session.saved.preferences
        if is_remade := self._session.language.speak(preferences.language):
            self._window.retell()
            if self._tray is not None:
                self._tray.retell()
        is_remade = is_remade or preferences.text_scale != self._session.theme.scale
        if is_remade:  # hidden places are not dressed first, which would take most of the time
            self._window.remake_hidden_views()
        self._session.theme.dress_if_other(preferences.theme, preferences.text_scale)
        if is_remade:
            # Views lay themselves out when they are made; not in the midst of what one of them asked for.
            QTimer.singleShot(0, self, self._remake_views)
        if self.desk is not None:
            before, self._store_zone = self._store_zone, self.desk.services.chosen.store_zone
            if self._store_zone != before:
                # They show days and times of the store's zone.
                QTimer.singleShot(0, self, self._remake_views_of_zone)
            self._tell_sidebar()
        self.tell_status()

    @Slot()
    def _remake_views(self) -> None:
        if self.desk is not None:
            self._window.open_desk(self.desk, self._window.place)

    @Slot()
    def _remake_views_of_zone(self) -> None:
        if self._window.place in ("overview", "settings"):
            self._window.remake_hidden_views()
        else:
            self._remake_views()

    @Slot(object)
    def _on_connected(self, connection: Connection) -> None:
        self._session.read_connections()
        self._window.end_wizard()
        self._session.saved.change_preferences(
            msgspec.structs.replace(self._session.saved.preferences, place="overview")
        )
        only_check = self._session.saved.preferences.of(connection.folder).only_check
        self.open_connection(connection, counts_first=not only_check)

    @Slot(str)
    def _on_connection_requested(self, name: str) -> None:
        connection = self._session.find(name)
        if connection is not None and (self.desk is None or connection.name != self.desk.services.connection.name):
            self.open_connection(connection)

    @Slot()
    def _on_desk_connection_changed(self) -> None:
        """The open connection was forgotten."""
        self._session.read_connections()
        gone, self.desk = self.desk, None
        if gone is not None:
            self._session.saved.change_preferences(
                self._session.saved.preferences.without_connection(gone.services.connection.folder)
            )
            gone.deleteLater()
        self._window.close_desk()
        self.open_first()

    @Slot()
    def _on_first_send_requested(self) -> None:
        from bcklaviyo_gui.gui.shell.first_send import FirstSendDialog

        if self.desk is not None:
            if not self._window.isVisible():
                self._window.bring_to_front()
            saved, window = self._session.saved, self._window
            is_elsewhere = saved.preferences.place != "preview"
            FirstSendDialog(self.desk, saved.settings, window, offers_preview=is_elsewhere).open()

    @Slot()
    def _on_keys_requested(self) -> None:
        from bcklaviyo_gui.gui.pages.wizard.keys_dialog import KeysDialog

        if self.desk is not None:
            dialog = KeysDialog(self._session, self.desk.services.connection, self._window)
            dialog.accepted.connect(self.desk.keys_were_replaced)
            dialog.open()

    @Slot()
    def _on_fault_fixed(self) -> None:
        if self.desk is not None:
            self._schedule.fault_fixed(self.desk.services.connection)

    @Slot(str)
    def _on_place_changed(self, place: str) -> None:
        self._session.saved.change_preferences(msgspec.structs.replace(self._session.saved.preferences, place=place))

    @Slot(str)
    def _on_caught_up(self, name: str) -> None:
        self._caught_up = name
        self.tell_status()

    @Slot(str)
    def _on_checked(self, folder_name: str) -> None:
        if self.desk is not None and self.desk.services.connection.folder == folder_name:
            self.desk.read_last_check()

    @Slot(object, int)
    def _on_new_differences(self, connection: Connection, count: int) -> None:
        if self._tray is not None and not self._window.isActiveWindow():
            self._tray.notify(connection.name, counted("{n} new differences between your store and Klaviyo.", count))

    @Slot(bool)
    def _on_busy_changed(self, is_busy: bool) -> None:
        # The schedule tells of a missed sync right after this.
        if is_busy:
            self._caught_up = None
        self.tell_status()

    @Slot(object)
    def _on_run_ended(self, summary: RunSummary) -> None:
        request = self._session.run.last_request
        if summary.outcome is Outcome.FAILED:
            self._caught_up = None
        self._window.refresh_view()
        if self._tray is not None and request is not None and not self._window.isActiveWindow():
            notice = run_notice(request.connection.name, summary)
            if notice is not None:
                self._tray.notify(*notice)
        self.tell_status()

    @Slot()
    def _on_sync_requested(self) -> None:
        if self.desk is not None:
            self.desk.request_sync()

    @Slot()
    def _on_pause_requested(self) -> None:
        is_paused = self._schedule.paused_until is not None
        self._schedule.pause_until(None if is_paused else self._session.clock.now() + _PAUSE)
        self.tell_status()

    @Slot()
    def _on_close_requested(self) -> None:
        if self.closing.can_hide and self._tray is not None:
            self.remember()
            self._window.hide()
        else:
            self.closing.ask()
