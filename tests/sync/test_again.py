"""What the merchant wants to be tried again is, by the next sync."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.state import issues, queries
from bcklaviyo_gui.state.database import Database
from bcklaviyo_gui.sync.reports import Outcome
from tests.support.contract.compare import compare_events, recorded
from tests.support.contract.reader import ContractReader
from tests.support.sync.bench import Bench


@pytest.fixture
def demo() -> Iterator[DemoServer]:
    with DemoServer(orders=30, quota=100_000, klaviyo_limits=False) as server:
        yield server


def _refuse_guests(demo: DemoServer) -> None:
    accounts = {customer.email.strip().lower() for customer in demo.store.customers.values()}
    for order in demo.store.orders.values():
        if order.customer_id == 0 and "@" in order.email and order.email.strip().lower() not in accounts:
            demo.account.refuse_email(order.email)


def _retry_all(bench: Bench) -> int:
    with Database(bench.folder.state_file(bench.connection.folder)) as database, database.transaction():
        return issues.retry(database, [issue.id for issue in issues.all_open(database)])


def _count(bench: Bench, kind: str) -> int:
    with bench.state() as database:
        return sum(k.open for k in queries.issue_kinds(database) if k.kind == kind)


def test_refused_events_are_made_anew_and_sent(demo: DemoServer, tmp_path: Path) -> None:
    bench, reader = Bench(demo, tmp_path), ContractReader(demo.bigcommerce_url, demo.store_hash, demo.token)
    reader.observe(kind="backfill")
    _refuse_guests(demo)
    assert bench.backfill().outcome is Outcome.COMPLETED
    refused = _count(bench, "refused_event")
    assert refused > 5
    demo.account.refused_emails.clear()

    assert bench.sync().outcome is Outcome.COMPLETED
    assert _count(bench, "refused_event") == refused
    assert _retry_all(bench) >= refused
    assert bench.sync().outcome is Outcome.COMPLETED

    assert _count(bench, "refused_event") == 0
    assert compare_events(reader.expected_events(), recorded(demo, "events")) == []


def test_what_is_refused_again_is_an_issue_again(demo: DemoServer, tmp_path: Path) -> None:
    bench = Bench(demo, tmp_path)
    _refuse_guests(demo)
    bench.backfill()
    refused = _count(bench, "refused_event")
    _retry_all(bench)
    assert bench.sync().outcome is Outcome.COMPLETED
    assert _count(bench, "refused_event") == refused
    with bench.state() as database:
        assert issues.retried(database) == issues.Retried((), (), ())


def test_an_order_whose_refused_address_was_corrected_is_sent_under_the_new_one(
    demo: DemoServer, tmp_path: Path
) -> None:
    bench = Bench(demo, tmp_path)
    order_id = demo.store.place_order(email="mistyped@postbox.co")
    demo.account.refuse_email("mistyped@postbox.co")
    bench.backfill()
    order = demo.store.orders[order_id]
    order.email = "correct@postbox.co"
    demo.store.forget_encoded(order)
    _retry_all(bench)
    assert bench.sync().outcome is Outcome.COMPLETED

    uid = f"bigcommerce-{demo.store_hash}-{order_id}"
    found = [event for event in recorded(demo, "events") if event["unique_id"] == uid]
    assert [event["identifiers"]["email"] for event in found] == ["correct@postbox.co"]
    assert _count(bench, "refused_event") == 0


def test_refused_profiles_are_sent_again(demo: DemoServer, tmp_path: Path) -> None:
    bench = Bench(demo, tmp_path)
    for path in ("/api/profile-bulk-import-jobs", "/api/profile-import"):
        demo.faults.add("answer_status:400", api="klaviyo", method="POST", path=path)
    bench.backfill()
    assert _count(bench, "profile_refused") > 0
    demo.faults.clear()
    _retry_all(bench)
    assert bench.sync().outcome is Outcome.COMPLETED
    assert _count(bench, "profile_refused") == 0


def test_orders_that_still_cannot_be_sent_stay_issues(demo: DemoServer, tmp_path: Path) -> None:
    bench = Bench(demo, tmp_path)
    order_id = demo.store.place_order(email="")
    bench.backfill()
    assert _count(bench, "no_email") >= 1
    before = _count(bench, "no_email")
    _retry_all(bench)
    assert bench.sync().outcome is Outcome.COMPLETED
    assert _count(bench, "no_email") == before
    with bench.state() as database:
        assert order_id in {issue.order_id for issue in issues.all_open(database)}
