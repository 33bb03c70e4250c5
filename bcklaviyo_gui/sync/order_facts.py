"""What the mapping needs beside an order: its lines whole, its buyer, refunds and coupons, and what is remembered."""

import logging
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import msgspec

from bcklaviyo_gui.bigcommerce.decode import (
    decode_coupons,
    decode_customers,
    decode_lines,
    decode_refunds,
    decode_shipments,
)
from bcklaviyo_gui.bigcommerce.order_shapes import Order, Refund, Shipment, with_lines
from bcklaviyo_gui.bigcommerce.pages import BrokenRecord
from bcklaviyo_gui.domain.errors import ContractBroken
from bcklaviyo_gui.domain.event_ids import order_uid
from bcklaviyo_gui.domain.metrics import METRIC_NUMBERS, Metric
from bcklaviyo_gui.domain.orders import REFUNDED
from bcklaviyo_gui.local import typed_json
from bcklaviyo_gui.mapping.history import OrderHistory, observe
from bcklaviyo_gui.mapping.orders import fulfilment_may_start_flows, needs_coupons
from bcklaviyo_gui.state import ledger, orders, outbox, people, refunds
from bcklaviyo_gui.state.issues import readable
from bcklaviyo_gui.state.people import CustomerAccount
from bcklaviyo_gui.sync.catalog import save_customers
from bcklaviyo_gui.sync.context import RunContext
from bcklaviyo_gui.sync.issue_texts import broken_issue
from bcklaviyo_gui.sync.rows import history_of

log = logging.getLogger(__name__)

_IDS_A_REQUEST = 50
_FULFILLED = METRIC_NUMBERS[Metric.FULFILLED_ORDER]
_STARTED = METRIC_NUMBERS[Metric.STARTED_CHECKOUT]


@dataclass(frozen=True, slots=True)
class KnownFacts:
    """What is known of a page's orders before they are mapped."""

    histories: dict[int, OrderHistory]
    accounts: dict[int, CustomerAccount]
    refunds: dict[int, list[Refund]]
    coupons: dict[int, list[str]]
    shipments: dict[int, tuple[Shipment, ...]]
    checkouts_sent: frozenset[int]
    checkouts_unsent: dict[int, int]


