"""Before the first send, once: what it will do, what it may cost, and whom it shall cover."""

import msgspec
from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from bcklaviyo_gui.gui.engine.desk import Desk
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.text.phrases import number
from bcklaviyo_gui.gui.widgets import Button, FlowRow, PlainLabel, PrimaryButton, grid, resize_on_screen
from bcklaviyo_gui.local.settings import Settings
from bcklaviyo_gui.sync.reports import RunKind


class _Words(QWidget):
    """Texts of which Qt would demand the height that they have in the narrowest window."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class FirstSendDialog(QDialog):
    """Tells it, and starts the backfill when the merchant agrees."""

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("firstSend")
        self.setWindowTitle(tr("Before the first send"))
        self._desk = desk
        self._settings = settings
        self._words = _Words()
        self._words.setObjectName("pageBody")
        column = QVBoxLayout(self._words)
        column.setContentsMargins(grid(4), grid(3), grid(4), grid(2))
        column.setSpacing(grid(2))
        column.addWidget(PlainLabel(tr("Before the first send"), "title"))
        self.amount = PlainLabel(self._amount(), "heading", wraps=True)
        column.addWidget(self.amount)
        for title, text in self._points():
            block = QVBoxLayout()
            block.setSpacing(grid(0.5))
            block.addWidget(PlainLabel(title, "strong", wraps=True))
            block.addWidget(PlainLabel(text, "dim", wraps=True))
            column.addLayout(block)
        self.everybody = QRadioButton(tr("&All customers of the store"))
        self.everybody.setObjectName("allCustomers")
        self.buyers = QRadioButton(tr("&Only those who ordered"))
        self.buyers.setObjectName("onlyBuyers")
        (self.buyers if settings.only_customers_with_orders else self.everybody).setChecked(True)
        choice = QVBoxLayout()
        choice.setSpacing(grid(0.5))
        choice.addWidget(PlainLabel(tr("Which customers get a profile in Klaviyo?"), "strong"))
        choice.addWidget(self.everybody, 0, Qt.AlignmentFlag.AlignLeft)
        choice.addWidget(self.buyers, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(choice)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._words)
        self._buttons = self._make_buttons()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(area, 1)
        outer.addLayout(self._buttons)
        desk.changed.connect(self._on_desk_changed)

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)

    def _fit(self) -> None:
        # As high as its texts; where the screen is not, they scroll, and the buttons stay.
        column, outer = self._words.layout(), self.layout()
        if column is not None and outer is not None:
            least = max(column.totalMinimumSize().width(), outer.totalMinimumSize().width())
            width = max(grid(76), least)
            height = column.totalHeightForWidth(width) + self._buttons.heightForWidth(width)
            resize_on_screen(self, QSize(width, height))

    def _amount(self) -> str:
        standing = self._desk.standing
        if standing is None or standing.preview is None:
            return tr("Every order, customer and refund of your store will be sent to Klaviyo.")
        preview = standing.preview
        return tr("{profiles} profiles and {events} events will be sent to Klaviyo.").format(
            profiles=number(preview.profiles), events=number(preview.events)
        )

    def _points(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                tr("New profiles may count toward your Klaviyo plan"),
                tr(
                    "Klaviyo bills by active profiles. People who are new there become profiles; nobody is subscribed"
                    " to anything by this."
                ),
            ),
            (
                tr("Flows that start from these events stay quiet"),
                tr("The events are marked as history, so no “thank you for your order” goes out for old orders."),
            ),
            (
                tr("Flows that start from a segment may run"),
                tr(
                    "New orders change who is in a segment. If a flow starts when somebody joins one, pause it in"
                    " Klaviyo first, under Flows."
                ),
            ),
        )

    def _make_buttons(self) -> FlowRow:
        row = FlowRow(spacing=grid(1))
        row.setContentsMargins(grid(4), grid(1), grid(4), grid(3))
        look = Button(tr("&See the preview first"), name="seePreview")
        look.clicked.connect(self._on_look)
        later = Button(tr("&Not now"), name="notNow")
        later.clicked.connect(self.reject)
        send = PrimaryButton(tr("Send &my order history"), name="sendHistory")
        send.setDefault(True)
        send.clicked.connect(self._on_send)
        row.addWidget(look)
        row.addStretch()
        row.addWidget(later)
        row.addWidget(send)
        return row

    @Slot()
    def _on_desk_changed(self) -> None:
        self.amount.setText(self._amount())

    @Slot()
    def _on_look(self) -> None:
        self.reject()
        self._desk.place_requested.emit("preview")

    @Slot()
    def _on_send(self) -> None:
        desk = self._desk
        desk.services.saved.change_settings(
            msgspec.structs.replace(self._settings, only_customers_with_orders=self.buyers.isChecked())
        )
        desk.change_preferences(msgspec.structs.replace(desk.services.chosen, knows_first_send=True))
        self.accept()
        desk.start(RunKind.BACKFILL)
