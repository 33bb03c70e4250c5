"""Orders read one by one: those that a list does not give, such as the orders of refunds."""

from collections.abc import Iterable

from bcklaviyo_gui.bigcommerce.decode import decode_order
from bcklaviyo_gui.bigcommerce.order_shapes import Order
from bcklaviyo_gui.sync.context import RunContext
from bcklaviyo_gui.sync.issue_texts import broken_issue


def read_orders(context: RunContext, order_ids: Iterable[int]) -> list[Order]:
    """These orders as they are now; one that is not in the store is left out."""
    found: list[Order] = []
    calls = [context.submit(context.ports.bigcommerce.order, order_id) for order_id in order_ids]
    for call in calls:
        body = context.result(call)
        if body is None:
            continue
        decoded = decode_order(body)
        found.extend(order for order in decoded.records if not order.is_deleted)
        if decoded.broken:
            with context.database.transaction():
                context.note_issues([broken_issue(broken, what="order") for broken in decoded.broken])
    return found
