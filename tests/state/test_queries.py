"""What the screens read of the state."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from bcklaviyo_gui.state import issues, outbox, preview_writer, previews, queries
from bcklaviyo_gui.state.database import Database
from bcklaviyo_gui.state.listing import Condition, Listing, RowOrder
from bcklaviyo_gui.state.outbox import OutboxRow
from bcklaviyo_gui.state.queries import EventFilter, IssueFilter, Shown
from tests.support.gui.made_models import START, add_issues, state_with_events, write_preview


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def _reading(path: Path) -> Database:
    return Database(path, writing=False)


def test_windows_tile_a_list_in_the_order_asked_for(folder: Path) -> None:
    with state_with_events(folder / "s.sqlite", 1000), _reading(folder / "s.sqlite") as database:
        listing = Listing(queries.SENT)
        count = listing.arrange(database, Condition(), RowOrder("value", is_descending=True))
        rows = [row for first in range(0, count, 64) for row in listing.window(database, first, 64)]
    values = [row.value for row in rows if row is not None]
    assert count == len(values) == 1000
    assert values == sorted(values, reverse=True)
    assert values[0] == Decimal("999.5")


def test_a_filter_lets_through_one_metric_of_some_days_and_a_text(folder: Path) -> None:
    with state_with_events(folder / "s.sqlite", 600), _reading(folder / "s.sqlite") as database:
        listing = Listing(queries.SENT)
        chosen = EventFilter(metric=2, text="uid-7", since=START, until=START + 600 * 100)
        count = listing.arrange(database, queries.event_condition(chosen), RowOrder())
        found = {row.order_id for row in listing.window(database, 0, count) if row is not None}
    assert found == {7, 73, 79}


@pytest.mark.parametrize(
    ("text", "order_id"),
    [
        ("#17", 17),
        (" #104882 ", 104_882),
        ("#104,882", 104_882),
        ("#104.882", 104_882),
        ("1\u202f104\u202f882", 1_104_882),
        ("8,410", 8410),
        ("8410", None),  # perhaps a part of a longer one
        ("#", None),
        ("8.41", None),
        ("#" + "9" * 19, None),
        ("order 8,410", None),
    ],
)
def test_an_order_is_named_as_any_language_writes_its_number(text: str, order_id: int | None) -> None:
    assert queries.order_asked_for(text) == order_id


def test_a_text_with_wildcards_is_taken_literally(folder: Path) -> None:
    with state_with_events(folder / "s.sqlite", 50), _reading(folder / "s.sqlite") as database:
        for text in ("%", "_", "uid_1", "\\"):
            assert (
                Listing(queries.SENT).arrange(database, queries.event_condition(EventFilter(text=text)), RowOrder())
                == 0
            )


def test_a_row_that_went_meanwhile_is_none_and_the_others_stay_in_place(folder: Path) -> None:
    with Database(folder / "s.sqlite") as writing, _reading(folder / "s.sqlite") as database:
        add_issues(writing, 5)
        listing = Listing(queries.ISSUES)
        assert listing.arrange(database, Condition(), RowOrder()) == 5
        writing.execute("DELETE FROM issues WHERE order_id = 2")
        found = [row.order_id if row else None for row in listing.window(database, 0, 5)]
    assert found == [0, 1, None, 3, 4]


def test_the_place_of_a_row_is_found_by_its_key(folder: Path) -> None:
    with state_with_events(folder / "s.sqlite", 100), _reading(folder / "s.sqlite") as database:
        listing = Listing(queries.SENT)
        listing.arrange(database, Condition(), RowOrder("time"))
        assert listing.place_of(database, (42 % 6 + 1, "uid-42")) == 42
        assert listing.place_of(database, (1, "nowhere")) is None


def test_a_long_list_shows_its_first_rows_before_all_of_it_is_in_order(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with state_with_events(folder / "s.sqlite", 500), _reading(folder / "s.sqlite") as database:
        whole, begun = Listing(queries.SENT), Listing(queries.SENT)
        condition = queries.event_condition(EventFilter(text="uid"))
        arranged = (condition, RowOrder("time", is_descending=True))
        expected = (whole.arrange(database, *arranged), whole.window(database, 0, 500))
        monkeypatch.setattr("bcklaviyo_gui.state.listing._LONG", 100)
        monkeypatch.setattr("bcklaviyo_gui.state.listing._FIRST_ROWS", 50)
        assert begun.arrange(database, *arranged) == expected[0]
        first = [*begun.window(database, 0, 20), *begun.window(database, 20, 30)]
        made = "SELECT count(*) FROM temp.sqlite_master WHERE name = 'listing_sent'"
        assert (first, database.count(made)) == (expected[1][:50], 0)
        assert begun.window(database, 40, 30) == expected[1][40:70]
        assert database.count(made) == 1
        assert begun.place_of(database, (42 % 6 + 1, "uid-42")) == 499 - 42


def test_a_place_in_a_long_list_is_found_before_it_is_scrolled(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bcklaviyo_gui.state.listing._LONG", 10)
    with state_with_events(folder / "s.sqlite", 100), _reading(folder / "s.sqlite") as database:
        listing = Listing(queries.SENT)
        assert listing.arrange(database, Condition(), RowOrder("time")) == 100
        assert listing.place_of(database, (42 % 6 + 1, "uid-42")) == 42


def test_what_was_sent_is_counted_by_metric(folder: Path) -> None:
    with state_with_events(folder / "s.sqlite", 13) as database:
        assert queries.sent_counts(database) == {1: 3, 2: 2, 3: 2, 4: 2, 5: 2, 6: 2}


def test_days_are_those_of_the_stores_zone(folder: Path) -> None:
    midnight = 1_772_258_400  # 2026-02-28 00:00 in Chicago
    with Database(folder / "s.sqlite") as database:
        for n, moment in enumerate((midnight - 1, midnight, midnight + 86_399, midnight + 86_400)):
            database.execute("INSERT INTO ledger VALUES (2, ?, 1, ?, '1', 'USD', 0, 1)", (f"u{n}", moment))
        row = OutboxRow(2, "w", 1, "e:a@b.co", midnight + 5, "1", "USD", b"{}")
        with database.transaction():
            outbox.add(database, [row])
        days = queries.day_counts(database, 2, date(2026, 2, 28), date(2026, 3, 1), "America/Chicago")
    assert [(d.day.day, d.orders, d.events) for d in days] == [(28, 3, 2), (1, 1, 1)]


def test_issues_can_be_set_aside_and_brought_back(folder: Path) -> None:
    with Database(folder / "s.sqlite") as database:
        add_issues(database, 3)
        issues.ignore(database, [1, 2])
        listing = Listing(queries.ISSUES)
        assert listing.arrange(database, queries.issue_condition(IssueFilter()), RowOrder()) == 1
        assert listing.arrange(database, queries.issue_condition(IssueFilter(shown=Shown.IGNORED)), RowOrder()) == 2
        assert [(k.kind, k.open, k.ignored) for k in queries.issue_kinds(database)] == [("no_email", 1, 2)]
        issues.ignore(database, [1, 2], is_ignored=False)
        assert queries.attention_count(database) == 3


def test_a_preview_replaces_the_one_before_it(folder: Path) -> None:
    first = write_preview(folder, 10)
    second = write_preview(folder, 20)
    assert previews.newest(folder) == second
    assert not first.exists()
    with _reading(second) as database:
        assert [(t.metric, t.events) for t in previews.totals(database)] == [(2, 10), (3, 10)]
        assert previews.about(database).orders_read == 10


def test_a_preview_that_was_not_completed_leaves_the_last_one(folder: Path) -> None:
    before = write_preview(folder, 10)
    writer = preview_writer.PreviewWriter(folder)
    writer.close()
    assert previews.newest(folder) == before
    assert [p.name for p in folder.iterdir()] == [before.name]


def test_a_preview_names_people_by_email_where_it_can(folder: Path) -> None:
    with Database(folder / "state.sqlite") as state:
        state.execute("INSERT INTO customers (id, email, group_id, record) VALUES (9, 'known@shop.org', 0, x'')")
    path = write_preview(folder, 13, profiles=2)
    with _reading(path) as database:
        rows = Listing(previews.EVENTS)
        rows.arrange(database, Condition(), RowOrder())
        found = {row.external_id: row.email for row in rows.window(database, 0, 13) if row and row.external_id}
    assert found == {"0": "person0@shop.example.org", "3": None, "6": None, "9": "known@shop.org", "12": None}


def test_previewed_events_are_found_by_email_item_and_order(folder: Path) -> None:
    path = write_preview(folder, 100)
    with _reading(path) as database:
        listing = Listing(previews.EVENTS)

        def count(text: str) -> int:
            return listing.arrange(database, previews.event_condition(EventFilter(text=text)), RowOrder())

        assert count("WOOL") == 50
        assert count("person7@") == 1
        assert count("#17") == 2
        assert count("") == 100
