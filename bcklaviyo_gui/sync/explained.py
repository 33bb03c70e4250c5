"""What an explanation says: an order beside the events that it makes, as names and values."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import TypeAlias

import msgspec

from bcklaviyo_gui.domain.metrics import Metric
from bcklaviyo_gui.local import typed_json
from bcklaviyo_gui.mapping.receipt import ReceiptRow

Json: TypeAlias = "str | int | bool | Decimal | list[Json] | dict[str, Json] | None"


@dataclass(frozen=True, slots=True)
class ExplainedEvent:
    """An event as it would be sent; `properties` are names and values as text, `raw` the JSON, laid out."""

    metric: Metric
    unique_id: str
    time: datetime
    value: Decimal
    currency: str
    identity: str
    is_quiet: bool
    properties: tuple[tuple[str, str], ...]
    raw: str


@dataclass(frozen=True, slots=True)
class ExplainedOrder:
    """An order, property by property as the store gives it, as a receipt, and its events."""

    order_id: int
    order: tuple[tuple[str, str], ...]
    events: tuple[ExplainedEvent, ...]
    receipt: tuple[ReceiptRow, ...] = ()


def explained_event(metric: Metric, unique_id: str, identity: str, attributes: bytes, data: bytes) -> ExplainedEvent:
    """An event of these encoded attributes; `data` is the whole object that is sent."""
    found: dict[str, Json] = json.loads(attributes, parse_float=Decimal)
    properties = found.get("properties")
    return ExplainedEvent(
        metric=metric,
        unique_id=unique_id,
        time=datetime.fromisoformat(str(found["time"])),
        value=Decimal(str(found["value"])),
        currency=str(found["value_currency"]),
        identity=identity,
        is_quiet=found.get("backfill") is True,
        properties=tuple(_flatten("", properties)) if isinstance(properties, dict) else (),
        raw=_laid_out(data),
    )


def order_pairs(body: bytes) -> tuple[tuple[str, str], ...]:
    """An order as the store gives it: names and values as text."""
    order: Json = json.loads(body, parse_float=Decimal)
    if isinstance(order, list) and order:
        order = order[0]
    return tuple((_readable(name), text) for name, text in _flatten("", order)) if isinstance(order, dict) else ()


def profile_pairs(payload: bytes) -> tuple[tuple[tuple[str, str], ...], str]:
    """A profile as it would be sent: names and values as text, and the JSON, laid out."""
    line: dict[str, Json] = json.loads(payload, parse_float=Decimal)
    attributes = line.get("attributes")
    pairs = tuple(_flatten("", attributes)) if isinstance(attributes, dict) else ()
    shown = typed_json.decode(payload, dict[str, msgspec.Raw])
    shown.pop("kind", None)
    return pairs, _laid_out(msgspec.json.encode(shown))


def _flatten(name: str, value: Json) -> Iterator[tuple[str, str]]:
    """Names and texts; nothing for what is empty, or only a link to somewhere else."""
    if isinstance(value, dict):
        if set(value) <= {"url", "resource"}:
            return
        for key, part in value.items():
            yield from _flatten(f"{name} › {key}" if name else key, part)
    elif isinstance(value, list) and any(isinstance(part, (dict, list)) for part in value):
        for number, part in enumerate(value, start=1):
            yield from _flatten(f"{name} {number}", part)
    elif isinstance(value, list):
        if value:
            yield name, ", ".join(_text(part) for part in value)
    elif value is not None and value != "":
        yield name, _text(value)


def _text(value: Json) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def _readable(name: str) -> str:
    return " › ".join(part.replace("_", " ").capitalize() for part in name.split(" › "))


def _laid_out(data: bytes) -> str:
    return msgspec.json.format(data, indent=2).decode()
