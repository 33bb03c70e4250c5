"""The days: the plot, and the table beside it, in step."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSize, Signal, Slot
from PySide6.QtGui import QColor, QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bcklaviyo_gui.gui.engine.services import Services
from bcklaviyo_gui.gui.pages.reconciliation.bridge_view import BridgePanel
from bcklaviyo_gui.gui.pages.reconciliation.days_model import DaysModel
from bcklaviyo_gui.gui.pages.reconciliation.grain import GrainChoice
from bcklaviyo_gui.gui.pages.reconciliation.legend import PlotLegend
from bcklaviyo_gui.gui.pages.reconciliation.picture import picture
from bcklaviyo_gui.gui.pages.reconciliation.plot import Marked, ReconciliationPlot
from bcklaviyo_gui.gui.tables.column_memory import ColumnMemory
from bcklaviyo_gui.gui.tables.rows_table import RowsTable
from bcklaviyo_gui.gui.tables.window_model import WindowModel
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.widgets import NARROW_UNITS, Card, FlowRow, Pages, TabBar, WrappingCheck, grid
from bcklaviyo_gui.gui.widgets.theme import Tokens
from bcklaviyo_gui.reconcile.day_rows import DayRow, weeks_of

_DAYS, _REVENUE = 0, 1


class DaysPanel(QWidget):
    """`marked` reports which days are selected, or None; `opened` that their orders are requested; `step_chosen` a
    step, `step_opened` one to whose orders the keyboard goes; `turned` whether the revenue is shown now."""

    marked = Signal(object)
    opened = Signal()
    step_chosen = Signal(object)
    step_opened = Signal(object)
    turned = Signal(bool)

    def __init__(self, services: Services, memory: ColumnMemory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._is_following = False
        self._days: tuple[DayRow, ...] = ()
        self._is_explained = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(grid(2))
        self._row = row
        tokens = services.theme.tokens
        self.plot = ReconciliationPlot(tokens)
        self.bridge = BridgePanel(services, memory)
        self.plot_card = self._make_card(tokens)
        row.addWidget(self.plot_card, 13)
        self.model = DaysModel(lambda: QColor(services.theme.tokens.bad), self)
        self.table = RowsTable(
            # The table asks of its model only what both kinds of models have.
            cast(WindowModel[DayRow], self.model),
            "reconciliationDays",
            tr("Days"),
            memory,
            (18, 6.5, 7.5, 5.5, 10, 12),
            stretched=4,
        )
        beside = Card()
        beside.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        beside.setAccessibleName(tr("Days"))
        self.only_differing = WrappingCheck(tr("Onl&y what differs"))
        self.only_differing.setObjectName("onlyDiffering")
        self.only_differing.setAccessibleName(tr("Only what differs"))
        self.only_differing.toggled.connect(self._on_only_differing)
        self.grain = GrainChoice()
        self.grain.picked.connect(self._on_grain_picked)
        above = FlowRow(spacing=grid(1))
        above.addWidget(self.only_differing)
        above.addStretch()
        above.addWidget(self.grain)
        beside.body.addLayout(above)
        beside.body.addWidget(self.table, 1)
        self._beside = beside
        row.addWidget(beside, 12)
        self.plot.marked.connect(self._on_plot_marked)
        self.plot.opened.connect(self.opened)
        self.bridge.chosen.connect(self.step_chosen)
        self.bridge.opened.connect(self.step_opened)
        self.table.selectionModel().selectionChanged.connect(self._on_rows_selected)
        self.table.opened.connect(self._on_day_opened)
        self.model.arranged.connect(self._follow_mark)

    def sizeHint(self) -> QSize:
        is_folded = self._row.direction() is QBoxLayout.Direction.TopToBottom
        return QSize(grid(100), grid(66 if is_folded else 32))

    def minimumSizeHint(self) -> QSize:
        # In a narrow view the table goes below the plot: what both need side by side is no bound.
        return QSize(self.plot_card.minimumSizeHint().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_narrow = event.size().width() < grid(NARROW_UNITS)
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)
        super().resizeEvent(event)

    def show_days(self, rows: Sequence[DayRow], *, is_explained: bool, keeps_view: bool = False) -> None:
        """Show these days in both; long ranges in weeks, unless the merchant wants days."""
        if not keeps_view:
            self.grain.show_for(len(rows))
        self._days, self._is_explained = tuple(rows), is_explained
        self._show_rows(keeps_view=keeps_view)

    def _show_rows(self, *, keeps_view: bool) -> None:
        rows = weeks_of(self._days) if self.grain.is_weekly else self._days
        self._is_following = True
        self.model.set_days(rows, is_explained=self._is_explained)
        self.plot.set_rows(rows, is_aligned=self.model.is_aligned, keeps_view=keeps_view)
        self._is_following = False
        self.table.setAccessibleName(tr("Weeks") if self.grain.is_weekly else tr("Days"))
        self._tell_quiet()

    def set_aligned(self, is_aligned: bool) -> None:
        """Show Klaviyo's counts of the store's days, or back."""
        self.model.set_aligned(is_aligned)
        self.plot.set_aligned(is_aligned)
        self._tell_quiet()

    def select(self, mark: Marked | None) -> None:
        """Select these days in both, and tell it."""
        self.plot.set_mark(mark)
        self._follow_mark()
        self.marked.emit(mark)

    def show_revenue(self, is_shown: bool) -> None:
        """Show the bridge in the plot's place."""
        self.tabs.setCurrentIndex(_REVENUE if is_shown else _DAYS)

    def picture(self, summary: str) -> QPixmap:
        """What is shown, as a picture that names the store and tells the summary."""
        is_days = self.tabs.currentIndex() == _DAYS
        what = self.tabs.tabText(self.tabs.currentIndex()).replace("&", "")
        if not is_days and self.bridge.currency.value:
            what = f"{what} ({self.bridge.currency.value})"
        headline = f"{self._services.connection.name} · {what}"
        shown = self.plot if is_days else self.bridge.table
        return picture(headline, summary, self.legend if is_days else None, shown, self._services.theme.tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in these colours."""
        self.plot.set_tokens(tokens)
        self.legend.set_tokens(tokens)
        self.model.repaint()

    def _make_card(self, tokens: Tokens) -> Card:
        card = Card()
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        card.setAccessibleName(tr("Orders a day, and revenue"))
        self.tabs = TabBar()
        self.tabs.setObjectName("reconciliationTabs")
        self.tabs.setAccessibleName(tr("What to look at"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        for text in (tr("Orders &a day"), tr("Re&venue")):
            self.tabs.addTab(text)
        head = FlowRow(spacing=grid(1))
        head.addWidget(self.tabs)
        head.addStretch()
        self.legend = PlotLegend(tokens)
        head.addWidget(self.legend)
        head.addWidget(self.bridge.head)
        self.bridge.head.setVisible(False)
        self._stack = Pages()
        self._stack.addWidget(self.plot)
        self._stack.addWidget(self.bridge)
        inside = QVBoxLayout()
        inside.setSpacing(grid(1))
        inside.addLayout(head)
        inside.addWidget(self._stack, 1)
        card.body.addLayout(inside, 1)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        return card

    def _tell_quiet(self) -> None:
        rows = () if self.model.is_aligned else self.model.all_rows
        self.legend.show_quiet(any(row.differs_in_value_only for row in rows))

    @Slot(int)
    def _on_tab_changed(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        # The bridge is about the whole range, and needs the room.
        self._beside.setVisible(index == _DAYS)
        self.legend.setVisible(index == _DAYS)
        self.bridge.head.setVisible(index == _REVENUE)
        self.turned.emit(index == _REVENUE)

    @Slot()
    def _on_grain_picked(self) -> None:
        self.select(None)
        self._show_rows(keeps_view=False)

    @Slot(bool)
    def _on_only_differing(self, is_on: bool) -> None:
        self._is_following = True
        self.model.show_only_differing(is_on)
        self._is_following = False
        self._follow_mark()

    @Slot(object)
    def _on_plot_marked(self, mark: Marked | None) -> None:
        self._follow_mark()
        self.marked.emit(mark)

    @Slot()
    def _follow_mark(self) -> None:
        """Select the plot's days in the table."""
        mark = self.plot.mark
        if mark is None:
            self._is_following = True
            self.table.selectionModel().clear()
            self._is_following = False
            return
        places = self._mark_rows(mark)
        if places:
            index = self.model.index(places[-1], 0)
            self.table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.table.scrollTo(index)

    def _mark_rows(self, mark: Marked) -> list[int]:
        """Select the rows of these days, wherever the table's order has them; returns where that is."""
        places = self.model.places(lambda row: row.day <= mark.last and row.last >= mark.first)
        chosen = QItemSelection()
        for first, last in _runs(places):
            chosen.select(self.model.index(first, 0), self.model.index(last, len(self.model.columns) - 1))
        self._is_following = True
        self.table.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._is_following = False
        return places

    @Slot()
    def _on_rows_selected(self) -> None:
        """Select the table's days in the plot: one, or all between the first and the last of them."""
        if self._is_following:
            return
        rows = self._selected_rows()
        mark = Marked(min(row.day for row in rows), max(row.last for row in rows)) if rows else None
        self.plot.set_mark(mark)
        if mark is not None and (mark.last - mark.first).days + 1 != sum(row.days for row in rows):
            self._mark_rows(mark)
        self.marked.emit(mark)

    def _selected_rows(self) -> list[DayRow]:
        selection = self.table.selectionModel().selection()
        found: list[DayRow] = []
        for number in range(selection.count()):
            part = selection.at(number)
            rows = (self.model.row(place) for place in range(part.top(), part.bottom() + 1))
            found.extend(row for row in rows if row is not None)
        return found

    @Slot(object)
    def _on_day_opened(self, _row: DayRow) -> None:
        self.opened.emit()


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and place == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs
