"""Customers, groups, the catalog and refunds as BigCommerce's APIs word them."""

from __future__ import annotations

from datetime import UTC, datetime

from bcklaviyo_gui.demo.bigcommerce.order_json import Json, rfc2822
from bcklaviyo_gui.demo.made_store.records import Category, Customer, Group, Product, Refund
from bcklaviyo_gui.demo.wire import iso_offset

CDN = "https://cdn11.larkfield-images.co/s-demo"


def iso(moment: int) -> str:
    """`2024-05-14T09:34:00Z`, as v3 writes dates."""
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def customer_json(customer: Customer, *, store_credit: bool = True) -> Json:
    """A v3 customer; the store credit comes only when it was asked for."""
    data: Json = {
        "id": customer.id,
        "email": customer.email,
        "first_name": customer.first_name,
        "last_name": customer.last_name,
        "company": "",
        "phone": customer.phone,
        "registration_ip_address": "",
        "notes": "",
        "tax_exempt_category": "",
        "customer_group_id": customer.group_id,
        "date_created": iso(customer.created),
        "date_modified": iso(customer.modified),
        "address_count": 1,
        "attribute_count": 0,
        "authentication": {"force_password_reset": False},
        "accepts_product_review_abandoned_cart_emails": customer.id % 2 == 0,
        "origin_channel_id": customer.origin_channel_id,
        "channel_ids": list(customer.channel_ids),
    }
    if store_credit:
        data["store_credit_amounts"] = [{"amount": customer.store_credit / 10_000}]
    return data


def group_json(group: Group) -> Json:
    return {
        "id": group.id,
        "name": group.name,
        "is_default": group.id == 1,
        "category_access": {"type": "all"},
        "is_group_for_guests": False,
        "date_created": rfc2822(1_600_000_000),
        "date_modified": rfc2822(1_600_000_000),
    }


def category_json(category: Category) -> Json:
    return {
        "category_id": category.category_id,
        "category_uuid": f"{category.category_id:08x}-5e1d-4c72-9fa0-e1a3f7be4a34",
        "parent_id": category.parent_id,
        "tree_id": 1,
        "name": category.name,
        "description": "",
        "views": 0,
        "sort_order": 0,
        "page_title": "",
        "meta_keywords": [],
        "meta_description": "",
        "layout_file": "category.html",
        "image_url": "",
        "is_visible": True,
        "search_keywords": "",
        "default_product_sort": "use_store_settings",
        "url": {"path": f"/c{category.category_id}/", "is_customized": False},
    }


def brand_json(brand_id: int, name: str) -> Json:
    return {
        "id": brand_id,
        "name": name,
        "page_title": "",
        "meta_keywords": [""],
        "meta_description": "",
        "search_keywords": "",
        "image_url": "",
        "custom_url": {"url": f"/brands/{brand_id}/", "is_customized": False},
    }


def product_json(product: Product, *, primary_image: bool = True) -> Json:
    """A v3 product; its image comes only when it was asked for."""
    data: Json = {
        "id": product.id,
        "name": product.name,
        "type": "digital" if product.kind == "digital" else "physical",
        "sku": product.sku,
        "description": "",
        "weight": 1.0,
        "price": product.price / 10_000,
        "cost_price": product.cost / 10_000,
        "retail_price": 0.0,
        "sale_price": 0.0,
        "calculated_price": product.price / 10_000,
        "categories": list(product.categories),
        "brand_id": product.brand_id,
        "is_visible": True,
        "condition": "New",
        "custom_url": {"url": product.url, "is_customized": False},
        "date_created": iso_offset(product.created),
        "date_modified": iso_offset(product.modified),
    }
    if primary_image and product.image:
        data["primary_image"] = _image_json(product)
    return data


def _image_json(product: Product) -> Json:
    stem, _, ending = product.image.rpartition(".")
    return {
        "id": product.id * 7,
        "product_id": product.id,
        "is_thumbnail": True,
        "sort_order": 0,
        "description": "",
        "image_file": product.image.removeprefix("/"),
        "url_zoom": f"{CDN}{stem}.1280.1280.{ending}",
        "url_standard": f"{CDN}{stem}.386.513.{ending}",
        "url_thumbnail": f"{CDN}{stem}.220.290.{ending}",
        "url_tiny": f"{CDN}{stem}.44.58.{ending}",
        "date_modified": iso_offset(product.modified),
    }


def refund_json(refund: Refund) -> Json:
    """A v3 refund; one made without a payment provider has no payments."""
    payment = {
        "id": refund.id * 2,
        "provider_id": "braintree",
        "amount": refund.total / 10_000,
        "offline": False,
        "is_declined": refund.declined,
        "declined_message": "Declined by the bank" if refund.declined else "",
    }
    data: Json = {
        "id": refund.id,
        "order_id": refund.order_id,
        "user_id": 1,
        "created": iso(refund.created),
        "reason": refund.reason,
        "total_amount": refund.total / 10_000,
        "total_tax": refund.tax / 10_000,
        "uses_merchant_override_values": False,
        "items": [
            {
                "item_type": item.item_type,
                "item_id": item.item_id,
                "quantity": item.quantity,
                "requested_amount": item.amount / 10_000,
                "reason": refund.reason,
                "adjustments": [],
            }
            for item in refund.items
        ],
    }
    if not refund.without_payments:
        data["payments"] = [payment]
    return data
