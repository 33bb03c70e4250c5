"""Which events belong to which order."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from msgspec.structs import replace

from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.reconcile.nearness import NEAR_S, SAME_PURCHASE_S
from bcklaviyo_gui.reconcile.references import fits, has_value
from bcklaviyo_gui.reconcile.rows import KlaviyoEvent, StoreOrder

BY_EVENT_ID = Message("event id")
BY_EMAIL = Message("email, value and time")
BY_DAILY_FIGURES = Message("daily figures")
"""Of a day that was not read event by event, because its figures agree."""

_IN_EMAIL = str(BY_EMAIL)


@dataclass
class Matching:
    """Events by the order they belong to, and those of no order of the store."""

    by_order: dict[int, tuple[KlaviyoEvent, ...]] = field(default_factory=dict)
    loose: list[KlaviyoEvent] = field(default_factory=list)

    def add(self, order_id: int, event: KlaviyoEvent) -> None:
        """The event belongs to this order."""
        self.by_order[order_id] = (*self.by_order.get(order_id, ()), event)


def match(events: Iterable[KlaviyoEvent], orders: Mapping[int, StoreOrder]) -> Matching:
    """Give each event to the order that it names, if that is one of these and agrees."""
    matching = Matching()
    for event in events:
        if event.named is not None and is_about(event, orders.get(event.named)):
            matching.add(event.named, event)
        else:
            matching.loose.append(event)
    return matching


def is_about(event: KlaviyoEvent, order: StoreOrder | None) -> bool:
    """Whether the event that names this order is about it; another store's order may have the same number."""
    if order is None or event.other_store:
        return False
    return event.is_own or fits(order, event.time, event.value, is_called_order=True)


def match_by_email(matching: Matching, emails: Mapping[str, str], orders: Iterable[StoreOrder]) -> int:
    """Give loose events of other integrations to orders of the same email, value and time; returns how many.

    `emails` are those of the events' profiles, lower case, by event id. The nearest order wins, and one that has no
    event of the metric yet goes before one that has.
    """
    wanted = set(emails.values())
    by_email: dict[str, list[StoreOrder]] = {}
    for order in orders:
        if order.email in wanted and order.email:
            by_email.setdefault(order.email, []).append(order)
    still_loose, found = [], 0
    for event in sorted(matching.loose, key=lambda loose: loose.time):
        candidates = [] if _is_ours(event) else by_email.get(emails.get(event.id, ""), [])
        nearest = _nearest(event, candidates, matching)
        if nearest is None:
            still_loose.append(event)
            continue
        found += 1
        matching.add(nearest.id, replace(event, named=nearest.id, named_in=_IN_EMAIL))
    matching.loose = still_loose
    return found


def matched_by(event: KlaviyoEvent) -> Message:
    """How the event's order was found, in words."""
    if event.is_own:
        return BY_EVENT_ID
    return BY_EMAIL if event.named_in == _IN_EMAIL else Message("property {name}", name=event.named_in)


def ways(matching: Matching) -> tuple[tuple[Message, int], ...]:
    """In which ways the events' orders were found, and how many each, the commonest first."""
    return tuple(Counter(matched_by(event) for events in matching.by_order.values() for event in events).most_common())


def ranked(order: StoreOrder, events: Sequence[KlaviyoEvent]) -> list[KlaviyoEvent]:
    """The order's events; the first is the one that counts, the others double it."""
    return sorted(
        events,
        key=lambda event: (
            not event.is_own,
            event.currency != order.currency,
            event.value != order.value,
            event.metric,
            abs(event.time - order.created),
            event.time,
            event.id,
        ),
    )


def _is_ours(event: KlaviyoEvent) -> bool:
    return event.is_own or bool(event.other_store)


def _nearest(event: KlaviyoEvent, candidates: Sequence[StoreOrder], matching: Matching) -> StoreOrder | None:
    near = [
        order
        for order in candidates
        if abs(order.created - event.time) <= (NEAR_S if has_value(order, event.value) else SAME_PURCHASE_S)
    ]
    return min(near, key=lambda order: _distance(event, order, matching), default=None)


def _distance(event: KlaviyoEvent, order: StoreOrder, matching: Matching) -> tuple[bool, int]:
    metrics = {other.metric for other in matching.by_order.get(order.id, ())}
    return event.metric in metrics, abs(order.created - event.time)
