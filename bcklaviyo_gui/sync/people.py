"""Profiles: customers before the orders, guests and the places that orders brought after them.

Profiles go by import jobs, polled to their end. What the job refuses goes once alone through POST /api/profile-import,
which says why. A customer whose email changed goes alone from the start: the external id carries the new email.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from bcklaviyo_gui.domain.issue_kinds import EMAIL_KINDS, IssueKind
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.klaviyo.payloads import Profile, profile_hash
from bcklaviyo_gui.local import typed_json
from bcklaviyo_gui.mapping.identity import EmailVerdict, check_email
from bcklaviyo_gui.mapping.profiles import NewestOrder, customer_profile, guest_profile, phone_of
from bcklaviyo_gui.mapping.rules import is_never_sent
from bcklaviyo_gui.state import catalog, people
from bcklaviyo_gui.state.issues import NewIssue, clear
from bcklaviyo_gui.state.people import CustomerRow, NewestOrderRow
from bcklaviyo_gui.sync.context import RunContext
from bcklaviyo_gui.sync.imports import Import, Importer, ImportResult
from bcklaviyo_gui.sync.issue_texts import email_issue
from bcklaviyo_gui.sync.phones import clear_replaced, judge_shared, note_phones, of_customer, of_guest, unshared
from bcklaviyo_gui.sync.profile_changes import customer_of, due_customers, due_guests, newest_of
from bcklaviyo_gui.sync.shared_emails import SharedEmails, clear_settled, note_shared_emails

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Place:
    """Phone and location of a person, as they may be sent. `number`: a valid one, though it may be shared."""

    newest: NewestOrder | None
    phone: str | None
    number: str | None

    @property
    def shared_number(self) -> str | None:
        """The number that somebody else has, too."""
        return self.number if self.phone is None else None


def send_customers(context: RunContext) -> None:
    """Customers without phone and location; accepted ones then carry their orders' events."""
    importer = Importer(context)
    groups = catalog.groups(context.database)
    for rows in due_customers(context, place=False):
        _send_base(context, importer, rows, groups)
    importer.finish()
    clear_settled(context)


def send_places(context: RunContext, *, with_locations: bool) -> None:
    """Phones of customers, and what orders brought: locations, and guests."""
    importer = Importer(context)
    groups = catalog.groups(context.database)
    note_phones(context)
    clear_replaced(context)
    for rows in due_customers(context, place=True):
        _send_customer_places(context, importer, rows, groups, with_locations)
    if with_locations:
        for guests in due_guests(context):
            _send_guests(context, importer, guests)
    importer.finish()


def _send_base(context: RunContext, importer: Importer, rows: list[CustomerRow], groups: dict[int, str]) -> None:
    found, fine = _check_emails(rows)
    shared = SharedEmails(context, [row for row in fine if not is_never_sent(row.email, context.rules)])
    outdone = {row.id for row in fine if shared.is_outdone(row)}
    wanted = [row for row in _who_may_be_sent(context, fine) if row.id not in outdone]
    wanted_ids = {row.id for row in wanted}
    settled = [
        row.id for row in rows if row.id in outdone or (row.id not in wanted_ids and not _waits_for_order(context, row))
    ]
    imports: list[Import] = []
    unchanged: set[int] = set()
    for row in wanted:
        plain_profile = _base(context, row, groups, shared, had_group=False)
        digest = profile_hash(plain_profile)
        if digest == row.sent_base:
            unchanged.add(row.id)
            continue
        has_group = "Customer Group" in plain_profile.properties
        profile = _base(context, row, groups, shared, had_group=row.sent_group or shared.has(row))
        imports.append(
            Import(
                profile,
                label=Message("customer {id}", id=str(row.id)),
                alone=row.sent_email is not None and row.sent_email != row.email,
                settle=_base_settler(context, row, digest, has_group),
            )
        )
    context.tally.profiles_unchanged += len(unchanged)
    with context.database.transaction():
        people.not_due(context.database, [*settled, *unchanged], place=False)
        people.outdone(context.database, sorted(outdone))
        clear(context.database, (*EMAIL_KINDS, IssueKind.PROFILE_REFUSED), [_subject(row) for row in rows])
        # Of a profile that is not sent the conflict stands as it was.
        clear(
            context.database, [IssueKind.PROFILE_CONFLICT], [_subject(row) for row in rows if row.id not in unchanged]
        )
        context.note_issues(found)
    context.tally.note_profile_issues(found)
    note_shared_emails(context, shared)
    # Only now: an import may be refused at once, and that issue must stand.
    for wanted_import in imports:
        importer.add(wanted_import)


