"""A preview is a backfill into a recorder: the same engine on a copy of the state, with nothing sent.

What the recorder takes is what the backfill would send, byte for byte.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from types import TracebackType

import msgspec

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
from bcklaviyo_gui.klaviyo.client import KlaviyoClient
from bcklaviyo_gui.local import typed_json
from bcklaviyo_gui.local.report_files import WholeFile


class _Group(msgspec.Struct, frozen=True):
    attributes: "_GroupAttributes"


class _GroupAttributes(msgspec.Struct, frozen=True):
    profile: msgspec.Raw
    events: "_Events"


class _Events(msgspec.Struct, frozen=True):
    data: list["_Event"]


class _Event(msgspec.Struct, frozen=True):
    attributes: dict[str, msgspec.Raw]


class _Groups(msgspec.Struct, frozen=True):
    data: list[_Group]


class _BulkAttributes(msgspec.Struct, frozen=True, rename={"groups": "events-bulk-create"}):
    groups: _Groups


class _BulkData(msgspec.Struct, frozen=True):
    attributes: _BulkAttributes


class _Bulk(msgspec.Struct, frozen=True):
    data: _BulkData


class _Profiles(msgspec.Struct, frozen=True):
    data: list[dict[str, msgspec.Raw]]


class _ImportAttributes(msgspec.Struct, frozen=True):
    profiles: _Profiles


class _ImportData(msgspec.Struct, frozen=True):
    attributes: _ImportAttributes


class _Import(msgspec.Struct, frozen=True):
    data: _ImportData


class _One(msgspec.Struct, frozen=True):
    data: dict[str, msgspec.Raw]


class Recorder:
    """Stands in the place of a Klaviyo account: reads from it, and writes to `write`, one JSON line at a time."""

    def __init__(self, account: KlaviyoClient, write: Callable[[bytes], None]) -> None:
        self._account = account
        self._write = write
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

    def send_bulk(self, body: bytes) -> BulkAnswer:
        for group in typed_json.decode(body, _Bulk).data.attributes.groups.data:
            for event in group.attributes.events.data:
                attributes = event.attributes | {"profile": group.attributes.profile}
                self._line({"type": "event", "attributes": attributes, "kind": "event"})
        return BulkAnswer(accepted=True, faults=(), too_big=False)

    def send_event(self, body: bytes) -> SingleAnswer:
        self._line(typed_json.decode(body, _One).data | {"kind": "event"})
        return SingleAnswer(accepted=True, faults=())

    def start_import(self, body: bytes) -> ImportStart:
        profiles = typed_json.decode(body, _Import).data.attributes.profiles.data
        for profile in profiles:
            self._line(profile | {"kind": "profile"})
        self._job_size = len(profiles)
        return ImportStart(job_id="preview", faults=())

    def import_job(self, job_id: str) -> ImportJob:  # noqa: ARG002 - there is only one
        return ImportJob(status=ImportStatus.COMPLETE, total=self._job_size, completed=self._job_size, failed=0)

    def import_errors(self, job_id: str) -> Iterator[ImportFault]:  # noqa: ARG002
        return iter(())

    def import_profile(self, body: bytes) -> ProfileAnswer:
        self._line(typed_json.decode(body, _One).data | {"kind": "profile"})
        return ProfileAnswer(ProfileOutcome.ACCEPTED, None, None)

    def _line(self, line: Mapping[str, object]) -> None:
        self._write(msgspec.json.encode(line))


class PreviewFile:
    """Takes a preview's lines: counts them, and writes them to a file when one is wanted.

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

    def write(self, line: bytes) -> None:
        """Take a line, or leave it."""
        found = typed_json.decode(line, _Line)
        if self._metric is not None and found.metric_name != self._metric.value:
            return
        if found.kind == "profile":
            self.profiles += 1
        else:
            self._events[found.metric_name] = self._events.get(found.metric_name, 0) + 1
        if self._file is not None:
            self._file.write(line + b"\n")


class _MetricName(msgspec.Struct, frozen=True):
    name: str


class _MetricData(msgspec.Struct, frozen=True):
    attributes: _MetricName


class _Metric(msgspec.Struct, frozen=True):
    data: _MetricData


class _LineAttributes(msgspec.Struct, frozen=True):
    metric: _Metric | None = None


class _Line(msgspec.Struct, frozen=True):
    kind: str
    attributes: _LineAttributes

    @property
    def metric_name(self) -> str:
        return self.attributes.metric.data.attributes.name if self.attributes.metric is not None else ""
