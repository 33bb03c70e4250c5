"""Klaviyo's side, read fresh: which metrics to compare, their daily figures, their single events."""

import logging
import threading
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date

from bcklaviyo_gui.domain.errors import ContractBroken, Stopped, WrongUsage
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.domain.metrics import Metric
from bcklaviyo_gui.domain.zones import instant_of
from bcklaviyo_gui.klaviyo.answers import KlaviyoAccount, MetricRow, StoredEvent
from bcklaviyo_gui.reconcile.days import Days, buckets_of, years_of
from bcklaviyo_gui.reconcile.ports import AccountReading
from bcklaviyo_gui.reconcile.references import read_event
from bcklaviyo_gui.reconcile.result import ComparedMetric
from bcklaviyo_gui.reconcile.rows import DailyFigures, KlaviyoEvent, StoreOrder, ten_thousandths

log = logging.getLogger(__name__)

_BY_CURRENCY = "$value_currency"
_API = "API"
_NATIVE = "BigCommerce"


class KlaviyoReader:
    """Reads one account; between two requests it looks whether the user wants to stop."""

    def __init__(self, destination: AccountReading, account: KlaviyoAccount, stop: threading.Event) -> None:
        self._destination = destination
        self._account = account
        self._stop = stop

    def metrics(self, wanted: Sequence[str]) -> tuple[tuple[ComparedMetric, ...], tuple[ComparedMetric, ...]]:
        """The metrics to compare, and the account's other ones of the name Placed Order.

        Nothing is wanted: this program's Placed Order if it has events, else that of Klaviyo's own integration, else
        none. Raises WrongUsage for an id that the account does not have.
        """
        there = [compared(row) for row in self._destination.metrics()]
        placed = [metric for metric in there if metric.name == Metric.PLACED_ORDER.value]
        if wanted:
            chosen = _by_ids(there, wanted)
        else:
            own = [metric for metric in placed if metric.is_own]
            native = [metric for metric in placed if metric.integration.casefold() == _NATIVE.casefold()]
            chosen = tuple(own[:1] if own and (not native or self._has_events(own[0])) else native[:1])
        return chosen, tuple(metric for metric in placed if metric not in chosen)

    def figures(self, metrics: Iterable[ComparedMetric], days: Days, since: date, zone_name: str) -> DailyFigures:
        """Daily counts and values by currency, of all metrics together, from the day `since` on.

        Days are those that Klaviyo cuts in the zone of that name, which must be the one that cut `days`.
        """
        tally = DailyFigures()
        last = days.date(len(days) - 1)
        for metric in metrics:
            for begin, end in years_of(max(since, days.first), last):
                first = (begin - days.first).days
                self._piece(tally, metric, days, first, (end - begin).days + 1, zone_name)
        return tally

    def events(
        self,
        metrics: Sequence[ComparedMetric],
        start: int,
        end: int,
        store_hash: str,
        orders: Mapping[int, StoreOrder],
    ) -> Iterator[list[KlaviyoEvent]]:
        """The events of all metrics from `start` until before `end`, page by page."""
        for index, metric in enumerate(metrics):
            for page in self._pages(metric, start, end, with_profile=False):
                yield [read_event(event, index, store_hash, orders, self._account.currency) for event in page]

    def emails(
        self, metrics: Sequence[ComparedMetric], start: int, end: int, wanted: Collection[str]
    ) -> dict[str, str]:
        """The emails of the profiles of these events, lower case, by event id; those without one are absent."""
        found = {}
        for metric in metrics:
            for page in self._pages(metric, start, end, with_profile=True):
                found.update(
                    {event.id: event.email.strip().lower() for event in page if event.email and event.id in wanted}
                )
        return found

    def newest_own_ids(self, metrics: Sequence[ComparedMetric], store_hash: str) -> list[int]:
        """The orders of this program's newest events in these metrics, a page of each."""
        ids = []
        for index, metric in enumerate(metrics):
            page = next(iter(self._destination.events(metric.id, descending=True)), ())
            rows = (read_event(event, index, store_hash, {}, self._account.currency) for event in page)
            ids += [row.named for row in rows if row.is_own and row.named is not None]
        return ids

    def _has_events(self, metric: ComparedMetric) -> bool:
        return any(page for page in self._destination.events(metric.id, descending=True, page_size=1))

    def _pages(
        self, metric: ComparedMetric, start: int, end: int, *, with_profile: bool
    ) -> Iterator[tuple[StoredEvent, ...]]:
        since, until = instant_of(start), instant_of(end)
        for page in self._destination.events(metric.id, since, until, with_profile=with_profile):
            if self._stop.is_set():
                raise Stopped
            if any(not since <= event.time < until for event in page):
                raise ContractBroken(
                    Message("an event is outside the dates asked for"),
                    endpoint="GET /api/events",
                    field="datetime",
                )
            yield page

    def _piece(
        self, tally: DailyFigures, metric: ComparedMetric, days: Days, first: int, count: int, zone_name: str
    ) -> None:
        """The figures of consecutive days; of their events, where the answer does not say which number is which day's.

        What an answer holds at its edges is not documented, and no reason to stop.
        """
        piece = Days(days.date(first), days.starts[first : first + count + 1])
        since, until = instant_of(piece.start), instant_of(piece.end)
        if self._stop.is_set():
            raise Stopped
        try:
            answer = self._destination.aggregate(metric.id, since, until, zone_name, by=(_BY_CURRENCY,))
            places = buckets_of(answer.dates, piece)
        except ContractBroken as error:
            if error.field is None:
                raise  # not a matter of days
            places = None
        if places is None:
            log.warning("daily figures that cannot be told apart: reading events instead")
            self._count_events(tally, metric, days, piece)
            return
        for group in answer.groups:
            # Events without a currency make a group without a name.
            currency = self._currency(next((name for name in group.dimensions if name), None))
            for offset, place in enumerate(places):
                events, value = group.counts[place], group.sums[place]
                if events or value:
                    tally.add(first + offset, currency, events, ten_thousandths(value))

    def _count_events(self, tally: DailyFigures, metric: ComparedMetric, days: Days, piece: Days) -> None:
        for page in self._pages(metric, piece.start, piece.end, with_profile=False):
            for event in page:
                day = days.index(int(event.time.timestamp()))
                if day is not None:
                    value = ten_thousandths(event.value) if event.value is not None else 0
                    tally.add(day, self._currency(event.currency), 1, value)

    def _currency(self, named: str | None) -> str:
        return (named or self._account.currency).upper()


def compared(row: MetricRow) -> ComparedMetric:
    """A metric as a reconciliation names it."""
    is_own = row.name == Metric.PLACED_ORDER.value and row.integration_name.casefold() == _API.casefold()
    return ComparedMetric(row.id, row.name, row.integration_name, is_own)


def _by_ids(there: Sequence[ComparedMetric], wanted: Sequence[str]) -> tuple[ComparedMetric, ...]:
    by_id = {metric.id: metric for metric in there}
    unknown = [metric_id for metric_id in wanted if metric_id not in by_id]
    if unknown:
        known = ", ".join(f"{metric.id} ({metric.name}, {metric.integration})" for metric in there) or Message(
            "none at all"
        )
        raise WrongUsage(
            Message(
                "This Klaviyo account has no metric with the id {ids}. It has: {what}.",
                ids=", ".join(unknown),
                what=known,
            ),
            advice=Message("Take one of these ids, or none for the metric that is compared by default."),
        )
    return tuple(by_id[metric_id] for metric_id in dict.fromkeys(wanted))
