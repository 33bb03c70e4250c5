"""Replacing the keys of a connection: checked before they are kept."""

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from bcklaviyo_gui.domain.errors import BcklaviyoError, Stopped, UserFault
from bcklaviyo_gui.domain.messages import NOTHING, Message, Several
from bcklaviyo_gui.gui.engine.session import Session
from bcklaviyo_gui.gui.pages.wizard.fields import KeyField
from bcklaviyo_gui.gui.pages.wizard.keyring_notice import KeyringNotice
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.text.phrases import error_sentence
from bcklaviyo_gui.gui.widgets import Banner, Button, FlowRow, Form, PlainLabel, PrimaryButton, Tone, grid
from bcklaviyo_gui.local.connections import Connection
from bcklaviyo_gui.local.credentials import KeyringLocked, Secrets
from bcklaviyo_gui.operations.quick_check import check_connection

if TYPE_CHECKING:
    from bcklaviyo_gui.sync.preflight import CheckResult


class KeysDialog(QDialog):
    """Two fields; an empty one keeps its old key. Accepted when the new keys work and are kept."""

    def __init__(self, session: Session, connection: Connection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keysDialog")
        self.setWindowTitle(tr("Replace the keys"))
        self.setMinimumWidth(grid(72))
        self._session = session
        self._connection = connection
        self._stop = threading.Event()
        column = QVBoxLayout(self)
        column.setContentsMargins(grid(3), grid(3), grid(3), grid(3))
        column.setSpacing(grid(2))
        column.addWidget(PlainLabel(tr("Replace the keys"), "title"))
        column.addWidget(
            PlainLabel(
                tr("Leave a field empty to keep that key. The new ones are tried before the old ones go."),
                "dim",
                wraps=True,
            )
        )
        self.token = KeyField(tr("BigCommerce access token"), "newToken")
        self.key = KeyField(tr("Klaviyo private API key"), "newKey")
        form = Form()
        for name, field in (
            (tr("&BigCommerce access token"), self.token),
            (tr("&Klaviyo private API key"), self.key),
        ):
            form.add(name, field)
            field.changed.connect(self._on_changed)
        column.addLayout(form)
        self.remark = Banner(Tone.BAD, "", "")
        self.remark.setObjectName("keysRemark")
        self.remark.hide()
        column.addWidget(self.remark)
        column.addStretch(1)
        row = FlowRow(spacing=grid(1))
        cancel = Button(tr("&Cancel"))
        cancel.clicked.connect(self.reject)
        self.save = PrimaryButton(tr("&Try and keep"), name="keepKeys")
        self.save.setDefault(True)
        self.save.clicked.connect(self._on_save)
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self.save)
        column.addLayout(row)
        self.finished.connect(self._on_finished)
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        self.save.setEnabled(bool(self.token.key() or self.key.key()))

    @Slot()
    def _on_save(self) -> None:
        self.save.setEnabled(False)
        self.remark.tell(Tone.NEUTRAL, "", tr("Trying the keys…"))
        self.remark.show()
        session, connection, stop = self._session, self._connection, self._stop
        token, key = self.token.key(), self.key.key()
        writing = not session.saved.preferences.of(connection.folder).only_check

        def look() -> "tuple[Secrets, CheckResult]":
            secrets = Secrets(token, key)
            if not token or not key:
                old = session.keys.load(connection)
                secrets = Secrets(token or old.bigcommerce_token, key or old.klaviyo_key)
            result = check_connection(
                connection,
                secrets,
                session.saved.settings,
                session.clock,
                writing=writing,
                stop=stop,
                also=session.background.stop,
            )
            return secrets, result

        session.background.start(look, self._take_result, self._fail, self)

    def _take_result(self, found: "tuple[Secrets, CheckResult]") -> None:
        secrets, result = found
        faults = [problem for problem in result.problems if problem.is_key]
        if faults:
            parts = [Message("{what} {advice}", what=one.message, advice=one.advice) for one in faults]
            text = Message("{text}", text=Several(tuple(parts), "\n"))
            self._fail(UserFault(text, advice=NOTHING))
            return
        session, connection = self._session, self._connection
        session.background.start(lambda: session.keys.store(connection, secrets), self._take_kept, self._fail, self)

    def _take_kept(self, fault: KeyringLocked | None) -> None:
        if fault is None:
            self.accept()
            return
        notice = KeyringNotice(fault, self)
        notice.finished.connect(self.accept)
        notice.open()

    def _fail(self, error: BcklaviyoError) -> None:
        if isinstance(error, Stopped):
            return
        self.remark.tell(Tone.BAD, tr("These keys do not work yet."), error_sentence(error))
        self.remark.show()
        self._on_changed()

    @Slot(int)
    def _on_finished(self, _result: int) -> None:
        self._stop.set()
