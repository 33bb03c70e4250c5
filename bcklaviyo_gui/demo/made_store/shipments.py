"""The parcels that an order left in: none on record, one or two, with and without numbers and links."""

from __future__ import annotations

from bcklaviyo_gui.demo.made_store.records import Order, Shipment

_DAY = 86_400


def shipments_of(order: Order) -> tuple[Shipment, ...]:
    """Those that an action gave the order, else by its id; none before it has shipped."""
    if order.shipments is not None:
        return order.shipments
    return _KINDS[order.id % len(_KINDS)](order) if order.shipped else ()


def _number(order: Order, parcel: int = 1) -> str:
    return f"EJ{order.id:07d}{parcel}US"


def _none(_order: Order) -> tuple[Shipment, ...]:
    return ()


def _linked(order: Order) -> tuple[Shipment, ...]:
    """By a provider that BigCommerce knows, so that it makes the link."""
    number = _number(order)
    link = f"https://trkcnfrm1.smi.usps.com/PTSInternetWeb/InterLabelInquiry.do?strOrigTrackNum={number}"
    return (Shipment(order.id * 10 + 1, order.shipped, number, provider="usps", generated_link=link),)


def _own_link(order: Order) -> tuple[Shipment, ...]:
    """By a carrier of the merchant's own, with the link that the merchant typed."""
    number = _number(order)
    link = f"https://parcels.larkfield-supply.co/{number}"
    return (Shipment(order.id * 10 + 1, order.shipped, number, carrier="dhl-germany", provider="custom", link=link),)


def _bare(order: Order) -> tuple[Shipment, ...]:
    """Handed over without a number."""
    return (Shipment(order.id * 10 + 1, order.shipped, method="Courier"),)


def _two(order: Order) -> tuple[Shipment, ...]:
    """The first parcel a day before; the one with the lower id is the newer one."""
    newer = Shipment(order.id * 10 + 1, order.shipped, _number(order, 2), provider="fedex")
    older = Shipment(order.id * 10 + 2, max(order.created, order.shipped - _DAY), _number(order), provider="ups")
    return (newer, older)


def _second_without_number(order: Order) -> tuple[Shipment, ...]:
    return (*_linked(order), Shipment(order.id * 10 + 2, order.shipped + 1, provider="auspost"))


_KINDS = (_none, _linked, _own_link, _bare, _two, _second_without_number)
