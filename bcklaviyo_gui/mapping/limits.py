"""An event within what Klaviyo takes: a sale that is reported in part is better than one that is refused.

100 KB a text, 4,000 items a list (Events API overview), 5 MB a request (rate limits and errors). Lists are cut where
they are made; what is here works on the encoded event, because hardly any is ever too large.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

import msgspec

from bcklaviyo_gui.klaviyo.batching import MAX_BYTES
from bcklaviyo_gui.local import typed_json

TEXT_BYTES_MAX = 100_000
LIST_MAX = 4_000
# A request of its own, with what surrounds it, its profile and a backfill flag that it may still get.
EVENT_BYTES_MAX = MAX_BYTES - 10_000

_OPTIONS, _OPTION, _LINE_ITEMS, _EXTRA = "Options", "Option", "Line Items", "$extra"


@dataclass(frozen=True, slots=True)
class Fitted:
    """An event's encoded attributes within the limits, and what had to be cut, in words for the log."""

    attributes: bytes
    cuts: tuple[str, ...] = ()


def fitted(attributes: bytes) -> Fitted:
    """The event within the limits: texts are cut, then options, then line items, then other lists, from their ends."""
    if len(attributes) <= TEXT_BYTES_MAX:
        return Fitted(attributes)
    event = _DECODER.decode(attributes)
    cuts: dict[str, int] = {}
    properties = _cut_texts(event.get("properties"), cuts, "")
    if not isinstance(properties, dict):
        return Fitted(attributes)
    event["properties"] = properties
    encoded = _encode(event)
    excess = len(encoded) - EVENT_BYTES_MAX
    if excess > 0:
        for name, size in _removals(properties):
            cuts[name] = cuts.get(name, 0) + 1
            excess -= size
            if excess <= 0:
                break
        encoded = _encode(event)
    if not cuts:
        return Fitted(attributes)
    return Fitted(encoded, tuple(f"{name} ({count})" for name, count in cuts.items()))


def _cut_texts(value: object, cuts: dict[str, int], name: str) -> object:
    """The value with every text cut behind its last whole character that fits."""
    if isinstance(value, dict):
        return {key: _cut_texts(part, cuts, key) for key, part in value.items()}
    if isinstance(value, list):
        return [_cut_texts(part, cuts, name) for part in value]
    if not isinstance(value, str) or len(value) * 4 <= TEXT_BYTES_MAX:
        return value
    data = value.encode()
    if len(data) <= TEXT_BYTES_MAX:
        return value
    cuts[f"{name}-text"] = cuts.get(f"{name}-text", 0) + 1
    return data[:TEXT_BYTES_MAX].decode(errors="ignore")


def _removals(properties: dict[str, object]) -> Iterator[tuple[str, int]]:
    """Take one thing after another out of the properties; yields its name and how many bytes it was."""
    rows, extra = properties.get(_LINE_ITEMS), properties.get(_EXTRA)
    for row in reversed(rows if isinstance(rows, list) else []):
        if isinstance(row, dict) and row.get(_OPTIONS):
            size = len(_encode(row[_OPTIONS]))
            row[_OPTIONS] = []
            yield _OPTIONS, size - 2
    yield from _shortened(_OPTION, properties.get(_OPTION))
    lists = [rows, *(extra.values() if isinstance(extra, dict) else ())]
    found = [one for one in lists if isinstance(one, list)]
    while longest := max(map(len, found), default=0):
        # The same lines stand in all of them, and stay the same lines.
        removed = [one.pop() for one in found if len(one) == longest]
        yield _LINE_ITEMS, sum(len(_encode(one)) + 1 for one in removed)
    for name, value in properties.items():
        yield from _shortened(name, value)


def _shortened(name: str, value: object) -> Iterator[tuple[str, int]]:
    while isinstance(value, list) and value:
        yield name, len(_encode(value.pop())) + 1


# float_hook: the digits as they stand, never a binary float.
_DECODER = typed_json.decoder(dict[str, object], float_hook=Decimal)
_encode = msgspec.json.Encoder(decimal_format="number").encode
