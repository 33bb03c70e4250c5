"""The pages of the wizard, each with what it asks."""

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QPushButton, QRadioButton, QVBoxLayout, QWidget

from bcklaviyo_gui.domain.errors import WrongUsage
from bcklaviyo_gui.gui.pages.wizard.fields import KeyField, PasteBox
from bcklaviyo_gui.gui.pages.wizard.pasted import Pasted
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.widgets import Card, Form, LinkButton, PlainLabel, grid
from bcklaviyo_gui.local.connections import parse_store_hash

_BIGCOMMERCE_PANEL = "https://login.bigcommerce.com/deep-links/manage/settings-list"
_KLAVIYO_KEYS = "https://www.klaviyo.com/settings/account/api-keys"


class Step(QWidget):
    """A page; `changed` when what it holds may be complete now, or no longer."""

    changed = Signal()
    title = ""

    def is_complete(self) -> bool:
        """Whether one may go on."""
        return True

    def first_field(self) -> QWidget | None:
        """Where typing begins."""
        return None


class WelcomeStep(Step):
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


class BigCommerceStep(Step):
    """The store hash and the access token."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(grid(2))
        how = Card(tr("In the BigCommerce control panel"))
        for line in (
            tr("1.  Open Settings › Store-level API accounts, and press Create API account."),
            tr("2.  Choose the token type “V2/V3 API token”, and give it a name, for example “Klaviyo”."),
            tr("3.  Under OAuth scopes choose “read-only” for each of these, and leave the others on “none”:"),
            tr("        Customers   ·   Information & settings   ·   Orders   ·   Products"),
            tr("4.  Press Save. A text file is downloaded: drop it below, or paste what it holds."),
        ):
            how.body.addWidget(PlainLabel(line, wraps=True))
        link = LinkButton(tr("Open the control &panel in the browser"), name="openBigCommerce")
        link.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(_BIGCOMMERCE_PANEL)))
        how.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(how)
        self.paste = PasteBox()
        self.paste.understood.connect(self._on_understood)
        column.addWidget(self.paste)
        self.store_hash = QLineEdit()
        self.store_hash.setObjectName("storeHash")
        self.store_hash.setPlaceholderText(tr("for example abc123xyz"))
        self.store_hash.textChanged.connect(self.changed)
        self.token = KeyField(tr("Access token"), "bigcommerceToken")
        self.token.changed.connect(self.changed)
        form = Form()
        form.add(tr("Store &hash"), self.store_hash)
        form.add(tr("Access &token"), self.token)
        column.addLayout(form)
        self.remark = PlainLabel("", "dim", wraps=True)
        column.addWidget(self.remark)
        column.addStretch(1)

    def is_complete(self) -> bool:
        return self.clean_hash() is not None and bool(self.token.key())

    def clean_hash(self) -> str | None:
        """The store hash, out of whatever was typed."""
        try:
            return parse_store_hash(self.store_hash.text())
        except WrongUsage:
            return None

    def first_field(self) -> QWidget | None:
        return self.paste

    @Slot(object)
    def _on_understood(self, found: Pasted) -> None:
        if found.store_hash is not None:
            self.store_hash.setText(found.store_hash)
        if found.token is not None:
            self.token.set_key(found.token)
        if found.store_hash and found.token:
            self.remark.setText(tr("Found the store hash and the access token."))
        elif found.token:
            self.remark.setText(tr("Found the access token."))
        else:
            self.remark.setText(tr("Found the store hash. The access token is still needed."))


class ChoiceCard(Card):
    """A card that chooses its radio button wherever it is clicked."""

    def __init__(self, button: QRadioButton, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._button = button
        self.setProperty("clickable", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._button.setChecked(True)
            self._button.setFocus()


class ChoiceStep(Step):
    """Send, or only check."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(grid(2))
        self._group = QButtonGroup(self)
        self.send = QRadioButton(tr("&Send my orders"))
        self.send.setObjectName("chooseSend")
        self.check = QRadioButton(tr("Only &check my numbers"))
        self.check.setObjectName("chooseCheck")
        for button, text, needs in (
            (
                self.send,
                tr(
                    "Every order, customer and refund goes to Klaviyo: the whole history once, then what changes. What"
                    " will be sent is shown before."
                ),
                tr("Needs a Klaviyo key that may read and write."),
            ),
            (
                self.check,
                tr(
                    "Something else sends your orders already, such as Klaviyo's own BigCommerce integration. Both"
                    " sides are read and compared; nothing is sent."
                ),
                tr("Needs a Klaviyo key that may only read."),
            ),
        ):
            card = ChoiceCard(button)
            button.setAccessibleDescription(text)
            card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            card.body.addWidget(PlainLabel(text, wraps=True))
            card.body.addWidget(PlainLabel(needs, "dim", wraps=True))
            self._group.addButton(button)
            column.addWidget(card)
        self.send.setChecked(True)
        self._group.buttonToggled.connect(self._on_toggled)
        column.addStretch(1)

    @property
    def only_check(self) -> bool:
        """What was chosen."""
        return self.check.isChecked()

    def choose_only_check(self) -> None:
        """Choose for the merchant, who agreed."""
        self.check.setChecked(True)

    def first_field(self) -> QWidget | None:
        return self.check if self.only_check else self.send

    @Slot()
    def _on_toggled(self) -> None:
        self.changed.emit()


class KlaviyoStep(Step):
    """The private key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(grid(2))
        how = Card(tr("In Klaviyo"))
        how.body.addWidget(
            PlainLabel(tr("1.  Open Settings › API keys, and press Create Private API Key."), wraps=True)
        )
        how.body.addWidget(PlainLabel(tr("2.  Choose “Custom key”, and tick these:"), wraps=True))
        self.scopes = PlainLabel("", "strong", wraps=True)
        self.scopes.setObjectName("scopes")
        how.body.addWidget(self.scopes)
        how.body.addWidget(PlainLabel(tr("3.  Press Create, and copy the key: it begins with pk_."), wraps=True))
        link = LinkButton(tr("Open Klaviyo's API &keys in the browser"), name="openKlaviyo")
        link.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(_KLAVIYO_KEYS)))
        how.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(how)
        self.key = KeyField(tr("Private API key"), "klaviyoKey")
        self.key.changed.connect(self._on_changed)
        form = Form()
        form.add(tr("&Private API key"), self.key)
        column.addLayout(form)
        self.remark = PlainLabel("", "dim", wraps=True)
        column.addWidget(self.remark)
        column.addStretch(1)

    def show_scopes(self, *, only_check: bool) -> None:
        """What to tick, for what was chosen."""
        written = () if only_check else ("Events", "Lists", "Profiles")
        read = [scope for scope in ("Accounts", "Events", "Lists", "Metrics", "Profiles") if scope not in written]
        lines = [tr("Read access:   {scopes}").format(scopes="  ·  ".join(read))]
        if written:
            lines.append(tr("Full access:   {scopes}").format(scopes="  ·  ".join(written)))
        self.scopes.setText("\n".join(lines))

    def is_complete(self) -> bool:
        return bool(self.key.key())

    def first_field(self) -> QWidget | None:
        return self.key

    @Slot()
    def _on_changed(self) -> None:
        key = self.key.key()
        is_odd = bool(key) and not key.startswith("pk_")
        self.remark.setText(tr("Private keys begin with pk_. This one does not; it may still work.") if is_odd else "")
        self.changed.emit()
