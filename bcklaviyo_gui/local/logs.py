"""The program's log: what it did, without keys and without personal data."""

import io
import logging
import os
import re
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path

from bcklaviyo_gui.domain.errors import StateUnusable
from bcklaviyo_gui.domain.masking import mask_keys
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.domain.plain_text import plain_lines
from bcklaviyo_gui.local.credentials import Secrets
from bcklaviyo_gui.local.data_folder import make_missing_private

LOGGER = "bcklaviyo_gui"
_EMAIL = re.compile(r"[^\s@\"'<>=&/]+(?:@|%40)[^\s@\"'<>&]+")
_PHONE = re.compile(r"\+\d[\d ().-]{6,}\d")


def mask(text: str, secrets: Secrets | None = None) -> str:
    """The text with keys, emails and phone numbers hidden."""
    known = () if secrets is None else (secrets.bigcommerce_token, secrets.klaviyo_key)
    return _PHONE.sub("+…", _EMAIL.sub("…@…", mask_keys(text, known)))


class _Masking(logging.Formatter):
    def __init__(self, secrets: Secrets | None) -> None:
        super().__init__("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s")
        self._secrets = secrets

    def formatTime(self, record: logging.LogRecord, datefmt: str | None = None) -> str:  # noqa: N802, ARG002
        """Local time with its offset: without it an hour comes twice when clocks are set back."""
        moment = datetime.fromtimestamp(record.created, UTC).astimezone()
        return f"{moment:%Y-%m-%d %H:%M:%S},{moment.microsecond // 1000:03}{moment:%z}"

    def format(self, record: logging.LogRecord) -> str:
        return mask(plain_lines(super().format(record)), self._secrets)


class _PrivateFile(RotatingFileHandler):
    """Each file, also after a rotation, is readable by its owner alone."""

    def _open(self) -> io.TextIOWrapper:
        handle = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return io.TextIOWrapper(io.FileIO(handle, "a"), encoding="utf-8", line_buffering=True)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Nothing: a full disk ends the run by its state file; a log that cannot be written must not end it sooner."""


class ConnectionLog:
    """Writes the log of one connection while it is open; at most 2 MB, and two older files."""

    def __init__(self, path: Path, secrets: Secrets | None = None) -> None:
        self._path = path
        self._secrets = secrets
        self._handler: _PrivateFile | None = None

    def __enter__(self) -> "ConnectionLog":
        try:
            make_missing_private(self._path.parent)
            handler = _PrivateFile(self._path, maxBytes=2_000_000, backupCount=2, encoding="utf-8")
        except OSError as error:
            raise StateUnusable(
                Message("The log {place} cannot be written: {cause}.", place=self._path, cause=error)
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
