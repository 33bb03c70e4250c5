"""Windows are drawn where nobody sees them."""

import os

from tests.conftest import WHY_NO_QT

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The tests read English, whatever the system speaks.
os.environ["LC_ALL"], os.environ["LANGUAGE"] = "C.UTF-8", ""

__all__ = []

if WHY_NO_QT is None:
    from tests.support.gui.shell_fixtures import memory_keyring, start

    __all__ += ["memory_keyring", "start"]

if WHY_NO_QT is None:
    from collections.abc import Iterator

    import pytest
    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtGui import QGuiApplication, QWindow
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from tests.support.gui.speech import is_english, speak_english

    @pytest.fixture(autouse=True, scope="session")
    def has_english(qapp: QApplication) -> None:
        """The table of English holds its singulars."""
        speak_english(qapp)

    @pytest.fixture(autouse=True)
    def speaks_english(has_english: None, qapp: QApplication) -> None:
        """Another test's window may have left its language installed."""
        if not is_english():
            speak_english(qapp)

    @pytest.fixture(autouse=True)
    def leaves_nothing(qapp: QApplication) -> Iterator[None]:
        """The next test finds no window of this one, which its style would have to dress once more, and no key held."""
        yield
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        # After `keyClick` with Control, Qt takes Control for held until another key or button is told to a window.
        if QGuiApplication.keyboardModifiers() is not Qt.KeyboardModifier.NoModifier:
            QTest.keyRelease(QWindow(), Qt.Key.Key_Control)
