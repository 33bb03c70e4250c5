"""One run, from start to end: `run_sync(plan, ports, stop, report)` returns its summary.

A run owns its pool of threads and joins it before it returns. Whatever ends it, what was done is kept: the state file
says at every moment what was sent, what must be sent, and what may have been.
"""

import logging
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from bcklaviyo_gui.bigcommerce.queries import OrderQuery
from bcklaviyo_gui.domain.errors import BcklaviyoError, Stopped, WrongUsage
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.domain.orders import INCOMPLETE
from bcklaviyo_gui.domain.zones import zone_or_offset
from bcklaviyo_gui.local.memory import give_back_big_buffers
from bcklaviyo_gui.state import batches, checkpoints, issues, queries, refunds, runs
from bcklaviyo_gui.state.people import count_standing
from bcklaviyo_gui.sync import checkouts, people, preflight, run_record
from bcklaviyo_gui.sync import retries as again
from bcklaviyo_gui.sync.catalog import OVERLAP, refresh_catalog, refresh_customers
from bcklaviyo_gui.sync.context import RunContext, RunPlan, RunPorts
from bcklaviyo_gui.sync.extract import Extractor, Position
from bcklaviyo_gui.sync.issue_counts import count_earlier_parts
from bcklaviyo_gui.sync.one_order import read_orders
from bcklaviyo_gui.sync.order_facts import save_refunds
from bcklaviyo_gui.sync.order_pages import OrderWalk
from bcklaviyo_gui.sync.proof import Proof
from bcklaviyo_gui.sync.repair import repair_orders
from bcklaviyo_gui.sync.reports import (
    Outcome,
    Reporter,
    RunEnded,
    RunKind,
    RunProgress,
    RunStage,
    RunStarted,
    RunSummary,
)
from bcklaviyo_gui.sync.rows import seconds
from bcklaviyo_gui.sync.upload import Uploader

log = logging.getLogger(__name__)

_STOP_PATIENCE_S = 2.0
_ORDERS, _SYNC, _REFUNDS = "orders", "sync", "refunds"
_HISTORY_BEGAN, _HISTORY_READ = "history_began", "history_read"


def run_sync(plan: RunPlan, ports: RunPorts, *, stop: threading.Event, report: Reporter) -> RunSummary:
    """Carry out a plan; every end, good or bad, is a RunSummary and is reported as RunEnded. Bugs of ours do raise."""
    give_back_big_buffers()
    started = ports.clock.now()
    run_id = runs.begin(ports.database, plan.kind.value, seconds(started))
    report(RunStarted(run_id, plan.kind))
    context = RunContext(plan, ports, run_id, stop, report)
    error: BcklaviyoError | None = None
    outcome = Outcome.FAILED
    try:
        _carry_out(context)
        outcome = Outcome.COMPLETED
    except Stopped as stopped:
        outcome, error = Outcome.STOPPED, stopped
    except BcklaviyoError as fault:
        log.warning("run %s failed: %s", run_id, fault)
        error = fault
    finally:
        if outcome is not Outcome.COMPLETED:
            ports.cut()
        context.close()
        summary = _summary(context, started, outcome, error)
        _note_end(ports, run_id, summary)
    report(RunEnded(summary))
    return summary


def _carry_out(context: RunContext) -> None:
    _prepare(context)
    proof = Proof(context, is_wanted=context.plan.kind is RunKind.BACKFILL)
    uploader = Uploader(context, proof)
    context.pump = uploader
    try:
        if not context.plan.is_backfill:
            checkouts.hold_unsent(context)
        uploader.recover()
        _STEPS[context.plan.kind](context, uploader)
        uploader.drain()
        _finish(context)
    except BaseException:
        uploader.settle_before_stop(_STOP_PATIENCE_S)
        raise


def _prepare(context: RunContext) -> None:
    """Learn the store's clock, the account, and whether anybody else writes the same."""
    plan, ports = context.plan, context.ports
    context.report(RunProgress(RunStage.PREPARING, 0))
    store = context.call(ports.bigcommerce.store)
    server_time = context.call(ports.bigcommerce.server_time)
    account = context.call(ports.klaviyo.account)
    rules = replace(
        plan.rules,
        default_country=store.country_code or plan.rules.default_country,
        external_ids=plan.rules.external_ids and ports.claim_account(account.id),
    )
    context.learn_store(store, server_time, rules)
    if plan.kind is not RunKind.PREVIEW and not plan.anyway:
        preflight.guard(context.call(preflight.find_other_writers, ports.klaviyo, context.now()))
    if checkpoints.fact(context.database, _HISTORY_READ) is None and not plan.is_whole_history:
        context.followed_since = seconds(_added(context))


