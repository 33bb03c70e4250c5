"""Files that the program writes for people: readable by their owner alone, and there whole or not at all."""

import csv
import errno
import os
import re
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from bcklaviyo_gui.domain.errors import ReportUnwritable
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.domain.spreadsheet import Cell, cell
from bcklaviyo_gui.local.files import advice_for, replace

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_STORE_LENGTH_MAX = 60
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"  # Excel takes a file without one for the local code page


def report_name(store: str, first: date | None, last: date | None, what: str) -> str:
    """A file's name that tells of which store and which days it is, on every system; one day, or none, is allowed."""
    place = re.sub(r"[^\w.]+", "-", store)[:_STORE_LENGTH_MAX].strip("-._") or "store"
    days = dict.fromkeys(day.isoformat() for day in (first, last) if day is not None)
    return "-".join((place, *(["-to-".join(days)] if days else []), what))


class WholeFile:
    """A file in the making; at the end of its context it takes the place of the one before, unless an error ends it.

    Devices and pipes, such as /dev/stdout, are written to as they are. All of it raises ReportUnwritable.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._target = Path(os.path.realpath(path))  # a link stays, and what it leads to is replaced
        self._part: str | None = None
        self._file: BinaryIO | None = None

    def __enter__(self) -> "WholeFile":
        with self._words():
            if _is_device(self._path):
                self._file = os.fdopen(_open_device(self._path), "wb")
            else:
                self._target.parent.mkdir(parents=True, exist_ok=True)
                # mkstemp makes it 0600; what is not finished is hidden from who looks for reports.
                handle, self._part = tempfile.mkstemp(prefix=f".{self._target.name[:100]}-", dir=self._target.parent)
                self._file = os.fdopen(handle, "wb")
        return self

    def write(self, content: bytes) -> None:
        """Add to the file."""
        if self._file is None:
            raise ValueError("The file is written inside its context.")
        with self._words():
            self._file.write(content)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        file, part = self._file, self._part
        self._file = self._part = None
        if file is None:
            return
        try:
            with self._words():
                _finish(file, is_kept=part is not None and error is None)
                if part is not None and error is None:
                    replace(Path(part), self._target)
                    part = None
        finally:
            if part is not None:
                with suppress(OSError):
                    os.unlink(part)

    @contextmanager
    def _words(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            no_room = Message("Make room on that disk, or choose another place.") if error.errno in _NO_ROOM else None
            message = Message("The file {place} cannot be written: {cause}.", place=self._path, cause=error)
            raise ReportUnwritable(message, advice=no_room or advice_for(error)) from error


@contextmanager
def csv_report(path: Path, columns: Sequence[str]) -> Iterator[Callable[[Sequence[Cell]], object]]:
    """A file for a spreadsheet; what is yielded writes a row."""
    with WholeFile(path) as file:
        file.write(_BYTE_ORDER_MARK)
        writer = csv.writer(_Text(file))
        writer.writerow(columns)
        yield lambda values: writer.writerow([cell(value) for value in values])


class _Text:
    def __init__(self, file: WholeFile) -> None:
        self._file = file

    def write(self, text: str) -> None:
        self._file.write(text.encode())


def _finish(file: BinaryIO, *, is_kept: bool) -> None:
    """Close it, with all of it on the disk when it is kept."""
    try:
        file.flush()
        if is_kept:
            os.fsync(file.fileno())
    finally:
        with suppress(OSError):  # said by the flush before
            file.close()


def _is_device(path: Path) -> bool:
    if str(path).startswith(("/dev/std", "/dev/fd/", "/proc/")):
        return True  # they may lead to a file that somebody else has open and wants to find what we say in
    return path.exists() and not path.is_file() and not path.is_dir()


def _open_device(path: Path) -> int:
    # Without a reader a pipe would block for ever.
    handle = os.open(path, os.O_WRONLY | getattr(os, "O_NONBLOCK", 0))
    if hasattr(os, "set_blocking"):
        os.set_blocking(handle, True)
    return handle
