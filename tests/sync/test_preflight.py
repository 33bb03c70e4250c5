"""A look at both accounts, before anything is sent."""

import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.operations import connect
from bcklaviyo_gui.sync import preflight
from bcklaviyo_gui.sync.preflight import CheckResult
from tests.support.sync.bench import Bench


@pytest.fixture
def demo() -> Iterator[DemoServer]:
    with DemoServer(orders=4, quota=0, klaviyo_limits=False) as demo:
        yield demo


def _check(demo: DemoServer, place: Path) -> tuple[CheckResult, Counter[str]]:
    """The check, and how often each path was asked for."""
    bench = Bench(demo, place)
    stop = threading.Event()
    with connect.open_clients(bench.connection, bench.secrets, bench.settings, clock=bench.clock, stop=stop) as clients:
        result = preflight.check("shop", clients.bigcommerce, clients.klaviyo, bench.clock.now())
    return result, Counter(f"{row.method} {row.path.removeprefix(f'/stores/{demo.store_hash}')}" for row in demo.log)


def test_store_account_and_metrics_are_read_once(demo: DemoServer, tmp_path: Path) -> None:
    result, asked = _check(demo, tmp_path)
    assert result.problems == ()
    assert {path: asked[path] for path in ("GET /v2/store", "GET /api/accounts", "GET /api/metrics")} == {
        "GET /v2/store": 1,
        "GET /api/accounts": 1,
        "GET /api/metrics": 1,
    }
    assert max(asked.values()) == 1


def test_an_account_whose_metrics_may_not_be_read_is_shown_with_what_is_missing(
    demo: DemoServer, tmp_path: Path
) -> None:
    demo.faults.add("answer_status:403", path=r"/api/metrics")
    result, _ = _check(demo, tmp_path)
    assert result.account is not None
    assert result.writers is None
    assert [problem for problem in result.problems if "metrics:read" in str(problem.message)]
