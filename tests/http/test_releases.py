"""The page of releases is asked for the newest one, and told nothing."""

import socket
import threading
import time

import pytest

from bcklaviyo_gui.domain.errors import WrongUsage
from bcklaviyo_gui.http.releases import ReleasePage
from bcklaviyo_gui.local import about
from bcklaviyo_gui.operations.releases import newer_release
from tests.support.http.wire import Reply, Seen, serving


def _leading_to(address: str, status: int = 302) -> Reply:
    return Reply(status, b"", {"Location": address})


def test_the_newest_release_is_where_the_page_leads_to() -> None:
    with serving() as server:
        server.script = [_leading_to("https://elsewhere.example/r/releases/tag/v2.10.3")]
        assert ReleasePage(f"{server.url}/r/releases").newest() == (2, 10, 3)
    assert [seen.path for seen in server.seen] == ["/r/releases/latest"]


def test_the_question_holds_nothing_but_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NETRC", "/dev/null")
    with serving() as server:
        server.script = [_leading_to("/tag/v1.0.0")]
        ReleasePage(f"{server.url}/releases").newest()
    (seen,) = server.seen
    assert _said(seen) == {
        "Host": server.url.removeprefix("http://"),
        "Accept-Encoding": "identity",
        "User-Agent": "bcklaviyo",
    }
    assert seen.body == b""


@pytest.mark.parametrize(
    "reply",
    [
        Reply(404),
        Reply(200, b"<html>tag/v9.9.9</html>"),
        Reply(500),
        _leading_to("https://example.com/login"),
        _leading_to("/releases/tag/v1.2"),
        _leading_to("/releases/tag/v1.2.99999999999999999999"),
        _leading_to("/releases/tag/v9.9.9", status=200),
    ],
    ids=["none", "a page", "an error", "a login", "two numbers", "a huge number", "no redirect"],
)
def test_any_other_answer_says_nothing(reply: Reply) -> None:
    with serving() as server:
        server.script = [reply]
        assert ReleasePage(f"{server.url}/releases").newest() is None
    assert len(server.seen) == 1


def test_nobody_there_says_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    assert ReleasePage(f"http://127.0.0.1:{port}/releases").newest() is None


def test_a_question_that_is_not_answered_is_cut_at_once() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        page = ReleasePage(f"http://127.0.0.1:{silent.getsockname()[1]}/releases")
        threading.Timer(0.3, page.cut).start()
        began = time.monotonic()
        assert page.newest() is None
        assert time.monotonic() - began < 5


def test_a_page_that_others_could_read_is_not_asked() -> None:
    with pytest.raises(WrongUsage):
        ReleasePage("http://example.com/releases")


@pytest.mark.parametrize(("newest", "expected"), [("999.0.0", "999.0.0"), ("0.0.1", None)])
def test_only_a_newer_release_is_one(newest: str, expected: str | None) -> None:
    with serving() as server:
        server.script = [_leading_to(f"/tag/v{newest}")]
        assert newer_release(ReleasePage(f"{server.url}/releases")) == expected


def test_versions_are_compared_as_numbers() -> None:
    assert about.is_newer("0.10.0", than="0.9.9")
    assert not about.is_newer("0.9.0", than="0.9.0")
    assert not about.is_newer("1.0.0", than="1.0.1")


def _said(seen: Seen) -> dict[str, str]:
    return {name: value for name, value in seen.headers.items() if name != "Connection"}
