"""Overview: both accounts, the one thing to do next, the regular sync, and the last 30 days."""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from bcklaviyo_gui.gui.engine.desk import Desk
from bcklaviyo_gui.gui.pages.overview.banners import Account, Remark, account_cards, known_days, warnings
from bcklaviyo_gui.gui.pages.overview.days_plot import DaysPlot
from bcklaviyo_gui.gui.pages.overview.history_card import HistoryCard
from bcklaviyo_gui.gui.pages.overview.run_card import RunCard
from bcklaviyo_gui.gui.pages.schedule_card import ScheduleCard
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.widgets import Banner, Button, Card, ElidedLabel, Legend, Page, Pill, PlainLabel, grid


class OverviewView(Page):
    """How a connection stands, and what to do next."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(tr("Overview"), parent, scrolls=True)
        self._desk = desk
        self.sync_now = Button(tr("S&ync now"), name="syncNow")
        self.sync_now.clicked.connect(desk.request_sync)
        self.buttons.addWidget(self.sync_now)
        self._banners = QVBoxLayout()
        self._banners.setSpacing(grid(1))
        self._shown_warnings: tuple[Remark, ...] = ()
        self.body.addLayout(self._banners)
        self._accounts = (AccountCard(tr("BigCommerce")), AccountCard(tr("Klaviyo")))
        row = QGridLayout()
        row.setSpacing(grid(2))
        for column, card in enumerate(self._accounts):
            row.addWidget(card, 0, column)
            row.setColumnStretch(column, 1)
        self.body.addLayout(row)
        self.run_card = RunCard(desk, self)
        self.run_card.left.connect(self._on_focus_lost)
        self.history_card = HistoryCard(desk)
        self.schedule_card = ScheduleCard(desk)
        self.body.addWidget(self.run_card)
        self.body.addWidget(self.history_card)
        self.body.addWidget(self.schedule_card)
        self._legends = (
            Legend(tr("Orders read from BigCommerce")),
            Legend(tr("Placed Order in Klaviyo"), is_round=True),
        )
        self._days_card, self._plot = self._make_days()
        self.body.addWidget(self._days_card, 100)
        self.body.addStretch(1)
        desk.changed.connect(self.show_state)
        if desk.schedule is not None:
            desk.schedule.changed.connect(self.schedule_card.show_state)
        desk.services.theme.changed.connect(self.show_state)
        self.show_state()

    def refresh(self) -> None:
        """Read again how the connection stands."""
        self._desk.read_standing()

    @Slot()
    def show_state(self) -> None:
        """Show what the desk knows."""
        desk = self._desk
        focused = self.window().focusWidget()
        chosen = desk.services.chosen
        is_running = desk.services.run.is_running
        self.sync_now.setVisible(not chosen.only_check and not desk.is_counted_elsewhere)
        self.sync_now.setEnabled(not is_running)
        self._show_warnings(warnings(desk))
        for card, account in zip(self._accounts, account_cards(desk), strict=True):
            card.show_account(account)
        self.history_card.show_state()
        self.schedule_card.setVisible(not chosen.only_check)
        self.schedule_card.show_state()
        standing = desk.standing
        days = known_days(standing.days if standing is not None else (), desk.last_check)
        self._days_card.setVisible(any(day.orders or day.events for day in days))
        tokens = desk.services.theme.tokens
        self._plot.show_days(days, tokens)
        for legend, colour in zip(self._legends, (tokens.bigcommerce, tokens.klaviyo), strict=True):
            legend.set_colour(colour)
        is_ours = focused is not None and self.isVisible() and self.isAncestorOf(focused)
        if is_ours and not (focused.isVisible() and focused.isEnabled()):
            QTimer.singleShot(0, self, self._on_focus_lost)

    @Slot()
    def _on_focus_lost(self) -> None:
        """Qt hands the keyboard to whatever comes next, such as a switch: give it to what ends the run, or to none."""
        (self.run_card.stop if self.run_card.isVisible() else self).setFocus()

    def _show_warnings(self, wanted: tuple[Remark, ...]) -> None:
        if wanted == self._shown_warnings:
            return
        self._shown_warnings = wanted
        while (item := self._banners.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for warning in wanted:
            banner = Banner(warning.tone, warning.title, warning.text, warning.action_text)
            banner.setObjectName(f"banner_{warning.code}")
            banner.action.setObjectName(f"act_{warning.code}")
            banner.acted.connect(lambda act=warning.act: act(self._desk))
            self._banners.addWidget(banner)

    def _make_days(self) -> tuple[Card, DaysPlot]:
        tokens = self._desk.services.theme.tokens
        card = Card(tr("Last 30 days"))
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        plot = DaysPlot(tokens)
        card.body.addWidget(plot)
        card.buttons.setSpacing(grid(2))
        for legend in self._legends:
            card.buttons.addWidget(legend)
        return card, plot


class AccountCard(Card):
    """One of the two accounts."""

    def __init__(self, side: str, parent: QWidget | None = None) -> None:
        super().__init__(side, "", parent)
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)  # as high as the other
        self._pill = Pill("")
        self.buttons.addWidget(self._pill)
        self.buttons.setAlignment(self._pill, Qt.AlignmentFlag.AlignTop)
        self._name = ElidedLabel("", "strong")
        self._facts = PlainLabel("", "dim", wraps=True)
        self.body.addWidget(self._name)
        self.body.addWidget(self._facts)
        self.body.addStretch(1)  # the other may be higher

    def show_account(self, account: Account) -> None:
        """Show its name, what is known of it, and the state of its key."""
        self._pill.show_state(account.state, account.tone)
        self._name.setText(account.name)
        self._facts.setText(account.facts)
        self.setAccessibleName(f"{self._side}: {account.name}, {account.state}")
