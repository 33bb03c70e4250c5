"""What is seen at a glance: on from off, where the keyboard is, and no word cut."""

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bcklaviyo_gui.gui.pages.preview.texts import sums_words
from bcklaviyo_gui.gui.tables.detail import Facts
from bcklaviyo_gui.gui.widgets import Button, ComboBox, DateEdit, PlainLabel, SpinBox, StatTile, Switch
from bcklaviyo_gui.gui.widgets.theme import DARK, LIGHT, Theme, ThemeChoice, Tokens

THEMES = {ThemeChoice.LIGHT: LIGHT, ThemeChoice.DARK: DARK}
LONG = "huong.nguyen.with.a.long.name+shop@a-very-long-domain-of-a-customer.example.com"


@pytest.fixture(params=list(THEMES), ids=lambda choice: str(choice.value))
def tokens(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Tokens]:
    """The colours that the application wears."""
    sheet, palette = qapp.styleSheet(), qapp.palette()
    theme = Theme(qapp)
    theme.dress(request.param)
    yield THEMES[request.param]
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)


def shown(qtbot: QtBot, *widgets: QWidget, width: int = 240) -> QWidget:
    around = QWidget()
    around.setObjectName("pageBody")
    column = QVBoxLayout(around)
    for widget in widgets:
        column.addWidget(widget)
    qtbot.addWidget(around)
    around.resize(width, 200)
    around.show()
    QApplication.processEvents()
    return around


def test_a_switch_is_filled_when_on_and_hollow_when_off(qtbot: QtBot, tokens: Tokens) -> None:
    switch = Switch("Sync")
    around = shown(qtbot, switch)
    assert around.isVisible()
    place = switch.rect().center()

    off = switch.grab().toImage().pixelColor(place)
    switch.setChecked(True)
    on = switch.grab().toImage().pixelColor(place)

    assert off == QColor(tokens.card)
    assert on == QColor(tokens.accent)


def test_who_walks_with_the_keyboard_sees_one_frame(qtbot: QtBot, tokens: Tokens) -> None:
    first, button = Button("Before"), Button("Reconciliation")
    around = shown(qtbot, first, button)
    around.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    inner = button.rect().adjusted(4, 4, -4, -4)

    before = button.grab(inner).toImage()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert button.hasFocus()

    assert button.grab(inner).toImage() == before


def test_numbers_and_days_stand_as_far_in_as_the_choices_of_a_list(qtbot: QtBot, tokens: Tokens) -> None:
    combo, spin, day = ComboBox(), SpinBox(), DateEdit()
    combo.addItem("0000")
    spin.setPrefix("0")
    day.setDisplayFormat("0000")
    around = shown(qtbot, combo, spin, day)
    assert around.isVisible()

    edges = [_ink(one.grab().toImage(), tokens) for one in (combo, spin, day)]

    assert max(edges) - min(edges) <= 4, edges


def test_a_long_address_goes_on_in_the_next_line_and_is_copied_as_it_is(qtbot: QtBot, tokens: Tokens) -> None:
    facts = Facts("Order")
    facts.resize(260, 300)
    qtbot.addWidget(facts)
    facts.show()
    facts.show_pairs([("Email", LONG), ("Status", "Shipped")])
    QApplication.processEvents()

    (value,) = facts.findChildren(QTextEdit)
    assert value.toPlainText() == LONG
    assert value.document().size().width() <= value.viewport().width() + 1
    assert value.document().size().height() > 2 * value.fontMetrics().height()
    assert value.height() >= value.document().size().height()
    assert facts.horizontalScrollBar().maximum() == 0


def test_a_value_written_from_the_right_begins_where_the_others_do(qtbot: QtBot, tokens: Tokens) -> None:
    arabic, latin = (PlainLabel(text, wraps=True) for text in ("محمد", "Anna"))
    for label in (arabic, latin):
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    around = shown(qtbot, arabic, latin, width=600)
    assert around.isVisible()

    edges = [_ink(label.grab().toImage(), tokens, ground=tokens.ground, after=0) for label in (arabic, latin)]

    assert abs(edges[0] - edges[1]) < 20, edges


def test_every_currency_of_a_total_is_read_whole(qtbot: QtBot, tokens: Tokens) -> None:
    tile = StatTile("Placed Order")
    around = shown(qtbot, tile, width=160)
    assert around.isVisible()
    sums = [(Decimal(161_020), "USD"), (Decimal("13581.42"), "EUR"), (Decimal(8400), "CAD"), (Decimal("93.24"), "GBP")]
    tile.set_values("642", sums_words(sums))
    QApplication.processEvents()

    (told,) = [label for label in tile.findChildren(QLabel) if "€" in label.text()]
    assert told.text() == "$161 k · €13.6 k\nC$8,400 · £93.24"
    widest = max(told.fontMetrics().horizontalAdvance(line) for line in told.text().split("\n"))
    assert widest <= told.contentsRect().width()
    assert told.fontMetrics().height() * 2 <= told.contentsRect().height() + 2


def _ink(image: QImage, tokens: Tokens, *, ground: str = "", after: int = 4) -> int:
    """The first column, in points of the window, where something is written."""
    scale = image.devicePixelRatio()
    paper, ink = QColor(ground or tokens.card), QColor(tokens.text)
    size = QSize(image.width(), image.height())
    for x in range(round(after * scale), size.width()):
        for y in range(round(6 * scale), size.height() - round(6 * scale)):
            at = image.pixelColor(x, y)
            if abs(at.lightness() - ink.lightness()) < abs(at.lightness() - paper.lightness()):
                return round(x / scale)
    raise AssertionError("nothing is written")
