"""One discrepancy's order and event, read fresh, as names and values to be set side by side."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta, tzinfo

from bcklaviyo_gui.bigcommerce.decode import decode_lines, decode_order, decode_refunds
from bcklaviyo_gui.bigcommerce.order_shapes import Order, with_lines
from bcklaviyo_gui.domain.messages import Amount, Message, Value
from bcklaviyo_gui.domain.orders import STATUS_NAMES
from bcklaviyo_gui.domain.zones import zone_or_offset
from bcklaviyo_gui.klaviyo.answers import StoredEvent
from bcklaviyo_gui.mapping.money import order_value
from bcklaviyo_gui.mapping.receipt import receipt
from bcklaviyo_gui.mapping.rules import Rules
from bcklaviyo_gui.reconcile.causes import Discrepancy, mask_email
from bcklaviyo_gui.reconcile.days import account_zone
from bcklaviyo_gui.reconcile.ports import ComparisonPorts
from bcklaviyo_gui.reconcile.result import ComparedMetric, TimeZones

Fact = tuple[Message | str, Value]
"""A name (a text where it is a property of the event) and its value."""
Facts = tuple[Fact, ...]

_PAGES_AT_MOST = 20


@dataclass(frozen=True)
class Pair:
    """Both sides; empty where there is nothing on that side."""

    order: Facts
    event: Facts
    receipt: Facts = ()
    profile_id: str = ""
    email: str = ""


def with_address(told: Message, email: str) -> Message:
    """The evidence of a discrepancy, kept with a masked address, with this one whole where it is the same."""
    return told.with_text(mask_email(email), email)


def read_pair(
    found: Discrepancy, zones: TimeZones, metrics: Sequence[ComparedMetric], ports: ComparisonPorts, rules: Rules
) -> Pair:
    """Read both sides of a discrepancy, times by each side's own clock; raises what the clients raise."""
    order = None
    if found.order_id is not None:
        body = ports.bigcommerce.order(found.order_id)
        order = next(iter(decode_order(body).records), None) if body else None
    event = _find_event(found, account_zone(zones.klaviyo), ports)
    metric = next((one for one in metrics if one.id == found.metric_id), None)
    return Pair(
        tuple(_order_facts(order, _zone(zones.bigcommerce), rules)) if order is not None else (),
        tuple(_event_facts(event, account_zone(zones.klaviyo), metric)) if event is not None else (),
        _receipt(order, ports, rules) if order is not None else (),
        (event.profile_id or "") if event is not None else "",
        order.billing_address.email.strip() if order is not None else "",
    )


def _receipt(order: Order, ports: ComparisonPorts, rules: Rules) -> Facts:
    if not order.lines_complete():
        bodies = ports.bigcommerce.order_products(order.id)
        order = with_lines(order, tuple(line for body in bodies for line in decode_lines(body).records))
    bodies = ports.bigcommerce.refunds(None, [order.id])
    refunds = [refund for body in bodies for refund in decode_refunds(body).records if refund.is_real()]
    return receipt(order, refunds, rules)


def _zone(name: str) -> tzinfo:
    # A store may declare an offset instead of a name; its days are then told in UTC here.
    return zone_or_offset(name, 0)


def _find_event(found: Discrepancy, zone: tzinfo, ports: ComparisonPorts) -> StoredEvent | None:
    if not found.event_id or not found.metric_id or found.event_day is None:
        return None
    start = datetime.combine(found.event_day, time(), zone).astimezone(UTC)
    pages = ports.klaviyo.events(found.metric_id, start, start + timedelta(hours=26), with_profile=True)
    for page, _ in zip(pages, range(_PAGES_AT_MOST), strict=False):
        for event in page:
            if event.id == found.event_id:
                return event
    return None


def _order_facts(order: Order, zone: tzinfo, rules: Rules) -> Iterator[Fact]:
    currency = order.default_currency_code
    yield Message("Order"), str(order.id)
    yield Message("Placed"), _instant(order.date_created, zone)
    yield Message("Last changed"), _instant(order.date_modified, zone)
    yield Message("Status"), _status(order)
    yield Message("Email"), order.billing_address.email or "—"
    yield Message("Counted with"), Amount(order_value(order, rules), currency)
    yield Message("Charged"), Amount(order.total_inc_tax, currency)
    for name, amount in (
        (Message("Tax"), order.total_tax),
        (Message("Discount"), order.discount_amount),
        (Message("Coupons"), order.coupon_discount),
        (Message("Refunded"), order.refunded_amount),
    ):
        if amount:
            yield name, Amount(amount, currency)
    if order.payment_method:
        yield Message("Payment"), order.payment_method


def _event_facts(event: StoredEvent, zone: tzinfo, metric: ComparedMetric | None) -> Iterator[Fact]:
    if metric is not None:
        yield Message("Metric"), f"{metric.name} ({metric.integration})"
    yield Message("Time"), _instant(event.time, zone)
    yield Message("Email"), event.email or "—"
    if event.value is not None:
        yield Message("Value"), Amount(event.value, event.currency or "")
    yield Message("Event ID"), event.event_id or "—"
    for name, value in event.properties.items():
        # Klaviyo's own copies of the event's id and value, which are told above.
        if not str(name).startswith("$"):
            yield from _flat(str(name), value)


def _flat(name: str, value: object) -> Iterator[Fact]:
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _flat(f"{name} › {key}", part)
    elif isinstance(value, list):
        for number, part in enumerate(value, 1):
            yield from _flat(f"{name} {number}", part)
    elif isinstance(value, bool):
        yield name, Message("yes") if value else Message("no")
    elif value is not None and value != "":
        yield name, str(value)


def _status(order: Order) -> Value:
    name = STATUS_NAMES.get(order.status_id, order.status)
    return Message("{name} (archived)", name=name) if order.is_deleted else name


def _instant(moment: datetime, zone: tzinfo) -> Message:
    return Message(
        "{moment} ({zone})", moment=moment.astimezone(zone).replace(microsecond=0, tzinfo=None), zone=str(zone)
    )
