"""A disk that fills up in the middle of a send: the run ends with the reason, and the next one goes on from there."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from bcklaviyo_gui.domain.errors import StateUnusable
from bcklaviyo_gui.operations import connect
from bcklaviyo_gui.sync.context import RunPorts
from bcklaviyo_gui.sync.reports import Outcome, RunKind
from tests.support.fuzz.plays import FilesStage, fuzz_stage


@pytest.fixture(scope="module")
def stage() -> Iterator[FilesStage]:
    with fuzz_stage() as stage:
        yield stage


@pytest.mark.parametrize("pages_left", [0, 2, 6, 10])
def test_a_disk_that_fills_up_loses_and_doubles_nothing(stage: FilesStage, pages_left: int) -> None:
    bench = stage.fresh()
    bench.batch_events = 6

    @contextmanager
    def ports(clients: connect.Clients) -> Iterator[RunPorts]:
        with connect.Writing(bench.folder, bench.connection, clients, bench.clock) as opened:
            most = opened.database.count("PRAGMA page_count") + pages_left
            opened.database.rows(f"PRAGMA max_page_count = {most}")  # SQLite then says that the disk is full
            yield opened

    try:
        outcome = bench.run(RunKind.BACKFILL, ports=ports).outcome
    except StateUnusable:
        outcome = Outcome.FAILED
    assert outcome is Outcome.FAILED
    stage.assert_nothing_doubled(bench)
    stage.assert_nothing_lost(bench)
