"""Says in the status line when there is a newer release, for who switched it on. Nothing is fetched, only said."""

import msgspec
from PySide6.QtCore import QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from bcklaviyo_gui.gui.engine.session import Session
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.widgets import LinkButton
from bcklaviyo_gui.local import about

_LOOK_EVERY_MS = 3_600_000
_ASK_EVERY_S = 86_400


class ReleaseWatch(QObject):
    """Asks the page of releases once a day while the preference is on, and never else; shows `link` or hides it."""

    def __init__(self, session: Session, link: LinkButton, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._link = link
        self._address = about.release_page() if not session.is_demo else None
        self._is_asking = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        link.clicked.connect(self._on_clicked)
        session.saved.preferences_changed.connect(self.look)

    def begin(self) -> None:
        """Look now, and every hour."""
        if self._address is not None:
            self._timer.start()
            self.look()

    @Slot()
    def look(self) -> None:
        """Show what is known, and ask if it is time."""
        preferences = self._session.saved.preferences
        self._show(preferences.newer_release if preferences.asks_for_releases else "")
        if self._address is None or not preferences.asks_for_releases or self._is_asking:
            return
        # A clock that was set back must not silence it for years.
        if 0 <= self._session.clock.now().timestamp() - preferences.releases_asked < _ASK_EVERY_S:
            return
        # Not before it is wanted: with it comes all that speaks HTTP.
        from bcklaviyo_gui.operations import releases

        self._is_asking = True
        page = releases.ReleasePage(self._address)
        background = self._session.background
        background.closing.connect(page.cut)
        background.start(lambda: releases.newer_release(page), self._keep_answer, lambda _error: None, self)

    def _keep_answer(self, version: str | None) -> None:
        self._is_asking = False
        known = self._session.saved.preferences
        now = self._session.clock.now().timestamp()
        # Without an answer, what was known stays true.
        version = version or known.newer_release
        self._session.saved.change_preferences(
            msgspec.structs.replace(known, releases_asked=now, newer_release=version)
        )

    def _show(self, version: str) -> None:
        is_newer = bool(version) and about.is_newer(version)
        self._link.setText(tr("Version {version} is there").format(version=version) if is_newer else "")
        self._link.setVisible(is_newer)

    @Slot()
    def _on_clicked(self) -> None:
        if self._address is not None:
            QDesktopServices.openUrl(QUrl(self._address))
