"""The demo's answers against the vendors' own schemas, where those are at hand beside the repository."""

import json
from functools import lru_cache, reduce
from pathlib import Path
from typing import Any

import pytest

from bcklaviyo_gui.demo.made_store.shipments import shipments_of
from tests.support.demo.talk import Klaviyo, Shop

SPECS = Path(__file__).resolve().parents[3] / "shared" / "specs"

jsonschema = pytest.importorskip("jsonschema", reason="the schema check needs jsonschema")
yaml = pytest.importorskip("yaml", reason="the schema check needs PyYAML")
pytestmark = pytest.mark.skipif(not SPECS.is_dir(), reason="the vendors' schemas are not beside the repository")

LINES = "include=consignments.line_items,fees&consignment_structure=object"
STORE_ANSWERS = [
    ("orders.v2.oas2.yml", "/orders", f"/v2/orders?limit=250&{LINES}"),
    ("orders.v2.oas2.yml", "/orders/count", "/v2/orders/count"),
    ("orders.v2.oas2.yml", "/order_statuses", "/v2/order_statuses"),
    ("orders.v3.yml", "/orders/payment_actions/refunds", "/v3/orders/payment_actions/refunds?limit=250"),
    ("customers.v3.yml", "/customers", "/v3/customers?include=storecredit&limit=250"),
    ("customers.v2.yml", "/customer_groups", "/v2/customer_groups"),
    ("products_catalog.v3.yml", "/catalog/products", "/v3/catalog/products?include=primary_image&limit=250"),
    ("category-trees_catalog.v3.yml", "/catalog/trees/categories", "/v3/catalog/trees/categories"),
    ("brands_catalog.v3.yml", "/catalog/brands", "/v3/catalog/brands"),
    ("channels.v3.yml", "/channels", "/v3/channels"),
    ("sites.v3.yml", "/sites", "/v3/sites"),
    ("store_information.v2.yml", "/store", "/v2/store"),
    ("store_information.v2.yml", "/time", "/v2/time"),
]


@pytest.mark.parametrize(("file", "path", "request_path"), STORE_ANSWERS)
def test_bigcommerce_answers_fit_the_schema(shop: Shop, file: str, path: str, request_path: str) -> None:
    answer = shop.get(request_path)
    assert problems(f"bigcommerce/{file}", path, "get", answer.status_code, answer.json()) == []


def test_lines_and_coupons_of_orders_fit_the_schema(shop: Shop) -> None:
    order_id = shop.demo.store.orders_needing_coupons()[0]
    for part in ("products", "coupons"):
        rows = shop.rows(f"/v2/orders/{order_id}/{part}")
        path = f"/orders/{{order_id}}/{part}"
        assert problems("bigcommerce/orders.v2.oas2.yml", path, "get", 200, rows) == []


def test_shipments_fit_the_schema(shop: Shop) -> None:
    kinds = {len(shipments_of(order)): order.id for order in shop.demo.store.orders.values() if order.shipped}
    assert kinds.keys() == {0, 1, 2}
    assert shop.get(f"/v2/orders/{kinds[0]}/shipments").status_code == 204
    for count in (1, 2):
        rows = shop.rows(f"/v2/orders/{kinds[count]}/shipments")
        assert len(rows) == count
        path = "/orders/{order_id}/shipments"
        assert problems("bigcommerce/orders.v2.oas2.yml", path, "get", 200, rows) == []


def test_klaviyo_answers_fit_the_schema(klaviyo: Klaviyo) -> None:
    klaviyo.put_event("a@postbox.co", "1")
    klaviyo.demo.account.fail_import("bad@postbox.co")
    job_id, _ = klaviyo.finish_job([{"email": "bad@postbox.co"}, {"email": "good@postbox.co"}])
    metric_id = next(iter(klaviyo.demo.account.metrics))
    jobs = "/api/profile-bulk-import-jobs"
    answers = {
        ("get_accounts", "/api/accounts"): klaviyo.get("/api/accounts"),
        ("get_metrics", "/api/metrics"): klaviyo.get("/api/metrics"),
        ("get_metric", "/api/metrics/{id}"): klaviyo.get(f"/api/metrics/{metric_id}"),
        ("get_mapped_metrics", "/api/mapped-metrics"): klaviyo.get("/api/mapped-metrics"),
        ("get_events", "/api/events"): klaviyo.get("/api/events", {"include": "profile,metric"}),
        ("get_profiles", "/api/profiles"): klaviyo.get("/api/profiles"),
        ("get_bulk_import_profiles_jobs", jobs): klaviyo.get(jobs),
        ("get_bulk_import_profiles_job", f"{jobs}/{{job_id}}"): klaviyo.get(f"{jobs}/{job_id}"),
        ("get_errors_for_bulk_import_profiles_job", f"{jobs}/{{id}}/import-errors"): klaviyo.get(
            f"{jobs}/{job_id}/import-errors"
        ),
    }
    for (file, path), answer in answers.items():
        assert problems(f"klaviyo/{file}.json", path, "get", answer.status_code, answer.json()) == [], file


def test_klaviyo_answers_to_what_was_posted_fit_the_schema(klaviyo: Klaviyo) -> None:
    klaviyo.put_event("a@postbox.co", "1")
    metric_id = next(iter(klaviyo.demo.account.metrics))
    jobs = "/api/profile-bulk-import-jobs"
    answers = {
        ("create_or_update_profile", "/api/profile-import"): klaviyo.import_one({"email": "new@postbox.co"}),
        ("bulk_import_profiles", jobs): klaviyo.start_job([{"email": "b@postbox.co"}]),
        ("query_metric_aggregates", "/api/metric-aggregates"): klaviyo.aggregate(
            metric_id, "2026-05-01T00:00:00Z", "2026-06-01T00:00:00Z", by=["$value_currency"]
        ),
    }
    for (file, path), answer in answers.items():
        assert problems(f"klaviyo/{file}.json", path, "post", answer.status_code, answer.json()) == [], file


def problems(file: str, path: str, method: str, status: int, body: object) -> list[str]:
    """What the schema of this answer finds wrong, but for links that Klaviyo writes as null."""
    document = load(file)
    responses = document["paths"][path][method]["responses"]
    response = responses.get(str(status)) or responses[status]
    if "$ref" in response:
        response = reduce(lambda node, name: node[name], response["$ref"].removeprefix("#/").split("/"), document)
    schema = next(iter(response["content"].values()))["schema"]
    validator = jsonschema.Draft4Validator({"allOf": [schema], "components": document["components"]})
    errors = [error for error in validator.iter_errors(body) if list(error.absolute_path)[:1] != ["links"]]
    return [f"{list(error.absolute_path)}: {error.message[:200]}" for error in errors[:5]]


@lru_cache(maxsize=4)
def load(file: str) -> dict[str, Any]:
    text = (SPECS / file).read_text(encoding="utf-8")
    document: dict[str, Any] = plain(json.loads(text) if file.endswith(".json") else yaml.safe_load(text))
    return document


def plain(node: object) -> Any:
    """OpenAPI 3.0's `nullable` in the words of JSON Schema; examples left out."""
    if isinstance(node, list):
        return [plain(one) for one in node]
    if not isinstance(node, dict):
        return node
    kept = {name: plain(one) for name, one in node.items() if name not in {"example", "examples", "x-examples"}}
    if kept.pop("nullable", None):
        if isinstance(kept.get("type"), str):
            kept["type"] = [kept["type"], "null"]
        if "enum" in kept:
            kept["enum"] = [*kept["enum"], None]
    return kept
