"""Reconcile a store with a Klaviyo account: both sides read fresh, every difference explained.

The figures of days come from Klaviyo's own aggregates, as a merchant sees them. Events are read one by one for the
whole range up to 100,000, so that one too many and one missing on the same day are found too; beyond that, and when it
must be quick, for the days whose figures differ from the store's orders as the account's clock cuts them.
"""

import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bcklaviyo_gui.domain.errors import Stopped
from bcklaviyo_gui.mapping.rules import is_placed
from bcklaviyo_gui.reconcile.balance import cut_events, cut_orders, days_of, residues, sharpen, totals_of
from bcklaviyo_gui.reconcile.causes import Discrepancy
from bcklaviyo_gui.reconcile.clocks import Clocks, clocks_of
from bcklaviyo_gui.reconcile.days import Days
from bcklaviyo_gui.reconcile.evidence import SETTLED_S, Remembered, Scene
from bcklaviyo_gui.reconcile.klaviyo_side import KlaviyoReader
from bcklaviyo_gui.reconcile.matching import Matching, match, match_by_email, ways
from bcklaviyo_gui.reconcile.measuring import time_zones_of
from bcklaviyo_gui.reconcile.notes import notes_of
from bcklaviyo_gui.reconcile.orders import explain, unrecorded
from bcklaviyo_gui.reconcile.packed_orders import PackedOrders
from bcklaviyo_gui.reconcile.ports import ComparisonPlan, ComparisonPorts, ComparisonProgress, ComparisonStage, Reporter
from bcklaviyo_gui.reconcile.read_events import ReadEvents
from bcklaviyo_gui.reconcile.remembered import remembered_of, with_shown
from bcklaviyo_gui.reconcile.result import ComparedMetric, Reconciliation
from bcklaviyo_gui.reconcile.revenue import bridges
from bcklaviyo_gui.reconcile.rows import DailyFigures, StoreOrder, differing_days
from bcklaviyo_gui.reconcile.store_side import StoreRead, StoreReader

EVENTS_AT_MOST = 100_000
"""More events than these are not read one by one, unless their day differs."""

_LATE_S = 31 * 86_400
_LATE_PAGES = 20


def reconcile(
    plan: ComparisonPlan, ports: ComparisonPorts, *, stop: threading.Event, report: Reporter = lambda _: None
) -> Reconciliation:
    """Compare the range and explain it; reads only.

    Raises WrongUsage for a range or metric that makes no sense, Stopped, and whatever the clients raise.
    """
    store, account = ports.bigcommerce.store(), ports.klaviyo.account()
    clocks = clocks_of(plan.first, plan.last, store, account, ports.bigcommerce.server_time())
    klaviyo = KlaviyoReader(ports.klaviyo, account, stop)
    metrics, others = klaviyo.metrics(plan.metric_ids)
    work = _Work(plan, ports, clocks, klaviyo, StoreReader(ports.bigcommerce, plan.rules, stop), metrics, stop, report)
    currency = store.currency or account.currency
    work.read_store(currency)
    work.read_figures(currency)
    work.read_events()
    matching = work.match_events()
    found = work.explain(matching)
    return work.result(matching, found, others, currency)


