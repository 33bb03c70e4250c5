"""Orders that would make events larger than Klaviyo takes, with the real engine and real requests."""

import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from bcklaviyo_gui.demo.made_store.records import Line
from bcklaviyo_gui.demo.wire import Request
from bcklaviyo_gui.state.database import Database
from bcklaviyo_gui.sync.reports import Outcome, RunSummary
from tests.support.contract.compare import compare_events
from tests.support.contract.reader import ContractReader
from tests.support.sync.bench import Bench
from tests.support.sync.clocks import JumpClock
from tests.support.sync.places import recorded_events
from tests.support.sync.small import NOW, WatchedDemo, small_demo

REQUEST_BYTES_MAX = 5_000_000
TEXT_BYTES_MAX = 100_000


@pytest.fixture
def demo() -> Iterator[WatchedDemo]:
    """A demo that fails a test by which a request above the limit leaves."""
    with small_demo(4) as demo:
        demo.sizes = []  # type: ignore[attr-defined]  # a list of this test
        demo.watch = lambda request: _note(demo, request)
        yield demo
        assert max(demo.sizes) <= REQUEST_BYTES_MAX  # type: ignore[attr-defined]  # a list of this test


def _note(demo: WatchedDemo, request: Request) -> None:
    if request.path.startswith("/api/"):
        demo.sizes.append(len(request.body))  # type: ignore[attr-defined]  # a list of this test


def _large_order(demo: WatchedDemo, lines: int, option: str) -> int:
    """An order of so many lines, each with this text as an option."""
    order_id = demo.store.place_order(email="engraver@postbox.co")
    order = demo.store.orders[order_id]
    first: Line = order.lines[0]
    order.lines = tuple(
        msgspec.structs.replace(
            first, id=900_000 + n, name=f"Plate {n}", options=(("Engraving", option),), discounts=()
        )
        for n in range(lines)
    )
    demo.store.touch(order_id)
    return order_id


def _backfill(demo: WatchedDemo, place: Path) -> tuple[Bench, RunSummary]:
    bench = Bench(demo, place)
    bench.clock = JumpClock(NOW)
    return bench, bench.backfill()


def _of_order(bench: Bench, order_id: int) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for row in recorded_events(bench):
        if row["properties"]["OrderId"] == str(order_id):
            found.setdefault(row["metric"], []).append(row["properties"])
    return found


def test_an_order_of_400_lines_with_20_kb_of_options_each_arrives_with_all_its_lines(
    demo: WatchedDemo, place: Path, caplog: pytest.LogCaptureFixture
) -> None:
    order_id = _large_order(demo, 400, "€" * 6_700)
    reader = ContractReader(demo.bigcommerce_url, demo.store_hash, demo.token)
    reader.observe(kind="backfill")
    with caplog.at_level(logging.WARNING):
        bench, summary = _backfill(demo, place)
    assert summary.outcome is Outcome.COMPLETED, summary.error
    assert not any(count.issues for metric, count in summary.events.items() if metric.value == "Placed Order")
    found = _of_order(bench, order_id)
    (placed,) = found["Placed Order"]
    assert len(found["Ordered Product"]) == 400
    whole = reader.expected_events()["Placed Order", f"bigcommerce-{demo.store_hash}-{order_id}"].properties
    assert [row["Name"] for row in placed["Line Items"]] == [row["Name"] for row in whole["Line Items"]]
    assert len(placed["$extra"]["items"]) == 400
    assert 200 < sum(bool(row["Options"]) for row in placed["Line Items"]) < 400
    said = [record.getMessage() for record in caplog.records if "larger than Klaviyo takes" in record.getMessage()]
    assert len(said) == 1
    assert f"bigcommerce-{demo.store_hash}-{order_id}" in said[0]


def test_an_option_of_150_kb_is_cut_and_the_sale_arrives(demo: WatchedDemo, place: Path) -> None:
    order_id = _large_order(demo, 1, "é" * 75_000)
    reader = ContractReader(demo.bigcommerce_url, demo.store_hash, demo.token)
    reader.observe(kind="backfill")
    bench, summary = _backfill(demo, place)
    assert summary.outcome is Outcome.COMPLETED, summary.error
    found = _of_order(bench, order_id)
    (placed,), (product,) = found["Placed Order"], found["Ordered Product"]
    (option,) = product["Option"]
    assert placed["Line Items"][0]["Options"] == [option]
    assert TEXT_BYTES_MAX - 2 <= len(option.encode()) <= TEXT_BYTES_MAX
    assert set(option.removeprefix("Engraving: ")) == {"é"}
    assert compare_events(reader.expected_events(), recorded_events(bench)) == []


def test_a_large_event_that_an_older_version_left_is_cut_before_it_leaves(demo: WatchedDemo, place: Path) -> None:
    order_id = _large_order(demo, 3, "x")
    demo.faults.add("answer_status:401", path=r"/api/event-bulk-create-jobs")
    bench = Bench(demo, place)
    bench.clock = JumpClock(NOW)
    assert bench.backfill().outcome is Outcome.FAILED
    with Database(bench.folder.state_file(bench.connection.folder)) as database:
        seq, attributes = database.rows(
            "SELECT seq, attributes FROM outbox WHERE order_id = :id AND metric = 2", {"id": order_id}
        )[0]
        event = json.loads(attributes)
        event["properties"]["Line Items"] = [{"Name": "n" * 50_000, "Options": ["o" * 50_000]} for _ in range(80)]
        with database.transaction():
            database.execute(
                "UPDATE outbox SET attributes = :attributes WHERE seq = :seq",
                {"attributes": json.dumps(event).encode(), "seq": seq},
            )
    demo.faults.clear()
    summary = bench.backfill()
    assert summary.outcome is Outcome.COMPLETED, summary.error
    (placed,) = _of_order(bench, order_id)["Placed Order"]
    assert len(placed["Line Items"]) == 80
    assert 0 < sum(bool(row["Options"]) for row in placed["Line Items"]) < 80
