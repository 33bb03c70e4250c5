"""The question before the program quits, where quitting ends something that the merchant may count on."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMessageBox

from bcklaviyo_gui.gui.engine.schedule_controller import ScheduleController
from bcklaviyo_gui.gui.engine.session import Session
from bcklaviyo_gui.gui.shell.main_window import MainWindow
from bcklaviyo_gui.gui.shell.tray import Tray
from bcklaviyo_gui.gui.text.language import tr


class Closing(QObject):
    """Asks whether to quit; `confirmed` at once when nothing would end."""

    confirmed = Signal()

    def __init__(self, window: MainWindow, session: Session, schedule: ScheduleController, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._session = session
        self._schedule = schedule
        self._question: QMessageBox | None = None

    @property
    def can_hide(self) -> bool:
        """Whether the app can go on without its window."""
        return self._session.saved.preferences.stays_in_tray and Tray.is_available() and not self._session.is_demo

    @Slot()
    def ask(self) -> None:
        """Quit, after a question if a run would be stopped or the regular sync would end."""
        if self._question is not None:
            self._question.raise_()
            return
        is_running = self._session.run.is_running
        if self._session.is_demo or not (is_running or self._schedule.is_on):
            self.confirmed.emit()
            return
        box = QMessageBox(self._window)
        box.setObjectName("quitQuestion")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Quit BCKlaviyo"))
        box.setText(tr("Stop the run and quit?") if is_running else tr("Quit, and end the regular sync?"))
        box.setInformativeText("\n\n".join(self._consequences(is_running=is_running)))
        yes = box.addButton(tr("Stop and &quit") if is_running else tr("&Quit"), QMessageBox.ButtonRole.DestructiveRole)
        yes.setObjectName("quitYes")
        no = box.addButton(tr("&Keep it open"), QMessageBox.ButtonRole.RejectRole)
        no.setObjectName("quitNo")
        box.setDefaultButton(no)
        box.setEscapeButton(no)
        box.finished.connect(lambda _result: self._take(is_yes=box.clickedButton() is yes))
        box.setModal(True)
        self._question = box
        if not self._window.isVisible():
            self._window.bring_to_front()
        box.show()

    def _consequences(self, *, is_running: bool) -> list[str]:
        said = []
        if is_running:
            said.append(
                tr(
                    "A run is under way. What was sent is remembered: the next start goes on where this one stops, and"
                    " nothing is sent twice."
                )
            )
        if self._schedule.is_on:
            said.append(
                tr(
                    "New orders reach Klaviyo only while this program runs. What is missed is sent when you open it"
                    " again."
                )
            )
            if not Tray.is_available():
                said.append(tr("This desktop has no tray in which it could go on without its window."))
            elif not self._session.saved.preferences.stays_in_tray:
                said.append(tr("To let it go on without its window, switch on “Keep running in the tray” in Settings."))
        return said

    def _take(self, *, is_yes: bool) -> None:
        if self._question is not None:
            self._question.deleteLater()
            self._question = None
        if is_yes:
            self.confirmed.emit()