def _backfill(context: RunContext, uploader: Uploader) -> None:
    plan = context.plan
    window = _window(context)
    whole = plan.is_whole_history
    stream = _ORDERS if whole else f"{_ORDERS}:{plan.since or ''}:{plan.until or ''}"
    if whole and checkpoints.fact(context.database, _HISTORY_BEGAN) is None:
        checkpoints.set_fact(context.database, _HISTORY_BEGAN, context.now().isoformat())
    refresh_catalog(context)
    refresh_customers(context)
    context.tally.profiles_unchanged += count_standing(context.database)
    people.send_customers(context)
    if whole:
        _read_all_refunds(context)
    else:
        _read_refunds(context, window.min_date_created)
    extractor = Extractor(context)
    counts = context.call(context.ports.bigcommerce.order_counts, window)
    _read_orders(context, extractor, uploader, stream, window, counts.total if counts else None)
    checkouts.read_checkouts(
        context,
        extractor,
        window,
        orders_known_since=None if whole else context.now(),
        expected=counts.by_status.get(INCOMPLETE) if counts else None,
    )
    people.send_places(context, with_locations=whole)


def _read_orders(
    context: RunContext,
    extractor: Extractor,
    uploader: Uploader,
    stream: str,
    window: OrderQuery,
    total: int | None,
) -> None:
    position = int(checkpoints.get(context.database, stream) or 0)
    done = 0
    # The count is of the whole window; behind a position nobody has counted.
    for page in OrderWalk(context, window, position, expected=None if position else total):
        orders = [order for order in page.orders if order.status_id != INCOMPLETE]
        extractor.take(orders, broken=page.broken, position=Position(stream, str(page.position)))
        done += len(page.orders)
        context.progress(RunStage.ORDERS, done, total)
        uploader.pump()
        uploader.make_room()
    context.progress(RunStage.ORDERS, done, done, always=True)


def _read_refunds(context: RunContext, since: datetime | None) -> set[int]:
    """Read all refunds since a moment, store-wide; returns the orders that they are of."""
    order_ids: set[int] = set()
    done = 0
    for body in context.pages(context.ports.bigcommerce.refunds(since)):
        found = save_refunds(context, body)
        order_ids.update(refund.order_id for refund in found)
        done += len(found)
        context.progress(RunStage.REFUNDS, done)
    context.progress(RunStage.REFUNDS, done, done, always=True)
    return order_ids


def _read_all_refunds(context: RunContext) -> None:
    """The refunds of the whole history, going on where the last such reading began."""
    began = context.now()
    position = checkpoints.moment(context.database, _REFUNDS)
    _read_refunds(context, position - OVERLAP if position else None)
    checkpoints.put(context.database, _REFUNDS, began.isoformat())


def _sync(context: RunContext, uploader: Uploader) -> None:
    began = context.now()
    base, is_first = _sync_base(context)
    # The first reading begins with the connection, to the second; later ones read an overlap again.
    low = base if is_first else base - OVERLAP
    refresh_catalog(context)
    refresh_customers(context, first_since=_added(context))
    again.read_customers_again(context)
    people.send_customers(context)
    refunded = _read_refunds(context, low)
    # Before the walk, which would take them for changes that may start flows.
    again.read_orders_again(context)
    extractor = Extractor(context)
    done = 0
    for page in OrderWalk(context, OrderQuery(min_date_modified=low, max_date_modified=began)):
        extractor.take([order for order in page.orders if order.status_id != INCOMPLETE], broken=page.broken)
        done += len(page.orders)
        context.progress(RunStage.ORDERS, done)
        uploader.pump()
        uploader.make_room()
    # A refund need not touch its order.
    extractor.take(read_orders(context, refunds.unmapped(context.database, refunded)))
    settle = timedelta(0) if is_first else context.rules.checkout_settle
    history_is_read = checkpoints.fact(context.database, _HISTORY_READ) is not None
    checkouts.read_checkouts(
        context,
        extractor,
        OrderQuery(min_date_modified=low - settle, max_date_modified=began),
        orders_known_since=None if history_is_read else _added(context),
    )
    people.send_customers(context)  # those that only their orders made known
    people.send_places(context, with_locations=True)
    checkouts.look_again(context)
    uploader.drain()
    checkpoints.put(context.database, _SYNC, began.isoformat())


