"""Both APIs on loopback, each on a port of its own, in threads of this process or in a process of their own."""

from __future__ import annotations

import argparse
import hmac
import json
import secrets
import signal
import sys
import threading
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from types import TracebackType
from typing import Self

from bcklaviyo_gui.demo.bigcommerce.api import BigCommerceApi
from bcklaviyo_gui.demo.bigcommerce.store import ALL_SCOPES as STORE_SCOPES
from bcklaviyo_gui.demo.bigcommerce.store import STORE_ZONE, DemoStore
from bcklaviyo_gui.demo.control import CONTROL_HEADER, LoggedRequest, control
from bcklaviyo_gui.demo.faults import Faults, Rule, instead, spoil
from bcklaviyo_gui.demo.http_server import Delivery, DemoHttpServer
from bcklaviyo_gui.demo.klaviyo.account import ALL_SCOPES as KLAVIYO_SCOPES
from bcklaviyo_gui.demo.klaviyo.account import DemoAccount
from bcklaviyo_gui.demo.klaviyo.api import KlaviyoApi
from bcklaviyo_gui.demo.native import add_native_events
from bcklaviyo_gui.demo.odd_answers import CHANGED, STREAMED, before, change, stream
from bcklaviyo_gui.demo.wire import Answer, Request, json_answer

BIGCOMMERCE = "bigcommerce"
KLAVIYO = "klaviyo"
SILENCE_S = 30.0


class DemoServer:
    """The demo's two vendors. A context manager; between `start` and `stop` both listen on 127.0.0.1.

    With `now` time stands still there until `store.clock.advance`. `quota` 0, `klaviyo_limits` False lift the limits.
    `sendable_only`: every placed order has a usable address and is old enough to have settled.
    """

    def __init__(
        self,
        orders: int = 500,
        seed: int = 1,
        latency_ms: float = 0,
        quota: int = 150,
        klaviyo_timezone: str | None = None,
        native: bool = False,
        now: datetime | None = None,
        *,
        incomplete_in_lists: bool = True,
        store_scopes: frozenset[str] = STORE_SCOPES,
        klaviyo_scopes: frozenset[str] = KLAVIYO_SCOPES,
        klaviyo_limits: bool = True,
        store_timezone: str = STORE_ZONE,
        sendable_only: bool = False,
    ) -> None:
        self.latency_ms = latency_ms
        self.token = f"demo-token-{seed}"
        self.control_token = secrets.token_urlsafe(16)
        self.key = f"pk_demo_{seed}"
        self.store = DemoStore(
            orders,
            seed,
            now=now,
            zone=store_timezone,
            incomplete_in_lists=incomplete_in_lists,
            store_scopes=store_scopes,
            sendable_only=sendable_only,
        )
        self.account = DemoAccount(
            self.store.clock, self.key, klaviyo_timezone or self.store.timezone, scopes=klaviyo_scopes, seed=seed
        )
        if native:
            add_native_events(self.store, self.account)
        self.faults = Faults(seed)
        self.log: list[LoggedRequest] = []
        self.bigcommerce = BigCommerceApi(self.store, self.token, quota)
        self.klaviyo = KlaviyoApi(self.account, enforce_limits=klaviyo_limits)
        self.stopping = threading.Event()
        self._servers: dict[str, DemoHttpServer] = {}

    @property
    def store_hash(self) -> str:
        return self.store.store_hash

    @property
    def bigcommerce_url(self) -> str:
        """Everything before `/stores/...`."""
        return self._servers[BIGCOMMERCE].url

    @property
    def klaviyo_url(self) -> str:
        """Everything before `/api/...`."""
        return self._servers[KLAVIYO].url

    def addresses(self) -> dict[str, str]:
        """What a client needs to know; `control_token` opens `/_demo/...`, and no client of the two APIs needs it."""
        return {
            "bigcommerce_url": self.bigcommerce_url,
            "klaviyo_url": self.klaviyo_url,
            "store_hash": self.store_hash,
            "token": self.token,
            "key": self.key,
            "control_token": self.control_token,
        }

    def start(self) -> Self:
        self.stopping.clear()
        self._servers = {api: DemoHttpServer(api, self.respond) for api in (BIGCOMMERCE, KLAVIYO)}
        for server in self._servers.values():
            server.open()
        self.account.base_url = self.klaviyo_url
        return self

    def stop(self) -> None:
        """Close everything; every thread has ended when this returns."""
        self.stopping.set()
        for server in self._servers.values():
            server.close()
        self._servers = {}

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def respond(self, request: Request) -> Delivery:
        """Work on a request, with the latency and the trouble that were asked for."""
        if request.path.startswith("/_demo/"):
            given = request.headers.get(CONTROL_HEADER, "")
            is_allowed = hmac.compare_digest(given.encode(), self.control_token.encode())
            answer = control(self, request) if is_allowed else json_answer({"error": "not yours"}, 403)
            return Delivery(answer, len(answer.body))
        if self.latency_ms:
            self.stopping.wait(self.latency_ms / 1000)
        rule = self.faults.next(request)
        delivery = self._delivery(request, rule)
        status, rows = (0, 0) if delivery.answer is None else (delivery.answer.status, delivery.answer.rows)
        self.log.append(
            LoggedRequest(request.api, request.method, request.path, request.raw_query, status, rows, time.monotonic())
        )
        return delivery

    def _delivery(self, request: Request, rule: Rule | None) -> Delivery:
        if rule is None:
            answer = self._processed(request)
            return Delivery(answer, len(answer.body))
        if rule.kind in STREAMED:
            return Delivery(None, pieces=stream(rule.oddity, self.stopping))
        if not rule.is_processed:
            replaced = instead(rule, request)
            self._be_silent(rule)
            return Delivery(replaced, 0 if replaced is None else len(replaced.body))
        answer = self._processed(before(rule.oddity, request), ignore_dates=rule.kind == "ignore_dates")
        self._be_silent(rule)
        if rule.kind in {"cut_after", "silence_after"}:
            return Delivery(None)
        if rule.kind in CHANGED:
            change(rule.oddity, request, answer)
        return Delivery(answer, spoil(rule, answer))

    def _be_silent(self, rule: Rule) -> None:
        if rule.kind in {"silence", "silence_after"}:
            self.stopping.wait(SILENCE_S if rule.seconds is None else rule.seconds)

    def _processed(self, request: Request, *, ignore_dates: bool = False) -> Answer:
        try:
            if request.api == BIGCOMMERCE:
                return self.bigcommerce.answer(request, ignore_dates=ignore_dates)
            return self.klaviyo.answer(request)
        except RecursionError:
            return json_answer({"error": "nested too deeply"}, 400)


