"""One bad row never costs the others, and never hides."""

import json
import random
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from bcklaviyo_gui.demo.made_store.people import pick_place
from bcklaviyo_gui.demo.made_store.records import Customer
from bcklaviyo_gui.klaviyo.batching import fill_batch, fill_profiles
from bcklaviyo_gui.sync.reports import Outcome
from tests.support.contract.compare import compare_events, compare_profiles, recorded
from tests.support.contract.reader import ExpectedEvent
from tests.support.sync.bench import bench_on
from tests.support.sync.places import Key, places, reader_of, reasons, recorded_events
from tests.support.sync.small import WatchedDemo, small_demo

BULK, SINGLE = "/api/event-bulk-create-jobs", "/api/events"
IMPORT, IMPORT_ONE = "/api/profile-bulk-import-jobs", "/api/profile-import"


@pytest.fixture
def small() -> Iterator[WatchedDemo]:
    with small_demo(40) as demo:
        yield demo


def split(events: dict[Key, ExpectedEvent], identity: str) -> tuple[dict[Key, ExpectedEvent], set[Key]]:
    """The events of all others, and the keys of those of this person."""
    bad = {key for key, event in events.items() if event.identity_value == identity}
    return {key: event for key, event in events.items() if key not in bad}, bad


def a_guest(demo: WatchedDemo) -> str:
    order = next(o for o in demo.store.orders.values() if o.customer_id == 0 and o.status_id == 10 and "@" in o.email)
    return order.email.strip().lower()


def requests(demo: WatchedDemo, path: str, method: str = "POST") -> list[int]:
    """The statuses of the requests to a path."""
    return [row.status for row in demo.log if row.path == path and row.method == method]


def without_pointers(body: bytes) -> bytes:
    """The same refusals, but nothing says which event is meant."""
    if not body:
        return body
    answer = json.loads(body)
    for error in answer["errors"]:
        error["source"] = {}
    return json.dumps(answer).encode()


@pytest.mark.parametrize("has_pointers", [True, False])
def test_among_a_thousand_events_those_of_one_bad_address_are_issues_and_the_rest_arrive(
    place: Path, has_pointers: bool
) -> None:
    with WatchedDemo(orders=300) as demo:
        bench, guest = bench_on(demo, place), a_guest(demo)
        others, bad = split(reader_of(demo).expected_events(), guest)
        demo.account.refuse_email(guest)
        demo.log.clear()
        if not has_pointers:
            demo.faults.add("edit", path=BULK, edit=without_pointers)
        summary = bench.backfill()
        assert summary.outcome is Outcome.COMPLETED, summary.error
        assert len(others) > 1_000
        assert bad
        assert compare_events(others, recorded_events(bench)) == []
        assert set(places(bench).issues) == bad
        assert sum(count.issues for count in summary.events.values()) >= len(bad)
        assert all("Invalid email address" in reason for reason in reasons(bench, "refused_event"))
        halvings = 0 if has_pointers else 12
        assert len(requests(demo, BULK)) <= 1.1 * len(others) / 1_000 + 2 + halvings
        assert len(requests(demo, SINGLE)) <= (0 if has_pointers else 64)


def test_among_ten_thousand_profiles_one_bad_address_is_an_issue_and_the_rest_arrive(place: Path) -> None:
    with small_demo(6) as demo:
        add_customers(demo, 10_000)
        bench = bench_on(demo, place)
        demo.account.refuse_email("buyer7777@postbox.co")
        summary = bench.backfill()
        assert summary.outcome is Outcome.COMPLETED, summary.error
        emails = {row["email"] for row in recorded(demo, "profiles")}
        wanted = {f"buyer{number}@postbox.co" for number in range(10_000)}
        assert wanted - emails == {"buyer7777@postbox.co"}
        assert len(reasons(bench, "profile_refused")) == 1
        assert len(requests(demo, IMPORT)) <= 8
        assert len(requests(demo, IMPORT_ONE)) <= 2


def test_a_row_that_an_import_job_leaves_out_goes_alone_and_only_then_is_an_issue(
    place: Path, small: WatchedDemo
) -> None:
    bench = bench_on(small, place)
    usable = [customer for customer in small.store.customers.values() if customer.email.count("@") == 1]
    for customer in usable[:2]:
        small.account.fail_import(customer.email)
    small.faults.add("answer_status:400", path=IMPORT_ONE, occurrences={2, 3, 4})
    summary = bench.backfill()
    assert summary.outcome is Outcome.COMPLETED
    there = {row["email"] for row in recorded(small, "profiles") if row["external_id"]}
    assert usable[0].email.lower() in there
    assert usable[1].email.lower() not in there
    assert any(str(usable[1].id) in reason for reason in reasons(bench, "profile_refused"))


@pytest.mark.parametrize("times", [1, 2, 5])
def test_a_batch_that_is_too_big_is_halved(place: Path, small: WatchedDemo, times: int) -> None:
    bench, reader = bench_on(small, place), reader_of(small)
    small.faults.add("answer_status:413", path=BULK, occurrences=set(range(1, times + 1)))
    assert bench.backfill().outcome is Outcome.COMPLETED
    assert compare_events(reader.expected_events(), recorded_events(bench)) == []
    assert small.account.bulk_repeats == 0


