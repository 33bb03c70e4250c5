"""What an answer means for the request that asked: clear, to be asked again, or the end."""

import enum
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

import msgspec

from bcklaviyo_gui.domain.errors import AnswerLost, ContractBroken, KeyRejected, PermissionMissing
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.http.retry import Again, Trouble, told_wait
from bcklaviyo_gui.local import typed_json


class Replay(enum.Enum):
    """What may be sent twice."""

    SAFE = "safe"  # a repeat is harmless
    NOT_ACCEPTED_ONLY = "not accepted only"  # sent again only when it surely was not carried out


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole HTTP answer; `headers` is case-insensitive."""

    status: int
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Ask:
    """One request, and how its answers are to be taken. `path` begins with a slash and holds the query."""

    method: str
    path: str
    body: bytes | None
    limit_key: str
    replay: Replay
    expect_json: bool
    give_back: frozenset[int]

    @property
    def endpoint(self) -> str:
        """For messages and logs; without the query, which may hold an email address."""
        return f"{self.method} {self.path.partition('?')[0]}"

    def lost(self, name: str, again: Again) -> AnswerLost:
        """The error of a request that may have been carried out, and gave no answer to say so."""
        return AnswerLost(
            Message(
                "{failure}, at {endpoint}. It may have been carried out.",
                failure=again.said_of(name),
                endpoint=self.endpoint,
            )
        )


def judge(answer: Answer, ask: Ask, name: str, now: datetime) -> Answer:
    """The answer, when it is one that the caller should see.

    Raises Again, AnswerLost (only for NOT_ACCEPTED_ONLY), KeyRejected, PermissionMissing, ContractBroken.
    """
    status = answer.status
    if status == 403 and _is_challenge(answer):
        raise _unclear(ask, name, Again(Trouble.CHALLENGED, Message("a web page instead of an answer")))
    if status in ask.give_back:
        return answer
    if status == 401:
        raise KeyRejected(Message("{side} does not accept the key (status 401).", side=name))
    if status == 403:
        raise PermissionMissing(
            Message("{side} does not allow {endpoint} with this key (status 403).", side=name, endpoint=ask.endpoint)
        )
    if status == 410:
        raise ContractBroken(Message("this part of the API is gone (status 410)"), endpoint=ask.endpoint)
    if 300 <= status < 400:
        raise ContractBroken(
            Message("a redirect to another address (status {status})", status=str(status)), endpoint=ask.endpoint
        )
    if status in (408, 429) or status >= 500:
        raise _failed(answer, ask, name, now)
    if not 200 <= status < 300:
        return _with_whole_characters(answer)
    if _is_readable(answer, ask):
        return answer
    repaired = _with_whole_characters(answer)
    if not _is_readable(repaired, ask):
        raise _unclear(
            ask,
            name,
            Again(Trouble.UNREADABLE, Message("status {status}, {n} bytes", status=status, n=len(answer.body))),
        )
    return repaired


def _failed(answer: Answer, ask: Ask, name: str, now: datetime) -> Exception:
    status = answer.status
    trouble = Trouble.THROTTLED if status == 429 else Trouble.FAILED
    again = Again(trouble, Message("status {status}", status=str(status)), told_wait(status, answer.headers, now))
    # The two that both APIs give before they look at a request (Klaviyo: rate limits, status codes, and errors).
    return again if status in (429, 503) else _unclear(ask, name, again)


def _unclear(ask: Ask, name: str, again: Again) -> Exception:
    return again if ask.replay is Replay.SAFE else ask.lost(name, again)


def _is_html(answer: Answer) -> bool:
    return "text/html" in answer.headers.get("Content-Type", "").lower()


def _is_challenge(answer: Answer) -> bool:
    """Cloudflare in front of the API, not the API (klaviyo-api-python #84)."""
    return _is_html(answer) or "cf-mitigated" in answer.headers


def _is_readable(answer: Answer, ask: Ask) -> bool:
    if _is_html(answer):
        return False
    if not ask.expect_json:
        return True
    if not answer.body:
        # An answer without any length that ends before its first byte was cut; otherwise emptiness is meant.
        return answer.status != 200 or "Content-Length" in answer.headers or "Transfer-Encoding" in answer.headers
    return _is_json(answer.body)


# An escaped backslash, a whole pair, or half of one: only the last is replaced.
_SURROGATES = re.compile(
    rb"\\\\|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(\\u[dD][89a-fA-F][0-9a-fA-F]{2})"
)


def _with_whole_characters(answer: Answer) -> Answer:
    """The answer with U+FFFD for each half of a surrogate pair.

    BigCommerce cuts names by UTF-16 units, which can leave half an emoji; JSON's grammar allows it, no text does.
    """
    body = _SURROGATES.sub(lambda found: b"\\ufffd" if found[1] else found[0], answer.body)
    return answer if body == answer.body else replace(answer, body=body)


def _is_json(body: bytes) -> bool:
    """Whether it is one whole JSON value in UTF-8.

    That is what a fault on the way can spoil. Texts and numbers inside are left to the decoders: decoding a page just
    for this would cost as much as the decoding that follows.
    """
    try:
        typed_json.decode(body, msgspec.Raw)
        return body.isascii() or bool(body.decode())
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False
