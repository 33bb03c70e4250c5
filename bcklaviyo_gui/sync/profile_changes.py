"""Who may have to be sent, a few at a time, and the newest placed order of each."""

from collections.abc import Iterable, Iterator

from bcklaviyo_gui.bigcommerce.store_shapes import Customer
from bcklaviyo_gui.local import typed_json
from bcklaviyo_gui.mapping.profiles import NewestOrder
from bcklaviyo_gui.state import people
from bcklaviyo_gui.state.people import CustomerRow, NewestOrderRow
from bcklaviyo_gui.sync.context import RunContext

_CHUNK = 2000


def due_customers(context: RunContext, *, place: bool) -> Iterator[list[CustomerRow]]:
    """Customers whose base, or whose phone and location, may have to be sent."""
    after = -1
    while rows := people.customers_due(context.database, place=place, after=after, limit=_CHUNK):
        after = rows[-1].id
        yield rows


def due_guests(context: RunContext) -> Iterator[list[NewestOrderRow]]:
    """People without an account whose profile may have to be sent."""
    after = ""
    while rows := people.guests_due(context.database, after=after, limit=_CHUNK):
        after = rows[-1].person
        yield rows


def newest_of(context: RunContext, rows: Iterable[CustomerRow]) -> dict[int, NewestOrder]:
    """The newest placed order of each of these customers, with or without logging in, where it is known to be that."""
    rows = list(rows)
    found = people.newest_of(context.database, [key for row in rows for key in (f"c:{row.id}", f"e:{row.email}")])
    newest: dict[int, NewestOrder] = {}
    for row in rows:
        candidates = [found[key] for key in (f"c:{row.id}", f"e:{row.email}") if key in found]
        candidates = [c for c in candidates if c.date_created >= context.followed_since]
        if candidates:
            best = max(candidates, key=lambda order: (order.date_created, order.order_id))
            newest[row.id] = typed_json.decode(best.record, NewestOrder)
    return newest


def customer_of(row: CustomerRow) -> Customer:
    """The record of a customer."""
    return typed_json.decode(row.record, Customer)
