"""One API of one connection over HTTP: pooled, throttled, retried, and never repeating what must not be repeated."""

import ipaddress
import logging
import math
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NoReturn
from urllib.parse import SplitResult, urljoin, urlsplit

import requests
from requests.utils import get_environ_proxies
from urllib3.exceptions import HTTPError

from bcklaviyo_gui import __version__
from bcklaviyo_gui.domain.errors import ContractBroken, KeyRejected, PageTooBig, Stopped, WrongUsage
from bcklaviyo_gui.domain.messages import Count, Message
from bcklaviyo_gui.http.answers import Answer, Ask, Replay, judge
from bcklaviyo_gui.http.bodies import MAX_BODY_BYTES, MAX_VALUES, BodyTooLong, TooManyValues, read_body
from bcklaviyo_gui.http.budget import Budget
from bcklaviyo_gui.http.echoes import Echoes
from bcklaviyo_gui.http.metered import EndlessAnswer, TooLate
from bcklaviyo_gui.http.retry import Again, Patience, Trouble, Wait, duration, persist
from bcklaviyo_gui.http.transport import LiveSockets, Wire
from bcklaviyo_gui.local.clock import Clock

CONNECT_TIMEOUT_S = 4.0
READ_TIMEOUT_S = 60.0  # of silence
WHOLE_ANSWER_S = 300.0  # from the request to its answer's last byte
UNREADABLE_ANSWERS = 5
_LISTEN_EVERY_S = 0.1

log = logging.getLogger(__name__)


class StoppedUnsent(Stopped):
    """Stopped, and this request was surely not carried out: it may go again later as if it had never been tried."""