class _Work:
    """What the steps of one reconciliation share."""

    def __init__(
        self,
        plan: ComparisonPlan,
        ports: ComparisonPorts,
        clocks: Clocks,
        klaviyo: KlaviyoReader,
        store: StoreReader,
        metrics: tuple[ComparedMetric, ...],
        stop: threading.Event,
        report: Reporter,
    ) -> None:
        self._plan = plan
        self._ports = ports
        self._clocks = clocks
        self._klaviyo = klaviyo
        self._store = store
        self._stop = stop
        self._report = report
        self._orders = PackedOrders()
        self._book = ReadEvents(klaviyo, metrics, plan.rules.store_hash, self._orders, clocks, self._events_read)
        self._scene = Scene(
            store_days=clocks.store_days,
            account_days=clocks.account_days,
            store_zone=clocks.store_zone,
            account_zone=clocks.account_zone,
            rules=plan.rules,
            now=clocks.now,
            metrics=metrics,
            orders=self._orders,
            is_read=self._book.is_read,
        )
        self._store_figures = DailyFigures()
        self._figures = DailyFigures()
        self._aligned: DailyFigures | None = None
        self._events_expected: int | None = None
        self._arrived = DailyFigures()

    def read_store(self, currency: str) -> None:
        """The orders of the range and its margins, and what went back of them."""
        clocks = self._clocks
        read = self._store.orders(
            clocks.start, clocks.end, lambda so_far: self._orders_read(so_far, currency), self._orders
        )
        refunded = self._store.refunded(clocks.start, self._orders.keys()) if self._orders else {}
        self._scene = replace(self._scene, unreadable=frozenset(read.unreadable), refunded=refunded)
        self._store_figures = cut_orders(self._counted(), clocks.store_days)

    def read_figures(self, currency: str) -> None:
        """Klaviyo's daily figures, in the account's zone, and in the store's where that is another."""
        clocks, metrics = self._clocks, self._scene.metrics
        self._report(ComparisonProgress(ComparisonStage.FIGURES, 0, None))
        oldest = clocks.oldest_figures()
        self._figures = self._klaviyo.figures(metrics, clocks.account_days, oldest, clocks.account_declared)
        if clocks.is_mismatch and clocks.store_zone_name is not None:
            self._aligned = self._klaviyo.figures(metrics, clocks.store_days, oldest, clocks.store_zone_name)
        days = days_of(self._store_figures, self._figures, None, clocks.store_days, currency)
        self._report(ComparisonProgress(ComparisonStage.FIGURES, len(days), len(days), days))

    def read_events(self) -> None:
        """The single events: all, or those of days that differ; and the figures of days that are too old to ask for."""
        clocks = self._clocks
        if not self._scene.metrics:
            self._book.is_whole = True
            return
        too_old = range(max(0, min(len(clocks.account_days), (clocks.oldest_figures() - self._plan.first).days)))
        expected = sum(self._figures.counts(len(clocks.account_days)))
        is_whole = not self._plan.is_quick and expected <= EVENTS_AT_MOST
        self._events_expected = expected if is_whole and not too_old else None
        if is_whole:
            self._book.read_all()
        else:
            self._book.read_days(too_old)
        self._fill(self._figures, clocks.account_days, too_old)
        if self._aligned is not None:
            self._fill(self._aligned, clocks.store_days, too_old)
        if not is_whole:
            expected_here = cut_orders(self._counted(), clocks.account_days)
            differing = differing_days(expected_here, self._figures)
            self._book.read_days(differing)
            sharpen(self._figures, expected_here, set(range(len(clocks.account_days))) - differing)

    def match_events(self) -> Matching:
        """Each event with its order; reads on where a match shows that another day is concerned."""
        looked_up: set[int] = set()
        while True:
            matching = match(self._book.events, self._orders)
            self._match_by_email(matching)
            wanted = self._unknown(matching) - looked_up
            if wanted:
                looked_up |= wanted
                self._look_up(wanted)
                continue
            more = self._unread_days(matching)
            if not more:
                sharpen(
                    self._figures,
                    cut_events(self._book.events, self._clocks.account_days),
                    range(len(self._clocks.account_days)),
                )
                return matching
            self._book.read_days(more)

    def explain(self, matching: Matching) -> list[Discrepancy]:
        """Every discrepancy, by order; and what is left of a day beside them."""
        self._report(ComparisonProgress(ComparisonStage.EXPLAINING, 0, None))
        missing = unrecorded(self._scene, matching)
        known = remembered_of(missing, self._ports, self._store, self._plan.rules)
        self._find_late(missing, known, matching)
        known = with_shown(
            known, matching.by_order, self._newest_own, self._ports, self._plan.rules, self._clocks.now - SETTLED_S
        )
        found, rounding = explain(self._scene, matching, known)
        return found + residues(self._store_figures, self._figures, self._clocks.store_days, found, rounding)

    def result(
        self,
        matching: Matching,
        found: Sequence[Discrepancy],
        others: Sequence[ComparedMetric],
        currency: str,
    ) -> Reconciliation:
        """Everything, put together."""
        clocks, scene = self._clocks, self._scene
        days = clocks.store_days
        aligned = self._aligned.counts(len(days)) if self._aligned is not None else None
        zones = time_zones_of(clocks, scene, matching, self._store_figures, self._figures, self._aligned)
        in_range = (
            order for order in self._orders.values() if not order.is_deleted and days.index(order.created) is not None
        )
        return Reconciliation(
            first=self._plan.first,
            last=self._plan.last,
            metrics=scene.metrics,
            time_zones=zones,
            days=days_of(self._store_figures, self._figures, aligned, days, currency),
            totals=totals_of(self._store_figures, self._figures, currency),
            discrepancies=tuple(found),
            bridges=bridges(
                in_range,
                {order_id: total for order_id, (total, _) in scene.refunded.items()},
                found,
                lambda status_id: is_placed(status_id, self._plan.rules),
                {code: value for code, (_, value) in self._figures.totals().items()},
            ),
            notes=notes_of(
                scene.metrics,
                others,
                zones,
                len(days),
                len(scene.unreadable),
                is_default=not self._plan.metric_ids,
            ),
            matched_by=ways(matching),
            is_quick=self._plan.is_quick,
        )

    def _counted(self) -> Iterator[StoreOrder]:
        return filter(self._scene.is_counted, self._orders.values())

    def _fill(self, figures: DailyFigures, days: Days, indices: Sequence[int]) -> None:
        wanted = set(indices)
        for day, currency, count, value in cut_events(self._book.events, days).cells():
            if day in wanted:
                figures.put(day, currency, count, value)

    def _match_by_email(self, matching: Matching) -> None:
        foreign = [
            event for event in matching.loose if not event.is_own and not event.other_store and not event.is_test
        ]
        if foreign:
            match_by_email(matching, self._book.emails(foreign), self._counted())

    def _unknown(self, matching: Matching) -> set[int]:
        """Orders that loose events of the range name and that were not read."""
        return {
            event.named
            for event in matching.loose
            if event.named is not None
            and not event.other_store
            and event.named not in self._orders
            and event.named not in self._scene.unreadable
            and self._clocks.account_days.index(event.time) is not None
        }

    def _look_up(self, wanted: set[int]) -> None:
        looked_up = self._store.look_up(wanted)
        for order in looked_up.found:
            self._orders.add(order)
        self._scene = replace(
            self._scene,
            archived=self._scene.archived | looked_up.archived,
            gone=self._scene.gone | looked_up.gone,
        )

    def _unread_days(self, matching: Matching) -> set[int]:
        """Days whose figures agree, and that lack an order's event all the same, because it was found on another."""
        days = set()
        for order_id in matching.by_order:
            order = self._orders[order_id]
            if self._scene.is_counted(order) and not self._book.is_read(order.created):
                index = self._clocks.account_days.index(order.created)
                if index is not None:
                    days.add(index)
        return days

    def _find_late(self, missing: Sequence[StoreOrder], known: Remembered, matching: Matching) -> None:
        """Look beyond the range for events of orders that were paid long after their checkout began."""
        late = [
            order
            for order in missing
            if order.modified > self._clocks.end and (known.accepted is None or order.id in known.accepted)
        ]
        if not late or not self._book.is_whole or not self._scene.metrics:
            return
        ids = {order.id for order in late}
        until = min(self._clocks.end + _LATE_S, max(order.modified for order in late) + 3600)
        for event in self._book.read_beyond(until, _LATE_PAGES):
            if event.is_own and event.named in ids:
                matching.add(event.named, event)

    def _newest_own(self) -> list[int]:
        return self._klaviyo.newest_own_ids(self._scene.metrics, self._plan.rules.store_hash)

    def _orders_read(self, read: StoreRead, currency: str) -> None:
        """Tell the days with the orders that came so far; archived and uncounted ones are no part of them."""
        days = self._clocks.store_days
        for order in read.newest:
            index = days.index(order.created)
            if index is not None and self._scene.is_counted(order):
                self._arrived.add(index, order.currency, 1, order.value)
        so_far = days_of(self._arrived, DailyFigures(), None, days, currency)
        count = len(read.orders)
        total = max(read.total, count) if read.total is not None else None
        self._report(ComparisonProgress(ComparisonStage.ORDERS, count, total, so_far))

    def _events_read(self, count: int) -> None:
        if self._stop.is_set():
            raise Stopped
        self._report(ComparisonProgress(ComparisonStage.EVENTS, count, self._events_expected))
