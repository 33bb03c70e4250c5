"""BigCommerce's v2 endpoints: orders and what hangs on them, customer groups, the store.

v2 knows no totals or links: an empty page is a 204 without a body, and parameters that it does not know it ignores.
Choices where the documents are silent: bounds are inclusive, archived orders are in no list or count but answer by id,
`count` counts what the list would hold, and a date that was encoded twice is ignored silently.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from bcklaviyo_gui.demo.bigcommerce.order_json import Json, cart_id, coupon_json, line_json
from bcklaviyo_gui.demo.bigcommerce.shipment_json import shipment_json
from bcklaviyo_gui.demo.bigcommerce.shop_json import group_json
from bcklaviyo_gui.demo.bigcommerce.store import DemoStore
from bcklaviyo_gui.demo.made_store.records import STATUS_NAMES, Order
from bcklaviyo_gui.demo.made_store.shipments import shipments_of
from bcklaviyo_gui.demo.wire import Answer, Malformed, Request, encode, json_answer, parse_date, parse_int, parse_money

MAX_LIMIT = 250
DEFAULT_LIMIT = 50

Test = Callable[[Order], bool]

_SORTS: dict[str, Callable[[Order], tuple[object, int]]] = {
    "id": lambda order: (order.id, order.id),
    "customer_id": lambda order: (order.customer_id, order.id),
    "date_created": lambda order: (order.created, order.id),
    "date_modified": lambda order: (order.modified, order.id),
    "status_id": lambda order: (order.status_id, order.id),
    "channel_id": lambda order: (order.channel_id, order.id),
    "external_id": lambda order: (0, order.id),
}
_BOUNDS: dict[str, Callable[[Order], int]] = {"created": lambda order: order.created, "modified": lambda o: o.modified}


def v2_error(status: int, message: str, details: Json | None = None) -> Answer:
    """v2's errors are a list."""
    return json_answer([{"status": status, "message": message, **({"details": details} if details else {})}], status)


def orders(store: DemoStore, request: Request, *, ignore_dates: bool = False) -> Answer:
    """GET /v2/orders."""
    params = request.params()
    page = _page(params)
    if isinstance(page, Answer):
        return page
    offset, limit = page
    include = {part.strip() for part in params.get("include", "").split(",")}
    found = _matching(store, params, ignore_dates=ignore_dates)
    chosen = _slice(_sorted(found, params), offset, limit)
    rows = [
        store.encoded(
            order,
            consignments=bool(include & {"consignments", "consignments.line_items"}),
            lines="consignments.line_items" in include,
            as_object=params.get("consignment_structure") == "object",
            fees="fees" in include,
        )
        for order in chosen
    ]
    return _list_answer(rows)


def order(store: DemoStore, request: Request, order_id: int) -> Answer:
    """GET /v2/orders/{id}: archived orders too."""
    found = store.orders.get(order_id)
    if found is None:
        return v2_error(404, "The requested resource was not found.")
    params = request.params()
    include = {part.strip() for part in params.get("include", "").split(",")}
    body = store.encoded(
        found,
        consignments=bool(include & {"consignments", "consignments.line_items"}),
        lines="consignments.line_items" in include,
        as_object=params.get("consignment_structure") == "object",
        fees="fees" in include,
    )
    return Answer(200, body, rows=1)


def orders_count(store: DemoStore, request: Request, *, ignore_dates: bool = False) -> Answer:
    """GET /v2/orders/count: the filters of the list, and the counts of each status."""
    counts = dict.fromkeys(STATUS_NAMES, 0)
    for one in _matching(store, request.params(), ignore_dates=ignore_dates):
        counts[one.status_id] += 1
    statuses = [{**_status_json(status), "count": count, "sort_order": status} for status, count in counts.items()]
    return json_answer({"count": sum(counts.values()), "statuses": statuses})


def order_products(store: DemoStore, request: Request, order_id: int) -> Answer:
    found = store.orders.get(order_id)
    if found is None:
        return v2_error(404, "The requested resource was not found.")
    return _paged(request, [line_json(found, line) for line in found.lines])


def order_coupons(store: DemoStore, request: Request, order_id: int) -> Answer:
    found = store.orders.get(order_id)
    if found is None:
        return v2_error(404, "The requested resource was not found.")
    return _paged(request, [coupon_json(found, coupon) for coupon in found.coupons])


def order_shipments(store: DemoStore, request: Request, order_id: int) -> Answer:
    found = store.orders.get(order_id)
    if found is None:
        return v2_error(404, "The requested resource was not found.")
    return _paged(request, [shipment_json(found, shipment) for shipment in shipments_of(found)])


def order_statuses() -> Answer:
    return json_answer([{**_status_json(status), "order": status} for status in STATUS_NAMES], rows=len(STATUS_NAMES))


def customer_groups(store: DemoStore, request: Request) -> Answer:
    return _paged(request, [group_json(group) for group in store.groups.values()])


def server_time(store: DemoStore) -> Answer:
    return json_answer({"time": store.clock.now()})


