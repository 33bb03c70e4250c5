"""The mouse's wheel scrolls, and changes nothing; Return goes on, and changes nothing."""

import re
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

import bcklaviyo_gui.gui
from bcklaviyo_gui.gui.pages.reconciliation.choices import RangeDialog
from bcklaviyo_gui.gui.pages.settings.view import SettingsView
from bcklaviyo_gui.gui.shell.places import PLACES
from bcklaviyo_gui.gui.widgets import CheckBox, RadioButton, WrappingCheck
from tests.support.gui.shell_driver import Driver, set_up, small
from tests.support.gui.shell_fixtures import Start

DOWN, UP = QPoint(0, -120), QPoint(0, 120)
RAW = re.compile(
    r"\bQ(?:ComboBox|FontComboBox|SpinBox|DoubleSpinBox|DateEdit|TimeEdit|DateTimeEdit|Slider|Dial|TabBar|RadioButton|CheckBox)\("
)


def test_no_closed_list_number_switch_or_tab_of_any_place_follows_the_wheel(start: Start) -> None:
    kinds: set[str] = set()
    with small() as demo:
        app = start(demo)
        set_up(app, demo)
        for place in PLACES:
            app.go(place.key)
            app.settle()
            kinds |= turn_over(app.window)
    assert {"ComboBox", "SpinBox", "DateEdit", "TabBar", "Switch"} <= kinds


def test_the_days_of_a_comparison_do_not_follow_the_wheel(qtbot: QtBot) -> None:
    dialog = RangeDialog(date(2026, 3, 1), date(2026, 3, 9), date(2026, 3, 31))
    qtbot.addWidget(dialog)
    assert turn_over(dialog) >= {"DateEdit"}


@pytest.mark.parametrize("name", ["priceSide", "quotaShare"])
def test_the_wheel_over_a_setting_scrolls_the_page(start: Start, name: str) -> None:
    with small() as demo:
        app = start(demo)
        set_up(app, demo)
        check_that_it_scrolls(app, name)


def check_that_it_scrolls(app: Driver, name: str) -> None:
    app.window.resize(960, 600)
    app.go("settings")
    app.settle()
    view = app.find(SettingsView, "view_settings")
    area = next(found for found in view.findChildren(QScrollArea) if found.verticalScrollBar().maximum() > 0)
    control = view.findChild(QWidget, name)
    assert control is not None
    area.ensureWidgetVisible(control)
    before, bar = value_of(control), area.verticalScrollBar()
    position = bar.value()
    place = control.mapTo(app.window, control.rect().center())
    QTest.wheelEvent(app.window.windowHandle(), QPointF(place), UP)
    app.until(lambda: bar.value() < position)
    assert value_of(control) == before


def test_every_control_with_a_value_is_one_of_ours() -> None:
    home = Path(bcklaviyo_gui.gui.__file__).parent
    sources = sorted(home.rglob("*.py"))
    assert sources
    assert [str(path) for path in sources if RAW.search(path.read_text(encoding="utf-8"))] == []


@pytest.mark.parametrize("kind", [RadioButton, CheckBox, WrappingCheck])
def test_return_is_left_to_the_page_by_what_the_space_bar_changes(
    qtbot: QtBot, kind: type[RadioButton | CheckBox | WrappingCheck]
) -> None:
    control = kind("Yes")
    qtbot.addWidget(control)
    assert not press(control, Qt.Key.Key_Return)
    assert not press(control, Qt.Key.Key_Enter)
    assert not control.isChecked()
    assert press(control, Qt.Key.Key_Space)
    assert control.isChecked()


def press(control: QWidget, key: Qt.Key) -> bool:
    """Press a key and let it go; answers whether the control took it."""
    down, up = (
        QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier) for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
    )
    QApplication.sendEvent(control, down)
    QApplication.sendEvent(control, up)
    return down.isAccepted()


def turn_over(top: QWidget) -> set[str]:
    """Turn the wheel over each control that has a value; answers their kinds."""
    kinds = set()
    controls = [
        widget
        for widget in top.findChildren(QWidget)
        if isinstance(widget, QComboBox | QAbstractSpinBox | QAbstractSlider | QTabBar | QAbstractButton)
        and not isinstance(widget, QScrollBar)
    ]
    for control in controls:
        kinds.add(type(control).__name__)
        before = value_of(control)
        for turn in (DOWN, UP, UP):
            event = QWheelEvent(
                QPointF(control.rect().center()),
                QPointF(control.mapToGlobal(control.rect().center())),
                QPoint(),
                turn,
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            is_taken = QApplication.sendEvent(control, event) and event.isAccepted()
            assert value_of(control) == before, control.objectName()
            assert not is_taken, control.objectName()
    return kinds


def value_of(control: QWidget) -> object:
    match control:
        case QComboBox() | QTabBar():
            return control.currentIndex()
        case QAbstractSpinBox():
            return control.text()
        case QAbstractSlider():
            return control.value()
        case QAbstractButton():
            return control.isChecked()
    return None
