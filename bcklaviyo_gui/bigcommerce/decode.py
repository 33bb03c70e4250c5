"""The bodies of BigCommerce's answers as records.

All functions raise ContractBroken for an answer that is broken as a whole.
"""

from datetime import datetime
from operator import attrgetter
from typing import TypeVar

from msgspec import Struct

from bcklaviyo_gui.bigcommerce.consignments import WARNING, Consignments, gather, tidy_order
from bcklaviyo_gui.bigcommerce.dates import parse_moment
from bcklaviyo_gui.bigcommerce.order_shapes import (
    ORDER_MONEY,
    Int,
    Line,
    Order,
    OrderCoupon,
    OrderFields,
    Refund,
    RefundFields,
    Shipment,
    ShipmentFields,
    check_money,
    lines_by_id,
)
from bcklaviyo_gui.bigcommerce.pages import Decoded, FieldBroken, Shape, reader
from bcklaviyo_gui.bigcommerce.store_shapes import (
    Category,
    Customer,
    CustomerFields,
    CustomerGroup,
    Product,
    Site,
    Store,
    StoreCredit,
)
from bcklaviyo_gui.domain.errors import ContractBroken
from bcklaviyo_gui.domain.messages import Message

T = TypeVar("T")


def decode_orders(body: bytes) -> Decoded[Order]:
    """A page of `GET /v2/orders`."""
    return _ORDERS.read(body)


def decode_order(body: bytes) -> Decoded[Order]:
    """The one order of `GET /v2/orders/{id}`: in `records`, or in `broken`."""
    return _ORDERS.read_one(body)


def decode_lines(body: bytes) -> Decoded[Line]:
    """A page of `GET /v2/orders/{id}/products`."""
    return _LINES.read(body)


def decode_coupons(body: bytes) -> Decoded[OrderCoupon]:
    """A page of `GET /v2/orders/{id}/coupons`."""
    return _COUPONS.read(body)


def decode_refunds(body: bytes) -> Decoded[Refund]:
    """A page of `GET /v3/orders/payment_actions/refunds`, declined ones too."""
    return _REFUNDS.read(body)


def decode_shipments(body: bytes) -> Decoded[Shipment]:
    """The answer of `GET /v2/orders/{id}/shipments`."""
    return _SHIPMENTS.read(body)


def decode_customers(body: bytes) -> Decoded[Customer]:
    """A page of `GET /v3/customers?include=storecredit`."""
    return _CUSTOMERS.read(body)


def decode_groups(body: bytes) -> Decoded[CustomerGroup]:
    """A page of `GET /v2/customer_groups`."""
    return _GROUPS.read(body)


def decode_products(body: bytes) -> Decoded[Product]:
    """A page of `GET /v3/catalog/products?include=primary_image`; with `include_fields=id` only the ids are set."""
    return _PRODUCTS.read(body)


def decode_categories(body: bytes) -> Decoded[Category]:
    """A page of `GET /v3/catalog/trees/categories`."""
    return _CATEGORIES.read(body)


def decode_sites(body: bytes) -> Decoded[Site]:
    """A page of `GET /v3/sites`."""
    return _SITES.read(body)


def decode_store(body: bytes) -> Store:
    """The answer of `GET /v2/store`."""
    decoded = _STORE.read_one(body)
    if not decoded.records:
        field = decoded.broken[0].field if decoded.broken else None
        raise ContractBroken(Message("The store is not described."), endpoint=_STORE.shape.endpoint, field=field)
    return decoded.records[0]


class _WireOrder(OrderFields, frozen=True, kw_only=True):
    date_created: str
    date_modified: str
    date_shipped: str = ""
    consignments: list[Consignments] | Consignments | None = None

    def __post_init__(self) -> None:
        check_money(self, *ORDER_MONEY)


_order_fields = attrgetter(*OrderFields.__struct_fields__)


def _order(wire: _WireOrder) -> Order:
    lines: list[Line] = []
    whole = gather(wire.consignments, lines)
    return Order(
        *_order_fields(wire),
        date_created=_moment(wire.date_created, "date_created"),
        date_modified=_moment(wire.date_modified, "date_modified"),
        date_shipped=_moment(wire.date_shipped, "date_shipped") if wire.date_shipped else None,
        inline_lines=lines_by_id(lines),
        inline_is_whole=None if whole else False,
    )


class _WireRefund(RefundFields, frozen=True, kw_only=True):
    created: str

    def __post_init__(self) -> None:
        check_money(self, "total_amount", "total_tax")


