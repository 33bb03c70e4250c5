"""Reads every text that a window shows: which are not translated, which have too little room, which share a key."""

import re
from collections.abc import Callable, Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSpinBox,
    QTabBar,
    QTableView,
    QWidget,
)

from bcklaviyo_gui.gui.pages.preview.detail import PreviewDetail
from bcklaviyo_gui.gui.tables.rows_table import title_width
from bcklaviyo_gui.gui.widgets import Card, ElidedButton, ElidedLabel, WrappingCheck

_GAP = re.compile(r"\{\w+\}")
_KEY = re.compile(r"&(\w)")
_LETTERS_AT_LEAST = 10
_TURNS = 8
_PROPERTIES = ("Event ID", "Status")


class Audit:
    """Holds what is shown against the texts of a language: `known` are the English ones with their translations."""

    def __init__(self, known: dict[str, str]) -> None:
        self.faults: dict[str, None] = {}
        self._told: dict[str, bool] = {}
        same = {_plain(said) for said in known.values()}
        self._english = {_plain(text) for text, said in known.items() if _plain(text) != _plain(said)} - same
        telling = [text for text, said in known.items() if _is_telling(text) and text != said]
        self._patterns = [(_longest_part(text), _pattern(text)) for text in telling]

    def look(self, where: str, *tops: QWidget) -> None:
        """Look at all that is shown in these windows, or in all windows that are open."""
        # A turn for each layout that stands in another, from a button to the page around it.
        for _turn in range(_TURNS):
            QApplication.processEvents()
        for top in tops or [top for top in QApplication.topLevelWidgets() if top.isVisible()]:
            shown = [widget for widget in (top, *top.findChildren(QWidget)) if widget.isVisible()]
            for widget in shown:
                self._look_at(where, widget)
            self._look_for_shared_keys(where, [widget for widget in shown if widget.window() is top])

    def _look_at(self, where: str, widget: QWidget) -> None:
        for what, text in _texts(widget):
            if text and not _is_name_from_outside(widget, text) and self._is_english(text):
                self.faults[f"{where}: English {what} of {_name(widget)}: {text!r}"] = None
        for text in _cut(widget):
            self.faults[f"{where}: cut in {_name(widget)} ({widget.width()} x {widget.height()}): {text!r}"] = None

    def _look_for_shared_keys(self, where: str, shown: list[QWidget]) -> None:
        """Alt and a letter may do one thing only in a window."""
        found: dict[str, list[str]] = {}
        for text in (text for widget in shown for text in _keyed(widget)):
            for key in _KEY.findall(text.replace("&&", "")):
                found.setdefault(key.lower(), []).append(text)
        for key, texts in found.items():
            if len(texts) > 1:
                self.faults[f"{where}: Alt+{key.upper()} is shared by {texts}"] = None

    def _is_english(self, text: str) -> bool:
        if text not in self._told:
            plain = _plain(text)
            is_one = plain in self._english or any(
                part in plain and pattern.fullmatch(plain) for part, pattern in self._patterns
            )
            self._told[text] = is_one
        return self._told[text]


def _is_name_from_outside(widget: QWidget, text: str) -> bool:
    """BigCommerce's names of the statuses, and Klaviyo's of the properties of an event, stay as they are."""
    if widget.objectName().startswith("status_"):
        return True
    return text in _PROPERTIES and isinstance(_card_of(widget), PreviewDetail)


def _card_of(widget: QWidget) -> QWidget | None:
    at: QWidget | None = widget
    while at is not None and not isinstance(at, Card):
        at = at.parentWidget()
    return at


def _keyed(widget: QWidget) -> Iterator[str]:
    """The texts that hold a key of this widget."""
    match widget:
        case QLabel() if widget.buddy() is not None:
            yield widget.text()
        case QAbstractButton():
            yield widget.text()
        case QTabBar():
            yield from (widget.tabText(index) for index in range(widget.count()))
        case _:
            pass


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _is_telling(text: str) -> bool:
    """Whether a text with gaps holds enough words of its own to be recognised."""
    return "{" in text and sum(c.isalpha() for c in _GAP.sub("", text)) >= _LETTERS_AT_LEAST


