"""A merchant's way through the reconciliation, over a demo store: mismatch, alignment, causes, repair, agreement."""

import csv
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pyqtgraph
import pytest
import shiboken6
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QMessageBox,
    QScrollArea,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.gui.engine.comparison import Comparison, ComparisonRequest
from bcklaviyo_gui.gui.engine.preferences import ConnectionPreferences
from bcklaviyo_gui.gui.pages.reconciliation.orders_model import advice_text
from bcklaviyo_gui.gui.pages.reconciliation.plot import Marked
from bcklaviyo_gui.gui.tables.detail import Facts
from bcklaviyo_gui.gui.widgets import Tone
from bcklaviyo_gui.gui.widgets.theme import ThemeChoice
from bcklaviyo_gui.reconcile.causes import Cause
from bcklaviyo_gui.reconcile.periods import Period
from bcklaviyo_gui.reconcile.saved import LAST_FILE, recall
from tests.support.gui.reconciliation_bench import ReconciliationBench, drag, sent_demo

Start = Callable[[DemoServer | None], ReconciliationBench]
ORDERS = 600


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Start]:
    made: list[ReconciliationBench] = []

    def begin(demo: DemoServer | None = None) -> ReconciliationBench:
        made.append(ReconciliationBench(qtbot, qapp, tmp_path / f"data{len(made)}", demo))
        return made[-1]

    yield begin
    for one in made:
        one.close()


def a_demo(zone: str | None = None) -> DemoServer:
    return DemoServer(orders=ORDERS, quota=0, klaviyo_limits=False, klaviyo_timezone=zone, sendable_only=True)


def words_of(widget: QWidget) -> str:
    """Everything that is written in a widget, as far as it is shown."""
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_from_mismatch_to_agreement(start: Start, tmp_path: Path) -> None:
    with a_demo("Asia/Kolkata") as demo:
        sent = sent_demo(demo)
        missing = sorted(sent)[-40::4]
        demo.account.remove_events([sent[one] for one in missing])
        bench = start(demo)
        view = bench.view

        bench.click("compareFirst")
        bench.settle()
        bench.compare(ComparisonRequest(Period.EVERYTHING))

        # The mismatch is told, with both zones and what to do.
        told = words_of(view.strips.zones)
        assert view.strips.zones.isVisibleTo(view)
        assert "hours earlier than BigCommerce's" in told
        for part in ("America/Chicago", "Asia/Kolkata", "Settings\N{NO-BREAK SPACE}› Organization", "would"):
            assert part in told
        model = view.days.model
        rows = model.all_rows
        apart = sum(1 for row in rows if row.events != row.orders)
        assert apart > len(missing)

        # Aligned, only the days of missing orders differ.
        view.strips.zones.switch.setFocus()
        bench.qtbot.keyClick(view.strips.zones.switch, Qt.Key.Key_Space)
        bench.until(lambda: view.days.plot.shown_events == tuple(float(row.aligned or 0) for row in rows))
        assert "Aligned, " in view.strips.zones.text.text()
        still = [row for row in rows if row.aligned != row.orders]
        assert 0 < len(still) <= len(missing)
        column = [one.name for one in model.columns].index("klaviyo")
        assert [model.index(n, column).data() for n in range(len(rows))] == [f"{row.aligned:,}" for row in rows]

        # Explained: each missing order is listed once, by its cause.
        combo = bench.find(QComboBox, "causeFilter")
        view.orders.cause.choose(Cause.MISSING)
        bench.settle()
        shown = [view.orders.model.row(n) for n in range(view.orders.model.rowCount())]
        assert sorted(row.order_id or 0 for row in shown if row) == missing
        assert combo.currentText() == f"Missing in Klaviyo ({len(missing)})"

        # Sent: the dialog names how many, progress is shown, and the days are compared again.
        advice = dict(view.orders.pane.facts.pairs)["What to do"]
        assert view.orders.send.text() == f"&Send the missing ones ({len(missing)})…"
        assert "“Send the missing ones”" in advice
        bench.click("sendMissing")
        dialog = bench.find(QDialog, "sendMissingDialog")
        assert f"Send {len(missing)} orders to Klaviyo" in words_of(dialog)
        view.activateWindow()
        bench.click("confirmSendMissing")
        bench.until(lambda: view.comparison.is_running or (view.kept is not None and not view.orders.send.isVisible()))
        bench.settle()
        assert view.kept is not None
        assert Cause.MISSING not in view.kept.found.causes()
        assert not view.orders.send.isVisibleTo(view)
        assert f"{len(missing)} orders were sent to Klaviyo" in words_of(view.strips.message)

        # Clean, once the account counts in the store's zone.
        demo.account.timezone = "America/Chicago"
        bench.compare(ComparisonRequest(Period.EVERYTHING))
        assert "Both sides agree on all" in words_of(view.strips.verdict)
        assert not view.strips.zones.isVisibleTo(view)
        assert view.kept is not None
        assert view.kept.found.is_clean

        view.saving.export_to(tmp_path / "lists")
        bench.settle()
        (listed,) = (tmp_path / "lists").glob("Ravenwood-Goods-*-to-*-days.csv")
        with listed.open(encoding="utf-8-sig", newline="") as file:
            days = list(csv.DictReader(file))
        assert sum(int(row["bigcommerce_orders"]) for row in days) == len(sent)
        assert {row["difference"] for row in days} == {"0"}
        told = words_of(view.strips.message)
        assert all(
            f"{listed.name[: -len('days.csv')]}{name}" in told for name in ("days.csv", "orders.csv", "bridge.csv")
        )


