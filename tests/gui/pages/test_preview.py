"""Preview: everything that would be sent, before anything is."""

import csv
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.domain.metrics import Metric
from bcklaviyo_gui.gui.engine.run_controller import RunRequest
from bcklaviyo_gui.gui.pages.preview.view import PreviewView
from bcklaviyo_gui.gui.tables.days_filter import DayChoice
from bcklaviyo_gui.sync.reports import Outcome, RunKind
from tests.gui.pages.conftest import Making
from tests.support.gui.made_models import START, state_with_events, write_preview
from tests.support.gui.names import unnamed
from tests.support.gui.surroundings import Surroundings


@pytest.fixture(scope="module")
def demo() -> Iterator[DemoServer]:
    with DemoServer(orders=40, quota=100_000, klaviyo_limits=False) as server:
        yield server


def _open(qtbot: QtBot, around: Surroundings) -> PreviewView:
    view = PreviewView(around.desk)
    qtbot.addWidget(view)
    view.resize(1200, 760)
    view.show()
    with qtbot.waitSignal(view.shown):
        view.refresh()
    _settle(qtbot, around, view)
    return view


def _settle(qtbot: QtBot, around: Surroundings, view: PreviewView) -> None:
    qtbot.waitUntil(lambda: view.is_settled and around.is_idle(), timeout=20_000)


def test_without_a_preview_it_offers_to_make_one(qtbot: QtBot, make_surroundings: Making) -> None:
    around = make_surroundings(None)
    view = _open(qtbot, around)
    assert not view.events.isVisible()
    with qtbot.waitSignal(around.run.run_ended) as ended:
        qtbot.mouseClick(view.empty.action, Qt.MouseButton.LeftButton)
    assert ended.args[0].kind is RunKind.PREVIEW


def test_a_preview_shows_what_would_be_sent_and_sends_nothing(
    qtbot: QtBot, make_surroundings: Making, demo: DemoServer
) -> None:
    around = make_surroundings(demo)
    view = _open(qtbot, around)
    summary = around.carry_out(qtbot, RunKind.PREVIEW)
    assert summary.outcome is Outcome.COMPLETED
    qtbot.waitUntil(lambda: view.event_rows.rowCount() > 0)
    _settle(qtbot, around, view)
    assert view.event_rows.rowCount() == sum(count.accepted for count in summary.events.values())
    assert "Nothing has been sent" in view.made.text()
    assert demo.account.events == []
    again = _open(qtbot, around)
    assert again.event_rows.rowCount() == view.event_rows.rowCount()


def test_after_sending_the_preview_no_longer_says_that_nothing_was_sent(
    qtbot: QtBot, make_surroundings: Making
) -> None:
    around = make_surroundings(None)
    write_preview(around.home, 10)
    view = _open(qtbot, around)
    assert "Nothing has been sent" in view.made.text()
    state_with_events(around.home / "state.sqlite", 5).close()
    with qtbot.waitSignal(view.shown):
        view.refresh()
    assert "sent since" in view.made.text()
    _settle(qtbot, around, view)


def test_the_selected_event_is_shown_with_its_order(qtbot: QtBot, make_surroundings: Making, demo: DemoServer) -> None:
    around = make_surroundings(demo)
    around.carry_out(qtbot, RunKind.PREVIEW)
    view = _open(qtbot, around)
    with qtbot.waitSignal(view.detail.explained, timeout=20_000):
        view.events.selectRow(2)
    row = view.events.current_row()
    assert row is not None
    shown = dict(view.detail.shown.pairs)
    assert shown["OrderId"] == str(row.order_id)
    assert shown["Event ID"] == row.unique_id
    assert shown["Starts flows"] == "no (history)"
    assert dict(view.detail.order.pairs)["Id"] == str(row.order_id)
    assert any(" × " in value for _, value in view.detail.receipt.pairs)
    assert f'"unique_id": "{row.unique_id}"' in view.detail.raw.toPlainText()


def test_only_the_row_that_is_selected_last_is_explained(
    qtbot: QtBot, make_surroundings: Making, demo: DemoServer
) -> None:
    around = make_surroundings(demo)
    around.carry_out(qtbot, RunKind.PREVIEW)
    view = _open(qtbot, around)
    demo.log.clear()
    with qtbot.waitSignal(view.detail.explained, timeout=20_000):
        for row in range(12):
            view.events.selectRow(row)
    orders = {entry.path for entry in demo.log if "/v2/orders/" in entry.path}
    last = view.events.current_row()
    assert last is not None
    assert len(orders) == 1
    assert orders.pop().rstrip("/").endswith(str(last.order_id))


