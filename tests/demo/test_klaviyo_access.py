"""Keys, revisions, scopes and limits of Klaviyo's side."""

import pytest

from bcklaviyo_gui.demo.limits import AccountLimits, M
from bcklaviyo_gui.demo.server import DemoServer
from tests.demo.conftest import NOW
from tests.support.demo.talk import REVISION, Klaviyo

ENDPOINTS = {
    ("GET", "/api/accounts"): "accounts:read",
    ("GET", "/api/metrics"): "metrics:read",
    ("POST", "/api/metric-aggregates"): "metrics:read",
    ("GET", "/api/mapped-metrics"): "metrics:read",
    ("POST", "/api/events"): "events:write",
    ("POST", "/api/event-bulk-create-jobs"): "events:write",
    ("GET", "/api/events"): "events:read",
    ("GET", "/api/profiles"): "profiles:read",
    ("POST", "/api/profile-import"): "profiles:write",
    ("POST", "/api/profile-bulk-import-jobs"): "lists:write",
    ("GET", "/api/profile-bulk-import-jobs"): "lists:read",
}


@pytest.mark.parametrize(("endpoint", "scope"), ENDPOINTS.items())
def test_a_missing_scope_is_answered_403_before_the_body_is_looked_at(
    klaviyo: Klaviyo, endpoint: tuple[str, str], scope: str
) -> None:
    def ask() -> int:
        method, path = endpoint
        return (klaviyo.get(path) if method == "GET" else klaviyo.post(path, {})).status_code

    assert ask() == (200 if endpoint[0] == "GET" else 400)
    klaviyo.demo.account.scopes.discard(scope)
    assert ask() == 403


def test_a_missing_scope_is_worded_as_klaviyo_does(klaviyo: Klaviyo) -> None:
    klaviyo.demo.account.set_scopes([])
    (error,) = klaviyo.get("/api/accounts").json()["errors"]
    assert (error["code"], error["source"]) == ("permission_denied", {"pointer": "/data/"})
    assert error["detail"] == "You do not have permission to perform this action."


@pytest.mark.parametrize("header", ["Klaviyo-API-Key pk_wrong", "Bearer pk_demo_1", "pk_demo_1", None])
def test_a_wrong_key_is_answered_401(klaviyo: Klaviyo, header: str | None) -> None:
    assert klaviyo.get("/api/accounts", Authorization=header).status_code == 401


def test_a_key_can_be_revoked_and_allowed_again(klaviyo: Klaviyo) -> None:
    klaviyo.demo.account.revoke_key()
    assert klaviyo.get("/api/accounts").status_code == 401
    klaviyo.demo.account.allow_key()
    assert klaviyo.get("/api/accounts").status_code == 200


def test_the_revision_is_needed_and_echoed(klaviyo: Klaviyo) -> None:
    assert klaviyo.get("/api/accounts", revision=None).status_code == 400
    assert klaviyo.get("/api/accounts").headers["X-Klaviyo-API-Revision"] == REVISION
    klaviyo.demo.account.served_revision = "2026-10-15"
    assert klaviyo.get("/api/accounts").headers["X-Klaviyo-API-Revision"] == "2026-10-15"


def test_a_retired_revision_is_410_for_who_opted_out_of_falling_forward(klaviyo: Klaviyo) -> None:
    klaviyo.demo.account.retired_revision = REVISION
    assert klaviyo.get("/api/accounts").status_code == 200
    assert klaviyo.get("/api/accounts", X_Klaviyo_Revision_Fall_Forward_Opt_Out="1").status_code == 410


def test_another_content_type_is_answered_415(klaviyo: Klaviyo) -> None:
    assert klaviyo.post("/api/events", {}, Content_Type="text/plain").status_code == 415
    assert klaviyo.post("/api/events", {}, Content_Type="application/json").status_code == 400


def test_an_unknown_address_is_answered_404(klaviyo: Klaviyo) -> None:
    assert klaviyo.get("/api/campaigns").status_code == 404
    assert klaviyo.post("/api/accounts", {}).status_code == 404


def test_a_burst_is_throttled_with_the_seconds_to_wait(session: object) -> None:
    with DemoServer(orders=5, now=NOW) as demo:
        klaviyo = Klaviyo(demo, session)  # type: ignore[arg-type]  # the session of the fixture
        first, second = klaviyo.get("/api/accounts"), klaviyo.get("/api/accounts")
    assert first.headers["RateLimit-Limit"] == "1, 1;w=1, 15;w=60"
    assert first.headers["RateLimit-Remaining"] == "0"
    assert second.status_code == 429
    assert second.headers["Retry-After"] == "1"
    assert "RateLimit-Limit" not in second.headers
    assert second.json()["errors"][0]["code"] == "throttled"


def test_both_windows_of_an_endpoint_bind_and_end() -> None:
    now = 100.0
    limits = AccountLimits(monotonic=lambda: now)
    taken = 0
    while now < 160:
        if limits.take("x", M)[0] is None:
            taken += 1
        else:
            now += 1
    assert taken == 150
    assert limits.take("x", M)[0] is None


def test_endpoints_do_not_share_their_windows() -> None:
    limits = AccountLimits(monotonic=lambda: 0.0)
    assert [limits.take("x", M)[0] is None for _ in range(11)] == [True] * 10 + [False]
    assert limits.take("y", M)[0] is None
