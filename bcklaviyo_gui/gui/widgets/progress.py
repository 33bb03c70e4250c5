"""Small painted states: the dot, and the bar of a stage."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from bcklaviyo_gui.gui.widgets.labels import ElidedLabel, PlainLabel
from bcklaviyo_gui.gui.widgets.measures import Tone, grid

# Both themes show these well: 3 : 1 against either ground is what a mark needs.
_DOTS = {
    Tone.NEUTRAL: "#7d8696",
    Tone.ACCENT: "#4b78ee",
    Tone.FINE: "#2f9b6d",
    Tone.WARNING: "#b97d10",
    Tone.BAD: "#d9483f",
}


class StatusDot(QWidget):
    """A dot in the colour of a state; the words stand beside it."""

    def __init__(self, tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_tone(self, tone: Tone) -> None:
        """Change the colour."""
        self._tone = tone
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(grid(1.25), grid(1.25))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(_DOTS[self._tone]))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()


class Bar(QWidget):
    """A thin bar: so much of the whole, or a mark that says only that work goes on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share: float | None = 0.0
        self.setMinimumWidth(grid(8))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def share(self) -> float | None:
        """How much is done, 0 to 1; None when nobody knows."""
        return self._share

    def set_share(self, share: float | None) -> None:
        """Show how much is done."""
        if share != self._share:
            self._share = share
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(grid(20), grid(1))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(self.rect())
        radius = track.height() / 2
        painter.setBrush(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRoundedRect(track, radius, radius)
        accent = self.palette().color(QPalette.ColorRole.Accent)
        if self._share is None:
            accent.setAlpha(130)
            track.setWidth(track.width() * 0.3)
        else:
            track.setWidth(track.width() * min(1.0, max(0.0, self._share)))
        if track.width() > 0:
            painter.setBrush(accent)
            painter.drawRoundedRect(track, min(radius, track.width() / 2), radius)
        painter.end()


class StageBar(QWidget):
    """A row of a run's progress: what, how far, in numbers."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(grid(2))
        self.title = PlainLabel(title)
        self.title.setMinimumWidth(grid(16))
        self.bar = Bar()
        self.words = ElidedLabel("", "dim")
        self.words.setFixedWidth(grid(28))
        row.addWidget(self.title)
        row.addWidget(self.bar, 1)
        row.addWidget(self.words)

    def tell(self, share: float | None, words: str) -> None:
        """Show how far the stage is."""
        self.bar.set_share(share)
        self.words.setText(words)
        # As wide as it ever had to be: the bar does not move with each number.
        self.words.setFixedWidth(max(self.words.width(), self.words.sizeHint().width()))
        self.setAccessibleName(f"{self.title.text()}: {words}")


class Legend(QWidget):
    """A swatch in a colour, and what it stands for."""

    def __init__(self, text: str, parent: QWidget | None = None, *, is_round: bool = False) -> None:
        super().__init__(parent)
        self._colour = QColor()
        self._is_round = is_round
        row = QHBoxLayout(self)
        row.setContentsMargins(grid(2), 0, 0, 0)
        row.addWidget(PlainLabel(text, "dim"))

    def set_colour(self, colour: str) -> None:
        """Show this colour, given as #rrggbb."""
        self._colour = QColor(colour)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        side = grid(1.25)
        swatch = QRectF(0, (self.height() - side) / 2, side, side)
        radius = side / 2 if self._is_round else 2
        painter.drawRoundedRect(swatch, radius, radius)
        painter.end()
