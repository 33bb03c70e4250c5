"""The last reconciliation of a connection, kept on disk: the screen shows it again at the next start.

One file: a line with everything but the discrepancies, then lines of some hundred discrepancies each, all JSON. Lines,
because a decoder holds the interpreter until it is done, and a window shares that interpreter.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from fractions import Fraction
from itertools import islice
from pathlib import Path

import msgspec

from bcklaviyo_gui.domain.messages import NOTHING, Message, from_json, quoted, to_json
from bcklaviyo_gui.local import typed_json
from bcklaviyo_gui.local.files import read_if_there, write_private
from bcklaviyo_gui.reconcile.causes import Discrepancy
from bcklaviyo_gui.reconcile.result import Reconciliation
from bcklaviyo_gui.reconcile.revenue import StepOrder, StepOrders

LAST_FILE = "reconciliation.json"
"""In a connection's folder: what was compared last."""

CHECK_FILE = "check.json"
"""In a connection's folder: the newest automatic check."""

_A_LINE = 250
_VERSION = 2


@dataclass(frozen=True)
class Kept:
    """A reconciliation, when it was made (UTC), and which metrics were asked for (none: the default)."""

    found: Reconciliation
    made: datetime
    metric_ids: tuple[str, ...] = ()
    version: int = _VERSION


def keep(path: Path, kept: Kept) -> None:
    """Write it; raises StateUnusable when the file cannot be written."""
    write_private(path, b"\n".join(_lines(kept)))


def recall(path: Path) -> Kept | None:
    """What was kept; None when there is none, or one of another version: nothing of value is lost with it."""
    content = read_if_there(path)
    if not content:
        return None
    lines = iter(content.split(b"\n"))
    try:
        kept = _HEAD.decode(next(lines))
        if kept.version != _VERSION:
            return None
        found = tuple(discrepancy for line in lines for discrepancy in _SOME.decode(line))
    except (ZeroDivisionError, *typed_json.Undecodable):
        return None
    return replace(kept, found=replace(kept.found, discrepancies=found))


def _lines(kept: Kept) -> Iterator[bytes]:
    yield _ENCODER.encode(replace(kept, found=replace(kept.found, discrepancies=())))
    rest = iter(kept.found.discrepancies)
    while chunk := tuple(islice(rest, _A_LINE)):
        yield _ENCODER.encode(chunk)


def _write(value: object) -> object:
    if isinstance(value, Fraction):
        return str(value)
    if isinstance(value, Message):
        return to_json(value)
    if isinstance(value, StepOrders):
        return list(value)
    raise NotImplementedError


def _read(kind: type, value: object) -> object:
    if kind is Fraction and isinstance(value, str):
        return Fraction(value)
    if kind is Message and isinstance(value, str):
        return _message(value)
    if kind is StepOrders:
        return StepOrders(typed_json.convert(value, tuple[StepOrder, ...]))
    raise NotImplementedError


def _message(text: str) -> Message:
    """A message; older files hold finished sentences."""
    try:
        return from_json(text)
    except ValueError:
        return quoted(text) if text else NOTHING


_ENCODER = msgspec.json.Encoder(enc_hook=_write)
_HEAD = typed_json.decoder(Kept, dec_hook=_read)
_SOME = typed_json.decoder(tuple[Discrepancy, ...], dec_hook=_read)
