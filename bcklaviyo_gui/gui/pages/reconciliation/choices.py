"""What to compare: a period by name or any range, and which of the account's metrics."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from bcklaviyo_gui.gui.pages.reconciliation.labels import span_text
from bcklaviyo_gui.gui.pages.reconciliation.texts import metric_name, metric_note, period_name
from bcklaviyo_gui.gui.text import formats as written
from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.widgets import (
    Button,
    DateEdit,
    FlowRow,
    PlainLabel,
    PrimaryButton,
    RadioButton,
    WrappingCheck,
    grid,
)
from bcklaviyo_gui.reconcile.periods import Period
from bcklaviyo_gui.reconcile.result import ComparedMetric

_EARLIEST = date(1990, 1, 1)


class PeriodButton(Button):
    """Names the days that are compared; `picked` reports a period, `range_requested` that other days are requested."""

    picked = Signal(object)
    range_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("&Days ▾"), parent, name="period")
        menu = QMenu(self)
        menu.setObjectName("periodMenu")
        for period in Period:
            action = QAction(period_name(period), menu)
            action.setObjectName(f"period_{period.name}")
            action.setData(period)
            menu.addAction(action)
        menu.addSeparator()
        other = QAction(tr("&Other days…"), menu)
        other.setObjectName("period_OTHER")
        menu.addAction(other)
        menu.triggered.connect(self._on_triggered)
        self.setMenu(menu)
        self.show_span(None)

    def show_span(self, span: tuple[date, date] | None) -> None:
        """Name the days."""
        text = span_text(*span) if span is not None else tr("Last 30 days")
        self.setText(f"{text} ▾")
        self.setAccessibleName(tr("Days to compare: {span}").format(span=text))

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        period = action.data()
        if isinstance(period, Period):
            self.picked.emit(period)
        else:
            self.range_requested.emit()


class RangeDialog(QDialog):
    """Asks for the first and the last day; `days` are in the right order whichever way they were given."""

    def __init__(self, first: date, last: date, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rangeDialog")
        self.setWindowTitle(tr("Other days"))
        column = QVBoxLayout(self)
        column.setContentsMargins(grid(3), grid(3), grid(3), grid(3))
        column.setSpacing(grid(2))
        column.addWidget(PlainLabel(tr("Compare these days, in the store's time zone"), "heading"))
        self.first, self.last = _date_edit(first, today, "firstDay"), _date_edit(last, today, "lastDay")
        form = QFormLayout()
        form.setSpacing(grid(1.5))
        for name, edit in ((tr("&First day"), self.first), (tr("&Last day"), self.last)):
            edit.setAccessibleName(name.replace("&", ""))
            form.addRow(name, edit)
        column.addLayout(form)
        column.addLayout(_ending(self, tr("&Compare"), "compareRange"))

    @property
    def days(self) -> tuple[date, date]:
        """First and last day."""
        first, last = (_day(edit.date()) for edit in (self.first, self.last))
        return (first, last) if first <= last else (last, first)


class MetricsDialog(QDialog):
    """Asks which metrics to compare, with a plain note on what each is."""

    def __init__(self, offered: Sequence[ComparedMetric], chosen: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("metricsDialog")
        self.setWindowTitle(tr("What to compare with"))
        self.setMinimumWidth(grid(64))
        column = QVBoxLayout(self)
        column.setContentsMargins(grid(3), grid(3), grid(3), grid(3))
        column.setSpacing(grid(1.5))
        column.addWidget(PlainLabel(tr("Compare the store's orders with"), "heading"))
        self.usual = RadioButton(tr("&The one that holds your orders"))
        self.usual.setObjectName("usualMetric")
        column.addWidget(self.usual)
        column.addLayout(
            _note(
                tr("What this app sends, once it has sent something; until then what Klaviyo's own integration wrote.")
            )
        )
        self.others = RadioButton(tr("T&hese metrics together"))
        self.others.setObjectName("chosenMetrics")
        self.others.setEnabled(bool(offered))
        column.addWidget(self.others)
        self.boxes: dict[str, QCheckBox] = {}
        for metric in offered:
            box = WrappingCheck(metric_name(metric).replace("&", "&&"))
            box.setObjectName(f"metric_{metric.id}")
            box.setAccessibleName(metric_name(metric))
            box.setAccessibleDescription(metric_note(metric))
            box.setChecked(metric.id in chosen)
            box.toggled.connect(self._on_toggled)
            self.boxes[metric.id] = box
            row = QVBoxLayout()
            row.setContentsMargins(grid(3), 0, 0, 0)
            row.setSpacing(0)
            row.addWidget(box)
            row.addLayout(_note(metric_note(metric)))
            column.addLayout(row)
        if not offered:
            column.addLayout(_note(tr("This account has no metric of orders yet.")))
        (self.others if any(box.isChecked() for box in self.boxes.values()) else self.usual).setChecked(True)
        column.addStretch(1)
        column.addLayout(_ending(self, tr("&Compare"), "compareMetrics"))

    @property
    def metric_ids(self) -> tuple[str, ...]:
        """The chosen ones; none for the usual one."""
        if self.usual.isChecked():
            return ()
        return tuple(metric_id for metric_id, box in self.boxes.items() if box.isChecked())

    @Slot(bool)
    def _on_toggled(self, is_on: bool) -> None:
        if is_on:
            self.others.setChecked(True)


def _note(text: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(grid(3.5), 0, 0, 0)
    row.addWidget(PlainLabel(text, "dim", wraps=True))
    return row


def _date_edit(day: date, today: date, name: str) -> DateEdit:
    edit = DateEdit()
    edit.setObjectName(name)
    edit.setCalendarPopup(True)
    edit.setDisplayFormat(written.day_pattern(has_weekday=True))
    edit.setDateRange(_qdate(_EARLIEST), _qdate(today))
    edit.setDate(_qdate(day))
    edit.setMinimumWidth(grid(26))
    return edit


def _ending(dialog: QDialog, text: str, name: str) -> FlowRow:
    row = FlowRow(spacing=grid(1))
    row.addStretch()
    leave = Button(tr("&Not now"), name="notNow")
    leave.clicked.connect(dialog.reject)
    go = PrimaryButton(text, name=name)
    go.setDefault(True)
    go.clicked.connect(dialog.accept)
    for button in (leave, go):
        row.addWidget(button)
    return row


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _day(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
