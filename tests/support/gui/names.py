"""A walk over the controls of a view."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QTabBar, QWidget

_CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QPlainTextEdit, QTabBar)


def unnamed(view: QWidget) -> list[str]:
    """The controls that can have the focus and that a screen reader could not name."""
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in view.findChildren(QWidget)
        if isinstance(widget, _CONTROLS)
        and not widget.isHidden()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and (widget.text() or widget.parent().inherits("QLineEdit")))
        and not (widget.parent() is not None and widget.parent().inherits("QComboBoxPrivateContainer"))
    ]
