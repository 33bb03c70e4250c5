"""Another try: the records of issues that the merchant wants to be tried again, read and sent anew.

An event that Klaviyo refused is made anew from its order, which somebody may have fixed. One that was accepted but
never appeared goes alone, as in a repair: it may appear after all, and in bulk a repeat may fail the whole request.
"""

from collections.abc import Iterable
from itertools import islice

from bcklaviyo_gui.bigcommerce.decode import decode_customers
from bcklaviyo_gui.domain.event_ids import order_uid
from bcklaviyo_gui.domain.metrics import METRICS
from bcklaviyo_gui.domain.orders import INCOMPLETE
from bcklaviyo_gui.state import issues, orders, people
from bcklaviyo_gui.sync import checkouts
from bcklaviyo_gui.sync.catalog import save_customers
from bcklaviyo_gui.sync.context import RunContext
from bcklaviyo_gui.sync.extract import Extractor
from bcklaviyo_gui.sync.one_order import read_orders
from bcklaviyo_gui.sync.order_facts import save_refunds
from bcklaviyo_gui.sync.repair import repair_orders

_IDS_A_REQUEST = 50


def read_customers_again(context: RunContext) -> None:
    """Read the customers that shall be tried again, and make them due to be sent."""
    wanted = issues.retried(context.database)
    ids = iter(wanted.customer_ids)
    while chunk := list(islice(ids, _IDS_A_REQUEST)):
        for body in context.pages(context.ports.bigcommerce.customers(None, chunk)):
            save_customers(context, decode_customers(body).records)
    with context.database.transaction():
        people.send_again(context.database, wanted.customer_ids, wanted.order_ids)


def read_orders_again(context: RunContext) -> None:
    """Read the orders that shall be tried again, with their refunds, and put what they make into the outbox.

    Flows stay quiet.
    """
    wanted = issues.retried(context.database)
    extractor = Extractor(context, is_quiet=True)
    ids = iter(wanted.order_ids)
    while chunk := list(islice(ids, _IDS_A_REQUEST)):
        _choose_identities_anew(context, chunk)
        for body in context.pages(context.ports.bigcommerce.refunds(None, chunk)):
            save_refunds(context, body)
        page = read_orders(context, chunk)
        extractor.take([order for order in page if order.status_id != INCOMPLETE])
        checkouts.take_settled(context, extractor, [order for order in page if order.status_id == INCOMPLETE])
    repair_orders(context, extractor, wanted.uncertain)
    with context.database.transaction():
        issues.end_retry(context.database)


def _choose_identities_anew(context: RunContext, order_ids: Iterable[int]) -> None:
    """Klaviyo may have refused all events of an order for its address, and the merchant may have corrected that."""
    with context.database.transaction():
        for order_id in order_ids:
            uid = order_uid(context.rules.store_hash, order_id)
            orders.forget_unused_identity(context.database, order_id, uid, METRICS)
