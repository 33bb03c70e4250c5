"""The card of the regular sync: a switch, how often, the last and the next."""

import msgspec
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from bcklaviyo_gui.gui.engine.desk import Desk
from bcklaviyo_gui.gui.engine.status_texts import next_words
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.text.phrases import clock_time, interval_words
from bcklaviyo_gui.gui.widgets import Card, ComboBox, Switch, WrappingCheck, grid

INTERVALS = (5, 10, 15, 30, 60, 120, 180, 360, 720, 1440)


class ScheduleCard(Card):
    """Shows and changes the schedule of one connection."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        title = tr("Synchroni&ze regularly")
        super().__init__(title, " ", parent)
        self._desk = desk
        self.switch = Switch(title.replace("&", ""))
        self.setAccessibleName(self.switch.accessibleName())
        self.title.setBuddy(self.switch)
        self.switch.setObjectName("syncSwitch")
        self.switch.clicked.connect(self._on_switched)
        self.interval = ComboBox()
        self.interval.setObjectName("syncInterval")
        self.interval.setAccessibleName(tr("How often"))
        for minutes in INTERVALS:
            self.interval.addItem(interval_words(minutes), minutes)
        self.interval.activated.connect(self._on_interval_chosen)
        self.check = WrappingCheck(tr("&Compare the last seven days after each sync"))
        self.check.setObjectName("checksAfterSync")
        self.check.setAccessibleName(tr("Compare the last seven days after each sync"))
        self.check.clicked.connect(self._on_check_clicked)
        self.body.addWidget(self.check)
        self.buttons.setSpacing(grid(2))
        self.buttons.addWidget(self.interval)
        self.buttons.addWidget(self.switch)
        self.show_state()

    def show_state(self) -> None:
        """Show what is chosen, the last and the next sync."""
        chosen = self._desk.services.chosen
        self.switch.setChecked(chosen.is_sync_on)
        position = self.interval.findData(chosen.sync_minutes)
        if position < 0:
            self.interval.addItem(interval_words(chosen.sync_minutes), chosen.sync_minutes)
            position = self.interval.count() - 1
        self.interval.setCurrentIndex(position)
        self.interval.setEnabled(chosen.is_sync_on)
        self.check.setChecked(chosen.checks_after_sync)
        self.set_text(self._words())

    def _words(self) -> str:
        now, zone = self._desk.services.clock.now(), self._desk.services.zone
        standing = self._desk.standing
        parts = []
        if standing is not None and standing.last_good is not None:
            parts.append(tr("Last: {time}.").format(time=clock_time(standing.last_good.ended, now, zone)))
        if not self._desk.services.chosen.is_sync_on:
            parts.append(tr("Off: new orders reach Klaviyo only when you sync by hand."))
        elif self._desk.schedule is not None:
            upcoming = next_words(self._desk.schedule.of(self._desk.services.connection), now, zone)
            if upcoming:
                parts.append(upcoming + ".")
        return " ".join(parts) or tr("New and changed orders are sent while this program runs.")

    @Slot()
    def _on_switched(self) -> None:
        self._desk.request_schedule(is_on=self.switch.isChecked())
        self.show_state()

    @Slot(bool)
    def _on_check_clicked(self, is_on: bool) -> None:
        chosen = self._desk.services.chosen
        self._desk.change_preferences(msgspec.structs.replace(chosen, checks_after_sync=is_on))

    @Slot(int)
    def _on_interval_chosen(self, _index: int) -> None:
        chosen = self._desk.services.chosen
        self._desk.change_preferences(msgspec.structs.replace(chosen, sync_minutes=int(self.interval.currentData())))
