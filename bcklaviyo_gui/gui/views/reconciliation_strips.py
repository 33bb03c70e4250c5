"""The strips above the reconciliation: how far it is, and the two time zones with the switch that aligns the days."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from bcklaviyo_gui.gui.language import tr
from bcklaviyo_gui.gui.widgets import Banner, Bar, Button, Card, PlainLabel, Switch, Tone, grid


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
        row = QHBoxLayout()
        row.setSpacing(grid(2))
        row.addWidget(self.words)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        self.body.addLayout(row)

    def tell(self, words: str, share: float | None, *, can_stop: bool = True) -> None:
        """Show how far it is."""
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

    def offer(self, *, can_align: bool) -> None:
        """Begin with the days as each side counts them."""
        self.switch.setChecked(False)
        for widget in (self._label, self.switch):
            widget.setVisible(can_align)

    @Slot(bool)
    def _on_toggled(self, is_on: bool) -> None:
        self.align_changed.emit(is_on)
