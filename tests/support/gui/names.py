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
        and not (isinstance(widget, QAbstractButton) and (widget.text() or _is_in(widget, "QLineEdit")))
        and not _is_in(widget, "QComboBoxPrivateContainer")
    ]


def _is_in(widget: QWidget, kind: str) -> bool:
    holder = widget.parent()
    return holder is not None and holder.inherits(kind)
