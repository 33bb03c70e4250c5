"""What BigCommerce gives to copy: the API path, the downloaded text file, or single values. Pure."""

import re
from dataclasses import dataclass

# The layout of the downloaded file is not documented: names and values are looked for, whatever stands between them.
_TOKEN = re.compile(r"(?:access[ _-]*token|x-auth-token)[\"'\s:=]+([A-Za-z0-9_-]{8,})", re.IGNORECASE)
_PATH = re.compile(r"/stores/([A-Za-z0-9]+)")
_PANEL = re.compile(r"(?:https?://)?store-([A-Za-z0-9]+)\.mybigcommerce\.com", re.IGNORECASE)
_LONE_HASH = re.compile(r"[a-z0-9]{4,14}", re.IGNORECASE)
_LONE_TOKEN = re.compile(r"[A-Za-z0-9]{25,64}")


@dataclass(frozen=True)
class PastedAccess:
    """What was found; None for what was not."""

    store_hash: str | None = None
    token: str | None = None


def read_pasted_access(text: str) -> PastedAccess:
    """The store hash and the access token in a pasted text."""
    path = _PATH.search(text) or _PANEL.search(text)
    token = _TOKEN.search(text)
    if path or token:
        return PastedAccess(path[1] if path else None, token[1] if token else None)
    words = text.split()
    if len(words) == 1 and _LONE_TOKEN.fullmatch(words[0]):
        return PastedAccess(token=words[0])
    if len(words) == 1 and _LONE_HASH.fullmatch(words[0]):
        return PastedAccess(store_hash=words[0])
    return PastedAccess()
