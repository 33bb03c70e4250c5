"""The composition of the desktop app: who is there, who hears whom, and how it ends."""

import sys
import threading
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from bcklaviyo_gui import __version__
from bcklaviyo_gui.domain.errors import BcklaviyoError
from bcklaviyo_gui.gui.engine.background import Background
from bcklaviyo_gui.gui.engine.keys import KeyBox
from bcklaviyo_gui.gui.engine.schedule_controller import ScheduleController
from bcklaviyo_gui.gui.engine.session import DemoPlace, Session
from bcklaviyo_gui.gui.shell.crash import CrashHooks
from bcklaviyo_gui.gui.shell.desk_window import DeskWindow
from bcklaviyo_gui.gui.shell.garbage import GarbageCollector
from bcklaviyo_gui.gui.shell.main_window import MainWindow
from bcklaviyo_gui.gui.shell.unsaved import UnsavedNotice
from bcklaviyo_gui.gui.text.language import Language, tr
from bcklaviyo_gui.gui.text.phrases import error_sentence, error_title
from bcklaviyo_gui.gui.widgets.theme import Theme, ThemeChoice
from bcklaviyo_gui.local import connections, signals
from bcklaviyo_gui.local.clock import Clock, SystemClock
from bcklaviyo_gui.local.connections import BIGCOMMERCE_URL, KLAVIYO_URL, Connection
from bcklaviyo_gui.local.data_folder import DataFolder, data_folder

SWITCH_INTERVAL_S = 0.0003
"""After how long a thread that computes is asked to let another go on."""


@dataclass(frozen=True)
class Options:
    """How the app was asked to start."""

    is_demo: bool = False
    is_hidden: bool = False
    data_dir: Path | None = None
    bigcommerce_url: str = BIGCOMMERCE_URL
    klaviyo_url: str = KLAVIYO_URL


