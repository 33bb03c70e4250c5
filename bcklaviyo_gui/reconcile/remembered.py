"""What this program remembers of orders that Klaviyo does not show: it helps to explain, and decides nothing."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from bcklaviyo_gui.domain.event_ids import order_uid
from bcklaviyo_gui.domain.metrics import Metric
from bcklaviyo_gui.mapping.identity import EmailVerdict, check_email
from bcklaviyo_gui.mapping.rules import Rules
from bcklaviyo_gui.reconcile.evidence import Remembered
from bcklaviyo_gui.reconcile.ports import ComparisonPorts, Ledger
from bcklaviyo_gui.reconcile.rows import StoreOrder
from bcklaviyo_gui.reconcile.store_side import StoreReader

_ACCOUNTS_AT_MOST = 500
"""So many accounts take five requests; the doubtful ones go first, and of the others what was read last holds."""


def remembered_of(
    missing: Sequence[StoreOrder], ports: ComparisonPorts, store: StoreReader, rules: Rules
) -> Remembered:
    """What is remembered of these orders, and the emails of their customers' accounts."""
    ids = [order.id for order in missing]
    accepted = _sent(ports.ledger, Metric.PLACED_ORDER, ids, rules)
    started = _sent(ports.ledger, Metric.STARTED_CHECKOUT, ids, rules)
    members = sorted(
        (order for order in missing if order.customer_id > 0),
        key=lambda order: check_email(order.email or None) is EmailVerdict.OK,
    )
    customer_ids = list(dict.fromkeys(order.customer_id for order in members))
    asked, rest = customer_ids[:_ACCOUNTS_AT_MOST], customer_ids[_ACCOUNTS_AT_MOST:]
    emails = ports.accounts.emails(rest) if rest and ports.accounts is not None else {}
    return Remembered(
        accepted=accepted,
        started=frozenset(started or ()),
        refusals=ports.issues.refusals(Metric.PLACED_ORDER.value, ids) if ports.issues is not None else {},
        account_emails=emails | store.account_emails(asked),
    )


def with_shown(
    known: Remembered,
    shown: Iterable[int],
    newest: Callable[[], Iterable[int]],
    ports: ComparisonPorts,
    rules: Rules,
    settled: int,
) -> Remembered:
    """The same with the newest acceptance that Klaviyo shows, where that is needed to tell slow from lost.

    `shown` are orders whose events were found; `newest` asks Klaviyo for those of the newest events; `settled` is the
    instant since which an accepted event may still be on its way.
    """
    last = max((known.accepted or {}).values(), default=0)
    if last <= settled:
        return known
    until = _newest(ports.ledger, list(shown), rules)
    if until < last:
        until = max(until, _newest(ports.ledger, list(newest()), rules))
    return replace(known, shown_until=until)


def _newest(ledger: Ledger | None, order_ids: Sequence[int], rules: Rules) -> int:
    return max((_sent(ledger, Metric.PLACED_ORDER, order_ids, rules) or {}).values(), default=0)


def _sent(ledger: Ledger | None, metric: Metric, order_ids: Sequence[int], rules: Rules) -> dict[int, int] | None:
    """When this program's events of these orders were accepted, by order; None when nothing is remembered."""
    if ledger is None:
        return None
    uids = {order_uid(rules.store_hash, order_id): order_id for order_id in order_ids}
    return {uids[uid]: int(when.timestamp()) for uid, when in ledger.sent(metric.value, uids).items()}