def serve(
    *,
    orders: int = 500,
    seed: int = 1,
    latency_ms: float = 0,
    quota: int = 150,
    klaviyo_timezone: str | None = None,
    native: bool = False,
    now: datetime | None = None,
    klaviyo_limits: bool = True,
    sendable_only: bool = False,
    say: Callable[[str], None] | None = None,
) -> None:
    """Serve until a signal asks for an end; first says one JSON line with the addresses and keys. Main thread only."""
    ended = threading.Event()
    numbers = [signal.SIGINT, signal.SIGTERM]
    if sys.platform == "win32":
        numbers.append(signal.SIGBREAK)
    before = [signal.signal(number, lambda _number, _frame: ended.set()) for number in numbers]
    demo = DemoServer(
        orders,
        seed,
        latency_ms,
        quota,
        klaviyo_timezone,
        native,
        now,
        klaviyo_limits=klaviyo_limits,
        sendable_only=sendable_only,
    )
    try:
        with demo:
            (say or _print_line)(json.dumps(demo.addresses()))
            while not ended.wait(0.5):
                pass
    finally:
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)


def _print_line(line: str) -> None:
    print(line, flush=True)


def main(arguments: Sequence[str] | None = None) -> None:
    """`python -m bcklaviyo_gui.demo.server`: the demo in a process of its own."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--orders", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--latency", type=float, default=0, help="milliseconds before each answer")
    parser.add_argument("--quota", type=int, default=150, help="BigCommerce requests in 30 seconds; 0 is no limit")
    parser.add_argument("--klaviyo-timezone")
    parser.add_argument("--native", action="store_true")
    parser.add_argument("--now", type=datetime.fromisoformat)
    parser.add_argument("--no-klaviyo-limits", action="store_true")
    parser.add_argument("--sendable-only", action="store_true")
    wanted = parser.parse_args(arguments)
    serve(
        orders=wanted.orders,
        seed=wanted.seed,
        latency_ms=wanted.latency,
        quota=wanted.quota,
        klaviyo_timezone=wanted.klaviyo_timezone,
        native=wanted.native,
        now=wanted.now,
        klaviyo_limits=not wanted.no_klaviyo_limits,
        sendable_only=wanted.sendable_only,
    )


if __name__ == "__main__":
    main()
