"""Event ids are made and recognised by the same module, and nothing else passes for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcklaviyo_gui.domain.emails import hash_email
from bcklaviyo_gui.domain.event_ids import EventId, line_uid, order_uid, read_event_id, refund_uid

HASHES = st.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=1, max_size=12)
NUMBERS = st.integers(1, 10**17)


@given(HASHES, NUMBERS, NUMBERS)
def test_every_id_that_is_made_is_recognised(store_hash: str, order_id: int, part: int) -> None:
    made = (
        order_uid(store_hash, order_id),
        line_uid(store_hash, order_id, part),
        refund_uid(store_hash, order_id, part),
    )
    assert {read_event_id(uid) for uid in made} == {EventId(store_hash, order_id)}
    assert len(set(made)) == 3


@pytest.mark.parametrize(
    "text",
    ["", None, "104", "bigcommerce-abc", "bigcommerce-abc-", "bigcommerce-abc-0", "bigcommerce-abc-12x", "x-abc-12",
     "bigcommerce-abc-012", "bigcommerce--12", " bigcommerce-abc-12", "bigcommerce-abc-١٢"],
)  # fmt: skip
def test_nothing_else_is_an_id_of_ours(text: str | None) -> None:
    assert read_event_id(text) is None


def test_an_email_has_one_hash_however_it_is_typed() -> None:
    assert hash_email(" Jane@Shop.com ") == hash_email("jane@shop.com")
    assert hash_email("\ud83djane@shop.com") != hash_email("jane@shop.com")
