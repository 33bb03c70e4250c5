"""Lists as files for a spreadsheet, in the order and with the filter of the screen."""

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from bcklaviyo_gui.domain.errors import Stopped
from bcklaviyo_gui.domain.spreadsheet import Cell
from bcklaviyo_gui.local.report_files import csv_report
from bcklaviyo_gui.operations.lists import ShownRows, chunks
from bcklaviyo_gui.state.listing import ListSource

RowT = TypeVar("RowT")

_CHUNK = 2000
# What is written sooner needs no word; and more often than this nobody reads it.
_TELL_AFTER_S = 0.7
_TELL_EVERY_S = 0.2


@dataclass(frozen=True)
class Field(Generic[RowT]):
    """A column of the file."""

    name: str
    value: Callable[[RowT], Cell]


def write_csv(
    target: Path,
    source: ListSource[RowT],
    fields: Sequence[Field[RowT]],
    shown: ShownRows,
    stop: threading.Event,
    tell: Callable[[int, int], object] = lambda _done, _total: None,
) -> int:
    """Write all rows of a list; returns how many. UTF-8 with a byte order mark, text that no spreadsheet runs.

    The file is there when it is whole; `tell` hears how many rows of how many are written, when it takes long. For
    threads beside the GUI's; raises ReportUnwritable when the file cannot be written, Stopped when `stop` is set.
    """
    with csv_report(target, [field.name for field in fields]) as write:
        return _write_rows(write, source, fields, shown, stop, tell)


def _write_rows(
    write: Callable[[Sequence[Cell]], object],
    source: ListSource[RowT],
    fields: Sequence[Field[RowT]],
    shown: ShownRows,
    stop: threading.Event,
    tell: Callable[[int, int], object],
) -> int:
    next_word, total = time.monotonic() + _TELL_AFTER_S, 0
    for chunk in chunks(source, shown, _CHUNK):
        if stop.is_set():
            raise Stopped
        total = chunk.total
        if (now := time.monotonic()) >= next_word:
            next_word = now + _TELL_EVERY_S
            tell(chunk.first, total)
        for row in chunk.rows:
            write([field.value(row) for field in fields])
    return total
