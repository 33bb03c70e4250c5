"""Needs attention: what, why, what to do; try again, ignore, export."""

import csv
import threading
import time
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.domain.errors import BcklaviyoError, StateUnusable
from bcklaviyo_gui.domain.issue_kinds import IssueKind
from bcklaviyo_gui.domain.messages import quoted
from bcklaviyo_gui.gui.pages.attention.view import AttentionView
from bcklaviyo_gui.gui.tables.receipt_dialog import ReceiptDialog
from bcklaviyo_gui.gui.widgets import LinkButton
from bcklaviyo_gui.local.lock import RunLock
from bcklaviyo_gui.state import issues, people, queries
from bcklaviyo_gui.state.database import Database
from bcklaviyo_gui.state.issues import NewIssue
from bcklaviyo_gui.sync.reports import RunKind
from tests.gui.pages.conftest import Making
from tests.support.gui.made_models import add_issues
from tests.support.gui.names import unnamed
from tests.support.gui.surroundings import Surroundings


def _open(qtbot: QtBot, around: Surroundings) -> AttentionView:
    view = AttentionView(around.desk)
    qtbot.addWidget(view)
    view.resize(1100, 700)
    view.show()
    view.refresh()
    _settle(qtbot, around, view)
    return view


def _settle(qtbot: QtBot, around: Surroundings, view: AttentionView) -> None:
    qtbot.waitUntil(lambda: around.is_idle() and view.model.is_settled, timeout=20_000)


def _state(around: Surroundings) -> Database:
    return Database(around.home / "state.sqlite")


def test_an_issue_is_explained_beside_the_list(qtbot: QtBot, make_surroundings: Making) -> None:
    around = make_surroundings(None)
    with _state(around) as database:
        add_issues(database, 3, first=104_880)
    view = _open(qtbot, around)
    assert view.counted.text() == "3 listed"
    view.table.selectRow(1)
    assert view.detail.title.text() == "Order #104881"
    assert view.detail.why.text() == "Reason 104881"
    assert view.detail.advice.text() == "do something"


@pytest.mark.parametrize("damage", ["yesterday", 2**60])
def test_a_row_that_is_damaged_is_told_as_damage_and_no_mistake_of_the_program(
    damage: str | int, qtbot: QtBot, make_surroundings: Making, monkeypatch: pytest.MonkeyPatch
) -> None:
    crashes: list[object] = []
    monkeypatch.setattr(threading, "excepthook", crashes.append)
    around = make_surroundings(None)
    with _state(around) as database:
        add_issues(database, 3, first=104_880)
        database.execute("UPDATE issues SET since = :damage WHERE order_id = 104881", {"damage": damage})

    view = _open(qtbot, around)

    qtbot.waitUntil(view.banner.isVisible)
    assert "issues.since" in view.banner.text.text()
    assert "does not write" in view.banner.text.text()
    assert crashes == []
    # Beside the reader, too.
    told: list[BcklaviyoError] = []
    around.background.start(lambda: int("damage"), lambda _answer: None, told.append, view)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], StateUnusable)
    assert crashes == []


def test_text_from_outside_is_plain_everywhere(qtbot: QtBot, make_surroundings: Making) -> None:
    around = make_surroundings(None)
    nasty = "<b>bold</b> <img src=x> &amp;"
    with _state(around) as database, database.transaction():
        odd_kind = cast(IssueKind, "odd_kind")  # of a newer version
        issues.put(database, [NewIssue(odd_kind, "order:1", quoted(nasty), quoted(nasty), order_id=1)], run_id=1, now=0)
    view = _open(qtbot, around)
    view.table.selectRow(0)
    assert view.detail.why.textFormat() is Qt.TextFormat.PlainText
    assert view.detail.why.text() == nasty
    tip = view.model.data(view.model.index(0, 2), Qt.ItemDataRole.ToolTipRole)
    assert "&lt;img" in str(tip)


def test_a_filter_by_kind_and_text_narrows_the_list(qtbot: QtBot, make_surroundings: Making) -> None:
    around = make_surroundings(None)
    with _state(around) as database:
        add_issues(database, 20)
        add_issues(database, 5, kind=IssueKind.BAD_EMAIL, first=100)
    view = _open(qtbot, around)
    view.show_kind("bad_email")
    _settle(qtbot, around, view)
    assert view.model.rowCount() == 5
    qtbot.keyClicks(view.search, "#103")
    qtbot.waitUntil(lambda: view.model.rowCount() == 1)
    view.search.setText("nothing like this")
    qtbot.waitUntil(lambda: view.model.rowCount() == 0 and view.model.is_settled)
    assert view.findChild(QWidget, "issues") is not None
    assert not view.table.isVisible()


