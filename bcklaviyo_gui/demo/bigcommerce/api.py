"""The demo's BigCommerce: who may ask, how often, and which endpoint answers."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from bcklaviyo_gui.demo.bigcommerce import v2, v3
from bcklaviyo_gui.demo.bigcommerce.store import DemoStore
from bcklaviyo_gui.demo.limits import StoreQuota
from bcklaviyo_gui.demo.wire import Answer, Malformed, Request, json_answer

Endpoint = Callable[[DemoStore, Request], Answer]


@dataclass(frozen=True, slots=True)
class _Route:
    """An endpoint; any one of `scopes` opens it."""

    pattern: re.Pattern[str]
    scopes: frozenset[str]
    answer: Endpoint


def _route(pattern: str, scopes: str, answer: Endpoint) -> _Route:
    return _Route(re.compile(pattern), frozenset(scopes.split("|")), answer)


_V3_ROUTES = (
    _route("/v3/customers", "customers", v3.customers),
    _route("/v3/catalog/products", "products", v3.products),
    _route("/v3/catalog/trees/categories", "products", v3.categories),
    _route("/v3/catalog/brands", "products", v3.brands),
    _route("/v3/channels", "channel_settings", lambda _store, request: v3.channels(request)),
    _route("/v3/sites", "sites", v3.sites),
    _route("/v3/orders/payment_actions/refunds", "orders|transactions", v3.refunds),
)
_V2_ROUTES = (
    _route("/v2/customer_groups", "customers", v2.customer_groups),
    _route("/v2/order_statuses", "orders", lambda _store, _request: v2.order_statuses()),
    _route("/v2/store", "information", lambda store, _request: v2.store_information(store)),
    _route("/v2/time", "information", lambda store, _request: v2.server_time(store)),
)
_ORDER_PATH = re.compile(r"/v2/orders(?:/(?P<id>\d+)(?:/(?P<part>products|coupons|shipments))?|/(?P<count>count))?")


class BigCommerceApi:
    """Answers requests to `/stores/{hash}/...`."""

    def __init__(self, store: DemoStore, token: str, quota: int) -> None:
        self.store = store
        self.token = token
        self.quota = StoreQuota(quota)

    def answer(self, request: Request, *, ignore_dates: bool = False) -> Answer:
        """Every answer but a 401 tells the state of the quota."""
        if request.headers.get("x-auth-token") != self.token:
            return json_answer({"status": 401, "title": "Unauthorized", "type": "about:blank", "detail": ""}, 401)
        granted, headers = self.quota.take()
        if not granted:
            answer = json_answer({"status": 429, "title": "Too many requests", "type": "about:blank"}, 429)
        else:
            with self.store.lock:
                answer = self._dispatch(request, ignore_dates=ignore_dates)
        answer.headers.update(headers)
        return answer

    def _dispatch(self, request: Request, *, ignore_dates: bool) -> Answer:
        prefix = f"/stores/{self.store.store_hash}"
        if not request.path.startswith(f"{prefix}/"):
            return json_answer({"status": 403, "title": "Forbidden"}, 403)
        if request.method != "GET":
            return json_answer({"status": 405, "title": "Method not allowed"}, 405)
        path = request.path.removeprefix(prefix)
        if path.startswith("/v3/"):
            return self._answer_v3(path, request)
        return self._answer_v2(path, request, ignore_dates=ignore_dates)

    def _answer_v3(self, path: str, request: Request) -> Answer:
        if path.endswith("/"):
            return json_answer({"status": 403, "title": "Authentication Required"}, 403)
        for route in _V3_ROUTES:
            if route.pattern.fullmatch(path):
                if not self._allowed(route.scopes):
                    return _missing_scope()
                return v3.guarded(route.answer, self.store, request)
        return v3.v3_error(404, "Not found")

    def _answer_v2(self, path: str, request: Request, *, ignore_dates: bool) -> Answer:
        try:
            order_path = _ORDER_PATH.fullmatch(path)
            if order_path is not None:
                if not self._allowed(frozenset({"orders"})):
                    return _missing_scope()
                return self._answer_orders(order_path, request, ignore_dates=ignore_dates)
            for route in _V2_ROUTES:
                if route.pattern.fullmatch(path):
                    return route.answer(self.store, request) if self._allowed(route.scopes) else _missing_scope()
        except Malformed as error:
            field = error.name.removeprefix("min_").removeprefix("max_")
            return v2.v2_error(
                400, f"{field} is not valid for this resource", {"invalid_reason": f"{error.name} is invalid"}
            )
        return v2.v2_error(404, "The requested resource was not found.")

    def _answer_orders(self, path: re.Match[str], request: Request, *, ignore_dates: bool) -> Answer:
        if path["count"] is not None:
            return v2.orders_count(self.store, request, ignore_dates=ignore_dates)
        if path["id"] is None:
            return v2.orders(self.store, request, ignore_dates=ignore_dates)
        order_id = int(path["id"])
        if path["part"] == "products":
            return v2.order_products(self.store, request, order_id)
        if path["part"] == "coupons":
            return v2.order_coupons(self.store, request, order_id)
        if path["part"] == "shipments":
            return v2.order_shipments(self.store, request, order_id)
        return v2.order(self.store, request, order_id)

    def _allowed(self, scopes: frozenset[str]) -> bool:
        return bool(scopes & self.store.scopes)


def _missing_scope() -> Answer:
    return json_answer({"status": 403, "title": "You don't have a required scope to access the endpoint"}, 403)
