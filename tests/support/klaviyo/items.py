"""Events and profiles as they are handed to the client, made up."""

import json
from decimal import Decimal

from bcklaviyo_gui.domain.metrics import Metric
from bcklaviyo_gui.klaviyo.batching import OutboxItem, ProfileItem, fill_batch, fill_profiles
from bcklaviyo_gui.klaviyo.payloads import Identity, IdentityKind, Profile, identity_profile, profile_data


def event_item(seq: int, who: str = "a@shop.de", note: str = "") -> OutboxItem:
    """An event of unique id `u<seq>` that the demo account takes, if it takes the email."""
    identity = Identity(IdentityKind.EMAIL, who)
    attributes = {
        "properties": {"note": note, "Event ID": f"u{seq}"},
        "time": "2025-01-01T00:00:00+00:00",
        "value": 1.5,
        "value_currency": "EUR",
        "unique_id": f"u{seq}",
        "metric": {"data": {"type": "metric", "attributes": {"name": "Placed Order"}}},
    }
    return packed(seq, identity_profile(identity), json.dumps(attributes, ensure_ascii=False).encode())


def packed(seq: int, profile: bytes, attributes: bytes) -> OutboxItem:
    """An event of this JSON; what a preview alone reads is made up."""
    return OutboxItem(
        seq=seq,
        metric=Metric.PLACED_ORDER,
        unique_id=f"u{seq}",
        order_id=seq,
        identity=Identity(IdentityKind.EMAIL, "a@shop.de"),
        time=1_735_689_600,
        value=Decimal("1.5"),
        currency="EUR",
        profile=profile,
        attributes=attributes,
    )


def profile_item(email: str = "a@shop.de") -> ProfileItem:
    """A profile that is only an email."""
    profile = Profile(email)
    return ProfileItem(profile, profile_data(profile))


A_BATCH = fill_batch([event_item(1)])
AN_EVENT = event_item(1)
AN_IMPORT = fill_profiles([profile_item()])
A_PROFILE = profile_item()
