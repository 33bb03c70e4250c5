"""Two hostile vendors, and a window that shows what they say as plain text, in every view."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.gui.shell.places import PLACES
from bcklaviyo_gui.gui.shell.sidebar import ConnectionChooser
from bcklaviyo_gui.gui.widgets import PlainLabel
from bcklaviyo_gui.sync.reports import RunKind
from tests.support.gui.shell_fixtures import Start

MARKUP = "<b>Evil</b><img src='http://evil.example/x'>&lt;"
HOSTILE = f"{MARKUP} \u202egnp.exe\u202c \x1b[31m\x00 " + "ש" * 40 + "W" * 10_000
UNSEEN = ("\u202e", "\u202c", "\x1b", "\x00")


def test_the_tip_of_a_narrow_sidebar_shows_a_name_as_it_is(qtbot: QtBot) -> None:
    chooser = ConnectionChooser()
    qtbot.addWidget(chooser)
    chooser.set_narrow(True)
    chooser.show_connection(MARKUP, "Account\u202e", is_demo=False)
    assert chooser.toolTip() == (
        "<span>&lt;b&gt;Evil&lt;/b&gt;&lt;img src='http://evil.example/x'&gt;&amp;lt;<br>Account</span>"
    )


def test_a_label_shows_no_control_and_no_bidi_characters(qtbot: QtBot) -> None:
    label = PlainLabel("a\u202eb\x1b[1m\nnext")
    qtbot.addWidget(label)
    assert label.text() == "ab[1m\nnext"


@pytest.fixture
def hostile() -> Iterator[DemoServer]:
    with DemoServer(orders=30, quota=0, klaviyo_limits=False) as demo:
        demo.store.name = demo.account.name = HOSTILE
        for customer in demo.store.customers.values():
            customer.first_name = HOSTILE[:250]
        for order in demo.store.orders.values():
            for line in order.lines:
                line.name = HOSTILE
        add = demo.faults.add
        add("set_field", path=r"/v2/orders\?", field_path="total_inc_tax", value=str(2**63), rows=[0])
        add("set_field", path=r"/v2/orders\?", field_path="billing_address.email", value=MARKUP, rows=[1, 2])
        add("set_field", path=r"/v2/orders\?", field_path="status", value=HOSTILE)
        add("set_field", path="/v2/store", field_path="plan_name", value=HOSTILE)
        yield demo


def test_every_view_shows_hostile_names_and_amounts_as_plain_text(start: Start, hostile: DemoServer) -> None:
    app = start(hostile)
    app.connect(hostile)
    app.finish()
    assert app.desk.start(RunKind.BACKFILL)
    app.until(lambda: len(app.summaries) == 2)
    app.settle()
    width = app.window.minimumSizeHint().width()
    for place in PLACES:
        app.go(place.key)
        app.settle()
        assert _faults() == [], place.key
        assert not app.is_shown("crashDialog")
        assert app.window.minimumSizeHint().width() <= max(width, 1400), place.key


def _faults() -> list[str]:
    """Texts on the screen that Qt would take for rich text, or that hold what cannot be seen."""
    widgets = [widget for top in QApplication.topLevelWidgets() for widget in (top, *top.findChildren(QWidget))]
    shown = [widget for widget in widgets if widget.isVisible()]
    assert shown
    faults = [f"rich: {one.text()[:80]}" for one in shown if isinstance(one, QLabel) and _is_rich(one)]
    tips = [one.toolTip() for one in shown]
    texts = [one.text() for one in shown if isinstance(one, QLabel)]
    for view in shown:
        if isinstance(view, QAbstractItemView) and view.model() is not None:
            model = view.model()
            for row in range(min(30, model.rowCount(QModelIndex()))):
                for column in range(model.columnCount(QModelIndex())):
                    index = model.index(row, column)
                    texts.append(str(index.data(Qt.ItemDataRole.DisplayRole) or ""))
                    tips.append(str(index.data(Qt.ItemDataRole.ToolTipRole) or ""))
    faults += [f"tip: {tip[:80]}" for tip in tips if "<b>" in tip or "<img" in tip]
    return faults + [f"unseen: {text[:80]!r}" for text in (*tips, *texts) if any(one in text for one in UNSEEN)]


def _is_rich(label: QLabel) -> bool:
    is_plain = label.textFormat() is Qt.TextFormat.PlainText
    return not is_plain and ("<b>" in label.text() or "<img" in label.text())
