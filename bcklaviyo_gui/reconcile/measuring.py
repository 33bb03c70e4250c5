"""From what was read to the verdict on the time zones."""

from collections.abc import Sequence

from bcklaviyo_gui.reconcile.clocks import Clocks
from bcklaviyo_gui.reconcile.evidence import Scene
from bcklaviyo_gui.reconcile.matching import Matching, ranked
from bcklaviyo_gui.reconcile.nearness import SAME_MOMENT_S, is_clock_shift
from bcklaviyo_gui.reconcile.result import TimeZones
from bcklaviyo_gui.reconcile.rows import DailyFigures, KlaviyoEvent, StoreOrder, differing_days
from bcklaviyo_gui.reconcile.timezone import Measured, Measuring


def time_zones_of(
    clocks: Clocks,
    scene: Scene,
    matching: Matching,
    store: DailyFigures,
    klaviyo: DailyFigures,
    aligned: DailyFigures | None,
) -> TimeZones:
    """Declared and measured. `aligned`: Klaviyo's figures in the store's zone, None where that is the account's own."""
    days = len(clocks.store_days)
    now = days - len(differing_days(store, klaviyo))
    return TimeZones(
        bigcommerce=clocks.store_declared,
        klaviyo=clocks.account_declared,
        is_mismatch=clocks.is_mismatch,
        possible_offset_hours=_measured(clocks, scene, matching, klaviyo).possible_hours,
        matching_days_now=now,
        matching_days_aligned=now if aligned is None else days - len(differing_days(store, aligned)),
    )


def _measured(clocks: Clocks, scene: Scene, matching: Matching, klaviyo: DailyFigures) -> Measured:
    """Measured on what both sides have: an order that is missing, doubled or paid late says nothing of clocks.

    When nothing could be matched, on all orders against all events.
    """
    orders = Measuring(clocks.store_days, clocks.account_days, clocks.store_zone, clocks.account_zone)
    counted = [(0, 0)] * len(clocks.account_days)
    for order in scene.orders.values():
        if scene.is_counted(order):
            at = _recorded_at(order, matching.by_order.get(order.id), scene)
            if at is not None:
                orders.add(order.created, order.value)
                _count(counted, clocks.account_days.index(at), order.value)
    if orders.is_empty:
        for order in filter(scene.is_counted, scene.orders.values()):
            orders.add(order.created, order.value)
        for day, _, events, value in klaviyo.cells():
            count, total = counted[day]
            counted[day] = (count + events, total + value)
    return orders.measured(counted)


def _recorded_at(order: StoreOrder, events: Sequence[KlaviyoEvent] | None, scene: Scene) -> int | None:
    """When the order's event happened; where events were not read one by one, at the order's own time."""
    if not events:
        return None if scene.is_read(order.created) else order.created
    event = ranked(order, events)[0]
    late_s = event.time - order.created
    is_clock = abs(late_s) <= SAME_MOMENT_S or (not event.is_own and is_clock_shift(late_s))
    return event.time if is_clock else None


def _count(counted: list[tuple[int, int]], day: int | None, value: int) -> None:
    if day is not None:
        count, total = counted[day]
        counted[day] = (count + 1, total + value)
