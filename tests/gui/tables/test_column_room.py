"""The columns of a table in a place that is too narrow for them."""

import pytest
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from bcklaviyo_gui.gui.tables.column_room import ColumnRoom

_TITLE = 40


@pytest.fixture
def table(qtbot: QtBot) -> QTableView:
    made = QTableView()
    made.setModel(QStandardItemModel(1, 4, made))
    made.verticalHeader().hide()
    made.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    made.setFrameShape(QTableView.Shape.NoFrame)
    made.horizontalHeader().setMinimumSectionSize(10)
    for number, width in enumerate((200, 100, 50, 40)):
        made.setColumnWidth(number, width)
    qtbot.addWidget(made)
    return made


def widths(table: QTableView) -> list[int]:
    return [table.columnWidth(number) for number in range(4)]


def room(table: QTableView) -> int:
    return table.viewport().width()


def test_one_column_takes_what_the_others_leave(table: QTableView) -> None:
    ColumnRoom(table, lambda _: _TITLE, stretched=3)
    table.resize(600, 100)
    table.show()
    assert widths(table) == [200, 100, 50, room(table) - 350]


def test_columns_give_up_what_their_titles_do_not_need_and_take_it_back(table: QTableView) -> None:
    ColumnRoom(table, lambda _: _TITLE, stretched=3)
    table.resize(275, 100)
    table.show()
    assert sum(widths(table)) == room(table)
    assert min(widths(table)) >= _TITLE
    assert widths(table)[0] > widths(table)[1] > widths(table)[2]
    assert table.horizontalScrollBar().maximum() == 0
    table.resize(600, 100)
    assert widths(table) == [200, 100, 50, room(table) - 350]


def test_a_table_scrolls_before_it_cuts_a_title(table: QTableView) -> None:
    ColumnRoom(table, lambda _: _TITLE, stretched=3)
    table.resize(150, 100)
    table.show()
    assert widths(table) == [_TITLE] * 4
    assert table.horizontalScrollBar().maximum() == 4 * _TITLE - room(table)


def test_a_width_that_was_chosen_stays(table: QTableView) -> None:
    ColumnRoom(table, lambda _: _TITLE, stretched=3)
    table.resize(400, 100)
    table.show()
    table.setColumnWidth(1, 150)
    table.resize(300, 100)
    assert widths(table)[1] == 150
    assert sum(widths(table)) == room(table)


def test_a_column_that_is_shown_again_finds_room(table: QTableView) -> None:
    ColumnRoom(table, lambda _: _TITLE, stretched=3)
    table.setColumnHidden(0, True)
    table.resize(300, 100)
    table.show()
    assert widths(table) == [0, 100, 50, room(table) - 150]
    table.setColumnHidden(0, False)
    assert sum(widths(table)) == room(table)
    assert min(widths(table)) >= _TITLE
