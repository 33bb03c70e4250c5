"""What a year of 50,000 orders costs: requests, memory, time. Not part of the test run."""

import json
import subprocess
import sys
import types
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import cast

import pytest

from bcklaviyo_gui.demo.bigcommerce.store import DemoStore
from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.mapping.identity import EmailVerdict, check_email
from tests.support.reconcile.world import NOW, placed_orders, send

ORDERS = 87_000  # in two years, most of them in the second
CHILD = """
import json, re, sys, threading, time, types
from datetime import date
from bcklaviyo_gui.mapping.rules import Rules
from bcklaviyo_gui.reconcile.ports import Plan
from bcklaviyo_gui.reconcile.run import reconcile
from tests.support.reconcile.world import ports_of
info = json.loads(sys.argv[1])
ports = ports_of(types.SimpleNamespace(**info))
def rss_mb():
    return int(re.search(r"VmHWM:\\s+(\\d+)", open("/proc/self/status").read())[1]) / 1000
idle, began, cpu = rss_mb(), time.monotonic(), time.process_time()
plan = Plan(date(2025, 3, 21), date(2026, 3, 20), Rules(info["store_hash"]))
found = reconcile(plan, ports, stop=threading.Event())
print(json.dumps({
    "bigcommerce": ports.bigcommerce.http.requests_sent, "klaviyo": ports.klaviyo.http.requests_sent,
    "orders": sum(f.bigcommerce_orders for f in found.totals), "days": len(found.days),
    "causes": {c.value: n for c, n in found.causes().items()},
    "idle_mb": idle, "grown_mb": rss_mb() - idle,
    "seconds": time.monotonic() - began, "cpu_s": time.process_time() - cpu,
}))
"""


@pytest.fixture(params=["America/Chicago", "Asia/Kolkata"])
def served(request: pytest.FixtureRequest) -> Iterator[dict[str, str]]:
    command = [sys.executable, "-m", "bcklaviyo_gui.demo.server", "--orders", str(ORDERS), "--quota", "0"]
    command += ["--now", NOW.isoformat(), "--no-klaviyo-limits", "--klaviyo-timezone", request.param]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield json.loads(process.stdout.readline())
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()


@pytest.mark.benchmark
@pytest.mark.timeout(600)
def test_a_year_of_50_000_orders_is_within_its_budgets(served: dict[str, str]) -> None:
    # The same seed makes the same store here, so that its orders are known without asking.
    twin = types.SimpleNamespace(
        **served, store=DemoStore(ORDERS, 1, now=NOW), account=types.SimpleNamespace(events=[])
    )
    year = datetime(2025, 3, 1, tzinfo=UTC).timestamp()
    sendable = [order for order in placed_orders(cast(DemoServer, twin)) if check_email(order.email) is EmailVerdict.OK]
    send(cast(DemoServer, twin), [order for order in sendable if order.created > year])

    done = subprocess.run([sys.executable, "-c", CHILD, json.dumps(served)], capture_output=True, text=True, check=True)

    cost = json.loads(done.stdout)
    print(json.dumps(cost, indent=1))
    assert cost["orders"] > 46_000
    assert cost["bigcommerce"] <= 220
    assert cost["klaviyo"] <= 70
    assert cost["grown_mb"] <= 100
