"""The last page: a list that ticks itself, each failure with what to do."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bcklaviyo_gui.domain.errors import BcklaviyoError
from bcklaviyo_gui.gui.pages.wizard.steps import WizardStep
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.text.messages import for_window
from bcklaviyo_gui.gui.text.phrases import error_sentence, error_title, said
from bcklaviyo_gui.gui.widgets import Banner, Button, Card, LinkButton, PlainLabel, Tone, grid

if TYPE_CHECKING:
    from bcklaviyo_gui.sync.preflight import CheckResult, Problem

_MARKS = {Tone.NEUTRAL: "…", Tone.FINE: "✓", Tone.WARNING: "!", Tone.BAD: "✗"}


@dataclass(frozen=True)
class CheckLine:
    """One thing that was looked at."""

    key: str
    title: str
    tone: Tone
    text: str = ""


class CheckStep(WizardStep):
    """Shows a check, and whether it lets one finish."""

    again_requested = Signal()
    only_check_requested = Signal()
    sending_requested = Signal()
    fix_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(grid(2))
        self.card = Card(tr("Checking both accounts"), " ")
        self.again = Button(tr("Check &again"), name="checkAgain")
        self.again.clicked.connect(self.again_requested)
        self.card.buttons.addWidget(self.again)
        self._rows: dict[str, _Row] = {}
        for line in waiting_lines():
            row = _Row(line.key)
            row.fix.clicked.connect(lambda _checked=False, key=line.key: self.fix_requested.emit(key))
            self._rows[line.key] = row
            self.card.body.addWidget(row)
        column.addWidget(self.card)
        self.proposal = Banner(Tone.WARNING, "", "")
        self.proposal.action.setObjectName("otherChoice")
        self.proposal.acted.connect(self._on_other_choice)
        self.proposal.hide()
        column.addWidget(self.proposal)
        self.fault = Banner(Tone.BAD, "", "")
        self.fault.setObjectName("checkFault")
        self.fault.hide()
        column.addWidget(self.fault)
        column.addStretch(1)
        self._may_finish = False
        self._only_check = False

    def is_complete(self) -> bool:
        return self._may_finish

    def show_waiting(self) -> None:
        """A check begins."""
        self._show(waiting_lines(), tr("Checking both accounts"), tr("A few seconds."))
        self.proposal.hide()
        self.fault.hide()
        self.again.setEnabled(False)
        self._may_finish = False
        self.changed.emit()

    def show_result(self, result: "CheckResult", *, only_check: bool, wanted_to_send: bool) -> None:
        """A check is done; `wanted_to_send`: the merchant chose it, whatever holds now."""
        self._only_check = only_check
        lines = check_lines(result, only_check=only_check)
        has_faults = any(line.tone is Tone.BAD for line in lines)
        self._show(
            lines,
            tr("Both accounts were checked"),
            tr("Mend what is marked, then check again. Going back loses nothing.")
            if has_faults
            else tr("All that is needed is there."),
        )
        writers = next((p for p in result.problems if p.code == "other_writers"), None)
        self.proposal.setVisible(writers is not None and wanted_to_send)
        if writers is not None:
            self._propose(for_window(writers.message))
        self.again.setEnabled(True)
        self._may_finish = not has_faults
        self.changed.emit()

    def _propose(self, why: str) -> None:
        if self._only_check:
            title = tr("Something else sends your orders to Klaviyo already: your numbers will only be checked.")
            action = tr("&Send my orders all the same")
        else:
            title = tr("Something else sends your orders to Klaviyo already.")
            action = tr("Only &check my numbers")
        self.proposal.tell(Tone.WARNING, title, why, action)

    def show_fault(self, error: BcklaviyoError) -> None:
        """The check could not be made, or the connection not be saved."""
        self._show((), tr("Not finished."), "")
        self.fault.tell(Tone.BAD, error_title(error) + ".", error_sentence(error))
        self.fault.show()
        self.again.setEnabled(True)
        self._may_finish = False
        self.changed.emit()

    def first_field(self) -> QWidget | None:
        # Nothing can be pressed while it is checked; what can be afterwards is focused then.
        return self

    @Slot()
    def _on_other_choice(self) -> None:
        (self.sending_requested if self._only_check else self.only_check_requested).emit()

    def _show(self, lines: tuple[CheckLine, ...], title: str, text: str) -> None:
        by_key = {line.key: line for line in lines}
        for key, row in self._rows.items():
            line = by_key.get(key)
            row.setVisible(line is not None)
            if line is not None:
                row.show_line(line)
        self.card.title.setText(title)
        self.card.setAccessibleName(title)
        self.card.set_text(text)


class _Row(QWidget):
    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, grid(0.5), 0, grid(0.5))
        row.setSpacing(grid(1.5))
        self._mark = PlainLabel("", "strong")
        self._mark.setFixedWidth(grid(2))
        self._title = PlainLabel("")
        self._text = PlainLabel("", "dim", wraps=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._text)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.fix = LinkButton(tr("Fix"), name=f"fix_{key}")
        self.fix.hide()
        row.addWidget(self.fix, 0, Qt.AlignmentFlag.AlignTop)

    def show_line(self, line: CheckLine) -> None:
        """Show what was found."""
        self._mark.setText(_MARKS[line.tone])
        self._mark.set_tone(line.tone)
        self._title.setText(line.title)
        self._text.setText(line.text)
        self._text.setVisible(bool(line.text))
        self.fix.setVisible(line.tone is Tone.BAD)
        self.fix.setAccessibleName(tr("Fix: {what}").format(what=line.title))
        self.setAccessibleName(f"{line.title}: {_MARKS[line.tone]} {line.text}")


def waiting_lines() -> tuple[CheckLine, ...]:
    """The list before anything is known."""
    return (
        CheckLine("bigcommerce", tr("BigCommerce accepts the access token"), Tone.NEUTRAL),
        CheckLine("bigcommerce_scopes", tr("The token may read all that is needed"), Tone.NEUTRAL),
        CheckLine("klaviyo", tr("Klaviyo accepts the private key"), Tone.NEUTRAL),
        CheckLine("klaviyo_scopes", tr("The key has all permissions that are needed"), Tone.NEUTRAL),
        CheckLine("timezones", tr("Both count days in the same time zone"), Tone.NEUTRAL),
        CheckLine("currency", tr("Both use the same currency"), Tone.NEUTRAL),
        CheckLine("writers", tr("Nobody else sends orders to this Klaviyo account"), Tone.NEUTRAL),
    )


def check_lines(result: "CheckResult", *, only_check: bool) -> tuple[CheckLine, ...]:
    """What a check found, as far as it came."""
    waiting = {line.key: line for line in waiting_lines()}
    store, account = result.store, result.account
    key_faults = [p for p in result.problems if p.is_key and p.code != "permission_missing"]
    found: list[CheckLine] = []
    if store is None:
        found.append(_store_not_opened(waiting["bigcommerce"], key_faults[:1]))
    else:
        found.append(_fine(waiting["bigcommerce"], f"{store.name} · {store.timezone} · {store.currency}"))
        found.append(_scopes(waiting["bigcommerce_scopes"], result, "BigCommerce"))
    if account is None:
        title = tr("Klaviyo does not accept the private key")
        found.append(_not_accepted(waiting["klaviyo"], title, key_faults[-1:]))
    else:
        found.append(_fine(waiting["klaviyo"], f"{account.name} · {account.timezone} · {account.currency}"))
        found.append(_scopes(waiting["klaviyo_scopes"], result, "Klaviyo"))
    if store is not None and account is not None:
        found.append(_warned(waiting["timezones"], result, "timezone_mismatch", tr("Your time zones differ")))
        found.append(_warned(waiting["currency"], result, "currency_mismatch", tr("Your currencies differ")))
    if result.writers is not None:
        found.append(_writers(waiting["writers"], result, only_check=only_check))
    return tuple(found)


def _scopes(line: CheckLine, result: "CheckResult", side: str) -> CheckLine:
    missing = [p for p in result.problems if p.code == "permission_missing" and p.side == side]
    return _bad(line, missing) if missing else _fine(line, "")


def _warned(line: CheckLine, result: "CheckResult", code: str, title: str) -> CheckLine:
    problem = next((p for p in result.problems if p.code == code), None)
    if problem is None:
        return _fine(line, "")
    return CheckLine(line.key, title, Tone.WARNING, said(problem.detail or problem.message, problem.advice))


def _writers(line: CheckLine, result: "CheckResult", *, only_check: bool) -> CheckLine:
    problem = next((p for p in result.problems if p.code == "other_writers"), None)
    if problem is None:
        return _fine(line, "")
    title = tr("Somebody else sends orders to this Klaviyo account")
    if only_check:
        return CheckLine(line.key, title, Tone.FINE, tr("That is fine: nothing is sent from here."))
    return CheckLine(line.key, title, Tone.WARNING, for_window(problem.advice))


def _store_not_opened(line: CheckLine, problems: "list[Problem]") -> CheckLine:
    if any(problem.code != "key_rejected" for problem in problems):
        return _bad(line, problems)
    # BigCommerce refuses a foreign token and a wrong store hash alike.
    text = tr("The store hash or the access token is wrong: paste both once more, from the same API account.")
    return CheckLine(line.key, tr("BigCommerce does not open this store with this token"), Tone.BAD, text)


def _not_accepted(line: CheckLine, title: str, problems: "list[Problem]") -> CheckLine:
    if any(problem.code != "key_rejected" for problem in problems):
        return _bad(line, problems)
    return CheckLine(
        line.key,
        title,
        Tone.BAD,
        tr("Go back and paste it once more: all of it, and from the right account. If it is gone, make a new one."),
    )


def _fine(line: CheckLine, text: str) -> CheckLine:
    return CheckLine(line.key, line.title, Tone.FINE, text)


def _bad(line: CheckLine, problems: "list[Problem]") -> CheckLine:
    text = "\n".join(said(problem.message, problem.advice) for problem in problems)
    return CheckLine(line.key, line.title, Tone.BAD, text)
