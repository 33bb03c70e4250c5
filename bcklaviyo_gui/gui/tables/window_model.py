"""A table of any length of which only the windows that are looked at are in memory."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QElapsedTimer,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from bcklaviyo_gui.domain.errors import BcklaviyoError
from bcklaviyo_gui.domain.plain_text import plain
from bcklaviyo_gui.gui.engine.reader import Reader
from bcklaviyo_gui.gui.tables.columns import Column
from bcklaviyo_gui.gui.text.formats import plain_tip
from bcklaviyo_gui.operations.lists import Arranged, ListReader, ShownRows
from bcklaviyo_gui.state.listing import Condition, Key, ListSource, RowOrder

RowT = TypeVar("RowT")
Index = QModelIndex | QPersistentModelIndex

WINDOW = 256
_WINDOWS_KEPT = 24
_WINDOWS_WANTED = 4
_KEYS_FOLLOWED = 200
_REFRESH_EVERY_MS = 200


class WindowModel(QAbstractTableModel, Generic[RowT]):
    """The rows of a source, read through the window's reader. `row` returns None for rows that are not there yet."""

    arranged = Signal()
    read_failed = Signal(object)
    busy_changed = Signal(bool)

    def __init__(
        self,
        reader: Reader,
        source: ListSource[RowT],
        columns: Sequence[Column[RowT]],
        key_of: Callable[[RowT], Key],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._reader = reader
        self._list = ListReader(source, WINDOW)
        self._key_of = key_of
        self._count = 0
        self._version = -1
        self._windows: OrderedDict[int, list[RowT | None]] = OrderedDict()
        self._shown = ShownRows()
        self._requested = self._shown
        self._wants_order = False
        self._wanted: list[int] = []
        self._is_asking = False
        self._is_busy = False
        self._since_asked = QElapsedTimer()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._on_pause_ended)

    @property
    def shown(self) -> ShownRows:
        """The file, filter and order of the rows that are there."""
        return self._shown

    @property
    def is_busy(self) -> bool:
        """Whether another list than the one that is there was requested."""
        return self._is_busy

    @property
    def is_settled(self) -> bool:
        """Whether nothing is under way or wanted."""
        return not (self._is_asking or self._wants_order or self._wanted)

    def show(self, path: Path | None, condition: Condition) -> None:
        """Show the rows of a file that a filter lets through; none when there is no file."""
        requested = ShownRows(path, condition, self._requested.order)
        if requested != self._requested or self._version < 0:
            self._requested = requested
            self._version = -1
            self._wants_order = True
            self._set_busy()
            self._go_on()

    def refresh(self) -> None:
        """Look whether the file has changed; at most five times a second."""
        self._wants_order = True
        wait = _REFRESH_EVERY_MS - self._since_asked.elapsed() if self._since_asked.isValid() else 0
        if wait <= 0:
            self._go_on()
        elif not self._pause.isActive():
            self._pause.start(wait)

    def row(self, place: int) -> RowT | None:
        """A row, if it was fetched; if not, it will be, and `dataChanged` reports it."""
        if not 0 <= place < self._count:
            return None
        number = place // WINDOW
        window = self._windows.get(number)
        if window is None:
            self._want(number)
            return None
        self._windows.move_to_end(number)
        offset = place - number * WINDOW
        return window[offset] if offset < len(window) else None

    def read_rows(self, first: int, count: int, then: Callable[[list[RowT]], None], owner: QObject) -> None:
        """Hand over many rows of the order that is shown, such as for a copy."""
        shown, rows = self._shown, self._list
        self._reader.ask(lambda files: rows.rows(files, shown, first, count), then, self.read_failed.emit, owner)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - an invalid index, never changed
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < self._count:
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role not in _TEXT_ROLES and role != Qt.ItemDataRole.ForegroundRole:
            return None
        row = self.row(index.row())
        if role == Qt.ItemDataRole.ForegroundRole:
            return column.colour(row) if row is not None and column.colour is not None else None
        if row is not None and role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(column.text(row))
        if row is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole else None
        text = plain(column.text(row))
        return f"{column.title}: {text}" if role == Qt.ItemDataRole.AccessibleTextRole else text

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Vertical or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Another order; by a column that cannot be sorted, or -1, the natural one."""
        by = self.columns[column].sort if 0 <= column < len(self.columns) else None
        chosen = RowOrder(by, order is Qt.SortOrder.DescendingOrder) if by is not None else RowOrder()
        if chosen != self._requested.order:
            self._requested = replace(self._requested, order=chosen)
            if self._requested.path is not None:
                self._version = -1
                self._wants_order = True
                self._set_busy()
                self._go_on()

    @Slot()
    def _on_pause_ended(self) -> None:
        self._go_on()

    def _want(self, number: int) -> None:
        if number in self._wanted:
            self._wanted.remove(number)
        # What is looked at last is wanted first; what was passed by meanwhile is wanted no more.
        self._wanted = [number, *self._wanted][:_WINDOWS_WANTED]
        if not self._is_asking:
            self._go_on()

    def _go_on(self) -> None:
        if self._is_asking:
            return
        if self._wants_order and not self._pause.isActive():
            self._wants_order = False
            self._ask_order()
        elif self._wanted:
            self._ask_window(self._wanted.pop(0))
        self._set_busy()

    def _ask_order(self) -> None:
        requested, version, rows = self._requested, self._version, self._list
        is_same = requested == self._shown
        windows = list(self._windows)[-2:] if is_same else [0]
        keys = self._followed() if is_same else []
        self._since_asked.start()
        self._is_asking = True
        self._reader.ask(
            lambda files: rows.arrange(files, requested, windows, keys, version),
            self._take_order,
            self._take_failure,
            self,
        )

    def _ask_window(self, number: int) -> None:
        shown, rows = self._shown, self._list
        self._is_asking = True
        self._reader.ask(
            lambda files: rows.window(files, shown, number),
            lambda found: self._take_window(shown, number, found),
            self._take_failure,
            self,
        )

    def _take_order(self, found: Arranged[RowT] | None) -> None:
        self._is_asking = False
        if found is not None:
            if found.shown == self._shown and self._version >= 0:
                self._update(found)
            else:
                self._replace(found)
            self._version = found.version if found.shown == self._requested else -1
        self._go_on()
        self.arranged.emit()

    def _take_window(self, shown: ShownRows, number: int, rows: list[RowT | None]) -> None:
        self._is_asking = False
        if shown == self._shown and number * WINDOW < self._count:
            self._keep(number, rows)
            last = min((number + 1) * WINDOW, self._count) - 1
            self.dataChanged.emit(self.index(number * WINDOW, 0), self.index(last, len(self.columns) - 1))
        self._go_on()

    def _take_failure(self, error: BcklaviyoError) -> None:
        self._is_asking = False
        self._wanted.clear()
        self._set_busy()
        self.read_failed.emit(error)

    def _replace(self, found: Arranged[RowT]) -> None:
        self.beginResetModel()
        self._shown = found.shown
        self._count = found.count
        self._windows.clear()
        self._wanted.clear()
        for number, rows in found.windows.items():
            self._keep(number, rows)
        self.endResetModel()

    def _update(self, found: Arranged[RowT]) -> None:
        """The same list some moments later: rows came or went, and what is selected stays selected."""
        before = {index.row(): self._key(index.row()) for index in self.persistentIndexList()}
        has_moved = any(key is not None and found.places.get(key, row) != row for row, key in before.items())
        if found.count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, found.count - 1)
            self._count = found.count
            self.endInsertRows()
        self.layoutAboutToBeChanged.emit()
        self._windows.clear()
        for number, rows in found.windows.items():
            self._keep(number, rows)
        if has_moved:
            old = self.persistentIndexList()
            self.changePersistentIndexList(old, [self._moved(index, before, found.places) for index in old])
        self.layoutChanged.emit()
        if found.count < self._count:
            self.beginRemoveRows(QModelIndex(), found.count, self._count - 1)
            self._count = found.count
            self.endRemoveRows()

    def _moved(self, index: QModelIndex, before: dict[int, Key | None], places: dict[Key, int | None]) -> QModelIndex:
        # Where a row went that was not followed is not known; to leave it could put two into one place.
        key = before.get(index.row())
        place = places.get(key) if key is not None else None
        return self.index(place, index.column()) if place is not None else QModelIndex()

    def _followed(self) -> list[Key]:
        rows = {index.row() for index in self.persistentIndexList()}
        keys = (self._key(row) for row in sorted(rows)[:_KEYS_FOLLOWED])
        return [key for key in keys if key is not None]

    def _key(self, place: int) -> Key | None:
        window = self._windows.get(place // WINDOW)
        offset = place % WINDOW
        row = window[offset] if window is not None and offset < len(window) else None
        return self._key_of(row) if row is not None else None

    def _keep(self, number: int, rows: list[RowT | None]) -> None:
        self._windows[number] = rows
        self._windows.move_to_end(number)
        while len(self._windows) > _WINDOWS_KEPT:
            self._windows.popitem(last=False)

    def _set_busy(self) -> None:
        is_busy = self._version < 0 and (self._wants_order or self._is_asking)
        if is_busy != self._is_busy:
            self._is_busy = is_busy
            self.busy_changed.emit(is_busy)


_TEXT_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.EditRole,
    Qt.ItemDataRole.ToolTipRole,
)
