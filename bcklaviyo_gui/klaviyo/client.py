"""The destination: one Klaviyo account."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from datetime import UTC, datetime
from typing import NoReturn, TypeVar
from urllib.parse import quote, urlencode

import msgspec

from bcklaviyo_gui.domain.errors import AnswerLost, ContractBroken
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.http.answers import Answer, Replay
from bcklaviyo_gui.http.decode import excerpt
from bcklaviyo_gui.http.permission import MissingPermission
from bcklaviyo_gui.http.session import HttpSession
from bcklaviyo_gui.klaviyo.answers import (
    Aggregate,
    BulkAnswer,
    Fault,
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
    details_of,
)
from bcklaviyo_gui.klaviyo.batching import (
    REQUEST_BYTES_MAX,
    Batch,
    OutboxItem,
    ProfileBatch,
    ProfileItem,
    profile_body,
    single_event_body,
)
from bcklaviyo_gui.klaviyo.permissions import READS, WRITES, missing
from bcklaviyo_gui.klaviyo.reading import (
    read_account,
    read_aggregate,
    read_events,
    read_faults,
    read_import_faults,
    read_job,
    read_job_id,
    read_metrics,
)
from bcklaviyo_gui.klaviyo.session import REVISION

_SERVED_REVISION = "X-Klaviyo-API-Revision"
_REFUSED = frozenset({400, 409, 422})
_FORBIDDEN = frozenset({403})
_GROUPS_PER_PAGE = 500
_TOO_LARGE = Fault(None, Message("It is larger than 5 MB, the most that Klaviyo takes."), "too_large")

T = TypeVar("T")


class KlaviyoClient:
    """One account. All calls raise what HttpSession.send raises, and ContractBroken for answers out of shape."""

    def __init__(self, http: HttpSession) -> None:
        self.http = http

    def account(self) -> KlaviyoAccount:
        """The account that the key opens."""
        account = read_account(self._read("/api/accounts", "accounts").body, "GET /api/accounts")
        self.http.progressed()
        return account

    def metrics(self) -> tuple[MetricRow, ...]:
        """All metrics; one exists from its first processed event on."""
        pages = self._pages("/api/metrics", "metrics", read_metrics, lambda row: row.id)
        return tuple(row for page in pages for row in page)

    def send_batch(self, batch: Batch) -> BulkAnswer:
        """Send a batch of events. Raises AnswerLost when it may have been accepted: then it must not be sent again."""
        path = "/api/event-bulk-create-jobs"
        if len(batch.body) > REQUEST_BYTES_MAX:
            return BulkAnswer(False, too_big=True)
        answer = self._send(
            "POST", path, batch.body, limit_key="bulk", replay=Replay.NOT_ACCEPTED_ONLY, expect_json=False
        )
        if answer.status == 202:
            self.http.progressed()
            return BulkAnswer(True)
        if 200 <= answer.status < 300:
            raise AnswerLost(
                Message(
                    "Klaviyo answered POST {field} with status {status}. It may have been carried out.",
                    field=path,
                    status=str(answer.status),
                )
            )
        if answer.status == 413:
            return BulkAnswer(False, read_faults(answer.body), too_big=True)
        return BulkAnswer(False, _faults(answer, f"POST {path}"))

    def send_event(self, item: OutboxItem) -> SingleAnswer:
        """Send one event; a repeat of an accepted one is accepted, and changes nothing."""
        path, body = "/api/events", single_event_body(item)
        if len(body) > REQUEST_BYTES_MAX:
            return SingleAnswer(False, (_TOO_LARGE,))
        answer = self._send("POST", path, body, limit_key="events_post", expect_json=False)
        if 200 <= answer.status < 300:
            self.http.progressed()
            return SingleAnswer(True)
        return SingleAnswer(False, _faults(answer, f"POST {path}", _REFUSED | {413}))

    def start_import(self, batch: ProfileBatch) -> ImportStart:
        """Start an import of profiles; a repeat imports the same again."""
        path = "/api/profile-bulk-import-jobs"
        if len(batch.body) > REQUEST_BYTES_MAX:
            return ImportStart(None, too_big=True)
        answer = self._send("POST", path, batch.body, limit_key="import_jobs_post")
        if 200 <= answer.status < 300:
            started = ImportStart(read_job_id(answer.body, f"POST {path}"))
            self.http.progressed()
            return started
        return ImportStart(None, _faults(answer, f"POST {path}", _REFUSED | {413}), too_big=answer.status == 413)

    def import_job(self, job_id: str) -> ImportJob:
        """How far an import is. A job that Klaviyo knows no more is as good as cancelled."""
        path = f"/api/profile-bulk-import-jobs/{quote(job_id, safe='')}"
        answer = self._send("GET", path, limit_key="import_jobs_get")
        if answer.status == 404:
            return ImportJob(ImportStatus.CANCELLED, 0, 0, 0)
        return read_job(_expected(answer, f"GET {path}").body, f"GET {path}")

    def import_errors(self, job_id: str) -> Iterator[ImportFault]:
        """The profiles that an import left out."""
        path = f"/api/profile-bulk-import-jobs/{quote(job_id, safe='')}/import-errors"
        first = _with_query(path, {"page[size]": "100"})
        for page in self._pages(first, "import_errors", read_import_faults, lambda fault: fault.id or fault):
            yield from page

    def import_profile(self, item: ProfileItem) -> ProfileAnswer:
        """Create or update one profile."""
        path, body = "/api/profile-import", profile_body(item)
        if len(body) > REQUEST_BYTES_MAX:
            return ProfileAnswer(ProfileOutcome.REJECTED, None, None, _TOO_LARGE.detail)
        answer = self._send("POST", path, body, limit_key="profile_import")
        if 200 <= answer.status < 300:
            accepted = ProfileAnswer(ProfileOutcome.ACCEPTED, read_job_id(answer.body, f"POST {path}"))
            self.http.progressed()
            return accepted
        faults = _faults(answer, f"POST {path}", _REFUSED | {404, 413})
        detail = details_of(faults) or Message("status {status}", status=str(answer.status))
        # 404: seen where another profile owns the email.
        outcome = ProfileOutcome.CONFLICT if answer.status in (404, 409) else ProfileOutcome.REJECTED
        duplicates = [fault.duplicate_profile_id for fault in faults if fault.duplicate_profile_id]
        return ProfileAnswer(outcome, None, duplicates[0] if duplicates else None, detail)

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
        """The events of a metric by time, in pages; `since` included, `until` not. Emails only come with_profile."""
        terms = [f"equals(metric_id,{msgspec.json.encode(metric_id).decode()})"]
        if since is not None:
            terms.append(f"greater-or-equal(datetime,{_moment(since)})")
        if until is not None:
            terms.append(f"less-than(datetime,{_moment(until)})")
        params = {
            "filter": terms[0] if len(terms) == 1 else f"and({','.join(terms)})",
            "sort": "-datetime" if descending else "datetime",
            "page[size]": str(page_size),
        }
        if with_profile:
            params |= {"include": "profile", "fields[profile]": "email"}
        return self._pages(_with_query("/api/events", params), "events_get", read_events, lambda event: event.id)

    def aggregate(
        self,
        metric_id: str,
        since: datetime,
        until: datetime,
        timezone: str,
        measurements: Sequence[str] = ("count", "sum_value"),
        by: Sequence[str] = (),
    ) -> Aggregate:
        """Daily numbers of a metric, `until` not included; at most a year, and from a local midnight to another."""
        path = "/api/metric-aggregates"
        attributes: dict[str, object] = {
            "metric_id": metric_id,
            "measurements": list(measurements),
            "filter": [
                f"greater-or-equal(datetime,{since.isoformat(timespec='seconds')})",
                f"less-than(datetime,{until.isoformat(timespec='seconds')})",
            ],
            "interval": "day",
            "timezone": timezone,
            "page_size": _GROUPS_PER_PAGE,
        }
        if by:
            attributes["by"] = list(by)
        body = msgspec.json.encode({"data": {"type": "metric-aggregate", "attributes": attributes}})
        answer = _expected(self._send("POST", path, body, limit_key="aggregates"), f"POST {path}")
        return read_aggregate(answer.body, f"POST {path}", measurements)

    def probe_permissions(self, writing: bool, proven: frozenset[str] = frozenset()) -> tuple[MissingPermission, ...]:
        """What the key may not do of the things that this program needs; writes nothing.

        `proven`: scopes that an answer has shown already.

        No endpoint tells a key's scopes. A POST without `data` can only be refused, for the scope or for its body.
        """
        wanted = (read for read in READS if read[2] not in proven)
        lacking = [missing(scope, purpose) for path, key, scope, purpose in wanted if not self._may_get(path, key)]
        if writing:
            writes = (probe for probe in WRITES if not self._may_post(probe[0], probe[1]))
            found = {scope: purpose for _, _, scope, purpose in writes}
            if "profiles:write" in found:
                found.pop("lists:write", None)  # the import job wants both scopes and does not tell which is missing
            lacking += [missing(scope, purpose) for scope, purpose in found.items()]
        return tuple(lacking)

    def _may_get(self, path: str, limit_key: str) -> bool:
        answer = self._send("GET", path, limit_key=limit_key, give_back=_FORBIDDEN)
        return answer.status != 403 and bool(_expected(answer, f"GET {path.partition('?')[0]}"))

    def _may_post(self, path: str, limit_key: str) -> bool:
        answer = self._send("POST", path, b"{}", limit_key=limit_key, expect_json=False, give_back=_FORBIDDEN)
        if answer.status not in _REFUSED | _FORBIDDEN:
            _unexpected(answer, f"POST {path}")
        return answer.status != 403

    def _read(self, path: str, limit_key: str) -> Answer:
        return _expected(self._send("GET", path, limit_key=limit_key), f"GET {path.partition('?')[0]}")

    def _pages(
        self,
        path: str,
        limit_key: str,
        read: Callable[[bytes, str], tuple[tuple[T, ...], str | None]],
        key: Callable[[T], Hashable],
    ) -> Iterator[tuple[T, ...]]:
        """A list to its end. `key`: what makes a row another one than those before it.

        Raises ContractBroken for a link to a page that was read, and for one behind a page that brought nothing new.
        """
        endpoint = f"GET {path.partition('?')[0]}"
        asked, seen = {path}, set[int]()
        while True:
            rows, link = read(self._read(path, limit_key).body, endpoint)
            before = len(seen)
            seen.update(hash(key(row)) for row in rows)  # numbers, which take less room than the ids themselves
            is_new = len(seen) > before
            if is_new:
                self.http.progressed()
            yield rows
            if link is None:
                return
            path = self.http.path_of(link, seen_at=path, endpoint=endpoint)
            if path in asked:
                raise ContractBroken(
                    Message("a link to a page that was read before"), endpoint=endpoint, field="links.next"
                )
            if not is_new:
                raise ContractBroken(
                    Message("a page that brings nothing new, and a link to another"),
                    endpoint=endpoint,
                    field="links.next",
                )
            asked.add(path)

    def _send(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        *,
        limit_key: str,
        replay: Replay = Replay.SAFE,
        expect_json: bool = True,
        give_back: frozenset[int] = frozenset(),
    ) -> Answer:
        answer = self.http.send(
            method, path, body, limit_key=limit_key, replay=replay, expect_json=expect_json, give_back=give_back
        )
        served = answer.headers.get(_SERVED_REVISION, REVISION)
        if served != REVISION:
            endpoint = f"{method} {path.partition('?')[0]}"
            raise ContractBroken(
                Message("answered by revision {revision}", revision=served), endpoint=endpoint, field=_SERVED_REVISION
            )
        return answer


def _faults(answer: Answer, endpoint: str, refusals: frozenset[int] = _REFUSED) -> tuple[Fault, ...]:
    if answer.status not in refusals:
        _unexpected(answer, endpoint)
    return read_faults(answer.body)


def _expected(answer: Answer, endpoint: str) -> Answer:
    if answer.status != 200:
        _unexpected(answer, endpoint)
    return answer


def _unexpected(answer: Answer, endpoint: str) -> NoReturn:
    faults = read_faults(answer.body)
    detail = details_of(faults) or excerpt(answer.body)
    raise ContractBroken(
        Message("status {status}: {excerpt}", status=str(answer.status), excerpt=detail), endpoint=endpoint
    )


def _with_query(path: str, params: dict[str, str]) -> str:
    return f"{path}?{urlencode(params, quote_via=quote)}"


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
