"""Before the first send, and before the rest when only some days were sent: what, at which cost, and for whom."""

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from bcklaviyo_gui.gui.engine.desk import Desk
from bcklaviyo_gui.gui.tables.days_filter import DaysFilter
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.text.phrases import number
from bcklaviyo_gui.gui.widgets import Button, FlowRow, PlainLabel, PrimaryButton, RadioButton, grid, resize_on_screen
from bcklaviyo_gui.local.settings import Settings
from bcklaviyo_gui.sync.reports import RunKind

if TYPE_CHECKING:
    from bcklaviyo_gui.operations.lists import Files
    from bcklaviyo_gui.state.previews import Covered


class _Words(QWidget):
    """Texts of which Qt would demand the height that they have in the narrowest window."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class FirstSendDialog(QDialog):
    """Tells it, and starts the backfill when the merchant agrees; `offers_preview` unless that is where they are."""

    def __init__(
        self, desk: Desk, settings: Settings, parent: QWidget | None = None, *, offers_preview: bool = True
    ) -> None:
        super().__init__(parent)
        self._offers_preview = offers_preview
        self.setObjectName("firstSend")
        self._desk = desk
        self._is_rest = desk.standing is not None and any(desk.standing.sent.values())
        title = tr("Before the rest is sent") if self._is_rest else tr("Before the first send")
        self.setWindowTitle(title)
        self._settings = settings
        self._covered: Covered | None = None
        self._words = _Words()
        self._words.setObjectName("pageBody")
        column = QVBoxLayout(self._words)
        column.setContentsMargins(grid(4), grid(3), grid(4), grid(2))
        column.setSpacing(grid(2))
        column.addWidget(PlainLabel(title, "title"))
        self.amount = PlainLabel(self._amount(), "heading", wraps=True)
        column.addWidget(self.amount)
        column.addLayout(self._make_days())
        column.addLayout(self._make_people())
        for title, text in self._points():
            block = QVBoxLayout()
            block.setSpacing(grid(0.5))
            block.addWidget(PlainLabel(title, "strong", wraps=True))
            block.addWidget(PlainLabel(text, "dim", wraps=True))
            column.addLayout(block)
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

    def _make_days(self) -> QVBoxLayout:
        services = self._desk.services
        self.days = DaysFilter(services.clock, services.zone)
        self.days.picked.connect(self._on_days_picked)
        block = QVBoxLayout()
        block.setSpacing(grid(0.5))
        block.addWidget(PlainLabel(tr("Which orders?"), "strong"))
        block.addWidget(self.days)
        self.rest = PlainLabel(
            tr("The rest of your history can be sent later; nothing is sent twice."), "dim", wraps=True
        )
        self.rest.setVisible(False)
        block.addWidget(self.rest)
        return block

    def _make_people(self) -> QVBoxLayout:
        self.everybody, self.buyers = RadioButton(), RadioButton()
        self.everybody.setObjectName("allCustomers")
        self.buyers.setObjectName("onlyBuyers")
        (self.buyers if self._settings.only_customers_with_orders else self.everybody).setChecked(True)
        self.everybody.toggled.connect(self._show_amounts)
        block = QVBoxLayout()
        block.setSpacing(grid(0.5))
        block.addWidget(PlainLabel(tr("Which customers get a profile in Klaviyo?"), "strong"))
        block.addWidget(self.everybody, 0, Qt.AlignmentFlag.AlignLeft)
        block.addWidget(self.buyers, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_amounts()
        self._count()
        return block

    def _count(self) -> None:
        """Count what the chosen days cover, off this thread; the newest choice wins."""
        services = self._desk.services
        home = services.folder.connection_folder(services.connection.folder)
        since, before = self.days.span()

        def ask(files: "Files") -> "Covered | None":
            from bcklaviyo_gui.operations.previews import covered_by

            return covered_by(files, home, services.state_file, since, before)

        def take(covered: "Covered | None") -> None:
            if self.days.span() == (since, before):
                self._covered = covered
                self._show_amounts()

        services.background.reader.ask(ask, take, lambda _error: take(None), self)

    @Slot()
    def _show_amounts(self) -> None:
        covered, knows_all = self._covered, not self._settings.only_customers_with_orders
        self._name(
            self.everybody, tr("&All customers of the store"), covered.everybody if covered and knows_all else None
        )
        self._name(self.buyers, tr("&Only those who ordered"), covered.buyers if covered else None)
        self.amount.setText(self._amount())
        if self.isVisible():
            self._fit()

    def _name(self, button: RadioButton, name: str, count: int | None) -> None:
        text = f"{name} · {number(count)}" if count is not None else name
        button.setText(text)
        button.setAccessibleName(text.replace("&", ""))

    def _fit(self) -> None:
        # As high as its texts; where the screen is not, they scroll, and the buttons stay.
        column, outer = self._words.layout(), self.layout()
        if column is not None and outer is not None:
            least = max(column.totalMinimumSize().width(), outer.totalMinimumSize().width())
            width = max(grid(76), least)
            height = column.totalHeightForWidth(width) + self._buttons.heightForWidth(width)
            resize_on_screen(self, QSize(width, height))

    def _amount(self) -> str:
        covered = self._covered
        if covered is None and self._is_rest:
            return tr("What is not in Klaviyo yet of your orders, customers and refunds will be sent.")
        if covered is None:
            return tr("Every order, customer and refund of your store will be sent to Klaviyo.")
        return tr("{profiles} profiles and {events} events will be sent to Klaviyo.").format(
            profiles=number(covered.everybody if self.everybody.isChecked() else covered.buyers),
            events=number(covered.events),
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
        if self._offers_preview:
            look = Button(tr("&See the preview first"), name="seePreview")
            look.clicked.connect(self._on_look)
            row.addWidget(look)
        later = Button(tr("&Not now"), name="notNow")
        later.clicked.connect(self.reject)
        send = PrimaryButton(tr("Send &my order history"), name="sendHistory")
        send.setDefault(True)
        send.clicked.connect(self._on_send)
        row.addStretch()
        row.addWidget(later)
        row.addWidget(send)
        return row

    @Slot()
    def _on_desk_changed(self) -> None:
        self._count()

    @Slot()
    def _on_days_picked(self) -> None:
        self.rest.setVisible(self.days.bounds != (None, None))
        self._covered = None
        self._count()
        self._fit()

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
        since, until = self.days.bounds
        desk.start(RunKind.BACKFILL, since=since, until=until)
