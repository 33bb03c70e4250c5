"""Lists of what a connection keeps, read a window at a time, and the files that are open for that."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, fields
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from bcklaviyo_gui.local import typed_json
from bcklaviyo_gui.state import previews, queries
from bcklaviyo_gui.state.database import Database
from bcklaviyo_gui.state.listing import Condition, Key, Listing, ListSource, RowOrder
from bcklaviyo_gui.state.queries import KindCount

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

RowT = TypeVar("RowT")


class Files:
    """The files that are open for reading, by path. They belong to the thread that opens them."""

    def __init__(self) -> None:
        self._open: dict[Path, Database] = {}
        self._shut: set[Path] = set()

    def open(self, path: Path) -> Database | None:
        """The file's database; None when there is no such file (any more)."""
        known = self._open.get(path)
        if not path.exists() or not self._shut.isdisjoint(path.parents):
            self.close(path)
            return None
        if known is None:
            known = self._open[path] = Database(path, writing=False)
        return known

    @property
    def paths(self) -> tuple[Path, ...]:
        """Which files are open."""
        return tuple(self._open)

    def interrupt(self) -> None:
        """Let the statement that runs right now fail; may be called by any thread."""
        for database in list(self._open.values()):
            database.interrupt()

    def close(self, path: Path) -> None:
        """Let go of a file."""
        database = self._open.pop(path, None)
        if database is not None:
            database.close()

    def shut_folder(self, folder: Path) -> None:
        """Let go of the files in a folder, and open none of them: they are to be deleted."""
        self._shut.add(folder)
        for path in [path for path in self._open if folder in path.parents]:
            self.close(path)

    def allow_folder(self, folder: Path) -> None:
        """Open its files again."""
        self._shut.discard(folder)

    def close_all(self) -> None:
        """Let go of every file."""
        for path in list(self._open):
            self.close(path)


@dataclass(frozen=True, slots=True)
class ShownRows:
    """Which rows of a list in which order; none without a file."""

    path: Path | None = None
    condition: Condition = field(default_factory=Condition)
    order: RowOrder = field(default_factory=RowOrder)


@dataclass(frozen=True)
class Arranged(Generic[RowT]):
    """A list in order: how many rows, those of some windows, and where the followed rows stand now."""

    shown: ShownRows
    count: int
    windows: dict[int, list[RowT | None]]
    places: dict[Key, int | None]
    version: int


class ListReader(Generic[RowT]):
    """One list in the order that was arranged last; windows have `window_rows` rows and are numbered from 0."""

    def __init__(self, source: ListSource[RowT], window_rows: int) -> None:
        self._listing = Listing(source)
        self._rows = window_rows

    def arrange(
        self, files: Files, shown: ShownRows, windows: Sequence[int], keys: Sequence[Key], version: int
    ) -> Arranged[RowT] | None:
        """Put the rows into order; None when the file is still the one of this version."""
        database = _opened(files, shown)
        if database is None:
            return Arranged(shown, 0, {}, {}, 0)
        found = database.version()
        if found == version:
            return None
        count = self._listing.arrange(database, shown.condition, shown.order)
        read = {number: _sound(self._listing.window(database, number * self._rows, self._rows)) for number in windows}
        return Arranged(shown, count, read, {key: self._listing.place_of(database, key) for key in keys}, found)

    def window(self, files: Files, shown: ShownRows, number: int) -> list[RowT | None]:
        """The rows of a window; None for a row that is gone meanwhile."""
        database = _opened(files, shown)
        return [] if database is None else _sound(self._listing.window(database, number * self._rows, self._rows))

    def rows(self, files: Files, shown: ShownRows, first: int, count: int) -> list[RowT]:
        """Many rows from place `first` on, such as for a copy."""
        database = _opened(files, shown)
        found = [] if database is None else _sound(self._listing.window(database, first, count))
        return [row for row in found if row is not None]


@dataclass(frozen=True)
class Chunk(Generic[RowT]):
    """Some rows of a whole list: from place `first` on, of `total`."""

    first: int
    total: int
    rows: list[RowT]


def chunks(source: ListSource[RowT], shown: ShownRows, size: int) -> Iterator[Chunk[RowT]]:
    """The whole list, some rows at a time; for threads beside the window's."""
    if shown.path is None or not shown.path.exists():
        return
    with Database(shown.path, writing=False) as database:
        listing = Listing(source)
        total = listing.arrange(database, shown.condition, shown.order)
        for first in range(0, total, size):
            found = listing.window(database, first, size)
            yield Chunk(first, total, [row for row in found if row is not None])


def issue_kinds(files: Files, state_file: Path) -> tuple[KindCount, ...]:
    """How many issues of each kind stand open."""
    database = files.open(state_file)
    return () if database is None else queries.issue_kinds(database)


def profile_payload(files: Files, preview: Path, profile_id: int) -> bytes | None:
    """A profile of a preview as it would be sent; None when the preview is gone."""
    database = files.open(preview)
    return None if database is None else previews.payload(database, profile_id)


def _opened(files: Files, shown: ShownRows) -> Database | None:
    return None if shown.path is None else files.open(shown.path)


def _sound(rows: list[RowT | None]) -> list[RowT | None]:
    """The rows, if each value is of its kind. Raises msgspec.ValidationError: SQLite keeps whatever it is given."""
    for row in rows:
        if row is not None:
            # As a mapping: an object that is of the type already is taken as it is.
            kind = type(cast("DataclassInstance", row))
            typed_json.convert({name: getattr(row, name) for name in _names(kind)}, kind)
    return rows


@lru_cache
def _names(kind: "type[DataclassInstance]") -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))
