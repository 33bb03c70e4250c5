"""What the trade calls the states of an order, and the side on which its prices count."""

import enum

INCOMPLETE = 0
SHIPPED = 2
REFUNDED = 4
CANCELLED = 5
COMPLETED = 10

# BigCommerce's own names; merchants may show other labels to their shoppers.
STATUS_NAMES: dict[int, str] = {
    0: "Incomplete",
    1: "Pending",
    2: "Shipped",
    3: "Partially Shipped",
    4: "Refunded",
    5: "Cancelled",
    6: "Declined",
    7: "Awaiting Payment",
    8: "Awaiting Pickup",
    9: "Awaiting Shipment",
    10: "Completed",
    11: "Awaiting Fulfillment",
    12: "Manual Verification Required",
    13: "Disputed",
    14: "Partially Refunded",
}


class PriceSide(enum.Enum):
    """Which prices count: with tax, without, or what each order says is exact."""

    AUTO = "auto"
    INC = "inc"
    EX = "ex"
