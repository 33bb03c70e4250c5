"""Everything that was sent: the ledger as a list."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bcklaviyo_gui.domain.metrics import METRIC_NUMBERS, METRICS, Metric
from bcklaviyo_gui.gui.engine.services import Services
from bcklaviyo_gui.gui.tables.column_memory import ColumnMemory
from bcklaviyo_gui.gui.tables.columns import Column
from bcklaviyo_gui.gui.tables.filters import Choice, SearchField, search_line
from bcklaviyo_gui.gui.tables.rows_table import RowsTable, list_card
from bcklaviyo_gui.gui.tables.store_zone import store_zone
from bcklaviyo_gui.gui.tables.window_model import WindowModel
from bcklaviyo_gui.gui.text import cells as texts
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.widgets import Button, EmptyState, Pages, PlainLabel, grid
from bcklaviyo_gui.state import queries
from bcklaviyo_gui.state.queries import EventFilter, EventRow

_TIME = 1


class SentList(QWidget):
    """The events that Klaviyo accepted, of all runs or of one."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._run_id: int | None = None
        self.model = self._make_model()
        memory = ColumnMemory(services.folder, services.background, self)
        self.table = RowsTable(self.model, "sent", tr("Events sent"), memory, (20, 20, 16, 14, 10, 20, 10), stretched=0)
        self.table.sortByColumn(_TIME, Qt.SortOrder.DescendingOrder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(grid(2))
        column.addWidget(self._make_filters())
        self._pages = Pages()
        self._pages.addWidget(list_card(self.table))
        self._pages.addWidget(EmptyState(tr("Nothing here"), tr("No event that was sent fits this filter.")))
        column.addWidget(self._pages, 1)
        self.model.arranged.connect(self._on_arranged)
        self._apply()

    def refresh(self) -> None:
        """Read the ledger again."""
        self.model.refresh()

    def show_events(self, metric: Metric | None, run_id: int | None) -> None:
        """Show what was sent of a metric, or of all, in a run, or in all."""
        self.by_metric.offer(self._metrics())
        self._run_id = run_id
        self.search.clear()
        self.by_metric.choose(METRIC_NUMBERS[metric] if metric is not None else None)
        self._apply()

    def _make_filters(self) -> QWidget:
        self.search = SearchField(tr("Search order…"), "searchSent")
        self.by_metric = Choice(tr("Metric"), "sentMetric")
        self.by_metric.offer(self._metrics())
        self.all_runs = Button("", name="allRuns")
        self.counted = PlainLabel("", "dim")
        self.search.searched.connect(self._on_filter_changed)
        self.by_metric.picked.connect(self._on_filter_changed)
        self.all_runs.clicked.connect(self._on_all_runs)
        return search_line(self.search, self.by_metric, self.all_runs, self.counted)

    def _metrics(self) -> list[tuple[str, object]]:
        return [(tr("All metrics"), None), *((metric.value, n) for n, metric in METRICS.items())]

    def _make_model(self) -> WindowModel[EventRow]:
        zone = store_zone(self._services)
        columns = [
            Column[EventRow]("metric", tr("Metric"), lambda row: METRICS[row.metric].value, "metric"),
            Column[EventRow]("time", tr("Time"), lambda row: texts.instant(row.time, zone), "time"),
            Column[EventRow]("order", tr("Order"), lambda row: texts.order_number(row.order_id), "order"),
            Column[EventRow](
                "value", tr("Value"), lambda row: texts.amount(row.value, row.currency), "value", is_number=True
            ),
            Column[EventRow]("currency", tr("Currency"), lambda row: row.currency),
            Column[EventRow]("sent", tr("Sent"), lambda row: texts.instant(row.accepted or 0, zone), "accepted"),
            Column[EventRow]("run", tr("Run"), lambda row: str(row.run_id or ""), is_number=True),
        ]
        reader = self._services.background.reader
        return WindowModel(reader, queries.SENT, columns, lambda row: (row.metric, row.unique_id), self)

    def _apply(self) -> None:
        metric = self.by_metric.value
        chosen = EventFilter(
            metric=metric if isinstance(metric, int) else None, run_id=self._run_id, text=self.search.text()
        )
        self.all_runs.setVisible(self._run_id is not None)
        self.all_runs.setText(tr("Run {id} only · show &all").format(id=self._run_id))
        self.all_runs.setAccessibleName(self.all_runs.text().replace("&", ""))
        self.model.show(self._services.state_file, queries.event_condition(chosen))

    @Slot()
    def _on_filter_changed(self) -> None:
        self._apply()

    @Slot()
    def _on_all_runs(self) -> None:
        self._run_id = None
        self._apply()

    @Slot()
    def _on_arranged(self) -> None:
        count = self.model.rowCount()
        self.counted.setText(tr("{n} sent").format(n=texts.count(count)))
        self._pages.setCurrentIndex(0 if count or self.model.is_busy else 1)
