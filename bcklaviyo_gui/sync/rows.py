"""Between the mapping's records and the rows of the state file."""

import logging
from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from functools import lru_cache

from bcklaviyo_gui.domain.metrics import METRIC_NUMBERS, METRICS
from bcklaviyo_gui.domain.zones import instant_of
from bcklaviyo_gui.klaviyo.batching import OutboxItem
from bcklaviyo_gui.klaviyo.payloads import Event, Identity, IdentityKind, event_attributes, identity_profile, plain
from bcklaviyo_gui.mapping.history import OrderHistory, OrderStage
from bcklaviyo_gui.mapping.limits import fitted
from bcklaviyo_gui.state.orders import OrderRow
from bcklaviyo_gui.state.outbox import OutboxEvent, OutboxRow

log = logging.getLogger(__name__)

_STAGE_BITS = {
    OrderStage.STARTED: 1,
    OrderStage.PLACED: 2,
    OrderStage.FULFILLED: 4,
    OrderStage.CANCELLED: 8,
    OrderStage.REFUNDED: 16,
}
_IDENTITY_PREFIX = {IdentityKind.EMAIL: "e:", IdentityKind.EXTERNAL_ID: "x:"}


def seconds(moment: datetime) -> int:
    """Whole seconds since 1970."""
    return int(moment.timestamp())


def moment(value: int) -> datetime:
    """The instant of whole seconds since 1970."""
    return instant_of(value)


def identity_text(identity: Identity) -> str:
    """An identity as kept: `e:<email>` or `x:<external id>`."""
    return _IDENTITY_PREFIX[identity.kind] + identity.value


@lru_cache(maxsize=4096)
def identity_of(text: str) -> Identity:
    """The identity of a kept text."""
    kind = IdentityKind.EMAIL if text.startswith("e:") else IdentityKind.EXTERNAL_ID
    return Identity(kind, text[2:])


@lru_cache(maxsize=4096)
def profile_of(identity: str) -> bytes:
    """The encoded profile of an event's identity."""
    return identity_profile(identity_of(identity))


def item_of(seq: int, row: OutboxRow | OutboxEvent) -> OutboxItem:
    """A row of the outbox as it is handed to Klaviyo; `seq` is the sender's number for it."""
    return OutboxItem(
        seq=seq,
        metric=METRICS[row.metric],
        unique_id=row.unique_id,
        order_id=row.order_id,
        identity=identity_of(row.identity),
        time=row.time,
        value=Decimal(row.value),
        currency=row.currency,
        profile=profile_of(row.identity),
        attributes=row.attributes,
    )


def history_of(row: OrderRow) -> OrderHistory:
    """What is remembered of an order."""
    return OrderHistory(
        order_id=row.id,
        identity=identity_of(row.identity) if row.identity else None,
        status_id=row.status_id,
        date_modified=moment(row.date_modified),
        first_started=_moment(row.first_started),
        first_placed=_moment(row.first_placed),
        first_fulfilled=_moment(row.first_fulfilled),
        first_cancelled=_moment(row.first_cancelled),
        first_refunded=_moment(row.first_refunded),
        known_before=frozenset(stage for stage, bit in _STAGE_BITS.items() if row.known_before & bit),
        placed_time=_moment(row.placed_time),
        refund_holder=row.refund_holder,
    )


def row_of(history: OrderHistory) -> OrderRow:
    """What is remembered of an order, as kept."""
    return OrderRow(
        id=history.order_id,
        identity=identity_text(history.identity) if history.identity else None,
        status_id=history.status_id,
        date_modified=seconds(history.date_modified),
        first_started=_seconds(history.first_started),
        first_placed=_seconds(history.first_placed),
        first_fulfilled=_seconds(history.first_fulfilled),
        first_cancelled=_seconds(history.first_cancelled),
        first_refunded=_seconds(history.first_refunded),
        known_before=_bits(history.known_before),
        placed_time=_seconds(history.placed_time),
        refund_holder=history.refund_holder,
    )


def outbox_row(event: Event, *, quiet_from: datetime | None, is_held: bool = False) -> OutboxRow:
    """An event as it waits to be sent; flows are kept quiet from some moment on, or (None) in any case."""
    made = fitted(event_attributes(event, backfill=quiet_from is None))
    if made.cuts:
        log.warning("%s %s is larger than Klaviyo takes; cut: %s", event.metric.value, event.unique_id, made.cuts)
    return OutboxRow(
        metric=METRIC_NUMBERS[event.metric],
        unique_id=event.unique_id,
        order_id=event.order_id,
        identity=identity_text(event.identity),
        time=seconds(event.time),
        value=f"{plain(event.value):f}",
        currency=event.currency,
        attributes=made.attributes,
        is_held=is_held,
        quiet_from=_seconds(quiet_from),
    )


def _bits(stages: Iterable[OrderStage]) -> int:
    return sum(_STAGE_BITS[stage] for stage in stages)


def _moment(value: int | None) -> datetime | None:
    return None if value is None else moment(value)


def _seconds(value: datetime | None) -> int | None:
    return None if value is None else seconds(value)
