"""Rows of one table in one order, read by position.

An order that a screen asks for (a filter and a column) is made once, as a temporary table of keys; after that any
window of rows is a look-up by position, at the end of a million rows as fast as at the start. Making it is one
statement, for which sqlite3 lets go of the interpreter. Only the reader's thread does any of this.

Of a long list it is made only when somebody goes on from its first rows: SQLite finds those in a sixth of the time that
it takes to bring all rows into order.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeAlias, TypeVar

from bcklaviyo_gui.state.database import Database, Row, Value

RowT = TypeVar("RowT")
Key: TypeAlias = tuple[int | str, ...]

_WORD = re.compile(r"[a-z_]+")
_LONG = 20_000
_FIRST_ROWS = 1_024


@dataclass(frozen=True)
class ListSource(Generic[RowT]):
    """A table, aliased `t`, as a list: its key, the columns of a row, and the orders that it can have.

    `sorts` are SQL expressions by name. `is_dense`: the key is one integer that counts the rows from 1 in the natural
    order, so that this order needs no temporary table. `is_newest_first`: the natural order begins with the highest.
    """

    name: str
    table: str
    key: tuple[str, ...]
    columns: str
    make: Callable[[Row], RowT]
    sorts: Mapping[str, str]
    is_dense: bool = False
    is_newest_first: bool = False


@dataclass(frozen=True, slots=True)
class Condition:
    """The part of a WHERE that a filter makes; all rows when it is empty."""

    sql: str = ""
    params: Mapping[str, Value] = field(default_factory=dict)

    def and_(self, sql: str, **params: Value) -> "Condition":
        """Both this and the other."""
        return Condition(f"{self.sql} AND {sql}" if self.sql else sql, {**self.params, **params})


@dataclass(frozen=True, slots=True)
class RowOrder:
    """By which of the source's sorts; `by` None is the natural order."""

    by: str | None = None
    is_descending: bool = False


class Listing(Generic[RowT]):
    """A source in the order that was arranged last."""

    def __init__(self, source: ListSource[RowT]) -> None:
        if not _WORD.fullmatch(source.name):
            raise ValueError(source.name)
        self._source = source
        self._table = f"temp.listing_{source.name}"
        self._is_natural = False
        self._is_made = False
        self._arranged: tuple[Database, Condition, RowOrder] | None = None

    def arrange(self, database: Database, condition: Condition, order: RowOrder) -> int:
        """Make the order, or begin it where it is a long one; returns how many rows it has."""
        source = self._source
        self._arranged = (database, condition, order)
        self._is_made = False
        database.execute(f"DROP TABLE IF EXISTS {self._table}")
        self._is_natural = source.is_dense and not condition.sql and order == RowOrder()
        if self._is_natural:
            return database.count(f"SELECT max({source.key[0]}) FROM {source.table}")
        count = database.count(f"SELECT count(*) FROM {source.table} AS t{_where(condition)}", condition.params)
        return count if count > _LONG else self._make(database, condition, order)

    def _make(self, database: Database, condition: Condition, order: RowOrder) -> int:
        source = self._source
        # Scratch data: nothing of it has to outlive a crash.
        database.execute("PRAGMA temp.journal_mode = OFF")
        database.execute("PRAGMA temp.synchronous = OFF")
        keys = ", ".join(f"k{number}" for number in range(len(source.key)))
        database.execute(f"CREATE TABLE {self._table} (place INTEGER PRIMARY KEY, {keys})")
        database.execute(
            f"INSERT INTO {self._table} ({keys}) SELECT {self._columns(source.key)} FROM {source.table} AS t"
            f"{_where(condition)} ORDER BY {self._order_by(order)}",
            condition.params,
        )
        self._is_made = True
        return database.count(f"SELECT max(place) FROM {self._table}")

    def window(self, database: Database, first: int, count: int) -> list[RowT | None]:
        """The rows from place `first` (0 is the first row) on; None for a row that is gone meanwhile."""
        condition, order = self._keep_order(database)
        source = self._source
        low, high = first + 1, first + count
        if not self._is_natural and not self._is_made:
            if high <= _FIRST_ROWS:
                return self._first_rows(database, condition, order, first, count)
            self._make(database, condition, order)
        if self._is_natural:
            key = source.key[0]
            sql = f"SELECT t.{key}, {source.columns} FROM {source.table} AS t WHERE t.{key} BETWEEN :low AND :high"
        else:
            match = " AND ".join(f"t.{name} = l.k{number}" for number, name in enumerate(source.key))
            sql = (
                f"SELECT l.place, {source.columns} FROM {self._table} AS l JOIN {source.table} AS t ON {match}"
                " WHERE l.place BETWEEN :low AND :high"
            )
        found = {row[0]: source.make(row[1:]) for row in database.rows(sql, {"low": low, "high": high})}
        return [found.get(place) for place in range(low, high + 1)]

    def place_of(self, database: Database, key: Key) -> int | None:
        """Where the row of this key stands, from 0; None when it is not in the list."""
        condition, order = self._keep_order(database)
        if not self._is_natural and not self._is_made:
            self._make(database, condition, order)
        params: dict[str, Value] = {f"k{number}": value for number, value in enumerate(key)}
        if self._is_natural:
            return int(params["k0"] or 0) - 1
        match = " AND ".join(f"{name} = :{name}" for name in params)
        row = database.row(f"SELECT place FROM {self._table} WHERE {match}", params)
        return None if row is None else int(row[0]) - 1

    def _first_rows(
        self, database: Database, condition: Condition, order: RowOrder, first: int, count: int
    ) -> list[RowT | None]:
        source = self._source
        found: list[RowT | None] = [
            source.make(row)
            for row in database.rows(
                f"SELECT {source.columns} FROM {source.table} AS t{_where(condition)} ORDER BY {self._order_by(order)}"
                " LIMIT :rows_wanted OFFSET :rows_before",
                {**condition.params, "rows_wanted": count, "rows_before": first},
            )
        ]
        return found + [None] * (count - len(found))

    def _keep_order(self, database: Database) -> tuple[Condition, RowOrder]:
        """What was arranged. A file that was closed and opened again has lost the temporary table."""
        if self._arranged is None:
            raise RuntimeError("A listing is arranged before it is read.")
        known, condition, order = self._arranged
        if known is not database:
            self.arrange(database, condition, order)
        return condition, order

    def _order_by(self, order: RowOrder) -> str:
        is_descending = order.is_descending if order.by is not None else self._source.is_newest_first
        direction = " DESC" if is_descending else ""
        key = ", ".join(f"t.{name}{direction}" for name in self._source.key)
        return key if order.by is None else f"{self._source.sorts[order.by]}{direction}, {key}"

    @staticmethod
    def _columns(names: tuple[str, ...]) -> str:
        return ", ".join(f"t.{name}" for name in names)


def _where(condition: Condition) -> str:
    return f" WHERE {condition.sql}" if condition.sql else ""


def containing(text: str) -> str:
    """A LIKE pattern (ESCAPE '\\') for any text with this in it, whatever its case."""
    escaped = text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"
