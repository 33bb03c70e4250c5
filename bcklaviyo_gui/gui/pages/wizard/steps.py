"""The pages of the wizard, each with what it asks."""

from PySide6.QtCore import QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QVBoxLayout, QWidget

from bcklaviyo_gui.domain.errors import BcklaviyoError, KeyRejected, PermissionMissing, WrongUsage
from bcklaviyo_gui.gui.pages.wizard.fields import KeyField, PasteBox
from bcklaviyo_gui.gui.pages.wizard.pasted import PastedAccess
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.text.phrases import error_sentence
from bcklaviyo_gui.gui.widgets import Card, Form, LinkButton, PlainLabel, RadioButton, Tone, grid
from bcklaviyo_gui.local.connections import parse_store_hash

_BIGCOMMERCE_PANEL = "https://login.bigcommerce.com/deep-links/manage/settings-list"
_KLAVIYO_KEYS = "https://www.klaviyo.com/settings/account/api-keys"


class WizardStep(QWidget):
    """A page; `changed` when what it holds may be complete now, or no longer."""

    changed = Signal()
    title = ""

    def minimumSizeHint(self) -> QSize:
        # Qt would demand the height that the texts have in the narrowest window, and scroll over what is empty.
        return QSize(super().minimumSizeHint().width(), 0)

    def is_complete(self) -> bool:
        """Whether one may go on."""
        return True

    def first_field(self) -> QWidget | None:
        """Where typing begins."""
        return None

    def missing_field(self) -> QWidget | None:
        """What is needed before one may go on."""
        return self.first_field()


class KeyStep(WizardStep):
    """A page with a key that is tried while it is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._refused = ""

    def is_complete(self) -> bool:
        return self.is_filled() and self.entered() != self._refused

    def is_filled(self) -> bool:
        """Whether there is something to try."""
        raise NotImplementedError

    def entered(self) -> str:
        """What is tried."""
        raise NotImplementedError

    def refuse(self) -> None:
        """What is there opens nothing: no going on with it."""
        self._refused = self.entered()
        self.changed.emit()

    def forget_refusal(self) -> None:
        """What was refused may be tried again: perhaps it was put right elsewhere."""
        self._refused = ""

    def tell_key(self, tone: Tone, text: str) -> None:
        """Say what came of the trial."""
        raise NotImplementedError

    def words_of(self, error: BcklaviyoError) -> str:
        """What is wrong, and with what."""
        return error_sentence(error)


class BigCommerceStep(KeyStep):
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
        self.paste.not_understood.connect(self._on_not_understood)
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
        self.remark.setObjectName("bigcommerceRemark")
        column.addWidget(self.remark)
        column.addStretch(1)
        self.store_hash.textChanged.connect(self._on_edited)
        self.token.changed.connect(self._on_edited)

    def tell_key(self, tone: Tone, text: str) -> None:
        self.remark.set_tone(tone)
        self.remark.setText(text)

    def words_of(self, error: BcklaviyoError) -> str:
        if isinstance(error, KeyRejected | PermissionMissing):
            return tr(
                "BigCommerce does not open the store “{hash}” with this token. Both must come from the same API"
                " account, and it needs the scopes above."
            ).format(hash=self.clean_hash())
        return super().words_of(error)

    def missing_field(self) -> QWidget:
        if not self.store_hash.text() and not self.token.key():
            return self.paste
        return self.store_hash if self.clean_hash() is None else self.token

    def is_filled(self) -> bool:
        return self.clean_hash() is not None and bool(self.token.key())

    def entered(self) -> str:
        return f"{self.clean_hash()} {self.token.key()}"

    def clean_hash(self) -> str | None:
        """The store hash, out of whatever was typed."""
        try:
            return parse_store_hash(self.store_hash.text())
        except WrongUsage:
            return None

    def first_field(self) -> QWidget | None:
        return self.paste

    @Slot()
    def _on_edited(self) -> None:
        """What was said was of what stood there before."""
        is_odd = bool(self.store_hash.text()) and self.clean_hash() is None
        odd = tr("That is no store hash: it has letters and digits only, and stands in the API path after /stores/.")
        self.tell_key(Tone.BAD if is_odd else Tone.NEUTRAL, odd if is_odd else "")

    @Slot()
    def _on_not_understood(self) -> None:
        self.tell_key(
            Tone.BAD, tr("There is neither an API path nor an access token in this. Paste all of the downloaded file.")
        )

    @Slot(object)
    def _on_understood(self, found: PastedAccess) -> None:
        if found.store_hash is not None:
            self.store_hash.setText(found.store_hash)
        if found.token is not None:
            self.token.set_key(found.token)
        if found.store_hash and found.token:
            said = tr("Found the store hash and the access token.")
        elif found.token:
            said = tr("Found the access token.")
        elif self.token.key():
            said = tr("Found the store hash.")
        else:
            said = tr("Found the store hash. The access token is still needed.")
        self.tell_key(Tone.NEUTRAL, said)


class ChoiceCard(Card):
    """A card that chooses its radio button wherever it is clicked."""

    def __init__(self, button: RadioButton, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._button = button
        self.setProperty("clickable", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._button.setChecked(True)
            self._button.setFocus()


class ChoiceStep(WizardStep):
    """Send, or only check."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(grid(2))
        self._group = QButtonGroup(self)
        self.send = RadioButton(tr("&Send my orders"))
        self.send.setObjectName("chooseSend")
        self.check = RadioButton(tr("Only &check my numbers"))
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


class KlaviyoStep(KeyStep):
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
        self.scopes.setIndent(grid(3.5))
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
        self.remark.setObjectName("klaviyoRemark")
        column.addWidget(self.remark)
        column.addStretch(1)

    def tell_key(self, tone: Tone, text: str) -> None:
        self.remark.set_tone(tone)
        self.remark.setText(text)

    def words_of(self, error: BcklaviyoError) -> str:
        if isinstance(error, KeyRejected):
            return tr("Klaviyo does not accept this key. Paste all of it, from the right account.")
        return super().words_of(error)

    def show_scopes(self, *, only_check: bool) -> None:
        """What to tick, for what was chosen."""
        written = () if only_check else ("Events", "Lists", "Profiles")
        read = [scope for scope in ("Accounts", "Events", "Lists", "Metrics", "Profiles") if scope not in written]
        lines = [tr("Read access:   {scopes}").format(scopes="  ·  ".join(read))]
        if written:
            lines.append(tr("Full access:   {scopes}").format(scopes="  ·  ".join(written)))
        self.scopes.setText("\n".join(lines))

    def is_filled(self) -> bool:
        return bool(self.key.key())

    def entered(self) -> str:
        return self.key.key()

    def first_field(self) -> QWidget | None:
        return self.key

    @Slot()
    def _on_changed(self) -> None:
        key = self.key.key()
        is_odd = bool(key) and not key.startswith("pk_")
        odd = tr("Private keys begin with pk_. This one does not; it may still work.")
        self.tell_key(Tone.NEUTRAL, odd if is_odd else "")
        self.changed.emit()
