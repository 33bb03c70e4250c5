"""Who may ask BigCommerce's side, and how often."""

import pytest
import requests

from bcklaviyo_gui.demo.bigcommerce.store import ALL_SCOPES
from bcklaviyo_gui.demo.limits import STORE_WINDOW_S, StoreQuota
from bcklaviyo_gui.demo.server import DemoServer
from tests.support.demo.talk import Shop

PATHS = {
    "orders": "/v2/orders",
    "customers": "/v3/customers",
    "products": "/v3/catalog/products",
    "information": "/v2/time",
    "sites": "/v3/sites",
    "channel_settings": "/v3/channels",
}


def test_a_wrong_token_is_answered_401(shop: Shop) -> None:
    assert shop.get("/v2/time", token="wrong").status_code == 401
    assert requests.get(f"{shop.base}/v2/time", timeout=5).status_code == 401


def test_another_stores_hash_is_answered_403(shop: Shop) -> None:
    shop.base = shop.base.replace(shop.demo.store_hash, "other")
    assert shop.get("/v2/time").status_code == 403


def test_a_trailing_slash_on_a_v3_path_is_answered_403(shop: Shop) -> None:
    assert shop.get("/v3/customers/").status_code == 403


@pytest.mark.parametrize("missing", sorted(PATHS))
def test_a_missing_scope_closes_its_endpoints_and_no_others(own_shop: Shop, missing: str) -> None:
    own_shop.demo.store.scopes = set(ALL_SCOPES - {missing})
    statuses = {scope: own_shop.get(path).status_code for scope, path in PATHS.items()}
    assert statuses == {scope: 403 if scope == missing else 200 for scope in PATHS}


def test_refunds_open_with_either_of_two_scopes(own_shop: Shop) -> None:
    path = "/v3/orders/payment_actions/refunds"
    for scopes, status in (({"orders"}, 200), ({"transactions"}, 200), ({"customers"}, 403)):
        own_shop.demo.store.scopes = set(scopes)
        assert own_shop.get(path).status_code == status


def test_the_quota_is_told_and_kept(session: requests.Session) -> None:
    with DemoServer(orders=5, quota=3) as demo:
        answers = [Shop(demo, session).get("/v2/time") for _ in range(4)]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
    assert [answer.headers["X-Rate-Limit-Requests-Left"] for answer in answers] == ["2", "1", "0", "0"]
    assert {answer.headers["X-Rate-Limit-Requests-Quota"] for answer in answers} == {"3"}
    assert {answer.headers["X-Rate-Limit-Time-Window-Ms"] for answer in answers} == {"30000"}
    assert 0 < int(answers[-1].headers["X-Rate-Limit-Time-Reset-Ms"]) <= 30_000


def test_a_new_window_brings_the_whole_quota_back() -> None:
    now = 100.0
    quota = StoreQuota(2, lambda: now)
    assert [quota.take()[0] for _ in range(3)] == [True, True, False]
    now += STORE_WINDOW_S - 0.1
    assert not quota.take()[0]
    now += 0.2
    granted, headers = quota.take()
    assert granted
    assert headers["X-Rate-Limit-Requests-Left"] == "1"


def test_other_apps_use_the_same_quota() -> None:
    quota = StoreQuota(150, lambda: 0.0)
    quota.take(100)
    assert quota.take()[1]["X-Rate-Limit-Requests-Left"] == "49"
