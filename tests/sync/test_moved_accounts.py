"""Accounts that leave an email, or exchange emails or numbers: whose profile is whose afterwards, and what is told."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bcklaviyo_gui.demo.bigcommerce.store import DemoStore
from tests.support.contract.compare import recorded
from tests.support.contract.crawl import Json
from tests.support.sync.bench import Bench, bench_on, completed
from tests.support.sync.places import reasons
from tests.support.sync.small import WatchedDemo, small_demo

EMAIL, MOVED, NEW = "both@postbox.co", "moved@postbox.co", "new@postbox.co"
FIRST, SECOND = "+12025888881", "+12025888882"


@pytest.fixture
def demo() -> Iterator[WatchedDemo]:
    with small_demo(4) as demo:
        yield demo


@pytest.fixture
def bench(demo: WatchedDemo, place: Path) -> Bench:
    return bench_on(demo, place)


def _sync_after(bench: Bench, *changes: Callable[[DemoStore], None]) -> int:
    """How many profile issues the sync counts."""
    bench.demo.store.advance(3_600)
    for change in changes:
        change(bench.demo.store)
        bench.demo.store.advance(2)
    return completed(bench.sync()).profiles.issues


def _sharing(bench: Bench, first_phone: str, second_phone: str, *, is_first_sent: bool, is_second_last: bool) -> None:
    """Two accounts of one email; the first one's external id may stand in their profile."""
    store = bench.demo.store
    first = store.add_customer(EMAIL, "Alpha", "Account", phone=first_phone)
    if is_first_sent:
        completed(bench.backfill())
    store.advance(3_600)
    store.add_customer(EMAIL.title(), "Beta", "Account", phone=second_phone)
    store.advance(2)
    if not is_second_last:
        store.rename_customer(first, "Alpha", "Again")
        store.advance(2)
    completed(bench.sync() if is_first_sent else bench.backfill())


def _ids(bench: Bench) -> tuple[int, int]:
    """The two accounts that a test added last."""
    first, second = sorted(bench.demo.store.customers)[-2:]
    return first, second


def _profiles(bench: Bench) -> dict[str, Json]:
    return {row["email"]: row for row in recorded(bench.demo, "profiles") if row["email"] in (EMAIL, MOVED, NEW)}


def _numbers(bench: Bench) -> dict[str, str | None]:
    return {email: row["phone_number"] for email, row in _profiles(bench).items()}


def _names(bench: Bench) -> dict[str, tuple[str, str | None]]:
    return {email: (row["first_name"], row["external_id"]) for email, row in _profiles(bench).items()}


@pytest.mark.parametrize(("is_first_sent", "is_second_last"), [(True, True), (False, False)])
def test_each_account_has_its_number_when_one_has_left_the_email_that_they_shared(
    bench: Bench, is_first_sent: bool, is_second_last: bool
) -> None:
    _sharing(bench, FIRST, SECOND, is_first_sent=is_first_sent, is_second_last=is_second_last)
    first, second = _ids(bench)
    assert _sync_after(bench, lambda store: store.change_customer_email(first, MOVED)) == 0
    assert _names(bench) == {MOVED: ("Alpha", str(first)), EMAIL: ("Beta", str(second))}
    assert _numbers(bench) == {MOVED: FIRST, EMAIL: SECOND}


def test_who_has_left_with_the_profile_that_holds_the_others_number_is_named(bench: Bench) -> None:
    _sharing(bench, "", SECOND, is_first_sent=True, is_second_last=True)
    first, second = _ids(bench)
    assert _sync_after(bench, lambda store: store.change_customer_email(first, MOVED)) == 1
    assert _numbers(bench) == {MOVED: SECOND, EMAIL: None}
    [reason] = [reason for reason in reasons(bench, "phone_left_out") if f"of customer {second} left out" in reason]
    assert _profiles(bench)[MOVED]["id"] in reason
    assert _sync_after(bench) == 0
    assert reason in reasons(bench, "phone_left_out")


def test_accounts_that_stay_together_have_a_profile_when_one_of_three_has_left(bench: Bench) -> None:
    _sharing(bench, FIRST, SECOND, is_first_sent=True, is_second_last=True)
    first, _ = _ids(bench)
    third = bench.demo.store.add_customer(EMAIL, "Gamma", "Account", phone="")
    _sync_after(bench)
    _sync_after(bench, lambda store: store.change_customer_email(first, MOVED))
    assert _names(bench) == {MOVED: ("Alpha", str(first)), EMAIL: ("Gamma", None)}
    assert third in bench.demo.store.customers


@pytest.mark.parametrize("who_goes_on", [0, 1])
def test_an_account_gets_the_email_that_another_one_leaves_at_the_same_time(bench: Bench, who_goes_on: int) -> None:
    bench.demo.store.add_customer(EMAIL, "Alpha", "Account", phone=FIRST)
    bench.demo.store.add_customer(MOVED, "Beta", "Account", phone=SECOND)
    completed(bench.backfill())
    ids, held = _ids(bench), (EMAIL, MOVED)
    goes_on, follows = ids[who_goes_on], ids[1 - who_goes_on]
    issues = _sync_after(
        bench,
        lambda store: store.change_customer_email(goes_on, NEW),
        lambda store: store.change_customer_email(follows, held[who_goes_on]),
    )
    assert issues == 0
    found = {external_id: email for email, (_, external_id) in _names(bench).items()}
    assert found == {str(goes_on): NEW, str(follows): held[who_goes_on]}
    assert set(_numbers(bench).values()) == {FIRST, SECOND}


