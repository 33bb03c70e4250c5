"""BigCommerce's v3 endpoints: customers, the catalog, sites, channels and refunds.

v3 answers {"data", "meta"}. Customers also page by cursor: `end_cursor` comes on page 1, or with `after` or `before`,
and `page` is ignored then. Their date values must come unencoded (github bigcommerce/docs#620), unlike others'.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Sequence
from typing import TypeVar

from bcklaviyo_gui.demo.bigcommerce.order_json import Json
from bcklaviyo_gui.demo.bigcommerce.shop_json import (
    brand_json,
    category_json,
    customer_json,
    iso,
    product_json,
    refund_json,
)
from bcklaviyo_gui.demo.bigcommerce.store import DemoStore
from bcklaviyo_gui.demo.made_store.records import Customer, Product
from bcklaviyo_gui.demo.wire import Answer, Malformed, Request, json_answer, parse_date, parse_int

MAX_LIMIT = 250
DEFAULT_LIMIT = 50
_ENCODED_DATE = re.compile(r"date_(?:created|modified)[^&=]*=[^&]*%", re.IGNORECASE)

T = TypeVar("T")


def v3_error(status: int, title: str, errors: Json | None = None) -> Answer:
    return json_answer({"status": status, "title": title, "type": "about:blank", "errors": errors or {}}, status)


class _TooMany(Exception):
    """A limit above the maximum."""


def guarded(answer: Callable[[DemoStore, Request], Answer], store: DemoStore, request: Request) -> Answer:
    """The endpoint's answer, or v3's words for what is wrong with the parameters."""
    try:
        return answer(store, request)
    except _TooMany:
        return v3_error(413, "The requested page size exceeds the maximum.")
    except Malformed as error:
        return v3_error(422, f"{error.name} is invalid", {error.name: "is invalid"})


def customers(store: DemoStore, request: Request) -> Answer:
    """GET /v3/customers, always by id among equals; cursor paging as documented."""
    if _ENCODED_DATE.search(request.raw_query):
        raise Malformed("date_modified")
    params = request.params()
    rows = [customer for customer in store.customers.values() if _customer_matches(customer, params)]
    by_cursor = "after" in params or "before" in params
    _sort_customers(rows, {} if by_cursor else params)
    _, limit = _page(params)
    start = _cursor_start(rows, params, limit) if by_cursor else _page(params)[0]
    shown = rows[start : start + limit]
    credit = "storecredit" in params.get("include", "").split(",")
    meta: Json = {} if by_cursor else {"pagination": _pagination(len(rows), len(shown), params)}
    if by_cursor or start == 0:
        meta["cursor_pagination"] = _cursor_pagination(shown, limit, start + limit < len(rows))
    data = [customer_json(customer, store_credit=credit) for customer in shown]
    return json_answer({"data": data, "meta": meta}, rows=len(shown))


def products(store: DemoStore, request: Request) -> Answer:
    """GET /v3/catalog/products."""
    params = request.params()
    tests = _product_tests(_with_time_of_day(params, store.clock.now()))
    rows = [one for one in store.products.values() if all(test(one) for test in tests)]
    rows.sort(key=lambda one: one.id, reverse=params.get("direction") == "desc")
    image = bool({"primary_image", "images"} & set(params.get("include", "").split(",")))
    wanted = {name for name in params.get("include_fields", "").split(",") if name}
    unwanted = set(params.get("exclude_fields", "").split(","))

    def shape(product: Product) -> Json:
        data = product_json(product, primary_image=image)
        keep = wanted | {"id", "primary_image"} if wanted else set(data)
        return {name: value for name, value in data.items() if name in keep and name not in unwanted}

    return _listed(rows, params, shape)


def categories(store: DemoStore, request: Request) -> Answer:
    """GET /v3/catalog/trees/categories."""
    params = request.params()
    ids = _ids(params, "category_id:in")
    rows = [one for one in store.categories.values() if ids is None or one.category_id in ids]
    return _listed(rows, params, category_json)


def brands(store: DemoStore, request: Request) -> Answer:
    params = request.params()
    ids = _ids(params, "id:in")
    rows = [(number, name) for number, name in sorted(store.brands().items()) if ids is None or number in ids]
    return _listed(rows, params, lambda row: brand_json(*row))


def channels(request: Request) -> Answer:
    names = {1: ("Larkfield", "storefront"), 2: ("Larkfield EU", "storefront"), 3: ("Counter", "pos")}

    def shape(row: tuple[int, tuple[str, str]]) -> Json:
        channel_id, (name, kind) = row
        return {
            "id": channel_id,
            "external_id": "",
            "is_listable_from_ui": True,
            "is_enabled": True,
            "is_visible": True,
            "status": "active",
            "name": name,
            "type": kind,
            "platform": "bigcommerce" if kind == "storefront" else "custom",
            "date_created": iso(1_600_000_000),
            "date_modified": iso(1_600_000_000),
            "icon_url": "",
        }

    return _listed(list(names.items()), request.params(), shape)


def sites(store: DemoStore, request: Request) -> Answer:
    """GET /v3/sites: its meta counts differently from everybody else's."""
    params = request.params()
    offset, limit = _page(params)
    rows = [
        {"id": 1000 + channel, "url": url, "channel_id": channel, "ssl_status": "dedicated", "urls": []}
        for channel, url in store.sites.items()
    ]
    shown = rows[offset : offset + limit]
    meta = {"pagination": {"offset": offset, "limit": limit, "total_items": len(rows)}}
    return json_answer({"data": shown, "meta": meta}, rows=len(shown))


