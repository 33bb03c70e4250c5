"""Lists as files for a spreadsheet, in the order and with the filter of the screen."""

import csv
import os
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Generic, TextIO, TypeVar

from bcklaviyo_gui.domain.errors import Stopped, WrongUsage
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.state.database import Database
from bcklaviyo_gui.state.listing import Condition, Listing, Order, Source

RowT = TypeVar("RowT")
Cell = str | int | Decimal | None
Shown = tuple[Path | None, Condition, Order]

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
    source: Source[RowT],
    fields: Sequence[Field[RowT]],
    shown: Shown,
    stop: threading.Event,
    tell: Callable[[int, int], object] = lambda _done, _total: None,
) -> int:
    """Write all rows of a list; answers how many. UTF-8 with a byte order mark, text that no spreadsheet runs.

    The file is there when it is whole; `tell` hears how many rows of how many are written, when it takes long. For
    threads beside the GUI's; raises WrongUsage when the file cannot be written, Stopped when `stop` is set.
    """
    try:
        handle, part = tempfile.mkstemp(suffix=".part", prefix=f".{target.name}-", dir=target.parent)
        try:
            with os.fdopen(handle, "w", encoding="utf-8-sig", newline="") as file:
                count = _write_rows(file, source, fields, shown, stop, tell)
            os.replace(part, target)
        except BaseException:
            with suppress(OSError):
                os.unlink(part)
            raise
    except OSError as error:
        raise WrongUsage(
            Message("The file {place} cannot be written: {cause}.", place=target, cause=error),
            advice=Message("Choose another place."),
        ) from error
    return count


def _write_rows(
    file: TextIO,
    source: Source[RowT],
    fields: Sequence[Field[RowT]],
    shown: Shown,
    stop: threading.Event,
    tell: Callable[[int, int], object],
) -> int:
    from bcklaviyo_gui.reconcile.export import defused  # brings much with it that only a file needs

    def cell(value: Cell) -> str:
        if value is None:
            return ""
        return defused(value) if isinstance(value, str) else str(value)

    path, condition, order = shown
    writer = csv.writer(file)
    writer.writerow([field.name for field in fields])
    if path is None or not path.exists():
        return 0
    next_word = time.monotonic() + _TELL_AFTER_S
    with Database(path, writing=False) as database:
        listing = Listing(source)
        count = listing.arrange(database, condition, order)
        for first in range(0, count, _CHUNK):
            if stop.is_set():
                raise Stopped
            if (now := time.monotonic()) >= next_word:
                next_word = now + _TELL_EVERY_S
                tell(first, count)
            rows = listing.window(database, first, _CHUNK)
            writer.writerows([[cell(f.value(row)) for f in fields] for row in rows if row is not None])
        return count
