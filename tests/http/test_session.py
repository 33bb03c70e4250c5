"""One request and what becomes of it: retried, given back, refused or lost."""

import gc
import logging
import socket
import threading
import time
import traceback
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcklaviyo_gui.domain.errors import (
    AnswerLost,
    BcklaviyoError,
    ContractBroken,
    GaveUp,
    KeyRejected,
    PageTooBig,
    PermissionMissing,
    Stopped,
    WrongUsage,
)
from bcklaviyo_gui.http.answers import Answer, Replay
from bcklaviyo_gui.http.retry import duration
from bcklaviyo_gui.http.session import HttpSession, StoppedUnsent, check_url
from bcklaviyo_gui.local.clock import SystemClock
from tests.support.http.wire import HTML, Drop, NoBudget, Reply, Rig, ScriptedServer, Silence, Stream, rig, serving

BEGUN = b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"
KEY = "pk_canary_0123456789"


def get(
    wired: Rig, path: str = "/api/things", *, give_back: frozenset[int] = frozenset(), split_after: int | None = None
) -> Answer:
    return wired.session.send(
        "GET", path, limit_key="x", replay=Replay.SAFE, give_back=give_back, split_after=split_after
    )


def post_once(wired: Rig, body: bytes = b"{}") -> Answer:
    return wired.session.send(
        "POST", "/api/bulk", body, limit_key="x", replay=Replay.NOT_ACCEPTED_ONLY, expect_json=False
    )


def test_an_answer_comes_whole_with_its_headers(wired: Rig) -> None:
    wired.server.script = [Reply.of({"a": 1}, 200, **{"X-Thing": "yes"})]

    answer = get(wired)

    assert (answer.status, answer.body, answer.headers["x-thing"]) == (200, b'{"a": 1}', "yes")


def test_path_and_query_travel_as_they_were_written(wired: Rig) -> None:
    path = "/v3/customers?date_modified:min=2024-05-14T09:34:00Z&id:in=1,2&v2=2024-05-14T09:34:00%2B00:00&e=a%40b.c%20d"

    get(wired, path)

    assert wired.server.paths == [path]


def test_connections_are_kept_and_the_program_names_itself(wired: Rig) -> None:
    for _ in range(5):
        get(wired)

    assert wired.server.connections == 1
    assert wired.server.seen[0].headers["User-Agent"].startswith("bcklaviyo/")


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504, 507, 524])
def test_transient_statuses_are_asked_again_when_a_repeat_is_safe(wired: Rig, status: int) -> None:
    wired.server.script = [Reply(status), Reply(status), Reply.of([1])]

    assert get(wired).body == b"[1]"
    assert wired.session.requests_sent == len(wired.server.seen) == 3


@pytest.mark.parametrize(
    "act",
    [
        Drop(),
        Reply(200, b'{"data": [1, 2, 3]}', cut_after=8),
        Reply(200, b'{"data": [1, 2'),
        Reply(200, b'{"data": []} and more'),
        Reply(200, b'{"data": ["\xff"]}'),
        Reply(200, b"", tells_length=False),
        Reply(200, b"<html>busy</html>", HTML),
        Reply(200, b"not gzip at all", {"Content-Encoding": "gzip"}),
        Reply(403, b"<html>are you human?</html>", HTML),
        Reply(403, b"{}", {"cf-mitigated": "challenge"}),
    ],
    ids=[
        "dropped",
        "cut",
        "truncated json",
        "trailing",
        "not utf-8",
        "cut at 0",
        "html",
        "bad gzip",
        "challenge",
        "cf",
    ],
)
def test_unclear_answers_are_asked_again_when_a_repeat_is_safe(wired: Rig, act: Reply | Drop) -> None:
    wired.server.script = [act]

    assert get(wired).body == b"{}"
    assert len(wired.server.seen) == 2


@pytest.mark.parametrize("status", [200, 201, 202, 204, 400, 404, 409, 413, 415, 422])
def test_clear_answers_are_given_back_at_once(wired: Rig, status: int) -> None:
    wired.server.script = [Reply(status, b"" if status == 204 else b"{}")]

    assert get(wired).status == status
    assert len(wired.server.seen) == 1


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (401, KeyRejected),
        (403, PermissionMissing),
        (410, ContractBroken),
        (301, ContractBroken),
        (307, ContractBroken),
    ],
)
def test_final_statuses_end_the_request(wired: Rig, status: int, error: type[Exception]) -> None:
    wired.server.script = [Reply(status, b"{}", {"Location": "http://127.0.0.1:9/elsewhere"})]

    with pytest.raises(error) as raised:
        get(wired)

    assert len(wired.server.seen) == 1
    assert "Klaviyo" in str(raised.value) or "GET /api/things" in str(raised.value)


