"""JSON as typed values: the one place where msgspec is told of a class.

msgspec (0.22) fills in what it knows of a class when the class is first decoded, and does not hold other threads off
meanwhile: one that decodes the same class reads what is half filled in, and the process dies. Here each decoder is made
once, one at a time, and is whole before anybody has it.
"""

import threading
from collections.abc import Callable
from typing import Any, TypeVar

import msgspec

T = TypeVar("T")
Undecodable = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
"""What `decode` raises for a content that is damaged: no JSON, another shape, no UTF-8, nested without end."""

Hook = Callable[..., Any]

_BUILDING = threading.Lock()
_BUILT: dict[tuple[object, bool, Hook | None, Hook | None], msgspec.json.Decoder[Any]] = {}


def decoder(
    shape: type[T], *, strict: bool = True, float_hook: Hook | None = None, dec_hook: Hook | None = None
) -> msgspec.json.Decoder[T]:
    """A decoder of `shape`, the same one for the same arguments; they mean what they mean to msgspec."""
    key = (shape, strict, float_hook, dec_hook)
    with _BUILDING:
        if key not in _BUILT:
            _BUILT[key] = msgspec.json.Decoder(shape, strict=strict, float_hook=float_hook, dec_hook=dec_hook)
        return _BUILT[key]


def decode(content: bytes | str, shape: type[T], *, strict: bool = True) -> T:
    """The content as `shape`. Raises one of `Undecodable`."""
    return decoder(shape, strict=strict).decode(content)


def convert(value: object, shape: type[T], *, strict: bool = True) -> T:
    """Generic JSON, made of dicts and lists, as `shape`. Raises msgspec.ValidationError."""
    decoder(shape)
    return msgspec.convert(value, shape, strict=strict)
