"""The question before the missing orders are sent."""

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from bcklaviyo_gui.gui.text.language import counted, tr
from bcklaviyo_gui.gui.widgets import Button, FlowRow, PlainLabel, PrimaryButton, grid


class SendDialog(QDialog):
    """Names how many orders will be sent and what that does."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sendMissingDialog")
        self.setWindowTitle(tr("Send the missing ones"))
        self.setMinimumWidth(grid(64))
        column = QVBoxLayout(self)
        column.setContentsMargins(grid(4), grid(3), grid(4), grid(3))
        column.setSpacing(grid(2))
        title = counted("Send {n} orders to Klaviyo", count)
        column.addWidget(PlainLabel(title, "title", wraps=True))
        paragraphs = (
            tr("Each order is read again from BigCommerce, and its events are sent to Klaviyo one by one."),
            tr("An order that is there after all stays as it is: nothing is counted twice."),
            tr(
                "The events are marked as history, so flows that start from them stay quiet. People who are new to"
                " Klaviyo become profiles."
            ),
            tr("Then these days are compared again."),
        )
        column.addWidget(PlainLabel("\n\n".join(paragraphs), wraps=True))
        row = FlowRow(spacing=grid(1))
        row.addStretch()
        leave = Button(tr("&Not now"), name="notNow")
        leave.clicked.connect(self.reject)
        self.go = PrimaryButton(tr("&Send them") if count != 1 else tr("&Send it"), name="confirmSendMissing")
        self.go.setDefault(True)
        self.go.clicked.connect(self.accept)
        row.addWidget(leave)
        row.addWidget(self.go)
        column.addLayout(row)
