"""The v3 endpoints: customers, the catalog, refunds, sites."""

from tests.support.demo.talk import Json, Shop


def data(shop: Shop, path: str) -> list[Json]:
    rows: list[Json] = shop.get(path).json()["data"]
    return rows


def test_customers_page_by_cursor_from_the_first_page_on(shop: Shop) -> None:
    first = shop.get("/v3/customers?limit=40").json()
    assert first["meta"]["pagination"]["total"] == len(shop.demo.store.customers)
    ids, answer = [row["id"] for row in first["data"]], first
    while answer["data"]:
        cursor = answer["meta"]["cursor_pagination"]["end_cursor"]
        answer = shop.get(f"/v3/customers?limit=40&after={cursor}&page=7").json()
        assert "pagination" not in answer["meta"]
        ids += [row["id"] for row in answer["data"]]
    assert ids == sorted(shop.demo.store.customers)


def test_later_number_pages_have_no_cursor(shop: Shop) -> None:
    meta = shop.get("/v3/customers?limit=40&page=2").json()["meta"]
    assert "cursor_pagination" not in meta
    assert meta["pagination"]["current_page"] == 2


def test_a_page_before_a_cursor_ends_there(shop: Shop) -> None:
    rows = data(shop, "/v3/customers?limit=40")
    cursor = shop.get("/v3/customers?limit=20").json()["meta"]["cursor_pagination"]["end_cursor"]
    before = data(shop, f"/v3/customers?limit=5&before={cursor}")
    assert [row["id"] for row in before] == [row["id"] for row in rows[14:19]]


def test_store_credit_comes_only_when_asked_for(shop: Shop) -> None:
    assert "store_credit_amounts" not in data(shop, "/v3/customers?limit=1")[0]
    credits = [row["store_credit_amounts"][0]["amount"] for row in data(shop, "/v3/customers?include=storecredit")]
    assert 0 in credits
    assert any(amount > 0 for amount in credits)


def test_customers_by_id_by_email_and_by_modification_date(shop: Shop) -> None:
    ids = sorted(shop.demo.store.customers)[:3]
    assert [row["id"] for row in data(shop, f"/v3/customers?id:in={ids[0]},{ids[2]},999999")] == [ids[0], ids[2]]
    email = shop.demo.store.customers[ids[1]].email
    assert [row["id"] for row in data(shop, f"/v3/customers?email:in={email}")] == [ids[1]]
    newest = max(shop.demo.store.customers.values(), key=lambda customer: customer.modified)
    stamp = data(shop, f"/v3/customers?id:in={newest.id}")[0]["date_modified"]
    assert newest.id in [row["id"] for row in data(shop, f"/v3/customers?date_modified:min={stamp}&limit=250")]
    assert data(shop, "/v3/customers?date_modified:min=2099-01-01T00:00:00Z") == []


def test_an_encoded_date_is_refused_by_customers_and_taken_by_refunds(shop: Shop) -> None:
    assert shop.get("/v3/customers?date_modified:min=2024-01-01T00%3A00%3A00Z").status_code == 422
    assert shop.get("/v3/customers?date_modified%3Amin=2024-01-01T00:00:00Z").status_code == 200
    path = "/v3/orders/payment_actions/refunds"
    assert shop.get(f"{path}?created%3Amin=2024-01-01T00%3A00%3A00%2B00%3A00").status_code == 200


def test_products_carry_their_picture_only_when_asked_for(shop: Shop) -> None:
    assert "primary_image" not in data(shop, "/v3/catalog/products?limit=1")[0]
    rows = data(shop, "/v3/catalog/products?limit=250&include=primary_image")
    assert rows[0]["primary_image"]["url_standard"].startswith("https://")
    assert any("primary_image" not in row for row in rows)
    assert all(row["custom_url"]["url"].startswith("/") for row in rows)


def test_only_the_fields_asked_for_and_always_the_id(shop: Shop) -> None:
    assert set(data(shop, "/v3/catalog/products?include_fields=name&limit=1")[0]) == {"id", "name"}
    assert set(data(shop, "/v3/catalog/products?include_fields=id&limit=1")[0]) == {"id"}


def test_deleted_products_are_missing_from_the_answer(shop: Shop) -> None:
    known, gone = next(iter(shop.demo.store.products)), next(iter(shop.demo.store.deleted_products))
    assert [row["id"] for row in data(shop, f"/v3/catalog/products?id:in={known},{gone}")] == [known]


def test_products_by_modification_date(shop: Shop) -> None:
    newest = max(shop.demo.store.products.values(), key=lambda product: product.modified)
    stamp = data(shop, f"/v3/catalog/products?id:in={newest.id}")[0]["date_modified"].replace("+00:00", "Z")
    assert [row["id"] for row in data(shop, f"/v3/catalog/products?date_modified:min={stamp}")] == [newest.id]


def test_pages_tell_their_total_and_end_empty(shop: Shop) -> None:
    answer = shop.get("/v3/catalog/trees/categories?limit=10&page=2").json()
    pagination = answer["meta"]["pagination"]
    assert pagination["total"] == len(shop.demo.store.categories)
    assert pagination["total_pages"] == -(-pagination["total"] // 10)
    assert data(shop, "/v3/catalog/trees/categories?page=99") == []


def test_refunds_are_in_the_order_of_their_ids_and_within_inclusive_bounds(shop: Shop) -> None:
    path = "/v3/orders/payment_actions/refunds"
    rows = data(shop, f"{path}?limit=250")
    assert [row["id"] for row in rows] == sorted(shop.demo.store.refunds)
    some = rows[3]
    within = data(shop, f"{path}?created:min={some['created']}&created:max={some['created']}")
    assert some["id"] in [row["id"] for row in within]
    of_order = data(shop, f"{path}?order_id:in={some['order_id']}")
    assert {row["order_id"] for row in of_order} == {some["order_id"]}


def test_sites_channels_and_brands_are_listed(shop: Shop) -> None:
    assert [site["channel_id"] for site in data(shop, "/v3/sites")] == [1, 2]
    assert [channel["id"] for channel in data(shop, "/v3/channels")] == [1, 2, 3]
    assert data(shop, "/v3/catalog/brands")


def test_a_limit_above_250_and_values_that_make_no_sense(shop: Shop) -> None:
    assert shop.get("/v3/customers?limit=251").status_code == 413
    assert shop.get("/v3/customers?limit=0").status_code == 422
    assert shop.get("/v3/customers?date_modified:min=yesterday").status_code == 422
    assert shop.get("/v3/nothing").status_code == 404
