"""The events that were read one by one, and of which instants: all of the range, or the days that need it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from bcklaviyo_gui.reconcile.clocks import Clocks
from bcklaviyo_gui.reconcile.klaviyo_side import KlaviyoReader
from bcklaviyo_gui.reconcile.result import ComparedMetric
from bcklaviyo_gui.reconcile.rows import KlaviyoEvent, StoreOrder

_SPARED_DAYS = 7
"""Reading a week for nothing costs less than another request."""


class ReadEvents:
    """Reads spans of events and remembers them. Days are indices into the account's days of the range."""

    def __init__(
        self,
        reader: KlaviyoReader,
        metrics: Sequence[ComparedMetric],
        store_hash: str,
        orders: Mapping[int, StoreOrder],
        clocks: Clocks,
        report: Callable[[int], None],
    ) -> None:
        self.events: list[KlaviyoEvent] = []
        self.is_whole = False
        self._reader = reader
        self._metrics = metrics
        self._store_hash = store_hash
        self._orders = orders
        self._clocks = clocks
        self._report = report
        self._days: set[int] = set()
        self._emails: dict[str, str] = {}
        self._asked: set[str] = set()

    def read_all(self) -> None:
        """Read everything that may fall on a day of the range."""
        self._read(self._clocks.start, self._clocks.end)
        self.is_whole = True

    def read_days(self, days: Iterable[int]) -> None:
        """Read these days of the account, and those next to them."""
        wide = self._clocks.wide_days
        shift = (self._clocks.account_days.first - wide.first).days
        wanted = {day + near + shift for day in days for near in (-1, 0, 1)} - self._days
        for first, last in _runs(sorted(wanted)):
            self._read(wide.starts[first], wide.starts[last + 1])
        self._days |= wanted

    def read_beyond(self, until: int, pages: int) -> Iterator[KlaviyoEvent]:
        """Events after everything that was read at first, not kept; ends after so many pages."""
        stream = self._reader.events(self._metrics, self._clocks.end, until, self._store_hash, self._orders)
        for _, page in zip(range(pages), stream, strict=False):
            yield from page

    def is_read(self, instant: int) -> bool:
        """Whether the events of this instant were read."""
        if self.is_whole:
            return True
        day = self._clocks.wide_days.index(instant)
        return day is not None and day in self._days

    def emails(self, wanted: Iterable[KlaviyoEvent]) -> dict[str, str]:
        """The emails of these events' profiles, by event id: the days around them are read once more, with profiles."""
        by_id = {event.id: event for event in wanted if event.id not in self._asked}
        days = {self._clocks.wide_days.index(event.time) for event in by_id.values()}
        for first, last in _runs(sorted(day for day in days if day is not None), gap=_SPARED_DAYS):
            starts = self._clocks.wide_days.starts
            self._emails.update(self._reader.emails(self._metrics, starts[first], starts[last + 1], by_id.keys()))
        self._asked |= by_id.keys()
        return self._emails

    def _read(self, start: int, end: int) -> None:
        for page in self._reader.events(self._metrics, start, end, self._store_hash, self._orders):
            self.events.extend(page)
            self._report(len(self.events))


def _runs(days: Sequence[int], gap: int = 0) -> Iterator[tuple[int, int]]:
    """First and last of each run of consecutive numbers, of which at most `gap` in a row may be absent."""
    begin = previous = None
    for day in days:
        if begin is None or previous is None:
            begin = day
        elif day > previous + 1 + gap:
            yield begin, previous
            begin = day
        previous = day
    if begin is not None and previous is not None:
        yield begin, previous
