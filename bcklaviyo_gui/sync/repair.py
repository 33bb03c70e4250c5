"""Repair: the orders that a reconciliation found missing, sent one by one, whatever the ledger says.

POST /api/events drops a repeat without harm, so an event that is there after all stays as it is. Every one carries the
backfill flag: no flow starts.
"""

from collections import deque
from collections.abc import Iterable
from concurrent.futures import Future
from dataclasses import dataclass

from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.domain.metrics import METRICS
from bcklaviyo_gui.klaviyo.answers import SingleAnswer
from bcklaviyo_gui.state import issues, outbox
from bcklaviyo_gui.state.ledger import LedgerRow, append
from bcklaviyo_gui.state.outbox import OutboxRow
from bcklaviyo_gui.sync.context import RunContext
from bcklaviyo_gui.sync.extract import Extractor
from bcklaviyo_gui.sync.issue_texts import refusal_reason
from bcklaviyo_gui.sync.one_order import read_orders
from bcklaviyo_gui.sync.order_facts import save_refunds
from bcklaviyo_gui.sync.reports import RunStage
from bcklaviyo_gui.sync.rows import item_of

_AT_ONCE = 8
_PAGE = 50


@dataclass(frozen=True, slots=True)
class _Sent:
    event: OutboxRow
    answer: Future[SingleAnswer]


def repair_orders(context: RunContext, extractor: Extractor, order_ids: Iterable[int]) -> None:
    """Send every event that each of these orders makes now, but for those that Klaviyo refused."""
    ids = list(order_ids)
    for start in range(0, len(ids), _PAGE):
        chunk = ids[start : start + _PAGE]
        for body in context.pages(context.ports.bigcommerce.refunds(None, chunk)):
            save_refunds(context, body)
        page = read_orders(context, chunk)
        rows = extractor.make_all(page)
        refused = issues.refused(context.database, [(row.metric, row.unique_id) for row in rows])
        _send(context, [row for row in rows if (row.metric, row.unique_id) not in refused])
        context.progress(RunStage.ORDERS, min(start + _PAGE, len(ids)), len(ids))


def _send(context: RunContext, rows: list[OutboxRow]) -> None:
    waiting = deque(rows)
    under_way: deque[_Sent] = deque()
    while waiting or under_way:
        while waiting and len(under_way) < _AT_ONCE:
            row = waiting.popleft()
            answer = context.submit(context.ports.klaviyo.send_event, item_of(len(waiting), row))
            under_way.append(_Sent(row, answer))
        sent = under_way.popleft()
        _settle(context, sent.event, context.result(sent.answer))


def _settle(context: RunContext, row: OutboxRow, answer: SingleAnswer) -> None:
    metric = METRICS[row.metric]
    database, now = context.database, context.now_s()
    if answer.accepted:
        with database.transaction():
            append(
                database,
                [LedgerRow(row.metric, row.unique_id, row.order_id, row.time, row.value, row.currency, now)],
                run_id=context.run_id,
            )
            outbox.forget(database, row.metric, row.unique_id)
            issues.forget_event(database, row.metric, row.unique_id)
        context.tally.accepted[metric] = context.tally.accepted.get(metric, 0) + 1
        return
    with database.transaction():
        issues.refuse_repair(
            database,
            (row.metric, row.unique_id),
            row.order_id,
            reason=refusal_reason(answer.faults),
            advice=Message("Look at the order in BigCommerce; mend what Klaviyo names, then try it again."),
            is_address=any(fault.is_about_email for fault in answer.faults),
            run_id=context.run_id,
            now=now,
        )
    context.tally.note_issue(metric, issues.event_subject(row.metric, row.unique_id))