def test_statuses_to_give_back_are_neither_retried_nor_raised(wired: Rig) -> None:
    wired.server.script = [Reply(403), Reply(503)]

    assert [get(wired, give_back=frozenset({403, 503})).status for _ in range(2)] == [403, 503]


def test_the_fifth_unreadable_answer_breaks_the_contract(wired: Rig) -> None:
    wired.server.otherwise = lambda _: Reply(200, b'{"a":')

    with pytest.raises(ContractBroken) as raised:
        get(wired)

    assert len(wired.server.seen) == 5
    assert raised.value.endpoint == "GET /api/things"


def test_two_server_errors_in_a_row_ask_for_smaller_pages_where_that_helps(wired: Rig) -> None:
    wired.server.script = [Reply(500), Reply(429), Reply(502), Reply(503)]

    with pytest.raises(PageTooBig):
        get(wired, split_after=2)

    assert len(wired.server.seen) == 4


def test_waits_double_to_a_minute_and_are_reported(wired: Rig) -> None:
    wired.server.script = [Reply(500)] * 9

    get(wired)

    bases = [1, 2, 4, 8, 16, 32, 60, 60, 60]
    assert all(base <= wait <= min(base + 1, 60) for base, wait in zip(bases, wired.clock.waits, strict=True))
    assert [wait.seconds for wait in wired.waits] == wired.clock.waits
    assert "Klaviyo" in str(wired.waits[0].reason)
    assert "500" in str(wired.waits[0].reason)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry-After": "7"}, 7),
        ({"Retry-After": "0"}, 1),
        ({"Retry-After": "Thu, 01 Jan 2026 00:00:09 GMT"}, 9),
        ({"X-Rate-Limit-Time-Reset-Ms": "12500"}, 12.5),
        ({"X-Rate-Limit-Time-Reset-Ms": "0"}, 0.2),
        ({"X-Retry-After": "3", "X-Rate-Limit-Time-Reset-Ms": "2000"}, 3),
        ({"Retry-After": "soon"}, None),
        ({"Retry-After": "nan"}, None),
        ({"Retry-After": "-5"}, None),
    ],
)
def test_waits_are_as_long_as_the_server_tells(wired: Rig, headers: dict[str, str], seconds: float | None) -> None:
    wired.server.script = [Reply(429, b"{}", headers)]

    get(wired)

    [wait] = wired.clock.waits
    if seconds is None:
        assert 1 <= wait <= 2
    else:
        assert seconds <= wait <= seconds + 0.2


def test_pauses_that_are_asked_for_again_and_again_grow(wired: Rig) -> None:
    wired.server.script = [Reply(429, b"{}", {"Retry-After": "1"})] * 9

    get(wired)

    assert wired.clock.waits[0] < 1.3
    assert 10 <= wired.clock.waits[-1] <= 10.2


def test_patience_ends_when_no_answer_came_for_its_length(server: ScriptedServer) -> None:
    server.otherwise = lambda _: Reply(503)
    with rig(server, patience_s=100) as wired, pytest.raises(GaveUp, match="503") as raised:
        get(wired)

    assert sum(wired.clock.waits) == pytest.approx(100)
    assert "100 seconds" in str(raised.value)


def test_patience_is_counted_from_the_first_failure_after_a_pause(server: ScriptedServer) -> None:
    with rig(server, patience_s=100) as wired:
        get(wired)
        wired.clock.seconds += 5000
        server.script = [Reply(503)] * 3

        assert get(wired).status == 200


def failing_until(wired: Rig, seconds: float) -> None:
    wired.server.otherwise = lambda seen: Reply(
        503 if seen.path == "/api/things" and wired.clock.seconds < 1000 + seconds else 200
    )


def test_progress_elsewhere_renews_patience(server: ScriptedServer) -> None:
    with rig(server, patience_s=20) as wired:
        failing_until(wired, 90)
        wired.clock.on_wait = wired.session.progressed

        assert get(wired).status == 200
        assert sum(wired.clock.waits) > 60


def test_a_mere_answer_to_another_request_is_no_progress(server: ScriptedServer) -> None:
    with rig(server, patience_s=20) as wired:
        failing_until(wired, 90)
        wired.clock.on_wait = lambda: get(wired, "/api/other")

        with pytest.raises(GaveUp, match="20 seconds"):
            get(wired)


