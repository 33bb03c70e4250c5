"""Events and profiles as Klaviyo takes them, and their JSON (shapes of revision 2026-07-15).

Money travels as Decimal from the source to the digits of the JSON number. The Decimals in events and profiles have been
through `plain`, so that their text is the number that Klaviyo should show.
"""

import enum
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import TypeAlias, Union

import msgspec

from bcklaviyo_gui.domain.metrics import Metric
from bcklaviyo_gui.local import typed_json

PropertyValue: TypeAlias = Union[str, int, bool, Decimal, Sequence["PropertyValue"], Mapping[str, "PropertyValue"]]  # noqa: UP007

_HASH_BYTES = 16
_FOUR_PLACES = Decimal("0.0001")
_ONE = Decimal(1)
_ZERO = Decimal(0)
# Any amount of an order's size keeps all its digits before it is rounded once.
_EXACT = Context(prec=60, rounding=ROUND_HALF_UP)


def plain(amount: Decimal) -> Decimal:
    """The amount with at most 4 decimals (half up), no trailing zeros, no exponent and no minus before zero."""
    rounded = amount.quantize(_FOUR_PLACES, context=_EXACT)
    if not rounded:
        return _ZERO
    short = rounded.normalize(_EXACT)
    return short if short.as_tuple().exponent <= 0 else short.quantize(_ONE, context=_EXACT)  # type: ignore[operator]  # finite, so a number


class IdentityKind(enum.Enum):
    """By which identifier Klaviyo finds a profile; the values are its attribute names."""

    EMAIL = "email"
    EXTERNAL_ID = "external_id"


@dataclass(frozen=True, slots=True)
class Identity:
    """Whose event it is: exactly one identifier, because Klaviyo writes a second one onto the profile."""

    kind: IdentityKind
    value: str

    def attributes(self) -> dict[str, str]:
        """The attributes of the event's profile."""
        return {self.kind.value: self.value}


@dataclass(frozen=True, slots=True)
class Event:
    """One Klaviyo event. What follows `identity` only decides whether it may start flows; it is not sent."""

    metric: Metric
    unique_id: str
    order_id: int
    time: datetime
    value: Decimal
    currency: str
    properties: dict[str, PropertyValue]
    identity: Identity
    changed_at: datetime
    known_before: bool
    is_outdated: bool = False
    """What it reports has been undone already."""


@dataclass(frozen=True, slots=True)
class Location:
    """Where a person was billed; `country` is its name."""

    city: str | None = None
    region: str | None = None
    zip: str | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Profile:
    """What is said of one person. What is None or empty is not sent, and so left standing in Klaviyo."""

    email: str | None
    external_id: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    phone_number: str | None = None
    location: Location | None = None
    properties: Mapping[str, PropertyValue] = field(default_factory=dict)
    unset: tuple[str, ...] = ()
    """Names of properties that Klaviyo should forget."""


def event_attributes(event: Event, *, backfill: bool) -> bytes:
    """The JSON object of the event's `attributes`, without its profile. With `backfill` it starts no flow."""
    attributes: dict[str, object] = {
        "properties": event.properties,
        "time": event.time.astimezone(UTC).isoformat(timespec="seconds"),
        "value": event.value,
        "value_currency": event.currency,
        "unique_id": event.unique_id,
    }
    if backfill:
        attributes["backfill"] = True
    attributes["metric"] = _METRICS[event.metric]
    return _encode(attributes)


class _Item(msgspec.Struct, frozen=True, rename={"name": "Name"}):
    name: str | None = None


class _ItemAttributes(msgspec.Struct, frozen=True):
    properties: _Item


def item_name(attributes: bytes) -> str | None:
    """The product's name in the attributes of an Ordered Product; it is kept nowhere else."""
    return typed_json.decode(attributes, _ItemAttributes).properties.name


def as_history(attributes: bytes) -> bytes:
    """The attributes of an event that was encoded without `backfill`, with it."""
    return attributes[:-1] + b',"backfill":true}'


def identity_profile(identity: Identity) -> bytes:
    """The JSON of an event's `profile`: its one identifier and nothing else."""
    return _encode({"data": {"type": "profile", "attributes": identity.attributes()}})


def profile_data(profile: Profile) -> bytes:
    """The JSON of the `data` object, the same for an import job's row and for the single endpoint."""
    data: dict[str, object] = {"type": "profile", "attributes": _profile_attributes(profile)}
    if profile.unset:
        data["meta"] = {"patch_properties": {"unset": list(profile.unset)}}
    return _encode(data)


def profile_hash(profile: Profile) -> bytes:
    """16 bytes that change exactly when what is said of the person does; `unset` is no fact, and left out."""
    facts = _SORTED.encode(_profile_attributes(profile))
    return hashlib.blake2b(facts, digest_size=_HASH_BYTES).digest()


def _profile_attributes(profile: Profile) -> dict[str, object]:
    attributes: dict[str, object] = {
        "email": profile.email,
        "external_id": profile.external_id,
        "first_name": profile.first_name,
        "last_name": profile.last_name,
        "phone_number": profile.phone_number,
        "location": _location(profile.location) if profile.location else None,
        "properties": profile.properties,
    }
    return {name: value for name, value in attributes.items() if value}


def _location(location: Location) -> dict[str, str]:
    fields = {"city": location.city, "region": location.region, "zip": location.zip, "country": location.country}
    return {name: value for name, value in fields.items() if value}


_METRICS = {metric: {"data": {"type": "metric", "attributes": {"name": metric.value}}} for metric in Metric}
_encode = msgspec.json.Encoder(decimal_format="number").encode
_SORTED = msgspec.json.Encoder(decimal_format="number", order="sorted")