def test_a_store_that_does_not_answer_is_told_beside_the_list(qtbot: QtBot, make_surroundings: Making) -> None:
    around = make_surroundings(None)
    write_preview(around.home, 10)
    view = _open(qtbot, around)
    qtbot.waitUntil(view.detail.again.isVisible, timeout=20_000)
    assert view.events.current_row() == view.events.rows.row(0)
    assert dict(view.detail.shown.pairs)["Order"] == "#4"


def test_a_profile_is_shown_as_it_would_be_sent(qtbot: QtBot, make_surroundings: Making) -> None:
    around = make_surroundings(None)
    write_preview(around.home, 10)
    view = _open(qtbot, around)
    view.filters.lists.setCurrentIndex(1)
    view.profiles.selectRow(1)
    qtbot.waitUntil(lambda: view.detail.title.text() == "Person 1")
    assert dict(view.detail.shown.pairs) == {"Email": "person@shop.example.org"}


def test_filters_narrow_both_lists(qtbot: QtBot, make_surroundings: Making) -> None:
    around = make_surroundings(None)
    write_preview(around.home, 1000)
    view = _open(qtbot, around)
    view.show_metric(Metric.PLACED_ORDER)
    qtbot.waitUntil(lambda: view.event_rows.rowCount() == 500)
    view.filters.search.setText("#17")
    qtbot.waitUntil(lambda: view.event_rows.rowCount() == 1)
    view.filters.search.setText("person 2")
    qtbot.waitUntil(lambda: view.profile_rows.rowCount() == 1)
    assert view.filters.lists.tabText(1) == "Profiles 1"


def test_days_are_those_of_the_stores_zone(qtbot: QtBot, make_surroundings: Making) -> None:
    around = make_surroundings(None)
    write_preview(around.home, 3000)  # a minute apart, from 2026-09-21 04:13 in Chicago on
    view = _open(qtbot, around)
    view.filters.days.choice.choose(DayChoice.CHOSEN)
    day = view.filters.days.first.date().fromString("2026-09-22", "yyyy-MM-dd")
    view.filters.days.first.setDate(day)
    view.filters.days.last.setDate(day)
    since, until = view.filters.days.span()
    assert since is not None
    assert until == since + 86_400
    expected = sum(since <= START + 60 * n < until for n in range(3000))
    qtbot.waitUntil(lambda: view.event_rows.rowCount() == expected)


def test_the_totals_are_told_per_metric_and_lead_to_their_rows(qtbot: QtBot, make_surroundings: Making) -> None:
    around = make_surroundings(None)
    write_preview(around.home, 1000)
    view = _open(qtbot, around)
    tile = view.tiles[Metric.ORDERED_PRODUCT]
    assert tile.accessibleName() == "Ordered Product: 500 $250 k"
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.event_rows.rowCount() == 500)


