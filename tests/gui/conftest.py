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
    import pytest
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QWindow
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from bcklaviyo_gui.gui.text.language import Language

    @pytest.fixture(autouse=True, scope="session")
    def speaks_english(qapp: QApplication) -> None:
        """The table of English holds its singulars."""
        Language(qapp, qapp).speak("en")

    @pytest.fixture(autouse=True)
    def holds_no_key(qapp: QApplication) -> None:
        """After `keyClick` with Control, Qt takes Control for held until another key or button is told to a window."""
        if QGuiApplication.keyboardModifiers() is not Qt.KeyboardModifier.NoModifier:
            QTest.keyRelease(QWindow(), Qt.Key.Key_Control)
