"""Beside the preview's list: the selected event as Klaviyo will show it, and the order that it came from."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QStackedWidget, QWidget

from bcklaviyo_gui.domain.errors import BcklaviyoError
from bcklaviyo_gui.domain.metrics import METRICS
from bcklaviyo_gui.domain.zones import instant_of
from bcklaviyo_gui.gui.engine.explaining import Explaining
from bcklaviyo_gui.gui.engine.services import Services
from bcklaviyo_gui.gui.tables.detail import Facts
from bcklaviyo_gui.gui.tables.open_outside import OpenOutside, order_address
from bcklaviyo_gui.gui.text import cells as texts
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.text.messages import receipt_texts
from bcklaviyo_gui.gui.text.phrases import error_sentence
from bcklaviyo_gui.gui.widgets import Card, LinkButton, PlainLabel, TabBar, Tone, grid
from bcklaviyo_gui.state.previews import PreviewEvent, PreviewProfile
from bcklaviyo_gui.sync.explained import ExplainedEvent, ExplainedOrder, profile_pairs

_SETTLE_MS = 120
_SHOWN, _RECEIPT, _ORDER, _RAW = 0, 1, 2, 3


class PreviewDetail(Card):
    """Explains one event or profile at a time; what is selected last is explained, what was passed by is not."""

    explained = Signal()

    def __init__(self, services: Services, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._services = services
        self._zone = zone
        self._explaining = Explaining(services)
        services.background.closing.connect(self._explaining.stop)
        self.destroyed.connect(self._explaining.stop)
        self._event: PreviewEvent | None = None
        self._asking: PreviewEvent | None = None
        self.setMinimumSize(grid(36), grid(34))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_SETTLE_MS)
        self._pause.timeout.connect(self._on_pause_ended)
        self._build()
        self.show_nothing()

    @property
    def is_settled(self) -> bool:
        """Whether nothing is being explained."""
        return self._asking is None and not self._pause.isActive()

    def show_nothing(self) -> None:
        """Nothing is selected."""
        self._event = None
        self._pause.stop()
        self._say(tr("Select a row"), tr("It is shown here as Klaviyo will show it, with its order."))
        self._show_tabs(())

    def show_event(self, event: PreviewEvent) -> None:
        """Show what is kept of an event at once, and the rest when its order was read."""
        if event == self._event:
            return
        self._event = event
        self._say(METRICS[event.metric].value, "")
        self._show_tabs((_SHOWN, _RECEIPT, _ORDER, _RAW))
        self.open_order.lead_to(order_address(self._services.connection, event.order_id))
        self.receipt.show_pairs([])
        self.shown.show_pairs(
            [
                (tr("Value"), texts.money(event.value, event.currency)),
                (tr("Time"), self._instant(event.time)),
                (tr("Profile"), _person(event)),
                (tr("Order"), texts.order_number(event.order_id)),
            ]
        )
        self.order.show_pairs([])
        self.raw.setPlainText("")
        self._tell(tr("Reading order {order}…").format(order=texts.order_number(event.order_id)))
        self._pause.start()

    def show_profile(self, profile: PreviewProfile, payload: bytes) -> None:
        """Show a profile."""
        self._event = None
        self._pause.stop()
        pairs, raw = profile_pairs(payload)
        self._say(profile.name or profile.email or tr("Profile"), tr("Profile"))
        self._show_tabs((_SHOWN, _RAW))
        self.shown.show_pairs([(_profile_title(name), value) for name, value in texts.answers(pairs)])
        self.raw.setPlainText(raw)

    def _build(self) -> None:
        self.title.setVisible(True)
        self.tabs = TabBar()
        self.tabs.setObjectName("previewDetailTabs")
        self.tabs.setAccessibleName(tr("Ways to look at it"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        # Short enough to stand side by side: a tab that must be scrolled to is not found.
        for title in (tr("In Klaviyo"), tr("Receipt"), tr("Fields"), tr("Raw")):
            self.tabs.addTab(title)
        self.shown, self.receipt = Facts(tr("As Klaviyo shows it")), Facts(tr("The order"))
        self.order = Facts(tr("BigCommerce's fields"))
        self.raw = QPlainTextEdit()
        self.raw.setObjectName("previewRaw")
        self.raw.setAccessibleName(tr("As it is sent"))
        self.raw.setReadOnly(True)
        self.raw.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.raw.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._parts = QStackedWidget()
        for part in (self.shown, self.receipt, self.order, self.raw):
            self._parts.addWidget(part)
        self.note = PlainLabel("", "small", wraps=True)
        self.again = LinkButton(tr("Try again"), name="explainAgain")
        self.again.clicked.connect(self._on_again)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.open_order = OpenOutside(tr("Open in BigCommerce"), "openOrder")
        self.buttons.addWidget(self.open_order)
        for widget in (self.tabs, self.note, self.again, self._parts):
            self.body.addWidget(widget, 1 if widget is self._parts else 0)
        self.body.addStretch(0)

    def _say(self, title: str, text: str) -> None:
        self.open_order.lead_to("")
        self.title.setText(title)
        self.set_text(text)

    def _show_tabs(self, shown: Sequence[int]) -> None:
        self.tabs.setVisible(bool(shown))
        self._parts.setVisible(bool(shown))
        self._tell("")
        if shown:
            before = self.tabs.currentIndex()
            for number in range(self.tabs.count()):
                self.tabs.setTabVisible(number, number in shown)
            self.tabs.setCurrentIndex(before if before in shown else shown[0])

    def _tell(self, text: str, *, is_fault: bool = False) -> None:
        self.note.setText(text)
        self.note.set_tone(Tone.BAD if is_fault else Tone.NEUTRAL)
        self.note.setVisible(bool(text))
        self.again.setVisible(is_fault)

    def _ask(self) -> None:
        event, explaining = self._event, self._explaining
        if event is None or self._asking is not None:
            return
        self._asking = event
        self._services.background.start(
            lambda: explaining.explain(event.order_id, event.external_id), self._take, self._fail, self
        )

    def _take(self, found: ExplainedOrder) -> None:
        asked, self._asking = self._asking, None
        event = self._event
        if event is None or event != asked:
            self._ask()
            return
        self.order.show_pairs(texts.answers(found.order))
        self.receipt.show_pairs(receipt_texts(found.receipt))
        metric = METRICS[event.metric]
        mine = [e for e in found.events if e.metric is metric and e.unique_id == event.unique_id]
        if mine:
            self._tell("")
            self.shown.show_pairs(self._pairs(event, mine[0]))
            self.raw.setPlainText(mine[0].raw)
        else:
            self._tell(tr("The order has changed since the preview: it does not make this event any more."))
        self.explained.emit()

    def _pairs(self, event: PreviewEvent, found: ExplainedEvent) -> list[tuple[str, str]]:
        return [
            (tr("Value"), texts.money(found.value, found.currency)),
            (tr("Time"), self._instant(int(found.time.timestamp()))),
            (tr("Profile"), _person(event)),
            (tr("Order"), texts.order_number(event.order_id)),
            (tr("Starts flows"), tr("no (history)") if found.is_quiet else tr("yes")),
            *texts.answers(found.properties),
        ]

    def _fail(self, error: BcklaviyoError) -> None:
        asked, self._asking = self._asking, None
        if self._event is not None and self._event != asked:
            self._ask()
            return
        if self._event is not None:
            self._tell(error_sentence(error), is_fault=True)
        self.explained.emit()

    def _instant(self, seconds: int) -> str:
        city = self._zone.key.rsplit("/", 1)[-1].replace("_", " ")
        return f"{texts.moment(instant_of(seconds).astimezone(self._zone))} ({city})"

    @Slot()
    def _on_pause_ended(self) -> None:
        self._ask()

    @Slot()
    def _on_again(self) -> None:
        self._tell("")
        self._ask()

    @Slot(int)
    def _on_tab_changed(self, tab: int) -> None:
        if tab >= 0:
            self._parts.setCurrentIndex(tab)


def _person(event: PreviewEvent) -> str:
    known = [event.email or "", tr("id {id}").format(id=event.external_id) if event.external_id else ""]
    return " · ".join(part for part in known if part)


def _profile_title(name: str) -> str:
    return " › ".join(part.replace("_", " ").capitalize() if part.islower() else part for part in name.split(" › "))