def refunds(store: DemoStore, request: Request) -> Answer:
    """GET /v3/orders/payment_actions/refunds: of the whole store, by id."""
    params = request.params()
    ids, order_ids = _ids(params, "id:in"), _ids(params, "order_id:in")
    low, high = _date(params, "created:min"), _date(params, "created:max")
    rows = [
        refund
        for refund in store.refunds.values()
        if (ids is None or refund.id in ids)
        and (order_ids is None or refund.order_id in order_ids)
        and (low is None or refund.created >= low)
        and (high is None or refund.created <= high)
    ]
    rows.sort(key=lambda refund: refund.id)
    return _listed(rows, params, refund_json)


def _listed(rows: Sequence[T], params: dict[str, str], shape: Callable[[T], Json]) -> Answer:
    offset, limit = _page(params)
    shown = [shape(row) for row in rows[offset : offset + limit]]
    meta = {"pagination": _pagination(len(rows), len(shown), params)}
    return json_answer({"data": shown, "meta": meta}, rows=len(shown))


def _page(params: dict[str, str]) -> tuple[int, int]:
    limit = parse_int("limit", params["limit"]) if "limit" in params else DEFAULT_LIMIT
    page = parse_int("page", params["page"]) if "page" in params else 1
    if limit > MAX_LIMIT:
        raise _TooMany
    if limit < 1 or page < 1:
        raise Malformed("limit" if limit < 1 else "page")
    return (page - 1) * limit, limit


def _pagination(total: int, count: int, params: dict[str, str]) -> Json:
    offset, limit = _page(params)
    page = offset // limit + 1
    pages = -(-total // limit)
    links = {"current": f"?page={page}&limit={limit}"}
    if page < pages:
        links["next"] = f"?page={page + 1}&limit={limit}"
    if page > 1:
        links["previous"] = f"?page={page - 1}&limit={limit}"
    return {
        "total": total,
        "count": count,
        "per_page": limit,
        "current_page": page,
        "total_pages": pages,
        "links": links,
    }


def _customer_matches(customer: Customer, params: dict[str, str]) -> bool:
    ids = _ids(params, "id:in")
    emails = params.get("email:in")
    bounds = (("date_created", customer.created), ("date_modified", customer.modified))
    for name, moment in bounds:
        low, high = _date(params, f"{name}:min"), _date(params, f"{name}:max")
        if (low is not None and moment < low) or (high is not None and moment > high):
            return False
    if emails is not None and customer.email.lower() not in emails.lower().split(","):
        return False
    return ids is None or customer.id in ids


def _sort_customers(rows: list[Customer], params: dict[str, str]) -> None:
    keys: dict[str, Callable[[Customer], tuple[object, int]]] = {
        "id": lambda one: (0, one.id),
        "date_created": lambda one: (one.created, one.id),
        "date_modified": lambda one: (one.modified, one.id),
        "last_name": lambda one: (one.last_name, one.id),
    }
    field, _, direction = params.get("sort", "id").partition(":")
    if field not in keys:
        raise Malformed("sort")
    rows.sort(key=keys[field], reverse=direction == "desc")


def _cursor(customer: Customer) -> str:
    return base64.urlsafe_b64encode(f"customer:{customer.id}".encode()).decode()


def _cursor_start(rows: list[Customer], params: dict[str, str], limit: int) -> int:
    """Where the page begins; with a cursor, rows must be sorted by id."""
    name = "after" if "after" in params else "before"
    try:
        customer_id = int(base64.urlsafe_b64decode(params[name]).decode().removeprefix("customer:"))
    except ValueError as error:
        raise Malformed(name) from error
    place = next((index for index, one in enumerate(rows) if one.id >= customer_id), len(rows))
    if name == "before":
        return max(0, place - limit)
    return place + (place < len(rows) and rows[place].id == customer_id)


def _cursor_pagination(shown: list[Customer], limit: int, more: bool) -> Json:
    if not shown:
        return {"count": 0, "per_page": limit, "links": {}}
    links = {"next": f"?after={_cursor(shown[-1])}&limit={limit}"} if more else {}
    return {
        "count": len(shown),
        "per_page": limit,
        "start_cursor": _cursor(shown[0]),
        "end_cursor": _cursor(shown[-1]),
        "links": links,
    }


def _product_tests(params: dict[str, str]) -> list[Callable[[Product], bool]]:
    ids = _ids(params, "id:in")
    low, high = _date(params, "date_modified:min"), _date(params, "date_modified:max")
    first = parse_int("id:min", params["id:min"]) if "id:min" in params else None
    above = parse_int("id:greater", params["id:greater"]) if "id:greater" in params else None
    return [
        lambda one: ids is None or one.id in ids,
        lambda one: low is None or one.modified >= low,
        lambda one: high is None or one.modified <= high,
        lambda one: first is None or one.id >= first,
        lambda one: above is None or one.id > above,
    ]


def _with_time_of_day(params: dict[str, str], now: int) -> dict[str, str]:
    """The catalog takes a date without a time as that day at the present time of day (product reference)."""
    return {
        name: value + iso(now)[10:] if name.startswith("date_modified") and len(value) == len("2024-01-31") else value
        for name, value in params.items()
    }


def _ids(params: dict[str, str], name: str) -> set[int] | None:
    if name not in params:
        return None
    return {parse_int(name, part) for part in params[name].split(",") if part}


def _date(params: dict[str, str], name: str) -> int | None:
    return parse_date(name, params[name]) if name in params else None