def test_the_last_comparison_is_there_at_the_next_start(start: Start, qtbot: QtBot, qapp: QApplication) -> None:
    with a_demo() as demo:
        sent_demo(demo)
        bench = start(demo)
        bench.compare(ComparisonRequest(Period.QUARTER))
        path = bench.around.home / LAST_FILE
        first = bench.view.kept

        from bcklaviyo_gui.gui.pages.reconciliation.view import ReconciliationView

        again = ReconciliationView(bench.desk)
        qtbot.addWidget(again)
        again.refresh()
        bench.until(lambda: again.kept is not None and again.orders.found is again.kept.found)

        assert recall(path) == first == again.kept
        assert [row.day for row in again.days.model.all_rows] == [row.day for row in bench.view.days.model.all_rows]


def test_the_list_of_orders_comes_without_moving_what_stands(start: Start) -> None:
    with a_demo("Asia/Kolkata") as demo:
        demo.account.remove_events(list(sent_demo(demo).values())[-20:])
        bench = start(demo)
        view = bench.view

        view.resize(1072, 776)  # as in a window of 1280 x 800

        def places() -> tuple[QSize, QSize, int]:
            return view.days.plot.canvas.size(), view.orders.size(), view.orders.title.height()

        seen: list[tuple[QSize, QSize, int]] = []
        view.orders.model.modelReset.connect(lambda: seen.append(places()) if view.kept else None)
        bench.compare(ComparisonRequest(Period.QUARTER))
        QApplication.processEvents()

        assert view.orders.table.isVisible()
        assert view.orders.cause.isVisible()
        assert view.orders.send.isVisible()
        assert seen[-1] == places()
        scroll = view.findChild(QScrollArea)
        assert scroll is not None
        assert scroll.verticalScrollBar().maximum() == 0
        # Other colours let Qt measure everything anew.
        bench.around.theme.dress(ThemeChoice.DARK)
        QApplication.processEvents()
        assert scroll.verticalScrollBar().maximum() == 0
        bench.around.theme.dress(ThemeChoice.LIGHT)


def test_days_appear_while_it_reads_and_it_can_be_stopped(start: Start) -> None:
    with DemoServer(orders=3000, quota=0, klaviyo_limits=False, latency_ms=120, sendable_only=True) as demo:
        sent_demo(demo)
        bench = start(demo)
        view = bench.view
        view.compare(ComparisonRequest(Period.EVERYTHING))

        bench.until(lambda: view.days.model.rowCount() > 100)  # weeks: a long range
        assert view.comparison.is_running
        assert "Reading" in view.strips.work.words.text()
        bench.click("stopReconciliation")
        bench.settle()

        assert "Stopped" in words_of(view.strips.message)
        assert view.kept is None
        assert bench.find(QWidget, "compareFirst").isVisible()


