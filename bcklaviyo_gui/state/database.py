"""One connection's SQLite file: opening, transactions, and what can go wrong with it."""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path, PurePath
from typing import Any, TypeAlias
from urllib.parse import quote

from bcklaviyo_gui.domain.errors import StateUnusable
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.local.files import NO_ROOM, READ_ONLY, advice_for, is_remote, require_file
from bcklaviyo_gui.state.migrate import is_outdated, migrate

Value: TypeAlias = int | str | bytes | float | None
Params: TypeAlias = Mapping[str, Value] | Sequence[Value]
# A row has the columns that the statement beside it names; the types are the schema's.
Row: TypeAlias = tuple[Any, ...]
# SQLite quotes what it found in its messages, and of a damaged file that need not be text.
_FAULTS = (sqlite3.Error, UnicodeDecodeError)
DAMAGED = Message(
    "Put a copy of the file in its place. Without one, remove the connection, add it "
    "again and backfill: what Klaviyo has already is not recorded a second time."
)
_ADVICE = {
    sqlite3.SQLITE_NOTADB: DAMAGED,
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_FULL: NO_ROOM,
    sqlite3.SQLITE_CANTOPEN: READ_ONLY,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_PERM: READ_ONLY,
}


class Database:
    """The one connection to a state file; used by the thread that opened it.

    WAL with synchronous=FULL: a batch noted as `sending` must be on disk before its first byte leaves, also when the
    power fails. A file of an older schema is brought to the newest one also when it is opened for reading.
    """

    def __init__(self, path: Path, *, writing: bool = True) -> None:
        self.path = path
        try:
            require_file(path)
            if writing:
                create_private(path)
                self._connection = sqlite3.connect(path, isolation_level=None, timeout=30.0)
            else:
                self._connection = sqlite3.connect(
                    sqlite_uri(path.absolute(), "ro"), uri=True, isolation_level=None, timeout=30.0
                )
        except (*_FAULTS, OSError) as error:
            raise _unusable(path, error) from error
        try:
            self._prepare(writing=writing)
        except BaseException as error:
            # Else the file stays open until the garbage is collected, and nobody can put a copy in its place.
            self._connection.close()
            if isinstance(error, (*_FAULTS, OSError)):
                raise _unusable(path, error) from error
            raise

    def _prepare(self, *, writing: bool) -> None:
        if not writing:
            if is_outdated(self._connection, self.path):
                Database(self.path).close()
            return
        # Beside a file on another computer there is no memory that its readers could share, as WAL needs it.
        mode = "TRUNCATE" if is_remote(self.path) else "WAL"
        self._connection.execute(f"PRAGMA journal_mode = {mode}")
        self._connection.execute("PRAGMA synchronous = FULL")
        self._connection.execute("PRAGMA foreign_keys = ON")
        self._connection.execute("PRAGMA journal_size_limit = 16777216")
        migrate(self._connection, self.path)
        _keep_private(self.path)

    def close(self) -> None:
        """Close the file; safe to call twice."""
        self._connection.close()

    def interrupt(self) -> None:
        """Make a statement that another thread runs right now fail; of no effect when none runs, or when closed."""
        with suppress(sqlite3.ProgrammingError):
            self._connection.interrupt()

    def version(self) -> int:
        """A number that changes when others have written to the file."""
        return self.count("PRAGMA data_version")

    def __enter__(self) -> "Database":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; rolls back on any exception."""
        self.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            if self._connection.in_transaction:
                self._connection.rollback()
            raise
        self.execute("COMMIT")

    def execute(self, sql: str, params: Params = ()) -> int:
        """Run a statement; returns how many rows it changed."""
        try:
            return self._connection.execute(sql, params).rowcount
        except _FAULTS as error:
            raise _unusable(self.path, error) from error

    def execute_many(self, sql: str, rows: Sequence[Params]) -> int:
        """Run a statement for each row; returns how many rows it changed in all."""
        try:
            return self._connection.executemany(sql, rows).rowcount
        except _FAULTS as error:
            raise _unusable(self.path, error) from error

    def insert(self, sql: str, params: Params = ()) -> int:
        """Insert a row; returns its id."""
        try:
            row_id = self._connection.execute(sql, params).lastrowid
        except _FAULTS as error:
            raise _unusable(self.path, error) from error
        return row_id or 0

    def rows(self, sql: str, params: Params = ()) -> list[Row]:
        """All rows of a query."""
        try:
            return self._connection.execute(sql, params).fetchall()
        except _FAULTS as error:
            raise _unusable(self.path, error) from error

    def row(self, sql: str, params: Params = ()) -> Row | None:
        """The first row of a query, if any."""
        rows = self.rows(sql, params)
        return rows[0] if rows else None

    def count(self, sql: str, params: Params = ()) -> int:
        """The one number a query returns; 0 when it returns nothing."""
        row = self.row(sql, params)
        return int(row[0] or 0) if row else 0

    def copy_to(self, path: Path) -> None:
        """Write a consistent copy of the file."""
        try:
            create_private(path)
            with closing(sqlite3.connect(path)) as target:
                self._connection.backup(target)
        except (*_FAULTS, OSError) as error:
            raise _unusable(path, error) from error


@contextmanager
def temporary_ids(database: Database, ids: Iterable[int]) -> Iterator[None]:
    """A temporary table `existing` that holds these ids, for statements about very many."""
    database.execute("CREATE TEMP TABLE IF NOT EXISTS existing (id INTEGER PRIMARY KEY)")
    database.execute("DELETE FROM existing")
    database.execute_many("INSERT OR IGNORE INTO existing (id) VALUES (?)", [(i,) for i in ids])
    yield
    database.execute("DELETE FROM existing")


def create_private(path: Path) -> None:
    """Make an empty file, readable by its owner alone, where there is none."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


def sqlite_uri(path: PurePath, mode: str) -> str:
    """How SQLite is told of a file, absolute, and of what may be done with it: `ro`, `rw`.

    `Path.as_uri` gives a share of another computer as the host of the address, and SQLite knows none but this one.
    """
    text = path.as_posix()
    for start, instead in (("//?/UNC/", "//"), ("//?/", "")):
        if text.startswith(start):
            text = instead + text.removeprefix(start)
    return f"file://{'' if text.startswith('/') else '/'}{quote(text, safe='/:')}?mode={mode}"


def _keep_private(path: Path) -> None:
    for name in (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")):
        if name.exists():
            name.chmod(0o600)


def _unusable(path: Path, error: Exception) -> StateUnusable:
    code = error.sqlite_errorcode if isinstance(error, sqlite3.Error) and hasattr(error, "sqlite_errorcode") else 0
    advice = DAMAGED if isinstance(error, UnicodeDecodeError) else advice_for(error) or _ADVICE.get(code & 0xFF)
    return StateUnusable(Message("The file {place} cannot be used: {cause}.", place=path, cause=error), advice=advice)
