import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from bcklaviyo_gui.local import standard_streams
from tests.support.posix import unblock


@contextmanager
def standard_output(
    monkeypatch: pytest.MonkeyPatch, number: int, encoding: str = "utf-8"
) -> Iterator[io.TextIOWrapper]:
    """A guarded standard output on a file descriptor of the test."""
    with open(number, "w", encoding=encoding, errors="strict", closefd=False) as stream:
        monkeypatch.setattr(sys, "stdout", stream)
        monkeypatch.setattr(sys, "stderr", io.TextIOWrapper(io.BytesIO()))
        standard_streams.guard()
        assert isinstance(sys.stdout, io.TextIOWrapper)
        yield sys.stdout


@pytest.mark.parametrize(
    ("encoding", "seen"),
    [
        ("utf-8", "✓ “Écru” · 3 → 4… ₩ 店"),
        ("ascii", '+ "Ecru" - 3 -> 4... ? ?'),
        ("cp1252", "+ “Écru” · 3 -> 4… ? ?"),
        ("cp932", "+ “Ecru” - 3 → 4… ? 店"),
    ],
)
def test_characters_that_an_encoding_lacks_are_replaced_by_similar_ones(
    monkeypatch: pytest.MonkeyPatch, encoding: str, seen: str
) -> None:
    reading, writing = os.pipe()
    with standard_output(monkeypatch, writing, encoding) as stream:
        stream.write("✓ “Écru” · 3 → 4… ₩ 店 \udc80"[:-2])
        stream.flush()
    os.close(writing)
    with open(reading, "rb") as pipe:
        assert pipe.read().decode(encoding) == seen


def test_a_reader_that_went_away_is_noted_and_nothing_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    reading, writing = os.pipe()
    with standard_output(monkeypatch, writing) as stream:
        os.close(reading)
        for _ in range(3):
            print("more", file=stream, flush=True)
        trouble = standard_streams.trouble(stream)
    os.close(writing)
    assert trouble is not None
    assert standard_streams.is_reader_gone(trouble)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no /dev/full here")
def test_a_full_output_is_noted_and_nothing_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    number = os.open("/dev/full", os.O_WRONLY)
    with standard_output(monkeypatch, number) as stream:
        print("x" * 100_000, file=stream, flush=True)
        trouble = standard_streams.trouble(stream)
    os.close(number)
    assert trouble is not None
    assert not standard_streams.is_reader_gone(trouble)


@pytest.mark.skipif(os.name != "posix", reason="only there a pipe can refuse to block")
def test_a_pipe_that_does_not_block_gets_all_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    import threading

    reading, writing = os.pipe()
    unblock(writing)
    read: list[bytes] = []

    def drain() -> None:
        with open(reading, "rb") as pipe:
            read.append(pipe.read())

    reader = threading.Thread(target=drain)
    with standard_output(monkeypatch, writing) as stream:
        reader.start()
        stream.write("y" * 1_000_000)
        stream.flush()
    os.close(writing)
    reader.join()
    assert len(read[0]) == 1_000_000


@pytest.mark.parametrize("is_needed", [True, False])
def test_an_output_that_was_closed_before_takes_everything(monkeypatch: pytest.MonkeyPatch, is_needed: bool) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    standard_streams.guard(needs_output=is_needed)
    print("x", flush=True)
    print("x", file=sys.stderr, flush=True)
    assert (standard_streams.trouble(sys.stdout) is not None) is is_needed
