"""What an order's events carry: amounts and properties, as the mapping's tables list them."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from tests.support.contract.crawl import Json
from tests.support.contract.shop import STATUS_NAMES, Line, Order, Refund, Shop, moment, unique

Properties = dict[str, Any]


def order_value(order: Order) -> Decimal:
    subtotal = order.money(f"subtotal_{order.side}_tax")
    shipping = order.money(f"shipping_cost_{order.side}_tax")
    return four_places(subtotal + shipping - order.money("discount_amount") - order.money("coupon_discount"))


def line_value(order: Order, line: Line) -> Decimal:
    discounts = sum((Decimal(str(discount["amount"])) for discount in line.discounts), Decimal(0))
    return four_places(line.money(f"total_{order.side}_tax") - discounts)


def refund_value(order: Order, refund: Refund) -> Decimal:
    return four_places(refund.total_amount - (refund.total_tax if order.side == "ex" else 0))


def order_properties(order: Order, shop: Shop, event_id: str) -> Properties:
    """Of Started Checkout, Placed Order, Fulfilled Order and Cancelled Order."""
    properties = {
        "Discounted": is_discounted(order),
        "Item Categories": categories_of(order.lines, shop),
        "Item Count": sum(line.quantity for line in order.lines),
        "Items": unique([line.raw.get("name") for line in order.lines]),
        "Coupons": coupon_codes(order) or None,
        "Item Brands": unique([line.raw.get("brand") for line in order.lines]),
        "OrderId": str(order.id),
        "Status": status_name(order),
        "ChannelID": channel_id(order),
        "Line Items": [line_item(order, line, shop) for line in order.lines],
        "Event ID": event_id,
        "$extra": extra(order, [(line, line.quantity) for line in order.lines], shop),
    }
    return without_ignored(properties)


def shipment_properties(rows: Sequence[Json]) -> Properties:
    """What a Fulfilled Order that may start flows says of its parcels; nothing without any."""
    if not rows:
        return {}

    def parcel(row: Json) -> Properties:
        return without_ignored(
            {
                "Tracking Number": row.get("tracking_number"),
                "Carrier": row.get("tracking_carrier") or row.get("shipping_provider"),
                "Tracking URL": row.get("tracking_link") or row.get("generated_tracking_link"),
            }
        )

    with_number = [row for row in rows if row.get("tracking_number")]
    newest = max(with_number, key=lambda row: (moment(row, "date_created"), row["id"])) if with_number else None
    listed = [{**parcel(row), "Shipped At": moment(row, "date_created").isoformat(timespec="seconds")} for row in rows]
    return {**(parcel(newest) if newest else {}), "Shipments": listed}


def product_properties(order: Order, line: Line, shop: Shop, event_id: str) -> Properties:
    """Of Ordered Product."""
    cost = Decimal(str(line.raw.get(f"cost_price_{order.side}_tax") or 0))
    properties = {
        "Name": line.raw.get("name"),
        "SKU": line.raw.get("sku"),
        "Categories": shop.category_names(line.product_id),
        "Brand": line.raw.get("brand"),
        "Product Price": four_places(line.money(f"price_{order.side}_tax")),
        "Product Cost": four_places(cost or Decimal(str(line.raw.get("base_cost_price") or 0))),
        "Price": order_value(order),
        "Discounted": bool(line.discounts),
        "ProductID": line.product_id,
        "Quantity": line.quantity,
        "Option": options(line) or None,
        "Product URL": shop.product_url(line.product_id, channel_id(order)),
        "Image URL": shop.image_url(line.product_id),
        "OrderId": str(order.id),
        "ChannelID": channel_id(order),
        "Event ID": event_id,
    }
    return without_ignored(properties)


def refund_properties(order: Order, refund: Refund | None, shop: Shop, event_id: str) -> Properties:
    """Of Refunded Order; `refund` is None for an order set to Refunded by hand."""
    named = refund.product_quantities if refund else {}
    # A refund may name the parts of a bundle, which are no items of the order itself.
    lines = sorted((line for line in (*order.lines, *order.parts) if line.id in named), key=lambda line: line.id)
    quantities = named
    if not lines:
        lines = list(order.lines)
        quantities = {line.id: line.quantity for line in lines}
    properties = {
        "Items": unique([line.raw.get("name") for line in lines]),
        "Item Categories": categories_of(lines, shop),
        "Item Count": sum(quantities[line.id] for line in lines),
        "Item Brands": unique([line.raw.get("brand") for line in lines]),
        "Discounted": is_discounted(order),
        "Status": status_name(order),
        "OrderId": str(order.id),
        "ChannelID": channel_id(order),
        "Reason": refund.reason if refund else None,
        "Event ID": event_id,
        "$extra": extra(order, [(line, quantities[line.id]) for line in lines], shop),
    }
    return without_ignored(properties)


def line_item(order: Order, line: Line, shop: Shop) -> Properties:
    """One object of `Line Items`."""
    properties = {
        "ProductID": line.product_id,
        "SKU": line.raw.get("sku"),
        "Name": line.raw.get("name"),
        "Quantity": line.quantity,
        "Item Price": four_places(line.money(f"price_{order.side}_tax")),
        "Row Total": line_value(order, line),
        "Product URL": shop.product_url(line.product_id, channel_id(order)),
        "Image URL": shop.image_url(line.product_id),
        "Categories": shop.category_names(line.product_id),
        "Brand": line.raw.get("brand"),
        "Options": options(line),
    }
    return without_ignored(properties)


def extra(order: Order, counted: Sequence[tuple[Line, int]], shop: Shop) -> Properties:
    """What merchants' e-mail templates read: the lines, with how many pieces of each, under two names."""
    rows = []
    for line, quantity in counted:
        image = shop.image_url(line.product_id)
        product = {
            "name": line.raw.get("name"),
            "price": four_places(line.money(f"price_{order.side}_tax")),
            "url": shop.product_path(line.product_id),
            "images": [{"src": image}] if image else [],
        }
        rows.append(without_ignored({"quantity": quantity, "product": without_ignored(product)}))
    total = Decimal(str(order.raw.get("total_inc_tax") or 0))
    return without_ignored({"line_items": rows, "items": rows, "total_inc_tax": four_places(total)})


