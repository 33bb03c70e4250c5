"""The metrics that this program writes, and the numbers that the state file has for them."""

import enum


class Metric(enum.Enum):
    """The metrics that this program writes; the values are Klaviyo's names."""

    STARTED_CHECKOUT = "Started Checkout"
    PLACED_ORDER = "Placed Order"
    ORDERED_PRODUCT = "Ordered Product"
    FULFILLED_ORDER = "Fulfilled Order"
    CANCELLED_ORDER = "Cancelled Order"
    REFUNDED_ORDER = "Refunded Order"


METRIC_NUMBERS = {
    Metric.STARTED_CHECKOUT: 1,
    Metric.PLACED_ORDER: 2,
    Metric.ORDERED_PRODUCT: 3,
    Metric.FULFILLED_ORDER: 4,
    Metric.CANCELLED_ORDER: 5,
    Metric.REFUNDED_ORDER: 6,
}
"""The numbers never change their meaning."""

METRICS = {number: metric for metric, number in METRIC_NUMBERS.items()}
