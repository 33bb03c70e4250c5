"""The store's catalog, groups and customers, kept in the state file and refreshed by modification date."""

import logging
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from functools import lru_cache, partial

import msgspec

from bcklaviyo_gui.bigcommerce.catalog import StoreCatalog
from bcklaviyo_gui.bigcommerce.client import PAGE_LIMIT
from bcklaviyo_gui.bigcommerce.decode import (
    decode_categories,
    decode_customers,
    decode_groups,
    decode_products,
    decode_sites,
)
from bcklaviyo_gui.bigcommerce.pages import Decoded
from bcklaviyo_gui.bigcommerce.store_shapes import Customer, Product
from bcklaviyo_gui.domain.emails import normalise_email
from bcklaviyo_gui.local import typed_json
from bcklaviyo_gui.state import catalog, checkpoints, issues, people
from bcklaviyo_gui.sync.buyers import hand_over_orders
from bcklaviyo_gui.sync.context import RunContext, T
from bcklaviyo_gui.sync.issue_texts import broken_issue
from bcklaviyo_gui.sync.reports import RunStage

log = logging.getLogger(__name__)

OVERLAP = timedelta(minutes=10)
_PRODUCTS = "products"
_CUSTOMERS = "customers"
_ALL_CUSTOMERS = "all_customers_known"


def refresh_catalog(context: RunContext) -> None:
    """Groups, categories and sites anew; products that changed, and without those that are gone."""
    client, database = context.ports.bigcommerce, context.database
    groups = _all(context, client.groups(), decode_groups, "group")
    catalog.replace_groups(database, [(group.id, group.name) for group in groups])
    categories = _all(context, client.categories(), decode_categories, "category")
    catalog.replace_categories(database, [(c.category_id, c.parent_id, c.name) for c in categories])
    sites = _all(context, client.sites(), decode_sites, "site")
    catalog.replace_sites(database, [(site.channel_id, site.url) for site in sites])
    began = context.now()
    since = _changed_since(context, _PRODUCTS)
    done = 0
    for body in context.pages(client.products(since)):
        page = _decode(context, body, decode_products, "product")
        with database.transaction():
            catalog.save_products(database, [(product.id, msgspec.json.encode(product)) for product in page])
            issues.readable(database, [f"product:{product.id}" for product in page])
        done += len(page)
        context.progress(RunStage.CATALOG, done)
    if since is not None:
        total = context.call(client.product_total)
        if total is not None and total != catalog.count_products(database):
            log.info("products were deleted: reading which are left")
            existing = _ids(context, client.product_ids(), decode_products)
            with database.transaction():
                catalog.keep_products(database, existing)
    checkpoints.put(database, _PRODUCTS, began.isoformat())
    context.progress(RunStage.CATALOG, done, done, always=True)


def refresh_customers(context: RunContext, first_since: datetime | None = None) -> None:
    """Customers that changed; without those that are gone.

    A backfill reads all of them once. Before that a sync reads only those that changed, the first time since
    `first_since`: who only follows the store from now on does not want all its customers sent.
    """
    client, database = context.ports.bigcommerce, context.database
    began = context.now()
    are_all_known = checkpoints.fact(database, _ALL_CUSTOMERS) is not None
    since = _changed_since(context, _CUSTOMERS) if are_all_known or first_since is not None else None
    if first_since is not None and since is None:
        since = first_since
    total = context.call(client.customer_total)
    if since is None and total is not None:
        _read_side_by_side(context, total)
    if since is not None or total != people.count_customers(database):
        for body in context.pages(client.customers(since)):
            save_customers(context, _decode(context, body, decode_customers, "customer"))
            context.progress(RunStage.CUSTOMERS, context.tally.customers_read, total if since is None else None)
    if are_all_known and total is not None and total != people.count_customers(database):
        log.info("customers were deleted: reading which are left")
        existing = _ids(context, client.customers(), decode_customers)
        with database.transaction():
            hand_over_orders(context, people.keep_customers(database, existing))
    checkpoints.put(database, _CUSTOMERS, began.isoformat())
    context.progress(RunStage.CUSTOMERS, context.tally.customers_read, context.tally.customers_read, always=True)
    if since is None:
        checkpoints.set_fact(database, _ALL_CUSTOMERS, "yes")


def _read_side_by_side(context: RunContext, total: int) -> None:
    """All customers by page numbers, several at once.

    Numbered pages shift when a customer is deleted meanwhile, and a page that brings nobody new ends it: the count then
    disagrees, and the caller walks by cursor.
    """
    client = context.ports.bigcommerce
    pages = (partial(client.customers_page, number + 1) for number in range(-(-total // PAGE_LIMIT)))
    seen: set[int] = set()
    for body in context.ahead(pages):
        page = _decode(context, body, decode_customers, "customer")
        if seen.issuperset(customer.id for customer in page):
            return  # fewer than were counted
        seen.update(customer.id for customer in page)
        client.progressed()
        save_customers(context, page)
        context.progress(RunStage.CUSTOMERS, context.tally.customers_read, total)


def save_customers(context: RunContext, customers: Iterable[Customer]) -> None:
    """Write customers as read; those that changed become due to be sent."""
    rows = [
        (
            customer.id,
            normalise_email(customer.email),
            customer.customer_group_id,
            _record(customer),
            int(customer.date_modified.timestamp()),
        )
        for customer in customers
    ]
    with context.database.transaction():
        people.save_customers(context.database, rows)
        issues.readable(context.database, [f"customer:{row[0]}" for row in rows])
    context.tally.customers_read += len(rows)


def catalog_of(context: RunContext) -> StoreCatalog:
    """The catalog as the mapping sees it, products being looked up as they are needed."""

    @lru_cache(maxsize=4096)
    def product(product_id: int) -> Product | None:
        record = catalog.product(context.database, product_id)
        return None if record is None else typed_json.decode(record, Product)

    return StoreCatalog(
        product=product,
        categories=catalog.categories(context.database),
        sites=catalog.sites(context.database),
        secure_url=context.store.secure_url,
    )


def _record(customer: Customer) -> bytes:
    # Without the dates: a customer who only logged in is not due to be sent.
    return msgspec.json.encode(msgspec.structs.replace(customer, date_modified=customer.date_created))


def _changed_since(context: RunContext, stream: str) -> datetime | None:
    position = checkpoints.moment(context.database, stream)
    return None if position is None else position - OVERLAP


def _all(context: RunContext, bodies: Iterator[bytes], decode: Callable[[bytes], Decoded[T]], what: str) -> list[T]:
    """The records of a list that is read whole in every run; what was broken in it the last time is noted anew."""
    issues.forget_broken(context.database, what)
    return [record for body in context.pages(bodies) for record in _decode(context, body, decode, what)]


def _decode(context: RunContext, body: bytes, decode: Callable[[bytes], Decoded[T]], what: str) -> tuple[T, ...]:
    page = decode(body)
    if page.broken:
        found = [broken_issue(broken, what=what) for broken in page.broken]
        with context.database.transaction():
            context.note_issues(found)
        if what == "customer":
            context.tally.note_profile_issues(found)
    return page.records


def _ids(
    context: RunContext, bodies: Iterator[bytes], decode: Callable[[bytes], Decoded[Customer] | Decoded[Product]]
) -> list[int]:
    """The ids of a whole list; a record that cannot be used is there all the same."""
    ids: list[int] = []
    for body in context.pages(bodies):
        page = decode(body)
        ids.extend(record.id for record in page.records)
        ids.extend(broken.record_id for broken in page.broken if broken.record_id is not None)
    return ids