class App(QObject):
    """Owns everything but the QApplication; `ended` when all threads are gone."""

    ended = Signal()

    def __init__(self, application: QApplication, options: Options, clock: Clock | None = None) -> None:
        super().__init__()
        self._options = options
        self._clock = clock or SystemClock()
        self.background = Background(self)
        self.theme = Theme(application, self)
        self.language = Language(application, self)
        self.window: MainWindow | None = None
        self.desk_window: DeskWindow | None = None
        self.session: Session | None = None
        self.schedule: ScheduleController | None = None
        self._demo: DemoPlace | None = None
        self._is_quitting = False
        self._crash_hooks = CrashHooks(lambda: self.window, self)
        self._crash_hooks.set()
        self._garbage = GarbageCollector(self)
        application.setQuitOnLastWindowClosed(False)
        # A run's thread computes: each step from Qt into Python waits for it, and one painting takes hundreds of steps.
        sys.setswitchinterval(SWITCH_INTERVAL_S)
        application.commitDataRequest.connect(self._on_session_ending, Qt.ConnectionType.DirectConnection)

    def start(self) -> None:
        """Show the window; everything heavy comes after."""
        folder = data_folder(self._options.data_dir)
        if self._options.is_demo:
            self._demo = DemoPlace()
            folder = self._demo.folder
        self._open_session(folder)

    def raise_window(self) -> None:
        """Show the window above the others."""
        if self.window is not None:
            self.window.bring_to_front()

    def quit(self) -> None:
        """Stop what runs, then end; safe to call twice."""
        if self._is_quitting:
            return
        self._is_quitting = True
        if self.schedule is not None:
            self.schedule.stop()
        if self.desk_window is not None:
            self.desk_window.say_stopping()
        if self.session is not None and self.session.run.is_running:
            self.session.run.run_ended.connect(self._on_last_run_ended)
            self.session.run.stop()
        else:
            self._end()

    def _open_session(self, folder: DataFolder) -> None:
        is_demo = self._demo is not None
        keys = KeyBox(folder, uses_keyring=not is_demo)
        session = Session(folder, keys, self.background, self.theme, self.language, self._clock, self, is_demo=is_demo)
        session.bigcommerce_url, session.klaviyo_url = self._options.bigcommerce_url, self._options.klaviyo_url
        self.session = session
        self.language.speak(session.saved.preferences.language)
        self.theme.dress(ThemeChoice(session.saved.preferences.theme), session.saved.preferences.text_scale)
        self.schedule = ScheduleController(session, self)
        self.window = MainWindow(self.theme)
        self.window.restore_remembered(session.saved.preferences.geometry)
        self.desk_window = DeskWindow(self.window, session, self.schedule, self)
        UnsavedNotice(self.window, session.saved, self.desk_window)
        self.desk_window.quit_requested.connect(self.quit)
        self.desk_window.demo_requested.connect(self._on_demo_requested)
        self.desk_window.leave_demo_requested.connect(self._on_leave_demo_requested)
        self.window.shown.connect(self._on_window_shown)
        if is_demo:
            self.window.show_waiting(tr("Opening the demo store…"), tr("A moment."))
        else:
            self.window.show_waiting("", "")
        if self._options.is_hidden and self.desk_window.closing.can_hide:
            QTimer.singleShot(0, self, self._on_window_shown)
        else:
            self.window.show()

    @Slot()
    def _on_window_shown(self) -> None:
        demo, session = self._demo, self.session
        if session is None or self.desk_window is None or self._is_quitting:
            return
        if demo is None:
            self.desk_window.open_first()
            folder = session.folder
            self.background.start_in_order(lambda: connections.finish_removals(folder), lambda _error: None, self)
        self.desk_window.wake()
        if demo is not None:
            keys, clock = session.keys, self._clock
            self.background.start(lambda: demo.open(keys, clock), self._take_demo, self._no_demo, self)

    def _take_demo(self, connection: Connection) -> None:
        if self.session is not None and self.desk_window is not None:
            self.session.read_connections()
            self.desk_window.open_connection(connection, counts_first=True)

    def _no_demo(self, error: BcklaviyoError) -> None:
        if self.window is not None:
            self.window.show_waiting(error_title(error), error_sentence(error))

    @Slot()
    def _on_demo_requested(self) -> None:
        self._close_session()
        self._demo = DemoPlace()
        self._open_session(self._demo.folder)

    @Slot()
    def _on_leave_demo_requested(self) -> None:
        session = self.session
        if session is not None and session.run.is_running:
            session.run.run_ended.connect(self._on_leave_demo_requested, Qt.ConnectionType.QueuedConnection)
            session.run.stop()
            return
        self._close_session()
        demo, self._demo = self._demo, None
        if demo is not None:
            self.background.start_in_order(demo.close, lambda _error: None, self)
        self._open_session(data_folder(self._options.data_dir))

    def _close_session(self) -> None:
        if self.schedule is not None:
            self.schedule.stop()
        if self.desk_window is not None:
            self.desk_window.close()
            self.desk_window.deleteLater()
        if self.window is not None:
            # Its first showing may not have been told yet: that would wake the next session in its stead.
            self.window.shown.disconnect(self._on_window_shown)
            self.window.close_for_good()
            self.window.deleteLater()
        if self.session is not None:
            self.session.deleteLater()
        if self.schedule is not None:
            self.schedule.deleteLater()
        self.window, self.desk_window, self.session, self.schedule = None, None, None, None

    @Slot()
    def _on_session_ending(self) -> None:
        # The desktop ends: it gives us a moment, and what was done is safe in any case.
        self.quit()

    @Slot(object)
    def _on_last_run_ended(self, _summary: object) -> None:
        self._end()

    def _end(self) -> None:
        if self.desk_window is not None:
            self.desk_window.remember()
        self._close_session()
        self.background.close()
        if self._demo is not None:
            self._demo.close()
            self._demo = None
        self._crash_hooks.unset()
        self._garbage.close()
        self.ended.emit()


def run_app(options: Options) -> int:
    """Run the app to its end; returns the exit status."""
    from bcklaviyo_gui.gui.shell import no_start
    from bcklaviyo_gui.gui.shell.single_instance import SingleInstance, Turn

    threading.current_thread().name = "bcklaviyo-gui"
    application = QApplication(sys.argv[:1])
    application.setApplicationName("bcklaviyo")
    application.setApplicationDisplayName("BCKlaviyo")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("bcklaviyo")
    single = None
    if not options.is_demo:
        single = SingleInstance(data_folder(options.data_dir))
        try:
            turn = single.claim()
        except BcklaviyoError as error:
            return no_start.tell_fault(application, error)
        if turn is not Turn.FIRST:
            return no_start.tell_other(application, is_shown=turn is Turn.SHOWN)
    app = App(application, options)
    app.ended.connect(application.quit, Qt.ConnectionType.QueuedConnection)
    if single is not None:
        single.raise_requested.connect(app.raise_window)
    _leave_on_signals(app)
    try:
        app.start()
        return application.exec()
    except BcklaviyoError as error:
        app.background.close()
        return no_start.tell_fault(application, error)
    finally:
        if single is not None:
            single.close()


def _leave_on_signals(app: App) -> None:
    """Ctrl+C and its like end the app as its menu does."""
    import signal

    for number in signals.ENDING:
        signal.signal(number, lambda _number, _frame: QTimer.singleShot(0, app, app.quit))
    # Python sees a signal only when it runs: a timer lets it, twice a second.
    timer = QTimer(app)
    timer.timeout.connect(lambda: None)
    timer.start(500)
