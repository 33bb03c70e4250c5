"""Phones: an identifier in Klaviyo, so one that two emails of the store have is sent for neither."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bcklaviyo_gui.domain.issue_kinds import IssueKind
from bcklaviyo_gui.domain.messages import Message
from bcklaviyo_gui.local import typed_json
from bcklaviyo_gui.mapping.profiles import NewestOrder, PhoneVerdict, phone_of
from bcklaviyo_gui.state import people
from bcklaviyo_gui.state import phones as phones_of_store
from bcklaviyo_gui.state.issues import NewIssue, clear
from bcklaviyo_gui.sync.context import RunContext
from bcklaviyo_gui.sync.profile_changes import customer_of, due_customers, due_guests, newest_of


@dataclass(frozen=True, slots=True)
class _Owner:
    """Whose phone it is; `subject` is what an issue about it names."""

    person: str
    email: str
    subject: str
    order_id: int | None = None
    customer_id: int | None = None


def note_phones(context: RunContext) -> None:
    """Write down everybody's phone first, so that a shared one is known before any is sent."""
    for rows in due_customers(context, place=True):
        newest = newest_of(context, rows)
        _note(
            context,
            {
                _Owner(f"c:{row.id}", row.email, f"customer:{row.id}", customer_id=row.id): phone_of(
                    customer_of(row), newest.get(row.id), context.rules
                )
                for row in rows
            },
            # Who has an account is no guest, whatever was noted before.
            without=[f"e:{row.email}" for row in rows],
        )
    for guests in due_guests(context):
        with_account = people.customer_ids_by_email(context.database, [row.person[2:] for row in guests])
        _note(
            context,
            {
                _Owner(row.person, row.person[2:], f"order:{row.order_id}", order_id=row.order_id): phone_of(
                    None, typed_json.decode(row.record, NewestOrder), context.rules
                )
                for row in guests
                if row.person[2:] not in with_account and row.date_created >= context.followed_since
            },
        )


def unshared(context: RunContext, phones: Mapping[str, str | None]) -> dict[str, str]:
    """The phones that nobody else of the store has, by email."""
    known = {email: phone for email, phone in phones.items() if phone}
    shared = phones_of_store.shared_phones(context.database, known.values())
    return {email: phone for email, phone in known.items() if phone not in shared}


def _note(context: RunContext, verdicts: Mapping[_Owner, PhoneVerdict], without: Sequence[str] = ()) -> None:
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


def _left_out(owner: _Owner) -> NewIssue:
    return NewIssue(
        kind=IssueKind.PHONE_LEFT_OUT,
        subject=owner.subject,
        reason=Message("phone number left out: it is not a valid number for its country"),
        advice=Message("Correct the phone number in BigCommerce; everything else of this customer was sent."),
        order_id=owner.order_id,
        customer_id=owner.customer_id,
    )
