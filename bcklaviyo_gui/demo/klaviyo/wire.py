"""What Klaviyo's endpoints share: bodies, parameters, pages and their cursors."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar
from urllib.parse import quote

import msgspec

from bcklaviyo_gui.demo.klaviyo import checks
from bcklaviyo_gui.demo.klaviyo.account import DemoAccount
from bcklaviyo_gui.demo.klaviyo.records import Fault, Refused, bad_parameter, decode_exact, invalid
from bcklaviyo_gui.demo.wire import Answer, Json, Request, encode

HOST = "https://a.klaviyo.com"
MEDIA_TYPE = "application/vnd.api+json"

Object = dict[str, object]
T = TypeVar("T")


def decode_body(request: Request) -> Object:
    """The body's `data`. Raises Refused for what is no JSON object with one, or too big."""
    if len(request.body) > checks.MAX_BODY_BYTES:
        raise Refused([Fault(413, "payload_too_large", "Payload too large.", "The body is larger than 5MB.", "/data")])
    try:
        body = decode_exact(request.body) if request.body.strip() else {}
    except msgspec.DecodeError as error:
        raise Refused([invalid("The body is not valid JSON.", "/data")]) from error
    try:
        return checks.member(body, "data", "")
    except Fault as fault:
        raise Refused([fault]) from fault


def refuse(account: DemoAccount, faults: list[Fault]) -> None:
    if faults:
        raise Refused(faults[: account.faults_per_answer])


def unwelcome(account: DemoAccount, attributes: Object, pointer: str) -> Iterator[Fault]:
    if str(attributes.get("email")).lower() in account.refused_emails:
        yield invalid("Invalid email address", f"{pointer}/email")


def not_found(what: str) -> Refused:
    return Refused([Fault(404, "not_found", "Not found.", f"A {what} with this id does not exist.", "/data")])


def only(request: Request, known: set[str]) -> dict[str, str]:
    """The parameters. Raises Refused when one is not the endpoint's."""
    params = request.params()
    for name in params:
        if name not in known:
            raise Refused([bad_parameter(f"'{name}' is not a valid parameter.", name)])
    return params


def page_size(params: Mapping[str, str], default: int, most: int) -> int:
    text = params.get("page[size]", str(default))
    if not text.isdigit() or not 1 <= int(text) <= most:
        raise Refused([bad_parameter(f"Page size must be between 1 and {most}.", "page[size]")])
    return int(text)


def by_offset(
    account: DemoAccount,
    rows: Sequence[T],
    params: Mapping[str, str],
    size: int,
    shape: Callable[[T], Json],
    path: str,
) -> Answer:
    cursor = params.get("page[cursor]")
    start = 0 if cursor is None else read_cursor(cursor)[0]
    shown = [shape(row) for row in rows[start : start + size]]
    more = write_cursor((start + size,)) if start + size < len(rows) else None
    return answered({"data": shown, "links": links(account, path, params, more)}, len(shown))


def links(account: DemoAccount, path: str, params: Mapping[str, str], cursor: str | None) -> Json:
    def link(wanted: Mapping[str, str]) -> str:
        query = "&".join(f"{quote(name)}={quote(value)}" for name, value in wanted.items())
        return f"{account.base_url}{path}?{query}" if query else f"{account.base_url}{path}"

    following = None if cursor is None else link({**params, "page[cursor]": cursor})
    return {"self": link(params), "next": following, "prev": None}


def write_cursor(place: tuple[int, ...]) -> str:
    return base64.urlsafe_b64encode(":".join(map(str, place)).encode()).decode()


def read_cursor(cursor: str) -> tuple[int, ...]:
    try:
        return tuple(int(part) for part in base64.urlsafe_b64decode(cursor).decode().split(":"))
    except ValueError as error:
        raise Refused([bad_parameter("Invalid cursor.", "page[cursor]")]) from error


def answered(body: Json, rows: int) -> Answer:
    return Answer(200, encode(body), MEDIA_TYPE, rows=rows)
