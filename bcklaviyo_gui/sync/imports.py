"""Profiles on their way: filled into import jobs, polled to the end, every refused one told apart."""

import logging
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace

from bcklaviyo_gui.domain.errors import GaveUp
from bcklaviyo_gui.domain.issue_kinds import IssueKind
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.klaviyo.answers import (
    Fault,
    ImportFault,
    ImportJob,
    ImportStart,
    ImportStatus,
    ProfileAnswer,
    ProfileOutcome,
)
from bcklaviyo_gui.klaviyo.batching import ProfileItem, fill_profiles, profile_index
from bcklaviyo_gui.klaviyo.payloads import Profile, profile_data
from bcklaviyo_gui.state.issues import NewIssue
from bcklaviyo_gui.sync.context import RunContext
from bcklaviyo_gui.sync.reports import RunStage

log = logging.getLogger(__name__)

# The API takes 10,000; kept smaller, because each one waits in memory until its job has ended.
_MAX_PROFILES = 2_500
_MAX_BYTES = 4_500_000
_JOBS_AT_ONCE = 2
_FIRST_POLL_S = 0.5
_LONGEST_POLL_S = 10.0
_SMALLEST_HALF = 16


@dataclass(frozen=True, slots=True)
class ImportResult:
    """`is_there`: Klaviyo has the profile; `is_accepted`: with the external id that was sent."""

    is_there: bool
    is_accepted: bool
    issue: NewIssue | None = None


@dataclass(frozen=True, slots=True)
class Import:
    """A profile to be sent; `settle` runs inside a transaction when its fate is known."""

    profile: Profile
    label: Message
    alone: bool
    settle: Callable[[ImportResult], None]


@dataclass(slots=True)
class _Job:
    """An import under way: its start, then how far it is, and since when it is no further (monotonic seconds)."""

    imports: tuple[Import, ...]
    start: Future[ImportStart]
    job_id: str | None = None
    completed: int = -1
    since: float = 0.0


