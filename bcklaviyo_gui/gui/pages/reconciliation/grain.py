"""Whether the plot and its table show days or weeks."""

from PySide6.QtWidgets import QWidget

from bcklaviyo_gui.gui.tables.filters import Choice
from bcklaviyo_gui.gui.text.language import tr

_OFFERED_FROM_DAYS = 32
_WEEKS_FROM_DAYS = 93  # a quarter of bars still has room for its days


class GrainChoice(Choice):
    """Days or weeks: offered where a range is longer than a month, weeks at first where it is longer than a quarter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Days or weeks"), "grain", parent)
        self.offer([(tr("By day"), False), (tr("By week"), True)])
        self.hide()

    @property
    def is_weekly(self) -> bool:
        """Whether weeks are shown."""
        return self.value is True

    def show_for(self, days: int) -> None:
        """Begin with what suits so many days."""
        self.setVisible(days >= _OFFERED_FROM_DAYS)
        self.blockSignals(True)
        self.choose(days >= _WEEKS_FROM_DAYS)
        self.blockSignals(False)