def test_ignored_issues_leave_the_list_and_can_be_brought_back(qtbot: QtBot, make_surroundings: Making) -> None:
    around = make_surroundings(None)
    with _state(around) as database:
        add_issues(database, 4)
    view = _open(qtbot, around)
    view.table.selectAll()
    assert view.detail.title.text() == "4 selected"
    with qtbot.waitSignal(view.count_changed, check_params_cb=lambda count: count == 0):
        qtbot.mouseClick(view.detail.ignore, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.model.rowCount() == 0)
    view.shown.choose(view.shown._values[1])
    qtbot.waitUntil(lambda: view.model.rowCount() == 4)
    view.table.selectRow(0)
    assert view.detail.ignore.text() == "&Bring back"
    with qtbot.waitSignal(view.count_changed, check_params_cb=lambda count: count == 1):
        qtbot.mouseClick(view.detail.ignore, Qt.MouseButton.LeftButton)


def test_a_refused_event_is_tried_again_by_the_next_sync(qtbot: QtBot, make_surroundings: Making) -> None:
    with DemoServer(orders=12, quota=100_000, klaviyo_limits=False) as demo:
        around = make_surroundings(demo)
        for path in ("/api/event-bulk-create-jobs", "/api/events"):
            demo.faults.add("answer_status:400", api="klaviyo", method="POST", path=path)
        around.carry_out(qtbot, RunKind.BACKFILL)
        demo.faults.clear()
        view = _open(qtbot, around)
        assert view.model.rowCount() > 12
        view.table.selectAll()
        qtbot.mouseClick(view.detail.retry, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: "tried again" in view.banner.text.text())
        with qtbot.waitSignal(around.run.run_ended, timeout=60_000) as ended:
            qtbot.mouseClick(view.banner.action, Qt.MouseButton.LeftButton)
        assert ended.args[0].kind is RunKind.SYNC
        _settle(qtbot, around, view)
        with _state(around) as database:
            assert database.rows("SELECT kind FROM issues WHERE kind = 'refused_event'") == []


def test_while_a_run_is_under_way_nothing_is_changed_and_that_is_said(qtbot: QtBot, make_surroundings: Making) -> None:
    around = make_surroundings(None)
    with _state(around) as database:
        add_issues(database, 1)
    view = _open(qtbot, around)
    view.table.selectRow(0)
    with RunLock(around.home / "run.lock"):
        qtbot.mouseClick(view.detail.ignore, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: "under way" in view.banner.text.text())
    assert view.model.rowCount() == 1


def test_the_export_holds_what_is_shown_and_no_formulas(
    qtbot: QtBot, make_surroundings: Making, tmp_path: Path
) -> None:
    around = make_surroundings(None)
    with _state(around) as database, database.transaction():
        issues.put(
            database,
            [
                NewIssue(IssueKind.NO_EMAIL, f"order:{n}", quoted("=HYPERLINK(1)"), quoted("ä"), order_id=n)
                for n in range(5)
            ],
            run_id=1,
            now=int(time.time()),
        )
        issues.ignore(database, [1])
    view = _open(qtbot, around)
    view.export_to(tmp_path / "out.csv")
    qtbot.waitUntil(lambda: "4 rows written" in view.banner.text.text())
    raw = (tmp_path / "out.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(raw.decode("utf-8-sig").splitlines()))
    assert [row["order_id"] for row in rows] == ["1", "2", "3", "4"]
    assert rows[0]["reason"] == "'=HYPERLINK(1)"


def test_selected_rows_are_copied_as_lines(qtbot: QtBot, make_surroundings: Making) -> None:
    around = make_surroundings(None)
    with _state(around) as database:
        add_issues(database, 3)
    view = _open(qtbot, around)
    view.table.selectAll()
    view.table.setFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text().count("\n") == 2)
    assert QGuiApplication.clipboard().text().startswith("Order #0\tNo email address\tReason 0\t")


def test_columns_are_left_as_they_were(qtbot: QtBot, make_surroundings: Making) -> None:
    around = make_surroundings(None)
    with _state(around) as database:
        add_issues(database, 3)
    view = _open(qtbot, around)
    view.table.horizontalHeader().resizeSection(1, 222)
    view.table.horizontalHeader().setSortIndicator(4, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: (around.services.folder.root / "columns.json").exists())
    qtbot.waitUntil(around.is_idle)
    view.close()
    again = _open(qtbot, around)
    qtbot.waitUntil(lambda: again.table.columnWidth(1) == 222)
    assert again.table.horizontalHeader().sortIndicatorSection() == 4


def test_every_control_has_a_name(qtbot: QtBot, make_surroundings: Making) -> None:
    view = _open(qtbot, make_surroundings(None))
    assert unnamed(view) == []


def test_without_issues_it_says_that_all_is_well(qtbot: QtBot, make_surroundings: Making) -> None:
    view = _open(qtbot, make_surroundings(None))
    assert not view.table.isVisible()
    assert not view.export.isEnabled()


def test_a_damaged_state_file_is_told(qtbot: QtBot, make_surroundings: Making) -> None:
    around = make_surroundings(None)
    (around.home / "state.sqlite").write_bytes(b"no database" * 1000)
    view = AttentionView(around.desk)
    qtbot.addWidget(view)
    view.refresh()
    qtbot.waitUntil(lambda: "cannot be used" in view.banner.text.text())


