"""Differences between what the contract demands and what the demo account recorded, in words."""

import json
import urllib.request
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from bcklaviyo_gui.demo.control import CONTROL_HEADER
from bcklaviyo_gui.demo.server import DemoServer
from tests.support.contract.crawl import Json
from tests.support.contract.people import ExpectedProfile
from tests.support.contract.reader import ExpectedEvent

SHOWN = 20


def recorded(demo: DemoServer, what: str) -> list[Json]:
    """What the demo account holds: `what` is `events` or `profiles`."""
    asked = urllib.request.Request(f"{demo.klaviyo_url}/_demo/{what}", headers={CONTROL_HEADER: demo.control_token})
    with urllib.request.urlopen(asked, timeout=60) as answer:
        rows: list[Json] = json.loads(answer.read(), parse_float=Decimal)
    return rows


def compare_events(
    expected: Mapping[tuple[str, str], ExpectedEvent], rows: Iterable[Json], shown: int = SHOWN
) -> list[str]:
    """The first differences, one a line; empty when both sides are equal. `rows` are those of GET /_demo/events.

    Events of other senders (another service than `api`) are left aside.
    """
    found: dict[tuple[str, str], Json] = {}
    differences: list[str] = []
    for row in rows:
        if row.get("service", "api") != "api":
            continue
        key = (row["metric"], row["unique_id"])
        if key in found:
            differences.append(f"{name_of(key)}: recorded twice")
        found[key] = row
    differences += [f"{name_of(key)}: missing" for key in expected if key not in found]
    differences += [f"{name_of(key)}: not called for" for key in found if key not in expected]
    for key in expected:
        if key in found:
            differences += unlike(name_of(key), event_fields(expected[key]), recorded_event_fields(found[key]))
    return shorten(differences, shown)


def compare_profiles(
    expected: Mapping[str, ExpectedProfile], account_rows: Iterable[Json], shown: int = SHOWN
) -> list[str]:
    """The first differences, as above; `account_rows` are those of GET /_demo/profiles."""
    rows = [recorded_profile_fields(row) for row in account_rows]
    by_id = {row["external_id"]: row for row in rows if row["external_id"]}
    by_email = {row["email"]: row for row in rows if not row["external_id"]}
    differences: list[str] = []
    met: list[Json] = []
    for key, profile in expected.items():
        row = by_id.get(profile.external_id) if profile.external_id else by_email.get(profile.email)
        if row is None:
            differences.append(f"{key}: missing")
            continue
        met.append(row)
        differences += unlike(key, profile_fields(profile), row)
    differences += [f"{identity_of(row)}: not called for" for row in rows if not any(row is one for one in met)]
    return shorten(differences, shown)


def event_fields(event: ExpectedEvent) -> Json:
    return {
        "time": event.time,
        "value": event.value,
        "currency": event.currency,
        "identifiers": {event.identity_kind: event.identity_value},
        "backfill": event.backfill,
        "properties": event.properties,
    }


def recorded_event_fields(row: Json) -> Json:
    return {
        "time": utc_text(row["time"]),
        "value": None if row["value"] is None else Decimal(str(row["value"])),
        "currency": row["currency"],
        "identifiers": row["identifiers"],
        "backfill": row["backfill"],
        "properties": row["properties"],
    }


def profile_fields(profile: ExpectedProfile) -> Json:
    return {
        "email": profile.email,
        "external_id": profile.external_id,
        "first_name": profile.first_name,
        "last_name": profile.last_name,
        "phone_number": profile.phone_number,
        "location": profile.location,
        "properties": profile.properties,
    }


def recorded_profile_fields(row: Json) -> Json:
    names = ("email", "external_id", "first_name", "last_name", "phone_number")
    location = {name: value for name, value in (row.get("location") or {}).items() if value not in (None, "")}
    return {
        **{name: row.get(name) or None for name in names},
        "location": location,
        "properties": row.get("properties") or {},
    }


def unlike(where: str, expected: object, found: object) -> list[str]:
    """The places below `where` at which two JSON values differ; numbers are equal when their amounts are."""
    if isinstance(expected, Mapping) and isinstance(found, Mapping):
        differences = []
        for name in [*expected, *(name for name in found if name not in expected)]:
            place = f"{where} / {name}"
            if name not in found:
                differences.append(f"{place}: {shown_as(expected[name])} expected, absent")
            elif name not in expected:
                differences.append(f"{place}: absent expected, {shown_as(found[name])} recorded")
            else:
                differences += unlike(place, expected[name], found[name])
        return differences
    if isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        pairs = enumerate(zip(expected, found, strict=True))
        return [text for index, (ours, theirs) in pairs for text in unlike(f"{where}[{index}]", ours, theirs)]
    if is_same(expected, found):
        return []
    return [f"{where}: {shown_as(expected)} expected, {shown_as(found)} recorded"]


def is_same(expected: object, found: object) -> bool:
    if is_number(expected) and is_number(found):
        return Decimal(str(expected)) == Decimal(str(found))
    return type(expected) is type(found) and bool(expected == found)


def is_number(value: object) -> bool:
    return isinstance(value, int | float | Decimal) and not isinstance(value, bool)


def shown_as(value: object) -> str:
    return str(value) if is_number(value) else repr(value)


def utc_text(value: Any) -> str:
    """ISO 8601 in UTC, of such text with any offset or of seconds since 1970."""
    when = datetime.fromtimestamp(float(value), UTC) if is_number(value) else datetime.fromisoformat(value)
    return when.astimezone(UTC).isoformat(timespec="seconds")


def name_of(key: tuple[str, str]) -> str:
    return f"{key[0]} {key[1]}"


def identity_of(row: Json) -> str:
    return f"external_id:{row['external_id']}" if row["external_id"] else f"email:{row['email']}"


def shorten(differences: list[str], shown: int) -> list[str]:
    if len(differences) <= shown:
        return differences
    return [*differences[:shown], f"... and {len(differences) - shown} more"]
