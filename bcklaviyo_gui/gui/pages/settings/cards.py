"""The cards of the settings that are about this computer and this connection."""

import msgspec
from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QSystemTrayIcon, QWidget

from bcklaviyo_gui.domain.errors import BcklaviyoError
from bcklaviyo_gui.domain.plain_text import plain
from bcklaviyo_gui.gui.engine.desk import Desk
from bcklaviyo_gui.gui.text import formats as written
from bcklaviyo_gui.gui.text.language import LANGUAGES, SYSTEM, tr
from bcklaviyo_gui.gui.widgets import Button, Card, ComboBox, DangerButton, ElidedLabel, FlowRow, Form, Switch, grid
from bcklaviyo_gui.local import about, autostart, connections

_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)


class LookCard(Card):
    """Colours, the size of text and the language."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(tr("Look"), "", parent)
        self._desk = desk
        preferences = desk.services.preferences
        self.theme = ComboBox()
        self.theme.setObjectName("theme")
        for key, name in (
            ("system", tr("Like the system")),
            ("light", tr("Light")),
            ("dark", tr("Dark")),
        ):
            self.theme.addItem(name, key)
        self.theme.setCurrentIndex(max(0, self.theme.findData(preferences.theme)))
        self.theme.activated.connect(self._on_chosen)
        self.scale = ComboBox()
        self.scale.setObjectName("textScale")
        for scale in _SCALES:
            self.scale.addItem(written.percent(round(scale * 100)), scale)
        self.scale.setCurrentIndex(max(0, self.scale.findData(preferences.text_scale)))
        self.scale.activated.connect(self._on_chosen)
        self.language = ComboBox()
        self.language.setObjectName("language")
        # Each language by its own name: who does not read the others finds it.
        for key, name in ((SYSTEM, tr("Like the system")), *((code, name) for code, (name, _) in LANGUAGES.items())):
            self.language.addItem(name, key)
        self.language.setCurrentIndex(max(0, self.language.findData(preferences.language)))
        self.language.activated.connect(self._on_chosen)
        form = Form()
        form.add(tr("Colour&s"), self.theme)
        form.add(tr("Te&xt size"), self.scale)
        form.add(tr("Lang&uage"), self.language)
        self.body.addLayout(form)

    @Slot(int)
    def _on_chosen(self, _index: int) -> None:
        self._desk.services.saved.change_preferences(
            msgspec.structs.replace(
                self._desk.services.preferences,
                theme=str(self.theme.currentData()),
                text_scale=float(self.scale.currentData()),
                language=str(self.language.currentData()),
            )
        )


class ComputerCard(Card):
    """Start at login, and the tray."""

    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(tr("This computer"), "", parent)
        self._desk = desk
        self.login = Switch(tr("Start at login"))
        self.login.setObjectName("startAtLogin")
        self.login.clicked.connect(self._on_login_switched)
        self.tray = Switch(tr("Keep running in the tray"))
        self.tray.setObjectName("stayInTray")
        self.tray.setChecked(desk.services.preferences.stays_in_tray)
        self.tray.clicked.connect(self._on_tray_switched)
        is_demo, has_tray = desk.services.is_demo, QSystemTrayIcon.isSystemTrayAvailable()
        self.tray.setEnabled(has_tray and not is_demo)
        self.login.setEnabled(not is_demo)
        if is_demo:
            closing = tr("The demo ends with its window.")
        elif has_tray:
            closing = tr("Closing the window then leaves the program in the tray, and syncs go on.")
        else:
            closing = tr("This desktop has no tray: closing the window quits the program.")
        form = Form()
        form.add(tr("Start at &login"), self.login, tr("So that the regular sync runs whenever you work."))
        form.add(tr("Keep running in the tra&y"), self.tray, closing)
        self._add_releases(form)
        self.body.addLayout(form)

    def read(self) -> None:
        """Ask the system whether the program starts at login."""
        self._desk.services.background.start(autostart.is_on, self.login.setChecked, self._fail, self)

    def _add_releases(self, form: Form) -> None:
        services = self._desk.services
        self.releases = Switch(tr("Say when there is a newer version"))
        self.releases.setObjectName("asksForReleases")
        self.releases.setChecked(services.preferences.asks_for_releases)
        self.releases.clicked.connect(self._on_releases_switched)
        has_page = about.release_page() is not None
        self.releases.setEnabled(has_page and not services.is_demo)
        if has_page:
            told = tr("Asks the page of releases once a day, and tells it nothing about you or your store.")
        else:
            told = tr("This copy was not made by a release, and does not know where to ask.")
        form.add(tr("Say when there is a newer version"), self.releases, told)

    @Slot()
    def _on_releases_switched(self) -> None:
        self._desk.services.saved.change_preferences(
            msgspec.structs.replace(
                self._desk.services.preferences,
                asks_for_releases=self.releases.isChecked(),
                releases_asked=0.0,
                newer_release="",
            )
        )

    @Slot()
    def _on_login_switched(self) -> None:
        wanted = self.login.isChecked()
        self._desk.services.background.start(lambda: autostart.set_on(wanted), lambda _answer: None, self._fail, self)

    @Slot()
    def _on_tray_switched(self) -> None:
        self._desk.services.saved.change_preferences(
            msgspec.structs.replace(self._desk.services.preferences, stays_in_tray=self.tray.isChecked())
        )

    def _fail(self, error: BcklaviyoError) -> None:
        self.failed.emit(error)
        self.read()


class ConnectionCard(Card):
    """The connection: its keys, where its data lives, and its end."""

    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(tr("This store"), "", parent)
        self._desk = desk
        services = desk.services
        place = services.folder.connection_folder(services.connection.folder)
        self._place = place
        form = Form()
        form.add(tr("Store"), ElidedLabel(f"{services.connection.name} · {services.connection.store_hash}"))
        form.add(tr("Data"), ElidedLabel(str(place)))
        self.body.addLayout(form)
        row = FlowRow(spacing=grid(1))
        row.setContentsMargins(0, grid(1), 0, 0)
        self.replace_keys = Button(tr("Replace the &keys…"), name="replaceKeys")
        self.replace_keys.clicked.connect(desk.keys_requested)
        self.open_folder = Button(tr("Open the fol&der"), name="openFolder")
        self.open_folder.clicked.connect(self._on_open_folder)
        self.forget = DangerButton(tr("For&get this store…"), name="forgetStore")
        self.forget.clicked.connect(self._on_forget)
        row.addWidget(self.replace_keys)
        row.addWidget(self.open_folder)
        row.addStretch()
        row.addWidget(self.forget)
        self.body.addLayout(row)
        self._is_forgetting = False
        services.run.busy_changed.connect(self._on_busy_changed)
        self.show_state()

    def show_state(self) -> None:
        """A store with a run under way is not forgotten."""
        services = self._desk.services
        is_free = not self._desk.is_running_here and not self._is_forgetting
        self.forget.setEnabled(is_free and not services.is_demo)
        self.replace_keys.setEnabled(not services.is_demo)
        self.forget.setToolTip("" if is_free else tr("Stop the run first."))

    @Slot(bool)
    def _on_busy_changed(self, _is_busy: bool) -> None:
        self.show_state()

    @Slot()
    def _on_open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._place)))

    @Slot()
    def _on_forget(self) -> None:
        box = QMessageBox(self)
        box.setObjectName("forgetQuestion")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(tr("Forget this store"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(tr("Forget {store} entirely?").format(store=plain(self._desk.services.connection.name)))
        box.setInformativeText(
            tr(
                "Its keys, the memory of what was sent, and its logs are deleted from this computer. Nothing changes in"
                " BigCommerce or Klaviyo. Connected again later, its history would have to be looked at anew."
            )
        )
        yes = box.addButton(tr("Forget it"), QMessageBox.ButtonRole.DestructiveRole)
        yes.setObjectName("forgetYes")
        box.setDefaultButton(box.addButton(tr("Keep it"), QMessageBox.ButtonRole.RejectRole))
        box.buttonClicked.connect(lambda button: self._forget() if button is yes else None)
        box.setModal(True)
        box.show()

    def _forget(self) -> None:
        self._is_forgetting = True
        self.show_state()
        services = self._desk.services
        folder, connection, keys = services.folder, services.connection, services.keys

        def forget() -> None:
            connections.remove(folder, connection.name, lambda: keys.forget(connection))

        # On Windows nobody can delete what the window itself reads; elsewhere it would go on reading what is deleted.
        reader, place = services.background.reader, self._place

        def begin(_answer: None) -> None:
            services.background.start(forget, end, fail, self)

        def end(_answer: None) -> None:
            reader.ask(lambda files: files.allow_folder(place), _nothing, _nothing, self)
            self._desk.connection_changed.emit()

        def fail(error: BcklaviyoError) -> None:
            reader.ask(lambda files: files.allow_folder(place), _nothing, _nothing, self)
            self._fail(error)

        reader.ask(lambda files: files.shut_folder(place), begin, fail, self)

    def _fail(self, error: BcklaviyoError) -> None:
        self._is_forgetting = False
        self.show_state()
        self.failed.emit(error)


def _nothing(_answer: object) -> None:
    """Whether a folder may be read again needs no word."""
