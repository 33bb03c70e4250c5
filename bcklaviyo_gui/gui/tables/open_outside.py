"""The way from a record to its own page, in BigCommerce's control panel or in Klaviyo."""

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from bcklaviyo_gui.gui.widgets import LinkButton
from bcklaviyo_gui.local.connections import BIGCOMMERCE_URL, KLAVIYO_URL, Connection

# Neither vendor documents them; both have led there for years, and other programs' links use them too.
_ORDER = "https://store-{store}.mybigcommerce.com/manage/orders/{order}"
_PROFILE = "https://www.klaviyo.com/profile/{profile}"


class OpenOutside(LinkButton):
    """Opens a page in the browser; hidden while there is none."""

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent, name=name)
        self.address = ""
        self.clicked.connect(self._on_clicked)
        self.hide()

    def lead_to(self, address: str) -> None:
        """Lead to this address; none hides it."""
        self.address = address
        self.setToolTip(address)
        self.setVisible(bool(address))

    @Slot()
    def _on_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl(self.address))


def order_address(connection: Connection, order_id: int | None) -> str:
    """Where an order stands in the control panel; nothing for a demo store, which has no panel."""
    if order_id is None or connection.bigcommerce_url != BIGCOMMERCE_URL:
        return ""
    return _ORDER.format(store=connection.store_hash, order=order_id)


def profile_address(connection: Connection, profile_id: str) -> str:
    """Where a person stands in Klaviyo; nothing for a demo account."""
    if not profile_id.isalnum() or connection.klaviyo_url != KLAVIYO_URL:
        return ""
    return _PROFILE.format(profile=profile_id)
