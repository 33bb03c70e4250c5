"""Sending: from the outbox to Klaviyo, each event recorded once.

    202                     T3: ledger += events, outbox -= events
    400 with pointers       the named events become issues, the rest goes again
    400 without, 413        halved until the bad one is alone; alone, it goes once through POST /api/events
    answer lost, crash      the batch is unknown: its events go one by one, where a repeat is harmless

The network calls run in the context's pool; the answers are settled by the run's one thread, in `pump`.
"""

import logging
from collections import deque
from collections.abc import Iterable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass, field

from bcklaviyo_gui.domain.errors import AnswerLost, BcklaviyoError, ContractBroken, GaveUp, Stopped, UserFault
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.domain.metrics import METRICS, Metric
from bcklaviyo_gui.http.session import StoppedUnsent
from bcklaviyo_gui.klaviyo.answers import BulkAnswer, Fault, SingleAnswer
from bcklaviyo_gui.klaviyo.batching import Batch, fill_batch
from bcklaviyo_gui.state import batches, issues, outbox
from bcklaviyo_gui.state.outbox import OutboxEvent
from bcklaviyo_gui.sync.context import RunContext
from bcklaviyo_gui.sync.issue_texts import refusal_reason
from bcklaviyo_gui.sync.proof import Proof
from bcklaviyo_gui.sync.recover import fit_to_limits, quieten_history, unsettled_events
from bcklaviyo_gui.sync.reports import RunStage
from bcklaviyo_gui.sync.rows import item_of

log = logging.getLogger(__name__)

_BATCHES_WAITING = 5
_SENDERS = 2
_SINGLES = 8
# Below this a refused batch is not halved any further: its events go one by one.
_SMALLEST_HALF = 32
# So many refusals without a single event that is accepted are not the events' fault.
_HOPELESS = 100
_CUT_PATIENCE_S = 1.0
_BULK, _SINGLE = "POST /api/event-bulk-create-jobs", "POST /api/events"

ADVICE_REFUSED = Message("Look at the order in BigCommerce; mend what Klaviyo names, then try again.")


@dataclass
class _Sent:
    batch_id: int
    batch: Batch
    events: dict[int, OutboxEvent]
    answer: Future[BulkAnswer]


@dataclass
class _Alone:
    event: OutboxEvent
    answer: Future[SingleAnswer]


@dataclass
class _Queues:
    """What does not go with the others: parts of refused batches, which go first, and events of unknown fate."""

    parts: deque[list[int]] = field(default_factory=deque)
    alone: deque[OutboxEvent] = field(default_factory=deque)