def test_answers_without_progress_between_failures_do_not_stretch_patience(server: ScriptedServer) -> None:
    server.otherwise = lambda _: Reply(503 if len(server.seen) % 5 else 200)
    with rig(server, patience_s=100) as wired, pytest.raises(GaveUp, match="no progress for 100 seconds"):
        [get(wired) for _ in range(20)]

    assert sum(wired.clock.waits) == pytest.approx(100)


def test_time_without_failures_costs_no_patience(server: ScriptedServer) -> None:
    with rig(server, patience_s=100) as wired:
        for _ in range(5):
            server.script = [Reply(503), Reply()]
            assert get(wired).status == 200
            wired.clock.seconds += 5000


@pytest.mark.parametrize(
    ("headers", "told"),
    [
        ({"Retry-After": "3600"}, "60 minutes"),
        ({"Retry-After": "50000"}, "14 hours"),
        ({"Retry-After": "1000000"}, "12 days"),
        ({"Retry-After": "1e308"}, "more than a year"),
        ({"Retry-After": "9" * 300}, "more than a year"),
        ({"Retry-After": "Fri, 31 Dec 9999 23:59:59 GMT"}, "more than a year"),
        ({"Retry-After": "Fri, 31 Dec 9999 23:59:59 -2359"}, "more than a year"),
        ({"X-Rate-Limit-Time-Reset-Ms": "1e308"}, "more than a year"),
    ],
)
def test_a_told_wait_beyond_patience_is_not_waited_for_and_is_said_in_words(
    server: ScriptedServer, headers: dict[str, str], told: str
) -> None:
    server.script = [Reply(429, b"{}", headers)]
    with rig(server, patience_s=900) as wired, pytest.raises(GaveUp, match=f"asks to wait {told}, longer") as raised:
        get(wired)

    assert wired.clock.waits == []
    assert len(str(raised.value)) < 200


@given(seconds=st.floats(min_value=0, max_value=1.7e308))
def test_any_stretch_of_time_is_said_in_a_few_words(seconds: float) -> None:
    assert len(str(duration(seconds))) <= len("more than a year")


def test_nothing_listening_is_given_up_after_patience() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    session = HttpSession(
        f"http://127.0.0.1:{port}", {}, budget=NoBudget(), clock=SystemClock(), stop=threading.Event(), patience_s=0.3
    )

    with pytest.raises(GaveUp, match="could not be reached"):
        session.send("GET", "/", limit_key="x", replay=Replay.SAFE)


def test_silence_ends_at_the_read_timeout(server: ScriptedServer) -> None:
    server.script = [Silence()]
    with rig(server, patience_s=1) as wired:  # a timeout longer than patience makes no sense
        assert get(wired).status == 200


@pytest.mark.parametrize(
    "act",
    [
        Drop(),
        Reply(500),
        Reply(502),
        Reply(504),
        Reply(408),
        Reply(202, b"accepted", cut_after=3),
        Reply(202, b"<html></html>", HTML),
        Reply(403, b"<html></html>", HTML),
    ],
    ids=["dropped", "500", "502", "504", "408", "cut", "html", "challenge"],
)
def test_a_request_that_may_have_been_carried_out_is_never_repeated(wired: Rig, act: Reply | Drop) -> None:
    wired.server.script = [act]

    with pytest.raises(AnswerLost, match="/api/bulk"):
        post_once(wired)

    assert len(wired.server.seen) == wired.session.requests_sent == 1


def test_a_kept_connection_that_the_server_closes_at_once_is_a_lost_answer(wired: Rig) -> None:
    wired.server.script = [Reply(), Drop()]
    get(wired)

    with pytest.raises(AnswerLost):
        post_once(wired)

    assert len(wired.server.seen) == 2


def test_silence_after_a_bulk_request_is_a_lost_answer(server: ScriptedServer) -> None:
    server.script = [Silence()]
    with rig(server, patience_s=1) as wired, pytest.raises(AnswerLost):
        post_once(wired)

    assert len(server.seen) == 1


@pytest.mark.parametrize("status", [429, 503])
def test_what_was_surely_not_accepted_goes_again_unchanged(wired: Rig, status: int) -> None:
    wired.server.script = [Reply(status, b"<html></html>", HTML), Reply(status), Reply(202, b"")]

    assert post_once(wired, b'{"a": 1}').status == 202
    assert [seen.body for seen in wired.server.seen] == [b'{"a": 1}'] * 3


def test_a_bulk_request_goes_once_the_server_can_be_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    session = HttpSession(
        f"http://127.0.0.1:{port}", {}, budget=NoBudget(), clock=SystemClock(), stop=threading.Event(), patience_s=0.2
    )

    with pytest.raises(GaveUp):
        session.send("POST", "/", b"{}", limit_key="x", replay=Replay.NOT_ACCEPTED_ONLY)


