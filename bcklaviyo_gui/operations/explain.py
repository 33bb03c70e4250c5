"""One order beside what it makes: read from the store as it is now, and mapped as a backfill maps it.

A preview keeps only a few columns of each event; this makes the rest again, by the same engine, on a scratch state that
holds nothing but this order, its customer and its products.
"""

import tempfile
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from bcklaviyo_gui.bigcommerce.client import BigCommerceClient
from bcklaviyo_gui.bigcommerce.decode import (
    decode_categories,
    decode_customers,
    decode_lines,
    decode_order,
    decode_products,
    decode_refunds,
    decode_sites,
)
from bcklaviyo_gui.bigcommerce.order_shapes import Order, with_lines
from bcklaviyo_gui.bigcommerce.store_shapes import Product, Store
from bcklaviyo_gui.domain.errors import GaveUp, Stopped, WrongUsage
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.domain.metrics import METRICS
from bcklaviyo_gui.klaviyo.batching import single_event_data
from bcklaviyo_gui.local.clock import Clock
from bcklaviyo_gui.local.connections import Connection
from bcklaviyo_gui.local.credentials import Secrets
from bcklaviyo_gui.local.data_folder import DataFolder
from bcklaviyo_gui.local.settings import Settings
from bcklaviyo_gui.mapping.receipt import receipt
from bcklaviyo_gui.operations import connect
from bcklaviyo_gui.operations.connect import Clients
from bcklaviyo_gui.state import catalog, orders, outbox, people
from bcklaviyo_gui.state.database import Database
from bcklaviyo_gui.sync.catalog import save_customers
from bcklaviyo_gui.sync.context import RunContext, RunPlan, RunPorts
from bcklaviyo_gui.sync.explained import ExplainedOrder, explained_event, order_pairs
from bcklaviyo_gui.sync.extract import Extractor
from bcklaviyo_gui.sync.order_facts import save_refunds
from bcklaviyo_gui.sync.reports import RunKind
from bcklaviyo_gui.sync.rows import identity_of, profile_of

# A run is patient for a quarter of an hour; somebody who looks at a screen is not.
_PATIENCE_S = 30.0
_KEPT = 50


@dataclass(frozen=True, slots=True)
class _Shop:
    """What all orders share."""

    store: Store
    categories: tuple[tuple[int, int, str], ...]
    sites: tuple[tuple[int, str], ...]


