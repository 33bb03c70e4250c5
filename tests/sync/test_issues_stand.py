"""An issue stands from the attempt that failed until the attempt that does not, names its record, and counts once."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bcklaviyo_gui.demo.made_store.records import Customer
from bcklaviyo_gui.domain.metrics import Metric
from bcklaviyo_gui.state import issues
from bcklaviyo_gui.state.database import Database
from bcklaviyo_gui.state.issues import Issue
from bcklaviyo_gui.sync.reports import Outcome
from tests.support.sync.bench import Bench, bench_on, completed
from tests.support.sync.clocks import JumpClock
from tests.support.sync.places import keys_of, recorded_events
from tests.support.sync.small import NOW, WatchedDemo, fast_folder, reset, small_demo

REFUNDS = "/orders/payment_actions/refunds"
IMPORT_ONE = "/api/profile-import"


@pytest.fixture
def small() -> Iterator[WatchedDemo]:
    with small_demo(20) as demo:
        yield demo


@pytest.fixture
def bench(small: WatchedDemo, place: Path) -> Bench:
    return bench_on(small, place)


def of_kind(bench: Bench, kind: str) -> list[Issue]:
    with bench.state() as database:
        return [issue for issue in issues.all_open(database) if issue.kind == kind]


def retry(bench: Bench, wanted: list[Issue]) -> None:
    with Database(bench.folder.state_file(bench.connection.folder)) as database, database.transaction():
        assert issues.retry(database, [issue.id for issue in wanted]) == len(wanted)


def a_customer(demo: WatchedDemo) -> Customer:
    buyers = {order.customer_id for order in demo.store.orders.values() if order.status_id == 10}
    return next(c for c in demo.store.customers.values() if c.id in buyers and c.email.count("@") == 1)


def test_a_customer_who_takes_an_email_that_another_profile_owns_stays_an_issue(
    small: WatchedDemo, bench: Bench
) -> None:
    completed(bench.backfill())
    customer = a_customer(small)
    owner, _ = small.account.people.save({"attributes": {"email": "owned@postbox.co"}}, nulls_clear=False)
    small.store.advance(60)
    small.store.change_customer_email(customer.id, "owned@postbox.co")

    assert completed(bench.sync()).profiles.issues == 1
    [issue] = of_kind(bench, "profile_conflict")
    assert (issue.customer_id, issue.is_ignored) == (customer.id, False)
    assert f"customer {customer.id} " in issue.reason
    assert owner.id in issue.reason

    # The record changes, and nothing of the profile does: no attempt is made, so the issue stands.
    small.store.advance(60)
    small.store.set_phone(customer.id, "+1 312 867 5309")
    completed(bench.sync())
    assert [one.id for one in of_kind(bench, "profile_conflict")] == [issue.id]

    small.store.advance(60)
    small.store.change_customer_email(customer.id, "free@postbox.co")
    completed(bench.sync())
    assert of_kind(bench, "profile_conflict") == []


def test_a_profile_that_was_refused_is_no_issue_once_it_is_accepted(small: WatchedDemo, bench: Bench) -> None:
    completed(bench.backfill())
    customer = a_customer(small)
    small.faults.add("answer_status:400", path=IMPORT_ONE)
    small.faults.add("answer_status:400", path="/api/profile-bulk-import-jobs", method="POST")
    small.store.advance(60)
    small.store.rename_customer(customer.id, "Ada", "Byron")
    completed(bench.sync())
    assert [one.customer_id for one in of_kind(bench, "profile_refused")] == [customer.id]

    small.faults.clear()
    small.store.advance(60)
    small.store.rename_customer(customer.id, "Ada", "Lovelace")
    completed(bench.sync())
    assert of_kind(bench, "profile_refused") == []


def test_a_phone_that_klaviyo_did_not_take_stays_an_issue_until_another_is_taken(
    small: WatchedDemo, bench: Bench
) -> None:
    customer = a_customer(small)
    small.store.set_phone(customer.id, "+1 312 867 5309")
    small.account.people.save({"attributes": {"phone_number": "+13128675309"}}, nulls_clear=False)
    completed(bench.backfill())

    def about_them() -> list[Issue]:
        return [one for one in of_kind(bench, "phone_left_out") if one.customer_id == customer.id]

    [issue] = about_them()
    small.store.advance(60)
    small.store.rename_customer(customer.id, "Ada", "Byron")
    completed(bench.sync())
    assert about_them() == [issue]

    small.store.advance(60)
    small.store.set_phone(customer.id, "+1 312 867 5310")
    completed(bench.sync())
    assert about_them() == []


def test_a_guest_s_phone_that_klaviyo_did_not_take_is_tried_once_more_when_asked_for(
    small: WatchedDemo, bench: Bench
) -> None:
    order_id = small.store.place_order(email="new.guest@postbox.co")
    order = small.store.orders[order_id]
    order.phone = "+1 312 867 5309"
    small.account.people.save({"attributes": {"phone_number": "+13128675309"}}, nulls_clear=False)
    small.account.people.save({"attributes": {"email": "new.guest@postbox.co"}}, nulls_clear=False)
    completed(bench.backfill())

    def about_them() -> list[Issue]:
        return [one for one in of_kind(bench, "phone_left_out") if one.order_id == order_id]

    assert len(about_them()) == 1
    retry(bench, about_them())
    completed(bench.sync())
    assert len(about_them()) == 1


def without_dates(refund_id: int) -> Callable[[bytes], bytes]:
    """The same refunds; the date of one is none."""

    def edit(body: bytes) -> bytes:
        answer = json.loads(body) if body else {}
        for row in answer.get("data", ()):
            if row["id"] == refund_id:
                row["created"] = "yesterday"
        return json.dumps(answer).encode() if answer else body

    return edit


def a_refund(demo: WatchedDemo) -> tuple[int, int]:
    """An order whose one refund gave money back, and the refund."""
    counts: dict[int, list[int]] = {}
    for refund in demo.store.refunds.values():
        counts.setdefault(refund.order_id, []).append(refund.id)
    return next((order_id, found[0]) for order_id, found in counts.items() if len(found) == 1)


def test_an_issue_about_a_refund_names_its_order_and_its_id_and_ends_when_it_can_be_read(
    small: WatchedDemo, bench: Bench
) -> None:
    order_id, refund_id = a_refund(small)
    small.faults.add("edit", path=REFUNDS, edit=without_dates(refund_id))
    completed(bench.backfill())
    [issue] = of_kind(bench, "broken_record")
    assert issue.order_id == order_id
    assert f"refund {refund_id} of order {order_id}" in issue.reason

    retry(bench, [issue])
    completed(bench.sync())
    assert [one.id for one in of_kind(bench, "broken_record")] == [issue.id]

    small.faults.clear()
    retry(bench, [issue])
    completed(bench.sync())
    assert of_kind(bench, "broken_record") == []
    uid = f"bigcommerce-{small.store_hash}-{order_id}"
    assert ("Refunded Order", uid) in keys_of(recorded_events(bench))


@pytest.mark.parametrize(
    ("path", "name"),
    [("/v3/catalog/products", "product"), ("/v3/customers", "customer"), ("/v2/customer_groups", "group")],
)
def test_a_record_that_can_be_read_is_no_issue_any_more(small: WatchedDemo, bench: Bench, path: str, name: str) -> None:
    def edit(body: bytes) -> bytes:
        answer = json.loads(body) if body else []
        rows = answer["data"] if isinstance(answer, dict) else answer
        for row in rows[:1]:
            row["name" if name != "customer" else "date_created"] = {"no": "text"}
        return json.dumps(answer).encode() if rows else body

    small.faults.add("edit", path=path, edit=edit)
    completed(bench.backfill())
    [issue] = of_kind(bench, "broken_record")
    small.faults.clear()
    small.store.advance(60)
    if issue.customer_id is not None:
        small.store.rename_customer(issue.customer_id, "Ada", "Byron")
    elif name == "product":
        small.store.rename_product(int(issue.reason.split("product ")[1].split()[0]), "Lantern")
    completed(bench.sync())
    assert of_kind(bench, "broken_record") == []


def test_an_order_that_is_met_twice_in_one_run_counts_once(small: WatchedDemo, bench: Bench) -> None:
    completed(bench.backfill())
    small.store.advance(60)
    order_id = small.store.place_order(email="")
    small.store.advance(60)
    assert completed(bench.sync()).events[Metric.PLACED_ORDER].issues == 1
    [issue] = [one for one in of_kind(bench, "no_email") if one.order_id == order_id]
    retry(bench, [issue])

    # Read once because it shall be tried again, and once because it is new.
    assert completed(bench.sync()).events[Metric.PLACED_ORDER].issues == 1
    assert [one.order_id for one in of_kind(bench, "no_email") if one.order_id == order_id] == [order_id]


def test_the_second_half_of_a_broken_backfill_tells_of_the_issues_of_the_first(
    small: WatchedDemo, bench: Bench
) -> None:
    for _ in range(3):
        small.store.place_order(email="")
    small.faults.add("answer_status:401", path="/v2/orders", occurrences={3, 4, 5, 6, 7, 8})
    first = bench.backfill()
    assert first.outcome is Outcome.FAILED
    small.faults.clear()
    second = completed(bench.backfill())

    with fast_folder() as place:
        other = Bench(small, place)
        other.clock = JumpClock(NOW)
        reset(small)
        whole = completed(other.backfill())
    assert whole.issues > 3
    assert second.issues == second.standing_issues == whole.issues
    assert {metric: count.issues for metric, count in second.events.items() if count.issues} == {
        metric: count.issues for metric, count in whole.events.items() if count.issues
    }


def test_a_sync_that_meets_no_issue_tells_how_many_stand(bench: Bench) -> None:
    stand = completed(bench.backfill()).standing_issues
    assert stand > 0
    bench.demo.store.advance(3_600)
    after = completed(bench.sync())
    assert (after.issues, after.standing_issues) == (0, stand)
