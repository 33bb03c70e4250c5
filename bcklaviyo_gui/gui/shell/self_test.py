"""The window's part of the self-test: it opens on the demo store, goes to every place, and leaves no thread behind."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from bcklaviyo_gui.gui.shell.app import App, Options
from bcklaviyo_gui.gui.shell.main_window import MainWindow
from bcklaviyo_gui.gui.shell.places import PLACES
from bcklaviyo_gui.gui.widgets import icons as assets

_PATIENCE_MS = 60_000
_LOOK_EVERY_MS = 20
_ICON_SIZE = 64


class WindowUnfit(Exception):
    """The window does not open, or lacks something."""


def check_window() -> None:
    """Open the window on the demo store, look at every place, and quit; raises WindowUnfit."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(["bcklaviyo-gui"])
    _require(_is_painted(assets.program_icon()), "the program's icon is empty")
    _require(_is_painted(assets.icon("house", "#000000")), "the icons of the places are empty")
    app, ended = App(application, Options(is_demo=True)), []
    app.ended.connect(lambda: ended.append(True))
    try:
        app.start()
        _wait(lambda: app.desk_window is not None and app.desk_window.desk is not None, "the demo store did not open")
        if app.window is not None:
            _visit_places(app.window)
    finally:
        app.quit()
        _wait(lambda: bool(ended), "the window did not close")
        app.deleteLater()
    left = [thread.name for thread in threading.enumerate() if thread is not threading.current_thread()]
    _require(not left, f"threads go on: {', '.join(left)}")


def _visit_places(window: MainWindow) -> None:
    for place in PLACES:
        window.open_place(place.key)
        _require(window.place == place.key, f"the place {place.key} did not open")
        _require(_is_painted(QIcon(window.grab())), f"the place {place.key} is empty")


def _is_painted(icon: QIcon) -> bool:
    """Whether a picture holds more than one colour, or transparent and one colour."""
    image = icon.pixmap(_ICON_SIZE, _ICON_SIZE).toImage()
    seen = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    return len(seen) > 1


def _wait(condition: Callable[[], bool], otherwise: str) -> None:
    loop = QEventLoop()
    looking = QTimer()
    looking.timeout.connect(lambda: loop.quit() if condition() else None)
    looking.start(_LOOK_EVERY_MS)
    QTimer.singleShot(_PATIENCE_MS, loop, loop.quit)
    loop.exec()
    looking.stop()
    _require(condition(), otherwise)


def _require(is_so: bool, otherwise: str) -> None:
    if not is_so:
        raise WindowUnfit(otherwise)
