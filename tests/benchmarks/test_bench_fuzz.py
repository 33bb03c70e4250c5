"""The fuzz tests for as long as one likes (FUZZ_SECONDS=3600), with `pytest -m benchmark -s` and this file.

Prints how many examples ran and how the commands ended; a failure names the seed that `FUZZ_SEED` begins with again.
"""

import os
import random
import time
from collections import Counter

import pytest

from tests.support.fuzz.plays import LOOKS, SPOILERS, fuzz_stage, play_backfill, play_files, play_look, random_spoils

SECONDS = float(os.environ.get("FUZZ_SECONDS", "30"))
FIRST_SEED = int(os.environ.get("FUZZ_SEED", "1"))


@pytest.mark.benchmark
@pytest.mark.timeout(0)
def test_examples_for_a_given_time_all_end_as_the_contract_says() -> None:
    played: Counter[str] = Counter()
    failed: list[str] = []
    with fuzz_stage() as stage:
        ends = time.monotonic() + SECONDS
        for seed in range(FIRST_SEED, 10**9):
            if time.monotonic() > ends:
                break
            rng = random.Random(seed)
            what = rng.choice(("backfill", "backfill", *LOOKS, *SPOILERS, "row"))
            is_json = rng.random() < 0.6
            played[what] += 1
            try:
                if what == "backfill":
                    play_backfill(stage, random_spoils(rng))
                elif what in LOOKS:
                    play_look(stage, random_spoils(rng), what, is_json=is_json)
                else:
                    play_files(stage, what, seed, is_json=is_json)
            except AssertionError as error:
                failed.append(f"seed {seed}, {what}: {str(error)[-1500:]}")
    print(f"\n{played.total()} examples in {SECONDS:.0f} s: {dict(played)}; failed: {len(failed)}")
    assert played.total() > 0
    assert failed == []
