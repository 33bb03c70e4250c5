"""Customers and guests as Klaviyo profiles."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from bcklaviyo_gui.bigcommerce.order_shapes import Order
from bcklaviyo_gui.bigcommerce.store_shapes import Customer
from bcklaviyo_gui.domain.emails import normalise_email
from bcklaviyo_gui.klaviyo.payloads import Location, Profile, PropertyValue, plain
from bcklaviyo_gui.mapping.identity import valid_phone
from bcklaviyo_gui.mapping.rules import Rules

CUSTOMER_GROUP = "Customer Group"


@dataclass(frozen=True, slots=True)
class NewestOrder:
    """What a person's newest placed order says of the person, as the billing address has it; `email` is normalised."""

    order_id: int
    date_created: datetime
    email: str
    first_name: str
    last_name: str
    phone: str
    country_iso2: str
    city: str
    region: str
    zip: str
    country: str


@dataclass(frozen=True, slots=True)
class PhoneVerdict:
    """The number to send, if any. `left_out`: there was one, and it is not valid."""

    e164: str | None
    left_out: bool


def newest_order(order: Order) -> NewestOrder:
    """What this order says of its buyer."""
    address = order.billing_address
    return NewestOrder(
        order_id=order.id,
        date_created=order.date_created,
        email=normalise_email(address.email),
        first_name=address.first_name,
        last_name=address.last_name,
        phone=address.phone,
        country_iso2=address.country_iso2,
        city=address.city,
        region=address.state,
        zip=address.zip,
        country=address.country,
    )


def phone_of(customer: Customer | None, newest: NewestOrder | None, rules: Rules) -> PhoneVerdict:
    """The account's phone, else that of the newest order, if it is valid for its country.

    Whether somebody else of the store has it too is for the caller to see: then it is left out of both.
    """
    text = (customer.phone.strip() if customer else "") or (newest.phone.strip() if newest else "")
    if not text:
        return PhoneVerdict(None, left_out=False)
    e164 = valid_phone(text, (newest.country_iso2.strip() if newest else "") or rules.default_country)
    return PhoneVerdict(e164, left_out=e164 is None)


def customer_profile(
    customer: Customer,
    group_name: str | None,
    had_group: bool,
    newest: NewestOrder | None,
    phone: str | None,
    with_location: bool,
    rules: Rules,
) -> Profile:
    """The profile of an account. `had_group`: a group was sent before; `phone` in E.164 form."""
    properties: dict[str, PropertyValue] = {}
    if group_name:
        properties[CUSTOMER_GROUP] = group_name
    # 0 is sent: an old balance left standing would be mailed.
    properties["Store Credit"] = plain(sum((credit.amount for credit in customer.store_credit_amounts), Decimal(0)))
    if customer.origin_channel_id is not None:
        properties["BigCommerce Original Channel ID"] = customer.origin_channel_id
    if customer.channel_ids:
        properties["BigCommerce Channel IDs"] = list(customer.channel_ids)
    return Profile(
        email=normalise_email(customer.email) or None,
        external_id=str(customer.id) if rules.external_ids else None,
        first_name=customer.first_name or None,
        last_name=customer.last_name or None,
        phone_number=phone,
        location=_location(newest) if newest and with_location else None,
        properties=properties,
        unset=(CUSTOMER_GROUP,) if had_group and not group_name else (),
    )


def guest_profile(newest: NewestOrder, phone: str | None) -> Profile:
    """The profile of a buyer without an account."""
    return Profile(
        email=newest.email or None,
        first_name=newest.first_name or None,
        last_name=newest.last_name or None,
        phone_number=phone,
        location=_location(newest),
    )


def _location(newest: NewestOrder) -> Location | None:
    location = Location(
        city=newest.city or None, region=newest.region or None, zip=newest.zip or None, country=newest.country or None
    )
    return None if location == Location() else location
