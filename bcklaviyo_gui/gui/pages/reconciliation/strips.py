"""The strips above the reconciliation: how far it is, what happened, the verdict, and the two time zones."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from bcklaviyo_gui.domain.errors import BcklaviyoError
from bcklaviyo_gui.gui.pages.reconciliation.texts import note_words, verdict, zone_words
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.text.phrases import error_sentence, error_title, time_left
from bcklaviyo_gui.gui.widgets import Banner, Bar, Button, Card, FlowRow, PlainLabel, Switch, Tone, grid
from bcklaviyo_gui.reconcile.result import Reconciliation, TimeZones


class Strips(QObject):
    """All of them in their order; each shows only while it has something to say."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.work = WorkStrip()
        self.message = MessageBanner()
        self.verdict, self.note = (Banner(Tone.NEUTRAL, "", "") for _ in range(2))
        self.message.acted.connect(self._on_message_closed)
        self.verdict.setObjectName("reconciliationVerdict")
        self.zones = ZoneBanner()

    def add_to(self, body: QVBoxLayout) -> None:
        """Put them into a page, hidden."""
        for strip in (self.work, self.message, self.verdict, self.zones, self.note):
            strip.setVisible(False)
            body.addWidget(strip)

    def tell(self, tone: Tone, title: str, text: str, folder: Path | None = None) -> None:
        """Say what happened, perhaps in which folder, until it is read or the next comparison begins."""
        self.message.tell(tone, title, text, tr("Cl&ose"))
        self.message.offer(folder)
        self.message.setVisible(True)

    @Slot(object)
    def tell_fault(self, error: BcklaviyoError, first: str = "") -> None:
        """Say what went wrong; perhaps what went well before."""
        self.tell(Tone.BAD, f"{first} {error_title(error)}.".strip(), error_sentence(error))

    def show_found(self, found: Reconciliation) -> None:
        """Say what a comparison found."""
        zones = found.time_zones
        self.zones.offer(can_align=zones.is_mismatch and all(day.aligned_events is not None for day in found.days))
        if zones.is_mismatch:
            self.zones.show_zones(zones, len(found.days))
        self.zones.setVisible(zones.is_mismatch)
        words = verdict(found)
        self.verdict.tell(words.tone, words.title, "")
        # Where the time zones differ, their banner says what matters.
        self.verdict.setVisible(not zones.is_mismatch)
        notes = [note_words(note) for note in found.notes if note.code != "timezone_mismatch"]
        self.note.setVisible(bool(notes))
        if notes:
            self.note.tell(notes[0].tone, notes[0].title, notes[0].text)

    def hide_found(self) -> None:
        """Say nothing of what was found before: other days are compared now."""
        self.zones.offer(can_align=False)
        for strip in (self.zones, self.verdict, self.note):
            strip.setVisible(False)

    @Slot()
    def _on_message_closed(self) -> None:
        self.message.setVisible(False)


class MessageBanner(Banner):
    """What happened; and the folder where it did."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Tone.NEUTRAL, "", "", parent=parent)
        self.setObjectName("reconciliationMessage")
        self.action.setObjectName("closeMessage")
        self._folder: Path | None = None
        self.open = Button(tr("Open the fol&der"), name="openMessageFolder")
        self.open.clicked.connect(self._on_open)
        layout = self.layout()
        if isinstance(layout, QBoxLayout):
            layout.insertWidget(layout.count() - 1, self.open, 0, Qt.AlignmentFlag.AlignVCenter)
        self.offer(None)

    def offer(self, folder: Path | None) -> None:
        """Offer to open a folder, or none."""
        self._folder = folder
        self.open.setVisible(folder is not None)

    @Slot()
    def _on_open(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


class WorkStrip(Card):
    """What is being done, how far it is, and the way to stop it."""

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setObjectName("reconciliationWork")
        self.words = PlainLabel("")
        self.words.setObjectName("reconciliationProgress")
        self.bar = Bar()
        self.stop = Button(tr("&Stop"), name="stopReconciliation")
        self.stop.clicked.connect(self.stop_requested)
        row = FlowRow(spacing=grid(2))
        row.addWidget(self.words)
        row.addWidget(self.bar)
        row.addWidget(self.stop)
        self.body.addLayout(row)

    def tell(self, words: str, share: float | None, left_s: float | None = None, *, can_stop: bool = True) -> None:
        """Show how far it is, and about how many seconds are left where that is known."""
        if left_s is not None:
            words = f"{words} · {time_left(left_s)}"
        self.words.setText(words)
        self.bar.set_share(share)
        self.stop.setEnabled(can_stop)
        self.setAccessibleName(words)


class ZoneBanner(Banner):
    """Two time zones, and `align_changed`: Klaviyo's days shall be the store's."""

    align_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Tone.WARNING, "", "", parent=parent)
        self.setObjectName("zoneBanner")
        self._zones: tuple[TimeZones, int] | None = None
        self._label = PlainLabel(tr("Ali&gn days"))
        self.switch = Switch(tr("Align days"))
        self.switch.setObjectName("alignDays")
        self.switch.setAccessibleDescription(tr("Shows Klaviyo's events on the days of the store's time zone"))
        self._label.setBuddy(self.switch)
        self.switch.toggled.connect(self._on_toggled)
        layout = self.layout()
        if isinstance(layout, QBoxLayout):
            for widget in (self._label, self.switch):
                layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_zones(self, zones: TimeZones, days: int) -> None:
        """Tell both time zones, and how many of the days match as they are shown now."""
        self._zones = (zones, days)
        self._say()

    def _say(self) -> None:
        if self._zones is not None:
            words = zone_words(*self._zones, is_aligned=self.switch.isChecked())
            self.tell(words.tone, words.title, words.text)

    def offer(self, *, can_align: bool) -> None:
        """Begin with the days as each side counts them."""
        self.switch.setChecked(False)
        for widget in (self._label, self.switch):
            widget.setVisible(can_align)

    @Slot(bool)
    def _on_toggled(self, is_on: bool) -> None:
        self._say()
        self.align_changed.emit(is_on)
