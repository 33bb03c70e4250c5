"""What the account holds after runs is what the contract demands, read by somebody else."""

import random
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.sync.reports import Outcome
from tests.support.contract.compare import compare_events, compare_profiles, recorded
from tests.support.contract.reader import ContractReader
from tests.support.sync.bench import Bench
from tests.support.sync.changes import change_everything
from tests.support.sync.clocks import JumpClock

# The made store is another one on each day: a run says the same on all of them.
_NOW = datetime(2026, 11, 28, 15, tzinfo=UTC)


def _reader(demo: DemoServer) -> ContractReader:
    return ContractReader(demo.bigcommerce_url, demo.store_hash, demo.token)


def _assert_equal(reader: ContractReader, demo: DemoServer) -> None:
    assert compare_events(reader.expected_events(), recorded(demo, "events")) == []
    assert compare_profiles(reader.expected_profiles(), recorded(demo, "profiles")) == []


def test_a_backfill_records_exactly_what_the_contract_demands(tmp_path: Path) -> None:
    with DemoServer(orders=400, quota=100_000, klaviyo_limits=False) as demo:
        bench, reader = Bench(demo, tmp_path), _reader(demo)
        reader.observe(kind="backfill")
        assert bench.backfill().outcome is Outcome.COMPLETED
        _assert_equal(reader, demo)


@pytest.mark.timeout(240)
def test_ten_syncs_with_every_kind_of_change_record_exactly_what_the_contract_demands(tmp_path: Path) -> None:
    _assert_ten_syncs(tmp_path, seed=1)


@pytest.mark.benchmark
@pytest.mark.timeout(600)
@pytest.mark.parametrize("seed", range(2, 11))
def test_ten_syncs_of_nine_more_stores_record_exactly_what_the_contract_demands(tmp_path: Path, seed: int) -> None:
    _assert_ten_syncs(tmp_path, seed)


def _assert_ten_syncs(place: Path, seed: int) -> None:
    with DemoServer(orders=150, seed=seed, quota=100_000, klaviyo_limits=False, now=_NOW) as demo:
        bench, reader = Bench(demo, place), _reader(demo)
        bench.clock = JumpClock(_NOW)
        reader.observe(kind="backfill")
        assert bench.backfill().outcome is Outcome.COMPLETED
        for number in range(10):
            change_everything(demo.store, random.Random(10 * (seed - 1) + number))
            reader.observe(kind="sync")
            summary = bench.sync()
            assert summary.outcome is Outcome.COMPLETED, summary.error
            _assert_equal(reader, demo)