def _base_settler(
    context: RunContext, row: CustomerRow, digest: bytes, has_group: bool
) -> Callable[[ImportResult], None]:
    def settle(result: ImportResult) -> None:
        if result.is_there:
            context.tally.note_profile(row.id)
            accepted = result.is_accepted and context.rules.external_ids
            people.base_sent(
                context.database, row.id, digest=digest, email=row.email, group=has_group, accepted=accepted
            )
        if result.issue is not None:
            _note(context, replace(result.issue, subject=_subject(row), customer_id=row.id))
            people.not_due(context.database, [row.id], place=False)

    return settle


def _send_customer_places(
    context: RunContext, importer: Importer, rows: list[CustomerRow], groups: dict[int, str], with_locations: bool
) -> None:
    _, fine = _check_emails(rows)
    shared = SharedEmails(context, [row for row in fine if not is_never_sent(row.email, context.rules)])
    outdone = [row.id for row in fine if shared.is_outdone(row)]
    rows = [row for row in rows if row.id not in outdone]
    places = _places(context, rows)
    wanted = _who_may_be_sent(context, [row for row in fine if row.id not in outdone])
    wanted_ids = {row.id for row in wanted}
    settled = [row.id for row in rows if row.id not in wanted_ids]
    may_be_new = context.rules.only_customers_with_orders
    imports: list[Import] = []
    attempted, unchanged = [], set()
    for row in wanted:
        place = places[row.id]
        part = _place_part(place, with_locations)
        digest = profile_hash(part)
        is_new = row.sent_base is None
        has_nothing = part == Profile(email=None) and row.sent_place is None
        if digest == row.sent_place or (has_nothing and not is_new) or (is_new and not may_be_new):
            unchanged.add(row.id)
            continue
        base = _base(context, row, groups, shared, had_group=row.sent_group or shared.has(row))
        if not is_new and not row.is_accepted:
            # Klaviyo did not take the external id: another profile has it, or owns the email.
            base = replace(base, external_id=None)
        profile = replace(base, phone_number=part.phone_number, location=part.location)
        base_digest = profile_hash(_base(context, row, groups, shared, had_group=False))
        settle = _place_settler(context, row, base_digest, digest, "Customer Group" in base.properties)
        attempted.append(row)
        imports.append(Import(profile, label=Message("customer {id}", id=str(row.id)), alone=False, settle=settle))
    # A phone that Klaviyo did not take stays an issue until it is sent once more, or not to be sent any more.
    judged = [row for row in rows if places[row.id].number]
    judged = [row for row in judged if row.id not in unchanged or places[row.id].phone is None]
    shared_numbers = {of_customer(row): number for row in wanted if (number := places[row.id].shared_number)}
    with context.database.transaction():
        people.not_due(context.database, outdone, place=True)
        people.not_due(context.database, [*settled, *unchanged] if with_locations else [], place=True)
        judge_shared(context, map(of_customer, judged), shared_numbers)
        clear(context.database, [IssueKind.PROFILE_REFUSED], [_subject(row) for row in attempted])
        clear(context.database, [IssueKind.PROFILE_CONFLICT], [_subject(row) for row in attempted if row.is_accepted])
    for wanted_import in imports:
        importer.add(wanted_import)


def _place_settler(
    context: RunContext, row: CustomerRow, base_digest: bytes, digest: bytes, has_group: bool
) -> Callable[[ImportResult], None]:
    settle_base = _base_settler(context, row, base_digest, has_group)

    def settle(result: ImportResult) -> None:
        settle_base(result)
        if result.is_there:
            people.place_sent(context.database, row.id, digest)
        else:
            people.not_due(context.database, [row.id], place=True)

    return settle


