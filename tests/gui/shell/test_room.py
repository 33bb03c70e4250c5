"""What does not fit beside goes below: also with large text in a small window nothing is cut off."""

import math
from collections.abc import Iterator
from functools import partial

import msgspec
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.gui.shell.places import PLACES
from bcklaviyo_gui.gui.tables.detail import Facts
from bcklaviyo_gui.gui.widgets import Button, Card, EmptyState, EqualColumns, Page, Pages
from bcklaviyo_gui.gui.widgets.measures import set_text_scale
from bcklaviyo_gui.sync.reports import RunKind
from tests.support.gui.shell_driver import Driver
from tests.support.gui.shell_fixtures import Start


class _Tile(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setMinimumWidth(100)

    def sizeHint(self) -> QSize:
        return QSize(120, 40)


def tiles_in(qtbot: QtBot, width: int, count: int = 6, most: int = 100) -> tuple[QWidget, list[_Tile]]:
    around = QWidget()
    column = QVBoxLayout(around)
    column.setContentsMargins(0, 0, 0, 0)
    tiles = [_Tile() for _ in range(count)]
    columns = EqualColumns(most=most)
    columns.setSpacing(10)
    for tile in tiles:
        columns.addWidget(tile)
    column.addLayout(columns)
    column.addStretch(1)
    qtbot.addWidget(around)
    around.resize(width, 400)
    around.show()
    return around, tiles


@pytest.mark.parametrize(
    ("width", "columns"), [(1000, 6), (650, 6), (649, 3), (320, 3), (319, 2), (210, 2), (209, 1), (100, 1)]
)
def test_tiles_stand_in_as_many_equal_columns_as_have_room(qtbot: QtBot, width: int, columns: int) -> None:
    _, tiles = tiles_in(qtbot, width)
    lefts = sorted({tile.x() for tile in tiles})
    assert len(lefts) == columns
    assert len({tile.y() for tile in tiles}) == math.ceil(6 / columns)
    widths = {tile.width() for tile in tiles}
    assert max(widths) - min(widths) <= 1
    assert min(widths) >= 100
    assert max(tile.x() + tile.width() for tile in tiles) == width


def test_columns_are_no_more_than_wished_and_what_is_hidden_takes_no_place(qtbot: QtBot) -> None:
    _, tiles = tiles_in(qtbot, 1000, count=7, most=3)
    assert [tile.y() for tile in tiles] == [0, 0, 0, 50, 50, 50, 100]
    tiles[0].hide()
    QApplication.processEvents()
    assert [tile.y() for tile in tiles[1:]] == [0, 0, 0, 50, 50, 50]


def test_a_page_that_is_not_open_asks_for_no_room(qtbot: QtBot) -> None:
    large = QWidget()
    large.setMinimumSize(2000, 2000)
    pages = Pages()
    pages.addWidget(large)
    pages.addWidget(EmptyState("Nothing", "A sentence that is long enough to need more than one line of it. " * 3))
    page = Page("Place", scrolls=True)
    page.body.addWidget(pages, 1)
    qtbot.addWidget(page)
    page.resize(500, 500)
    page.show()
    area = page.findChild(QScrollArea)
    assert area is not None
    assert area.verticalScrollBar().maximum() > 0
    assert area.horizontalScrollBar().maximum() > 0

    pages.setCurrentIndex(1)
    QApplication.processEvents()
    assert area.verticalScrollBar().maximum() == 0
    assert area.horizontalScrollBar().maximum() == 0
    assert pages.currentWidget().isVisible()
    assert not large.isVisible()

    pages.setCurrentWidget(large)
    assert (pages.currentIndex(), large.isVisible()) == (0, True)


def test_what_stands_in_a_page_ends_where_its_head_does_with_a_scroll_bar_and_without(qtbot: QtBot) -> None:
    page = Page("Place", scrolls=True)
    button, high = Button("Go"), Card("A card")
    page.buttons.addWidget(button)
    page.body.addWidget(high)
    page.body.addStretch(1)
    qtbot.addWidget(page)
    page.resize(600, 400)
    page.show()
    area = page.findChild(QScrollArea)
    assert area is not None

    def ends() -> list[int]:
        return [one.mapTo(page, one.rect().topRight()).x() for one in (button, high)]

    # Where exactly is a matter of the style, which another test may have dressed the application in.
    end, _ = ends()
    assert 500 < end < 600
    for height in (100, 1000, 100):
        high.setFixedHeight(height)
        qtbot.waitUntil(partial(_scrolls, area, height > 400))
        # The bar is there, or gone, a turn before the body has its new margin.
        qtbot.waitUntil(lambda: ends() == [end] * 2)


@pytest.fixture
def as_before(qapp: QApplication) -> Iterator[None]:
    """The size of text is the whole process's."""
    font = qapp.font()
    yield
    set_text_scale(1.0)
    qapp.setFont(font)


@pytest.mark.usefixtures("as_before")
def test_with_text_of_twice_the_size_a_small_window_cuts_nothing_off(start: Start) -> None:
    with DemoServer(orders=60, quota=0, klaviyo_limits=False, klaviyo_timezone="Europe/London") as demo:
        app = start(demo)
        app.connect(demo)
        app.finish()
        app.settle()
        assert app.app.session is not None
        preferences = app.app.session.saved.preferences
        app.desk.services.saved.change_preferences(msgspec.structs.replace(preferences, text_scale=2.0))
        app.window.resize(1280, 800)
        for kind in (RunKind.PREVIEW, RunKind.BACKFILL):
            before = len(app.summaries)
            assert app.desk.start(kind)
            app.until(partial(app.has_more_summaries_than, before))
            app.settle()
        _see_all_places(app)


def _see_all_places(app: Driver) -> None:
    window = app.app.window
    assert window is not None
    for place in PLACES:
        app.go(place.key)
        app.settle()
        QApplication.processEvents()
        view = window.view(place.key)
        assert view is not None
        area = view.findChild(QScrollArea)
        assert area is not None
        assert area.horizontalScrollBar().maximum() == 0, place.key
        # Only its icon stands there, and it is told and reached as ever.
        button = app.find(QAbstractButton, f"place_{place.key}")
        assert button.text() == ""
        assert button.accessibleName().startswith(button.toolTip().partition(" (")[0])
        assert not button.icon().isNull()
        assert not button.shortcut().isEmpty()
    app.window.resize(2400, 1200)
    assert app.find(QAbstractButton, "place_overview").text() == "&Overview"
    app.window.resize(1280, 800)
    app.qtbot.keyClick(app.window, Qt.Key.Key_H, Qt.KeyboardModifier.AltModifier)
    app.until(lambda: window.place == "history")


def test_a_line_beside_buttons_is_as_high_as_its_text_needs_at_any_width(qtbot: QtBot) -> None:
    card = Card("A card", "Off: new orders reach Klaviyo only when somebody remembers to synchronise them by hand.")
    card.buttons.addWidget(Button("Every hour"))
    around = QWidget()
    column = QVBoxLayout(around)
    column.addWidget(card)
    column.addStretch(1)
    qtbot.addWidget(around)
    around.show()
    for width in range(420, 900, 3):
        around.resize(width, 400)
        qtbot.waitUntil(lambda: card.text.height() >= card.text.heightForWidth(card.text.width()))


@pytest.mark.usefixtures("as_before")
def test_a_dialog_that_is_larger_than_the_screen_keeps_its_buttons_on_it(start: Start) -> None:
    with DemoServer(orders=20, quota=0, klaviyo_limits=False) as demo:
        app = start(demo)
        app.connect(demo)
        app.finish()
        app.settle()
        app.until(app.find(QAbstractButton, "backfill").isEnabled)
        app.click("backfill")
        dialog, _area, needed = _first_send(app)
        room = dialog.screen().availableSize().height()
        app.click("notNow")
        assert app.app.session is not None
        # Whatever the fonts are: text so large that the dialog would be half as high again as the screen.
        scale = 1.5 * room / needed
        app.desk.services.saved.change_preferences(
            msgspec.structs.replace(app.app.session.saved.preferences, text_scale=scale)
        )
        app.settle()
        app.click("backfill")
        dialog, area, needed = _first_send(app)
        assert needed > room
        assert dialog.height() < room
        send = app.find(QAbstractButton, "sendHistory")
        assert dialog.rect().contains(send.mapTo(dialog, send.rect().bottomRight()))
        assert needed > area.height()
        assert area.verticalScrollBar().maximum() > 0
        app.click("notNow")


def _first_send(app: Driver) -> tuple[QWidget, QScrollArea, int]:
    """The dialog before the first send, where its texts scroll, and the height that they need."""
    dialog = app.find(QAbstractButton, "sendHistory").window()
    area = dialog.findChild(QScrollArea)
    assert area is not None
    held = area.widget()
    assert held is not None
    texts = held.layout()
    assert texts is not None
    return dialog, area, texts.totalHeightForWidth(area.viewport().width())


@pytest.mark.parametrize("width", [120, 200, 300, 900])
def test_values_have_more_room_than_their_names_however_narrow_it_is(qtbot: QtBot, width: int) -> None:
    facts = Facts("Order")
    qtbot.addWidget(facts)
    facts.resize(width, 300)
    facts.show()
    facts.show_pairs([("Item Categories", "Grinders, Gear, Coffee"), ("Status", "Shipped")])
    QApplication.processEvents()
    facts.resize(width + 20, 300)
    QApplication.processEvents()
    name, value, *_ = facts.findChildren(QLabel)
    assert name.text() == "Item Categories"
    assert value.width() >= name.width()
    assert name.width() == min(128, round((width + 20) * 0.4))


def _scrolls(area: QScrollArea, wanted: bool) -> bool:
    return area.verticalScrollBar().isVisible() is wanted
