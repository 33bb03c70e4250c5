"""Which order an event names: by our event id, or by what another integration wrote into it.

A number in a property may be anything, so it counts only with a witness: in `$event_id` or a property called like an
order id, the order's time or its value must agree; anywhere else, both.
"""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from sys import intern
from typing import NamedTuple

from bcklaviyo_gui.domain.event_ids import read_event_id
from bcklaviyo_gui.klaviyo.answers import StoredEvent
from bcklaviyo_gui.reconcile.nearness import NEAR_S
from bcklaviyo_gui.reconcile.rows import KlaviyoEvent, StoreOrder, is_same_money, ten_thousandths

_NUMBER = re.compile(r"#?\s*([1-9][0-9]{0,17})")
_DIGITS = re.compile(r"(?<![0-9.])[1-9][0-9]{0,17}(?![0-9.])")
_ORDER_KEY = re.compile(
    r"(?!.*(?:item|line|product|total|status|count|value|sub)).*order(?:id|number|no|num|ref|reference)?"
)
_TEST_KEYS = frozenset({"test", "istest", "testorder", "testevent"})
_EVENT_ID = "$event_id"


class _Candidate(NamedTuple):
    """`is_called_order`: one witness will do. `is_claim`: it names an order even if the store does not have it."""

    order_id: int
    where: str
    is_called_order: bool
    is_claim: bool


def read_event(
    stored: StoredEvent, metric: int, store_hash: str, orders: Mapping[int, StoreOrder], account_currency: str
) -> KlaviyoEvent:
    """The event as a row. An event without a currency is in the account's, as Klaviyo counts it."""
    time = int(stored.time.timestamp())
    value = ten_thousandths(stored.value) if stored.value is not None else 0
    own = read_event_id(stored.event_id)
    named, named_in = None, ""
    if own:
        named = own.order_id
    else:
        named, named_in = _named(stored, time, value, orders)
    is_own = own is not None and own.store_hash == store_hash
    return KlaviyoEvent(
        id=stored.id,
        time=time,
        value=value,
        currency=intern((stored.currency or account_currency).upper()),
        profile_id=intern(stored.profile_id or ""),
        metric=metric,
        named=named,
        named_in=named_in,
        is_own=is_own,
        other_store=own.store_hash if own and not is_own else "",
        is_test=not own and _is_test(stored.properties),
    )


def fits(order: StoreOrder, time: int, value: int, *, is_called_order: bool) -> bool:
    """Whether the order's time and value bear out that the event is about it."""
    is_near = abs(order.created - time) <= NEAR_S
    if is_called_order:
        return is_near or has_value(order, value)
    return is_near and has_value(order, value)


def has_value(order: StoreOrder, value: int) -> bool:
    """Whether the amount is the order's: its value on either tax side, or what was charged."""
    return any(is_same_money(value, own) for own in (order.value, order.other_value, order.total))


def _named(stored: StoredEvent, time: int, value: int, orders: Mapping[int, StoreOrder]) -> tuple[int | None, str]:
    """The order that the event names, else the number of an order that is not (or not yet known) in the store."""
    first: _Candidate | None = None
    for candidate in _candidates(stored):
        order = orders.get(candidate.order_id)
        if order and fits(order, time, value, is_called_order=candidate.is_called_order):
            return candidate.order_id, candidate.where
        if first is None and candidate.is_claim:
            first = candidate
    return (first.order_id, first.where) if first else (None, "")


def _candidates(stored: StoredEvent) -> list[_Candidate]:
    """Numbers that may be order ids, the likeliest first."""
    found = []
    if stored.event_id:
        numbers = _DIGITS.findall(stored.event_id)
        is_number = _number(stored.event_id) is not None
        found = [_Candidate(int(number), _EVENT_ID, len(numbers) == 1, is_number) for number in numbers]
    others = []
    for key, value in _flat(stored.properties):
        number = _number(value)
        if number is None or key == _EVENT_ID:
            continue
        if _ORDER_KEY.fullmatch(_letters(key)):
            found.append(_Candidate(number, key, is_called_order=True, is_claim=True))
        else:
            others.append(_Candidate(number, key, is_called_order=False, is_claim=False))
    return found + others


def _flat(properties: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    """The properties, and those one level deeper under `outer.inner`."""
    for key, value in properties.items():
        if isinstance(value, dict):
            for inner, inner_value in value.items():
                yield f"{key}.{inner}", inner_value
        else:
            yield key, value


def _number(value: object) -> int | None:
    if isinstance(value, str):
        match = _NUMBER.fullmatch(value.strip())
        return int(match[1]) if match else None
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        return None
    return int(value) if value == value // 1 and 0 < value < 10**18 else None


def _is_test(properties: Mapping[str, object]) -> bool:
    return any(value is True and _letters(key) in _TEST_KEYS for key, value in properties.items())


def _letters(key: str) -> str:
    return "".join(letter for letter in key.lower() if letter.isalnum())
