"""Said when the system's keyring did not take the keys."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.text.messages import for_window
from bcklaviyo_gui.gui.widgets import PlainLabel, PrimaryButton, grid
from bcklaviyo_gui.local.credentials import KeyringLocked


class KeyringNotice(QDialog):
    """What happened, what holds now, and what to do."""

    def __init__(self, fault: KeyringLocked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keyringNotice")
        self.setWindowTitle(tr("Where your keys are"))
        self.setMinimumWidth(grid(64))
        column = QVBoxLayout(self)
        column.setContentsMargins(grid(3), grid(3), grid(3), grid(3))
        column.setSpacing(grid(2))
        column.addWidget(PlainLabel(tr("Your keys are kept until you quit"), "title", wraps=True))
        column.addWidget(
            PlainLabel(
                tr(
                    "{fault} Keys are stored there and nowhere else, so they are only in this program's memory now:"
                    " everything works, but at the next start you will be asked for them again."
                ).format(fault=for_window(fault.message)),
                wraps=True,
            )
        )
        column.addWidget(
            PlainLabel(
                tr(
                    "Unlock or install the system's keyring (on Linux: gnome-keyring or KWallet). Then open Settings"
                    " and press “Replace the keys”."
                ),
                "dim",
                wraps=True,
            )
        )
        row = QHBoxLayout()
        row.addStretch(1)
        understood = PrimaryButton(tr("&Understood"), name="keyringUnderstood")
        understood.setDefault(True)
        understood.clicked.connect(self.accept)
        row.addWidget(understood)
        column.addLayout(row)
