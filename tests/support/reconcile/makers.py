"""Orders and events for tests, with what does not matter filled in."""

from datetime import UTC, datetime

from msgspec.structs import replace

from bcklaviyo_gui.reconcile.rows import KlaviyoEvent, StoreOrder


def seconds(text: str) -> int:
    """An instant written in UTC."""
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp())


def store_order(
    order_id: int = 1,
    created: int = 0,
    *,
    value: int = 1_000_000,
    other_value: int | None = None,
    total: int | None = None,
    tax_left_out: int = 0,
    handling: int = 0,
    wrapping: int = 0,
    currency: str = "USD",
    status_id: int = 11,
    customer_id: int = 0,
    email: str = "ann@shop.example.de",
    modified: int | None = None,
    is_deleted: bool = False,
) -> StoreOrder:
    return StoreOrder(
        id=order_id,
        created=created,
        modified=created if modified is None else modified,
        status_id=status_id,
        customer_id=customer_id,
        is_deleted=is_deleted,
        email=email,
        currency=currency,
        value=value,
        other_value=value if other_value is None else other_value,
        total=value if total is None else total,
        tax_left_out=tax_left_out,
        handling=handling,
        wrapping=wrapping,
    )


def event_of(order: StoreOrder, event_id: str | None = None, **changes: object) -> KlaviyoEvent:
    """The event that this program makes of the order."""
    event = KlaviyoEvent(
        id=event_id or f"e{order.id}",
        time=order.created,
        value=order.value,
        currency=order.currency,
        profile_id=order.email,
        metric=0,
        named=order.id,
        named_in="",
        is_own=True,
        other_store="",
        is_test=False,
    )
    return replace(event, **changes)
