"""Orders become events: a page is completed, mapped and written in one transaction (T1).

T1 holds the events that are not known yet, what is remembered of each order, and the checkpoint behind the page. So a
checkpoint never passes a page whose events are not in outbox, ledger or issues.
"""

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bcklaviyo_gui.bigcommerce.order_shapes import Order, Refund
from bcklaviyo_gui.bigcommerce.pages import BrokenRecord
from bcklaviyo_gui.domain.emails import normalise_email
from bcklaviyo_gui.domain.issue_kinds import EMAIL_KINDS, IssueKind
from bcklaviyo_gui.domain.metrics import METRIC_NUMBERS, Metric
from bcklaviyo_gui.domain.orders import INCOMPLETE
from bcklaviyo_gui.klaviyo.payloads import Event, Identity, IdentityKind
from bcklaviyo_gui.mapping.catalog import Catalog
from bcklaviyo_gui.mapping.history import OrderHistory, decide_placed_time, decide_refund_holder, observe
from bcklaviyo_gui.mapping.identity import EmailVerdict, check_email
from bcklaviyo_gui.mapping.orders import events_of, person_email
from bcklaviyo_gui.mapping.profiles import newest_order
from bcklaviyo_gui.mapping.rules import goes_as_history, is_never_sent, is_placed, quiet_from
from bcklaviyo_gui.state import checkpoints, orders, outbox, refunds
from bcklaviyo_gui.state.issues import NewIssue, clear, drop_retried_orders, event_subject
from bcklaviyo_gui.state.outbox import OutboxRow
from bcklaviyo_gui.sync.buyers import Placed, note_buyers
from bcklaviyo_gui.sync.catalog import catalog_of
from bcklaviyo_gui.sync.context import RunContext
from bcklaviyo_gui.sync.issue_texts import broken_issue, email_issue
from bcklaviyo_gui.sync.order_facts import KnownFacts, OrderFacts
from bcklaviyo_gui.sync.rows import outbox_row, row_of

log = logging.getLogger(__name__)

_IDS_A_REQUEST = 50
_STARTED = METRIC_NUMBERS[Metric.STARTED_CHECKOUT]


@dataclass(frozen=True, slots=True)
class Position:
    """Where the stream stands after a page."""

    stream: str
    position: str


@dataclass(frozen=True, slots=True)
class _Mapped:
    """What one order makes."""

    order: Order
    history: OrderHistory
    email: str | None
    events: tuple[Event, ...]
    issue: NewIssue | None


