"""Proof of landing: 202 is a promise, not a record.

In a connection's first backfill the first batch is read back before the second is sent. What does not appear stops
the run and is explained. What was to be proven stands in the state file from before the batch left, so that a run
that was ended in between proves it too.
"""

import logging
from collections.abc import Iterable, Sequence
from concurrent.futures import Future
from datetime import timedelta

import msgspec

from bcklaviyo_gui.domain.errors import NotRecorded
from bcklaviyo_gui.domain.messages import Count, Message
from bcklaviyo_gui.domain.metrics import METRICS, Metric
from bcklaviyo_gui.local import typed_json
from bcklaviyo_gui.state import checkpoints, issues, ledger
from bcklaviyo_gui.state.outbox import OutboxEvent
from bcklaviyo_gui.sync.context import RunContext
from bcklaviyo_gui.sync.reports import Notice
from bcklaviyo_gui.sync.rows import moment

log = logging.getLogger(__name__)

_FACT = "proof_of_landing"
_DONE = "done"
_LONGEST_PAUSE_S = 5.0
_ADVICE = Message(
    "Klaviyo accepts events first and records them a little later; on a bad day that "
    "takes hours. Start again in a while: what was sent is looked for again before "
    "anything else goes. If it never appears, ask Klaviyo's support."
)


class Proof:
    """Whether the next batch may be sent, and the reading back that decides it."""

    def __init__(self, context: RunContext, *, is_wanted: bool) -> None:
        self._context = context
        self._is_wanted = is_wanted and checkpoints.fact(context.database, _FACT) != _DONE
        self._reading: Future[set[tuple[int, str]]] | None = None
        self._has_left = self._is_wanted and bool(self._keys())

    def allows_sending(self) -> bool:
        """Whether events may be sent without waiting for a proof."""
        return not (self._is_wanted and self._has_left)

    def before_batch(self, events: Sequence[OutboxEvent]) -> None:
        """The first batch is about to leave: note what must appear."""
        if self._is_wanted and not self._has_left:
            keys = [(event.metric, event.unique_id) for event in events]
            checkpoints.set_fact(self._context.database, _FACT, msgspec.json.encode(keys).decode())
            self._has_left = True

    def review(self) -> None:
        """A batch was settled: read back what was accepted; when nothing was, the next batch is proven instead."""
        if not self._is_wanted or not self._has_left or self._reading is not None:
            return
        wanted = self._accepted()
        if wanted:
            self._reading = self._context.submit(_read_back, self._context, wanted)
        else:
            self._has_left = False

    def pending(self) -> Iterable[Future[object]]:
        """The reading under way, if any."""
        return [self._reading] if self._reading is not None else []  # type: ignore[list-item]  # only waited for

    def settle(self) -> None:
        """Take the reading's answer; raises NotRecorded when something did not appear."""
        if self._reading is None or not self._reading.done():
            return
        missing = self._reading.result()
        self._reading = None
        wanted = self._accepted()
        if not missing:
            checkpoints.set_fact(self._context.database, _FACT, _DONE)
            self._is_wanted = False
            self._context.report(
                Notice(Message("Klaviyo shows the first {n} events. Sending the rest.", n=Count(len(wanted))))
            )
            return
        self._explain(len(wanted), missing)

    def _explain(self, asked: int, missing: set[tuple[int, str]]) -> None:
        database = self._context.database
        minutes = round(self._context.plan.proof_patience_s / 60)
        waited = Message("{n} minutes", n=minutes) if minutes > 1 else Message("a minute")
        if len(missing) == asked:
            raise NotRecorded(
                Message(
                    "Klaviyo accepted the first {n} events, but shows none of them after {time}. Nothing "
                    "more was sent.",
                    n=Count(asked),
                    time=waited,
                ),
                advice=_ADVICE,
            )
        with database.transaction():
            for metric, unique_id in missing:
                issues.unrecorded_event(
                    database,
                    metric,
                    unique_id,
                    reason=Message("Klaviyo accepted this event but does not show it."),
                    advice=Message(
                        "Klaviyo drops events silently for addresses it does not like. Check the customer's email."
                    ),
                    now=self._context.now_s(),
                )
        raise NotRecorded(
            Message(
                "Klaviyo accepted the first {n} events, but {n2} of them do not appear after {time}. "
                "Nothing more was sent.",
                n=Count(asked),
                n2=Count(len(missing)),
                time=waited,
            ),
            advice=Message("They are listed under “Needs attention”. Start again to go on with the rest."),
        )

    def _keys(self) -> list[tuple[int, str]]:
        text = checkpoints.fact(self._context.database, _FACT)
        return typed_json.decode(text, list[tuple[int, str]]) if text and text != _DONE else []

    def _accepted(self) -> dict[tuple[int, str], int]:
        by_metric: dict[int, list[str]] = {}
        for metric, unique_id in self._keys():
            by_metric.setdefault(metric, []).append(unique_id)
        return {
            (metric, row.unique_id): row.time
            for metric, unique_ids in by_metric.items()
            for row in ledger.find(self._context.database, metric, unique_ids).values()
        }


def _read_back(context: RunContext, wanted: dict[tuple[int, str], int]) -> set[tuple[int, str]]:
    """Look for these events until they are there or patience ends; returns those that are not."""
    clock = context.ports.clock
    ends = clock.monotonic() + context.plan.proof_patience_s
    missing = set(wanted)
    pause = 1.0
    while True:
        for metric in {METRICS[number] for number, _ in missing}:
            missing -= _seen(context, metric, missing, wanted)
        if not missing or clock.monotonic() >= ends:
            return missing
        if clock.wait(min(pause, max(0.0, ends - clock.monotonic())), context.stop):
            context.check_stop()
        pause = min(pause * 1.7, _LONGEST_PAUSE_S)


def _seen(
    context: RunContext, metric: Metric, missing: set[tuple[int, str]], wanted: dict[tuple[int, str], int]
) -> set[tuple[int, str]]:
    keys = {key for key in missing if METRICS[key[0]] is metric}
    row = next(
        (m for m in context.ports.klaviyo.metrics() if m.name == metric.value and m.integration_name.upper() == "API"),
        None,
    )
    if row is None:
        return set()
    times = [wanted[key] for key in keys]
    since, until = moment(min(times)), moment(max(times)) + timedelta(seconds=1)
    found: set[tuple[int, str]] = set()
    for page in context.ports.klaviyo.events(row.id, since, until):
        ids = {event.event_id for event in page}
        found |= {key for key in keys if key[1] in ids}
        if len(found) == len(keys):
            break
    return found
