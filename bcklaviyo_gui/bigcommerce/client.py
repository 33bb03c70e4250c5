"""The source: one BigCommerce store. Lists come as bodies of pages, to be decoded where the caller wants.

A list ends at an empty page, or at the last page that v3 counts; never at a short one, for a server may cap `limit`.
"""

import re
import threading
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from itertools import count
from urllib.parse import quote, urlencode

import msgspec

from bcklaviyo_gui.bigcommerce.decode import decode_store
from bcklaviyo_gui.bigcommerce.lists import OrderCounts, SeenRows, read_counts, read_keys, read_page
from bcklaviyo_gui.bigcommerce.permissions import NEEDED, for_no_permission_at_all
from bcklaviyo_gui.bigcommerce.queries import OrderQuery, Params, id_filters, since
from bcklaviyo_gui.bigcommerce.store_shapes import Store
from bcklaviyo_gui.domain.errors import ContractBroken, PageTooBig, WrongUsage
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.domain.zones import instant_of
from bcklaviyo_gui.http.answers import Answer, Replay
from bcklaviyo_gui.http.budget import WindowBudget
from bcklaviyo_gui.http.decode import decode, excerpt
from bcklaviyo_gui.http.permission import MissingPermission
from bcklaviyo_gui.http.retry import Wait
from bcklaviyo_gui.http.session import HttpSession
from bcklaviyo_gui.local.clock import Clock

BASE_URL = "https://api.bigcommerce.com"
PAGE_LIMIT = 250
DEFAULT_LIMIT = 50  # what a v2 list gives when it does not heed `limit`: below it, a page is surely the last
FAILURES_BEFORE_SPLIT = 2

_WITH_LINES: Params = {"include": "consignments.line_items", "consignment_structure": "object"}
_EMPTY_LIST = re.compile(rb"\s*(\[\s*\]\s*)?")
_FORBIDDEN = frozenset({403})
_STORE_PATH = "/v2/store"


def open_session(
    base_url: str,
    token: str,
    *,
    clock: Clock,
    stop: threading.Event,
    patience_s: float = 900.0,
    share: float = 0.8,
    report_wait: Callable[[Wait], None] | None = None,
    other_secrets: tuple[str, ...] = (),
) -> HttpSession:
    """A session with the headers, the name and the budget that this API wants; the token is stripped of spaces.

    other_secrets: those of the connection's other side, which no answer may bring back either.
    """
    return HttpSession(
        base_url,
        {"X-Auth-Token": token.strip(), "Accept": "application/json"},
        budget=WindowBudget(share),
        clock=clock,
        stop=stop,
        patience_s=patience_s,
        report_wait=report_wait,
        name="BigCommerce",
        secrets=(token.strip(), *other_secrets),
    )


