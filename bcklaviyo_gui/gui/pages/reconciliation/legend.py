"""What the marks of the reconciliation's plot stand for."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.widgets import PlainLabel, grid
from bcklaviyo_gui.gui.widgets.theme import Tokens


class PlotLegend(QWidget):
    """Bars, line, and, where there are any, days of which only the value differs."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(grid(0.75))
        words = ("■", tr("BigCommerce"), "●", tr("Klaviyo"), "◆", tr("Value"))
        self._labels = tuple(PlainLabel(text) for text in words)
        for place, label in enumerate(self._labels):
            row.addSpacing(grid(1.5) if place % 2 == 0 else 0)
            row.addWidget(label)
        for label in self._labels[4:]:
            label.setToolTip(tr("The counts agree, the value does not"))
        self.set_tokens(tokens)
        self.show_quiet(False)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in these colours."""
        colours = (tokens.bigcommerce, tokens.klaviyo, tokens.bad)
        for place, label in enumerate(self._labels):
            label.setStyleSheet(f"color: {colours[place // 2] if place % 2 == 0 else tokens.dim};")

    def show_quiet(self, has_quiet: bool) -> None:
        """Name the days of which only the value differs, if there are any."""
        for label in self._labels[4:]:
            label.setVisible(has_quiet)
