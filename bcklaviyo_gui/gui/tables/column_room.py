"""Where a table is too narrow for its columns, they give up what their titles do not need."""

import math
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QTableView


class ColumnRoom(QObject):
    """Fits the columns into their table; `least` says what a title needs, `stretched` is the column with the rest.

    A width that the merchant chose stays, and `chosen` reports it. Where all that has no room, the table scrolls
    rather than cutting a title.
    """

    chosen = Signal()

    def __init__(self, table: QTableView, least: Callable[[int], int], stretched: int | None) -> None:
        super().__init__(table)
        self._table = table
        self._header = table.horizontalHeader()
        self._least = least
        self._stretched = stretched
        self._wanted: dict[int, int] = {}
        self._chosen: set[int] = set()
        self._first = {number: self._header.sectionSize(number) for number in self._shown()}
        self._is_fitting = False
        self._header.sectionResized.connect(self._on_section_resized)
        table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    def take_kept(self) -> None:
        """The widths that the columns have now were kept: what differs from the first ones was chosen."""
        self._wanted = {number: self._header.sectionSize(number) for number in self._shown()}
        self._chosen = {number for number, width in self._wanted.items() if width != self._first.get(number, width)}
        self.fit()

    def fit(self) -> None:
        """Give every column what it wants, or its share of what there is."""
        room = self._table.viewport().width()
        if self._is_fitting or room <= 0:
            return
        self._is_fitting = True
        # No section gets narrower than the header's least, whatever its title needs.
        titles = {number: max(self._header.minimumSectionSize(), self._least(number)) for number in self._shown()}
        wanted = {
            number: max(title, self._wanted.setdefault(number, self._header.sectionSize(number)))
            for number, title in titles.items()
            if number != self._stretched
        }
        least = {number: width if number in self._chosen else titles[number] for number, width in wanted.items()}
        rest = 0 if self._stretched is None else titles.get(self._stretched, 0)
        missing = max(0, sum(wanted.values()) + rest - room)
        spare = sum(wanted.values()) - sum(least.values())
        share = min(1.0, missing / spare) if spare else 0.0
        for number, width in wanted.items():
            self._header.resizeSection(number, width - math.ceil(share * (width - least[number])))
        if self._stretched is not None and self._stretched in titles:
            self._fit_stretched(self._stretched, rest if missing > spare else None)
        self._is_fitting = False

    def _shown(self) -> list[int]:
        return [number for number in range(self._header.count()) if not self._header.isSectionHidden(number)]

    def _fit_stretched(self, number: int, width: int | None) -> None:
        """Give the column with the rest so much, or all that is left."""
        modes = QHeaderView.ResizeMode
        self._header.setSectionResizeMode(number, modes.Stretch if width is None else modes.Interactive)
        if width is not None:
            self._header.resizeSection(number, width)

    @Slot(int, int, int)
    def _on_section_resized(self, number: int, before: int, now: int) -> None:
        if self._is_fitting or number == self._stretched:
            return
        if not before or not now:
            # A column that is shown, or hidden.
            self.fit()
        elif self._table.isVisible():
            self._wanted[number] = now
            self._chosen.add(number)
            self.chosen.emit()
