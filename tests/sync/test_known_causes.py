"""What this program knows of an order that Klaviyo lacks is its cause, and a repair leaves it alone."""

import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from bcklaviyo_gui.domain.emails import hash_email
from bcklaviyo_gui.local.settings import Settings
from bcklaviyo_gui.operations import comparing, connect
from bcklaviyo_gui.reconcile.causes import Cause, Discrepancy, Reason
from bcklaviyo_gui.reconcile.result import Reconciliation
from bcklaviyo_gui.reconcile.run import reconcile
from bcklaviyo_gui.state import issues
from bcklaviyo_gui.state.issues import Issue
from bcklaviyo_gui.sync.reports import Outcome
from tests.support.sync.bench import Bench, bench_on
from tests.support.sync.small import WatchedDemo, small_demo


@pytest.fixture
def small() -> Iterator[WatchedDemo]:
    with small_demo(6) as demo:
        yield demo


@pytest.fixture
def bench(small: WatchedDemo, place: Path) -> Bench:
    return bench_on(small, place)


def compare(bench: Bench) -> Reconciliation:
    """The last three days, an hour from now, when nothing is too fresh to tell any more."""
    bench.demo.store.advance(3_600)
    today = bench.demo.store.clock.now_utc().date()
    stop = threading.Event()
    with connect.open_clients(bench.connection, bench.secrets, bench.settings, clock=bench.clock, stop=stop) as clients:
        plan = comparing.comparison_plan(bench.connection, bench.settings, today - timedelta(days=3), today)
        return reconcile(plan, comparing.ports_of(bench.folder, bench.connection, clients), stop=stop)


def of_order(found: Reconciliation, order_id: int) -> Discrepancy:
    [one] = [one for one in found.discrepancies if one.order_id == order_id and one.cause is not Cause.OTHER_DAY]
    return one


def issues_of(bench: Bench, order_id: int) -> list[Issue]:
    with bench.state() as database:
        return [issue for issue in issues.all_open(database) if issue.order_id == order_id]


def repaired(bench: Bench, found: Reconciliation) -> Reconciliation:
    summary = bench.repair(*comparing.missing_orders(found))
    assert summary.outcome is Outcome.COMPLETED, summary.error
    return compare(bench)


def without_the_address(body: bytes) -> bytes:
    """The same refusals, which blame something else."""
    return body.replace(b"/attributes/email", b"").replace(b"Invalid email address", b"Not today.")


def test_an_address_that_klaviyo_refused_is_a_bad_email_and_is_not_sent_by_a_repair(
    small: WatchedDemo, bench: Bench
) -> None:
    order_id = small.store.place_order(email="refused.guest@postbox.co")
    small.account.refuse_email("refused.guest@postbox.co")
    bench.backfill()

    found = compare(bench)
    assert (of_order(found, order_id).cause, of_order(found, order_id).reason) == (
        Cause.BAD_EMAIL,
        Reason.ADDRESS_REFUSED,
    )
    assert order_id not in comparing.missing_orders(found)
    before = issues_of(bench, order_id)
    assert len(before) >= 2
    assert of_order(repaired(bench, found), order_id).cause is Cause.BAD_EMAIL
    assert issues_of(bench, order_id) == before


def test_an_event_that_klaviyo_refused_is_refused_and_its_issue_says_why(small: WatchedDemo, bench: Bench) -> None:
    order_id = small.store.place_order(email="fine.guest@postbox.co")
    small.account.refuse_email("fine.guest@postbox.co")
    small.faults.add("edit", path="/api/event", method="POST", edit=without_the_address)
    bench.backfill()

    found = compare(bench)
    one = of_order(found, order_id)
    assert (one.cause, one.reason) == (Cause.REFUSED, Reason.REFUSED)
    assert str(one.evidence) == "Klaviyo did not accept this event: Not today."
    assert found.causes()[Cause.REFUSED] == 1
    assert order_id not in comparing.missing_orders(found)
    before = issues_of(bench, order_id)
    assert of_order(repaired(bench, found), order_id).cause is Cause.REFUSED
    assert issues_of(bench, order_id) == before


@pytest.mark.parametrize("is_customer", [False, True])
def test_people_on_the_never_send_list_are_a_cause_of_their_own(
    small: WatchedDemo, bench: Bench, is_customer: bool
) -> None:
    customer_id = small.store.add_customer(email="private@postbox.co") if is_customer else 0
    order_id = small.store.place_order(customer_id, email="private@postbox.co")
    bench.settings = Settings(never_send=(hash_email("private@postbox.co"),))
    bench.backfill()

    found = compare(bench)
    assert of_order(found, order_id).cause is Cause.NEVER_SEND
    assert order_id not in comparing.missing_orders(found)
    assert of_order(repaired(bench, found), order_id).cause is Cause.NEVER_SEND
    assert issues_of(bench, order_id) == []


def test_an_issue_about_the_phone_of_an_order_does_not_hide_that_its_event_is_missing(
    small: WatchedDemo, bench: Bench
) -> None:
    order_id = small.store.place_order(email="phone.guest@postbox.co")
    small.store.orders[order_id].phone = "12"
    bench.backfill()
    assert [issue.kind for issue in issues_of(bench, order_id)] == ["phone_left_out"]
    uid = f"bigcommerce-{small.store_hash}-{order_id}"
    small.account.remove_events([event.id for event in small.account.events if event.unique_id == uid])

    found = compare(bench)
    assert of_order(found, order_id).cause is Cause.MISSING
    assert comparing.missing_orders(found) == (order_id,)
    assert [one for one in repaired(bench, found).discrepancies if one.order_id == order_id] == []


def test_an_event_that_a_repair_sends_in_vain_is_one_issue(small: WatchedDemo, bench: Bench) -> None:
    bench.backfill()
    small.store.advance(60)
    order_id = small.store.place_order(email="late.guest@postbox.co")
    found = compare(bench)
    assert comparing.missing_orders(found) == (order_id,)
    small.account.refuse_email("late.guest@postbox.co")

    after = repaired(bench, found)
    before = issues_of(bench, order_id)
    assert {issue.kind for issue in before} == {"repair_refused"}
    assert len({(issue.metric, issue.unique_id) for issue in before}) == len(before)
    assert of_order(after, order_id).reason is Reason.ADDRESS_REFUSED
    # It is an issue, so a backfill does not send it once more.
    bench.backfill()
    assert [issue for issue in issues_of(bench, order_id) if issue.unique_id] == before
