"""What the client asks of a store, when its lists end, and what it makes of odd answers."""

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone
from urllib.parse import parse_qs, urlsplit

import pytest

from bcklaviyo_gui.bigcommerce.catalog import StoreCatalog
from bcklaviyo_gui.bigcommerce.client import BigCommerceClient, open_session
from bcklaviyo_gui.bigcommerce.decode import decode_customers, decode_orders
from bcklaviyo_gui.bigcommerce.queries import OrderQuery
from bcklaviyo_gui.bigcommerce.store_shapes import Product
from bcklaviyo_gui.demo.server import DemoServer
from bcklaviyo_gui.domain.errors import ContractBroken, KeyRejected, PageTooBig, PermissionMissing, WrongUsage
from bcklaviyo_gui.local.clock import SystemClock
from tests.support.http.wire import FakeClock, Reply, Rig, ScriptedServer, Seen, Silence, rig, serving

ROOT = "/stores/abc123"
NOON = datetime(2024, 5, 14, 11, 34, 5, 600_000, tzinfo=timezone(timedelta(hours=2)))
NO_CONTENT = Reply(204, b"")


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with serving() as server:
        yield server


@pytest.fixture
def wired(server: ScriptedServer) -> Iterator[Rig]:
    with rig(server, name="BigCommerce") as wired:
        yield wired


@pytest.fixture
def client(wired: Rig) -> BigCommerceClient:
    return BigCommerceClient(wired.session, "abc123")


def asked(seen: Seen) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(seen.path).query).items()}


def v3(rows: int, meta: dict[str, object] | None = None, *, first: int = 0) -> Reply:
    return Reply.of({"data": [{"id": n} for n in range(first, first + rows)], "meta": meta or {}})


def test_a_session_carries_the_token_without_what_was_pasted_around_it(server: ScriptedServer) -> None:
    clock = FakeClock()
    session = open_session(server.url, " tok_1 \n", clock=clock, stop=threading.Event())
    server.otherwise = lambda _: Reply.of({"time": 1_700_000_000})

    moment = BigCommerceClient(session, "abc123").server_time()
    session.close()

    assert moment == datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)
    assert server.seen[0].headers["X-Auth-Token"] == "tok_1"
    assert server.seen[0].headers["Accept"] == "application/json"
    assert server.paths == [f"{ROOT}/v2/time"]


def test_a_page_of_orders_is_asked_for_with_lines_and_encoded_dates(client: BigCommerceClient, wired: Rig) -> None:
    query = OrderQuery(
        min_id=7,
        status_id=0,
        min_date_created=NOON,
        max_date_created=NOON,
        min_date_modified=NOON,
        max_date_modified=NOON,
        email="a+b@c.de",
    )

    client.orders_page(query, 250)

    date = "2024-05-14T09:34:05%2B00:00"
    assert wired.server.paths == [
        f"{ROOT}/v2/orders?min_id=7&status_id=0&email=a%2Bb%40c.de&min_date_created={date}&max_date_created={date}"
        f"&min_date_modified={date}&max_date_modified={date}&limit=250&sort=id:asc"
        "&include=consignments.line_items&consignment_structure=object"
    ]


def test_orders_without_lines_come_downwards_when_asked(client: BigCommerceClient, wired: Rig) -> None:
    client.orders_page(OrderQuery(with_lines=False, descending=True), 50)

    assert wired.server.paths == [f"{ROOT}/v2/orders?limit=50&sort=id:desc"]


@pytest.mark.parametrize("reply", [NO_CONTENT, Reply(200, b""), Reply(200, b" [] ")])
def test_no_orders_are_an_empty_page(client: BigCommerceClient, wired: Rig, reply: Reply) -> None:
    wired.server.script = [reply]

    assert decode_orders(client.orders_page(OrderQuery(), 250)).records == ()


def test_a_page_that_is_refused_as_too_big_is_not_asked_for_again(client: BigCommerceClient, wired: Rig) -> None:
    wired.server.script = [Reply(413)]

    with pytest.raises(PageTooBig):
        client.orders_page(OrderQuery(), 50)

    assert len(wired.server.seen) == 1


def test_a_page_that_fails_twice_is_too_big(client: BigCommerceClient, wired: Rig) -> None:
    wired.server.script = [Reply(500), Reply(504)]

    with pytest.raises(PageTooBig):
        client.orders_page(OrderQuery(), 100)

    assert len(wired.server.seen) == 2


def test_a_page_that_is_silent_twice_is_too_big(server: ScriptedServer) -> None:
    server.script = [Silence(), Silence()]
    with rig(server, patience_s=1) as wired, pytest.raises(PageTooBig):
        BigCommerceClient(wired.session, "abc123").orders_page(OrderQuery(), 250)


