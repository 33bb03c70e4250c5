"""Colours, sizes and the one style sheet: light and dark, following the system or set by hand."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from bcklaviyo_gui.gui.widgets.measures import grid, set_text_scale
from bcklaviyo_gui.gui.widgets.stylesheet import STYLE_SHEET

_ICONS = (Path(__file__).parent.parent / "icons").as_posix()


class ThemeChoice(Enum):
    """What the merchant chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True)
class Tokens:
    """The colours of one theme, as #rrggbb. Every text colour has at least 4.5 : 1 on what it stands on."""

    ground: str
    sidebar: str
    card: str
    line: str
    field_line: str
    text: str
    dim: str
    accent: str
    accent_hover: str
    on_accent: str
    selected: str
    hover: str
    bigcommerce: str
    klaviyo: str
    fine: str
    fine_ground: str
    warning: str
    warning_ground: str
    bad: str
    bad_ground: str
    is_dark: bool


LIGHT = Tokens(
    ground="#f5f6f8",
    sidebar="#eceef2",
    card="#ffffff",
    line="#dfe3ea",
    field_line="#c3c9d4",
    text="#1d2430",
    dim="#5c6575",
    accent="#2457d6",
    accent_hover="#1c48b8",
    on_accent="#ffffff",
    selected="#dfe7fd",
    hover="#e3e7ee",
    bigcommerce="#9db4e8",
    klaviyo="#d9660a",
    fine="#1a7350",
    fine_ground="#e2f3eb",
    warning="#8a5a00",
    warning_ground="#fff4dc",
    bad="#b3261e",
    bad_ground="#fdeceb",
    is_dark=False,
)
DARK = Tokens(
    ground="#16181d",
    sidebar="#1c1f26",
    card="#21252d",
    line="#333944",
    field_line="#4a5261",
    text="#e7eaf0",
    dim="#a0a9b8",
    accent="#6d96ff",
    accent_hover="#8badff",
    on_accent="#0e1526",
    selected="#2b3a61",
    hover="#2a2f39",
    bigcommerce="#4a67a8",
    klaviyo="#ff9a3d",
    fine="#5cc797",
    fine_ground="#1c3a2e",
    warning="#f0c36a",
    warning_ground="#3a2f16",
    bad="#ff8a80",
    bad_ground="#42211f",
    is_dark=True,
)


class Theme(QObject):
    """Dresses the application; `changed` when the colours are others than before."""

    changed = Signal()

    def __init__(self, application: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._choice = ThemeChoice.SYSTEM
        self._base_font = QFont(application.font())
        self._scale = 1.0
        self.tokens = LIGHT
        application.setStyle("Fusion")
        application.styleHints().colorSchemeChanged.connect(self._on_color_scheme_changed)

    def dress(self, choice: ThemeChoice, scale: float = 1.0) -> None:
        """Apply a choice and a size of text (1.0: the system's)."""
        self._choice, self._scale = choice, scale
        self._apply()

    @property
    def scale(self) -> float:
        """The size of text, 1.0 being the system's."""
        return self._scale

    def dress_if_other(self, choice: str, scale: float) -> None:
        """Apply what was chosen, unless it is worn already."""
        wanted = ThemeChoice(choice)
        if wanted is not self._choice or scale != self._scale:
            self.dress(wanted, scale)

    @Slot(Qt.ColorScheme)
    def _on_color_scheme_changed(self, _scheme: Qt.ColorScheme) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        self.tokens = self._chosen()
        font = QFont(self._base_font)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * self._scale)
        # Qt takes one sheet off and puts another on in a quarter of the time in which it exchanges them (0.7 s against
        # 1.8 to 3 s for the 1,500 widgets of all views), and nothing is painted in between.
        self._application.setStyleSheet("")
        self._application.setFont(font)
        set_text_scale(self._scale)
        self._application.setPalette(palette(self.tokens))
        self._application.setStyleSheet(style_sheet(self.tokens, font.pointSizeF()))
        self.changed.emit()

    def _chosen(self) -> Tokens:
        if self._choice is ThemeChoice.SYSTEM:
            is_dark = self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
            return DARK if is_dark else LIGHT
        return DARK if self._choice is ThemeChoice.DARK else LIGHT


def palette(tokens: Tokens) -> QPalette:
    """The tokens as Qt's palette, for what no style sheet reaches."""
    made = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, tokens.ground),
        (roles.WindowText, tokens.text),
        (roles.Base, tokens.card),
        (roles.AlternateBase, tokens.ground),
        (roles.Text, tokens.text),
        (roles.Button, tokens.card),
        (roles.ButtonText, tokens.text),
        (roles.BrightText, tokens.bad),
        (roles.Highlight, tokens.selected),
        (roles.HighlightedText, tokens.text),
        (roles.Link, tokens.accent),
        (roles.PlaceholderText, tokens.dim),
        (roles.ToolTipBase, tokens.card),
        (roles.ToolTipText, tokens.text),
        (roles.Mid, tokens.line),
        (roles.Accent, tokens.accent),
    ):
        made.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.dim))
    return made


def style_sheet(tokens: Tokens, base_pt: float) -> str:
    """The style sheet in these colours; sizes grow with the base size of text, in points."""
    values = {name: value for name, value in vars(tokens).items() if isinstance(value, str)}
    sizes = {
        "title": f"{base_pt * 1.6:.1f}pt",
        "hero": f"{base_pt * 2.0:.1f}pt",
        "number": f"{base_pt * 1.4:.1f}pt",
        "heading": f"{base_pt * 1.08:.1f}pt",
        "small": f"{base_pt * 0.9:.1f}pt",
        "half": f"{grid(1) // 2}px",
        "one": f"{grid(1)}px",
        "one_half": f"{grid(1) + grid(1) // 2}px",
        "two": f"{grid(2)}px",
        "three": f"{grid(3)}px",
        "radio": f"{grid(1) + 1}px",
        "dot": f"{grid(2) - 8}px",
        "icons": _ICONS,
        "mode": "dark" if tokens.is_dark else "light",
    }
    return Template(STYLE_SHEET).substitute(values, **sizes)
