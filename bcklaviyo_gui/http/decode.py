"""An answer's JSON as a typed value, or the field that is not what it should be."""

import re
from decimal import Decimal
from typing import TypeVar

import msgspec

from bcklaviyo_gui.domain.errors import ContractBroken
from bcklaviyo_gui.domain.masking import mask_keys
from bcklaviyo_gui.domain.messages import Message, quoted
from bcklaviyo_gui.http.scalars import fitted
from bcklaviyo_gui.local import typed_json

T = TypeVar("T")

_MISSING = re.compile(r"missing required field `([^`]+)`")
_PLACE = re.compile(r" - at `\$\.?([^`]*)`")
_EXCERPT_CHARS = 200


def decode(body: bytes, shape: type[T], endpoint: str) -> T:
    """The body as `shape`; untyped numbers are int or Decimal. Raises ContractBroken.

    "12" passes for a number, and 12 for text.
    """
    problem: Message
    try:
        return decode_loosely(body, shape)
    except msgspec.ValidationError as error:
        problem, field = _fault(mask_keys(str(error)))
    except (msgspec.DecodeError, UnicodeDecodeError):
        problem, field = Message("no JSON"), None
    raise ContractBroken(problem, endpoint=endpoint, field=field)


def decode_loosely(body: bytes, shape: type[T]) -> T:
    """The same. Raises what msgspec raises."""
    try:
        return typed_json.decoder(shape, strict=False, float_hook=Decimal).decode(body)
    except msgspec.ValidationError:
        generic = typed_json.decoder(object, float_hook=Decimal).decode(body)
        better = fitted(generic, shape)
        if better == generic:
            raise
    return typed_json.convert(better, shape, strict=False)


def excerpt(body: bytes) -> Message:
    """The beginning of an answer that was not expected, on one line."""
    text = " ".join(body[: 4 * _EXCERPT_CHARS].decode("utf-8", "replace").split())
    shown = "".join(c for c in text if c.isprintable())[:_EXCERPT_CHARS]
    return quoted(shown) if shown else Message("nothing more")


def _fault(message: str) -> tuple[Message, str | None]:
    """The problem and the field of msgspec's "Object missing required field `id` - at `$.data[0]`"."""
    place, missing = _PLACE.search(message), _MISSING.search(message)
    parts = [place[1] if place else "", missing[1] if missing else ""]
    return quoted(_PLACE.sub("", message)), ".".join(filter(None, parts)) or None
