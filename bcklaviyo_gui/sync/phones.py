"""Phones: an identifier in Klaviyo, so one that two emails of the store have is sent for neither."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bcklaviyo_gui.domain.issue_kinds import IssueKind
from bcklaviyo_gui.domain.messages import Count, Message, Several
from bcklaviyo_gui.local import typed_json
from bcklaviyo_gui.mapping.profiles import NewestOrder, PhoneVerdict, phone_of
from bcklaviyo_gui.state import issues, people
from bcklaviyo_gui.state import phones as phones_of_store
from bcklaviyo_gui.state.issues import NewIssue, clear
from bcklaviyo_gui.state.people import CustomerRow, NewestOrderRow
from bcklaviyo_gui.state.phones import PhoneHolder
from bcklaviyo_gui.sync.context import RunContext
from bcklaviyo_gui.sync.profile_changes import customer_of, due_customers, due_guests, newest_of

_MOST_NAMED = 5


@dataclass(frozen=True, slots=True)
class PhoneOwner:
    """Whose phone it is; `subject` is what an issue about it is noted under."""

    person: str
    email: str
    subject: str
    order_id: int | None = None
    customer_id: int | None = None


def of_customer(row: CustomerRow) -> PhoneOwner:
    """A customer as the owner of a phone."""
    return PhoneOwner(f"c:{row.id}", row.email, f"customer:{row.id}", customer_id=row.id)


def of_guest(row: NewestOrderRow) -> PhoneOwner:
    """A buyer without an account as the owner of a phone."""
    return PhoneOwner(row.person, row.person[2:], f"order:{row.order_id}", order_id=row.order_id)


def note_phones(context: RunContext) -> None:
    """Write down everybody's phone first, so that a shared one is known before any is sent."""
    for rows in due_customers(context, place=True):
        newest = newest_of(context, rows)
        _note(
            context,
            {of_customer(row): phone_of(customer_of(row), newest.get(row.id), context.rules) for row in rows},
            # Who has an account is no guest, whatever was noted before.
            without=[f"e:{row.email}" for row in rows],
        )
    for guests in due_guests(context):
        with_account = people.customer_ids_by_email(context.database, [row.person[2:] for row in guests])
        _note(
            context,
            {
                of_guest(row): phone_of(None, typed_json.decode(row.record, NewestOrder), context.rules)
                for row in guests
                if row.person[2:] not in with_account and row.date_created >= context.followed_since
            },
        )


def clear_replaced(context: RunContext) -> None:
    """Of a guest who has ordered again the issues stand under the newest order alone."""
    with context.database.transaction():
        phones_of_store.clear_replaced(context.database, [IssueKind.PHONE_LEFT_OUT, IssueKind.PROFILE_REFUSED])


def unshared(context: RunContext, phones: Mapping[str, str | None]) -> dict[str, str]:
    """The phones that nobody else of the store has, by email."""
    known = {email: phone for email, phone in phones.items() if phone}
    shared = phones_of_store.shared_phones(context.database, known.values())
    return {email: phone for email, phone in known.items() if phone not in shared}


def judge_shared(context: RunContext, judged: Iterable[PhoneOwner], shared: Mapping[PhoneOwner, str]) -> None:
    """Of these people's valid numbers only the `shared` ones are left out: tell who else has each.

    Inside the caller's transaction. An issue that stands is not counted once more.
    """
    others = phones_of_store.holders(context.database, shared.values())
    found = [_shared(owner, others[phone]) for owner, phone in shared.items()]
    subjects = {issue.subject for issue in found}
    standing = issues.subjects(context.database, IssueKind.PHONE_LEFT_OUT, subjects) if subjects else frozenset()
    settled = {owner.subject for owner in judged} - subjects
    clear(context.database, [IssueKind.PHONE_LEFT_OUT], settled)
    context.note_issues(found)
    context.tally.note_profile_issues([issue for issue in found if issue.subject not in standing])


def _note(context: RunContext, verdicts: Mapping[PhoneOwner, PhoneVerdict], without: Sequence[str] = ()) -> None:
    found = [_left_out(owner) for owner, verdict in verdicts.items() if verdict.left_out]
    with context.database.transaction():
        phones_of_store.save_phones(
            context.database,
            [(owner.person, owner.email, verdict.e164) for owner, verdict in verdicts.items() if verdict.e164],
            without,
            given_up=[owner.person for owner, verdict in verdicts.items() if not verdict.e164],
        )
        # Of a number that may be sent the issue is Klaviyo's: it is cleared when the number is sent once more.
        clear(
            context.database,
            [IssueKind.PHONE_LEFT_OUT],
            [owner.subject for owner, verdict in verdicts.items() if not verdict.e164],
        )
        context.note_issues(found)
    context.tally.note_profile_issues(found)


def _shared(owner: PhoneOwner, holders: Sequence[PhoneHolder]) -> NewIssue:
    others = [holder for holder in holders if holder.email != owner.email]
    named = [_name(other) for other in others[:_MOST_NAMED]]
    if len(others) > _MOST_NAMED:
        named.append(Message("{n} more", n=Count(len(others) - _MOST_NAMED)))
    return NewIssue(
        kind=IssueKind.PHONE_LEFT_OUT,
        subject=owner.subject,
        reason=Message("phone number left out: it is also that of {others}", others=Several(tuple(named))),
        advice=Message(
            "A phone number stands for one person in Klaviyo. If they are one person, keep one of the accounts;"
            " everything else of this customer was sent."
        ),
        order_id=owner.order_id,
        customer_id=owner.customer_id,
    )


def _name(holder: PhoneHolder) -> Message:
    if holder.customer_id is None:
        return Message("the buyer of order {id}", id=str(holder.order_id))
    if holder.is_gone:
        return Message("customer {id}, who is deleted", id=str(holder.customer_id))
    return Message("customer {id}", id=str(holder.customer_id))


def _left_out(owner: PhoneOwner) -> NewIssue:
    return NewIssue(
        kind=IssueKind.PHONE_LEFT_OUT,
        subject=owner.subject,
        reason=Message("phone number left out: it is not a valid number for its country"),
        advice=Message("Correct the phone number in BigCommerce; everything else of this customer was sent."),
        order_id=owner.order_id,
        customer_id=owner.customer_id,
    )
