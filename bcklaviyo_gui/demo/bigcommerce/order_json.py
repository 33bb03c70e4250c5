"""Orders as BigCommerce's v2 API words them."""

from __future__ import annotations

from email.utils import formatdate
from functools import lru_cache

from bcklaviyo_gui.demo.made_store.records import STATUS_NAMES, Coupon, Line, Order, Place, money

Json = dict[str, object]
LINE_CAP = 50
"""A consignment names at most this many lines inline (github bigcommerce/docs#960)."""
LINE_CAP_WARNING = {
    "message": "Not all line items of this consignment are returned, only 50 are included. "
    "Please use the /v2/orders/{order_id}/products endpoint to get all line items."
}


@lru_cache(maxsize=65536)
def rfc2822(moment: int) -> str:
    """`Thu, 20 Apr 2017 11:32:00 +0000`; "" for 0, as BigCommerce writes a date that is not there."""
    return formatdate(moment)[:-5] + "+0000" if moment else ""


_ALIKE_IN_EVERY_ORDER: Json = {
    "payment_provider_id": "",
    "refunded_amount": "0.0000",
    "ip_address": "",
    "ip_address_v6": "",
    "currency_id": 1,
    "currency_exchange_rate": "1.0000000000",
    "default_currency_id": 1,
    "staff_notes": "",
    "customer_message": "",
    "ebay_order_id": "0",
    "is_email_opt_in": False,
    "credit_card_type": None,
    "external_id": None,
    "external_merchant_id": None,
    "tax_provider_id": "BasicTaxProvider",
    "store_default_currency_code": "USD",
    "store_default_to_transactional_exchange_rate": "1.0000000000",
    "customer_locale": "en",
    "external_order_id": "",
}


def order_json(order: Order, store_hash: str) -> Json:
    """The order without what `include` brings: consignments and fees are links."""
    status = STATUS_NAMES[order.status_id]
    return {
        "id": order.id,
        "customer_id": order.customer_id,
        "date_created": rfc2822(order.created),
        "date_modified": rfc2822(order.modified),
        "date_shipped": rfc2822(order.shipped),
        "status_id": order.status_id,
        "status": status,
        **_amounts(order),
        "items_total": order.items_total,
        "items_shipped": sum(line.shipped for line in order.lines if line.parent_id is None),
        "payment_method": order.payment_method,
        "payment_status": "" if order.status_id == 0 else "captured",
        "order_is_digital": bool(order.lines) and all(line.kind == "digital" for line in order.lines),
        "store_credit_amount": money(order.store_credit),
        "gift_certificate_amount": money(order.gift_certificate),
        "geoip_country": order.place.country,
        "geoip_country_iso2": order.place.iso2,
        "currency_code": order.currency,
        "default_currency_code": order.currency,
        "discount_amount": money(order.discount_amount),
        "coupon_discount": money(order.coupon_discount),
        "shipping_address_count": 1 + max((line.parcel for line in order.lines), default=0),
        "is_deleted": order.is_deleted,
        "cart_id": cart_id(order),
        "billing_address": {**address_json(order, order.place), "form_fields": []},
        "order_source": order.source,
        "channel_id": order.channel_id,
        "external_source": order.external_source,
        "is_tax_inclusive_pricing": order.tax_inclusive,
        "custom_status": status,
        **_links(order, store_hash),
        **_ALIKE_IN_EVERY_ORDER,
    }


def _amounts(order: Order) -> Json:
    inclusive = order.tax_inclusive
    return {
        "subtotal_ex_tax": money(order.subtotal_ex),
        "subtotal_inc_tax": money(order.subtotal_inc),
        "subtotal_tax": money(order.subtotal_inc - order.subtotal_ex),
        "base_shipping_cost": money(order.shipping_inc if inclusive else order.shipping_ex),
        "shipping_cost_ex_tax": money(order.shipping_ex),
        "shipping_cost_inc_tax": money(order.shipping_inc),
        "shipping_cost_tax": money(order.shipping_inc - order.shipping_ex),
        "shipping_cost_tax_class_id": 0,
        "base_handling_cost": money(order.handling_inc if inclusive else order.handling_ex),
        "handling_cost_ex_tax": money(order.handling_ex),
        "handling_cost_inc_tax": money(order.handling_inc),
        "handling_cost_tax": money(order.handling_inc - order.handling_ex),
        "handling_cost_tax_class_id": 0,
        "base_wrapping_cost": money(order.wrapping_inc if inclusive else order.wrapping_ex),
        "wrapping_cost_ex_tax": money(order.wrapping_ex),
        "wrapping_cost_inc_tax": money(order.wrapping_inc),
        "wrapping_cost_tax": money(order.wrapping_inc - order.wrapping_ex),
        "wrapping_cost_tax_class_id": 0,
        "total_ex_tax": money(order.total_ex),
        "total_inc_tax": money(order.total_inc),
        "total_tax": money(order.total_inc - order.total_ex),
    }


