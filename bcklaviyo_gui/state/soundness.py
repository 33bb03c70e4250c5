"""Whether a state file holds what only damage, or somebody else, can have put there.

It is asked after something went wrong with a value of the file: reading each value twice would cost every run.
"""

import re
from typing import Annotated

import msgspec

from bcklaviyo_gui.domain.metrics import METRICS
from bcklaviyo_gui.state.database import Database

# From the year 2 to the year 9998: no instant and no count lies outside, and every time zone can show what lies within.
_EARLIEST_S, _LATEST_S = -62_104_060_800, 253_370_764_800
# What a list shows can be written as a day, and named.
Seconds = Annotated[int, msgspec.Meta(ge=_EARLIEST_S, le=_LATEST_S)]
MetricNumber = Annotated[int, msgspec.Meta(ge=1, le=len(METRICS))]

_AMOUNTS = frozenset({"value", "amount"})
_JSON = re.compile("record|attributes|summary|messages|event|payload|location|reasons")
_TYPES = {"INTEGER": "('integer', 'null')", "TEXT": "('text', 'null')", "BLOB": "('blob', 'text', 'null')"}


def foreign_value(database: Database) -> str | None:
    """The first place, as `table.column`, whose value this program never writes; None when all is as it should be."""
    for table in _tables(database):
        for name, kind in _columns(database, table):
            tests = []
            if kind in _TYPES:
                tests.append(f"typeof({name}) NOT IN {_TYPES[kind]}")
            if kind == "INTEGER" and name != "id" and not name.endswith("_id") and name not in _AMOUNTS:
                tests.append(f"{name} NOT BETWEEN {_EARLIEST_S} AND {_LATEST_S}")
            if _JSON.fullmatch(name):
                tests.append(f"({name} IS NOT NULL AND NOT json_valid(CAST({name} AS TEXT)))")
            if tests and database.rows(f"SELECT 1 FROM {table} WHERE {' OR '.join(tests)} LIMIT 1"):
                return f"{table}.{name}"
    found = database.row("PRAGMA quick_check(1)")
    return None if found is None or found[0] == "ok" else str(found[0])


def _tables(database: Database) -> list[str]:
    rows = database.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    return [name for (name,) in rows if re.fullmatch("[a-z_]+", str(name)) and not name.startswith("sqlite_")]


def _columns(database: Database, table: str) -> list[tuple[str, str]]:
    rows = database.rows(f"PRAGMA table_info({table})")
    return [(row[1], row[2]) for row in rows if re.fullmatch("[a-z_]+", str(row[1]))]
