"""Whose newest placed order an order is, for profiles and for checkouts that led to an order after all."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import msgspec

from bcklaviyo_gui.local import typed_json
from bcklaviyo_gui.mapping.profiles import NewestOrder
from bcklaviyo_gui.state import billed, people
from bcklaviyo_gui.state.people import CustomerAccount
from bcklaviyo_gui.sync.context import RunContext
from bcklaviyo_gui.sync.rows import seconds

_Row = tuple[str, int, int, bytes]


@dataclass(frozen=True, slots=True)
class Placed:
    """A placed order's buyer. `email`: of whom the order belongs to."""

    customer_id: int
    email: str | None
    buyer: NewestOrder


def note_buyers(context: RunContext, placed: Sequence[Placed], accounts: Mapping[int, CustomerAccount]) -> None:
    """Remember the newest order of each of these people; inside the caller's transaction."""
    if context.plan.is_whole_history or not context.plan.is_backfill:
        people.save_newest(context.database, _newest_rows(context, placed, accounts))
    emails = [(email, one.buyer.date_created) for one in placed for email in {one.email, one.buyer.email} if email]
    people.save_placed_emails(context.database, [(email, seconds(created)) for email, created in emails])


def hand_over_orders(context: RunContext, customer_ids: Iterable[int]) -> None:
    """The newest orders of accounts that are gone are those of the emails they were billed to."""
    customer_ids = list(customer_ids)
    found = [*people.newest_of(context.database, [f"c:{customer_id}" for customer_id in customer_ids]).values()]
    found += billed.elsewhere(context.database, customer_ids)
    orders = [typed_json.decode(row.record, NewestOrder) for row in found]
    people.save_newest(context.database, [_row(f"e:{order.email}", order) for order in orders if order.email])


def _newest_rows(context: RunContext, placed: Sequence[Placed], accounts: Mapping[int, CustomerAccount]) -> list[_Row]:
    rows: list[_Row] = []
    of_accounts: dict[int, list[NewestOrder]] = {}
    for one in placed:
        account = accounts.get(one.customer_id)
        if account is not None and not account.is_gone:
            of_accounts.setdefault(one.customer_id, []).append(one.buyer)
        # Who was deleted after Klaviyo took the external id is no guest: the events still go by that id.
        elif (account is None or not account.is_accepted) and one.email:
            rows.append(_row(f"e:{one.email}", one.buyer))
    return rows + _rows_of_accounts(context, of_accounts)


def _rows_of_accounts(context: RunContext, bought: Mapping[int, Sequence[NewestOrder]]) -> list[_Row]:
    """The newest order of each account, and the newest of each other address that its orders are billed to.

    When the account is gone its orders belong to those addresses.
    """
    found = people.newest_of(context.database, [f"c:{customer_id}" for customer_id in bought])
    before = {int(row.person[2:]): typed_json.decode(row.record, NewestOrder) for row in found.values()}
    moved = [(i, order.order_id, f"b:{i}:{order.email}") for i in before for order in bought[i]]
    billed.forget_moved(context.database, moved)
    rows: list[_Row] = []
    for customer_id, orders in bought.items():
        known = {order.order_id: order for order in (before.get(customer_id), *orders) if order is not None}
        by_age = sorted(known.values(), key=lambda order: (order.date_created, order.order_id))
        rows += [_row(f"c:{customer_id}", order) for order in by_age]
        rows += [
            _row(f"b:{customer_id}:{order.email}", order)
            for order in by_age
            if order.email and order.email != by_age[-1].email
        ]
    return rows


def _row(person: str, order: NewestOrder) -> _Row:
    return person, seconds(order.date_created), order.order_id, msgspec.json.encode(order)
