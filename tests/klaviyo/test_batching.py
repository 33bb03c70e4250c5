"""Bodies are joined to the byte within their limits, and a pointer finds its way back."""

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcklaviyo_gui.klaviyo.batching import (
    Batch,
    fill_batch,
    fill_profiles,
    profile_index,
    single_event_body,
    single_event_data,
)
from tests.support.klaviyo.items import event_item, profile_item

POINTER = "/data/attributes/events-bulk-create/data"


def groups_of(batch: Batch) -> list[tuple[str, list[str]]]:
    """Each group's email and unique ids, read back from the body."""
    job = json.loads(batch.body)["data"]
    assert job["type"] == "event-bulk-create-job"
    read = []
    for group in job["attributes"]["events-bulk-create"]["data"]:
        assert group["type"] == "event-bulk-create"
        events = group["attributes"]["events"]["data"]
        assert {event["type"] for event in events} == {"event"}
        email = group["attributes"]["profile"]["data"]["attributes"]["email"]
        read.append((email, [event["attributes"]["unique_id"] for event in events]))
    return read


def test_each_profile_appears_once_with_all_its_events() -> None:
    batch = fill_batch(
        [event_item(1, "a"), event_item(2, "b"), event_item(3, "a"), event_item(4, "c"), event_item(5, "b")]
    )

    assert groups_of(batch) == [("a", ["u1", "u3"]), ("b", ["u2", "u5"]), ("c", ["u4"])]
    assert [i.seq for i in batch.items] == [1, 3, 2, 5, 4]


def test_a_batch_takes_no_more_events_than_allowed() -> None:
    batch = fill_batch((event_item(n) for n in range(1500)), max_events=1000)

    assert [i.seq for i in batch.items] == list(range(1000))


@given(
    st.lists(st.tuples(st.sampled_from("abcdé"), st.text(max_size=40)), min_size=1, max_size=40),
    st.integers(200, 5000),
)
def test_a_batch_is_full_but_never_over_its_bytes(rows: list[tuple[str, str]], max_bytes: int) -> None:
    items = [event_item(n, who, note) for n, (who, note) in enumerate(rows)]

    batch = fill_batch(items, max_bytes=max_bytes)

    taken = len(batch.items)
    assert sorted(i.seq for i in batch.items) == list(range(taken))
    assert sum(len(ids) for _, ids in groups_of(batch)) == taken
    assert taken == 1 or len(batch.body) <= max_bytes
    if taken < len(items):
        assert len(fill_batch(items[: taken + 1]).body) > max_bytes  # the next one would not have fitted


def test_an_event_too_big_for_any_batch_goes_alone() -> None:
    batch = fill_batch([event_item(1, note="x" * 900), event_item(2)], max_bytes=500)

    assert [i.seq for i in batch.items] == [1]


def test_no_items_make_an_empty_batch() -> None:
    assert fill_batch([]).items == ()


@pytest.mark.parametrize(
    ("pointer", "seqs"),
    [
        (f"{POINTER}/0/attributes/events/data/1/attributes/time", [3]),
        (f"{POINTER}/1/attributes/events/data/0", [2]),
        (f"{POINTER}/0/attributes/profile/data/attributes/email", [1, 3]),
        (f"{POINTER}/1", [2]),
        (f"{POINTER}/0/attributes/events", [1, 3]),
        (f"{POINTER}/0/attributes/events/data/7", []),
        (f"{POINTER}/9/attributes/profile", []),
        (f"{POINTER}/", []),
        (f"{POINTER}/0x", []),
        ("/data/attributes/events-bulk-create", []),
        ("/data", []),
        ("", []),
    ],
)
def test_a_pointer_names_an_event_or_a_whole_profile(pointer: str, seqs: list[int]) -> None:
    batch = fill_batch([event_item(1, "a"), event_item(2, "b"), event_item(3, "a")])

    assert [i.seq for i in batch.locate(pointer)] == seqs


def test_profiles_are_joined_within_their_limits() -> None:
    items = [profile_item(f"{n}é") for n in range(100)]

    by_count = fill_profiles(items, max_profiles=40)
    by_bytes = fill_profiles(items, max_bytes=1000)

    job = json.loads(by_count.body)["data"]
    assert job["type"] == "profile-bulk-import-job"
    assert job["attributes"]["profiles"]["data"] == [json.loads(item.data) for item in items[:40]]
    assert by_count.items == tuple(items[:40])
    assert "relationships" not in job  # a list could start flows
    taken = len(by_bytes.items)
    assert 1 < taken < 20
    assert len(by_bytes.body) <= 1000 < len(fill_profiles(items[: taken + 1]).body)
    assert len(fill_profiles(items, max_bytes=10).items) == 1


@pytest.mark.parametrize(
    ("pointer", "index"),
    [
        ("/data/attributes/profiles/data/12/attributes/email", 12),
        ("/data/attributes/profiles/data/0", 0),
        ("/data/attributes/profiles", None),
        ("/data", None),
    ],
)
def test_a_pointer_names_a_profile(pointer: str, index: int | None) -> None:
    assert profile_index(pointer) == index


def test_a_single_event_carries_its_profile() -> None:
    one = event_item(7, "a@b.de")

    data = json.loads(single_event_data(one.attributes, one.profile))

    assert data["type"] == "event"
    assert data["attributes"]["unique_id"] == "u7"
    assert data["attributes"]["profile"]["data"]["attributes"] == {"email": "a@b.de"}
    assert json.loads(single_event_body(one)) == {"data": data}


@pytest.mark.benchmark
def test_filling_a_thousand_events_is_a_matter_of_milliseconds() -> None:
    items = [event_item(n, f"{n % 300}@shop.de", "x" * 1500) for n in range(1000)]

    def seconds() -> float:
        started = time.perf_counter()
        fill_batch(items)
        return time.perf_counter() - started

    assert min(seconds() for _ in range(20)) < 0.003