def _sync_base(context: RunContext) -> tuple[datetime, bool]:
    """From when on changes are read, and whether that is the moment the connection was added."""
    position = checkpoints.get(context.database, _SYNC) or checkpoints.fact(context.database, _HISTORY_READ)
    if position is not None:
        return checkpoints.as_moment(context.database, position), False
    return _added(context), True


def _added(context: RunContext) -> datetime:
    """When the connection was added, by BigCommerce's clock."""
    skew = context.now() - context.ports.clock.now()
    return (context.plan.connection_added + skew).replace(microsecond=0)


def _repair(context: RunContext, uploader: Uploader) -> None:
    uploader.drain()
    refresh_catalog(context)
    repair_orders(context, Extractor(context), context.plan.order_ids)


def _finish(context: RunContext) -> None:
    database = context.database
    with database.transaction():
        if context.plan.is_whole_history:
            began = checkpoints.fact(database, _HISTORY_BEGAN)
            checkpoints.forget(database, _ORDERS)
            if began is not None and checkpoints.fact(database, _HISTORY_READ) is None:
                checkpoints.set_fact(database, _HISTORY_READ, began)
        elif context.plan.is_backfill:
            checkpoints.forget(database, f"{_ORDERS}:{context.plan.since or ''}:{context.plan.until or ''}")
        batches.forget_settled(database)


def _window(context: RunContext) -> OrderQuery:
    """The created-window of a limited backfill: days of the store's zone, both included."""
    plan = context.plan
    if plan.since is None and plan.until is None:
        return OrderQuery()
    zone = zone_or_offset(context.store.timezone, context.store.raw_offset_s)
    low = _start_of(plan.since, zone) if plan.since else None
    high = _start_of(plan.until + timedelta(days=1), zone) - timedelta(seconds=1) if plan.until else None
    if low is not None and high is not None and low > high:
        raise WrongUsage(Message("The first day lies after the last one."))
    if low is not None and low > context.now():
        raise WrongUsage(Message("The first day lies in the future."))
    return OrderQuery(min_date_created=low, max_date_created=high)


def _start_of(day: date, zone: tzinfo) -> datetime:
    # Where a clock change skips midnight, this is the first moment after it.
    return datetime.combine(day, time.min, tzinfo=zone).astimezone(UTC)


def _summary(context: RunContext, started: datetime, outcome: Outcome, error: BcklaviyoError | None) -> RunSummary:
    bigcommerce, klaviyo = context.ports.requests()
    standing, kept_out = _standing_issues(context)
    return RunSummary(
        run_id=context.run_id,
        kind=context.plan.kind,
        outcome=outcome,
        started=started,
        ended=context.ports.clock.now(),
        orders_read=context.tally.orders_read,
        customers_read=context.tally.customers_read,
        events=context.tally.events(),
        profiles=context.tally.profiles(),
        bigcommerce_requests=bigcommerce,
        klaviyo_requests=klaviyo,
        error=error if outcome is Outcome.FAILED else None,
        standing_issues=standing,
        kept_out=kept_out,
    )


def _standing_issues(context: RunContext) -> tuple[int, int]:
    """Complete the counts of the run; returns how many issues stand in all, and how many keep something out."""
    try:
        count_earlier_parts(context)
        return issues.count(context.database), queries.attention_count(context.database)
    except BcklaviyoError as error:
        # What ended the run may be the disk; its own error says so.
        log.warning("the issues could not be counted: %s", error)
        return 0, 0


def _note_end(ports: RunPorts, run_id: int, summary: RunSummary) -> None:
    try:
        text = run_record.encode(summary.record())
        runs.end(ports.database, run_id, summary.outcome.value, seconds(summary.ended), text)
    except BcklaviyoError as error:
        # The disk may be what ended the run; the run's own error says so already.
        log.warning("the end of run %s could not be noted: %s", run_id, error)


_STEPS: dict[RunKind, Callable[[RunContext, Uploader], None]] = {
    RunKind.BACKFILL: _backfill,
    RunKind.PREVIEW: _backfill,
    RunKind.SYNC: _sync,
    RunKind.REPAIR: _repair,
}