class Explainer:
    """Explains orders of one connection; remembers the last ones. Blocks: for threads beside the GUI's."""

    def __init__(
        self,
        folder: DataFolder,
        connection: Connection,
        settings: Settings,
        load_secrets: Callable[[], Secrets],
        clock: Clock,
    ) -> None:
        self._folder = folder
        self._connection = connection
        self._settings = settings
        self._load_secrets = load_secrets
        self._clock = clock
        self._one_at_a_time = threading.Lock()
        self._clients: Clients | None = None
        self._is_stopped = False
        self._shop: _Shop | None = None
        self._known: dict[tuple[int, str | None], ExplainedOrder] = {}

    def explain(self, order_id: int, external_id: str | None) -> ExplainedOrder:
        """The order and its events; `external_id`: Klaviyo knows its customer by this, else by email.

        Raises Transient when the store does not answer within half a minute, UserFault when it has no such order.
        """
        with self._one_at_a_time:
            known = self._known.get((order_id, external_id))
            if known is None:
                known = self._read(order_id, external_id)
                self._known[order_id, external_id] = known
                while len(self._known) > _KEPT:
                    del self._known[next(iter(self._known))]
            return known

    def stop(self) -> None:
        """Let go of what is under way; nothing is explained any more. May be called by any thread."""
        self._is_stopped = True
        clients = self._clients
        if clients is not None:
            clients.cut()

    def _read(self, order_id: int, external_id: str | None) -> ExplainedOrder:
        if self._is_stopped:
            raise Stopped
        secrets, stop = self._load_secrets(), threading.Event()
        home = self._folder.prepare_connection(self._connection.folder)
        with (
            tempfile.TemporaryDirectory(prefix=".explain-", dir=home) as place,
            Database(Path(place) / "state.sqlite") as scratch,
            connect.open_clients(self._connection, secrets, self._settings, clock=self._clock, stop=stop) as clients,
        ):
            self._clients = clients
            if self._is_stopped:  # since the first look: it found no calls to let go of
                raise Stopped
            deadline = threading.Timer(_PATIENCE_S, clients.cut)
            deadline.name = "bcklaviyo-explain-deadline"
            deadline.start()
            try:
                return self._explain(clients, scratch, order_id, external_id, stop)
            except Stopped:
                if self._is_stopped:
                    raise
                raise GaveUp(Message("BigCommerce did not answer within half a minute.")) from None
            finally:
                self._clients = None
                deadline.cancel()
                deadline.join()

    def _explain(
        self, clients: Clients, scratch: Database, order_id: int, external_id: str | None, stop: threading.Event
    ) -> ExplainedOrder:
        source = clients.bigcommerce
        body = source.order(order_id)
        found = decode_order(body).records if body is not None else ()
        if body is None or not found:
            raise WrongUsage(
                Message("Order {id} cannot be read from the store any more.", id=str(order_id)),
                advice=Message("Make the preview again."),
            )
        if self._shop is None:
            self._shop = _read_shop(source)
        plan = connect.run_plan(RunKind.PREVIEW, self._connection, self._settings)
        order = _completed(source, found[0])
        context = _context(plan, clients, scratch, self._shop.store, self._clock, stop)
        try:
            self._fill(context, order, external_id, self._shop)
            Extractor(context).take([order])
        finally:
            context.close()
        waiting = outbox.ready(scratch, 10_000)
        events = tuple(
            explained_event(
                METRICS[w.metric],
                w.unique_id,
                identity_of(w.identity).value,
                w.attributes,
                single_event_data(w.attributes, profile_of(w.identity)),
            )
            for w in waiting
        )
        given_back = [refund for body in source.refunds(None, [order_id]) for refund in decode_refunds(body).records]
        real = [refund for refund in given_back if refund.is_real()]
        return ExplainedOrder(order_id, order_pairs(body), events, receipt(order, real, context.rules))

    def _fill(self, context: RunContext, order: Order, external_id: str | None, shop: _Shop) -> None:
        """Bring what the mapping needs of this order into the scratch state."""
        source, database = context.ports.bigcommerce, context.database
        state_file = self._folder.state_file(self._connection.folder)
        if state_file.exists():
            with Database(state_file, writing=False) as state:
                remembered = list(orders.find(state, [order.id]).values())
            orders.save(database, remembered)
        for body in source.refunds(None, [order.id]):
            save_refunds(context, body)
        if order.customer_id > 0:
            for body in source.customers(None, [order.customer_id]):
                save_customers(context, decode_customers(body).records)
        if external_id is not None and external_id.isdigit():
            people.base_sent(database, int(external_id), digest=b"", email="", group=False, accepted=True)
        catalog.replace_categories(database, shop.categories)
        catalog.replace_sites(database, shop.sites)
        catalog.save_products(database, [(p.id, msgspec.json.encode(p)) for p in _products(source, order)])


def _read_shop(source: BigCommerceClient) -> _Shop:
    categories = [c for body in source.categories() for c in decode_categories(body).records]
    sites = [s for body in source.sites() for s in decode_sites(body).records]
    return _Shop(
        source.store(),
        tuple((c.category_id, c.parent_id, c.name) for c in categories),
        tuple((s.channel_id, s.url) for s in sites),
    )


def _context(
    plan: RunPlan, clients: Clients, scratch: Database, store: Store, clock: Clock, stop: threading.Event
) -> RunContext:
    ports = RunPorts(
        bigcommerce=clients.bigcommerce,
        klaviyo=clients.klaviyo,
        database=scratch,
        clock=clock,
        claim_account=lambda _account: True,
        requests=clients.requests,
        cut=clients.cut,
    )
    context = RunContext(plan, ports, 0, stop, lambda _report: None)
    rules = replace(plan.rules, default_country=store.country_code or plan.rules.default_country)
    context.learn_store(store, clock.now(), rules)
    return context


def _completed(source: BigCommerceClient, order: Order) -> Order:
    """The order with all its lines."""
    if order.lines_complete():
        return order
    lines = [line for body in source.order_products(order.id) for line in decode_lines(body).records]
    return with_lines(order, tuple(lines)) if lines else order


def _products(source: BigCommerceClient, order: Order) -> Iterator[Product]:
    ids = sorted({line.product_id for line in order.lines() if line.product_id > 0})
    for body in source.products(ids=ids):
        yield from decode_products(body).records
