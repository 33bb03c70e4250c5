"""Every order and event on which the sides differ, with its cause, so that each day's difference is their sum.

A placed order counts -1 on its day in the store's zone, an event +1 on its day in the account's; what is matched on the
same day with the same value is nothing. All the rest becomes discrepancies, whose shares are exactly these ones.
"""

from collections.abc import Iterator, Sequence

from bcklaviyo_gui.domain.emails import normalise_email
from bcklaviyo_gui.domain.issue_kinds import IssueKind
from bcklaviyo_gui.domain.messages import NOTHING, Amount, Message
from bcklaviyo_gui.domain.orders import STATUS_NAMES
from bcklaviyo_gui.domain.zones import instant_of
from bcklaviyo_gui.mapping.identity import EmailVerdict, check_email
from bcklaviyo_gui.mapping.rules import is_never_sent, is_placed
from bcklaviyo_gui.reconcile.causes import Discrepancy, Reason, Share, mask_email
from bcklaviyo_gui.reconcile.days import day_of
from bcklaviyo_gui.reconcile.evidence import SETTLED_S, Remembered, Scene
from bcklaviyo_gui.reconcile.matching import BY_DAILY_FIGURES, Matching, matched_by, ranked
from bcklaviyo_gui.reconcile.nearness import SAME_MOMENT_S, is_clock_shift
from bcklaviyo_gui.reconcile.rows import DailyFigures, KlaviyoEvent, StoreOrder, decimal, is_same_money
from bcklaviyo_gui.state.issues import Refusal

_EMAIL_REASONS = {
    EmailVerdict.MISSING: Reason.NO_EMAIL,
    EmailVerdict.BAD: Reason.BAD_EMAIL,
    EmailVerdict.DROPPED: Reason.DROPPED_EMAIL,
}
_ISSUE_REASONS: dict[str, Reason] = {
    IssueKind.NO_EMAIL: Reason.NO_EMAIL,
    IssueKind.BAD_EMAIL: Reason.BAD_EMAIL,
    IssueKind.DROPPED_EMAIL: Reason.DROPPED_EMAIL,
    IssueKind.REFUSED_EVENT: Reason.REFUSED,
    IssueKind.REPAIR_REFUSED: Reason.REFUSED,
    IssueKind.NOT_RECORDED: Reason.NOT_RECORDED,
}


def unrecorded(scene: Scene, matching: Matching) -> list[StoreOrder]:
    """The range's placed orders of which no event was found, though their time was read."""
    return [
        order
        for order in scene.orders.values()
        if order.id not in matching.by_order
        and scene.is_counted(order)
        and scene.store_days.index(order.created) is not None
        and scene.is_read(order.created)
    ]


def explain(scene: Scene, matching: Matching, known: Remembered) -> tuple[list[Discrepancy], DailyFigures]:
    """All discrepancies that have a share in the range, by order id; and what the sides round differently.

    The tally holds differences of less than half a cent, which are no discrepancies by themselves.
    """
    explainer = _Explainer(scene, known)
    for order in scene.orders.values():
        events = matching.by_order.get(order.id)
        if events:
            explainer.recorded(order, events)
        elif scene.is_counted(order):
            explainer.unrecorded(order)
    explainer.found.sort(key=lambda found: found.order_id or 0)
    for event in sorted(matching.loose, key=lambda loose: (loose.time, loose.id)):
        explainer.without_order(event)
    return explainer.found, explainer.rounding


_Part = tuple[int | None, str, int, int]
"""Day index (None outside the range), currency, count, value."""


