"""The ids of the events that this program sends: made here, and recognised here when Klaviyo shows them.

Klaviyo de-duplicates by profile, metric and this id, so one id serves all metrics of an order. No id holds a clock
reading or a random part: the same record always gives the same ids.
"""

import re
from dataclasses import dataclass

_ID = re.compile(r"bigcommerce-([A-Za-z0-9]+)-([1-9][0-9]{0,17})(?:-.+)?")


@dataclass(frozen=True, slots=True)
class EventId:
    """What an id says: whose store, and which order."""

    store_hash: str
    order_id: int


def order_uid(store_hash: str, order_id: int) -> str:
    """The id that an order's events share; Klaviyo keeps events apart by metric as well."""
    return f"bigcommerce-{store_hash}-{order_id}"


def line_uid(store_hash: str, order_id: int, line_id: int) -> str:
    """The id of a line's Ordered Product."""
    return f"{order_uid(store_hash, order_id)}-{line_id}"


def refund_uid(store_hash: str, order_id: int, refund_id: int) -> str:
    """The id of the Refunded Order of a refund that does not hold the order's own id."""
    return f"{order_uid(store_hash, order_id)}-refund-{refund_id}"


def read_event_id(text: str | None) -> EventId | None:
    """What an event's id says, if it is one that this program makes for any store."""
    found = _ID.fullmatch(text or "")
    return None if found is None else EventId(found[1], int(found[2]))
