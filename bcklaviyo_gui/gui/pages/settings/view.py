"""Settings: look, this computer, what is sent, whom never to send, and the connection itself."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from bcklaviyo_gui.domain.errors import BcklaviyoError
from bcklaviyo_gui.gui.engine.desk import Desk
from bcklaviyo_gui.gui.pages.schedule_card import ScheduleCard
from bcklaviyo_gui.gui.pages.settings.cards import ComputerCard, ConnectionCard, LookCard
from bcklaviyo_gui.gui.pages.settings.never_send_card import NeverSendCard
from bcklaviyo_gui.gui.pages.settings.sending_card import SendingCard
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.text.phrases import error_sentence, error_title
from bcklaviyo_gui.gui.widgets import Banner, LinkButton, Page, Tone


class SettingsView(Page):
    """Shows and changes settings; each holds at once."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(tr("Settings"), parent, scrolls=True)
        self._desk = desk
        self._problem = Banner(Tone.BAD, "", "")
        self._problem.hide()
        self.body.addWidget(self._problem)
        self.look = LookCard(desk)
        self.computer = ComputerCard(desk)
        self.computer.failed.connect(self._tell)
        self.schedule = ScheduleCard(desk)
        self.sending = SendingCard(desk)
        self.never_send = NeverSendCard(desk)
        self.connection = ConnectionCard(desk)
        self.connection.failed.connect(self._tell)
        for card in (self.look, self.computer, self.schedule, self.sending, self.never_send, self.connection):
            self.body.addWidget(card)
        self.about = LinkButton(tr("A&bout BCKlaviyo"), name="about")
        self.about.clicked.connect(self._on_about_clicked)
        self.body.addWidget(self.about, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        desk.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Show what holds now."""
        self.computer.read()
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        self.schedule.setVisible(not self._desk.services.chosen.only_check)
        self.schedule.show_state()
        self.connection.show_state()

    @Slot()
    def _on_about_clicked(self) -> None:
        from bcklaviyo_gui.gui.pages.settings.about import AboutDialog

        dialog = AboutDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot(object)
    def _tell(self, error: BcklaviyoError) -> None:
        self._problem.tell(Tone.BAD, error_title(error) + ".", error_sentence(error))
        self._problem.show()