def _longest_part(text: str) -> str:
    """The longest part between two gaps: looked for first, since the whole pattern takes long."""
    return max(_GAP.split(_plain(text)), key=len)


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(".*?".join(re.escape(part) for part in _GAP.split(_plain(text))), re.DOTALL)


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tool tip", widget.toolTip()
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    if widget.isWindow():
        yield "title", widget.windowTitle()
    match widget:
        case QLabel() | QAbstractButton():
            yield "text", widget.text()
        case QGroupBox():
            yield "title", widget.title()
        case QComboBox():
            yield from (("choice", widget.itemText(index)) for index in range(widget.count()))
        case QTabBar():
            yield from (("tab", widget.tabText(index)) for index in range(widget.count()))
        case QLineEdit() | QPlainTextEdit():
            yield "placeholder", widget.placeholderText()
        case QHeaderView():
            yield from (("column", text) for _, text in _columns(widget))
        case _:
            pass


def _cut(widget: QWidget) -> Iterator[str]:
    """The fixed texts of a widget that have too little room; data may end in an ellipsis, fixed texts may not."""
    match widget:
        case QLabel() if widget.text() and widget.pixmap().isNull() and _is_too_low(widget):
            yield widget.text()
        case ElidedLabel() | ElidedButton():
            return
        case QLabel() if widget.text() and widget.pixmap().isNull():
            if not _fits_label(widget):
                yield widget.text()
        case QPushButton() | QCheckBox() | QRadioButton() if widget.text():
            if _lacks_room(widget):
                yield widget.text()
        case QComboBox() if widget.currentText() and not widget.isEditable():
            if widget.width() < widget.minimumSizeHint().width():
                yield widget.currentText()
        case QTabBar():
            for index in range(widget.count()):
                if widget.tabRect(index).width() < widget.fontMetrics().horizontalAdvance(
                    _plain(widget.tabText(index))
                ):
                    yield widget.tabText(index)
        case QHeaderView() if widget.orientation() is Qt.Orientation.Horizontal:
            for section, text in _columns(widget):
                if widget.sectionSize(section) < title_width(widget, text):
                    yield text
        case QDateEdit() | QSpinBox() if widget.width() < widget.minimumSizeHint().width():
            yield widget.text()
        case QTableView() if widget.horizontalHeader().length() > widget.viewport().width():
            missing = widget.horizontalHeader().length() - widget.viewport().width()
            yield f"its columns are {missing} wider than itself: {_columns_of(widget)}"
        case QScrollArea() if _missing_width(widget) > 0:
            yield f"what is in it is {_missing_width(widget)} wider than itself: {_widest(widget)}"
        case _:
            pass


def _lacks_room(button: QAbstractButton) -> bool:
    if isinstance(button, WrappingCheck):
        return button.height() < button.heightForWidth(button.width())
    return button.width() < button.sizeHint().width() or button.height() < button.minimumSizeHint().height()


def _missing_width(area: QScrollArea) -> int:
    inside = area.widget()
    return inside.minimumSizeHint().width() - area.viewport().width() if inside is not None else 0


def _widest(area: QScrollArea) -> str:
    """What in it asks for the most room, down to the innermost widget, each with what it asks for."""
    names, inside = [], area.widget()
    while inside is not None:
        names.append(f"{inside.objectName() or type(inside).__name__} {inside.minimumSizeHint().width()}")
        parts = [one for one in inside.children() if isinstance(one, QWidget) and one.isVisible()]
        inside = max(parts, key=lambda one: one.minimumSizeHint().width(), default=None)
    return " > ".join(names)


def _columns_of(table: QTableView) -> list[tuple[str, int]]:
    header = table.horizontalHeader()
    return [(text, header.sectionSize(section)) for section, text in _columns(header)]


def _is_too_low(label: QLabel) -> bool:
    return label.contentsRect().height() < label.fontMetrics().height() - 1


def _fits_label(label: QLabel) -> bool:
    room = label.contentsRect()
    metrics = label.fontMetrics()
    text = _plain(label.text()) if label.buddy() is not None else label.text()
    if label.wordWrap():
        needed = metrics.boundingRect(QRect(0, 0, room.width(), 1_000_000), Qt.TextFlag.TextWordWrap, text)
        return needed.height() <= room.height() + metrics.leading() + 1
    widest: Callable[[str], int] = metrics.horizontalAdvance
    return max(widest(line) for line in text.split("\n")) <= room.width() + 1


def _columns(header: QHeaderView) -> Iterator[tuple[int, str]]:
    model = header.model()
    if model is None or header.orientation() is Qt.Orientation.Vertical:
        return
    for section in range(header.count()):
        text = model.headerData(section, header.orientation())
        if text and not header.isSectionHidden(section):
            yield section, str(text)


def _name(widget: QWidget) -> str:
    names: list[str] = []
    at: QWidget | None = widget
    while at is not None and len(names) < 4:
        names.append(at.objectName() or type(at).__name__)
        at = at.parentWidget()
    return " < ".join(names)
