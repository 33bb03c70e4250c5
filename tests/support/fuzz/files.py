"""The files that the program reads back, tampered with."""

import contextlib
import json
import random
import sqlite3
from pathlib import Path

from tests.support.fuzz.mutations import HOSTILE_NUMBERS, HOSTILE_TEXTS, KINDS, mutated


def spoil_json(path: Path, seed: int) -> None:
    """Spoil a file as JSON, or as bytes."""
    rng = random.Random(seed)
    path.write_bytes(mutated(path.read_bytes(), rng.choice(KINDS), rng))


def spoil_row(path: Path, seed: int) -> None:
    """Put into one field of one row what the program never wrote there; JSON stays JSON half of the times."""
    rng = random.Random(seed)
    with sqlite3.connect(path) as database:
        tables = database.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
        table = rng.choice([name for (name,) in tables if not name.startswith("sqlite_")])
        columns = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
        rows = database.execute(f"SELECT * FROM {table}").fetchall()
        if rows:
            column, row = rng.choice(columns), rng.choice(rows)
            value = _hostile(row[columns.index(column)], rng)
            where = " AND ".join(f"{name} IS ?" for name in columns)
            with contextlib.suppress(sqlite3.IntegrityError):  # a key that SQLite itself refuses
                database.execute(f"UPDATE OR IGNORE {table} SET {column} = ? WHERE {where}", (value, *row))
    database.close()


def spoil_bytes(path: Path, seed: int) -> None:
    """Damage a file as a failing disk does."""
    rng = random.Random(seed)
    content = bytearray(path.read_bytes())
    if rng.random() < 0.3:
        del content[rng.randrange(len(content)) :]
    for _ in range(rng.choice((1, 20, 500))):
        if content:
            content[rng.randrange(len(content))] = rng.randrange(256)
    path.write_bytes(bytes(content))


def _hostile(value: object, rng: random.Random) -> object:
    text = value.decode("utf-8", "replace") if isinstance(value, bytes) else value
    if isinstance(text, str) and text[:1] in ("{", "[") and rng.random() < 0.5:
        kind = rng.choice(("drop", "retype", "nest", "text", "number"))
        spoiled = mutated(json.dumps(json.loads(text)).encode(), kind, rng)
        return spoiled if isinstance(value, bytes) else spoiled.decode("utf-8", "replace")
    number = rng.choice(HOSTILE_NUMBERS)
    fitting = number if isinstance(number, float) or -(2**63) <= number < 2**63 else 2**63 - 1
    others = (b"\xff\x00", b"", "{}", '{"t": "{x.__class__}", "v": {"x": 1}}')
    return rng.choice((rng.choice(HOSTILE_TEXTS), fitting, *others))
