"""The account that has Klaviyo's own BigCommerce integration."""

from decimal import Decimal

import requests

from bcklaviyo_gui.demo.addresses import is_email, swallowed
from bcklaviyo_gui.demo.native import NATIVE_METRICS
from bcklaviyo_gui.demo.server import DemoServer
from tests.demo.conftest import NOW
from tests.support.demo.talk import Klaviyo


def test_it_has_an_event_for_every_placed_order_with_a_usable_address(session: requests.Session) -> None:
    with DemoServer(orders=200, now=NOW, native=True, klaviyo_limits=False) as demo:
        klaviyo = Klaviyo(demo, session)
        metrics = klaviyo.get("/api/metrics", {"filter": "equals(integration.name,'BigCommerce')"}).json()["data"]
        assert {metric["attributes"]["name"] for metric in metrics} == set(NATIVE_METRICS)
        placed = next(metric for metric in metrics if metric["attributes"]["name"] == "Placed Order")
        assert placed["attributes"]["integration"]["key"] == "bigcommerce"
        params = {"filter": f'equals(metric_id,"{placed["id"]}")', "page[size]": 1000}
        rows = klaviyo.get("/api/events", params).json(parse_float=Decimal)["data"]
    expected = {
        str(order.id): Decimal(
            (order.subtotal_inc + order.shipping_inc if order.tax_inclusive else order.subtotal_ex + order.shipping_ex)
            - order.discount_amount - order.coupon_discount
        ) / 10_000
        for order in demo.store.orders.values()
        if order.is_placed and not order.is_deleted and is_email(order.email.strip())
        and not swallowed(order.email.strip())
    }  # fmt: skip
    properties = [row["attributes"]["event_properties"] for row in rows]
    assert {one["$event_id"]: one["$value"] for one in properties} == expected
    assert all(one["OrderId"] == one["$event_id"] for one in properties)
