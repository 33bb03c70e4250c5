"""Scripted trouble, as a client sees it."""

import json
import time

import pytest
import requests

from bcklaviyo_gui.demo.faults import Rule
from bcklaviyo_gui.demo.server import DemoServer
from tests.support.demo.talk import Klaviyo, Shop, group
from tests.support.demo.talk import event as an_event


def test_a_429_tells_when_to_come_back_and_a_bare_one_does_not(own_shop: Shop, klaviyo: Klaviyo) -> None:
    faults = own_shop.demo.faults
    faults.add("429", api="bigcommerce", occurrences=[1], seconds=2)
    faults.add("429_bare", api="bigcommerce", occurrences=[1])
    answers = [own_shop.get("/v2/time") for _ in range(3)]
    assert [answer.status_code for answer in answers] == [429, 429, 200]
    assert answers[0].headers["X-Rate-Limit-Time-Reset-Ms"] == "2000"
    assert "X-Rate-Limit-Time-Reset-Ms" not in answers[1].headers
    faults.add("429", api="klaviyo", occurrences=[1], seconds=3)
    faults.add("429_bare", api="klaviyo", occurrences=[1])
    answers = [klaviyo.get("/api/accounts") for _ in range(3)]
    assert [answer.headers.get("Retry-After") for answer in answers] == ["3", None, None]
    assert [answer.status_code for answer in answers] == [429, 429, 200]


@pytest.mark.parametrize("kind", ["500", "502", "503", "504", "answer_status:418"])
def test_an_error_status_is_answered_and_nothing_is_processed(klaviyo: Klaviyo, kind: str) -> None:
    klaviyo.demo.faults.add(kind, times=1)
    assert klaviyo.put_event("a@postbox.co", "1").status_code == int(kind[-3:])
    assert klaviyo.demo.account.events == []
    assert klaviyo.put_event("a@postbox.co", "1").status_code == 202


@pytest.mark.parametrize(
    ("kind", "processed"),
    [("cut_before", False), ("cut_after", True), ("silence", False), ("silence_after", True)],
)
def test_a_cut_connection_has_or_has_not_done_its_work(klaviyo: Klaviyo, kind: str, processed: bool) -> None:
    klaviyo.demo.faults.add(kind, path="bulk-create", seconds=0.05)
    with pytest.raises(requests.ConnectionError):
        klaviyo.bulk(group("a@postbox.co", an_event("1")))
    assert bool(klaviyo.demo.account.events) is processed
    assert klaviyo.demo.log[-1].status == 0


def test_a_cut_connection_is_followed_by_a_good_one(klaviyo: Klaviyo) -> None:
    klaviyo.demo.faults.add("cut_before", occurrences=[2])
    assert klaviyo.get("/api/accounts").status_code == 200
    with pytest.raises(requests.ConnectionError):
        klaviyo.get("/api/accounts")
    assert klaviyo.get("/api/accounts").status_code == 200


def test_a_truncated_answer_promises_more_than_it_holds(own_shop: Shop) -> None:
    own_shop.demo.faults.add("truncate", path="/v2/orders", times=1)
    with pytest.raises(requests.exceptions.RequestException):
        own_shop.get("/v2/orders")
    assert own_shop.get("/v2/orders").status_code == 200


def test_half_a_json_comes_with_its_own_length(own_shop: Shop) -> None:
    own_shop.demo.faults.add("bad_json", times=1)
    answer = own_shop.get("/v2/orders")
    assert answer.status_code == 200
    with pytest.raises(json.JSONDecodeError):
        json.loads(answer.content)


def test_html_and_challenges_are_not_json(klaviyo: Klaviyo) -> None:
    klaviyo.demo.faults.add("html", times=1)
    klaviyo.demo.faults.add("challenge", times=1)
    page, challenge = klaviyo.get("/api/accounts"), klaviyo.put_event("a@postbox.co", "1")
    assert (page.status_code, page.headers["Content-Type"].partition(";")[0]) == (200, "text/html")
    assert (challenge.status_code, challenge.headers["cf-mitigated"]) == (403, "challenge")
    assert klaviyo.demo.account.events == []


def test_a_field_can_be_spoiled_in_chosen_rows(own_shop: Shop) -> None:
    faults = own_shop.demo.faults
    faults.add("set_field", path="/v2/orders", field_path="subtotal_ex_tax", value=None, rows=[1], times=1)
    rows = own_shop.rows("/v2/orders?limit=3")
    assert [row["subtotal_ex_tax"] is None for row in rows] == [False, True, False]
    faults.clear()
    faults.add("drop_field", path="/v2/orders", field_path="billing_address.email", ids=[rows[2]["id"]])
    rows = own_shop.rows("/v2/orders?limit=3")
    assert ["email" in row["billing_address"] for row in rows] == [True, True, False]


def test_an_answer_can_be_edited_by_a_function(own_shop: Shop) -> None:
    own_shop.demo.faults.add("edit", edit=lambda body: body.replace(b"USD", b"XXX"))
    assert b"XXX" in own_shop.get("/v2/store").content


def test_dates_can_be_ignored(own_shop: Shop) -> None:
    query = "/v2/orders?min_date_created=2099-01-01T00:00:00Z"
    assert own_shop.rows(query) == []
    own_shop.demo.faults.add("ignore_dates", path="/v2/orders")
    assert len(own_shop.rows(query)) == 50


def test_seeded_chances_are_the_same_every_time(session: requests.Session) -> None:
    def outcomes(seed: int) -> list[int]:
        with DemoServer(orders=5, seed=seed, quota=0) as demo:
            demo.faults.add("503", probability=0.4)
            return [Shop(demo, session).get("/v2/time").status_code for _ in range(30)]

    first = outcomes(3)
    assert first == outcomes(3)
    assert {200, 503} == set(first)


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown kind"):
        Rule("explode")


def test_stopping_ends_a_silence_at_once(session: requests.Session) -> None:
    with DemoServer(orders=5) as demo:
        demo.faults.add("silence", seconds=60)
        with pytest.raises(requests.ReadTimeout):
            session.get(f"{demo.bigcommerce_url}/stores/x/v2/time", timeout=0.2)
        started = time.monotonic()
    assert time.monotonic() - started < 5
