"""What of a preview is looked at: events or profiles; of a metric, of some days, with some text."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from bcklaviyo_gui.domain.metrics import METRIC_NUMBERS, Metric
from bcklaviyo_gui.gui.tables.days_filter import DaysFilter
from bcklaviyo_gui.gui.tables.filters import Choice, SearchField
from bcklaviyo_gui.gui.text import cells as texts
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.widgets import BesideOrBelow, FlowRow, TabBar, grid
from bcklaviyo_gui.local.clock import Clock
from bcklaviyo_gui.state.queries import EventFilter

_EVENTS, _PROFILES = 0, 1


class PreviewFilters(QWidget):
    """`changed` when other rows are requested, `list_changed` when the other list is."""

    changed = Signal()
    list_changed = Signal()

    def __init__(self, clock: Clock, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        choices = QWidget()
        row = FlowRow(choices, spacing=round(grid(1.25)))
        self.search = SearchField(tr("Search email, #order, product…"), "searchPreview")
        self.by_metric = Choice(tr("Metric"), "previewMetric")
        self.by_metric.offer(
            [(tr("All metrics"), None), *((metric.value, METRIC_NUMBERS[metric]) for metric in Metric)]
        )
        self.days = DaysFilter(clock, zone)
        self.lists = TabBar()
        self.lists.setObjectName("previewLists")
        self.lists.setAccessibleName(tr("Events, or profiles"))
        self.lists.setDrawBase(False)
        self.lists.setExpanding(False)
        self.lists.addTab(tr("Events"))
        self.lists.addTab(tr("Profiles"))
        self.search.searched.connect(self.changed)
        self.by_metric.picked.connect(self.changed)
        self.days.picked.connect(self.changed)
        self.lists.currentChanged.connect(self._on_list_changed)
        for widget in (self.search, self.by_metric, self.days):
            row.addWidget(widget)
        beside = BesideOrBelow(self)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(round(grid(1.25)))
        beside.addWidget(choices)
        beside.addWidget(self.lists)

    @property
    def shows_events(self) -> bool:
        """Whether the events are looked at, and not the profiles."""
        return self.lists.currentIndex() == _EVENTS

    @property
    def text(self) -> str:
        """What is searched for."""
        return self.search.text()

    def chosen(self) -> EventFilter:
        """Which events are requested."""
        metric = self.by_metric.value
        since, until = self.days.span()
        return EventFilter(metric=metric if isinstance(metric, int) else None, text=self.text, since=since, until=until)

    def show_metric(self, metric: Metric | None) -> None:
        """Show the events of one metric, or of all."""
        self.lists.setCurrentIndex(_EVENTS)
        self.by_metric.choose(METRIC_NUMBERS[metric] if metric is not None else None)

    def show_counts(self, events: int, profiles: int) -> None:
        """Say how long both lists are."""
        self.lists.setTabText(_EVENTS, tr("Events {n}").format(n=texts.count(events)))
        self.lists.setTabText(_PROFILES, tr("Profiles {n}").format(n=texts.count(profiles)))

    def clear(self) -> None:
        """Show everything."""
        self.search.clear()
        self.by_metric.choose(None)
        self.days.clear()
        self.changed.emit()

    @Slot(int)
    def _on_list_changed(self, _tab: int) -> None:
        self.by_metric.setEnabled(self.shows_events)
        self.days.setEnabled(self.shows_events)
        self.list_changed.emit()
