"""What earlier runs left in the outbox, taken up again.

An event of a batch whose fate is not known may have been accepted: it goes alone, where a repeat is harmless. And what
waited long may have become history: an event that tells of something old must not start a flow, however fresh it was
when it was made, and no shopper who has bought since shall be reminded of the cart.
"""

import logging
from collections.abc import Sequence

from bcklaviyo_gui.domain.metrics import METRIC_NUMBERS, Metric
from bcklaviyo_gui.domain.orders import INCOMPLETE
from bcklaviyo_gui.klaviyo.payloads import as_history
from bcklaviyo_gui.mapping.limits import EVENT_BYTES_MAX, fitted
from bcklaviyo_gui.state import batches, outbox
from bcklaviyo_gui.state.outbox import OutboxEvent
from bcklaviyo_gui.sync.context import RunContext
from bcklaviyo_gui.sync.one_order import read_orders
from bcklaviyo_gui.sync.rows import seconds

log = logging.getLogger(__name__)

_STARTED = METRIC_NUMBERS[Metric.STARTED_CHECKOUT]


def quieten_history(context: RunContext) -> None:
    """Events that were left here keep flows quiet when it is too late for them; in a backfill all do."""
    until = None if context.plan.is_backfill else seconds(context.now())
    rows = outbox.loud(context.database, until)
    if rows:
        log.info("%s events were left for so long that they keep flows quiet", len(rows))
        _quieten(context, rows)


def fit_to_limits(context: RunContext) -> None:
    """Events that an older version left here, larger than Klaviyo takes, are cut as new ones are."""
    rows = outbox.larger_than(context.database, EVENT_BYTES_MAX)
    if rows:
        log.warning("%s events were left that are larger than Klaviyo takes; they are cut", len(rows))
        with context.database.transaction():
            outbox.rewrite(context.database, [(seq, fitted(attributes).attributes) for seq, attributes in rows])


def unsettled_events(context: RunContext) -> list[OutboxEvent]:
    """The events of all batches whose fate is not known; the batches are noted as unknown."""
    database = context.database
    ids = batches.unsettled(database)
    for batch_id in ids:
        batches.mark_unknown(database, batch_id)
        batches.settle_if_empty(database, batch_id, now=context.now_s())
    if not context.plan.is_backfill:
        _quieten_completed(context, [event for batch_id in ids for event in outbox.of_batch(database, batch_id)])
    return [event for batch_id in ids for event in outbox.of_batch(database, batch_id)]


def _quieten_completed(context: RunContext, events: Sequence[OutboxEvent]) -> None:
    """Checkouts that are no longer open start no flow, if they were not accepted before."""
    started = {event.order_id: event.seq for event in events if event.metric == _STARTED}
    if not started:
        return
    still = {order.id for order in read_orders(context, started) if order.status_id == INCOMPLETE}
    closed = {seq for order_id, seq in started.items() if order_id not in still}
    _quieten(context, [row for row in outbox.loud(context.database, None) if row[0] in closed])


def _quieten(context: RunContext, rows: Sequence[tuple[int, bytes]]) -> None:
    with context.database.transaction():
        outbox.quieten(context.database, [(seq, as_history(attributes)) for seq, attributes in rows])
