"""Which of an account's metrics can be compared with a store's orders."""

from collections.abc import Sequence

from bcklaviyo_gui.domain.metrics import Metric
from bcklaviyo_gui.klaviyo.answers import MetricRow
from bcklaviyo_gui.reconcile.klaviyo_side import compared
from bcklaviyo_gui.reconcile.result import ComparedMetric

_WORDS = ("order", "purchase", "sale")
_OTHER_STEPS = frozenset(metric.value.casefold() for metric in Metric if metric is not Metric.PLACED_ORDER)


def comparable(rows: Sequence[MetricRow]) -> tuple[ComparedMetric, ...]:
    """Those that may have one event for each order, the likeliest first: this program's, then others' Placed Order."""
    found = [compared(row) for row in rows if _may_count_orders(row.name)]
    return tuple(
        sorted(found, key=lambda metric: (not metric.is_own, metric.name != Metric.PLACED_ORDER.value, metric.name))
    )


def _may_count_orders(name: str) -> bool:
    folded = name.casefold()
    return folded not in _OTHER_STEPS and any(word in folded for word in _WORDS)