class Uploader:
    """Empties the outbox; `pump` never waits, `drain` does."""

    def __init__(self, context: RunContext, proof: Proof) -> None:
        self._context = context
        self._database = context.database
        self._proof = proof
        self._sent: list[_Sent] = []
        self._alone: list[_Alone] = []
        self._queues = _Queues()
        self._draining = False
        self._done = 0
        self._refused_in_a_row = 0
        self._full = context.plan.batch_events

    def recover(self) -> None:
        """Take up what earlier runs left: events of batches whose fate is not known go one by one."""
        quieten_history(self._context)
        fit_to_limits(self._context)
        self._queues.alone.extend(unsettled_events(self._context))

    def pump(self) -> None:
        """Settle what was answered, then send what is full."""
        self._settle_answers()
        if not (self._sent or self._alone or self._queues.alone):
            self._proof.review()
        self._send_singles()
        self._send_batches()

    def pending(self) -> Iterable[Future[object]]:
        """The calls under way."""
        calls: list[Future[object]] = [sent.answer for sent in self._sent]  # type: ignore[misc]  # only waited for
        calls.extend(alone.answer for alone in self._alone)  # type: ignore[misc]  # only waited for
        return [*calls, *self._proof.pending()]

    def make_room(self) -> None:
        """Reading waits here while too much waits to be sent."""
        while outbox.count_ready(self._database) > _BATCHES_WAITING * self._full:
            self._context.wait_for_calls()

    def drain(self) -> None:
        """Send all that may go, and wait until it is settled."""
        self._draining = True
        while outbox.count_ready(self._database) or self._sent or self._alone or self._queues.alone:
            self._context.wait_for_calls()
            waiting = outbox.count(self._database)
            self._context.progress(RunStage.SENDING, self._done, self._done + waiting)
        while not self._proof.allows_sending():
            self._context.wait_for_calls()
        self._draining = False
        self._context.progress(RunStage.SENDING, self._done, self._done, always=True)

    def settle_before_stop(self, patience_s: float) -> None:
        """The run ends: give what is under way a moment to answer; what does not is unknown to the next run."""
        self._settle_within(patience_s)
        if self._sent or self._alone:
            # What only waited for its turn now says that it never left.
            self._context.ports.cut()
            self._settle_within(_CUT_PATIENCE_S)

    def _settle_within(self, patience_s: float) -> None:
        ends = self._context.ports.clock.monotonic() + patience_s
        while (self._sent or self._alone) and self._context.ports.clock.monotonic() < ends:
            try:
                self._settle_answers()
            except BcklaviyoError as error:
                log.info("while ending: %s", error)
            if self._sent or self._alone:
                wait([*self.pending()], timeout=0.1, return_when=FIRST_COMPLETED)

    def _send_batches(self) -> None:
        while len(self._sent) < _SENDERS and self._proof.allows_sending() and len(self._queues.alone) < self._full:
            if self._queues.parts:
                self._send_part(self._queues.parts.popleft())
                continue
            if not self._draining and outbox.count_ready(self._database) < self._full:
                return
            waiting = outbox.ready(self._database, self._full)
            batch = fill_batch([item_of(w.seq, w) for w in waiting], self._full)
            is_full = len(batch.items) == self._full or len(batch.items) < len(waiting)
            if not batch.items or not (is_full or self._draining):
                return
            self._send(batch, waiting[: len(batch.items)])

    def _send_part(self, seqs: list[int]) -> None:
        # Some may be gone: a checkout that led to an order is taken out while it waits.
        events = outbox.find(self._database, seqs)
        batch = fill_batch([item_of(w.seq, w) for w in events], self._full)
        if len(batch.items) < len(events):
            self._queues.parts.appendleft([event.seq for event in events[len(batch.items) :]])
        if batch.items:
            self._send(batch, events[: len(batch.items)])

    def _send(self, batch: Batch, events: Sequence[OutboxEvent]) -> None:
        self._context.check_stop()
        self._proof.before_batch(events)
        seqs = [event.seq for event in events]
        batch_id = batches.begin(self._database, seqs, run_id=self._context.run_id, now=self._context.now_s())
        try:
            answer = self._context.submit(self._context.ports.klaviyo.send_batch, batch)
        except Stopped:
            batches.refuse(self._database, batch_id, now=self._context.now_s())
            raise
        self._sent.append(_Sent(batch_id, batch, {event.seq: event for event in events}, answer))

    def _send_singles(self) -> None:
        while self._queues.alone and len(self._alone) < _SINGLES:
            event = self._queues.alone.popleft()
            answer = self._context.submit(self._context.ports.klaviyo.send_event, item_of(event.seq, event))
            self._alone.append(_Alone(event, answer))

    def _settle_answers(self) -> None:
        for sent in [s for s in self._sent if s.answer.done()]:
            self._sent.remove(sent)
            self._settle(sent)
        for alone in [a for a in self._alone if a.answer.done()]:
            self._alone.remove(alone)
            self._settle_alone(alone)
        self._proof.settle()

    def _settle(self, sent: _Sent) -> None:
        try:
            answer = sent.answer.result()
        except (UserFault, GaveUp, StoppedUnsent):
            # A refused key, waits until patience ended, a stop before it left: nothing of it was accepted.
            batches.refuse(self._database, sent.batch_id, now=self._context.now_s())
            raise
        except AnswerLost as error:
            log.warning("batch %s of %s events: %s", sent.batch_id, len(sent.events), error)
            batches.mark_unknown(self._database, sent.batch_id)
            self._queues.alone.extend(sent.events.values())
            return
        now = self._context.now_s()
        if answer.accepted:
            batches.accept(self._database, sent.batch_id, run_id=self._context.run_id, now=now)
            self._count_accepted(sent.events.values())
            return
        named: dict[int, list[Fault]] = {}
        for fault in answer.faults:
            for item in sent.batch.locate(fault.pointer) if fault.pointer else ():
                named.setdefault(item.seq, []).append(fault)
        log.warning("batch %s refused, %s of %s events named", sent.batch_id, len(named), len(sent.events))
        batches.refuse(self._database, sent.batch_id, now=now)
        if not named or answer.too_big:
            self._halve([item.seq for item in sent.batch.items], sent.events)
            return
        if len(named) == len(sent.events):
            self._note_refusals(len(named), answer.faults, _BULK)
        with self._database.transaction():
            for seq, faults in named.items():
                self._make_issue(sent.events[seq], faults)

    def _halve(self, seqs: list[int], events: dict[int, OutboxEvent]) -> None:
        if len(seqs) <= _SMALLEST_HALF:
            # On disk as of unknown fate before the first goes: after a crash they must not go into a batch again.
            batch_id = batches.begin(self._database, seqs, run_id=self._context.run_id, now=self._context.now_s())
            batches.mark_unknown(self._database, batch_id)
            self._queues.alone.extend(events[seq] for seq in seqs)
            return
        middle = len(seqs) // 2
        self._queues.parts.extend((seqs[:middle], seqs[middle:]))

    def _settle_alone(self, alone: _Alone) -> None:
        answer = alone.answer.result()
        event, now = alone.event, self._context.now_s()
        if answer.accepted:
            batches.accept_one(self._database, event.seq, run_id=self._context.run_id, now=now)
            self._count_accepted([event])
            return
        self._note_refusals(1, answer.faults, _SINGLE)
        with self._database.transaction():
            batch_id = outbox.batch_of(self._database, event.seq)
            self._make_issue(event, answer.faults)
            if batch_id is not None:
                batches.settle_if_empty(self._database, batch_id, now=now)

    def _make_issue(self, event: OutboxEvent, faults: Sequence[Fault]) -> None:
        issues.refuse_event(
            self._database,
            event.seq,
            reason=refusal_reason(faults),
            advice=ADVICE_REFUSED,
            is_address=any(fault.is_about_email for fault in faults),
            run_id=self._context.run_id,
            now=self._context.now_s(),
        )
        self._context.tally.note_issue(METRICS[event.metric], issues.event_subject(event.metric, event.unique_id))

    def _note_refusals(self, count: int, faults: Sequence[Fault], endpoint: str) -> None:
        self._refused_in_a_row += count
        if self._refused_in_a_row >= _HOPELESS:
            detail = faults[0].detail if faults else Message("no reason given")
            field = faults[0].pointer if faults else None
            raise ContractBroken(
                Message("Klaviyo refuses every event: {detail}", detail=detail), endpoint=endpoint, field=field
            )

    def _count_accepted(self, events: Iterable[OutboxEvent]) -> None:
        self._refused_in_a_row = 0
        for event in events:
            _add(self._context.tally.accepted, METRICS[event.metric])
            self._done += 1
        self._context.progress(RunStage.SENDING, self._done, self._done + outbox.count(self._database))


def _add(counts: dict[Metric, int], metric: Metric) -> None:
    counts[metric] = counts.get(metric, 0) + 1
