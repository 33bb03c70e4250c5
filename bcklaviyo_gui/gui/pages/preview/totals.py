"""The totals above a preview's lists: what each metric comes to."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bcklaviyo_gui.domain.metrics import METRIC_NUMBERS, Metric
from bcklaviyo_gui.gui.pages.preview.texts import sums_words
from bcklaviyo_gui.gui.text import cells as texts
from bcklaviyo_gui.gui.text.formats import exact_money, plain_tip
from bcklaviyo_gui.gui.widgets import EqualColumns, StatTile, grid

if TYPE_CHECKING:
    from bcklaviyo_gui.operations.previews import StoredPreview


class TotalTiles(QWidget):
    """A tile for each metric; `picked` reports the one whose events are requested."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tiles = EqualColumns(self)
        tiles.setContentsMargins(0, 0, 0, 0)
        tiles.setSpacing(grid(1.25))
        self.tiles = {metric: self._tile(metric) for metric in Metric}
        for tile in self.tiles.values():
            tiles.addWidget(tile)

    def show_totals(self, kept: "StoredPreview") -> None:
        """Show how many events of each metric, and their sums; exact ones in the tool tip."""
        for metric, tile in self.tiles.items():
            mine = [total for total in kept.totals if total.metric == METRIC_NUMBERS[metric]]
            mine.sort(key=lambda total: -total.events)
            sums = sums_words([(total.value, total.currency) for total in mine])
            tile.set_values(texts.count(sum(total.events for total in mine)), sums or "—")
            tile.setToolTip(plain_tip("\n".join(exact_money(total.value, total.currency) for total in mine)))

    def _tile(self, metric: Metric) -> StatTile:
        tile = StatTile(metric.value)
        tile.setObjectName(f"total_{METRIC_NUMBERS[metric]}")
        tile.clicked.connect(lambda: self.picked.emit(metric))
        return tile
