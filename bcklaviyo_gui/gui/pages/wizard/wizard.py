"""The wizard: from nothing to a connection that was checked. Going back loses nothing typed."""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from bcklaviyo_gui.domain.errors import BcklaviyoError, Stopped
from bcklaviyo_gui.gui.engine.session import Session
from bcklaviyo_gui.gui.pages.wizard.check_step import CheckStep
from bcklaviyo_gui.gui.pages.wizard.draft import Draft
from bcklaviyo_gui.gui.pages.wizard.key_trial import KeyTrial
from bcklaviyo_gui.gui.pages.wizard.keyring_notice import KeyringNotice
from bcklaviyo_gui.gui.pages.wizard.steps import BigCommerceStep, ChoiceStep, KeyStep, KlaviyoStep, WizardStep
from bcklaviyo_gui.gui.pages.wizard.welcome_step import WelcomeStep
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.widgets import Button, FlowRow, PlainLabel, PrimaryButton, grid
from bcklaviyo_gui.local import connections
from bcklaviyo_gui.local.connections import Connection
from bcklaviyo_gui.local.credentials import KeyringLocked, Secrets
from bcklaviyo_gui.operations.quick_check import account_name, check_connection, store_name

if TYPE_CHECKING:
    from bcklaviyo_gui.sync.preflight import CheckResult

_WIDTH = 92


