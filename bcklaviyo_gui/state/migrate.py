"""Numbered SQL files, each in one transaction; the file is copied first; a newer file is refused."""

import os
import re
import sqlite3
from importlib import resources
from pathlib import Path

from bcklaviyo_gui.domain.errors import StateUnusable
from bcklaviyo_gui.domain.messages import Message

_NAME = re.compile(r"(\d{4})_\w+\.sql")


def migrations() -> dict[int, str]:
    """The SQL of each schema version, by number, in order."""
    folder = resources.files("bcklaviyo_gui.state").joinpath("migrations")
    found = {}
    for entry in folder.iterdir():
        match = _NAME.fullmatch(entry.name)
        if match:
            found[int(match[1])] = entry.read_text(encoding="utf-8")
    return dict(sorted(found.items()))


def migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Bring the file to the newest schema; raises StateUnusable for a file of a newer program."""
    steps = migrations()
    newest = max(steps)
    version = _version(connection, path, newest)
    if 0 < version < newest:
        _copy(connection, path.with_name(f"{path.name}.before-{newest:04d}"))
    for number, sql in steps.items():
        if number > version:
            _apply(connection, number, sql)


def is_outdated(connection: sqlite3.Connection, path: Path) -> bool:
    """Whether the file has an older schema, or none yet; raises StateUnusable for a file of a newer program.

    A file of other tables (a preview has versions of its own) is no state file, and stays as it is.
    """
    tables = {str(row[0]) for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if tables and "checkpoints" not in tables:
        return False
    newest = max(migrations())
    return _version(connection, path, newest) < newest


def _version(connection: sqlite3.Connection, path: Path, newest: int) -> int:
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > newest:
        raise StateUnusable(
            Message(
                "The file {place} was written by a newer version of this program (schema {n}, this one knows {n2}).",
                place=path,
                n=version,
                n2=newest,
            ),
            advice=Message("Install the newest version of this program."),
        )
    return version


def _copy(connection: sqlite3.Connection, path: Path) -> None:
    """By SQLite itself: while somebody reads, a part of what the file says stands beside it, in the WAL."""
    path.unlink(missing_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    target = sqlite3.connect(path)
    try:
        connection.backup(target)
    finally:
        target.close()


def _apply(connection: sqlite3.Connection, number: int, sql: str) -> None:
    # executescript commits what is open, so the transaction is written into the script.
    try:
        connection.executescript(f"BEGIN IMMEDIATE;\n{sql}\nPRAGMA user_version = {number};\nCOMMIT;")
    except sqlite3.Error:
        if connection.in_transaction:
            connection.rollback()
        # Another process that opened the file in the same moment may have been faster.
        if int(connection.execute("PRAGMA user_version").fetchone()[0]) < number:
            raise
