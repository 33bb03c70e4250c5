"""What was done about issues, with the way to take it back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from bcklaviyo_gui.gui.text.language import tr
from bcklaviyo_gui.gui.widgets import Banner, Button, Tone


class IssueBanner(Banner):
    """A banner with a second button, `undone`, beside its action."""

    undone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Tone.NEUTRAL, "", "", parent=parent)
        self.undo = Button(tr("&Undo"), name="undoRetry")
        self.undo.clicked.connect(self.undone)
        self.undo.setVisible(False)
        layout = self.layout()
        if isinstance(layout, QBoxLayout):
            layout.insertWidget(layout.count() - 1, self.undo, 0, Qt.AlignmentFlag.AlignVCenter)

    def offer_undo(self, is_offered: bool) -> None:
        """Offer to take it back, or not."""
        self.undo.setVisible(is_offered)
