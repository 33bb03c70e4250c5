"""The clocks of a reconciliation: both zones, both cuts of the range, and the window that covers them."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

from bcklaviyo_gui.bigcommerce.store_shapes import Store
from bcklaviyo_gui.domain.errors import WrongUsage
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.domain.zones import zone_or_offset
from bcklaviyo_gui.klaviyo.answers import KlaviyoAccount
from bcklaviyo_gui.reconcile.days import (
    EARLIEST,
    Days,
    account_zone,
    day_of,
    days_between,
    has_same_rules,
    name_for_aggregates,
)

_MARGIN_S = 26 * 3600
"""The farthest that two clocks on earth are apart: what is read beyond the range on both sides."""

_MARGIN_DAYS = 2
_AGGREGATE_YEARS = 5
"""How far back the aggregates reach (Klaviyo's reference of 2024; newer texts do not say)."""


@dataclass(frozen=True)
class Clocks:
    """Zones by their declared names, the days of the range in both, and what "now" is (BigCommerce's clock, seconds).

    `wide_days` are the account's days with two more on either side. `store_zone_name` is the one for aggregates, None
    when Klaviyo has no name for the store's clock.
    """

    store_zone: tzinfo
    account_zone: tzinfo
    store_declared: str
    account_declared: str
    store_zone_name: str | None
    store_days: Days
    account_days: Days
    wide_days: Days
    is_mismatch: bool
    now: int

    @property
    def start(self) -> int:
        """The first instant to read: everything that may fall on a day of the range lies between this and `end`."""
        return min(self.store_days.start, self.account_days.start) - _MARGIN_S

    @property
    def end(self) -> int:
        """The first instant that need not be read any more."""
        return max(self.store_days.end, self.account_days.end) + _MARGIN_S

    def oldest_figures(self) -> date:
        """The first day for which the aggregates can be asked."""
        today = day_of(self.now, self.account_zone)
        year = today.year - _AGGREGATE_YEARS
        return (today.replace(year=year, day=min(today.day, 28))) + timedelta(days=4)


def clocks_of(first: date, last: date, store: Store, account: KlaviyoAccount, now: datetime) -> Clocks:
    """The clocks of a range. Raises WrongUsage for a range that makes no sense."""
    store_zone = zone_or_offset(store.timezone, store.raw_offset_s)
    klaviyo_zone = account_zone(account.timezone)
    _check_range(first, last, day_of(int(now.timestamp()), store_zone), store.timezone)
    return Clocks(
        store_zone=store_zone,
        account_zone=klaviyo_zone,
        store_declared=store.timezone or _offset_name(store_zone),
        account_declared=account.timezone,
        store_zone_name=name_for_aggregates(store.timezone, store_zone),
        store_days=days_between(first, last, store_zone),
        account_days=days_between(first, last, klaviyo_zone),
        wide_days=days_between(first - timedelta(days=_MARGIN_DAYS), last + timedelta(days=_MARGIN_DAYS), klaviyo_zone),
        is_mismatch=not has_same_rules(store_zone, klaviyo_zone, first, last),
        now=int(now.timestamp()),
    )


def _check_range(first: date, last: date, today: date, zone: str) -> None:
    if first > last:
        raise WrongUsage(
            Message("The range begins on {isoday}, after it ends on {isoday2}.", isoday=first, isoday2=last),
            advice=Message("Exchange the two dates."),
        )
    if last > today:
        what = (
            Message("lies in the future") if first > today else Message("ends in the future, on {isoday}", isoday=last)
        )
        raise WrongUsage(
            Message(
                "The range {what}: today is {isoday} in the store's time zone ({zone}).",
                what=what,
                isoday=today,
                zone=zone,
            ),
            advice=Message("Choose days until today."),
        )
    if first < EARLIEST:
        raise WrongUsage(
            Message("Klaviyo records nothing before {isoday}.", isoday=EARLIEST),
            advice=Message("Begin at {isoday} or later.", isoday=EARLIEST),
        )


def _offset_name(zone: tzinfo) -> str:
    return datetime(2000, 1, 1, tzinfo=UTC).astimezone(zone).strftime("UTC%z")
