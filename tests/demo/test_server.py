"""The server itself: connections, threads, the log, latency, and control from another process."""

import socket
import threading
import time
import urllib.error

import pytest
import requests

from bcklaviyo_gui.demo.control import CONTROL_HEADER
from bcklaviyo_gui.demo.http_server import Delivery, DemoHttpServer
from bcklaviyo_gui.demo.process import DemoProcess
from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.demo.wire import Answer
from tests.support.demo.talk import Klaviyo, Shop


def test_a_connection_serves_many_requests(own_shop: Shop) -> None:
    for _ in range(5):
        own_shop.get("/v2/time")
    (pool,) = own_shop.session.get_adapter("http://").poolmanager.pools._container.values()  # type: ignore[attr-defined]  # inside urllib3
    assert pool.num_connections == 1
    assert pool.num_requests == 5


def test_stopping_leaves_no_thread_although_clients_keep_their_connections(session: requests.Session) -> None:
    before = set(threading.enumerate())
    with DemoServer(orders=5) as demo:
        Shop(demo, session).get("/v2/time")
        Klaviyo(demo, session).get("/api/accounts")
        assert len(threading.enumerate()) > len(before)
    assert set(threading.enumerate()) == before


def test_stopping_ends_although_to_shut_a_socket_wakes_nobody(
    session: requests.Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    with DemoServer(orders=5) as demo:
        Shop(demo, session).get("/v2/time")
        Klaviyo(demo, session).get("/api/accounts")
        monkeypatch.setattr(socket.socket, "shutdown", lambda *_: None)  # as on Windows, for a thread that waits
        began = time.monotonic()
    assert time.monotonic() - began < 3


def test_stopping_ends_also_while_nobody_takes_an_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    large = Answer(200, bytes(40_000_000))
    server = DemoHttpServer("klaviyo", lambda _request: Delivery(large, len(large.body)))
    server.open()
    host = f"127.0.0.1:{server.server_address[1]}"
    with socket.create_connection(("127.0.0.1", server.server_address[1])) as reader:
        reader.sendall(f"GET / HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
        assert reader.recv(1)
        monkeypatch.setattr(socket.socket, "shutdown", lambda *_: None)  # as on Windows, for a thread that waits
        closing = threading.Thread(target=server.close)
        closing.start()
        closing.join(3)
        has_ended = not closing.is_alive()
    closing.join()
    assert has_ended


def test_it_can_start_again_after_stopping(session: requests.Session) -> None:
    demo = DemoServer(orders=5)
    for _ in range(2):
        with demo:
            assert Shop(demo, session).get("/v2/time").status_code == 200


def test_many_clients_at_once_get_their_own_answers(own_shop: Shop) -> None:
    ids = own_shop.demo.store.order_ids[:40]
    wrong: list[int] = []

    def ask(order_id: int) -> None:
        with requests.Session() as session:
            row = Shop(own_shop.demo, session).get(f"/v2/orders/{order_id}").json()
            if row["id"] != order_id:
                wrong.append(order_id)

    threads = [threading.Thread(target=ask, args=(order_id,)) for order_id in ids]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_the_log_tells_what_was_asked_and_answered(own_shop: Shop, klaviyo: Klaviyo) -> None:
    own_shop.get("/v2/orders?limit=7")
    klaviyo.put_event("a@postbox.co", "1")
    first, second = own_shop.demo.log
    assert (first.api, first.method, first.query, first.status, first.rows) == (
        "bigcommerce", "GET", "limit=7", 200, 7,
    )  # fmt: skip
    assert first.path == f"/stores/{own_shop.demo.store_hash}/v2/orders"
    assert (second.api, second.method, second.path, second.status) == ("klaviyo", "POST", "/api/events", 202)


def test_latency_is_waited_by_each_request_alone(session: requests.Session) -> None:
    with DemoServer(orders=5, latency_ms=400) as demo:
        started = time.monotonic()
        threads = [
            threading.Thread(target=lambda: requests.get(f"{demo.bigcommerce_url}/x", timeout=5).close())
            for _ in range(6)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert 0.4 <= time.monotonic() - started < 6 * 0.4  # one after the other takes longer, on any machine


def test_the_page_of_one_vendor_knows_nothing_of_the_other(own_shop: Shop) -> None:
    answer = own_shop.session.get(f"{own_shop.demo.klaviyo_url}/stores/{own_shop.demo.store_hash}/v2/time", timeout=5)
    assert answer.status_code == 401


def test_another_process_can_pull_the_strings() -> None:
    with DemoProcess("--orders", "80", "--quota", "0", "--now", "2026-11-20T15:00:00+00:00") as demo:
        with requests.Session() as session:
            shop = Shop(demo, session)  # type: ignore[arg-type]  # a demo in a process of its own
            rows = shop.walk()
            truth = demo.control("GET", "store")
            assert isinstance(truth, dict)
            assert len(truth["orders"]) == 80
            needs = demo.control("GET", "needs")
            assert isinstance(needs, dict)
            assert needs["products"] == truth["orders_needing_products"]
            assert len(rows) == len([order for order in truth["orders"] if not order["is_deleted"]])
            placed = demo.control("POST", "store/place_order", {"email": "new@postbox.co"})
            assert isinstance(placed, dict)
            assert shop.get(f"/v2/orders/{placed['result']}").json()["billing_address"]["email"] == "new@postbox.co"
            demo.control("POST", "faults", [{"kind": "503", "path": "/v2/time", "times": 1}])
            assert [shop.get("/v2/time").status_code for _ in range(2)] == [503, 200]
            demo.control("POST", "account/switch", {"name": "delay", "value": 5})
            demo.control("POST", "server", {"quota": 100, "taken_by_others": 90})
            assert shop.get("/v2/time").headers["X-Rate-Limit-Requests-Left"] == "9"
            log = demo.control("GET", "log")
            assert isinstance(log, list)
            assert log[-1]["path"].endswith("/v2/time")
            assert demo.control("DELETE", "log") is None
            assert demo.control("GET", "log") == []
        with pytest.raises(urllib.error.HTTPError):
            demo.control("POST", "store/burn_down", {})
        with pytest.raises(urllib.error.HTTPError):
            demo.control("POST", "store/ship", {"order_id": -1})


def test_events_and_profiles_are_shown_to_other_processes(klaviyo: Klaviyo) -> None:
    klaviyo.put_event("a@postbox.co", "1", value=12.5)
    base = f"{klaviyo.demo.bigcommerce_url}/_demo"
    klaviyo.session.headers[CONTROL_HEADER] = klaviyo.demo.control_token
    (event,) = klaviyo.session.get(f"{base}/events", timeout=5).json()
    assert (event["metric"], event["unique_id"], event["value"]) == ("Placed Order", "1", "12.5")
    (profile,) = klaviyo.session.get(f"{base}/profiles", timeout=5).json()
    assert profile["email"] == "a@postbox.co"
    account = klaviyo.session.get(f"{base}/account", timeout=5).json()
    assert (account["events"], account["profiles"], account["bulk_repeats"]) == (1, 1, 0)
    assert klaviyo.session.get(f"{base}/nothing", timeout=5).status_code == 404


@pytest.mark.parametrize("token", [None, "", "wrong", "demo-token-1", "é"])
def test_behind_the_scenes_is_open_only_to_who_has_its_token(own_shop: Shop, token: str | None) -> None:
    demo = own_shop.demo
    headers = {} if token is None else {CONTROL_HEADER: token.encode()}
    for url in (demo.bigcommerce_url, demo.klaviyo_url):
        assert requests.get(f"{url}/_demo/profiles", headers=headers, timeout=5).status_code == 403
        fault = [{"kind": "503"}]
        assert requests.post(f"{url}/_demo/faults", json=fault, headers=headers, timeout=5).status_code == 403
    assert demo.faults.rules == []
    assert demo.addresses()["control_token"] == demo.control_token
    assert len(demo.control_token) > 20


@pytest.mark.parametrize("host", ["evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1:1", ""])
def test_a_name_of_another_place_is_not_served(own_shop: Shop, host: str) -> None:
    port = own_shop.demo.bigcommerce_url.rpartition(":")[2]
    headers = {"Host": host.format(port=port), "X-Auth-Token": own_shop.demo.token}
    assert own_shop.session.get(own_shop.base + "/v2/time", headers=headers, timeout=5).status_code == 421
    headers["Host"] = f"localhost:{port}"
    assert own_shop.session.get(own_shop.base + "/v2/time", headers=headers, timeout=5).status_code == 200


def test_what_is_no_request_gets_a_status_and_leaves_no_trace(
    own_shop: Shop, klaviyo: Klaviyo, capfd: pytest.CaptureFixture[str]
) -> None:
    demo, deep = own_shop.demo, b"[" * 200_000
    control = {CONTROL_HEADER: demo.control_token}

    def post(url: str, body: bytes, headers: dict[str, str]) -> int:
        return own_shop.session.post(url, data=body, headers=headers, timeout=20).status_code

    statuses = [
        post(f"{demo.klaviyo_url}/api/events", b'{"data": ' + deep, klaviyo.headers()),
        post(f"{demo.klaviyo_url}/api/event-bulk-create-jobs", deep, klaviyo.headers()),
        post(f"{demo.bigcommerce_url}/_demo/faults", deep, control),
        post(f"{demo.bigcommerce_url}/_demo/faults", b"{", control),
        post(f"{demo.bigcommerce_url}/_demo/faults", b'[{"kind": "503", "path": "("}]', control),
        post(f"{demo.bigcommerce_url}/x", b"", {"Content-Length": "-1"}),
        post(f"{demo.bigcommerce_url}/x", b"", {"Content-Length": "many"}),
        post(f"{demo.bigcommerce_url}/x", b"", {"Content-Length": "99999999999"}),
    ]
    assert statuses == [400, 400, 400, 400, 400, 400, 400, 413]
    assert capfd.readouterr().err == ""
