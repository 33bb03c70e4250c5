"""Addresses out of what was pasted."""

import pytest

from bcklaviyo_gui.domain.emails import hash_email
from bcklaviyo_gui.operations.never_send import read_pasted, with_addresses, without_addresses


@pytest.mark.parametrize(
    ("text", "addresses", "others"),
    [
        ("ann@shop.com, bob@shop.com", ("ann@shop.com", "bob@shop.com"), ()),
        (
            "ann@shop.com;bob@shop.com\r\ncy@shop.com\tdee@shop.com",
            tuple(f"{n}@shop.com" for n in ("ann", "bob", "cy", "dee")),
            (),
        ),
        (" Ann@Shop.com \n\n ann@shop.com ,;", ("ann@shop.com",), ()),
        ('Ann H. <ann@shop.com>; "Bob, Jr." <bob@shop.com>', ("ann@shop.com", "bob@shop.com"), ()),
        ("ann@shop.com <bob@shop.com>", ("ann@shop.com", "bob@shop.com"), ()),
        ("mailto:ann@shop.com", ("ann@shop.com",), ()),
        ("someone@example.com", ("someone@example.com",), ()),
        ("not an email", (), ("not", "an", "email")),
        ("ann@shop.com, bob@, @shop.com, a@b@shop.com", ("ann@shop.com",), ("bob@", "@shop.com", "a@b@shop.com")),
        ("", (), ()),
    ],
)
def test_every_address_of_a_paste_is_found_and_the_rest_is_told(
    text: str, addresses: tuple[str, ...], others: tuple[str, ...]
) -> None:
    pasted = read_pasted(text)
    assert (pasted.addresses, pasted.others) == (addresses, others)


def test_each_address_is_on_the_list_once_and_is_taken_off_alone() -> None:
    listed = with_addresses((hash_email("ann@shop.com"),), ("ann@shop.com", "bob@shop.com"))
    assert listed == (hash_email("ann@shop.com"), hash_email("bob@shop.com"))
    assert without_addresses(listed, ("ann@shop.com",)) == (hash_email("bob@shop.com"),)
    assert read_pasted("bob@shop.com, cy@shop.com").listed(listed) == (("bob@shop.com",), ("cy@shop.com",))
