"""Keys and people that must turn up nowhere, and where to look for them."""

import io
import re
import zipfile
from collections.abc import Iterable
from pathlib import Path

TOKEN, KEY = "canary0token0zq7f3k9x", "pk_canary0key0zq7f3k9x"


def text_of(paths: Iterable[Path]) -> str:
    """All that stands in these files."""
    return "\n".join(path.read_text("utf-8", errors="replace") for path in paths)


def unpacked(archive: Path) -> str:
    """All that stands in the files of a diagnostics archive."""
    with zipfile.ZipFile(io.BytesIO(archive.read_bytes())) as opened:
        names = opened.namelist()
        assert {"about.json", "settings.json", "connections.json"} <= set(names)
        assert any(re.fullmatch(r"connection-1/log\.txt", name) for name in names)
        assert "connection-1/runs.json" in names
        return "\n".join(opened.read(name).decode() for name in names)
