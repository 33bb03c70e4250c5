"""Answers that are allowed by nobody's documents, and come all the same: without an end, in a circle, in other types.

Not processed, then without an end: `drip` (a byte every `seconds`), `endless` (a body), `huge_chunk` (of FFFFFFFFFFFF
bytes, never sent), `endless_continue` (100 Continue, again and again), `gzip_bomb` (2 MB that unpack to 2 GB).
Processed, then: `withhold` (500 for every list that holds an order of `ids`), `circle` (each page links to another, and
that one back), `new_cursors` (ever new cursors, never a new row), `extra_bucket` (metric aggregates with one day more,
`value` is "before" or "behind"), `half_surrogates` (half an emoji behind `field_path` of the first row),
`numbers_as_text` and `text_as_numbers` (everywhere).
"""

from __future__ import annotations

import gzip
import json
import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache
from itertools import count
from urllib.parse import parse_qsl, urlencode

from bcklaviyo_gui.demo.wire import Answer, Request

Json = object
Edit = Callable[[Json], Json]

STREAMED = frozenset({"drip", "endless", "huge_chunk", "endless_continue", "gzip_bomb"})
CHANGED = frozenset(
    {
        *("withhold", "circle", "new_cursors", "extra_bucket"),
        *("half_surrogates", "numbers_as_text", "text_as_numbers"),
    }
)
_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
_CURSORS = ("page[cursor]", "after")
_BOMB_MEMBERS, _MEMBER_BYTES = 128, 16 << 20
_new_cursor = count(1)


@dataclass(frozen=True, slots=True)
class Oddity:
    """What of a rule matters here; see the module, and Rule."""

    kind: str
    seconds: float | None = None
    field_path: str = ""
    value: Json = None
    ids: frozenset[int] = frozenset()


def stream(oddity: Oddity, stopping: threading.Event) -> Iterator[bytes]:
    """All bytes of an answer, status line and all; it ends when nobody listens, or when the server stops."""
    if oddity.kind == "gzip_bomb":
        return _bomb()
    begins, goes_on = {
        "drip": (_HEAD + b"Content-Length: 1000000\r\n\r\n[", b" "),
        "endless": (_HEAD + b"Connection: close\r\n\r\n[", b" " * 65_536),
        "huge_chunk": (_HEAD + b"Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFF\r\n[", b" " * 65_536),
        "endless_continue": (b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 1_000),
    }[oddity.kind]
    pause_s = (0.5 if oddity.seconds is None else oddity.seconds) if oddity.kind == "drip" else 0
    return _for_ever(begins, goes_on, pause_s, stopping)


def _for_ever(begins: bytes, goes_on: bytes, pause_s: float, stopping: threading.Event) -> Iterator[bytes]:
    yield begins
    while not stopping.wait(pause_s):
        yield goes_on


def _bomb() -> Iterator[bytes]:
    yield _HEAD + b"Content-Encoding: gzip\r\nConnection: close\r\n\r\n"
    member = _packed_zeros()
    for _ in range(_BOMB_MEMBERS):
        yield member


@cache
def _packed_zeros() -> bytes:
    return gzip.compress(bytes(_MEMBER_BYTES))


def before(oddity: Oddity, request: Request) -> Request:
    """The request as it is worked on: a list that leads nowhere always gives its first page."""
    if oddity.kind not in {"circle", "new_cursors"}:
        return request
    kept = [(name, value) for name, value in parse_qsl(request.raw_query) if name not in _CURSORS]
    return replace(request, raw_query=urlencode(kept))


def change(oddity: Oddity, request: Request, answer: Answer) -> None:
    """Change a finished answer."""
    if answer.status != 200 or not answer.body:
        return
    content = json.loads(answer.body, parse_float=_Number)
    if oddity.kind == "withhold":
        if isinstance(content, list) and any(row.get("id") in oddity.ids for row in content):
            answer.status, answer.body = 500, b'{"status":500,"title":"Internal error"}'
        return
    answer.body = json.dumps(_changed(oddity, request, content), default=str).encode()


class _Number(float):
    """A number that is written as it was read."""

    def __new__(cls, text: str) -> _Number:
        number = super().__new__(cls, text)
        number.text = text
        return number

    text: str

    def __repr__(self) -> str:
        return self.text


def _changed(oddity: Oddity, request: Request, content: Json) -> Json:
    if oddity.kind == "numbers_as_text":
        return _everywhere(content, _as_text)
    if oddity.kind == "text_as_numbers":
        return _everywhere(content, _as_number)
    if isinstance(content, dict) and oddity.kind in {"circle", "new_cursors"}:
        _lead_on(oddity.kind, request, content)
    if isinstance(content, dict) and oddity.kind == "extra_bucket":
        _add_bucket(content["data"]["attributes"], is_before=oddity.value == "before")
    if oddity.kind == "half_surrogates":
        _cut_text(content, oddity.field_path)
    return content


def _lead_on(kind: str, request: Request, content: dict[str, Json]) -> None:
    cursor = request.params().get("page[cursor]", request.params().get("after"))
    following = f"c{next(_new_cursor)}" if kind == "new_cursors" else "A" if cursor == "B" else "B"
    if request.api == "klaviyo":
        query = urlencode({**before(Oddity(kind), request).params(), "page[cursor]": following})
        content["links"] = {"next": f"{request.path}?{query}"}
    else:
        content["meta"] = {"cursor_pagination": {"end_cursor": following}}


def _add_bucket(attributes: dict[str, list[dict[str, dict[str, list[Json]]]]], *, is_before: bool) -> None:
    dates: list[str] = attributes["dates"]  # type: ignore[assignment]  # its own answer
    edge = datetime.fromisoformat(dates[0 if is_before else -1])
    place = 0 if is_before else len(dates)
    dates.insert(place, (edge + timedelta(days=-1 if is_before else 1)).isoformat())
    for group in attributes["data"]:
        for numbers in group["measurements"].values():
            numbers.insert(place, 7)


def _cut_text(content: Json, field_path: str) -> None:
    rows = content.get("data", content) if isinstance(content, dict) else content
    for row in rows[:1] if isinstance(rows, list) else []:
        *parents, last = field_path.split(".")
        target = row
        for name in parents:
            target = target[name]
        target[last] = f"{target[last]} \ud83d"


def _everywhere(value: Json, edit: Edit) -> Json:
    if isinstance(value, dict):
        return {name: _everywhere(item, edit) for name, item in value.items()}
    if isinstance(value, list):
        return [_everywhere(item, edit) for item in value]
    return edit(value)


def _as_text(value: Json) -> Json:
    return repr(value) if isinstance(value, int | float) and not isinstance(value, bool) else value


def _as_number(value: Json) -> Json:
    is_whole = isinstance(value, str) and re.fullmatch(r"[1-9]\d{0,17}|0", value)
    return int(value) if is_whole else value  # type: ignore[call-overload]  # a number or its text