class OrderFacts:
    """Completes pages of orders and looks up what belongs to them; asks BigCommerce only for what is not there."""

    def __init__(self, context: RunContext) -> None:
        self._context = context
        self._database = context.database
        self._customers_read_at = context.now()
        self._absent_customers: set[int] = set()

    def completed(self, page: Iterable[Order]) -> tuple[list[Order], list[BrokenRecord]]:
        """The orders with all their lines: asked for alone, side by side, where the page's answer left some out.

        An order one of whose lines cannot be used is a broken record: sent without it, it would be wrong for good.
        """
        orders_of_page = list(page)
        products = self._context.ports.bigcommerce.order_products
        asked = {
            order.id: self._context.submit(_read_all, products(order.id))
            for order in orders_of_page
            if not order.lines_complete()
        }
        answered = {order_id: self._context.result(bodies) for order_id, bodies in asked.items()}
        complete: list[Order] = []
        broken: list[BrokenRecord] = []
        for order in orders_of_page:
            pages = [decode_lines(body) for body in answered.get(order.id, ())]
            faults = [replace(fault, record_id=order.id) for page in pages for fault in page.broken]
            lines = tuple(line for page in pages for line in page.records)
            broken.extend(faults[:1])
            if not faults:
                complete.append(with_lines(order, lines) if lines else order)
        return complete, broken

    def look_up(self, page: Sequence[Order], *, is_quiet: bool) -> KnownFacts:
        """What is known of these orders; `is_quiet`: none of their events may start flows."""
        ids = [order.id for order in page]
        histories = {order_id: history_of(row) for order_id, row in orders.find(self._database, ids).items()}
        # First what waits for the network: meanwhile the sender works on the outbox, which is looked at last.
        accounts, found_refunds, coupons = self._accounts(page), self._refunds(page), self._coupons(page)
        shipments = {} if is_quiet else self._shipments(page, histories)
        started = [i for i, history in histories.items() if history.first_started is not None]
        unsent = {w.order_id: w.seq for w in outbox.unsent_of_metric(self._database, _STARTED, started)}
        return KnownFacts(
            histories=histories,
            accounts=accounts,
            refunds=found_refunds,
            coupons=coupons,
            shipments=shipments,
            checkouts_sent=self._checkouts_sent(started, unsent),
            checkouts_unsent=unsent,
        )

    def _checkouts_sent(self, order_ids: Sequence[int], unsent: dict[int, int]) -> frozenset[int]:
        """Orders whose Started Checkout was accepted, or may have been."""
        uids = {order_uid(self._context.rules.store_hash, order_id): order_id for order_id in order_ids}
        sent = {uids[uid] for uid in ledger.find(self._database, _STARTED, uids)}
        known = outbox.known(self._database, [(_STARTED, uid) for uid in uids])
        waiting = {uids[uid] for _, uid in known.waiting}
        return frozenset(sent | (waiting - unsent.keys()))

    def _accounts(self, page: Sequence[Order]) -> dict[int, CustomerAccount]:
        ids = {order.customer_id for order in page if order.customer_id > 0}
        found = people.accounts(self._database, ids)
        # A customer that is not known was deleted, or has come since the customers were read.
        unknown = sorted(
            {
                order.customer_id
                for order in page
                if order.customer_id > 0
                and order.customer_id not in found
                and order.customer_id not in self._absent_customers
                and (not self._context.plan.is_backfill or order.date_modified >= self._customers_read_at)
            }
        )
        for start in range(0, len(unknown), _IDS_A_REQUEST):
            chunk = unknown[start : start + _IDS_A_REQUEST]
            for body in self._context.pages(self._context.ports.bigcommerce.customers(None, chunk)):
                save_customers(self._context, decode_customers(body).records)
        if unknown:
            found |= people.accounts(self._database, unknown)
            self._absent_customers.update(i for i in unknown if i not in found)
        return found

    def _refunds(self, page: Sequence[Order]) -> dict[int, list[Refund]]:
        """The refunds of these orders; asked for again for a status that was set by hand, as it seems."""
        found = self._stored_refunds([order.id for order in page])
        by_hand = [
            order.id
            for order in page
            if order.status_id == REFUNDED and not any(refund.is_real() for refund in found.get(order.id, ()))
        ]
        for start in range(0, len(by_hand), _IDS_A_REQUEST):
            chunk = by_hand[start : start + _IDS_A_REQUEST]
            for body in self._context.pages(self._context.ports.bigcommerce.refunds(None, chunk)):
                save_refunds(self._context, body)
        if by_hand:
            found |= self._stored_refunds(by_hand)
        return found

    def _stored_refunds(self, order_ids: Sequence[int]) -> dict[int, list[Refund]]:
        return {
            order_id: [typed_json.decode(record, Refund) for record in records]
            for order_id, records in refunds.of_orders(self._database, order_ids).items()
        }

    def _coupons(self, page: Sequence[Order]) -> dict[int, list[str]]:
        """The codes of orders that had coupons none of their lines names, asked for side by side."""
        coupons = self._context.ports.bigcommerce.order_coupons
        asked = {order.id: self._context.submit(_read_all, coupons(order.id)) for order in page if needs_coupons(order)}
        return {
            order_id: [
                coupon.code
                for body in self._context.result(bodies)
                for coupon in decode_coupons(body).records
                if coupon.code
            ]
            for order_id, bodies in asked.items()
        }

    def _shipments(self, page: Sequence[Order], histories: dict[int, OrderHistory]) -> dict[int, tuple[Shipment, ...]]:
        """The shipments of orders whose Fulfilled Order is new and may start flows, asked for side by side."""
        rules, now = self._context.rules, self._context.now()
        fresh = {
            order_uid(rules.store_hash, order.id): order.id
            for order in page
            if fulfilment_may_start_flows(order, observe(order, histories.get(order.id), rules), now, rules)
        }
        known = outbox.known(self._database, [(_FULFILLED, uid) for uid in fresh])
        old = {uid for _, uid in known.sent | known.waiting | known.refused}
        client = self._context.ports.bigcommerce
        asked = {
            order_id: self._context.submit(client.order_shipments, order_id)
            for uid, order_id in fresh.items()
            if uid not in old
        }
        return {order_id: _shipments_in(self._context.result(body), order_id) for order_id, body in asked.items()}


def _shipments_in(body: bytes, order_id: int) -> tuple[Shipment, ...]:
    """The shipments of an answer; none of one that cannot be used: the event is what matters."""
    try:
        found = decode_shipments(body)
    except ContractBroken as error:
        log.warning("the shipments of order %s cannot be read: %s", order_id, error)
        return ()
    for broken in found.broken:
        log.warning("a shipment of order %s cannot be read: field %s", order_id, broken.field)
    return found.records


def save_refunds(context: RunContext, body: bytes) -> list[Refund]:
    """Write a page of refunds; returns those by which money went back."""
    decoded = decode_refunds(body)
    real = [refund for refund in decoded.records if refund.is_real()]
    found = [broken_issue(broken, what="refund") for broken in decoded.broken]
    with context.database.transaction():
        refunds.save(context.database, [(r.id, r.order_id, msgspec.json.encode(r)) for r in real])
        readable(context.database, [f"refund:{refund.id}" for refund in decoded.records])
        context.note_issues(found)
    for issue in found:
        context.tally.note_issue(Metric.REFUNDED_ORDER, issue.subject)
    return real


def _read_all(bodies: Iterator[bytes]) -> list[bytes]:
    return list(bodies)
