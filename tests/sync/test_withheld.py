"""An order that makes every list fail in which it stands is an issue that names it, and the rest goes on."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bcklaviyo_gui.sync.reports import Outcome
from tests.support.contract.compare import compare_events
from tests.support.contract.reader import ContractReader
from tests.support.sync.bench import Bench, bench_on
from tests.support.sync.places import Key, places, recorded_events
from tests.support.sync.small import WatchedDemo, small_demo

LISTS = r"/v2/orders\?"


@pytest.fixture
def small() -> Iterator[WatchedDemo]:
    with small_demo(40) as demo:
        yield demo


def issues_of(bench: Bench) -> dict[int, str]:
    """Why orders are broken."""
    with bench.state() as database:
        rows = database.rows("SELECT order_id, reason FROM issues WHERE kind = 'broken_record'")
    return {int(order_id): str(reason) for order_id, reason in rows}


def without(events: dict[Key, object], order_ids: set[int]) -> dict[Key, object]:
    return {key: event for key, event in events.items() if int(key[1].split("-")[2]) not in order_ids}


@pytest.mark.parametrize("places_of_bad", [[0], [17], [39], [3, 4], [0, 1, 20, 39]], ids=str)
def test_a_backfill_names_such_orders_and_sends_all_others(
    place: Path, small: WatchedDemo, places_of_bad: list[int]
) -> None:
    bad = {small.store.order_ids[index] for index in places_of_bad}
    reader = ContractReader(small.bigcommerce_url, small.store_hash, small.token)
    reader.observe(kind="backfill")
    expected = reader.expected_events()
    small.faults.add("withhold", path=LISTS, ids=bad)
    bench = bench_on(small, place)

    summary = bench.backfill()

    assert summary.outcome is Outcome.COMPLETED, summary.error
    assert compare_events(without(expected, bad), recorded_events(bench)) == []  # type: ignore[arg-type]  # ids for names
    found = issues_of(bench)
    assert found.keys() == bad
    assert all("every list that holds it" in reason for reason in found.values())


def test_such_an_order_is_sent_once_the_lists_hold_it_again(place: Path, small: WatchedDemo) -> None:
    bad = small.store.order_ids[12]
    bench = bench_on(small, place)
    small.faults.add("withhold", path=LISTS, ids={bad})
    bench.backfill()
    small.faults.clear()

    assert bench.backfill().outcome is Outcome.COMPLETED

    assert issues_of(bench) == {}
    assert any(key[1].endswith(f"-{bad}") for key in places(bench).ledger)
