"""`/_demo/...`: how another process looks behind the scenes, and pulls the strings.

GET log, events, profiles, store, needs (orders that need requests of their own), account, faults · DELETE log, faults ·
POST faults (a list of rules), store/<action>, account/<action> (JSON arguments), server ({"latency_ms", "quota",
"taken_by_others"}: requests of other apps). All of it asks for the server's `control_token` in the header
`X-Demo-Control`, which no web page can send here: people's browsers reach loopback too.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Protocol

import msgspec

from bcklaviyo_gui.demo.bigcommerce.api import BigCommerceApi
from bcklaviyo_gui.demo.bigcommerce.store import DemoStore
from bcklaviyo_gui.demo.faults import Faults
from bcklaviyo_gui.demo.klaviyo.account import ACCOUNT_ACTIONS, DemoAccount
from bcklaviyo_gui.demo.limits import StoreQuota
from bcklaviyo_gui.demo.made_store.actions import ACTIONS
from bcklaviyo_gui.demo.wire import Answer, Json, Request, json_answer

CONTROL_HEADER = "x-demo-control"


@dataclass(frozen=True, slots=True)
class LoggedRequest:
    """A request and what became of it; `status` is 0 when it got no answer. `at` is in seconds of time.monotonic()."""

    api: str
    method: str
    path: str
    query: str
    status: int
    rows: int
    at: float


class Demo(Protocol):
    """What a control request can see and change of the running demo."""

    latency_ms: float

    @property
    def account(self) -> DemoAccount: ...
    @property
    def store(self) -> DemoStore: ...
    @property
    def faults(self) -> Faults: ...
    @property
    def log(self) -> list[LoggedRequest]: ...
    @property
    def bigcommerce(self) -> BigCommerceApi: ...


def control(demo: Demo, request: Request) -> Answer:
    """Answer a control request; 404 for what there is not, 400 with the reason for what cannot be done."""
    what, _, action = request.path.removeprefix("/_demo/").partition("/")
    if request.method == "GET":
        return _shown(demo, what)
    if request.method == "DELETE":
        return _cleared(demo, what)
    try:
        return _done(demo, what, action, msgspec.json.decode(request.body) if request.body else {})
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        return json_answer({"error": f"{type(error).__name__}: {error}"}, 400)


def _shown(demo: Demo, what: str) -> Answer:
    account = demo.account
    if what == "log":
        return json_answer([asdict(row) for row in list(demo.log)])
    if what == "store":
        return json_answer(demo.store.truth())
    if what == "needs":
        products, coupons = demo.store.orders_needing_products(), demo.store.orders_needing_coupons()
        return json_answer({"orders": len(demo.store.orders), "products": products, "coupons": coupons})
    if what == "faults":
        return json_answer(
            [{"kind": one.kind, "matched": one.matched, "fired": one.fired} for one in demo.faults.rules]
        )
    with account.lock:
        if what == "events":
            return json_answer([event.to_json() for event in account.events])
        if what == "profiles":
            return json_answer([{"id": one.id, **one.attributes()} for one in account.profiles.values()])
        if what == "account":
            return json_answer(_summary(demo))
    return json_answer({"error": "not found"}, 404)


def _summary(demo: Demo) -> Json:
    account = demo.account
    return {
        "bulk_repeats": account.bulk_repeats,
        "events": len(account.events),
        "profiles": len(account.profiles),
        "scopes": sorted(account.scopes),
        "metrics": [{"id": one.id, "name": one.name, "service": one.service} for one in account.metrics.values()],
        "jobs": [{"id": one.id, "status": one.status} for one in account.jobs.values()],
    }


def _cleared(demo: Demo, what: str) -> Answer:
    if what == "log":
        demo.log.clear()
    elif what == "faults":
        demo.faults.clear()
    else:
        return json_answer({"error": "not found"}, 404)
    return Answer(204)


def _done(demo: Demo, what: str, action: str, arguments: object) -> Answer:
    if what == "faults" and isinstance(arguments, list):
        demo.faults.add_all(arguments)
        return json_answer({"result": len(demo.faults.rules)})
    if isinstance(arguments, dict):
        if what == "store" and action in ACTIONS:
            return json_answer({"result": getattr(demo.store, action)(**arguments)})
        if what == "account" and action in ACCOUNT_ACTIONS:
            return json_answer({"result": getattr(demo.account, action)(**arguments)})
        if what == "server":
            demo.latency_ms = arguments.get("latency_ms", demo.latency_ms)
            if "quota" in arguments:
                demo.bigcommerce.quota = StoreQuota(arguments["quota"])
            demo.bigcommerce.quota.take(arguments.get("taken_by_others", 0))
            return json_answer({"result": None})
    return json_answer({"error": "not found"}, 404)