class Wizard(QWidget):
    """Five steps; `connected` with the connection at the end."""

    connected = Signal(object)
    cancelled = Signal()
    demo_requested = Signal()

    def __init__(self, session: Session, *, is_first: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("wizard")
        self._session = session
        self._is_first = is_first
        self._stop = threading.Event()
        self._check_number = 0
        self._result: CheckResult | None = None
        self._sends_despite_writers = False
        self._was_switched = False
        self.welcome = WelcomeStep(offers_demo=is_first)
        self.bigcommerce = BigCommerceStep()
        self.choice = ChoiceStep()
        self.klaviyo = KlaviyoStep()
        self.check = CheckStep()
        self._titles = {
            self.welcome: tr("Welcome"),
            self.bigcommerce: tr("Your BigCommerce store"),
            self.choice: tr("What shall it do?"),
            self.klaviyo: tr("Your Klaviyo account"),
            self.check: tr("Everything in place?"),
        }
        self._steps: tuple[WizardStep, ...] = tuple(self._titles)
        self._open_step = 0
        self._areas: dict[WizardStep, QScrollArea] = {}
        self._build()
        self.welcome.connect_requested.connect(self.go_on)
        self.welcome.demo_requested.connect(self.demo_requested)
        self.check.again_requested.connect(self._start_check)
        self.check.only_check_requested.connect(self._on_only_check_requested)
        self.check.sending_requested.connect(self._on_sending_requested)
        self.check.fix_requested.connect(self._on_fix_requested)
        for step in self._steps:
            step.changed.connect(self._on_changed)
        self._trials = (
            KeyTrial(self.bigcommerce, lambda stop: self._look(store_name, stop), session.background),
            KeyTrial(self.klaviyo, lambda stop: self._look(account_name, stop), session.background),
        )
        self._open(0 if is_first else 1)

    @property
    def step(self) -> WizardStep:
        """The open step."""
        return self._steps[self._open_step]

    @Slot()
    def go_on(self) -> None:
        """To the next step; at the last, finish."""
        if not self.step.is_complete():
            missing = self.step.missing_field()
            if missing is not None and self.step is not self.check:
                missing.setFocus()
            return
        if self.step is self.check:
            self._finish()
            return
        self._open(self._open_step + 1)

    @Slot()
    def go_back(self) -> None:
        """To the step before; before the first one, leave."""
        self._stop.set()
        index = self._open_step
        if index == 0 or (index == 1 and not self._is_first):
            self.cancelled.emit()
        else:
            self._open(index - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A button that has the keyboard is pressed by its own key; Return beside it must not do the opposite of it.
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and not isinstance(self.focusWidget(), QPushButton) and self.step is not self.check:
            self.go_on()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        # From the outside in: a widget that moves into another is styled again, with all that is in it.
        outer = QHBoxLayout(self)
        outer.setContentsMargins(grid(3), grid(4), grid(3), grid(3))
        frame = QWidget(self)
        frame.setMaximumWidth(grid(_WIDTH))
        outer.addStretch(1)
        outer.addWidget(frame, 100)
        outer.addStretch(1)
        inner = QVBoxLayout(frame)
        inner.setSpacing(grid(2))
        self._progress = PlainLabel("", "small", frame)
        self._title = PlainLabel("", "title", frame)
        self._title.setObjectName("wizardTitle")
        inner.addWidget(self._progress)
        inner.addWidget(self._title)
        self._stack = QStackedWidget(frame)
        inner.addWidget(self._stack, 1)
        row = FlowRow(spacing=grid(1))
        self.back = Button(tr("&Back"), name="wizardBack")
        self.back.clicked.connect(self.go_back)
        self.forward = PrimaryButton(tr("C&ontinue"), name="wizardNext")
        self.forward.setAutoDefault(True)
        self.forward.clicked.connect(self.go_on)
        row.addWidget(self.back)
        row.addStretch()
        row.addWidget(self.forward)
        inner.addLayout(row)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(Qt.KeyboardModifier.ControlModifier | key), self)
            shortcut.activated.connect(self.go_on)

    def _turn_to(self, step: WizardStep) -> None:
        """Show a step; the first window need not wait for those that are not open yet."""
        if not self._stack.isAncestorOf(step):
            area = QScrollArea(self._stack)
            area.setWidgetResizable(True)
            area.setFrameShape(QScrollArea.Shape.NoFrame)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            step.setObjectName(step.objectName() or "pageBody")
            area.setWidget(step)
            self._stack.addWidget(area)
            self._areas[step] = area
        self._stack.setCurrentWidget(self._areas[step])

    @Slot(str)
    def _on_fix_requested(self, key: str) -> None:
        """To the field that a failed check is about."""
        step: KeyStep = self.bigcommerce if key.startswith("bigcommerce") else self.klaviyo
        self._stop.set()
        self._open(self._steps.index(step))
        field = self.bigcommerce.token if step is self.bigcommerce else self.klaviyo.key
        # What is pasted takes the place of what was wrong.
        field.edit.selectAll()
        QTimer.singleShot(0, field, field.setFocus)

    def _look(self, look: "Callable[..., str]", stop: threading.Event) -> str:
        session = self._session
        return look(
            self._connection(),
            self._draft().secrets,
            session.saved.settings,
            session.clock,
            stop=stop,
            also=session.background.stop,
        )

    def _connection(self) -> Connection:
        session = self._session
        return Connection(
            name="new",
            store_hash=self._draft().store_hash,
            added=session.clock.now(),
            folder="",
            bigcommerce_url=session.bigcommerce_url,
            klaviyo_url=session.klaviyo_url,
        )

    def _open(self, index: int) -> None:
        for trial in self._trials:
            trial.stop()
        for tried in (self.bigcommerce, self.klaviyo):
            tried.forget_refusal()
        self._open_step = index
        step = self.step
        self._turn_to(step)
        is_welcome = step is self.welcome
        self._title.setText(self._titles[step])
        self._title.setVisible(not is_welcome)
        self._progress.setText(tr("Step {n} of {all}").format(n=index, all=len(self._steps) - 1))
        self._progress.setVisible(not is_welcome)
        self.back.setVisible(not is_welcome)
        self.back.setText(tr("&Cancel") if index == 1 and not self._is_first else tr("&Back"))
        self.forward.setVisible(not is_welcome)
        self.forward.setText(tr("&Finish") if step is self.check else tr("C&ontinue"))
        self.forward.setAccessibleName(self.forward.text().replace("&", ""))
        if step is self.klaviyo:
            self.klaviyo.show_scopes(only_check=self.choice.only_check)
        if step is self.check:
            self._start_check()
        self._on_changed()
        field = step.first_field()
        if field is not None:
            # The stack has its own idea of focus while it turns the page.
            QTimer.singleShot(0, field, field.setFocus)

    @Slot()
    def _on_changed(self) -> None:
        self.forward.setEnabled(self.step.is_complete())

    def _draft(self) -> Draft:
        return Draft(
            store_hash=self.bigcommerce.clean_hash() or "",
            secrets=Secrets(self.bigcommerce.token.key(), self.klaviyo.key.key()),
            only_check=self.choice.only_check,
        )

    @Slot()
    def _start_check(self) -> None:
        self._stop.set()
        self._stop = stop = threading.Event()
        self._check_number += 1
        number, draft, session = self._check_number, self._draft(), self._session
        self.check.show_waiting()
        connection = self._connection()

        def look() -> "CheckResult":
            return check_connection(
                connection,
                draft.secrets,
                session.saved.settings,
                session.clock,
                writing=not draft.only_check,
                stop=stop,
                also=session.background.stop,
            )

        def take(result: "CheckResult") -> None:
            if number == self._check_number:
                self._result = result
                has_others = result.writers is not None and result.writers.are_active
                if has_others and not draft.only_check and not self._sends_despite_writers:
                    # Sending from here too would count every order twice: that takes a choice of its own.
                    self._was_switched = True
                    self._on_only_check_requested()
                    return
                wanted_to_send = self._was_switched or not draft.only_check
                self.check.show_result(result, only_check=draft.only_check, wanted_to_send=wanted_to_send)
                self._focus_next_step()

        def fail(error: BcklaviyoError) -> None:
            if number == self._check_number and not isinstance(error, Stopped):
                self.check.show_fault(error)
                self._focus_next_step()

        session.background.start(look, take, fail, self)

    def _focus_next_step(self) -> None:
        # Where Return does what comes next: a keyboard left on Back would undo the page.
        if self.step is self.check:
            (self.forward if self.check.is_complete() else self.check.again).setFocus()

    @Slot()
    def _on_only_check_requested(self) -> None:
        self._sends_despite_writers = False
        self.choice.choose_only_check()
        self._start_check()

    @Slot()
    def _on_sending_requested(self) -> None:
        self._sends_despite_writers = True
        self.choice.send.setChecked(True)
        self._start_check()

    def _finish(self) -> None:
        self.forward.setEnabled(False)
        self.back.setEnabled(False)
        session, draft = self._session, self._draft()
        name = self._name()

        def save() -> tuple[Connection, KeyringLocked | None]:
            connection = connections.add(
                session.folder,
                name,
                draft.store_hash,
                bigcommerce_url=session.bigcommerce_url,
                klaviyo_url=session.klaviyo_url,
                now=session.clock.now(),
            )
            return connection, session.keys.store(connection, draft.secrets)

        session.background.start(save, self._take_saved, self._no_save, self)

    def _name(self) -> str:
        store = self._result.store if self._result is not None else None
        base = (store.name.strip() if store is not None else "")[:80] or self._draft().store_hash
        base = "".join(c for c in base if c.isprintable())
        taken = {connection.name for connection in self._session.connections}
        name, number = base, 2
        while name in taken:
            name, number = f"{base} {number}", number + 1
        return name

    def _take_saved(self, saved: tuple[Connection, KeyringLocked | None]) -> None:
        connection, fault = saved
        only_check = self.choice.only_check
        chosen = self._session.saved.preferences.of(connection.folder)
        chosen = msgspec.structs.replace(
            chosen, only_check=only_check, sends_despite_writers=not only_check and self._sends_despite_writers
        )
        self._session.saved.change_connection(connection.folder, chosen)
        if fault is None:
            self.connected.emit(connection)
            return
        notice = KeyringNotice(fault, self)
        notice.finished.connect(lambda _result: self.connected.emit(connection))
        notice.open()

    def _no_save(self, error: BcklaviyoError) -> None:
        self.back.setEnabled(True)
        self.check.show_fault(error)
