"""The card of the order history: not sent, partly sent, sent; or not to be sent at all."""

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from bcklaviyo_gui.domain.metrics import Metric
from bcklaviyo_gui.gui.engine.desk import Desk
from bcklaviyo_gui.gui.text.language import counted, tr
from bcklaviyo_gui.gui.text.phrases import clock_time, number
from bcklaviyo_gui.gui.widgets import (
    Button,
    Card,
    EqualColumns,
    LinkButton,
    PrimaryButton,
    StatTile,
    WrappingCheck,
    grid,
)

if TYPE_CHECKING:
    from bcklaviyo_gui.operations.standing import LastPreview, Standing


class HistoryCard(Card):
    """Says what of the history is in Klaviyo, and offers the next step; hidden during a run."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(" ", " ", parent)
        self._desk = desk
        self.backfill = PrimaryButton("", name="backfill")
        self.backfill.clicked.connect(desk.request_backfill)
        self.only_check = PrimaryButton(tr("Only check my numbers"), name="onlyCheck")
        self.only_check.clicked.connect(desk.choose_only_check)
        self.send_after_all = Button(tr("Send my orders after all…"), name="sendAfterAll")
        self.send_after_all.clicked.connect(self._on_send_after_all)
        self.see_preview = Button(tr("&See what would be sent"), name="openPreview")
        self.see_preview.clicked.connect(lambda: desk.place_requested.emit("preview"))
        self.compare = PrimaryButton(tr("&Compare now"), name="compareNow")
        self.compare.clicked.connect(desk.request_comparison)
        for button in (self.see_preview, self.backfill, self.send_after_all, self.only_check, self.compare):
            self.buttons.addWidget(button)
        self._tiles = EqualColumns()
        self._tiles.setSpacing(grid(1.5))
        self._tile_row = QWidget()
        self._tiles.setContentsMargins(0, grid(1), 0, 0)
        self._tile_row.setLayout(self._tiles)
        self._by_metric: dict[Metric, StatTile] = {}
        self.body.addWidget(self._tile_row)
        self.daily = WrappingCheck(tr("Compare every &day, and tell me of a new difference"))
        self.daily.setObjectName("compareDaily")
        self.daily.setAccessibleName(tr("Compare every &day, and tell me of a new difference").replace("&", ""))
        self.daily.clicked.connect(self._on_daily_clicked)
        self.body.addWidget(self.daily)
        self.attention = LinkButton("", name="openAttention")
        self.attention.clicked.connect(lambda: desk.place_requested.emit("attention"))
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
        sends = not only_check and not desk.is_counted_elsewhere
        self.send_after_all.setVisible(not sends)
        self.only_check.setVisible(not sends and not only_check)
        self.backfill.setVisible(sends and not standing.is_history_sent)
        self.compare.setVisible(only_check)
        self.daily.setVisible(only_check)
        self.daily.setChecked(desk.services.chosen.checks_after_sync)
        self.backfill.setEnabled(is_free)
        self.see_preview.setVisible(standing.preview is not None and sends and not standing.is_history_begun)
        title, text, action = self._words(standing, only_check=only_check)
        self.title.setText(title)
        self.setAccessibleName(title)
        self.set_text(text)
        self.backfill.setText(action)
        self.backfill.setAccessibleName(action.replace("&", ""))
        self._show_sent(standing.sent)
        self.attention.setVisible(standing.needing_attention > 0)
        words = counted("{n} need attention", standing.needing_attention)
        self.attention.setText(words)
        self.attention.setAccessibleName(words)

    def _words(self, standing: "Standing", *, only_check: bool) -> tuple[str, str, str]:
        if only_check:
            return (
                tr("Only checking your numbers"),
                f"{tr('Nothing is sent to Klaviyo from here. Both sides are read and compared.')} {self._compared()}",
                "",
            )
        if self._desk.is_counted_elsewhere:
            return (
                tr("Others send your orders to Klaviyo already"),
                tr(
                    "Sent from here too, every order would be counted twice. Both sides can be read and compared"
                    " without sending anything."
                ),
                "",
            )
        if standing.is_history_sent:
            return (
                tr("Your order history is in Klaviyo"),
                tr("What was sent so far, since this store was connected:"),
                "",
            )
        if standing.is_history_begun:
            return (
                tr("A part of your order history is in Klaviyo"),
                tr("The next start goes on where the last one ended. Nothing is sent twice."),
                tr("&Go on with my order history"),
            )
        if any(standing.sent.values()):
            return (
                tr("A part of your order history is in Klaviyo"),
                tr("The rest of your history can be sent later; nothing is sent twice."),
                tr("&Backfill the rest…"),
            )
        return (
            tr("Your order history is not in Klaviyo yet"),
            _what_it_sends(standing.preview),
            tr("&Backfill my order history"),
        )

    def _compared(self) -> str:
        """What the newest comparison of the last days came to."""
        last = self._desk.last_check
        if last is None:
            return tr("They were not compared yet.")
        time = clock_time(last.made, self._desk.services.clock.now(), self._desk.services.zone)
        if not last.differing:
            return tr("Compared {time}: both agree.").format(time=time)
        found = counted("{n} days differ.", last.differing)
        return tr("Compared {time}: {found}").format(time=time, found=found)

    def _show_sent(self, sent: dict[Metric, int]) -> None:
        self._tile_row.setVisible(bool(sent))
        for metric, count in sent.items():
            if metric not in self._by_metric:
                tile = StatTile(metric.value)
                tile.setObjectName(f"sent_{metric.name.lower()}")
                tile.clicked.connect(lambda metric=metric: self._desk.show_sent(metric))
                self._by_metric[metric] = tile
                self._tiles.addWidget(tile)
            self._by_metric[metric].set_values(number(count))

    @Slot(bool)
    def _on_daily_clicked(self, is_on: bool) -> None:
        chosen = self._desk.services.chosen
        self._desk.change_preferences(msgspec.structs.replace(chosen, checks_after_sync=is_on))

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
        leave = tr("Go on only checking") if self._desk.services.chosen.only_check else tr("&Cancel")
        box.setDefaultButton(box.addButton(leave, QMessageBox.ButtonRole.RejectRole))
        box.buttonClicked.connect(lambda button: self._desk.choose_sending() if button is yes else None)
        box.setModal(True)
        box.show()


def _what_it_sends(preview: "LastPreview | None") -> str:
    if preview is None:
        return tr(
            "One click sends every order, customer and refund of your store. Flows stay quiet, and you can stop at"
            " any time."
        )
    return tr(
        "One click sends {events} events and {profiles} profiles. Flows stay quiet, and you can stop at any time."
    ).format(events=number(preview.events), profiles=number(preview.profiles))