def store_information(store: DemoStore) -> Answer:
    """GET /v2/store."""
    winter, summer = _offsets(store)
    return json_answer(
        {
            "id": store.store_hash,
            "store_id": 4884484,
            "name": store.name,
            "domain": store.secure_url.removeprefix("https://"),
            "secure_url": store.secure_url,
            "status": "live",
            "country": "United States",
            "country_code": "US",
            "timezone": {
                "name": store.timezone,
                "raw_offset": winter,
                "dst_offset": summer,
                "dst_correction": winter != summer,
                "date_format": {"display": "M jS Y", "export": "M jS Y", "extended_display": "M jS Y @ g:i A"},
            },
            "language": "en",
            "currency": "USD",
            "currency_symbol": "$",
            "decimal_places": 2,
            "plan_name": "Standard",
            "plan_level": "Standard",
            "plan_is_trial": False,
            "is_price_entered_with_tax": False,
            "default_channel_id": 1,
            "features": {
                "multi_storefront_enabled": True,
                "storefront_limits": {"active": 3, "total_including_inactive": 10},
            },
        }
    )


def _offsets(store: DemoStore) -> tuple[int, int]:
    """The zone's seconds ahead of UTC, without and with daylight saving, in the present year."""
    zone, year = ZoneInfo(store.timezone), store.clock.now_utc().year
    offsets = [datetime(year, month, 1, tzinfo=zone).utcoffset() for month in range(1, 13)]
    seconds = [int(offset.total_seconds()) for offset in offsets if offset is not None]
    return min(seconds), max(seconds)


def _status_json(status: int) -> Json:
    name = STATUS_NAMES[status]
    return {"id": status, "name": name, "system_label": name, "custom_label": name, "system_description": ""}


def _page(params: dict[str, str]) -> tuple[int, int] | Answer:
    limit = parse_int("limit", params["limit"]) if "limit" in params else DEFAULT_LIMIT
    page = parse_int("page", params["page"]) if "page" in params else 1
    if limit > MAX_LIMIT:
        return v2_error(413, "The requested page size exceeds the maximum.")
    if limit < 1 or page < 1:
        raise Malformed("limit" if limit < 1 else "page")
    return (page - 1) * limit, limit


def _list_answer(rows: list[bytes]) -> Answer:
    if not rows:
        return Answer(204)
    return Answer(200, b"[" + b",".join(rows) + b"]", rows=len(rows))


def _paged(request: Request, rows: list[Json]) -> Answer:
    page = _page(request.params())
    if isinstance(page, Answer):
        return page
    offset, limit = page
    return _list_answer([encode(row) for row in rows[offset : offset + limit]])


def _matching(store: DemoStore, params: dict[str, str], *, ignore_dates: bool) -> Iterator[Order]:
    first_id = parse_int("min_id", params["min_id"]) if "min_id" in params else 0
    tests = tests_of(store, params, ignore_dates=ignore_dates)
    descending = params.get("sort") == "id:desc"
    return (one for one in store.orders_from(first_id, descending=descending) if all(test(one) for test in tests))


def tests_of(store: DemoStore, params: dict[str, str], *, ignore_dates: bool) -> list[Test]:
    """What an order must be to be in the list that the parameters ask for, `min_id` apart."""
    tests: list[Test] = [lambda order: not order.is_deleted]
    numbers: dict[str, Callable[[Order], int]] = {
        "status_id": lambda order: order.status_id,
        "customer_id": lambda order: order.customer_id,
        "channel_id": lambda order: order.channel_id,
    }
    for name, of in numbers.items():
        if name in params:
            tests.append(_equals(of, parse_int(name, params[name])))
    if "status_id" not in params and not store.incomplete_in_lists:
        tests.append(lambda order: order.status_id != 0)
    if "max_id" in params:
        tests.append(_at_most(lambda order: order.id, parse_int("max_id", params["max_id"])))
    for name, make in (("min_total", _at_least), ("max_total", _at_most)):
        if name in params:
            tests.append(make(lambda order: order.total_inc, parse_money(name, params[name])))
    texts: dict[str, Callable[[Order], str]] = {
        "payment_method": lambda order: order.payment_method,
        "cart_id": cart_id,
    }
    for name, text_of in texts.items():
        if name in params:
            tests.append(_equals(text_of, params[name]))
    if "email" in params:
        wanted = params["email"].strip().lower()
        tests.append(lambda order: order.email.strip().lower() == wanted)
    if not ignore_dates:
        tests += _date_tests(params)
    return tests


def _date_tests(params: dict[str, str]) -> list[Test]:
    tests = []
    for field, of in _BOUNDS.items():
        for side, make in (("min", _at_least), ("max", _at_most)):
            name = f"{side}_date_{field}"
            if name in params and "%" not in params[name]:
                tests.append(make(of, parse_date(name, params[name])))
    return tests


def _equals(of: Callable[[Order], object], wanted: object) -> Test:
    return lambda order: of(order) == wanted


def _at_least(of: Callable[[Order], int], bound: int) -> Test:
    return lambda order: of(order) >= bound


def _at_most(of: Callable[[Order], int], bound: int) -> Test:
    return lambda order: of(order) <= bound


def _sorted(found: Iterator[Order], params: dict[str, str]) -> Iterator[Order]:
    field, _, direction = params.get("sort", "id:asc").partition(":")
    if field not in _SORTS or direction not in {"", "asc", "desc"}:
        raise Malformed("sort")
    if field == "id":
        return found
    return iter(sorted(found, key=_SORTS[field], reverse=direction == "desc"))


def _slice(found: Iterator[Order], offset: int, limit: int) -> list[Order]:
    """Rows `offset` to `offset + limit`, reading no further."""
    chosen: list[Order] = []
    for index, one in enumerate(found):
        if index >= offset:
            chosen.append(one)
            if len(chosen) == limit:
                break
    return chosen
