"""Request bodies joined from parts that are JSON already, and the way back from a JSON pointer to the part it names.

Nothing is encoded twice: an event's bytes in the outbox are the bytes that are sent.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from bcklaviyo_gui.domain.metrics import Metric
from bcklaviyo_gui.klaviyo.payloads import Identity, Profile

# A bulk request takes 1,000 events or 10,000 profiles, and 5 MB; a tenth of it stays free, to be sure.
MAX_EVENTS = 1_000
MAX_PROFILES = 10_000
MAX_BYTES = 4_500_000
# Klaviyo's own limit (rate limits and errors): nothing above it leaves.
REQUEST_BYTES_MAX = 5_000_000

_EVENTS_HEAD = b'{"data":{"type":"event-bulk-create-job","attributes":{"events-bulk-create":{"data":['
_EVENTS_TAIL = b"]}}}}"
_GROUP_HEAD = b'{"type":"event-bulk-create","attributes":{"profile":'
_GROUP_MIDDLE = b',"events":{"data":['
_GROUP_TAIL = b"]}}}"
_EVENT_HEAD = b'{"type":"event","attributes":'
_PROFILES_HEAD = b'{"data":{"type":"profile-bulk-import-job","attributes":{"profiles":{"data":['
_PROFILES_TAIL = b"]}}}}"

_EVENTS_FRAME = len(_EVENTS_HEAD) + len(_EVENTS_TAIL)
_GROUP_FRAME = len(_GROUP_HEAD) + len(_GROUP_MIDDLE) + len(_GROUP_TAIL)
_EVENT_FRAME = len(_EVENT_HEAD) + 1

_EVENT_POINTER = re.compile(r"/data/attributes/events-bulk-create/data/(\d+)(?:/attributes/events/data/(\d+))?(?:/|$)")
_PROFILE_POINTER = re.compile(r"/data/attributes/profiles/data/(\d+)(?:/|$)")


@dataclass(frozen=True, slots=True)
class OutboxItem:
    """An event to be sent: `profile` and `attributes` (without the profile) are its JSON, the rest says what is in it.

    `seq` is the sender's number for it, `time` is in seconds since 1970.
    """

    seq: int
    metric: Metric
    unique_id: str
    order_id: int
    identity: Identity
    time: int
    value: Decimal
    currency: str
    profile: bytes
    attributes: bytes


@dataclass(frozen=True, slots=True)
class Batch:
    """A bulk request: its items in the order of the body, in groups of one profile each."""

    items: tuple[OutboxItem, ...]
    body: bytes
    group_sizes: tuple[int, ...]

    def locate(self, pointer: str) -> tuple[OutboxItem, ...]:
        """The items that a refusal's pointer names: one event, or all events of a profile; none if neither."""
        match = _EVENT_POINTER.match(pointer)
        if match is None:
            return ()
        group, event = int(match[1]), match[2]
        if group >= len(self.group_sizes):
            return ()
        start = sum(self.group_sizes[:group])
        members = self.items[start : start + self.group_sizes[group]]
        if event is None:
            return members
        return members[int(event) : int(event) + 1]


@dataclass(frozen=True, slots=True)
class ProfileItem:
    """A profile to be sent, and its JSON."""

    profile: Profile
    data: bytes


@dataclass(frozen=True, slots=True)
class ProfileBatch:
    """An import request: its profiles in the order of the body."""

    items: tuple[ProfileItem, ...]
    body: bytes


def fill_batch(items: Iterable[OutboxItem], max_events: int = MAX_EVENTS, max_bytes: int = MAX_BYTES) -> Batch:
    """As many of `items` as fit, from the first on; at least one, however big."""
    groups: dict[bytes, list[OutboxItem]] = {}
    size, count = _EVENTS_FRAME, 0
    for item in items:
        group = groups.get(item.profile)
        cost = len(item.attributes) + _EVENT_FRAME + (1 if count else 0)  # the comma before it, or before its group
        if group is None:
            cost += len(item.profile) + _GROUP_FRAME
        if count >= max_events or (count and size + cost > max_bytes):
            break
        size, count = size + cost, count + 1
        if group is None:
            groups[item.profile] = [item]
        else:
            group.append(item)
    return Batch(
        items=tuple(item for group in groups.values() for item in group),
        body=_events_body(groups.values()),
        group_sizes=tuple(len(group) for group in groups.values()),
    )


def fill_profiles(
    items: Iterable[ProfileItem], max_profiles: int = MAX_PROFILES, max_bytes: int = MAX_BYTES
) -> ProfileBatch:
    """As many of `items` as fit, from the first on; at least one, however big."""
    taken: list[ProfileItem] = []
    size = len(_PROFILES_HEAD) + len(_PROFILES_TAIL)
    for item in items:
        if len(taken) >= max_profiles or (taken and size + len(item.data) + 1 > max_bytes):
            break
        size += len(item.data) + 1
        taken.append(item)
    return ProfileBatch(tuple(taken), _PROFILES_HEAD + b",".join(item.data for item in taken) + _PROFILES_TAIL)


def profile_index(pointer: str) -> int | None:
    """Which profile of an import request a pointer names, from 0; None if it names none."""
    match = _PROFILE_POINTER.match(pointer)
    return int(match[1]) if match else None


def single_event_data(attributes: bytes, profile: bytes) -> bytes:
    """The `data` object of one event; `attributes` is a JSON object that is not empty."""
    return _EVENT_HEAD + attributes[:-1] + b',"profile":' + profile + b"}}"


def single_event_body(item: OutboxItem) -> bytes:
    """The body of POST /api/events."""
    return b'{"data":' + single_event_data(item.attributes, item.profile) + b"}"


def profile_body(item: ProfileItem) -> bytes:
    """The body of POST /api/profile-import."""
    return b'{"data":' + item.data + b"}"


def _events_body(groups: Iterable[list[OutboxItem]]) -> bytes:
    """All parts in one join: megabytes are copied once."""
    parts = [_EVENTS_HEAD]
    for group in groups:
        parts += (_GROUP_HEAD, group[0].profile, _GROUP_MIDDLE)
        for item in group:
            parts += (_EVENT_HEAD, item.attributes, b"},")
        parts[-1] = b"}"
        parts += (_GROUP_TAIL, b",")
    if len(parts) > 1:
        parts.pop()
    parts.append(_EVENTS_TAIL)
    return b"".join(parts)
