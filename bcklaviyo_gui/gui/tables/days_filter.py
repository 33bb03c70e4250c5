"""A choice of days of the store's zone."""

from datetime import date, datetime, time, timedelta
from enum import Enum
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import QWidget

from bcklaviyo_gui.gui.tables.filters import Choice
from bcklaviyo_gui.gui.text import formats as written
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.widgets import DateEdit, FlowRow, grid
from bcklaviyo_gui.local.clock import Clock


class DayChoice(Enum):
    """Which days."""

    ALL = "all"
    LAST_7 = "last_7"
    LAST_30 = "last_30"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THIS_YEAR = "this_year"
    CHOSEN = "chosen"


class DaysFilter(QWidget):
    """The days as one choice; two dates when they are chosen freely."""

    picked = Signal()

    def __init__(self, clock: Clock, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._zone = zone
        row = FlowRow(self, spacing=grid(1))
        self.choice = Choice(tr("Days"), "days")
        self.choice.offer(
            [
                (tr("All days"), DayChoice.ALL),
                (tr("Last 7 days"), DayChoice.LAST_7),
                (tr("Last 30 days"), DayChoice.LAST_30),
                (tr("This month"), DayChoice.THIS_MONTH),
                (tr("Last month"), DayChoice.LAST_MONTH),
                (tr("This year"), DayChoice.THIS_YEAR),
                (tr("Choose days…"), DayChoice.CHOSEN),
            ]
        )
        self.first, self.last = self._edit(tr("First day"), "firstDay"), self._edit(tr("Last day"), "lastDay")
        for widget in (self.choice, self.first, self.last):
            row.addWidget(widget)
        self.choice.picked.connect(self._on_picked)
        self.first.dateChanged.connect(self._on_dates_changed)
        self.last.dateChanged.connect(self._on_dates_changed)

    @property
    def days(self) -> tuple[date, date]:
        """The first and the last day; today for both when all days are chosen."""
        today = self._clock.now().astimezone(self._zone).date()
        first, last = self._bounds(today)
        return first or today, last or today

    @property
    def bounds(self) -> tuple[date | None, date | None]:
        """The first and the last day; None for no bound."""
        return self._bounds(self._clock.now().astimezone(self._zone).date())

    def span(self) -> tuple[int | None, int | None]:
        """The first second of the days, and the one after their last; None for no bound."""
        today = self._clock.now().astimezone(self._zone).date()
        first, last = self._bounds(today)
        return (
            self._start(first) if first is not None else None,
            self._start(last + timedelta(days=1)) if last is not None else None,
        )

    def clear(self) -> None:
        """All days again."""
        self.choice.choose(DayChoice.ALL)

    def _bounds(self, today: date) -> tuple[date | None, date | None]:
        month = today.replace(day=1)
        match self.choice.value:
            case DayChoice.LAST_7:
                return today - timedelta(days=6), today
            case DayChoice.LAST_30:
                return today - timedelta(days=29), today
            case DayChoice.THIS_MONTH:
                return month, today
            case DayChoice.LAST_MONTH:
                return (month - timedelta(days=1)).replace(day=1), month - timedelta(days=1)
            case DayChoice.THIS_YEAR:
                return today.replace(month=1, day=1), today
            case DayChoice.CHOSEN:
                days = sorted((_date(self.first.date()), _date(self.last.date())))
                return days[0], days[1]
        return None, None

    def _start(self, day: date) -> int:
        return int(datetime.combine(day, time.min, tzinfo=self._zone).timestamp())

    def _edit(self, title: str, name: str) -> DateEdit:
        edit = DateEdit()
        edit.setObjectName(name)
        edit.setAccessibleName(title)
        edit.lineEdit().setAccessibleName(title)
        edit.setCalendarPopup(True)
        edit.setDisplayFormat(written.day_pattern())
        today = self._clock.now().astimezone(self._zone).date()
        edit.setDate(QDate(today.year, today.month, today.day))
        edit.setVisible(False)
        return edit

    @Slot()
    def _on_picked(self) -> None:
        is_free = self.choice.value is DayChoice.CHOSEN
        self.first.setVisible(is_free)
        self.last.setVisible(is_free)
        self.picked.emit()

    @Slot()
    def _on_dates_changed(self) -> None:
        if self.choice.value is DayChoice.CHOSEN:
            self.picked.emit()


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
