"""Customers, catalog and the store itself: what the program reads of each, and nothing else."""

from datetime import datetime
from decimal import Decimal

from msgspec import Struct

from bcklaviyo_gui.bigcommerce.order_shapes import ZERO, Int, check_money


class StoreCredit(Struct, frozen=True, gc=False):
    """An amount that the store owes a customer."""

    amount: Decimal = ZERO

    def __post_init__(self) -> None:
        check_money(self, "amount")


class CustomerFields(Struct, frozen=True):
    """The fields of a customer that the answer holds as they are used."""

    id: Int
    email: str = ""
    first_name: str = ""
    last_name: str = ""
    phone: str = ""
    customer_group_id: Int = 0
    origin_channel_id: Int | None = None


class Customer(CustomerFields, frozen=True, kw_only=True):
    """An account of the store; guests never appear here. `customer_group_id` 0 is none."""

    date_created: datetime
    date_modified: datetime
    store_credit_amounts: tuple[StoreCredit, ...] = ()
    channel_ids: tuple[int, ...] = ()


class CustomerGroup(Struct, frozen=True):
    """A group of customers."""

    id: Int
    name: str = ""


class Category(Struct, frozen=True):
    """A category of the catalog; `parent_id` 0 is the top."""

    category_id: Int
    parent_id: Int = 0
    name: str = ""


class Product(Struct, frozen=True):
    """A product of the catalog. `custom_url_path` is a path of the storefront, `image_url` is whole."""

    id: Int
    name: str = ""
    categories: tuple[int, ...] = ()
    custom_url_path: str | None = None
    image_url: str | None = None
    date_modified: datetime | None = None


class Store(Struct, frozen=True):
    """The store itself. `timezone` is an IANA name, or "" and then `raw_offset_s` (seconds east of UTC) must do."""

    id: str = ""
    name: str = ""
    timezone: str = ""
    raw_offset_s: int = 0
    currency: str = ""
    country_code: str = ""
    plan_name: str = ""
    secure_url: str = ""
    domain: str = ""


class Site(Struct, frozen=True):
    """The storefront of a channel."""

    channel_id: Int
    url: str = ""