class Importer:
    """Collects profiles into import jobs. One email goes at most once into a job: repeats may be dropped."""

    def __init__(self, context: RunContext) -> None:
        self._context = context
        self._waiting: list[tuple[Import, ProfileItem]] = []
        self._bytes = 0
        self._emails: set[str] = set()
        self._jobs: list[_Job] = []
        self._later: list[tuple[Import, ProfileAnswer | None]] = []
        self._done = context.tally.profiles_accepted

    def add(self, wanted: Import) -> None:
        """Send this profile, now or with others."""
        if wanted.alone:
            self._send_alone(wanted)
            return
        email = wanted.profile.email or ""
        if email in self._emails:
            self._flush()
            self._await_jobs()
        item = _item(wanted.profile)
        if len(self._waiting) >= _MAX_PROFILES or self._bytes + len(item.data) > _MAX_BYTES:
            self._flush()
        self._waiting.append((wanted, item))
        self._emails.add(email)
        self._bytes += len(item.data) + 1

    def finish(self) -> None:
        """Send the rest and wait for every job."""
        self._flush()
        self._await_jobs()
        self._try_again()
        self._context.progress(RunStage.PROFILES, self._done, self._done, always=True)

    def _try_again(self) -> None:
        """Who got an email or a number that another profile had: once all were sent, that one may have another."""
        while self._later:
            waiting, self._later = self._later, []
            for wanted, _ in waiting:
                self._send_alone(wanted)
            if len(self._later) == len(waiting):
                break
        conflicts, self._later = self._later, []
        for wanted, answer in conflicts:
            assert answer is not None
            self._leave_out(wanted, answer)

    def _flush(self) -> None:
        if self._waiting:
            waiting, self._waiting, self._bytes, self._emails = self._waiting, [], 0, set()
            self._await_jobs(_JOBS_AT_ONCE - 1)
            self._start(waiting)

    def _start(self, waiting: Sequence[tuple[Import, ProfileItem]]) -> None:
        while waiting:
            batch = fill_profiles([item for _, item in waiting])
            sent, waiting = waiting[: len(batch.items)], waiting[len(batch.items) :]
            start = self._context.submit(self._context.ports.klaviyo.start_import, batch)
            self._jobs.append(_Job(tuple(wanted for wanted, _ in sent), start))

    def _settle_refusal(self, job: _Job, faults: Sequence[Fault]) -> None:
        """The whole job was refused: those that are named are told apart, and the rest goes again."""
        named = _named(faults, len(job.imports))
        if not named:
            self._halve(_encoded(job.imports))
            return
        for index, detail in named.items():
            self._settle_named(job.imports[index], detail)
        self._start(_encoded([wanted for index, wanted in enumerate(job.imports) if index not in named]))

    def _settle_named(self, wanted: Import, detail: Message) -> None:
        if wanted.profile.phone_number is not None:
            self._send_alone(wanted)
        else:
            self._settle(wanted, _refused(wanted, detail))

    def _halve(self, waiting: Sequence[tuple[Import, ProfileItem]]) -> None:
        if len(waiting) <= _SMALLEST_HALF:
            for wanted, _ in waiting:
                self._send_alone(wanted)
            return
        middle = len(waiting) // 2
        self._start(waiting[:middle])
        self._start(waiting[middle:])

    def _await_jobs(self, at_most: int = 0) -> None:
        """Look at the jobs, all of them in each round, until only so many are under way."""
        pause = _FIRST_POLL_S
        while len(self._jobs) > at_most:
            if self._look():
                pause = _FIRST_POLL_S
                continue
            self._context.wait(pause)
            pause = min(pause * 1.6, _LONGEST_POLL_S)

    def _look(self) -> bool:
        """One round; whether a job has come to its end."""
        for job in self._jobs:
            if job.job_id is None:
                start = self._context.result(job.start)
                if start.job_id is None:
                    self._jobs.remove(job)
                    self._settle_refusal(job, start.faults)
                    return True
                job.job_id, job.since = start.job_id, self._context.ports.clock.monotonic()
        read = self._context.ports.klaviyo.import_job
        looks = [(job, self._context.submit(read, job.job_id)) for job in self._jobs]
        ended = [job for job, answer in looks if self._note(job, self._context.result(answer))]
        return bool(ended)

    def _note(self, job: _Job, state: ImportJob) -> bool:
        """Take how far a job is; whether it has ended."""
        if state.status in (ImportStatus.COMPLETE, ImportStatus.CANCELLED):
            self._jobs.remove(job)
            self._settle_job(job, state)
            return True
        now = self._context.ports.clock.monotonic()
        completed = min(state.completed, len(job.imports))
        if completed > job.completed:
            job.completed, job.since = completed, now
        if now - job.since > self._context.plan.patience_s:
            raise GaveUp(Message("Klaviyo does not get on with importing the profiles that it accepted."))
        self._context.progress(RunStage.PROFILES, self._done + state.completed, self._done + len(job.imports))
        return False

    def _settle_job(self, job: _Job, state: ImportJob) -> None:
        failed = self._failed(job) if state.failed else {}
        if state.status is ImportStatus.CANCELLED or len(failed) < state.failed:
            # Nobody can say whose profile is there: smaller jobs tell, and in the end every one alone.
            self._halve(_encoded(job.imports))
            return
        with self._context.database.transaction():
            for index, wanted in enumerate(job.imports):
                if index not in failed:
                    wanted.settle(ImportResult(is_there=True, is_accepted=wanted.profile.external_id is not None))
                    self._done += 1
        for index, fault in failed.items():
            log.warning("import job row refused: %s", fault.code)
            self._later.append((job.imports[index], None))

    def _failed(self, job: _Job) -> dict[int, ImportFault]:
        """The refused ones of a job, by their place in it."""
        places = {
            key: index
            for index, wanted in enumerate(job.imports)
            for key in (wanted.profile.external_id, wanted.profile.email)
            if key
        }
        errors = self._context.ports.klaviyo.import_errors(job.job_id or "")
        faults: list[ImportFault] = self._context.call(list, errors)
        found = {_place_of(fault, places, len(job.imports)): fault for fault in faults}
        return {index: fault for index, fault in found.items() if index is not None}

    def _send_alone(self, wanted: Import) -> None:
        """Through POST /api/profile-import, which says why; a conflict waits until all were sent."""
        answer = self._import_one(wanted.profile)
        if answer.outcome is ProfileOutcome.CONFLICT:
            self._later.append((wanted, answer))
        else:
            self._leave_out(wanted, answer)

    def _leave_out(self, wanted: Import, answer: ProfileAnswer) -> None:
        """Nothing is merged: what belongs to another profile, or what Klaviyo does not take, is left out, the phone
        first, then the external id."""
        profile, phone_issue = wanted.profile, None
        if answer.outcome is not ProfileOutcome.ACCEPTED and profile.phone_number is not None:
            phone_issue = _phone_left_out(wanted, answer)
            profile = replace(profile, phone_number=None)
            answer = self._import_one(profile)
        if answer.outcome is ProfileOutcome.ACCEPTED:
            self._settle(wanted, ImportResult(True, profile.external_id is not None, phone_issue))
        elif answer.outcome is ProfileOutcome.CONFLICT and profile.external_id is not None:
            self._settle_conflict(wanted, replace(profile, external_id=None), answer)
        else:
            self._settle(wanted, _refused(wanted, answer.detail))

    def _settle_conflict(self, wanted: Import, without_id: Profile, conflict: ProfileAnswer) -> None:
        """The profile that owns the email is updated without the external id."""
        answer = self._import_one(without_id)
        if answer.outcome is not ProfileOutcome.ACCEPTED:
            self._settle(wanted, _refused(wanted, answer.detail))
            return
        owner = answer.profile_id or conflict.duplicate_profile_id or "unknown"
        issue = NewIssue(
            kind=IssueKind.PROFILE_CONFLICT,
            subject=str(wanted.label),
            reason=(
                Message(
                    "Klaviyo did not join BigCommerce customer {id} with this email: it belongs to "
                    "profile {profile}, which was updated without the customer's id.",
                    id=wanted.profile.external_id or "",
                    profile=owner,
                )
            ),
            advice=Message("If both are the same person, merge the two profiles in Klaviyo."),
        )
        self._settle(wanted, ImportResult(is_there=True, is_accepted=False, issue=issue))

    def _import_one(self, profile: Profile) -> ProfileAnswer:
        return self._context.call(self._context.ports.klaviyo.import_profile, _item(profile))

    def _settle(self, wanted: Import, result: ImportResult) -> None:
        with self._context.database.transaction():
            wanted.settle(result)
        self._done += 1