class BigCommerceClient:
    """One store. All calls raise what HttpSession.send raises, and ContractBroken for answers out of shape."""

    def __init__(self, http: HttpSession, store_hash: str) -> None:
        if not re.fullmatch(r"[A-Za-z0-9]+", store_hash):
            raise WrongUsage(
                Message("A store hash is made of letters and digits: the part after /stores/ in the API path.")
            )
        self.http = http
        self.store_hash = store_hash
        self._root = f"/stores/{store_hash}"

    def store(self) -> Store:
        """The store itself. Raises WrongUsage when BigCommerce knows no store of this hash."""
        answer = self._get(_STORE_PATH)
        if answer.status == 404:
            raise WrongUsage(Message("BigCommerce knows no store with this hash."))
        store = decode_store(self._body(answer, _STORE_PATH))
        self.progressed()
        return store

    def progressed(self) -> None:
        """A page that this client did not look into held a record that was not seen before: patience starts anew."""
        self.http.progressed()

    def server_time(self) -> datetime:
        """BigCommerce's clock, to the second."""
        body = self._body(self._get("/v2/time"), "/v2/time")
        try:
            return instant_of(decode(body, _Time, "GET /v2/time").time)
        except (ValueError, OverflowError, OSError):
            raise ContractBroken(Message("no time"), endpoint="GET /v2/time", field="time") from None

    def orders_page(self, query: OrderQuery, limit: int, failures: int | None = FAILURES_BEFORE_SPLIT) -> bytes:
        """The first `limit` orders of a query; b"" or [] when there are none.

        Raises PageTooBig when the page does not pass: at once when told so, else after so many failures in a row. None:
        failures are waited out, as long as patience lasts.
        """
        params: dict[str, str | int] = {**query.filters(), "limit": limit}
        params["sort"] = "id:desc" if query.descending else "id:asc"
        if query.with_lines:
            params.update(_WITH_LINES)
        answer = self._get("/v2/orders", params, split_after=failures)
        if answer.status == 413:
            raise PageTooBig(Message("BigCommerce does not give {n} orders at once.", n=limit))
        return self._body(answer, "/v2/orders")

    def order(self, order_id: int) -> bytes | None:
        """One order with its lines; None when there is none."""
        path = f"/v2/orders/{order_id}"
        answer = self._get(path, _WITH_LINES)
        return None if answer.status == 404 else self._body(answer, path) or None

    def order_exists(self, order_id: int) -> bool:
        """Whether the store knows the order, even if it cannot show it."""
        answer = self._get(f"/v2/orders/{order_id}", give_back=frozenset({500, 502, 503, 504}))
        return answer.status != 404

    def order_products(self, order_id: int) -> Iterator[bytes]:
        """All lines of an order, in pages; none when the order is gone."""
        return self._v2_pages(f"/v2/orders/{order_id}/products", short=DEFAULT_LIMIT)

    def order_coupons(self, order_id: int) -> Iterator[bytes]:
        """All coupons of an order, in pages; none when the order is gone."""
        return self._v2_pages(f"/v2/orders/{order_id}/coupons", short=DEFAULT_LIMIT)

    def order_shipments(self, order_id: int) -> bytes:
        """The shipments of an order, asked for once; b"" when there are none, or BigCommerce does not give them."""
        path = f"/v2/orders/{order_id}/shipments"
        try:
            answer = self._get(path, {"limit": PAGE_LIMIT}, give_back=_FORBIDDEN, split_after=FAILURES_BEFORE_SPLIT)
        except PageTooBig:
            return b""
        return answer.body if answer.status == 200 else b""

    def order_counts(self, query: OrderQuery) -> OrderCounts | None:
        """How many orders a query has; None when BigCommerce does not say: no work waits for a mere count.

        It may ignore filters: verify with care.
        """
        answer = self._get("/v2/orders/count", query.filters(), give_back=frozenset({403, 410, 500, 502, 503, 504}))
        return read_counts(answer.body) if answer.status == 200 else None

    def order_count(self, query: OrderQuery) -> int | None:
        """How many orders a query has in all, as `order_counts`."""
        counts = self.order_counts(query)
        return None if counts is None else counts.total

    def customers(self, modified_since: datetime | None = None, ids: Sequence[int] | None = None) -> Iterator[bytes]:
        """Customers with store credit, in pages: all, those modified since, those of the ids, or both."""
        params: Params = {"include": "storecredit", **since("date_modified:min", modified_since)}
        for chunk in id_filters("id:in", ids):
            yield from self._v3_pages("/v3/customers", {**params, **chunk}, by_cursor=True)

    def customers_page(self, number: int) -> bytes:
        """One page of all customers, by its number from 1."""
        path = "/v3/customers"
        return self._body(self._get(path, {"include": "storecredit", "limit": PAGE_LIMIT, "page": number}), path)

    def customer_total(self) -> int | None:
        """How many customers there are; None when BigCommerce does not say."""
        return self._total("/v3/customers")

    def products(self, modified_since: datetime | None = None, ids: Sequence[int] | None = None) -> Iterator[bytes]:
        """Products with their primary image, without the descriptions, which can be most of the bytes.

        All, those modified since, those of the ids, or both.
        """
        params: Params = {
            "include": "primary_image",
            "exclude_fields": "description",
            "sort": "id",
            "direction": "asc",
            **since("date_modified:min", modified_since),
        }
        for chunk in id_filters("id:in", ids):
            yield from self._v3_pages("/v3/catalog/products", {**params, **chunk})

    def product_ids(self) -> Iterator[bytes]:
        """All products with little more than their ids."""
        # The id always comes; it is none of the fields that may be named.
        return self._v3_pages("/v3/catalog/products", {"include_fields": "sku", "sort": "id", "direction": "asc"})

    def product_total(self) -> int | None:
        """How many products there are; None when BigCommerce does not say."""
        return self._total("/v3/catalog/products")

    def categories(self) -> Iterator[bytes]:
        """All categories of all trees, in pages."""
        return self._v3_pages("/v3/catalog/trees/categories", {})

    def groups(self) -> Iterator[bytes]:
        """All customer groups, in pages."""
        return self._v2_pages("/v2/customer_groups")

    def sites(self) -> Iterator[bytes]:
        """The sites of all channels, in pages; none when the key may not read them, which it need not."""
        return self._v3_pages("/v3/sites", {}, give_back=_FORBIDDEN)

    def refunds(self, created_since: datetime | None = None, order_ids: Sequence[int] | None = None) -> Iterator[bytes]:
        """Refunds of the whole store by id, in pages: all, those created since, those of the orders, or both."""
        params = since("created:min", created_since)
        for chunk in id_filters("order_id:in", order_ids):
            yield from self._v3_pages("/v3/orders/payment_actions/refunds", {**params, **chunk})

    def probe_permissions(self, *, may_read_store: bool = False) -> tuple[MissingPermission, ...]:
        """What the token may not read of the things that this program needs.

        `may_read_store`: the store has been read, so that this need not be tried.
        """
        missing = []
        for path, scope, purpose in NEEDED:
            if may_read_store and path == _STORE_PATH:
                continue
            answer = self._get(path, {} if path == _STORE_PATH else {"limit": 1}, give_back=_FORBIDDEN)
            if answer.status == 403:
                missing.append(MissingPermission("bigcommerce_permission", f"{scope}: read-only", purpose))
            else:
                self._body(answer, path)
        if len(missing) == len(NEEDED):
            return tuple(
                MissingPermission(one.code, one.scope, for_no_permission_at_all(one.message)) for one in missing
            )
        return tuple(missing)

    def _total(self, path: str) -> int | None:
        return read_page(self._body(self._get(path, {"limit": 1}), path), f"GET {path}").total

    def _v2_pages(self, path: str, *, short: int = 1) -> Iterator[bytes]:
        """Pages to the end of a list; one of fewer than `short` rows is the last."""
        previous, seen = b"", SeenRows(f"GET {path}")
        for page in count(1):
            answer = self._get(path, {"page": page, "limit": PAGE_LIMIT})
            body = b"" if answer.status == 404 else self._body(answer, path)
            if _EMPTY_LIST.fullmatch(body) or body == previous:  # the same again: a list that has no pages
                return
            rows = read_keys(body, f"GET {path}")
            seen.add(rows)
            self.progressed()
            yield body
            if len(rows) < short:
                return
            previous = body

    def _v3_pages(
        self, path: str, params: Params, *, by_cursor: bool = False, give_back: frozenset[int] = frozenset()
    ) -> Iterator[bytes]:
        number, cursor, previous, seen = 1, "", b"", SeenRows(f"GET {path}")
        while True:
            place: Params = {"after": cursor} if cursor else {} if number == 1 else {"page": number}
            answer = self._get(path, {**params, "limit": PAGE_LIMIT, **place}, give_back=give_back)
            if answer.status in give_back | {404}:
                return
            body = self._body(answer, path)
            page = read_page(body, f"GET {path}")
            if not page.keys or (body == previous and page.total_pages is None):
                return
            seen.add(page.keys)
            self.progressed()
            yield body
            previous = body
            if not cursor and page.total_pages is not None and number >= page.total_pages:
                return
            following = page.end_cursor if by_cursor else None
            if cursor and following in (None, "", cursor):
                return
            cursor = following or ""
            number += 1

    def _get(
        self,
        path: str,
        params: Params | None = None,
        *,
        give_back: frozenset[int] = frozenset(),
        split_after: int | None = None,
    ) -> Answer:
        # Raw colons and commas: v3 is told to misread percent-encoded dates (bigcommerce/docs#620).
        query = urlencode(params or {}, safe=":,", quote_via=quote)
        return self.http.send(
            "GET",
            f"{self._root}{path}?{query}" if query else self._root + path,
            limit_key="store",
            replay=Replay.SAFE,
            give_back=give_back,
            split_after=split_after,
        )

    def _body(self, answer: Answer, path: str) -> bytes:
        if answer.status not in (200, 204):
            raise ContractBroken(
                Message("status {status}: {excerpt}", status=str(answer.status), excerpt=excerpt(answer.body)),
                endpoint=f"GET {path}",
            )
        return answer.body if answer.status == 200 else b""


class _Time(msgspec.Struct):
    time: int