def test_batches_are_filled_by_bytes_too(place: Path, small: WatchedDemo, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bcklaviyo_gui.sync.upload.fill_batch", partial(fill_batch, max_bytes=9_000))
    bench, reader, sizes = bench_on(small, place), reader_of(small), []
    small.watch = lambda request: sizes.append(len(request.body)) if request.path == BULK else None
    assert bench.backfill().outcome is Outcome.COMPLETED
    assert compare_events(reader.expected_events(), recorded_events(bench)) == []
    assert max(sizes) <= 9_000
    assert sum(sizes) / len(sizes) > 5_000


def test_imports_are_filled_by_bytes_too(place: Path, small: WatchedDemo, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bcklaviyo_gui.sync.imports.fill_profiles", partial(fill_profiles, max_bytes=2_000))
    bench, reader = bench_on(small, place), reader_of(small)
    assert bench.backfill().outcome is Outcome.COMPLETED
    assert compare_profiles(reader.expected_profiles(), recorded(small, "profiles")) == []
    assert len(requests(small, IMPORT)) > 5


def test_the_owner_of_an_email_is_updated_without_the_external_id_and_an_issue_tells_both(
    place: Path, small: WatchedDemo
) -> None:
    order = next(o for o in small.store.orders.values() if o.customer_id in small.store.customers and o.status_id == 10)
    customer = small.store.customers[order.customer_id]
    account = small.account
    holder, _ = account.people.save({"attributes": {"external_id": str(customer.id)}}, nulls_clear=False)
    owner, _ = account.people.save({"attributes": {"email": customer.email}}, nulls_clear=False)
    bench = bench_on(small, place)
    assert bench.backfill().outcome is Outcome.COMPLETED
    assert owner.external_id is None
    assert owner.fields["first_name"] == customer.first_name
    assert (holder.external_id, holder.email, holder.fields) == (str(customer.id), None, {})
    [reason] = reasons(bench, "profile_conflict")
    assert f"customer {customer.id} " in reason
    assert owner.id in reason
    events = [event for event in recorded_events(bench) if event["unique_id"].endswith(f"-{order.id}")]
    assert {event["identifiers"]["email"] for event in events} == {customer.email.lower()}


def test_a_phone_number_that_another_profile_has_is_left_out_and_the_rest_arrives(
    place: Path, small: WatchedDemo
) -> None:
    customer = next(c for c in small.store.customers.values() if c.email.count("@") == 1)
    small.store.set_phone(customer.id, "+1 312 867 5309")
    other, _ = small.account.people.save({"attributes": {"phone_number": "+13128675309"}}, nulls_clear=False)
    bench = bench_on(small, place)
    assert bench.backfill().outcome is Outcome.COMPLETED
    found = small.account.people.owner("external_id", str(customer.id))
    assert found is not None
    assert (found.email, found.phone_number) == (customer.email.lower(), None)
    assert other.email is None
    assert any("another profile in Klaviyo has it" in reason for reason in reasons(bench, "phone_left_out"))
    assert reasons(bench, "profile_conflict") == []


@pytest.mark.parametrize("trouble", ["cancelled", "failures that name nobody"])
def test_where_nobody_can_say_who_was_imported_all_are_imported_again_in_smaller_jobs(
    place: Path, small: WatchedDemo, trouble: str
) -> None:
    reader = reader_of(small)
    bench = bench_on(small, place)
    if trouble == "cancelled":
        small.faults.add(
            "set_field", path=rf"{IMPORT}/\w+\?$", occurrences={2}, field_path="attributes.status", value="cancelled"
        )
    else:
        customer = next(c for c in small.store.customers.values() if c.email.count("@") == 1)
        small.account.fail_import(customer.email)
        small.faults.add("edit", path="import-errors", times=1, edit=lambda _: b'{"data": [], "links": {}}')
    assert bench.backfill().outcome is Outcome.COMPLETED
    assert compare_events(reader.expected_events(), recorded_events(bench)) == []
    assert compare_profiles(reader.expected_profiles(), recorded(small, "profiles")) == []
    assert len(requests(small, IMPORT)) > 2


def test_when_klaviyo_refuses_every_event_the_run_ends_before_all_of_them_are_issues(place: Path) -> None:
    with WatchedDemo(orders=150) as demo:
        bench = bench_on(demo, place)
        rules = [demo.faults.add("answer_status:400", path=path) for path in (BULK, rf"{SINGLE}\?$")]
        summary = bench.backfill()
        assert summary.outcome is Outcome.FAILED
        assert summary.error is not None
        assert summary.error.code == "contract_broken"
        assert "POST /api/events" in str(summary.error.message)
        assert all(rule.fired for rule in rules)
        found = places(bench)
        assert len(found.issues) < 110
        assert len(found.outbox) > 200


def add_customers(demo: WatchedDemo, count: int) -> None:
    """So many accounts more, without orders."""
    rng, first, now = random.Random(1), max(demo.store.customers) + 1, demo.store.clock.now()
    for number in range(count):
        customer_id = first + number
        demo.store.customers[customer_id] = Customer(
            customer_id, f"buyer{number}@postbox.co", "Ada", "Buyer", "", 1, 0, now, now, 1, (1,), pick_place(rng)
        )
