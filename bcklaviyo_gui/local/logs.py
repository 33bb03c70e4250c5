"""The program's log: what it did, without keys and without personal data."""

import io
import logging
import os
import re
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path

from bcklaviyo_gui.domain.errors import BcklaviyoError
from bcklaviyo_gui.domain.masking import mask_keys
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.domain.plain_text import plain_lines
from bcklaviyo_gui.domain.zones import instant_of, local_time
from bcklaviyo_gui.local.credentials import Secrets
from bcklaviyo_gui.local.files import make_missing_private, open_to_append, require_file, unusable
from bcklaviyo_gui.local.lock import RunLock, Turns

LOGGER = "bcklaviyo_gui"
MAX_BYTES = 2_000_000
_EMAIL = re.compile(r"[^\s@\"'<>=&/]+(?:@|%40)[^\s@\"'<>&]+")
# Addresses are looked for word by word: in a megabyte without a blank the pattern alone would search for hours.
_WORD = re.compile(r"[^\s\"'<>&]+")
_LONGEST_WORD = 1000
_PHONE = re.compile(r"\+\d[\d ().-]{6,}\d")


def mask(text: str, secrets: Secrets | None = None) -> str:
    """The text with keys, emails and phone numbers hidden."""
    known = () if secrets is None else (secrets.bigcommerce_token, secrets.klaviyo_key)
    return _PHONE.sub("+…", _WORD.sub(_without_email, mask_keys(text, known)))


def _without_email(word: re.Match[str]) -> str:
    found = word[0]
    if "@" not in found and "%40" not in found:
        return found
    return _EMAIL.sub("…@…", found) if len(found) <= _LONGEST_WORD else "…@…"


class _Masking(logging.Formatter):
    def __init__(self, secrets: Secrets | None) -> None:
        super().__init__("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s")
        self._secrets = secrets

    def formatTime(self, record: logging.LogRecord, datefmt: str | None = None) -> str:  # noqa: N802, ARG002
        """Local time with its offset: without it an hour comes twice when clocks are set back."""
        moment = local_time(instant_of(record.created))
        return f"{moment:%Y-%m-%d %H:%M:%S},{moment.microsecond // 1000:03}{moment:%z}"

    def format(self, record: logging.LogRecord) -> str:
        return mask(plain_lines(super().format(record)), self._secrets)


class _PrivateFile(RotatingFileHandler):
    """A file readable by its owner alone, also after a rotation, that several processes may write at the same time.

    Where one of them has renamed the file the others go on in the new one. Where Windows lets nobody rename it, since
    another has it open, it grows on until it can be renamed: no line is lost.
    """

    def __init__(self, path: Path) -> None:
        self._lock_path = path.with_name("log.lock")
        self._turns = Turns(self._lock_path)
        self._put_off_to = 0
        super().__init__(path, maxBytes=MAX_BYTES, backupCount=2, encoding="utf-8")

    def emit(self, record: logging.LogRecord) -> None:
        with self._turns:
            with suppress(OSError):
                if self._is_elsewhere():
                    opened = self._open()
                    self._let_go()
                    self.stream = opened
            super().emit(record)

    def close(self) -> None:
        super().close()
        self._turns.close()

    def shouldRollover(self, record: logging.LogRecord) -> bool:  # noqa: N802 - logging's name
        return bool(super().shouldRollover(record)) and self._size() >= self._put_off_to

    def doRollover(self) -> None:  # noqa: N802 - logging's name
        """Begin a new file, unless another process does so or has this one open."""
        current = Path(self.baseFilename)
        size = self._size()
        try:
            with RunLock(self._lock_path):
                if self._is_elsewhere():
                    return
                self._let_go()
                _rotate(current)
        except (BcklaviyoError, OSError):
            self._put_off_to = size + MAX_BYTES // 20

    def _size(self) -> int:
        return 0 if self.stream is None else self.stream.tell()

    def _let_go(self) -> None:
        """Close the file; the next line opens it anew, or one after that where nothing can be opened."""
        stream, self.stream = self.stream, None
        if stream is not None:
            stream.close()

    def _is_elsewhere(self) -> bool:
        """Whether another process has renamed the file that is open here."""
        if self.stream is None:
            return False
        try:
            return not os.path.samestat(os.fstat(self.stream.fileno()), os.stat(self.baseFilename))
        except FileNotFoundError:
            return True

    def _open(self) -> io.TextIOWrapper:
        handle = open_to_append(Path(self.baseFilename))
        return io.TextIOWrapper(io.FileIO(handle, "a"), encoding="utf-8", line_buffering=True)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Nothing: a full disk ends the run by its state file; a log that cannot be written must not end it sooner."""


def _rotate(current: Path) -> None:
    """Rename the log and those before it. Raises OSError, and changes nothing then, when the log is in use."""
    before, oldest = (current.with_name(f"{current.name}.{number}") for number in (1, 2))
    aside = current.with_name(f"{current.name}.0")
    os.replace(current, aside)
    with suppress(OSError):  # no older one, or somebody reads it: then the newest takes its place
        os.replace(before, oldest)
    os.replace(aside, before)


class ConnectionLog:
    """Writes the log of one connection while it is open; at most 2 MB, and two older files."""

    def __init__(self, path: Path, secrets: Secrets | None = None) -> None:
        self._path = path
        self._secrets = secrets
        self._handler: _PrivateFile | None = None

    def __enter__(self) -> "ConnectionLog":
        try:
            make_missing_private(self._path.parent)
            require_file(self._path)
            handler = _PrivateFile(self._path)
        except OSError as error:
            raise unusable(
                Message("The log {place} cannot be written: {cause}.", place=self._path, cause=error), error
            ) from error
        handler.setFormatter(_Masking(self._secrets))
        logger = logging.getLogger(LOGGER)
        logger.setLevel(logging.INFO)
        logger.propagate = False
        logger.addHandler(handler)
        self._handler = handler
        return self

    def __exit__(self, *_: object) -> None:
        if self._handler is not None:
            logging.getLogger(LOGGER).removeHandler(self._handler)
            self._handler.close()
            self._handler = None
