"""Answers have limits: of bytes, of time, and of what they unpack to."""

import gzip
import io
import itertools
import json
import tracemalloc
import zlib
from collections.abc import Callable, Iterable
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from urllib3 import HTTPResponse
from urllib3.exceptions import DecodeError

from bcklaviyo_gui.domain.errors import AnswerLost, ContractBroken, GaveUp, PageTooBig
from bcklaviyo_gui.http import bodies, metered, session
from bcklaviyo_gui.http.answers import Answer, Ask, Replay, judge
from bcklaviyo_gui.http.bodies import BodyTooLong, read_body
from tests.support.http.wire import JSON, Reply, Rig, ScriptedServer, Stream, rig

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
GOES_ON = b"HTTP/1.1 100 Continue\r\n\r\n"
ZEROS = b"0" * 65_536

Pieces = Callable[[], Iterable[bytes]]
PACKERS: list[Callable[[bytes], bytes]] = [gzip.compress, zlib.compress]


def get(wired: Rig, *, split_after: int | None = None) -> Answer:
    return wired.session.send("GET", "/api/things", limit_key="x", replay=Replay.SAFE, split_after=split_after)


def dripping(text: bytes, then: bytes = b" ") -> Pieces:
    return lambda: itertools.chain([text], itertools.repeat(then))


DRIPS = {
    "body": dripping(HEAD + b"Content-Length: 100000\r\n\r\n["),
    "body without a length": dripping(HEAD + b"\r\n["),
    "status line": dripping(b"HTTP/1.1 200 ", b"O"),
    "header": dripping(HEAD + b"X-Long: ", b"x"),
    "chunks": dripping(CHUNKED, b"1\r\n \r\n"),
    "size of a chunk": dripping(CHUNKED, b"0"),
    "big chunk": dripping(CHUNKED + b"FFFFFFFFFFFF\r\n"),
    "trailers": dripping(CHUNKED + b"2\r\n{}\r\n0\r\n", b"X: y\r\n"),
    "100 Continue": dripping(b"", GOES_ON),
    "packed body": dripping(
        HEAD + b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(b"[")[:12], b"\x00\x00\x00\xff\xff"
    ),
}


@pytest.mark.parametrize("pieces", DRIPS.values(), ids=DRIPS.keys())
def test_an_answer_that_drips_ends_with_its_time(
    server: ScriptedServer, monkeypatch: pytest.MonkeyPatch, pieces: Pieces
) -> None:
    monkeypatch.setattr(session, "WHOLE_ANSWER_S", 0.2)
    server.otherwise = lambda _: Stream(pieces, pause_s=0.03)
    with rig(server, patience_s=1) as wired, pytest.raises(GaveUp, match="not whole after 0 seconds"):
        get(wired)

    assert len(server.seen) == 2


def test_an_answer_that_comes_slowly_but_in_time_is_taken(
    server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session, "READ_TIMEOUT_S", 0.3)
    server.script = [Stream(lambda: [HEAD + b"Content-Length: 20\r\n\r\n", *[b" "] * 19, b"1"], pause_s=0.03)]
    with rig(server) as wired:
        assert get(wired).body == b" " * 19 + b"1"


ENDLESS = {
    "body without a length": dripping(HEAD + b"\r\n", ZEROS),
    "chunks": dripping(CHUNKED, b"10000\r\n" + ZEROS + b"\r\n"),
    "big chunk": dripping(CHUNKED + b"FFFFFFFFFFFF\r\n", ZEROS),
    "chunk of -1": dripping(CHUNKED + b"-1\r\n", ZEROS),
    "extension of a chunk": dripping(CHUNKED + b"1;", ZEROS),
    "trailers": dripping(CHUNKED + b"2\r\n{}\r\n0\r\n", b"X: y\r\n" * 1000),
    "100 Continue": dripping(b"", GOES_ON * 1000),
    "status line": dripping(b"HTTP/1.1 200 ", ZEROS),
    "headers": dripping(HEAD, b"X-More: yes\r\n" * 1000),
    "header": dripping(HEAD + b"X-Long: ", ZEROS),
    "huge length": dripping(HEAD + b"Content-Length: 99999999999999999999\r\n\r\n", ZEROS),
}