class Extractor:
    """Maps pages of orders and writes what they make. `is_quiet`: no event starts a flow, however new it is."""

    def __init__(self, context: RunContext, *, is_quiet: bool = False) -> None:
        self._context = context
        self._is_quiet = is_quiet or context.plan.is_backfill
        self._database = context.database
        self._catalog: Catalog = catalog_of(context)
        self._facts = OrderFacts(context)

    def take(
        self,
        page: Sequence[Order],
        *,
        broken: Sequence[BrokenRecord] = (),
        position: Position | None = None,
        hold_checkouts: bool = False,
        silent: frozenset[int] = frozenset(),
    ) -> None:
        """Make all of a page's events and write them with the position behind it; `silent` orders make none yet."""
        complete, without_lines = self._facts.completed(order for order in page if not order.is_deleted)
        known = self._facts.look_up(complete, is_quiet=self._is_quiet)
        mapped = [self._map(order, known, is_silent=order.id in silent) for order in complete]
        self._write(mapped, known, [*broken, *without_lines], position, hold_checkouts)
        self._context.tally.orders_read += len(page)

    def make_all(self, page: Sequence[Order]) -> list[OutboxRow]:
        """All events that these orders make now, encoded as history, whether they were sent or not."""
        complete, broken = self._facts.completed(order for order in page if not order.is_deleted)
        known = self._facts.look_up(complete, is_quiet=True)
        mapped = [self._map(order, known, is_silent=order.status_id == INCOMPLETE) for order in complete]
        with self._database.transaction():
            orders.save(self._database, [row_of(m.history) for m in mapped])
            self._context.note_issues([m.issue for m in mapped if m.issue is not None])
            self._context.note_issues([broken_issue(b, what="order") for b in broken])
        self._count_issues(mapped, broken)
        self._context.tally.orders_read += len(page)
        return [outbox_row(event, quiet_from=None) for m in mapped for event in m.events]

    def _map(self, order: Order, known: KnownFacts, *, is_silent: bool) -> _Mapped:
        rules = self._context.rules
        before = known.histories.get(order.id)
        history = observe(order, before, rules)
        history = decide_placed_time(order, history, order.id in known.checkouts_sent)
        own_refunds = known.refunds.get(order.id, [])
        history = decide_refund_holder(order, history, own_refunds)
        account = known.accounts.get(order.customer_id)
        email = person_email(order, account.email if account is not None and not account.is_gone else None)
        issue = None
        if history.identity is None:
            verdict = check_email(email)
            if account is not None and account.is_accepted:
                history = replace(history, identity=Identity(IdentityKind.EXTERNAL_ID, str(order.customer_id)))
            elif email is not None and verdict is EmailVerdict.OK:
                history = replace(history, identity=Identity(IdentityKind.EMAIL, email))
            else:
                issue = email_issue(verdict, subject=f"order:{order.id}", order_id=order.id)
        events: Sequence[Event] = ()
        if not is_silent and not self._is_never_sent(order, email):
            events = events_of(
                order,
                history,
                own_refunds,
                known.coupons.get(order.id, ()),
                self._catalog,
                rules,
                known=before is not None,
                shipments=known.shipments.get(order.id, ()),
            )
        else:
            issue = None
        if not events and issue is None:
            # The choice of identity is made when the first event is.
            history = replace(history, identity=before.identity if before is not None else None)
        if issue is not None and not _would_make_events(order, own_refunds, rules.excluded_statuses):
            issue = None
        return _Mapped(order, history, email, tuple(events), issue)

    def _is_never_sent(self, order: Order, email: str | None) -> bool:
        billing = normalise_email(order.billing_address.email)
        return any(is_never_sent(text, self._context.rules) for text in (email, billing) if text)

    def _write(
        self,
        mapped: Sequence[_Mapped],
        known: KnownFacts,
        broken: Sequence[BrokenRecord],
        position: Position | None,
        hold_checkouts: bool,
    ) -> None:
        rows = self._new_rows(mapped, hold_checkouts)
        found = [m.issue for m in mapped if m.issue is not None]
        found += [broken_issue(b, what="order") for b in broken]
        placed = [m for m in mapped if is_placed(m.order.status_id, self._context.rules)]
        late = [known.checkouts_unsent[m.order.id] for m in placed if m.order.id in known.checkouts_unsent]
        with self._database.transaction():
            outbox.drop(self._database, late)
            outbox.add(self._database, rows)
            orders.save(self._database, [row_of(m.history) for m in mapped])
            refunds.mark_mapped(self._database, [m.order.id for m in mapped])
            buyers = [Placed(m.order.customer_id, m.email, newest_order(m.order)) for m in placed]
            note_buyers(self._context, buyers, known.accounts)
            clear(self._database, (*EMAIL_KINDS, IssueKind.BROKEN_RECORD), [f"order:{m.order.id}" for m in mapped])
            drop_retried_orders(self._database, [m.order.id for m in mapped])
            self._context.note_issues(found)
            if position is not None:
                checkpoints.put(self._database, position.stream, position.position)
        self._count_issues(mapped, broken)

    def _new_rows(self, mapped: Sequence[_Mapped], hold_checkouts: bool) -> list[OutboxRow]:
        """The events that are nowhere yet, encoded; the others are counted."""
        keys = [(METRIC_NUMBERS[e.metric], e.unique_id) for m in mapped for e in m.events]
        known = outbox.known(self._database, keys)
        tally, now = self._context.tally, self._context.now()
        rows = []
        for one in mapped:
            for event in one.events:
                key = (METRIC_NUMBERS[event.metric], event.unique_id)
                if key in known.sent:
                    tally.already_sent[event.metric] = tally.already_sent.get(event.metric, 0) + 1
                elif key in known.refused:
                    tally.note_issue(event.metric, event_subject(*key))
                elif key not in known.waiting:
                    rows.append(self._row(event, one.order, now, hold_checkouts))
        return rows

    def _row(self, event: Event, order: Order, now: datetime, hold_checkouts: bool) -> OutboxRow:
        rules, created = self._context.rules, order.date_created
        is_history = self._is_quiet or goes_as_history(
            event, is_backfill=self._context.plan.is_backfill, now=now, order_created=created, rules=rules
        )
        is_held = hold_checkouts and event.metric is Metric.STARTED_CHECKOUT
        until = None if is_history else quiet_from(event, now=now, order_created=created, rules=rules)
        return outbox_row(event, quiet_from=until, is_held=is_held)

    def _count_issues(self, mapped: Sequence[_Mapped], broken: Sequence[BrokenRecord]) -> None:
        tally = self._context.tally
        for one in mapped:
            if one.issue is not None:
                tally.note_issue(_first_metric(one.order, self._context.rules.excluded_statuses), one.issue.subject)
        for record in broken:
            tally.note_issue(Metric.PLACED_ORDER, broken_issue(record, what="order").subject)


def _would_make_events(order: Order, own_refunds: Iterable[Refund], excluded: frozenset[int]) -> bool:
    return (
        order.status_id == INCOMPLETE
        or order.status_id not in excluded
        or any(refund.is_real() for refund in own_refunds)
    )


def _first_metric(order: Order, excluded: frozenset[int]) -> Metric:
    if order.status_id == INCOMPLETE:
        return Metric.STARTED_CHECKOUT
    return Metric.PLACED_ORDER if order.status_id not in excluded else Metric.REFUNDED_ORDER