def test_failures_are_waited_out_where_that_is_wanted_or_when_they_are_not_in_a_row(
    client: BigCommerceClient, wired: Rig
) -> None:
    wired.server.script = [*[Reply(500)] * 4, Reply(200, b"[]"), Reply(500), Reply(429), Reply(500), Reply(200, b"[]")]

    assert client.orders_page(OrderQuery(), 50, None) == b"[]"
    assert client.orders_page(OrderQuery(), 250) == b"[]"


def test_one_order_or_none(client: BigCommerceClient, wired: Rig) -> None:
    wired.server.script = [Reply(200, b'{"id": 5}'), Reply(404, b"[]"), NO_CONTENT]

    assert [client.order(5), client.order(6), client.order(7)] == [b'{"id": 5}', None, None]
    assert asked(wired.server.seen[0]) == {
        "include": "consignments.line_items",
        "consignment_structure": "object",
    }


Pages = Callable[[BigCommerceClient], Iterator[bytes]]


@pytest.mark.parametrize("end", [NO_CONTENT, Reply(200, b"[]"), Reply(200, b"[ \n]"), Reply(404, b"{}")])
def test_v2_lists_go_on_past_short_pages_until_an_empty_one(client: BigCommerceClient, wired: Rig, end: Reply) -> None:
    wired.server.script = [Reply(200, b'[{"id": 1}]'), Reply(200, b'[{"id": 2}]'), end]

    assert list(client.groups()) == [b'[{"id": 1}]', b'[{"id": 2}]']
    assert [asked(seen)["page"] for seen in wired.server.seen] == ["1", "2", "3"]
    assert {asked(seen)["limit"] for seen in wired.server.seen} == {"250"}


@pytest.mark.parametrize("pages", [lambda c: c.order_products(5), lambda c: c.order_coupons(5)])
def test_what_belongs_to_an_order_costs_no_request_for_an_empty_page(
    client: BigCommerceClient, wired: Rig, pages: Pages
) -> None:
    full = b"[" + b",".join(b'{"id": %d}' % number for number in range(50)) + b"]"
    wired.server.script = [Reply(200, full), Reply(200, b'[{"id": 51}]')]

    assert list(pages(client)) == [full, b'[{"id": 51}]']


def test_a_list_that_ignores_pages_is_read_once(client: BigCommerceClient, wired: Rig) -> None:
    full = b"[" + b",".join(b'{"id": 1}' for _ in range(50)) + b"]"
    wired.server.otherwise = lambda _: Reply(200, full)

    assert list(client.order_coupons(5)) == [full]


@pytest.mark.parametrize("pages", [lambda c: c.groups(), lambda c: c.order_products(5), lambda c: c.order_coupons(5)])
def test_a_v2_list_that_leads_in_a_circle_breaks_the_contract(
    client: BigCommerceClient, wired: Rig, pages: "Pages"
) -> None:
    wired.server.otherwise = lambda seen: Reply.of(
        [{"id": 50 * (int(asked(seen)["page"]) % 2) + number, "noise": seen.path} for number in range(50)]
    )

    with pytest.raises(ContractBroken, match="nothing new") as raised:
        list(pages(client))

    assert (raised.value.field, len(wired.server.seen)) == ("id", 3)


@pytest.mark.parametrize("meta", [{}, {"pagination": {"total_pages": 10**9}}], ids=str)
@pytest.mark.parametrize("number", range(6))
def test_a_v3_list_that_leads_in_a_circle_breaks_the_contract(
    client: BigCommerceClient, wired: Rig, number: int, meta: dict[str, object]
) -> None:
    key = "category_id" if number == 3 else "id"
    wired.server.otherwise = lambda seen: Reply.of(
        {"data": [{key: len(wired.server.seen) % 2, "noise": len(wired.server.seen)}], "meta": meta}
    )

    with pytest.raises(ContractBroken, match="nothing new"):
        list(V3_LISTS[number](client))

    assert len(wired.server.seen) == 3


def test_ever_new_cursors_without_a_new_customer_break_the_contract(client: BigCommerceClient, wired: Rig) -> None:
    wired.server.otherwise = lambda _: v3(3, cursor(f"c{len(wired.server.seen)}"))

    with pytest.raises(ContractBroken, match="GET /v3/customers"):
        list(client.customers())

    assert len(wired.server.seen) == 2


@pytest.mark.parametrize("total", ["1e20", "1e400", "99999999999999999999", "-1", '"many"', "true"])
def test_a_total_that_no_store_can_have_is_none(client: BigCommerceClient, wired: Rig, total: str) -> None:
    body = b'{"data": [{"id": 1}], "meta": {"pagination": {"total": %s}}}' % total.encode()
    wired.server.otherwise = lambda _: Reply(200, body)

    assert client.customer_total() is None


