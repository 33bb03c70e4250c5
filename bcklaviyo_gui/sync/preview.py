"""A preview is a backfill into a recorder: the same engine on a copy of the state, with nothing sent.

What the recorder takes is what the backfill would send, byte for byte.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime

import msgspec

from bcklaviyo_gui.klaviyo.client import (
    Account,
    BulkAnswer,
    ImportFault,
    ImportJob,
    ImportStart,
    ImportStatus,
    KlaviyoClient,
    MetricRow,
    ProfileAnswer,
    ProfileOutcome,
    SingleAnswer,
    StoredEvent,
)


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

    def account(self) -> Account:
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
        for group in msgspec.json.decode(body, type=_Bulk).data.attributes.groups.data:
            for event in group.attributes.events.data:
                attributes = event.attributes | {"profile": group.attributes.profile}
                self._line({"type": "event", "attributes": attributes, "kind": "event"})
        return BulkAnswer(accepted=True, faults=(), too_big=False)

    def send_event(self, body: bytes) -> SingleAnswer:
        self._line(msgspec.json.decode(body, type=_One).data | {"kind": "event"})
        return SingleAnswer(accepted=True, faults=())

    def start_import(self, body: bytes) -> ImportStart:
        profiles = msgspec.json.decode(body, type=_Import).data.attributes.profiles.data
        for profile in profiles:
            self._line(profile | {"kind": "profile"})
        self._job_size = len(profiles)
        return ImportStart(job_id="preview", faults=())

    def import_job(self, job_id: str) -> ImportJob:  # noqa: ARG002 - there is only one
        return ImportJob(status=ImportStatus.COMPLETE, total=self._job_size, completed=self._job_size, failed=0)

    def import_errors(self, job_id: str) -> Iterator[ImportFault]:  # noqa: ARG002
        return iter(())

    def import_profile(self, body: bytes) -> ProfileAnswer:
        self._line(msgspec.json.decode(body, type=_One).data | {"kind": "profile"})
        return ProfileAnswer(ProfileOutcome.ACCEPTED, None, None, "")

    def _line(self, line: Mapping[str, object]) -> None:
        self._write(msgspec.json.encode(line))
