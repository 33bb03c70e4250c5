"""Icons: one family for the places and actions, and the program's own mark, drawn at any size."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from bcklaviyo_gui.gui.widgets.measures import Tone

if TYPE_CHECKING:
    from qtawesome.iconic_font import IconicFont

_FOLDER = Path(__file__).parent.parent / "icons"
_SIZES = (16, 22, 24, 32, 48, 64, 128, 256)
_BADGE_SHARE = 0.56


def icon(name: str, colour: str) -> QIcon:
    """An icon of the Phosphor family, such as `house`; loads its font at the first call."""
    made: QIcon = _phosphor().icon(f"ph.{name}", color=colour)
    return made


def program_icon() -> QIcon:
    """The program's mark: bars for the orders of one side, met at their tops by a line for the events of the other."""
    return _drawn(_renderer("bcklaviyo"), None)


def tray_icon(tone: Tone, *, is_paused: bool) -> QIcon:
    """The mark with a badge that tells the state by its shape as well as by its colour."""
    return _drawn(_renderer("bcklaviyo"), _renderer(f"badge-{'paused' if is_paused else tone.value}"))


@cache
def _phosphor() -> "IconicFont":
    """The one family that is used; `qtawesome.icon` would load eleven more, and a package ship them."""
    # QtAwesome takes longer to load than a window to show: nothing may ask for an icon before that.
    import qtawesome
    from qtawesome.iconic_font import IconicFont

    fonts = Path(qtawesome.__file__).parent / "fonts"
    font, signs = next(fonts.glob("phosphor-*.ttf")), next(fonts.glob("phosphor-charmap-*.json"))
    return IconicFont(("ph", font.name, signs.name))


def _renderer(name: str) -> QSvgRenderer:
    return QSvgRenderer(str(_FOLDER / f"{name}.svg"))


def _drawn(mark: QSvgRenderer, badge: QSvgRenderer | None) -> QIcon:
    made = QIcon()
    for size in _SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        mark.render(painter, QRectF(0, 0, size, size))
        if badge is not None:
            side = size * _BADGE_SHARE
            badge.render(painter, QRectF(size - side, size - side, side, side))
        painter.end()
        made.addPixmap(pixmap)
    return made
