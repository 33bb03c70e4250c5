"""Klaviyo's account and metric endpoints, metric-aggregates apart."""

from __future__ import annotations

from bcklaviyo_gui.demo.klaviyo.account import DemoAccount
from bcklaviyo_gui.demo.klaviyo.filters import parse_filter
from bcklaviyo_gui.demo.klaviyo.records import Metric, Refused, bad_parameter
from bcklaviyo_gui.demo.klaviyo.wire import HOST, answered, by_offset, not_found, only
from bcklaviyo_gui.demo.wire import Answer, Json, Request, iso_offset

METRICS_PER_PAGE = 200


def accounts(account: DemoAccount, request: Request) -> Answer:
    """GET /api/accounts."""
    only(request, {"fields[account]"})
    data = {
        "type": "account",
        "id": account.account_id,
        "attributes": {
            "test_account": account.test_account,
            "contact_information": {
                "default_sender_name": account.name,
                "default_sender_email": "hello@larkfield-supply.co",
                "website_url": "https://larkfield-supply.co",
                "organization_name": account.name,
                "street_address": {
                    "address1": "1 Market Sq",
                    "address2": "",
                    "city": "Chicago",
                    "region": "Illinois",
                    "country": "United States",
                    "zip": "60607",
                },
            },
            "industry": "Ecommerce, Home & Garden",
            "timezone": account.timezone,
            "preferred_currency": account.currency,
            "public_api_key": account.account_id,
            "locale": "en-US",
        },
        "links": {"self": f"{HOST}/api/accounts/{account.account_id}/"},
    }
    return answered({"data": [data], "links": {"self": f"{HOST}/api/accounts/"}}, 1)


def metrics(account: DemoAccount, request: Request) -> Answer:
    """GET /api/metrics: 200 a page; there is no page[size] and no filter by name."""
    params = only(request, {"fields[metric]", "fields[flow]", "filter", "include", "page[cursor]"})
    rows = list(account.metrics.values())
    for condition in parse_filter(params.get("filter", "")):
        if condition.operator != "equals" or condition.field not in {"integration.name", "integration.category"}:
            raise Refused([bad_parameter(f"'{condition.field}' is not a valid filter.", "filter")])
        field = condition.field.removeprefix("integration.")
        rows = [one for one in rows if one.integration[field] == condition.values[0]]
    return by_offset(account, rows, params, METRICS_PER_PAGE, metric_data, "/api/metrics")


def metric(account: DemoAccount, request: Request, metric_id: str) -> Answer:
    only(request, {"fields[metric]", "fields[flow]", "include"})
    found = account.metrics.get(metric_id)
    if found is None:
        raise not_found("metric")
    return answered({"data": metric_data(found)}, 1)


def mapped_metrics(account: DemoAccount, request: Request) -> Answer:
    """GET /api/mapped-metrics: `revenue` is the native Placed Order, where there is one."""
    only(request, {"fields[mapped-metric]", "fields[metric]", "fields[custom-metric]", "include"})
    wanted = {"revenue": "Placed Order", "ordered_product": "Ordered Product", "refunded_sales": "Refunded Order"}
    data = []
    for mapping, name in wanted.items():
        metric_id = account.known_metric(name, "bigcommerce") or account.known_metric(name)
        related = f"{HOST}/api/mapped-metrics/{mapping}/metric/"
        relation: Json = {"links": {"self": f"{related}relationships/", "related": related}}
        if metric_id is not None:
            relation["data"] = {"type": "metric", "id": metric_id}
        data.append(
            {
                "type": "mapped-metric",
                "id": mapping,
                "attributes": {"updated": iso_offset(1_700_000_000)},
                "relationships": {"metric": relation},
                "links": {"self": f"{HOST}/api/mapped-metrics/{mapping}/"},
            }
        )
    return answered({"data": data, "links": {"self": f"{HOST}/api/mapped-metrics"}}, len(data))


def metric_data(one: Metric) -> Json:
    return {
        "type": "metric",
        "id": one.id,
        "attributes": {
            "name": one.name,
            "created": iso_offset(one.created),
            "updated": iso_offset(one.created),
            "integration": one.integration,
        },
        "relationships": {
            "flow-triggers": {
                "links": {
                    "self": f"{HOST}/api/metrics/{one.id}/relationships/flow-triggers/",
                    "related": f"{HOST}/api/metrics/{one.id}/flow-triggers/",
                }
            }
        },
        "links": {"self": f"{HOST}/api/metrics/{one.id}/"},
    }
