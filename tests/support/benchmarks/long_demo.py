"""`python -m tests.support.benchmarks.long_demo`: the demo with a store and an account of any length."""

from __future__ import annotations

import argparse
import json
import signal
import threading

from bcklaviyo_gui.demo.bigcommerce.api import BigCommerceApi
from bcklaviyo_gui.demo.klaviyo.api import KlaviyoApi
from bcklaviyo_gui.demo.klaviyo.records import Refused
from bcklaviyo_gui.demo.server import BIGCOMMERCE, DemoServer
from bcklaviyo_gui.demo.wire import Answer, Request, json_answer
from tests.support.benchmarks.long_account import LongAccount
from tests.support.benchmarks.long_store import LongStore
from tests.support.posix import peak_memory_mb


class LongDemo(DemoServer):
    """The demo of a store that is a small one, `copies` times over; without limits."""

    def __init__(self, orders: int, copies: int) -> None:
        super().__init__(orders=1, quota=0, klaviyo_limits=False)
        self.store = self.long_store = LongStore(orders, copies, now=self.store.clock.now_utc())
        zone = self.long_store.timezone
        self.account = self.long_account = LongAccount(self.store.clock, self.key, zone)
        self.bigcommerce = BigCommerceApi(self.store, self.token, 0)
        self.klaviyo = KlaviyoApi(self.account, enforce_limits=False)

    def _processed(self, request: Request, *, ignore_dates: bool = False) -> Answer:
        if request.api == BIGCOMMERCE:
            answer = self.long_store.answer(request)
            return answer or super()._processed(request, ignore_dates=ignore_dates)
        if request.method == "POST":
            takers = {
                "/api/event-bulk-create-jobs": self.long_account.take_bulk,
                "/api/profile-bulk-import-jobs": self.long_account.take_import,
            }
            taker = takers.get(request.path.rstrip("/"))
            if taker is not None:
                with self.account.lock:
                    try:
                        return taker(request)
                    except Refused as refused:
                        return json_answer({"errors": [fault.to_json("1") for fault in refused.faults]}, 400)
        return super()._processed(request, ignore_dates=ignore_dates)

    def truth(self) -> dict[str, object]:
        """What came, and what the server took."""
        account = self.long_account
        return {
            "events": account.count,
            "by_metric": {metric.name: len(account.events_of(metric.id)) for metric in account.metrics.values()},
            "profiles": account.profiles_taken,
            "bulk_repeats": account.bulk_repeats,
            "peak_mb": peak_memory_mb(),
        }

    def respond(self, request: Request):  # type: ignore[no-untyped-def]  # as the demo's
        """As the demo; `/_demo/truth` beside it."""
        delivery = super().respond(request)
        if request.path == "/_demo/truth" and delivery.answer is not None and delivery.answer.status == 404:
            answer = json_answer(self.truth())
            delivery = type(delivery)(answer, len(answer.body))
        return delivery


def main() -> None:
    """Serve until a signal asks for an end."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--orders", type=int, default=10_000)
    parser.add_argument("--copies", type=int, default=5)
    wanted = parser.parse_args()
    ended = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: ended.set())
    with LongDemo(wanted.orders, wanted.copies) as demo:
        print(json.dumps(demo.addresses()), flush=True)
        while not ended.wait(0.5):
            pass


if __name__ == "__main__":
    main()
