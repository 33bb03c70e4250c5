"""The program's mark, the states of the tray, and the icons of the places."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontDatabase, QIcon, QImage
from pytestqt.qtbot import QtBot

from bcklaviyo_gui.gui.widgets import Tone
from bcklaviyo_gui.gui.widgets.icons import icon, program_icon, tray_icon

SIZES = (16, 22, 32, 256)


def test_the_mark_is_drawn_at_every_size(qtbot: QtBot) -> None:
    for size in SIZES:
        image = _image(program_icon(), size)
        assert image.pixelColor(size // 2, size // 2).alpha() == 255
        assert image.pixelColor(0, 0).alpha() == 0


def test_each_state_of_the_tray_differs_from_the_others_without_its_colour(qtbot: QtBot) -> None:
    icons = [tray_icon(tone, is_paused=False) for tone in Tone] + [tray_icon(Tone.FINE, is_paused=True)]
    for size in SIZES:
        shapes = {_shape_of_badge(icon, size) for icon in icons}
        assert len(shapes) == len(icons)


def test_a_pause_hides_every_other_state(qtbot: QtBot) -> None:
    first, *others = [_image(tray_icon(tone, is_paused=True), 32) for tone in Tone]
    assert all(other == first for other in others)


def test_the_font_of_the_icons_is_not_one_for_text(qtbot: QtBot) -> None:
    drawn = _image(icon("house", "#2457d6"), 22)

    assert [family for family in QFontDatabase.families() if "phosphor" in family.lower()] == []
    inked = [(x, y) for x in range(22) for y in range(22) if drawn.pixelColor(x, y).alpha() > 200]
    wanted = QColor("#2457d6")
    assert inked
    assert all(abs(drawn.pixelColor(x, y).hue() - wanted.hue()) <= 2 for x, y in inked)
    left, right = min(x for x, _ in inked), 21 - max(x for x, _ in inked)
    top, bottom = min(y for _, y in inked), 21 - max(y for _, y in inked)
    assert 1 <= top <= 6
    assert abs(left - right) <= 1, "in the middle"
    assert abs(top - bottom) <= 2, "in the middle"


def _image(icon: QIcon, size: int) -> QImage:
    return icon.pixmap(QSize(size, size)).toImage().convertToFormat(QImage.Format.Format_ARGB32)


def _shape_of_badge(icon: QIcon, size: int) -> bytes:
    """Where the badge is nearly white: its ring and its sign, whatever the colour between them."""
    image = _image(icon, size)
    corner = range(size // 2, size)
    colours = [image.pixelColor(x, y) for y in corner for x in corner]
    return bytes(min(at.red(), at.green(), at.blue()) > 200 for at in colours)
