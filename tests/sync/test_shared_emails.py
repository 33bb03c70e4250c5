"""Two accounts of one store with the same email: one profile without an external id, and an issue that names both."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.contract.compare import recorded
from tests.support.contract.crawl import Json
from tests.support.sync.bench import Bench, bench_on, completed
from tests.support.sync.places import recorded_events
from tests.support.sync.small import WatchedDemo, small_demo

EMAIL = "both@postbox.co"


@pytest.fixture
def demo() -> Iterator[WatchedDemo]:
    with small_demo(4) as demo:
        yield demo


@pytest.fixture
def bench(demo: WatchedDemo, place: Path) -> Bench:
    return bench_on(demo, place)


def _two_accounts(demo: WatchedDemo) -> tuple[int, int]:
    """One of an hour ago, and one of now."""
    first = demo.store.add_customer(EMAIL, "First", "Account")
    demo.store.advance(3_600)
    return first, demo.store.add_customer(EMAIL.title(), "Second", "Account")


def _profiles(bench: Bench) -> list[Json]:
    return [row for row in recorded(bench.demo, "profiles") if row["email"] == EMAIL]


def _identifiers(bench: Bench, *order_ids: int) -> list[Json]:
    return [
        row["identifiers"]
        for row in recorded_events(bench)
        if row["metric"] == "Placed Order" and int(row["properties"]["OrderId"]) in order_ids
    ]


def _issues(bench: Bench) -> list[str]:
    with bench.state() as state:
        return [row[0] for row in state.rows("SELECT reason FROM issues WHERE kind = 'shared_email'")]


def test_two_accounts_with_one_email_make_one_profile_without_an_external_id(demo: WatchedDemo, bench: Bench) -> None:
    first, second = _two_accounts(demo)
    orders = [demo.store.place_order(first), demo.store.place_order(second)]
    summary = completed(bench.backfill())
    (profile,) = _profiles(bench)
    assert (profile["first_name"], profile["external_id"]) == ("Second", None)
    assert _identifiers(bench, *orders) == [{"email": EMAIL}, {"email": EMAIL}]
    (reason,) = _issues(bench)
    assert f"customers {first}, {second} have the same email" in reason
    issues = summary.profiles.issues
    demo.store.advance(3_600)
    assert completed(bench.sync()).profiles.issues == 0
    demo.store.rename_customer(first, "Newest", "Name")
    demo.store.advance(2)
    assert completed(bench.sync()).profiles.issues == 0
    (profile,) = _profiles(bench)
    assert (profile["first_name"], profile["external_id"]) == ("Newest", None)
    assert _issues(bench) == [reason]
    assert issues >= 1


def test_who_comes_to_share_an_email_goes_by_it_from_then_on(demo: WatchedDemo, bench: Bench) -> None:
    first = demo.store.add_customer(EMAIL, "First", "Account")
    before = demo.store.place_order(first)
    completed(bench.backfill())
    demo.store.advance(3_600)
    second = demo.store.add_customer(EMAIL, "Second", "Account")
    orders = [demo.store.place_order(first), demo.store.place_order(second)]
    demo.store.advance(2)
    completed(bench.sync())
    assert _identifiers(bench, before) == [{"external_id": str(first)}]
    assert _identifiers(bench, *orders) == [{"email": EMAIL}, {"email": EMAIL}]
    (profile,) = _profiles(bench)
    assert (profile["first_name"], profile["external_id"]) == ("Second", str(first))
    assert len(_issues(bench)) == 1


def test_who_is_left_alone_with_an_email_gets_the_external_id(demo: WatchedDemo, bench: Bench) -> None:
    first, second = _two_accounts(demo)
    completed(bench.backfill())
    demo.store.advance(3_600)
    demo.store.delete_customer(second)
    order = demo.store.place_order(first)
    demo.store.advance(2)
    completed(bench.sync())
    (profile,) = _profiles(bench)
    assert (profile["first_name"], profile["external_id"]) == ("First", str(first))
    assert _identifiers(bench, order) == [{"external_id": str(first)}]
    assert _issues(bench) == []


def test_accounts_without_an_email_share_nothing(demo: WatchedDemo, bench: Bench) -> None:
    demo.store.add_customer("")
    demo.store.add_customer(" ")
    completed(bench.backfill())
    assert _issues(bench) == []


def test_what_the_other_account_left_in_the_profile_goes_with_it(demo: WatchedDemo, bench: Bench) -> None:
    first = demo.store.add_customer(EMAIL, "First", "Account", group_id=0)
    demo.store.advance(3_600)
    second = demo.store.add_customer(EMAIL, "Second", "Account", group_id=1)
    completed(bench.backfill())
    (profile,) = _profiles(bench)
    assert "Customer Group" in profile["properties"]
    demo.store.advance(3_600)
    demo.store.delete_customer(second)
    demo.store.advance(2)
    completed(bench.sync())
    (profile,) = _profiles(bench)
    assert profile["external_id"] == str(first)
    assert "Customer Group" not in profile["properties"]


def test_the_orders_of_an_account_that_is_gone_are_those_of_its_email(demo: WatchedDemo, bench: Bench) -> None:
    _, second = _two_accounts(demo)
    demo.store.rename_customer(second, "Second", "Older")
    order = demo.store.place_order(second)
    completed(bench.backfill())
    demo.store.advance(3_600)
    demo.store.delete_customer(second)
    demo.store.advance(2)
    completed(bench.sync())
    (profile,) = _profiles(bench)
    assert profile["first_name"] == "First"
    assert profile["location"]["city"] == demo.store.orders[order].place.city


@pytest.mark.parametrize("is_synced_between", [True, False])
def test_each_address_that_an_account_was_billed_to_is_a_guest_when_the_account_is_gone(
    demo: WatchedDemo, bench: Bench, is_synced_between: bool
) -> None:
    _, second = _two_accounts(demo)
    demo.store.rename_customer(second, "Second", "Older")
    addresses = ["work@postbox.co", EMAIL, "home@postbox.co", "work@postbox.co", "school@postbox.co"]
    ages_s = [90_000, 80_000, 70_000, 60_000, 50_000]
    if is_synced_between:
        completed(bench.backfill())
    orders = []
    for email, age_s in zip(addresses, ages_s, strict=True):
        orders.append(demo.store.place_order(second, email, age_s=age_s))
        demo.store.advance(60)
        if is_synced_between:
            completed(bench.sync())
    if not is_synced_between:
        completed(bench.backfill())
    moved = demo.store.orders[orders[-1]]
    moved.email = "university@postbox.co"
    demo.store.touch(moved.id)
    demo.store.advance(2)
    completed(bench.sync())
    # No sync reads these orders again.
    demo.store.advance(3_600)
    completed(bench.sync())
    demo.store.delete_customer(second)
    demo.store.advance(2)
    completed(bench.sync())
    guests = {row["email"]: row for row in recorded(demo, "profiles") if "postbox.co" in (row["email"] or "")}
    for email, order_id in (("work@postbox.co", orders[3]), ("home@postbox.co", orders[2]), (moved.email, moved.id)):
        assert guests[email]["location"]["city"] == demo.store.orders[order_id].place.city, email
    assert "school@postbox.co" not in guests


def test_a_number_that_stands_in_the_profile_of_an_account_that_is_gone_is_sent_for_nobody_else(
    demo: WatchedDemo, bench: Bench
) -> None:
    owner = demo.store.add_customer("owner@postbox.co", "First", "Owner", phone="(202) 588-8888")
    demo.store.place_order(owner)
    completed(bench.backfill())
    demo.store.advance(3_600)
    demo.store.delete_customer(owner)
    guest = demo.store.orders[demo.store.place_order(email="other@postbox.co")]
    guest.phone = "(202) 588-8888"
    demo.store.advance(2)
    completed(bench.sync())
    numbers = {row["email"]: row["phone_number"] for row in recorded(demo, "profiles")}
    assert numbers["owner@postbox.co"] == "+12025888888"
    assert numbers["other@postbox.co"] is None


def test_a_number_that_was_shared_with_an_account_that_is_gone_is_sent(demo: WatchedDemo, bench: Bench) -> None:
    owner = demo.store.add_customer("owner@postbox.co", "First", "Owner", phone="(202) 588-8888")
    demo.store.add_customer("other@postbox.co", "Second", "Owner", phone="(202) 588-8888")
    completed(bench.backfill())
    demo.store.advance(3_600)
    demo.store.delete_customer(owner)
    demo.store.advance(2)
    completed(bench.sync())
    numbers = {row["email"]: row["phone_number"] for row in recorded(demo, "profiles")}
    assert (numbers["owner@postbox.co"], numbers["other@postbox.co"]) == (None, "+12025888888")
