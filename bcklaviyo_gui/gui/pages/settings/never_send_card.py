"""The card of the never-send list: takes pasted addresses, and says of each whether it is listed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from bcklaviyo_gui.domain.errors import BcklaviyoError
from bcklaviyo_gui.gui.engine.desk import Desk
from bcklaviyo_gui.gui.text.language import counted, tr
from bcklaviyo_gui.gui.text.phrases import error_sentence, number
from bcklaviyo_gui.gui.widgets import Button, Card, FlowRow, PlainLabel, grid

if TYPE_CHECKING:
    from bcklaviyo_gui.operations.never_send import PastedAddresses

_NAMED_AT_MOST = 5


class NeverSendCard(Card):
    """People who are never sent. Only fingerprints of their addresses are kept, so that they cannot be listed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(tr("Never send"), " ", parent)
        self._desk = desk
        self.emails = QPlainTextEdit()
        self.emails.setObjectName("neverSendEmails")
        self.emails.setAccessibleName(tr("Email addresses"))
        self.emails.setPlaceholderText(tr("Paste or type addresses: with commas, semicolons, or one a line"))
        self.emails.setTabChangesFocus(True)
        self.emails.setFixedHeight(grid(9))
        self.emails.textChanged.connect(self._on_text_changed)
        self.body.addWidget(self.emails)
        self.add = Button(tr("&Add"), name="neverSendAdd")
        self.look = Button(tr("Are they on the list?"), name="neverSendLook")
        self.remove = Button(tr("Tak&e off the list"), name="neverSendRemove")
        row = FlowRow(spacing=grid(1))
        for button, act in ((self.add, self._add), (self.look, self._look), (self.remove, self._remove)):
            button.clicked.connect(lambda _checked=False, act=act: self._read(act))
            row.addWidget(button)
        self.body.addLayout(row)
        self.remark = PlainLabel("", wraps=True)
        self.remark.setObjectName("neverSendRemark")
        self.remark.hide()
        self.body.addWidget(self.remark)
        desk.services.saved.settings_changed.connect(self._on_settings_changed)
        self._on_text_changed()
        self._show_count()

    @property
    def _listed(self) -> tuple[str, ...]:
        return self._desk.services.settings.never_send

    def _read(self, act: "Callable[[PastedAddresses], None]") -> None:
        # Thousands of pasted addresses take a second: not on this thread.
        text = self.emails.toPlainText()
        # From a button that is disabled Qt would hand the keyboard to whatever comes next.
        self.emails.setFocus()
        self._set_enabled(is_on=False)

        def read() -> "PastedAddresses":
            from bcklaviyo_gui.operations.never_send import read_pasted

            return read_pasted(text)

        def take(pasted: "PastedAddresses") -> None:
            act(pasted)
            self._on_text_changed()

        self._desk.services.background.start(read, take, self._fail, self)

    def _add(self, pasted: "PastedAddresses") -> None:
        from bcklaviyo_gui.operations.never_send import with_addresses

        known, new = pasted.listed(self._listed)
        self._change(with_addresses(self._listed, new))
        parts = [counted("{n} addresses added.", len(new))]
        if known:
            parts.append(counted("{n} were on the list already.", len(known)))
        self._keep_others(pasted)
        self._tell(parts, pasted)

    def _look(self, pasted: "PastedAddresses") -> None:
        known, absent = pasted.listed(self._listed)
        parts = []
        if known:
            parts.append(tr("On the list: {names}.").format(names=_names(known)))
        if absent:
            parts.append(tr("Not on the list: {names}.").format(names=_names(absent)))
        self._tell(parts, pasted)

    def _remove(self, pasted: "PastedAddresses") -> None:
        from bcklaviyo_gui.operations.never_send import without_addresses

        known, absent = pasted.listed(self._listed)
        self._change(without_addresses(self._listed, known))
        parts = [counted("{n} addresses taken off the list.", len(known))]
        if absent:
            parts.append(tr("Not on the list: {names}.").format(names=_names(absent)))
        self._keep_others(pasted)
        self._tell(parts, pasted)

    def _change(self, never_send: tuple[str, ...]) -> None:
        if never_send != self._listed:
            self._desk.services.saved.change_settings(
                msgspec.structs.replace(self._desk.services.settings, never_send=never_send)
            )

    def _keep_others(self, pasted: "PastedAddresses") -> None:
        """What is no address stays in the box, to be put right."""
        self.emails.setPlainText("\n".join(pasted.others))

    def _tell(self, parts: list[str], pasted: "PastedAddresses") -> None:
        if pasted.others:
            parts.append(counted("{n} are no email addresses:", len(pasted.others)) + f" {_names(pasted.others)}.")
        self.remark.setText("\n".join(parts))
        self.remark.show()

    def _fail(self, error: BcklaviyoError) -> None:
        self.remark.setText(error_sentence(error))
        self.remark.show()
        self._on_text_changed()

    def _set_enabled(self, *, is_on: bool) -> None:
        for button in (self.add, self.look, self.remove):
            button.setEnabled(is_on)

    @Slot()
    def _on_text_changed(self) -> None:
        self._set_enabled(is_on=bool(self.emails.toPlainText().strip()))

    @Slot()
    def _on_settings_changed(self) -> None:
        self._show_count()

    def _show_count(self) -> None:
        self.set_text(
            tr(
                "Nothing about these people is sent. {n} on the list; only fingerprints of the addresses are kept, so"
                " it cannot be shown: paste addresses to see whether they are on it."
            ).format(n=number(len(self._listed)))
        )


def _names(names: tuple[str, ...]) -> str:
    shown = ", ".join(f"“{name}”" for name in names[:_NAMED_AT_MOST])
    more = len(names) - _NAMED_AT_MOST
    return shown if more <= 0 else tr("{names} and {n} more").format(names=shown, n=number(more))
