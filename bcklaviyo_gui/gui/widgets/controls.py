"""Lists, numbers, days and tabs that the mouse's wheel does not change: over them it scrolls the page.

Qt's own take the wheel wherever the pointer happens to be, so that a page which is scrolled changes its settings.
Choices and check boxes leave Return to the page or dialog they are in, where it goes on: on some desktops, such as
GNOME, Qt's own take it for a press, and nothing more happens.
"""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QLineEdit, QRadioButton, QSpinBox, QTabBar, QWidget

from bcklaviyo_gui.gui.widgets.measures import grid


class ComboBox(QComboBox):
    """A closed list; the open one scrolls as lists do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class SpinBox(QSpinBox):
    """A number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        _keep_room(self.lineEdit())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            _keep_room(self.lineEdit())

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(_room(), 0)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() + QSize(_room(), 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class DateEdit(QDateEdit):
    """A day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        _keep_room(self.lineEdit())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            _keep_room(self.lineEdit())

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(_room(), 0)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() + QSize(_room(), 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class TabBar(QTabBar):
    """Tabs."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class RadioButton(QRadioButton):
    """One of several choices; the space bar takes it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_return(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


class CheckBox(QCheckBox):
    """A yes or a no; the space bar changes it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_return(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


def _is_return(event: QKeyEvent) -> bool:
    """Whether the key is Return, or the number pad's Enter."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _room() -> int:
    """What Qt's fields lack before their text, where a closed list has it."""
    return grid(0.75)


def _keep_room(field: QLineEdit) -> None:
    field.setTextMargins(_room(), 0, 0, 0)