def test_how_far_it_is_and_how_long_it_takes_is_told(start: Start) -> None:
    with DemoServer(orders=6000, quota=0, klaviyo_limits=False, latency_ms=400, sendable_only=True) as demo:
        bench = start(demo)
        view = bench.view
        view.compare(ComparisonRequest(Period.EVERYTHING))

        bench.until(lambda: "left" in view.strips.work.words.text())
        assert re.search(r"orders: [\d,]+ of [\d,]+ · (About \d+|A few) seconds left", view.strips.work.words.text())
        bench.click("stopReconciliation")
        bench.settle()


def test_what_a_comparison_waits_for_is_told(start: Start) -> None:
    with a_demo() as demo:
        sent_demo(demo)
        demo.faults.add("429", api="klaviyo", path="/metric-aggregates", times=1, seconds=5)
        bench = start(demo)
        words = bench.view.strips.work.words
        bench.view.compare(ComparisonRequest(Period.WEEK))

        bench.until(lambda: "going on in" in words.text())
        assert words.text().startswith("Klaviyo asked for a pause (status 429)")
        bench.settle()

        assert bench.view.kept is not None


def test_what_the_sending_of_missing_orders_waits_for_is_told(start: Start) -> None:
    with a_demo() as demo:
        demo.account.remove_events(list(sent_demo(demo).values())[-3:])
        bench = start(demo)
        bench.compare(ComparisonRequest(Period.WEEK))
        rule = demo.faults.add("429", api="klaviyo", method="POST", path="/api/events", times=1, seconds=5)
        bench.click("sendMissing")
        bench.find(QDialog, "sendMissingDialog")
        bench.view.activateWindow()
        bench.click("confirmSendMissing")

        words = bench.view.strips.work.words
        bench.until(lambda: "going on in" in words.text())
        assert words.text().startswith("Klaviyo asked for a pause (status 429)")
        assert rule.fired == 1
        bench.until(lambda: "3 orders were sent to Klaviyo" in words_of(bench.view.strips.message))
        bench.settle()
        assert bench.view.kept is not None
        assert bench.view.kept.found.is_clean


def test_what_was_sent_is_told_even_where_the_comparison_after_it_fails(start: Start) -> None:
    with a_demo() as demo:
        demo.account.remove_events(list(sent_demo(demo).values())[-3:])
        bench = start(demo)
        bench.compare(ComparisonRequest(Period.WEEK))
        demo.faults.add("answer_status:401", api="klaviyo", path="/metric-aggregates")
        bench.click("sendMissing")
        bench.find(QDialog, "sendMissingDialog")
        bench.view.activateWindow()
        bench.click("confirmSendMissing")

        bench.until(lambda: "3 orders were sent to Klaviyo. " in words_of(bench.view.strips.message))
        bench.settle()
        assert "key" in words_of(bench.view.strips.message).casefold()


def test_the_keyboard_goes_on_where_it_was_when_a_comparison_is_over(start: Start) -> None:
    with a_demo() as demo:
        sent_demo(demo)
        bench = start(demo)
        bench.compare(ComparisonRequest(Period.WEEK))
        again = bench.find(QWidget, "compare")
        bench.view.activateWindow()
        again.setFocus()

        bench.qtbot.keyClick(again, Qt.Key.Key_Space)
        assert bench.view.comparison.is_running
        assert QApplication.focusWidget() is bench.find(QWidget, "stopReconciliation")
        bench.settle()

        assert QApplication.focusWidget() is again


def test_a_message_is_closed_when_it_is_read(start: Start) -> None:
    bench = start(None)
    bench.view.strips.tell(Tone.FINE, "Picture saved.", "plot.png")

    bench.click("closeMessage")

    assert not bench.view.strips.message.isVisible()


