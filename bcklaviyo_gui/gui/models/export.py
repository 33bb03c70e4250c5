"""Lists as files for a spreadsheet, in the order and with the filter of the screen."""

import csv
import os
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Generic, TypeVar

from bcklaviyo_gui.errors import Stopped, WrongUsage
from bcklaviyo_gui.state.database import Database
from bcklaviyo_gui.state.listing import Condition, Listing, Order, Source

RowT = TypeVar("RowT")
Cell = str | int | Decimal | None

_CHUNK = 2000


@dataclass(frozen=True)
class Field(Generic[RowT]):
    """A column of the file."""

    name: str
    value: Callable[[RowT], Cell]


def write_csv(
    target: Path,
    source: Source[RowT],
    fields: Sequence[Field[RowT]],
    shown: tuple[Path | None, Condition, Order],
    stop: threading.Event,
) -> int:
    """Write all rows of a list; answers how many. UTF-8 with a byte order mark, text that no spreadsheet runs.

    For threads beside the GUI's; raises WrongUsage when the file cannot be written, Stopped when the program ends.
    """
    path, condition, order = shown
    try:
        handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow([field.name for field in fields])
            if path is None or not path.exists():
                return 0
            with Database(path, writing=False) as database:
                listing = Listing(source)
                count = listing.arrange(database, condition, order)
                for first in range(0, count, _CHUNK):
                    if stop.is_set():
                        raise Stopped
                    rows = listing.window(database, first, _CHUNK)
                    writer.writerows([[_cell(f.value(row)) for f in fields] for row in rows if row is not None])
                return count
    except OSError as error:
        raise WrongUsage(f"The file {target} cannot be written: {error}.", advice="Choose another place.") from error


def _cell(value: Cell) -> str:
    from bcklaviyo_gui.reconcile.export import defused  # brings much with it that only a file needs

    if value is None:
        return ""
    return defused(value) if isinstance(value, str) else str(value)
