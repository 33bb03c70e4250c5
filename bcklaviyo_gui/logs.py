"""The program's log: what it did, without keys and without personal data."""

import io
import logging
import os
import re
from logging.handlers import RotatingFileHandler
from pathlib import Path

from bcklaviyo_gui.credentials import Secrets

LOGGER = "bcklaviyo_gui"
_EMAIL = re.compile(r"[^\s@\"'<>=&/]+(?:@|%40)[^\s@\"'<>&]+")


def mask(text: str, secrets: Secrets | None = None) -> str:
    """The text with keys and emails hidden."""
    if secrets is not None:
        for secret in (secrets.bigcommerce_token, secrets.klaviyo_key):
            text = text.replace(secret, "…")
    return _EMAIL.sub("…@…", text)


class _Masking(logging.Formatter):
    def __init__(self, secrets: Secrets | None) -> None:
        super().__init__("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s")
        self._secrets = secrets

    def format(self, record: logging.LogRecord) -> str:
        return mask(super().format(record), self._secrets)


class _PrivateFile(RotatingFileHandler):
    """Each file, also after a rotation, is readable by its owner alone."""

    def _open(self) -> io.TextIOWrapper:
        handle = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return io.TextIOWrapper(io.FileIO(handle, "a"), encoding="utf-8", line_buffering=True)


class ConnectionLog:
    """Writes the log of one connection while it is open; at most 2 MB, and two older files."""

    def __init__(self, path: Path, secrets: Secrets | None = None) -> None:
        self._path = path
        self._secrets = secrets
        self._handler: _PrivateFile | None = None

    def __enter__(self) -> "ConnectionLog":
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = _PrivateFile(self._path, maxBytes=2_000_000, backupCount=2, encoding="utf-8")
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
