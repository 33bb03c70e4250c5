"""A table whose rows are all in memory. Long ones are arranged in slices, between which the window can breathe."""

import heapq
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor

from bcklaviyo_gui.domain.plain_text import plain
from bcklaviyo_gui.gui.text.formats import plain_tip

RowT = TypeVar("RowT")
Index = QModelIndex | QPersistentModelIndex

# Qt paints some milliseconds after it was asked to: what begins sooner would be done in one go with the painting.
FRAME_MS = 16
_SLICE_S = 0.012
_CHUNK = 500
_LONG = 5_000
_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


@dataclass(frozen=True)
class KeyedColumn(Generic[RowT]):
    """A column: its lasting name, its title, a row's text, and what it is sorted by.

    Keys are plain numbers or plain texts, absence included: Python compares those many times faster than tuples.
    """

    name: str
    title: str
    text: Callable[[RowT], str]
    key: Callable[[RowT], float | str]
    is_number: bool = False
    is_hidden: bool = False
    colour: Callable[[RowT], QColor | None] | None = None
    tip: Callable[[RowT], str] | None = None


@dataclass(frozen=True)
class _Arrangement(Generic[RowT]):
    rows: Sequence[RowT]
    keep: Callable[[RowT], bool] | None
    key: Callable[[RowT], float | str] | None
    is_falling: bool


class RowsModel(QAbstractTableModel, Generic[RowT]):
    """Rows that `keep` lets through, in the order of a column; `arranged` when another list is shown."""

    arranged = Signal()

    def __init__(self, columns: Sequence[KeyedColumn[RowT]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._requested: _Arrangement[RowT] = _Arrangement((), None, None, False)
        self._kept: list[RowT] = []
        self._shown: list[RowT] = []
        self._is_settled = True
        self._is_filtered = True
        self._work: Iterator[bool] = iter(())
        self._breath = QTimer(self)
        self._breath.setSingleShot(True)
        self._breath.timeout.connect(self._on_breath)

    @property
    def is_settled(self) -> bool:
        """Whether the list that was asked for last is the one that is shown."""
        return self._is_settled

    @property
    def all_rows(self) -> Sequence[RowT]:
        """Every row, whatever the filter."""
        return self._requested.rows

    def show(self, rows: Sequence[RowT], keep: Callable[[RowT], bool] | None = None) -> None:
        """Show those of the rows that `keep` lets through."""
        self._requested = _Arrangement(rows, keep, self._requested.key, self._requested.is_falling)
        self._kept = []
        self._is_filtered = False
        self._arrange(self._filtering())

    def row(self, place: int) -> RowT | None:
        """The row at a place of the list."""
        return self._shown[place] if 0 <= place < len(self._shown) else None

    def places(self, keep: Callable[[RowT], bool]) -> list[int]:
        """Where in the list the rows are that `keep` lets through."""
        return [place for place, row in enumerate(self._shown) if keep(row)]

    def read_rows(self, first: int, count: int, then: Callable[[list[RowT]], None], owner: QObject) -> None:
        """Hand over many rows of the list, such as for a copy."""
        then(self._shown[first : first + count])

    def rearrange(self) -> None:
        """Sort again, if the rows are sorted: what they are sorted by has changed."""
        if self._requested.key is not None and self._is_filtered:
            self._arrange(self._sorting())

    def repaint(self) -> None:
        """The same rows have other texts now."""
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, len(self.columns) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - an invalid index, never changed
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return column.colour(row) if column.colour is not None else None
        if role not in _TEXT_ROLES:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(column.tip(row) if column.tip is not None else column.text(row))
        text = plain(column.text(row))
        return f"{column.title}: {text}" if role == Qt.ItemDataRole.AccessibleTextRole else text

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Vertical or not 0 <= section < len(self.columns):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.columns[section].title
        return _side(self.columns[section]) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Another order; by column -1 the rows' own."""
        key = self.columns[column].key if 0 <= column < len(self.columns) else None
        is_falling = key is not None and order is Qt.SortOrder.DescendingOrder
        if (key, is_falling) != (self._requested.key, self._requested.is_falling):
            self._requested = _Arrangement(self._requested.rows, self._requested.keep, key, is_falling)
            if self._is_filtered:
                self._arrange(self._sorting())

    @Slot()
    def _on_breath(self) -> None:
        """Work for some milliseconds; go on after the window did what it had to do."""
        self._breath.stop()
        end = time.monotonic() + _SLICE_S
        for wants_a_turn in self._work:
            if wants_a_turn or time.monotonic() >= end:
                self._breath.start(FRAME_MS if wants_a_turn else 0)
                return

    def _arrange(self, work: Iterator[bool]) -> None:
        self._work = work
        self._is_settled = False
        self._on_breath()

    def _filtering(self) -> Iterator[bool]:
        """Filter, sort and show, in pieces of well under a millisecond; true before what needs a turn of its own."""
        rows, keep = self._requested.rows, self._requested.keep
        for start in range(0, len(rows), _CHUNK):
            chunk = rows[start : start + _CHUNK]
            self._kept += [row for row in chunk if keep(row)] if keep is not None else chunk
            yield False
        self._is_filtered = True
        yield from self._sorting()

    def _sorting(self) -> Iterator[bool]:
        requested = self._requested
        arranged: list[RowT] = []
        if requested.key is None:
            arranged += self._kept
        else:
            runs: list[list[RowT]] = []
            for start in range(0, len(self._kept), _CHUNK):
                runs.append(sorted(self._kept[start : start + _CHUNK], key=requested.key, reverse=requested.is_falling))
                yield False
            merged = heapq.merge(*runs, key=requested.key, reverse=requested.is_falling)
            while chunk := list(islice(merged, _CHUNK)):
                arranged += chunk
                yield False
        yield len(requested.rows) > _LONG
        self.beginResetModel()
        self._shown = arranged
        self.endResetModel()
        yield len(requested.rows) > _LONG
        self._is_settled = True
        self.arranged.emit()


def _side(column: KeyedColumn[RowT]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
