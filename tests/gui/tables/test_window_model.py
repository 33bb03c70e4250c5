"""Models of windows of rows: complete, quick, and quiet about what did not change."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from bcklaviyo_gui.domain.errors import BcklaviyoError
from bcklaviyo_gui.gui.engine.reader import Reader
from bcklaviyo_gui.gui.tables.columns import Column
from bcklaviyo_gui.gui.tables.window_model import WINDOW, WindowModel
from bcklaviyo_gui.state import previews, queries
from bcklaviyo_gui.state.database import Database
from bcklaviyo_gui.state.listing import Condition
from bcklaviyo_gui.state.previews import PreviewEvent
from bcklaviyo_gui.state.queries import EventFilter, IssueRow
from tests.support.gui.made_models import add_issues, write_preview


@pytest.fixture
def reader(qapp: object) -> Iterator[Reader]:
    made = Reader()
    yield made
    made.close()
    assert not [t for t in threading.enumerate() if t.name == "bcklaviyo-reader"]


def _issue_model(reader: Reader) -> WindowModel[IssueRow]:
    return WindowModel(
        reader,
        queries.ISSUES,
        [
            Column[IssueRow]("order", "Order", lambda row: str(row.order_id), "subject", is_number=True),
            Column[IssueRow]("reason", "Why", lambda row: str(row.reason), "reason"),
            Column[IssueRow]("since", "Since", lambda row: str(row.since)),
        ],
        lambda row: (row.id,),
    )


def _event_model(reader: Reader) -> WindowModel[PreviewEvent]:
    return WindowModel(
        reader,
        previews.EVENTS,
        [
            Column[PreviewEvent]("order", "Order", lambda row: str(row.order_id), "order"),
            Column[PreviewEvent]("value", "Value", lambda row: str(row.value), "value", is_number=True),
        ],
        lambda row: (row.id,),
    )


def _settle(qtbot: QtBot, model: WindowModel[PreviewEvent] | WindowModel[IssueRow]) -> None:
    qtbot.waitUntil(lambda: model.is_settled)


def _texts(qtbot: QtBot, model: WindowModel[PreviewEvent] | WindowModel[IssueRow], column: int = 0) -> list[str]:
    """All texts of a column; fetches what is not there yet."""
    for first in range(0, model.rowCount(), WINDOW):
        model.row(first)
        _settle(qtbot, model)
    return [str(model.data(model.index(row, column))) for row in range(model.rowCount())]


def test_every_model_passes_qts_own_tester(qtbot: QtBot, reader: Reader, tmp_path: Path, qtmodeltester: object) -> None:
    path = write_preview(tmp_path, 2000)
    model = _event_model(reader)
    qtmodeltester.check(model, force_py=True)  # type: ignore[attr-defined]  # pytest-qt has no types
    model.show(path, Condition())
    _settle(qtbot, model)
    qtmodeltester.check(model)  # type: ignore[attr-defined]  # pytest-qt has no types
    model.show(path, previews.event_condition(EventFilter(metric=2)))
    _settle(qtbot, model)
    model.sort(1, Qt.SortOrder.DescendingOrder)
    _settle(qtbot, model)
    assert model.rowCount() == 1000


def test_a_growing_and_shrinking_list_passes_qts_own_tester(
    qtbot: QtBot, reader: Reader, tmp_path: Path, qtmodeltester: object
) -> None:
    with Database(tmp_path / "s.sqlite") as database:
        model = _issue_model(reader)
        model.show(tmp_path / "s.sqlite", Condition())
        qtmodeltester.check(model)  # type: ignore[attr-defined]  # pytest-qt has no types
        for step in range(5):
            add_issues(database, 200, first=200 * step)
            model.refresh()
            qtbot.waitUntil(lambda: model.rowCount() == database.count("SELECT count(*) FROM issues"))
        database.execute("DELETE FROM issues WHERE order_id % 3 = 0")
        model.refresh()
        qtbot.waitUntil(lambda: model.rowCount() == database.count("SELECT count(*) FROM issues"))
        _settle(qtbot, model)
        assert all(int(text) % 3 for text in _texts(qtbot, model))


def test_rows_beyond_the_first_window_come_when_they_are_looked_at(
    qtbot: QtBot, reader: Reader, tmp_path: Path
) -> None:
    path = write_preview(tmp_path, 3000)
    model = _event_model(reader)
    model.show(path, Condition())
    _settle(qtbot, model)
    last = model.index(2999, 0)
    assert model.data(last) == "…"
    with qtbot.waitSignal(model.dataChanged):
        pass
    assert model.data(last) == "0"
    assert model.data(last, Qt.ItemDataRole.AccessibleTextRole) == "Order: 0"


def test_sorting_by_a_column_orders_all_rows(qtbot: QtBot, reader: Reader, tmp_path: Path) -> None:
    path = write_preview(tmp_path, 1500)
    model = _event_model(reader)
    model.show(path, Condition())
    model.sort(1, Qt.SortOrder.AscendingOrder)
    _settle(qtbot, model)
    values = [float(text) for text in _texts(qtbot, model, 1)]
    assert values == sorted(values)
    assert len(values) == 1500


def test_what_is_selected_stays_selected_when_rows_come_before_it(qtbot: QtBot, reader: Reader, tmp_path: Path) -> None:
    with Database(tmp_path / "s.sqlite") as database:
        add_issues(database, 10, first=10)
        model = _issue_model(reader)
        view = QTableView()
        qtbot.addWidget(view)
        view.setModel(model)
        model.show(tmp_path / "s.sqlite", Condition())
        model.sort(0, Qt.SortOrder.AscendingOrder)
        _settle(qtbot, model)
        view.selectionModel().select(
            model.index(4, 0), QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        )
        held = QPersistentModelIndex(model.index(4, 0))
        assert model.data(held) == "14"
        add_issues(database, 5)
        model.refresh()
        qtbot.waitUntil(lambda: model.rowCount() == 15)
        assert model.data(held) == "14"
        assert [index.row() for index in view.selectionModel().selectedRows()] == [9]
        database.execute("DELETE FROM issues WHERE order_id = 14")
        model.refresh()
        qtbot.waitUntil(lambda: model.rowCount() == 14)
        assert not view.selectionModel().selectedRows()


def test_a_refresh_of_an_unchanged_file_tells_nothing(qtbot: QtBot, reader: Reader, tmp_path: Path) -> None:
    with Database(tmp_path / "s.sqlite") as database:
        add_issues(database, 3)
    model = _issue_model(reader)
    model.show(tmp_path / "s.sqlite", Condition())
    _settle(qtbot, model)
    told = []
    for signal in (model.dataChanged, model.layoutChanged, model.modelReset):
        signal.connect(lambda *_: told.append(1))
    model.refresh()
    _settle(qtbot, model)
    assert told == []


def test_a_hundred_wishes_to_refresh_are_at_most_five_a_second(qtbot: QtBot, reader: Reader, tmp_path: Path) -> None:
    with Database(tmp_path / "s.sqlite") as database:
        model = _issue_model(reader)
        model.show(tmp_path / "s.sqlite", Condition())
        _settle(qtbot, model)
        told: list[int] = []
        model.layoutChanged.connect(lambda *_: told.append(1))
        for n in range(100):
            add_issues(database, 1, first=n)
            model.refresh()
        qtbot.waitUntil(lambda: model.rowCount() == 100)
        _settle(qtbot, model)
        assert len(told) <= 3


def test_a_file_that_comes_later_is_seen_by_a_refresh(qtbot: QtBot, reader: Reader, tmp_path: Path) -> None:
    path = tmp_path / "s.sqlite"
    model = _issue_model(reader)
    model.show(path, Condition())
    _settle(qtbot, model)
    assert model.rowCount() == 0
    with Database(path) as database:
        add_issues(database, 2)
    model.refresh()
    qtbot.waitUntil(lambda: model.rowCount() == 2)


def test_a_file_that_cannot_be_read_is_told(qtbot: QtBot, reader: Reader, tmp_path: Path) -> None:
    path = tmp_path / "s.sqlite"
    path.write_bytes(b"this is no database" * 100)
    model = _issue_model(reader)
    with qtbot.waitSignal(model.read_failed) as told:
        model.show(path, Condition())
    assert isinstance(told.args[0], BcklaviyoError)
    assert model.rowCount() == 0


def test_a_model_that_is_gone_when_its_answer_comes_does_no_harm(qtbot: QtBot, reader: Reader, tmp_path: Path) -> None:
    path = write_preview(tmp_path, 1000)
    model = _event_model(reader)
    model.show(path, Condition())
    model.deleteLater()
    del model
    qtbot.waitUntil(lambda: reader.is_idle)


def test_closing_the_reader_ends_a_long_statement(qtbot: QtBot, tmp_path: Path) -> None:
    path = write_preview(tmp_path, 10)
    reader = Reader()
    began = threading.Event()

    def ask(files: object) -> None:
        database = files.open(path)  # type: ignore[attr-defined]  # the reader's own files
        began.set()
        database.count("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n")

    reader.ask(ask, lambda _: None, lambda _: None, reader)
    assert began.wait(10)
    reader.close()
    assert not [t for t in threading.enumerate() if t.name == "bcklaviyo-reader"]