class HttpSession:
    """Sends requests to one API. Any thread may call `send`; `close` when done.

    base_url: everything before `/stores/...` or `/api/...`. headers: sent with every request; they hold the key.
    patience_s: how long requests may go on failing without progress, which the callers tell by `progressed`. name: the
    API's name in messages. secrets: what no answer may bring back.
    """

    def __init__(
        self,
        base_url: str,
        headers: Mapping[str, str],
        *,
        budget: Budget,
        clock: Clock,
        stop: threading.Event,
        patience_s: float = 900.0,
        report_wait: Callable[[Wait], None] | None = None,
        name: str = "The server",
        secrets: Sequence[str] = (),
    ) -> None:
        check_url(base_url)
        _check_headers(headers, name)
        self.base_url = base_url.rstrip("/")
        self.name = name
        self.requests_sent = 0
        self._headers = {"User-Agent": f"bcklaviyo/{__version__}", "Accept-Encoding": "gzip, deflate", **headers}
        self._echoes = Echoes(secrets)
        self._budget = budget
        self._clock = clock
        self._stop = _Ending(stop)
        self._patience = Patience(patience_s, clock)
        self._report_wait = report_wait
        self._timeout = (CONNECT_TIMEOUT_S, min(READ_TIMEOUT_S, max(1.0, patience_s)))
        self._whole_answer_s = min(WHOLE_ANSWER_S, max(1.0, patience_s))
        self._proxies = system_proxies(self.base_url)
        self._live = LiveSockets()
        self._wire = Wire(self._live)
        self._counting = threading.Lock()

    def __repr__(self) -> str:
        return f"HttpSession({self.name!r}, {self.base_url!r})"

    def send(
        self,
        method: str,
        path_and_query: str,
        body: bytes | None = None,
        *,
        limit_key: str,
        replay: Replay,
        expect_json: bool = True,
        give_back: frozenset[int] = frozenset(),
        split_after: int | None = None,
    ) -> Answer:
        """The clear answer to a request: a 2xx, or a 4xx that the caller must understand.

        give_back: statuses that come back at once instead of being retried or raised. split_after: raise PageTooBig
        after that many server errors (5xx) or silences in a row. Raises GaveUp, KeyRejected, PermissionMissing,
        ContractBroken; AnswerLost when a NOT_ACCEPTED_ONLY request may have been carried out; Stopped, for a
        NOT_ACCEPTED_ONLY request that surely was not carried out as StoppedUnsent.
        """
        ask = Ask(method, path_and_query, body, limit_key, replay, expect_json, give_back)
        tries = _Tries(ask, self.name, split_after)

        def attempt() -> Answer:
            try:
                answer = judge(self._exchange(ask), ask, self.name, self._clock.now())
            except Again as again:
                tries.failed(again)
                raise
            return answer

        place = (self.name, ask.endpoint)
        try:
            return persist(attempt, self._patience, self._clock, self._stop, place, self._report_wait)
        except _CutMeanwhile:
            raise Stopped from None
        except Stopped:
            if replay is Replay.NOT_ACCEPTED_ONLY:
                raise StoppedUnsent from None
            raise

    def progressed(self) -> None:
        """A record came that was not seen before, or a batch was accepted: patience starts anew."""
        self._patience.progressed()

    def path_of(self, link: str, *, seen_at: str, endpoint: str) -> str:
        """The path and query of a link in an answer, relative to the base; the key goes nowhere else.

        seen_at: the path and query of the request that brought it. Raises ContractBroken for any other address.
        """
        base = urlsplit(self.base_url)
        try:
            target = urlsplit(urljoin(self.base_url + seen_at, link))
            is_inside = _origin(target) == _origin(base) and target.path.startswith(base.path + "/")
        except ValueError:
            is_inside = False
        if not is_inside:
            raise ContractBroken(Message("a link to another address"), endpoint=endpoint, field="links.next")
        path = target.path.removeprefix(base.path)
        return f"{path}?{target.query}" if target.query else path

    def cut(self) -> None:
        """End all requests under way and all waits for one, and refuse new ones. Their callers get Stopped."""
        self._stop.set()
        self._live.cut()

    def close(self) -> None:
        """Close the pooled connections; the session is of no use any more."""
        self._live.cut()  # urllib3 leaves it to the garbage collector to close them
        self._wire.close()

    def _exchange(self, ask: Ask) -> Answer:
        """One HTTP request and its whole answer, whatever it says."""
        if self._live.is_cut or self._stop.is_set():
            raise Stopped
        self._budget.acquire(ask.limit_key, self._stop, self._clock)
        answer: Answer | None = None
        failure: tuple[Trouble, Message] | None = None
        with self._counting:
            self.requests_sent += 1
        self._live.begin(self._whole_answer_s)
        try:
            answer = self._echoes.without(self._answer_to(ask))
        except (requests.RequestException, HTTPError, OSError, ValueError, BodyTooLong) as e:
            # ValueError: what http.client makes of a chunk of fewer than no bytes.
            failure = self._read_failure(e)
        finally:
            headers: Mapping[str, str] = answer.headers if answer else {}
            self._budget.learn(ask.limit_key, answer.status if answer else None, headers, self._clock)
        if answer is None:
            # Outside the handler: the library's exceptions hold the request, and with it the key.
            self._no_answer(ask, *(failure or (Trouble.LOST, Message("no answer"))))
        log.debug("%s %s: %d, %d bytes", self.name, ask.endpoint, answer.status, len(answer.body))
        return answer

    def _answer_to(self, ask: Ask) -> Answer:
        request = requests.Request(ask.method, self.base_url + ask.path, headers=self._headers, data=ask.body).prepare()
        response = self._wire.send(request, timeout=self._timeout, proxies=self._proxies)
        try:
            body = read_body(response.raw, response.headers.get("Content-Encoding", ""))
        except BaseException:
            response.close()  # what is left of the answer must not be taken for the next one
            raise
        return Answer(response.status_code, response.headers, body)

    def _no_answer(self, ask: Ask, trouble: Trouble, detail: Message) -> NoReturn:
        may_have_left = self._live.may_have_left
        if self._live.is_cut:
            raise _CutMeanwhile if may_have_left else Stopped
        log.debug("%s %s: %s (%s)", self.name, ask.endpoint, trouble.name, detail)
        if not may_have_left:
            raise Again(Trouble.UNREACHED, detail)
        if ask.replay is Replay.NOT_ACCEPTED_ONLY:
            raise ask.lost(self.name, Again(trouble, detail))
        raise Again(trouble, detail)

    def _read_failure(self, failure: Exception) -> tuple[Trouble, Message]:
        """What went wrong in words, without the library's text, which may hold addresses."""
        causes = _causes(failure)
        if any(isinstance(cause, TooManyValues) for cause in causes):
            return Trouble.ENDLESS, Message("more than {n} values", n=Count(MAX_VALUES))
        if any(isinstance(cause, BodyTooLong | EndlessAnswer) for cause in causes):
            return Trouble.ENDLESS, Message("more than {n} MB", n=MAX_BODY_BYTES // 1000000)
        if any(isinstance(cause, TooLate) for cause in causes):
            return Trouble.SILENT, Message("its answer was not whole after {time}", time=duration(self._whole_answer_s))
        if isinstance(failure, requests.exceptions.SSLError):
            is_untrusted = "CERTIFICATE_VERIFY_FAILED" in str(failure)
            return Trouble.LOST, Message("its certificate is not trusted here") if is_untrusted else Message(
                "no secure connection"
            )
        if isinstance(failure, requests.exceptions.Timeout) or "timed out" in str(failure).lower():
            return Trouble.SILENT, Message("silence")
        if isinstance(failure, requests.exceptions.ProxyError):
            return Trouble.LOST, Message("the proxy refused")
        return Trouble.LOST, Message("the connection or the answer was cut")


class _Ending(threading.Event):
    """Set when the user wants to stop, or when the session is cut: a run that failed waits for nothing any more."""

    def __init__(self, stop: threading.Event) -> None:
        super().__init__()
        self._outer = stop

    def is_set(self) -> bool:
        return super().is_set() or self._outer.is_set()

    def wait(self, timeout: float | None = None) -> bool:
        ends = math.inf if timeout is None else time.monotonic() + timeout
        while not self.is_set() and (left := ends - time.monotonic()) > 0:
            super().wait(min(left, _LISTEN_EVERY_S))
        return self.is_set()


class _CutMeanwhile(Exception):
    """The session was cut while this request was under way."""


@dataclass
class _Tries:
    """The failures of one request that are counted apart from patience."""

    ask: Ask
    name: str
    split_after: int | None
    unreadable: int = 0
    server_failures: int = 0

    def failed(self, again: Again) -> None:
        """Count it. Raises ContractBroken or PageTooBig when it was one too many."""
        if again.trouble is Trouble.UNREADABLE:
            self.unreadable += 1
        if self.unreadable >= UNREADABLE_ANSWERS:
            raise ContractBroken(
                Message("{n} answers that are not JSON", n=UNREADABLE_ANSWERS), endpoint=self.ask.endpoint
            )
        if again.trouble is Trouble.ENDLESS:
            if self.split_after is not None:
                raise PageTooBig(self._said_of(again)) from None
            raise ContractBroken(again.said_of(self.name), endpoint=self.ask.endpoint) from None
        is_server_failure = again.trouble in (Trouble.FAILED, Trouble.SILENT)
        self.server_failures = self.server_failures + 1 if is_server_failure else 0
        if self.split_after is not None and self.server_failures >= self.split_after:
            raise PageTooBig(self._said_of(again)) from None

    def _said_of(self, again: Again) -> Message:
        return Message("{failure}, at {endpoint}.", failure=again.said_of(self.name), endpoint=self.ask.endpoint)


def check_url(url: str) -> None:
    """Raises WrongUsage unless it is https, or http to a loopback address: the key would travel with it."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        requests.Request("GET", url).prepare()
    except (ValueError, requests.RequestException):
        raise WrongUsage(Message("This address cannot be read.")) from None
    if not host or parts.username is not None or parts.query or parts.fragment:
        raise WrongUsage(Message("An address here is only a scheme, a host, and perhaps a port and a path."))
    if parts.scheme != "https" and not (parts.scheme == "http" and _is_loopback(host)):
        raise WrongUsage(Message("{host} must be reached by https: the key travels with every request.", host=host))


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _origin(parts: SplitResult) -> tuple[str, str | None, int | None]:
    """Raises ValueError for a port that is none."""
    return parts.scheme, parts.hostname, parts.port or {"https": 443, "http": 80}.get(parts.scheme)


def _check_headers(headers: Mapping[str, str], name: str) -> None:
    if not all(value.isascii() and value.isprintable() for value in headers.values()):
        raise KeyRejected(
            Message("The key of {side} holds characters that no key has, perhaps copied along with it.", side=name)
        )


def system_proxies(base_url: str) -> dict[str, str]:
    """The system's proxies for an https address. Those of the SOCKS kind are refused: they need another library."""
    if urlsplit(base_url).scheme == "http":
        return {}
    environment: dict[str, str] = get_environ_proxies(base_url, no_proxy=None)
    proxies = {scheme: proxy for scheme, proxy in environment.items() if scheme in ("https", "all")}
    if any(proxy.lower().startswith("socks") for proxy in proxies.values()):
        raise WrongUsage(Message("The system sends https through a SOCKS proxy, which this program cannot use."))
    return proxies


def _causes(failure: BaseException) -> list[BaseException]:
    """A failure and what is behind it: requests and urllib3 wrap what happened, each in its own way."""
    found: list[BaseException] = []
    waiting: list[object] = [failure]
    while waiting:
        one = waiting.pop()
        if isinstance(one, BaseException) and not any(one is other for other in found):
            found.append(one)
            waiting += [one.__cause__, one.__context__, getattr(one, "reason", None), *one.args]
    return found