V3_LISTS: list[Pages] = [
    lambda c: c.customers(),
    lambda c: c.products(),
    lambda c: c.product_ids(),
    lambda c: c.categories(),
    lambda c: c.sites(),
    lambda c: c.refunds(),
]


@pytest.mark.parametrize("pages", V3_LISTS)
def test_v3_lists_end_at_the_last_counted_page(client: BigCommerceClient, wired: Rig, pages: Pages) -> None:
    counted: dict[str, object] = {"pagination": {"total_pages": 2, "total": 3}}
    wired.server.script = [v3(2, counted), v3(1, counted, first=2)]

    assert len(list(pages(client))) == 2
    assert [asked(seen).get("page") for seen in wired.server.seen] == [None, "2"]


@pytest.mark.parametrize("pages", V3_LISTS)
@pytest.mark.parametrize("meta", [{}, [], None, {"pagination": []}], ids=str)
def test_v3_lists_without_a_count_end_at_an_empty_page(
    client: BigCommerceClient, wired: Rig, pages: Pages, meta: object
) -> None:
    wired.server.script = [
        Reply.of({"data": [{"id": 1}], "meta": meta or {}}),
        Reply.of({"data": [{"id": 2}]}),
        Reply.of({"data": [], "meta": meta or {}}),
    ]

    assert len(list(pages(client))) == 2


def cursor(end: str | None) -> dict[str, object]:
    return {} if end is None else {"cursor_pagination": {"end_cursor": end}}


@pytest.mark.parametrize(
    "last", [v3(0), v3(1, first=5), v3(1, cursor("b=="), first=5)], ids=["empty", "no cursor", "same cursor"]
)
def test_customers_are_followed_by_cursor(client: BigCommerceClient, wired: Rig, last: Reply) -> None:
    wired.server.script = [
        v3(3, {"pagination": {"total_pages": 9}, **cursor("a+/")}),
        v3(2, cursor("b=="), first=3),
        last,
    ]

    pages = list(client.customers())

    assert len(wired.server.seen) == 3
    assert len(pages) == 2 + (b'"id"' in last.body)
    assert [asked(seen).get("after") for seen in wired.server.seen] == [None, "a+/", "b=="]
    assert all("page" not in asked(seen) for seen in wired.server.seen)


def test_v3_filters_travel_raw_as_that_api_wants(client: BigCommerceClient, wired: Rig) -> None:
    wired.server.otherwise = lambda _: v3(0)

    for pages in (
        client.customers(modified_since=NOON, ids=[3, 4]),
        client.products(NOON),
        client.refunds(created_since=NOON, order_ids=[1, 2]),
    ):
        list(pages)

    assert wired.server.paths == [
        f"{ROOT}/v3/customers?include=storecredit&date_modified:min=2024-05-14T09:34:05Z&id:in=3,4&limit=250",
        f"{ROOT}/v3/catalog/products?include=primary_image&exclude_fields=description&sort=id&direction=asc"
        "&date_modified:min=2024-05-14T09:34:05Z&limit=250",
        f"{ROOT}/v3/orders/payment_actions/refunds?created:min=2024-05-14T09:34:05Z&order_id:in=1,2&limit=250",
    ]


def test_many_ids_are_asked_for_in_hundreds_and_none_not_at_all(client: BigCommerceClient, wired: Rig) -> None:
    wired.server.otherwise = lambda _: v3(0)

    assert list(client.customers(ids=[])) == list(client.refunds(order_ids=())) == []
    assert wired.server.seen == []
    list(client.refunds(order_ids=range(1, 251)))
    assert [len(asked(seen)["order_id:in"].split(",")) for seen in wired.server.seen] == [100, 100, 50]


@pytest.mark.parametrize(
    ("reply", "count"),
    [
        (Reply.of({"count": 12, "statuses": []}), 12),
        (Reply.of({"count": "12"}), 12),
        (Reply.of({"statuses": []}), None),
        (Reply(200, b""), None),
        (NO_CONTENT, None),
        (Reply(400), None),
        (Reply(403), None),
        (Reply(404), None),
        (Reply(410), None),
        (Reply(422), None),
        (Reply(500), None),
        (Reply(503), None),
    ],
)
def test_a_count_is_a_number_or_unusable(
    client: BigCommerceClient, wired: Rig, reply: Reply, count: int | None
) -> None:
    wired.server.script = [reply]

    assert client.order_count(OrderQuery(status_id=5, min_date_modified=NOON)) == count
    assert wired.server.paths == [f"{ROOT}/v2/orders/count?status_id=5&min_date_modified=2024-05-14T09:34:05%2B00:00"]


