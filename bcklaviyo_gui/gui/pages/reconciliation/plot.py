"""Orders a day as bars, events a day as a line with points, over a strip of the difference; and how it is handled."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from PySide6.QtCore import QPoint, Qt, QVariantAnimation, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bcklaviyo_gui.gui.pages.reconciliation.canvas import PlotCanvas, Series
from bcklaviyo_gui.gui.pages.reconciliation.days_model import values_text
from bcklaviyo_gui.gui.pages.reconciliation.labels import difference_text, span_text
from bcklaviyo_gui.gui.pages.reconciliation.plot_items import Readout, day_at
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.text.phrases import number
from bcklaviyo_gui.gui.widgets import grid
from bcklaviyo_gui.gui.widgets.theme import Tokens
from bcklaviyo_gui.reconcile.day_rows import DayRow

_SLIDE_MS = 350


@dataclass(frozen=True, slots=True)
class Marked:
    """The days that are selected; both included."""

    first: date
    last: date


class ReconciliationPlot(QWidget):
    """`marked` reports which days were selected, or None; `opened` that the merchant wants to go to their orders.

    Keys: arrows, page up and down, Home and End, with Shift for a range; + and - zoom, 0 shows all days, Return opens
    the selected ones, Escape selects none.
    """

    marked = Signal(object)
    opened = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reconciliationPlot")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(grid(21))
        self.setAccessibleName(tr("Orders a day in BigCommerce and events a day in Klaviyo"))
        self._tokens = tokens
        self._rows: tuple[DayRow, ...] = ()
        self._firsts: list[int] = []
        self._is_aligned = False
        self._mark: Marked | None = None
        self._anchor: int | None = None
        self._cursor: int | None = None
        self._series = Series()
        self._from = self._to = self._quiet = np.zeros(0)
        self._slide = QVariantAnimation(self)
        self._slide.setDuration(_SLIDE_MS)
        self._slide.setStartValue(0.0)
        self._slide.setEndValue(1.0)
        self._slide.valueChanged.connect(self._on_slide)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 3, 3, 3)
        self.canvas = PlotCanvas(tokens)
        column.addWidget(self.canvas)
        self.readout = Readout(self)
        self.canvas.dragged.connect(self._on_dragged)
        self.canvas.pointed.connect(self._on_pointed)
        self.set_tokens(tokens)

    @property
    def mark(self) -> Marked | None:
        """The selected days."""
        return self._mark

    @property
    def shown_events(self) -> tuple[float, ...]:
        """Klaviyo's series as it is drawn."""
        return tuple(float(one) for one in self._series.events)

    def set_rows(self, rows: Sequence[DayRow], *, is_aligned: bool, keeps_view: bool = False) -> None:
        """Draw these days or weeks; consecutive, oldest first. `keeps_view`: the same ones with newer figures."""
        self._slide.stop()
        self._rows, self._is_aligned = tuple(rows), is_aligned
        self._firsts = [row.day.toordinal() for row in self._rows]
        self._quiet = self._quiet_days()
        self._series = Series(
            np.array([_middle(row) for row in self._rows], dtype=float),
            np.array([row.days for row in self._rows], dtype=float),
            np.array([row.orders for row in self._rows], dtype=float),
            self._events(),
            self._quiet,
        )
        if keeps_view:
            self.canvas.draw(self._series)
        else:
            self.set_mark(None)
            self._point_at(None, QPoint())
            self.canvas.draw_all(self._series)
        self._tell()

    def set_aligned(self, is_aligned: bool) -> None:
        """Let Klaviyo's series slide to the counts of the store's days, or back."""
        if is_aligned != self._is_aligned:
            self._is_aligned = is_aligned
            self._from, self._to = self._series.events, self._events()
            self._quiet = self._quiet_days()
            self._slide.stop()
            self._slide.start()
            self._tell()

    def set_mark(self, mark: Marked | None) -> None:
        """Show which days are selected; tells nobody."""
        if mark != self._mark:
            self._anchor = mark.first.toordinal() if mark is not None else None
            self._cursor = mark.last.toordinal() if mark is not None else None
        self._show_mark(mark)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in these colours."""
        self._tokens = tokens
        self.canvas.set_tokens(tokens)
        self.readout.set_tokens(tokens)
        self.update()

    def words_of(self, row: DayRow) -> str:
        """A day and both its numbers, as the hover tells them; the money too, where only that differs."""
        words = tr("{day}\nBigCommerce {orders}\nKlaviyo {events}\nDifference {difference}").format(
            day=span_text(row.day, row.last),
            orders=number(row.orders),
            events=_text(row.shown_events(self._is_aligned)),
            difference=difference_text(row.difference(self._is_aligned)).replace("·", "0"),
        )
        if row.differs_in_value_only and not self._is_aligned:
            words += "\n" + tr("Value {difference}").format(difference=values_text(row))
        return words

    def _events(self) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
        return np.array([_number(row.shown_events(self._is_aligned)) for row in self._rows])

    def _quiet_days(self) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
        # Nobody asked for the values of the store's days in Klaviyo: aligned, only the counts are told.
        rows = () if self._is_aligned else self._rows
        return np.array([_middle(row) for row in rows if row.differs_in_value_only], dtype=float)

    def _ends(self) -> tuple[int, int]:
        return self._firsts[0], self._rows[-1].last.toordinal()

    def _place(self, ordinal: int) -> int | None:
        """Which of the rows holds a day."""
        low, high = self._ends() if self._rows else (0, -1)
        return bisect_right(self._firsts, ordinal) - 1 if low <= ordinal <= high else None

    def _row(self, ordinal: int) -> DayRow | None:
        place = self._place(ordinal)
        return self._rows[place] if place is not None else None

    def _show_mark(self, mark: Marked | None) -> None:
        self._mark = mark
        self.canvas.show_mark((mark.first.toordinal(), mark.last.toordinal()) if mark is not None else None)
        self._tell()

    def _reach(self, anchor: int, cursor: int) -> None:
        """Select from one ordinal to another, as far as there are days."""
        low, high = self._ends()
        self._anchor, self._cursor = (min(max(one, low), high) for one in (anchor, cursor))
        first, last = (self._row(one) for one in sorted((self._anchor, self._cursor)))
        if first is not None and last is not None:
            self._show_mark(Marked(first.day, last.last))

    def _move(self, cursor: int, *, extends: bool) -> None:
        self._reach(self._anchor if extends and self._anchor is not None else cursor, cursor)
        left, right = self.canvas.visible_days
        if self._cursor is not None and not left <= self._cursor <= right:
            half = (right - left) / 2
            self.canvas.show_days(self._cursor - half, self._cursor + half)
        row = self._row(self._cursor) if self._cursor is not None else None
        if row is not None:
            self._point_at(row.day.toordinal(), self.canvas.place_of(_middle(row)))
        self.marked.emit(self._mark)

    def _point_at(self, ordinal: int | None, here: QPoint) -> None:
        """Mark a day, and say its numbers beside a place of the canvas."""
        place = self._place(ordinal) if ordinal is not None else None
        self.canvas.point_at(place)
        if place is None:
            self.readout.setVisible(False)
        else:
            self.readout.tell(self.words_of(self._rows[place]), self.canvas.mapTo(self, here))

    def _zoom(self, factor: float) -> None:
        left, right = self.canvas.visible_days
        middle = self._cursor if self._cursor is not None else (left + right) / 2
        half = (right - left) * factor / 2
        self.canvas.show_days(middle - half, middle + half)

    def _tell(self) -> None:
        """Say in words what is drawn, for who cannot see it."""
        words = self._words()
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def _words(self) -> str:
        if not self._rows:
            return tr("No days yet")
        first, last = (self._mark.first, self._mark.last) if self._mark else (self._rows[0].day, self._rows[-1].day)
        rows = [row for row in self._rows if first <= row.day <= last]
        counts = [row.shown_events(self._is_aligned) for row in rows]
        if self._mark is not None and len(rows) == 1:
            return self.words_of(rows[0]).replace("\n", ", ")
        return tr("{span}: BigCommerce {orders}, Klaviyo {events}").format(
            span=span_text(first, last),
            orders=number(sum(row.orders for row in rows)),
            events=_text(None if None in counts else sum(count for count in counts if count is not None)),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        target = self._target(key) if self._rows else None
        if target is not None:
            self._move(target, extends=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._zoom(0.5)
        elif key == Qt.Key.Key_Minus:
            self._zoom(2.0)
        elif key == Qt.Key.Key_0:
            self.canvas.show_all()
        elif key == Qt.Key.Key_Escape and self._mark is not None:
            self._point_at(None, QPoint())
            self.set_mark(None)
            self.marked.emit(None)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._mark is not None:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def _target(self, key: int) -> int | None:
        first, last = self._ends()
        match key:
            case Qt.Key.Key_Home:
                return first
            case Qt.Key.Key_End:
                return last
            case Qt.Key.Key_Left | Qt.Key.Key_PageUp:
                return last if self._cursor is None else self._beside(-1 if key == Qt.Key.Key_Left else -7)
            case Qt.Key.Key_Right | Qt.Key.Key_PageDown:
                return first if self._cursor is None else self._beside(1 if key == Qt.Key.Key_Right else 7)
            case _:
                return None

    def _beside(self, steps: int) -> int:
        """The first day of the row that is so many rows from the cursor."""
        place = self._place(self._cursor) if self._cursor is not None else None
        return self._firsts[min(max(0, (place or 0) + steps), len(self._firsts) - 1)]

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point_at(None, QPoint())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(QColor(self._tokens.accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
            painter.end()

    @Slot(object)
    def _on_pointed(self, place: QPoint | None) -> None:
        ordinal = self.canvas.day_under(place) if place is not None else None
        self._point_at(ordinal, place or QPoint())

    @Slot(object, bool)
    def _on_dragged(self, span: tuple[float, float], is_final: bool) -> None:
        if self._rows:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._reach(day_at(span[0]), day_at(span[1]))
            if is_final:
                self.marked.emit(self._mark)

    @Slot(object)
    def _on_slide(self, share: object) -> None:
        if isinstance(share, float) and len(self._from) == len(self._to) == len(self._rows):
            events = self._to if share >= 1.0 else self._from + (self._to - self._from) * share
            self._series = Series(self._series.days, self._series.spans, self._series.orders, events, self._quiet)
            self.canvas.draw(self._series)


def _middle(row: DayRow) -> float:
    """Where a row stands on the axis."""
    return row.day.toordinal() + (row.days - 1) / 2


def _number(count: int | None) -> float:
    return float("nan") if count is None else float(count)


def _text(count: int | None) -> str:
    return "…" if count is None else number(count)