def test_accounts_that_exchange_their_emails_keep_their_profiles_and_both_are_told(bench: Bench) -> None:
    bench.demo.store.add_customer(EMAIL, "Alpha", "Account", phone=FIRST)
    bench.demo.store.add_customer(MOVED, "Beta", "Account", phone=SECOND)
    completed(bench.backfill())
    first, second = _ids(bench)
    _sync_after(
        bench,
        lambda store: store.change_customer_email(first, NEW),
        lambda store: store.change_customer_email(second, EMAIL),
        lambda store: store.change_customer_email(first, MOVED),
    )
    assert _names(bench) == {EMAIL: ("Beta", str(first)), MOVED: ("Alpha", str(second))}
    for kind, begin in (("profile_conflict", "Klaviyo did not join BigCommerce customer"), ("phone_left_out", "phone")):
        told = [reason for reason in reasons(bench, kind) if reason.startswith(begin)]
        for customer_id, email in ((first, MOVED if kind == "profile_conflict" else EMAIL), (second, None)):
            of_customer = [reason for reason in told if f"customer {customer_id} " in reason]
            assert len(of_customer) == 1, (kind, told)
            assert email is None or _profiles(bench)[email]["id"] in of_customer[0]


def test_accounts_that_exchange_their_numbers_are_both_told_who_has_theirs(bench: Bench) -> None:
    bench.demo.store.add_customer(EMAIL, "Alpha", "Account", phone=FIRST)
    bench.demo.store.add_customer(MOVED, "Beta", "Account", phone=SECOND)
    completed(bench.backfill())
    first, second = _ids(bench)
    issues = _sync_after(
        bench, lambda store: store.set_phone(first, SECOND), lambda store: store.set_phone(second, FIRST)
    )
    assert issues == 2
    profiles = _profiles(bench)
    for customer_id, email in ((first, MOVED), (second, EMAIL)):
        told = [one for one in reasons(bench, "phone_left_out") if f"of customer {customer_id} left out" in one]
        assert [profiles[email]["id"] in one for one in told] == [True]


def test_a_number_goes_on_to_who_has_it_now_whoever_is_sent_first(bench: Bench) -> None:
    bench.demo.store.add_customer(EMAIL, "Alpha", "Account", phone=FIRST)
    bench.demo.store.add_customer(MOVED, "Beta", "Account", phone=SECOND)
    completed(bench.backfill())
    first, second = _ids(bench)
    issues = _sync_after(
        bench, lambda store: store.set_phone(second, "+12025888883"), lambda store: store.set_phone(first, SECOND)
    )
    assert issues == 0
    assert _numbers(bench) == {EMAIL: SECOND, MOVED: "+12025888883"}


@pytest.mark.parametrize("is_gone", [False, True])
def test_who_shares_a_number_is_told_once_whose_it_is_too(bench: Bench, is_gone: bool) -> None:
    bench.demo.store.add_customer(EMAIL, "Alpha", "Account", phone=FIRST)
    bench.demo.store.add_customer(MOVED, "Beta", "Account", phone="")
    completed(bench.backfill())
    first, second = _ids(bench)
    changes = [lambda store: store.delete_customer(first)] if is_gone else []
    assert _sync_after(bench, *changes, lambda store: store.set_phone(second, FIRST)) == 2 - is_gone
    told = [reason for reason in reasons(bench, "phone_left_out") if "it is also that of" in reason]
    assert any(f"customer {first}" in reason and ("is deleted" in reason) == is_gone for reason in told)
    assert _sync_after(bench, lambda store: store.rename_customer(second, "Beta", "Again")) == 0
    _sync_after(bench, lambda store: store.set_phone(second, SECOND))
    ours = [reason for reason in reasons(bench, "phone_left_out") if f"customer {first}" in reason]
    assert ours == []
    assert _numbers(bench)[MOVED] == SECOND


def test_a_guest_has_a_profile_again_when_the_account_of_the_email_has_left_with_it(bench: Bench) -> None:
    store = bench.demo.store
    order = store.orders[store.place_order(email=EMAIL, age_s=200_000)]
    order.phone = FIRST
    completed(bench.backfill())
    account: list[int] = []
    _sync_after(bench, lambda store: account.append(store.add_customer(EMAIL, "Alpha", "Account")))
    _sync_after(bench, lambda store: store.change_customer_email(account[0], MOVED))
    profiles = _profiles(bench)
    assert profiles[MOVED]["external_id"] == str(account[0])
    assert profiles[EMAIL]["location"]["city"] == order.place.city
    # The number went with the account's profile, where the guest's number leads to no more than a conflict.
    assert _numbers(bench) == {MOVED: FIRST, EMAIL: None}
    assert [profiles[MOVED]["id"] in reason for reason in reasons(bench, "phone_left_out") if "a guest" in reason]


def test_what_is_told_of_a_guest_stands_under_the_newest_order_alone(bench: Bench) -> None:
    store = bench.demo.store
    store.add_customer(MOVED, "Alpha", "Account", phone=FIRST)
    older, newer = (store.orders[store.place_order(email=EMAIL, age_s=age_s)] for age_s in (200_000, 100_000))
    older.phone = newer.phone = FIRST
    newer.is_deleted = True
    completed(bench.backfill())
    told = f"the buyer of order {older.id}"
    assert [told in reason for reason in reasons(bench, "phone_left_out") if "the buyer of" in reason] == [True]
    newer.is_deleted = False
    assert _sync_after(bench, lambda store: store.touch(newer.id)) == 1
    with bench.state() as state:
        rows = state.rows("SELECT order_id FROM issues WHERE kind = 'phone_left_out' AND order_id IS NOT NULL")
    assert newer.id in [row[0] for row in rows]
    assert older.id not in [row[0] for row in rows]