def test_a_failed_handshake_sends_nothing_so_a_bulk_request_may_go_again(server: ScriptedServer) -> None:
    session = HttpSession(
        server.url.replace("http:", "https:"),
        {},
        budget=NoBudget(),
        clock=SystemClock(),
        stop=threading.Event(),
        patience_s=0.2,
    )

    with pytest.raises(GaveUp, match="no secure connection"):
        session.send("POST", "/", b"{}", limit_key="x", replay=Replay.NOT_ACCEPTED_ONLY)

    assert server.seen == []
    session.close()


def ended(request: Callable[[], Answer]) -> tuple[threading.Thread, list[BcklaviyoError]]:
    """A thread that makes the request, and the error that it will end with."""
    errors: list[BcklaviyoError] = []

    def call() -> None:
        try:
            request()
        except BcklaviyoError as e:
            errors.append(e)

    thread = threading.Thread(target=call)
    thread.start()
    return thread, errors


@pytest.mark.parametrize("request_", [get, post_once])
def test_a_cut_ends_a_blocked_request_at_once(wired: Rig, request_: Callable[[Rig], Answer]) -> None:
    wired.server.script = [Silence()]
    thread, errors = ended(lambda: request_(wired))
    while not wired.server.seen:
        time.sleep(0.002)

    started = time.monotonic()
    wired.stop.set()
    wired.session.cut()
    thread.join(5)

    assert time.monotonic() - started < 0.5
    assert [type(e) for e in errors] == [Stopped]  # not StoppedUnsent: the bulk request may have been accepted


@pytest.mark.parametrize("request_", [get, post_once])
@pytest.mark.parametrize("act", [Silence(), Stream(lambda: [BEGUN], 60)], ids=["silent", "begun"])
def test_a_cut_ends_a_request_also_where_to_shut_a_socket_wakes_nobody(
    wired: Rig, monkeypatch: pytest.MonkeyPatch, request_: Callable[[Rig], Answer], act: Stream | Silence
) -> None:
    wired.server.script = [act]
    thread, errors = ended(lambda: request_(wired))
    while not wired.server.seen:
        time.sleep(0.002)

    started = time.monotonic()
    with monkeypatch.context() as patched:
        patched.setattr(socket.socket, "shutdown", lambda *_: None)  # as on Windows, for a thread that waits
        wired.stop.set()
        wired.session.cut()
        thread.join(5)

    assert time.monotonic() - started < 1.5
    assert [type(e) for e in errors] == [Stopped]


def test_a_cut_ends_a_request_whose_body_nobody_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        session = HttpSession(
            f"http://127.0.0.1:{deaf.getsockname()[1]}",
            {},
            budget=NoBudget(),
            clock=SystemClock(),
            stop=threading.Event(),
        )
        body = bytes(64_000_000)
        thread, errors = ended(lambda: session.send("POST", "/", body, limit_key="x", replay=Replay.NOT_ACCEPTED_ONLY))
        taken, _ = deaf.accept()
        taken.recv(10)
        started = time.monotonic()
        with monkeypatch.context() as patched:
            patched.setattr(socket.socket, "shutdown", lambda *_: None)
            session.cut()
            thread.join(5)
        taken.close()

    assert time.monotonic() - started < 1.5
    assert [type(e) for e in errors] == [Stopped]


def test_a_cut_session_sends_nothing_more(wired: Rig) -> None:
    wired.session.cut()

    with pytest.raises(Stopped):
        get(wired)

    assert wired.server.seen == []


def test_a_cut_ends_a_connection_that_is_only_being_made(server: ScriptedServer) -> None:
    full = socket.create_server(("127.0.0.1", 0), backlog=0)
    waiting = [socket.socket() for _ in range(4)]
    for sock in waiting:  # the kernel drops what does not fit its queue: the next connection hangs
        sock.setblocking(False)
        sock.connect_ex(full.getsockname())
    stop = threading.Event()
    session = HttpSession(
        f"http://127.0.0.1:{full.getsockname()[1]}", {}, budget=NoBudget(), clock=SystemClock(), stop=stop
    )
    thread, errors = ended(lambda: session.send("POST", "/", b"{}", limit_key="x", replay=Replay.NOT_ACCEPTED_ONLY))
    while session.requests_sent == 0:
        time.sleep(0.002)
    started = time.monotonic()
    stop.set()
    session.cut()
    thread.join()
    for sock in [full, *waiting]:
        sock.close()

    assert time.monotonic() - started < 0.5
    assert [type(e) for e in errors] == [StoppedUnsent]