def test_causes_are_grouped_by_what_they_cost_and_a_whole_group_is_ignored_and_brought_back(
    qtbot: QtBot, make_surroundings: Making
) -> None:
    around = make_surroundings(None)
    with _state(around) as database:
        add_issues(database, 14, kind=IssueKind.PHONE_LEFT_OUT, first=100)
        add_issues(database, 2, kind=IssueKind.BAD_EMAIL)
        assert queries.attention_count(database) == 2
    view = _open(qtbot, around)
    groups = [button.text() for button in view.groups.findChildren(LinkButton)]
    assert groups == ["Email not valid (2)", "Phone left out (14)"]
    heads = [label.text() for label in view.groups.findChildren(QLabel) if label.text().endswith(("sidebar", "14"))]
    assert heads == ["Kept out of Klaviyo: 2, the number in the sidebar", "In Klaviyo, less a part: 14"]
    _click(qtbot, view, "ignore_phone_left_out")
    qtbot.waitUntil(lambda: view.model.rowCount() == 2 and view.banner.text.text() == "14 ignored.")
    _settle(qtbot, around, view)
    qtbot.mouseClick(view.banner.action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.model.rowCount() == 16)
    _settle(qtbot, around, view)
    _click(qtbot, view, "retry_bad_email")
    qtbot.waitUntil(lambda: "2 will be tried again" in view.banner.text.text())
    with qtbot.waitSignal(around.run.run_ended) as ended:
        qtbot.mouseClick(view.banner.action, Qt.MouseButton.LeftButton)
    assert ended.args[0].kind is RunKind.SYNC
    _settle(qtbot, around, view)


def test_the_order_behind_an_issue_is_shown_as_a_receipt(qtbot: QtBot, make_surroundings: Making) -> None:
    with DemoServer(orders=12, quota=100_000, klaviyo_limits=False) as demo:
        around = make_surroundings(demo)
        with _state(around) as database:
            add_issues(database, 1, first=demo.store.order_ids[0])
        view = _open(qtbot, around)
        view.table.selectRow(0)
        qtbot.mouseClick(view.detail.see_order, Qt.MouseButton.LeftButton)
        dialog = view.findChild(ReceiptDialog)
        assert dialog is not None
        qtbot.waitUntil(lambda: bool(dialog.receipt.pairs), timeout=20_000)
        assert dialog.receipt.pairs[0][0] == "Customer"
        assert any(" × " in value for _, value in dialog.receipt.pairs)
        assert [dialog.tabs.tabText(n) for n in range(dialog.tabs.count())] == ["Receipt", "Fields"]
        dialog.tabs.setCurrentIndex(1)
        assert dialog.fields.isVisible()
        assert any("status" in name.lower() for name, _ in dialog.fields.pairs)
        _settle(qtbot, around, view)
        dialog.accept()


def test_a_customer_is_told_by_name_and_address(qtbot: QtBot, make_surroundings: Making) -> None:
    around = make_surroundings(None)
    with _state(around) as database, database.transaction():
        record = b'{"id":21,"first_name":"Ann","last_name":"Lee","email":"ann@nowhere"}'
        people.save_customers(database, [(21, "ann@nowhere", 0, record, 0)])
        issue = NewIssue(IssueKind.BAD_EMAIL, "customer:21", quoted("not valid"), quoted("mend"), customer_id=21)
        issues.put(database, [issue], run_id=1, now=0)
    view = _open(qtbot, around)
    view.table.selectRow(0)
    assert view.detail.title.text() == "Ann Lee · ann@nowhere"


def test_a_guest_is_told_by_the_address_of_the_order(qtbot: QtBot, make_surroundings: Making) -> None:
    around = make_surroundings(None)
    with _state(around) as database:
        add_issues(database, 1, first=270)
        with database.transaction():
            database.execute(
                "INSERT INTO orders (id, identity, status_id, date_modified) VALUES (270, 'e:ana@shop.org', 11, 0)"
            )
    view = _open(qtbot, around)
    assert view.model.index(0, 0).data() == "Order #270 · ana@shop.org"


def test_trying_again_can_be_taken_back(qtbot: QtBot, make_surroundings: Making) -> None:
    around = make_surroundings(None)
    with _state(around) as database:
        add_issues(database, 3, kind=IssueKind.BAD_EMAIL)
    view = _open(qtbot, around)

    _click(qtbot, view, "retry_bad_email")
    qtbot.waitUntil(lambda: "tried again" in view.banner.text.text())
    with _state(around) as database:
        assert database.count("SELECT count(*) FROM issues WHERE is_retried = 1") == 3
    assert view.banner.undo.isVisible()
    qtbot.mouseClick(view.banner.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not view.banner.isVisible())
    _settle(qtbot, around, view)
    with _state(around) as database:
        assert database.count("SELECT count(*) FROM issues WHERE is_retried = 1") == 0

    # Ignoring has its undo in the banner's own button, and no second one.
    _click(qtbot, view, "ignore_bad_email")
    qtbot.waitUntil(lambda: "ignored" in view.banner.text.text())
    assert not view.banner.undo.isVisible()


def _click(qtbot: QtBot, view: AttentionView, name: str) -> None:
    found = [
        part for part in view.groups.findChildren(QWidget, name) if part.isVisible()
    ]  # others are on their way out
    assert len(found) == 1
    qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)
