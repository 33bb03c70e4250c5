"""A server that repeats the keys it got, wherever it may say something: they go no further than the wire."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bcklaviyo_gui.demo.http_server import Delivery
from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.demo.wire import Answer, Request
from bcklaviyo_gui.domain.masking import mask_keys
from bcklaviyo_gui.http.answers import Answer as Received
from bcklaviyo_gui.http.echoes import Echoes
from tests.support.cli.canaries import KEY, TOKEN, text_of, unpacked
from tests.support.cli.door import Answered, Door, NoLimits

SHAPED_TOKEN = "q7f3k9x2m4n8b1v5c0z6l3j7h2g9d4s"
GONE = ("canary0token", "canary0key", SHAPED_TOKEN)

Say = Callable[[Request], Answer | None]


class EchoingDemo(DemoServer):
    """Answers what `say` makes of a request, where it makes something of it."""

    say: Say = staticmethod(lambda request: None)

    def respond(self, request: Request) -> Delivery:
        answer = self.say(request)
        return super().respond(request) if answer is None else Delivery(answer, len(answer.body))


@contextmanager
def echoing(door: Door) -> Iterator[EchoingDemo]:
    with EchoingDemo(orders=4, quota=0, klaviyo_limits=False) as server:
        server.klaviyo.limits = NoLimits()
        server.token = server.bigcommerce.token = TOKEN
        server.key = server.account.key = KEY
        door.demo = server
        door.keys(TOKEN, KEY)
        yield server


def echo(request: Request) -> str:
    """What a debugging proxy says: all it got, and keys of others that it knows."""
    return f"bad request by {dict(request.headers)} {TOKEN.upper()} {SHAPED_TOKEN} {KEY}"


def fault(request: Request, pointer: str = "/data/attributes") -> Answer:
    """A refusal in Klaviyo's shape."""
    error = {"id": "1", "status": 400, "code": "invalid", "title": "Invalid", "detail": echo(request)}
    return Answer(400, json.dumps({"errors": [error | {"source": {"pointer": pointer}}]}).encode())


def on(path: str, answer: Callable[[Request], Answer], method: str | None = None) -> Say:
    return lambda request: answer(request) if path in request.path and method in (None, request.method) else None


def long_echo(request: Request) -> Answer:
    """The key lies across the place where an excerpt ends."""
    return Answer(400, ("x" * 190 + " " + echo(request)).encode(), "text/plain")


def escaped_echo(request: Request) -> Answer:
    letters = "".join(f"\\u{ord(letter):04x}" for letter in TOKEN + " " + KEY)
    return Answer(422, f'{{"title": "{letters}"}}'.encode())


def other_revision(request: Request) -> Answer:
    return Answer(200, b'{"data": []}', headers={"X-Klaviyo-API-Revision": KEY})


def store_of_that_name(request: Request) -> Answer:
    store = {"id": "x", "name": f"Shop {TOKEN}", "plan_name": KEY, "currency": "USD", "timezone": {"name": "UTC"}}
    return Answer(200, json.dumps(store).encode())


SCENES: dict[str, tuple[Say, int]] = {
    "orders refused": (on("/v2/orders", lambda request: Answer(400, echo(request).encode(), "text/plain")), 8),
    "orders refused at length": (on("/v2/orders", long_echo), 8),
    "orders refused in escapes": (on("/v2/orders", escaped_echo), 8),
    "a store with the name of a key": (on("/v2/store", store_of_that_name), 1),
    "account refused": (on("/api/accounts", fault), 8),
    "another revision": (on("/api/metrics", other_revision, "GET"), 8),
    "events refused one by one": (on("/api/event", fault, "POST"), 1),
    "profiles refused": (on("/api/profile", fault, "POST"), 1),
}


@pytest.mark.parametrize("name", SCENES)
def test_a_key_that_a_server_repeats_is_shown_and_kept_nowhere(door: Door, tmp_path: Path, name: str) -> None:
    say, status = SCENES[name]
    with echoing(door) as server:
        door.add()
        server.say = say
        commands = (
            ("backfill", "shop"),
            ("check", "shop"),
            ("issues", "shop", "--csv", str(tmp_path / "issues.csv")),
            ("runs", "shop"),
            ("reconcile", "shop", *door.range()),
        )
        answers = [door(*command, json=command[0] not in ("issues", "check")) for command in commands]
        answers.append(door("issues", "shop"))
        archive = tmp_path / "help.zip"
        answers.append(door("diagnostics", str(archive)))
    assert status in [answer.status for answer in answers]
    assert 70 not in [answer.status for answer in answers]
    _assert_gone(answers, door, archive, tmp_path)


def _assert_gone(answers: list[Answered], door: Door, archive: Path, place: Path) -> None:
    files = [path for path in place.rglob("*") if path.is_file()]
    assert {"state.sqlite", "log.txt"} <= {path.name for path in files}
    said = "\n".join(answer.out + answer.err for answer in answers) + unpacked(archive) + text_of(files)
    for secret in GONE:
        assert secret not in said.lower()


def test_a_page_of_the_merchants_data_loses_the_keys_and_nothing_else() -> None:
    body = f'{{"sku": "pk_12345678", "hash": "{SHAPED_TOKEN}", "note": "{TOKEN}"}}'.encode()
    received = Echoes([TOKEN, KEY]).without(Received(200, {}, body))
    assert received.body == body.replace(TOKEN.encode(), "…".encode())


@pytest.mark.parametrize("short", ["", "a", "tok_1"])
def test_what_is_too_short_to_be_a_key_spoils_no_answer(short: str) -> None:
    body = b'{"a": "a tok_1 of a page"}'
    assert Echoes([short]).without(Received(200, {}, body)).body == body


def test_bytes_that_are_no_text_stay_as_they_are() -> None:
    body = b"\xff\xfe" + KEY.encode() + b"\x80"
    assert Echoes([KEY]).without(Received(500, {}, body)).body == b"\xff\xfe\xe2\x80\xa6\x80"


@pytest.mark.parametrize("text", ["2026-11-23T15:00:00+00:00", "order 1234567890", "a-b_c", "0123456789" * 3])
def test_words_without_a_key_stay(text: str) -> None:
    assert mask_keys(text, [TOKEN]) == text