_refund_fields = attrgetter(*RefundFields.__struct_fields__)


def _refund(wire: _WireRefund) -> Refund:
    return Refund(*_refund_fields(wire), created=_moment(wire.created, "created"))


class _WireShipment(ShipmentFields, frozen=True, kw_only=True):
    date_created: str = ""


_shipment_fields = attrgetter(*ShipmentFields.__struct_fields__)


def _shipment(wire: _WireShipment) -> Shipment:
    created = _moment(wire.date_created, "date_created") if wire.date_created else None
    return Shipment(*_shipment_fields(wire), date_created=created)


class _WireCustomer(CustomerFields, frozen=True, kw_only=True):
    date_created: str
    date_modified: str
    store_credit_amounts: tuple[StoreCredit, ...] | None = None
    channel_ids: tuple[Int, ...] | None = None


_customer_fields = attrgetter(*CustomerFields.__struct_fields__)


def _customer(wire: _WireCustomer) -> Customer:
    return Customer(
        *_customer_fields(wire),
        date_created=_moment(wire.date_created, "date_created"),
        date_modified=_moment(wire.date_modified, "date_modified"),
        store_credit_amounts=wire.store_credit_amounts or (),
        channel_ids=wire.channel_ids or (),
    )


class _CustomUrl(Struct, frozen=True):
    url: str | None = None


class _Image(Struct, frozen=True):
    url_standard: str | None = None
    url_zoom: str | None = None
    url_thumbnail: str | None = None


class _WireProduct(Struct, frozen=True):
    id: Int
    name: str = ""
    categories: tuple[Int, ...] | None = None
    custom_url: _CustomUrl | None = None
    primary_image: _Image | None = None
    date_modified: str | None = None


def _product(wire: _WireProduct) -> Product:
    image = wire.primary_image
    return Product(
        id=wire.id,
        name=wire.name,
        categories=wire.categories or (),
        custom_url_path=(wire.custom_url.url or None) if wire.custom_url else None,
        image_url=(image.url_standard or image.url_zoom or image.url_thumbnail or None) if image else None,
        date_modified=_moment(wire.date_modified, "date_modified") if wire.date_modified else None,
    )


class _Timezone(Struct, frozen=True):
    name: str = ""
    raw_offset: int = 0


class _WireStore(Struct, frozen=True):
    id: str = ""
    name: str = ""
    timezone: _Timezone | None = None
    currency: str = ""
    country_code: str = ""
    plan_name: str = ""
    secure_url: str = ""
    domain: str = ""


def _store(wire: _WireStore) -> Store:
    if wire.timezone is None:
        raise FieldBroken("timezone", Message("Missing: without it no day can be told from the next"))
    return Store(
        id=wire.id,
        name=wire.name,
        timezone=wire.timezone.name,
        raw_offset_s=wire.timezone.raw_offset,
        currency=wire.currency,
        country_code=wire.country_code,
        plan_name=wire.plan_name,
        secure_url=wire.secure_url,
        domain=wire.domain,
    )


def _moment(text: str, field: str) -> datetime:
    try:
        return parse_moment(text)
    except ValueError:
        raise FieldBroken(field, Message("Not a date")) from None


def _same(record: T) -> T:
    return record


_ORDERS = reader(Shape("GET /v2/orders", _WireOrder, _order, tidy=tidy_order, marker=WARNING.encode()))
_LINES = reader(Shape("GET /v2/orders/{id}/products", Line, _same))
_COUPONS = reader(Shape("GET /v2/orders/{id}/coupons", OrderCoupon, _same))
_REFUNDS = reader(
    Shape("GET /v3/orders/payment_actions/refunds", _WireRefund, _refund, in_envelope=True, order_field="order_id")
)
_SHIPMENTS = reader(Shape("GET /v2/orders/{id}/shipments", _WireShipment, _shipment))
_CUSTOMERS = reader(Shape("GET /v3/customers", _WireCustomer, _customer, in_envelope=True))
_GROUPS = reader(Shape("GET /v2/customer_groups", CustomerGroup, _same))
_PRODUCTS = reader(Shape("GET /v3/catalog/products", _WireProduct, _product, in_envelope=True))
_CATEGORIES = reader(
    Shape("GET /v3/catalog/trees/categories", Category, _same, in_envelope=True, id_field="category_id")
)
_SITES = reader(Shape("GET /v3/sites", Site, _same, in_envelope=True))
_STORE = reader(Shape("GET /v2/store", _WireStore, _store))
