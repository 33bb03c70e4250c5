"""Started checkouts: orders that stayed incomplete, read by a walk of their own.

A checkout counts once the shopper has left it alone for 30 minutes and no placed order of the same email is newer.
Outside a backfill its status is read once more just before it is sent.
"""

import logging
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from bcklaviyo_gui.bigcommerce.decode import decode_orders
from bcklaviyo_gui.bigcommerce.order_shapes import Order
from bcklaviyo_gui.bigcommerce.queries import OrderQuery
from bcklaviyo_gui.domain.emails import normalise_email
from bcklaviyo_gui.domain.errors import PageTooBig
from bcklaviyo_gui.domain.metrics import METRIC_NUMBERS, Metric
from bcklaviyo_gui.domain.orders import INCOMPLETE
from bcklaviyo_gui.mapping.orders import checkout_is_settled, person_email
from bcklaviyo_gui.mapping.rules import is_placed
from bcklaviyo_gui.state import outbox, people
from bcklaviyo_gui.state.outbox import OutboxEvent
from bcklaviyo_gui.sync.context import RunContext
from bcklaviyo_gui.sync.extract import Extractor
from bcklaviyo_gui.sync.order_pages import OrderWalk
from bcklaviyo_gui.sync.reports import RunStage
from bcklaviyo_gui.sync.rows import seconds

log = logging.getLogger(__name__)

_STARTED = METRIC_NUMBERS[Metric.STARTED_CHECKOUT]
_EMAIL_PAGE = 250


def read_checkouts(
    context: RunContext,
    extractor: Extractor,
    query: OrderQuery,
    *,
    orders_known_since: datetime | None,
    expected: int | None = None,
) -> None:
    """Map the settled checkouts of a query.

    `orders_known_since`: all placed orders created from then on are in the state file; None when all are.
    `expected`: how many checkouts BigCommerce counts, if it does.
    """
    query = replace(query, status_id=INCOMPLETE)
    done = 0
    for page in OrderWalk(context, query, expected=expected):
        silent = _not_to_be_told(context, page.orders, orders_known_since)
        extractor.take(page.orders, broken=page.broken, hold_checkouts=not context.plan.is_backfill, silent=silent)
        done += len(page.orders)
        context.progress(RunStage.CHECKOUTS, done)
    context.progress(RunStage.CHECKOUTS, done, done, always=True)


def take_settled(context: RunContext, extractor: Extractor, orders: Sequence[Order]) -> None:
    """Map single incomplete orders, as `read_checkouts` does with those of a walk."""
    silent = _not_to_be_told(context, orders, context.now())
    extractor.take(orders, hold_checkouts=True, silent=silent)


def look_again(context: RunContext) -> None:
    """Release the held checkouts that are still incomplete; drop the others, unsent."""
    held = outbox.held(context.database)
    if not held:
        return
    still = _still_incomplete(context, held)
    with context.database.transaction():
        outbox.release(context.database, [event.seq for event in held if event.order_id in still])
        outbox.drop(context.database, [event.seq for event in held if event.order_id not in still])


def hold_unsent(context: RunContext) -> None:
    """Checkouts that an earlier run left in the outbox wait for another look."""
    outbox.hold_metric(context.database, _STARTED)


def _not_to_be_told(context: RunContext, page: Sequence[Order], orders_known_since: datetime | None) -> frozenset[int]:
    now = context.now()
    settled = [order for order in page if checkout_is_settled(order, now, context.rules)]
    accounts = people.accounts(context.database, {order.customer_id for order in settled})
    emails = {
        order.id: _emails(order, accounts[order.customer_id].email if order.customer_id in accounts else None)
        for order in settled
    }
    newest = people.newest_placed(context.database, {email for found in emails.values() for email in found})
    told = set()
    for order in settled:
        created = seconds(order.date_created)
        if any(newest.get(email, -1) > created for email in emails[order.id]):
            continue
        is_known = orders_known_since is None or order.date_created >= orders_known_since
        if is_known or not _has_later_order(context, order, emails[order.id]):
            told.add(order.id)
    return frozenset(order.id for order in page if order.id not in told)


def _emails(order: Order, account_email: str | None) -> frozenset[str]:
    """Whom the checkout belongs to, by the account and by what was typed."""
    found = {person_email(order, account_email), normalise_email(order.billing_address.email)}
    return frozenset(email for email in found if email)


def _has_later_order(context: RunContext, order: Order, emails: Iterable[str]) -> bool:
    """Ask the store itself, where not all of its orders have been read."""
    for email in emails:
        query = OrderQuery(email=email, min_date_created=order.date_created, with_lines=False)
        for other in _orders_of(context, query):
            is_same_person = normalise_email(other.billing_address.email) == email
            is_later = other.date_created > order.date_created and other.id != order.id
            if is_same_person and is_later and not other.is_deleted and is_placed(other.status_id, context.rules):
                return True
    return False


def _orders_of(context: RunContext, query: OrderQuery) -> Sequence[Order]:
    """The orders of a person: one page holds them, if it can be had."""
    try:
        return decode_orders(context.call(context.ports.bigcommerce.orders_page, query, _EMAIL_PAGE)).records
    except PageTooBig:
        return [order for page in OrderWalk(context, query) for order in page.orders]


def _still_incomplete(context: RunContext, held: Sequence[OutboxEvent]) -> frozenset[int]:
    wanted = {event.order_id for event in held}
    query = OrderQuery(status_id=INCOMPLETE, with_lines=False)
    found: set[int] = set()
    for page in OrderWalk(context, query, min(wanted) - 1):
        found.update(order.id for order in page.orders if order.id in wanted)
        if page.position >= max(wanted):
            break
    return frozenset(found)
