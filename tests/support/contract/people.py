"""Who a person is: usable emails, telephone numbers, and the state of everybody's profile in Klaviyo."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

import phonenumbers
from email_validator import EmailNotValidError, validate_email

SWALLOWED_DOMAINS = ("example.com", "example.net", "example.org", "test.com")
RESERVED_NAMES = ("test", "example", "invalid", "localhost", "local", "onion", "arpa")


def normalise(email: str | None) -> str:
    """The email trimmed and lower-cased; "" for none."""
    return (email or "").strip().lower()


def fault_of(email: str) -> str | None:
    """Why this normalised email is of no use: `no_email`, `bad_email`, `dropped_email`; None when it is usable."""
    if not email:
        return "no_email"
    local, _, domain = email.rpartition("@")
    reserved = is_swallowed(domain)
    if len(email) >= 100 or not is_well_formed(f"{local}@klaviyo.com" if reserved else email):
        return "bad_email"
    return "dropped_email" if reserved else None


def is_swallowed(domain: str) -> bool:
    """Whether the destination accepts mail addresses of this domain and then drops them in silence."""
    if domain.rpartition(".")[2] in RESERVED_NAMES:
        return True
    return any(domain == name or domain.endswith("." + name) for name in SWALLOWED_DOMAINS)


def is_well_formed(email: str) -> bool:
    try:
        validate_email(email, check_deliverability=False)
    except EmailNotValidError:
        return False
    return True


def e164(text: str | None, country: str) -> str | None:
    """The number in E.164 when it is a valid one, dialled from `country` (ISO 3166 two letters); else None."""
    try:
        number = phonenumbers.parse(text or "", country or None)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


@dataclass
class ExpectedProfile:
    """The state one person's profile should have in Klaviyo. Absent fields are None or not in their dictionary."""

    email: str | None = None
    external_id: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    phone_number: str | None = None
    location: dict[str, str] = field(default_factory=dict)
    properties: dict[str, Any] = field(default_factory=dict)

    @property
    def key(self) -> str:
        return f"external_id:{self.external_id}" if self.external_id else f"email:{self.email}"


@dataclass(frozen=True)
class Sending:
    """What one profile request says. None and missing keys are left out of it; `unset` names properties to remove."""

    email: str
    external_id: str | None
    first_name: str | None
    last_name: str | None
    phone_number: str | None
    location: Mapping[str, str]
    properties: Mapping[str, str | int | Decimal | list[int]]
    unset: tuple[str, ...] = ()


class People:
    """Klaviyo's profiles as the requests so far should have left them."""

    def __init__(self) -> None:
        self.profiles: list[ExpectedProfile] = []

    def with_external_id(self, external_id: str) -> ExpectedProfile | None:
        return next((p for p in self.profiles if p.external_id == external_id), None)

    def with_email(self, email: str) -> ExpectedProfile | None:
        return next((p for p in self.profiles if p.email == email), None)

    def touch(self, kind: str, value: str) -> None:
        """An event came under this one identifier: the person exists from then on, if only by that."""
        if kind == "email" and self.with_email(value) is None:
            self.profiles.append(ExpectedProfile(email=value))
        if kind == "external_id" and self.with_external_id(value) is None:
            self.profiles.append(ExpectedProfile(external_id=value))

    def whose(self, sending: Sending) -> ExpectedProfile | None:
        """The profile that a request is written to; one with the email goes before one with the external id."""
        by_id = self.with_external_id(sending.external_id) if sending.external_id else None
        return self.with_email(sending.email) or by_id

    def send(self, sending: Sending) -> bool:
        """Write a profile. False when its email is another profile's: that one is updated, without the external id."""
        by_email = self.with_email(sending.email)
        by_id = self.with_external_id(sending.external_id) if sending.external_id else None
        if by_id is not None and by_email is not None and by_id is not by_email:
            self._write(by_email, sending)
            return False
        person = by_id or by_email
        if person is None:
            person = ExpectedProfile()
            self.profiles.append(person)
        if any(one.phone_number == sending.phone_number for one in self.profiles if one is not person):
            # It stands in somebody else's profile, whoever has the number in the store by now.
            sending = replace(sending, phone_number=None)
        self._write(person, sending)
        person.email = sending.email
        person.external_id = sending.external_id or person.external_id
        return True

    def _write(self, person: ExpectedProfile, sending: Sending) -> None:
        person.first_name = sending.first_name or person.first_name
        person.last_name = sending.last_name or person.last_name
        person.phone_number = sending.phone_number or person.phone_number
        person.location = {**person.location, **sending.location}
        person.properties = {**person.properties, **sending.properties}
        for name in sending.unset:
            person.properties.pop(name, None)
