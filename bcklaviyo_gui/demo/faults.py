"""Scripted trouble: which requests go wrong, and how.

Not processed, then: `429` (with the API's headers), `429_bare` (without), `500` `502` `503` `504`, `answer_status:NNN`,
`cut_before` (connection closed), `html` (200 text/html), `challenge` (403 text/html with `cf-mitigated`), `silence`
(`seconds`, then closed). Processed, then: `cut_after` (closed without an answer), `silence_after`, `truncate` (the JSON
stops half-way, Content-Length promises all of it), `bad_json` (half of it with its own length), `set_field` and
`drop_field` (`path` in the rows of the answer, all or those of `rows` or `ids`), `edit` (a function of the body), and
`ignore_dates` (the order list forgets its date filters). And the kinds of `odd_answers`.
"""

from __future__ import annotations

import random
import re
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import msgspec

from bcklaviyo_gui.demo.odd_answers import CHANGED, STREAMED, Oddity
from bcklaviyo_gui.demo.wire import Answer, Request

UNPROCESSED = frozenset({"429", "429_bare", "500", "502", "503", "504", "cut_before", "html", "challenge", "silence"})
PROCESSED = frozenset(
    {"cut_after", "silence_after", "truncate", "bad_json", "set_field", "drop_field", "edit", "ignore_dates"}
)


@dataclass(slots=True)
class Rule:
    """One kind of trouble. It fires on the matching requests numbered in `occurrences` (1 is the first), else with
    `probability`, at most `times` times.
    """

    kind: str
    api: str | None = None
    method: str | None = None
    path: str = ""
    occurrences: frozenset[int] | None = None
    probability: float = 1.0
    times: int | None = None
    seconds: float | None = None
    field_path: str = ""
    value: object = None
    rows: frozenset[int] | None = None
    ids: frozenset[int] | None = None
    edit: Callable[[bytes], bytes] | None = None
    matched: int = 0
    fired: int = 0

    def __post_init__(self) -> None:
        known = self.kind in UNPROCESSED | PROCESSED | STREAMED | CHANGED or re.fullmatch(
            r"answer_status:\d{3}", self.kind
        )
        if not known:
            raise ValueError(f"unknown kind of fault: {self.kind}")
        try:
            re.compile(self.path)
        except re.error as error:
            raise ValueError(f"no pattern: {self.path}") from error

    @property
    def is_processed(self) -> bool:
        """Whether the request is worked on before things go wrong."""
        return self.kind in PROCESSED | CHANGED

    @property
    def oddity(self) -> Oddity:
        """The rule, as `odd_answers` takes it."""
        return Oddity(self.kind, self.seconds, self.field_path, self.value, self.ids or frozenset())

    def matches(self, request: Request) -> bool:
        return (
            self.api in {None, request.api}
            and self.method in {None, request.method}
            and re.search(self.path, f"{request.path}?{request.raw_query}") is not None
        )

    def fires(self, rng: random.Random) -> bool:
        """Count a matching request; whether this one goes wrong."""
        self.matched += 1
        if self.times is not None and self.fired >= self.times:
            return False
        chosen = rng.random() < self.probability if self.occurrences is None else self.matched in self.occurrences
        self.fired += chosen
        return chosen


class Faults:
    """The rules, asked in their order; the first that fires wins."""

    def __init__(self, seed: int = 1) -> None:
        self._rng = random.Random(f"{seed}/faults")
        self._lock = threading.Lock()
        self.rules: list[Rule] = []

    def add(self, kind: str, **wants: object) -> Rule:
        """Add a rule: see Rule for the names. Lists become sets."""
        rule = Rule(kind, **{name: _as_wanted(name, value) for name, value in wants.items()})  # type: ignore[arg-type]  # each as wanted
        with self._lock:
            self.rules.append(rule)
        return rule

    def add_all(self, rules: Iterable[Mapping[str, object]]) -> None:
        """Add rules that came as JSON; `path` and `field_path` as in Rule."""
        for rule in rules:
            self.add(**rule)  # type: ignore[arg-type]  # checked by name

    def clear(self) -> None:
        with self._lock:
            self.rules.clear()

    def next(self, request: Request) -> Rule | None:
        """What goes wrong with this request, if anything."""
        with self._lock:
            for rule in self.rules:
                if rule.matches(request) and rule.fires(self._rng):
                    return rule
        return None


