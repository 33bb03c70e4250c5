"""The metrics by the numbers that the state file has for them; the numbers never change their meaning."""

from bcklaviyo_gui.klaviyo.payloads import Metric

METRIC_NUMBERS = {
    Metric.STARTED_CHECKOUT: 1,
    Metric.PLACED_ORDER: 2,
    Metric.ORDERED_PRODUCT: 3,
    Metric.FULFILLED_ORDER: 4,
    Metric.CANCELLED_ORDER: 5,
    Metric.REFUNDED_ORDER: 6,
}
METRICS = {number: metric for metric, number in METRIC_NUMBERS.items()}
