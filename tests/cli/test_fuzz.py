"""Whatever both APIs answer and whatever stands in the files: no traceback, no event lost or doubled, a status of the
contract, and an end."""

import random
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.support.fuzz.plays import (
    LOOKS,
    SPOILERS,
    FilesStage,
    fuzz_stage,
    play_backfill,
    play_files,
    play_look,
    random_spoils,
)

SEEDS = st.integers(0, 2**32)


@pytest.fixture(scope="module")
def stage() -> Iterator[FilesStage]:
    with fuzz_stage() as stage:
        yield stage


quick = settings(
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture],
)


@pytest.mark.timeout(200)
@settings(quick, max_examples=10)
@given(seed=SEEDS)
def test_a_backfill_among_spoiled_answers_loses_and_doubles_nothing(stage: FilesStage, seed: int) -> None:
    play_backfill(stage, random_spoils(random.Random(seed)))


@pytest.mark.timeout(200)
@settings(quick, max_examples=12)
@given(seed=SEEDS, look=st.sampled_from(LOOKS), is_json=st.booleans())
def test_a_look_at_spoiled_answers_ends_as_the_contract_says(
    stage: FilesStage, seed: int, look: str, is_json: bool
) -> None:
    play_look(stage, random_spoils(random.Random(seed)), look, is_json=is_json)


@pytest.mark.timeout(200)
@settings(quick, max_examples=12)
@given(what=st.sampled_from([*SPOILERS, "row", "row"]), seed=SEEDS, is_json=st.booleans())
def test_files_that_were_tampered_with_end_as_the_contract_says(
    stage: FilesStage, what: str, seed: int, is_json: bool
) -> None:
    play_files(stage, what, seed, is_json=is_json)


# Each of these was a traceback: a time beyond all times, and rows of a state file that nobody wrote.
@pytest.mark.parametrize("seed", [6, 27, 115, 128])
def test_a_strange_row_is_told_as_a_damaged_file(stage: FilesStage, seed: int) -> None:
    play_files(stage, "row", seed, is_json=True)


def test_a_time_beyond_all_times_is_told_as_a_broken_contract(stage: FilesStage) -> None:
    bench = stage.fresh()
    stage.demo.faults.add("set_field", path="/v2/time", field_path="time", value=10**15)
    ended = stage.command(bench, "check", "shop")
    stage.assert_sound(ended)
    assert "GET /v2/time" in ended.out