def _as_wanted(name: str, value: object) -> object:
    return (
        frozenset(value) if name in {"occurrences", "rows", "ids"} and isinstance(value, list | tuple | set) else value
    )


def instead(rule: Rule, request: Request) -> Answer | None:
    """The answer of a rule that keeps the request from being processed; None when there is none at all."""
    if rule.kind in {"cut_before", "silence"}:
        return None
    if rule.kind in {"429", "429_bare"}:
        return _throttled(rule, request)
    if rule.kind == "html":
        return Answer(200, b"<!DOCTYPE html><html><body>Please wait</body></html>", "text/html; charset=utf-8")
    if rule.kind == "challenge":
        page = b"<!DOCTYPE html><html><body>Just a moment...</body></html>"
        return Answer(403, page, "text/html; charset=UTF-8", {"cf-mitigated": "challenge"})
    status = int(rule.kind.removeprefix("answer_status:"))
    if request.api == "klaviyo":
        error = {"id": "0", "status": status, "code": "error", "title": "Error", "detail": "Scripted.", "source": {}}
        return Answer(status, msgspec.json.encode({"errors": [error]}), "application/vnd.api+json")
    return Answer(status, msgspec.json.encode({"status": status, "title": "Scripted."}))


def _throttled(rule: Rule, request: Request) -> Answer:
    bare = rule.kind == "429_bare"
    if request.api == "klaviyo":
        seconds = 1 if rule.seconds is None else int(rule.seconds)
        error = {
            "id": "0",
            "status": 429,
            "code": "throttled",
            "title": "Request was throttled.",
            "detail": f"Request was throttled. Expected available in {seconds} second.",
            "source": {"pointer": "/data"},
        }
        headers = {} if bare else {"Retry-After": str(seconds)}
        return Answer(429, msgspec.json.encode({"errors": [error]}), "application/vnd.api+json", headers)
    reset_ms = int(1000 * (0.05 if rule.seconds is None else rule.seconds))
    headers = {
        "X-Rate-Limit-Time-Window-Ms": "30000",
        "X-Rate-Limit-Time-Reset-Ms": str(reset_ms),
        "X-Rate-Limit-Requests-Quota": "150",
        "X-Rate-Limit-Requests-Left": "0",
    }
    return Answer(429, b'{"status":429,"title":"Too many requests"}', headers={} if bare else headers)


def spoil(rule: Rule, answer: Answer) -> int:
    """Change a finished answer as the rule wants; returns the Content-Length to promise."""
    if rule.kind == "truncate":
        promised = len(answer.body)
        answer.body = answer.body[: promised // 2]
        return promised
    if rule.kind == "bad_json":
        answer.body = answer.body[: max(1, len(answer.body) // 2)]
    if rule.kind in {"set_field", "drop_field"} and answer.body:
        answer.body = _patched(rule, answer.body)
    if rule.kind == "edit" and rule.edit is not None:
        answer.body = rule.edit(answer.body)
    return len(answer.body)


def _patched(rule: Rule, body: bytes) -> bytes:
    decoded = msgspec.json.decode(body)
    rows = decoded["data"] if isinstance(decoded, dict) and "data" in decoded else decoded
    if isinstance(rows, dict):
        rows = [rows]
    for index, row in enumerate(rows):
        if rule.rows is not None and index not in rule.rows:
            continue
        if rule.ids is not None and row.get("id") not in rule.ids:
            continue
        *parents, last = rule.field_path.split(".")
        target = row
        for name in parents:
            target = target[int(name)] if isinstance(target, list) else target[name]
        if rule.kind == "set_field":
            target[last] = rule.value
        else:
            target.pop(last, None)
    return msgspec.json.encode(decoded)
