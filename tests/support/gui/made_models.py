"""State and preview files with rows of known content."""

from collections.abc import Iterator
from pathlib import Path

from bcklaviyo_gui.domain.issue_kinds import IssueKind
from bcklaviyo_gui.domain.messages import quoted
from bcklaviyo_gui.state.database import Database
from bcklaviyo_gui.state.issues import NewIssue, put
from bcklaviyo_gui.state.ledger import LedgerRow, append
from bcklaviyo_gui.state.preview_writer import NewEvent, NewProfile, PreviewWriter
from bcklaviyo_gui.state.previews import About

DAY_S = 86_400
START = 1_790_000_000
METRIC_COUNT = 6


def state_with_events(path: Path, count: int) -> Database:
    """A state whose ledger has so many events: order n, metric n % 6 + 1, 10 minutes apart, of n and a half dollars."""
    database = Database(path)
    with database.transaction():
        append(
            database,
            (
                LedgerRow(n % METRIC_COUNT + 1, f"uid-{n}", n, START + 600 * n, f"{n}.5", "USD", START + n)
                for n in range(count)
            ),
            run_id=1,
        )
    return database


def add_issues(database: Database, count: int, *, kind: IssueKind = IssueKind.NO_EMAIL, first: int = 0) -> None:
    """Issues of orders first, first + 1 …"""
    with database.transaction():
        put(
            database,
            [
                NewIssue(kind, f"order:{n}", quoted(f"reason {n}"), quoted("do something"), order_id=n)
                for n in range(first, first + count)
            ],
            run_id=1,
            now=START + first,
        )


def write_preview(folder: Path, events: int, profiles: int = 3) -> Path:
    """A complete preview: two events an order, a minute apart; every third names its person by external id."""
    writer = PreviewWriter(folder)
    for event in _events(events):
        writer.add_event(event)
    for n in range(profiles):
        writer.add_profile(
            NewProfile(
                f"x:{n}",
                f"person{n}@shop.example.org",
                str(n),
                f"Person {n}",
                "Oslo, Norway",
                b'{"type":"profile","attributes":{"email":"person@shop.example.org"},"kind":"profile"}',
            )
        )
    return writer.complete(About(START, events // 2, 0), folder / "state.sqlite")


def _events(count: int) -> Iterator[NewEvent]:
    for n in range(count):
        by_id = n % 3 == 0
        yield NewEvent(
            metric=2 + n % 2,
            unique_id=f"bigcommerce-abc-{n // 2}",
            order_id=n // 2,
            time=START + 60 * n,
            value=(n % 1000) * 10_000 + 5000,
            currency="USD",
            email=None if by_id else f"person{n % 5000}@shop.example.org",
            external_id=str(n % 3000) if by_id else None,
            item="Wool blanket" if n % 2 else None,
        )