def test_plot_and_table_select_the_same_days(start: Start) -> None:
    with a_demo() as demo:
        sent_demo(demo)
        bench = start(demo)
        bench.compare(ComparisonRequest(Period.MONTH))
        panel, qtbot = bench.view.days, bench.qtbot
        days = [row.day for row in panel.model.all_rows]

        panel.plot.setFocus()
        qtbot.keyClick(panel.plot, Qt.Key.Key_End)
        qtbot.keyClick(panel.plot, Qt.Key.Key_Left)
        assert panel.plot.mark == Marked(days[-2], days[-2])
        assert panel.plot.readout.isVisible()
        assert panel.plot.readout.text() == panel.plot.words_of(panel.model.all_rows[-2])
        qtbot.keyClick(panel.plot, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
        assert panel.plot.mark == Marked(days[-3], days[-2])
        assert {index.row() for index in panel.table.selectionModel().selectedRows()} == {27, 28}

        panel.table.scrollToTop()
        place = panel.table.visualRect(panel.model.index(4, 0)).center()
        qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert panel.plot.mark == Marked(days[4], days[4])
        panel.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
        (selected,) = panel.table.selectionModel().selectedRows()
        row = panel.model.row(selected.row())
        assert row is not None
        assert row.day == days[4]

        qtbot.keyClick(panel.plot, Qt.Key.Key_Escape)
        assert bench.view.days.plot.mark is None
        assert panel.table.selectionModel().selectedRows() == []


def test_the_mouse_selects_a_day_a_range_and_is_told_the_numbers(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    # A hand is slower than this test: pyqtgraph drops moves that follow each other faster than a hand can.
    monkeypatch.setitem(pyqtgraph.CONFIG_OPTIONS, "mouseRateLimit", -1)
    with a_demo() as demo:
        sent_demo(demo)
        bench = start(demo)
        bench.compare(ComparisonRequest(Period.MONTH))
        plot, qtbot = bench.view.days.plot, bench.qtbot
        rows = bench.view.days.model.all_rows
        viewport = plot.canvas.viewport()
        places = [plot.canvas.place_of(row.day.toordinal()) for row in rows]

        qtbot.mouseMove(viewport, places[7])
        bench.until(plot.readout.isVisible)
        assert plot.readout.text() == plot.words_of(rows[7])
        assert f"BigCommerce {rows[7].orders}\nKlaviyo {rows[7].events}" in plot.readout.text()
        # A line through both fields, and a ring on Klaviyo's number, mark the day that is told.
        assert plot.canvas.pointed_day == rows[7].day.toordinal()

        qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=places[9])
        bench.until(lambda: plot.mark == Marked(rows[9].day, rows[9].day))

        drag(viewport, places[3:9])
        bench.until(lambda: plot.mark == Marked(rows[3].day, rows[8].day))


def test_what_to_do_about_the_selected_order_is_told_whole_and_leads_to_both_sides(start: Start) -> None:
    with a_demo() as demo:
        sent = sent_demo(demo)
        gone = max(sent)
        demo.account.remove_events([sent[gone]])
        bench = start(demo)
        bench.compare(ComparisonRequest(Period.MONTH))
        orders = bench.view.orders

        facts = dict(orders.pane.facts.pairs)
        (found,) = bench.view.kept.found.discrepancies if bench.view.kept else ()
        assert orders.pane.title.text() == f"#{gone} · {orders.model.index(0, 3).data()}"
        assert facts["What to do"] == advice_text(found)
        advice = next(one for one in orders.pane.facts.findChildren(QLabel) if one.text() == facts["What to do"])
        assert advice.wordWrap()
        assert advice.height() >= advice.heightForWidth(advice.width())
        names = [column.name for column in orders.model.columns]
        assert orders.table.horizontalHeader().isSectionHidden(names.index("advice"))

        bench.click("openPair")
        assert bench.find(QDialog, "pairDialog").isVisible()
        bench.settle()
        bench.click("closePair")


def test_one_click_on_a_step_opens_its_orders(start: Start) -> None:
    with a_demo() as demo:
        sent_demo(demo)
        bench = start(demo)
        bench.compare(ComparisonRequest(Period.MONTH))
        panel, orders = bench.view.days, bench.view.orders
        panel.show_revenue(True)
        assert not orders.isVisible()
        rows = [panel.bridge.model.row(n) for n in range(panel.bridge.model.rowCount())]
        step = next(n for n, row in enumerate(rows) if row is not None and row.name == "Tax")
        tax = rows[step]
        assert tax is not None

        place = panel.bridge.table.visualRect(panel.bridge.model.index(step, 0)).center()
        bench.qtbot.mouseClick(panel.bridge.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert orders.title.text() == f"Tax · {len(tax.orders)} orders"
        assert orders.isVisible()
        first = orders.step_table.current_row()
        assert first is not None
        assert dict(orders.pane.facts.pairs)["In this step"].startswith("−")
        bench.click("openPair")
        assert bench.find(QDialog, "receiptDialog").isVisible()
        bench.settle()
        bench.click("closeReceipt")

        panel.show_revenue(False)
        assert orders.isVisible()


def test_only_what_differs_is_listed_when_wished(start: Start) -> None:
    with a_demo() as demo:
        sent = sent_demo(demo)
        demo.account.remove_events([sent[one] for one in sorted(sent)[-6:]])
        bench = start(demo)
        bench.compare(ComparisonRequest(Period.MONTH))
        panel = bench.view.days
        differing = [row.day for row in panel.model.all_rows if row.events != row.orders]
        assert 0 < len(differing) < panel.model.rowCount()

        bench.click("onlyDiffering")
        assert [row.day for n in range(panel.model.rowCount()) if (row := panel.model.row(n))] == differing
        panel.select(Marked(differing[0], differing[0]))
        assert [index.row() for index in panel.table.selectionModel().selectedRows()] == [0]
        bench.click("onlyDiffering")
        assert panel.model.rowCount() == len(panel.model.all_rows)


def test_a_long_range_is_shown_in_weeks_and_in_days_when_wished(start: Start) -> None:
    with a_demo() as demo:
        sent_demo(demo)
        bench = start(demo)
        bench.compare(ComparisonRequest(Period.EVERYTHING))
        panel, kept = bench.view.days, bench.view.kept
        assert kept is not None
        weeks = panel.model.all_rows
        assert sum(row.days for row in weeks) == len(kept.found.days) > 100
        assert sum(row.orders for row in weeks) == sum(day.bigcommerce_orders for day in kept.found.days)

        panel.plot.setFocus()
        bench.qtbot.keyClick(panel.plot, Qt.Key.Key_End)
        bench.qtbot.keyClick(panel.plot, Qt.Key.Key_Left)
        assert panel.plot.mark == Marked(weeks[-2].day, weeks[-2].last)
        assert [index.row() for index in panel.table.selectionModel().selectedRows()] == [len(weeks) - 2]

        panel.grain.choose(False)
        assert len(panel.model.all_rows) == len(kept.found.days)
        assert bench.view.days.plot.mark is None
        bench.compare(ComparisonRequest(Period.WEEK))
        assert not panel.grain.isVisible()
        assert len(panel.model.all_rows) == 7


def test_a_double_click_shows_order_and_event_side_by_side(start: Start) -> None:
    with a_demo() as demo:
        sent = sent_demo(demo)
        edited = max(sent)
        demo.store.edit_value(edited, "1.75")
        bench = start(demo)
        bench.compare(ComparisonRequest(Period.MONTH))
        orders = bench.view.orders

        # A day and a time are not cut, in a font a quarter wider than this one either.
        widest = orders.table.fontMetrics().horizontalAdvance("Wed 28 Nov 2026 20:58")
        assert orders.table.columnWidth(1) > 1.25 * widest
        orders.table.setFocus()
        orders.table.selectRow(0)
        bench.qtbot.keyClick(orders.table, Qt.Key.Key_Return)
        dialog = bench.find(QDialog, "pairDialog")
        bench.settle()

        sides = {facts.accessibleName(): dict(facts.pairs) for facts in dialog.findChildren(Facts)}
        assert sides["Order in BigCommerce"]["Order"] == str(edited)
        assert sides["Event in Klaviyo"]["OrderId"] == str(edited)
        assert sides["Order in BigCommerce"]["Counted with"] != sides["Event in Klaviyo"]["Value"]
        assert "edited after Klaviyo recorded it" in words_of(dialog)
        assert sides["Receipt"]["Value in Klaviyo"] == sides["Order in BigCommerce"]["Counted with"]
        bench.click("closePair")


def test_the_bridge_reaches_klaviyos_figure_and_a_step_opens_its_orders(start: Start) -> None:
    with a_demo() as demo:
        sent = sent_demo(demo)
        gone = sorted(sent)[-6:]
        demo.account.remove_events([sent[one] for one in gone])
        bench = start(demo)
        bench.compare(ComparisonRequest(Period.MONTH))
        panel = bench.view.days
        panel.tabs.setFocus()
        bench.qtbot.keyClick(panel.tabs, Qt.Key.Key_Right)

        model = panel.bridge.model
        rows = [model.row(n) for n in range(model.rowCount())]
        figures = [row for row in rows if row is not None]
        assert figures[0].reached + sum(row.amount or 0 for row in figures) == figures[-1].reached
        step = next(n for n, row in enumerate(figures) if row.name == "Missing in Klaviyo")
        panel.bridge.table.setFocus()
        panel.bridge.table.selectRow(step)
        bench.qtbot.keyClick(panel.bridge.table, Qt.Key.Key_Return)
        bench.settle()

        opened = [bench.view.orders.model.row(n) for n in range(bench.view.orders.model.rowCount())]
        assert {row.order_id for row in opened if row} == {order.id for order in figures[step].orders}
        assert "Missing in Klaviyo" in bench.view.orders.title.text()
        bench.click("showAllOrders")
        bench.settle()
        assert bench.view.kept is not None
        assert bench.view.orders.model.rowCount() == len(bench.view.kept.found.discrepancies)


def test_a_step_that_is_no_difference_opens_all_its_orders(start: Start) -> None:
    with a_demo() as demo:
        sent = sent_demo(demo)
        demo.account.remove_events([sent[one] for one in sorted(sent)[-6:]])
        bench = start(demo)
        bench.compare(ComparisonRequest(Period.MONTH))
        panel, orders = bench.view.days, bench.view.orders
        rows = [panel.bridge.model.row(n) for n in range(panel.bridge.model.rowCount())]
        step = next(n for n, row in enumerate(rows) if row is not None and row.name == "Tax")
        tax = rows[step]
        assert tax is not None
        panel.show_revenue(True)
        panel.bridge.table.setFocus()
        panel.bridge.table.selectRow(step)

        bench.qtbot.keyClick(panel.bridge.table, Qt.Key.Key_Return)

        table = bench.find(QTableView, "reconciliationStep")
        listed = [orders.step_model.row(n) for n in range(orders.step_model.rowCount())]
        assert len(listed) == len(tax.orders) > 6
        assert sum(row.value for row in listed if row) == tax.amount
        assert orders.title.text() == f"Tax · {len(listed)} orders"
        assert QApplication.focusWidget() is table
        bench.click("showAllOrders")
        bench.settle()
        assert bench.find(QTableView, "reconciliationOrders").isVisible()


def test_an_export_replaces_no_file_unasked(start: Start, tmp_path: Path) -> None:
    with a_demo() as demo:
        sent_demo(demo)
        bench = start(demo)
        bench.compare(ComparisonRequest(Period.WEEK))
        assert bench.view.kept is not None
        found = bench.view.kept.found
        days = tmp_path / f"Ravenwood-Goods-{found.first}-to-{found.last}-days.csv"
        days.write_text("mine", encoding="utf-8")

        bench.view.saving.export_to(tmp_path)
        assert days.name in bench.find(QMessageBox, "replaceQuestion").informativeText()
        bench.find(QMessageBox, "replaceQuestion").reject()
        bench.settle()
        assert [path.name for path in tmp_path.glob("*.csv")] == [days.name]

        bench.view.saving.export_to(tmp_path)
        bench.click("replaceBoth")
        bench.settle()
        assert days.read_text(encoding="utf-8") == "mine"
        assert days.with_name(f"{days.stem}-2.csv").read_text(encoding="utf-8-sig").startswith("date,")

        bench.view.saving.export_to(tmp_path)
        bench.click("replaceYes")
        bench.settle()
        assert days.read_text(encoding="utf-8-sig").startswith("date,")


def test_a_picture_is_saved(start: Start, tmp_path: Path) -> None:
    with a_demo() as demo:
        sent_demo(demo)
        bench = start(demo)
        bench.compare(ComparisonRequest(Period.WEEK))

        bench.view.saving.save_picture_to(tmp_path / "plot.png")
        bench.settle()

        assert QImage(str(tmp_path / "plot.png")).width() > 2 * bench.view.days.plot.width()
        assert "Picture saved" in words_of(bench.view.strips.message)
        assert bench.find(QAbstractButton, "openMessageFolder").isEnabled()


def test_the_bridge_and_its_picture_hold_all_of_its_rows(start: Start) -> None:
    with a_demo() as demo:
        sent_demo(demo)
        bench = start(demo)
        bench.compare(ComparisonRequest(Period.EVERYTHING))
        bench.view.days.show_revenue(True)
        bench.settle()
        table = bench.view.days.bridge.table
        bench.until(lambda: _shows_all_rows(table))
        assert not bench.view.orders.isVisible()
        # In a narrow window the names of the steps wrap; with other letters every row is higher.
        bench.view.resize(700, 600)
        bench.until(lambda: _shows_all_rows(table))
        bench.around.theme.dress(ThemeChoice.DARK, 1.5)
        bench.until(lambda: _shows_all_rows(table))
        bench.around.theme.dress(ThemeChoice.LIGHT)
        bench.view.resize(1072, 724)
        bench.until(lambda: _shows_all_rows(table))
        before = table.size()

        taken = bench.view.days.picture("All of it.")

        assert taken.deviceIndependentSize().height() > table.verticalHeader().length()
        assert table.size() == before


def _shows_all_rows(table: QTableView) -> bool:
    QApplication.processEvents()
    rows = table.model().rowCount()
    below = table.rowViewportPosition(rows - 1) + table.rowHeight(rows - 1)
    return rows > 2 and below <= table.viewport().height() and table.verticalScrollBar().maximum() == 0


def test_metrics_are_offered_with_a_note_on_each(start: Start) -> None:
    with a_demo() as demo:
        sent = sent_demo(demo)
        demo.account.duplicate_under_metric(list(sent.values())[-30:])
        bench = start(demo)
        bench.compare(ComparisonRequest(Period.YESTERDAY))

        bench.click("metrics")
        dialog = bench.find(QDialog, "metricsDialog")
        assert "One event for each order that this app sent" in words_of(dialog)
        for metric_id in demo.account.metrics:
            if demo.account.metrics[metric_id].name == "Placed Order":
                bench.qtbot.keyClick(bench.find(QCheckBox, f"metric_{metric_id}"), Qt.Key.Key_Space)
        bench.click("compareMetrics")
        bench.settle()

        assert bench.view.kept is not None
        assert len(bench.view.kept.found.metrics) == 2
        assert not bench.view.orders.send.isEnabled() or not bench.view.orders.send.isVisible()


def test_a_period_of_the_menu_is_compared(start: Start) -> None:
    with a_demo() as demo:
        sent_demo(demo)
        bench = start(demo)
        action = bench.view.period.menu().findChild(QAction, "period_WEEK")
        assert action is not None

        action.trigger()
        bench.settle()

        assert bench.view.days.model.rowCount() == 7
        assert bench.view.kept is not None
        assert bench.view.kept.metric_ids == ()


def test_one_who_only_checks_is_told_why_nothing_is_sent(start: Start) -> None:
    with a_demo() as demo:
        sent = sent_demo(demo)
        demo.account.remove_events(list(sent.values())[-3:])
        bench = start(demo)
        services = bench.desk.services
        chosen = ConnectionPreferences(store_zone="America/Chicago", only_check=True)
        services.saved.change_connection(services.connection.folder, chosen)
        bench.compare(ComparisonRequest(Period.MONTH))

        send = bench.view.orders.send
        assert send.isVisibleTo(bench.view)
        assert not send.isEnabled()
        assert "only checks" in send.toolTip()


def test_an_account_that_does_not_answer_is_told(start: Start) -> None:
    with a_demo() as demo:
        sent_demo(demo)
        demo.account.revoke_key()
        bench = start(demo)

        bench.compare(ComparisonRequest(Period.WEEK))

        assert "key" in words_of(bench.view.strips.message).casefold()
        assert bench.find(QWidget, "compareFirst").isVisible()


def test_everything_has_a_name_and_is_reached_by_keyboard(start: Start) -> None:
    with a_demo("Asia/Kolkata") as demo:
        sent = sent_demo(demo)
        demo.account.remove_events(list(sent.values())[-3:])
        bench = start(demo)
        bench.compare(ComparisonRequest(Period.MONTH))
        bench.view.activateWindow()
        reached: list[QWidget] = []
        focus = bench.view.period
        focus.setFocus()
        for _ in range(60):
            widget = QApplication.focusWidget()
            if widget is None or widget in reached:
                break
            reached.append(widget)
            bench.qtbot.keyClick(widget, Qt.Key.Key_Tab)

        assert [widget.accessibleName() for widget in reached if not widget.accessibleName()] == []
        names = {widget.objectName() for widget in reached}
        assert {
            "period", "metrics", "compare", "exportReconciliation", "alignDays", "reconciliationTabs",
            "reconciliationPlot", "reconciliationDays", "causeFilter", "sendMissing", "reconciliationOrders",
        } <= names  # fmt: skip

        bench.view.setFocus()
        bench.qtbot.keyClick(bench.view, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
        bench.until(lambda: bench.view.comparison.is_running)
        bench.settle()
        assert QApplication.focusWidget() is bench.view.again


def test_the_plot_is_told_in_words(start: Start) -> None:
    with a_demo() as demo:
        sent_demo(demo)
        bench = start(demo)
        bench.compare(ComparisonRequest(Period.MONTH))
        plot = bench.view.days.plot
        rows = bench.view.days.model.all_rows

        total = f"BigCommerce {sum(row.orders for row in rows):,}, Klaviyo {sum(row.events or 0 for row in rows):,}"
        assert total in plot.accessibleDescription()
        plot.setFocus()
        bench.qtbot.keyClick(plot, Qt.Key.Key_Home)
        assert plot.accessibleDescription() == plot.words_of(rows[0]).replace("\n", ", ")


def test_the_end_of_the_program_ends_a_comparison(start: Start) -> None:
    with DemoServer(orders=3000, quota=0, klaviyo_limits=False, latency_ms=200, sendable_only=True) as demo:
        bench = start(demo)
        bench.view.compare(ComparisonRequest(Period.EVERYTHING))
        bench.until(lambda: bench.view.days.model.rowCount() > 0)
        assert bench.view.comparison.is_running

        bench.around.close()

        assert not (
            bench.around.services.folder.connection_folder(bench.around.services.connection.folder) / LAST_FILE
        ).exists()


def test_a_view_that_goes_lets_its_comparison_go(start: Start) -> None:
    with DemoServer(orders=3000, quota=0, klaviyo_limits=False, latency_ms=200, sendable_only=True) as demo:
        bench = start(demo)
        comparison = Comparison(lambda: bench.desk.services, bench.desk)
        comparison.start(ComparisonRequest(Period.EVERYTHING))
        bench.until(lambda: len(demo.log) > 3)

        shiboken6.delete(comparison)

        bench.until(lambda: bench.around.background.is_idle)
        asked = len(demo.log)
        assert not (bench.around.home / LAST_FILE).exists()
        assert len(demo.log) == asked