def test_a_stop_ends_a_wait_and_tells_that_nothing_was_sent(wired: Rig) -> None:
    wired.server.otherwise = lambda _: Reply(429)
    wired.clock.stop_after = 5

    with pytest.raises(StoppedUnsent):
        post_once(wired)


def test_many_threads_share_a_session(wired: Rig) -> None:
    wired.server.otherwise = lambda seen: Reply.of(seen.path)
    bodies: list[bytes] = []
    threads = [
        threading.Thread(target=lambda i=i: bodies.extend(get(wired, f"/{i}/{n}").body for n in range(20)))
        for i in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(set(bodies)) == wired.session.requests_sent == 120


def test_the_key_is_in_no_text_that_could_be_shown(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    texts: list[str] = []
    with serving() as server, rig(server, headers={"Authorization": f"Klaviyo-API-Key {KEY}"}, patience_s=3) as wired:
        server.script = [Reply(500), Drop(), Reply(401), Reply(403), Reply(410), Reply(301), Drop()]
        server.otherwise = lambda _: Reply(429)
        for request in (get, get, get, get, post_once, get):
            with pytest.raises(BcklaviyoError) as raised:
                request(wired)
            texts += [*traceback.format_exception(raised.value), *chain_of(raised.value)]
        texts += [repr(wired.session), repr(wired.waits)]

    assert server.seen[0].headers["Authorization"].endswith(KEY)
    assert all(KEY not in text for text in [*texts, caplog.text])


def chain_of(error: BaseException) -> list[str]:
    """All that hangs on an error, attributes too: a library's exception would bring the request with its headers."""
    texts: list[str] = []
    current: BaseException | None = error
    while current is not None:
        texts += [repr(current), repr(vars(current))]
        assert current.__class__.__module__.startswith("bcklaviyo_gui"), current
        current = current.__cause__ or current.__context__
    return texts


@pytest.mark.parametrize("key", ["pk_1\nHost: evil", "pk_\x00", "pk_ключ", "pk_1\r"])
def test_a_key_that_no_header_can_hold_is_refused_without_showing_it(key: str) -> None:
    with pytest.raises(KeyRejected) as raised:
        HttpSession(
            "https://a.klaviyo.com",
            {"Authorization": key},
            budget=NoBudget(),
            clock=SystemClock(),
            stop=threading.Event(),
            name="Klaviyo",
        )

    assert "Klaviyo" in str(raised.value)
    assert key not in str(raised.value)


@pytest.mark.parametrize(
    "url",
    [
        "https://api.bigcommerce.com",
        "https://a.klaviyo.com/",
        "https://proxy.example.org:8443/klaviyo",
        "http://127.0.0.1:8080",
        "http://127.5.5.5",
        "http://localhost:80/x",
        "http://[::1]:1",
    ],
)
def test_https_anywhere_and_http_to_this_machine_are_allowed(url: str) -> None:
    check_url(url)


@pytest.mark.parametrize(
    "url",
    [
        "http://a.klaviyo.com",
        "http://10.0.0.1",
        "http://localhost.evil.example",
        "http://127.0.0.1.evil.example",
        "http://[::2]",
        "ftp://127.0.0.1",
        "a.klaviyo.com",
        "https://",
        "https://user:pass@a.klaviyo.com",
        "https://a.klaviyo.com?x=1",
        "https://a.klaviyo.com:port",
        "http://127.0.0.1@evil.example",
        "",
    ],
)
def test_other_addresses_are_refused(url: str) -> None:
    with pytest.raises(WrongUsage):
        check_url(url)


def test_links_are_followed_only_within_the_base(server: ScriptedServer) -> None:
    with rig(server) as wired:

        def path(link: str) -> str:
            return wired.session.path_of(link, seen_at="/api/events?page=1", endpoint="GET /api/events")

        assert path(f"{server.url}/api/events?page%5Bcursor%5D=abc") == "/api/events?page%5Bcursor%5D=abc"
        assert path("/api/events?c=1") == "/api/events?c=1"
        assert path("?c=2") == "/api/events?c=2"
        for elsewhere in ("https://evil.example/api", "//evil.example/x", f"{server.url}0/api", "file:///etc/passwd"):
            with pytest.raises(ContractBroken, match=r"links\.next"):
                path(elsewhere)


def test_a_closed_session_leaves_no_socket_open(wired: Rig) -> None:
    get(wired)
    wired.session.close()
    gc.collect()  # an unclosed socket would warn, and a warning fails the test
