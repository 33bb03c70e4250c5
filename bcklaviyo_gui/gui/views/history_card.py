"""The card of the order history: not sent, partly sent, sent; or not to be sent at all."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QWidget

from bcklaviyo_gui.gui.desk import Desk
from bcklaviyo_gui.gui.language import tr
from bcklaviyo_gui.gui.messages import counted, number
from bcklaviyo_gui.gui.widgets import Button, Card, LinkButton, PrimaryButton, StatTile, grid


class HistoryCard(Card):
    """Says what of the history is in Klaviyo, and offers the next step; hidden during a run."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(" ", " ", parent)
        self._desk = desk
        self.backfill = PrimaryButton("", name="backfill")
        self.backfill.clicked.connect(desk.ask_backfill)
        self.send_after_all = Button(tr("Send my orders after all…"), name="sendAfterAll")
        self.send_after_all.clicked.connect(self._on_send_after_all)
        self.buttons.addWidget(self.backfill)
        self.buttons.addWidget(self.send_after_all)
        self._tiles = QHBoxLayout()
        self._tiles.setSpacing(grid(1.5))
        self._tile_row = QWidget()
        self._tiles.setContentsMargins(0, grid(1), 0, 0)
        self._tile_row.setLayout(self._tiles)
        self._by_name: dict[str, StatTile] = {}
        self.body.addWidget(self._tile_row)
        self.attention = LinkButton("", name="openAttention")
        self.attention.clicked.connect(lambda: desk.place_asked.emit("attention"))
        self.body.addWidget(self.attention, 0, Qt.AlignmentFlag.AlignLeft)

    def show_state(self) -> None:
        """Show what the desk knows."""
        desk = self._desk
        standing = desk.standing
        self.setVisible(standing is not None and not desk.is_running_here)
        if standing is None:
            return
        is_free = not desk.services.run.is_running
        only_check = desk.services.chosen.only_check
        self.send_after_all.setVisible(only_check)
        self.backfill.setVisible(not only_check and not standing.is_history_sent)
        self.backfill.setEnabled(is_free)
        title, text, action = self._words(standing.is_history_begun, standing.is_history_sent, only_check=only_check)
        self.title.setText(title)
        self.setAccessibleName(title)
        self.set_text(text)
        self.backfill.setText(action)
        self.backfill.setAccessibleName(action.replace("&", ""))
        self._show_sent({metric.value: count for metric, count in standing.sent.items()})
        self.attention.setVisible(standing.needing_attention > 0)
        words = counted(standing.needing_attention, tr("1 needs attention"), tr("{n} need attention"))
        self.attention.setText(words)
        self.attention.setAccessibleName(words)

    def _words(self, is_begun: bool, is_sent: bool, *, only_check: bool) -> tuple[str, str, str]:
        if only_check:
            return (
                tr("Only checking your numbers"),
                tr("Nothing is sent to Klaviyo from here. Both sides are read and compared."),
                "",
            )
        if is_sent:
            return (
                tr("Your order history is in Klaviyo"),
                tr("What was sent so far, since this store was connected:"),
                "",
            )
        if is_begun:
            return (
                tr("A part of your order history is in Klaviyo"),
                tr("The next start goes on where the last one ended. Nothing is sent twice."),
                tr("&Go on with my order history"),
            )
        return (
            tr("Your order history is not in Klaviyo yet"),
            tr(
                "One click sends every order, customer and refund of your store. Flows stay quiet, and you can stop at"
                " any time."
            ),
            tr("&Backfill my order history"),
        )

    def _show_sent(self, sent: dict[str, int]) -> None:
        self._tile_row.setVisible(bool(sent))
        for name, count in sent.items():
            if name not in self._by_name:
                tile = StatTile(name)
                tile.clicked.connect(lambda: self._desk.place_asked.emit("history"))
                self._by_name[name] = tile
                self._tiles.addWidget(tile)
            self._by_name[name].set_values(number(count))

    @Slot()
    def _on_send_after_all(self) -> None:
        box = QMessageBox(self)
        box.setObjectName("sendAfterAllQuestion")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(tr("Send my orders"))
        box.setText(tr("Send your orders from here too?"))
        box.setInformativeText(
            tr(
                "If Klaviyo's own BigCommerce integration or another app sends orders to this account, every order is"
                " counted twice from then on. Switch the other one off first."
            )
        )
        yes = box.addButton(tr("Send from here, knowing this"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(tr("Go on only checking"), QMessageBox.ButtonRole.RejectRole)
        box.buttonClicked.connect(lambda button: self._desk.choose_sending() if button is yes else None)
        box.setModal(True)
        box.show()
