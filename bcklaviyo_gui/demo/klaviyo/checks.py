"""What Klaviyo refuses in a body, each with the pointer to the place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal

from bcklaviyo_gui.demo.addresses import is_email
from bcklaviyo_gui.demo.klaviyo.records import FIELDS, Fault, invalid
from bcklaviyo_gui.demo.wire import encode

MAX_BODY_BYTES = 5_000_000
MAX_EVENTS = 1_000
MAX_PROFILES = 10_000
MAX_PROFILE_BYTES = 100_000
MAX_EVENT_PROFILE_BYTES = 95_000
MAX_PROPERTIES = 400
MAX_TEXT_BYTES = 100_000
MAX_ARRAY = 4_000
MAX_DEPTH = 10
MAX_UNIQUE_ID = 255
MAX_METRIC_NAME = 128
YEAR_S = 366 * 86_400
EARLIEST = int(datetime(1990, 1, 1, tzinfo=UTC).timestamp())

_PHONE = re.compile(r"\+[1-9]\d{7,14}")
_CURRENCY = re.compile(r"[A-Z]{3}")

Object = dict[str, object]


def is_phone(value: object) -> bool:
    """E.164; numbers of +1 have eleven digits."""
    if not isinstance(value, str) or _PHONE.fullmatch(value) is None:
        return False
    return not value.startswith("+1") or len(value) == 12


def parse_time(value: object) -> int | None:
    """Seconds since 1970 of an ISO-8601 text, cut to the second; naive ones are UTC. None when it is none."""
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() // 1)


def member(parent: object, name: str, pointer: str) -> Object:
    """The object member `name`. Raises the Fault that names it."""
    value = parent.get(name) if isinstance(parent, dict) else None
    if not isinstance(value, dict):
        raise invalid(f"'{name}' is a required field.", f"{pointer}/{name}")
    return value


def rows(parent: object, name: str, pointer: str) -> list[Object]:
    """The array member `name`, of objects. Raises the Fault that names it."""
    value = parent.get(name) if isinstance(parent, dict) else None
    if not isinstance(value, list) or not all(isinstance(row, dict) for row in value):
        raise invalid(f"'{name}' must be a list of objects.", f"{pointer}/{name}")
    return value


def has_type(data: Object, wanted: str, pointer: str) -> Iterator[Fault]:
    if data.get("type") != wanted:
        yield invalid(f"'type' must be '{wanted}'.", f"{pointer}/type")


def profile_faults(attributes: Object, pointer: str, *, needs_identifier: bool) -> Iterator[Fault]:
    """What is wrong with a profile's attributes, identifiers first."""
    email, phone = attributes.get("email"), attributes.get("phone_number")
    if email is not None and not is_email(email):
        yield invalid("Invalid email address", f"{pointer}/email")
    if phone is not None and not is_phone(phone):
        detail = "Invalid phone number format (Example of a valid format: +12345678901)"
        yield invalid(detail, f"{pointer}/phone_number")
    for name in ("external_id", "anonymous_id", "_kx", *FIELDS):
        value = attributes.get(name)
        if value is not None and not isinstance(value, str):
            yield invalid(f"'{name}' must be a string.", f"{pointer}/{name}")
    for name in ("location", "properties"):
        value = attributes.get(name)
        if value is not None and not isinstance(value, dict):
            yield invalid(f"'{name}' must be an object.", f"{pointer}/{name}")
    identified = any(attributes.get(name) for name in ("email", "phone_number", "external_id", "_kx", "anonymous_id"))
    if needs_identifier and not identified:
        yield invalid("A profile must have at least one identifier.", pointer)


def event_faults(attributes: Object, pointer: str, now: int) -> Iterator[Fault]:
    """What is wrong with an event's attributes, its profile apart."""
    properties = attributes.get("properties")
    if not isinstance(properties, dict):
        yield invalid("'properties' is a required field.", f"{pointer}/properties")
    else:
        yield from _properties_faults(properties, f"{pointer}/properties")
    yield from _metric_faults(attributes, pointer)
    if attributes.get("time") is not None:
        moment = parse_time(attributes["time"])
        if moment is None or not EARLIEST <= moment <= now + YEAR_S:
            yield invalid("'time' must be a date after 1990 and at most a year ahead.", f"{pointer}/time")
    value = attributes.get("value")
    if value is not None and (isinstance(value, bool) or not isinstance(value, int | Decimal)):
        yield invalid("'value' must be a number.", f"{pointer}/value")
    currency = attributes.get("value_currency")
    if currency is not None and not (isinstance(currency, str) and _CURRENCY.fullmatch(currency)):
        yield invalid("'value_currency' must be an ISO 4217 code.", f"{pointer}/value_currency")
    unique_id = attributes.get("unique_id")
    if unique_id is not None and not (isinstance(unique_id, str) and 1 <= len(unique_id) <= MAX_UNIQUE_ID):
        yield invalid("'unique_id' must be a string of 1 to 255 characters.", f"{pointer}/unique_id")
    if not isinstance(attributes.get("backfill", False), bool):
        yield invalid("'backfill' must be a boolean.", f"{pointer}/backfill")


def _metric_faults(attributes: Object, pointer: str) -> Iterator[Fault]:
    place = f"{pointer}/metric"
    try:
        data = member(member(attributes, "metric", pointer), "data", place)
        metric = member(data, "attributes", f"{place}/data")
    except Fault as fault:
        yield fault
        return
    yield from has_type(data, "metric", f"{place}/data")
    name = metric.get("name")
    if not isinstance(name, str) or not 0 < len(name) < MAX_METRIC_NAME:
        yield invalid("'name' must be a string of less than 128 characters.", f"{place}/data/attributes/name")
    if "service" in metric and metric["service"] != "api":
        yield invalid("'service' must be 'api'.", f"{place}/data/attributes/service")


def _properties_faults(properties: Object, pointer: str) -> Iterator[Fault]:
    if len(properties) > MAX_PROPERTIES:
        yield invalid("An event can have at most 400 properties.", pointer)
    for name, value in properties.items():
        problem = _value_problem(value, 1)
        if problem is not None:
            yield invalid(problem, f"{pointer}/{name}")


def _value_problem(value: object, depth: int) -> str | None:
    if isinstance(value, str):
        return "A string can have at most 100 KB." if len(value.encode()) > MAX_TEXT_BYTES else None
    if isinstance(value, list):
        if len(value) > MAX_ARRAY:
            return "An array can have at most 4000 items."
        return next((problem for one in value if (problem := _value_problem(one, depth))), None)
    if isinstance(value, dict):
        if depth > MAX_DEPTH:
            return "Objects can be nested 10 levels deep."
        return next((problem for one in value.values() if (problem := _value_problem(one, depth + 1))), None)
    return "Integers have 64 bits." if isinstance(value, int) and not -(2**63) <= value < 2**63 else None


def too_heavy(profile: Object, pointer: str, limit: int) -> Iterator[Fault]:
    """The size limit of one profile. Weighed only when it may be near: encoding is dear."""
    if len(profile) and len(encode(profile)) > limit:
        yield invalid("The profile is too large.", pointer)
