"""What a Fulfilled Order says of its parcels, for the message that is sent because of it."""

from collections.abc import Sequence
from datetime import UTC, datetime

from bcklaviyo_gui.bigcommerce.order_shapes import Shipment
from bcklaviyo_gui.klaviyo.payloads import PropertyValue
from bcklaviyo_gui.mapping.basket import without_empties

_LONG_AGO = datetime.min.replace(tzinfo=UTC)


def shipment_properties(shipments: Sequence[Shipment]) -> dict[str, PropertyValue]:
    """All shipments by id, and by themselves the properties of the newest one that has a number."""
    if not shipments:
        return {}
    numbered = [shipment for shipment in shipments if shipment.tracking_number]
    newest = max(numbered, key=lambda one: (one.date_created or _LONG_AGO, one.id), default=None)
    rows = [_row(shipment) for shipment in sorted(shipments, key=lambda one: one.id)]
    return {**(_tracking(newest) if newest else {}), "Shipments": rows}


def _tracking(shipment: Shipment) -> dict[str, PropertyValue]:
    return without_empties(
        {
            "Tracking Number": shipment.tracking_number,
            "Carrier": shipment.tracking_carrier or shipment.shipping_provider,
            "Tracking URL": shipment.tracking_link or shipment.generated_tracking_link,
        }
    )


def _row(shipment: Shipment) -> dict[str, PropertyValue]:
    row = _tracking(shipment)
    if shipment.date_created is not None:
        row["Shipped At"] = shipment.date_created.isoformat(timespec="seconds")
    return row
