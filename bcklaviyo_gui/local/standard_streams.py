"""Standard output and error that fail at no write: what stands in their way is noted, and told once at the end.

A Windows pipe has a code page, a cron job may have ASCII, a disk may be full, `head` closes the pipe, a service manager
opens no output at all. None of that may end a run in its middle.
"""

import codecs
import errno
import io
import os
import select
import sys
import unicodedata
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

_ERRORS = "bcklaviyo.similar"
_SIMILAR = str.maketrans(
    {
        "✓": "+", "✗": "x", "…": "...", "–": "-", "—": "-", "−": "-", "·": "-", "→": "->", "›": ">", "“": '"',
        "”": '"', "„": '"', "‘": "'", "’": "'", "\N{NO-BREAK SPACE}": " ", "━": "-", "─": "-", "╸": "-", "╺": "-",
    }
)  # fmt: skip


def guard(*, needs_output: bool = True) -> None:
    """Put streams that never fail in the places of sys.stdout and sys.stderr; call it before anything is written.

    needs_output: whether a standard output that was closed before the program began is a trouble.
    """
    _fill_closed_numbers()
    codecs.register_error(_ERRORS, _similar)
    sys.stdout = _guarded(sys.stdout, _Raw(None, needs_output))
    sys.stderr = _guarded(sys.stderr, _Raw(None, needs_output))


def trouble(stream: TextIO) -> OSError | None:
    """What kept a guarded stream from taking all that was written to it, if anything did."""
    raw = getattr(getattr(stream, "buffer", None), "raw", None)
    return raw.trouble if isinstance(raw, _Raw) else None


def is_reader_gone(error: OSError) -> bool:
    """Whether nobody wants to read any further, as `head` after its lines; Windows says that its own way."""
    return isinstance(error, BrokenPipeError) or (sys.platform == "win32" and error.errno == errno.EINVAL)


class _Raw(io.RawIOBase):
    """Passes bytes on until that fails; from then on it takes them and forgets them. `behind`: None when closed."""

    def __init__(self, behind: io.RawIOBase | None, is_needed: bool = True) -> None:
        super().__init__()
        self._behind = behind
        self._is_needed = is_needed
        self.trouble: OSError | None = None

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        if self._behind is None:
            raise io.UnsupportedOperation("closed")
        return self._behind.fileno()

    def isatty(self) -> bool:
        return self._behind is not None and self._behind.isatty()

    def write(self, data: "ReadableBuffer", /) -> int:
        if self.trouble is None:
            try:
                return self._pass_on(data)
            except OSError as error:
                self.trouble = error
        return memoryview(data).nbytes

    def _pass_on(self, data: "ReadableBuffer") -> int:
        if self._behind is None:
            if self._is_needed:
                raise OSError(errno.EBADF, "it is closed")
            return memoryview(data).nbytes
        while (written := self._behind.write(data)) is None:  # somebody made the pipe one that does not block
            select.select([], [self._behind], [])
        return written


def _guarded(stream: TextIO | None, closed: _Raw) -> TextIO:
    if stream is None:
        return io.TextIOWrapper(io.BufferedWriter(closed), "utf-8", _ERRORS, line_buffering=True)
    buffer = getattr(stream, "buffer", None)
    raw = getattr(buffer, "raw", buffer)  # there is no buffer between them where PYTHONUNBUFFERED is set
    if not isinstance(raw, io.RawIOBase) or not isinstance(stream, io.TextIOWrapper) or isinstance(raw, _Raw):
        return stream
    return io.TextIOWrapper(
        io.BufferedWriter(_Raw(raw)),
        stream.encoding,
        _ERRORS,
        line_buffering=stream.line_buffering,
        write_through=stream.write_through,
    )


def _similar(error: UnicodeError) -> tuple[str, int]:
    """What stands for characters that an encoding lacks: something alike in ASCII, else a question mark."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    wanted = error.object[error.start : error.end].translate(_SIMILAR)
    return "".join(map(_ascii, wanted)), error.end


def _ascii(letter: str) -> str:
    if letter.isascii():
        return letter
    return unicodedata.normalize("NFKD", letter).encode("ascii", "ignore").decode() or "?"


def _fill_closed_numbers() -> None:
    """Open something under the numbers 0 to 2, so that no file of ours gets one, and with it somebody's output."""
    while (number := os.open(os.devnull, os.O_RDWR)) <= 2:
        pass
    os.close(number)
