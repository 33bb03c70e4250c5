"""The demo's Klaviyo: key, revision, scopes, limits, and which endpoint answers.

The order of the checks: key (401), revision (400), address (404), limits (429), scope (403), content type (415), body.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from dataclasses import dataclass

from bcklaviyo_gui.demo.klaviyo import event_reads, event_writes, metrics, profiles
from bcklaviyo_gui.demo.klaviyo.account import DemoAccount
from bcklaviyo_gui.demo.klaviyo.aggregates import metric_aggregates
from bcklaviyo_gui.demo.klaviyo.records import Fault, Refused
from bcklaviyo_gui.demo.klaviyo.wire import MEDIA_TYPE
from bcklaviyo_gui.demo.limits import XL, XS, AccountLimits, L, M, Rate, S
from bcklaviyo_gui.demo.wire import Answer, Request, encode

REVISION = re.compile(r"\d{4}-\d{2}-\d{2}(\.\w+)?")
_ID = r"(?P<id>[^/]+)"

Endpoint = Callable[[DemoAccount, Request, str], Answer]


@dataclass(frozen=True, slots=True)
class _Route:
    method: str
    pattern: re.Pattern[str]
    scopes: frozenset[str]
    rate: Rate
    answer: Endpoint

    @property
    def name(self) -> str:
        return f"{self.method} {self.pattern.pattern}"


def _route(method: str, path: str, scopes: str, rate: Rate, answer: Endpoint) -> _Route:
    return _Route(method, re.compile(f"/api/{path}/?"), frozenset(scopes.split()), rate, answer)


def _plain(endpoint: Callable[[DemoAccount, Request], Answer]) -> Endpoint:
    return lambda account, request, _id: endpoint(account, request)


_JOBS = "profile-bulk-import-jobs"
_ROUTES = (
    _route("GET", "accounts", "accounts:read", XS, _plain(metrics.accounts)),
    _route("GET", "metrics", "metrics:read", M, _plain(metrics.metrics)),
    _route("GET", f"metrics/{_ID}", "metrics:read", M, metrics.metric),
    _route("GET", "mapped-metrics", "metrics:read", S, _plain(metrics.mapped_metrics)),
    _route("POST", "metric-aggregates", "metrics:read", S, _plain(metric_aggregates)),
    _route("POST", "events", "events:write", XL, _plain(event_writes.create_event)),
    _route("POST", "event-bulk-create-jobs", "events:write", M, _plain(event_writes.bulk_create_events)),
    _route("GET", "events", "events:read", XL, _plain(event_reads.events)),
    _route("GET", f"events/{_ID}", "events:read", M, event_reads.event),
    _route("GET", "profiles", "profiles:read", L, _plain(profiles.profiles)),
    _route("GET", f"profiles/{_ID}", "profiles:read", L, profiles.profile),
    _route("POST", "profile-import", "profiles:write", L, _plain(profiles.import_profile)),
    _route("POST", _JOBS, "profiles:write lists:write", M, _plain(profiles.start_import)),
    _route("GET", _JOBS, "profiles:read lists:read", M, _plain(profiles.import_jobs)),
    _route("GET", f"{_JOBS}/{_ID}", "profiles:read lists:read", M, profiles.import_job),
    _route("GET", f"{_JOBS}/{_ID}/import-errors", "profiles:read", M, profiles.import_errors),
)


class KlaviyoApi:
    """Answers requests to `/api/...`."""

    def __init__(self, account: DemoAccount, *, enforce_limits: bool = True) -> None:
        self.account = account
        self.limits = AccountLimits(enforced=enforce_limits)
        self._fault_ids = itertools.count(1)

    def answer(self, request: Request) -> Answer:
        """Faults are worded as JSON:API; every answer with a known revision echoes it."""
        try:
            answer = self._checked(request)
        except Refused as refused:
            answer = self._faulty(refused.faults)
        except Fault as fault:
            answer = self._faulty([fault])
        revision = request.headers.get("revision", "")
        if revision:
            answer.headers["X-Klaviyo-API-Revision"] = self.account.served_revision or revision
        return answer

    def _checked(self, request: Request) -> Answer:
        scheme, _, key = request.headers.get("authorization", "").partition(" ")
        if scheme != "Klaviyo-API-Key" or not self.account.key_works(key):
            detail = "Missing or invalid private key."
            raise Fault(401, "not_authenticated", "Authentication credentials were not provided.", detail, "/data/")
        if not REVISION.fullmatch(request.headers.get("revision", "")):
            raise Fault(400, "invalid", "Invalid input.", "A revision header is required.", "revision", where="header")
        self._check_retired(request)
        for route in _ROUTES:
            match = route.pattern.fullmatch(request.path) if route.method == request.method else None
            if match is not None:
                return self._limited(route, request, match.groupdict().get("id") or "")
        raise Fault(404, "not_found", "Not found.", "The requested resource could not be found.", "/data/")

    def _check_retired(self, request: Request) -> None:
        """A retired revision is silently served by the next one, unless the client opted out of that."""
        opted_out = request.headers.get("x-klaviyo-revision-fall-forward-opt-out") == "1"
        if opted_out and request.headers["revision"] == self.account.retired_revision:
            raise Fault(410, "gone", "Gone.", "This revision is retired.", "revision", where="header")

    def _limited(self, route: _Route, request: Request, resource_id: str) -> Answer:
        wait_s, headers = self.limits.take(route.name, route.rate)
        try:
            if wait_s is not None:
                detail = f"Request was throttled. Expected available in {int(wait_s + 0.999)} second."
                raise Fault(429, "throttled", "Request was throttled.", detail, "/data")
            answer = self._allowed(route, request, resource_id)
        except Refused as refused:
            answer = self._faulty(refused.faults)
        except Fault as fault:
            answer = self._faulty([fault])
        answer.headers.update(headers)
        return answer

    def _allowed(self, route: _Route, request: Request, resource_id: str) -> Answer:
        if not route.scopes <= self.account.scopes:
            detail = "You do not have permission to perform this action."
            raise Fault(403, "permission_denied", detail, detail, "/data/")
        if route.method == "POST":
            media_type = request.headers.get("content-type", "").partition(";")[0].strip()
            if media_type not in {"application/vnd.api+json", "application/json"}:
                detail = f"Unsupported media type '{media_type}' in request."
                raise Fault(415, "unsupported_media_type", "Unsupported Media Type.", detail, "/data")
        with self.account.lock:
            profiles.settle_jobs(self.account)
            return route.answer(self.account, request, resource_id)

    def _faulty(self, faults: list[Fault]) -> Answer:
        errors = [fault.to_json(f"{next(self._fault_ids):08x}-0000-4000-8000-000000000000") for fault in faults]
        return Answer(faults[0].status, encode({"errors": errors}), MEDIA_TYPE)
