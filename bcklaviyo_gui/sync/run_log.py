"""The part of a connection's log that one run wrote."""

import re
from datetime import datetime
from pathlib import Path

_STAMP = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d),\d{3}([+-]\d{4})? ")
_OLDER = (".2", ".1", "")
_LINES_KEPT = 5000


def read_run_log(path: Path, started: datetime, ended: datetime | None) -> str:
    """The lines between two instants, oldest first; of very many the last 5,000. Nothing when they are gone already."""
    # Runs are kept in whole seconds, and lines compared so.
    low = started.replace(microsecond=0)
    high = ended.replace(microsecond=0) if ended is not None else None
    lines: list[str] = []
    for suffix in _OLDER:
        try:
            text = path.with_name(path.name + suffix).read_text(encoding="utf-8", errors="replace")
        except OSError:
            continue
        lines.extend(_between(text, low, high))
    return "\n".join(lines[-_LINES_KEPT:])


def _between(text: str, low: datetime, high: datetime | None) -> list[str]:
    found = []
    is_inside = False
    for line in text.splitlines():
        match = _STAMP.match(line)
        if match:
            # Older versions wrote local time without its offset.
            moment = datetime.fromisoformat(match[1] + (match[2] or "")).astimezone()
            is_inside = low <= moment and (high is None or moment <= high)
        if is_inside:
            found.append(line)
    return found
