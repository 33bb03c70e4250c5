"""Who placed which orders and has which telephone number, and what a customer's profile says."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from tests.support.contract.orders import four_places
from tests.support.contract.people import Sending, e164, normalise
from tests.support.contract.shop import Order, Shop


@dataclass(frozen=True)
class Person:
    """`("customer", id)` or `("guest", email)`."""

    kind: str
    id: int | str


class PeopleView:
    """Who placed which orders, and who has which telephone number, in the whole store at one moment."""

    def __init__(self, shop: Shop, orders: dict[int, Order], accepted: set[int]) -> None:
        self.shop = shop
        self.placed: dict[Person, list[Order]] = {}
        for order in orders.values():
            person = self._person_of(order, accepted)
            if order.is_placed and person is not None:
                self.placed.setdefault(person, []).append(order)
        self.newest = {
            person: max(orders, key=lambda order: (order.date_created, order.id))
            for person, orders in self.placed.items()
        }
        self._owners = self._phone_owners()

    def phone_of(self, person: Person, newest: Order | None) -> tuple[str | None, bool]:
        """(E.164 or None, whether there is a number that is left out)."""
        text, country = self._candidate(person, newest)
        number = e164(text, country)
        if number and len(self._owners.get(number, set())) > 1:
            number = None
        return number, bool(text) and number is None

    def _person_of(self, order: Order, accepted: set[int]) -> Person | None:
        if order.customer_id and (order.customer_id in self.shop.customers or order.customer_id in accepted):
            return Person("customer", order.customer_id)
        if order.billing_email in self.shop.accounts:
            return Person("customer", self.shop.accounts[order.billing_email])
        return Person("guest", order.billing_email) if order.billing_email else None

    def _candidate(self, person: Person, newest: Order | None) -> tuple[str, str]:
        """(the number as it stands in the store, the country that it is dialled in)."""
        billing = newest.billing if newest else {}
        own = self.shop.customers.get(int(person.id), {}).get("phone") if person.kind == "customer" else None
        text = (own or "").strip() or (billing.get("phone") or "").strip()
        return text, (billing.get("country_iso2") or "").upper() or self.shop.country_code()

    def _phone_owners(self) -> dict[str, set[str]]:
        people: dict[Person, str] = {
            Person("customer", customer_id): self.shop.account_email(customer_id) or ""
            for customer_id in self.shop.customers
        }
        people.update({person: str(person.id) for person in self.newest if person.kind == "guest"})
        owners: dict[str, set[str]] = {}
        for person, email in people.items():
            number = e164(*self._candidate(person, self.newest.get(person)))
            if number and email:
                owners.setdefault(number, set()).add(email)
        return owners


def customer_sending(
    shop: Shop, customer_id: int, phone: str | None, location: dict[str, str], external_ids: bool
) -> Sending:
    row = shop.customers[customer_id]
    group = shop.groups.get(row.get("customer_group_id") or 0)
    credit = sum((Decimal(str(part["amount"])) for part in row.get("store_credit_amounts") or []), Decimal(0))
    properties: dict[str, Any] = {"Store Credit": four_places(credit)}
    if group:
        properties["Customer Group"] = group
    if row.get("origin_channel_id") is not None:
        properties["BigCommerce Original Channel ID"] = row["origin_channel_id"]
    if row.get("channel_ids"):
        properties["BigCommerce Channel IDs"] = list(row["channel_ids"])
    return Sending(
        email=normalise(row.get("email")),
        external_id=str(customer_id) if external_ids else None,
        first_name=row.get("first_name") or None,
        last_name=row.get("last_name") or None,
        phone_number=phone,
        location=location,
        properties=properties,
        unset=() if group else ("Customer Group",),
    )


def location_of(newest: Order | None) -> dict[str, str]:
    if newest is None:
        return {}
    names = {"city": "city", "region": "state", "zip": "zip", "country": "country"}
    return {ours: newest.billing[theirs] for ours, theirs in names.items() if newest.billing.get(theirs)}
