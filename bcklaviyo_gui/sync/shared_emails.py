"""Accounts of one store with the same email, one for each storefront channel: Klaviyo has one profile for them.

None of them gets an external id there, their events go by the email, and the profile is that of the account that was
modified last. An issue names them all.
"""

from collections.abc import Sequence

from bcklaviyo_gui.domain.emails import hash_email
from bcklaviyo_gui.domain.issue_kinds import IssueKind
from bcklaviyo_gui.domain.messages import Message, Several
from bcklaviyo_gui.state import issues, people
from bcklaviyo_gui.state.issues import NewIssue
from bcklaviyo_gui.state.people import CustomerRow
from bcklaviyo_gui.sync.context import RunContext

_HASH_DIGITS = 16


class SharedEmails:
    """Which of some customers share their emails."""

    def __init__(self, context: RunContext, rows: Sequence[CustomerRow]) -> None:
        self._shared = people.sharing(context.database, [row.email for row in rows])

    def has(self, row: CustomerRow) -> bool:
        """Whether another account has this customer's email."""
        return row.email in self._shared

    def is_outdone(self, row: CustomerRow) -> bool:
        """Whether the profile is that of another account."""
        return row.email in self._shared and self._shared[row.email][-1] != row.id

    def issues(self) -> list[NewIssue]:
        """One for each email."""
        return [
            NewIssue(
                kind=IssueKind.SHARED_EMAIL,
                subject=_subject(email),
                reason=Message(
                    "BigCommerce customers {ids} have the same email address; Klaviyo has one profile for it, without a"
                    " customer's id",
                    ids=Several(tuple(str(customer_id) for customer_id in sorted(ids))),
                ),
                advice=Message("Their orders are sent by the email. If they are one person, keep one of the accounts."),
                customer_id=ids[-1],
            )
            for email, ids in self._shared.items()
        ]


def note_shared_emails(context: RunContext, shared: SharedEmails) -> None:
    """Note the issues that are not noted yet."""
    standing = issues.subjects(context.database, IssueKind.SHARED_EMAIL)
    found = [issue for issue in shared.issues() if issue.subject not in standing]
    with context.database.transaction():
        context.note_issues(found)
    context.tally.note_profile_issues(found)


def clear_settled(context: RunContext) -> None:
    """Forget the issues of emails that one account has, or none."""
    standing = issues.subjects(context.database, IssueKind.SHARED_EMAIL)
    if standing:
        settled = standing - {_subject(email) for email in people.sharing(context.database)}
        with context.database.transaction():
            issues.clear(context.database, [IssueKind.SHARED_EMAIL], settled)


def _subject(email: str) -> str:
    return f"email:{hash_email(email)[:_HASH_DIGITS]}"
