"""Before a run: who is on both sides, who else writes the same numbers, and what is wrong."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from bcklaviyo_gui.bigcommerce.client import BigCommerceClient
from bcklaviyo_gui.bigcommerce.store_shapes import Store
from bcklaviyo_gui.domain.errors import PermissionMissing, RefusedForGood, UserFault
from bcklaviyo_gui.domain.event_ids import read_event_id
from bcklaviyo_gui.domain.messages import LongDay, Message, Typed
from bcklaviyo_gui.domain.metrics import Metric
from bcklaviyo_gui.domain.zones import keep_the_same_clock, named_zone, zone_or_offset
from bcklaviyo_gui.http.permission import MissingPermission
from bcklaviyo_gui.klaviyo.answers import KlaviyoAccount, MetricRow
from bcklaviyo_gui.klaviyo.client import KlaviyoClient
from bcklaviyo_gui.sync.context import Destination

T = TypeVar("T")

_ACTIVE = timedelta(days=90)
# So far back and ahead two zones must agree to be one clock.
_RULES_LAST = timedelta(days=730)
_NEWEST_PAGES = 20


_ANYWAY = Typed(" To send all the same, knowing this, add --anyway.")


@dataclass(frozen=True, slots=True)
class MetricUse:
    """A metric that others write, and its last event."""

    id: str
    name: str
    last_event: datetime | None


@dataclass(frozen=True, slots=True)
class OtherWriters:
    """Who else writes order numbers into the account.

    `native`: the metrics of Klaviyo's own BigCommerce integration. `foreign`: the API's Placed Order, when it holds
    events that this program did not make.
    """

    native: tuple[MetricUse, ...]
    foreign: MetricUse | None
    now: datetime

    @property
    def active_native(self) -> tuple[MetricUse, ...]:
        """The integration's metrics that had an event in the last 90 days."""
        return tuple(use for use in self.native if use.last_event and use.last_event >= self.now - _ACTIVE)

    @property
    def are_active(self) -> bool:
        """Whether orders would be counted twice."""
        return bool(self.active_native) or self.foreign is not None