def _encoded(imports: Sequence[Import]) -> list[tuple[Import, ProfileItem]]:
    return [(wanted, _item(wanted.profile)) for wanted in imports]


def _item(profile: Profile) -> ProfileItem:
    return ProfileItem(profile, profile_data(profile))


def _place_of(fault: ImportFault, places: dict[str, int], count: int) -> int | None:
    for key in (fault.external_id, fault.email):
        if key is not None and key in places:
            return places[key]
    return fault.index if fault.index is not None and fault.index < count else None


def _named(faults: Iterable[Fault], count: int) -> dict[int, Message]:
    """Which of `count` profiles the faults name, and what is wrong with them."""
    places = ((profile_index(fault.pointer), fault.detail) for fault in faults if fault.pointer is not None)
    return {index: detail for index, detail in places if index is not None and index < count}


def _phone_left_out(wanted: Import, answer: ProfileAnswer) -> NewIssue:
    is_owned = answer.outcome is ProfileOutcome.CONFLICT
    return NewIssue(
        kind=IssueKind.PHONE_LEFT_OUT,
        subject=str(wanted.label),
        reason=Message(
            "phone number of {who} left out: another profile in Klaviyo has it: {profile}",
            who=wanted.label,
            profile=answer.duplicate_profile_id or "unknown",
        )
        if is_owned
        else Message("phone number left out: Klaviyo does not accept it: {detail}", detail=answer.detail),
        advice=Message("If both are the same person, merge the two profiles in Klaviyo.")
        if is_owned
        else Message("Correct the phone number in BigCommerce; everything else of this customer was sent."),
    )


def _refused(wanted: Import, detail: Message) -> ImportResult:
    issue = NewIssue(
        kind=IssueKind.PROFILE_REFUSED,
        subject=str(wanted.label),
        reason=Message("Klaviyo did not accept the profile of {who}: {detail}", who=wanted.label, detail=detail),
        advice=Message("Correct in BigCommerce what Klaviyo names, then try it again."),
    )
    return ImportResult(is_there=False, is_accepted=False, issue=issue)