def _links(order: Order, store_hash: str) -> Json:
    path = f"/orders/{order.id}"
    base = f"https://api.bigcommerce.com/stores/{store_hash}/v2{path}"
    names = {"products": "products", "shipping_addresses": "shippingaddresses", "coupons": "coupons", "fees": "fees"}
    names["consignments"] = "consignments"
    return {name: {"url": f"{base}/{part}", "resource": f"{path}/{part}"} for name, part in names.items()}


def cart_id(order: Order) -> str:
    """The cart that the order came from."""
    return f"{order.id:08x}-2e88-4817-aea4-{order.created:012x}"


def address_json(order: Order, place: Place) -> Json:
    """An address of the order's buyer."""
    return {
        "first_name": order.first_name,
        "last_name": order.last_name,
        "company": "",
        "street_1": place.street,
        "street_2": "",
        "city": place.city,
        "state": place.state,
        "zip": place.zip,
        "country": place.country,
        "country_iso2": place.iso2,
        "phone": order.phone,
        "email": order.email,
    }


def fees_json(order: Order) -> list[Json]:
    """The order's fees, for include=fees."""
    if not order.fee_inc:
        return []
    return [
        {
            "id": order.id,
            "type": "custom_fee",
            "display_name_customer": "Gift box",
            "display_name_merchant": "Gift box",
            "source": "AA",
            "base_cost": money(order.fee_inc if order.tax_inclusive else order.fee_ex),
            "cost_ex_tax": money(order.fee_ex),
            "cost_inc_tax": money(order.fee_inc),
            "cost_tax": money(order.fee_inc - order.fee_ex),
            "tax_class_id": None,
        }
    ]


_ALIKE_IN_EVERY_LINE: Json = {
    "external_id": None,
    "configurable_fields": [],
    "bin_picking_number": "",
    "cost_price_tax": "0.0000",
    "upc": "",
    "weight": "1.0000",
    "width": "0.0000",
    "height": "0.0000",
    "depth": "0.0000",
    "refund_amount": "0.0000",
    "return_id": 0,
    "wrapping_id": 0,
    "wrapping_name": None,
    "base_wrapping_cost": "0.0000",
    "wrapping_cost_ex_tax": "0.0000",
    "wrapping_cost_inc_tax": "0.0000",
    "wrapping_cost_tax": "0.0000",
    "wrapping_message": "",
    "event_name": None,
    "event_date": None,
    "fixed_shipping_cost": "0.0000",
    "ebay_item_id": "",
    "ebay_transaction_id": "",
}


def line_json(order: Order, line: Line) -> Json:
    """A line as /orders/{id}/products and the consignments give it."""
    inclusive = order.tax_inclusive
    off = sum(discount.amount for discount in line.discounts)
    data: Json = {
        **_ALIKE_IN_EVERY_LINE,
        "id": line.id,
        "order_id": order.id,
        "product_id": line.product_id,
        "variant_id": line.variant_id,
        "order_pickup_method_id": 1 if order.pickup else 0,
        "order_address_id": order.id * 2 + line.parcel if line.kind == "physical" and not order.pickup else 0,
        "name": line.name,
        "name_customer": line.name,
        "name_merchant": line.name,
        "sku": line.sku,
        "type": line.kind,
        "base_price": money(line.price_inc if inclusive else line.price_ex),
        "price_ex_tax": money(line.price_ex),
        "price_inc_tax": money(line.price_inc),
        "price_tax": money(line.price_inc - line.price_ex),
        "base_total": money(line.total_inc if inclusive else line.total_ex),
        "total_ex_tax": money(line.total_ex),
        "total_inc_tax": money(line.total_inc),
        "total_tax": money(line.total_inc - line.total_ex),
        "quantity": line.quantity,
        "base_cost_price": money(line.cost),
        "cost_price_inc_tax": money(line.cost),
        "cost_price_ex_tax": money(line.cost),
        "is_refunded": bool(line.quantity) and line.refunded == line.quantity,
        "quantity_refunded": line.refunded,
        "quantity_shipped": line.shipped,
        "option_set_id": 19 if line.options else None,
        "parent_order_product_id": line.parent_id,
        "is_bundled_product": line.parent_id is not None,
        "brand": line.brand,
        "applied_discounts": [
            {"id": one.id, "amount": money(one.amount), "name": one.name, "code": one.code, "target": one.target}
            for one in line.discounts
        ],
        "product_options": [_option_json(line, index) for index in range(len(line.options))],
        "gift_certificate_id": line.id if line.kind == "giftcertificate" else None,
        "discounted_total_inc_tax": money(max(0, line.total_inc - off)),
    }
    if not line.product_id:
        del data["variant_id"]
    return data


