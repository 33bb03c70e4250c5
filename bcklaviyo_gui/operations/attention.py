"""What can be done about issues from outside of a run; raises ConnectionBusy while one is under way."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from bcklaviyo_gui.local.connections import Connection
from bcklaviyo_gui.local.data_folder import DataFolder
from bcklaviyo_gui.operations.connect import exclusive
from bcklaviyo_gui.state import issues
from bcklaviyo_gui.state.database import Database


def retry(folder: DataFolder, connection: Connection, issue_ids: Sequence[int]) -> list[int]:
    """Let the next sync read the records of these issues again; returns for which of them that can be done."""
    with _writing(folder, connection) as database:
        issues.retry(database, issue_ids)
        return issues.marked_of(database, issue_ids)


def leave(folder: DataFolder, connection: Connection, issue_ids: Sequence[int]) -> None:
    """Take `retry` back."""
    with _writing(folder, connection) as database:
        issues.leave(database, issue_ids)


def ignore(folder: DataFolder, connection: Connection, issue_ids: Sequence[int], *, is_ignored: bool) -> None:
    """Set issues aside, or bring them back."""
    with _writing(folder, connection) as database:
        issues.ignore(database, issue_ids, is_ignored=is_ignored)


def retry_kind(folder: DataFolder, connection: Connection, kind: str) -> list[int]:
    """Let the next sync read the records of all open issues of a kind again; returns for which that can be done."""
    with _writing(folder, connection) as database:
        ids = issues.open_of(database, kind)
        issues.retry(database, ids)
        return issues.marked_of(database, ids)


def ignore_kind(folder: DataFolder, connection: Connection, kind: str) -> list[int]:
    """Set all open issues of a kind aside; returns which."""
    with _writing(folder, connection) as database:
        ids = issues.open_of(database, kind)
        issues.ignore(database, ids)
        return ids


@contextmanager
def _writing(folder: DataFolder, connection: Connection) -> Iterator[Database]:
    with (
        exclusive(folder, connection),
        Database(folder.state_file(connection.folder)) as database,
        database.transaction(),
    ):
        yield database