def test_a_count_with_a_dead_key_says_so(client: BigCommerceClient, wired: Rig) -> None:
    wired.server.script = [Reply(401)]

    with pytest.raises(KeyRejected, match="BigCommerce"):
        client.order_count(OrderQuery())


def test_totals_come_from_the_count_of_the_list(client: BigCommerceClient, wired: Rig) -> None:
    wired.server.script = [v3(1, {"pagination": {"total": 812}}), v3(1)]

    assert (client.customer_total(), client.product_total()) == (812, None)


@pytest.mark.parametrize("status", [403, 404])
def test_sites_that_the_key_may_not_read_are_none(client: BigCommerceClient, wired: Rig, status: int) -> None:
    wired.server.script = [Reply(status)]

    assert list(client.sites()) == []


def test_a_list_that_the_key_may_not_read_is_an_error(client: BigCommerceClient, wired: Rig) -> None:
    wired.server.script = [Reply(403)]

    with pytest.raises(PermissionMissing, match="/v3/customers"):
        list(client.customers())


@pytest.mark.parametrize(
    ("reply", "field"), [(Reply.of({"rows": []}), "data"), (Reply.of({"data": {}}), "data"), (Reply(400), None)]
)
def test_a_list_out_of_shape_breaks_the_contract(
    client: BigCommerceClient, wired: Rig, reply: Reply, field: str | None
) -> None:
    wired.server.script = [reply]

    with pytest.raises(ContractBroken) as raised:
        list(client.refunds())

    assert raised.value.endpoint == "GET /v3/orders/payment_actions/refunds"
    assert raised.value.field == field


def test_missing_permissions_are_named_one_by_one(client: BigCommerceClient, wired: Rig) -> None:
    wired.server.otherwise = lambda seen: Reply(403 if "customers" in seen.path else 200, b'{"data": []}')

    [missing] = client.probe_permissions()

    assert (missing.scope, "customers" in str(missing.message)) == ("Customers: read-only", True)


def test_a_key_without_any_permission_may_be_for_another_store(client: BigCommerceClient, wired: Rig) -> None:
    wired.server.otherwise = lambda _: Reply(403)

    missing = client.probe_permissions()

    assert len(missing) == 4
    assert all("store hash" in str(one.message) for one in missing)


def test_an_unknown_store_is_the_users_to_mend(client: BigCommerceClient, wired: Rig) -> None:
    wired.server.script = [Reply(404)]

    with pytest.raises(WrongUsage):
        client.store()


@pytest.mark.parametrize("store_hash", ["", "abc/../x", "a b", "https://api", "abc?x"])
def test_a_store_hash_that_is_none_is_refused(wired: Rig, store_hash: str) -> None:
    with pytest.raises(WrongUsage):
        BigCommerceClient(wired.session, store_hash)


def test_all_customers_of_the_demo_store_are_read_once() -> None:
    with DemoServer(orders=10, quota=0) as demo:
        session = open_session(demo.bigcommerce_url, demo.token, clock=SystemClock(), stop=threading.Event())
        client = BigCommerceClient(session, demo.store_hash)
        for n in range(260):
            demo.store.add_customer(email=f"more{n}@larkfield-supply.co")

        pages = [decode_customers(body).records for body in client.customers()]
        total = client.customer_total()
        session.close()

    ids = [customer.id for page in pages for customer in page]
    assert len(ids) == len(set(ids)) == total
    assert len(pages) >= 2


def catalog(**categories: tuple[int, str]) -> StoreCatalog:
    known = {1: Product(id=1, name="Mug")}
    return StoreCatalog(
        product=known.get,
        categories={int(name[1:]): row for name, row in categories.items()},
        sites={1: "https://one.example/", 3: ""},
        secure_url="https://store.example/",
    )


def test_a_category_is_named_before_its_ancestors() -> None:
    shop = catalog(c1=(0, "Home"), c2=(1, "Kitchen"), c3=(2, "Mugs"))

    assert shop.category_path(3) == ("Mugs", "Kitchen", "Home")
    assert shop.category_path(9) == ()


def test_categories_in_a_circle_come_to_an_end() -> None:
    assert catalog(c1=(2, "A"), c2=(1, "B")).category_path(1) == ("A", "B")


def test_a_channel_without_a_site_uses_the_stores_address() -> None:
    shop = catalog()

    assert [shop.site_url(n) for n in (1, 2, 3)] == [
        "https://one.example",
        "https://store.example",
        "https://store.example",
    ]
    assert (shop.product(1), shop.product(2)) == (Product(id=1, name="Mug"), None)
