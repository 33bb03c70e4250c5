"""A JSON value, and the answer or file that holds it, with something in it that should not be there."""

import json
import random
from collections.abc import Iterator
from typing import Any

KINDS = ("drop", "retype", "double", "nest", "rename", "truncate", "huge", "text", "number", "bytes", "empty", "deep")

HOSTILE_TEXTS = (
    "", " ", "\x00", "\x1b[31m", "\u202egnp", "<img src=x>", "[/bold]", "%s{0}{x}", "=1+1", "💥" * 50, "-1", "NaN",
    "1e999", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59+14:00", "2026-02-30", "Fri, 31 Dec 9999 23:59:59 +0000",
    "../../etc", "http://evil.example/x", "true", "null", "²", "١٢", "a" * 10_000, "Europe/Nowhere",
    "line\nline", "\u2028", "pk_abc",
)  # fmt: skip
HOSTILE_BYTES = (b"\xff", b"\x00", b"\xed\xa0\x80", b'"', b"}", b"\\", b"\xef\xbb\xbf")
HOSTILE_NUMBERS = (
    0,
    -1,
    1,
    2**31,
    2**53 + 1,
    2**63,
    -(2**63) - 1,
    10**30,
    0.1,
    -0.0,
    1e308,
    1e-320,
    253402300800,
    -62135596801,
)


def mutated(body: bytes, kind: str, rng: random.Random) -> bytes:
    """The bytes with one thing wrong; bytes that are no JSON are only cut or replaced."""
    if kind == "truncate":
        return body[: rng.randrange(len(body) + 1)]
    if kind == "empty":
        return rng.choice((b"", b" ", b"[]", b"{}", b"null", b"0", b'""', b"true"))
    if kind == "bytes":
        place = rng.randrange(len(body) + 1)
        return (
            body[:place]
            + rng.choice((b"\xff", b"\x00", b"\xed\xa0\x80", b'"', b"}", b"\\", b"\xef\xbb\xbf"))
            + body[place:]
        )
    if kind == "deep":
        return b"[" * 20_000 + body + b"]" * 20_000
    try:
        value = json.loads(body)
    except ValueError:
        return body[::-1]
    places = list(_places(value))
    if not places:
        return json.dumps(_instead(value, kind, rng)).encode()
    holder, key = rng.choice(places)
    _spoil(holder, key, kind, rng)
    return json.dumps(value).encode()


def _places(value: object) -> Iterator[tuple[Any, Any]]:
    """All that can be replaced, by the list or object that holds it."""
    if isinstance(value, dict | list):
        for key in list(value) if isinstance(value, dict) else range(len(value)):
            yield value, key
            yield from _places(value[key])


def _spoil(holder: Any, key: Any, kind: str, rng: random.Random) -> None:
    if kind == "drop":
        del holder[key]
    elif kind == "double" and isinstance(holder, list):
        holder.insert(key, holder[key])
    elif kind == "rename" and isinstance(holder, dict):
        holder[rng.choice((f"{key}x", "", "id", "type", key.upper()))] = holder.pop(key)
    else:
        holder[key] = _instead(holder[key], kind, rng)


def _instead(value: object, kind: str, rng: random.Random) -> Any:
    if kind == "nest":
        return rng.choice(([value], {"data": value}, [[[value]]], {"": value}))
    if kind == "huge":
        return rng.choice(("h" * 200_000, [value] * 300, 10**400, {str(n): n for n in range(2000)}))
    if kind == "text":
        return rng.choice(HOSTILE_TEXTS)
    if kind == "number":
        return rng.choice(HOSTILE_NUMBERS)
    return rng.choice((None, True, False, [], {}, "x", 7, [value], [None], {"id": None}, str(value), _number(value)))


def _number(value: Any) -> Any:
    try:
        return float(value)
    except (TypeError, ValueError):
        return 0.5
