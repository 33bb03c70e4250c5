"""A preview is a backfill into a recorder: the same engine on a copy of the state, with nothing sent.

What the recorder takes is what the backfill would send, byte for byte.
"""

import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Protocol

from bcklaviyo_gui.domain.metrics import Metric
from bcklaviyo_gui.klaviyo.answers import (
    BulkAnswer,
    ImportFault,
    ImportJob,
    ImportStart,
    ImportStatus,
    KlaviyoAccount,
    MetricRow,
    ProfileAnswer,
    ProfileOutcome,
    SingleAnswer,
    StoredEvent,
)
from bcklaviyo_gui.klaviyo.batching import Batch, OutboxItem, ProfileBatch, ProfileItem, single_event_data
from bcklaviyo_gui.klaviyo.client import KlaviyoClient
from bcklaviyo_gui.local.report_files import WholeFile


class PreviewSink(Protocol):
    """Takes what would be sent, one piece at a time."""

    def take_event(self, item: OutboxItem) -> None: ...
    def take_profile(self, item: ProfileItem) -> None: ...


def event_line(item: OutboxItem) -> bytes:
    """The `data` object of POST /api/events, and its kind."""
    return single_event_data(item.attributes, item.profile)[:-1] + b',"kind":"event"}'


def profile_line(item: ProfileItem) -> bytes:
    """The `data` object of POST /api/profile-import, and its kind."""
    return item.data[:-1] + b',"kind":"profile"}'


class Recorder:
    """Stands in the place of a Klaviyo account: reads from it, and hands to `sink` what would be sent.

    The calls come from several threads; the sink is called by one at a time.
    """

    def __init__(self, account: KlaviyoClient, sink: PreviewSink) -> None:
        self._account = account
        self._sink = sink
        self._turn = threading.Lock()
        self._job_size = 0

    def account(self) -> KlaviyoAccount:
        return self._account.account()

    def metrics(self) -> tuple[MetricRow, ...]:
        return self._account.metrics()

    def events(
        self,
        metric_id: str,
        since: datetime | None = None,
        until: datetime | None = None,
        *,
        descending: bool = False,
        page_size: int = 1000,
        with_profile: bool = False,
    ) -> Iterator[tuple[StoredEvent, ...]]:
        return self._account.events(
            metric_id, since, until, descending=descending, page_size=page_size, with_profile=with_profile
        )

    def send_batch(self, batch: Batch) -> BulkAnswer:
        with self._turn:
            for item in batch.items:
                self._sink.take_event(item)
        return BulkAnswer(accepted=True, faults=(), too_big=False)

    def send_event(self, item: OutboxItem) -> SingleAnswer:
        with self._turn:
            self._sink.take_event(item)
        return SingleAnswer(accepted=True, faults=())

    def start_import(self, batch: ProfileBatch) -> ImportStart:
        with self._turn:
            for item in batch.items:
                self._sink.take_profile(item)
            self._job_size = len(batch.items)
        return ImportStart(job_id="preview", faults=())

    def import_job(self, job_id: str) -> ImportJob:  # noqa: ARG002 - there is only one
        return ImportJob(status=ImportStatus.COMPLETE, total=self._job_size, completed=self._job_size, failed=0)

    def import_errors(self, job_id: str) -> Iterator[ImportFault]:  # noqa: ARG002
        return iter(())

    def import_profile(self, item: ProfileItem) -> ProfileAnswer:
        with self._turn:
            self._sink.take_profile(item)
        return ProfileAnswer(ProfileOutcome.ACCEPTED, None, None)


class PreviewFile:
    """Counts what a preview would send, and writes it to a file, a line of JSON each, when one is wanted.

    With `metric`, only the events of this metric are taken. The file is there when the preview has come to its end.
    """

    def __init__(self, path: Path | None, metric: Metric | None = None) -> None:
        self._path = path
        self._metric = metric
        self._file: WholeFile | None = None
        self.profiles = 0
        self._events: dict[str, int] = {}

    @property
    def events(self) -> dict[str, int]:
        """The counts by metric, in the metrics' own order."""
        return {metric.value: self._events[metric.value] for metric in Metric if metric.value in self._events}

    def __enter__(self) -> "PreviewFile":
        if self._path is not None:
            self._file = WholeFile(self._path).__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            self._file.__exit__(kind, error, trace)

    def take_event(self, item: OutboxItem) -> None:
        """Take an event, or leave it."""
        if self._metric is not None and item.metric is not self._metric:
            return
        self._events[item.metric.value] = self._events.get(item.metric.value, 0) + 1
        if self._file is not None:
            self._file.write(event_line(item) + b"\n")

    def take_profile(self, item: ProfileItem) -> None:
        """Take a profile, or leave it."""
        if self._metric is not None:
            return
        self.profiles += 1
        if self._file is not None:
            self._file.write(profile_line(item) + b"\n")
