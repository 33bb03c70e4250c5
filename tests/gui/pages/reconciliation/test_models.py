"""The rows behind the reconciliation's plot and tables."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from bcklaviyo_gui.domain.issue_kinds import IssueKind
from bcklaviyo_gui.gui.pages.attention.issue_texts import kind_title
from bcklaviyo_gui.gui.pages.reconciliation.bridge_model import BAR_COLUMN, SPAN_ROLE, BridgeModel, bridge_rows
from bcklaviyo_gui.gui.pages.reconciliation.days_model import DaysModel
from bcklaviyo_gui.gui.pages.reconciliation.labels import cause_name, signed, signed_money, span_text, step_name
from bcklaviyo_gui.gui.pages.reconciliation.orders_model import Chosen, OrdersModel, Sieve
from bcklaviyo_gui.gui.pages.reconciliation.plot import ReconciliationPlot
from bcklaviyo_gui.gui.pages.reconciliation.plot_items import STRIP_ROOM, DifferenceAxis
from bcklaviyo_gui.gui.pages.reconciliation.texts import verdict
from bcklaviyo_gui.gui.pages.reconciliation.ticks import tick_days, tick_text
from bcklaviyo_gui.gui.widgets.theme import Theme
from bcklaviyo_gui.reconcile.causes import Cause, Discrepancy
from bcklaviyo_gui.reconcile.day_rows import DayRow, day_rows, weeks_of
from bcklaviyo_gui.reconcile.result import Figures
from bcklaviyo_gui.reconcile.revenue import Bridge, BridgeStep, Step
from tests.support.gui.made_reconciliation import FIRST, discrepancy, made, made_day

COUNT = 3000


def days_model() -> DaysModel:
    return DaysModel(lambda: QColor("red"))


def texts(model: OrdersModel | DaysModel | BridgeModel, column: int) -> list[str]:
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


@pytest.fixture
def orders(qtbot: QtBot) -> OrdersModel:
    return OrdersModel()


def show(qtbot: QtBot, model: OrdersModel, chosen: Chosen, rows: tuple[Discrepancy, ...]) -> Sieve:
    sieve = Sieve(chosen)
    with qtbot.waitSignal(model.arranged, check_params_cb=lambda: model.is_settled):
        model.set_orders(rows, sieve, "America/Chicago")
    return sieve


def test_all_models_are_models(qtmodeltester: ModelTester, qtbot: QtBot, orders: OrdersModel) -> None:
    kept = made(60, 80)
    show(qtbot, orders, Chosen(), kept.found.discrepancies)
    days, bridge = days_model(), BridgeModel()
    days.set_days(day_rows(kept.found.days, kept.found.discrepancies), is_explained=True)
    bridge.show(bridge_rows(kept.found.bridges[0]))

    for model in (orders, days, bridge):
        qtmodeltester.check(model)


def test_orders_are_filtered_by_day_cause_and_step_and_their_causes_counted(qtbot: QtBot, orders: OrdersModel) -> None:
    rows = tuple(discrepancy(number) for number in range(COUNT))
    first, last = FIRST + timedelta(days=10), FIRST + timedelta(days=19)

    sieve = show(qtbot, orders, Chosen(first, last, Cause.MISSING), rows)

    in_days = [row for row in rows if row.day is not None and first <= row.day <= last]
    expected = [row for row in in_days if row.cause is Cause.MISSING]
    assert [orders.row(n) for n in range(orders.rowCount())] == expected
    assert sum(count for _, count in sieve.counts()) == len(in_days)
    assert dict(sieve.counts())[Cause.MISSING] == len(expected)

    show(qtbot, orders, Chosen(step=Step.UNSENDABLE, currency="USD"), rows)
    causes = {row.cause for row in (orders.row(n) for n in range(orders.rowCount())) if row is not None}
    assert causes == {Cause.NO_EMAIL, Cause.BAD_EMAIL, Cause.DROPPED_EMAIL, Cause.REFUSED, Cause.NEVER_SEND}
    show(qtbot, orders, Chosen(step=Step.UNSENDABLE, currency="EUR"), rows)
    assert orders.rowCount() == 0


@pytest.mark.parametrize("order", [Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder])
def test_every_column_sorts_and_keeps_the_filter(qtbot: QtBot, orders: OrdersModel, order: Qt.SortOrder) -> None:
    rows = tuple(discrepancy(number) for number in range(COUNT))
    show(qtbot, orders, Chosen(cause=Cause.TWICE), rows)
    found = set(texts(orders, 0))

    for number, column in enumerate(orders.columns):
        orders.sort(number, order)
        qtbot.waitUntil(lambda: orders.is_settled)
        shown = [orders.row(n) for n in range(orders.rowCount())]
        keys = [column.key(row) for row in shown if row is not None]
        assert keys == sorted(keys, reverse=order is Qt.SortOrder.DescendingOrder)
        assert set(texts(orders, 0)) == found

    orders.sort(-1)
    qtbot.waitUntil(lambda: orders.is_settled)
    assert [int(text[1:].replace(",", "")) for text in texts(orders, 0)] == sorted(
        int(text[1:].replace(",", "")) for text in found
    )


def test_a_newer_list_wins_over_one_that_is_still_filtered(qtbot: QtBot, orders: OrdersModel) -> None:
    many = tuple(discrepancy(number) for number in range(60_000))

    orders.set_orders(many, Sieve(Chosen()), "America/Chicago")
    assert not orders.is_settled
    show(qtbot, orders, Chosen(), many[:3])

    assert orders.rowCount() == 3


def test_a_long_list_is_sorted_beside_the_windows_work(qtbot: QtBot, orders: OrdersModel) -> None:
    many = tuple(discrepancy(number) for number in range(20_000))
    show(qtbot, orders, Chosen(), many)
    names = [column.name for column in orders.columns]

    orders.sort(names.index("evidence"))
    assert not orders.is_settled
    assert [orders.row(n) for n in range(3)] == list(many[:3])
    with qtbot.waitSignal(orders.arranged):
        orders.sort(names.index("cause"), Qt.SortOrder.DescendingOrder)

    ranks = list(Cause)
    expected = sorted(many, key=lambda row: ranks.index(row.cause), reverse=True)
    assert [orders.row(n) for n in range(orders.rowCount())] == expected


def test_an_order_wished_while_the_list_is_filtered_is_the_one_it_gets(qtbot: QtBot, orders: OrdersModel) -> None:
    many = tuple(discrepancy(number) for number in range(60_000))
    sieve = Sieve(Chosen(cause=Cause.TWICE))

    with qtbot.waitSignal(orders.arranged):
        orders.set_orders(many, sieve, "America/Chicago")
        orders.sort(0, Qt.SortOrder.DescendingOrder)

    numbers = [row.order_id for row in (orders.row(n) for n in range(orders.rowCount())) if row is not None]
    wanted = [row.order_id for row in many if row.cause is Cause.TWICE and row.order_id is not None]
    assert numbers == sorted(wanted, reverse=True)
    assert sum(count for _, count in sieve.counts()) == len(many)


def test_times_are_told_by_the_stores_clock(qtbot: QtBot, orders: OrdersModel) -> None:
    show(qtbot, orders, Chosen(), (discrepancy(0),))

    assert texts(orders, 1) == ["Fri 1 Nov 2024 13:00"]


def test_the_days_tell_all_that_the_plot_draws(qtbot: QtBot) -> None:
    kept = made(6, 12)
    model = days_model()
    model.set_days(day_rows(kept.found.days, kept.found.discrepancies), is_explained=True)

    assert texts(model, 0)[:2] == ["Fri 1 Nov", "Sat 2 Nov"]
    assert texts(model, 1) == ["20", "21", "22", "23", "24", "25"]
    assert texts(model, 2) == ["18", "21", "22", "23", "24", "23"]
    assert texts(model, 3) == ["−2", "·", "·", "·", "·", "−2"]
    assert model.index(0, 3).data(Qt.ItemDataRole.ForegroundRole) == QColor("red")
    assert "+1" in texts(model, 4)[0]
    model.set_aligned(True)
    assert texts(model, 2) == ["19", "22", "23", "24", "25", "24"]
    assert texts(model, 3)[:2] == ["−1", "+1"]


def test_days_sorted_by_difference_are_sorted_anew_when_aligned(qtbot: QtBot) -> None:
    model = days_model()
    model.set_days(day_rows([made_day(number) for number in range(10)]), is_explained=True)
    model.sort(3, Qt.SortOrder.AscendingOrder)

    model.set_aligned(True)

    shown = [model.row(n) for n in range(model.rowCount())]
    differences = [row.difference(True) or 0 for row in shown if row is not None]
    assert differences == sorted(differences)


def test_what_klaviyo_was_not_asked_for_is_not_called_zero(qtbot: QtBot) -> None:
    model = days_model()
    model.set_days(day_rows([made_day(0)], has_events=False), is_explained=False)

    assert [texts(model, column) for column in (2, 3, 4)] == [["…"], ["…"], ["…"]]


def test_a_year_is_told_where_the_days_are_of_two(qtbot: QtBot) -> None:
    model = days_model()
    model.set_days(day_rows([made_day(number) for number in range(90)]), is_explained=True)

    assert texts(model, 0)[0] == "Fri 1 Nov 2024"


def test_weeks_hold_what_their_days_hold(qtbot: QtBot) -> None:
    # 1 November 2024 is a Friday.
    days = day_rows([made_day(number) for number in range(17)])
    weeks = weeks_of(days)

    assert [(week.day.day, week.last.day, week.days) for week in weeks] == [(1, 3, 3), (4, 10, 7), (11, 17, 7)]
    assert [week.orders for week in weeks] == [
        sum(day.orders for day in days[a:b]) for a, b in ((0, 3), (3, 10), (10, 17))
    ]
    assert weeks[1].aligned == sum(day.aligned or 0 for day in days[3:10])
    model = days_model()
    model.set_days(weeks, is_explained=True)
    assert texts(model, 0) == ["1 – 3 Nov", "4 – 10 Nov", "11 – 17 Nov"]
    heads = [model.headerData(section, Qt.Orientation.Horizontal) for section in (0, 2)]
    assert heads == ["Week", "Klaviyo"]
    model.set_days(days, is_explained=True)
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Day"
    model.set_days(weeks, is_explained=True)
    unasked = weeks_of(day_rows([made_day(0), made_day(1)], has_events=False))
    assert [week.events for week in unasked] == [None]


def test_a_step_is_named_by_what_its_sign_says() -> None:
    assert step_name(Step.EXCLUDED_STATUSES, Decimal(-5)) == "Statuses that do not count as placed"
    assert step_name(Step.EXCLUDED_STATUSES, Decimal(5)) == "Cancelled or unpaid, counted by Klaviyo"


def test_a_cause_has_the_same_name_in_every_list() -> None:
    for cause, kind in (
        (Cause.NO_EMAIL, IssueKind.NO_EMAIL),
        (Cause.BAD_EMAIL, IssueKind.BAD_EMAIL),
        (Cause.DROPPED_EMAIL, IssueKind.DROPPED_EMAIL),
    ):
        assert cause_name(cause) == kind_title(kind)


def test_money_that_differs_is_told_to_the_cent() -> None:
    assert signed_money(Decimal("-10.8087"), "USD") == "−10.81 USD"
    assert signed_money(Decimal("0.0007"), "USD") == "+0.0007 USD"


def test_the_bridge_adds_up_and_its_bars_touch(qtbot: QtBot) -> None:
    model = BridgeModel()
    model.show(bridge_rows(made().found.bridges[0]))

    assert texts(model, 1) == ["100.00 USD", "−7.50 USD", "92.50 USD"]
    assert texts(model, 3) == ["100.00", "92.50", "92.50"]
    spans = [model.index(row, BAR_COLUMN).data(SPAN_ROLE) for row in range(3)]
    assert spans[0].end == spans[1].end
    assert spans[1].start == spans[2].end
    assert [span.is_figure for span in spans] == [True, False, True]
    second = model.row(1)
    assert second is not None
    assert second.amount == Decimal("-7.50")
    told = model.index(1, BAR_COLUMN).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "After this step: 92.50 USD"


def test_fractions_of_a_cent_are_shown_so_that_the_bridge_still_adds_up(qtbot: QtBot) -> None:
    amounts = {Step.EXCLUDED_STATUSES: "757.5927", Step.TAX: "-562.4253", Step.FEES: "-1.50", Step.ROUNDING: "-0.0049"}
    steps = tuple(BridgeStep(step, Decimal(amount)) for step, amount in amounts.items())
    model = BridgeModel()
    model.show(bridge_rows(Bridge("USD", Decimal("8944.7126"), steps, Decimal("9138.3751"))))

    assert texts(model, 1) == [
        "8,944.71 USD", "+757.60 USD", "−562.43 USD", "−1.50 USD", "−0.0049 USD", "9,138.38 USD",
    ]  # fmt: skip
    assert texts(model, 3) == ["8,944.71", "9,702.31", "9,139.88", "9,138.38", "9,138.38", "9,138.38"]
    assert model.index(1, 1).data(Qt.ItemDataRole.ToolTipRole) == "Exactly 757.5927 USD"


@pytest.mark.parametrize(
    ("start", "end", "is_cut"), [("1000.00", "990.00", True), ("1000.00", "500.00", False), ("10.00", "-5.00", False)]
)
def test_a_scale_that_does_not_begin_at_zero_says_so(qtbot: QtBot, start: str, end: str, is_cut: bool) -> None:
    step = BridgeStep(Step.MISSING, Decimal(end) - Decimal(start))
    model = BridgeModel()
    model.show(bridge_rows(Bridge("USD", Decimal(start), (step,), Decimal(end))))

    spans = [model.index(row, BAR_COLUMN).data(SPAN_ROLE) for row in range(3)]
    assert [span.is_cut for span in spans] == [is_cut] * 3
    assert spans[0].end == pytest.approx(spans[1].end)


def test_a_days_words_tell_the_money_where_only_that_differs(qtbot: QtBot, qapp: QApplication) -> None:
    quiet = DayRow(FIRST, 3, 3, 3, False, (("USD", Decimal("-1.75")),), ((Cause.VALUE_DIFFERS, 1),))
    plot = ReconciliationPlot(Theme(qapp).tokens)
    qtbot.addWidget(plot)
    plot.set_rows((quiet,), is_aligned=False)

    assert plot.words_of(quiet).endswith("Difference 0\nValue −1.75 USD")
    plot.set_aligned(True)
    assert plot.words_of(quiet).endswith("Difference 0")


@pytest.mark.parametrize(("days", "at_most"), [(1, 8), (7, 8), (31, 6), (90, 6), (365, 6), (730, 7), (9000, 5)])
def test_ticks_fit_and_name_weekday_and_month(days: int, at_most: int) -> None:
    first = date(2024, 2, 27).toordinal()
    ticks = tick_days(first, first + days - 1, at_most)

    assert 1 <= len(ticks) <= at_most + 1
    for tick in ticks:
        day = date.fromordinal(tick)
        assert tick_text(tick) == f"{day:%a} {day.day}\n{day:%b} {day.year}"
    if days >= 90:
        assert all(date.fromordinal(tick).day == 1 for tick in ticks) or all(
            date.fromordinal(tick).weekday() == 0 for tick in ticks
        )


def test_an_axis_without_days_has_no_ticks() -> None:
    assert tick_days(0, 1, 5) == []


def test_words_of_ranges_and_differences() -> None:
    assert span_text(date(2026, 10, 1), date(2026, 10, 31)) == "1 – 31 Oct 2026"
    assert span_text(date(2025, 12, 30), date(2026, 1, 2)) == "30 Dec 2025 – 2 Jan 2026"
    assert span_text(date(2026, 10, 3), date(2026, 10, 3)) == "Sat 3 Oct 2026"
    assert [signed(one) for one in (-1200, 0, 3)] == ["−1,200", "·", "+3"]


@pytest.mark.parametrize(
    ("largest", "mark"),
    [(1, 1), (2, 2), (4, 4), (7, 6), (9, 8), (12, 10), (19, 15), (28, 20), (99, 80), (12_345, 10_000)],
)
def test_the_strip_says_how_large_its_differences_are(qtbot: QtBot, largest: int, mark: int) -> None:
    reach = largest * STRIP_ROOM
    axis = DifferenceAxis("left")
    ((_, places),) = axis.tickValues(-reach, reach, 50)
    assert places == [-mark, 0, mark]
    assert axis.tickStrings(places, 1, 1)[1] == "0"
    assert mark >= 0.7 * largest


@pytest.mark.parametrize(
    ("days", "orders", "title"),
    [
        (1, 1, "The day differs; 1 order explains why."),
        (1, 3, "The day differs; 3 orders explain why."),
        (1, 0, "The day differs."),
        (5, 2, "1 of 5 days differs; 2 orders explain why."),
        (30, 1, "6 of 30 days differ; 1 order explains why."),
        (30, 0, "6 of 30 days differ."),
    ],
)
def test_the_verdict_is_a_sentence_whatever_it_counts(days: int, orders: int, title: str) -> None:
    # Of five days that are made, the first differs.
    assert verdict(made(days, orders).found).title == title


def test_one_order_and_one_event_are_counted_in_the_singular() -> None:
    one = Figures("USD", 1, 1, Decimal("12.50"), Decimal("12.50"))
    found = replace(made(1, 1).found, totals=(one,))
    assert verdict(found).text.endswith(": 1 order, 12.50 USD in BigCommerce; 1 event, 12.50 USD in Klaviyo.")
    both = replace(found, totals=(one, Figures("EUR", 2, 0, Decimal(30), Decimal(0))))
    assert verdict(both).text.endswith(": 3 orders in BigCommerce, 1 event in Klaviyo.")
