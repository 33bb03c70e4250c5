"""The program's mark and the states of the tray."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage
from pytestqt.qtbot import QtBot

from bcklaviyo_gui.gui.widgets import Tone
from bcklaviyo_gui.gui.widgets.icons import program_icon, tray_icon

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


def _image(icon: QIcon, size: int) -> QImage:
    return icon.pixmap(QSize(size, size)).toImage().convertToFormat(QImage.Format.Format_ARGB32)


def _shape_of_badge(icon: QIcon, size: int) -> bytes:
    """Where the badge is nearly white: its ring and its sign, whatever the colour between them."""
    image = _image(icon, size)
    corner = range(size // 2, size)
    colours = [image.pixelColor(x, y) for y in corner for x in corner]
    return bytes(min(at.red(), at.green(), at.blue()) > 200 for at in colours)