class _Explainer:
    def __init__(self, scene: Scene, known: Remembered) -> None:
        self.found: list[Discrepancy] = []
        self.rounding = DailyFigures()
        self._scene = scene
        self._known = known
        self._metric_of = scene.metrics

    def recorded(self, order: StoreOrder, events: Sequence[KlaviyoEvent]) -> None:
        first, *others = ranked(order, events)
        if order.is_deleted:
            self._note(
                Reason.ARCHIVED,
                order,
                first,
                Message("The store lists it as archived."),
                _plus(self._day(first), first),
            )
        elif not is_placed(order.status_id, self._scene.rules):
            status = STATUS_NAMES.get(order.status_id, str(order.status_id))
            self._note(
                Reason.STATUS,
                order,
                first,
                Message("Its status is {name} now.", name=status),
                _plus(self._day(first), first),
            )
        else:
            self._compare(order, first)
        for other in others:
            self._note(
                self._twice_reason(first, other), order, other, self._twice_words(first), _plus(self._day(other), other)
            )

    def unrecorded(self, order: StoreOrder) -> None:
        day = self._scene.store_days.index(order.created)
        if not self._scene.is_read(order.created):
            self._assume_recorded(order)
        elif day is not None:
            reason, evidence = self._why_unrecorded(order)
            self._note(reason, order, None, evidence, [_minus(day, order)])

    def without_order(self, event: KlaviyoEvent) -> None:
        reason, evidence = self._why_without_order(event)
        self._note(reason, None, event, evidence, _plus(self._day(event), event))

    def _day(self, event: KlaviyoEvent) -> int | None:
        return self._scene.account_days.index(event.time)

    def _compare(self, order: StoreOrder, event: KlaviyoEvent) -> None:
        day, event_day = self._scene.store_days.index(order.created), self._day(event)
        if day != event_day:
            moved = (event_day, order.currency, 1, order.value)
            reason = self._other_day_reason(order, event)
            self._note(reason, order, event, self._moments(order, event.time), [_minus(day, order), moved])
        if event.currency != order.currency:
            parts = [_minus(event_day, order), *_plus(event_day, event)]
            self._note(Reason.CURRENCY, order, event, _amounts(order, event), parts)
        elif event.value != order.value:
            difference = event.value - order.value
            if not is_same_money(event.value, order.value):
                reason = self._value_reason(order, event)
                self._note(reason, order, event, _amounts(order, event), [(event_day, event.currency, 0, difference)])
            elif event_day is not None:
                self.rounding.add(event_day, event.currency, 0, difference)

    def _assume_recorded(self, order: StoreOrder) -> None:
        """Its day was not read, because the daily figures say that its event is there, at its own time."""
        day = self._scene.store_days.index(order.created)
        event_day = self._scene.account_days.index(order.created)
        if day != event_day:
            parts = [_minus(day, order), (event_day, order.currency, 1, order.value)]
            evidence = self._moments(order, order.created)
            self._note(Reason.TIME_ZONE, order, None, evidence, parts, event_time=order.created)

    def _other_day_reason(self, order: StoreOrder, event: KlaviyoEvent) -> Reason:
        late_s = event.time - order.created
        if abs(late_s) <= SAME_MOMENT_S:
            return Reason.TIME_ZONE
        is_clock = not event.is_own and is_clock_shift(late_s)
        return Reason.LATE_CHECKOUT if late_s > 0 and not is_clock else Reason.OTHER_TIME

    def _value_reason(self, order: StoreOrder, event: KlaviyoEvent) -> Reason:
        if is_same_money(event.value, order.other_value) or is_same_money(event.value, order.total):
            return Reason.TAX_SIDE
        back = self._scene.refunded.get(order.id, (0, 0))
        if any(amount and is_same_money(event.value, order.value - amount) for amount in back):
            return Reason.REFUND_NETTED
        return Reason.EDITED

    def _why_unrecorded(self, order: StoreOrder) -> tuple[Reason, Message]:
        is_own = all(metric.is_own for metric in self._metric_of)
        # This program sends a customer's order to the account's address; others go by the order's.
        account_email = self._known.account_emails.get(order.customer_id, "")
        email = (account_email if is_own else "") or order.email
        may_be_ours = is_own or any(metric.is_own for metric in self._metric_of)
        for one in (account_email, order.email) if may_be_ours else ():
            if one and is_never_sent(normalise_email(one), self._scene.rules):
                return Reason.NEVER_SEND_LIST, Message("Its address: {address}.", address=mask_email(one))
        refusal = self._known.refusals.get(order.id) if may_be_ours else None
        reason = _EMAIL_REASONS.get(check_email(email or None)) or _reason_of(refusal)
        if reason in (Reason.REFUSED, Reason.NOT_RECORDED) and refusal is not None:
            return reason, refusal.reason
        if reason:
            return reason, Message("Its address: {address}.", address=mask_email(email) or Message("none"))
        settled = self._scene.now - SETTLED_S
        if order.created > settled or (order.modified > settled and order.id in self._known.started):
            return Reason.TOO_FRESH, Message("It was placed within the last 15 minutes.")
        accepted = (self._known.accepted or {}).get(order.id)
        if accepted is not None:
            zone = self._scene.store_zone
            when = instant_of(accepted, zone).replace(second=0, tzinfo=None)
            is_slow = accepted > max(settled, self._known.shown_until or 0)
            return Reason.TOO_FRESH if is_slow else Reason.NOT_RECORDED, Message(
                "Klaviyo accepted it at {moment} ({zone}).", moment=when, zone=str(zone)
            )
        if not is_own:
            return Reason.NOT_IN_KLAVIYO, Message("No event of the compared metrics belongs to it.")
        if self._known.accepted is None:
            return Reason.NOT_THERE, Message("Klaviyo has no event of it.")
        return Reason.NEVER_SENT, Message("This program has not sent it, and Klaviyo has no event of it.")

    def _why_without_order(self, event: KlaviyoEvent) -> tuple[Reason, Message]:
        scene, named = self._scene, event.named
        names = Message("It names order {id}", id=str(named)) if named is not None else Message("It names no order")
        if event.other_store:
            return Reason.OTHER_STORE, Message("Its id is of the store {name}.", name=event.other_store)
        if event.is_test:
            return Reason.TEST, Message("It is marked as a test.")
        if named in scene.unreadable:
            return Reason.UNREADABLE, Message("{what}, of which BigCommerce's answer is broken.", what=names)
        if named in scene.archived:
            return Reason.ARCHIVED, Message("{what}, which is archived.", what=names)
        if event.is_own:
            return Reason.DELETED, Message("{what}, which the store does not have.", what=names)
        if event.time > scene.now - SETTLED_S:
            return Reason.TOO_FRESH, Message("It is less than 15 minutes old.")
        if named is not None and named in scene.orders:
            return Reason.OTHER_STORE, Message(
                "{what}; that order of this store has another time and another value.", what=names
            )
        return Reason.UNKNOWN_ORDER, Message("{what} of this store.", what=names)

    def _twice_reason(self, first: KlaviyoEvent, other: KlaviyoEvent) -> Reason:
        if first.metric != other.metric:
            integrations = {self._metric_of[event.metric].integration for event in (first, other)}
            return Reason.TWO_METRICS if len(integrations) == 1 else Reason.TWO_INTEGRATIONS
        if first.is_own == other.is_own and first.profile_id != other.profile_id:
            return Reason.TWO_IDENTITIES
        return Reason.TWO_INTEGRATIONS

    def _twice_words(self, first: KlaviyoEvent) -> Message:
        metric = self._metric_of[first.metric]
        return Message(
            "It is also recorded as event {event} of “{metric}” ({writer}).",
            event=first.id,
            metric=metric.name,
            writer=metric.integration,
        )

    def _moments(self, order: StoreOrder, event_time: int) -> Message:
        scene = self._scene
        ours = instant_of(order.created, scene.store_zone).replace(second=0, tzinfo=None)
        theirs = instant_of(event_time, scene.account_zone).replace(second=0, tzinfo=None)
        return Message("{moment} on the store's clock, {moment2} on Klaviyo's.", moment=ours, moment2=theirs)

    def _note(
        self,
        reason: Reason,
        order: StoreOrder | None,
        event: KlaviyoEvent | None,
        evidence: Message,
        parts: Sequence[_Part],
        *,
        event_time: int | None = None,
    ) -> None:
        """Keep a discrepancy, unless it has no share in the range."""
        shares = tuple(self._shares(parts))
        if not shares:
            return
        scene = self._scene
        at = event.time if event else event_time
        worth = order.value if order else event.value if event else None
        self.found.append(
            Discrepancy(
                reason=reason,
                order_id=order.id if order else event.named if event and reason is not Reason.OTHER_STORE else None,
                created=instant_of(order.created, scene.store_zone) if order else None,
                day=day_of(order.created, scene.store_zone) if order else None,
                status=STATUS_NAMES.get(order.status_id, str(order.status_id)) if order else "",
                email_masked=mask_email(order.email) if order else "",
                units=worth,
                currency=order.currency if order else event.currency if event else "",
                event_id=event.id if event else "",
                event_day=day_of(at, scene.account_zone) if at is not None else None,
                metric_id=self._metric_of[event.metric].id if event else "",
                matched_by=_how(order, event, is_assumed=event_time is not None),
                evidence=evidence,
                shares=shares,
            )
        )

    def _shares(self, parts: Sequence[_Part]) -> Iterator[Share]:
        for day, currency, count, value in parts:
            if day is not None:
                yield Share(self._scene.store_days.date(day), currency, count, value)


def _reason_of(refusal: Refusal | None) -> Reason | None:
    if refusal is None:
        return None
    return Reason.ADDRESS_REFUSED if refusal.is_address else _ISSUE_REASONS.get(refusal.kind)


def _minus(day: int | None, order: StoreOrder) -> _Part:
    return day, order.currency, -1, -order.value


def _plus(day: int | None, event: KlaviyoEvent) -> list[_Part]:
    return [(day, event.currency, 1, event.value)]


def _amounts(order: StoreOrder, event: KlaviyoEvent) -> Message:
    return Message(
        "The order is worth {money}, the event says {money2}.",
        money=Amount(decimal(order.value), order.currency),
        money2=Amount(decimal(event.value), event.currency),
    )


def _how(order: StoreOrder | None, event: KlaviyoEvent | None, *, is_assumed: bool) -> Message:
    if is_assumed:
        return BY_DAILY_FIGURES
    return matched_by(event) if order and event else NOTHING
