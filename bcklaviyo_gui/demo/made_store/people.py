"""The demo store's shoppers: customers with an account, guests, and customers whose account was deleted."""

from __future__ import annotations

import random

from bcklaviyo_gui.demo.made_store import vocabulary as words
from bcklaviyo_gui.demo.made_store.records import CENT, Customer, Group, Guest, Place

DAY = 86_400
SHARED_PHONE = "(312) 555-0188"
"""Of two customers."""
GUEST_SHARED_PHONE = "+1 773-555-0142"
"""Of a customer and of a guest who has no account."""

CREDITS = (0, 0, 0, 0, 0, 12_50, 4_315, 100_00)
FIRST_GUEST_OFFSET = 500_000
"""Where guests' phone numbers begin, so that none is a customer's by accident."""
DELETED_ID_OFFSET = 900_000
"""Customer ids above this belong to accounts that were deleted."""


def make_groups() -> list[Group]:
    return [Group(id=index + 1, name=name) for index, name in enumerate(words.GROUPS)]


def make_customers(rng: random.Random, count: int, groups: list[Group], now: int) -> list[Customer]:
    """`count` accounts. Of the first ones: two share a phone, one is shared with a guest, two have unusable emails."""
    customers = []
    customer_id = 11
    for index in range(count):
        first, last, local = _name(rng, index)
        place = pick_place(rng)
        created = now - rng.randrange(0, 720) * DAY - rng.randrange(DAY)
        channel = 2 if rng.random() < 0.1 else 1
        customers.append(
            Customer(
                id=customer_id,
                email=_account_email(rng, index, local),
                first_name=first,
                last_name=last,
                phone=_account_phone(rng, index, place),
                group_id=0 if index % 5 == 4 else groups[rng.choice((0, 0, 0, 1, 2, 3))].id,
                store_credit=rng.choice(CREDITS) * CENT,
                created=created,
                modified=min(now, created + rng.randrange(0, 300) * DAY),
                origin_channel_id=channel,
                channel_ids=(1, 2) if channel == 2 and index % 2 else (channel,),
                place=place,
            )
        )
        customer_id += rng.choice((1, 1, 1, 1, 2, 5))
    return customers


def make_guests(rng: random.Random, count: int, customers: list[Customer]) -> list[Guest]:
    """`count` people without an account; a few use the email of somebody who has one."""
    guests = []
    for index in range(count):
        first, last, local = _name(rng, index + 7)
        place = pick_place(rng)
        email = f"{local}.g{index}@{rng.choice(words.DOMAINS)}"
        if index == 1 or index % 25 == 13:
            email = rng.choice(customers[8:]).email
        if index % 19 == 5:
            email = email.title()
        phone = GUEST_SHARED_PHONE if index == 0 else make_phone(rng, place, FIRST_GUEST_OFFSET + index)
        guests.append(Guest(email=email, first_name=first, last_name=last, phone=phone, place=place))
    return guests


def make_deleted(rng: random.Random, count: int) -> list[tuple[int, Guest]]:
    """Accounts that exist no more, with the id that their orders still carry."""
    people = []
    for index in range(count):
        first, last, local = _name(rng, index + 3)
        guest = Guest(f"{local}.gone{index}@{rng.choice(words.DOMAINS)}", first, last, "", pick_place(rng))
        people.append((DELETED_ID_OFFSET + index, guest))
    return people


def pick_place(rng: random.Random) -> Place:
    return rng.choice(words.HOMES) if rng.random() < 0.82 else rng.choice(words.ABROAD)


def make_phone(rng: random.Random, place: Place, number: int) -> str:
    """A phone number as shoppers type it: often the national way, sometimes none, sometimes nonsense.

    `number` keeps the good ones apart: nobody shares one by accident.
    """
    style = rng.random()
    if style < 0.12:
        return ""
    if style < 0.18:
        return rng.choice(("12345", "n/a", "555-0100", "+1 000 000 0000", "call me"))
    digits = f"{number % 1_000_000:06d}"
    national = {
        "US": f"(202) 5{digits[:2]}-{digits[2:]}",
        "CA": f"416-5{digits[:2]}-{digits[2:]}",
        "GB": f"020 7{digits[:3]} {digits[3:]}0",
        "DE": f"030 2{digits}",
        "FR": f"01 42 {digits[:2]} {digits[2:4]} {digits[4:]}",
        "JP": f"03-3{digits[:3]}-{digits[3:]}0",
        "IS": f"5{digits[:2]} {digits[2:]}",
    }[place.iso2]
    if style < 0.6 or place.iso2 != "US":
        return national
    return "+1" + "".join(c for c in national if c.isdigit())


def _name(rng: random.Random, index: int) -> tuple[str, str, str]:
    odd = index % 40
    if 20 <= odd < 20 + len(words.ODD_PEOPLE):
        return words.ODD_PEOPLE[odd - 20]
    first, _, local = words.PEOPLE[index % len(words.PEOPLE)]
    if index < len(words.PEOPLE):
        return words.PEOPLE[index]
    return first, rng.choice(words.PEOPLE)[1], local


def _account_email(rng: random.Random, index: int, local: str) -> str:
    if index == 5:
        return f"{local}{index}@@{words.DOMAINS[0]}"
    if index == 6:
        return f"{local}{index}@example.com"
    email = f"{local}{index}@{rng.choice(words.DOMAINS)}"
    return email.upper() if index % 31 == 9 else email


def _account_phone(rng: random.Random, index: int, place: Place) -> str:
    if index in {2, 3}:
        return SHARED_PHONE
    if index == 4:
        return GUEST_SHARED_PHONE
    return make_phone(rng, place, index)
