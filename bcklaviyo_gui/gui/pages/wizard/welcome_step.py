"""The first page of the wizard: two doors."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from bcklaviyo_gui.gui.pages.wizard.steps import WizardStep
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.widgets import PlainLabel, grid


class WelcomeStep(WizardStep):
    """Two doors."""

    connect_requested = Signal()
    demo_requested = Signal()

    def __init__(self, *, offers_demo: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(grid(2))
        column.addStretch(1)
        column.addWidget(PlainLabel(tr("Your orders, in Klaviyo. All of them, once."), "hero", wraps=True))
        column.addWidget(
            PlainLabel(
                tr(
                    "This program reads the orders, customers and refunds of your BigCommerce store, sends them to your"
                    " Klaviyo account, and proves that both sides agree. It runs on this computer alone."
                ),
                "dim",
                wraps=True,
            )
        )
        column.addSpacing(grid(1))
        self.connect_door = Door(
            tr("&Connect my store"),
            tr("You need ten minutes, and the right to make API keys in BigCommerce and Klaviyo."),
            "connectDoor",
        )
        self.connect_door.clicked.connect(self.connect_requested)
        column.addWidget(self.connect_door)
        self.demo_door = Door(
            tr("&Try it with a demo store"),
            tr("A store and an account on this computer, with nothing to sign up for. Nothing leaves it."),
            "demoDoor",
        )
        self.demo_door.clicked.connect(self.demo_requested)
        column.addWidget(self.demo_door)
        self.demo_door.setVisible(offers_demo)
        column.addStretch(2)

    def first_field(self) -> QWidget | None:
        return self.connect_door


class Door(QPushButton):
    """A large button: what it does, and what it takes; Alt and the letter after the title's `&` press it."""

    def __init__(self, title: str, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("kind", "door")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(grid(11))
        self.setAutoDefault(True)
        self.setShortcut(QKeySequence.mnemonic(title))
        title = title.replace("&", "")
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        column = QVBoxLayout(self)
        column.setContentsMargins(grid(2.5), grid(2), grid(2.5), grid(2))
        column.setSpacing(grid(0.5))
        for label in (PlainLabel(title, "heading"), PlainLabel(text, "dim", wraps=True)):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
