"""Shipments as BigCommerce's v2 API words them."""

from __future__ import annotations

from bcklaviyo_gui.demo.bigcommerce.order_json import Json, address_json, rfc2822
from bcklaviyo_gui.demo.made_store.records import Order, Shipment

_PROVIDER_NAMES = {"usps": "USPS", "fedex": "FedEx", "ups": "UPS", "auspost": "Australia Post"}


def shipment_json(order: Order, shipment: Shipment) -> Json:
    """A row of `GET /v2/orders/{id}/shipments`."""
    address = address_json(order, order.place)
    return {
        "id": shipment.id,
        "order_id": order.id,
        "customer_id": order.customer_id,
        "order_address_id": order.id,
        "date_created": rfc2822(shipment.created),
        "tracking_number": shipment.number,
        "merchant_shipping_cost": "0.0000",
        "shipping_method": shipment.method,
        "comments": "",
        "shipping_provider": shipment.provider,
        "tracking_carrier": shipment.carrier,
        "tracking_link": shipment.link,
        "billing_address": address,
        "shipping_address": address,
        "items": [
            {"order_product_id": line.id, "product_id": line.product_id, "quantity": line.quantity}
            for line in order.lines
            if line.kind == "physical"
        ],
        "shipping_provider_display_name": _PROVIDER_NAMES.get(shipment.provider, ""),
        "generated_tracking_link": shipment.generated_link,
    }
