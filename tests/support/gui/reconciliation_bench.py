"""A reconciliation view on a demo: what the window would own, and hands for it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.gui.engine.comparison import ComparisonRequest
from bcklaviyo_gui.gui.pages.reconciliation.view import ReconciliationView
from tests.support.gui.surroundings import Surroundings
from tests.support.reconcile.world import give_everyone_an_address, placed_orders, send

W = TypeVar("W", bound=QWidget)
LONG_MS = 60_000


class ReconciliationBench:
    """A shown view; `compare` waits for its end."""

    def __init__(self, qtbot: QtBot, application: QApplication, place: Path, demo: DemoServer | None) -> None:
        self.qtbot = qtbot
        self.around = Surroundings(application, place, demo)
        self.desk = self.around.desk
        self.view = ReconciliationView(self.desk)
        qtbot.addWidget(self.view)
        self.view.resize(1072, 724)
        self.view.show()
        self.view.refresh()
        self.until(self.is_idle)

    def is_idle(self) -> bool:
        """Whether nothing is under way, and the orders of what is shown are listed."""
        if not self.around.is_idle() or self.view.comparison.is_running:
            return False
        kept = self.view.kept
        return self.view.orders.model.is_settled and (kept is None or self.view.orders.found is kept.found)

    def until(self, condition: object) -> None:
        assert callable(condition)
        self.qtbot.waitUntil(condition, timeout=LONG_MS)

    def compare(self, request: ComparisonRequest) -> None:
        self.view.compare(request)
        self.settle()

    def settle(self) -> None:
        """Until nothing is compared, sent or arranged any more."""
        self.until(self.is_idle)

    def find(self, kind: type[W], name: str) -> W:
        """The visible widget of this name, waited for."""
        found: list[W] = []

        def is_there() -> bool:
            tops = [self.view, *QApplication.topLevelWidgets()]
            found[:] = [w for top in tops for w in top.findChildren(kind, name) if w.isVisible()]
            return bool(found)

        self.until(is_there)
        return found[0]

    def click(self, name: str) -> None:
        button = self.find(QAbstractButton, name)
        self.until(button.isEnabled)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def close(self) -> None:
        self.view.comparison.stop()
        self.around.close()


def drag(widget: QWidget, places: Sequence[QPoint]) -> None:
    """Move the mouse along places with the left button down."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    kinds = QEvent.Type
    steps = [(kinds.MouseButtonPress, places[0], left, left)]
    steps += [(kinds.MouseMove, place, none, left) for place in places[1:]]
    steps += [(kinds.MouseButtonRelease, places[-1], left, none)]
    for kind, place, button, buttons in steps:
        at = QPointF(place)
        everywhere = QPointF(widget.mapToGlobal(place))
        event = QMouseEvent(kind, at, everywhere, button, buttons, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(widget, event)


def sent_demo(demo: DemoServer) -> dict[int, str]:
    """Send every placed order of the demo to its account; answers the events' ids by order."""
    give_everyone_an_address(demo)
    return send(demo, placed_orders(demo))
