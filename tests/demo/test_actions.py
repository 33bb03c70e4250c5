"""What people do to a demo store, as its API then tells it."""

from bcklaviyo_gui.demo.bigcommerce.store import DemoStore
from tests.support.demo.talk import Shop


def store_of(shop: Shop) -> DemoStore:
    """The store, a minute after it was made, so that every stamp is new."""
    shop.demo.store.clock.advance(60)
    return shop.demo.store


def order(shop: Shop, order_id: int) -> dict[str, object]:
    row: dict[str, object] = shop.get(f"/v2/orders/{order_id}").json()
    return row


def modified_now(shop: Shop) -> list[int]:
    """Ids of orders that were modified at the store's present second."""
    stamp = shop.demo.store.clock.now_utc().strftime("%Y-%m-%dT%H:%M:%SZ")
    return [row["id"] for row in shop.rows(f"/v2/orders?min_date_modified={stamp}&limit=250")]


def test_a_placed_order_is_the_newest(own_shop: Shop) -> None:
    store = store_of(own_shop)
    product_id = next(iter(store.products))
    made = store.place_order(email="new@postbox.co", items=[{"product_id": product_id, "quantity": 3}])
    assert own_shop.rows("/v2/orders?sort=id:desc&limit=1")[0]["id"] == made
    assert order(own_shop, made)["items_total"] == 3
    assert modified_now(own_shop) == [made]


def test_a_customers_order_carries_the_account(own_shop: Shop) -> None:
    store = store_of(own_shop)
    customer = next(iter(store.customers.values()))
    made = store.orders[store.place_order(customer.id)]
    assert (made.customer_id, made.email) == (customer.id, customer.email)


def test_an_order_can_bring_a_coupon_that_its_lines_do_not_name(own_shop: Shop) -> None:
    store = store_of(own_shop)
    items = [{"product_id": next(iter(store.products)), "quantity": 1}]
    made = store.place_order(coupon_code="SAVE10", coupon_named=False, items=items)
    assert made in store.orders_needing_coupons()
    assert own_shop.rows(f"/v2/orders/{made}/coupons")[0]["code"] == "SAVE10"


def test_a_checkout_keeps_its_id_when_it_is_paid(own_shop: Shop) -> None:
    store = store_of(own_shop)
    made = store.start_checkout(email="new@postbox.co", age_s=3600)
    started = order(own_shop, made)
    assert started["status_id"] == 0
    assert made not in modified_now(own_shop)
    store.complete_checkout(made)
    paid = order(own_shop, made)
    assert (paid["status_id"], paid["date_created"]) == (11, started["date_created"])
    assert modified_now(own_shop) == [made]


def test_shipping_cancelling_and_any_status_show_at_once(own_shop: Shop) -> None:
    store = store_of(own_shop)
    first, second, third = (store.place_order() for _ in range(3))
    for order_id in (first, second, third):
        order(own_shop, order_id)
    store.clock.advance(60)
    store.ship(first)
    store.cancel(second)
    store.set_status(third, 13)
    assert [order(own_shop, order_id)["status_id"] for order_id in (first, second, third)] == [2, 5, 13]
    assert order(own_shop, first)["date_shipped"] == order(own_shop, first)["date_modified"]
    assert modified_now(own_shop) == [first, second, third]


def test_refunds_of_all_of_some_and_of_an_amount(own_shop: Shop) -> None:
    store = store_of(own_shop)
    made = store.place_order(items=[{"product_id": next(iter(store.products)), "quantity": 3}])
    line = store.orders[made].lines[0]
    some = store.refund(made, lines=[(line.id, 1)], reason="Broken")
    amount = store.refund(made, "2.50")
    declined = store.refund(made, "1.00", declined=True)
    assert order(own_shop, made)["status_id"] == 14
    everything = store.refund(made)
    assert order(own_shop, made)["status_id"] == 4
    rows = own_shop.get(f"/v3/orders/payment_actions/refunds?order_id:in={made}").json()["data"]
    assert [row["id"] for row in rows] == [some, amount, declined, everything]
    assert rows[0]["items"][0] | {"requested_amount": 0} == {
        "item_type": "PRODUCT", "item_id": line.id, "quantity": 1, "requested_amount": 0, "reason": "Broken",
        "adjustments": [],
    }  # fmt: skip
    assert rows[1]["total_amount"] == 2.5
    assert [row["payments"][0]["is_declined"] for row in rows] == [False, False, True, False]


def test_an_edited_value_and_a_mere_touch(own_shop: Shop) -> None:
    store = store_of(own_shop)
    made = store.place_order()
    before = order(own_shop, made)
    store.clock.advance(5)
    store.touch(made)
    assert order(own_shop, made) == {**before, "date_modified": order(own_shop, made)["date_modified"]}
    store.edit_value(made, "1.50")
    after = order(own_shop, made)
    assert float(str(after["discount_amount"])) == float(str(before["discount_amount"])) + 1.5
    assert after["total_ex_tax"] != before["total_ex_tax"]


def test_an_archived_order_leaves_lists_and_counts(own_shop: Shop) -> None:
    store = store_of(own_shop)
    count = own_shop.get("/v2/orders/count").json()["count"]
    store.archive(own_shop.rows("/v2/orders?limit=1")[0]["id"])
    assert own_shop.get("/v2/orders/count").json()["count"] == count - 1


def test_what_happens_to_customers_shows_with_a_new_stamp(own_shop: Shop) -> None:
    store = store_of(own_shop)
    stamp = store.clock.now_utc().strftime("%Y-%m-%dT%H:%M:%SZ")
    ids = list(store.customers)
    store.change_customer_email(ids[0], "moved@postbox.co")
    store.change_group(ids[1], 0)
    store.set_store_credit(ids[2], "7.25")
    store.set_phone(ids[3], "+13125550199")
    store.rename_customer(ids[4], "Zora", "Ölund")
    added = store.add_customer("brand.new@postbox.co")
    rows = own_shop.get(f"/v3/customers?date_modified:min={stamp}&include=storecredit").json()["data"]
    assert [row["id"] for row in rows] == [*ids[:5], added]
    assert rows[0]["email"] == "moved@postbox.co"
    assert rows[1]["customer_group_id"] == 0
    assert rows[2]["store_credit_amounts"] == [{"amount": 7.25}]
    store.delete_customer(ids[0])
    assert own_shop.get(f"/v3/customers?id:in={ids[0]}").json()["data"] == []


def test_what_happens_to_the_catalog_leaves_orders_as_they_were(own_shop: Shop) -> None:
    store = store_of(own_shop)
    first, second = list(store.products)[:2]
    made = store.place_order(items=[{"product_id": first, "quantity": 1}, {"product_id": second, "quantity": 1}])
    before = own_shop.rows(f"/v2/orders/{made}/products")
    store.rename_product(first, "Renamed")
    store.delete_product(second)
    store.rename_group(1, "Everybody")
    assert own_shop.rows(f"/v2/orders/{made}/products") == before
    rows = own_shop.get(f"/v3/catalog/products?id:in={first},{second}").json()["data"]
    assert [row["name"] for row in rows] == ["Renamed"]
    assert own_shop.rows("/v2/customer_groups")[0]["name"] == "Everybody"
