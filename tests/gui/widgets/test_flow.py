"""What wraps: rows of buttons, and the text of a check box."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bcklaviyo_gui.gui.widgets import FlowRow, Page, WrappingCheck
from bcklaviyo_gui.gui.widgets.buttons import Button

_SENTENCE = "Compare the last seven days after each sync"


class _Tile(QWidget):
    def __init__(self, width: int) -> None:
        super().__init__()
        self._width = width
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._width, 20)


def tiles_in(qtbot: QtBot, width: int, *widths: int, stretch_before: int | None = None) -> tuple[QWidget, list[_Tile]]:
    around = QWidget()
    column = QVBoxLayout(around)
    column.setContentsMargins(0, 0, 0, 0)
    row = FlowRow(spacing=10)
    tiles = [_Tile(one) for one in widths]
    for number, tile in enumerate(tiles):
        if number == stretch_before:
            row.addStretch()
        row.addWidget(tile)
    column.addLayout(row)
    column.addStretch(1)
    qtbot.addWidget(around)
    around.resize(width, 200)
    around.show()
    return around, tiles


@pytest.mark.parametrize(
    ("width", "tops"), [(320, [0, 0, 0]), (319, [0, 0, 30]), (209, [0, 30, 60]), (100, [0, 30, 60])]
)
def test_a_row_goes_on_below_where_it_has_no_more_room(qtbot: QtBot, width: int, tops: list[int]) -> None:
    _around, tiles = tiles_in(qtbot, width, 100, 100, 100)
    assert [tile.y() for tile in tiles] == tops
    assert [tile.width() for tile in tiles] == [100, 100, 100]


def test_what_follows_a_stretch_ends_at_the_right(qtbot: QtBot) -> None:
    _around, tiles = tiles_in(qtbot, 500, 100, 100, stretch_before=1)
    assert [tile.x() for tile in tiles] == [0, 400]


def test_a_hidden_widget_takes_no_room_and_an_expanding_one_what_is_left(qtbot: QtBot) -> None:
    around, row = QWidget(), FlowRow(spacing=10)
    hidden, field, button = _Tile(300), QLineEdit(), _Tile(100)
    hidden.hide()
    for widget in (hidden, field, button):
        row.addWidget(widget)
    around.setLayout(row)
    qtbot.addWidget(around)
    around.resize(500, 40)
    around.show()
    assert (field.x(), field.width(), button.x()) == (0, 390, 400)


def test_the_head_of_a_page_grows_with_the_text_of_its_buttons(qtbot: QtBot) -> None:
    page = Page("Reconciliation", scrolls=True)
    buttons = [Button(text) for text in ("30 Oct", "Placed Order…", "Compare", "Export ▾")]
    for button in buttons:
        page.buttons.addWidget(button)
    qtbot.addWidget(page)
    page.resize(600, 400)
    page.show()
    buttons[0].setText("30 September 2025 – 28 November 2026, and more than a line has room for")
    # No font's longest button is wider than the page may become.
    width = max(600, page.minimumSizeHint().width(), buttons[0].sizeHint().width() + 100)
    page.resize(width, 400)

    def has_room() -> bool:
        return all(
            button.width() >= button.sizeHint().width() and button.height() >= button.minimumSizeHint().height()
            for button in buttons
        )

    qtbot.waitUntil(has_room)
    assert len({button.y() for button in buttons}) == 2
    assert page.width() == width


def test_a_sentence_beside_a_check_box_wraps_and_all_of_it_can_be_clicked(qtbot: QtBot) -> None:
    check = WrappingCheck(_SENTENCE)
    qtbot.addWidget(check)
    whole = check.sizeHint()
    assert check.heightForWidth(whole.width()) == whole.height()
    narrow = whole.width() // 2
    assert check.minimumSizeHint().width() < narrow
    assert check.heightForWidth(narrow) >= whole.height() + check.fontMetrics().height()
    check.resize(narrow, check.heightForWidth(narrow))
    check.show()
    qtbot.mouseClick(check, Qt.MouseButton.LeftButton, pos=QPoint(narrow - 3, check.height() - 3))
    assert check.isChecked()
    assert not check.grab().isNull()
