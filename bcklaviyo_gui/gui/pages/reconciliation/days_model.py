"""The days of a reconciliation as rows: the plot and the table beside it show the same ones."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor

from bcklaviyo_gui.gui.pages.reconciliation.labels import (
    cause_name,
    day_text,
    difference_text,
    short_day_text,
    short_span_text,
    signed_money,
    span_text,
)
from bcklaviyo_gui.gui.pages.reconciliation.rows import KeyedColumn, RowsModel
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.text.phrases import number
from bcklaviyo_gui.reconcile.causes import Cause
from bcklaviyo_gui.reconcile.day_rows import DayRow


class DaysModel(RowsModel[DayRow]):
    """The days in columns; `set_aligned` shows Klaviyo's count of the store's days."""

    def __init__(self, bad: Callable[[], QColor], parent: QObject | None = None) -> None:
        self._is_aligned = False
        self._only_differing = False
        self._is_explained = False
        self._is_weekly = False
        self._has_years = False
        self._bad = bad
        super().__init__(
            (
                KeyedColumn(
                    "day",
                    tr("Day"),
                    self._day,
                    lambda row: row.day.toordinal(),
                    tip=lambda row: span_text(row.day, row.last),
                ),
                KeyedColumn(
                    "bigcommerce",
                    tr("BigC."),
                    lambda row: number(row.orders),
                    lambda row: row.orders,
                    is_number=True,
                    tip=lambda row: tr("Orders in BigCommerce: {n}").format(n=number(row.orders)),
                ),
                KeyedColumn("klaviyo", tr("Klaviyo"), self._events, self._events_key, is_number=True),
                KeyedColumn(
                    "difference", "±", self._difference, self._difference_key, is_number=True, colour=self._colour
                ),
                KeyedColumn("why", tr("Why"), self._why, self._why_key, tip=self._why_tip),
                KeyedColumn("value", tr("± Value"), values_text, _values_key, is_number=True, is_hidden=True),
            ),
            parent,
        )

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        title = super().headerData(section, orientation, role)
        return tr("Week") if self._is_weekly and title == self.columns[0].title else title

    @property
    def is_aligned(self) -> bool:
        """Whether Klaviyo's counts are those of the store's days."""
        return self._is_aligned

    def set_days(self, rows: Sequence[DayRow], *, is_explained: bool) -> None:
        """Show these days."""
        self._is_explained = is_explained
        self._is_weekly = any(row.days > 1 for row in rows)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 0)
        self._has_years = bool(rows) and rows[0].day.year != rows[-1].last.year
        self._show_requested(rows)

    def show_only_differing(self, only: bool) -> None:
        """Leave out what agrees, or show all."""
        if only != self._only_differing:
            self._only_differing = only
            self._show_requested(self.all_rows)

    def set_aligned(self, is_aligned: bool) -> None:
        """Show Klaviyo's counts of the store's days, or those of its own."""
        if is_aligned != self._is_aligned:
            self._is_aligned = is_aligned
            if self._only_differing:
                self._show_requested(self.all_rows)
                return
            self.repaint()
            self.rearrange()

    def _show_requested(self, rows: Sequence[DayRow]) -> None:
        is_aligned = self._is_aligned
        self.show(rows, (lambda row: row.differs(is_aligned)) if self._only_differing else None)

    def _day(self, row: DayRow) -> str:
        if row.days > 1:
            return short_span_text(row.day, row.last, has_year=self._has_years)
        return day_text(row.day) if self._has_years else short_day_text(row.day)

    def _events(self, row: DayRow) -> str:
        events = row.shown_events(self._is_aligned)
        return "…" if events is None else number(events)

    def _events_key(self, row: DayRow) -> float:
        events = row.shown_events(self._is_aligned)
        return -1 if events is None else events

    def _difference(self, row: DayRow) -> str:
        return difference_text(row.difference(self._is_aligned))

    def _difference_key(self, row: DayRow) -> float:
        return row.difference(self._is_aligned) or 0

    def _colour(self, row: DayRow) -> QColor | None:
        return self._bad() if row.difference(self._is_aligned) else None

    def _why(self, row: DayRow) -> str:
        if self._is_aligned and row.aligned is not None:
            return "✓" if row.aligned == row.orders else self._causes(row, Cause.OTHER_DAY) or "…"
        if not row.causes:
            return "✓" if self._is_explained and row.is_matching else "…"
        return self._causes(row)

    def _causes(self, row: DayRow, without: Cause | None = None) -> str:
        names = [cause_name(cause) for cause, _ in row.causes if cause is not without]
        if len(names) <= 1:
            return "".join(names)
        return tr("{cause} +{n}").format(cause=names[0], n=len(names) - 1)

    def _why_key(self, row: DayRow) -> str:
        return self._why(row)

    def _why_tip(self, row: DayRow) -> str:
        parts = [f"{cause_name(cause)}: {number(count)}" for cause, count in row.causes]
        if row.differs_in_value_only:
            parts.insert(0, tr("The counts agree, the value does not: {value}").format(value=values_text(row)))
        return "\n".join(parts) or tr("Both sides agree")


def values_text(row: DayRow) -> str:
    """By how much the money differs, in each currency."""
    return ", ".join(signed_money(value, currency) for currency, value in row.values)


def _values_key(row: DayRow) -> float:
    return float(sum((value for _, value in row.values), Decimal(0)))
