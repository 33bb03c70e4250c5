"""The sender: bounded, patient, countable, and to be stopped at any moment."""

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from bcklaviyo_gui.demo.wire import Request
from bcklaviyo_gui.http.answers import Answer
from bcklaviyo_gui.klaviyo.client import KlaviyoClient
from bcklaviyo_gui.local.clock import SystemClock
from bcklaviyo_gui.mapping.rules import Rules
from bcklaviyo_gui.operations import connect
from bcklaviyo_gui.state import batches, outbox
from bcklaviyo_gui.state.database import Database, Params
from bcklaviyo_gui.state.outbox import OutboxRow
from bcklaviyo_gui.sync.context import RunContext, RunPlan, RunPorts
from bcklaviyo_gui.sync.proof import Proof
from bcklaviyo_gui.sync.reports import Outcome, RunKind, RunProgress, RunStage
from bcklaviyo_gui.sync.upload import Uploader
from tests.support.contract.compare import compare_events
from tests.support.contract.reader import ContractReader, ExpectedEvent
from tests.support.sync.bench import Bench
from tests.support.sync.clocks import JumpClock
from tests.support.sync.places import Key, places, recorded_events
from tests.support.sync.small import NOW, WatchedDemo, small_demo

BULK, SINGLE = "/api/event-bulk-create-jobs", "/api/events"


@pytest.fixture
def demo() -> Iterator[WatchedDemo]:
    with small_demo(40) as demo:
        yield demo


def expected(demo: WatchedDemo) -> dict[Key, ExpectedEvent]:
    reader = ContractReader(demo.bigcommerce_url, demo.store_hash, demo.token)
    reader.observe(kind="backfill")
    return reader.expected_events()


@pytest.mark.parametrize("are_lost", [False, True])
def test_the_outbox_stays_small_in_a_long_backfill(place: Path, are_lost: bool) -> None:
    with WatchedDemo(orders=500) as demo:
        bench, waiting = Bench(demo, place), [0]
        bench.batch_events, bench.clock = 50, JumpClock(NOW)
        demo.faults.add("answer_status:413", path=r"/v2/orders\?.*limit=(250|100)")
        if are_lost:
            demo.faults.add("cut_after", path=BULK)

        def look(request: Request) -> None:
            if request.path == BULK:
                with bench.state() as database:
                    waiting.append(outbox.count(database))

        demo.watch = look
        assert bench.backfill().outcome is Outcome.COMPLETED
        a_page = 350
        assert len(demo.account.events) > 1_500
        assert max(waiting) <= 5 * 50 + a_page + 3 * 50


def test_waiting_for_answers_costs_no_cpu(demo: WatchedDemo, place: Path) -> None:
    def be_slow(request: Request) -> None:
        if request.path == BULK:
            demo.stopping.wait(0.4)

    demo.watch = be_slow
    bench = Bench(demo, place)
    bench.batch_events, bench.clock = 20, SystemClock()
    began, cpu = time.monotonic(), time.thread_time()
    assert bench.backfill().outcome is Outcome.COMPLETED
    assert time.monotonic() - began > 1.0
    assert time.thread_time() - cpu < 0.4 * (time.monotonic() - began)


def test_counts_are_those_of_the_account(demo: WatchedDemo, place: Path) -> None:
    wanted = expected(demo)
    order = next(o for o in demo.store.orders.values() if o.customer_id == 0 and o.status_id == 10)
    demo.account.refuse_email(order.email)
    for kind, number in (("cut_after", 2), ("answer_status:400", 3), ("answer_status:413", 5), ("503", 6)):
        demo.faults.add(kind, path=BULK, occurrences={number})
    bench = Bench(demo, place)
    bench.batch_events, bench.clock = 20, JumpClock(NOW)
    summary = bench.backfill()
    accepted = Counter(row["metric"] for row in recorded_events(bench))
    assert {metric.value: count.accepted for metric, count in summary.events.items() if count.accepted} == accepted
    refused = Counter(key[0] for key in places(bench).issues)
    assert Counter(key[0] for key in wanted) == accepted + refused
    assert sum(refused.values()) > 0
    told = [report for report in bench.reports if isinstance(report, RunProgress) and report.stage is RunStage.SENDING]
    assert all(report.total is None or report.done <= report.total for report in told)
    assert told[-1].done == told[-1].total == sum(accepted.values())


@pytest.mark.parametrize("number", range(6, 42, 3))
def test_a_stop_at_any_moment_keeps_what_was_done(demo: WatchedDemo, place: Path, number: int) -> None:
    wanted, stop, seen = expected(demo), threading.Event(), 0
    bench = Bench(demo, place)
    bench.batch_events, bench.clock = 8, JumpClock(NOW)

    def stop_at(request: Request) -> None:
        nonlocal seen
        seen += 1
        if seen == number:
            stop.set()

    demo.watch = stop_at
    summary = bench.run(RunKind.BACKFILL, stop=stop)
    assert summary.outcome is Outcome.STOPPED
    assert summary.error is None
    demo.watch = lambda request: None
    found, accepted = places(bench), {(row["metric"], row["unique_id"]) for row in recorded_events(bench)}
    assert set(found.ledger) <= accepted <= {*found.ledger, *found.tried}
    assert bench.backfill().outcome is Outcome.COMPLETED
    assert compare_events(wanted, recorded_events(bench)) == []
    assert demo.account.bulk_repeats == 0