@dataclass(frozen=True, slots=True)
class Problem:
    """Something to mend, in a merchant's words; `detail`: the message without what a title says already."""

    code: str
    message: Message
    advice: Message
    is_key: bool = False
    side: str | None = None
    detail: Message | None = None


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What a check found; a side that did not answer is None."""

    connection: str
    store: Store | None
    account: KlaviyoAccount | None
    timezones_differ: bool
    writers: OtherWriters | None
    problems: tuple[Problem, ...]

    def as_json(self) -> dict[str, object]:
        """The check as the command line shows it."""
        native = self.writers.native if self.writers else ()
        return {
            "connection": self.connection,
            "bigcommerce": None
            if self.store is None
            else {
                "store": self.store.name,
                "timezone": self.store.timezone,
                "currency": self.store.currency,
                "plan": self.store.plan_name,
            },
            "klaviyo": None
            if self.account is None
            else {
                "account": self.account.name,
                "timezone": self.account.timezone,
                "currency": self.account.currency,
            },
            "timezone_mismatch": self.timezones_differ,
            "native_integration": {
                "present": bool(native),
                "metrics": [{"id": use.id, "name": use.name, "last_event": _iso(use.last_event)} for use in native],
            },
            "other_writers": self.writers is not None and self.writers.are_active,
            "problems": [{"code": p.code, "message": str(p.message), "advice": str(p.advice)} for p in self.problems],
        }


def check(
    name: str, bigcommerce: BigCommerceClient, klaviyo: KlaviyoClient, now: datetime, *, writing: bool = True
) -> CheckResult:
    """Keys, permissions, time zones, currency, other writers; never raises for what a merchant can fix.

    `now` holds where BigCommerce does not tell its own time. `writing`: whether the Klaviyo key must be able to write;
    without, it is only asked to read.
    """
    problems: list[Problem] = []
    store, _ = _open(
        "BigCommerce",
        bigcommerce.store,
        lambda seen: bigcommerce.probe_permissions(may_read_store=seen is not None),
        problems,
    )
    if store is not None:
        now = _try(bigcommerce.server_time, problems) or now
    looked, absent = _open(
        "Klaviyo",
        lambda: _look(klaviyo),
        lambda seen: klaviyo.probe_permissions(writing, _proven(seen)),
        problems,
    )
    account, metrics = looked or (None, None)
    writers = None
    if metrics is not None and "events:read" not in absent:
        writers = _try(lambda: find_other_writers(klaviyo, now, metrics), problems)
    differ = store is not None and account is not None and _zones_differ(store, account, now)
    if store is not None and account is not None:
        problems.extend(_disagreements(store, account, differ=differ))
    if writers is not None and writers.are_active:
        refusal = _refusal(writers)
        problems.append(Problem(refusal.code, refusal.message, refusal.advice))
    return CheckResult(name, store, account, differ, writers, tuple(problems))


def guard(writers: OtherWriters) -> None:
    """Raise RefusedForGood when others write the same numbers."""
    if writers.are_active:
        raise _refusal(writers)


def find_other_writers(
    klaviyo: Destination, now: datetime, metrics: tuple[MetricRow, ...] | None = None
) -> OtherWriters:
    """Klaviyo's own integration, and anything else that writes the API's Placed Order; `metrics` if they are read."""
    if metrics is None:
        metrics = klaviyo.metrics()
    native = tuple(
        MetricUse(m.id, m.name, _last_event(klaviyo, m))
        for m in metrics
        if m.integration_name.lower() == "bigcommerce" or (m.integration_key or "").lower() == "bigcommerce"
    )
    foreign = None
    for metric in metrics:
        if metric.name == Metric.PLACED_ORDER.value and metric.integration_name.upper() == "API":
            foreign = foreign or _foreign(klaviyo, metric)
    return OtherWriters(native, foreign, now)


def _look(klaviyo: KlaviyoClient) -> tuple[KlaviyoAccount, tuple[MetricRow, ...] | None]:
    account = klaviyo.account()
    try:
        return account, klaviyo.metrics()
    except PermissionMissing:
        return account, None  # the probe names the permission


def _proven(seen: tuple[KlaviyoAccount, tuple[MetricRow, ...] | None] | None) -> frozenset[str]:
    """The scopes that a look at the account has shown."""
    if seen is None:
        return frozenset()
    return frozenset({"accounts:read"} if seen[1] is None else {"accounts:read", "metrics:read"})


def _zones_differ(store: Store, account: KlaviyoAccount, now: datetime) -> bool:
    zone = named_zone(account.timezone)
    if zone is None:
        return store.timezone != account.timezone
    return not keep_the_same_clock(
        zone_or_offset(store.timezone, store.raw_offset_s), zone, now - _RULES_LAST, now + _RULES_LAST
    )


def _foreign(klaviyo: Destination, metric: MetricRow) -> MetricUse | None:
    """The newest event of the metric that this program did not make: among the newest ones, and the oldest."""
    for number, page in enumerate(klaviyo.events(metric.id, descending=True)):
        for event in page:
            if read_event_id(event.event_id) is None:
                return MetricUse(metric.id, metric.name, event.time)
        if number + 1 >= _NEWEST_PAGES:
            break
    else:
        return None
    for page in klaviyo.events(metric.id):
        for event in page:
            if read_event_id(event.event_id) is None:
                return MetricUse(metric.id, metric.name, event.time)
        break
    return None


def _last_event(klaviyo: Destination, metric: MetricRow) -> datetime | None:
    for page in klaviyo.events(metric.id, descending=True, page_size=1):
        return page[0].time if page else None
    return None


def _refusal(writers: OtherWriters) -> RefusedForGood:
    if writers.active_native:
        newest = max(writers.active_native, key=lambda use: use.last_event or datetime.min.replace(tzinfo=UTC))
        return RefusedForGood(
            Message(
                "Klaviyo's own BigCommerce integration is writing your orders already: its "
                "“{metric}” had an event on {date}. Sending them from here too would count every "
                "order twice.",
                metric=newest.name,
                date=_day(newest.last_event),
            ),
            advice=(
                Message(
                    "Keep the integration and only check your numbers{typed}, or switch it off in Klaviyo under "
                    "Integrations › BigCommerce.{typed2}",
                    typed=Typed(" (`reconcile`)"),
                    typed2=_ANYWAY,
                )
            ),
        )
    use = writers.foreign
    return RefusedForGood(
        Message(
            "Something else writes “Placed Order” events into this Klaviyo account through the "
            "API; the last one is of {date}. Sending your orders from here too would count them "
            "twice.",
            date=_day(use.last_event if use else None),
        ),
        advice=(
            Message(
                "Find out which app or script sends them (in Klaviyo: Analytics › Metrics › Placed Order) and "
                "switch it off.{typed}",
                typed=_ANYWAY,
            )
        ),
    )


def _disagreements(store: Store, account: KlaviyoAccount, *, differ: bool) -> list[Problem]:
    found = []
    if differ:
        zones = Message(
            "BigCommerce counts days in {zone}, Klaviyo in {zone2}. Orders near midnight fall on different days.",
            zone=store.timezone,
            zone2=account.timezone,
        )
        found.append(
            Problem(
                "timezone_mismatch",
                Message("{title}: {detail}", title=Message("Your time zones differ"), detail=zones),
                Message("Set the same zone in Klaviyo under Settings › Organization."),
                detail=zones,
            )
        )
    if store.currency.upper() != account.currency.upper():
        currencies = Message(
            "BigCommerce sells in {currency}, Klaviyo shows {currency2}.",
            currency=store.currency,
            currency2=account.currency,
        )
        found.append(
            Problem(
                "currency_mismatch",
                Message("{title}: {detail}", title=Message("Your currencies differ"), detail=currencies),
                Message(
                    "Each event carries its own currency; choose the store's one in Klaviyo's settings "
                    "to compare totals."
                ),
                detail=currencies,
            )
        )
    return found


def _open(
    side: str,
    look: Callable[[], T],
    probe: Callable[[T | None], tuple[MissingPermission, ...]],
    problems: list[Problem],
) -> tuple[T | None, frozenset[str]]:
    """What a look at a side shows, and the scopes that its key lacks; what is wrong is added to the problems."""
    seen, refusal = None, None
    try:
        seen = look()
    except PermissionMissing as error:
        refusal = error  # the probe names the permission
    except UserFault as error:
        problems.append(_problem(error))
        return None, frozenset()
    lacking = _try(lambda: probe(seen), problems) or ()
    problems.extend(_missing(side, one.scope, one.message) for one in lacking)
    if refusal is not None and not lacking:
        problems.append(_problem(refusal))
    return seen, frozenset(one.scope for one in lacking)


def _missing(side: str, scope: str, message: Message) -> Problem:
    return Problem(
        PermissionMissing.code,
        Message("The {side} key lacks the permission “{scope}”: {purpose}.", side=side, scope=scope, purpose=message),
        Message("Make a new {side} key that has “{scope}” too, and replace the old one.", side=side, scope=scope),
        is_key=True,
        side=side,
    )


def _try(call: Callable[[], T], problems: list[Problem]) -> T | None:
    try:
        return call()
    except UserFault as error:
        problems.append(_problem(error))
    return None


def _problem(error: UserFault) -> Problem:
    return Problem(error.code, error.message, error.advice, is_key=True)


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat(timespec="seconds")


def _day(moment: datetime | None) -> LongDay | Message:
    return Message("an unknown day") if moment is None else LongDay(moment.date())