def is_discounted(order: Order) -> bool:
    total = order.money("coupon_discount") + order.money("discount_amount")
    return total > 0 or any(line.discounts for line in order.lines)


def coupon_codes(order: Order) -> list[str]:
    codes: list[str] = unique([discount.get("code") for line in order.lines for discount in line.discounts])
    if not codes and order.money("coupon_discount") > 0:
        codes = unique(list(order.own_coupon_codes))
    return codes


def categories_of(lines: Sequence[Line], shop: Shop) -> list[str]:
    return unique([name for line in lines for name in shop.category_names(line.product_id)])


def options(line: Line) -> list[str]:
    return [
        f"{option.get('display_name') or ''}: {option.get('display_value') or ''}"
        for option in line.raw.get("product_options") or []
    ]


def status_name(order: Order) -> str:
    return STATUS_NAMES.get(order.status_id) or str(order.raw.get("status") or "")


def channel_id(order: Order) -> int:
    return int(order.raw.get("channel_id") or 1)


def four_places(amount: Decimal) -> Decimal:
    return amount.quantize(Decimal("0.0001"), rounding=ROUND_HALF_UP).normalize() + 0


def without_ignored(properties: Properties) -> Properties:
    """Less the values that Klaviyo ignores: 0, None and "". False and empty lists stay."""
    return {name: value for name, value in properties.items() if not is_ignored(value)}


def is_ignored(value: object) -> bool:
    if value is None or value == "":
        return True
    return isinstance(value, int | Decimal) and not isinstance(value, bool) and value == 0


def within_limits(value: object) -> Any:
    """Less what Klaviyo refuses in any value: texts above 100 KB are cut behind a character, lists after 4,000 items.

    The limit of a whole request, 5 MB, is not looked after here.
    """
    if isinstance(value, dict):
        return {name: within_limits(part) for name, part in value.items()}
    if isinstance(value, list):
        return [within_limits(part) for part in value[:4_000]]
    if isinstance(value, str):
        return value.encode()[:100_000].decode(errors="ignore")
    return value
