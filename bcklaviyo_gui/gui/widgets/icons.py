"""Icons: one family for the places and actions, and the program's own mark, drawn at any size."""

import json
from functools import cache
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPainterPath, QPixmap, QRawFont
from PySide6.QtSvg import QSvgRenderer

from bcklaviyo_gui.gui.widgets.measures import Tone

_FOLDER = Path(__file__).parent.parent / "icons"
_SIZES = (16, 22, 24, 32, 48, 64, 128, 256)
_BADGE_SHARE = 0.56
_SIGN_SHARE = 0.875
_DRAWN_AT_PX = 256


def icon(name: str, colour: str) -> QIcon:
    """An icon of the Phosphor family, such as `house`; raises KeyError for one that it lacks."""
    return QIcon(_SignEngine(_sign(name), QColor(colour)))


def program_icon() -> QIcon:
    """The program's mark: bars for the orders of one side, met at their tops by a line for the events of the other."""
    return _drawn(_renderer("bcklaviyo"), None)


def tray_icon(tone: Tone, *, is_paused: bool) -> QIcon:
    """The mark with a badge that tells the state by its shape as well as by its colour."""
    return _drawn(_renderer("bcklaviyo"), _renderer(f"badge-{'paused' if is_paused else tone.value}"))


class _SignEngine(QIconEngine):
    """Draws a sign of the icons' font at any size, in one colour."""

    def __init__(self, sign: QPainterPath, colour: QColor) -> None:
        super().__init__()
        self._sign, self._colour = sign, colour

    def paint(self, painter: QPainter, rect: QRect, _mode: QIcon.Mode, _state: QIcon.State) -> None:
        # On whole pixels: between two, the thin lines of a small icon grow pale.
        side = round(_SIGN_SHARE * rect.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(rect.x() + (rect.width() - side) // 2, rect.y() + (rect.height() - side) // 2)
        painter.scale(side / _DRAWN_AT_PX, side / _DRAWN_AT_PX)
        painter.fillPath(self._sign, self._colour)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return made

    def clone(self) -> QIconEngine:
        return _SignEngine(self._sign, self._colour)


@cache
def _sign(name: str) -> QPainterPath:
    """The outline of a sign in its square of _DRAWN_AT_PX; raises KeyError for a name that the family lacks."""
    font, codes = _phosphor()
    (glyph,) = font.glyphIndexesForString(chr(int(codes[name], 16)))
    return font.pathForGlyph(glyph).translated(0, font.ascent())


@cache
def _phosphor() -> tuple[QRawFont, dict[str, str]]:
    """The one family that is used, and the code of each of its signs.

    Its letters stay out of Qt's fonts: as one of them, as `qtawesome.icon` makes it, it was taken for the text of a
    system whose only other font is Liberation Sans.
    """
    # QtAwesome takes longer to load than a window to show: nothing may ask for an icon before that.
    import qtawesome

    fonts = Path(qtawesome.__file__).parent / "fonts"
    font, signs = next(fonts.glob("phosphor-*.ttf")), next(fonts.glob("phosphor-charmap-*.json"))
    codes: dict[str, str] = json.loads(signs.read_bytes())
    return QRawFont(str(font), _DRAWN_AT_PX), codes


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