def _send_guests(context: RunContext, importer: Importer, rows: list[NewestOrderRow]) -> None:
    # An order from before the time that is known whole need not be the person's newest.
    rows = [row for row in rows if row.date_created >= context.followed_since]
    emails = {row.person: row.person[2:] for row in rows}
    with_account = people.customer_ids_by_email(context.database, emails.values())
    newest = {row.person: typed_json.decode(row.record, NewestOrder) for row in rows}
    numbers = {person: phone_of(None, order, context.rules).e164 for person, order in newest.items()}
    phones = unshared(context, {emails[person]: number for person, number in numbers.items()})
    settled, unchanged = [], []
    imports: list[Import] = []
    first: list[Import] = []
    for row in rows:
        email = emails[row.person]
        if email in with_account or is_never_sent(email, context.rules) or check_email(email) is not EmailVerdict.OK:
            settled.append(row.person)
            continue
        profile = guest_profile(newest[row.person], phones.get(email))
        digest = profile_hash(profile)
        if digest == row.sent_guest:
            unchanged.append(row.person)
            continue
        if row.sent_guest == people.FORGOTTEN and profile.phone_number is not None:
            # The number may stand in the profile that has gone with an account: it would lead there, unless Klaviyo
            # knows the email.
            without_number = replace(profile, phone_number=None)
            first.append(Import(without_number, label=Message("a guest"), alone=False, settle=lambda _: None))
        imports.append(
            Import(profile, label=Message("a guest"), alone=False, settle=_guest_settler(context, row, digest))
        )
    context.tally.profiles_unchanged += len(unchanged)
    with context.database.transaction():
        people.guests_not_due(context.database, [*settled, *unchanged])
        clear(context.database, [IssueKind.PROFILE_REFUSED], [f"order:{row.order_id}" for row in rows])
        stands = {*unchanged} & {row.person for row in rows if phones.get(emails[row.person])}
        judged = [row for row in rows if numbers[row.person] and row.person not in stands]
        shared = [row for row in judged if row.person not in settled and emails[row.person] not in phones]
        judge_shared(context, map(of_guest, judged), {of_guest(row): numbers[row.person] or "" for row in shared})
    for wanted_import in (*first, *imports):
        importer.add(wanted_import)


def _guest_settler(context: RunContext, row: NewestOrderRow, digest: bytes) -> Callable[[ImportResult], None]:
    def settle(result: ImportResult) -> None:
        if result.is_there:
            context.tally.note_profile()
            people.guest_sent(context.database, row.person, digest)
        if result.issue is not None:
            _note(context, replace(result.issue, subject=f"order:{row.order_id}", order_id=row.order_id))
            people.guests_not_due(context.database, [row.person])

    return settle


def _base(
    context: RunContext, row: CustomerRow, groups: dict[int, str], shared: SharedEmails, *, had_group: bool
) -> Profile:
    profile = customer_profile(
        customer_of(row), groups.get(row.group_id), had_group, None, None, with_location=False, rules=context.rules
    )
    return replace(profile, external_id=None) if shared.has(row) else profile


def _place_part(place: _Place, with_locations: bool) -> Profile:
    location = guest_profile(place.newest, None).location if place.newest is not None and with_locations else None
    return Profile(email=None, phone_number=place.phone, location=location)


def _places(context: RunContext, rows: list[CustomerRow]) -> dict[int, _Place]:
    newest = newest_of(context, rows)
    phones = {row.email: phone_of(customer_of(row), newest.get(row.id), context.rules).e164 for row in rows}
    allowed = unshared(context, phones)
    return {row.id: _Place(newest.get(row.id), allowed.get(row.email), phones[row.email]) for row in rows}


def _subject(row: CustomerRow) -> str:
    """What an issue about the customer is noted under."""
    return f"customer:{row.id}"


def _check_emails(rows: list[CustomerRow]) -> tuple[list[NewIssue], list[CustomerRow]]:
    found, fine = [], []
    for row in rows:
        verdict = check_email(row.email)
        if verdict is EmailVerdict.OK:
            fine.append(row)
        else:
            found.append(email_issue(verdict, subject=_subject(row), customer_id=row.id))
    return found, fine


def _who_may_be_sent(context: RunContext, rows: Sequence[CustomerRow]) -> list[CustomerRow]:
    allowed = [row for row in rows if not is_never_sent(row.email, context.rules)]
    if context.rules.only_customers_with_orders:
        ordered = newest_of(context, allowed)
        allowed = [row for row in allowed if row.id in ordered or row.sent_base is not None]
    return allowed


def _waits_for_order(context: RunContext, row: CustomerRow) -> bool:
    return context.rules.only_customers_with_orders and row.sent_base is None


def _note(context: RunContext, issue: NewIssue) -> None:
    context.note_issues([issue])
    context.tally.note_profile_issues([issue])