class StoppingDatabase(Database):
    """The user's wish to stop comes just when the n-th batch has been noted."""

    def __init__(self, path: Path, stop: threading.Event, number: int) -> None:
        super().__init__(path)
        self._stop = stop
        self._left = number

    def insert(self, sql: str, params: Params = ()) -> int:
        if sql.startswith("INSERT INTO batches"):
            self._left -= 1
            if self._left == 0:
                self._stop.set()
        return super().insert(sql, params)


def test_a_batch_that_a_stop_kept_from_leaving_is_not_of_unknown_fate(demo: WatchedDemo, place: Path) -> None:
    stop = threading.Event()
    bench = Bench(demo, place)
    bench.batch_events, bench.clock = 8, JumpClock(NOW)

    @contextmanager
    def ports(clients: connect.Clients) -> Iterator[RunPorts]:
        with connect.Writing(bench.folder, bench.connection, clients, bench.clock) as opened:
            opened.database.close()
            with StoppingDatabase(opened.database.path, stop, 1) as database:
                yield replace(opened, database=database)

    assert bench.run(RunKind.BACKFILL, stop=stop, ports=ports).outcome is Outcome.STOPPED
    with bench.state() as database:
        assert batches.unsettled(database) == []
        assert outbox.count_ready(database) > 8
    assert not any(row.path == BULK for row in demo.log)


def test_a_run_that_fails_waits_for_nothing_any_more(demo: WatchedDemo, place: Path) -> None:
    bench = Bench(demo, place)
    bench.batch_events, bench.clock = 30, SystemClock()
    demo.faults.add("answer_status:413", path=r"/v2/orders\?.*limit=(250|100|50)")
    throttled = demo.faults.add("429", path=BULK, times=1, seconds=40)
    rejected = demo.faults.add("answer_status:401", path=r"/v2/orders\?")

    def reject_once_throttled(request: Request) -> None:
        rejected.probability = float(throttled.fired)

    rejected.probability = 0.0
    demo.watch = reject_once_throttled
    began = time.monotonic()
    summary = bench.backfill()
    assert time.monotonic() - began < 12
    assert summary.error is not None
    assert summary.error.code == "key_rejected"
    with bench.state() as database:
        assert batches.unsettled(database) == []
        assert outbox.count_ready(database) >= 30


class Wire:
    """Klaviyo on the wire: every bulk request is answered as `answer` says, singles are accepted."""

    def __init__(self, answer: Callable[[int], Answer]) -> None:
        self._answer = answer
        self._lock = threading.Lock()
        self.bulk: list[bytes] = []
        self.singles: list[bytes] = []

    def send(self, method: str, path: str, body: bytes, **options: object) -> Answer:
        with self._lock:
            if path == SINGLE:
                self.singles.append(body)
                return Answer(202, {}, b"")
            self.bulk.append(body)
            return self._answer(len(self.bulk))

    def progressed(self) -> None:
        """Patience has no end here."""


REFUSED = Answer(400, {}, b'{"errors": [{"code": "invalid", "title": "Invalid.", "detail": "No."}]}')
ACCEPTED = Answer(202, {}, b"")


def event(number: int) -> OutboxRow:
    attributes = b'{"unique_id":"u%d"}' % number
    return OutboxRow(2, f"u{number}", number, f"e:buyer{number}@postbox.co", 1, "1", "USD", attributes)


@contextmanager
def uploader_on(path: Path, wire: Wire, events: Sequence[OutboxRow]) -> Iterator[tuple[Uploader, RunContext]]:
    with Database(path) as database:
        outbox.add(database, events)
        plan = RunPlan(RunKind.SYNC, Rules("abc"), NOW, batch_events=100)
        client = KlaviyoClient(wire)  # type: ignore[arg-type]  # all that an upload asks
        ports = RunPorts(None, client, database, SystemClock(), lambda _: True, lambda: (0, 0), lambda: None)  # type: ignore[arg-type]  # an upload reads no store
        context = RunContext(plan, ports, 1, threading.Event(), lambda report: None)
        uploader = Uploader(context, Proof(context, is_wanted=False))
        context.pump = uploader
        try:
            yield uploader, context
        finally:
            context.close()


@pytest.mark.timeout(20)
def test_an_event_that_is_dropped_while_its_part_waits_is_not_sent_and_costs_no_other(place: Path) -> None:
    wire = Wire(lambda number: REFUSED if number == 1 else ACCEPTED)
    with uploader_on(place / "state.sqlite", wire, [event(number) for number in range(100)]) as (uploader, context):
        uploader.pump()
        while any(not call.done() for call in uploader.pending()):
            time.sleep(0.001)
        last = outbox.of_batch(context.database, 1)[-1]
        uploader._settle_answers()
        outbox.drop(context.database, [last.seq])
        outbox.add(context.database, [event(1_000)])
        assert outbox.ready(context.database, 200)[-1].seq > last.seq
        uploader.drain()
        assert outbox.count(context.database) == 0
    sent = b"".join(wire.bulk[1:])
    assert b'"u1000"' in sent
    assert b'"u99"' not in sent


def test_a_refused_batch_without_pointers_is_halved_until_the_bad_one_is_alone(place: Path) -> None:
    def answer(number: int) -> Answer:
        return REFUSED if b'"u77"' in wire.bulk[number - 1] else ACCEPTED

    wire = Wire(answer)
    with uploader_on(place / "state.sqlite", wire, [event(number) for number in range(400)]) as (uploader, _context):
        uploader.drain()
    assert len(wire.bulk) <= 4 + 4
    assert len(wire.singles) <= 32
    assert any(b'"u77"' in body for body in wire.singles)
    assert sum(body.count(b'"unique_id"') for body in wire.bulk if b'"u77"' not in body) + len(wire.singles) == 400