def test_the_list_that_is_shown_is_exported(qtbot: QtBot, make_surroundings: Making, tmp_path: Path) -> None:
    around = make_surroundings(None)
    write_preview(around.home, 5000)
    view = _open(qtbot, around)
    view.show_metric(Metric.PLACED_ORDER)
    qtbot.waitUntil(lambda: view.event_rows.rowCount() == 2500)
    view.export_to(tmp_path / "out.csv")
    qtbot.waitUntil(lambda: "2,500 rows" in view.banner.text.text())
    rows = list(csv.DictReader((tmp_path / "out.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert len(rows) == 2500
    assert {row["metric"] for row in rows} == {"Placed Order"}


def test_a_long_export_tells_how_far_it_is_and_leaves_nothing_when_it_is_stopped(
    qtbot: QtBot, make_surroundings: Making, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bcklaviyo_gui.gui.tables.export._TELL_AFTER_S", 0.0)
    around = make_surroundings(None)
    write_preview(around.home, 100_000)
    view = _open(qtbot, around)
    (tmp_path / "lists").mkdir()
    target = tmp_path / "lists" / "out.csv"
    target.write_text("as it was")

    view.export_to(target)
    qtbot.waitUntil(lambda: view.banner.text.text().startswith("Writing out.csv: "))
    assert view.banner.text.text().endswith(" of 100,000 rows")
    qtbot.mouseClick(view.banner.action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.banner.text.text() == "Stopped. out.csv was not written.")

    assert [one.name for one in target.parent.iterdir()] == ["out.csv"]
    assert target.read_text() == "as it was"


def test_a_file_that_cannot_be_written_is_told(qtbot: QtBot, make_surroundings: Making, tmp_path: Path) -> None:
    around = make_surroundings(None)
    write_preview(around.home, 10)
    view = _open(qtbot, around)
    (tmp_path / "file").write_bytes(b"")
    view.export_to(tmp_path / "file" / "out.csv")
    qtbot.waitUntil(lambda: "cannot be written" in view.banner.text.text())


def test_a_preview_that_failed_is_told_and_the_last_one_stays(
    qtbot: QtBot, make_surroundings: Making, demo: DemoServer
) -> None:
    around = make_surroundings(demo)
    write_preview(around.home, 20)
    view = _open(qtbot, around)
    demo.account.revoke_key()
    try:
        assert around.carry_out(qtbot, RunKind.PREVIEW).outcome is Outcome.FAILED
    finally:
        demo.account.allow_key()
    _settle(qtbot, around, view)
    assert view.banner.isVisible()
    assert view.event_rows.rowCount() == 20


def test_a_count_under_way_tells_how_far_it_is_and_is_stopped(qtbot: QtBot, make_surroundings: Making) -> None:
    with DemoServer(orders=4000, quota=0, klaviyo_limits=False, latency_ms=300) as slow:
        around = make_surroundings(slow)
        view = _open(qtbot, around)
        told: list[str] = []
        view.counting.told.connect(told.append)
        around.run.start(RunRequest(around.services.connection, RunKind.PREVIEW))
        assert view.banner.isVisible()  # before anything is read
        qtbot.waitUntil(lambda: "left" in view.banner.text.text(), timeout=60_000)
        assert re.fullmatch(
            r"Counting · Orders read: [\d,]+ of [\d,]+ · (About \d+|A few) seconds left · Nothing is sent",
            view.banner.text.text(),
        )
        assert any("Customers: " in words for words in told)
        qtbot.mouseClick(view.banner.action, Qt.MouseButton.LeftButton)
        assert view.banner.text.text() == "Stopping…"
        assert not view.banner.action.isVisible()
        qtbot.waitUntil(around.is_idle, timeout=60_000)
        assert not view.banner.isVisible()
        assert slow.account.events == []


def test_the_keyboard_goes_on_where_it_was_when_a_count_is_over(
    qtbot: QtBot, make_surroundings: Making, demo: DemoServer
) -> None:
    around = make_surroundings(demo)
    view = _open(qtbot, around)
    view.activateWindow()

    view.empty.action.setFocus()
    qtbot.keyClick(view.empty.action, Qt.Key.Key_Space)
    assert view.banner.action.hasFocus()
    qtbot.waitUntil(lambda: view.event_rows.rowCount() > 0, timeout=60_000)
    _settle(qtbot, around, view)
    assert view.events.hasFocus()

    view.anew.setFocus()
    qtbot.keyClick(view.anew, Qt.Key.Key_Space)
    qtbot.keyClick(view.banner.action, Qt.Key.Key_Space)
    _settle(qtbot, around, view)
    assert view.events.hasFocus()


def test_every_control_has_a_name(qtbot: QtBot, make_surroundings: Making) -> None:
    around = make_surroundings(None)
    write_preview(around.home, 20)
    view = _open(qtbot, around)
    view.events.selectRow(0)
    assert unnamed(view) == []
    _settle(qtbot, around, view)


def test_the_button_says_that_a_filter_does_not_limit_what_is_sent(qtbot: QtBot, make_surroundings: Making) -> None:
    around = make_surroundings(None)
    write_preview(around.home, 1234)
    view = _open(qtbot, around)
    view.show_metric(Metric.ORDERED_PRODUCT)
    _settle(qtbot, around, view)
    assert view.event_rows.rowCount() < 1234
    assert view.send.text() == "&Send all 1,234 events…"


def test_nothing_is_sent_from_here_while_others_send_the_same_orders(qtbot: QtBot, make_surroundings: Making) -> None:
    with DemoServer(orders=60, quota=100_000, klaviyo_limits=False, native=True) as demo:
        around = make_surroundings(demo)
        around.carry_out(qtbot, RunKind.PREVIEW)
        view = _open(qtbot, around)
        assert view.send.isEnabled()

        around.desk.check()
        qtbot.waitUntil(lambda: around.desk.is_counted_elsewhere, timeout=20_000)

        assert not view.send.isEnabled()
        assert "Others send your orders" in view.send.toolTip()
