"""Orders that no list gives: whatever page one of them stands in, the answer is an error, however small the page.

Such an order is found by asking for ever narrower ranges of ids, so that a walk can step over it and name it. A server
that has trouble with everything is told from it by a list that holds nothing, and is given time.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from bcklaviyo_gui.bigcommerce.pages import BrokenRecord
from bcklaviyo_gui.bigcommerce.queries import OrderQuery
from bcklaviyo_gui.domain.errors import PageTooBig
from bcklaviyo_gui.domain.messages import Message

IN_A_ROW_AT_MOST = 5
"""More of them without a readable order between are no matter of single orders any more."""

_FAR_ID = 2**31 - 2
ROWS = 2
"""The smallest page of use: one of a single row may hold nothing but the order that was known before."""

_SURE_AFTER = 3


class AskForOrders(Protocol):
    """Asks for the first orders of a query. Raises PageTooBig after so many failures in a row; None: waits as long as
    patience lasts."""

    def __call__(self, query: OrderQuery, limit: int, failures: int | None) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Withheld:
    """An order that no list gives. `before`: the page of the orders between it and the last one known; `min_id`: from
    where the lists are asked for what lies behind it."""

    order_id: int
    before: bytes
    min_id: int

    def as_broken(self) -> BrokenRecord:
        """The order as a record that cannot be read."""
        problem = Message("every list that holds it is answered with an error")
        return BrokenRecord(self.order_id, "GET /v2/orders", "", problem)


def server_is_well(ask: AskForOrders, query: OrderQuery) -> bool:
    """Whether the server answers a list that holds nothing; if it does not, waits until it does, and returns False."""
    nothing = replace(query, min_id=_FAR_ID)
    if _fails(ask, nothing):
        ask(nothing, ROWS, None)
        return False
    return True


def find_withheld(
    ask: AskForOrders, exists: Callable[[int], bool], query: OrderQuery, position: int
) -> Withheld | None:
    """The first order of a query behind the last id known that makes lists fail; None when they work again.

    `exists`: whether the store knows an order of this id. Raises what `ask` raises.
    """
    if not _fails(ask, query, failures=2):
        return None
    end = _first_failing_end(ask, query, position)
    order_id = _last_in_range(ask, exists, query, position, end)
    if order_id is None or (end == position + 1 and position and _fails(ask, replace(query, max_id=position))):
        # It cannot be told apart; the server may yet recover.
        ask(query, ROWS, None)
        return None
    if not _fails(ask, replace(query, max_id=end), failures=_SURE_AFTER):
        return None
    before = ask(replace(query, max_id=end - 1), ROWS, 2) if end - 1 > position else b""
    begins_at_itself = _fails(ask, replace(query, min_id=order_id, max_id=end), failures=2)
    return Withheld(order_id, before, order_id + 1 if begins_at_itself else order_id)


def _last_in_range(
    ask: AskForOrders, exists: Callable[[int], bool], query: OrderQuery, position: int, end: int
) -> int | None:
    """The order with which the range up to `end` begins to fail: whether `max_id` is in it is not documented."""
    candidates = [one for one in (end, end - 1) if one > position and exists(one)]
    if len(candidates) == 2 and not _fails(ask, replace(query, min_id=end, max_id=end + 1)):
        return end - 1
    return candidates[0] if candidates else None


def _first_failing_end(ask: AskForOrders, query: OrderQuery, position: int) -> int:
    """The smallest `max_id` with which the list fails: it begins to fail with the order, whatever comes behind it."""
    low, step = position, 1
    while low + step < _FAR_ID and not _fails(ask, replace(query, max_id=low + step)):
        low, step = low + step, 2 * step
    high = low + step
    while high - low > 1:
        middle = (low + high) // 2
        if _fails(ask, replace(query, max_id=middle)):
            high = middle
        else:
            low = middle
    return high


def _fails(ask: AskForOrders, query: OrderQuery, failures: int = 1) -> bool:
    try:
        ask(query, ROWS, failures)
    except PageTooBig:
        return True
    return False
