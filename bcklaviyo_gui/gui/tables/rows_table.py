"""The table of all views: sorts, resizes, copies, hides columns, and remembers how they were left."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QByteArray,
    QItemSelectionRange,
    QModelIndex,
    QObject,
    QPoint,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QFocusEvent, QFontMetrics, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QVBoxLayout, QWidget

from bcklaviyo_gui.gui.tables.column_memory import ColumnMemory
from bcklaviyo_gui.gui.tables.column_room import ColumnRoom
from bcklaviyo_gui.gui.tables.window_model import WindowModel
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.widgets import grid, mark

RowT = TypeVar("RowT")

_COPIED_AT_MOST = 20_000
_KEEP_AFTER_MS = 800


class RowsTable(QTableView, Generic[RowT]):
    """A model's rows. `chosen` reports the current row; `opened` of a row that was activated."""

    chosen = Signal()
    opened = Signal(object)

    def __init__(
        self,
        model: WindowModel[RowT],
        name: str,
        title: str,
        memory: ColumnMemory,
        widths: tuple[float, ...],
        parent: QWidget | None = None,
        *,
        stretched: int | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.rows = model
        self._memory = memory
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(max(grid(3.75), self.fontMetrics().height() + grid(1.5)))
        self._set_up_header(widths, stretched)
        self._add_actions()
        model.modelReset.connect(self._on_current_changed)
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.selectionModel().selectionChanged.connect(self._on_current_changed)
        model.dataChanged.connect(self._on_current_changed)
        self.activated.connect(self._on_activated)
        memory.recall(name, self._lay_out, self)

    def sizeHint(self) -> QSize:
        # A list with a least height asks for no more, so that its page scrolls only when that does not fit.
        hint = super().sizeHint()
        return QSize(hint.width(), self.minimumHeight() or hint.height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._mark_card(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark_card(False)

    def _mark_card(self, holds_focus: bool) -> None:
        """The card around the list shows that it has the keyboard: a frame of the list's own would be a second one."""
        around = self.parentWidget()
        while around is not None and not around.property("card"):
            around = around.parentWidget()
        if around is not None:
            mark(around, "holdsFocus", holds_focus)

    def current_row(self) -> RowT | None:
        """The row that is shown in detail: the current one, while it is selected."""
        index = self.currentIndex()
        if not index.isValid() or not self.selectionModel().isRowSelected(index.row(), QModelIndex()):
            return None
        return self.rows.row(index.row())

    def select_any(self) -> None:
        """Select the first row where none is selected."""
        if self.rows.rowCount() and not self.selectionModel().hasSelection():
            self.selectRow(0)

    def selected_count(self) -> int:
        """How many rows are selected."""
        return sum(part.height() for part in self._parts())

    def read_selected(self, then: Callable[[list[RowT]], None]) -> None:
        """Hand over the selected rows, at most 20,000, in the list's order."""
        spans = sorted({(part.top(), part.height()) for part in self._parts()})
        _Gathering(self.rows, spans, then, self).go_on()

    def copy_selected(self) -> None:
        """Put the selected rows onto the clipboard: visible columns, parted by tabulators, a line for each row."""
        header = self.horizontalHeader()
        logical = [header.logicalIndex(visual) for visual in range(header.count())]
        columns = [self.rows.columns[index] for index in logical if not header.isSectionHidden(index)]

        def copy(rows: list[RowT]) -> None:
            lines = ["\t".join(_flat(column.text(row)) for column in columns) for row in rows]
            QGuiApplication.clipboard().setText("\n".join(lines))

        self.read_selected(copy)

    def _parts(self) -> list[QItemSelectionRange]:
        selection = self.selectionModel().selection()
        return [selection.at(number) for number in range(selection.count())]

    def _set_up_header(self, widths: tuple[float, ...], stretched: int | None) -> None:
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(grid(5))
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setAccessibleName(tr("Columns"))
        for number, width in enumerate(widths):
            self.setColumnWidth(number, max(grid(width), title_width(header, self.rows.columns[number].title)))
            header.setSectionHidden(number, self.rows.columns[number].is_hidden)
        self._room = ColumnRoom(self, lambda number: title_width(header, self.rows.columns[number].title), stretched)
        self.setSortingEnabled(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu)
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(_KEEP_AFTER_MS)
        self._keeping.timeout.connect(self._on_keep)
        for signal in (self._room.chosen, header.sectionMoved, header.sortIndicatorChanged):
            signal.connect(self._on_header_changed)

    def _add_actions(self) -> None:
        copy = QAction(tr("&Copy"), self)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy_selected)
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _lay_out(self, state: QByteArray) -> None:
        header = self.horizontalHeader()
        before = header.count()
        header.restoreState(state)
        if header.count() != before or all(header.isSectionHidden(n) for n in range(before)):
            header.showSection(0)
        self._room.take_kept()
        self._keeping.stop()

    @Slot(QPoint)
    def _on_header_menu(self, place: QPoint) -> None:
        header = self.horizontalHeader()
        menu = QMenu(self)
        shown = [n for n in range(header.count()) if not header.isSectionHidden(n)]
        for number, column in enumerate(self.rows.columns):
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(number in shown)
            action.setEnabled(shown != [number])
            action.setData(number)
        chosen = menu.exec(header.mapToGlobal(place))
        if chosen is not None:
            header.setSectionHidden(chosen.data(), not chosen.isChecked())
            self._keeping.start()
        menu.deleteLater()

    @Slot()
    def _on_header_changed(self) -> None:
        # Before the table is shown only the program has changed anything.
        if self.isVisible():
            self._keeping.start()

    @Slot()
    def _on_keep(self) -> None:
        self._memory.keep(self.objectName(), self.horizontalHeader().saveState())

    @Slot()
    def _on_current_changed(self) -> None:
        self.chosen.emit()

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        row = self.rows.row(index.row())
        if row is not None:
            self.opened.emit(row)


def list_card(table: QWidget) -> QFrame:
    """A card that a table fills."""
    card = QFrame()
    card.setProperty("card", True)
    column = QVBoxLayout(card)
    column.setContentsMargins(grid(1), grid(1), grid(1), grid(1))
    column.addWidget(table)
    return card


class _Gathering(QObject, Generic[RowT]):
    """Reads spans of rows one after the other."""

    def __init__(
        self,
        model: WindowModel[RowT],
        spans: list[tuple[int, int]],
        then: Callable[[list[RowT]], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._spans = spans
        self._then = then
        self._rows: list[RowT] = []

    def go_on(self) -> None:
        """Ask for the next span, or hand over."""
        left = _COPIED_AT_MOST - len(self._rows)
        if not self._spans or left <= 0:
            self._then(self._rows)
            self.deleteLater()
            return
        first, count = self._spans.pop(0)
        self._model.read_rows(first, min(count, left), self._take, self)

    def _take(self, rows: list[RowT]) -> None:
        self._rows.extend(rows)
        self.go_on()


def _flat(text: str) -> str:
    return " ".join(text.split())


def title_width(header: QHeaderView, title: str) -> int:
    """What a column needs for its title as the style sheet draws it: bold, and half a unit of room around it."""
    font = header.font()
    font.setBold(True)
    return QFontMetrics(font).horizontalAdvance(title) + 2 * round(grid(0.5)) + 2