@pytest.mark.parametrize("pieces", ENDLESS.values(), ids=ENDLESS.keys())
def test_an_answer_without_an_end_ends_and_is_not_kept(
    server: ScriptedServer, monkeypatch: pytest.MonkeyPatch, pieces: Pieces
) -> None:
    monkeypatch.setattr(bodies, "MAX_BODY_BYTES", 2_000_000)
    monkeypatch.setattr(metered, "MAX_BODY_BYTES", 2_000_000)
    monkeypatch.setattr(metered, "_FRAME_BYTES", 200_000)
    server.otherwise = lambda _: Stream(pieces)
    with rig(server, patience_s=3) as wired, memory_at_most(24_000_000):
        with pytest.raises((ContractBroken, GaveUp), match="GET /api/things"):
            get(wired)
        server.otherwise = lambda _: Reply(200, b"[1]")
        assert get(wired).body == b"[1]"


def test_a_body_of_more_than_64_mb_breaks_the_contract_at_once_and_makes_a_page_smaller(server: ScriptedServer) -> None:
    server.otherwise = lambda _: Stream(ENDLESS["body without a length"])
    with rig(server) as wired:
        with pytest.raises(ContractBroken, match=r"GET /api/things: .*\(more than 64 MB\)"):
            get(wired)
        with pytest.raises(PageTooBig, match="more than 64 MB"):
            get(wired, split_after=2)

    assert len(server.seen) == 2


