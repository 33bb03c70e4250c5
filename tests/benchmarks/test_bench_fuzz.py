"""The fuzz tests for as long as one likes (FUZZ_SECONDS=3600), with `pytest -m benchmark -s` and this file.

A failure is told at once, in one line that begins with its seed, and in full in the file FUZZ_FAILURES (else one in
pytest's folder for the test). FUZZ_SEED is the first seed; FUZZ_ONLY="seed seed …" plays those and no others.
"""

import faulthandler
import os
import time
import traceback
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.support.fuzz.plays import fuzz_stage, kind_of, play

SECONDS = float(os.environ.get("FUZZ_SECONDS", "30"))
FIRST_SEED = int(os.environ.get("FUZZ_SEED", "1"))
ONLY = tuple(int(seed) for seed in os.environ.get("FUZZ_ONLY", "").split())


@pytest.mark.benchmark
@pytest.mark.timeout(0)
def test_examples_for_a_given_time_all_end_as_the_contract_says(tmp_path: Path) -> None:
    # A look at all threads, after the time that is too much for a test, has met one that was ending, and crashed.
    faulthandler.cancel_dump_traceback_later()
    failures = Path(os.environ.get("FUZZ_FAILURES", tmp_path / "failures.txt"))
    seeds: Iterable[int] = ONLY or range(FIRST_SEED, 10**9)
    played: Counter[str] = Counter()
    failed: list[int] = []
    with fuzz_stage() as stage:
        ends = time.monotonic() + SECONDS
        for seed in seeds:
            if time.monotonic() > ends and not ONLY:
                break
            played[kind_of(seed)] += 1
            try:
                play(stage, seed)
            except Exception as error:  # noqa: BLE001 - whatever it is, the next example is played
                failed.append(seed)
                _tell(seed, error, failures)
    print(f"\n{played.total()} examples in {SECONDS:.0f} s: {dict(played)}; failed: {len(failed)}")
    assert played.total() > 0
    assert failed == [], f'again: FUZZ_ONLY="{" ".join(map(str, failed))}"; in full: {failures}'


def _tell(seed: int, error: Exception, failures: Path) -> None:
    first, *_ = [*str(error).splitlines(), ""]
    line = f"seed {seed}, {kind_of(seed)}: {type(error).__name__}: {first[:200]}"
    print(f"\n{line}", flush=True)
    with failures.open("a", encoding="utf-8") as file:
        print(line, *traceback.format_exception(error), sep="\n", file=file)
