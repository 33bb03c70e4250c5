"""GET /v2/orders and what hangs on it."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import pytest

from bcklaviyo_gui.demo.server import DemoServer
from tests.support.demo.talk import Json, Shop

LINES = "&include=consignments.line_items&consignment_structure=object"


def lines_of(order: Json) -> list[Json]:
    """Every line that the consignments of an order carry."""
    consignments = order["consignments"]
    kinds = [*consignments["shipping"], *consignments["pickups"], *consignments["downloads"]]
    return [line for one in [*kinds, *consignments["email"]["gift_certificates"]] for line in one["line_items"]]


def stamp(moment: int) -> str:
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%S%%2B00:00")


def test_a_walk_by_id_meets_every_order_that_is_not_archived(shop: Shop) -> None:
    expected = [order.id for order in shop.demo.store.orders.values() if not order.is_deleted]
    assert [row["id"] for row in shop.walk()] == expected


def test_min_id_is_included(shop: Shop) -> None:
    some = shop.rows("/v2/orders?limit=3")[2]["id"]
    assert shop.rows(f"/v2/orders?min_id={some}&limit=1")[0]["id"] == some
    assert shop.rows(f"/v2/orders?max_id={some}")[-1]["id"] == some


def test_without_a_limit_there_are_fifty_rows(shop: Shop) -> None:
    assert len(shop.rows("/v2/orders")) == 50


def test_pages_follow_each_other_until_a_204_without_a_body(shop: Shop) -> None:
    first, second = shop.rows("/v2/orders?limit=100"), shop.rows("/v2/orders?limit=100&page=2")
    assert first[-1]["id"] < second[0]["id"]
    beyond = shop.get("/v2/orders?limit=100&page=9")
    assert (beyond.status_code, beyond.content) == (204, b"")


def test_a_limit_above_250_is_answered_413(shop: Shop) -> None:
    assert shop.get("/v2/orders?limit=251").status_code == 413
    assert len(shop.rows("/v2/orders?limit=250")) == 250


@pytest.mark.parametrize("query", ["limit=0", "limit=x", "page=0", "min_id=x", "status_id=x", "sort=name"])
def test_values_that_make_no_sense_are_answered_400_as_a_list(shop: Shop, query: str) -> None:
    answer = shop.get(f"/v2/orders?{query}")
    assert answer.status_code == 400
    assert answer.json()[0]["status"] == 400


def test_unknown_parameters_are_ignored(shop: Shop) -> None:
    assert shop.rows("/v2/orders?limit=5&colour=red&date_created:min=x") == shop.rows("/v2/orders?limit=5")


@pytest.mark.parametrize("form", ["iso", "zulu", "rfc", "other offset"])
def test_dates_are_read_in_every_documented_form_and_bounds_are_included(shop: Shop, form: str) -> None:
    order = list(shop.demo.store.orders.values())[150]
    moment = datetime.fromtimestamp(order.created, UTC)
    text = {
        "iso": stamp(order.created),
        "zulu": moment.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "rfc": moment.strftime("%a, %d %b %Y %H:%M:%S %%2B0000").replace(" ", "%20"),
        "other offset": datetime.fromtimestamp(order.created - 4 * 3600, UTC).strftime("%Y-%m-%dT%H:%M:%S.000-04:00"),
    }[form]
    found = shop.rows(f"/v2/orders?min_date_created={text}&max_date_created={text}")
    assert order.id in [row["id"] for row in found]
    assert {row["date_created"] for row in found} == {moment.strftime("%a, %d %b %Y %H:%M:%S +0000")}


def test_a_second_outside_a_bound_is_outside(shop: Shop) -> None:
    order = list(shop.demo.store.orders.values())[150]
    ids = [row["id"] for row in shop.rows(f"/v2/orders?min_date_modified={stamp(order.modified + 1)}&limit=250")]
    assert order.id not in ids
    ids = [row["id"] for row in shop.rows(f"/v2/orders?max_date_modified={stamp(order.modified - 1)}&limit=250")]
    assert order.id not in ids


def test_a_plus_sign_that_was_not_encoded_is_answered_400(shop: Shop) -> None:
    answer = shop.get("/v2/orders?min_date_created=2025-01-01T00:00:00+00:00")
    assert answer.status_code == 400
    assert answer.json()[0]["message"] == "date_created is not valid for this resource"


def test_a_date_that_was_encoded_twice_is_silently_ignored(shop: Shop) -> None:
    assert len(shop.rows("/v2/orders?min_date_created=2099-01-01T00%253A00%253A00Z&limit=10")) == 10


def test_sorting_by_modification_date_in_both_directions(shop: Shop) -> None:
    for direction in ("asc", "desc"):
        rows = shop.rows(f"/v2/orders?sort=date_modified:{direction}&limit=250")
        moments = [parsedate_to_datetime(row["date_modified"]) for row in rows]
        assert len(set(moments)) > 1
        assert moments == sorted(moments, reverse=direction == "desc")


def test_sorting_by_id_downwards_starts_at_the_newest(shop: Shop) -> None:
    assert shop.rows("/v2/orders?sort=id:desc&limit=1")[0]["id"] == shop.demo.store.order_ids[-1]


def test_filters_by_status_customer_channel_and_email(shop: Shop) -> None:
    order = next(order for order in shop.demo.store.orders.values() if order.customer_id and order.email)
    for name, value in (("status_id", order.status_id), ("customer_id", order.customer_id), ("channel_id", 1)):
        rows = shop.rows(f"/v2/orders?{name}={value}&limit=250")
        assert rows
        assert {row[name] for row in rows} == {value}
    emails = shop.rows(f"/v2/orders?email={order.email.upper().replace('+', '%2B')}")
    assert {row["billing_address"]["email"].lower() for row in emails} == {order.email.lower()}


def test_the_list_has_incomplete_orders_unless_the_store_hides_them(session: object) -> None:
    for shown in (True, False):
        with DemoServer(orders=60, quota=0, incomplete_in_lists=shown) as demo:
            shop = Shop(demo, session)  # type: ignore[arg-type]  # the session of the fixture
            assert any(row["status_id"] == 0 for row in shop.walk()) is shown
            assert shop.rows("/v2/orders?status_id=0")


def test_archived_orders_answer_only_by_id(shop: Shop) -> None:
    archived = next(order.id for order in shop.demo.store.orders.values() if order.is_deleted)
    assert shop.get(f"/v2/orders/{archived}").json()["is_deleted"] is True
    assert shop.rows(f"/v2/orders?min_id={archived}&max_id={archived}") == []
    assert shop.get("/v2/orders/999999").status_code == 404


def test_consignments_are_links_until_they_are_asked_for(shop: Shop) -> None:
    assert set(shop.rows("/v2/orders?limit=1")[0]["consignments"]) == {"url", "resource"}
    stubs = shop.rows("/v2/orders?limit=1&include=consignments&consignment_structure=object")[0]
    assert set(lines_of(stubs)[0]) == {"url", "resource"}


def test_without_the_structure_parameter_consignments_are_an_array(shop: Shop) -> None:
    legacy = shop.rows("/v2/orders?limit=2&include=consignments.line_items")[1]["consignments"]
    modern = shop.rows(f"/v2/orders?limit=2{LINES}")[1]["consignments"]
    assert legacy == [modern]


def test_inline_lines_are_those_of_the_products_endpoint_but_for_the_known_exceptions(shop: Shop) -> None:
    incomplete = set(shop.demo.store.orders_needing_products())
    walked = shop.walk(LINES)[:120]
    assert incomplete & {order["id"] for order in walked}
    for order in walked:
        inline = sorted(lines_of(order), key=lambda line: line["id"])
        listed = shop.rows(f"/v2/orders/{order['id']}/products?limit=250")
        assert (inline == listed) is (order["id"] not in incomplete)


def test_a_consignment_shows_fifty_lines_and_says_so(shop: Shop) -> None:
    long = next(order for order in shop.demo.store.orders.values() if len(order.lines) >= 120)
    consignment = shop.get(f"/v2/orders/{long.id}?{LINES[1:]}").json()["consignments"]["shipping"][0]
    assert len(consignment["line_items"]) == 50
    assert "__warning__" in consignment
    pages = [shop.rows(f"/v2/orders/{long.id}/products?limit=100&page={page}") for page in (1, 2, 3)]
    assert [len(page) for page in pages] == [100, 20, 0]


def test_pieces_are_counted_without_the_parts_of_bundles(shop: Shop) -> None:
    walked = shop.walk()
    assert walked
    for order in walked:
        lines = shop.demo.store.orders[order["id"]].lines
        assert order["items_total"] == sum(line.quantity for line in lines if line.parent_id is None)


def test_money_is_text_with_four_decimals_and_consignment_costs_are_numbers(shop: Shop) -> None:
    order = next(row for row in shop.walk(LINES) if row["consignments"]["shipping"])
    assert order["subtotal_ex_tax"].partition(".")[2].isdigit()
    assert len(order["subtotal_ex_tax"].partition(".")[2]) == 4
    assert isinstance(order["consignments"]["shipping"][0]["cost_ex_tax"], float | int)
    assert order["refunded_amount"] == "0.0000"


def test_a_date_that_is_not_there_is_an_empty_text(shop: Shop) -> None:
    assert next(row for row in shop.walk() if row["status_id"] == 11)["date_shipped"] == ""


def test_coupons_come_with_their_codes_and_a_204_when_there_are_none(shop: Shop) -> None:
    for order_id in shop.demo.store.orders_needing_coupons():
        assert all(row["code"] for row in shop.rows(f"/v2/orders/{order_id}/coupons"))
    plain = next(order.id for order in shop.demo.store.orders.values() if not order.coupons)
    assert shop.get(f"/v2/orders/{plain}/coupons").status_code == 204


def test_fees_are_links_until_they_are_asked_for(shop: Shop) -> None:
    order_id = next(order.id for order in shop.demo.store.orders.values() if order.fee_ex)
    assert "url" in shop.get(f"/v2/orders/{order_id}").json()["fees"]
    assert shop.get(f"/v2/orders/{order_id}?include=fees").json()["fees"][0]["type"] == "custom_fee"


def test_the_count_is_that_of_the_list_with_a_count_for_each_status(shop: Shop) -> None:
    counted = shop.get("/v2/orders/count").json()
    rows = shop.walk()
    assert counted["count"] == len(rows)
    assert {one["id"]: one["count"] for one in counted["statuses"] if one["count"]} == {
        status: sum(row["status_id"] == status for row in rows) for status in {row["status_id"] for row in rows}
    }
    assert shop.get("/v2/orders/count?min_date_created=2099-01-01T00:00:00Z").json()["count"] == 0


def test_the_store_tells_its_zone_and_the_time(shop: Shop) -> None:
    store = shop.get("/v2/store").json()
    assert store["id"] == shop.demo.store_hash
    assert store["timezone"]["name"] == "America/Chicago"
    assert (store["timezone"]["raw_offset"], store["timezone"]["dst_offset"]) == (-21600, -18000)
    assert shop.get("/v2/time").json() == {"time": shop.demo.store.clock.now()}


def test_statuses_and_groups_are_listed(shop: Shop) -> None:
    assert len(shop.rows("/v2/order_statuses")) == 15
    assert [group["id"] for group in shop.rows("/v2/customer_groups")] == [1, 2, 3, 4]