@pytest.mark.parametrize("row", [b"{}", b"[]", b"1", b'{"id":1}', b'{"id":1,"products":[{},{},{},{}]}'])
def test_a_body_of_tiny_values_is_not_even_decoded(server: ScriptedServer, row: bytes) -> None:
    body = b"[" + b",".join([row] * (12_000_000 // (len(row) + 1))) + b"]"
    server.otherwise = lambda _: Reply(200, body, JSON)
    with rig(server) as wired, memory_at_most(40_000_000):
        with pytest.raises(ContractBroken, match=r"GET /api/things: .*\(more than 1,000,000 values\)"):
            get(wired)
        with pytest.raises(PageTooBig, match="more than 1,000,000 values"):
            get(wired, split_after=2)

    assert len(server.seen) == 2


def test_a_big_body_of_few_values_is_taken(server: ScriptedServer) -> None:
    body = json.dumps([{"id": number, "notes": "Leave it, please, " * 10_000} for number in range(30)]).encode()
    server.otherwise = lambda _: Reply(200, body, JSON)
    with rig(server) as wired:
        assert get(wired).body == body


def packed_zeros(count: int, encoding: str) -> bytes:
    packer = zlib.compressobj(1, zlib.DEFLATED, 31 if encoding == "gzip" else 15)
    return b"".join(packer.compress(bytes(1 << 20)) for _ in range(count >> 20)) + packer.flush()


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_a_small_body_that_unpacks_to_a_giant_takes_little_memory(server: ScriptedServer, encoding: str) -> None:
    bomb = packed_zeros(80 << 20, encoding)
    assert len(bomb) < 500_000
    server.script = [Reply(200, bomb, JSON | {"Content-Encoding": encoding})]
    with rig(server) as wired, memory_at_most(80_000_000), pytest.raises(ContractBroken, match="more than 64 MB"):
        get(wired)


def test_many_small_bombs_in_one_body_are_a_bomb(server: ScriptedServer) -> None:
    server.script = [Reply(200, packed_zeros(4 << 20, "gzip") * 20, JSON | {"Content-Encoding": "gzip"})]
    with rig(server) as wired, memory_at_most(80_000_000), pytest.raises(ContractBroken, match="more than 64 MB"):
        get(wired)


@pytest.mark.parametrize("name", ["body without a length", "100 Continue"])
def test_a_bulk_request_with_such_an_answer_is_lost_and_not_repeated(
    server: ScriptedServer, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(bodies, "MAX_BODY_BYTES", 2_000_000)
    server.otherwise = lambda _: Stream(ENDLESS[name])
    with rig(server) as wired, pytest.raises(AnswerLost):
        wired.session.send("POST", "/api/bulk", b"{}", limit_key="x", replay=Replay.NOT_ACCEPTED_ONLY)

    assert len(server.seen) == 1


def test_a_packed_body_that_is_cut_is_asked_for_again(server: ScriptedServer) -> None:
    packed = gzip.compress(json.dumps(list(range(5000))).encode())
    encoded = JSON | {"Content-Encoding": "gzip"}
    server.script = [Reply(200, packed[:-5], encoded), Reply(200, b"not packed", encoded), Reply(200, packed, encoded)]
    with rig(server) as wired:
        assert json.loads(get(wired).body) == list(range(5000))


@settings(max_examples=60, deadline=None)
@given(
    body=st.binary(max_size=5_000),
    members=st.integers(1, 3),
    limit=st.integers(1, 20_000),
    packer=st.sampled_from(PACKERS),
)
def test_bodies_are_unpacked_whole_or_refused(
    body: bytes, members: int, limit: int, packer: Callable[[bytes], bytes]
) -> None:
    packed = packer(body) * (members if packer is gzip.compress else 1)
    whole = body * (members if packer is gzip.compress else 1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bodies, "MAX_BODY_BYTES", limit)
        patch.setattr(bodies, "_PIECE_BYTES", 7)
        patch.setattr(bodies, "_UNPACKED_PIECE_BYTES", 11)
        if len(whole) > limit:
            with pytest.raises(BodyTooLong):
                read_body(raw(packed), "gzip")
        else:
            assert read_body(raw(packed), "gzip") == whole


@settings(max_examples=30, deadline=None)
@given(body=st.binary(min_size=1, max_size=500), data=st.data())
def test_a_packed_body_that_ends_too_early_is_no_body(body: bytes, data: st.DataObject) -> None:
    packed = gzip.compress(body)
    with pytest.raises(DecodeError):
        read_body(raw(packed[: data.draw(st.integers(1, len(packed) - 1))]), "gzip")


def raw(content: bytes) -> HTTPResponse:
    return HTTPResponse(io.BytesIO(content), preload_content=False)


TEXT = st.text(st.characters() | st.characters(min_codepoint=0xD800, max_codepoint=0xDFFF) | st.just("\\"), max_size=12)


@settings(max_examples=100, deadline=None)
@given(value=st.dictionaries(TEXT, TEXT, max_size=3), is_upper=st.booleans())
def test_half_a_surrogate_pair_is_read_as_a_replacement_character(value: dict[str, str], is_upper: bool) -> None:
    body = json.dumps(value)
    if is_upper:
        body = body.replace("\\ud", "\\uD")
    read = session_judged(body.encode())
    whole = body.encode("ascii")
    assert json.loads(read) == {without_halves(key): without_halves(text) for key, text in json.loads(whole).items()}


def without_halves(text: str) -> str:
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def session_judged(body: bytes) -> bytes:
    ask = Ask("GET", "/", None, "x", Replay.SAFE, True, frozenset())
    return judge(Answer(200, JSON, body), ask, "Klaviyo", datetime.now(UTC)).body


@pytest.mark.parametrize("status", [200, 400])
def test_half_an_emoji_costs_no_second_request(server: ScriptedServer, status: int) -> None:
    server.script = [Reply(status, rb'{"name": "Ann \ud83d", "path": "C:\\ud83d", "face": "\ud83d\ude00"}')]
    with rig(server) as wired:
        assert json.loads(get(wired).body) == {"name": "Ann \ufffd", "path": "C:\\ud83d", "face": "\U0001f600"}

    assert len(server.seen) == 1


class memory_at_most:  # noqa: N801  reads as a sentence
    """The memory that Python takes in this block stays below so many bytes at every moment."""

    def __init__(self, limit: int) -> None:
        self._limit = limit

    def __enter__(self) -> None:
        tracemalloc.start()

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        if kind is None:
            assert peak < self._limit