def _option_json(line: Line, index: int) -> Json:
    name, value = line.options[index]
    return {
        "id": line.id * 10 + index,
        "option_id": 18 + index,
        "order_product_id": line.id,
        "product_option_id": line.product_id * 10 + index,
        "display_name": name,
        "display_name_customer": name,
        "display_name_merchant": name,
        "display_value": value,
        "display_value_customer": value,
        "display_value_merchant": value,
        "value": str(69 + index),
        "type": "Multiple choice",
        "name": name,
        "display_style": "Rectangle",
    }


def coupon_json(order: Order, coupon: Coupon) -> Json:
    return {
        "id": coupon.id,
        "coupon_id": coupon.coupon_id,
        "order_id": order.id,
        "code": coupon.code,
        "amount": money(coupon.amount),
        "type": coupon.kind,
        "discount": coupon.discount / 10_000,
    }


def consignments_json(order: Order, store_hash: str, *, with_lines: bool) -> Json:
    """The `consignments` object; lines are full ones, or links without `with_lines`. At most 50 a consignment."""
    base = f"https://api.bigcommerce.com/stores/{store_hash}/v2"

    def lines_of(lines: list[Line]) -> Json:
        if with_lines and order.inline_empty:
            return {"line_items": []}
        if not with_lines:
            paths = [f"/orders/{order.id}/products/{line.id}" for line in lines]
            return {"line_items": [{"url": base + path, "resource": path} for path in paths]}
        shown: Json = {"line_items": [line_json(order, line) for line in lines[:LINE_CAP]]}
        return shown if len(lines) <= LINE_CAP else {**shown, "__warning__": LINE_CAP_WARNING}

    physical = [line for line in order.lines if line.kind == "physical"]
    digital = [line for line in order.lines if line.kind == "digital"]
    gifts = [line for line in order.lines if line.kind == "giftcertificate"]
    parcels = sorted({line.parcel for line in physical})
    shipping = [] if order.pickup else [(number, [x for x in physical if x.parcel == number]) for number in parcels]
    pickups = [_pickup_json(order, lines_of(physical))] if order.pickup and physical else []
    return {
        "pickups": pickups,
        "shipping": [_shipping_json(order, number, lines, lines_of(lines), base) for number, lines in shipping],
        "downloads": [{"recipient_email": order.email, **lines_of(digital)}] if digital else [],
        "email": {"gift_certificates": [{"recipient_email": order.email, **lines_of(gifts)}] if gifts else []},
    }


def _shipping_json(order: Order, number: int, lines: list[Line], shown: Json, base: str) -> Json:
    """Costs are numbers here, unlike everywhere else in v2."""
    address_id = order.id * 2 + number
    ex, inc = (order.shipping_ex, order.shipping_inc) if number == 0 else (0, 0)
    quotes = f"/orders/{order.id}/consignments/shipping/{address_id}/shipping_quotes"
    return {
        "id": address_id,
        **address_json(order, order.place),
        "form_fields": [],
        **shown,
        "items_total": sum(line.quantity for line in lines if line.parent_id is None),
        "items_shipped": sum(line.shipped for line in lines if line.parent_id is None),
        "shipping_method": "Flat Rate" if inc else "Free Shipping",
        "base_cost": (inc if order.tax_inclusive else ex) / 10_000,
        "cost_ex_tax": ex / 10_000,
        "cost_inc_tax": inc / 10_000,
        "cost_tax": (inc - ex) / 10_000,
        "cost_tax_class_id": 2,
        "base_handling_cost": order.handling_ex / 10_000,
        "handling_cost_ex_tax": order.handling_ex / 10_000,
        "handling_cost_inc_tax": order.handling_inc / 10_000,
        "handling_cost_tax": (order.handling_inc - order.handling_ex) / 10_000,
        "handling_cost_tax_class_id": 2,
        "shipping_zone_id": 1,
        "shipping_zone_name": order.place.country,
        "shipping_quotes": {"url": base + quotes, "resource": quotes},
    }


def _pickup_json(order: Order, shown: Json) -> Json:
    return {
        "id": order.id * 2,
        "pickup_method_id": 1,
        "pickup_method_display_name": "Pick Up",
        "collection_instructions": "Bring your ID",
        "collection_time_description": "9am - 6pm",
        "location": {
            "id": 1,
            "name": "Main shop",
            "code": "LOCATION-1",
            "address_line_1": "1 Market Sq",
            "address_line_2": "",
            "city": "Chicago",
            "state": "Illinois",
            "postal_code": "60607",
            "country_alpha2": "US",
            "email": "counter@postbox.co",
            "phone": "+1 312-555-0100",
        },
        **shown,
    }
